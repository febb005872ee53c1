"""A comment on a draft: what is said, and what the reviewer decided."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QWidget

from scrdesk.domain.report_draft import CommentDecision, CommentKind, NewComment
from scrdesk.ui.forms.ui_accuracy_comment_dialog import Ui_AccuracyCommentDialog
from scrdesk.ui.half_filled import KeptDialog
from scrdesk.ui.words import said

WIDTH_PX = 900
LEAST_SIGNS = 12
"""An agency is known by its code and the beginning of its name; the list says the rest."""
N_LINES, AROUND_PX = 2, 24
"""What a field for a text shows at once, and what its frame takes."""


class AccuracyCommentDialog(KeptDialog):
    """Closes only when the comment says something and a decision has its reason.

    Signals:
        told: the comment as it is to stand (:class:`NewComment`).
    """

    told = Signal(object)

    def __init__(
        self,
        drafts: Sequence[str],
        agencies: Sequence[tuple[str, str]],
        today: date,
        comment: NewComment | None,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.ui = ui = Ui_AccuracyCommentDialog()
        ui.setupUi(self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(WIDTH_PX)
        ui.fault.hide()
        high = self.fontMetrics().lineSpacing() * N_LINES + AROUND_PX
        for area in (ui.as_written, ui.should_be, ui.evidence, ui.reason):
            area.setFixedHeight(high)
        ui.decision.setToolTip(self.tr("A decision needs a reason"))
        for number in drafts:
            ui.draft.addItem(number, number)
        ui.agency.addItem(self.tr("The family"), "")
        for box in (ui.draft, ui.agency, ui.kind, ui.decision, ui.done_in):
            box.setSizeAdjustPolicy(box.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(LEAST_SIGNS)
        for code, name in agencies:
            ui.agency.addItem(f"{code}  {name}", code)
        for kind in CommentKind:
            ui.kind.addItem(said(kind.value), kind.value)
        for decision in CommentDecision:
            word = self.tr("received") if decision is CommentDecision.OPEN else said(decision.value)
            ui.decision.addItem(word, decision.value)
        ui.done_in.addItem(self.tr("not yet"), "")
        for number in drafts:
            ui.done_in.addItem(number, number)
        self._origin = comment.origin if comment is not None else ""
        ui.origin.setText(self.tr("Read from {place}").format(place=self._origin))
        ui.origin.setVisible(bool(self._origin))
        self._show(comment, drafts, today)
        ui.do_button.clicked.connect(self._on_do_clicked)
        ui.cancel_button.clicked.connect(self.reject)

    def _show(self, comment: NewComment | None, drafts: Sequence[str], today: date) -> None:
        ui = self.ui
        ui.received.set_day(comment.received if comment is not None else today)
        if comment is None:
            ui.draft.setCurrentIndex(len(drafts) - 1)
            return
        for box, value in (
            (ui.draft, comment.draft),
            (ui.agency, comment.agency_code),
            (ui.kind, comment.kind.value),
            (ui.decision, comment.decision.value),
            (ui.done_in, comment.done_in),
        ):
            box.setCurrentIndex(max(0, box.findData(value)))
        ui.paragraph.setText(comment.paragraph)
        for area, text in (
            (ui.as_written, comment.as_written),
            (ui.should_be, comment.should_be),
            (ui.evidence, comment.evidence),
            (ui.reason, comment.reason),
        ):
            area.setPlainText(text)

    def _on_do_clicked(self) -> None:
        ui = self.ui
        fault = ""
        said = (ui.as_written, ui.should_be, ui.evidence) if self._origin else (ui.as_written, ui.should_be)
        if not any(area.toPlainText().strip() for area in said):
            fault = self.tr("Say what is written, or what should be.")
        elif ui.received.day is None:
            fault = self.tr("Say on which day it was received.")
        elif _chosen(ui.decision) != CommentDecision.OPEN.value and not ui.reason.toPlainText().strip():
            fault = self.tr("A decision has a reason: say why in a few words.")
        if fault:
            ui.fault.setText(fault)
            ui.fault.show()
            return
        received = ui.received.day
        if received is None:
            return
        self.told.emit(
            NewComment(
                draft=_chosen(ui.draft),
                agency_code=_chosen(ui.agency),
                received=received,
                paragraph=ui.paragraph.text().strip(),
                as_written=ui.as_written.toPlainText().strip(),
                should_be=ui.should_be.toPlainText().strip(),
                evidence=ui.evidence.toPlainText().strip(),
                kind=CommentKind(_chosen(ui.kind)),
                decision=CommentDecision(_chosen(ui.decision)),
                reason=ui.reason.toPlainText().strip(),
                done_in=_chosen(ui.done_in),
                origin=self._origin,
            )
        )
        self.accept()


def _chosen(box: QComboBox) -> str:
    return str(box.currentData() or "")
