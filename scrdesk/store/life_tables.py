"""The tables of a review's life: clocks, steps, decisions, the national body, letters, agencies' reports, the archive.

Columns are named like the fields of :mod:`scrdesk.domain.life.records`; those named ``*_list`` are JSON lists. Types,
holidays, bodies and the archive are the desk's and belong to no review.
"""

from __future__ import annotations

import sqlalchemy as sa

from scrdesk.store.table_columns import flag, link_to, metadata, number, own_id, text


def day(name: str) -> sa.Column[object]:
    """Return a column of a day that may be missing."""
    return sa.Column(name, sa.Date)


def sure_day(name: str) -> sa.Column[object]:
    """Return a column of a day that is never missing."""
    return sa.Column(name, sa.Date, nullable=False)


def the_file() -> sa.Column[int]:
    """Return a column that may name a stored file."""
    return link_to("stored_file", nullable=True, index=True)


start_day = sa.Table(
    "start_day",
    metadata,
    own_id(),
    link_to("review"),
    text("event"),
    sure_day("day"),
    text("note"),
    sa.UniqueConstraint("review_id", "event"),
)

clock_mark = sa.Table(
    "clock_mark",
    metadata,
    own_id(),
    link_to("review"),
    text("rule"),
    day("revised"),
    text("revised_why"),
    day("done"),
    text("sent_to"),
    flag("is_not_applicable"),
    text("why_not"),
    text("proof"),
    the_file(),
    sa.UniqueConstraint("review_id", "rule"),
)

step_mark = sa.Table(
    "step_mark",
    metadata,
    own_id(),
    link_to("review"),
    text("step"),
    text("state"),
    day("on"),
    text("who"),
    text("reason"),
    sa.UniqueConstraint("review_id", "step"),
)

decision_form = sa.Table(
    "decision_form",
    metadata,
    own_id(),
    link_to("review"),
    number("number"),
    text("outcome"),
    day("decided_on"),
    text("decided_by"),
    text("rationale"),
    text("dissent"),
    text("advice"),
    text("answers_list"),
    sa.UniqueConstraint("review_id", "number"),
)

conversion = sa.Table(
    "conversion",
    metadata,
    own_id(),
    link_to("review", index=True),
    text("from_type"),
    text("to_type"),
    sure_day("on"),
    text("reason"),
)

body_contact = sa.Table(
    "body_contact",
    metadata,
    own_id(),
    link_to("review", index=True),
    text("body"),
    text("direction"),
    sure_day("on"),
    text("what"),
    day("reply_by"),
    day("answered"),
    text("weighed"),
    text("outcome"),
    text("proof"),
    the_file(),
)

publication_intent = sa.Table(
    "publication_intent",
    metadata,
    own_id(),
    link_to("review", index=True),
    text("intent"),
    text("reasons"),
    text("decided_by"),
    day("decided_on"),
    text("advice"),
)

request_scope = sa.Table(
    "request_scope",
    metadata,
    own_id(),
    link_to("review"),
    text("agency"),
    text("document"),
    text("scope"),
    text("return_route"),
    sa.UniqueConstraint("review_id", "agency", "document"),
)

letter_sent = sa.Table(
    "letter_sent",
    metadata,
    own_id(),
    link_to("review", index=True),
    text("kind"),
    text("addressee"),
    sure_day("on"),
    text("agency"),
    text("document"),
    day("due"),
    text("file_name"),
)

agency_paper = sa.Table(
    "agency_paper",
    metadata,
    own_id(),
    link_to("review", index=True),
    text("agency"),
    text("kind"),
    text("title"),
    number("version"),
    sure_day("received"),
    text("state"),
    day("decided_on"),
    text("decided_by"),
    text("note"),
    text("checks_list"),
    text("file_name"),
    the_file(),
)

own_review_type = sa.Table(
    "own_review_type",
    metadata,
    own_id(),
    text("code"),
    text("name"),
    text("basis"),
    text("source"),
    day("valid_from"),
    day("valid_to"),
    text("synonyms_list"),
    text("steps_list"),
    text("documents_list"),
    text("clocks_list"),
    text("criteria_list"),
    text("becomes_list"),
    sa.UniqueConstraint("code"),
)

one_off_holiday = sa.Table(
    "one_off_holiday",
    metadata,
    own_id(),
    sure_day("day"),
    text("name"),
    sa.UniqueConstraint("day"),
)

national_body = sa.Table(
    "national_body",
    metadata,
    own_id(),
    text("name"),
    text("role"),
    day("valid_from"),
    day("valid_to"),
    text("address"),
    text("owed"),
)

archived_report = sa.Table(
    "archived_report",
    metadata,
    own_id(),
    text("label"),
    number("year"),
    text("kind"),
    text("body"),
    day("published"),
    text("where_held"),
    day("until"),
    text("note"),
    text("file_name"),
    the_file(),
    flag("is_summary_only"),
)
