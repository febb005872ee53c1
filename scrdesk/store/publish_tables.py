"""What is on record before a report is published: waived leaks, risks that were looked at, checks of finished files.

No waiver is ever deleted: taking it back is written on it.
"""

from __future__ import annotations

import sqlalchemy as sa

from scrdesk.store.table_columns import link_to, metadata, number, own_id, text

leak_waiver = sa.Table(
    "leak_waiver",
    metadata,
    own_id(),
    link_to("review", index=True),
    text("mark"),
    text("told"),
    text("reason"),
    text("waived_by"),
    sa.Column("waived_at", sa.DateTime, nullable=False),
    text("taken_back_by"),
    sa.Column("taken_back_at", sa.DateTime),
)

risk_tick = sa.Table(
    "risk_tick",
    metadata,
    own_id(),
    link_to("review"),
    number("risk"),
    text("places"),
    text("note"),
    text("ticked_by"),
    sa.Column("ticked_at", sa.DateTime, nullable=False),
    sa.UniqueConstraint("review_id", "risk"),
)

file_check = sa.Table(
    "file_check",
    metadata,
    own_id(),
    link_to("review", index=True),
    sa.Column("checked_at", sa.DateTime, nullable=False),
    text("draft"),
    text("file_name"),
    text("sha256"),
    number("n_pages"),
    number("n_left"),
    number("n_waived"),
    number("n_hidden"),
    text("risks"),  # JSON: number of a risk -> what was found
    text("faults"),  # JSON: a list of sentences; null where accessibility is not checked
)

# Why a waiver was taken back.
leak_waiver_end = sa.Table(
    "leak_waiver_end",
    metadata,
    own_id(),
    link_to("leak_waiver"),
    text("reason"),
    sa.UniqueConstraint("leak_waiver_id"),
)
