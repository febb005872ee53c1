"""Findings on a real store: added, moved, taken out and each taken back; numbers never dangle; proof is kept."""

import random
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from scrdesk.domain.chronology import ChronologyFilter
from scrdesk.domain.evidence_trail import LooseEnd
from scrdesk.domain.learning import (
    FileId,
    FindingId,
    FurtherFinding,
    Milestone,
    NewLesson,
    PlannedAction,
    ReceivedEvidence,
    Recommendation,
)
from scrdesk.domain.learning_records import CheckedPoint, Dissemination, PublicationDays
from scrdesk.domain.mark_values import Significance
from scrdesk.domain.panel_layer import Mark, set_on_all
from scrdesk.domain.progress import Silent
from scrdesk.domain.review import Review
from scrdesk.domain.saved_view import SavedView
from scrdesk.errors import NotFound, Refused
from scrdesk.services.add_submission import accept_submission
from scrdesk.services.build_chronology import entries
from scrdesk.services.findings import (
    LessonEdit,
    apply_lesson,
    findings,
    keep_proof,
    proof,
    review_trail,
)
from scrdesk.services.learning_records import RecordEdit, apply_record, records
from scrdesk.services.open_store import Workspace
from scrdesk.services.panel_layer import apply_marks
from scrdesk.services.reviews import agencies
from scrdesk.services.safekeeping import verify_store
from tests.store.sample import file_of, new_review, new_workspace, on, row

DAY = date(2016, 9, 20)


def action(**changes: object) -> PlannedAction:
    plain = PlannedAction("", "Teach staff", "GP", "Lead GP", DAY, "Seen sooner", "Audit of 30", "on track")
    return replace(plain, **changes)  # type: ignore[arg-type]  # by name


def lesson(statement: str, *recommendations: Recommendation, evidence: tuple[str, ...] = ("POL-0001",)) -> NewLesson:
    return NewLesson(1, statement, "why", "injuries", evidence, recommendations)


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    return new_workspace(tmp_path)


@pytest.fixture
def review(workspace: Workspace) -> Review:
    made = new_review(workspace)
    accept_submission(workspace, made.id, "POL", file_of([row(n, on(DAY), f"Call {n}") for n in (1, 2)]))
    return made


def add(workspace: Workspace, review: Review, details: NewLesson) -> LessonEdit:
    inverse = apply_lesson(workspace, LessonEdit(review.id, None, details))
    assert inverse is not None
    return inverse


def standing(workspace: Workspace, review: Review) -> list[tuple[int, str, list[str]]]:
    return [
        (
            each.details.number,
            each.details.statement,
            [f"{one.number}:{[a.number for a in one.actions]}" for one in each.details.recommendations],
        )
        for each in findings(workspace, review.id)
    ]


def test_every_field_of_a_finding_and_an_action_is_kept(workspace: Workspace, review: Review) -> None:
    file_id = keep_proof(workspace, review.id, b"Audit report")
    full = action(
        start=date(2016, 9, 1),
        revised_due=date(2017, 1, 1),
        revised_why="The lead was ill",
        milestones=(Milestone("Draft", DAY, DAY), Milestone("Agreed")),
        evidence_required="Audit report",
        received=(ReceivedEvidence("Audit", DAY, "audit.docx", file_id), ReceivedEvidence("Minute")),
        audit_date=date(2017, 2, 1),
        rag_override="amber",
        rag_why="Depends on a new system",
        updated=DAY,
        update_text="Two sessions held",
        signed_off_by="Named nurse",
        signed_off=DAY,
        assured_by="Sub-group",
        assured=DAY,
        assurance="Seen in 28 of 30",
        status="assured",
    )
    details = replace(
        lesson("Nobody asked.", Recommendation("", "Ask.", "regional", (full,))),
        is_good_practice=True,
        topics=("neglect",),
        agencies=("POL", "GP"),
        paragraphs=("6.12",),
    )
    add(workspace, review, details)
    found = findings(workspace, review.id)[0].details
    assert replace(found, recommendations=()) == replace(details, recommendations=())
    assert found.recommendations[0].actions[0] == replace(full, number="1.1")
    assert proof(workspace, file_id) == b"Audit report"
    assert verify_store(workspace) == ()
    with pytest.raises(NotFound):
        proof(workspace, FileId(999))
    with pytest.raises(Refused, match="empty"):
        keep_proof(workspace, review.id, b"")


