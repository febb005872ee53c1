"""One document model for every writer (PDF, DOCX, HTML): sections are blocks, and a writer knows no review."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum
from typing import TypeAlias

from scrdesk.domain.drawing import Drawing
from scrdesk.domain.paper_words import ENGLISH, PaperWords

HANDLING_OF_MARKED_PAPERS = (
    "This paper holds personal information about children and families. Share it only with those the panel has "
    "named, keep it locked away or encrypted, do not copy or forward it, and destroy it when the panel asks."
)


LAST_HEADING_LEVEL = 4


@dataclass(frozen=True, slots=True)
class Run:
    """Words of one look within running text.

    Args:
        text: the words.
        is_bold, is_italic: how they are set.
        is_label: a label that stands for a person or place ("Child Q"): never parted at the end of a line.
        address: where the words lead outside the document: "https://..." or "mailto:...".
        target: where they lead within it: the ``anchor`` of a heading or item, or the reference of an entry of its
            chronology. Where the document has no such place, the words stand without a link.
        note: the number of the note that this is the mark of, set small and raised; 0 for all other words.
    """

    text: str
    is_bold: bool = False
    is_italic: bool = False
    is_label: bool = False
    address: str = ""
    target: str = ""
    note: int = 0


Prose: TypeAlias = str | tuple[Run, ...]
"""Running text: plain words, or runs of them. Newlines are kept; an empty line parts paragraphs of plain words."""


def runs(text: Prose) -> tuple[Run, ...]:
    """Return running text as runs."""
    return (Run(text),) if isinstance(text, str) else text


def plain(text: Prose) -> str:
    """Return the words of running text without their looks."""
    return text if isinstance(text, str) else "".join(run.text for run in text)


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; ``level`` 1 to 4, ``number`` such as "4.1" or empty. Becomes a bookmark and a contents line.

    ``anchor`` names the place for references to it ("finding 2"), empty when nothing refers to it.
    """

    text: str
    level: int = 1
    number: str = ""
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text. ``is_lead`` is set larger, ``is_note`` smaller and softer."""

    text: Prose
    is_lead: bool = False
    is_note: bool = False


@dataclass(frozen=True, slots=True)
class ListItem:
    """An item with a list of its own below it, or a place that is referred to."""

    text: Prose
    below: BulletList | None = None
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class BulletList:
    """A list of short items; ``first`` is the number of the first one in a numbered list."""

    items: tuple[Prose | ListItem, ...]
    is_numbered: bool = False
    first: int = 1


@dataclass(frozen=True, slots=True)
class Quote:
    """Somebody's own words, set apart; ``source`` says whose they are."""

    text: Prose
    source: str = ""


@dataclass(frozen=True, slots=True)
class Notes:
    """The notes at the end of a report, numbered from 1 in the order of their marks in the text."""

    notes: tuple[Prose, ...]


def note_anchor(number: int) -> str:
    """Return the name of the place where a note stands."""
    return f"note {number}"


_MARK = "mark of note "


def mark_anchor(number: int) -> str:
    """Return the name of the place in the text that a note belongs to."""
    return f"{_MARK}{number}"


def is_mark_anchor(anchor: str) -> bool:
    """Whether a place is the mark of a note."""
    return anchor.startswith(_MARK)


def note_mark(number: int) -> Run:
    """Return the mark of a note in the text: it leads to the note."""
    return Run(f"[{number}]", target=note_anchor(number), note=number)


@dataclass(frozen=True, slots=True)
class Callout:
    """A box that stands out from the text: a note, an embargo, an instruction; ``is_warning`` changes its colour."""

    title: str
    blocks: tuple[Paragraph | BulletList, ...]
    is_warning: bool = False


@dataclass(frozen=True, slots=True)
class Facts:
    """Labelled facts below one another ("Held": "4 March 2016"); those without a value are left out."""

    facts: tuple[tuple[str, Prose], ...]


@dataclass(frozen=True, slots=True)
class Box:
    """One box of a briefing: a title and a few short blocks."""

    title: str
    blocks: tuple[Paragraph | BulletList, ...]


@dataclass(frozen=True, slots=True)
class BoxGrid:
    """Boxes side by side, read across and then down; numbered from 1 when ``is_numbered``."""

    boxes: tuple[Box, ...]
    n_columns: int = 2
    is_numbered: bool = True


@dataclass(frozen=True, slots=True)
class Signature:
    """The end of a letter: room to sign, and who signs; ``closing`` is "Yours sincerely"."""

    closing: str
    name: str
    role: str = ""


@dataclass(frozen=True, slots=True)
class Figure:
    """A drawing or a picture.

    Args:
        caption: printed with it.
        alt_text: what it shows, for those who cannot see it; never empty for what carries meaning.
        picture: a drawing of our own, or the bytes of a PNG or JPEG file.
        width_share: of the width of the text, at most; from 0 to 1.
    """

    caption: str
    alt_text: str
    picture: Drawing | bytes
    width_share: float = 1.0


@dataclass(frozen=True, slots=True)
class TableColumn:
    """A column of a table; ``weight`` is its share of the width."""

    heading: str
    weight: float = 1.0


