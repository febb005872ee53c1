"""The genogram of a review: what is drawn, and the drawing written to a file of its own."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from scrdesk.domain.audience import Audience
from scrdesk.domain.dates_in_words import day_in_words
from scrdesk.domain.drawing import Drawing
from scrdesk.domain.genogram.figure import COLOUR_ROLES, GenogramOf, Look, draw
from scrdesk.domain.genogram.words import index_child
from scrdesk.domain.households import living_together
from scrdesk.domain.label_register import as_seen_by
from scrdesk.domain.labels import Labels
from scrdesk.domain.marking import MARKING
from scrdesk.domain.people import Person, PersonId
from scrdesk.domain.progress import Progress, Silent
from scrdesk.domain.review import ReviewId
from scrdesk.errors import Refused
from scrdesk.services.named import existing_review
from scrdesk.services.open_store import Workspace
from scrdesk.services.protected_export import write_export


def genogram(
    workspace: Workspace,
    review_id: ReviewId,
    *,
    with_names: bool = False,
    as_of: date | None = None,
    audience: Audience = Audience.PANEL,
) -> GenogramOf:
    """Return what the genogram of a review shows: the family, not the staff.

    Args:
        with_names: names and addresses, else labels.
        as_of: the day for ages and households; None takes the incident, else today.
        audience: whose labels are shown.

    Raises:
        NotFound.
    """
    with workspace.read() as uow:
        review = existing_review(uow, review_id)
        register = uow.people.all(review_id)
        ties = uow.family.all(review_id)
    seen = as_seen_by(audience, [person.details for person in register], (), ())
    shown = [Person(person.id, details) for person, details in zip(register, seen.people, strict=True)]
    family = [person for person in shown if not person.details.is_professional]
    child = dict(seen.other_labels).get(review.details.child_label, review.details.child_label)
    people = {person.id: person.details for person in family}
    day = as_of or review.details.incident or workspace.clock().date()
    return GenogramOf(
        people=people,
        ties=tuple(each.tie for each in ties),
        index=index_child(people, child),
        as_of=day,
        households=_households(family, day, with_names=with_names),
        with_names=with_names,
    )


def _households(family: list[Person], day: date, *, with_names: bool) -> tuple[tuple[str, tuple[PersonId, ...]], ...]:
    together = [each for each in living_together(family, day) if len(each[1]) > 1]
    if with_names:
        return tuple(together)
    return tuple((f"Household {number}", members) for number, (_, members) in enumerate(together, 1))


def genogram_figure(
    workspace: Workspace, review_id: ReviewId, *, with_names: bool, audience: Audience = Audience.PANEL
) -> Drawing | None:
    """Return the genogram as a figure for a document, None when nobody of the family is registered.

    Raises:
        NotFound.
    """
    of = genogram(workspace, review_id, with_names=with_names, audience=audience)
    return _printed(of) if of.people else None


def _printed(of: GenogramOf) -> Drawing:
    from scrdesk.export.palette import colour_hex
    from scrdesk.export.pdf.drawing import PrintMeasure

    return draw(of, Look({role: colour_hex(role) for role in COLOUR_ROLES}, PrintMeasure())).drawing


def export_genogram(
    workspace: Workspace,
    review_id: ReviewId,
    path: Path,
    *,
    with_names: bool = False,
    as_of: date | None = None,
    progress: Progress | None = None,
    password: str = "",
) -> None:
    """Write the genogram as a vector figure; the ending of ``path`` decides: .svg or .pdf.

    Both hold the relations in words, for whoever cannot see the drawing.

    Raises:
        Refused: the ending is neither, nobody of the family is registered, or a label holds a registered name.
        CannotWrite: the file is open elsewhere or read-only; the old file is intact.
    """
    from scrdesk.export.figure import figure_pdf, figure_svg
    from scrdesk.export.heading import ExportHeading

    write = {".svg": figure_svg, ".pdf": figure_pdf}.get(path.suffix.lower())
    if write is None:
        raise Refused(
            f"A genogram cannot be written as “{path.suffix or 'a file without ending'}”.",
            where=path.name,
            remedy="Choose a name ending in .svg or .pdf.",
        )
    (progress or Silent()).check()
    of = genogram(workspace, review_id, with_names=with_names, as_of=as_of)
    if not of.people:
        raise Refused("Nobody of the family is in the register.", remedy="Add the child and the family first.")
    drawing = _printed(of)
    with workspace.read() as uow:
        review = existing_review(uow, review_id)
        register = [person.details for person in uow.people.all(review_id)]
        places = uow.people.places(review_id)
    if not with_names:
        faults = Labels(register, places).faults()
        if faults:
            raise Refused(
                f"The label “{faults[0].label}” contains a registered name.", remedy="Change the label in the register."
            )
    day = of.as_of
    n_people = len(of.people)
    heading = ExportHeading(
        title=f"Genogram: {review.details.child_label} ({review.details.reference})",
        marking=MARKING,
        as_at=workspace.clock(),
        filter_text=(f"as on {day_in_words(day)}, " if day else "") + ("with names" if with_names else "with labels"),
        shown="1 person" if n_people == 1 else f"{n_people} people",
        agencies=(),
    )
    content = write(drawing, heading)
    what = f"genogram {path.suffix.lower()}"
    write_export(workspace, review_id, what, path, content, with_names=with_names, password=password)