def test_numbers_follow_the_order_and_every_edit_is_taken_back(workspace: Workspace, review: Review) -> None:
    one, two = Recommendation("", "Ask.", "national", (action(), action())), Recommendation("", "Tell.", "national")
    add(workspace, review, lesson("First", one))
    add(workspace, review, lesson("Second", two, one))
    add(workspace, review, lesson("Third", two))
    as_entered = [
        (1, "First", ["1:['1.1', '1.2']"]),
        (2, "Second", ["2:[]", "3:['3.1', '3.2']"]),
        (3, "Third", ["4:[]"]),
    ]
    assert standing(workspace, review) == as_entered
    third = findings(workspace, review.id)[2]
    moved_back = apply_lesson(workspace, LessonEdit(review.id, third.id, third.details, 1))
    assert [each[1] for each in standing(workspace, review)] == ["Third", "First", "Second"]
    assert standing(workspace, review)[0][2] == ["1:[]"]
    assert moved_back is not None
    moved_again = apply_lesson(workspace, moved_back)
    assert standing(workspace, review) == as_entered
    assert moved_again is not None

    before = findings(workspace, review.id)
    removed = apply_lesson(workspace, LessonEdit(review.id, before[1].id, None))
    assert [each[0] for each in standing(workspace, review)] == [1, 2]
    assert standing(workspace, review)[1] == (2, "Third", ["2:[]"])
    assert removed is not None
    apply_lesson(workspace, removed)
    after = findings(workspace, review.id)
    assert after == before
    ids = [[a.id for r in each.details.recommendations for a in r.actions] for each in before]
    assert ids == [[a.id for r in each.details.recommendations for a in r.actions] for each in after]
    assert verify_store(workspace) == ()


def test_a_change_keeps_the_rows_it_does_not_touch(workspace: Workspace, review: Review) -> None:
    add(workspace, review, lesson("First", Recommendation("", "Ask.", "national", (action(), action(text="Other")))))
    own = findings(workspace, review.id)[0]
    recommendation = own.details.recommendations[0]
    changed = replace(
        recommendation, actions=(replace(recommendation.actions[0], status="at risk"), recommendation.actions[1])
    )
    inverse = apply_lesson(workspace, LessonEdit(review.id, own.id, replace(own.details, recommendations=(changed,))))
    now = findings(workspace, review.id)[0].details.recommendations[0]
    assert [each.status for each in now.actions] == ["at risk", "on track"]
    assert [each.id for each in now.actions] == [each.id for each in recommendation.actions]
    assert inverse is not None
    apply_lesson(workspace, inverse)
    assert findings(workspace, review.id)[0] == own
    assert apply_lesson(workspace, LessonEdit(review.id, own.id, own.details)) is None  # nothing changed, no line


def test_what_is_refused(workspace: Workspace, review: Review) -> None:
    with pytest.raises(Refused, match="no entry POL-0077"):
        add(workspace, review, lesson("First", evidence=("pol-0077", "POL-0001")))
    with pytest.raises(Refused, match="measure of impact"):
        add(workspace, review, lesson("First", Recommendation("", "Ask.", "national", (action(measure=" "),))))
    with pytest.raises(NotFound):
        apply_lesson(workspace, LessonEdit(review.id, FindingId(7), None))
    add(workspace, review, lesson("First"))
    own = findings(workspace, review.id)[0].id
    taught = apply_record(
        workspace, RecordEdit(Dissemination, review.id, None, Dissemination("training", "Day one", finding_id=own))
    )
    with pytest.raises(Refused, match="dissemination and training log teach finding 1"):
        apply_lesson(workspace, LessonEdit(review.id, own, None))
    assert taught is not None
    apply_record(workspace, taught)
    assert apply_lesson(workspace, LessonEdit(review.id, own, None)) is not None


