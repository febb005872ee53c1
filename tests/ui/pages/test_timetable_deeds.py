"""What the timetable asks, with what was recorded before in its fields, and what is kept of the answers; without windows."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from scrdesk.domain.life.records import (
    BodyContact,
    ClockMark,
    Conversion,
    DecisionForm,
    LifeRecord,
    PublicationIntent,
    StartDay,
    StepMark,
)
from scrdesk.domain.progress import Silent
from scrdesk.domain.review import ReviewId
from scrdesk.services.life_records import life_records
from scrdesk.services.open_store import Workspace
from scrdesk.services.review_types import criteria_of
from scrdesk.services.timetable import Timetable, timetable
from scrdesk.ui.dialogs.deed import Deed
from scrdesk.ui.pages.life.sectioned import Prepared
from scrdesk.ui.pages.timetable import deeds
from tests.store.sample import new_review, new_workspace

DAY = date(2016, 3, 4)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[tuple[Workspace, ReviewId]]:
    workspace = new_workspace(tmp_path)
    yield workspace, new_review(workspace).id
    workspace.close()


def begins(deed: Deed) -> dict[str, str]:
    return {each.key: each.begins for each in deed.asked}


def kept(desk: tuple[Workspace, ReviewId], kind: type[LifeRecord]) -> list[LifeRecord]:
    return [each.details for each in life_records(desk[0], kind, desk[1])]


def answer(prepared: Prepared, **answers: object) -> None:
    deed, keep = prepared
    assert set(answers) <= set(begins(deed)), "only what was asked is answered"
    keep(answers, Silent())  # type: ignore[arg-type]


def test_each_thing_asked_is_kept_and_stands_there_when_it_is_asked_again(
    desk: tuple[Workspace, ReviewId], tmp_path: Path
) -> None:
    workspace, review_id = desk

    def found() -> Timetable:
        return timetable(workspace, review_id)

    event = found().events[0]
    answer(deeds.start_day(workspace, review_id, event, None), day=DAY, note="by telephone")
    assert kept(desk, StartDay) == [StartDay(event.code, DAY, "by telephone")]
    again = deeds.start_day(workspace, review_id, event, StartDay(event.code, DAY, "by telephone"))
    assert begins(again[0]) == {"day": "4 March 2016", "note": "by telephone"}

    proof = tmp_path / "letter.pdf"
    proof.write_bytes(b"%PDF-1.4")
    clock = found().clocks[0]
    prepared = deeds.clock(workspace, review_id, clock, proof)
    assert begins(prepared[0])["proof"] == "letter.pdf"
    assert any("letter.pdf" in point for point in prepared[0].points)
    answer(
        prepared, done=DAY, sent_to="Ofsted", proof="letter.pdf", revised=date(2016, 3, 9), revised_why="asked for more"
    )
    (mark,) = kept(desk, ClockMark)
    assert isinstance(mark, ClockMark) and mark.file_id is not None
    assert (mark.rule, mark.done, mark.sent_to, mark.revised_why) == (clock.rule.code, DAY, "Ofsted", "asked for more")
    answer(
        deeds.clock(workspace, review_id, found().clocks[0]),
        not_applicable=True,
        why_not="no child died",
        sent_to="Ofsted",
    )
    (after,) = kept(desk, ClockMark)
    assert after == ClockMark(clock.rule.code, is_not_applicable=True, why_not="no child died", file_id=mark.file_id)
    assert begins(deeds.clock(workspace, review_id, found().clocks[0])[0])["not_applicable"] == "yes"

    step = found().steps[0]
    answer(deeds.step(workspace, review_id, step), state="done", on=DAY, who="Ann Lee", reason="agreed")
    assert kept(desk, StepMark) == [StepMark(step.step.code, "done", DAY, "Ann Lee", "agreed")]
    assert begins(deeds.step(workspace, review_id, found().steps[0])[0]) == {
        "state": "done", "on": "4 March 2016", "who": "Ann Lee", "reason": "agreed"
    }  # fmt: skip

    answer(
        deeds.intent(workspace, review_id, found()),
        intent="publish in full",
        reasons="Nothing speaks against it.",
        on=DAY,
    )
    assert kept(desk, PublicationIntent) == [
        PublicationIntent("publish in full", "Nothing speaks against it.", "", DAY)
    ]
    assert begins(deeds.intent(workspace, review_id, found())[0])["reasons"] == "Nothing speaks against it."


def test_a_decision_is_asked_criterion_by_criterion_and_a_later_form_begins_with_the_earlier(
    desk: tuple[Workspace, ReviewId],
) -> None:
    workspace, review_id = desk
    criteria = criteria_of(timetable(workspace, review_id).kind)[:2]
    prepared = deeds.decision(workspace, review_id, timetable(workspace, review_id), criteria)
    answer(prepared, answer_0="yes", why_0="a fracture", answer_1="", why_1="left out", outcome="carry out a review",
           rationale="Both criteria.", by="the Chair", on=DAY)  # fmt: skip
    (form,) = kept(desk, DecisionForm)
    assert form == DecisionForm(
        1, "carry out a review", DAY, "the Chair", "Both criteria.", answers=((criteria[0].code, "yes", "a fracture"),)
    )
    again = deeds.decision(workspace, review_id, timetable(workspace, review_id), criteria)[0]
    assert "version 2" in again.about
    told = begins(again)
    assert (told["answer_0"], told["why_0"], told["answer_1"], told["rationale"]) == (
        "yes",
        "a fracture",
        "",
        "Both criteria.",
    )


def test_a_contact_and_a_change_of_kind(desk: tuple[Workspace, ReviewId]) -> None:
    workspace, review_id = desk
    found = timetable(workspace, review_id)
    answer(
        deeds.contact(workspace, review_id, found, None),
        body=found.bodies[0].name,
        direction="advised",
        what="Wait.",
        reply_by=DAY,
    )
    (stored,) = life_records(workspace, BodyContact, review_id)
    assert stored.details == BodyContact(found.bodies[0].name, "advised", found.today, "Wait.", DAY)
    prepared = deeds.contact(workspace, review_id, timetable(workspace, review_id), stored)
    assert begins(prepared[0])["what"] == "Wait."
    answer(prepared, body="Another body", direction="met", on=DAY, what="Agreed.", outcome="done")
    assert kept(desk, BodyContact) == [BodyContact("Another body", "met", DAY, "Agreed.", outcome="done")]
    old = life_records(workspace, BodyContact, review_id)[0]
    assert ("Another body", "Another body") in deeds.contact(workspace, review_id, found, old)[0].asked[0].choices

    offered = (("lcspr", "Local child safeguarding practice review"),)
    answer(deeds.conversion(workspace, review_id, found, offered), kind="lcspr", reason="The law changed.")
    (change,) = kept(desk, Conversion)
    assert isinstance(change, Conversion)
    assert (change.to_type, change.on, change.reason) == ("lcspr", found.today, "The law changed.")
