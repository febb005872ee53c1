"""Destruction is never silent, never under a hold, leaves nothing behind in any page, and tells what it cannot reach."""

import hashlib
import json
import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from scrdesk.cli import DONE, SOMETHING_FOUND, WRONG_CALL, run
from scrdesk.domain.chronology import ChronologyFilter
from scrdesk.domain.learning import NewLesson, Recommendation
from scrdesk.domain.panel import MinuteItem, NewMeeting
from scrdesk.domain.people import NewPerson, NewPlace
from scrdesk.domain.retention import DESTROYED_BY_CLASS, IN_THE_STORE, Due, PaperClass, StartEvent
from scrdesk.domain.review import Review, ReviewId
from scrdesk.domain.submission import Finding, Severity
from scrdesk.errors import CannotWrite, NotFound, Refused, WrongPassphrase
from scrdesk.services import reviews
from scrdesk.services.add_submission import accept_submission, stored_file, submissions
from scrdesk.services.back_up import automatic_back_up, automatic_backups, back_up
from scrdesk.services.build_chronology import entries, shown_entries
from scrdesk.services.custodians import add_custodian
from scrdesk.services.destroy import Order, destroy, finish, preview
from scrdesk.services.destroy_store import destroy_store
from scrdesk.services.destruction_records import destructions, save_certificate, to_json
from scrdesk.services.open_store import Workspace, create_store, open_store, verify_store
from scrdesk.services.panel_notes import write_note
from scrdesk.services.requests import receive_paper, request_board
from scrdesk.services.retention import extend, kept_review, lift_hold, place_hold, set_day
from scrdesk.services.save_original import save_original
from scrdesk.services.window_place import PLACE, keep_place
from scrdesk.store.audit import Trail
from scrdesk.store.repositories.erasing import CLASS_TABLES, OF_THE_WHOLE_REVIEW
from scrdesk.store.schema import metadata
from tests.read_pdf import pages_of
from tests.store.decrypted_pages import decrypted
from tests.store.sample import CHEAP, PASSPHRASE, clock, file_of, new_review, new_workspace, on, opened, row

CANARY = "quixotryx"
"""In every kind of field of the review that goes; a word that nothing else holds."""
ORDER = Order("SCR 2016/02", "A. Thorne, independent chair", "Board of 4 May 2052, item 7", early_because="a test")


def fill(workspace: Workspace, reference: str, word: str) -> Review:
    """Begin a closed review that has the word in every kind of field."""
    review = new_review(workspace, reference)
    review_id = review.id
    reviews.add_person(
        workspace, review_id, NewPerson(f"Tob {word}", "Child Q", "child", aliases=(word,), addresses=(word,))
    )
    reviews.add_place(workspace, review_id, NewPlace(f"{word} School", "School 1"))
    reviews.add_key_line(workspace, review_id, f"Why {word}?")
    events = [
        row(n, on(date(2015, 1, 1) + timedelta(days=n)), f"{word} visited {n}", more=(("Remarks", word),))
        for n in range(1, 40)
    ]
    finding = Finding(Severity.WARNING, "made-up", f"Look at {word}.", events[0].place)
    first = file_of(events, [finding], name=f"{word}.docx", salt=word)
    accept_submission(
        workspace,
        review_id,
        "POL",
        replace(first, parsed=replace(first.parsed, preamble=word, glossary=((word, "x"),))),
    )
    accept_submission(
        workspace, review_id, "POL", file_of([*events[3:], row(50, on(date(2016, 1, 1)), f"later {word}")], salt="2")
    )
    write_note(workspace, entries(workspace, review_id, ChronologyFilter())[0].id, f"note {word}")
    reviews.record_meeting(
        workspace,
        review_id,
        NewMeeting(
            1, date(2016, 3, 1), None, word, "agreed", (), (MinuteItem("1", word, word, word, ("POL-0005",)),), ()
        ),
    )
    reviews.record_lesson(
        workspace, review_id, NewLesson(1, word, word, word, ("POL-0006",), (Recommendation("1", word, "all", ()),))
    )
    keep_place(workspace, json.dumps({"search": word}))
    set_day(workspace, review_id, StartEvent.CLOSED, date(2016, 8, 1))
    hold = place_hold(workspace, review_id, "Solicitor", f"Inquest into {word}")
    lift_hold(workspace, review_id, hold, "Solicitor", f"over, {word}")
    extend(workspace, review_id, PaperClass.CHRONOLOGY, date(2060, 1, 1), word, "Board")
    return review


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[tuple[Workspace, ReviewId]]:
    workspace = new_workspace(tmp_path)
    yield workspace, fill(workspace, "SCR 2016/02", CANARY).id
    workspace.close()


