"""What the view of checks asks of the services, off the window's thread; services are imported inside."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from scrdesk.domain.leaks.risks import Risk
    from scrdesk.domain.progress import Progress
    from scrdesk.domain.publication_check import FileCheck, RiskStanding, RiskTick
    from scrdesk.domain.review import ReviewId
    from scrdesk.services.draft_report import ReportOptions
    from scrdesk.services.open_store import Workspace
    from scrdesk.services.publication_check import PublicationCheck


def last(workspace: Workspace, review_id: ReviewId, _: Progress) -> tuple[FileCheck | None, tuple[RiskTick, ...]]:
    """Return the last check and the risks that were looked at."""
    from scrdesk.services.publication_check import last_check

    return last_check(workspace, review_id)


def check(
    workspace: Workspace,
    review_id: ReviewId,
    options: ReportOptions | None,
    progress: Progress,
    *,
    is_summary: bool = False,
) -> PublicationCheck:
    """Make the report, or its summary, with labels and check it."""
    from dataclasses import replace

    from scrdesk.services.draft_report import default_options
    from scrdesk.services.publication_check import check_draft

    chosen = options or default_options(workspace, review_id)
    return check_draft(workspace, review_id, replace(chosen, is_summary=is_summary), progress)


def standings(
    workspace: Workspace, review_id: ReviewId, risks: Sequence[Risk], _: Progress
) -> tuple[RiskStanding, ...]:
    """Return risks with who looked at them by now."""
    from scrdesk.domain.publication_check import risk_standings
    from scrdesk.services.publication_check import last_check

    return risk_standings(risks, last_check(workspace, review_id)[1])
