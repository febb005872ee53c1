"""The sheet on which an agency says how far its actions are, and what comes back on it.

Each row carries the key of its action ("A17"), so that a plan that was put in another order meanwhile is still met.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from scrdesk.domain.action_plan import PlanLine
from scrdesk.domain.dates_in_words import day_in_words
from scrdesk.domain.learning import ActionId, ActionStatus, PlannedAction, ReceivedEvidence, action_fault
from scrdesk.domain.submission import RawTable
from scrdesk.domain.typed_days import read_typed_day

HEADINGS = (
    "Key",
    "No.",
    "Action",
    "What should change for children",
    "How it will be seen",
    "Due",
    "Status on our record",
    "YOUR STATUS",
    "WHAT WAS DONE, AND WHAT CHANGED",
    "EVIDENCE YOU SEND",
    "NEW DAY, IF IT MUST MOVE",
    "WHY IT MOVES",
)
WIDTHS = (7, 7, 40, 32, 32, 18, 18, 20, 44, 30, 18, 30)
N_GIVEN = 7
"""Columns that we fill in; the agency fills in the rest."""
STATUSES = tuple(each.value for each in ActionStatus if each is not ActionStatus.ASSURED)
"""What an agency can say; that something is assured says whoever looked."""
_LISTED = "; ".join(STATUSES)
HOW_TO = (
    "Please fill in the columns in capitals and leave the others as they are. Your status is one of: "
    f"{_LISTED}. Days as 5/3/2017. Send the papers you name beside this sheet, protected like it."
)
ON_PAPER = (
    f"Please fill in the table under each action. Your status is one of: {_LISTED}. Say what changed for children, and "
    "send the papers you name beside this sheet, protected like it."
)


@dataclass(frozen=True, slots=True)
class ChaseAnswer:
    """What an agency says of one action; empty where it says nothing."""

    key: ActionId
    place: str
    status: str
    update: str
    evidence: str
    revised_due: date | None
    revised_why: str

    @property
    def is_blank(self) -> bool:
        """Whether the agency filled in nothing."""
        return not (self.status or self.update or self.evidence or self.revised_due)


@dataclass(frozen=True, slots=True)
class ChaseReturn:
    """What came back on a sheet: answers, and sentences on what could not be read."""

    answers: tuple[ChaseAnswer, ...]
    problems: tuple[str, ...]


def chase_rows(lines: Sequence[PlanLine]) -> tuple[tuple[str, ...], ...]:
    """Return the rows of a sheet, the agency's columns empty."""
    return tuple(
        (
            f"A{line.action.id}",
            line.action.number,
            line.action.text,
            line.action.expected_change,
            line.action.measure,
            day_in_words(line.action.last_day) if line.action.last_day is not None else "no day is set",
            line.action.status,
            *("" for _ in HEADINGS[N_GIVEN:]),
        )
        for line in lines
    )


def read_chase(tables: Sequence[RawTable]) -> ChaseReturn:
    """Return what the tables of a returned file say; a table that is no sheet is passed over."""
    answers, problems = [], []
    for table in tables:
        heads = [tuple(cell.strip().casefold() for cell in row.cells) for row in table.rows]
        wanted = tuple(each.casefold() for each in HEADINGS)
        start = next((n for n, head in enumerate(heads) if head[: len(wanted)] == wanted), None)
        if start is None:
            continue
        for row in table.rows[start + 1 :]:
            answer, said = _answer(row.place, (*row.cells, *("" for _ in HEADINGS)))
            problems += said
            if answer is not None and not answer.is_blank:
                answers.append(answer)
    return ChaseReturn(tuple(answers), tuple(problems))


def updated(action: PlannedAction, answer: ChaseAnswer, today: date) -> tuple[PlannedAction, str]:
    """Return an action as an answer leaves it, and what was wrong with the answer, or nothing.

    Nothing that we know is emptied by it, and nobody assures their own work: "assured" becomes done.
    """
    received = action.received
    if answer.evidence and answer.evidence not in {each.what for each in received}:
        received = (*received, ReceivedEvidence(answer.evidence, today))
    changed = replace(
        action,
        status=answer.status or action.status,
        updated=today,
        update_text=answer.update or action.update_text,
        received=received,
        revised_due=answer.revised_due or action.revised_due,
        revised_why=answer.revised_why or action.revised_why,
    )
    fault = action_fault(changed)
    return (changed, "") if fault is None else (action, f"{answer.place}: {' '.join(fault)}")


def apply_answers(
    actions: Mapping[ActionId, PlannedAction], returned: ChaseReturn, today: date
) -> tuple[dict[ActionId, PlannedAction], tuple[str, ...]]:
    """Return the changed actions, and everything that could not be taken over."""
    found: dict[ActionId, PlannedAction] = {}
    problems = list(returned.problems)
    for answer in returned.answers:
        own = actions.get(answer.key)
        if own is None:
            problems.append(f"{answer.place}: there is no action with the key A{answer.key}.")
            continue
        changed, said = updated(own, answer, today)
        if said:
            problems.append(said)
        else:
            found[answer.key] = changed
    return found, tuple(problems)


def _answer(place: str, cells: Sequence[str]) -> tuple[ChaseAnswer | None, list[str]]:
    key, told = cells[0].strip().upper().lstrip("A"), [cell.strip() for cell in cells[N_GIVEN : len(HEADINGS)]]
    if not any(told):
        return None, []
    if not key.isdecimal():
        return None, [f"{place}: the key of the action is missing."]
    status, update, evidence, moved, why = told
    problems = []
    known = {each.casefold(): each for each in STATUSES}
    folded = status.casefold()
    if folded.startswith(("assured", "done", "complete")):
        folded = ActionStatus.DONE.value
    if status and folded not in known:
        problems.append(f"{place}: “{status}” is no status; it was left as it is.")
    day = read_typed_day(moved.split(" ")[0] if moved[:4].isdecimal() else moved) if moved else None
    if moved and day is None:
        problems.append(f"{place}: the day “{moved}” cannot be read; it was left as it is.")
    return ChaseAnswer(ActionId(int(key)), place, known.get(folded, ""), update, evidence, day, why), problems
