"""What a person decided on accounts that may be of one event. The agencies' words are never merged or changed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from typing import NewType

from scrdesk.domain.chronology import EntryId

LinkId = NewType("LinkId", int)

MAX_REASON_CHARACTERS = 1_000
"""A reason is a sentence or two; what is longer belongs into the minutes."""
MAX_WHO_CHARACTERS = 100
MAX_ENTRIES = 60
"""Accounts in one decision; more were never written of one event, and would mean a slip."""


class LinkDecision(Enum):
    """What was decided on a group of entries."""

    SAME_EVENT = "same event"
    DIFFERENT_EVENTS = "different events"
    UNRELATED = "unrelated"


class AccountFate(Enum):
    """What became of an account since the decision was made."""

    STANDS = "stands"
    CHANGED = "changed by a later file"
    WITHDRAWN = "withdrawn by its agency"


@dataclass(frozen=True, slots=True)
class NewLink:
    """A decision to make.

    Args:
        entries: at least two, of at least two agencies for :attr:`LinkDecision.SAME_EVENT`.
        decision: what is decided.
        reason: why, in the panel's words; may be empty.
        who: who decided; may be empty.
    """

    entries: tuple[EntryId, ...]
    decision: LinkDecision
    reason: str = ""
    who: str = ""


@dataclass(frozen=True, slots=True)
class LinkedAccount:
    """An entry of a decision and what became of it since."""

    entry: EntryId
    reference: str
    agency_code: str
    fate: AccountFate


@dataclass(frozen=True, slots=True)
class Link:
    """A decision as kept, with its entries in chronology order, withdrawn ones last."""

    id: LinkId
    decision: LinkDecision
    reason: str
    who: str
    decided_at: datetime
    accounts: tuple[LinkedAccount, ...]

    @property
    def entries(self) -> tuple[EntryId, ...]:
        """The entries that still stand."""
        return tuple(each.entry for each in self.accounts if each.fate is not AccountFate.WITHDRAWN)

    @property
    def notice(self) -> str:
        """Say which accounts changed or were withdrawn since the decision; empty when none was."""
        changed = [each.reference for each in self.accounts if each.fate is AccountFate.CHANGED]
        gone = [each.reference for each in self.accounts if each.fate is AccountFate.WITHDRAWN]
        said = []
        if changed:
            said.append(f"{', '.join(changed)} changed by a later file since this was decided")
        if gone:
            said.append(f"{', '.join(gone)} withdrawn by the agency since")
        return "; ".join(said)


@dataclass(frozen=True, slots=True)
class Explanation:
    """Why a difference is no contradiction, as a person put it; ``key`` names the difference and its entries."""

    key: str
    text: str
    who: str


def difference_key(about: str, entries: tuple[EntryId, ...]) -> str:
    """Name a difference so that it is found again: what it is about, and between which entries."""
    return f"{about}|{','.join(str(each) for each in sorted(entries))}"
