"""The typefaces of printed papers: which signs they have, how wide words are, how lines of text become PDF operators.

Atkinson Hyperlegible sets the text; a sign it lacks is taken from DejaVu Sans, sign by sign. What neither has is
spelt out in square brackets, so that no word is lost and nothing prints as a black box. Widths are in em (1.0 is the
size of the type). Everything here that has seen case text lives as long as one document and no longer.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache
from itertools import accumulate

from reportlab.pdfbase.ttfonts import TTFont

from scrdesk.domain.dates_in_words import MONTHS
from scrdesk.export.pdf.right_to_left import clusters, directions, joined
from scrdesk.resources import resource

SPACE = " "
WORD_JOINER = "\u2060"
"""Stands at the end of a line that ends within a word; any other line is parted from the next by a space."""
NO_BREAK_SPACE = "\u00a0"
_DAY = re.compile(rf"\b(?:\d{{1,2}} )?(?:{'|'.join(MONTHS)}) \d{{4}}\b|\b\d{{1,2}} (?:{'|'.join(MONTHS)})\b")
_LABEL = re.compile(r"\b([A-Z][a-z]{1,14}) ([A-Z]|\d{1,2})(?![\w\u00a0])")
N_CACHED_WORDS = 100_000  # a book has fewer different words; beyond this, long reference numbers would fill memory
N_MEASURED_AT_ONCE = 600  # signs of an overlong word looked at for one line: more than any line holds
BREAK_AFTER = "/-_.,:;@?&=+–—\\|)"  # where an overlong word (address, path, number) is best broken
MIXED_ALPHABETS = range(0x370, 0x530)  # Greek and Cyrillic
SLACK = 1e-6  # of an em: sums of floats must not break a line that fits exactly


class Face(Enum):
    """A cut of the text face, with the file it is in and the file of the fallback face."""

    REGULAR = ("AtkinsonHyperlegible-Regular.ttf", "DejaVuSans.ttf")
    BOLD = ("AtkinsonHyperlegible-Bold.ttf", "DejaVuSans-Bold.ttf")
    ITALIC = ("AtkinsonHyperlegible-Italic.ttf", "DejaVuSans.ttf")
    BOLD_ITALIC = ("AtkinsonHyperlegible-BoldItalic.ttf", "DejaVuSans-Bold.ttf")


@dataclass(frozen=True, slots=True)
class FacePair:
    """The two font files behind one face and the width of each sign, in em."""

    main: TTFont
    fallback: TTFont
    widths: dict[str, float]
    has_main: frozenset[str]


@lru_cache(maxsize=8)
def _font(file_name: str) -> TTFont:
    return TTFont(file_name.removesuffix(".ttf"), str(resource("fonts", file_name)), asciiReadable=True)


@lru_cache(maxsize=len(Face))
def face_pair(face: Face) -> FacePair:
    """Return the font files of a face; read once per run of the program."""
    main, fallback = (_font(name) for name in face.value)
    # The text face has a few Greek letters for formulas: a word from two faces reads badly, so none of them is used.
    has_main = frozenset(chr(code) for code in main.face.charToGlyph if code not in MIXED_ALPHABETS)
    widths = {}
    for font in (main, fallback):
        of_font = font.face.charWidths
        for code in font.face.charToGlyph:
            if font is main or chr(code) not in has_main:
                widths[chr(code)] = of_font.get(code, font.face.defaultWidth) / 1000
    widths[NO_BREAK_SPACE] = widths[SPACE]
    return FacePair(main, fallback, widths, has_main | {NO_BREAK_SPACE})


def _runs(codes: list[int]) -> list[tuple[int, int]]:
    runs: list[tuple[int, int]] = []
    for code in codes:
        if runs and runs[-1][1] == code - 1:
            runs[-1] = (runs[-1][0], code)
        else:
            runs.append((code, code))
    return runs


@lru_cache(maxsize=1)
def _shared_signs() -> frozenset[str]:
    """Return the signs that every face can show."""
    return frozenset.intersection(*(frozenset(face_pair(face).widths) for face in Face))


@lru_cache(maxsize=1)
def _unprintable() -> re.Pattern[str]:
    """Match each sign that cannot go to the page as it is: lacking in a face, or no sign at all (controls)."""
    codes = sorted(
        ord(sign) for sign in _shared_signs() if unicodedata.category(sign) not in {"Cc", "Cf", "Zs", "Zl", "Zp"}
    )
    codes = sorted({*codes, 0x20, 0xA0, 0x0A})
    ranges = "".join(f"\\U{first:08x}-\\U{last:08x}" for first, last in _runs(codes))
    return re.compile(f"[^{ranges}]")


def _spelt_out(match: re.Match[str]) -> str:
    sign = match.group()
    category = unicodedata.category(sign)
    if sign in "\t\v\f\x85\u2028\u2029":
        return SPACE if sign == "\t" else "\n"
    if sign == "\u00ad" or category in {"Cc", "Cf", "Cs"} or 0xFE00 <= ord(sign) <= 0xFE0F:
        return ""
    if category == "Zs":
        return SPACE
    if category in {"So", "Sk"}:
        return f"[{unicodedata.name(sign, f'U+{ord(sign):04X}').lower()}]"
    return f"[U+{ord(sign):04X}]"


def printable(text: str) -> str:
    """Return ``text`` as it can be printed: line ends as newlines, composed letters, unknown signs spelt out."""
    if text.isascii() and text.isprintable() and "  " not in text:
        return text  # nearly all text: a glance is enough
    if not text.isascii():
        text = unicodedata.normalize("NFC", text)
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    if not text.isascii():
        text = joined(text, _shared_signs())
    text = _unprintable().sub(_spelt_out, text)
    if "  " in text:
        text = re.sub(" {2,}", SPACE, text)
    return text


def bound(text: str) -> str:
    """Return printable text with no-break spaces where a line end would part a date or a label ("Child Q")."""
    text = _DAY.sub(lambda day: day.group().replace(SPACE, NO_BREAK_SPACE), text)
    return _LABEL.sub(rf"\1{NO_BREAK_SPACE}\2", text)


class _WordWidths(dict[str, float]):
    """Width in em of a word and the space after it, measured once."""

    def __init__(self, pair: FacePair) -> None:
        super().__init__()
        self._sign_width = pair.widths.__getitem__
        self._space = pair.widths[SPACE]

    def __missing__(self, word: str) -> float:
        width = sum(map(self._sign_width, word)) + self._space
        if len(self) < N_CACHED_WORDS:
            self[word] = width
        return width


class Ruler:
    """Measures and breaks text of one face, for one document."""

    def __init__(self, face: Face) -> None:
        self._pair = face_pair(face)
        self._words = _WordWidths(self._pair)
        self._space = self._pair.widths[SPACE]

    def width(self, text: str) -> float:
        """Return the width of one line, in em; ``text`` must have gone through :func:`printable`."""
        return sum(map(self._pair.widths.__getitem__, text))

    def longest_word(self, text: str) -> float:
        """Return the width of the longest word, in em."""
        words = text.replace("\n", SPACE).split(SPACE)
        return max(map(self._words.__getitem__, words)) - self._space

    def lines(self, text: str, limit: float) -> list[str]:
        """Break ``text`` into lines of at most ``limit`` em, at spaces; newlines are kept.

        A word wider than a line is broken where addresses and numbers may be, else anywhere.
        """
        lines: list[str] = []
        for paragraph in text.split("\n"):
            self._break_paragraph(paragraph.strip(SPACE), limit, lines)
        return lines

    def _break_paragraph(self, paragraph: str, limit: float, lines: list[str]) -> None:
        words = paragraph.split(SPACE)
        ends = list(accumulate(map(self._words.__getitem__, words)))
        n_words, room, first, start = len(words), limit + self._space + SLACK, 0, 0.0
        while first < n_words:
            last = bisect_right(ends, start + room, first)
            if last == first:
                head = self._head(words[first], limit)
                lines.append(head if head.endswith(NO_BREAK_SPACE) else head + WORD_JOINER)
                start += self.width(head)
                words[first] = words[first][len(head) :]
                continue
            lines.append(SPACE.join(words[first:last]))
            start = ends[last - 1]
            first = last

    def _head(self, word: str, limit: float) -> str:
        """Return as much of an overlong word as fits on one line; at least one sign."""
        signs = word[:N_MEASURED_AT_ONCE]
        fits = max(1, bisect_right(list(accumulate(map(self._pair.widths.__getitem__, signs))), limit + SLACK))
        fits = min(fits, len(word) - 1) if len(word) > 1 else 1
        if NO_BREAK_SPACE in word[1:fits]:
            return word[: word.rfind(NO_BREAK_SPACE, 1, fits) + 1]  # better parted here than within a word
        after = max(word.rfind(sign, fits * 2 // 3, fits) for sign in BREAK_AFTER) + 1
        cut = after or fits
        while 1 < cut < len(word) and unicodedata.combining(word[cut]):
            cut -= 1
        return word[:cut]


def _escaped(code: int) -> str:
    if 32 <= code <= 126 and code not in b"()\\":
        return chr(code)
    return f"\\{code:03o}"


class Encoder:
    """Turns lines of one face into PDF text operators, for one document.

    Args:
        face: the face.
        pdf: ReportLab's document, which numbers the embedded subsets.
    """

    def __init__(self, face: Face, pdf: object) -> None:
        self._pair = face_pair(face)
        self._pdf = pdf
        self._table: dict[int, str] = {}
        self._others: dict[str, tuple[str, str]] = {}
        self.font_name = ""
        self._simple: set[str] = set()
        self._n_parted = 0
        self._pattern = re.compile("(\\Z.)")
        for sign in map(chr, range(32, 127)):  # so that plain lines need no looking at
            self._learn(sign)

    def _learn(self, sign: str) -> None:
        font = self._pair.main if sign in self._pair.has_main else self._pair.fallback
        ((subset, codes),) = font.splitString(sign, self._pdf)
        name = font.getSubsetInternalName(subset, self._pdf)
        self.font_name = self.font_name or name
        if name == self.font_name:
            self._table[ord(sign)] = _escaped(codes[0])
            self._simple.add(sign)
        else:
            self._others[sign] = (name, _escaped(codes[0]))

    def show(self, line: str, size: str) -> str:
        """Return operators that show a line in the current font (``font_name`` at ``size``) and leave it set."""
        if line.isascii() or self._simple.issuperset(line):
            return f"({line.translate(self._table)}) Tj"
        for sign in line:
            if sign not in self._simple and sign not in self._others:
                self._learn(sign)
        if self._simple.issuperset(line):
            return f"({line.translate(self._table)}) Tj"
        return self._show_mixed(line, size)

    def _show_mixed(self, line: str, size: str) -> str:
        operators: list[str] = []
        current = self.font_name
        for run, is_turned in directions(line):
            pieces = clusters(run) if is_turned else [run]
            widths = [sum(map(self._pair.widths.__getitem__, piece)) for piece in pieces] if is_turned else []
            rest = sum(widths)
            for number, piece in enumerate(pieces):
                if is_turned:  # the pen goes to the left end of the sign, which is drawn in its turn of reading
                    rest -= widths[number]
                    moved = rest - self._at(widths, number)
                    operators.append(f"[{-moved * 1000:.1f}] TJ")
                current = self._show_run(piece, size, current, operators)
            if is_turned:
                operators.append(f"[{-(sum(widths) - widths[-1]) * 1000:.1f}] TJ")
        if current != self.font_name:
            operators.append(f"{self.font_name} {size} Tf")
        return " ".join(operators)

    @staticmethod
    def _at(widths: list[float], number: int) -> float:
        """Return where the pen stands, from the left end of a turned run, before its piece ``number`` is drawn."""
        return sum(widths[number - 1 :]) if number else 0.0

    def _show_run(self, run: str, size: str, current: str, operators: list[str]) -> str:
        """Add what shows signs from left to right, and return the name of the font that is set then."""
        for is_other, part in enumerate(self._parting().split(run)):
            if not part:
                continue
            if is_other % 2 == 0:
                shown = [(self.font_name, part.translate(self._table))]
            else:
                shown = [self._others[sign] for sign in part]
            for name, codes in shown:
                if name != current:
                    operators.append(f"{name} {size} Tf")
                    current = name
                operators.append(f"({codes}) Tj")
        return current

    def _parting(self) -> re.Pattern[str]:
        """Match runs of signs that are not in the face's first subset; made anew when more are learnt."""
        if self._n_parted != len(self._others):
            self._n_parted = len(self._others)
            self._pattern = re.compile(f"([{''.join(map(re.escape, self._others))}]+)")
        return self._pattern
