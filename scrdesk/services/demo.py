"""The demonstration: the whole job on the bundled files of eight fictional agencies."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from pathlib import Path
from typing import TypeVar, cast

from scrdesk.domain.chronology import ChronologyFilter
from scrdesk.domain.counting import counted
from scrdesk.domain.learning import NewLesson, PlannedAction, Recommendation
from scrdesk.domain.panel import (
    Agreed,
    Amendment,
    Answer,
    Attendance,
    Interest,
    MinuteItem,
    NewMeeting,
    PanelAction,
    PanelMember,
)
from scrdesk.domain.people import NewPerson, NewPlace
from scrdesk.domain.progress import Progress, Silent
from scrdesk.domain.review import NewReview, RequestedDocument, Review, ReviewId
from scrdesk.domain.submission import Submission
from scrdesk.errors import CannotWrite, Refused, UserError, WrongPassphrase
from scrdesk.resources import resource
from scrdesk.services import build_chronology, reviews
from scrdesk.services.add_submission import accept_submission, read_submission, reading_scope
from scrdesk.services.check_leaks import LeakReport, check_file, register_of
from scrdesk.services.demo_family import demo_spell, demo_tie
from scrdesk.services.demo_learning import fill_learning
from scrdesk.services.demo_life import fill_life
from scrdesk.services.demo_report import fill_report
from scrdesk.services.draft_report import Audience, default_options, export_report
from scrdesk.services.export_chronology import export_chronology
from scrdesk.services.family import add_tie
from scrdesk.services.open_store import Workspace, create_store, open_store
from scrdesk.services.panel_meetings import MemberEdit, apply_panel, planned_meeting

PASSPHRASE = "larch rook kettle mending"  # noqa: S105 - printed on purpose
"""Opens every demonstration store that the command line makes; nothing in one is real."""

NOW = datetime(2016, 10, 17, 9, 30)
"""The demonstration's own today, so that what is due and late is the same whenever it is looked at."""

STORE_NAME = "demo.scrdesk"
_N_FILES_WRITTEN = 3

Value = TypeVar("Value")
Data = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class DemoDone:
    """What the demonstration made. ``submissions`` holds one line for each file that was read in, ``leaks`` what
    the published report still gives away."""

    submissions: tuple[str, ...]
    n_entries: int
    n_agencies: int
    n_to_look_at: int
    written: tuple[Path, ...]
    passphrase: str
    leaks: LeakReport


def clock() -> datetime:
    """Tell the demonstration's time."""
    return NOW


def make_demo_store(path: Path, passphrase: str, progress: Progress = Silent()) -> Workspace:
    """Make a store that holds the demonstration review, and leave it open on the demonstration's own day.

    Raises:
        Refused, CannotWrite: as :func:`create_store`.
        Cancelled: and no store is left.
    """
    workspace = create_store(path, passphrase, clock=clock)
    try:
        _fill(workspace, progress)
    except BaseException:
        workspace.close()
        path.unlink(missing_ok=True)
        raise
    return workspace


