"""What an agency sends back on an accuracy pack: its comments, each led to the paragraph or row of the draft it is on.

The form is read whatever the agency did to it: rows added, put in another order or left out, columns moved, the form
alone copied into a workbook. What it wrote elsewhere in the pack counts as well: a paragraph or a row of its own that
it changed in place, a remark in the margin, a line below the form. Whatever cannot be led to a place of the draft is a
comment without one; nothing that the agency wrote is left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from scrdesk.domain.products.accuracy_pack import COMMENT_HEADINGS
from scrdesk.domain.report_draft import CommentKind, NumberedParagraph
from scrdesk.domain.report_text.notes import readable
from scrdesk.domain.submission import RawContent, RawRow, RawTable
from scrdesk.domain.typed_days import read_typed_day

NUMBER, PARAGRAPH, AS_WRITTEN, SHOULD_BE, EVIDENCE, ABOUT = COMMENT_HEADINGS
LINES_OF_OURS = ("Please answer by", "Comments go to", "Date\t")
"""What begins a line of the pack that differs from one pack of a draft to the next."""
MIN_WORDS_FOUND = 3
"""Fewer words than this stand in too many paragraphs to lead to one."""
_ENTRY = re.compile(r"\b[A-Z]{2,4}-\d{4,}\b")
_DRAFT_IN_NAME = re.compile(r"(?:^|[\s_])([A-Z]{2,4})[\s_]+draft[\s_]+(\d{1,3}(?:\.\d{1,3}){0,2})(?=[\s_.])")
_FIGURE = re.compile(r"\d+\.\d+")


@dataclass(frozen=True, slots=True)
class ReturnedComment:
    """One comment as it came back.

    Args:
        place: where it stands in the file ("table 2, row 4", "line 31").
        paragraph: numbers of the paragraphs or references of the rows it is on; as typed when there are none.
        as_written, should_be, evidence: the agency's words.
        kind: what it is about.
        is_matched: whether ``paragraph`` names a place of the draft.
        doubt: what the secretary should look at, a sentence; empty when nothing.
    """

    place: str
    paragraph: str
    as_written: str
    should_be: str
    evidence: str = ""
    kind: CommentKind = CommentKind.FACT
    is_matched: bool = True
    doubt: str = ""


@dataclass(frozen=True, slots=True)
class AccuracyReturn:
    """What came back: comments in the order of the file, and sentences on what is missing from it."""

    comments: tuple[ReturnedComment, ...]
    problems: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Places:
    """What a comment of one agency on one draft can be on: texts by paragraph number, and references of its rows."""

    paragraphs: Mapping[str, str]
    rows: frozenset[str]

    @classmethod
    def of(cls, paragraphs: Sequence[NumberedParagraph], rows: Sequence[str] = ()) -> Places:
        """Return the places of a draft."""
        return cls({each.number: readable(each.text) for each in paragraphs}, frozenset(rows))

    def named_in(self, text: str) -> tuple[str, ...]:
        """Return the numbers and references that stand in a text and are there, in order, each once."""
        found: dict[str, None] = {}
        longest = sorted(self.paragraphs, key=len, reverse=True)
        if longest:
            listed = "|".join(re.escape(each) for each in longest)
            for each in re.finditer(rf"(?<![\w.])(?:{listed})(?![\w]|\.\d)", text):
                found[each[0]] = None
        for each in _ENTRY.finditer(text):
            if each[0] in self.rows:
                found[each[0]] = None
        return tuple(found)

    def holding(self, words: str) -> tuple[str, ...]:
        """Return the paragraphs in which words stand; none for words too few to lead anywhere."""
        wanted = _plain(words)
        if len(wanted.split()) < MIN_WORDS_FOUND:
            return ()
        return tuple(number for number, text in self.paragraphs.items() if wanted in _plain(text))


def whose_pack(content: RawContent, file_name: str, codes: Sequence[str]) -> tuple[str, str]:
    """Return agency and draft as the pack itself says them, or as its file name does; empty where neither says."""
    said = dict(part for line in content.lines if len(part := line.split("\t", 1)) == 2)
    agency, draft = said.get("Agency", "").strip(), said.get("Draft", "").strip()
    named = _DRAFT_IN_NAME.search(file_name)
    if named is not None:
        agency, draft = agency or named[1], draft or named[2]
    return (agency if agency in codes else ""), draft


def has_form(content: RawContent) -> bool:
    """Whether a file holds the form for comments."""
    return any(_form_head(table) is not None for table in content.tables)


def read_accuracy_return(returned: RawContent, sent: RawContent, places: Places) -> AccuracyReturn:
    """Return what a file says.

    Args:
        returned: the file as it came back.
        sent: the pack as it went out, so that whatever else stands in the file is the agency's.
        places: what its comments can be on.
    """
    found: list[ReturnedComment] = []
    numbered = _numbers_of_rows(sent)
    known = {_row_key(row) for table in sent.tables for row in table.rows}
    plain = [row for table in sent.tables if _form_head(table) is None for row in table.rows]
    rows_sent = {ref: row for row in plain for ref in _entry_of(row, places)}
    quoted = [row.cells[0].strip() for row in plain if row.cells and row.cells[0].strip() in places.paragraphs]
    seen: set[str] = set()
    for table in returned.tables:
        head = _form_head(table)
        for place, row in enumerate(table.rows):
            if head is None:
                seen.update(_keys_of(row, places))
                found += _of_pack_row(row, places, known, rows_sent)
            elif place > head[0]:
                found += _of_form_row(row, head[1], places, numbered)
            found += _remarks(row, places)
    found += _of_lines(returned, sent, places)
    return AccuracyReturn(tuple(found), _missing(quoted, rows_sent, seen))


# --- the form ---


def _form_head(table: RawTable) -> tuple[int, dict[str, int]] | None:
    """Return where the heading row of a form stands and which column is which; its order does not matter."""
    for place, row in enumerate(table.rows):
        columns = {_heading(cell): column for column, cell in enumerate(row.cells) if cell.strip()}
        named = {name: columns[_heading(name)] for name in COMMENT_HEADINGS if _heading(name) in columns}
        if PARAGRAPH in named and (AS_WRITTEN in named or SHOULD_BE in named):
            extra = {cell.strip(): column for column, cell in enumerate(row.cells) if cell.strip()}
            others = {name: column for name, column in extra.items() if column not in named.values()}
            return place, {**others, **named}
    return None


def _of_form_row(
    row: RawRow, columns: Mapping[str, int], places: Places, numbered: Mapping[str, str]
) -> Iterator[ReturnedComment]:
    cells = {name: row.cells[column].strip() if column < len(row.cells) else "" for name, column in columns.items()}
    loose = [cell.strip() for column, cell in enumerate(row.cells) if column not in columns.values() and cell.strip()]
    as_written, should_be = cells.get(AS_WRITTEN, ""), cells.get(SHOULD_BE, "")
    about = cells.get(ABOUT, "")
    kind = _kind(about)
    more = [f"{name}: {text}" for name, text in cells.items() if name not in COMMENT_HEADINGS and text]
    if about and kind is None:
        more.append(f"{ABOUT}: {about}")
    evidence = "\n".join(text for text in (cells.get(EVIDENCE, ""), *more, *loose) if text)
    typed, number = cells.get(PARAGRAPH, ""), cells.get(NUMBER, "")
    if not (as_written or should_be or evidence):
        # A row that was left empty; a spreadsheet may have spoilt the number that it was sent with.
        if not typed or places.named_in(typed) or number in numbered:
            return
        should_be = typed
    paragraph, is_matched, doubt = _place_of(typed, as_written, numbered.get(number, ""), places)
    yield ReturnedComment(
        row.place, paragraph, as_written, should_be, evidence, kind or CommentKind.FACT, is_matched, doubt
    )


def _place_of(typed: str, as_written: str, sent_as: str, places: Places) -> tuple[str, bool, str]:
    """Return on what a comment is, whether that is there, and what is doubtful about it.

    Excel turns "4.10" into 4.1 and "4.12" into a day of December; the number of the form's row says what was meant.
    """
    holding = places.holding(as_written)
    named = places.named_in(typed)
    if sent_as in places.paragraphs and typed != sent_as and _may_be_spoilt(typed, sent_as):
        return sent_as, True, f"“{typed}” was read as {sent_as}, which is what this row was sent for."
    if named:
        elsewhere = holding and not set(holding) & set(named) and not any(_ENTRY.fullmatch(each) for each in named)
        doubt = f"The words quoted stand in {', '.join(holding)}." if elsewhere else ""
        return ", ".join(named), True, doubt
    if len(holding) == 1 and not typed:
        return holding[0], True, "No paragraph was named; it was found by the words quoted."
    hint = f" The words quoted stand in {', '.join(holding)}." if holding else ""
    if not typed:
        return "", False, f"No paragraph is named.{hint}"
    return typed, False, f"“{typed}” is no paragraph of this draft.{hint}"


def _may_be_spoilt(typed: str, sent_as: str) -> bool:
    """Whether a number as it came back is what a spreadsheet makes of the one that was sent."""
    if _FIGURE.fullmatch(sent_as) is None:
        return False
    if _FIGURE.fullmatch(typed) is not None:
        return typed != sent_as and float(typed) == float(sent_as)
    # With a time behind it, in words, or without a year, as the cell was shown.
    day = read_typed_day(typed) or read_typed_day(typed.partition(" ")[0]) or read_typed_day(f"{typed}-2000")
    return day is not None and f"{day.day}.{day.month}" in (sent_as, ".".join(str(int(n)) for n in sent_as.split(".")))


def _kind(about: str) -> CommentKind | None:
    word = about.strip().casefold()
    return next((kind for kind in CommentKind if word and word.startswith(kind.value)), None)


def _numbers_of_rows(sent: RawContent) -> dict[str, str]:
    """Return the paragraph that each numbered row of the form was sent for."""
    found = {}
    for table in sent.tables:
        head = _form_head(table)
        if head is not None:
            place, columns = head
            for row in table.rows[place + 1 :]:
                found[row.cells[columns[NUMBER]].strip()] = row.cells[columns[PARAGRAPH]].strip()
    return {number: paragraph for number, paragraph in found.items() if number and paragraph}


# --- what was written elsewhere in the pack ---


def _of_pack_row(
    row: RawRow, places: Places, known: set[tuple[str, ...]], rows_sent: Mapping[str, RawRow]
) -> Iterator[ReturnedComment]:
    """Give what was changed in place, in a row that quotes a paragraph or one of the agency's own records."""
    key = _row_key(row)
    if not key or key in known:
        return
    first = row.cells[0].strip()
    rest = "\n".join(cell.strip() for cell in row.cells[1:] if cell.strip())
    if first in places.paragraphs:
        before = places.paragraphs[first]
        if _plain(rest) != _plain(before):
            yield ReturnedComment(row.place, first, before, rest, doubt="It was changed in the text of the draft.")
        return
    for ref in _entry_of(row, places):
        if ref in rows_sent:
            old, new = _differing(rows_sent[ref], row)
            if old or new:
                doubt = "It was changed in the agency’s own rows; a corrected chronology is still to come."
                yield ReturnedComment(row.place, ref, old, new, doubt=doubt)
            return
    told = "\n".join(cell.strip() for cell in row.cells if cell.strip())
    yield ReturnedComment(row.place, "", "", told, is_matched=False, doubt="The row is not of the pack that was sent.")


