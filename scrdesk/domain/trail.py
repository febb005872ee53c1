"""What the trail of a store says, in plain words: each action a sentence and a kind, each subject a reference."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum


class TrailKind(Enum):
    """What sort of thing was done."""

    OPENED = "opened"
    FAILED = "failed unlock"
    IMPORTED = "imported"
    CHANGED = "changed"
    EXPORTED = "exported"
    PRINTED = "printed"
    DELETED = "deleted"
    KEYS = "keys and backups"


@dataclass(frozen=True, slots=True)
class TrailLine:
    """One line of the trail, told to a person; ``at`` is local time, ``number`` its place in the chain from 1."""

    number: int
    at: datetime
    kind: TrailKind
    what: str
    reference: str


@dataclass(frozen=True, slots=True)
class ExportLine:
    """A file that left the store. ``where_to`` is empty in lines from before it was noted."""

    number: int
    at: datetime
    what: str
    review: str
    with_names: bool | None
    n_bytes: int
    sha256: str
    where_to: str


@dataclass(frozen=True, slots=True)
class TrailFilter:
    """Which lines to show: kinds (none named: all), and the first and last day, both included."""

    kinds: frozenset[TrailKind] = frozenset()
    first: date | None = None
    last: date | None = None

    def takes(self, line: TrailLine) -> bool:
        """Whether a line is shown."""
        day = line.at.date()
        return (
            (not self.kinds or line.kind in self.kinds)
            and (self.first is None or day >= self.first)
            and (self.last is None or day <= self.last)
        )

    def described(self) -> str:
        """Return the filter in words, empty when everything is shown."""
        parts = [", ".join(kind.value for kind in TrailKind if kind in self.kinds)] if self.kinds else []
        if self.first is not None:
            parts.append(f"from {self.first:%d/%m/%Y}")
        if self.last is not None:
            parts.append(f"to {self.last:%d/%m/%Y}")
        return "; ".join(parts)


_TOLD: Mapping[str, tuple[TrailKind, str]] = {
    "store made": (TrailKind.OPENED, "Store made"),
    "store opened": (TrailKind.OPENED, "Opened with the passphrase"),
    "store opened by keychain": (TrailKind.OPENED, "Opened with the key that a computer remembers"),
    "store opened by recovery sheet": (TrailKind.OPENED, "Opened with the words of the recovery sheet"),
    "store opened by custodian": (TrailKind.OPENED, "Opened with a custodian’s passphrase"),
    "store locked": (TrailKind.OPENED, "Locked"),
    "store unlocked": (TrailKind.OPENED, "Unlocked, back to where it was"),
    "failed unlock": (TrailKind.FAILED, "Tries to open it failed"),
    "bring store up to date": (TrailKind.KEYS, "Brought up to date from an older form, which was backed up first"),
    "salvage damaged store": (TrailKind.KEYS, "Saved from a damaged file, as far as that could be read"),
    "back up": (TrailKind.KEYS, "Backup made by hand and proved"),
    "back up automatically": (TrailKind.KEYS, "Automatic backup made and proved"),
    "change passphrase": (TrailKind.KEYS, "Passphrase changed"),
    "change passphrase by custodian": (TrailKind.KEYS, "Passphrase replaced by a custodian"),
    "recover store": (TrailKind.KEYS, "Passphrase replaced with the recovery sheet"),
    "remember on this computer": (TrailKind.KEYS, "Remembered in a computer’s keychain"),
    "forget on this computer": (TrailKind.KEYS, "Taken out of a computer’s keychain"),
    "write recovery sheet": (TrailKind.KEYS, "Recovery sheet written"),
    "rehearse recovery sheet": (TrailKind.KEYS, "Recovery sheet rehearsed"),
    "store checked and sound": (TrailKind.KEYS, "The whole store checked: sound"),
    "store checked and faults found": (TrailKind.KEYS, "The whole store checked: faults found"),
    "backup restored into a new file": (TrailKind.KEYS, "A backup restored into a new file"),
    "custodian added": (TrailKind.KEYS, "Custodian added"),
    "custodian removed": (TrailKind.KEYS, "Custodian removed"),
    "custodian passphrase changed": (TrailKind.KEYS, "A custodian’s passphrase changed"),
    "lock time chosen": (TrailKind.CHANGED, "Chosen after how long it locks"),
    "backup folder chosen": (TrailKind.KEYS, "Folder for automatic backups chosen"),
    "backup mark made": (TrailKind.KEYS, "Mark made by which its folder of backups is told from others’"),
    "review bundled": (TrailKind.IMPORTED, "Made as a bundle of one review"),
    "review marked": (TrailKind.CHANGED, "Mark made by which the review is known in other stores"),
    "review handed over": (TrailKind.EXPORTED, "Review handed over as an encrypted bundle"),
    "review taken over": (TrailKind.IMPORTED, "Bundle of a review taken over"),
    "submission accepted": (TrailKind.IMPORTED, "An agency’s file taken in"),
    "changes accepted": (TrailKind.IMPORTED, "Changes of a corrected file taken over"),
    "changes declined": (TrailKind.CHANGED, "Changes of a corrected file declined"),
    "note written": (TrailKind.CHANGED, "Panel’s note on an entry written"),
}
_KIND_BY_WORD: tuple[tuple[TrailKind, tuple[str, ...]], ...] = (
    (TrailKind.EXPORTED, ("export", "handed over", "bundle written", "sealed")),
    (TrailKind.PRINTED, ("print",)),
    (TrailKind.DELETED, ("delet", "destroy", "destruct", "removed", "erased", "withdrawn")),
    (TrailKind.IMPORTED, ("import", "merged", "received", "read in")),
    (TrailKind.OPENED, ("opened", "locked", "unlocked")),
    (TrailKind.KEYS, ("passphrase", "backup", "back up", "key ", "salvag")),
)
_EXPORT = re.compile(
    r"(?P<owner>review \d+|store), (?:(?P<names>with names|labels instead of names), )?(?P<bytes>\d+) bytes, "
    r"sha256 (?P<digest>[0-9a-f]{64})(?:, to (?P<to>.+))?",
    re.DOTALL,
)
_EXPORT_ACTION = "export "


def kind_of(action: str) -> TrailKind:
    """Return the kind of an action; one this program does not know is sorted by its words."""
    if action in _TOLD:
        return _TOLD[action][0]
    for kind, words in _KIND_BY_WORD:
        if any(word in action for word in words):
            return kind
    return TrailKind.CHANGED


def sentence_of(action: str) -> str:
    """Return what was done in plain words."""
    if action in _TOLD:
        return _TOLD[action][1]
    if action.startswith(_EXPORT_ACTION):
        return f"Saved to a file: {action.removeprefix(_EXPORT_ACTION)}"
    return action[:1].upper() + action[1:]


def told_line(number: int, at: datetime, action: str, subject: str, names: Mapping[str, str]) -> TrailLine:
    """Return a line of the trail in plain words.

    Args:
        number: its place in the chain.
        at: when, local time.
        action: as it stands in the trail.
        subject: kind and id as it stands in the trail ("review 3").
        names: what to call what a subject begins with ("review 3" -> "SCR 2016/02", "custodian 1" -> "R. Achebe").
    """
    if action.startswith(_EXPORT_ACTION) and (found := _EXPORT.fullmatch(subject)):
        reference = "; ".join(
            part for part in (names.get(found["owner"], found["owner"]), found["names"], found["to"]) if part
        ).removeprefix("store; ")
    else:
        lead, comma, rest = subject.partition(",")
        reference = rest.strip() if lead == "store" else names.get(lead, lead) + comma + rest
    return TrailLine(number, at, kind_of(action), sentence_of(action), reference)


def export_line(number: int, at: datetime, action: str, subject: str, names: Mapping[str, str]) -> ExportLine | None:
    """Return a line of the export ledger, or None when the line of the trail tells of no export."""
    found = _EXPORT.fullmatch(subject)
    if not action.startswith(_EXPORT_ACTION) or found is None:
        return None
    with_names = {"with names": True, "labels instead of names": False}.get(found["names"] or "")
    owner = "" if found["owner"] == "store" else names.get(found["owner"], found["owner"])
    return ExportLine(
        number, at, action.removeprefix(_EXPORT_ACTION), owner, with_names, int(found["bytes"]), found["digest"],
        found["to"] or "",
    )  # fmt: skip


def export_subject(owner: str, *, with_names: bool | None, n_bytes: int, sha256: str, where_to: str) -> str:
    """Return the subject of an export for the trail; :func:`export_line` reads it back."""
    names = {True: "with names, ", False: "labels instead of names, ", None: ""}[with_names]
    return f"{owner}, {names}{n_bytes} bytes, sha256 {sha256}{f', to {where_to}' if where_to else ''}"


COLUMNS = ("No.", "When", "Kind", "What was done", "To what")


def cells_of(lines: Sequence[TrailLine]) -> tuple[tuple[str, ...], ...]:
    """Return the lines as rows of text, for every writer alike."""
    return tuple(
        (str(line.number), f"{line.at:%d/%m/%Y %H:%M:%S}", line.kind.value, line.what, line.reference) for line in lines
    )
