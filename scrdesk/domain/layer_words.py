"""The panel's marks in words: short for the pills of a row, whole for screens, exports and the trail of edits."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from enum import Enum

from scrdesk.domain.mark_values import Attendance, Footing, Significance, Stated
from scrdesk.domain.panel_layer import Mark, PanelMarks

MARK_NAMES: Mapping[Mark, str] = {
    Mark.CHILD_SEEN: "Child seen",
    Mark.SEEN_ALONE: "Seen alone",
    Mark.VOICE: "Child’s voice",
    Mark.ATTENDANCE: "Attendance",
    Mark.SIGNIFICANCE: "Significance",
    Mark.FOOTING: "Kind",
    Mark.TAG: "Tags",
    Mark.KEY_LINE: "Key lines",
}
"""What screens and exports call each mark."""

NOT_DECIDED = "not decided yet"
"""What a blank mark is called; blank never means "no"."""

_SEEN = {
    Stated.YES: ("Seen", "good"),
    Stated.NO: ("Not seen", "bad"),
    Stated.NOT_STATED: ("Seen: not stated", "quiet"),
    Stated.NOT_APPLICABLE: None,
}
_ALONE = {
    Stated.YES: ("Seen alone", "good"),
    Stated.NO: ("Not alone", "warn"),
    Stated.NOT_STATED: None,
    Stated.NOT_APPLICABLE: None,
}
_ATTENDED = {
    Attendance.BROUGHT: ("Brought", "good"),
    Attendance.NOT_BROUGHT: ("Was not brought", "bad"),
    Attendance.CANCELLED_BY_CARER: ("Cancelled by carer", "warn"),
    Attendance.CANCELLED_BY_SERVICE: ("Cancelled by service", "warn"),
    Attendance.NO_ACCESS: ("No access", "bad"),
}
_MATTERS = {
    Significance.KEY: ("Key", "info"),
    Significance.SIGNIFICANT: ("Significant", "info"),
    Significance.BACKGROUND: ("Background", "quiet"),
}
_RESTS_ON = {Footing.FACT: None, Footing.HEARSAY: ("Hearsay", "quiet"), Footing.OPINION: ("Opinion", "quiet")}

Pill = tuple[str, str]


def pills(
    marks: PanelMarks,
    key_lines: Sequence[int],
    n_accounts: int,
    tone_of: Callable[[str], str],
    *,
    is_hand_placed: bool = False,
) -> tuple[Pill, ...]:
    """Return the pills of a row as words and tone ("good", "warn", "bad", "info", "quiet"), what matters most first.

    Args:
        key_lines: numbers of the key lines it bears on.
        n_accounts: accounts linked as one event; below 2 says nothing.
        tone_of: tells the tone of a tag.
        is_hand_placed: whether it was placed within its day by hand.
    """
    found = [
        None if marks.significance is None else _MATTERS[marks.significance],
        None if marks.attendance is None else _ATTENDED[marks.attendance],
        None if marks.child_seen is None else _SEEN[marks.child_seen],
        None if marks.seen_alone is None else _ALONE[marks.seen_alone],
        ("Child’s voice", "good") if marks.voice else None,
        (f"Same event: {n_accounts} accounts", "info") if n_accounts > 1 else None,
        *((_capital(tag), tone_of(tag)) for tag in sorted(marks.tags, key=str.casefold)),
        *((f"Key line {number}", "info") for number in key_lines),
        None if marks.footing is None else _RESTS_ON[marks.footing],
        ("Placed by hand", "quiet") if is_hand_placed else None,
    ]
    said = dict.fromkeys(pill for pill in found if pill is not None)
    return tuple({words.casefold(): (words, tone) for words, tone in reversed(said)}.values())[::-1]


def choice_in_words(value: Enum | None) -> str:
    """Return a mark of a list for a screen: "Was not brought", "Not decided yet"."""
    return _capital(NOT_DECIDED if value is None else str(value.value))


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
