"""A document in another language as far as its headings and labels go; what people wrote stays as they wrote it.

What is known is said in the other language: headings, captions, headings of columns, labels, the fixed sentences of our
own papers, and values and days that fill a cell by themselves. Words of agencies, of the panel and of the report are
never touched, and whatever is not known stays in English. The words are data (``resources/templates/welsh.toml``).
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields, replace
from enum import Enum
from functools import lru_cache

from scrdesk.domain.dates_in_words import MONTHS, WEEKDAYS
from scrdesk.domain.paper_words import PaperWords
from scrdesk.domain.report import (
    HANDLING_OF_MARKED_PAPERS,
    Block,
    Callout,
    ChronologyTable,
    Document,
    Facts,
    Figure,
    Heading,
    Paragraph,
    Prose,
    Run,
    Signature,
    Table,
)


class DocumentLanguage(Enum):
    """The language of headings and labels in the documents of a review; the value is its BCP 47 tag."""

    ENGLISH = "en-GB"
    WELSH = "cy"


SHORTEST_SENTENCE = 30
"""Signs of a fixed sentence of ours; shorter ones could be somebody's own words ("Findings")."""
_HOLDERS = {
    "n": r"\d+",
    "clock": r"\d\d:\d\d",
    "day": rf"\d{{1,2}} (?:{'|'.join(MONTHS)}) \d{{4}}",
    "weekday": rf"(?:{'|'.join(WEEKDAYS)}) \d{{1,2}} (?:{'|'.join(MONTHS)}) \d{{4}}",
    "text": r".+",
    "phrase": r".+?",
}
"""What stands in braces in a pattern: numbers, times, days, words that stay, words that are known themselves."""
_HOLDER = re.compile(r"\{([a-z]+)(\d?)\}")
_DAY = re.compile(rf"(?:({'|'.join(WEEKDAYS)}) )?(\d{{1,2}}) ({'|'.join(MONTHS)}) (\d{{4}})")


@dataclass(frozen=True, slots=True)
class _Pattern:
    english: re.Pattern[str]
    said: str

    @property
    def is_open(self) -> bool:
        """Whether any words may stand in it, so that it fits only what is surely of our own making."""
        return "{text}" in self.said


@dataclass(frozen=True, slots=True)
class Phrasebook:
    """What is said in a language.

    Args:
        language: which.
        words: of writers.
        weekdays: the seven names as they stand before a day ("dydd Llun").
        phrases: English and the other, whole.
        patterns: with parts in braces; tried in order.
    """

    language: DocumentLanguage
    words: PaperWords
    weekdays: tuple[str, ...]
    phrases: Mapping[str, str]
    patterns: tuple[_Pattern, ...]

    def of(self, english: str, *, is_ours: bool = False) -> str | None:
        """Return what a label, heading or value is in the language; None when it is not known.

        Args:
            english: the words, whole.
            is_ours: nobody but the program wrote them, so that patterns that hold any words are tried as well.
        """
        text = english.strip()
        if text in self.phrases:
            return self.phrases[text]
        if found := _DAY.fullmatch(text):
            return self._day(found)
        for pattern in self.patterns:
            if (is_ours or not pattern.is_open) and (match := pattern.english.fullmatch(text)):
                return self._filled(pattern.said, match)
        return None

    def said(self, english: str, *, is_ours: bool = False) -> str:
        """Return the same, or the words as they are."""
        return self.of(english, is_ours=is_ours) or english

    def _filled(self, said: str, match: re.Match[str]) -> str | None:
        parts = {}
        for name, value in match.groupdict().items():
            if name.startswith(("day", "weekday")):
                parts[name] = _DAY.sub(self._day, value)
            elif name.startswith("phrase"):
                inner = self.of(value)
                if inner is None:
                    return None
                parts[name] = inner
            else:
                parts[name] = value
        return said.format_map(parts)

    def _day(self, found: re.Match[str]) -> str:
        weekday, number, month, year = found.groups()
        lead = f"{self.weekdays[WEEKDAYS.index(weekday)]} " if weekday else ""
        return f"{lead}{number} {self.words.months[MONTHS.index(month)]} {year}"


def phrasebook(language: DocumentLanguage, data: Mapping[str, object]) -> Phrasebook:
    """Read a phrasebook from the tables of a file.

    Raises:
        ValueError: a word of writers, a month or a weekday is missing, or a pattern loses a part.
    """
    words, phrases, rows = data["words"], data["phrases"], data["pattern"]
    if not isinstance(words, dict) or not isinstance(phrases, dict) or not isinstance(rows, list):
        raise ValueError("the phrasebook has no words, phrases or patterns")  # noqa: TRY004 - of the data
    wanted = {each.name for each in fields(PaperWords)}
    if set(words) != wanted:
        raise ValueError(f"the phrasebook lacks words or has too many: {sorted(set(words) ^ wanted)}")
    weekdays = data["weekdays"]
    months = words["months"]
    if not isinstance(weekdays, list) or len(weekdays) != len(WEEKDAYS) or len(months) != len(MONTHS):
        raise ValueError("the phrasebook needs seven weekdays and twelve months")
    return Phrasebook(
        language,
        PaperWords(**{**words, "months": tuple(months)}),
        tuple(weekdays),
        {str(english): str(said) for english, said in phrases.items()},
        tuple(_pattern(str(row["english"]), str(row["said"])) for row in rows),
    )


