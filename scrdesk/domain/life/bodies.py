"""Who is the right body for a role on a day; overlaps and gaps in the register are said, never an end."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from scrdesk.domain.dates_in_words import day_in_words
from scrdesk.domain.life.records import NationalBody


@dataclass(frozen=True, slots=True)
class Recipients:
    """Those who are owed something, and what is unclear about it."""

    names: tuple[str, ...]
    unclear: tuple[str, ...] = ()

    @property
    def words(self) -> str:
        """The names in one line."""
        return ", ".join(self.names)


def is_valid_on(body: NationalBody, day: date) -> bool:
    """Whether a body is the right one on a day."""
    return (body.valid_from is None or body.valid_from <= day) and (body.valid_to is None or day <= body.valid_to)


def recipients(roles: Sequence[str], day: date, bodies: Sequence[NationalBody]) -> Recipients:
    """Return who holds these roles on a day.

    A role that no body is entered for stands for itself ("safeguarding partners"); a role with bodies of which none is
    valid on the day, or more than one, is told as unclear.
    """
    names: list[str] = []
    unclear: list[str] = []
    for role in roles:
        of_role = [body for body in bodies if body.role == role]
        valid = [body for body in of_role if is_valid_on(body, day)]
        names += [body.name for body in valid] or [role]
        if len(valid) > 1:
            said = " and ".join(body.name for body in valid)
            unclear.append(f"{said} are both entered as {role} on {day_in_words(day)}: choose, or correct their days.")
        elif of_role and not valid:
            unclear.append(f"No body is entered as {role} on {day_in_words(day)}.")
    return Recipients(tuple(dict.fromkeys(names)), tuple(unclear))


def overlaps(bodies: Sequence[NationalBody]) -> tuple[str, ...]:
    """Return which bodies of one role are valid on the same days, one sentence each."""
    found = []
    for i, first in enumerate(bodies):
        for second in bodies[i + 1 :]:
            begins = max(first.valid_from or date.min, second.valid_from or date.min)
            ends = min(first.valid_to or date.max, second.valid_to or date.max)
            if first.role == second.role and begins <= ends:
                since = "from the beginning" if begins == date.min else f"from {day_in_words(begins)}"
                until = "" if ends == date.max else f" to {day_in_words(ends)}"
                found.append(f"{first.name} and {second.name} are both entered as {first.role} {since}{until}.")
    return tuple(found)
