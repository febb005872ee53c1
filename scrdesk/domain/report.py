"""One document model for every writer (PDF, DOCX, HTML): sections are blocks, and a writer knows no review."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TypeAlias

HANDLING_OF_MARKED_PAPERS = (
    "This paper holds personal information about children and families. Share it only with those the panel has "
    "named, keep it locked away or encrypted, do not copy or forward it, and destroy it when the panel asks."
)


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; ``level`` 1 to 3, ``number`` such as "4.1" or empty. Becomes a bookmark and a contents line."""

    text: str
    level: int = 1
    number: str = ""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text. ``is_lead`` is set larger, ``is_note`` smaller and softer."""

    text: str
    is_lead: bool = False
    is_note: bool = False


@dataclass(frozen=True, slots=True)
class BulletList:
    """A list of short items."""

    items: tuple[str, ...]
    is_numbered: bool = False


@dataclass(frozen=True, slots=True)
class TableColumn:
    """A column of a table; ``weight`` is its share of the width."""

    heading: str
    weight: float = 1.0


@dataclass(frozen=True, slots=True)
class Table:
    """A plain table with a caption; every row has as many cells as there are columns."""

    caption: str
    columns: tuple[TableColumn, ...]
    rows: tuple[tuple[str, ...], ...]


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


Block: TypeAlias = Heading | Paragraph | BulletList | Table | ChronologyTable | AgencyKey | PageBreak


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
