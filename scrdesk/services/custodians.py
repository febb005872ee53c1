"""Second custodians of a store: each opens it with a passphrase of their own and knows no other (decision 0019)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from scrdesk.errors import NotFound, Refused, WrongPassphrase
from scrdesk.services import key_slots
from scrdesk.services.open_store import Workspace
from scrdesk.services.passphrase_strength import require_strong
from scrdesk.store import custodians as slots
from scrdesk.store.custodians import FACT, MAX_CUSTODIANS, Roll
from scrdesk.store.keys import STRETCHING, Stretching, derive

__all__ = ["MAX_CUSTODIANS", "MAX_NAME", "Custodian", "add_custodian", "change_custodian_passphrase", "custodians",
           "remove_custodian"]  # fmt: skip

MAX_NAME = 80
ADDED, REMOVED, CHANGED = "custodian added", "custodian removed", "custodian passphrase changed"
AFTER_REMOVAL = (
    "Their passphrase no longer opens this store. Whoever kept an old copy of the store and its small file of keys can "
    "still open that copy: change the passphrase of the store to shut them out of everything from now on."
)
"""What to tell the user once a custodian was taken off the list."""


@dataclass(frozen=True, slots=True)
class Custodian:
    """Somebody who can open the store; ``last_opened`` is None when they never did since the trail began."""

    number: int
    name: str
    since: datetime
    last_opened: datetime | None


def custodians(workspace: Workspace) -> tuple[Custodian, ...]:
    """Return everybody who opens the store with a passphrase of their own, in the order they were added."""
    with workspace.read() as uow:
        roll = key_slots.roll_of(uow)
        opened: dict[str, datetime] = {}
        if roll.custodians:
            opened = {line.subject: line.at for line in uow.trail.all() if line.action == "store opened by custodian"}
    return tuple(
        Custodian(each.number, each.name, each.since, opened.get(f"custodian {each.number}"))
        for each in roll.custodians
    )


def add_custodian(
    workspace: Workspace, name: str, passphrase: str, *, stretching: Stretching = STRETCHING
) -> Custodian:
    """Let somebody open the store with a passphrase of their own, which they should type themselves.

    Args:
        workspace: the open store.
        name: who that is ("R. Achebe, deputy manager"); kept inside the encrypted store only.
        passphrase: at least 12 characters, not easily guessed, and no other that opens this store.
        stretching: as for :func:`scrdesk.services.open_store.create_store`.

    Raises:
        Refused: the passphrase is weak or opens the store already, the name is empty or taken, or there are too many.
        CannotWrite: the small file beside the store cannot be written; nothing changed.
    """
    name = " ".join(name.split())
    with workspace.read() as uow:
        roll = key_slots.roll_of(uow)
    _require_name(name, roll)
    if len(roll.custodians) >= MAX_CUSTODIANS:
        raise Refused(f"A store has at most {MAX_CUSTODIANS} custodians.", remedy="Take one off the list first.")
    _require_new(workspace, passphrase, stretching, [name])
    added = slots.enrol(roll.next_number, name, passphrase, workspace.clock(), stretching)
    _keep(workspace, ADDED, Roll((*roll.custodians, added), roll.next_number + 1), added.number)
    return Custodian(added.number, added.name, added.since, None)


def remove_custodian(workspace: Workspace, number: int) -> Custodian:
    """Take a custodian off the list; see :data:`AFTER_REMOVAL` for what that does not do.

    Raises:
        NotFound: there is no custodian of that number.
        CannotWrite: the small file beside the store cannot be written; nothing changed.
    """
    roll, one = _found(workspace, number)
    others = tuple(each for each in roll.custodians if each.number != number)
    _keep(workspace, REMOVED, Roll(others, roll.next_number), number)
    return Custodian(one.number, one.name, one.since, None)


def change_custodian_passphrase(
    workspace: Workspace, number: int, old: str, new: str, *, stretching: Stretching = STRETCHING
) -> None:
    """Give a custodian another passphrase, with the old one as proof.

    Raises:
        NotFound: there is no custodian of that number, or the small file beside the store was altered.
        WrongPassphrase: the old one is not theirs.
        Refused: the new one is weak or opens the store already.
        CannotWrite: the small file beside the store cannot be written; nothing changed.
    """
    roll, one = _found(workspace, number)
    found = slots.find_slots(workspace.path, workspace.vault.key.salt)
    slot = next((each for each in found if each.number == number and each.salt == one.salt), None)
    if slot is None:
        raise NotFound(
            "The small file with the custodians’ keys is not what the store says.",
            remedy="Close the store and open it again, which makes the file anew; then try again.",
        )
    key = slots.unseal(slot, workspace.vault.key.salt, old, stretching)
    if key is None:
        raise WrongPassphrase(f"That is not the passphrase of {one.name}.", remedy="Nothing was changed; try again.")
    key.forget()
    _require_new(workspace, new, stretching, [one.name])
    again = slots.enrol(number, one.name, new, one.since, stretching)
    changed = tuple(again if each.number == number else each for each in roll.custodians)
    _keep(workspace, CHANGED, replace(roll, custodians=changed), number)


def _require_name(name: str, roll: Roll) -> None:
    if not name:
        raise Refused("A custodian needs a name.", remedy="Say who it is, so that it can be taken back later.")
    if len(name) > MAX_NAME:
        raise Refused(f"The name is longer than {MAX_NAME} signs.", remedy="Make it shorter.")
    if name.casefold() in {each.name.casefold() for each in roll.custodians}:
        raise Refused("There is a custodian of that name.", remedy="Choose a name that tells them apart.")


def _require_new(workspace: Workspace, passphrase: str, stretching: Stretching, known: list[str]) -> None:
    """See that a passphrase is strong and that nobody else opens the store with it."""
    require_strong(passphrase, [workspace.path.stem, *known])
    salt = workspace.vault.key.salt
    first = derive(passphrase, salt, stretching)
    keys = [
        first,
        *(slots.unseal(each, salt, passphrase, stretching) for each in slots.find_slots(workspace.path, salt)),
    ]
    is_taken = any(key is not None and key.hex() == workspace.vault.key.hex() for key in keys)
    for key in keys:
        if key is not None:
            key.forget()
    if is_taken:
        raise Refused(
            "This passphrase opens the store already.", remedy="Let the custodian choose one that only they know."
        )


def _found(workspace: Workspace, number: int) -> tuple[Roll, slots.Custodian]:
    with workspace.read() as uow:
        roll = key_slots.roll_of(uow)
    one = next((each for each in roll.custodians if each.number == number), None)
    if one is None:
        raise NotFound(f"There is no custodian {number}.", remedy="Look at the list of custodians.")
    return roll, one


def _keep(workspace: Workspace, action: str, roll: Roll, number: int) -> None:
    """Change list and small file together; when one refuses, neither is changed for good.

    The file is written within the transaction: killed before its end, the next opening puts the file right.
    """
    with workspace.write(action) as uow:
        uow.facts.put(FACT, roll.written())
        path = slots.keys_path(workspace.path)
        key_slots.write_for(path, workspace.vault.key, roll)
        uow.commit(f"custodian {number}")
