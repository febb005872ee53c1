"""A damaged store: what can be read goes into a new one, the rest is told, and a backup fills it in."""

import functools
import json
import random
import tempfile
from datetime import date, timedelta
from pathlib import Path

import pytest

from scrdesk.app import main
from scrdesk.domain.chronology import ChronologyFilter
from scrdesk.domain.people import NewPerson
from scrdesk.errors import CannotWrite, DamagedStore, NotFound, Refused, StoreInUse, WrongPassphrase
from scrdesk.services import reviews
from scrdesk.services.add_submission import accept_submission
from scrdesk.services.back_up import automatic_back_up, automatic_backups
from scrdesk.services.build_chronology import entries
from scrdesk.services.custodians import add_custodian
from scrdesk.services.explain_damage import name_of
from scrdesk.services.open_store import Workspace, verify_store
from scrdesk.services.panel_notes import note, write_note
from scrdesk.services.salvage import in_words, preview_salvage, salvage_store
from scrdesk.store.audit import SALVAGED
from scrdesk.store.damaged_tables import DamagedTables
from scrdesk.store.keys import PAGE_BYTES, StoreKey
from scrdesk.store.raw_pages import RawPages
from scrdesk.store.tree_rows import Tree, kind_of, rows_of
from scrdesk.store.vault import key_of
from tests.bench import salvaging
from tests.store.sample import CHEAP, NOW, PASSPHRASE, clock, file_of, new_review, new_workspace, on, opened, row

N_ROWS = 120
OTHER = "kettle orbit marsh violin"


@functools.cache
def made() -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        workspace = new_workspace(Path(folder))
        review = new_review(workspace)
        rows = [
            row(n, on(date(2015, 1, 1) + timedelta(days=n)), f"Visit {n} " + "seen " * 60) for n in range(1, N_ROWS + 1)
        ]
        accept_submission(workspace, review.id, "POL", file_of(rows))
        write_note(workspace, entries(workspace, review.id, ChronologyFilter())[4].id, "Ask who opened the door.")
        workspace.close()
        return workspace.path.read_bytes()


def filled(folder: Path) -> Workspace:
    path = folder / "desk.scrdesk"
    path.write_bytes(made())
    return opened(path)


def pages_of(path: Path, table: str) -> list[int]:
    """Return the pages of a table's tree, its root first."""
    key = key_of(path, PASSPHRASE, stretching=CHEAP)
    with RawPages(path, key) as pages:
        tree = Tree()
        root = DamagedTables(pages).roots[table]
        list(rows_of(pages, root, tree))
        found = [root, *sorted(tree.pages - {root})]
        assert kind_of(pages.page(root), root)
    key.forget()
    return found


def spoil(path: Path, *pages: int) -> None:
    content = bytearray(path.read_bytes())
    for page in pages:
        content[(page - 1) * PAGE_BYTES + 1_000] ^= 1
    path.write_bytes(content)


def told(workspace: Workspace) -> list[tuple[str, str]]:
    review = reviews.list_reviews(workspace)[0].review
    return [(each.reference, each.event) for each in entries(workspace, review.id, ChronologyFilter())]


def salvaged(path: Path, name: str = "saved.scrdesk", **more: bool) -> tuple[Workspace, tuple[str, ...], bool]:
    report = salvage_store(path, path.with_name(name), PASSPHRASE, clock=clock, stretching=CHEAP, **more)
    return opened(path.with_name(name)), in_words(report, is_done=True), report.has_lost


def test_a_sound_store_comes_out_whole(tmp_path: Path) -> None:
    workspace = filled(tmp_path)
    right = told(workspace)
    workspace.close()
    saved, words, has_lost = salvaged(workspace.path)
    assert told(saved) == right
    assert verify_store(saved) == ()
    assert not has_lost
    assert words[-1] == "Nothing is lost."
    with saved.read() as uow:
        assert SALVAGED in [each.action for each in uow.trail.all()]
    saved.close()


