"""The tables of the panel's own layer: marks, tags, key lines, order within a day, saved views.

They belong to entries, not to any version of an agency's words, so that they outlive a corrected file. A mark that was
not made is an empty text, and an entry without any has no row.
"""

from __future__ import annotations

import sqlalchemy as sa

from scrdesk.store.table_columns import link_to, metadata, own_id, text

# One row to an entry with any single mark.
entry_marks = sa.Table(
    "entry_marks",
    metadata,
    own_id(),
    link_to("entry"),
    text("child_seen"),
    text("seen_alone"),
    text("voice"),
    text("attendance"),
    text("significance"),
    text("footing"),
    sa.Column("written_at", sa.DateTime, nullable=False),
    sa.UniqueConstraint("entry_id"),
)

# ``folded`` finds a tag whatever its capitals; ``word`` is how it was written.
entry_tag = sa.Table(
    "entry_tag",
    metadata,
    own_id(),
    link_to("entry"),
    text("word"),
    text("folded"),
    sa.UniqueConstraint("entry_id", "folded"),
    sa.Index(None, "folded"),
)

entry_key_line = sa.Table(
    "entry_key_line",
    metadata,
    own_id(),
    link_to("entry"),
    link_to("key_line", index=True),
    sa.UniqueConstraint("entry_id", "key_line_id"),
)

# Entries placed by hand within their day, applied by ascending id; see scrdesk.domain.hand_order.
day_move = sa.Table(
    "day_move",
    metadata,
    own_id(),
    link_to("entry", index=True),
    link_to("entry", "after_entry_id", nullable=True, index=True),
    text("who"),
    text("why"),
    sa.Column("moved_at", sa.DateTime, nullable=False),
)

saved_view = sa.Table(
    "saved_view",
    metadata,
    own_id(),
    link_to("review"),
    text("name"),
    text("filter"),  # JSON, see scrdesk.domain.saved_view
    text("columns"),  # JSON: list of column keys, empty for the usual ones
    sa.UniqueConstraint("review_id", "name"),
)