def _differing(sent: RawRow, returned: RawRow) -> tuple[str, str]:
    """Return the cells that differ, as they were and as they are."""
    n = max(len(sent.cells), len(returned.cells))
    pairs = [
        (
            sent.cells[i].strip() if i < len(sent.cells) else "",
            returned.cells[i].strip() if i < len(returned.cells) else "",
        )
        for i in range(n)
    ]
    changed = [(old, new) for old, new in pairs if _plain(old) != _plain(new)]
    return "\n".join(old for old, _ in changed if old), "\n".join(new for _, new in changed if new)


def _remarks(row: RawRow, places: Places) -> Iterator[ReturnedComment]:
    """Give a remark in the margin or a note at a row."""
    note = row.note.strip()
    if note:
        named = places.named_in(" ".join(row.cells))[:1]
        doubt = "" if named else "The remark stands at no paragraph."
        yield ReturnedComment(row.place, ", ".join(named), "", note, is_matched=bool(named), doubt=doubt)


def _of_lines(returned: RawContent, sent: RawContent, places: Places) -> Iterator[ReturnedComment]:
    """Give lines outside the tables that did not go out with the pack."""
    ours = {_plain(line) for line in sent.lines}
    for n, line in enumerate(returned.lines, 1):
        if _plain(line) in ours or line.startswith(LINES_OF_OURS) or not _plain(line):
            continue
        named = places.named_in(line.split(" ", 1)[0].rstrip(":)")) or places.named_in(line)
        doubt = "It stands outside the form." if named else "It stands outside the form and names no paragraph."
        yield ReturnedComment(f"line {n}", ", ".join(named), "", line, is_matched=bool(named), doubt=doubt)


