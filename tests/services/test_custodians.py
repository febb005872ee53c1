"""A second custodian: a way in of their own, which nobody loses by a lost file, a kill or a change of passphrase."""

import json
import os
import shutil
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from scrdesk.errors import CannotWrite, NotFound, Refused, WrongPassphrase
from scrdesk.services.back_up import automatic_back_up, back_up, preview, restore
from scrdesk.services.change_passphrase import change_passphrase
from scrdesk.services.custodians import (
    MAX_CUSTODIANS,
    add_custodian,
    change_custodian_passphrase,
    custodians,
    remove_custodian,
)
from scrdesk.services.open_store import Workspace, verify_store
from scrdesk.services.recovery import recover, recovery_words
from scrdesk.store.custodians import enrol, keys_path, read_keys, unseal
from scrdesk.store.keys import derive, new_salt
from tests.store.sample import CHEAP, NOW, PASSPHRASE, clock, new_workspace, opened

THEIRS = "otter lantern gravel sixpence"
OTHER = "willow anchor biscuit thimble"
NEW = "kettle orbit marsh violin"


@pytest.fixture
def store(tmp_path: Path) -> Path:
    """A closed store with one custodian."""
    workspace = new_workspace(tmp_path)
    add_custodian(workspace, "R. Achebe", THEIRS, stretching=CHEAP)
    workspace.close()
    return workspace.path


def actions(workspace: Workspace) -> list[tuple[str, str]]:
    with workspace.read() as uow:
        return [(line.action, line.subject) for line in uow.trail.all()]


def test_opens_with_a_passphrase_of_their_own_and_the_trail_says_who(store: Path) -> None:
    workspace = opened(store, THEIRS)
    assert workspace.opened_by_custodian == 1
    assert actions(workspace)[-1] == ("store opened by custodian", "custodian 1")
    (one,) = custodians(workspace)
    assert (one.number, one.name, one.last_opened) == (1, "R. Achebe", NOW)
    assert verify_store(workspace) == ()
    workspace.close()
    workspace = opened(store)
    assert workspace.opened_by_custodian is None
    workspace.close()
    with pytest.raises(WrongPassphrase):
        opened(store, OTHER)


def test_small_file_names_nobody_and_holds_neither_key_nor_passphrase(store: Path) -> None:
    content = keys_path(store).read_bytes()
    workspace = opened(store)
    raw = workspace.vault.key.hex()
    workspace.close()
    assert set(json.loads(content)) == {"form", "generations"}
    for secret in ("Achebe", raw, *THEIRS.split(), *PASSPHRASE.split()):
        assert secret.encode() not in content
    assert keys_path(store).stat().st_mode & 0o077 == 0 or os.name == "nt"


def test_losing_the_small_file_is_harmless_and_the_next_opening_makes_it_anew(store: Path) -> None:
    keys_path(store).unlink()
    with pytest.raises(WrongPassphrase):
        opened(store, THEIRS)
    opened(store).close()
    opened(store, THEIRS).close()


@pytest.mark.parametrize("content", [b"", b"{}", b"[1]", b"\xff\x00", b'{"form": "scrdesk-keys-1", "generations": 7}'])
def test_a_spoilt_small_file_keeps_nobody_out_and_is_mended(store: Path, content: bytes) -> None:
    keys_path(store).write_bytes(content)
    with pytest.raises(WrongPassphrase):
        opened(store, THEIRS)
    opened(store).close()
    opened(store, THEIRS).close()


def test_every_altered_sign_of_a_slot_is_refused(store: Path) -> None:
    (generation,) = read_keys(keys_path(store))
    (slot,) = generation.slots
    for at in range(0, len(slot.sealed), 7):
        altered = bytearray(slot.sealed)
        altered[at] ^= 1
        spoilt = type(slot)(slot.number, slot.salt, bytes(altered))
        # X25519 ignores one bit of a public key; the bound public key does not
        assert unseal(spoilt, generation.store_salt, THEIRS, CHEAP) is None
    assert unseal(slot, new_salt(), THEIRS, CHEAP) is None, "a slot of another store"
    assert unseal(type(slot)(2, slot.salt, slot.sealed), generation.store_salt, THEIRS, CHEAP) is None


def test_a_key_slipped_into_the_small_file_gets_nothing(store: Path) -> None:
    """Somebody who can write to the folder puts in a public key of their own and waits for a change of passphrase."""
    from scrdesk.store.custodians import Roll, seal, write_keys

    theirs = enrol(1, "Somebody else", OTHER, NOW, CHEAP)
    fake = derive("anything", read_keys(keys_path(store))[0].store_salt, CHEAP)
    write_keys(keys_path(store), [seal(fake, Roll((theirs,), 2))])
    with pytest.raises(WrongPassphrase):
        opened(store, OTHER)
    change_passphrase(store, PASSPHRASE, NEW, clock=clock, stretching=CHEAP)
    with pytest.raises(WrongPassphrase):
        opened(store, OTHER)
    opened(store, THEIRS).close()


def test_change_of_passphrase_carries_custodians_over(store: Path) -> None:
    before = opened(store).vault
    old_salt = before.key.salt
    before.close()
    change_passphrase(store, PASSPHRASE, NEW, clock=clock, stretching=CHEAP)
    (generation,) = read_keys(keys_path(store))
    assert generation.store_salt != old_salt
    opened(store, THEIRS).close()
    opened(store, NEW).close()
    with pytest.raises(WrongPassphrase):
        opened(store)