def test_the_trail_lists_loose_ends(workspace: Workspace, review: Review) -> None:
    ids = {each.reference: each.id for each in entries(workspace, review.id, ChronologyFilter())}
    apply_marks(workspace, set_on_all(ids.values(), Mark.SIGNIFICANCE, Significance.KEY.value))
    add(workspace, review, lesson("No proof", evidence=()))
    add(
        workspace,
        review,
        lesson("Proved", Recommendation("", "Ask.", "national", (action(lead_agency="", lead_role=""),))),
    )
    found = review_trail(workspace, review.id)
    assert [(each.kind, each.name) for each in found.loose] == [
        (LooseEnd.NO_EVIDENCE, "Finding 1"),
        (LooseEnd.NO_RECOMMENDATION, "Finding 1"),
        (LooseEnd.NO_OWNER, "Action 1.1"),
        (LooseEnd.UNUSED_ENTRY, "POL-0002"),
    ]
    assert found.loose[3].words == "Call 2"
    assert found.loose[3].entry == ids["POL-0002"]
    # The agency withdraws the entry that the finding rests on.
    accept_submission(workspace, review.id, "POL", file_of([row(2, on(DAY), "Call 2")]))
    kinds = {each.kind for each in review_trail(workspace, review.id).loose}
    assert LooseEnd.WITHDRAWN_EVIDENCE in kinds


def test_every_edit_leaves_a_line_and_none_of_the_words(workspace: Workspace, review: Review) -> None:
    add(workspace, review, lesson("Zanzibarre"))
    own = findings(workspace, review.id)[0]
    apply_lesson(workspace, LessonEdit(review.id, own.id, replace(own.details, why="Other")))
    apply_lesson(workspace, LessonEdit(review.id, own.id, None))
    with workspace.read() as uow:
        lines = [(each.action, each.subject) for each in uow.trail.all()][-3:]
    assert lines == [(f"finding {what}", f"lesson {own.id}") for what in ("added", "changed", "removed")]


def test_saved_views_follow_the_finding_they_show(workspace: Workspace, review: Review) -> None:
    for statement in ("First", "Second"):
        add(workspace, review, lesson(statement))
    with workspace.write("view kept") as uow:
        uow.saved_views.put(review.id, SavedView("Of the second", ChronologyFilter(lessons=frozenset({2})), ()))
        uow.commit("view")

    def shown() -> frozenset[int]:
        with workspace.read() as uow:
            return uow.saved_views.all(review.id)[0].chosen.lessons

    first, second = findings(workspace, review.id)
    back = apply_lesson(workspace, LessonEdit(review.id, second.id, second.details, 1))
    assert shown() == {1}
    assert back is not None
    apply_lesson(workspace, back)
    assert shown() == {2}
    gone = apply_lesson(workspace, LessonEdit(review.id, second.id, None))
    assert shown() == {0}  # of no finding, rather than of another one
    assert gone is not None
    apply_lesson(workspace, gone)
    assert shown() == {2}
    apply_lesson(workspace, LessonEdit(review.id, first.id, None))
    assert shown() == {1}


