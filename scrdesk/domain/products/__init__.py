"""The papers that a review gives out beside its report: each a pure function from domain values to a Document.

A product knows no writer: :mod:`scrdesk.export` writes any of them as PDF, Word or HTML. Names or labels are decided
by whoever calls: texts come in ready for their audience.
"""

from scrdesk.domain.products.action_plan import PlanLine, action_plan, plan_lines
from scrdesk.domain.products.briefing import BRIEFING_QUESTIONS, BRIEFING_TITLES, briefing
from scrdesk.domain.products.chronology import panel_chronology
from scrdesk.domain.products.deposit_sheet import DepositSheet, deposit_sheet
from scrdesk.domain.products.executive_summary import SummaryParts, executive_summary
from scrdesk.domain.products.letter import Letter, letter
from scrdesk.domain.products.minutes import action_log, minutes
from scrdesk.domain.products.outline import LearningOutline, learning_outline
from scrdesk.domain.products.paper import PaperHead

__all__ = [
    "BRIEFING_QUESTIONS",
    "BRIEFING_TITLES",
    "DepositSheet",
    "LearningOutline",
    "Letter",
    "PaperHead",
    "PlanLine",
    "SummaryParts",
    "action_log",
    "action_plan",
    "briefing",
    "deposit_sheet",
    "executive_summary",
    "learning_outline",
    "letter",
    "minutes",
    "panel_chronology",
    "plan_lines",
]
