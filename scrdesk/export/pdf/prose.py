"""Running text of several looks: bold, italic, labels and links broken into lines together."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from scrdesk.domain.report import Prose, Run, is_mark_anchor, mark_anchor, runs
from scrdesk.export.pdf.flow import Flow
from scrdesk.export.pdf.fonts import NO_BREAK_SPACE, SPACE, WORD_JOINER, Face, bound, printable
from scrdesk.export.pdf.page import Link, Page
from scrdesk.export.pdf.style import TextStyle, scaled, varied
from scrdesk.export.pdf.tags import Element

UNDERLINE_BELOW = 1.6  # points below the baseline
_LINKED = "accent"
MARK_FACTOR = 0.7
"""Size of the mark of a note to the words beside it; hanging from the same edge, it stands above their baseline."""


@dataclass(frozen=True, slots=True)
class Piece:
    """Words of one run on one line; ``x`` is where they begin, from the line's beginning."""

    x: float
    width: float
    style: TextStyle
    text: str
    run: Run


Line = str | tuple[Piece, ...]
"""A line: plain words of the paragraph's own style, or pieces."""


@dataclass(slots=True)
class _Part:
    run: Run
    style: TextStyle
    text: str
    width: float


@dataclass(slots=True)
class _Word:
    """What is not parted at the end of a line; ``after_space`` is whether a space stands before it."""

    parts: list[_Part]
    after_space: bool

    @property
    def width(self) -> float:
        return sum(part.width for part in self.parts)


class ProseSetter:
    """Breaks the running text of one block into lines and draws them as content of its element."""

    def __init__(self, flow: Flow) -> None:
        self._flow = flow
        self._links: dict[int, Element] = {}

    def lines(self, text: Prose, style: TextStyle, width: float) -> list[Line]:
        """Break running text into lines of at most ``width`` points."""
        parts = [run for run in runs(text) if run.text]
        if all(self._is_plain(run) for run in parts):
            words = bound(printable("".join(run.text for run in parts)).strip("\n"))
            return [*self._flow.setter.lines(words, style, width)]
        made: list[Line] = []
        for paragraph in self._paragraphs(parts, style, width):
            made += self._filled(paragraph, width)
        return made

    def draw(self, page: Page, x: float, top: float, style: TextStyle, line: Line, element: Element) -> None:
        """Draw one line whose box begins at ``x`` and ``top``."""
        if isinstance(line, str):
            page.content(element, x, top, style, [line])
            return
        for piece in line:
            run, goes_on = piece.run, piece is not line[-1]
            if not self._leads(run):
                page.content(element, x + piece.x, top, piece.style, [piece.text], goes_on=goes_on)
                continue
            if id(run) not in self._links:
                tags = self._flow.setter.tags
                self._links[id(run)] = tags.open("Link", tags.open("Reference", element) if run.note else element)
            link = self._links[id(run)]
            page.content(link, x + piece.x, top, piece.style, [piece.text], goes_on=goes_on)
            baseline = top - piece.style.ascent
            if run.note:
                self._flow.anchor(mark_anchor(run.note), top)
            else:
                page.rule(x + piece.x, baseline - UNDERLINE_BELOW, piece.width, _LINKED, 0.5)
            rect = (x + piece.x, top - style.leading, x + piece.x + piece.width, top)
            described = run.text if run.text == run.address else f"{run.text} ({_where(run)})"
            page.links.append(Link(link, described, rect, run.target, run.address))

    def _leads(self, run: Run) -> bool:
        return bool(run.address) or run.target in self._flow.known

    def _is_plain(self, run: Run) -> bool:
        return not (run.is_bold or run.is_italic or run.is_label or self._leads(run))

    def _style(self, run: Run, style: TextStyle) -> TextStyle:
        is_bold = run.is_bold or style.face in {Face.BOLD, Face.BOLD_ITALIC}
        is_italic = run.is_italic != (style.face in {Face.ITALIC, Face.BOLD_ITALIC})
        face = {
            (False, False): Face.REGULAR,
            (True, False): Face.BOLD,
            (False, True): Face.ITALIC,
            (True, True): Face.BOLD_ITALIC,
        }[is_bold, is_italic]
        made = varied(style, face, _LINKED if self._leads(run) else style.colour)
        return scaled(made, MARK_FACTOR) if run.note else made

    def _paragraphs(self, parts: Sequence[Run], style: TextStyle, width: float) -> Iterator[list[_Word]]:
        """Yield the words of each paragraph (newlines part them)."""
        setter = self._flow.setter
        words: list[_Word] = []
        is_glued = False
        for run in parts:
            own = self._style(run, style)
            text = bound(printable(run.text))
            if run.is_label:
                text = text.replace(SPACE, NO_BREAK_SPACE)
            for number, paragraph in enumerate(text.split("\n")):
                if number:
                    yield words
                    words, is_glued = [], False
                for index, word in enumerate(paragraph.split(SPACE)):
                    if index:
                        is_glued = False
                    if not word:
                        continue
                    size = setter.width(word, own)
                    if size > width:  # an address or number longer than a line
                        pieces = [piece.removesuffix(WORD_JOINER) for piece in setter.lines(word, own, width)]
                        words += [
                            _Word(
                                [_Part(run, own, piece, setter.width(piece, own))], after_space=not (place or is_glued)
                            )
                            for place, piece in enumerate(pieces)
                        ]
                    elif is_glued and words:
                        words[-1].parts.append(_Part(run, own, word, size))
                    else:
                        words.append(_Word([_Part(run, own, word, size)], after_space=True))
                    is_glued = True
        yield words

    def _filled(self, words: Sequence[_Word], width: float) -> Iterator[Line]:
        """Yield the lines of one paragraph."""
        if not words:
            yield ""
            return
        line: list[_Word] = []
        used = 0.0
        for word in words:
            space = self._flow.setter.width(SPACE, word.parts[0].style) if line and word.after_space else 0.0
            if line and used + space + word.width > width + 0.001:
                yield self._joined(line)
                line, used, space = [], 0.0, 0.0
            line.append(word)
            used += space + word.width
        yield self._joined(line)

    def _joined(self, line: Sequence[_Word]) -> tuple[Piece, ...]:
        """Return the words of a line as pieces, one for each run in succession."""
        pieces: list[Piece] = []
        x = 0.0
        for number, word in enumerate(line):
            for place, part in enumerate(word.parts):
                gap = SPACE if number and not place and word.after_space else ""
                last = pieces[-1] if pieces else None
                if last is not None and last.run is part.run:
                    text = last.text + gap + part.text
                    width = self._flow.setter.width(text, part.style)
                    pieces[-1] = Piece(last.x, width, part.style, text, part.run)
                    x = last.x + width
                    continue
                if last is not None and gap and not self._leads(last.run):
                    # The space belongs to what stands before it, so that text read out has it too.
                    text = last.text + gap
                    pieces[-1] = Piece(last.x, self._flow.setter.width(text, last.style), last.style, text, last.run)
                    x = last.x + pieces[-1].width
                    gap = ""
                text = gap + part.text
                if gap and self._leads(part.run):
                    x += self._flow.setter.width(SPACE, part.style)
                    text = part.text
                width = self._flow.setter.width(text, part.style)
                pieces.append(Piece(x, width, part.style, text, part.run))
                x += width
        return tuple(pieces)


def _where(run: Run) -> str:
    """Tell where a link leads, for those who cannot see it."""
    if run.note:
        return "note at the end"
    if is_mark_anchor(run.target):
        return "back to the text"
    return run.address or "elsewhere in this paper"
