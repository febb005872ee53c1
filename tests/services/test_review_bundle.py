"""A review goes from store to store whole; coming back it merges, tells conflicts, and takes nothing out."""

from __future__ import annotations

import hashlib
from datetime import date, time
from pathlib import Path

import pytest
import sqlalchemy as sa

from scrdesk.cli import DONE, SOMETHING_FOUND, WRONG_CALL, run
from scrdesk.domain.chronology import ChronologyFilter
from scrdesk.domain.learning import NewLesson, PlannedAction, Recommendation
from scrdesk.domain.panel import Attendance, MinuteItem, NewMeeting, PanelAction
from scrdesk.domain.panel_layer import Mark, set_on_all
from scrdesk.domain.people import NewPerson, NewPlace
from scrdesk.domain.retention import StartEvent
from scrdesk.errors import CannotWrite, NotAStore, Refused, WrongPassphrase
from scrdesk.services import review_bundle, reviews
from scrdesk.services.add_submission import accept_submission, submissions
from scrdesk.services.build_chronology import entries, shown_entries
from scrdesk.services.destroy import Order, destroy
from scrdesk.services.open_store import Workspace, open_store, verify_store
from scrdesk.services.panel_layer import apply_marks, marks
from scrdesk.services.panel_notes import note as note_of
from scrdesk.services.panel_notes import write_note
from scrdesk.services.retention import set_day
from scrdesk.services.review_bundle import Side, make_bundle, preview_bundle, take_over
from scrdesk.services.review_lineage import MOST_DIGESTED, MOST_KNOWN, Lineage
from scrdesk.services.trail import exports
from scrdesk.store import vault
from scrdesk.store.review_rows import DERIVED, NOT_OF_A_REVIEW
from scrdesk.store.review_things import KINDS
from scrdesk.store.schema import metadata
from tests.store.sample import CHEAP, NOW, PASSPHRASE, clock, file_of, new_review, new_workspace, on, opened, row

SECRET = "lantern gravel otter sixpence"
ALL = ChronologyFilter()


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> tuple[bytes, bytes]:
    """The bytes of a store that has the review, and of a colleague's that has another one."""
    folder = tmp_path_factory.mktemp("desks")
    ours, theirs = new_workspace(folder, "a.scrdesk"), new_workspace(folder, "b.scrdesk")
    filled(ours)
    new_review(theirs, "SCR 2015/09", codes=("HOS",))
    ours.close()
    theirs.close()
    return ours.path.read_bytes(), theirs.path.read_bytes()


@pytest.fixture
def desks(made: tuple[bytes, bytes], tmp_path: Path):
    """The store that has the review, and a colleague's that has another one."""
    found = []
    for name, content in zip("ab", made, strict=True):
        path = tmp_path / name / "desk.scrdesk"
        path.parent.mkdir()
        path.write_bytes(content)
        found.append(opened(path))
    ours, theirs = found
    yield ours, theirs, theirs_of(ours), tmp_path / "handed.scrdesk"
    ours.close()
    theirs.close()


def filled(workspace: Workspace):
    review = new_review(workspace)
    for version, texts in enumerate((("Call", "Visit", "Letter"), ("Visit, child seen", "Letter", "Meeting"))):
        rows = [
            row(n, on(date(2015, 1, n), time(9, n)), f"{text}, Rowan Quillfeather") for n, text in enumerate(texts, 1)
        ]
        accept_submission(workspace, review.id, "POL", file_of([*rows, row(9, on(None), "Undated")], salt=str(version)))
    accept_submission(workspace, review.id, "GP", file_of([row(1, on(date(2015, 1, 2)), "Not brought")], salt="gp"))
    reviews.add_person(workspace, review.id, NewPerson("Rowan Quillfeather", "Child Q", "child", aliases=("Ro", "RQ")))
    reviews.add_place(workspace, review.id, NewPlace("Larch Road Primary", "School 1"))
    reviews.add_key_line(workspace, review.id, "Was the child seen?")
    ids = shown_entries(workspace, review.id, ALL).ids
    write_note(workspace, ids[0], "Ask who opened the door.")
    apply_marks(workspace, set_on_all(ids[:2], Mark.CHILD_SEEN, "no"))
    apply_marks(workspace, set_on_all(ids[1:3], Mark.TAG, "concern raised"))
    item = MinuteItem("1", "Chronology", "Read.", "Accepted.", ("POL-0001", "GP-0001"))
    action = PanelAction("1.1", "Ask the GP", "Secretary", date(2016, 8, 1))
    chair = Attendance("A. Reed", "Chair", "", True, True)
    meeting = NewMeeting(1, date(2016, 7, 1), time(14), "Town Hall", "agreed", (chair,), (item,), (action,))
    reviews.record_meeting(workspace, review.id, meeting)
    planned = PlannedAction("1.1", "Train", "GP", "Lead", date(2017, 1, 1), "Seen sooner", "Audit", "open")
    lesson = NewLesson(1, "S", "W", "T", ("POL-0002",), (Recommendation("1", "R", "multi-agency", (planned,)),))
    reviews.record_lesson(workspace, review.id, lesson)
    return review


