"""Letters to agencies with the panel's questions, as one Word document: an agency a letter, each on a page of its own.

A letter quotes the agency's own entries only. What another agency wrote is never quoted to it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

import docx
from docx.document import Document as WordDocument
from docx.enum.section import WD_SECTION
from docx.shared import Mm, Pt

from scrdesk.domain.accounts.questions import Question, QuestionState
from scrdesk.domain.chronology import Entry, EntryId
from scrdesk.domain.dates_in_words import day_in_words, time_in_words, when_in_words
from scrdesk.domain.review import Agency, Review
from scrdesk.export.word_document import (
    BOLD,
    add_fact,
    add_table,
    cell_xml,
    coloured,
    finished,
    mark_page,
    paragraph_xml,
    possible,
    row_xml,
    run_xml,
    set_properties,
    set_styles,
    table_xml,
)

TITLE = "Questions from the review panel"
QUOTED_CHARS = 200
"""How much of an entry is quoted: enough to find it by."""
WIDTHS_MM = {"No.": 12, "Our question": 76, "Your answer": 74}
_ANSWER_MM = 26.0
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


def question_letters_docx(letters: Sequence[AgencyLetter], review: Review, marking: str, made: datetime) -> bytes:
    """Return the letters as a Word document.

    Args:
        letters: at least one, each with at least one question.
        review: what they are about; only its reference and the child's label are told.
        marking: "OFFICIAL-SENSITIVE", or empty.
        made: the moment at which they were made, local time.
    """
    document = docx.Document()
    set_properties(document, f"{TITLE}: {review.details.reference}", marking, made)
    set_styles(document, 10)
    for number, letter in enumerate(letters):
        page = document.add_section(WD_SECTION.NEW_PAGE) if number else document.sections[0]
        page.page_width, page.page_height = Mm(210), Mm(297)
        page.left_margin = page.right_margin = Mm(24)
        page.top_margin = page.bottom_margin = Mm(22)
        if not number:
            mark_page(page, marking, review.details.reference)
        _add_letter(document, letter, review, made)
    return finished(document)


def _add_letter(document: WordDocument, letter: AgencyLetter, review: Review, made: datetime) -> None:
    agency = letter.agency
    document.add_heading(TITLE, level=1).paragraph_format.space_after = Pt(8)
    add_fact(document, "To", ", ".join(part for part in (agency.name, agency.contact) if part))
    add_fact(document, "Date", day_in_words(made.date()))
    add_fact(document, "Review", f"{review.details.child_label}, our reference {review.details.reference}")
    n_questions = len(letter.questions)
    questions = "one question" if n_questions == 1 else f"{n_questions} questions"
    for line in (
        "Dear colleague",
        _OPENING.format(questions=questions),
        _HOW_TO_ANSWER,
    ):
        document.add_paragraph(possible(line)).paragraph_format.space_before = Pt(6)
    rows = [_row(question, letter) for question in letter.questions]
    add_table(document, table_xml(tuple(WIDTHS_MM.values()), tuple(WIDTHS_MM), rows, TITLE, is_ruled=True))
    document.add_paragraph(possible("For the review panel\nThe secretariat of the review"))


def _row(question: Question, letter: AgencyLetter) -> str:
    number, asked, answer = WIDTHS_MM.values()
    details = question.details
    paragraphs = [paragraph_xml(run_xml(details.text))]
    for entry_id in details.entries:
        entry = letter.entries.get(entry_id)
        if entry is not None and entry.agency_code == letter.agency.code:
            paragraphs.append(paragraph_xml(run_xml(_quoted(entry), coloured("soft_ink"))))
    if details.state is QuestionState.ASKED and details.asked is not None:
        paragraphs.append(paragraph_xml(run_xml(f"First asked {day_in_words(details.asked)}.", coloured("soft_ink"))))
    return row_xml(
        cell_xml(paragraph_xml(run_xml(f"Q{question.number}", BOLD)), width_mm=number),
        cell_xml(*paragraphs, width_mm=asked),
        cell_xml(paragraph_xml(), width_mm=answer),
        min_height_mm=_ANSWER_MM,
    )


def _quoted(entry: Entry) -> str:
    text = " ".join(entry.event.split())
    if len(text) > QUOTED_CHARS:
        text = text[: QUOTED_CHARS - 1].rstrip() + "…"
    return f"Your entry {entry.reference}, {when_in_words(entry.when)}, {time_in_words(entry.when)}: “{text}”"
