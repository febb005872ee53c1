"""Reports of agencies: how a request stands from the papers that came, and what a checklist leaves to mend."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from scrdesk.domain.life.records import AgencyPaper
from scrdesk.domain.review import RequestedDocument, RequestStatus
from scrdesk.domain.standing import due_tone, request_status, standing_in_words

DOCUMENT_OF = {
    "individual management review": RequestedDocument.AGENCY_REPORT,
    "agency report": RequestedDocument.AGENCY_REPORT,
    "agency involvement form": RequestedDocument.INVOLVEMENT_FORM,
}
"""Which request a kind of paper answers."""
STATE_TONES = {"received": "info", "checked": "info", "returned": "warn", "accepted": "good"}


@dataclass(frozen=True, slots=True)
class CheckQuestion:
    """A question of the quality checklist."""

    code: str
    group: str
    text: str


def answering(papers: Sequence[AgencyPaper], agency: str, document: RequestedDocument) -> tuple[AgencyPaper, ...]:
    """Return the papers of an agency that answer a request, the oldest version first."""
    mine = [each for each in papers if each.agency == agency and DOCUMENT_OF.get(each.kind) is document]
    return tuple(sorted(mine, key=lambda each: (each.version, each.received)))


def paper_status(papers: Sequence[AgencyPaper], due: date | None, today: date) -> RequestStatus:
    """Return where a request stands from the papers that answer it."""
    if not papers:
        return request_status(due, today, is_accepted=False)
    return RequestStatus(papers[-1].state)


def paper_in_words(papers: Sequence[AgencyPaper], due: date | None, today: date, *, was_asked: bool) -> tuple[str, str]:
    """Return a word or two and a tone for the board: "accepted v2", "returned", "5 days late", "not asked"."""
    if not papers:
        return standing_in_words(None, due, today, was_asked=was_asked)
    latest = papers[-1]
    version = f" v{latest.version}" if latest.version > 1 else ""
    if latest.state == "returned" and due is not None and due_tone(due, today) == "bad":
        return f"returned{version}, late", "bad"
    return f"{latest.state}{version}", STATE_TONES[latest.state]


def points_to_mend(paper: AgencyPaper, questions: Sequence[CheckQuestion]) -> tuple[str, ...]:
    """Return what the checklist and the note ask an agency to mend, one sentence each."""
    texts = {question.code: question.text for question in questions}
    points = []
    for code, answer, note in paper.checks:
        if answer in ("no", "in part") and code in texts:
            lead = "Not yet" if answer == "no" else "Only in part"
            points.append(f"{lead}: {texts[code]}.{f' {note}' if note else ''}")
    return (*points, *(line.strip() for line in paper.note.splitlines() if line.strip()))


def checked_in_words(paper: AgencyPaper, questions: Sequence[CheckQuestion]) -> str:
    """Return how far the checklist is: "14 of 20 answered, 3 to mend"."""
    told = {code: answer for code, answer, _ in paper.checks}
    answers = [told.get(question.code, "") for question in questions]  # what an older checklist asked does not count
    n_done = sum(answer != "" for answer in answers)
    n_to_mend = sum(answer in ("no", "in part") for answer in answers)
    return f"{n_done} of {len(questions)} answered" + (f", {n_to_mend} to mend" if n_to_mend else "")
