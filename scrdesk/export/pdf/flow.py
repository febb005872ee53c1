"""Filling pages from the top: what stays together, where a page ends, which way round the paper lies."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from scrdesk.domain.paper_words import ENGLISH, PaperWords
from scrdesk.domain.progress import Progress
from scrdesk.export.pdf.fonts import printable
from scrdesk.export.pdf.page import Bookmark, Page, Typesetter
from scrdesk.export.pdf.style import PORTRAIT, TextStyle, scaled


@dataclass(slots=True)
class Strip:
    """A level band that is never cut: a line of a paragraph, a line of a table row, a heading.

    Args:
        height: in points.
        draw: sets it on a page; gets the page and the band's upper edge.
        before: space above it, dropped at the top of a page.
        is_kept_with_next: no page ends between this and the next strip, unless they do not fit on one page.
        repeated: set first when this strip begins a page (the heading row of a table).
    """

    height: float
    draw: Callable[[Page, float], None]
    before: float = 0.0
    is_kept_with_next: bool = False
    repeated: Strip | None = None


class Flow:
    """The pages of one document, in order, and the place where the next strip goes.

    Args:
        setter: what the pages share.
        progress: asked whether to go on.
        known: the names of all places in the document that a reference can lead to.
        factor: by which type is larger than usual.
        heading_shift: by how many levels headings look smaller than they are: in papers of a few pages.
        words: fixed words in the language of the document.
    """

    def __init__(
        self,
        setter: Typesetter,
        progress: Progress,
        *,
        known: frozenset[str] = frozenset(),
        factor: float = 1.0,
        heading_shift: int = 0,
        words: PaperWords = ENGLISH,
    ) -> None:
        self.setter = setter
        self.progress = progress
        self.known = known
        self.factor = factor
        self.heading_level = 1
        self.heading_shift = heading_shift
        self.words = words
        self.places: dict[str, tuple[Page, float]] = {}
        self.at_page_end: list[Callable[[], None]] = []
        self.pages: list[Page] = []
        self.bookmarks: list[Bookmark] = []
        self.size = PORTRAIT
        self.y = 0.0

    @property
    def page(self) -> Page:
        """The page being filled."""
        return self.pages[-1]

    @property
    def is_at_top(self) -> bool:
        """Whether nothing is on this page yet."""
        return not self.pages or self.y == self.page.top

    def new_page(self, size: tuple[float, float] | None = None) -> Page:
        """Begin a page, of another format when ``size`` is given."""
        self.size = size or self.size
        self.progress.check()
        if self.pages:
            for finish in self.at_page_end:
                finish()
            self.pages[-1].seal()
        self.pages.append(Page(self.size, self.setter))
        self.y = self.page.top
        return self.page

    def drop_empty_page(self) -> None:
        """Take back the page being filled, on which nothing stands."""
        self.pages.pop()

    def bookmark(self, title: str, level: int, *, top: float, in_contents: bool, is_closed: bool = False) -> None:
        """Remember a line of the outline that leads to ``top`` on the page being filled."""
        key = f"b{len(self.bookmarks)}"
        plain = printable(title).replace("\n", " ")
        self.bookmarks.append(Bookmark(plain, level, self.page, top + 6, key, in_contents, is_closed))

    def scaled(self, style: TextStyle) -> TextStyle:
        """Return a style at the size that this document takes."""
        return scaled(style, self.factor)

    def anchor(self, name: str, top: float) -> None:
        """Remember a place on the page being filled that references lead to; the first of a name counts."""
        self.places.setdefault(name, (self.page, top + 6))

    def place(self, strips: Sequence[Strip], *, room_after: float = 0.0) -> None:
        """Set strips below what is there, turning pages so that what belongs together stays together.

        With ``room_after``, that many points are still free below them, or they stand at the top of a page.
        """
        if not strips:
            if room_after and (not self.pages or (room_after > self.y - self.page.bottom and not self.is_at_top)):
                self.new_page()
            return
        first = 0
        while first < len(strips):
            last = first
            while last + 1 < len(strips) and strips[last].is_kept_with_next:
                last += 1
            self._place_group(strips[first : last + 1], room_after if last + 1 == len(strips) else 0.0)
            first = last + 1

    def _place_group(self, group: Sequence[Strip], room_after: float) -> None:
        height = sum(strip.height + strip.before for strip in group) + room_after
        if self.is_at_top:
            height -= group[0].before
        if not self.pages or (height > self.y - self.page.bottom and not self.is_at_top):
            self._turn(group[0])
        for strip in group:
            above = 0.0 if self.is_at_top else strip.before
            if strip.height + above > self.y - self.page.bottom + 0.01 and not self.is_at_top:
                self._turn(strip)  # the group is longer than a page
                above = 0.0
            self._set(strip, above)

    def _turn(self, strip: Strip) -> None:
        self.new_page()
        if strip.repeated is not None:
            self._set(strip.repeated, 0.0)

    def _set(self, strip: Strip, above: float) -> None:
        self.y -= above
        strip.draw(self.page, self.y)
        self.y -= strip.height


def keep_edges(n_lines: int) -> list[bool]:
    """Return which lines of a paragraph stay with the next one, so that no page begins or ends with a lone line."""
    return [n_lines > 1 and (line in (0, n_lines - 2)) and line < n_lines - 1 for line in range(n_lines)]
