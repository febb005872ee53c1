"""Send analyses to the report, take them out again, and make them into blocks of a paper."""

from __future__ import annotations

from dataclasses import dataclass

from scrdesk.domain.analysis.case import Case
from scrdesk.domain.analysis.chart_drawing import COLOUR_ROLES, ChartLook
from scrdesk.domain.analysis.register import analysis
from scrdesk.domain.analysis.sent import SentAnalysis, blocks_of
from scrdesk.domain.audience import Audience
from scrdesk.domain.progress import Progress, Silent
from scrdesk.domain.report import Block, Paragraph
from scrdesk.domain.report_contents import Wording
from scrdesk.domain.review import ReviewId
from scrdesk.errors import NotFound, Refused
from scrdesk.services import analyses
from scrdesk.services.named import existing_review
from scrdesk.services.open_store import Workspace

MOST_SENT = 60
"""Analyses in one report; all of them twice over."""
PRINTED_WIDTH = 640.0


@dataclass(frozen=True, slots=True)
class SentEdit:
    """An edit as data: an analysis that is to stand in the report, or no more."""

    review_id: ReviewId
    sent: SentAnalysis
    is_there: bool


def sent_analyses(workspace: Workspace, review_id: ReviewId) -> tuple[SentAnalysis, ...]:
    """Return what was sent to the report of a review, oldest first.

    Raises:
        NotFound.
    """
    with workspace.read() as uow:
        existing_review(uow, review_id)
        return uow.sent_analyses.all(review_id)


def apply_sent(workspace: Workspace, edit: SentEdit) -> SentEdit | None:
    """Send an analysis to the report or take it out; one line in the trail.

    Returns: the inverse, or None when it was to be taken out and is not there.

    Raises:
        NotFound: no such review or analysis.
        Refused: it stands there already, or the report holds too many.
    """
    if analysis(edit.sent.key) is None and edit.is_there:
        raise NotFound(f"There is no analysis “{edit.sent.key}”.")
    action = "analysis sent to the report" if edit.is_there else "analysis taken out of the report"
    with workspace.write(action) as uow:
        existing_review(uow, edit.review_id)
        there = uow.sent_analyses.all(edit.review_id)
        own = next((each for each in there if each.is_same_as(edit.sent)), None)
        if own is None and not edit.is_there:
            return None
        if own is not None and edit.is_there:
            raise Refused(
                "The same analysis stands in the report already.",
                remedy="It is computed anew whenever the report is drafted.",
            )
        if edit.is_there:
            if len(there) >= MOST_SENT:
                raise Refused(
                    f"A report holds at most {MOST_SENT} analyses.", remedy="Take one out on the page Report first."
                )
            uow.sent_analyses.add(edit.review_id, edit.sent)
        else:
            uow.sent_analyses.remove(edit.review_id, edit.sent)
        uow.commit(f"review {edit.review_id}, {edit.sent.key}")
    return SentEdit(edit.review_id, own or edit.sent, not edit.is_there)


def sent_blocks(
    workspace: Workspace,
    review_id: ReviewId,
    audience: Audience,
    wording: Wording,
    progress: Progress = Silent(),
) -> list[Block]:
    """Return every analysis that was sent as blocks, computed from the records as they stand.

    Raises:
        NotFound, Cancelled.
    """
    from scrdesk.export.palette import colour_hex
    from scrdesk.export.pdf.drawing import PrintMeasure

    look = ChartLook({role: colour_hex(role) for role in COLOUR_ROLES}, PrintMeasure(), width=PRINTED_WIDTH)
    sent = sent_analyses(workspace, review_id)
    gathered: dict[tuple[object, bool], Case] = {}
    blocks: list[Block] = []
    for each in sent:
        progress.check()
        wanted = analysis(each.key)
        if wanted is None:
            blocks.append(Paragraph(f"The analysis “{each.key}” is not known to this version.", is_note=True))
            continue
        place = (each.chosen, wanted.needs_accounts)
        if place not in gathered:
            gathered[place] = analyses.case_of(
                workspace, review_id, each.chosen, progress, with_contacts=wanted.needs_accounts
            )
        result = analyses.run(gathered[place], each.key, dict(each.settings))
        blocks += blocks_of(
            wanted,
            each,
            gathered[place],
            result,
            look,
            as_at=workspace.clock(),
            audience=audience,
            wording=wording,
        )
    return blocks
