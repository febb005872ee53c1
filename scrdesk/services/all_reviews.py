"""Every review of the desk side by side: stage, next day, what is late; themes across them; the archive."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from scrdesk.domain.dates_in_words import day_in_words
from scrdesk.domain.learning import FileId
from scrdesk.domain.life.clocks import days
from scrdesk.domain.life.records import ArchivedReport, NationalBody, OneOffHoliday, OwnReviewType, StoredLife
from scrdesk.domain.review import Review
from scrdesk.services.export_ledger import record_store_export
from scrdesk.services.findings import proof
from scrdesk.services.learning_records import themes_across_reviews
from scrdesk.services.life_records import LifeEdit, apply_life, keep_file
from scrdesk.services.open_store import Workspace
from scrdesk.services.review_kinds import TypeInUse, types_with_use
from scrdesk.services.standing import DueItem, due_items
from scrdesk.services.timetable import national_bodies, timetable_in


@dataclass(frozen=True, slots=True)
class ReviewLine:
    """A review on the board.

    Args:
        review, kind: the review and the name of its kind.
        stage: the step it is at.
        n_done, n_steps: steps behind, of those that apply.
        next_due, next_what: the next day by which something is to be done, and what: clocks, papers of agencies,
            actions, meetings, answers owed.
        late: what is late of all these.
        year: of the incident, else of the end of the period.
    """

    review: Review
    kind: str
    stage: str
    n_done: int
    n_steps: int
    next_due: date | None
    next_what: str
    late: tuple[str, ...]
    year: int | None

    @property
    def is_closed(self) -> bool:
        """Whether every step is behind."""
        return self.n_steps > 0 and self.n_done == self.n_steps


@dataclass(frozen=True, slots=True)
class ThemeLine:
    """A theme with how often findings carry it, by year; None is a year that is not known."""

    theme: str
    by_year: dict[int | None, int]
    reviews: tuple[str, ...]

    @property
    def n(self) -> int:
        """How many findings carry it."""
        return sum(self.by_year.values())


@dataclass(frozen=True, slots=True)
class Desk:
    """What concerns every review."""

    reviews: tuple[ReviewLine, ...]
    themes: tuple[ThemeLine, ...]
    archive: tuple[StoredLife[ArchivedReport], ...]
    types: tuple[TypeInUse, ...]
    holidays: tuple[StoredLife[OneOffHoliday], ...]
    own_bodies: tuple[StoredLife[NationalBody], ...]
    own_types: tuple[StoredLife[OwnReviewType], ...]
    bodies: tuple[NationalBody, ...]
    today: date


def desk(workspace: Workspace) -> Desk:
    """Return the board of all reviews as it stands today."""
    today = workspace.clock().date()
    with workspace.read() as uow:
        lines = []
        for review in uow.reviews.all():
            found = timetable_in(uow, review, today)
            due = due_items(uow, found)
            coming = [each for each in due if each.due >= today]
            n_done, n_steps = found.stage_number
            day = review.details.incident or review.details.period_end
            lines.append(
                ReviewLine(
                    review,
                    found.kind.name,
                    found.stage,
                    n_done,
                    n_steps,
                    coming[0].due if coming else None,
                    coming[0].what if coming else "",
                    tuple(f"{each.what} ({_late(each, today)})" for each in due if each.due < today),
                    day.year if day is not None else None,
                )
            )
        archive = uow.life.all(ArchivedReport)
        holidays, own_bodies = uow.life.all(OneOffHoliday), uow.life.all(NationalBody)
        own_types = uow.life.all(OwnReviewType)
        bodies = national_bodies(uow)
    return Desk(
        tuple(lines),
        _themes(workspace),
        tuple(sorted(archive, key=lambda each: (-each.details.year, each.details.label))),
        types_with_use(workspace),
        tuple(sorted(holidays, key=lambda each: each.details.day)),
        own_bodies,
        own_types,
        bodies,
        today,
    )


def _late(item: DueItem, today: date) -> str:
    """Return "3 days late"; what is only expected of others (never red) is overdue since a day."""
    if item.tone != "bad":
        return f"expected {day_in_words(item.due)}"
    return f"{days(today, item.due)} late"


def _themes(workspace: Workspace) -> tuple[ThemeLine, ...]:
    counts: dict[str, Counter[int | None]] = {}
    where: dict[str, list[str]] = {}
    for told in themes_across_reviews(workspace):
        for theme, n in told.themes.items():
            counts.setdefault(theme, Counter())[told.year] += n
            where.setdefault(theme, []).append(told.reference)
    lines = [ThemeLine(theme, dict(by_year), tuple(where[theme])) for theme, by_year in counts.items()]
    return tuple(sorted(lines, key=lambda each: (-each.n, each.theme)))


def archive_report(
    workspace: Workspace, report: ArchivedReport, file_name: str = "", content: bytes | None = None
) -> LifeEdit | None:
    """Enter an old report in the archive, with its PDF when there is one. Returns the inverse.

    Raises:
        Refused: no label or year, or the file is empty or far too large.
    """
    if content is not None:
        report = replace(report, file_name=file_name, file_id=FileId(keep_file(workspace, file_name, content)))
    return apply_life(workspace, LifeEdit(ArchivedReport, None, None, report))


def save_archived(workspace: Workspace, file_id: int, path: Path) -> None:
    """Write the file of an old report as it was kept, and note that it left the store.

    Raises:
        NotFound, DamagedStore, CannotWrite.
    """
    from scrdesk.export.safe_write import write_whole

    content = proof(workspace, FileId(file_id))
    write_whole(path, content)
    record_store_export(workspace, "archived report", content, path)