def run_demo(folder: Path, progress: Progress = Silent()) -> DemoDone:
    """Do the main job: store, combined chronology as workbook, report draft with names and with labels.

    A demonstration store that stands in the folder already is made anew; any other store of that name is left alone.

    Raises:
        Refused: ``demo.scrdesk`` is there and is not a demonstration.
        CannotWrite: the folder cannot be written to.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as fault:
        raise CannotWrite(
            "The folder cannot be made.", where=str(folder), remedy="Choose a folder you may write to."
        ) from fault
    path = folder / STORE_NAME
    _make_room(path)
    workspace = make_demo_store(path, PASSPHRASE, progress)
    try:
        review = reviews.list_reviews(workspace)[0].review
        options = default_options(workspace, review.id)
        workbook, draft, published = (
            folder / name for name in ("combined-chronology.xlsx", "report-draft.pdf", "report-published.pdf")
        )
        progress.report(0, _N_FILES_WRITTEN, "Writing the combined chronology")
        export_chronology(workspace, review.id, ChronologyFilter(), workbook, progress)
        progress.report(1, _N_FILES_WRITTEN, "Writing the report draft")
        export_report(workspace, review.id, options, draft, progress)
        progress.report(2, _N_FILES_WRITTEN, "Writing the report draft with labels")
        export_report(workspace, review.id, replace(options, audience=Audience.PUBLISHED), published, progress)
        progress.report(_N_FILES_WRITTEN, _N_FILES_WRITTEN, "Done")
        flagged = ChronologyFilter(only_with_findings=True)
        return DemoDone(
            submissions=tuple(_line(each) for each in _submissions(workspace, review)),
            n_entries=build_chronology.shown_entries(workspace, review.id, ChronologyFilter()).n_all,
            n_agencies=len(reviews.agencies(workspace, review.id)),
            n_to_look_at=build_chronology.shown_entries(workspace, review.id, flagged).n_shown,
            written=(path, workbook, draft, published),
            passphrase=PASSPHRASE,
            leaks=check_file(published, register_of(workspace, review.id), progress),
        )
    finally:
        workspace.close()


def _make_room(path: Path) -> None:
    if not path.exists():
        return
    try:
        open_store(path, PASSPHRASE, clock=clock).close()
    except WrongPassphrase as fault:
        raise Refused(
            "A store of that name is there, and it is not a demonstration.",
            where=str(path),
            remedy="Choose another folder.",
        ) from fault
    except UserError as fault:
        raise Refused(
            "A file of that name is there and cannot be replaced.", where=str(path), remedy="Choose another folder."
        ) from fault
    path.unlink()


def _submissions(workspace: Workspace, review: Review) -> Sequence[Submission]:
    from scrdesk.services.add_submission import submissions

    return submissions(workspace, review.id)


def _line(submission: Submission) -> str:
    return (
        f"{submission.agency_code:<4} version {submission.version}: {counted(submission.n_entries, 'row')} from "
        f"{submission.file_name} (errors to look at: {submission.n_errors}, warnings: {submission.n_warnings})"
    )


def _fill(workspace: Workspace, progress: Progress) -> None:
    with resource("demo", "review.toml").open("rb") as file:
        data = tomllib.load(file)
    review = reviews.create_review(workspace, _made(NewReview, data["review"]))
    for agency in data["agencies"]:
        reviews.add_agency(workspace, review.id, **agency)
    for line in data["key_lines"]:
        reviews.add_key_line(workspace, review.id, line["question"])
    for asked in data["requests"]:
        document = RequestedDocument(asked["document"])
        reviews.request_document(workspace, review.id, asked["agency"], document, asked["requested"], asked.get("due"))
    # People come before the files, so that a date before a child's birth is noticed.
    spells = _list(data, "spells")
    added = {}
    for person in data["people"]:
        mine = tuple(demo_spell(each) for each in spells if each["person"] == person["label"])
        added[person["label"]] = reviews.add_person(workspace, review.id, _made(NewPerson, {**person, "spells": mine}))
    for each in _list(data, "ties"):
        add_tie(workspace, review.id, demo_tie(each, {label: person.id for label, person in added.items()}))
    for place in data["places"]:
        reviews.add_place(workspace, review.id, _made(NewPlace, place))
    sent = data["submissions"]
    for n_done, each in enumerate(sent):
        progress.check()
        progress.report(n_done, len(sent), f"Reading {each['file']}")
        scope = replace(reading_scope(workspace, review.id), received=each["received"])
        read = read_submission(resource("demo", "files", each["file"]), scope)
        accept_submission(workspace, review.id, each["agency"], read, received=each["received"])
    for meeting in data["meetings"]:
        reviews.record_meeting(workspace, review.id, _meeting(meeting))
    _meet(workspace, review.id, data)
    for lesson in data["lessons"]:
        reviews.record_lesson(workspace, review.id, _lesson(lesson))
    fill_learning(workspace, review.id)
    fill_report(workspace, review.id)
    fill_life(workspace, review)
    progress.report(len(sent), len(sent), "The demonstration is ready")


def _meet(workspace: Workspace, review_id: ReviewId, data: Data) -> None:
    """Name the members, and plan the meeting that is to come."""
    for member in _list(data, "members"):
        apply_panel(workspace, MemberEdit(review_id, None, _made(PanelMember, member)))
    for each in _list(data, "planned"):
        edit, _ = planned_meeting(
            workspace,
            review_id,
            cast("date", each["held"]),
            cast("time", each["begins"]),
            str(each["place"]),
        )
        meeting = edit.meeting
        if meeting is not None:
            away = cast("list[str]", each["apologies"])
            people = tuple(
                replace(who, answer=Answer.APOLOGIES) if who.name in away else who for who in meeting.attendance
            )
            apply_panel(workspace, replace(edit, meeting=replace(meeting, attendance=people)))


def _meeting(data: Data) -> NewMeeting:
    parts = {
        "attendance": Attendance,
        "items": MinuteItem,
        "actions": PanelAction,
        "interests": Interest,
        "amendments": Amendment,
    }
    lists = {name: tuple(_made(kind, each) for each in _list(data, name)) for name, kind in parts.items()}
    plain = {name: value for name, value in data.items() if name not in ("agreed_on", "agreed_at")}
    agreed = None
    if "agreed_on" in data:
        agreed = Agreed(cast("date", data["agreed_on"]), cast("int", data["agreed_at"]))
    return _made(NewMeeting, {"begins": None, **plain, **lists, "agreed": agreed})


def _lesson(data: Data) -> NewLesson:
    recommendations = tuple(
        _made(
            Recommendation,
            {**each, "actions": tuple(_made(PlannedAction, action) for action in _list(each, "actions"))},
        )
        for each in _list(data, "recommendations")
    )
    return _made(NewLesson, {**data, "recommendations": recommendations})


def _list(data: Data, name: str) -> list[Data]:
    return cast("list[Data]", data.get(name, []))


def _made(kind: Callable[..., Value], data: Data) -> Value:
    """Make a value of the domain from a table of the file; lists become tuples, an absent day is None."""
    values = {name: tuple(value) if isinstance(value, list) else value for name, value in data.items()}
    if kind in (PanelAction, PlannedAction):
        values.setdefault("due", None)
    return kind(**values)
