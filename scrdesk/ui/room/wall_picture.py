"""What is on the wall, as a value, and where each of its words stands.

Everything is laid out on a canvas 1366 wide and as high as the display is for that, and scaled to the display, so that
the small copy on the laptop has the lines and pages of the wall. No text is smaller than 40 pixels there (30 points).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from math import ceil

from PySide6.QtGui import QFont, QFontMetricsF

from scrdesk.domain.drawing import Drawing, Words
from scrdesk.domain.wall import Account, Piece, WallEntry
from scrdesk.ui.words import said

CANVAS_WIDTH = 1366.0
SMALLEST = 40
BODY, TITLE = 44, 52
LEADING = 1.32
SIDE, STRIP, FOOT = 56.0, 60.0, 64.0
GAP = 16.0
FAMILY = ("Atkinson Hyperlegible", "DejaVu Sans")
_N_ACCOUNT_LINES = 2
_TOKEN = re.compile(r"\n|[^\S\n]+|[^\s]+")


@dataclass(frozen=True, slots=True)
class WallPicture:
    """What the room sees when the wall is not blank.

    Args:
        entries: one, or (``is_list``) several, as many as fit.
        drawing: a timeline or genogram instead.
        filter_text: the filter in words, fit for the wall.
        counted: "12 of 37".
        highlight: words to mark, folded in case; only what stands there is marked, nothing of them is shown.
        page: from 0.
        with_names: made while names were confirmed, so that any text in it, that of the filter too, may hold one.
    """

    entries: tuple[WallEntry, ...] = ()
    drawing: Drawing | None = None
    filter_text: str = ""
    counted: str = ""
    highlight: tuple[str, ...] = ()
    page: int = 0
    is_list: bool = False
    with_names: bool = False

    @property
    def has_names(self) -> bool:
        """Whether anything in it was made with names shown."""
        return self.with_names or any(entry.with_names for entry in self.entries)


@dataclass(frozen=True, slots=True)
class Said:
    """Words at a place: left and base line, size, look; ``ground`` is the role of the colour behind them, or empty."""

    x: float
    y: float
    text: str
    size: int
    colour: str = "ink"
    is_bold: bool = False
    ground: str = ""
    width: float = 0.0


@dataclass(frozen=True, slots=True)
class Chip:
    """The code of an agency on its colour."""

    x: float
    y: float
    width: float
    code: str
    kind: str
    size: int = SMALLEST


@dataclass(frozen=True, slots=True)
class RuleAt:
    """A thin line across."""

    y: float


Mark = Said | Chip | RuleAt


@dataclass(slots=True)
class _Sheet:
    """A page that is being filled."""

    marks: list[Mark] = field(default_factory=list)
    n_entries: int = 0


@dataclass(frozen=True, slots=True)
class LaidOut:
    """The pages of a picture; ``n_entries`` of each says how many entries begin on it."""

    pages: tuple[tuple[Mark, ...], ...]
    n_entries: tuple[int, ...]


@lru_cache(maxsize=64)
def font_of(size: int, *, is_bold: bool) -> QFont:
    """Return the wall's font in a size of the canvas."""
    font = QFont(list(FAMILY))
    font.setPixelSize(size)
    font.setBold(is_bold)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


@lru_cache(maxsize=64)
def _metrics(size: int, is_bold: bool) -> QFontMetricsF:
    return QFontMetricsF(font_of(size, is_bold=is_bold))


def width_of(text: str, size: int, *, is_bold: bool = False) -> float:
    """Return how wide words are on the canvas."""
    return _metrics(size, is_bold).horizontalAdvance(text)


def cut(text: str, size: int, width: float) -> str:
    """Return as much of a text as fits into a width, with an ellipsis where it was cut."""
    if width_of(text, size) <= width:
        return text
    while text and width_of(text + "…", size) > width:
        text = text[:-1]
    return text.rstrip() + "…"


def lay_out(picture: WallPicture, height: float, scale: int = 100) -> LaidOut:
    """Lay a picture out on a canvas of that height.

    Args:
        picture: entries; of a drawing there is nothing to lay out and one page.
        height: of the canvas, whose width is :data:`CANVAS_WIDTH`.
        scale: size of the text, per cent.
    """
    if picture.drawing is not None or not picture.entries:
        return LaidOut(((),), (0,))
    setter = _Setter(height, scale, picture.highlight)
    if picture.is_list:
        for entry in picture.entries:
            setter.add_short(entry)
    else:
        setter.add_whole(picture.entries[0])
    sheets = setter.sheets
    return LaidOut(tuple(tuple(each.marks) for each in sheets), tuple(each.n_entries for each in sheets))