def _missing(quoted: Sequence[str], rows_sent: Mapping[str, RawRow], seen: set[str]) -> tuple[str, ...]:
    """Say which paragraphs and rows are gone, when those around them came back."""
    said = []
    for what, whole in (("Paragraph", tuple(quoted)), ("Row", tuple(rows_sent))):
        gone = [each for each in whole if each not in seen]
        if gone and len(gone) < len(whole):
            verb = "is" if len(gone) == 1 else "are"
            said.append(
                f"{what}{'' if len(gone) == 1 else 's'} {', '.join(gone)} {verb} missing from the returned pack."
            )
    return tuple(said)


def _keys_of(row: RawRow, places: Places) -> Iterator[str]:
    first = row.cells[0].strip() if row.cells else ""
    if first in places.paragraphs:
        yield first
    yield from _entry_of(row, places)


def _entry_of(row: RawRow, places: Places) -> tuple[str, ...]:
    """Return the reference of a row that quotes one of the agency's records: it stands alone in a cell."""
    return tuple(cell.strip() for cell in row.cells if cell.strip() in places.rows)[:1]


def _row_key(row: RawRow) -> tuple[str, ...]:
    return tuple(text for text in (_plain(cell) for cell in row.cells) if text)


def _heading(text: str) -> str:
    return " ".join(re.sub(r"[^\w ]", "", text.casefold()).split())


def _plain(text: str) -> str:
    """Return words for comparing: case, spaces and the shape of quotation marks and hyphens do not count."""
    straight = text.translate(str.maketrans("‘’“”–—‑\u00a0", "''\"\"---\u0020"))
    return " ".join(straight.casefold().split())
