"""From the text of a section to blocks of the document model.

What can be written, a line at a time: ``# Heading`` (to ``###``), ``- item`` and ``1. item`` (two spaces in front set
an item below the one before), ``> quote`` with ``> — whose`` as its last line, ``! note``; ``**bold**`` and
``*italic*`` within a line; ``^[note]`` in running text, an item or a quote, which becomes a numbered mark and a note
at the end of the report (in a heading it stays the signs it is). Everything else is a paragraph; an empty line parts
paragraphs. No writing is wrong: a mark without its partner is the sign it is.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

from scrdesk.domain.report import Block, BulletList, Callout, Heading, ListItem, Paragraph, Prose, Quote, Run, note_mark
from scrdesk.domain.report_text.notes import notes_in
from scrdesk.domain.report_text.references import KEPT, Kind, Known

Wording = Callable[[str], str]
MakePart = Callable[[str], Sequence[Block]]

FIRST_LEVEL = 2
"""Level of a section's own headings: level 1 is the title of the section."""
MAX_LEVEL = 4

_HEADING = re.compile(r"(#{1,3})\s+(\S.*)")
_ITEM = re.compile(r"(\s*)(?:([-*•])|(\d{1,3})[.)])\s+(\S.*)")
_QUOTE = re.compile(r">\s?(.*)")
_NOTE = re.compile(r"!\s+(\S.*)")
_WHOSE = re.compile(r"[—–-]{1,2}\s*(\S.*)")
_PART = re.compile(r"\[\[part:([^\[\]\n]+)\]\]")
_PLACE = re.compile("\ue000([0-9]{1,6})\ue001")
"""Where a note was, in signs that no writing uses."""
_LOOK = re.compile(r"\*\*(?=\S)(.+?)(?<=\S)\*\*|(?<!\*)\*(?=[^\s*])([^*]+?)(?<=[^\s*])\*(?!\*)")


@dataclass(frozen=True, slots=True)
class View:
    """How the text is looked at.

    Args:
        known: what it can refer to.
        with_names: whether people referred to are named; else their labels stand.
        wording: makes the other words fit for the audience; the identity for names.
        part: makes the blocks of a live part by its key; an unknown key gives none.
        notes: gets the notes of the texts that are looked at, in order; their numbers run through one view.
    """

    known: Known
    with_names: bool
    wording: Wording
    part: MakePart
    notes: list[Prose] = field(default_factory=list)


def blocks_of(kept: str, view: View) -> list[Block]:
    """Return the blocks of a kept text."""
    made: list[Block] = []
    lines = kept.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    at = 0
    while at < len(lines):
        at = _take(lines, at, made, view)
    return made


def _take(lines: Sequence[str], at: int, made: list[Block], view: View) -> int:
    """Make the block that begins at a line; return the line after it."""
    line = lines[at]
    if not line.strip():
        return at + 1
    part = _PART.fullmatch(line.strip())
    if part:
        made.extend(view.part(part[1]))
        return at + 1
    heading = _HEADING.fullmatch(line.strip())
    if heading:
        level = min(FIRST_LEVEL + len(heading[1]) - 1, MAX_LEVEL)
        made.append(Heading(_flat(heading[2].strip(), view), level=level))
        return at + 1
    for pattern, make in ((_QUOTE, _quote), (_NOTE, _note)):
        end = _run_of(lines, at, pattern)
        if end > at:
            found = [match[1] for match in map(pattern.fullmatch, lines[at:end]) if match]
            made.append(make(found, view))
            return end
    if _ITEM.fullmatch(line):
        end = _run_of(lines, at, _ITEM)
        made.append(_list(lines[at:end], view))
        return end
    end = at + 1
    while end < len(lines) and _is_running_text(lines[end]):
        end += 1
    made.append(Paragraph(prose("\n".join(each.strip() for each in lines[at:end]), view)))
    return end


def _is_running_text(line: str) -> bool:
    if not line.strip() or _PART.fullmatch(line.strip()) or _HEADING.fullmatch(line.strip()):
        return False
    return not any(pattern.fullmatch(line) for pattern in (_ITEM, _QUOTE, _NOTE))


def _run_of(lines: Sequence[str], at: int, pattern: re.Pattern[str]) -> int:
    end = at
    while end < len(lines) and pattern.fullmatch(lines[end]):
        end += 1
    return end


def _quote(lines: Sequence[str], view: View) -> Quote:
    words = list(lines)
    source = _WHOSE.fullmatch(words[-1].strip()) if len(words) > 1 else None
    if source:
        words.pop()
    return Quote(prose("\n".join(words), view), _flat(source[1], view) if source else "")