def test_the_damaged_store_is_only_read(tmp_path: Path) -> None:
    workspace = filled(tmp_path)
    workspace.close()
    spoil(workspace.path, pages_of(workspace.path, "entry_version")[1])
    before = workspace.path.read_bytes()
    salvaged(workspace.path)[0].close()
    assert workspace.path.read_bytes() == before
    preview_salvage(workspace.path, PASSPHRASE, stretching=CHEAP)
    assert sorted(each.name for each in tmp_path.iterdir()) == ["desk.scrdesk", "saved.scrdesk"]


def test_a_bad_page_costs_its_rows_which_are_told_by_reference(tmp_path: Path) -> None:
    workspace = filled(tmp_path)
    right = dict(told(workspace))
    workspace.close()
    spoil(workspace.path, pages_of(workspace.path, "entry_version")[3])
    preview = preview_salvage(workspace.path, PASSPHRASE, stretching=CHEAP)
    saved, words, has_lost = salvaged(workspace.path)
    kept = dict(told(saved))
    gone = sorted(right.keys() - kept.keys())
    assert has_lost
    assert 0 < len(gone) < 10
    assert all(right[each] == kept[each] for each in kept)
    assert f"Entries of which words are lost: {', '.join(gone)}." in words
    assert f"Rows that agencies wrote: {len(kept)} kept, {len(gone)} lost." in words
    assert "There is no sound automatic backup beside the store that this passphrase opens." in words
    assert verify_store(saved) == ()
    assert preview.references == tuple(gone)
    saved.close()


def test_a_backup_of_the_same_store_fills_in_what_is_lost(tmp_path: Path) -> None:
    workspace = filled(tmp_path)
    right = told(workspace)
    made = automatic_back_up(workspace)
    assert made is not None
    workspace.close()
    pages = pages_of(workspace.path, "entry_version")
    spoil(workspace.path, pages[2], pages[4], *pages_of(workspace.path, "entry_note"))
    saved, words, has_lost = salvaged(workspace.path)
    assert told(saved) == right
    assert not has_lost
    assert any(f"({made.path.name}) has" in each and "were filled in from it" in each for each in words)
    assert verify_store(saved) == ()
    saved.close()
    without, words, has_lost = salvaged(workspace.path, "without.scrdesk", is_filling=False)
    assert has_lost
    assert len(told(without)) < len(right)
    without.close()


def test_a_backup_of_another_life_of_the_store_fills_in_nothing(tmp_path: Path) -> None:
    workspace = filled(tmp_path)
    workspace.close()
    other = tmp_path / "other.scrdesk"
    other.write_bytes(workspace.path.read_bytes())
    for path in (other, workspace.path):
        each = opened(path)
        if path == other:
            reviews.add_key_line(each, reviews.list_reviews(each)[0].review.id, "Was the child seen?")
            automatic_back_up(each)
        else:
            reviews.add_person(each, reviews.list_reviews(each)[0].review.id, NewPerson("Rowan Q", "Child Q", "child"))
        each.close()
    (tmp_path / "other-backups").rename(tmp_path / "desk-backups")
    (made,) = (tmp_path / "desk-backups").glob("*.scrdesk")
    made.rename(made.with_name(made.name.replace("other", "desk")))
    spoil(workspace.path, pages_of(workspace.path, "entry_version")[2])
    saved, words, has_lost = salvaged(workspace.path)
    assert has_lost
    assert not any("filled in" in each for each in words)
    saved.close()


def test_a_row_that_was_deleted_after_the_backup_does_not_come_back(tmp_path: Path) -> None:
    workspace = filled(tmp_path)
    review = reviews.list_reviews(workspace)[0].review
    first, second = entries(workspace, review.id, ChronologyFilter())[:2]
    write_note(workspace, first.id, "A thought that is taken back.")
    write_note(workspace, second.id, "A thought that stays.")
    automatic_back_up(workspace)
    write_note(workspace, first.id, "")
    workspace.close()
    spoil(workspace.path, *pages_of(workspace.path, "entry_note"))
    saved, _, _ = salvaged(workspace.path)
    kept = note(saved, second.id)
    assert kept is not None
    assert kept.text == "A thought that stays."
    assert note(saved, first.id) is None
    saved.close()


