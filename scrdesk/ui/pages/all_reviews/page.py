"""All reviews: what is running and what is late, themes across reviews, the archive, kinds of review and registers."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from scrdesk.domain.dates_in_words import day_in_words
from scrdesk.domain.life.bodies import overlaps
from scrdesk.domain.life.records import (
    ArchivedReport,
    LifeId,
    LifeRecord,
    NationalBody,
    OneOffHoliday,
    OwnReviewType,
    StoredLife,
)
from scrdesk.domain.progress import Progress
from scrdesk.domain.review import ReviewId, ReviewType
from scrdesk.domain.standing import due_tone
from scrdesk.ui.dialogs.file_choice import ask_open_files, ask_save_file
from scrdesk.ui.jobs import Pool
from scrdesk.ui.page import PageContext
from scrdesk.ui.pages.all_reviews import deeds
from scrdesk.ui.pages.life.sectioned import Prepared, SectionedPage, removal
from scrdesk.ui.widgets.action_row import ActionRow, RowAction, Told
from scrdesk.ui.widgets.text_label import TextLabel
from scrdesk.ui.words import said

if TYPE_CHECKING:
    from scrdesk.services.all_reviews import Desk, ReviewLine
    from scrdesk.services.open_store import Workspace

MOST_LATE = 4


class AllReviewsPage(SectionedPage["Desk"]):
    """Five sections; which review is shown makes no difference."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(
            context,
            self.tr("All reviews"),
            (
                ("running", self.tr("What is running")),
                ("themes", self.tr("Themes and years")),
                ("archive", self.tr("Archive")),
                ("kinds", self.tr("Kinds of review")),
                ("registers", self.tr("Bodies and holidays")),
            ),
            parent,
        )
        self._archive = QPushButton(self.tr("Keep an old report…"), self)
        self._archive.setObjectName("archive_button")
        self._archive.setProperty("kind", "primary")
        self._archive.clicked.connect(self._on_archive_clicked)

    def header_actions(self) -> tuple[QWidget, ...]:
        """Return the primary action."""
        return (self._archive,)

    def set_review(self, workspace: Workspace | None, review_id: ReviewId | None) -> None:
        """Show the desk; which review is shown makes no difference."""
        self.workspace, self.review_id = workspace, review_id
        self.clear()
        if workspace is not None:
            self.refresh()

    def fetch(self) -> Callable[[Progress], Desk] | None:
        """Return the work that reads the desk."""
        return None if self.workspace is None else partial(_fetch, self.workspace)

    def show_section(self, section: str, found: Desk) -> None:
        """Show what is running, themes, the archive, kinds or registers."""
        {
            "running": self._show_running,
            "themes": self._show_themes,
            "archive": self._show_archive,
            "kinds": self._show_kinds,
            "registers": self._show_registers,
        }[section](found)

    # --- what is running ---

    def _show_running(self, found: Desk) -> None:
        running = [line for line in found.reviews if not line.is_closed]
        closed = [line for line in found.reviews if line.is_closed]
        n_late = sum(bool(line.late) for line in running)
        late = self.tr(", {n} with something late").format(n=n_late) if n_late else ""
        card, body = self.card(self.tr("{n} running{late}").format(n=len(running), late=late))
        if not found.reviews:
            body.addWidget(TextLabel(card, self.tr("This store holds no review yet."), "soft"))
        for line in running:
            body.addWidget(self._line(line, found, card))
        if closed:
            card, body = self.card(self.tr("{n} closed").format(n=len(closed)))
            for line in closed:
                body.addWidget(self._line(line, found, card))

    def _line(self, line: ReviewLine, found: Desk, card: QWidget) -> ActionRow:
        details = line.review.details
        stage = self.tr("At: {stage} ({n} of {all} steps done)").format(
            stage=line.stage, n=line.n_done, all=line.n_steps
        )
        if not line.n_steps:
            stage = ""
        if line.late:
            told = Told(self.tr("{n} late").format(n=len(line.late)), "bad", "\n".join(line.late))
        elif line.next_due is not None:
            told = Told(
                self.tr("next {day}").format(day=deeds.begins(line.next_due)),
                due_tone(line.next_due, found.today),
                line.next_what,
            )
        else:
            told = Told(self.tr("closed") if line.is_closed else self.tr("nothing is due"))
        following = (
            self.tr("Next: {what}, {day}").format(what=line.next_what, day=deeds.begins(line.next_due))
            if line.next_due
            else ""
        )
        year = str(line.year) if line.year else self.tr("year not known")
        return ActionRow(
            f"{details.reference}  {details.child_label}",
            card,
            details=(f"{said(line.kind)} · {year}", stage, following),
            told=told,
            actions=(RowAction("open_action", self.tr("Open"), partial(self._open, line.review.id)),),
            warnings=self._some(line.late),
        )

    def _some(self, late: tuple[str, ...]) -> tuple[str, ...]:
        """Return the first of what is late, and how many more there are; the review itself shows all."""
        if len(late) <= MOST_LATE:
            return late
        n_more = len(late) - MOST_LATE
        return (*late[:MOST_LATE], self.tr("and {n} more").format(n=n_more))

    def _open(self, review_id: ReviewId) -> None:
        show = getattr(self.window(), "show_review", None)
        if show is not None:
            cast("Callable[[ReviewId], None]", show)(review_id)

    # --- themes ---

    def _show_themes(self, found: Desk) -> None:
        card, body = self.card(
            self.tr("Themes across reviews"),
            self.tr("How many findings carry each theme, by the year of the incident.")
            if found.themes
            else self.tr("Nothing yet: themes come from the findings of each review, under Learning."),
        )
        years = sorted({year for line in found.themes for year in line.by_year}, key=lambda year: year or 0)
        if not found.themes:
            return
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        grid.setContentsMargins(0, 8, 0, 0)
        headings = [
            self.tr("Theme"),
            *(str(year) if year else self.tr("no year") for year in years),
            self.tr("All"),
            self.tr("Reviews"),
        ]
        for column, heading in enumerate(headings):
            grid.addWidget(TextLabel(card, heading, "column", wraps=False), 0, column)
        for row, line in enumerate(found.themes, start=1):
            grid.addWidget(TextLabel(card, said(line.theme), wraps=False), row, 0)
            for column, year in enumerate(years, start=1):
                n = line.by_year.get(year, 0)
                grid.addWidget(TextLabel(card, str(n) if n else "–", wraps=False), row, column)
            grid.addWidget(TextLabel(card, str(line.n), "strong", wraps=False), row, len(years) + 1)
            grid.addWidget(TextLabel(card, ", ".join(line.reviews), "small", wraps=False), row, len(years) + 2)
        grid.setColumnStretch(len(years) + 3, 1)
        body.addLayout(grid)

    # --- the archive ---

    def _show_archive(self, found: Desk) -> None:
        card, body = self.card(
            self.tr("{n} old reports").format(n=len(found.archive)),
            self.tr("What was published before: label, year, where it is held. The PDF can be kept in the store."),
        )
        for stored in found.archive:
            each = stored.details
            days = [
                self.tr("published {day}").format(day=day_in_words(each.published)) if each.published else "",
                self.tr("until {day}").format(day=day_in_words(each.until)) if each.until else "",
            ]
            is_over = each.until is not None and each.until < found.today
            told = (
                Told(self.tr("to be looked at"), "warn")
                if is_over
                else Told(self.tr("PDF kept"), "good")
                if each.file_id
                else None
            )
            actions = [RowAction("change_action", self.tr("Change…"), partial(self._ask_archived, stored))]
            if each.file_id is not None:
                actions.append(RowAction("save_action", self.tr("Save PDF…"), partial(self._save_archived, each)))
            actions.append(
                RowAction("remove_action", self.tr("Take out"), partial(self._remove, ArchivedReport, stored.id))
            )
            body.addWidget(
                ActionRow(
                    self.tr("{label}, {year}: {kind}").format(
                        label=each.label, year=each.year, kind=said(each.kind_in_words)
                    ),
                    card,
                    details=(
                        " · ".join(part for part in (each.body, *days) if part),
                        self.tr("Held: {where}").format(where=each.where_held) if each.where_held else "",
                        each.note,
                    ),
                    told=told,
                    actions=actions,
                )
            )
        body.addLayout(
            self.buttons(
                card, RowAction("note_action", self.tr("Enter one without a file…"), partial(self._ask_archived, None))
            )
        )

    def _on_archive_clicked(self) -> None:
        ask_open_files(
            self,
            self.tr("The published report"),
            (self.tr("PDF documents (*.pdf)"), self.tr("All files (*)")),
            lambda paths: self._ask_archived(None, paths[0]),
        )

    def _ask_archived(self, stored: StoredLife[ArchivedReport] | None, path: Path | None = None) -> None:
        found = self.found
        if found is not None:
            self._ask(lambda workspace: deeds.archived(workspace, found.today, stored, path), is_kept=path is None)

    def _save_archived(self, report: ArchivedReport) -> None:
        ending = Path(report.file_name).suffix or ".pdf"
        ask_save_file(
            self,
            self.tr("Save the report"),
            report.file_name,
            ((self.tr("As kept"), ending),),
            partial(self._write_archived, report),
        )

    def _write_archived(self, report: ArchivedReport, path: Path) -> None:
        if self.workspace is not None and report.file_id is not None:
            self.context.jobs.run(
                Pool.CASE,
                partial(_write_archived, self.workspace, int(report.file_id), path),
                owner=self,
                done=self._on_written,
                failed=self.context.messages.tell_fault,
            )

    def _on_written(self, words: str) -> None:
        self.context.messages.say(words, "good")

    # --- kinds ---

    def _show_kinds(self, found: Desk) -> None:
        for own in (True, False):
            kinds = [each for each in found.types if each.kind.is_own is own]
            card, body = self.card(
                self.tr("Your own kinds") if own else self.tr("Kinds that the program knows"),
                self.tr("None yet: copy one below, and change the copy.") if own and not kinds else "",
            )
            for each in kinds:
                kind = each.kind
                parts = self.tr("{steps} steps, {clocks} clocks, {criteria} criteria").format(
                    steps=len(kind.steps), clocks=len(kind.clocks), criteria=len(kind.criteria)
                )
                names = self.tr("also: {names}").format(names=", ".join(kind.synonyms)) if kind.synonyms else ""
                actions = [RowAction("copy_action", self.tr("Copy…"), partial(self._ask_copy, kind))]
                if own:
                    actions += [
                        RowAction("change_action", self.tr("Change…"), partial(self._ask_kind, kind)),
                        RowAction("delete_action", self.tr("Delete"), partial(self._delete_kind, kind)),
                    ]
                used = self.tr("used by {refs}").format(refs=", ".join(each.used_by)) if each.used_by else ""
                body.addWidget(
                    ActionRow(
                        said(kind.name),
                        card,
                        details=(said(kind.basis), " · ".join(part for part in (parts, names) if part), used),
                        told=Told(self.tr("in use"), "good") if each.used_by else None,
                        actions=actions,
                    )
                )

    def _ask_copy(self, kind: ReviewType) -> None:
        self._ask(lambda workspace: deeds.copy_of(workspace, kind))

    def _ask_kind(self, kind: ReviewType) -> None:
        stored = self._own_kind(kind)
        if stored is not None:
            self._ask(lambda workspace: deeds.kind(workspace, kind, stored.id))

    def _delete_kind(self, kind: ReviewType) -> None:
        stored = self._own_kind(kind)
        if stored is not None:
            self._remove(OwnReviewType, stored.id)

    def _own_kind(self, kind: ReviewType) -> StoredLife[OwnReviewType] | None:
        found = self.found
        own = found.own_types if found is not None else ()
        return next((each for each in own if each.details.code == kind.code), None)

    # --- bodies and holidays ---

    def _show_registers(self, found: Desk) -> None:
        card, body = self.card(self.tr("Bodies that are owed something"))
        for note in overlaps(found.bodies):
            body.addWidget(TextLabel(card, note, "fault"))
        own = {each.details.name: each for each in found.own_bodies}
        for national in found.bodies:
            stored = own.get(national.name)
            first, last = deeds.begins(national.valid_from), deeds.begins(national.valid_to)
            days = " ".join(
                part
                for part in (
                    self.tr("from {day}").format(day=first) if first else "",
                    self.tr("to {day}").format(day=last) if last else "",
                )
                if part
            )
            actions = [RowAction("change_action", self.tr("Change…"), partial(self._ask_body, stored, national))]
            if stored is not None:
                actions.append(
                    RowAction("remove_action", self.tr("Take out"), partial(self._remove, NationalBody, stored.id))
                )
            body.addWidget(
                ActionRow(
                    said(national.name),
                    card,
                    details=(days, said(national.owed), national.address),
                    told=Told(national.role, "info"),
                    actions=actions,
                )
            )
        body.addLayout(
            self.buttons(card, RowAction("body_action", self.tr("Enter a body…"), partial(self._ask_body, None, None)))
        )
        card, body = self.card(
            self.tr("One-off holidays"),
            self.tr("Bank holidays of England and Wales are known. Enter a day here that was proclaimed since."),
        )
        for holiday in found.holidays:
            body.addWidget(
                ActionRow(
                    f"{day_in_words(holiday.details.day)}: {holiday.details.name}",
                    card,
                    actions=(
                        RowAction(
                            "remove_action", self.tr("Take out"), partial(self._remove, OneOffHoliday, holiday.id)
                        ),
                    ),
                )
            )
        body.addLayout(self.buttons(card, RowAction("holiday_action", self.tr("Enter a holiday…"), self._ask_holiday)))

    def _ask_body(self, stored: StoredLife[NationalBody] | None, national: NationalBody | None) -> None:
        found = self.found
        if found is not None:
            self._ask(lambda workspace: deeds.body(workspace, found, stored, national))

    def _ask_holiday(self) -> None:
        found = self.found
        if found is not None:
            self._ask(lambda workspace: deeds.holiday(workspace, found.today))

    # --- what is shared ---

    def _ask(self, prepare: Callable[[Workspace], Prepared], *, is_kept: bool = True) -> None:
        if self.workspace is not None:
            self.ask(prepare(self.workspace), self.tr("Kept."), is_kept=is_kept)

    def _remove(self, kind: type[LifeRecord], record_id: LifeId) -> None:
        from scrdesk.services.life_records import LifeEdit

        if self.workspace is not None:
            edit = LifeEdit(kind, None, record_id, None)
            self.run(partial(removal, self.workspace, edit), self.tr("Taken out."))


def _fetch(workspace: Workspace, _progress: Progress) -> Desk:
    from scrdesk.services.all_reviews import desk

    return desk(workspace)


def _write_archived(workspace: Workspace, file_id: int, path: Path, _progress: Progress) -> str:
    from scrdesk.services.all_reviews import save_archived

    save_archived(workspace, file_id, path)
    return said("{file} was saved.").format(file=path.name)
