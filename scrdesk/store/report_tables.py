"""Tables of the written report: its sections, the drafts that stand for good, and comments on their accuracy.

Texts of sections refer to findings, recommendations and people by number (``[[finding:12]]``), so that a review that is
copied into another store has them renamed; entries are referred to by their permanent reference.
"""

from __future__ import annotations

import sqlalchemy as sa

from scrdesk.store.table_columns import flag, link_to, metadata, number, own_id, text

report_section = sa.Table(
    "report_section",
    metadata,
    own_id(),
    link_to("review", index=True),
    number("place"),
    text("key"),
    text("title"),
    text("text"),
    flag("is_numbered"),
)

report_draft = sa.Table(
    "report_draft",
    metadata,
    own_id(),
    link_to("review"),
    text("number"),
    sa.Column("frozen_at", sa.DateTime, nullable=False),
    text("frozen_by"),
    text("note"),
    text("sections_list"),  # JSON: [title, text] for each
    text("sha256"),
    text("numbered"),  # a 1 for each section that carries a number, a 0 for each that does not
    sa.UniqueConstraint("review_id", "number"),
)

accuracy_comment = sa.Table(
    "accuracy_comment",
    metadata,
    own_id(),
    link_to("review"),
    number("number"),
    text("draft"),
    text("agency_code"),
    sa.Column("received", sa.Date, nullable=False),
    text("paragraph"),
    text("as_written"),
    text("should_be"),
    text("evidence"),
    text("kind"),
    text("decision"),
    text("reason"),
    text("done_in"),
    text("origin"),
    sa.UniqueConstraint("review_id", "number"),
)
