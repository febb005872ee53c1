"""The tables of what was learnt beyond the finding itself: details of findings and actions, and the flat records.

``lesson_detail`` and ``planned_action_detail`` hold what ``lesson`` and ``planned_action`` have no column for; no row
says that nothing of it is known. Columns named ``*_list`` are JSON lists. The library and the outlines are the Board's
and belong to no review.
"""

from __future__ import annotations

import sqlalchemy as sa

from scrdesk.store.table_columns import flag, link_to, metadata, number, own_id, text


def day(name: str) -> sa.Column[object]:
    """Return a column of a day that may be missing."""
    return sa.Column(name, sa.Date)


lesson_detail = sa.Table(
    "lesson_detail",
    metadata,
    own_id(),
    link_to("lesson"),
    flag("is_good_practice"),
    text("topics_list"),
    text("agencies_list"),
    text("paragraphs_list"),
    sa.UniqueConstraint("lesson_id"),
)

planned_action_detail = sa.Table(
    "planned_action_detail",
    metadata,
    own_id(),
    link_to("planned_action"),
    day("start"),
    day("revised_due"),
    text("revised_why"),
    text("evidence_required"),
    day("audit_date"),
    text("rag_override"),
    text("rag_why"),
    day("updated"),
    text("update_text"),
    text("signed_off_by"),
    day("signed_off"),
    text("assured_by"),
    day("assured"),
    text("assurance"),
    sa.UniqueConstraint("planned_action_id"),
)

action_milestone = sa.Table(
    "action_milestone",
    metadata,
    own_id(),
    link_to("planned_action", index=True),
    number("row"),
    text("text"),
    day("due"),
    day("done"),
)

action_evidence = sa.Table(
    "action_evidence",
    metadata,
    own_id(),
    link_to("planned_action", index=True),
    number("row"),
    text("what"),
    day("received"),
    text("file_name"),
    link_to("stored_file", nullable=True, index=True),
)

dissemination = sa.Table(
    "dissemination",
    metadata,
    own_id(),
    link_to("review", index=True),
    text("kind"),
    text("what"),
    day("day"),
    text("audience"),
    text("agency"),
    text("owner"),
    link_to("lesson", nullable=True, index=True),
    number("invited"),
    number("attended"),
    text("evaluation"),
    text("follow_up"),
    day("follow_up_due"),
    text("returned"),
    day("returned_on"),
)

library_item = sa.Table(
    "library_item",
    metadata,
    own_id(),
    text("title"),
    text("topic"),
    text("theme"),
    text("link"),
    text("author"),
    day("read_on"),
    text("relevance"),
)

outline = sa.Table(
    "outline",
    metadata,
    own_id(),
    text("title"),
    text("body"),
    text("link"),
    day("published"),
    text("child"),
    text("incident"),
    text("context"),
    text("theme"),
    text("topic"),
    text("summary"),
    text("findings"),
    number("n_recommendations"),
    text("meaning"),
    text("questions"),
    text("action"),
    day("reply_by"),
    day("read_on"),
)

outline_reply = sa.Table(
    "outline_reply",
    metadata,
    own_id(),
    link_to("outline", index=True),
    text("agency"),
    day("sent"),
    day("replied"),
    text("reply"),
)

learning_product = sa.Table(
    "learning_product",
    metadata,
    own_id(),
    link_to("review", index=True),
    text("kind"),
    text("title"),
    day("day"),
    text("boxes_list"),
    text("questions_list"),
)

repository_deposit = sa.Table(
    "repository_deposit",
    metadata,
    own_id(),
    link_to("review", index=True),
    text("title"),
    text("body"),
    text("author"),
    day("dated"),
    text("summary"),
    flag("is_anonymous"),
    text("file_name"),
    day("sent"),
    day("acknowledged"),
    text("link"),
    text("note"),
)

publication_days = sa.Table(
    "publication_days",
    metadata,
    own_id(),
    link_to("review"),
    day("planned"),
    day("sent"),
    day("published"),
    text("link"),
    day("until"),
    day("taken_down"),
    flag("is_not_published"),
    sa.UniqueConstraint("review_id"),
)

publication_point = sa.Table(
    "publication_point",
    metadata,
    own_id(),
    link_to("review"),
    text("point"),
    text("state"),
    text("who"),
    day("on"),
    text("reason"),
    text("document"),
    link_to("stored_file", nullable=True, index=True),
    sa.UniqueConstraint("review_id", "point"),
)
