"""Asks what is needed to begin a review: reference, kind, label, period, and the agencies that take part."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget

from scrdesk.domain.progress import Progress
from scrdesk.domain.review import NewAgency, NewReview, Review, ReviewType
from scrdesk.services.open_store import Workspace
from scrdesk.services.review_types import known_types
from scrdesk.services.reviews import begin_review, review_types
from scrdesk.ui.dialogs.agency_rows import MAX_ROWS, AgencyRows
from scrdesk.ui.forms.ui_new_review_dialog import Ui_NewReviewDialog
from scrdesk.ui.half_filled import KeptDialog
from scrdesk.ui.jobs import Jobs, Pool
from scrdesk.ui.messages import in_words
from scrdesk.ui.page import Place
from scrdesk.ui.theme import Theme
from scrdesk.ui.words import said

WIDTH_PX, HEIGHT_PX = 960, 640


@dataclass(frozen=True, slots=True)
class ReviewWanted:
    """All that the dialog asks for."""

    details: NewReview
    agencies: tuple[NewAgency, ...]
    asked: date | None
    due: date | None


class NewReviewDialog(KeptDialog):
    """Begins a review; stays open with what was typed when that is refused.

    Signals:
        begun: the Review as stored.
    """

    begun = Signal(object)
    form = "new_review"

    def __init__(self, workspace: Workspace, jobs: Jobs, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.finished.connect(self.deleteLater)
        self._workspace, self._jobs = workspace, jobs
        self.ui = Ui_NewReviewDialog()
        self.ui.setupUi(self)
        ui = self.ui
        ui.fault.hide()
        self._basis: dict[str, str] = {}
        for kind in review_types():
            ui.type_box.addItem(said(kind.name), kind.code)
            self._basis[kind.code] = kind.basis
        jobs.run(Pool.CASE, partial(_own_types, workspace), owner=self, done=self._on_own_types)
        self.rows = AgencyRows(ui.agency_rows_layout, theme, ui.agency_rows)
        self.rows.changed.connect(self._on_changed)
        ui.more_button.clicked.connect(partial(self.rows.add))
        ui.type_box.currentIndexChanged.connect(self._on_changed)
        for line in (ui.reference, ui.child_label, ui.period_start, ui.period_end, ui.incident, ui.asked, ui.due):
            line.textChanged.connect(self._on_changed)
        ui.cancel_button.clicked.connect(self.reject)
        ui.begin_button.clicked.connect(self._on_begin_clicked)
        screen = (parent or self).screen().availableGeometry()
        self.resize(
            min(theme.px(WIDTH_PX), screen.width() - 64, 1302), min(theme.px(HEIGHT_PX), screen.height() - 64, 704)
        )
        self._on_changed()
        ui.reference.setFocus()

    def _on_own_types(self, kinds: tuple[ReviewType, ...]) -> None:
        for kind in kinds:
            self.ui.type_box.addItem(said(kind.name), kind.code)
            self._basis[kind.code] = kind.basis

    def make_room(self, fields: Place) -> None:
        """Add the lines of agencies that there were."""
        while f"code_{self.rows.n_lines + 1}" in fields and self.rows.n_lines < MAX_ROWS:
            self.rows.add()

    def wanted(self) -> ReviewWanted:
        """Return what was typed."""
        ui = self.ui
        return ReviewWanted(
            NewReview(
                reference=ui.reference.text().strip(),
                type_code=str(ui.type_box.currentData() or ""),
                child_label=ui.child_label.text().strip(),
                period_start=ui.period_start.day,
                period_end=ui.period_end.day,
                incident=ui.incident.day,
            ),
            self.rows.wanted(),
            ui.asked.day,
            ui.due.day,
        )

    def missing(self) -> str:
        """Return in one sentence what still keeps the review from beginning, or nothing."""
        ui = self.ui
        if not ui.reference.text().strip():
            return self.tr("The review needs your Board’s reference.")
        if not ui.child_label.text().strip():
            return self.tr("The child needs a label, such as Child Q.")
        if any(field.is_unreadable for field in (ui.period_start, ui.period_end, ui.incident, ui.asked, ui.due)):
            return self.tr("A day cannot be read. Write 5/3/2016 or 5 March 2016.")
        start, end = ui.period_start.day, ui.period_end.day
        if start and end and end < start:
            return self.tr("The period ends before it begins.")
        asked, due = ui.asked.day, ui.due.day
        if asked and asked > self._workspace.clock().date():
            return self.tr("The agencies cannot have been asked on a day to come.")
        if due and not asked:
            return self.tr("On which day were the agencies asked? If they were not, leave empty by when.")
        if due and asked and due < asked:
            return self.tr("The chronologies would be due before they were asked for.")
        return self.rows.fault()

    def _on_changed(self) -> None:
        ui = self.ui
        ui.type_hint.setText(said(self._basis.get(str(ui.type_box.currentData()), "")))
        missing = self.missing()
        ui.begin_button.setEnabled(not missing)
        ui.begin_button.setToolTip(missing)
        ui.next_line.setText(missing)
        ui.fault.hide()

    def _on_begin_clicked(self) -> None:
        self.ui.begin_button.setEnabled(False)
        handle = self._jobs.run(
            Pool.CASE,
            partial(_begin, self._workspace, self.wanted()),
            owner=self,
            done=self._on_begun,
            failed=self._on_failed,
        )
        self.ui.busy_strip.watch(handle)

    def _on_begun(self, review: Review) -> None:
        self.accept()
        self.begun.emit(review)

    def _on_failed(self, fault: BaseException) -> None:
        self._on_changed()
        self.ui.fault.setText(in_words(fault))
        self.ui.fault.show()
        QApplication.beep()


def _own_types(workspace: Workspace, _progress: Progress) -> tuple[ReviewType, ...]:
    return tuple(kind for kind in known_types(workspace) if kind.is_own)


def _begin(workspace: Workspace, wanted: ReviewWanted, _progress: Progress) -> Review:
    return begin_review(workspace, wanted.details, wanted.agencies, wanted.asked, wanted.due)