@dataclass(frozen=True, slots=True)
class Tiles:
    """The parts of a drawing at a size at which its smallest words can be read on the wall.

    Args:
        factor: by which the drawing is enlarged.
        n_columns, n_rows: of parts.
        step_x, step_y: from one part to the next, on the canvas.
    """

    factor: float
    n_columns: int
    n_rows: int
    step_x: float
    step_y: float

    def corner(self, number: int) -> tuple[float, float]:
        """Return the left upper corner of a part, counted from 0 across and then down."""
        return (number % self.n_columns) * self.step_x, (number // self.n_columns) * self.step_y


def tiles_of(drawing: Drawing, width: float, height: float) -> Tiles | None:
    """Return the parts of a drawing in reading size; None when all of it can be read at once."""
    sizes = [shape.size for shape in drawing.shapes if isinstance(shape, Words)]
    factor = SMALLEST / min(sizes, default=SMALLEST)
    wide, high = drawing.width * factor, drawing.height * factor
    if not sizes or (wide <= width and high <= height):
        return None
    n_columns, n_rows = max(1, ceil(wide / width)), max(1, ceil(high / height))
    step_x = (wide - width) / (n_columns - 1) if n_columns > 1 else 0.0
    step_y = (high - height) / (n_rows - 1) if n_rows > 1 else 0.0
    return Tiles(factor, n_columns, n_rows, step_x, step_y)


class _Setter:
    def __init__(self, height: float, scale: int, highlight: Sequence[str]) -> None:
        self.sheets = [_Sheet()]
        self._highlight = [word.casefold() for word in highlight if word]
        self._bottom = height - FOOT
        self._factor = scale / 100
        self._y = STRIP + GAP
        self._head: WallEntry | None = None

    def _size(self, size: int) -> int:
        return round(size * self._factor)

    def _put(self, *marks: Mark) -> None:
        self.sheets[-1].marks.extend(marks)

    def _new_sheet(self) -> None:
        self.sheets.append(_Sheet())
        self._y = STRIP + GAP
        if self._head is not None:
            self._heading(self._head, is_continued=True)

    def add_whole(self, entry: WallEntry) -> None:
        """One entry, on as many pages as it needs."""
        self._head = entry
        self.sheets[-1].n_entries = 1
        self._heading(entry)
        for line in self._lines(entry.text.pieces, self._size(BODY), CANVAS_WIDTH - 2 * SIDE):
            self._line(line, self._size(BODY), SIDE)
        if entry.accounts:
            self._accounts(entry.accounts)

    def add_short(self, entry: WallEntry) -> None:
        """One entry of several: chip, day and text in one paragraph."""
        size = self._size(SMALLEST)
        line_height = size * LEADING
        chip = _chip(SIDE, self._y, entry.agency_code, entry.agency_kind, size)
        indent = SIDE + max(chip.width + GAP, 150 * self._factor)
        when = Piece(" ".join(part for part in (entry.when, _clock(entry.time), entry.reference) if part) + "\n", True)
        lines = self._lines((when, *entry.text.pieces), size, CANVAS_WIDTH - indent - SIDE)
        is_first = self.sheets[-1].n_entries == 0
        if not is_first and self._y + min(len(lines), 3) * line_height > self._bottom:
            self._head = None
            self._new_sheet()
            chip = _chip(SIDE, self._y, entry.agency_code, entry.agency_kind, size)
        self.sheets[-1].n_entries += 1
        self._put(chip)
        for line in lines:
            self._line(line, size, indent)
        self._y += GAP

    def _heading(self, entry: WallEntry, *, is_continued: bool = False) -> None:
        title, small = self._size(TITLE), self._size(SMALLEST)
        base = self._y + title
        self._put(Said(SIDE, base, entry.when, title, is_bold=True))
        right = SIDE + width_of(entry.when, title, is_bold=True) + GAP * 1.5
        clock = _clock(entry.time)
        if clock:
            self._put(Said(right, base, clock, small))
            right += width_of(clock, small) + GAP * 1.5
        child = "continued" if is_continued else entry.child
        child_width = width_of(child, small)
        has_room = right + child_width <= CANVAS_WIDTH - SIDE
        if child and has_room:
            self._put(Said(CANVAS_WIDTH - SIDE - child_width, base, child, small, "soft_ink"))
        self._y = base + GAP * 1.2
        chip = _chip(SIDE, self._y, entry.agency_code, entry.agency_kind, small)
        beside = [entry.reference]
        if entry.source.plain:
            beside.append(said("source: {words}").format(words=entry.source.plain))
        if child and not has_room:
            beside.append(child)
        left = SIDE + chip.width + GAP
        words = cut(" · ".join(beside), small, CANVAS_WIDTH - SIDE - left)
        self._put(chip, Said(left, self._y + small * 1.02, words, small, "soft_ink"))
        self._y += small * LEADING + GAP * 1.2

    def _accounts(self, accounts: Iterable[Account]) -> None:
        size = self._size(SMALLEST)
        if self._y + 2.5 * size * LEADING > self._bottom:
            self._new_sheet()
        self._y += GAP * 0.5
        self._put(RuleAt(self._y))
        self._y += GAP
        for each in accounts:
            chip = _chip(SIDE, self._y, each.agency_code, each.agency_kind, size)
            indent = SIDE + chip.width + GAP
            lines = self._lines(each.text.pieces, size, CANVAS_WIDTH - indent - SIDE)
            if self._y + size * LEADING > self._bottom:
                self._new_sheet()
                chip = _chip(SIDE, self._y, each.agency_code, each.agency_kind, size)
            self._put(chip)
            for number, line in enumerate(lines[:_N_ACCOUNT_LINES]):
                is_cut = number == _N_ACCOUNT_LINES - 1 and len(lines) > _N_ACCOUNT_LINES
                self._line([*line, ("…", Piece("…"))] if is_cut else line, size, indent)

    def _line(self, line: Sequence[tuple[str, Piece]], size: int, left: float) -> None:
        height = size * LEADING
        if self._y + height > self._bottom:
            self._new_sheet()
        base = self._y + size * 1.02
        x = left
        for text, piece in line:
            width = width_of(text, size, is_bold=piece.is_label)
            if text.strip():
                ground = "covered" if piece.is_masked else "found" if self._is_marked(text) else ""
                self._put(Said(x, base, text, size, is_bold=piece.is_label, ground=ground, width=width))
            x += width
        self._y += height

    def _is_marked(self, word: str) -> bool:
        small = word.casefold()
        return any(each in small for each in self._highlight)

    def _lines(self, pieces: Iterable[Piece], size: int, width: float) -> list[list[tuple[str, Piece]]]:
        lines: list[list[tuple[str, Piece]]] = [[]]
        x = 0.0
        for text, piece in _tokens(pieces):
            if text == "\n":
                lines.append([])
                x = 0.0
                continue
            wide = width_of(text, size, is_bold=piece.is_label)
            if x + wide > width and x > 0 and text.strip():
                lines.append([])
                x = 0.0
            if not text.strip():
                if x > 0:
                    lines[-1].append((text, piece))
                    x += wide
                continue
            for part in _broken(text, size, width, is_bold=piece.is_label):
                wide = width_of(part, size, is_bold=piece.is_label)
                if x + wide > width and x > 0:
                    lines.append([])
                    x = 0.0
                lines[-1].append((part, piece))
                x += wide
        return [line for line in lines if line]


def _tokens(pieces: Iterable[Piece]) -> Iterator[tuple[str, Piece]]:
    for piece in pieces:
        for found in _TOKEN.finditer(piece.text.replace("\r\n", "\n").replace("\t", " ")):
            yield found.group(0), piece


def _broken(word: str, size: int, width: float, *, is_bold: bool) -> Iterator[str]:
    """Yield a word, in parts where it is wider than the wall."""
    while width_of(word, size, is_bold=is_bold) > width and len(word) > 1:
        n = max(1, int(len(word) * width / width_of(word, size, is_bold=is_bold)) - 1)
        yield word[:n]
        word = word[n:]
    yield word


def _chip(x: float, y: float, code: str, kind: str, size: int) -> Chip:
    return Chip(x, y, width_of(code, size, is_bold=True) + 28, code, kind, size)


def _clock(time_words: str) -> str:
    return "" if time_words == "time not given" else time_words