def test_change_of_passphrase_can_shut_them_out_for_good(store: Path, tmp_path: Path) -> None:
    kept = tmp_path / "kept.keys"
    shutil.copy(keys_path(store), kept)
    change_passphrase(store, PASSPHRASE, NEW, clock=clock, stretching=CHEAP, keeps_custodians=False)
    assert not keys_path(store).exists()
    shutil.copy(kept, keys_path(store))
    with pytest.raises(WrongPassphrase):
        opened(store, THEIRS)
    workspace = opened(store, NEW)
    assert custodians(workspace) == ()
    assert add_custodian(workspace, "S. Byrne", OTHER, stretching=CHEAP).number == 2, "numbers are never used twice"
    workspace.close()


def test_recovery_by_sheet_carries_custodians_over_too(store: Path) -> None:
    workspace = opened(store)
    words = " ".join(recovery_words(workspace))
    workspace.close()
    recover(store, words, NEW, clock=clock, stretching=CHEAP)
    opened(store, THEIRS).close()


def test_custodian_gives_the_store_a_new_first_passphrase_when_the_first_is_lost(store: Path) -> None:
    change_passphrase(store, THEIRS, NEW, clock=clock, stretching=CHEAP)
    workspace = opened(store, NEW)
    assert ("change passphrase by custodian", "store") in actions(workspace)
    workspace.close()
    opened(store, THEIRS).close()


def test_removed_custodian_is_out(store: Path) -> None:
    workspace = opened(store)
    add_custodian(workspace, "S. Byrne", OTHER, stretching=CHEAP)
    remove_custodian(workspace, 1)
    with pytest.raises(NotFound):
        remove_custodian(workspace, 1)
    workspace.close()
    with pytest.raises(WrongPassphrase):
        opened(store, THEIRS)
    workspace = opened(store, OTHER)
    remove_custodian(workspace, 2)
    workspace.close()
    assert not keys_path(store).exists()


def test_custodian_changes_their_own_passphrase(store: Path) -> None:
    workspace = opened(store, THEIRS)
    with pytest.raises(WrongPassphrase):
        change_custodian_passphrase(workspace, 1, PASSPHRASE, OTHER, stretching=CHEAP)
    with pytest.raises(Refused, match="opens the store already"):
        change_custodian_passphrase(workspace, 1, THEIRS, THEIRS, stretching=CHEAP)
    change_custodian_passphrase(workspace, 1, THEIRS, OTHER, stretching=CHEAP)
    workspace.close()
    opened(store, OTHER).close()
    with pytest.raises(WrongPassphrase):
        opened(store, THEIRS)


def test_refusals_change_nothing(store: Path) -> None:
    workspace = opened(store)
    before = keys_path(store).read_bytes()
    for name, passphrase in (
        ("", OTHER),
        ("r. achebe", OTHER),
        ("x" * 81, OTHER),
        ("S. Byrne", "short"),
        ("S. Byrne", "password1234"),
        ("S. Byrne", PASSPHRASE),
        ("S. Byrne", THEIRS),
    ):
        with pytest.raises(Refused):
            add_custodian(workspace, name, passphrase, stretching=CHEAP)
    assert keys_path(store).read_bytes() == before
    for n in range(2, MAX_CUSTODIANS + 1):
        add_custodian(workspace, f"Person {n}", f"{OTHER} {n}", stretching=CHEAP)
    with pytest.raises(Refused, match="at most"):
        add_custodian(workspace, "One too many", f"{OTHER} more", stretching=CHEAP)
    workspace.close()


def test_nothing_changes_when_the_small_file_cannot_be_written(store: Path) -> None:
    workspace = opened(store)
    path = keys_path(store)
    path.unlink()
    path.mkdir()
    with pytest.raises(CannotWrite):
        add_custodian(workspace, "S. Byrne", OTHER, stretching=CHEAP)
    assert [each.name for each in custodians(workspace)] == ["R. Achebe"]
    workspace.close()
    opened(store).close()
    path.rmdir()
    opened(store).close()
    opened(store, THEIRS).close()


def test_backups_open_to_custodians_also_on_another_disk(store: Path, tmp_path: Path) -> None:
    workspace = opened(store)
    stick = tmp_path / "stick"
    stick.mkdir()
    by_hand = back_up(workspace, stick / "copy.scrdesk")
    automatic = automatic_back_up(workspace)
    workspace.close()
    assert automatic is not None
    store.unlink()
    keys_path(store).unlink()
    for each in (by_hand, automatic):
        assert preview(each.path, THEIRS, stretching=CHEAP).made_of == store.name
    again = tmp_path / "again.scrdesk"
    restore(by_hand.path, again, THEIRS, stretching=CHEAP)
    opened(again, THEIRS).close()


KILLED = """
import os, sys
from pathlib import Path
sys.path.insert(0, {root!r})
from tests.store.sample import CHEAP, clock
import scrdesk.services.change_passphrase as change
import scrdesk.store.rekey as rekey
step = {step!r}
if step == "before":
    rekey._swap = lambda *_: os._exit(9)
else:
    real = rekey._swap
    rekey._swap = lambda *a: (real(*a), os._exit(9))
change.change_passphrase(Path({path!r}), {old!r}, {new!r}, clock=clock, stretching=CHEAP)
"""


@pytest.mark.parametrize("step", ["before", "after"])
def test_killed_round_the_swap_the_custodian_still_gets_in(store: Path, step: str) -> None:
    root = str(Path(__file__).resolve().parents[2])
    program = textwrap.dedent(KILLED).format(root=root, step=step, path=str(store), old=PASSPHRASE, new=NEW)
    done = subprocess.run([sys.executable, "-c", program], check=False, timeout=240)
    assert done.returncode == 9
    opened(store, THEIRS).close()
    opened(store, PASSPHRASE if step == "before" else NEW).close()
    assert len(read_keys(keys_path(store))) == 1, "the next opening puts the small file right"
    opened(store, THEIRS).close()
