"""Letters to agencies with the panel's questions, in one paper: an agency a letter, each on a page of its own.

A letter quotes the agency's own entries only. What another agency wrote is never quoted to it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from scrdesk.domain.accounts.questions import Question, QuestionState
from scrdesk.domain.chronology import Entry, EntryId
from scrdesk.domain.dates_in_words import day_in_words, time_in_words, when_in_words
from scrdesk.domain.products.paper import PaperHead
from scrdesk.domain.report import (
    Block,
    Document,
    Facts,
    Form,
    Heading,
    PageBreak,
    Paragraph,
    Prose,
    Run,
    Table,
    TableColumn,
)
from scrdesk.domain.review import Agency

TITLE = "Questions from the review panel"
QUOTED_CHARS = 200
"""How much of an entry is quoted: enough to find it by."""
COLUMNS = (TableColumn("No.", 12), TableColumn("Our question", 76), TableColumn("Your answer", 74))
_ROOM = "\n" * 5
"""Lines for an answer."""
_OPENING = (
    "The panel has compared the accounts of all agencies and has {questions} to you. A question is no criticism: "
    "accounts of one event often differ, and each may be right as far as it goes."
)
_HOW_TO_ANSWER = (
    "Please answer from your records and say which record it is. “Not known” and “not recorded” are answers. Please do "
    "not alter your records or your chronology because of a question; send us a new version if one is needed. Use the "
    "labels that you were given, not names."
)


@dataclass(frozen=True, slots=True)
class AgencyLetter:
    """What one agency is asked, and the entries that its questions name, by id."""

    agency: Agency
    questions: Sequence[Question]
    entries: Mapping[EntryId, Entry]


def question_letters(head: PaperHead, letters: Sequence[AgencyLetter], child_label: str) -> Document:
    """Return the letters as one document.

    Args:
        head: reference, date and marking; of the review only these and the child's label are told.
        letters: at least one, each with at least one question.
        child_label: what the child is called in papers.
    """
    blocks: list[Block] = []
    for letter in letters:
        if blocks:
            blocks.append(PageBreak())
        blocks += _letter(letter, head, child_label)
    return head.document(f"{TITLE}: {head.reference}", blocks, form=Form.LETTER, subtitle="")


def _letter(letter: AgencyLetter, head: PaperHead, child_label: str) -> list[Block]:
    agency, n_questions = letter.agency, len(letter.questions)
    questions = "one question" if n_questions == 1 else f"{n_questions} questions"
    return [
        Heading(TITLE),
        Facts(
            (
                ("To", ", ".join(part for part in (agency.name, agency.contact) if part)),
                ("Date", day_in_words(head.dated)),
                ("Review", f"{child_label}, our reference {head.reference}"),
            )
        ),
        Paragraph("Dear colleague"),
        Paragraph(_OPENING.format(questions=questions)),
        Paragraph(_HOW_TO_ANSWER),
        Table(
            f"Questions to {agency.name}",
            COLUMNS,
            tuple((f"Q{each.number}", _asked(each, letter), _ROOM) for each in letter.questions),
            has_row_headers=True,
            is_filled_in=True,
        ),
        Paragraph("For the review panel\nThe secretariat of the review"),
    ]


def _asked(question: Question, letter: AgencyLetter) -> Prose:
    details = question.details
    told = [
        _quoted(letter.entries[each])
        for each in details.entries
        if each in letter.entries and letter.entries[each].agency_code == letter.agency.code
    ]
    if details.state is QuestionState.ASKED and details.asked is not None:
        told.append(f"First asked {day_in_words(details.asked)}.")
    return (Run(details.text), *(Run(f"\n{each}", is_italic=True) for each in told))


def _quoted(entry: Entry) -> str:
    text = " ".join(entry.event.split())
    if len(text) > QUOTED_CHARS:
        text = text[: QUOTED_CHARS - 1].rstrip() + "…"
    return f"Your entry {entry.reference}, {when_in_words(entry.when)}, {time_in_words(entry.when)}: “{text}”"
