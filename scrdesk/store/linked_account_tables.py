"""The tables of linked accounts: what a person decided on entries that may be of one event, which differences were
explained, and what agencies are asked. Suggestions are computed and never kept.
"""

from __future__ import annotations

import sqlalchemy as sa

from scrdesk.store.table_columns import flag, link_to, metadata, number, own_id, text

# A decision; ``is_kept`` is False once it was taken back, and the row stays.
account_group = sa.Table(
    "account_group",
    metadata,
    own_id(),
    link_to("review", index=True),
    text("decision"),
    text("reason"),
    text("who"),
    sa.Column("decided_at", sa.DateTime, nullable=False),
    flag("is_kept"),
)

# An entry of a decision, and the row that told it then: so a later version can be told from it.
account_group_entry = sa.Table(
    "account_group_entry",
    metadata,
    own_id(),
    link_to("account_group"),
    link_to("entry", index=True),
    link_to("entry_version"),
    sa.UniqueConstraint("account_group_id", "entry_id"),
)

# Why a difference is no contradiction. ``subject`` names what it is about and between which entries.
account_explanation = sa.Table(
    "account_explanation",
    metadata,
    own_id(),
    link_to("review"),
    text("subject"),
    text("text"),
    text("who"),
    sa.UniqueConstraint("review_id", "subject"),
)

agency_question = sa.Table(
    "agency_question",
    metadata,
    own_id(),
    link_to("review"),
    link_to("agency", index=True),
    number("number"),
    text("text"),
    text("origin"),
    text("subject"),
    sa.Column("asked", sa.Date),
    sa.Column("answered", sa.Date),
    text("answer"),
    flag("is_dropped"),
    flag("is_kept"),
    sa.UniqueConstraint("review_id", "number"),
)

agency_question_entry = sa.Table(
    "agency_question_entry",
    metadata,
    own_id(),
    link_to("agency_question"),
    number("row"),
    link_to("entry", index=True),
    sa.UniqueConstraint("agency_question_id", "entry_id"),
)
