"""Questions to agencies: raised from a difference, a one-sided contact or a finding, or typed; then asked and answered.

Every edit is data and gives its inverse, so that the window can take it back.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from scrdesk.domain.accounts.differences import Difference
from scrdesk.domain.accounts.links import difference_key
from scrdesk.domain.accounts.one_sided import OneSidedContact
from scrdesk.domain.accounts.questions import (
    MAX_ANSWER_CHARACTERS,
    MAX_QUESTION_CHARACTERS,
    Question,
    QuestionId,
    QuestionOrigin,
    QuestionState,
    QuestionText,
    asked_of_contact,
    asked_of_difference,
)
from scrdesk.domain.chronology import EntryId
from scrdesk.domain.marking import MARKING
from scrdesk.domain.products import PaperHead
from scrdesk.domain.products.question_letters import AgencyLetter, question_letters
from scrdesk.domain.progress import Progress, Silent
from scrdesk.domain.review import ReviewId
from scrdesk.errors import NotFound, Refused
from scrdesk.services.named import existing_agency, existing_review
from scrdesk.services.open_store import Workspace
from scrdesk.services.paper_files import paper_bytes
from scrdesk.services.protected_export import write_export


@dataclass(frozen=True, slots=True)
class QuestionEdit:
    """An edit of a question as data.

    Args:
        review_id: the review.
        question_id: which one, or None for a new one.
        details: what it says from now on; None takes it back.
    """

    review_id: ReviewId
    question_id: QuestionId | None
    details: QuestionText | None


def questions(workspace: Workspace, review_id: ReviewId) -> tuple[Question, ...]:
    """Return the questions of a review by number.

    Raises:
        NotFound.
    """
    with workspace.read() as uow:
        existing_review(uow, review_id)
        return uow.agency_questions.all(review_id)


def apply_question(workspace: Workspace, edit: QuestionEdit) -> QuestionEdit:
    """Keep a new question, change one, take one back or bring it back; returns the inverse.

    Raises:
        NotFound: the agency, an entry or the question does not exist in this review.
        Refused: there is no question, it is too long, or the answer came before it was asked.
    """
    details = None if edit.details is None else _checked(edit.details)
    with workspace.write("question kept" if details is not None else "question taken back") as uow:
        existing_review(uow, edit.review_id)
        if edit.question_id is not None and uow.agency_questions.review_of(edit.question_id) != edit.review_id:
            raise NotFound("This question is not in the review.")
        before = next((each for each in uow.agency_questions.all(edit.review_id) if each.id == edit.question_id), None)
        question_id = edit.question_id
        if details is None:
            if question_id is None:
                raise ValueError("an edit keeps a question or takes one back")
            uow.agency_questions.keep(question_id, is_kept=False)
        else:
            agency = existing_agency(uow, edit.review_id, details.agency_code)
            if not set(details.entries) <= set(uow.entries.by_reference(edit.review_id).values()):
                raise NotFound("An entry that the question names is not in this review.")
            if question_id is None:
                question_id = uow.agency_questions.add(edit.review_id, agency.id, details)
            else:
                uow.agency_questions.change(question_id, agency.id, details)
                uow.agency_questions.keep(question_id, is_kept=True)
        uow.commit(f"question {question_id}")
    return QuestionEdit(edit.review_id, question_id, None if before is None else before.details)


def question_of_difference(difference: Difference, entry_id: EntryId, references: dict[EntryId, str]) -> QuestionText:
    """Return the question that a difference raises to the agency whose account an entry is; not kept yet."""
    return QuestionText(
        references[entry_id].rpartition("-")[0],
        asked_of_difference(difference, entry_id, references),
        (entry_id,),
        QuestionOrigin.DIFFERENCE,
        difference_key(difference.about, tuple(side.entry for side in difference.sides)),
    )


def question_of_contact(contact: OneSidedContact, reference: str) -> QuestionText:
    """Return the question that a one-sided contact raises to the agency without a row of it; not kept yet."""
    return QuestionText(
        contact.other_code,
        asked_of_contact(contact, reference),
        (contact.entry,),
        QuestionOrigin.ONE_SIDED,
        f"{contact.direction.name.lower()}|{contact.entry}|{contact.other_code}",
    )


def export_questions(
    workspace: Workspace,
    review_id: ReviewId,
    path: Path,
    agency_code: str = "",
    progress: Progress = Silent(),
    *,
    password: str = "",
) -> int:
    """Write the open and asked questions as Word letters, one page group to an agency; returns how many are in it.

    Args:
        workspace: the open store.
        review_id: the review.
        path: of the .docx file.
        agency_code: one agency only; empty writes a letter to each.
        progress: told at the beginning and the end.
        password: protects the file when it is not empty; see :func:`scrdesk.services.protected_export.write_export`.

    Raises:
        Refused: the name does not end in .docx, or there is no question to ask.
        NotFound: no such agency.
        CannotWrite.
    """
    if path.suffix.lower() != ".docx":
        raise Refused("Letters are written as Word documents.", where=path.name, remedy="End the name in .docx.")
    progress.report(0, 1, "Gathering the questions")
    with workspace.read() as uow:
        review = existing_review(uow, review_id)
        agencies = uow.reviews.agencies(review_id)
        if agency_code:
            agencies = (existing_agency(uow, review_id, agency_code),)
        asked = uow.agency_questions.all(review_id)
        wanted = (QuestionState.OPEN, QuestionState.ASKED)
        letters = []
        for agency in agencies:
            its = tuple(
                each for each in asked if each.details.agency_code == agency.code and each.details.state in wanted
            )
            if its:
                ids = tuple(dict.fromkeys(entry for each in its for entry in each.details.entries))
                entries = {entry.id: entry for entry in uow.queries.whole(ids)}
                letters.append(AgencyLetter(agency, its, entries))
    if not letters:
        raise Refused("There is no open question.", remedy="Raise one from a difference, or type one.")
    head = PaperHead("", "", review.details.reference, workspace.clock().date(), MARKING)
    content = paper_bytes(question_letters(head, letters, review.details.child_label), ".docx", progress)
    write_export(workspace, review_id, "questions .docx", path, content, with_names=True, password=password)
    progress.report(1, 1, "Done")
    return sum(len(letter.questions) for letter in letters)


def _checked(details: QuestionText) -> QuestionText:
    tidied = replace(details, text=details.text.strip(), answer=details.answer.strip())
    if not tidied.text:
        raise Refused("There is no question.", remedy="Write what the panel wants to know.")
    if len(tidied.text) > MAX_QUESTION_CHARACTERS:
        raise Refused(f"A question can hold {MAX_QUESTION_CHARACTERS:,} characters.", remedy="Shorten it.")
    if len(tidied.answer) > MAX_ANSWER_CHARACTERS:
        raise Refused(f"An answer can hold {MAX_ANSWER_CHARACTERS:,} characters.", remedy="Keep the file as received.")
    if tidied.answered is not None and tidied.asked is not None and tidied.answered < tidied.asked:
        raise Refused("The answer is dated before the question.", remedy="Correct one of the two days.")
    return tidied