@dataclass(frozen=True, slots=True)
class Table:
    """A plain table with a caption; every row has as many cells as there are columns.

    With ``has_row_headers`` the first cell of each row says what the row is about. With ``is_filled_in`` its
    readers write in it, so that in Word lines part the columns, too.
    """

    caption: str
    columns: tuple[TableColumn, ...]
    rows: tuple[tuple[Prose, ...], ...]
    has_row_headers: bool = False
    is_filled_in: bool = False


@dataclass(frozen=True, slots=True)
class ChronologyRow:
    """One entry as it is printed: all texts are ready for the audience (names or labels).

    Args:
        when: "Saturday 5 March 2016", "about 3 March 2016".
        time: "21:40" or "time not given".
        agency_code: code shown in the agency's colour.
        agency_kind: selects the colour.
        text: what was recorded, paragraphs parted by newlines.
        details: further labelled texts under it ("Action": "NFA").
        reference: permanent reference.
        source: source of information.
        year_month: "2016-03" for bookmarks by month; empty when undated.
    """

    when: str
    time: str
    agency_code: str
    agency_kind: str
    text: str
    details: tuple[tuple[str, str], ...]
    reference: str
    source: str
    year_month: str


@dataclass(frozen=True, slots=True)
class ChronologyTable:
    """The combined chronology, landscape, heading row repeated on each page; ``shown`` says "37 of 1,204 shown"."""

    caption: str
    rows: tuple[ChronologyRow, ...]
    shown: str
    filter_text: str


@dataclass(frozen=True, slots=True)
class AgencyKey:
    """A key of agency codes, names and colours."""

    agencies: tuple[tuple[str, str, str], ...]  # code, name, kind


@dataclass(frozen=True, slots=True)
class PageBreak:
    """Begin a new page."""


Block: TypeAlias = (
    Heading
    | Paragraph
    | BulletList
    | Quote
    | Notes
    | Callout
    | Facts
    | BoxGrid
    | Signature
    | Figure
    | Table
    | ChronologyTable
    | AgencyKey
    | PageBreak
)


class Form(Enum):
    """How a paper begins and how many pages it has."""

    REPORT = "report"
    """A cover and contents, then the blocks."""
    PAPER = "paper"
    """The title above the first block: minutes, plans, summaries."""
    LETTER = "letter"
    """The sender above, then the blocks; the title is a property only."""
    ONE_PAGE = "one page"
    """The title above the first block, all of it on one page in the largest type that fits."""


@dataclass(frozen=True, slots=True)
class Copy:
    """One numbered copy of a paper for one recipient, told faintly on each page."""

    recipient: str
    number: str

    @property
    def words(self) -> str:
        """Return "Copy 3 · Dr Lewis", or what is known of it."""
        number = f"Copy {self.number}" if self.number else ""
        return " · ".join(part for part in (number, self.recipient) if part)


@dataclass(frozen=True, slots=True)
class Document:
    """A whole document, ready for any writer.

    Args:
        title: document title ("Serious Case Review: Child Q").
        subtitle: what it is ("Report draft").
        body: the publishing body.
        reference: the Board's reference.
        marking: "OFFICIAL-SENSITIVE" top and bottom of each page, or empty for published papers.
        draft: draft number ("0.1"), or empty when final.
        dated: date on the cover and in the footer.
        audience: "names shown" or "labels instead of names", printed on the cover and in the footer.
        is_draft: sets the DRAFT watermark.
        blocks: the content after cover and contents.
        language: BCP 47 tag.
        handling: how the paper is to be handled, on the cover; when empty, marked papers carry
            :data:`HANDLING_OF_MARKED_PAPERS`.
        form: how it begins and how many pages it has.
        embargo: "Not to be published before 00:01 on 4 March 2017", on each page; or empty.
        copy: for whom this numbered copy is, as a faint watermark; or None.
        author: who answers for it, in the file's properties; the body when empty.
        words: the fixed words of writers, in the language of the document.
    """

    title: str
    subtitle: str
    body: str
    reference: str
    marking: str
    draft: str
    dated: date
    audience: str
    is_draft: bool
    blocks: tuple[Block, ...]
    language: str = "en-GB"
    handling: str = ""
    form: Form = Form.REPORT
    embargo: str = ""
    copy: Copy | None = None
    author: str = ""
    words: PaperWords = ENGLISH

    @property
    def foot(self) -> str:
        """Return what the foot of each page says: reference, draft number, date, audience."""
        told = (self.reference, self.words.draft_number(self.draft), self.words.day(self.dated), self.audience)
        return " · ".join(part for part in told if part)


def anchors(blocks: Sequence[Block]) -> Iterator[str]:
    """Yield the name of every place in the blocks that a run can refer to."""
    for block in blocks:
        match block:
            case Heading(anchor=anchor) if anchor:
                yield anchor
            case BulletList():
                yield from _item_anchors(block)
            case Notes():
                for number in range(1, len(block.notes) + 1):
                    yield note_anchor(number)
                    yield mark_anchor(number)
            case ChronologyTable():
                yield from (row.reference for row in block.rows if row.reference)
            case _:
                pass


def _item_anchors(block: BulletList) -> Iterator[str]:
    for item in block.items:
        if isinstance(item, ListItem):
            if item.anchor:
                yield item.anchor
            if item.below is not None:
                yield from _item_anchors(item.below)
