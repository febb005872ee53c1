"""A stored file's rows, also of one that was superseded."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractItemView, QWidget

from scrdesk.domain.dates_in_words import day_in_words
from scrdesk.domain.submission import Submission, SubmissionStatus
from scrdesk.ui.forms.ui_stored_view import Ui_StoredView
from scrdesk.ui.models.reading_model import ReadingModel, ShownRow, rows_of_entries
from scrdesk.ui.theme import Theme
from scrdesk.ui.words import counted, said

if TYPE_CHECKING:
    from scrdesk.domain.checks import FindingGroup
    from scrdesk.domain.chronology import Entry
    from scrdesk.domain.review import Agency
    from scrdesk.services.decide_changes import StoredComparison

WORK_WIDTH_PX = 270  # at 100 %: "POL-0042 · table 12, row 107"
MAX_FILE_FINDINGS = 3  # lines about the file as a whole
CHANGES, ROWS = "changes", "rows"  # what the switch offers
STATUS_TONES = {SubmissionStatus.ACCEPTED: "good", SubmissionStatus.SUPERSEDED: "quiet"}


class StoredView(QWidget):
    """Shows the rows of a :class:`~scrdesk.domain.submission.Submission`, and what it changed.

    Signals:
        decided: a tuple of :class:`~scrdesk.domain.comparison.RowChange` s and whether they are accepted now.
    """

    decided = Signal(object, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_StoredView()
        self.ui.setupUi(self)
        self.model = ReadingModel(self)
        self.submission: Submission | None = None
        self._theme: Theme | None = None

    def use(self, theme: Theme) -> None:
        """Take the theme; called once, by the page."""
        self.ui.comparison_view.use(theme)
        self.ui.comparison_view.decided.connect(self.decided)
        self.ui.view_switch.chosen.connect(self._on_view_chosen)
        self.ui.rows_table.row_chosen.connect(self._on_row_chosen)
        self.ui.rows_table.use(self.model, theme, can_change_meanings=False)
        self.ui.only_button.toggled.connect(self.model.set_only_to_look_at)
        self.ui.work_list.place_chosen.connect(self._on_place_chosen)
        self.ui.splitter.setStretchFactor(0, 0)
        self.ui.splitter.setStretchFactor(1, 1)
        self._theme = theme
        theme.changed.connect(self._measure)
        self._measure()

    def show_submission(
        self,
        submission: Submission,
        agency: Agency | None,
        entries: tuple[Entry, ...],
        changes: StoredComparison | None = None,
        work: Sequence[FindingGroup] = (),
    ) -> None:
        """Show a stored file, its rows, what it changed in the version before, and what is to be looked at."""
        self.submission = submission
        ui = self.ui
        name = agency.name if agency else submission.agency_code
        ui.agency_chip.show_agency(submission.agency_code, agency.kind if agency else "other", name)
        ui.status_pill.say(submission.status.value, STATUS_TONES.get(submission.status, "info"))
        ui.about_label.setText(
            self.tr("{agency} · version {version} · received {day} · {rows}").format(
                agency=name,
                version=submission.version,
                day=day_in_words(submission.received),
                rows=counted(len(entries), "row", "rows"),
            )
        )
        whole = [said(finding.message) for finding in submission.findings if not finding.row]
        ui.file_label.setText("\n".join(whole[:MAX_FILE_FINDINGS]))
        ui.file_label.setVisible(bool(whole))
        ui.only_button.setChecked(False)
        self.model.show_rows(*rows_of_entries(entries))
        ui.work_list.show_groups(work, {entry.place: entry.reference for entry in entries})
        ui.work_card.setVisible(bool(work))
        self._show_changes(changes)

    @property
    def declined(self) -> frozenset[str]:
        """Keys of the changes that have no tick."""
        declined: frozenset[str] = self.ui.comparison_view.declined
        return declined

    def keep_ticks(self, declined: Collection[str]) -> None:
        """Show these ticks, as when a decision could not be stored."""
        self.ui.comparison_view.set_declined(declined)

    def clear(self) -> None:
        """Forget every word."""
        self.submission = None
        self.model.clear()
        self.ui.work_list.show_groups((), {})
        self.ui.comparison_view.clear()
        self.ui.about_label.clear()
        self.ui.file_label.clear()
        self.ui.row_label.clear()

    def _show_changes(self, changes: StoredComparison | None) -> None:
        ui = self.ui
        is_offered = changes is not None and bool(changes.comparison.rows)
        ui.view_switch.setVisible(is_offered)
        if changes is None or not is_offered:
            self._on_view_chosen(ROWS)
            return
        words = self.tr("What it changed ({n})").format(n=f"{len(changes.comparison.rows):,}")
        chosen = CHANGES if changes.declined else ROWS
        ui.view_switch.offer(((ROWS, self.tr("Its rows")), (CHANGES, words)), chosen)
        ui.comparison_view.show_comparison(
            changes.comparison,
            changes.declined,
            n_unchanged=changes.n_unchanged,
            is_read_only=changes.submission.status is not SubmissionStatus.ACCEPTED,
        )
        self._on_view_chosen(chosen)

    def _on_view_chosen(self, key: str) -> None:
        ui = self.ui
        ui.body_stack.setCurrentWidget(ui.rows_page if key == ROWS else ui.comparison_view)
        ui.only_button.setVisible(key == ROWS and self.model.n_to_look_at > 0)

    def _measure(self) -> None:
        """Give the work list what its lines need at the present text size, and the rows the rest."""
        if self._theme is not None:
            self.ui.splitter.setSizes([self._theme.px(WORK_WIDTH_PX), self._theme.px(4 * WORK_WIDTH_PX)])

    def _on_place_chosen(self, place: str) -> None:
        """Lead to the row at a place of the file; a finding of the whole file stands above the rows."""
        if not place:
            return
        number = self.model.number_at(place)
        if number is None and self.ui.only_button.isChecked():
            self.ui.only_button.setChecked(False)
            number = self.model.number_at(place)
        if number is not None:
            table = self.ui.rows_table
            table.setCurrentIndex(self.model.index(number, 0))
            table.scrollTo(self.model.index(number, 0), QAbstractItemView.ScrollHint.PositionAtCenter)

    def _on_row_chosen(self, row: ShownRow | None) -> None:
        show_findings_of(row, self.ui.row_label)


def show_findings_of(row: ShownRow | None, label: QWidget) -> None:
    """Write what is to be looked at in a row into a label, a line each; hide the label when there is none."""
    text = "\n".join(finding.message for finding in row.findings) if row is not None else ""
    label.setProperty("text", text)
    label.setVisible(bool(text))