def test_proof_and_everything_learnt_is_handed_over_and_destroyed(
    tmp_path: Path, workspace: Workspace, review: Review
) -> None:
    file_id = keep_proof(workspace, review.id, b"Audit report")
    proved = action(received=(ReceivedEvidence("Audit", DAY, "audit.docx", file_id),))
    add(workspace, review, lesson("Nobody asked.", Recommendation("", "Ask.", "national", (proved,))))
    own = findings(workspace, review.id)[0].id
    for record in (
        Dissemination("training", "Day one", DAY, finding_id=own),
        PublicationDays(planned=DAY),
        CheckedPoint("legal", "done", "Solicitor", DAY, "", "advice.pdf", keep_proof(workspace, review.id, b"advice")),
    ):
        apply_record(workspace, RecordEdit(type(record), review.id, None, record))
    (tmp_path / "other").mkdir()
    other = new_workspace(tmp_path / "other")
    with workspace.read() as mine, other.write("taken over") as theirs:
        copied = mine.handing_over.copy_to(theirs.handing_over, review.id, Silent())
        theirs.commit("review")
    there = findings(other, copied.review_id)
    assert there[0].details == findings(workspace, review.id)[0].details
    assert proof(other, FileId(copied.numbers["stored_file"][int(file_id)])) == b"Audit report"
    (line,) = records(other, Dissemination, copied.review_id)
    assert line.details.finding_id == there[0].id
    with workspace.write("destroyed") as uow:
        uow.erasing.whole_review(review.id)
        uow.commit("review")
    with workspace.read() as uow:
        assert uow.stored_files.content(int(file_id)) is None
    with other.read() as theirs, workspace.write("taken over") as mine:
        back = theirs.handing_over.copy_to(mine.handing_over, copied.review_id, Silent())
        mine.commit("review")
    assert findings(workspace, back.review_id)[0].details == there[0].details
    other.close()


def test_a_merge_brings_proof_and_lines_that_name_a_new_finding(
    tmp_path: Path, workspace: Workspace, review: Review
) -> None:
    (tmp_path / "other").mkdir()
    other = new_workspace(tmp_path / "other")
    with workspace.read() as mine, other.write("taken over") as theirs:
        copied = mine.handing_over.copy_to(theirs.handing_over, review.id, Silent())
        theirs.commit("review")
    file_id = keep_proof(other, copied.review_id, b"Audit report")
    proved = action(received=(ReceivedEvidence("Audit", DAY, "audit.docx", file_id),))
    details = lesson("Nobody asked.", Recommendation("", "Ask.", "national", (proved,)), evidence=())
    apply_lesson(other, LessonEdit(copied.review_id, None, details))
    own = findings(other, copied.review_id)[0].id
    taught = Dissemination("training", "Day one", DAY, finding_id=own)
    apply_record(other, RecordEdit(Dissemination, copied.review_id, None, taught))
    with other.read() as theirs, workspace.write("merged") as mine:
        assert mine.handing_over.take_files(theirs.handing_over, copied.review_id) == 1
        for _, thing in theirs.handing_over.things(copied.review_id).items():
            if thing.kind.words in ("finding", "dissemination"):
                mine.handing_over.write(review.id, thing, mine.handing_over.names(review.id), None)
        mine.commit("review")
    (received,) = findings(workspace, review.id)[0].details.recommendations[0].actions[0].received
    assert received.file_id is not None
    assert proof(workspace, received.file_id) == b"Audit report"
    (line,) = records(workspace, Dissemination, review.id)
    assert line.details.finding_id == findings(workspace, review.id)[0].id
    assert verify_store(workspace) == ()
    other.close()


