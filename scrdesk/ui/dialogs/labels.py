"""Asks what each audience calls one person, place or agency."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QVBoxLayout, QWidget

from scrdesk.domain.audience import Audience
from scrdesk.domain.label_register import MAX_LABEL, Labelled, Subject, clash, naming_fault
from scrdesk.domain.progress import Progress
from scrdesk.ui.jobs import Jobs, Pool
from scrdesk.ui.messages import in_words
from scrdesk.ui.theme import Theme
from scrdesk.ui.widgets.deciding_row import DecidingRow
from scrdesk.ui.widgets.on_screen import fit_height
from scrdesk.ui.widgets.reading_order import Dialog
from scrdesk.ui.widgets.text_label import TextLabel

if TYPE_CHECKING:
    from scrdesk.services.label_register import LabelEdit

WIDTH_PX = 520

KeepLabels = Callable[[tuple["LabelEdit", ...], Progress], tuple["LabelEdit", ...]]
MakeEdits = Callable[[Labelled, str, str], tuple["LabelEdit", ...]]


class LabelsDialog(Dialog):
    """Stays open with what was typed when it is refused.

    Signals:
        kept: what takes the change back.
    """

    kept = Signal(object)

    def __init__(
        self,
        line: Labelled,
        register: Sequence[Labelled],
        make: MakeEdits,
        keep: KeepLabels,
        jobs: Jobs,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        """Make the dialog.

        Args:
            line: whose labels are asked for.
            register: everything, to say at once that a label is taken.
            make: makes edits of the line and what was typed for the panel and for the published report.
            keep: stores them, on the store's thread.
        """
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.finished.connect(self.deleteLater)
        self.setObjectName("labels_dialog")
        self._line, self._register, self._make, self._keep, self._jobs = line, tuple(register), make, keep, jobs
        self.setWindowTitle(self.tr("Labels of {name}").format(name=line.name))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 20)
        column.setSpacing(8)
        column.addWidget(TextLabel(self, self.windowTitle(), "heading"))
        about = self.tr("Internally the name stands. The words of agencies never change.")
        column.addWidget(TextLabel(self, about, "soft"))
        self.panel = self._field(column, "panel_label", self.tr("Before the panel"), line.panel)
        self.published = self._field(column, "published_label", self.tr("In the published report"), line.own_published)
        if line.subject is Subject.AGENCY:
            self.panel.setPlaceholderText(self.tr("the agency is named"))
        self.hint = TextLabel(self, "", "small")
        self.hint.setWordWrap(True)
        column.addWidget(self.hint)
        self.fault = TextLabel(self, "", "")
        self.fault.setWordWrap(True)
        self.fault.setProperty("tone", "bad")
        self.fault.hide()
        column.addWidget(self.fault)
        column.addLayout(self._buttons())
        for field in (self.panel, self.published):
            field.textChanged.connect(self._on_changed)
        self.resize(theme.px(WIDTH_PX), self.sizeHint().height())
        self._on_changed()
        self.published.setFocus()

    def _field(self, column: QVBoxLayout, name: str, words: str, text: str) -> QLineEdit:
        label = QLabel(words, self)
        field = QLineEdit(text, self)
        field.setObjectName(name)
        field.setAccessibleName(words)
        field.setMaxLength(MAX_LABEL)
        label.setBuddy(field)
        column.addWidget(label)
        column.addWidget(field)
        return field

    def _buttons(self) -> DecidingRow:
        row = DecidingRow(self, "save_button", self.tr("Save"), self._on_save_clicked)
        self.save_button = row.do_button
        return row

    def typed(self) -> Labelled:
        """Return the line as it would be."""
        panel = " ".join(self.panel.text().split())
        published = " ".join(self.published.text().split())
        return replace(self._line, panel=panel, own_published="" if published == panel else published)

    def missing(self) -> str:
        """Return in a sentence what keeps the labels from being stored, or nothing."""
        typed = self.typed()
        if not typed.panel and typed.subject is not Subject.AGENCY:
            return self.tr("It needs a label before the panel.")
        others = [each for each in self._register if (each.subject, each.key) != (typed.subject, typed.key)]
        fault = clash([*others, typed], typed) or naming_fault([*others, typed], (typed,))
        return " ".join(fault) if fault is not None else ""

    def _on_changed(self) -> None:
        typed, missing = self.typed(), self.missing()
        self.published.setPlaceholderText(
            self.tr("{label}, as before the panel").format(label=typed.panel)
            if typed.panel
            else self.tr("the agency is named")
        )
        self.hint.setText(
            missing or self.tr("The world will read: {label}").format(label=typed.label(Audience.PUBLISHED))
        )
        self.save_button.setEnabled(not missing)
        self.fault.hide()
        fit_height(self)

    def _on_save_clicked(self) -> None:
        self.save_button.setEnabled(False)
        edits = self._make(self._line, self.panel.text(), self.published.text())
        self._jobs.run(Pool.CASE, partial(self._keep, edits), owner=self, done=self._on_kept, failed=self._on_failed)

    def _on_kept(self, inverse: tuple[LabelEdit, ...]) -> None:
        self.accept()
        self.kept.emit(inverse)

    def _on_failed(self, fault: BaseException) -> None:
        self._on_changed()
        self.fault.setText(in_words(fault))
        self.fault.show()
        fit_height(self)
        QApplication.beep()
