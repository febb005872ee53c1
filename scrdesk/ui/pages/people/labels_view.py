"""The label register: what the panel and the world call everybody, and how days and ages are told to them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from scrdesk.domain.audience import LABELLED, AgeRule, Audience, AudienceRules, DateRule
from scrdesk.domain.label_register import Labelled
from scrdesk.ui.jobs import Pool
from scrdesk.ui.models.value_table import ValueColumn, ValueTable
from scrdesk.ui.page import PageContext
from scrdesk.ui.widgets.card import Card
from scrdesk.ui.widgets.choice_box import ChoiceBox
from scrdesk.ui.widgets.clear_button import offer_clear
from scrdesk.ui.widgets.text_label import TextLabel
from scrdesk.ui.widgets.value_view import ValueView
from scrdesk.ui.words import said

if TYPE_CHECKING:
    from scrdesk.services.label_register import LabelEdit, LabelRegister, RulesEdit
    from scrdesk.ui.pages.people.store_calls import RegisterCalls

ROW_PX = 36
MAX_SLIPS = 3
N_SIGNS_OF_KIND = 8


class LabelsView(QWidget):
    """One line to a person, place or agency; one column to an audience.

    Signals:
        changed: the store was changed.
    """

    changed = Signal()

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._calls: RegisterCalls | None = None
        self._found: LabelRegister | None = None
        self.model: ValueTable[Labelled] = ValueTable(
            (
                ValueColumn(self.tr("What"), lambda line: said(line.subject.value), n_signs=N_SIGNS_OF_KIND),
                ValueColumn(self.tr("Internally"), lambda line: line.name, 4),
                ValueColumn(self.tr("Before the panel"), self._before_panel, 4),
                ValueColumn(self.tr("In the published report"), self._published, 4),
            ),
            self,
        )
        self.filter = QLineEdit(self)
        self.filter.setObjectName("labels_filter")
        self.filter.setPlaceholderText(self.tr("Filter"))
        self.filter.setAccessibleName(self.tr("Filter the labels"))
        offer_clear(self.filter)
        self.shown = TextLabel(self, "", "soft")
        self.change_button = QPushButton(self.tr("Change labels…"), self)
        self.change_button.setObjectName("change_labels")
        self.table = ValueView(self)
        self.table.setObjectName("labels_table")
        self.table.setAccessibleName(self.tr("Labels by audience"))
        self.table.setModel(self.model)
        self.slips = TextLabel(self, "", "")
        self.slips.setObjectName("label_slips")
        self.slips.setWordWrap(True)
        self.rules: dict[Audience, tuple[QComboBox, QComboBox]] = {}
        self._lay_out()
        self.filter.textChanged.connect(self._on_filter_changed)
        self.change_button.clicked.connect(self._on_change_wanted)
        self.table.activated.connect(self._on_change_wanted)
        self.table.selectionModel().selectionChanged.connect(self._on_selected)
        context.theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()
        self._show(None)

    def show_review(self, calls: RegisterCalls | None) -> None:
        """Fetch the register; None forgets everything at once."""
        self._calls = calls
        if calls is None:
            self._show(None)
        else:
            self._context.jobs.run(
                Pool.CASE, calls.labels, owner=self, done=self._show, failed=self._context.messages.tell_fault
            )

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        about = TextLabel(
            self,
            self.tr(
                "The published report takes the panel’s labels unless it has its own. Days and ages are told by these "
                "rules wherever labels stand, also in agencies’ own words; dates of birth are never told there."
            ),
            "soft",
        )
        about.setWordWrap(True)
        column.addWidget(about)
        column.addLayout(self._rules_grid())
        bar = QHBoxLayout()
        bar.setSpacing(8)
        bar.addWidget(self.filter, 1)
        bar.addWidget(self.shown)
        bar.addWidget(self.change_button)
        column.addLayout(bar)
        card = Card(self)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.addWidget(self.table)
        column.addWidget(card, 1)
        column.addWidget(self.slips)

    def _rules_grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        dates = (
            (DateRule.EXACT, self.tr("Days exactly")),
            (DateRule.MONTH, self.tr("Month: “March 2016”")),
            (DateRule.SEASON, self.tr("Season: “spring 2016”")),
            (DateRule.INCIDENT, self.tr("From the incident: “3 weeks before the incident”")),
            (DateRule.BIRTH, self.tr("From the birth: “4 months after the birth”")),
            (DateRule.AGE, self.tr("By the child’s age: “when Child S was aged four”")),
        )
        ages = (
            (AgeRule.EXACT, self.tr("Ages exactly: “aged 4 years 2 months”")),
            (AgeRule.YEARS, self.tr("Years: “aged four”")),
            (AgeRule.BAND, self.tr("Bands: “under five”")),
        )
        whom = {Audience.PANEL: self.tr("Before the panel"), Audience.PUBLISHED: self.tr("In the published report")}
        for row, audience in enumerate(LABELLED):
            label = QLabel(whom[audience], self)
            grid.addWidget(label, row, 0)
            made = []
            for place, (offered, what) in enumerate(((dates, self.tr("days")), (ages, self.tr("ages"))), 1):
                combo = ChoiceBox(self)
                combo.setObjectName(f"{audience.name.lower()}_{'dates' if place == 1 else 'ages'}")
                combo.setAccessibleName(f"{whom[audience]}, {what}")
                combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
                combo.setMinimumContentsLength(20)
                for rule, words in offered:
                    combo.addItem(words, rule)
                combo.activated.connect(partial(self._on_rule_chosen, audience))
                grid.addWidget(combo, row, place)
                made.append(combo)
            self.rules[audience] = (made[0], made[1])
        grid.setColumnStretch(1, 3)
        grid.setColumnStretch(2, 2)
        return grid

    def _show(self, found: LabelRegister | None) -> None:
        chosen = self._chosen()
        self._found = found
        self.model.set_rows(found.lines if found is not None else ())
        for audience, (dates, ages) in self.rules.items():
            for combo in (dates, ages):
                combo.setEnabled(found is not None)
            if found is not None:
                dates.setCurrentIndex(_index_of(dates, found.rules[audience].dates))
                ages.setCurrentIndex(_index_of(ages, found.rules[audience].ages))
        slips = list(found.slips[:MAX_SLIPS]) if found is not None else []
        if found is not None and len(found.slips) > MAX_SLIPS:
            slips.append(self.tr("and {n} more").format(n=len(found.slips) - MAX_SLIPS))
        self.slips.setText("\n".join(slips))
        self.slips.setVisible(bool(slips))
        if chosen is not None and found is not None:
            keys = [(line.subject, line.key) for line in found.lines]
            if (chosen.subject, chosen.key) in keys and self.model.rowCount() == len(keys):
                place = keys.index((chosen.subject, chosen.key))
                self.table.setCurrentIndex(self.model.index(place, 0))
        self._on_shown_changed()

    def _before_panel(self, line: Labelled) -> str:
        return line.panel or self.tr("named")

    def _published(self, line: Labelled) -> str:
        if line.own_published:
            return line.own_published
        return self.tr("{label} (as before the panel)").format(label=line.panel) if line.panel else self.tr("named")

    def _chosen(self) -> Labelled | None:
        rows = self.table.selectionModel().selectedRows() if self.table.selectionModel() else []
        return self.model.row_at(rows[0]) if rows else None

    def _on_filter_changed(self, text: str) -> None:
        self.model.set_filter(text)
        self._on_shown_changed()

    def _on_shown_changed(self) -> None:
        words = self.tr("{shown} of {all} shown")
        self.shown.setText(words.format(shown=self.model.rowCount(), all=self.model.n_all))
        self.table.fit_rows()
        self._on_selected()

    def _on_selected(self, *_: object) -> None:
        self.change_button.setEnabled(self._chosen() is not None and self._calls is not None)

    def _on_theme_changed(self) -> None:
        px = self._context.theme.px(ROW_PX)
        self.table.verticalHeader().setMinimumSectionSize(px)
        self.table.verticalHeader().setDefaultSectionSize(px)
        self.table.fit_rows()

    # --- what the user does ---

    def _on_change_wanted(self, *_: object) -> None:
        line, calls, found = self._chosen(), self._calls, self._found
        if line is None or calls is None or found is None:
            return
        from scrdesk.ui.dialogs.labels import LabelsDialog

        dialog = LabelsDialog(
            line, found.lines, self._edits, calls.set_labels, self._context.jobs, self._context.theme, self.window()
        )
        dialog.kept.connect(partial(self._on_labels_kept, line.name))
        dialog.open()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _edits(self, line: Labelled, panel: str, published: str) -> tuple[LabelEdit, ...]:
        from scrdesk.services.label_register import LabelEdit

        calls = self._calls
        if calls is None:
            return ()
        typed = ((Audience.PANEL, panel), (Audience.PUBLISHED, published))
        return tuple(LabelEdit(calls.review_id, line.subject, line.key, *each) for each in typed)

    def _on_labels_kept(self, name: str, inverse: tuple[LabelEdit, ...]) -> None:
        calls = self._calls
        if calls is None:
            return
        if inverse:
            then = partial(self._take_labels_back, inverse)
            said = self.tr("The labels of {name} were changed.").format(name=name)
            self._context.messages.say(said, "good", action=self.tr("Undo"), then=then)
            self._after()

    def _take_labels_back(self, inverse: tuple[LabelEdit, ...]) -> None:
        calls = self._calls
        if calls is not None:
            self._context.jobs.run(
                Pool.CASE,
                partial(calls.set_labels, inverse),
                owner=self,
                done=self._on_taken_back,
                failed=self._context.messages.tell_fault,
            )

    def _on_rule_chosen(self, audience: Audience, _index: int) -> None:
        from scrdesk.services.label_register import RulesEdit

        calls = self._calls
        dates, ages = self.rules[audience]
        if calls is None:
            return
        rules = AudienceRules(dates.currentData(), ages.currentData())
        self._keep_rules(RulesEdit(calls.review_id, audience, rules), is_undo=False)

    def _keep_rules(self, edit: RulesEdit, *, is_undo: bool) -> None:
        calls = self._calls
        if calls is not None:
            self._context.jobs.run(
                Pool.CASE,
                partial(calls.set_rules, edit),
                owner=self,
                done=self._on_taken_back if is_undo else self._on_rules_kept,
                failed=self._context.messages.tell_fault,
            )

    def _on_rules_kept(self, inverse: RulesEdit | None) -> None:
        if inverse is not None:
            then = partial(self._keep_rules, inverse, is_undo=True)
            said = self.tr("Days and ages are told by the new rule from now on.")
            self._context.messages.say(said, "good", action=self.tr("Undo"), then=then)
            self._after()

    def _on_taken_back(self, _what: object) -> None:
        self._context.messages.say(self.tr("Taken back."), "info")
        self._after()

    def _after(self) -> None:
        self.show_review(self._calls)
        self.changed.emit()


def _index_of(combo: QComboBox, rule: DateRule | AgeRule) -> int:
    """Return the place of a rule; Qt compares only what it knows."""
    return next((place for place in range(combo.count()) if combo.itemData(place) is rule), 0)
