"""What is asked for the archive, the kinds of review, national bodies and one-off holidays."""

from __future__ import annotations

from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from scrdesk.domain.dates_in_words import day_in_words
from scrdesk.domain.life.records import (
    ARCHIVE_KINDS,
    ArchivedReport,
    LifeId,
    NationalBody,
    OneOffHoliday,
    OwnReviewType,
    StoredLife,
)
from scrdesk.domain.progress import Progress
from scrdesk.domain.review import RequestedDocument, ReviewType
from scrdesk.errors import Refused
from scrdesk.ui.dialogs.deed import Answers, Asked, Deed, Kind
from scrdesk.ui.pages.life.answers import content_of, day, lines, sure_day, text, ticked
from scrdesk.ui.pages.life.sectioned import Prepared

if TYPE_CHECKING:
    from scrdesk.services.all_reviews import Desk
    from scrdesk.services.life_records import LifeEdit
    from scrdesk.services.open_store import Workspace


NATIONAL_PANEL = "national panel"
"""What a body that is added is most often; kept, so in English."""


def _tr(words: str) -> str:
    return QCoreApplication.translate("all_reviews", words)


def begins(found: date | None) -> str:
    """Return a day as it first stands in a field."""
    return day_in_words(found) if found is not None else ""


def archived(
    workspace: Workspace, today: date, known: StoredLife[ArchivedReport] | None, path: Path | None = None
) -> Prepared:
    """Ask what an old report is."""
    was = known.details if known is not None else ArchivedReport("", today.year)
    points = (_tr("{file} will be kept in the encrypted store.").format(file=path.name),) if path is not None else ()
    deed = Deed(
        _tr("An old report"),
        _tr("A register entry, without any detail of the case."),
        (
            Asked("label", _tr("Label as published"), hint=_tr("Such as Child H, never a name."), begins=was.label),
            Asked("year", _tr("Year of the review"), begins=str(was.year)),
            Asked(
                "kind",
                _tr("What it is"),
                Kind.CHOICE,
                choices=tuple((each, each) for each in ARCHIVE_KINDS),
                begins=was.kind,
            ),
            Asked(
                "is_summary_only",
                _tr("Only the summary was published: the review began before 10 June 2010"),
                Kind.TICK,
                begins=_tick(was.is_summary_only),
                is_needed=False,
            ),
            Asked("body", _tr("Published by"), begins=was.body, is_needed=False),
            Asked("published", _tr("Published on"), Kind.DAY, begins=begins(was.published), is_needed=False),
            Asked("where_held", _tr("Where it is held"), begins=was.where_held, is_needed=False),
            Asked(
                "until", _tr("Kept until, to be looked at then"), Kind.DAY, begins=begins(was.until), is_needed=False
            ),
            Asked("note", _tr("Note"), begins=was.note, is_needed=False),
        ),
        _tr("Keep in the archive"),
        points=points,
        is_long=True,
    )
    return deed, partial(_keep_archived, workspace, known, path)


def _keep_archived(
    workspace: Workspace, known: StoredLife[ArchivedReport] | None, path: Path | None, answers: Answers, _: Progress
) -> LifeEdit | None:
    from scrdesk.services.all_reviews import archive_report
    from scrdesk.services.life_records import LifeEdit, apply_life

    year = text(answers, "year")
    if not year.isdigit():
        raise Refused("The year cannot be read.", remedy="Write it in four figures.")
    report = ArchivedReport(
        text(answers, "label"),
        int(year),
        text(answers, "kind"),
        text(answers, "body"),
        day(answers, "published"),
        text(answers, "where_held"),
        day(answers, "until"),
        text(answers, "note"),
        known.details.file_name if known is not None else "",
        known.details.file_id if known is not None else None,
        ticked(answers, "is_summary_only"),
    )
    if path is not None:
        return archive_report(workspace, report, path.name, content_of(path))
    return apply_life(workspace, LifeEdit(ArchivedReport, None, known.id if known is not None else None, report))


def copy_of(workspace: Workspace, kind: ReviewType) -> Prepared:
    """Ask the name of a copy of a kind."""
    deed = Deed(
        _tr("Copy “{kind}”").format(kind=kind.name),
        _tr("The copy is yours: its name, basis, steps, clocks, papers and criteria can be changed."),
        (Asked("name", _tr("Name of the new kind")),),
        _tr("Make the copy"),
    )
    return deed, partial(_copy, workspace, kind.code)


def _copy(workspace: Workspace, code: str, answers: Answers, _: Progress) -> LifeEdit | None:
    from scrdesk.services.review_kinds import copy_type

    return copy_type(workspace, code, text(answers, "name"))