@pytest.mark.parametrize("has_backup", [True, False])
def test_the_beginning_of_the_file_is_gone(tmp_path: Path, has_backup: bool) -> None:
    workspace = filled(tmp_path)
    right = told(workspace)
    if has_backup:
        automatic_back_up(workspace)
    workspace.close()
    spoil(workspace.path, 1)
    with pytest.raises(DamagedStore):
        opened(workspace.path)
    saved, _, _ = salvaged(workspace.path)
    assert told(saved) == right
    assert verify_store(saved) == ()
    saved.close()


def test_the_salt_is_gone_and_a_backup_has_it(tmp_path: Path) -> None:
    workspace = filled(tmp_path)
    right = told(workspace)
    automatic_back_up(workspace)
    workspace.close()
    content = bytearray(workspace.path.read_bytes())
    content[:16] = bytes(16)
    workspace.path.write_bytes(content)
    saved, _, _ = salvaged(workspace.path)
    assert told(saved) == right
    saved.close()
    for each in automatic_backups(workspace.path):
        each.path.unlink()
    with pytest.raises(WrongPassphrase):
        salvaged(workspace.path, "again.scrdesk")


@pytest.mark.parametrize("table", ["review", "agency", "submission", "stored_file", "entry", "audit"])
def test_what_rows_belong_to_is_lost(tmp_path: Path, table: str) -> None:
    """The agencies' words stay, hung to a named stand-in, with the references that they had."""
    workspace = filled(tmp_path)
    right = told(workspace)
    workspace.close()
    spoil(workspace.path, *pages_of(workspace.path, table))
    saved, words, has_lost = salvaged(workspace.path)
    assert told(saved) == right
    assert verify_store(saved) == ()
    assert has_lost is (table != "entry")  # of entries the indexes tell everything
    if table in {"review", "agency", "submission"}:
        assert (
            f"Stand-ins named “Recovered” were put where rows lost what they belong to: {name_of(table)}, number 1"
            in (" ".join(words))
        )
    saved.close()


def test_lines_of_the_trail_that_are_lost_are_told_in_the_trail(tmp_path: Path) -> None:
    workspace = filled(tmp_path)
    review = reviews.list_reviews(workspace)[0].review
    for n in range(120):
        reviews.add_key_line(workspace, review.id, f"Question {n}")
    with workspace.read() as uow:
        before = uow.trail.all()
    workspace.close()
    pages = pages_of(workspace.path, "audit")
    assert len(pages) > 4
    spoil(workspace.path, pages[2])
    saved, _, _ = salvaged(workspace.path)
    with saved.read() as uow:
        after = uow.trail.all()
        assert uow.trail.first_break() is None
    assert set(after) & set(before) < set(before)
    (line,) = [each for each in after if each.action == SALVAGED]
    gone = sorted(each.id for each in set(before) - set(after))
    assert f"trail lines {gone[0]} to {gone[-1]} lost" in line.subject
    saved.write("cut")
    with saved.vault.engine.begin() as connection:
        connection.exec_driver_sql("DROP TRIGGER audit_is_never_cut")
        connection.exec_driver_sql("DELETE FROM audit WHERE id = 3")
    assert verify_store(saved) == ("The trail was edited or cut at its line 3.",)
    saved.close()


def test_a_store_of_an_older_form(tmp_path: Path) -> None:
    source = Path(__file__).parent.parent / "fixtures" / "stores"
    for form in ("0001", "0002"):
        path = tmp_path / f"{form}.scrdesk"
        path.write_bytes((source / f"{form}.scrdesk").read_bytes())
        spoil(path, 1)
        saved, _, _ = salvaged(path, f"saved-{form}.scrdesk")
        right = json.loads((source / f"{form}.json").read_text(encoding="utf-8"))
        assert [list(each) for each in told(saved)] == [[each[0], each[2]] for each in right]
        assert verify_store(saved) == ()
        saved.close()


def test_a_new_passphrase_for_the_new_store(tmp_path: Path) -> None:
    workspace = filled(tmp_path)
    workspace.close()
    new = tmp_path / "new.scrdesk"
    with pytest.raises(Refused):
        salvage_store(workspace.path, new, PASSPHRASE, new_passphrase="short", stretching=CHEAP)
    salvage_store(workspace.path, new, PASSPHRASE, clock=clock, new_passphrase=OTHER, stretching=CHEAP)
    opened(new, OTHER).close()
    with pytest.raises(WrongPassphrase):
        opened(new)