def told(workspace: Workspace, review_id: int):
    """Everything of a review in words, as the panel reads it."""
    with workspace.read() as uow:
        things = {name: thing.digest for name, thing in uow.handing_over.things(review_id).items()}
    return (
        [
            (e.reference, e.position, e.when, e.event, e.fields, e.submission_version)
            for e in entries(workspace, review_id, ALL)
        ],
        [(s.agency_code, s.version, s.sha256, s.n_entries, s.status) for s in submissions(workspace, review_id)],
        things,
    )


def hand(ours, theirs, review, path):
    make_bundle(ours, review.id, path, SECRET, stretching=CHEAP)
    return take_over(theirs, path, SECRET, stretching=CHEAP)


def theirs_of(workspace: Workspace):
    return reviews.find_review(workspace, "SCR 2016/02")


def test_a_review_arrives_whole_and_both_stores_are_sound(desks):
    ours, theirs, review, path = desks
    outcome = hand(ours, theirs, review, path)
    assert (outcome.is_new, outcome.n_entries) == (True, 5)
    arrived = theirs_of(theirs)
    assert told(theirs, arrived.id) == told(ours, review.id)
    assert shown_entries(theirs, arrived.id, ChronologyFilter(text="child seen")).n_shown == 1
    assert shown_entries(theirs, arrived.id, ChronologyFilter(people=frozenset({"Child Q"}))).n_shown == 3
    assert verify_store(ours) == () == verify_store(theirs)
    assert reviews.find_review(theirs, "SCR 2015/09")
    assert b"Quillfeather" not in path.read_bytes()
    assert not list(path.parent.glob("*/.*"))


def test_what_only_the_colleague_changed_comes_back_and_what_both_did_is_asked(desks):
    ours, theirs, review, path = desks
    hand(ours, theirs, review, path)
    arrived = theirs_of(theirs)
    here = shown_entries(ours, review.id, ALL).ids
    there = shown_entries(theirs, arrived.id, ALL).ids
    write_note(theirs, there[0], "The neighbour opened it.")  # changed on both sides
    write_note(ours, here[0], "Nobody opened it.")
    write_note(theirs, there[2], "New over there.")  # new there
    write_note(ours, here[1], "New here.")  # new here
    apply_marks(theirs, set_on_all(there[1:2], Mark.CHILD_SEEN, "yes"))  # changed there only
    reviews.add_person(theirs, arrived.id, NewPerson("Wren Hollow", "Mother", "mother"))
    back = path.with_name("back.scrdesk")
    make_bundle(theirs, arrived.id, back, SECRET, stretching=CHEAP)

    seen = preview_bundle(ours, back, SECRET, stretching=CHEAP)
    assert [each.name for each in seen.conflicts] == ["note POL-0001"]
    assert "Nobody opened it." in seen.conflicts[0].ours
    assert "The neighbour opened it." in seen.conflicts[0].theirs
    assert note_of(ours, here[0]).text == "Nobody opened it."

    outcome = take_over(ours, back, SECRET, stretching=CHEAP)
    assert not outcome.is_new
    assert set(outcome.added) == {"note POL-0002", "person Mother"} or "person Mother" in outcome.added
    assert note_of(ours, here[0]).text == "Nobody opened it."
    assert note_of(ours, here[1]).text == "New here."
    assert note_of(ours, here[2]).text == "New over there."
    assert marks(ours, here[1]).child_seen.value == "yes"
    assert "Mother" in [each.details.label for each in reviews.people(ours, review.id)]
    assert verify_store(ours) == ()


def test_a_conflict_is_decided_by_name(desks):
    ours, theirs, review, path = desks
    hand(ours, theirs, review, path)
    arrived = theirs_of(theirs)
    here, there = shown_entries(ours, review.id, ALL).ids, shown_entries(theirs, arrived.id, ALL).ids
    write_note(theirs, there[0], "Theirs.")
    write_note(ours, here[0], "Ours.")
    back = path.with_name("back.scrdesk")
    make_bundle(theirs, arrived.id, back, SECRET, stretching=CHEAP)
    take_over(ours, back, SECRET, decided={"note POL-0001": Side.THEIRS}, stretching=CHEAP)
    assert note_of(ours, here[0]).text == "Theirs."


