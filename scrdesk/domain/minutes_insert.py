"""What "/" offers while minutes are typed: decision, action, time, an entry by reference, a person by label."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import Enum

MOST_OFFERED = 12


class InsertKind(Enum):
    """What is done with an offer."""

    DECISION = "decision"
    ACTION = "action"
    ENTRY = "entry"
    PERSON = "person"
    TIME = "time"


@dataclass(frozen=True, slots=True)
class Offer:
    """One line of the menu; ``words`` are put into the text, empty where something else is done."""

    kind: InsertKind
    words: str = ""
    is_on_wall: bool = False


def asks_for_menu(before: str) -> bool:
    """Whether a "/" after this text of its line asks for the menu: not in "and/or" nor in "5/3/2016"."""
    return not before or before[-1].isspace() or before[-1] in "(„“\"'"


def offers(
    typed: str,
    *,
    labels: Sequence[str],
    references: Iterable[str],
    on_wall: str = "",
    now: str = "",
    in_decision: bool = False,
) -> tuple[Offer, ...]:
    """Return what fits what was typed after the "/", the likeliest first.

    Args:
        typed: letters of a kind ("dec"), of a label ("moth"), or of a reference ("pol42", "42"); empty offers the kinds
            and the people.
        labels: of the people of the review.
        references: of its entries.
        on_wall: the entry that the room sees; empty when it sees none.
        now: the time to be put in.
        in_decision: the cursor stands in the decision, which then needs not be offered.
    """
    wanted = " ".join(typed.casefold().split())
    found: list[Offer] = []
    if on_wall and (not wanted or "wall".startswith(wanted) or _names(wanted, on_wall)):
        found.append(Offer(InsertKind.ENTRY, on_wall, is_on_wall=True))
    for kind, words in ((InsertKind.DECISION, ""), (InsertKind.ACTION, ""), (InsertKind.TIME, now)):
        is_there = kind is not InsertKind.DECISION or not in_decision
        if is_there and (kind is not InsertKind.TIME or now) and kind.value.startswith(wanted):
            found.append(Offer(kind, words))
    people = [each for each in labels if any(part.startswith(wanted) for part in _parts(each))]
    found += [Offer(InsertKind.PERSON, each) for each in people]
    if wanted:
        named = sorted((each for each in references if _names(wanted, each)), key=_order)
        found += [Offer(InsertKind.ENTRY, each) for each in named if each != on_wall]
    return tuple(found[:MOST_OFFERED])


def _parts(label: str) -> tuple[str, ...]:
    small = label.casefold()
    return small, *small.split()


def _names(wanted: str, reference: str) -> bool:
    """Whether "42", "pol", "pol 42" or "pol-0042" begins to name a reference; a number is never a part of another."""
    code, _, number = reference.casefold().partition("-")
    bare = re.sub(r"[^a-z0-9]", "", wanted)
    if not bare:
        return False
    if bare.isdigit():
        return number.lstrip("0").startswith(bare.lstrip("0") or "0") or number.startswith(bare)
    if code.startswith(bare):
        return True
    rest = bare.removeprefix(code)
    return rest != bare and rest.isdigit() and (number.lstrip("0").startswith(rest.lstrip("0")) or number == rest)


def _order(reference: str) -> tuple[int, str]:
    return len(reference.partition("-")[2].lstrip("0")), reference
