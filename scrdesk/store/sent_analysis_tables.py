"""Table of the analyses that were sent to the report: what was asked, never what was found."""

from __future__ import annotations

import sqlalchemy as sa

from scrdesk.store.table_columns import link_to, metadata, own_id, text

sent_analysis = sa.Table(
    "sent_analysis",
    metadata,
    own_id(),
    link_to("review", index=True),
    text("key"),
    text("settings"),  # JSON: number by key
    text("filter"),  # JSON, see scrdesk.domain.saved_view
    sa.Column("sent_at", sa.DateTime, nullable=False),
)