def test_taking_the_same_bundle_twice_changes_nothing(desks):
    ours, theirs, review, path = desks
    hand(ours, theirs, review, path)
    before = told(theirs, theirs_of(theirs).id)
    again = take_over(theirs, path, SECRET, stretching=CHEAP)
    assert (again.added, again.changed, again.conflicts, again.left_out) == ((), (), (), ())
    assert told(theirs, theirs_of(theirs).id) == before


def test_a_file_that_only_the_bundle_has_is_told_and_not_slipped_in(desks):
    ours, theirs, review, path = desks
    hand(ours, theirs, review, path)
    arrived = theirs_of(theirs)
    accept_submission(theirs, arrived.id, "GP", file_of([row(1, on(date(2015, 1, 2)), "Came late")], salt="v2"))
    new = shown_entries(theirs, arrived.id, ChronologyFilter(agency_codes=frozenset({"GP"}))).ids
    write_note(theirs, new[-1], "On the new row.")
    back = path.with_name("back.scrdesk")
    make_bundle(theirs, arrived.id, back, SECRET, stretching=CHEAP)
    n_before = shown_entries(ours, review.id, ALL).n_all
    outcome = take_over(ours, back, SECRET, stretching=CHEAP)
    assert any("file of GP, version 2" in each for each in outcome.left_out)
    assert shown_entries(ours, review.id, ALL).n_all == n_before
    assert verify_store(ours) == ()


def test_another_review_of_the_same_reference_is_not_mixed_in(desks, tmp_path):
    ours, _, review, path = desks
    make_bundle(ours, review.id, path, SECRET, stretching=CHEAP)
    (tmp_path / "c").mkdir()
    other = new_workspace(tmp_path / "c")
    try:
        new_review(other)
        with pytest.raises(Refused, match="another review called SCR 2016/02"):
            take_over(other, path, SECRET, stretching=CHEAP)
        assert verify_store(other) == ()
    finally:
        other.close()


def test_what_is_no_bundle_is_refused_and_leaves_nothing_behind(desks, tmp_path):
    ours, theirs, review, path = desks
    make_bundle(ours, review.id, path, SECRET, stretching=CHEAP)
    with pytest.raises(WrongPassphrase):
        take_over(theirs, path, "another passphrase here", stretching=CHEAP)
    with pytest.raises(NotAStore):
        take_over(theirs, ours.path, PASSPHRASE, stretching=CHEAP)
    with pytest.raises(NotAStore):
        take_over(theirs, tmp_path / "missing.scrdesk", SECRET, stretching=CHEAP)
    assert not [each for each in theirs.path.parent.iterdir() if "bundle" in each.name]
    assert [each.details.reference for each in reviews_of(theirs)] == ["SCR 2015/09"]


def reviews_of(workspace: Workspace):
    with workspace.read() as uow:
        return uow.reviews.all()


def test_every_table_is_handed_over_derived_or_the_stores_own():
    compared = {kind.table.name for kind in KINDS}

    def with_parts(parts):
        for part in parts:
            compared.add(part.table.name)
            with_parts(part.parts)

    for kind in KINDS:
        with_parts(kind.parts)
    # What agencies sent comes as their files; what a sealed copy brought stays with the store that made the copy.
    sent = {"stored_file", "submission", "abbreviation", "entry", "entry_version", "row_change", "finding"}
    kept = {"review", "sealed_copy", "reviewer_comment"}
    assert set(metadata.tables) == compared | sent | kept | DERIVED | NOT_OF_A_REVIEW


def test_links_of_every_copied_row_stay_inside_the_review(desks):
    ours, theirs, review, path = desks
    hand(ours, theirs, review, path)
    with theirs.read() as uow:
        assert uow._connection.execute(sa.text("PRAGMA foreign_key_check")).first() is None