def plain(workspace: Workspace) -> bytes:
    return decrypted(workspace.path, workspace.vault.key).lower()


def test_nothing_of_a_destroyed_review_is_left_in_any_page(desk: tuple[Workspace, ReviewId]) -> None:
    workspace, review_id = desk
    other = fill(workspace, "SCR 2017/01", "zanzibarre")
    with workspace.read() as uow:
        packed = uow._connection.exec_driver_sql("SELECT content FROM stored_file").scalars().first()
        before_others = {each.reference for each in entries(workspace, other.id, ChronologyFilter())}
    assert packed is not None
    found = plain(workspace)
    assert found.count(CANARY.encode()) > 100
    assert decrypted(workspace.path, workspace.vault.key).count(packed[:40]) >= 1
    number = destroy(workspace, review_id, ORDER)
    left = plain(workspace)
    assert CANARY.encode() not in left
    assert CANARY[:6].encode() not in left  # nor the beginning of it, as the index of words keeps it
    assert packed[:40] not in decrypted(workspace.path, workspace.vault.key)
    assert left.count(b"zanzibarre") > 100
    with workspace.read() as uow:
        for table in metadata.sorted_tables:
            if "review_id" in table.c:
                asked = table.select().where(table.c.review_id == review_id)
                assert uow._connection.execute(asked).first() is None, table.name
        assert uow.facts.get(PLACE) == ""
        assert Trail(uow._connection).first_break() is None
        guards = uow._connection.exec_driver_sql("SELECT count(*) FROM sqlite_master WHERE type = 'trigger'").scalar()
        assert guards is not None and guards >= 3
        left_over = uow._connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE name LIKE 'erasing%'")
        assert left_over.all() == []
    assert {each.reference for each in entries(workspace, other.id, ChronologyFilter())} == before_others
    assert len(shown_entries(workspace, other.id, ChronologyFilter(text="zanzi")).ids) > 10
    assert verify_store(workspace) == ()
    record = destructions(workspace)[number]
    assert (record.n_files, record.n_entries, record.is_finished) == (2, 40, True)
    assert record.what == "review SCR 2016/02"
    workspace.close()
    again = opened(workspace.path)
    assert CANARY.encode() not in plain(again)
    assert [each.review.details.reference for each in reviews.list_reviews(again)] == ["SCR 2017/01"]
    again.close()


def test_every_table_that_names_a_review_belongs_to_a_class_or_to_the_whole() -> None:
    named = {name for names in CLASS_TABLES.values() for name in names} | OF_THE_WHOLE_REVIEW
    for table in metadata.sorted_tables:
        targets = {link.column.table.name for link in table.foreign_keys}
        assert "review" not in targets or table.name in named, f"say in erasing.py to which class {table.name} belongs"
        assert not targets or "id" in table.c, f"{table.name} hangs on something and has no id to delete it by"


@pytest.mark.parametrize("papers", DESTROYED_BY_CLASS)
def test_one_class_goes_and_the_rest_stays_sound(desk: tuple[Workspace, ReviewId], papers: PaperClass) -> None:
    workspace, review_id = desk
    n_before = len(entries(workspace, review_id, ChronologyFilter()))
    destroy(workspace, review_id, replace(ORDER, papers=papers))
    assert verify_store(workspace) == ()
    n_entries = len(entries(workspace, review_id, ChronologyFilter()))
    assert n_entries == (0 if papers is PaperClass.CHRONOLOGY else n_before)
    assert bool(reviews.meetings(workspace, review_id)) == (papers is not PaperClass.PANEL)
    assert bool(reviews.lessons(workspace, review_id)) == (papers is not PaperClass.ACTION_PLAN)
    sent = submissions(workspace, review_id)
    assert len(sent) == 2
    if papers is PaperClass.SUBMISSIONS:
        with pytest.raises(NotFound, match="destroyed"):
            stored_file(workspace, sent[0].id)
        assert {each.file_name for each in sent} == {"(destroyed)"}
    else:
        assert stored_file(workspace, sent[0].id)
    assert len(reviews.people(workspace, review_id)) == 1
    standing = {each.rule.papers: each.standing for each in kept_review(workspace, review_id).classes}
    assert [each for each, where in standing.items() if where is Due.DESTROYED] == [papers]
    with pytest.raises(Refused, match="destroyed before"):
        destroy(workspace, review_id, replace(ORDER, papers=papers))
    destroy(workspace, review_id, ORDER)
    again = new_review(workspace, "SCR 2016/02")
    assert Due.DESTROYED not in {each.standing for each in kept_review(workspace, again.id).classes}


