"""The first hour on the demonstration: steps that are done when the user has really done them.

What the window stands at comes as plain values (the place of a page, the trail's newest actions); how they are got is
the window's business.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import Enum


class Proof(Enum):
    """By what a step is seen to be done; the value is its name in the data."""

    PAGE = "page"
    """Its page is shown."""
    PLACE = "place"
    """Something on its page stands as is wanted."""
    DEED = "deed"
    """Something was done in the store."""
    DIALOG = "dialog"
    """A dialog is open."""
    UNLOCKED = "unlocked"
    """The store was locked and opened again."""


ANY, NONE, CHANGED = "any", "none", "changed"
"""What a value of a place may be wanted to be: something, nothing, another than at the beginning of the step."""


@dataclass(frozen=True, slots=True)
class Until:
    """When a step is done.

    Args:
        proof: by what it is seen.
        what: path into the page's place ("filter.query"), beginning of the action in the trail, or name of the dialog.
        wanted: for a place, its value in words, or :data:`ANY`, :data:`NONE`, :data:`CHANGED`.
        focus: name of the widget that must have the keyboard, since a page changes such a value by itself, too.
    """

    proof: Proof
    what: str = ""
    wanted: str = ""
    focus: str = ""


@dataclass(frozen=True, slots=True)
class HourStep:
    """One step.

    Args:
        code: its name in the data.
        title: what is learnt, a few words.
        do: what to do, plain sentences.
        learnt: what to remember of it, said when it is done.
        page: key of the page where it is done; empty where any page will do.
        chapter: key of the chapter of the guide that tells more.
        until: when it is done.
        keys: the keys that the sentences name ("Ctrl+F").
    """

    code: str
    title: str
    do: str
    learnt: str
    page: str
    chapter: str
    until: Until
    keys: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Sight:
    """What the window stands at.

    Args:
        page: key of the page that is shown, or empty.
        place: where that page stands, as it says itself.
        deeds: actions of the trail since the step began.
        dialogs: names of the dialogs that are open.
        was_unlocked: whether the store was locked and opened again since the step began.
        focus: name of the widget that has the keyboard.
    """

    page: str = ""
    place: Mapping[str, object] = field(default_factory=dict)
    deeds: tuple[str, ...] = ()
    dialogs: frozenset[str] = frozenset()
    was_unlocked: bool = False
    focus: str = ""


def value_at(place: Mapping[str, object], path: str) -> object:
    """Return what stands at a path of names parted by full stops, None where there is nothing."""
    found: object = place
    for name in path.split("."):
        if not isinstance(found, Mapping):
            return None
        found = found.get(name)
    return found


def is_done(step: HourStep, before: Sight, now: Sight) -> bool:
    """Whether a step is done, by what the window stood at when it began and stands at now."""
    until = step.until
    if (step.page and step.page != now.page) or (until.focus and until.focus != now.focus):
        return False
    match until.proof:
        case Proof.PAGE:
            return True
        case Proof.DEED:
            return any(deed.startswith(until.what) for deed in now.deeds)
        case Proof.DIALOG:
            return until.what in now.dialogs
        case Proof.UNLOCKED:
            return now.was_unlocked
    value = value_at(now.place, until.what)
    if until.wanted == CHANGED:
        return _has_begun(step, before, now) and value not in (None, value_at(before.place, until.what))
    if until.wanted in (ANY, NONE):
        return bool(value) is (until.wanted == ANY)
    return str(value) == until.wanted


def beginning(step: HourStep, before: Sight, now: Sight) -> Sight:
    """Return what is to be taken for the beginning of a step that is not done yet.

    What a page shows by itself when one comes to it, or when its rows have come, is not what the user did there.
    """
    return before if _has_begun(step, before, now) else now


def _has_begun(step: HourStep, before: Sight, now: Sight) -> bool:
    until = step.until
    is_there = until.proof is not Proof.PLACE or value_at(before.place, until.what) is not None
    return before.page == now.page and is_there and until.focus in ("", before.focus)


@dataclass(frozen=True, slots=True)
class Hour:
    """How far somebody is: the step that is shown, and which are done."""

    steps: Sequence[HourStep]
    at: int = 0
    done: frozenset[str] = frozenset()

    @property
    def step(self) -> HourStep:
        """The step that is shown."""
        return self.steps[self.at]

    @property
    def is_step_done(self) -> bool:
        """Whether the step that is shown is done."""
        return self.step.code in self.done

    @property
    def is_over(self) -> bool:
        """Whether every step is done."""
        return len(self.done) == len(self.steps)

    def ticked(self) -> Hour:
        """Return the hour with the step that is shown done."""
        return replace(self, done=self.done | {self.step.code})

    def gone_to(self, at: int) -> Hour:
        """Return the hour at another step; beyond the ends it stays at the end."""
        return replace(self, at=min(max(at, 0), len(self.steps) - 1))
