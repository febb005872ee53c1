"""A sealed copy shows what was chosen and nothing else; comments come home to their entries; a forged one harms nothing."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from scrdesk.cli import DONE, SOMETHING_FOUND, WRONG_CALL, run
from scrdesk.domain.chronology import ChronologyFilter, Entry
from scrdesk.domain.people import NewPerson
from scrdesk.domain.review import ReviewId
from scrdesk.domain.sealed_copy import GENERAL, MAX_COMMENT_CHARACTERS, Comment
from scrdesk.errors import CannotRead, CannotWrite, NotAStore, NotFound, Refused, StoreInUse, UserError, WrongPassphrase
from scrdesk.services import reviews
from scrdesk.services.add_submission import accept_submission
from scrdesk.services.build_chronology import entries
from scrdesk.services.open_store import Workspace, create_store, verify_store
from scrdesk.services.sealed_copy import (
    comments_on,
    general_comments,
    make_sealed_copy,
    open_sealed_copy,
    sealed_copies,
    take_back,
)
from scrdesk.store.keys import PAGE_BYTES
from scrdesk.store.sealed_file import _comment, _row, open_sealed
from tests.store.decrypted_pages import decrypted
from tests.store.sample import CHEAP, NOW, PASSPHRASE, clock, file_of, new_review, new_workspace, on, opened, row

COPY_PASSPHRASE = "lantern gravel otter sixpence"
EVENTS = ("Tobias Dunmore was seen at home", "No reply at the door", "Letter sent to the mother", "Call from school")


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[tuple[Workspace, ReviewId]]:
    workspace = new_workspace(tmp_path)
    review = new_review(workspace)
    reviews.add_person(workspace, review.id, NewPerson("Tobias Dunmore", "Child Q", "child"))
    accept_submission(workspace, review.id, "POL", rows_of(EVENTS))
    accept_submission(workspace, review.id, "GP", file_of([row(1, on(date(2015, 3, 1)), "Immunised")], salt="GP"))
    yield workspace, review.id
    workspace.close()


def rows_of(events: tuple[str, ...], salt: str = ""):
    rows = [row(n, on(date(2015, 1, 1) + timedelta(days=n)), event) for n, event in enumerate(events, 1)]
    return file_of(rows, salt=salt)


def seal(desk: tuple[Workspace, ReviewId], path: Path, **more) -> None:
    make_sealed_copy(*desk, "J. Marlow, author", path, COPY_PASSPHRASE, stretching=CHEAP, **more)


def unsealed(path: Path):
    return open_sealed_copy(path, COPY_PASSPHRASE, clock=lambda: datetime(2016, 10, 1, 9), stretching=CHEAP)


def back(workspace: Workspace, path: Path):
    return take_back(workspace, path, COPY_PASSPHRASE, stretching=CHEAP)


def the_entry(desk: tuple[Workspace, ReviewId], reference: str) -> Entry:
    return next(each for each in entries(*desk, ChronologyFilter()) if each.reference == reference)


def test_it_shows_what_was_chosen_and_the_comments_come_home(desk, tmp_path):
    workspace, review_id = desk
    path = tmp_path / "copy.scrdesk"
    seal(desk, path, chosen=ChronologyFilter(agency_codes=frozenset({"POL"})))
    assert sorted(each.name for each in tmp_path.iterdir() if "copy" in each.name) == ["copy.scrdesk"]
    copy = unsealed(path)
    assert [each.reference for each in copy.rows] == ["POL-0001", "POL-0002", "POL-0003", "POL-0004"]
    assert copy.heading.filter_text == "from POL"
    assert copy.rows[0].text == EVENTS[0]
    with pytest.raises(StoreInUse):
        unsealed(path)
    copy.write_comment("POL-0002", "Was a card left?")
    copy.write_comment("POL-0003", "to be taken away")
    copy.write_comment("POL-0003", "  ")
    copy.write_comment(GENERAL, "Police records are full.")
    with pytest.raises(NotFound):
        copy.write_comment("GP-0001", "not in the copy")
    with pytest.raises(Refused):
        copy.write_comment("POL-0001", "x" * (MAX_COMMENT_CHARACTERS + 1))
    copy.close()
    copy.close()
    assert [each.name for each in tmp_path.iterdir() if "copy" in each.name] == ["copy.scrdesk"]
    again = unsealed(path)
    assert {each.reference: each.text for each in again.comments().values()} == {
        "POL-0002": "Was a card left?",
        GENERAL: "Police records are full.",
    }
    again.close()
    told = back(workspace, path)
    assert (told.made_for, told.n_comments, told.n_general, told.unknown) == ("J. Marlow, author", 2, 1, 0)
    assert told.changed == told.gone == told.altered == ()
    (comment,) = comments_on(workspace, the_entry(desk, "POL-0002").id)
    assert (comment.text, comment.made_for, comment.was_changed) == ("Was a card left?", "J. Marlow, author", False)
    assert comment.written_at == datetime(2016, 10, 1, 9)
    assert [each.text for each in general_comments(workspace, review_id)] == ["Police records are full."]
    assert back(workspace, path) == told  # the same again stands once
    assert len(comments_on(workspace, the_entry(desk, "POL-0002").id)) == 1
    assert [(each.n_entries, each.n_comments) for each in sealed_copies(workspace, review_id)] == [(4, 2)]
    assert verify_store(workspace) == ()
    with workspace.read() as uow:
        actions = [each.action for each in uow.trail.all()]
    assert "reviewer’s copy sealed" in actions and "reviewer’s comments received" in actions
    assert "export reviewer’s sealed copy 1" in actions


def test_with_labels_no_name_is_anywhere_in_the_file(desk, tmp_path):
    seal(desk, tmp_path / "copy.scrdesk", with_names=False)
    copy = unsealed(tmp_path / "copy.scrdesk")
    assert copy.rows[0].text == "Child Q was seen at home" and not copy.heading.has_names
    pages = decrypted(copy.path, copy._file._key)
    copy.close()
    assert b"Child Q" in pages
    assert b"Tobias" not in pages and b"Dunmore" not in pages
    assert PASSPHRASE.encode() not in pages


def test_entries_that_were_corrected_or_withdrawn_meanwhile_are_told(desk, tmp_path):
    workspace, review_id = desk
    path = tmp_path / "copy.scrdesk"
    seal(desk, path)
    copy = unsealed(path)
    gone, kept = the_entry(desk, "POL-0004").id, the_entry(desk, "POL-0001").id
    for reference in ("POL-0001", "POL-0002", "POL-0004"):
        copy.write_comment(reference, f"on {reference}")
    copy.close()
    corrected = (EVENTS[0], "No reply at the door, card left", EVENTS[2])
    accept_submission(workspace, review_id, "POL", rows_of(corrected, salt="2"))
    told = back(workspace, path)
    assert (told.changed, told.gone) == (("POL-0002",), ("POL-0004",))
    assert comments_on(workspace, gone)[0].was_changed
    assert not comments_on(workspace, kept)[0].was_changed
    assert comments_on(workspace, kept)[0].text == "on POL-0001"


def test_a_tampered_copy_changes_nothing_but_its_own_comments(desk, tmp_path):
    workspace, _ = desk
    path = tmp_path / "copy.scrdesk"
    seal(desk, path)
    before = [(each.reference, each.event, each.fields) for each in entries(*desk, ChronologyFilter())]
    tampered = open_sealed(path, COPY_PASSPHRASE, NOW, stretching=CHEAP)
    with tampered._engine.begin() as connection:
        for found in connection.execute(_row.select()).all():
            told = {**json.loads(found.row), "text": "Everything was done right"}
            connection.execute(_row.update().where(_row.c.position == found.position).values(row=json.dumps(told)))
        connection.exec_driver_sql("CREATE TABLE entry (id INTEGER)")
        connection.exec_driver_sql("CREATE TRIGGER t AFTER INSERT ON comment BEGIN DELETE FROM comment; END")
    tampered.close()
    forged = open_sealed(path, COPY_PASSPHRASE, NOW, stretching=CHEAP)
    with forged._engine.begin() as connection:
        connection.exec_driver_sql("DROP TRIGGER t")
        for reference in ("POL-0001", "ZZZ-0001", "'; DROP TABLE entry; --"):
            connection.execute(
                _comment.insert().values(reference=reference, text="x", written_at="2016-10-01T00:00:00")
            )
    forged.close()
    told = back(workspace, path)
    assert (told.n_comments, told.unknown, told.altered) == (1, 2, ("POL-0001",))
    assert [(each.reference, each.event, each.fields) for each in entries(*desk, ChronologyFilter())] == before
    assert verify_store(workspace) == ()


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE about SET kind = 'another'",
        "DELETE FROM about",
        "UPDATE about SET heading = '[]'",
        "UPDATE about SET heading = NULL",
        "UPDATE about SET heading = '" + "[" * 50_000 + "'",
        "UPDATE shown_row SET row = '{}'",
        "UPDATE shown_row SET row = x'00ff'",
        "DROP TABLE comment",
        "DROP TABLE comment; CREATE VIEW comment AS SELECT 1 AS reference, 2 AS text, 3 AS written_at",
        "INSERT INTO comment VALUES ('POL-0001', 'x', 'yesterday')",
        "INSERT INTO comment VALUES ('POL-0001', x'00', '2016-10-01')",
    ],
)
def test_a_malformed_copy_is_a_sentence_and_takes_nothing_over(desk, tmp_path, statement):
    workspace, _ = desk
    path = tmp_path / "copy.scrdesk"
    seal(desk, path)
    tampered = open_sealed(path, COPY_PASSPHRASE, None, stretching=CHEAP)
    with tampered._engine.begin() as connection:
        for each in statement.split("; "):
            connection.exec_driver_sql(each)
    tampered.close()
    with workspace.read() as uow:
        n_before = len(uow.trail.all())
    with pytest.raises((CannotRead, NotAStore)):
        back(workspace, path)
    with workspace.read() as uow:
        assert len(uow.trail.all()) == n_before


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(at=st.floats(0, 1, exclude_max=True), bit=st.integers(0, 7))
def test_a_flipped_bit_is_told_or_harmless(desk, tmp_path, at, bit):
    workspace, _ = desk
    sealed, path = tmp_path / "sealed", tmp_path / "flipped"
    if not sealed.exists():
        seal(desk, sealed)
    content = bytearray(sealed.read_bytes())
    content[int(at * len(content))] ^= 1 << bit
    path.write_bytes(content)
    with contextlib.suppress(UserError):
        assert back(workspace, path).n_comments == 0


def test_neither_is_taken_for_the_other(desk, tmp_path):
    workspace, _ = desk
    path = tmp_path / "copy.scrdesk"
    seal(desk, path)
    with pytest.raises(NotAStore):
        opened(path, COPY_PASSPHRASE)
    workspace.close()
    with pytest.raises(NotAStore, match="no sealed copy"):
        open_sealed_copy(workspace.path, PASSPHRASE, stretching=CHEAP)
    with pytest.raises(WrongPassphrase):
        open_sealed_copy(path, "another passphrase of mine", stretching=CHEAP)
    other = new_workspace(tmp_path, "other.scrdesk")
    with pytest.raises(Refused, match="not made from this store"):
        back(other, path)
    other.close()


def test_what_keeps_a_copy_from_being_made(desk, tmp_path):
    workspace, review_id = desk
    path = tmp_path / "copy.scrdesk"
    with pytest.raises(Refused, match="for whom"):
        make_sealed_copy(workspace, review_id, " ", path, COPY_PASSPHRASE, stretching=CHEAP)
    with pytest.raises(Refused, match="easy to guess"):
        make_sealed_copy(workspace, review_id, "J. Marlow", path, "password1234", stretching=CHEAP)
    with pytest.raises(Refused, match="no entry"):
        seal(desk, path, chosen=ChronologyFilter(text="nothingofthekind"))
    with pytest.raises(CannotWrite):
        seal(desk, tmp_path / "gone" / "copy.scrdesk")
    assert not path.exists() and sealed_copies(workspace, review_id) == ()
    path.write_bytes(b"x" * PAGE_BYTES)
    with pytest.raises(CannotWrite):
        seal(desk, path)
    assert path.read_bytes() == b"x" * PAGE_BYTES


def test_longest_comment_and_any_sign_come_home(desk, tmp_path):
    workspace, _ = desk
    path = tmp_path / "copy.scrdesk"
    seal(desk, path)
    copy = unsealed(path)
    texts = {"POL-0001": "Ž" * MAX_COMMENT_CHARACTERS, "POL-0002": "line\nline\t“<b>&amp;\ud800", "GP-0001": "\u202e؟"}
    for reference, text in texts.items():
        copy.write_comment(reference, text)
    copy.close()
    back(workspace, path)
    found = [comments_on(workspace, the_entry(desk, reference).id)[0].text for reference in texts]
    assert found == [texts["POL-0001"], "line\nline\t“<b>&amp;?", texts["GP-0001"]]
    assert isinstance(Comment("", "", NOW).text, str)


@pytest.mark.slow_key
def test_the_command_line(tmp_path, capsys, monkeypatch):
    path, copy, note = tmp_path / "desk.scrdesk", tmp_path / "copy.scrdesk", tmp_path / "note.txt"
    workspace = create_store(path, PASSPHRASE, clock=clock)
    review = new_review(workspace)
    accept_submission(workspace, review.id, "POL", rows_of(EVENTS))
    workspace.close()
    monkeypatch.setenv("SCRDESK_PASSPHRASE", PASSPHRASE)
    monkeypatch.setenv("SCRDESK_COPY_PASSPHRASE", COPY_PASSPHRASE)
    assert (
        run(["seal", str(path), str(copy), "--review", "SCR 2016/02", "--for", "J. Marlow", "--to", "4/1/2015"]) == DONE
    )
    assert "3 entries" in capsys.readouterr().out
    note.write_text("Was a card left?", encoding="utf-8")
    assert run(["comment", str(copy), "--on", "POL-0002", "--text-file", str(note), "--json"]) == DONE
    told = json.loads(capsys.readouterr().out)
    assert [each["comment"] for each in told["entries"]] == ["", "Was a card left?", ""]
    assert run(["comment", str(copy), "--on", "POL-0004", "--text-file", str(note)]) == WRONG_CALL
    assert run(["take-back", str(path), str(copy)]) == DONE
    assert "1 comment of J. Marlow taken over" in capsys.readouterr().out
    assert run(["add", str(path), "--review", "SCR 2016/02", "--agency", "POL", str(note)]) in (
        WRONG_CALL,
        SOMETHING_FOUND,
    )
    assert run(["take-back", str(path), str(path)]) == WRONG_CALL