def test_a_custodian_can_save_it_too_when_its_beginning_is_gone(tmp_path: Path) -> None:
    workspace = filled(tmp_path)
    right = told(workspace)
    add_custodian(workspace, "R. Achebe", OTHER, stretching=CHEAP)
    workspace.close()
    spoil(workspace.path, 1)
    salvage_store(workspace.path, tmp_path / "saved.scrdesk", OTHER, clock=clock, stretching=CHEAP)
    for words in (PASSPHRASE, OTHER):
        saved = opened(tmp_path / "saved.scrdesk", words)
        assert told(saved) == right
        saved.close()


def test_what_is_refused(tmp_path: Path) -> None:
    workspace = filled(tmp_path)
    with pytest.raises(StoreInUse, match="since"):
        salvaged(workspace.path)
    workspace.close()
    (tmp_path / "there.scrdesk").write_text("minutes")
    with pytest.raises(CannotWrite, match="already there"):
        salvaged(workspace.path, "there.scrdesk")
    with pytest.raises(WrongPassphrase):
        salvage_store(workspace.path, tmp_path / "x.scrdesk", OTHER, stretching=CHEAP)
    with pytest.raises(NotFound):
        salvage_store(tmp_path / "gone.scrdesk", tmp_path / "x.scrdesk", PASSPHRASE, stretching=CHEAP)
    content = workspace.path.read_bytes()
    workspace.path.write_bytes(content[:PAGE_BYTES] + random.Random(1).randbytes(len(content) - PAGE_BYTES))
    with pytest.raises(DamagedStore, match="Nothing of the store can be read"):
        salvaged(workspace.path, "x.scrdesk")
    assert {each.name for each in tmp_path.iterdir()} == {"desk.scrdesk", "there.scrdesk"}


def test_the_command_line(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SCRDESK_PASSPHRASE", PASSPHRASE)
    monkeypatch.setattr(salvage_store, "__kwdefaults__", {**salvage_store.__kwdefaults__, "stretching": CHEAP})
    monkeypatch.setattr(preview_salvage, "__kwdefaults__", {**preview_salvage.__kwdefaults__, "stretching": CHEAP})
    workspace = filled(tmp_path)
    workspace.close()
    spoil(workspace.path, pages_of(workspace.path, "entry_version")[3])
    new = tmp_path / "new.scrdesk"
    assert main(["salvage", str(workspace.path)]) == 2
    assert main(["salvage", str(workspace.path), "--preview"]) == 1
    assert "Entries of which words are lost: POL-" in capsys.readouterr().out
    assert not new.exists()
    assert main(["salvage", str(workspace.path), str(new), "--json"]) == 1
    found = json.loads(capsys.readouterr().out)
    assert found["made"] == str(new)
    assert found["bad_pages"] == 1
    assert all(each["reference"].startswith("POL-") for each in found["lost"])
    assert main(["salvage", str(workspace.path), str(new)]) == 2
    assert "Visit" not in capsys.readouterr().err
    opened(new).close()
    assert main(["salvage", str(new), str(tmp_path / "sound.scrdesk")]) == 0


def test_random_damage_never_crashes_and_never_shows_other_words() -> None:
    outcome = salvaging.tries(3, random.Random(11))
    assert outcome.wrong == []
    assert sum(outcome.saved) > 0.8 * len(outcome.saved)


def test_the_key_that_was_proved_is_forgotten(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[StoreKey] = []
    begin = StoreKey.__init__

    def noted(self: StoreKey, key: bytes, salt: bytes) -> None:
        begin(self, key, salt)
        made.append(self)

    monkeypatch.setattr(StoreKey, "__init__", noted)
    workspace = filled(tmp_path)
    workspace.close()
    made.clear()
    salvage_store(workspace.path, tmp_path / "x.scrdesk", PASSPHRASE, clock=lambda: NOW, stretching=CHEAP)
    assert made
    assert all(each.is_forgotten for each in made)
