"""A text in pieces: what is shown of each beside what was written, so that the way back is exact."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import Enum


class Why(Enum):
    """Why something stands in place of what was written; the value is what the window calls it."""

    NAME = "name"
    PLACE = "place"
    LABEL = "label"
    BIRTH = "date of birth"
    ADDRESS = "address"
    NUMBER = "number"
    DAY = "day"
    TIME = "time of day"
    AGE = "age"


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a text.

    Args:
        shown: what the audience reads.
        written: what was written.
        why: why the two differ; None where what was written is shown.
        whose: the label of whoever it gives away, empty where it is nobody's.
    """

    shown: str
    written: str
    why: Why | None = None
    whose: str = ""


@dataclass(frozen=True, slots=True)
class Change:
    """Something to be put in place of a stretch of what is shown, with offsets."""

    begin: int
    end: int
    shown: str
    why: Why
    whose: str = ""


Pieces = tuple[Piece, ...]


def as_written(pieces: Iterable[Piece]) -> str:
    """Return what was written, sign for sign."""
    return "".join(piece.written for piece in pieces)


def as_shown(pieces: Iterable[Piece]) -> str:
    """Return what the audience reads."""
    return "".join(piece.shown for piece in pieces)


def changed(pieces: Sequence[Piece], changes: Sequence[Change]) -> Pieces:
    """Return the pieces with changes made; what is put in place of a part of a changed piece swallows the whole of it.

    Args:
        pieces: of the text.
        changes: offsets are those of what is shown; in order, none within another.
    """
    if not changes:
        return tuple(pieces)
    made: list[Piece] = []
    waiting = list(changes)
    at = 0
    for piece in pieces:
        end = at + len(piece.shown)
        if piece.why is None:
            _cut_plain(made, piece.shown, at, waiting)
        else:
            _swallow(made, piece, at, waiting)
        at = end
    return tuple(_joined(made))


def _cut_plain(made: list[Piece], text: str, start: int, waiting: list[Change]) -> None:
    """Cut a piece that stands as written at the changes that touch it."""
    done, end = start, start + len(text)
    while waiting and waiting[0].begin < end:
        change = waiting[0]
        first, last = max(change.begin, done), min(change.end, end)
        if first > done:
            made.append(Piece(text[done - start : first - start], text[done - start : first - start]))
        _put(made, change, text[first - start : last - start], is_first=change.begin >= start)
        done = last
        if change.end > end:
            return
        waiting.pop(0)
    if done < end:
        made.append(Piece(text[done - start :], text[done - start :]))


def _swallow(made: list[Piece], piece: Piece, start: int, waiting: list[Change]) -> None:
    """Let the changes that touch a changed piece take all of it."""
    end = start + len(piece.shown)
    shown, cursor, is_touched = "", start, False
    why, whose = piece.why, piece.whose
    begun = bool(waiting) and waiting[0].begin < start
    while waiting and waiting[0].begin < end:
        change = waiting[0]
        is_touched, why, whose = True, change.why, change.whose or whose
        first, last = max(change.begin, start), min(change.end, end)
        shown += piece.shown[cursor - start : first - start]
        if change.begin >= start:
            shown += change.shown
        cursor = last
        if change.end > end:
            break
        waiting.pop(0)
    if not is_touched:
        made.append(piece)
        return
    shown += piece.shown[cursor - start :]
    if begun:  # by a change that has put something in for a piece before
        before = made.pop()
        made.append(Piece(before.shown + shown, before.written + piece.written, before.why, before.whose or whose))
    else:
        made.append(Piece(shown, piece.written, why, whose))


def _put(made: list[Piece], change: Change, written: str, *, is_first: bool) -> None:
    """Add a stretch that a change replaces; a later stretch of the same change joins the one before."""
    if is_first:
        made.append(Piece(change.shown, written, change.why, change.whose))
    else:
        before = made.pop()
        made.append(Piece(before.shown, before.written + written, before.why, before.whose))


def _joined(made: Sequence[Piece]) -> list[Piece]:
    """Join neighbours that stand as written."""
    joined: list[Piece] = []
    for piece in made:
        if piece.why is None and not piece.shown:
            continue
        if piece.why is None and joined and joined[-1].why is None:
            joined[-1] = Piece(joined[-1].shown + piece.shown, joined[-1].written + piece.written)
        else:
            joined.append(piece)
    return joined