@pytest.mark.parametrize("seed", range(3))
def test_any_run_of_edits_is_taken_back_to_where_it_began(workspace: Workspace, review: Review, seed: int) -> None:
    chance = random.Random(seed)
    for n in range(3):
        actions = tuple(action(text=f"Action {m}") for m in range(n))
        add(workspace, review, lesson(f"Finding {n}", Recommendation("", "Ask.", "national", actions), evidence=()))
    at_first, inverses = findings(workspace, review.id), []
    for n in range(25):
        now = findings(workspace, review.id)
        deed = chance.choice(("add", "change", "move", "remove")) if now else "add"
        if deed == "add":
            edit = LessonEdit(review.id, None, lesson(f"New {n}", evidence=()), chance.choice((None, 1, 2)))
        else:
            own = chance.choice(now)
            details = replace(own.details, why=f"why {n}") if deed == "change" else own.details
            place = chance.randint(1, len(now)) if deed == "move" else None
            edit = LessonEdit(review.id, own.id, None if deed == "remove" else details, place)
        inverse = apply_lesson(workspace, edit)
        if inverse is not None:
            inverses.append(inverse)
        assert [each.details.number for each in findings(workspace, review.id)] == list(
            range(1, len(findings(workspace, review.id)) + 1)
        )
    for inverse in reversed(inverses):
        apply_lesson(workspace, inverse)
    assert findings(workspace, review.id) == at_first


def test_an_agency_cannot_assure_its_own_work(workspace: Workspace, review: Review) -> None:
    name = agencies(workspace, review.id)[0].name
    for lead, by in (("POL", name), ("POL", " pol "), (name, "POL")):
        own = action(status="assured", lead_agency=lead, assured_by=by, assured=DAY)
        with pytest.raises(Refused, match="cannot assure its own work"):
            add(workspace, review, lesson("Seen.", Recommendation("", "Ask.", "national", (own,))))
    outside = action(status="assured", lead_agency="POL", assured_by="Sub-group", assured=DAY)
    add(workspace, review, lesson("Seen.", Recommendation("", "Ask.", "national", (outside,))))


def test_a_recommendation_of_several_findings_follows_them_through_every_move(
    workspace: Workspace, review: Review
) -> None:
    for words in ("One", "Two"):
        add(workspace, review, lesson(words))
    second = findings(workspace, review.id)[1]
    ask = Recommendation("", "Ask.", "regional", (action(),), further=(FurtherFinding(second.id),))
    add(workspace, review, lesson("Three", ask))

    def follows() -> list[str]:
        return [
            one.follows_in_words(each.details.number)
            for each in findings(workspace, review.id)
            for one in each.details.recommendations
        ]

    assert follows() == ["2, 3"]
    back = apply_lesson(workspace, LessonEdit(review.id, second.id, second.details, place=1))
    assert follows() == ["1, 3"]
    with pytest.raises(Refused, match="Recommendation 1 follows from finding 1 as well"):
        apply_lesson(workspace, LessonEdit(review.id, second.id, None))
    assert back is not None
    apply_lesson(workspace, back)
    assert follows() == ["2, 3"]
    third = findings(workspace, review.id)[2]
    none = replace(third.details.recommendations[0], further=(), no_finding_why=" The coroner asked. ")
    back = apply_lesson(workspace, LessonEdit(review.id, third.id, replace(third.details, recommendations=(none,))))
    assert follows() == ["none: The coroner asked."]
    loose = [each.words for each in review_trail(workspace, review.id).loose if each.kind is LooseEnd.NO_FINDING]
    assert loose == ["The coroner asked."]
    assert back is not None
    apply_lesson(workspace, back)
    assert findings(workspace, review.id)[2] == third


@pytest.mark.parametrize("which", ["own", "gone", "none too"])
def test_a_tie_that_cannot_stand_is_refused(workspace: Workspace, review: Review, which: str) -> None:
    add(workspace, review, lesson("One"))
    add(workspace, review, lesson("Two"))
    first, second = findings(workspace, review.id)
    named = {"own": first.id, "gone": FindingId(99), "none too": second.id}[which]
    why = "The coroner asked." if which == "none too" else ""
    ask = Recommendation("", "Ask.", "regional", further=(FurtherFinding(named),), no_finding_why=why)
    with pytest.raises(Refused):
        apply_lesson(workspace, LessonEdit(review.id, first.id, replace(first.details, recommendations=(ask,))))
    assert findings(workspace, review.id) == (first, second)
