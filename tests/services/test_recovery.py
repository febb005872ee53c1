"""The recovery sheet opens its store, is told apart from others, and is rehearsed without giving anything away."""

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scrdesk.cli import DONE, WRONG_CALL, run
from scrdesk.errors import CannotWrite, NotFound, Refused, WrongPassphrase
from scrdesk.export.finished.accessible import accessibility_faults
from scrdesk.export.preview import page_count
from scrdesk.export.recovery_sheet import write_recovery_sheet
from scrdesk.services.back_up import back_up
from scrdesk.services.change_passphrase import change_passphrase
from scrdesk.services.open_store import create_store, open_store, verify_store
from scrdesk.services.recovery import (
    N_ASKED,
    N_WORDS,
    asked_words,
    mark_of,
    open_with_recovery_words,
    recover,
    recovery_words,
    rehearse,
    save_recovery_sheet,
    sheet_standing,
)
from scrdesk.services.reviews import list_reviews
from tests.read_pdf import pages_of, properties_of
from tests.store.sample import CHEAP, NOW, PASSPHRASE, clock, new_review, new_workspace, opened

NEW = "kettle orbit marsh violin"
UNFITTING = "The words do not fit together: one is wrong, or two changed places. Compare them with the sheet."


def store(folder: Path) -> tuple[Path, tuple[str, ...]]:
    workspace = new_workspace(folder)
    new_review(workspace)
    words = recovery_words(workspace)
    workspace.close()
    return workspace.path, words


def test_the_words_open_the_store_and_its_backups(tmp_path: Path) -> None:
    path, words = store(tmp_path)
    assert len(words) == N_WORDS
    workspace = open_with_recovery_words(path, " ".join(words), clock=clock)
    assert len(list_reviews(workspace)) == 1
    made = back_up(workspace, tmp_path / "copy.scrdesk")
    with workspace.read() as uow:
        assert "store opened by recovery sheet" in [each.action for each in uow.trail.all()]
    workspace.close()
    open_with_recovery_words(made.path, " ".join(words), clock=clock).close()


def test_words_may_be_typed_as_they_stand_on_the_sheet(tmp_path: Path) -> None:
    path, words = store(tmp_path)
    numbered = "\n".join(f"{n}. {word.upper()}," for n, word in enumerate(words, 1))
    open_with_recovery_words(path, numbered).close()
    open_with_recovery_words(path, "  ".join(word[:4] for word in words)).close()


def test_what_is_wrong_with_the_words_is_told(tmp_path: Path) -> None:
    path, words = store(tmp_path)
    typed = list(words)
    typed[6] = "zzzz"
    with pytest.raises(WrongPassphrase, match="Word 7 is not one of the list"):
        open_with_recovery_words(path, " ".join(typed))
    with pytest.raises(WrongPassphrase, match="23 were typed"):
        open_with_recovery_words(path, " ".join(words[1:]))
    with pytest.raises(WrongPassphrase, match="24 words"):
        open_with_recovery_words(path, "x " * 1_000_000)
    n_found = 0
    other = create_store(tmp_path / "other.scrdesk", PASSPHRASE, stretching=CHEAP)
    with pytest.raises(WrongPassphrase) as fault:
        open_with_recovery_words(path, " ".join(recovery_words(other)))
    other.close()
    strange = str(fault.value)
    for n in range(N_WORDS - 1):
        typed = list(words)
        typed[n], typed[n + 1] = typed[n + 1], typed[n]
        if typed != list(words):
            with pytest.raises(WrongPassphrase) as fault:
                open_with_recovery_words(path, " ".join(typed))
            told = str(fault.value)
            n_found += told == UNFITTING
            # Each says the same whatever was typed, so no word of the sheet stands in it.
            assert told in (UNFITTING, strange)
    assert n_found >= 20  # eight bits of checksum; the rest is told apart by the file


def test_the_sheet_of_another_store_is_told_apart(tmp_path: Path) -> None:
    path, _ = store(tmp_path)
    other = create_store(tmp_path / "other.scrdesk", PASSPHRASE, stretching=CHEAP)
    words = " ".join(recovery_words(other))
    other.close()
    with pytest.raises(WrongPassphrase, match=f"mark {mark_of(path)}"):
        open_with_recovery_words(path, words)
    assert mark_of(path) != mark_of(other.path)
    with pytest.raises(NotFound):
        mark_of(tmp_path / "gone")


