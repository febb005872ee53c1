"""What a corrected file changes in what stands: filters, ticks, and the chosen change whole."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from scrdesk.domain.comparison import Comparison, RowChange, RowChangeKind
from scrdesk.ui.forms.ui_comparison_view import Ui_ComparisonView
from scrdesk.ui.models.comparison_model import KIND_SIGNS, ComparisonModel
from scrdesk.ui.theme import Theme

LIST_SHARE, PANE_SHARE = 3, 2


class ComparisonView(QWidget):
    """Shows a :class:`~scrdesk.domain.comparison.Comparison` and lets each change be accepted or declined.

    Signals:
        decided: a tuple of :class:`RowChange` s and whether they are accepted now.
    """

    decided = Signal(object, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_ComparisonView()
        self.ui.setupUi(self)
        self.model = ComparisonModel(self)
        self._buttons = {
            RowChangeKind.ADDED: self.ui.added_button,
            RowChangeKind.CHANGED: self.ui.changed_button,
            RowChangeKind.WITHDRAWN: self.ui.withdrawn_button,
            RowChangeKind.UNCHANGED: self.ui.unchanged_button,
        }

    def use(self, theme: Theme) -> None:
        """Take the theme; called once, by the view that holds this one."""
        ui = self.ui
        ui.change_detail.use(theme)
        ui.change_table.change_chosen.connect(ui.change_detail.show_change)
        ui.change_table.use(self.model, theme)
        ui.comparison_splitter.setStretchFactor(0, LIST_SHARE)
        ui.comparison_splitter.setStretchFactor(1, PANE_SHARE)
        for button in self._buttons.values():
            button.toggled.connect(self._on_kinds_toggled)
        ui.accept_all_button.clicked.connect(self._on_accept_all)
        ui.decline_all_button.clicked.connect(self._on_decline_all)
        self.model.decided.connect(self._on_decided)

    @property
    def declined(self) -> frozenset[str]:
        """Keys of the changes without a tick."""
        return self.model.declined

    def show_comparison(
        self,
        comparison: Comparison,
        declined: Collection[str],
        *,
        n_unchanged: int | None = None,
        is_read_only: bool = False,
    ) -> None:
        """Show a comparison.

        Args:
            comparison: what changes.
            declined: keys of the changes that have no tick.
            n_unchanged: how many rows are the same when the comparison does not list them.
            is_read_only: ticks are shown and cannot be changed.
        """
        words = {
            RowChangeKind.ADDED: self.tr("{sign} {n} added"),
            RowChangeKind.CHANGED: self.tr("{sign} {n} changed"),
            RowChangeKind.WITHDRAWN: self.tr("{sign} {n} withdrawn"),
            RowChangeKind.UNCHANGED: self.tr("{sign} {n} unchanged"),
        }
        for kind, button in self._buttons.items():
            n_listed = comparison.n(kind)
            n_rows = n_unchanged if kind is RowChangeKind.UNCHANGED and n_unchanged is not None else n_listed
            button.setText(words[kind].format(sign=KIND_SIGNS[kind], n=f"{n_rows:,}"))
            button.setEnabled(n_listed > 0)
        self.model.is_read_only = is_read_only
        self.model.show_comparison(comparison, declined)
        self._show_state()

    def clear(self) -> None:
        """Forget every word."""
        self.model.clear()
        self.ui.change_detail.show_change(None)

    def set_declined(self, declined: Collection[str]) -> None:
        """Show these ticks, as when a decision was not kept."""
        self.model.set_declined(declined)
        self._show_state()

    def _show_state(self) -> None:
        ui, model = self.ui, self.model
        n_declined = len(model.declined)
        is_open = not model.is_read_only
        if n_declined:
            hint = self.tr("{n} declined, as before").format(n=f"{n_declined:,}")
        elif is_open:
            hint = self.tr("untick to decline")
        else:
            hint = ""
        ui.comparison_hint.setText(hint)
        for button in (ui.accept_all_button, ui.decline_all_button):
            button.setVisible(is_open)
        is_everything = model.is_everything_shown
        ui.accept_all_button.setText(self.tr("Accept all") if is_everything else self.tr("Accept these"))
        ui.decline_all_button.setText(self.tr("Decline all") if is_everything else self.tr("Decline these"))
        ui.accept_all_button.setEnabled(n_declined > 0)
        ui.nothing_label.setText("" if model.rowCount() else self.tr("No row is of the kinds chosen above."))
        ui.nothing_label.setVisible(not model.rowCount())

    def _on_kinds_toggled(self) -> None:
        self.model.set_kinds({kind for kind, button in self._buttons.items() if button.isChecked()})
        self._show_state()

    def _on_accept_all(self) -> None:
        self.model.decide_all(is_accepted=True)

    def _on_decline_all(self) -> None:
        self.model.decide_all(is_accepted=False)

    def _on_decided(self, changes: tuple[RowChange, ...], is_accepted: bool) -> None:
        self._show_state()
        self.decided.emit(changes, is_accepted)