def test_agency_reports_go_by_themselves_with_their_bytes(desk: tuple[Workspace, ReviewId]) -> None:
    workspace, review_id = desk
    word = "zephyrine"
    receive_paper(
        workspace, review_id, "POL", "agency report", "Review", date(2016, 8, 30), "imr.docx", word.encode() * 90
    )
    order = replace(ORDER, papers=PaperClass.REPORTS)
    assert preview(workspace, review_id, PaperClass.REPORTS).n_files == 1
    number = destroy(workspace, review_id, order)
    record = destructions(workspace)[number]
    assert (record.what, record.n_files) == ("agency reports of review SCR 2016/02", 1)
    assert [(each.agency_code, each.version) for each in record.files] == [("POL", 1)]
    assert all(not cell.papers for cell in request_board(workspace, review_id).cells)
    assert word.encode() not in plain(workspace)
    assert stored_file(workspace, submissions(workspace, review_id)[0].id)
    assert verify_store(workspace) == ()


def test_a_file_that_was_destroyed_can_be_sent_again(desk: tuple[Workspace, ReviewId]) -> None:
    workspace, review_id = desk
    _, content = stored_file(workspace, submissions(workspace, review_id)[0].id)
    destroy(workspace, review_id, replace(ORDER, papers=PaperClass.SUBMISSIONS))
    again = file_of([row(1, on(date(2015, 1, 1)), "said again")], name="again.docx")
    digest = hashlib.sha256(content).hexdigest()
    stored = accept_submission(
        workspace, review_id, "GP", replace(again, content=content, parsed=replace(again.parsed, sha256=digest))
    )
    assert stored_file(workspace, stored.id)[1] == content
    assert verify_store(workspace) == ()


def test_a_file_that_another_review_holds_too_stays_for_it(desk: tuple[Workspace, ReviewId]) -> None:
    workspace, review_id = desk
    other = new_review(workspace, "SCR 2018/01")
    shared = file_of([row(1, on(date(2015, 1, 1)), "the same file in both")])
    for each in (review_id, other.id):
        accept_submission(workspace, each, "GP", shared)
    number = destroy(workspace, review_id, ORDER)
    assert [each.is_kept_elsewhere for each in destructions(workspace)[number].files] == [False, False, True]
    assert stored_file(workspace, submissions(workspace, other.id)[0].id)[1] == shared.content
    assert verify_store(workspace) == ()


def test_what_forbids_destruction(desk: tuple[Workspace, ReviewId]) -> None:
    workspace, review_id = desk
    before = plain(workspace).count(CANARY.encode())
    for order, told in (
        (replace(ORDER, confirmed="SCR 2016/03"), "not that of the review"),
        (replace(ORDER, early_because=" "), "has not ended"),
        (replace(ORDER, decided_by=""), "who decided"),
        (replace(ORDER, authority=""), "what authority"),
        (replace(ORDER, papers=PaperClass.TRAIL), "not kept in the store for itself"),
    ):
        with pytest.raises(Refused, match=told):
            destroy(workspace, review_id, order)
    hold = place_hold(workspace, review_id, "Coroner’s officer", "Inquest not concluded")
    for papers in (None, PaperClass.PANEL):
        with pytest.raises(Refused, match="legal hold"):
            destroy(workspace, review_id, replace(ORDER, papers=papers))
    assert "legal hold" in preview(workspace, review_id).refusals[0]
    lift_hold(workspace, review_id, hold, "Coroner’s officer", "Concluded")
    set_day(workspace, review_id, StartEvent.CLOSED, None)
    with pytest.raises(Refused, match="still open"):
        destroy(workspace, review_id, ORDER)
    with pytest.raises(NotFound):
        destroy(workspace, ReviewId(99), ORDER)
    assert plain(workspace).count(CANARY.encode()) >= before
    assert destructions(workspace) == {}