def kind(workspace: Workspace, own: ReviewType, record_id: LifeId) -> Prepared:
    """Ask what a kind of one's own is."""
    from scrdesk.services.review_types import clock_rules, criteria, steps

    known_criteria = {each.code for each in criteria()}
    deed = Deed(
        own.name,
        _tr("Reviews of this kind follow the change at once; nothing that was recorded is lost."),
        (
            Asked("name", _tr("Name"), begins=own.name),
            Asked("basis", _tr("Basis"), Kind.TEXT, begins=own.basis, is_needed=False),
            Asked("source", _tr("Source"), begins=own.source, is_needed=False),
            Asked(
                "synonyms", _tr("Other names, one a line"), Kind.TEXT, begins="\n".join(own.synonyms), is_needed=False
            ),
            Asked("valid_from", _tr("Can be begun from"), Kind.DAY, begins=begins(own.valid_from), is_needed=False),
            Asked("valid_to", _tr("Can be begun to"), Kind.DAY, begins=begins(own.valid_to), is_needed=False),
            *(
                Asked(
                    f"document_{number}",
                    _tr("Paper: {name}").format(name=each.value),
                    Kind.TICK,
                    begins=_tick(each.value in own.documents),
                    is_needed=False,
                )
                for number, each in enumerate(RequestedDocument)
            ),
            *(
                Asked(
                    f"step_{step.code}",
                    _tr("Step: {name}").format(name=step.name),
                    Kind.TICK,
                    begins=_tick(step.code in own.steps),
                    is_needed=False,
                )
                for step in steps()
            ),
            *(
                Asked(
                    f"clock_{rule.code}",
                    _tr("Clock {code}: {duty}, {limit}").format(code=rule.code, duty=rule.duty, limit=rule.limit_words),
                    Kind.TICK,
                    begins=_tick(rule.code in own.clocks),
                    is_needed=False,
                )
                for rule in clock_rules()[1]
            ),
            *(
                Asked(
                    f"criterion_{each.code}",
                    _tr("Criterion: {text}").format(text=each.text),
                    Kind.TICK,
                    begins=_tick(each.code in own.criteria),
                    is_needed=False,
                )
                for each in criteria()
            ),
            Asked(
                "own_criteria",
                _tr("Criteria of your own, one a line"),
                Kind.TEXT,
                begins="\n".join(each for each in own.criteria if each not in known_criteria),
                is_needed=False,
            ),
        ),
        _tr("Keep"),
        is_long=True,
    )
    return deed, partial(_keep_kind, workspace, own, record_id)


def _tick(is_on: bool) -> str:
    return "yes" if is_on else ""


def _keep_kind(
    workspace: Workspace, own: ReviewType, record_id: LifeId, answers: Answers, _: Progress
) -> LifeEdit | None:
    from scrdesk.services.life_records import LifeEdit, apply_life
    from scrdesk.services.review_types import clock_rules, criteria, steps

    details = OwnReviewType(
        own.code,
        text(answers, "name"),
        text(answers, "basis"),
        text(answers, "source"),
        day(answers, "valid_from"),
        day(answers, "valid_to"),
        lines(answers, "synonyms"),
        tuple(step.code for step in steps() if ticked(answers, f"step_{step.code}")),
        tuple(each.value for n, each in enumerate(RequestedDocument) if ticked(answers, f"document_{n}")),
        tuple(rule.code for rule in clock_rules()[1] if ticked(answers, f"clock_{rule.code}")),
        (
            *(each.code for each in criteria() if ticked(answers, f"criterion_{each.code}")),
            *lines(answers, "own_criteria"),
        ),
        own.becomes,
    )
    return apply_life(workspace, LifeEdit(OwnReviewType, None, record_id, details))


def body(
    workspace: Workspace, found: Desk, known: StoredLife[NationalBody] | None, shipped: NationalBody | None
) -> Prepared:
    """Ask what a national body is; an entry of the name of one that the program knows stands in its place."""
    was = known.details if known is not None else shipped or NationalBody("", NATIONAL_PANEL)
    roles = tuple(dict.fromkeys(each.role for each in found.bodies))
    deed = Deed(
        _tr("A body that is owed something"),
        _tr("Clocks name the body that is right on their day. Two at once are said, so that you can choose."),
        (
            Asked("name", _tr("Name"), begins=was.name),
            Asked(
                "role",
                _tr("Role in the rules"),
                Kind.CHOICE,
                choices=tuple((each, each) for each in roles),
                begins=was.role,
            ),
            Asked("valid_from", _tr("From"), Kind.DAY, begins=begins(was.valid_from), is_needed=False),
            Asked("valid_to", _tr("To"), Kind.DAY, begins=begins(was.valid_to), is_needed=False),
            Asked("address", _tr("Address"), Kind.TEXT, begins=was.address, is_needed=False),
            Asked("owed", _tr("What it is owed"), Kind.TEXT, begins=was.owed, is_needed=False),
        ),
        _tr("Keep"),
    )
    return deed, partial(_keep_body, workspace, known)


def _keep_body(
    workspace: Workspace, known: StoredLife[NationalBody] | None, answers: Answers, _: Progress
) -> LifeEdit | None:
    from scrdesk.services.life_records import LifeEdit, apply_life

    details = NationalBody(
        text(answers, "name"),
        text(answers, "role"),
        day(answers, "valid_from"),
        day(answers, "valid_to"),
        text(answers, "address"),
        text(answers, "owed"),
    )
    return apply_life(workspace, LifeEdit(NationalBody, None, known.id if known is not None else None, details))


def holiday(workspace: Workspace, today: date) -> Prepared:
    """Ask for a day on which offices are closed."""
    deed = Deed(
        _tr("A one-off holiday"),
        _tr("A day proclaimed after this version was made. Clocks are counted anew with it."),
        (Asked("day", _tr("Day"), Kind.DAY), Asked("name", _tr("What it is kept for"))),
        _tr("Keep"),
    )
    return deed, partial(_keep_holiday, workspace, today)


def _keep_holiday(workspace: Workspace, today: date, answers: Answers, _: Progress) -> LifeEdit | None:
    from scrdesk.services.life_records import LifeEdit, apply_life

    details = OneOffHoliday(sure_day(answers, "day", today), text(answers, "name"))
    return apply_life(workspace, LifeEdit(OneOffHoliday, None, None, details))
