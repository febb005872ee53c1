"""Leaks that somebody has looked at and lets stand, for a reason; a waiver lapses when the words change."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import NewType

from scrdesk.domain.leaks.values import Leak, Notice

WaiverId = NewType("WaiverId", int)


@dataclass(frozen=True, slots=True)
class Waiver:
    """Somebody's word that something found may stand.

    Args:
        id: permanent number.
        mark: what was waived, see :func:`mark_of_leak`.
        told: what was waived, in words.
        reason: why it may stand.
        waived_by: who says so.
        waived_at: when.
        taken_back_by: who took it back, empty while it is in force.
        taken_back_at: when, None while it is in force.
        taken_back_why: why it may no longer stand; empty where giving it was only undone.
    """

    id: WaiverId
    mark: str
    told: str
    reason: str
    waived_by: str
    waived_at: datetime
    taken_back_by: str = ""
    taken_back_at: datetime | None = None
    taken_back_why: str = ""

    @property
    def is_in_force(self) -> bool:
        """Whether it was not taken back."""
        return self.taken_back_at is None


@dataclass(frozen=True, slots=True)
class Obstacle:
    """Something that keeps a file from being published until it is gone or waived.

    Args:
        mark: the same for the same words in the same surroundings, whatever the page.
        page: from 1, None where there are none.
        where: place in words ("text", "bookmark", "cannot be searched").
        text: as found, or what cannot be searched.
        person: the label of whoever it gives away; empty for what cannot be searched.
        kind: sort of leak; empty for what cannot be searched.
        around: the words around it.
        waiver: the waiver in force, None when there is none.
    """

    mark: str
    page: int | None
    where: str
    text: str
    person: str
    kind: str
    around: str
    waiver: Waiver | None = None

    @property
    def told(self) -> str:
        """It in words, for the record."""
        place = f"page {self.page}, {self.where}" if self.page is not None else self.where
        whose = f" ({self.person}, {self.kind})" if self.person else ""
        return f"{place}: “{self.text}”{whose}"


def obstacles_in(
    leaks: Iterable[Leak], notices: Iterable[Notice], sha256: str, waivers: Sequence[Waiver]
) -> tuple[Obstacle, ...]:
    """Return what keeps a file from being published, what is waived among it marked as such.

    Args:
        leaks: identities left in it.
        notices: what of it cannot be searched.
        sha256: of the file: what cannot be searched is waived for this very file only.
        waivers: all of the review.
    """
    in_force = {waiver.mark: waiver for waiver in waivers if waiver.is_in_force}
    found = [
        Obstacle(mark, leak.page, leak.where.value, leak.text, leak.person, leak.kind.value, leak.around,
                 in_force.get(mark))
        for leak in leaks
        for mark in (mark_of_leak(leak),)
    ]  # fmt: skip
    for notice in notices:
        if not notice.hinders:
            continue
        mark = _digest("notice", str(notice.page), notice.message, sha256)
        found.append(Obstacle(mark, notice.page, "cannot be searched", notice.message, "", "", "", in_force.get(mark)))
    return tuple(found)


def mark_of_leak(leak: Leak) -> str:
    """Return what stays the same while words, surroundings, place and person do; the page may be another."""
    return _digest("leak", leak.where.value, leak.person, leak.kind.value, leak.text, leak.around)


def _digest(*parts: str) -> str:
    return hashlib.sha256("\x1f".join(parts).encode("utf-8", "surrogatepass")).hexdigest()
