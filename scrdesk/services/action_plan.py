"""The action plan out of the store and back: the plan as a file, a chase sheet for each agency, and its answers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from scrdesk.domain.action_plan import RULE_IN_WORDS, PlanLine, plan_lines
from scrdesk.domain.chase_sheet import HEADINGS, HOW_TO, ON_PAPER, WIDTHS, apply_answers, chase_rows, read_chase
from scrdesk.domain.dates_in_words import day_in_words
from scrdesk.domain.file_names import fit_for_a_file
from scrdesk.domain.learning import ActionId, Lesson, PlannedAction
from scrdesk.domain.marking import MARKING
from scrdesk.domain.products import action_plan as plan_paper
from scrdesk.domain.products.action_plan import PlanLine as PrintedLine
from scrdesk.domain.products.chase_sheet import chase_sheet
from scrdesk.domain.products.paper import PaperHead
from scrdesk.domain.progress import Progress, Silent
from scrdesk.domain.review import Agency, ReviewId
from scrdesk.errors import CannotRead, NotFound, Refused
from scrdesk.services.document_language import in_review_language
from scrdesk.services.findings import LessonEdit, apply_lessons, findings
from scrdesk.services.named import existing_review
from scrdesk.services.open_store import Workspace
from scrdesk.services.paper_files import PAPERS, paper_bytes
from scrdesk.services.protected_export import write_export

FORMATS = {**PAPERS, ".xlsx": "Excel workbook"}
_PLAN_HEADINGS = (
    "No.", "Finding", "Recommendation", "Level", "Action", "What should change for children", "Measure of impact",
    "Lead agency", "Lead role", "Start", "Due", "Revised due", "Why", "Milestones", "Evidence required",
    "Evidence received", "Status", "Traffic light", "Last update", "Signed off", "Assurance",
)  # fmt: skip
_PLAN_WIDTHS = (6, 8, 40, 14, 40, 34, 34, 12, 20, 14, 14, 14, 24, 34, 28, 34, 18, 34, 34, 24, 34)


@dataclass(frozen=True, slots=True)
class UpdatesRead:
    """What a returned sheet would change; nothing is kept until :func:`apply_updates`.

    Args:
        edits: of the findings under which the actions stand.
        numbers: of the actions that would change.
        problems: what could not be taken over, a sentence each.
    """

    edits: tuple[LessonEdit, ...]
    numbers: tuple[str, ...]
    problems: tuple[str, ...]


def action_plan(workspace: Workspace, review_id: ReviewId) -> tuple[PlanLine, ...]:
    """Return the plan with its traffic lights of today.

    Raises:
        NotFound.
    """
    return plan_lines(findings(workspace, review_id), workspace.clock().date())


def export_action_plan(
    workspace: Workspace,
    review_id: ReviewId,
    path: Path,
    progress: Progress = Silent(),
    *,
    password: str = "",
    agency: str = "",
) -> int:
    """Write the plan; the ending of ``path`` decides the format. Returns the number of actions written.

    ``agency``: only what this agency leads.

    Raises:
        Refused: the ending is none of .pdf, .docx and .xlsx, there is no action, or the password is easily guessed.
        CannotWrite: the file is open elsewhere or read-only; the old file is intact.
        NotFound, Cancelled.
    """
    ending = path.suffix.lower()
    _check_ending(path, FORMATS)
    progress.report(0, 2, "Gathering the action plan")
    lessons = findings(workspace, review_id)
    today = workspace.clock().date()
    lines = [line for line in plan_lines(lessons, today) if not agency or line.action.lead_agency == agency]
    if not lines:
        raise Refused("There is no action to write.", remedy="Plan one first, under “Findings”.")
    head = paper_head(workspace, review_id)
    progress.check()
    progress.report(1, 2, "Writing the file")
    if ending == ".xlsx":
        content = _plan_workbook(lines, head, workspace)
    else:
        printed = [_printed(line) for line in lines]
        document = plan_paper(head, _of_lines(lessons, lines), printed)
        content = paper_bytes(in_review_language(workspace, review_id, document), ending, progress)
    what = f"action plan {ending}"
    write_export(workspace, review_id, what, path, content, with_names=True, password=password)
    progress.report(2, 2, "Done")
    return len(lines)


def export_chase_sheets(
    workspace: Workspace,
    review_id: ReviewId,
    folder: Path,
    ending: str = ".xlsx",
    progress: Progress = Silent(),
    *,
    password: str = "",
) -> tuple[Path, ...]:
    """Write a sheet for each agency that leads an open action, into a folder; return the files.

    An agency gets its own actions only. Actions without a lead are nobody's, so no sheet has them. With a password each
    file is protected by it.

    Raises:
        Refused: no agency leads an open action, or the ending is none of .pdf, .docx and .xlsx.
        CannotWrite, NotFound, Cancelled.
    """
    if ending not in FORMATS:
        raise Refused(f"A chase sheet cannot be written as “{ending}”.", remedy="Choose .xlsx, .docx or .pdf.")
    lines = [
        line for line in action_plan(workspace, review_id) if line.action.lead_agency and not line.action.is_closed
    ]
    leads = tuple(dict.fromkeys(line.action.lead_agency for line in lines))
    if not leads:
        raise Refused("No agency leads an open action.", remedy="Name lead agencies in the action plan first.")
    with workspace.read() as uow:
        names = {each.code: each for each in uow.reviews.agencies(review_id)}
    head = paper_head(workspace, review_id)
    written = []
    for n_done, lead in enumerate(leads):
        progress.check()
        progress.report(n_done, len(leads), f"Writing the sheet of {lead}")
        mine = [line for line in lines if line.action.lead_agency == lead]
        content = _chase_content(mine, _spoken(lead, names.get(lead)), head, ending, workspace)
        name = fit_for_a_file(f"{head.reference} {lead} actions{ending}")
        what = f"chase sheet {fit_for_a_file(lead)[:20]} {ending}"
        written.append(
            write_export(workspace, review_id, what, folder / name, content, with_names=True, password=password)
        )
    progress.report(len(leads), len(leads), "Done")
    return tuple(written)


def read_updates(workspace: Workspace, review_id: ReviewId, path: Path, progress: Progress = Silent()) -> UpdatesRead:
    """Read the answers of an agency from a returned sheet (Excel, Word or CSV); nothing is kept yet.

    Raises:
        CannotRead: it is no sheet of ours, or it cannot be read.
        NotFound: the file is not there.
    """
    from scrdesk.intake.read import read_tables

    try:
        content = path.read_bytes()
    except OSError as fault:
        raise NotFound(
            "The file could not be read.", where=path.name, remedy="Check that it is still there."
        ) from fault
    returned = read_chase(read_tables(path.name, content, progress))
    if not returned.answers and not returned.problems:
        raise CannotRead(
            "No answer stands in this file.",
            where=path.name,
            remedy="Choose an Excel sheet that was written here and that the agency filled in.",
        )
    lessons = findings(workspace, review_id)
    actions = {
        action.id: action
        for lesson in lessons
        for each in lesson.details.recommendations
        for action in each.actions
        if action.id is not None
    }
    changed, problems = apply_answers(actions, returned, workspace.clock().date())
    edits = [_with_actions(review_id, lesson, changed) for lesson in lessons]
    numbers = tuple(actions[each].number for each in changed)
    return UpdatesRead(tuple(each for each in edits if each is not None), numbers, problems)


def apply_updates(workspace: Workspace, read: UpdatesRead) -> tuple[LessonEdit, ...] | None:
    """Take over what was read, in one transaction; return the inverse.

    Raises:
        Refused, NotFound: as :func:`scrdesk.services.findings.apply_lesson`; nothing was kept then.
    """
    return apply_lessons(workspace, read.edits)


def paper_head(workspace: Workspace, review_id: ReviewId, *, marking: str = MARKING, audience: str = "") -> PaperHead:
    """Return what stands at the head of a paper of a review.

    Raises:
        NotFound.
    """
    with workspace.read() as uow:
        details = existing_review(uow, review_id).details
    return PaperHead(
        "", f"Review of {details.child_label}", details.reference, workspace.clock().date(), marking, audience
    )


def _check_ending(path: Path, known: dict[str, str]) -> None:
    if path.suffix.lower() not in known:
        raise Refused(
            f"It cannot be written as “{path.suffix or 'a file without ending'}”.",
            where=path.name,
            remedy=f"Choose a name ending in {', '.join(known)}.",
        )


def _spoken(lead: str, agency: Agency | None) -> str:
    return lead if agency is None else agency.name


def _of_lines(lessons: Sequence[Lesson], lines: Sequence[PlanLine]) -> list[Lesson]:
    """Return the findings with those recommendations only that the lines follow from."""
    wanted = {line.recommendation for line in lines}
    found = []
    for lesson in lessons:
        kept = tuple(each for each in lesson.details.recommendations if each.number in wanted)
        if kept:
            found.append(Lesson(lesson.id, replace(lesson.details, recommendations=kept)))
    return found


def _printed(line: PlanLine) -> PrintedLine:
    action = line.action
    return PrintedLine(
        action.number,
        line.follows_from,
        line.recommendation,
        action.text,
        action.owner,
        action.last_day,
        action.expected_change,
        action.measure,
        f"{action.status}\n{line.rag.in_words()}",
    )


def _plan_workbook(lines: Sequence[PlanLine], head: PaperHead, workspace: Workspace) -> bytes:
    from scrdesk.export.plain_table import plain_xlsx

    about = (
        ("Marking", head.marking),
        ("What it is", f"Action plan, {head.about}"),
        ("Reference", head.reference),
        ("Written", day_in_words(head.dated)),
        ("Traffic light", RULE_IN_WORDS),
    )
    rows = [_plan_row(line) for line in lines]
    return plain_xlsx("Action plan", _PLAN_HEADINGS, rows, _PLAN_WIDTHS, about, workspace.clock())


def _plan_row(line: PlanLine) -> tuple[str, ...]:
    action = line.action

    def told(*parts: object) -> str:
        return ", ".join(str(each) for each in parts if each)

    days = {
        name: day_in_words(day) if day is not None else ""
        for name, day in (("start", action.start), ("due", action.due), ("revised", action.revised_due))
    }
    return (
        action.number,
        line.follows_from,
        f"{line.recommendation}. {line.recommendation_text}",
        line.level,
        action.text,
        action.expected_change,
        action.measure,
        action.lead_agency,
        action.lead_role,
        days["start"],
        days["due"],
        days["revised"],
        action.revised_why,
        "\n".join(
            told(
                each.text, each.due and f"due {day_in_words(each.due)}", each.done and f"done {day_in_words(each.done)}"
            )
            for each in action.milestones
        ),
        action.evidence_required,
        "\n".join(told(each.what, each.received and day_in_words(each.received)) for each in action.received),
        action.status,
        line.rag.in_words(),
        told(action.updated and day_in_words(action.updated), action.update_text),
        told(action.signed_off_by, action.signed_off and day_in_words(action.signed_off)),
        told(action.assured_by, action.assured and day_in_words(action.assured), action.assurance),
    )


def _chase_content(lines: Sequence[PlanLine], agency: str, head: PaperHead, ending: str, workspace: Workspace) -> bytes:
    if ending in PAPERS:
        return paper_bytes(chase_sheet(head, agency, lines, ON_PAPER), ending)
    from scrdesk.export.plain_table import plain_xlsx

    about = (
        ("Marking", head.marking),
        ("For", agency),
        ("About", f"{head.about}, our reference {head.reference}"),
        ("Written", day_in_words(head.dated)),
        ("How to answer", HOW_TO),
    )
    return plain_xlsx("Your actions", HEADINGS, chase_rows(lines), WIDTHS, about, workspace.clock())


def _with_actions(review_id: ReviewId, lesson: Lesson, changed: dict[ActionId, PlannedAction]) -> LessonEdit | None:
    own = lesson.details.recommendations
    now = tuple(
        replace(
            each,
            actions=tuple(action if action.id is None else changed.get(action.id, action) for action in each.actions),
        )
        for each in own
    )
    return None if now == own else LessonEdit(review_id, lesson.id, replace(lesson.details, recommendations=now))