def _note(lines: Sequence[str], view: View) -> Callout:
    return Callout("Note", tuple(Paragraph(prose(line, view)) for line in lines))


def _list(lines: Sequence[str], view: View) -> BulletList:
    """Return a list; items further in than the first stand below the item before them, one level deep."""
    found = [match for match in map(_ITEM.fullmatch, lines) if match]
    outer = len(found[0][1])
    items: list[tuple[Prose, list[Prose]]] = []
    is_below_numbered = False
    for match in found:
        words = prose(match[4], view)
        if len(match[1]) >= outer + 2 and items:
            is_below_numbered = is_below_numbered or match[3] is not None
            items[-1][1].append(words)
        else:
            items.append((words, []))
    number = found[0][3]
    return BulletList(
        tuple(
            ListItem(words, BulletList(tuple(below), is_numbered=is_below_numbered)) if below else words
            for words, below in items
        ),
        is_numbered=number is not None,
        first=int(number) if number is not None else 1,
    )


def prose(text: str, view: View) -> Prose:
    """Return a line with its looks, references and marks of notes as runs; plain words when it has none.

    The notes themselves are added to those of the view.
    """
    n_before = len(view.notes)
    bare = _without_notes(text, view)
    return _looks(bare, view, range(n_before + 1, len(view.notes) + 1))


def _without_notes(text: str, view: View) -> str:
    """Take the notes out of a text and leave the place of each; a note that does not end stays the signs it is."""
    if _PLACE.search(text):
        return text  # these signs mean nothing in any writing; what holds them is left alone
    kept: list[str] = []
    done = 0
    for note in notes_in(text):
        view.notes.append(_looks(" ".join(note.words.split()), view))
        kept.append(f"{text[done : note.start]}\ue000{len(view.notes)}\ue001")
        done = note.end
    return "".join([*kept, text[done:]])


def _looks(text: str, view: View, marks: range = range(0)) -> Prose:
    """Return a text without notes as runs; ``marks`` are the numbers of the notes that were taken out of it."""
    runs: list[Run] = []
    last = 0
    for found in _LOOK.finditer(text):
        runs += _referring(text[last : found.start()], view, marks)
        is_bold = found[1] is not None
        inside = found[1] if is_bold else found[2]
        runs += [
            each if each.note else replace(each, is_bold=is_bold, is_italic=not is_bold)
            for each in _referring(inside, view, marks)
        ]
        last = found.end()
    runs += _referring(text[last:], view, marks)
    if len(runs) > 1 and not view.with_names:
        # A name can be cut by a mark ("Jor**dan**"): what is found only in the words together costs them their looks.
        noted = [run for run in runs if run.note]
        together = "".join(run.text for run in runs if not run.note)
        mended = view.wording(together)
        if mended != together:
            return (Run(mended), *noted) if noted else mended
    if all(not (run.is_bold or run.is_italic or run.is_label or run.target) for run in runs):
        return "".join(run.text for run in runs)
    return tuple(runs)


def _flat(text: str, view: View) -> str:
    found = _looks(text, view)
    return found if isinstance(found, str) else "".join(run.text for run in found)


def _referring(text: str, view: View, marks: range) -> list[Run]:
    runs: list[Run] = []
    last = 0
    for found in _PLACE.finditer(text):
        number = int(found[1])
        if number not in marks:
            continue
        runs += _told(text[last : found.start()], view)
        runs.append(note_mark(number))
        last = found.end()
    return runs + _told(text[last:], view)


def _told(text: str, view: View) -> list[Run]:
    runs: list[Run] = []
    last = 0
    for found in KEPT.finditer(text):
        if found.start() > last:
            runs.append(Run(view.wording(text[last : found.start()])))
        runs.append(_reference(Kind(found[1]), found[2], view))
        last = found.end()
    if last < len(text):
        runs.append(Run(view.wording(text[last:])))
    return runs


def _reference(kind: Kind, key: str, view: View) -> Run:
    what = view.known.of(kind).get(key)
    if kind is Kind.PERSON:
        label = what or "a person who is no longer in the register"
        name = view.known.names.get(key, "") if view.with_names else ""
        return Run(name or label, is_label=not name)
    if what is None:
        return Run(f"[{kind.value} no longer there]", is_bold=True)
    if kind is Kind.ENTRY:
        return Run(f"[{what}]", target=what)
    if kind is Kind.PART:
        return Run(f"({what})")
    return Run(f"{kind.value} {what}", target=f"{kind.value} {what}")
