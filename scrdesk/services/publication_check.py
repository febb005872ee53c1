"""The check of a finished file before it is published: identities, the thirteen risks, accessibility; all on record."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from scrdesk.domain.audience import Audience
from scrdesk.domain.leaks.risks import Risk
from scrdesk.domain.leaks.values import Where
from scrdesk.domain.leaks.waivers import Obstacle, obstacles_in
from scrdesk.domain.progress import Progress, Silent
from scrdesk.domain.publication_check import (
    N_RISKS,
    FileCheck,
    RiskStanding,
    RiskTick,
    digest_of,
    places_looked_at,
    risk_standings,
    unticked,
)
from scrdesk.domain.review import ReviewId
from scrdesk.errors import Refused
from scrdesk.services.check_leaks import LeakReport, check_bytes, register_of
from scrdesk.services.leak_gate import left_in, waivers
from scrdesk.services.named import existing_review
from scrdesk.services.open_store import Workspace

if TYPE_CHECKING:
    from scrdesk.services.draft_report import ReportOptions

MAX_NOTE = 2_000


@dataclass(frozen=True, slots=True)
class PublicationCheck:
    """A finished file as it was checked.

    Args:
        check: what is on record of it.
        obstacles: what keeps it from being published, waived or not.
        risks: the thirteen, with who has looked at them.
    """

    check: FileCheck
    obstacles: tuple[Obstacle, ...]
    risks: tuple[RiskStanding, ...]

    @property
    def unticked(self) -> tuple[int, ...]:
        """Numbers of the risks that nobody has looked at as they stand."""
        return tuple(each.risk.number for each in self.risks if not each.is_ticked)


@dataclass(frozen=True, slots=True)
class RiskEdit:
    """Whether a risk was looked at, as it is to stand: ``tick`` None takes it back."""

    review_id: ReviewId
    risk: int
    tick: RiskTick | None


def check_draft(
    workspace: Workspace, review_id: ReviewId, options: ReportOptions, progress: Progress = Silent()
) -> PublicationCheck:
    """Make the draft, or its summary, with labels as a PDF, and check it as it would be published.

    What was found in the report is kept.

    Raises:
        NotFound.
        Refused: the register cannot give labels.
        Cancelled.
    """
    from scrdesk.services.draft_report import draft_file  # it checks what it exports, and so knows this

    labelled = replace(options, audience=Audience.PUBLISHED)
    progress.report(0, 3, "Making the report with labels")
    content = draft_file(workspace, review_id, labelled, ".pdf", progress)
    progress.report(1, 3, "Searching the finished file")
    is_kept = not labelled.is_summary
    found = check_file_content(
        workspace, review_id, content, labelled.file_name, labelled.draft, progress, is_kept=is_kept
    )
    progress.report(3, 3, "Done")
    return found


def check_file_content(
    workspace: Workspace,
    review_id: ReviewId,
    content: bytes,
    name: str,
    draft: str,
    progress: Progress = Silent(),
    *,
    report: LeakReport | None = None,
    is_kept: bool = True,
) -> PublicationCheck:
    """Check a finished file, and keep what was found in figures.

    Args:
        report: what the search for identities found, for a file that was searched already.
        is_kept: whether it goes on record as the last check of the report; that of a summary does not.

    Raises:
        NotFound: no such review.
        CannotRead: the file cannot be searched.
        Cancelled.
    """
    searched = report or check_bytes(content, name, register_of(workspace, review_id), progress)
    sha256 = hashlib.sha256(content).hexdigest()
    found = obstacles_in(searched.leaks, searched.notices, sha256, waivers(workspace, review_id))
    left = left_in(found)
    faults, pages = None, 0
    if content.startswith(b"%PDF"):
        from scrdesk.export.finished.accessible import accessibility_faults, n_pages

        faults, pages = accessibility_faults(content, progress), n_pages(content)
    check = FileCheck(
        checked_at=workspace.clock(),
        draft=draft,
        file_name=name,
        sha256=sha256,
        n_pages=pages,
        n_left=len(left),
        n_waived=len(found) - len(left),
        n_hidden=sum(1 for each in left if each.where != Where.TEXT.value),
        risks={risk.number: digest_of(risk) for risk in searched.risks},
        faults=faults,
    )
    ticks = last_check(workspace, review_id)[1]
    if workspace.is_read_only or not is_kept:
        return PublicationCheck(check, found, risk_standings(searched.risks, ticks))
    with workspace.write("finished file checked") as uow:
        number = uow.publication_checks.add(review_id, check)
        n_unticked = len(unticked(check, ticks))
        uow.commit(f"review {review_id}, check {number}, {check.n_left} left, {n_unticked} risks to look at")
    return PublicationCheck(check, found, risk_standings(searched.risks, ticks))


def last_check(workspace: Workspace, review_id: ReviewId) -> tuple[FileCheck | None, tuple[RiskTick, ...]]:
    """Return the last check of a finished file and the risks that were looked at.

    Raises:
        NotFound.
    """
    with workspace.read() as uow:
        existing_review(uow, review_id)
        return uow.publication_checks.last(review_id), uow.publication_checks.ticks(review_id)


def unticked_risks(workspace: Workspace, review_id: ReviewId) -> tuple[int, ...]:
    """Return the risks that nobody has looked at as they stood in the file checked last; all when none was."""
    check, ticks = last_check(workspace, review_id)
    return tuple(range(1, N_RISKS + 1)) if check is None else unticked(check, ticks)


def tick_edit(workspace: Workspace, review_id: ReviewId, risk: Risk, who: str, note: str = "") -> RiskEdit:
    """Return the edit by which somebody says that they have looked at a risk as it stands."""
    before = next((each for each in last_check(workspace, review_id)[1] if each.risk == risk.number), None)
    places = places_looked_at(risk, before)
    tick = RiskTick(risk.number, places, note.strip(), " ".join(who.split()), workspace.clock())
    return RiskEdit(review_id, risk.number, tick)


def apply_risk(workspace: Workspace, edit: RiskEdit) -> RiskEdit | None:
    """Tick a risk or take that back; return the inverse, or None when nothing changed.

    Raises:
        NotFound.
        Refused: nobody is named, there is no such risk, or the note is longer than anybody reads.
    """
    tick = edit.tick
    if not 1 <= edit.risk <= N_RISKS:
        raise Refused("There is no such risk.", remedy="Choose one from the list.")
    if tick is not None and not tick.ticked_by:
        raise Refused("Somebody has looked at it.", remedy="Say who it is.")
    if tick is not None and len(tick.note) > MAX_NOTE:
        raise Refused(f"A note has at most {MAX_NOTE:,} signs.", remedy="Shorten it.")
    with workspace.write("risk looked at" if tick is not None else "risk to look at again") as uow:
        existing_review(uow, edit.review_id)
        held = {each.risk: each for each in uow.publication_checks.ticks(edit.review_id)}
        before = held.get(edit.risk)
        if before == tick:
            return None
        uow.publication_checks.put_tick(edit.review_id, edit.risk, tick)
        uow.commit(f"review {edit.review_id}, risk {edit.risk}")
    return RiskEdit(edit.review_id, edit.risk, before)


def listed(numbers: Sequence[int]) -> str:
    """Return numbers of risks as a phrase: "risk 4", "risks 2, 4 and 6"."""
    words = [str(each) for each in numbers]
    if len(words) == 1:
        return f"risk {words[0]}"
    return f"risks {', '.join(words[:-1])} and {words[-1]}"