def test_the_command_line(desks, tmp_path, monkeypatch, capsys):
    ours, theirs, *_ = desks
    store, other = ours.path, theirs.path
    ours.close()
    theirs.close()
    monkeypatch.setattr("scrdesk.cli.terminal.open_store", cheap_open)
    monkeypatch.setattr("scrdesk.services.review_bundle.STRETCHING", CHEAP)
    monkeypatch.setattr("scrdesk.cli.bundle_command.STRETCHING", CHEAP)
    monkeypatch.setattr("scrdesk.cli.take_over_command.STRETCHING", CHEAP)
    monkeypatch.setenv("SCRDESK_PASSPHRASE", PASSPHRASE)
    monkeypatch.setenv("SCRDESK_COPY_PASSPHRASE", SECRET)
    bundle = tmp_path / "cli.scrdesk"
    assert run(["bundle", str(store), str(bundle), "--review", "SCR 2016/02"]) == DONE
    assert run(["take-over", str(other), str(bundle), "--preview"]) == DONE
    assert run(["take-over", str(other), str(bundle)]) == DONE
    assert "5 entries" in capsys.readouterr().out
    assert run(["take-over", str(other), str(tmp_path / "none")]) == WRONG_CALL
    assert run(["bundle", str(store), str(bundle), "--review", "SCR 2016/02"]) == WRONG_CALL
    assert SOMETHING_FOUND == 1


def cheap_open(path, passphrase, **more):
    from scrdesk.services.open_store import open_store

    return open_store(path, passphrase, **{**more, "stretching": CHEAP, "clock": clock})


def test_a_bundle_that_never_arrived_does_not_make_older_words_win(desks):
    ours, theirs, review, path = desks
    hand(ours, theirs, review, path)
    arrived = theirs_of(theirs)
    here = shown_entries(ours, review.id, ALL).ids
    write_note(ours, here[0], "Written after the hand-over.")
    make_bundle(ours, review.id, path.with_name("lost in the post.scrdesk"), SECRET, stretching=CHEAP)
    back = path.with_name("back.scrdesk")
    make_bundle(theirs, arrived.id, back, SECRET, stretching=CHEAP)
    outcome = take_over(ours, back, SECRET, stretching=CHEAP)
    assert note_of(ours, here[0]).text == "Written after the hand-over."
    assert (outcome.changed, outcome.conflicts) == ((), ())


def test_what_was_left_out_comes_when_its_file_is_there(desks):
    ours, theirs, review, path = desks
    hand(ours, theirs, review, path)
    arrived = theirs_of(theirs)
    late = file_of([row(1, on(date(2015, 1, 2)), "Came late")], salt="v2")
    accept_submission(theirs, arrived.id, "GP", late)
    new = shown_entries(theirs, arrived.id, ChronologyFilter(agency_codes=frozenset({"GP"}))).ids
    write_note(theirs, new[-1], "On the new row.")
    back = path.with_name("back.scrdesk")
    make_bundle(theirs, arrived.id, back, SECRET, stretching=CHEAP)
    left = take_over(ours, back, SECRET, stretching=CHEAP).left_out
    assert any(each.startswith("note GP-") for each in left)
    accept_submission(ours, review.id, "GP", late)
    again = take_over(ours, back, SECRET, stretching=CHEAP)
    assert any(each.startswith("note GP-") for each in again.added) and not again.left_out
    come = shown_entries(ours, review.id, ChronologyFilter(agency_codes=frozenset({"GP"}))).ids
    assert note_of(ours, come[-1]).text == "On the new row."


def test_a_bundle_from_a_desk_that_took_another_copy_is_told_as_conflicts(desks, tmp_path):
    ours, theirs, review, path = desks
    hand(ours, theirs, review, path)
    (tmp_path / "c").mkdir()
    third = new_workspace(tmp_path / "c")
    try:
        second = path.with_name("second.scrdesk")
        make_bundle(ours, review.id, second, SECRET, stretching=CHEAP)
        take_over(third, second, SECRET, stretching=CHEAP)
        there, here = theirs_of(theirs), reviews_of(third)[0]
        write_note(theirs, shown_entries(theirs, there.id, ALL).ids[0], "Of the second desk.")
        write_note(third, shown_entries(third, here.id, ALL).ids[0], "Of the third desk.")
        across = path.with_name("across.scrdesk")
        make_bundle(theirs, there.id, across, SECRET, stretching=CHEAP)
        outcome = take_over(third, across, SECRET, stretching=CHEAP)
        assert [each.name for each in outcome.conflicts] == ["note POL-0001"]
        assert note_of(third, shown_entries(third, here.id, ALL).ids[0]).text == "Of the third desk."
    finally:
        third.close()


def test_what_a_killed_taking_over_left_is_swept_away_when_the_store_is_opened_or_takes_over_again(desks):
    ours, theirs, review, path = desks
    make_bundle(ours, review.id, path, SECRET, stretching=CHEAP)
    left = theirs.path.with_name(f".{theirs.path.stem}.0123456789abcdef.taking")

    def leave() -> None:
        left.mkdir()
        (left / "bundle.scrdesk").write_bytes(path.read_bytes())

    leave()
    preview_bundle(theirs, path, SECRET, stretching=CHEAP)
    assert not left.exists()
    theirs.close()
    leave()
    opened(theirs.path).close()
    assert not left.exists()