def test_recovering_gives_a_new_passphrase_and_voids_the_sheet(tmp_path: Path) -> None:
    path, words = store(tmp_path)
    with pytest.raises(Refused, match="easy to guess"):
        recover(path, " ".join(words), "password1234", clock=clock, stretching=CHEAP)
    recover(path, " ".join(words), NEW, clock=clock, stretching=CHEAP)
    with pytest.raises(WrongPassphrase):
        opened(path)
    with pytest.raises(WrongPassphrase, match="not those of this store"):
        open_with_recovery_words(path, " ".join(words))
    workspace = opened(path, NEW)
    assert verify_store(workspace) == ()
    assert recovery_words(workspace) != words
    workspace.close()


def test_a_rehearsal_asks_for_three_words_and_is_written_down(tmp_path: Path) -> None:
    workspace = new_workspace(tmp_path)
    words = recovery_words(workspace)
    assert sheet_standing(workspace).written_at is None
    save_recovery_sheet(workspace, tmp_path / "sheet.pdf")
    assert (sheet_standing(workspace).written_at, sheet_standing(workspace).rehearsed_at) == (NOW, None)
    asked = asked_words()
    assert len(set(asked)) == N_ASKED
    assert list(asked) == sorted(asked)
    right = {number: words[number - 1] for number in asked}
    assert not rehearse(workspace, {**right, asked[0]: "zoo" if right[asked[0]] != "zoo" else "able"})
    assert sheet_standing(workspace).rehearsed_at is None
    for too_little in ({}, {1: words[0], 2: words[1]}, {1: words[0], 2: words[1], 25: "zoo"}):
        with pytest.raises(Refused):
            rehearse(workspace, too_little)
    assert rehearse(workspace, right)
    assert sheet_standing(workspace).rehearsed_at == NOW
    workspace.close()
    change_passphrase(workspace.path, PASSPHRASE, NEW, clock=clock, stretching=CHEAP)
    workspace = opened(workspace.path, NEW)
    assert sheet_standing(workspace).written_at is None
    workspace.close()


def test_the_sheet_is_one_page_with_every_word_and_no_more_in_its_properties(tmp_path: Path) -> None:
    workspace = new_workspace(tmp_path)
    words = recovery_words(workspace)
    save_recovery_sheet(workspace, tmp_path / "sheet.pdf")
    with pytest.raises(CannotWrite):
        save_recovery_sheet(workspace, tmp_path / "gone" / "sheet.pdf")
    workspace.close()
    assert accessibility_faults((tmp_path / "sheet.pdf").read_bytes()) == ()
    (text,) = pages_of(tmp_path / "sheet.pdf")
    for number, word in enumerate(words, 1):
        assert f"{number}" in text
        assert word in text
    assert "desk.scrdesk" in text
    assert mark_of(workspace.path) in text
    said = set(" ".join(properties_of(tmp_path / "sheet.pdf").values()).lower().split())
    # A sheet of other words has the same properties: the words drawn may happen to hold "desk" or "sheet".
    other = properties_of(write_recovery_sheet("desk.scrdesk", "0000-0000", ["zoo"] * 24, date(2016, 9, 1)))
    assert not set(words) & said - set(" ".join(other.values()).lower().split())


@settings(max_examples=10)
@given(st.text(max_size=300), st.lists(st.text("abcdefgh", min_size=3, max_size=8), min_size=24, max_size=24))
def test_any_name_fits_on_one_page(name: str, words: list[str]) -> None:
    content = write_recovery_sheet(name, "0000-0000", words, date(2016, 9, 1))
    assert page_count(content) == 1


@pytest.mark.slow_key
def test_the_command_line(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    path, sheet, typed = (tmp_path / name for name in ("desk.scrdesk", "sheet.pdf", "words.txt"))
    workspace = create_store(path, PASSPHRASE)
    words = recovery_words(workspace)
    workspace.close()
    monkeypatch.setenv("SCRDESK_PASSPHRASE", PASSPHRASE)
    assert run(["recovery-sheet", str(path), "--out", str(sheet)]) == DONE
    assert sheet.read_bytes().startswith(b"%PDF")
    monkeypatch.setenv("SCRDESK_NEW_PASSPHRASE", NEW)
    typed.write_text("zoo " * 24, encoding="utf-8")
    assert run(["recover", str(path), "--words-file", str(typed)]) == WRONG_CALL
    typed.write_text("\n".join(words), encoding="utf-8")
    assert run(["recover", str(path), "--words-file", str(typed)]) == DONE
    told = capsys.readouterr()
    assert not {NEW, PASSPHRASE} & set(told.out.split("\n"))
    assert " ".join(words[:3]) not in told.out + told.err
    open_store(path, NEW).close()
