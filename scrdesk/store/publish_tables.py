"""Table of what was waived before a report was published. None is ever deleted: taking it back is written on it."""

from __future__ import annotations

import sqlalchemy as sa

from scrdesk.store.table_columns import link_to, metadata, own_id, text

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