def test_a_period_that_has_ended_needs_no_reason(tmp_path: Path) -> None:
    now = [datetime(2016, 9, 1)]
    workspace = new_workspace(tmp_path)
    workspace.clock = lambda: now[0]
    review = new_review(workspace)
    set_day(workspace, review.id, StartEvent.CLOSED, date(2016, 8, 1))
    with pytest.raises(Refused, match="has not ended"):
        destroy(workspace, review.id, replace(ORDER, early_because=""))
    now[0] = datetime(2051, 8, 1)
    standing = {each.rule.papers: each.standing for each in kept_review(workspace, review.id).classes}
    assert {standing[papers] for papers in IN_THE_STORE} == {Due.DUE}
    destroy(workspace, review.id, replace(ORDER, early_because=""))
    assert reviews.list_reviews(workspace) == ()
    workspace.close()


def test_backups_and_exports_are_told_and_backups_destroyed_when_asked(
    desk: tuple[Workspace, ReviewId], tmp_path: Path
) -> None:
    workspace, review_id = desk
    now = [datetime(2016, 9, 1, 12)]
    workspace.clock = lambda: now[0]
    new_review(workspace, "SCR 2019/09")
    automatic_back_up(workspace, now_due=True)
    back_up(workspace, tmp_path / "stick.scrdesk")
    save_original(workspace, review_id, submissions(workspace, review_id)[0].id, tmp_path / "out.docx")
    now[0] += timedelta(hours=2)
    told = preview(workspace, review_id)
    assert [each.holds for each in told.backups] == [True]
    assert len(told.not_reached) == 2
    assert "1 file of this review was exported" in told.not_reached[0]
    assert "1 backup was made by hand" in told.not_reached[1]
    number = destroy(workspace, review_id, replace(ORDER, with_backups=True))
    record = destructions(workspace)[number]
    assert record.backups_destroyed == 1
    made = automatic_backups(workspace.path)
    assert len(made) == 1 and made[0].made_at == now[0]
    assert CANARY.encode() not in decrypted(made[0].path, workspace.vault.key).lower()
    # A new review that gets the number of the destroyed one is not told of the old one's exports.
    again = new_review(workspace, "SCR 2020/01")
    assert not any("exported" in line for line in preview(workspace, again.id).not_reached)


def test_an_interrupted_destruction_is_finished_later(desk: tuple[Workspace, ReviewId]) -> None:
    workspace, review_id = desk
    number = destroy(workspace, review_id, ORDER)
    with workspace.write("as if it had been killed") as uow:
        uow.keeping.amend(number, to_json(replace(destructions(workspace)[number], is_finished=False)))
        uow.commit("store")
    finish(workspace, number)
    assert destructions(workspace)[number].is_finished


def test_the_certificate_tells_all_and_no_word_of_the_case(desk: tuple[Workspace, ReviewId], tmp_path: Path) -> None:
    workspace, review_id = desk
    digests = {each.sha256 for each in submissions(workspace, review_id)}
    number = destroy(workspace, review_id, ORDER)
    path = save_certificate(workspace, number, tmp_path / "certificate.pdf")
    text = " ".join(pages_of(path))
    together = "".join(text.split())
    for told in (
        "A. Thorne",
        "Board of 4 May 2052",
        "SCR 2016/02",
        "combined chronology",
        "a test",
        "secure_delete",
        "35 years",
    ):
        assert "".join(told.split()) in together, told
    for digest in digests:
        assert digest in together
    assert CANARY not in text
    with workspace.read() as uow:
        line = uow.trail.all()[-1]
    assert hashlib.sha256(path.read_bytes()).hexdigest() in line.subject
    with pytest.raises(NotFound):
        save_certificate(workspace, 99, path)


