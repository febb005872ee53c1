"""Footnotes as they are written, ``^[...]`` in running text, and their numbers where a part of a text is printed."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from scrdesk.domain.report import Block, BulletList, ListItem, Paragraph, Prose, Quote, Run, note_mark
from scrdesk.domain.report_text.references import KEPT, as_words

NOTE_BEGINS = "^["
_SIGN = re.compile(r"[\[\]]|\n[^\S\n]*\n")


@dataclass(frozen=True, slots=True)
class WrittenNote:
    """A note in a text: where its signs begin and end, and its words, which are never empty."""

    start: int
    end: int
    words: str


def notes_in(text: str) -> Iterator[WrittenNote]:
    """Yield the notes of a text, kept or shown, in order; one that does not end, or says nothing, is none."""
    if NOTE_BEGINS not in text:
        return
    ends = _partners(text)
    done = 0
    while (begin := text.find(NOTE_BEGINS, done)) >= 0:
        first = begin + len(NOTE_BEGINS)
        reference = KEPT.match(text, first - 1)
        if reference:  # "^[finding 3]" is kept as "^[[finding:12]]": the note is the reference
            yield WrittenNote(begin, reference.end(), reference[0])
            done = reference.end()
            continue
        last = ends.get(first - 1, -1)
        done = max(last + 1, first)
        if last >= 0 and text[first:last].strip():
            yield WrittenNote(begin, done, text[first:last])


def _partners(text: str) -> dict[int, int]:
    """Return for each opening bracket where its closing one stands, within one paragraph."""
    partners: dict[int, int] = {}
    opened: list[int] = []
    for sign in _SIGN.finditer(text):
        if sign[0] == "[":
            opened.append(sign.start())
        elif sign[0] != "]":
            opened.clear()
        elif opened:
            partners[opened.pop()] = sign.start()
    return partners


def apart(text: str) -> list[tuple[int, str]]:
    """Return the running text, and each note, with where it begins: nobody reads a note in the middle of a sentence.

    Blanks stand where notes were, so that every place in the text is still the same place.
    """
    notes = list(notes_in(text))
    running, done = [], 0
    for note in notes:
        running += [text[done : note.start], " " * (note.end - note.start)]
        done = note.end
    return [(0, "".join([*running, text[done:]])), *((note.start + len(NOTE_BEGINS), note.words) for note in notes)]


def readable(text: str) -> str:
    """Return a shown text as those read it who have no program: references as words, notes in brackets."""
    told, done = [], 0
    for note in notes_in(text):
        alone = as_words(f"[{note.words.strip()}]")  # "^[finding 3]" refers, with the brackets of the note itself
        words = as_words(note.words.strip()) if alone.startswith("[") else alone
        told.append(f"{as_words(text[done : note.start]).rstrip()} (note: {words})")
        done = note.end
    return "".join([*told, as_words(text[done:])])


def numbered_anew(blocks: Sequence[Block], notes: Sequence[Prose]) -> tuple[list[Block], tuple[Prose, ...]]:
    """Number marks in the order in which they stand, where a text is printed in part or in another order.

    Args:
        blocks: paragraphs, lists and quotes may hold marks.
        notes: of the whole text, in the order of their numbers there.

    Returns: the blocks, and the notes that they lead to.
    """
    used: list[Prose] = []

    def anew(text: Prose) -> Prose:
        if isinstance(text, str):
            return text
        told: list[Run] = []
        for run in text:
            if run.note:
                used.append(notes[run.note - 1])
                told.append(note_mark(len(used)))
            else:
                told.append(run)
        return tuple(told)

    def listed(block: BulletList) -> BulletList:
        items: list[Prose | ListItem] = []
        for item in block.items:
            if isinstance(item, ListItem):
                words = anew(item.text)  # before what stands below it
                items.append(replace(item, text=words, below=listed(item.below) if item.below else None))
            else:
                items.append(anew(item))
        return replace(block, items=tuple(items))

    told: list[Block] = []
    for block in blocks:
        match block:
            case Paragraph() | Quote():
                told.append(replace(block, text=anew(block.text)))
            case BulletList():
                told.append(listed(block))
            case _:
                told.append(block)
    return told, tuple(used)