def test_a_bundle_of_an_older_form_leaves_nothing_beside_the_store(desks, tmp_path, monkeypatch):
    ours, theirs, review, path = desks
    make_bundle(ours, review.id, path, SECRET, stretching=CHEAP)
    before = {each.name for each in theirs.path.parent.iterdir()}
    monkeypatch.setattr(vault, "needs_upgrade", lambda _connection: True)  # so it is copied as an older form is
    take_over(theirs, path, SECRET, stretching=CHEAP)
    assert {each.name for each in theirs.path.parent.iterdir()} == before


def test_a_bundle_has_its_name_only_when_it_is_whole_and_in_the_ledger(desks, monkeypatch):
    ours, _, review, path = desks
    seen = []
    real = review_bundle.record_export

    def watched(*args, **more):
        seen.append(path.exists())
        return real(*args, **more)

    monkeypatch.setattr(review_bundle, "record_export", watched)
    make_bundle(ours, review.id, path, SECRET, stretching=CHEAP)
    assert seen == [False] and path.exists()
    (line,) = [each for each in exports(ours) if each.what == "bundle"]
    assert line.sha256 == hashlib.sha256(path.read_bytes()).hexdigest() and line.where_to == str(path)
    with pytest.raises(CannotWrite, match="already there"):
        make_bundle(ours, review.id, path, SECRET, stretching=CHEAP)
    assert {each.name for each in path.parent.iterdir() if each.name.endswith(".new")} == set()


def test_work_done_in_the_bundle_itself_comes_back_and_is_no_common_ground(desks):
    ours, theirs, review, path = desks
    hand(ours, theirs, review, path)
    inside = open_store(path, SECRET, clock=clock, stretching=CHEAP)
    own = reviews_of(inside)[0]
    write_note(inside, shown_entries(inside, own.id, ALL).ids[0], "Written in the bundle.")
    further = path.with_name("further.scrdesk")
    make_bundle(inside, own.id, further, SECRET, stretching=CHEAP)
    inside.close()
    here = shown_entries(ours, review.id, ALL).ids[0]
    assert take_over(ours, path, SECRET, stretching=CHEAP).changed == ("note POL-0001",)
    assert note_of(ours, here).text == "Written in the bundle."
    back = path.with_name("back.scrdesk")
    make_bundle(theirs, theirs_of(theirs).id, back, SECRET, stretching=CHEAP)
    assert take_over(ours, back, SECRET, stretching=CHEAP).changed == ()
    assert note_of(ours, here).text == "Written in the bundle."
    assert take_over(theirs, further, SECRET, stretching=CHEAP).changed == ("note POL-0001",)


def test_only_the_last_bundles_are_remembered_whole():
    lineage = Lineage()
    for n in range(MOST_KNOWN + 5):
        lineage = lineage.after(f"m{n}", {"note": str(n)})
    assert len(lineage.known) == MOST_KNOWN and len(lineage.stood) == MOST_DIGESTED
    assert lineage.common_with([f"m{MOST_KNOWN + 4}", "m3"]) == {"note": str(MOST_KNOWN + 4)}
    assert lineage.common_with(["m3", "elsewhere"]) == {}


def test_a_new_review_is_never_taken_for_one_that_was_destroyed(desks):
    ours, theirs, review, path = desks
    hand(ours, theirs, review, path)
    set_day(ours, review.id, StartEvent.CLOSED, date(2016, 8, 1))
    destroy(ours, review.id, Order("SCR 2016/02", "A. Thorne", "Board", early_because="a test"))
    with ours.read() as uow:
        assert not [
            name for name in uow._connection.scalars(sa.text("SELECT name FROM store_fact")) if "review_" in name
        ]
    other = new_review(ours, "SCR 2018/01")
    assert other.id == review.id, "the number is given again"
    second = path.with_name("second.scrdesk")
    make_bundle(ours, other.id, second, SECRET, stretching=CHEAP)
    assert take_over(theirs, second, SECRET, stretching=CHEAP).is_new
    assert {each.details.reference for each in reviews_of(theirs)} == {"SCR 2015/09", "SCR 2016/02", "SCR 2018/01"}
    coming_back = preview_bundle(ours, path, SECRET, stretching=CHEAP)
    assert coming_back.is_new and coming_back.destroyed_on == NOW.date()