def test_a_whole_store_is_destroyed_with_its_backups(desk: tuple[Workspace, ReviewId], tmp_path: Path) -> None:
    workspace, review_id = desk
    path, certificate = workspace.path, tmp_path / "out" / "certificate.pdf"
    copy = tmp_path / "held open elsewhere"
    add_custodian(workspace, "R. Achebe", "pebble harvest tundra mosaic", stretching=CHEAP)
    automatic_back_up(workspace, now_due=True)
    backup = automatic_backups(path)[0].path
    sealed = path.with_name(path.name + ".keys")
    assert sealed.exists()
    copy.hardlink_to(path)  # whoever still has the file sees what was written over it
    said = ("A. Thorne", "Board of 4 May 2052")
    with pytest.raises(Refused, match="not that of the store"):
        destroy_store(workspace, "other.scrdesk", *said, certificate, early_because="x")
    with pytest.raises(Refused, match="has not ended"):
        destroy_store(workspace, path.name, *said, certificate)
    with pytest.raises(CannotWrite):
        destroy_store(workspace, path.name, *said, certificate, early_because="x")
    hold = place_hold(workspace, review_id, "Solicitor", "Inquest")
    certificate.parent.mkdir()
    with pytest.raises(Refused, match="legal hold"):
        destroy_store(workspace, path.name, *said, certificate, early_because="x")
    lift_hold(workspace, review_id, hold, "Solicitor", "Over")
    assert path.exists() and workspace.is_open
    key = decrypted  # the function is what an attacker has; the key is kept for the proof below
    raw, salt = bytes.fromhex(workspace.vault.key.hex()), workspace.vault.key.salt
    record = destroy_store(workspace, path.name, *said, certificate, early_because="no longer wanted")
    assert not workspace.is_open
    assert not path.exists() and not sealed.exists() and not backup.exists() and not backup.parent.exists()
    assert (record.backups_destroyed, record.n_files, record.is_finished) == (1, 2, True)
    from scrdesk.store.keys import StoreKey

    assert salt not in copy.read_bytes()
    assert CANARY.encode() not in key(copy, StoreKey(raw, salt)).lower()
    with pytest.raises(WrongPassphrase):
        opened(copy)
    assert "not finished" not in " ".join(pages_of(certificate))


def test_an_open_review_keeps_the_whole_store(desk: tuple[Workspace, ReviewId], tmp_path: Path) -> None:
    workspace, _ = desk
    new_review(workspace, "SCR 2021/01")
    with pytest.raises(Refused, match="SCR 2021/01 is still open"):
        destroy_store(workspace, workspace.path.name, "X", "Y", tmp_path / "c.pdf", early_because="x")
    assert not (tmp_path / "c.pdf").exists()


@pytest.mark.slow_key
def test_the_command_line(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    path, certificate = tmp_path / "desk.scrdesk", tmp_path / "c.pdf"
    workspace = create_store(path, PASSPHRASE, clock=clock)
    new_review(workspace)
    workspace.close()
    monkeypatch.setenv("SCRDESK_PASSPHRASE", PASSPHRASE)
    call = [
        "destroy",
        str(path),
        "--review",
        "SCR 2016/02",
        "--certificate",
        str(certificate),
        "--decided-by",
        "A",
        "--authority",
        "B",
    ]
    assert run([*call, "--confirm", "SCR 2016/02"]) == WRONG_CALL  # still open
    days = ["retention", str(path), "--review", "SCR 2016/02", "--event", "review closed"]
    assert run([*days, "--day", "1/8/1980"]) == SOMETHING_FOUND
    assert "combined chronology       due" in capsys.readouterr().out
    assert run(["retention", str(path), "--review", "SCR 2016/02", "--hold", "Inquest", "--by", "Solicitor"]) == DONE
    assert run(["retention", str(path), "--json"]) == DONE
    assert run([*call, "--confirm", "SCR 2016/02"]) == WRONG_CALL
    assert "legal hold" in capsys.readouterr().err
    assert (
        run(["retention", str(path), "--review", "SCR 2016/02", "--lift", "Over", "--by", "Solicitor"])
        == SOMETHING_FOUND
    )
    assert run([*call, "--confirm", "SCR 2016/2"]) == WRONG_CALL
    assert not certificate.exists()
    assert run([*call, "--confirm", "SCR 2016/02"]) == SOMETHING_FOUND  # the note about the disk
    assert certificate.read_bytes().startswith(b"%PDF")
    capsys.readouterr()
    assert run(["retention", str(path), "--json"]) == DONE
    listed = json.loads(capsys.readouterr().out)
    assert listed["reviews"] == [] and listed["destructions"][0]["what"] == "review SCR 2016/02"
    again = tmp_path / "again.pdf"
    assert run(["retention", str(path), "--certificate", "1", "--out", str(again)]) == DONE
    assert again.read_bytes() == certificate.read_bytes()
    whole = [
        "destroy",
        str(path),
        "--confirm",
        path.name,
        "--certificate",
        str(certificate),
        "--decided-by",
        "A",
        "--authority",
        "B",
    ]
    assert run(whole) == SOMETHING_FOUND
    assert not path.exists()
    with pytest.raises((NotFound, sqlite3.Error)):
        open_store(path, PASSPHRASE)
