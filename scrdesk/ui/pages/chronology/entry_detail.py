"""The pane beside the list: one entry whole, as received and as read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from scrdesk.domain.dates_in_words import weekday_in_words
from scrdesk.domain.event_date import EventDate, Precision, Sureness
from scrdesk.domain.submission import RowKind, Severity
from scrdesk.ui.clipboard import put_text
from scrdesk.ui.forms.ui_entry_detail import Ui_EntryDetail
from scrdesk.ui.theme import Theme
from scrdesk.ui.widgets.pill import Pill
from scrdesk.ui.widgets.text_label import empty_layout
from scrdesk.ui.words import said

if TYPE_CHECKING:
    from scrdesk.domain.chronology import Entry
    from scrdesk.domain.review import Agency
    from scrdesk.domain.submission import Finding

NO_TIME = "time not given"
MIN_WIDTH_PX = 270  # at 100 %: two buttons side by side, and cells of a few words a line

SEVERITY_LOOKS = {
    Severity.ERROR: ("bad", "needs an answer"),
    Severity.WARNING: ("warn", "worth a look"),
    Severity.INFO: ("info", "for information"),
}


class EntryDetail(QWidget):
    """Shows an :class:`Entry`.

    Signals:
        save_original_wanted: the user wants the file it came from.
    """

    save_original_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_EntryDetail()
        self.ui.setupUi(self)
        self._theme: Theme | None = None
        self._entry: Entry | None = None
        self._agency: Agency | None = None
        self._words = ""
        self.ui.detail_splitter.setStretchFactor(0, 1)
        self.ui.detail_splitter.setStretchFactor(1, 1)
        self.ui.copy_button.clicked.connect(self.copy)
        self.ui.save_original_button.clicked.connect(self.save_original_wanted)

    def use(self, theme: Theme) -> None:
        """Take the theme; called once, by the page."""
        self._theme = theme
        self.ui.field_table.use(theme)
        self.ui.read_table.use(theme)
        self.ui.note_editor.use(theme)
        self.ui.layer_editor.use(theme)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    @property
    def entry(self) -> Entry | None:
        """The entry shown."""
        return self._entry

    def clear(self) -> None:
        """Show nothing and forget every word; a note being written is handed over first."""
        self.ui.note_editor.save()
        self.ui.note_editor.forget()
        self.ui.layer_editor.save()
        self.ui.layer_editor.forget()
        self._entry = self._agency = None
        self._words = ""
        self.ui.field_table.forget()
        self.ui.read_table.forget()
        empty_layout(self.ui.findings_layout)
        for label in (self.ui.reference_label, self.ui.when_label, self.ui.source_label):
            label.clear()
        self.ui.detail_stack.setCurrentWidget(self.ui.nothing_page)

    def show_entry(
        self,
        entry: Entry,
        agency: Agency | None,
        words: str,
        query: str = "",
        beside: str = "",
        placed: str = "",
    ) -> None:
        """Show an entry.

        Args:
            agency: whose it is; None when the code is not of this review.
            words: date and time as the list says them.
            query: a search whose finds are marked.
            beside: the child's age and the days to the incident, in words.
            placed: who placed it within its day by hand, and why.
        """
        is_same = self._entry is not None and self._entry.id == entry.id
        self._entry, self._agency, self._words = entry, agency, words
        ui = self.ui
        name = agency.name if agency else entry.agency_code
        ui.reference_label.setText(entry.reference)
        ui.agency_chip.show_agency(entry.agency_code, agency.kind if agency else "other", name)
        ui.when_label.setText(" · ".join(part for part in (_whole_day(entry.when, words), name, beside) if part))
        ui.source_label.setText(
            self.tr("{file} · {place} · version {version}").format(
                file=entry.file_name, place=entry.place, version=entry.submission_version
            )
        )
        ui.field_table.show_fields(entry.fields, query)
        by_hand = ((self.tr("Placed by hand"), placed),) if placed else ()
        ui.read_table.show_fields((*self._read_fields(entry, words), *by_hand))
        self._show_findings(entry.findings)
        ui.note_editor.await_note(entry.id)
        ui.detail_stack.setCurrentWidget(ui.entry_page)
        if not is_same:
            ui.detail_scroll.verticalScrollBar().setValue(0)

    def copy(self) -> None:
        """Put the entry as received on the clipboard, kept out of the clipboard's history where there is one."""
        if self._entry is None:
            return
        put_text(self.as_text())

    def as_text(self) -> str:
        """Return the entry as plain text: what it is, where it stood, and every cell."""
        entry = self._entry
        if entry is None:
            return ""
        name = self._agency.name if self._agency else entry.agency_code
        lines = [
            f"{entry.reference} · {name} · {_whole_day(entry.when, self._words)}",
            self.ui.source_label.text(),
            *(f"{heading}: {cell}" for heading, cell in entry.fields),
        ]
        return "\n".join(lines)

    def _on_theme_changed(self) -> None:
        if self._theme is not None:
            self.setMinimumWidth(self._theme.px(MIN_WIDTH_PX))

    def _read_fields(self, entry: Entry, words: str) -> tuple[tuple[str, str], ...]:
        when = entry.when
        fields = [
            (
                self.tr("Read as"),
                words.replace(NO_TIME, said(NO_TIME)) if when.is_read else self.tr("no date could be read"),
            )
        ]
        if when.edtf:
            fields.append((self.tr("EDTF"), when.edtf))
        if when.is_read and (when.precision is not Precision.DAY or when.earliest != when.latest):
            first = weekday_in_words(when.earliest) if when.earliest else self.tr("not known")
            last = weekday_in_words(when.latest) if when.latest else self.tr("not known")
            fields += [(self.tr("Earliest"), first), (self.tr("Latest"), last)]
        if entry.kind is RowKind.NOTE:
            fields.append((self.tr("Kind"), self.tr("author’s note, not an event")))
        return tuple(fields)

    def _show_findings(self, findings: tuple[Finding, ...]) -> None:
        empty_layout(self.ui.findings_layout)
        for finding in findings:
            tone, words = SEVERITY_LOOKS[finding.severity]
            holder = QWidget(self.ui.detail_body)
            row = QHBoxLayout(holder)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(8)
            pill = Pill(holder)
            pill.say(words, tone)
            text = QLabel(said(finding.message), holder)
            text.setWordWrap(True)
            policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.MinimumExpanding)
            policy.setHeightForWidth(True)  # a policy set by hand forgets that the text wraps
            text.setSizePolicy(policy)
            row.addWidget(pill, 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(text, 1)
            self.ui.findings_layout.addWidget(holder)


def _whole_day(when: EventDate, words: str) -> str:
    """Return the weekday too when the day is known: "Saturday 5 March 2016, 21:40"."""
    is_day = when.precision is Precision.DAY and when.sureness is Sureness.CERTAIN and when.earliest is not None
    if not is_day or when.earliest is None:
        return words
    clock = f", {when.start:%H:%M}" if when.start else ""
    if clock and when.end:
        clock += f"–{when.end:%H:%M}"
    return weekday_in_words(when.earliest) + clock
