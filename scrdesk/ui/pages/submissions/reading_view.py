"""A file before it is stored: whose it is, what was recognised, what is to be looked at."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from scrdesk.domain.comparison import RowChangeKind
from scrdesk.domain.dates_in_words import short_day_in_words
from scrdesk.domain.submission import Column, ColumnReading, Finding, Severity, TableKind
from scrdesk.ui.forms.ui_reading_view import Ui_ReadingView
from scrdesk.ui.models.reading_model import RANK, TONES, ReadingModel, ShownRow, chronology_tables, rows_of_table
from scrdesk.ui.pages.submissions.arrived_file import ArrivedFile
from scrdesk.ui.pages.submissions.stored_view import CHANGES, ROWS, show_findings_of
from scrdesk.ui.pages.submissions.unusual import unusual_in_words
from scrdesk.ui.theme import Theme
from scrdesk.ui.widgets.pill import Pill
from scrdesk.ui.widgets.restyle import set_look
from scrdesk.ui.widgets.text_label import empty_layout
from scrdesk.ui.words import counted, said

if TYPE_CHECKING:
    from scrdesk.domain.review import Agency
    from scrdesk.domain.submission import ParsedSubmission

DAY_WIDTH_PX = 160  # at 100 %: "28 September 2016" with its margins
MAX_FILE_FINDINGS = 3  # lines for findings of the whole file; more are counted in the last


class ReadingView(QWidget):
    """Shows an :class:`ArrivedFile` that was read.

    Signals:
        agency_chosen: code of the agency the secretary picked.
        meaning_chosen: table name, ColumnReading, Column.
        readiness_changed: whether the file can be accepted may be otherwise now.
    """

    agency_chosen = Signal(str)
    meaning_chosen = Signal(str, object, object)
    readiness_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_ReadingView()
        self.ui.setupUi(self)
        self.model = ReadingModel(self)
        self.file: ArrivedFile | None = None
        self._today: date | None = None
        self._theme: Theme | None = None

    def use(self, theme: Theme) -> None:
        """Take the theme; called once, by the page."""
        ui = self.ui
        ui.rows_table.row_chosen.connect(self._on_row_chosen)
        ui.rows_table.use(self.model, theme, can_change_meanings=True)
        ui.rows_table.meaning_chosen.connect(self._on_meaning_chosen)
        ui.only_button.toggled.connect(self.model.set_only_to_look_at)
        ui.agency_combo.activated.connect(self._on_agency_activated)
        theme.changed.connect(self._measure)
        self._theme = theme
        self._measure()
        ui.received_field.day_changed.connect(self._on_day_changed)
        ui.table_combo.activated.connect(self._on_table_activated)
        ui.comparison_view.use(theme)
        ui.comparison_view.decided.connect(self._on_decided)
        ui.view_switch.chosen.connect(self._on_view_chosen)

    @property
    def n_rows(self) -> int:
        """Rows that would be stored."""
        return len(self.file.read.parsed.entries) if self.file is not None and self.file.read is not None else 0

    @property
    def is_ready(self) -> bool:
        """Whether the file can be accepted: it has rows, an agency of the review, and a day that can be read."""
        file = self.file
        return (
            file is not None
            and self.n_rows > 0
            and bool(file.agency_code)
            and self.received is not None
            and not (file.arrival is not None and file.arrival.same_as is not None)
        )

    @property
    def received(self) -> date | None:
        """The day it came in, or None when what is written is no day."""
        day: date | None = self.ui.received_field.day
        return day

    def show_file(self, file: ArrivedFile, agencies: Sequence[Agency], today: date) -> None:
        """Show a file that was read."""
        is_other = file is not self.file
        self.file, self._today = file, today
        self._show_agencies(agencies)
        if is_other:
            self.ui.received_field.set_day(file.received or today)
            self.ui.only_button.setChecked(False)
        parsed = file.read.parsed if file.read is not None else None
        if parsed is None:
            return
        self._show_tables(parsed, keep=not is_other)
        self._show_figures(parsed)
        self._show_whose()
        self._show_file_findings(parsed.findings)
        self._show_table()
        self._show_comparison(keep=not is_other)
        self.readiness_changed.emit()

    def clear(self) -> None:
        """Forget every word."""
        self.file = None
        self.model.clear()
        self.ui.comparison_view.clear()
        self.ui.row_label.clear()
        self.ui.agency_combo.clear()
        self.ui.table_combo.clear()
        self._show_file_findings(())
        for card in (self.ui.rows_card, self.ui.lost_card, self.ui.change_card, self.ui.look_card):
            card.say("", "")

    # --- what is shown ---

    def _measure(self) -> None:
        if self._theme is not None:
            self.ui.received_field.setFixedWidth(self._theme.px(DAY_WIDTH_PX))

    def _show_agencies(self, agencies: Sequence[Agency]) -> None:
        combo = self.ui.agency_combo
        combo.clear()
        combo.addItem(self.tr("Choose the agency"), "")
        for agency in agencies:
            combo.addItem(f"{agency.code}  {agency.name}", agency.code)
        code = self.file.agency_code if self.file is not None else ""
        combo.setCurrentIndex(max(combo.findData(code), 0))

    def _show_whose(self) -> None:
        file, ui = self.file, self.ui
        if file is None or file.arrival is None:
            ui.version_pill.hide()
            ui.whose_note.hide()
            return
        replaces, same_as = file.arrival.replaces, file.arrival.same_as
        note = ""
        if same_as is not None:
            note = self.tr(
                "This very file is already stored as version {version} of {agency}. Nothing needs to be done."
            )
            note = note.format(version=same_as.version, agency=same_as.agency_code)
        elif not self.n_rows:
            note = self.tr(
                "No row of this file was recognised as an entry. Ask the agency for its chronology as a table."
            )
        elif not file.agency_code:
            note = self.tr("The file does not say which agency sent it. Choose the agency to go on.")
        elif self.received is None:
            note = self.tr("The day it was received cannot be read. Write it as day/month/year.")
        elif file.withdraws_most is not None:
            gone, before = file.withdraws_most
            note = self.tr(
                "Accepting this withdraws {gone} of the {before} rows of the last version. Is it the right file?"
            )
            note = note.format(gone=f"{gone:,}", before=f"{before:,}")
        ui.whose_note.setText(note)
        ui.whose_note.setVisible(bool(note))
        set_look(ui.agency_combo, "fault", "false" if file.agency_code else "true")
        if replaces is not None and same_as is None:
            words = self.tr("version {n} · replaces {old} of {day}").format(
                n=replaces.version + 1, old=replaces.version, day=short_day_in_words(replaces.received)
            )
            ui.version_pill.say(words, "info")
        elif file.agency_code:
            ui.version_pill.say(self.tr("first file of this agency"), "info")
        ui.version_pill.setVisible(bool(file.agency_code) and same_as is None)

    def _show_figures(self, parsed: ParsedSubmission) -> None:
        ui = self.ui
        n_rows = len(parsed.entries)
        ui.rows_card.say(counted(n_rows, "row", "rows"), self._tables_in_words(parsed))
        ui.lost_card.say(*self._lost_in_words(parsed))
        comparison = self.file.comparison if self.file is not None else None
        if comparison is not None:
            n_added, n_changed, n_withdrawn, n_unchanged = (f"{comparison.n(kind):,}" for kind in RowChangeKind)
            ui.change_card.say(
                f"+{n_added}  ~{n_changed}  −{n_withdrawn}",
                self.tr("added, changed, withdrawn since version {version}; {n} are the same").format(
                    version=comparison.version, n=n_unchanged
                ),
            )
        ui.change_card.setVisible(comparison is not None)
        n_errors = sum(1 for finding in parsed.findings if finding.severity is Severity.ERROR)
        n_warnings = sum(1 for finding in parsed.findings if finding.severity is Severity.WARNING)
        n_infos = len(parsed.findings) - n_errors - n_warnings
        ui.look_card.say(
            self.tr("{n} to look at").format(n=f"{n_errors + n_warnings:,}"),
            self.tr("{errors} to answer, {warnings} worth a look, {infos} for information").format(
                errors=f"{n_errors:,}", warnings=f"{n_warnings:,}", infos=f"{n_infos:,}"
            ),
        )

    def _tables_in_words(self, parsed: ParsedSubmission) -> str:
        """Return what each table turned out to be: "table 1; table 2 is a glossary of 12 abbreviations, kept"."""
        parts = []
        for table in parsed.tables:
            if table.kind is TableKind.CHRONOLOGY:
                parts.append(table.name)
            elif table.kind is TableKind.GLOSSARY:
                parts.append(
                    self.tr("{table} is a glossary of {n} abbreviations, kept").format(
                        table=table.name, n=len(parsed.glossary)
                    )
                )
            else:
                parts.append(self.tr("{table} is no chronology, kept as text").format(table=table.name))
        shown = parts[:3]
        if len(parts) > len(shown):
            shown.append(self.tr("and {n} more").format(n=len(parts) - len(shown)))
        return "; ".join(shown)

    def _lost_in_words(self, parsed: ParsedSubmission) -> tuple[str, str]:
        """Count rows in against rows out, table by table, and say so; what is no entry is named, never dropped."""
        tables = chronology_tables(parsed)
        n_in = sum(table.n_rows for table in tables)
        n_told = sum(table.n_entries + table.n_notes for table in tables)
        n_out = len(parsed.entries)
        n_lost = max(0, n_told - n_out)
        n_other = n_in - n_told
        figure = self.tr("{rows} lost").format(rows=counted(n_lost, "row", "rows"))
        other = ""
        if n_other:
            one, many = self.tr(", 1 heading or line between"), self.tr(", {n} headings and lines between")
            other = one if n_other == 1 else many.format(n=f"{n_other:,}")
        n_notes = sum(table.n_notes for table in tables)
        if n_notes:
            one, many = self.tr(" (1 of them an author’s note)"), self.tr(" ({n} of them authors’ notes)")
            other = (one if n_notes == 1 else many.format(n=f"{n_notes:,}")) + other
        text = self.tr("{rows} in the file: {n_out} taken over{other}. Every cell is kept as received.")
        words = text.format(rows=counted(n_in, "row", "rows"), n_out=f"{n_out:,}", other=other)
        return figure, words + unusual_in_words(parsed.findings)

    def _show_file_findings(self, findings: Sequence[Finding]) -> None:
        layout = self.ui.file_findings_layout
        empty_layout(layout)
        whole = sorted((finding for finding in findings if not finding.row), key=lambda finding: RANK[finding.severity])
        shown = whole if len(whole) <= MAX_FILE_FINDINGS else whole[: MAX_FILE_FINDINGS - 1]
        words = {"bad": self.tr("needs an answer"), "warn": self.tr("worth a look"), "info": self.tr("for information")}
        lines = [(TONES[finding.severity], finding.message) for finding in shown]
        if len(whole) > len(shown):
            rest = whole[len(shown) :]
            lines.append(("info", self.tr("{n} more about the file as a whole").format(n=len(rest))))
        for number, (tone, message) in enumerate(lines):
            holder = QWidget(self.ui.file_findings)
            row = QHBoxLayout(holder)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(8)
            pill = Pill(holder)
            pill.say(words[tone], tone)
            label = QLabel(said(message), holder)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            policy.setHeightForWidth(True)  # a policy set by hand forgets that the text wraps
            label.setSizePolicy(policy)
            if number >= len(shown):
                label.setToolTip("\n".join(said(finding.message) for finding in whole[len(shown) :]))
            row.addWidget(pill, 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(label, 1)
            layout.addWidget(holder)
        self.ui.file_findings.setVisible(bool(lines))

    def _show_tables(self, parsed: ParsedSubmission, *, keep: bool) -> None:
        combo = self.ui.table_combo
        number = max(combo.currentIndex(), 0) if keep else 0
        combo.clear()
        for table in chronology_tables(parsed):
            combo.addItem(
                self.tr("{table}: {rows}").format(
                    table=table.name, rows=counted(table.n_entries + table.n_notes, "row", "rows")
                )
            )
        if combo.count():
            combo.setCurrentIndex(min(number, combo.count() - 1))
        combo.setVisible(combo.count() > 1)

    def _show_table(self) -> None:
        if self.file is None or self.file.read is None:
            return
        ui = self.ui
        self.model.show_rows(*rows_of_table(self.file.read.parsed, max(ui.table_combo.currentIndex(), 0)))
        ui.table_hint.setText(self._rows_hint())
        ui.only_button.setVisible(self.model.n_to_look_at > 0 or ui.only_button.isChecked())
        rows = counted(self.model.n_to_look_at, "row", "rows")
        ui.only_button.setText(self.tr("Only the {rows} to look at").format(rows=rows))

    def _rows_hint(self) -> str:
        whose = self.file.agency_code if self.file is not None else ""
        if not whose:
            return self.tr("choose a heading to change it (F2)")
        return self.tr("choose a heading to change it (F2); remembered for {agency}").format(agency=whose)

    def _show_comparison(self, *, keep: bool) -> None:
        """Offer what changed beside how the file was read, where there is a version before."""
        ui, file = self.ui, self.file
        comparison = file.comparison if file is not None else None
        was_there = keep and ui.view_switch.isVisibleTo(self)
        ui.view_switch.setVisible(comparison is not None)
        if file is None or comparison is None:
            self._on_view_chosen(ROWS)
            return
        chosen = ui.view_switch.chosen_key if was_there else CHANGES if comparison.changes else ROWS
        words = self.tr("What changed ({n})").format(n=f"{len(comparison.changes):,}")
        ui.view_switch.offer(((CHANGES, words), (ROWS, self.tr("How it was read"))), chosen)
        ui.comparison_view.show_comparison(comparison, file.declined)
        self._on_view_chosen(chosen)

    # --- what the user does ---

    def _on_view_chosen(self, key: str) -> None:
        ui = self.ui
        is_rows = key == ROWS
        ui.body_stack.setCurrentWidget(ui.rows_page if is_rows else ui.comparison_view)
        ui.table_title.setVisible(not ui.view_switch.isVisibleTo(self))
        ui.table_combo.setVisible(is_rows and ui.table_combo.count() > 1)
        if not is_rows and self.file is not None and self.file.comparison is not None:
            ui.table_hint.setText(
                self.tr("compared with what stands in the chronology; version {n} stays readable").format(
                    n=self.file.comparison.version
                )
            )
        elif is_rows:
            ui.table_hint.setText(self._rows_hint())
        ui.only_button.setVisible(is_rows and (self.model.n_to_look_at > 0 or ui.only_button.isChecked()))

    def _on_decided(self) -> None:
        if self.file is not None:
            self.file.declined = self.ui.comparison_view.declined
            self.readiness_changed.emit()

    def _on_row_chosen(self, row: ShownRow | None) -> None:
        show_findings_of(row, self.ui.row_label)

    def _on_meaning_chosen(self, reading: ColumnReading, meaning: Column) -> None:
        if self.file is None or self.file.read is None:
            return
        tables = chronology_tables(self.file.read.parsed)
        number = max(self.ui.table_combo.currentIndex(), 0)
        if number < len(tables):
            self.meaning_chosen.emit(tables[number].name, reading, meaning)

    def _on_agency_activated(self) -> None:
        self.agency_chosen.emit(str(self.ui.agency_combo.currentData() or ""))

    def _on_table_activated(self) -> None:
        self._show_table()

    def _on_day_changed(self) -> None:
        if self.file is not None:
            self.file.received = self.received
            self._show_whose()
            self.readiness_changed.emit()
