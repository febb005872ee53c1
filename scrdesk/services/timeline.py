"""The chronology over true time: lanes by agency, person or key line, the silences in it, and the days that matter."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from enum import Enum
from pathlib import Path

from scrdesk.domain.chronology import ChronologyFilter
from scrdesk.domain.drawing import Drawing
from scrdesk.domain.marking import MARKING
from scrdesk.domain.people import Person, SpellKind
from scrdesk.domain.progress import Progress, Silent
from scrdesk.domain.review import Review, ReviewId
from scrdesk.domain.timeline.figure import COLOUR_ROLES, Look, draw
from scrdesk.domain.timeline.marks import Lane, Mark, Milestone, Timeline, mark_of, silences
from scrdesk.domain.timeline.scale import TimeScale
from scrdesk.errors import Refused
from scrdesk.services.named import existing_review
from scrdesk.services.open_store import Workspace
from scrdesk.services.protected_export import write_export
from scrdesk.store.unit_of_work import ReadingUnit

SILENCE_DAYS = 42
"""From how many days without a record on a silence is drawn (domain paper section 3, analysis 8)."""
_EVERY_MARKS = 4_000
FIGURE_WIDTH = 1_000.0
"""Width of the lanes of a figure, in points: a page across, with room for titles."""


class LanesBy(Enum):
    """What a lane of the timeline stands for."""

    AGENCY = "agency"
    PERSON = "person"
    KEY_LINE = "key line"


def timeline(
    workspace: Workspace,
    review_id: ReviewId,
    chosen: ChronologyFilter,
    lanes_by: LanesBy = LanesBy.AGENCY,
    progress: Progress | None = None,
) -> Timeline:
    """Return what a filter leaves over true time.

    An entry stands in the lane of its agency, of everyone it surely names, or of every key line the panel put it
    under; people are called by their labels. Lanes of agencies and key lines without an entry are there too: what did
    not happen is shown as well.
    """
    progress = progress or Silent()
    with workspace.read() as uow:
        review = existing_review(uow, review_id)
        rows = uow.spans.of(review_id, chosen)
        marks: dict[int, tuple[str, Mark]] = {}
        for number, row in enumerate(rows):
            if number % _EVERY_MARKS == 0:
                progress.check()
            mark = mark_of(row.id, row.earliest, row.latest, row.start, is_certain=row.is_certain)
            if mark is not None:
                marks[row.id] = (row.agency_code, mark)
        people = uow.people.all(review_id)
        lanes = tuple(_lanes(uow, review_id, lanes_by, marks, people))
    progress.check()
    period = review.details.period_start, review.details.period_end
    every = [mark for _, mark in marks.values()]
    return Timeline(
        lanes=lanes,
        n_entries=len(rows),
        n_undated=len(rows) - len(marks),
        common=silences(every, SILENCE_DAYS, *period),
        of_lane={lane.key: silences(lane.marks, SILENCE_DAYS, *period) for lane in lanes},
        milestones=tuple(sorted(_milestones(review, people), key=lambda each: (each.first, each.words))),
        period=period,
    )


def _lanes(
    uow: ReadingUnit,
    review_id: ReviewId,
    lanes_by: LanesBy,
    marks: dict[int, tuple[str, Mark]],
    people: Iterable[Person],
) -> Iterable[Lane]:
    if lanes_by is LanesBy.AGENCY:
        of_agency: dict[str, list[Mark]] = {}
        for code, mark in marks.values():
            of_agency.setdefault(code, []).append(mark)
        for agency in uow.reviews.agencies(review_id):
            yield Lane(agency.code, agency.name, agency.kind, of_agency.get(agency.code, ()))
    elif lanes_by is LanesBy.PERSON:
        named = uow.spans.by_person(review_id)
        for person in people:
            own = [marks[entry_id][1] for entry_id in named.get(person.id, ()) if entry_id in marks]
            if own:
                yield Lane(person.details.label, person.details.label, "", own)
    else:
        under = uow.spans.by_key_line(review_id)
        for line in uow.reviews.key_lines(review_id):
            own = [marks[entry_id][1] for entry_id in under.get(line.id, ()) if entry_id in marks]
            yield Lane(str(line.number), f"{line.number} {line.question}", "", own)


def _milestones(review: Review, people: Iterable[Person]) -> Iterable[Milestone]:
    if review.details.incident is not None:
        yield Milestone(review.details.incident, review.details.incident, "incident", is_incident=True)
    for person in people:
        details = person.details
        if details.is_professional:
            continue
        is_child = details.label == review.details.child_label or "child" in details.role.casefold()
        for when, word in ((details.birth, "born"), (details.died, "died")):
            if when.earliest is not None and when.latest is not None and (is_child or word == "died"):
                yield Milestone(when.earliest, when.latest, f"{details.label} {word}")
        if details.label != review.details.child_label:
            continue
        for spell in details.spells:
            if spell.kind is SpellKind.ADDRESS and spell.start.earliest is not None and spell.start.latest is not None:
                yield Milestone(spell.start.earliest, spell.start.latest, f"{details.label} moved")


def timeline_figure(workspace: Workspace, review_id: ReviewId, wording: Callable[[str], str] = str) -> Drawing | None:
    """Return the timeline of all entries by agency as a figure for a document, None when no entry has a date.

    It reaches over the period of the review, or where that is not agreed over everything that is recorded.
    """
    laid_out = timeline(workspace, review_id, ChronologyFilter())
    # Names of agencies can tell where a family lives.
    laid_out = replace(
        laid_out, lanes=tuple(Lane(lane.key, wording(lane.title), lane.kind, lane.marks) for lane in laid_out.lanes)
    )
    days = [day for lane in laid_out.lanes for mark in lane.marks for day in (mark.begin, mark.end)]
    if not days:
        return None
    begins, ends = laid_out.period
    stretch = (
        float(begins.toordinal()) if begins is not None else min(days),
        float(ends.toordinal() + 1) if ends is not None else max(days),
    )
    return _printed(laid_out, stretch, is_filtered=False)


def _printed(laid_out: Timeline, stretch: tuple[float, float], *, is_filtered: bool) -> Drawing:
    from scrdesk.export.palette import agency_hex, colour_hex
    from scrdesk.export.pdf.drawing import PrintMeasure

    hues = {lane.kind: agency_hex(lane.kind) for lane in laid_out.lanes if lane.kind}
    look = Look({role: colour_hex(role) for role in COLOUR_ROLES}, hues, PrintMeasure(), head=190.0)
    scale = TimeScale(stretch[0], max(stretch[1] - stretch[0], 1.0), FIGURE_WIDTH)
    height = look.axis + look.lane * max(1, len(laid_out.lanes)) + look.foot
    return draw(laid_out, scale, look, height, is_filtered=is_filtered)


def export_timeline(
    workspace: Workspace,
    review_id: ReviewId,
    chosen: ChronologyFilter,
    lanes_by: LanesBy,
    stretch: tuple[float, float],
    path: Path,
    progress: Progress | None = None,
    *,
    password: str = "",
) -> None:
    """Write a stretch of the timeline as a figure; the ending of ``path`` decides: .svg or .pdf.

    It holds agencies, labels and dates, and no agency's words; milestones and people carry their labels.

    Raises:
        Refused: the ending is neither.
        CannotWrite: the file is open elsewhere or read-only; the old file is intact.
        Cancelled.
    """
    from scrdesk.export.figure import figure_pdf, figure_svg
    from scrdesk.export.heading import ExportHeading

    progress = progress or Silent()
    writers = {".svg": figure_svg, ".pdf": figure_pdf}
    write = writers.get(path.suffix.lower())
    if write is None:
        raise Refused(
            f"A timeline cannot be written as “{path.suffix or 'a file without ending'}”.",
            where=path.name,
            remedy="Choose a name ending in .svg or .pdf.",
        )
    laid_out = timeline(workspace, review_id, chosen, lanes_by, progress)
    drawing = _printed(laid_out, stretch, is_filtered=not chosen.is_everything)
    with workspace.read() as uow:
        review = existing_review(uow, review_id)
        agencies = uow.reviews.agencies(review_id)
        n_all = uow.queries.n_standing(review_id)
    heading = ExportHeading(
        title=f"Timeline: {review.details.child_label} ({review.details.reference})",
        marking=MARKING,
        as_at=workspace.clock(),
        filter_text=chosen.described(),
        shown=f"{laid_out.n_entries:,} of {n_all:,} entries, {laid_out.n_undated:,} without a date",
        agencies=agencies,
    )
    content = write(drawing, heading)
    progress.check()
    what = f"timeline {path.suffix.lower()}"
    write_export(workspace, review_id, what, path, content, with_names=False, password=password)