def _pattern(english: str, said: str) -> _Pattern:
    if sorted(_HOLDER.findall(english)) != sorted(_HOLDER.findall(said)):
        raise ValueError(f"the parts of “{english}” are not those of “{said}”")
    expression, last = "", 0
    for found in _HOLDER.finditer(english):
        expression += re.escape(english[last : found.start()])
        expression += f"(?P<{found[1]}{found[2]}>{_HOLDERS[found[1]]})"
        last = found.end()
    return _Pattern(re.compile(expression + re.escape(english[last:]), re.DOTALL), said)


def in_language(document: Document, book: Phrasebook | None) -> Document:
    """Return a document with headings and labels in a language; as it is when no phrasebook is given."""
    if book is None:
        return document
    handling = document.handling or (HANDLING_OF_MARKED_PAPERS if document.marking else "")
    return replace(
        document,
        title=book.said(document.title, is_ours=True),
        subtitle=book.said(document.subtitle, is_ours=True),
        audience=book.said(document.audience),
        handling=book.said(handling),
        blocks=tuple(_block(block, book) for block in document.blocks),
        language=book.language.value,
        words=book.words,
    )


def _block(block: Block, book: Phrasebook) -> Block:
    said: Block = block
    match block:
        case Heading(text=text):
            said = replace(block, text=book.said(text))
        case Paragraph():
            said = replace(block, text=_paragraph(block, book))
        case Callout(title=title, blocks=inner):
            told = (
                replace(each, text=_paragraph(each, book)) if isinstance(each, Paragraph) else each for each in inner
            )
            said = replace(block, title=book.said(title), blocks=tuple(told))
        case Facts(facts=facts):
            said = Facts(tuple((book.said(label), _prose(value, book)) for label, value in facts))
        case Signature(closing=closing):
            said = replace(block, closing=book.said(closing))
        case Figure(caption=caption):
            said = replace(block, caption=book.said(caption))
        case Table(caption=caption, columns=columns, rows=rows):
            said = replace(
                block,
                caption=book.said(caption),
                columns=tuple(replace(each, heading=book.said(each.heading)) for each in columns),
                rows=tuple(tuple(_prose(cell, book) for cell in row) for row in rows),
            )
        case ChronologyTable():
            said = _chronology(block, book)
        case _:
            pass
    return said


def _chronology(block: ChronologyTable, book: Phrasebook) -> ChronologyTable:
    said = lru_cache(maxsize=None)(book.said)  # the same few days and labels come again and again
    return replace(
        block,
        caption=said(block.caption),
        shown=said(block.shown),
        filter_text=said(block.filter_text),
        rows=tuple(
            replace(
                row,
                when=said(row.when),
                time=said(row.time),
                details=tuple((said(label), text) for label, text in row.details),
            )
            for row in block.rows
        ),
    )


def _paragraph(block: Paragraph, book: Phrasebook) -> Prose:
    """Return the text of a paragraph: our own sentences and notes are said in the language, all others stay."""
    text = block.text
    if isinstance(text, str):
        if block.is_note:
            return book.said(text, is_ours=True)
        return book.said(text) if len(text) >= SHORTEST_SENTENCE else text
    lead = text[0] if text else Run("")
    known = book.of(lead.text) if lead.is_bold and lead.text.endswith(": ") else None
    return (replace(lead, text=f"{known} "), *text[1:]) if known is not None else text


def _prose(text: Prose, book: Phrasebook) -> Prose:
    """Return what fills a cell: a value or a day that is known as a whole."""
    return book.said(text) if isinstance(text, str) else text


def labels_left(document: Document, book: Phrasebook) -> Sequence[str]:
    """Return the headings and labels of an English document that the phrasebook does not know, each once."""
    found: list[str] = []
    for block in document.blocks:
        match block:
            case Heading(text=text):
                found.append(text)
            case Callout(title=title):
                found.append(title)
            case Facts(facts=facts):
                found += [label for label, value in facts if value]
            case Figure(caption=caption):
                found.append(caption)
            case Table(caption=caption, columns=columns):
                found += [caption, *(column.heading for column in columns)]
            case ChronologyTable(caption=caption, rows=rows):
                found += [caption, *(label for row in rows for label, _ in row.details)]
            case _:
                pass
    return [each for each in dict.fromkeys(found) if each and book.of(each) is None]
