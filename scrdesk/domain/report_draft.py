"""A report as it is written: sections, numbered drafts that stand for good, and agencies' comments on their accuracy.

Steps 14 and 15 of a review's life (domain paper section 2). The text of a section is kept with references by identity
(:mod:`scrdesk.domain.report_text.references`).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum
from typing import NewType

from scrdesk.domain.report_text.references import Kind, references_in
from scrdesk.domain.word_difference import Piece, PieceKind, word_difference

SectionId = NewType("SectionId", int)
DraftId = NewType("DraftId", int)
CommentId = NewType("CommentId", int)

MAX_TITLE = 200
MAX_TEXT = 2_000_000
"""Signs in one section: some 300 pages."""
_NUMBER = re.compile(r"\d{1,3}(?:\.\d{1,3}){0,2}")


@dataclass(frozen=True, slots=True)
class StandardSection:
    """A section of the standard contents (domain paper 2.4).

    Args:
        key: stable machine name.
        title: as it is offered; the user may rename it.
        text: what it begins with, in the kept form.
        advice: what belongs in it, shown while it is empty.
        is_numbered: whether it carries a number (a foreword does not).
    """

    key: str
    title: str
    text: str
    advice: str
    is_numbered: bool = True


@dataclass(frozen=True, slots=True)
class NewSection:
    """What is written: ``key`` of the standard section it grew from, or empty; ``text`` in the kept form."""

    title: str
    text: str = ""
    key: str = ""
    is_numbered: bool = True


@dataclass(frozen=True, slots=True)
class Section:
    """A section as stored; ``place`` counts from 1."""

    id: SectionId
    place: int
    details: NewSection


@dataclass(frozen=True, slots=True)
class FrozenSection:
    """A section of a numbered draft, as it read then: numbers and labels of that day are words in it.

    ``is_numbered`` is how it was then as well: the numbers of its paragraphs, which comments name, never change.
    """

    title: str
    text: str
    is_numbered: bool = True


@dataclass(frozen=True, slots=True)
class NumberedDraft:
    """A draft that stands for good.

    Args:
        id: of the draft.
        number: "0.3", given once.
        frozen_at, frozen_by: when and by whom it was frozen.
        note: what it is for ("to agencies for accuracy"); may be empty.
        sections: as they read.
        sha256: of the sections, so that a later change would show.
    """

    id: DraftId
    number: str
    frozen_at: datetime
    frozen_by: str
    note: str
    sections: tuple[FrozenSection, ...]
    sha256: str


class CommentKind(Enum):
    """What a comment on a draft is about."""

    FACT = "fact"
    ANONYMITY = "anonymity"
    TONE = "tone"
    OPINION = "opinion"


class CommentDecision(Enum):
    """What the reviewer decided on a comment; OPEN is one that was received and not decided yet."""

    OPEN = "open"
    ACCEPTED = "accepted"
    IN_PART = "accepted in part"
    DECLINED = "not accepted"


@dataclass(frozen=True, slots=True)
class NewComment:
    """A comment of the accuracy round, with the fields of step 15.

    Args:
        draft: number of the draft that was commented on.
        agency_code: whose it is; empty for the family.
        received: the day it came.
        paragraph: number in that draft ("4.12"); may be empty.
        as_written, should_be: the words now and the words wanted.
        evidence: what bears it out.
        kind: what it is about.
        decision, reason: what the reviewer decided, and why.
        done_in: number of the draft in which it was done, or empty.
        origin: where it was read ("pack POL.docx, table 2, row 4") and what is doubtful about it; empty when typed.
    """

    draft: str
    agency_code: str
    received: date
    as_written: str
    should_be: str = ""
    paragraph: str = ""
    evidence: str = ""
    kind: CommentKind = CommentKind.FACT
    decision: CommentDecision = CommentDecision.OPEN
    reason: str = ""
    done_in: str = ""
    origin: str = ""

    @property
    def says(self) -> tuple[str, str, str, str, str, str]:
        """What makes it the same comment when a file is read again."""
        return self.draft, self.agency_code, self.paragraph, self.as_written, self.should_be, self.evidence


@dataclass(frozen=True, slots=True)
class Comment:
    """A comment as stored; ``number`` counts through the review and is never given twice."""

    id: CommentId
    number: int
    details: NewComment


@dataclass(frozen=True, slots=True)
class NumberedParagraph:
    """A paragraph by its number in a draft: "4.12" is the twelfth paragraph of section 4."""

    number: str
    section: str
    text: str


@dataclass(frozen=True, slots=True)
class SectionChange:
    """What became of a section between two drafts; ``pieces`` of a section that only one has are of one kind."""

    title: str
    was_called: str
    pieces: tuple[Piece, ...]

    @property
    def is_same(self) -> bool:
        """Whether neither title nor text changed."""
        return self.title == self.was_called and all(piece.kind is PieceKind.KEPT for piece in self.pieces)


def next_number(drafts: Sequence[NumberedDraft]) -> str:
    """Return the number after the last one given: "0.1", "0.2"; after "0.9" comes "0.10"."""
    if not drafts:
        return "0.1"
    parts = max(_parts(each.number) for each in drafts)
    return ".".join(str(part) for part in (*parts[:-1], parts[-1] + 1)) if len(parts) > 1 else f"{parts[0]}.1"


def number_fault(number: str, drafts: Sequence[NumberedDraft]) -> str:
    """Return why a number cannot be given to a new draft, or the empty string."""
    if not _NUMBER.fullmatch(number):
        return "A draft has a number such as 0.3 or 1.0."
    if drafts and _parts(number) <= max(_parts(each.number) for each in drafts):
        last = max(drafts, key=lambda each: _parts(each.number)).number
        return f"Numbers only grow: the last draft was {last}."
    return ""


def _parts(number: str) -> tuple[int, ...]:
    return tuple(int(part) for part in number.split("."))


def compare(old: Sequence[FrozenSection], new: Sequence[FrozenSection]) -> tuple[SectionChange, ...]:
    """Return what changed from one draft to another, section by section in the order of the new one.

    Sections are matched by title, and what is left in order by likeness of place, so that a renamed section is compared
    with itself. Sections that were taken out stand at the end.
    """
    unmatched = list(old)
    partner: dict[int, FrozenSection] = {}
    for place, section in enumerate(new):
        same = next((each for each in unmatched if each.title == section.title), None)
        if same is not None:
            unmatched.remove(same)
            partner[place] = same
    for place, section in enumerate(new):
        if place not in partner:
            alike = max(unmatched, key=lambda each: _likeness(each.text, section.text), default=None)
            if alike is not None and _likeness(alike.text, section.text) >= _ALIKE:
                unmatched.remove(alike)
                partner[place] = alike
    changes = []
    for place, section in enumerate(new):
        before = partner.get(place)
        pieces = word_difference("" if before is None else before.text, section.text)
        changes.append(SectionChange(section.title, "" if before is None else before.title, pieces))
    changes += [SectionChange("", each.title, word_difference(each.text, "")) for each in unmatched]
    return tuple(changes)


_ALIKE = 0.5


def _likeness(one: str, other: str) -> float:
    """Return the share of words that two texts have in common, from 0 to 1."""
    mine, its = set(one.casefold().split()), set(other.casefold().split())
    return len(mine & its) / max(1, min(len(mine), len(its))) if mine and its else 0.0


def numbered_paragraphs(sections: Sequence[tuple[str, str, bool]]) -> tuple[NumberedParagraph, ...]:
    """Number the paragraphs of a draft by section, as comments name them.

    Args:
        sections: title, text and whether the section carries a number, in order.
    """
    found = []
    n_section = 0
    for title, text, is_numbered in sections:
        n_section += is_numbered
        head = str(n_section) if is_numbered else title
        paragraphs = [each.strip() for each in re.split(r"\n\s*\n", text) if each.strip()]
        n_paragraph = 0
        for paragraph in paragraphs:
            if paragraph.startswith("#") and "\n" not in paragraph:
                continue
            n_paragraph += 1
            found.append(NumberedParagraph(f"{head}.{n_paragraph}", title, paragraph))
    return tuple(found)


def paragraphs_about(
    agency_code: str,
    agency_names: Sequence[str],
    paragraphs: Sequence[NumberedParagraph],
    other_names: Sequence[str] = (),
) -> tuple[NumberedParagraph, ...]:
    """Return the paragraphs that are about an agency: they refer to an entry of it, or name it.

    Args:
        agency_code: its code; entries of it begin with that.
        agency_names: its name and other words for it.
        paragraphs: kept or shown texts.
        other_names: names of other agencies; one that holds this one's name is no mention of it.
    """
    names = [_whole_name(name) for name in agency_names if len(name.strip()) > 3]
    longer = [
        _whole_name(other)
        for other in other_names
        if any(name.casefold() in other.casefold() and name.casefold() != other.casefold() for name in agency_names)
    ]
    about = []
    for each in paragraphs:
        own = any(r.kind is Kind.ENTRY and r.key.startswith(f"{agency_code}-") for r in references_in(each.text))
        shown = re.search(rf"\b{re.escape(agency_code)}(?:-\d{{4,}})?\b", each.text)
        if own or shown or any(_is_named(name, _without(each.text, longer)) for name in names):
            about.append(each)
    return tuple(about)


_OPENS_SENTENCE = frozenset(
    word
    for line in (
        "the a an and but or if as both either neither when while where once until after before since although though",
        "however because so then that this these those in on at by for from to with of had did was were is only",
        "january february march april may june july august september october november december",
        "monday tuesday wednesday thursday friday saturday sunday",
    )
    for word in line.split()
)
"""Words with a capital before a name that are no part of it."""
_CAPITAL_BEFORE = re.compile(r"([A-Z][\w’'-]*)\s+$")
_CAPITAL_BEHIND = re.compile(r"\s+(?:of\s+|&\s+)?[A-Z][a-z]")


def _whole_name(name: str) -> re.Pattern[str]:
    """Return what finds a name by whole words, in any case and with any blanks."""
    words = r"\s+".join(re.escape(word) for word in name.split())
    return re.compile(rf"(?<![\w&-]){words}(?![\w&-])", re.IGNORECASE)


def _without(text: str, names: Sequence[re.Pattern[str]]) -> str:
    for name in names:
        text = name.sub("…", text)
    return text


def _is_named(name: re.Pattern[str], text: str) -> bool:
    """Whether a name stands in a text by itself, and not as a part of another body's: "North Larchshire Police"."""
    for found in name.finditer(text):
        before = _CAPITAL_BEFORE.search(text[max(0, found.start() - 40) : found.start()])
        is_longer = before is not None and before[1].casefold() not in _OPENS_SENTENCE
        if not is_longer and not _CAPITAL_BEHIND.match(text[found.end() :]):
            return True
    return False
