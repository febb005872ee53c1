"""Tables of keeping and handing over: periods, holds, what was destroyed, and reviewers' sealed copies.

The record of a destruction names a review by its reference only, since it outlives the review.
"""

from __future__ import annotations

import sqlalchemy as sa

from scrdesk.store.table_columns import flag, link_to, metadata, number, own_id, text

# The Board's own rule for a class of papers, in place of the one that the program ships.
retention_rule = sa.Table(
    "retention_rule",
    metadata,
    own_id(),
    text("papers"),
    number("years"),  # 0: for good
    text("start"),
    text("basis"),
    sa.Column("decided_at", sa.DateTime, nullable=False),
    sa.UniqueConstraint("papers"),
)

retention_day = sa.Table(
    "retention_day",
    metadata,
    own_id(),
    link_to("review"),
    text("event"),
    sa.Column("day", sa.Date, nullable=False),
    sa.UniqueConstraint("review_id", "event"),
)

legal_hold = sa.Table(
    "legal_hold",
    metadata,
    own_id(),
    link_to("review", index=True),
    text("placed_by"),
    sa.Column("placed_at", sa.DateTime, nullable=False),
    text("reason"),
    text("lifted_by"),
    sa.Column("lifted_at", sa.DateTime),
    text("lifted_why"),
)

retention_extension = sa.Table(
    "retention_extension",
    metadata,
    own_id(),
    link_to("review", index=True),
    text("papers"),
    sa.Column("until", sa.Date, nullable=False),
    text("reason"),
    text("decided_by"),
    sa.Column("decided_at", sa.DateTime, nullable=False),
)

destruction = sa.Table(
    "destruction",
    metadata,
    own_id(),
    sa.Column("at", sa.DateTime, nullable=False),
    text("review_reference"),
    text("record"),  # JSON: what the certificate tells; no words of the case
)

# A copy that was made for a reviewer. ``mark`` stands inside the copy too, so that it is known when it comes back.
sealed_copy = sa.Table(
    "sealed_copy",
    metadata,
    own_id(),
    link_to("review", index=True),
    text("mark"),
    text("made_for"),
    sa.Column("made_at", sa.DateTime, nullable=False),
    flag("has_names"),
    number("n_entries"),
    text("sealed"),  # JSON: by reference, the entry's row at the time and the hash of what the copy shows of it
    sa.UniqueConstraint("mark"),
)

# What a reviewer wrote; ``entry_id`` None: on the whole. ``was_changed``: the entry was another when it came back.
reviewer_comment = sa.Table(
    "reviewer_comment",
    metadata,
    own_id(),
    link_to("sealed_copy"),
    link_to("entry", nullable=True, index=True),
    text("text"),
    sa.Column("written_at", sa.DateTime, nullable=False),
    sa.Column("taken_back_at", sa.DateTime, nullable=False),
    flag("was_changed"),
    sa.UniqueConstraint("sealed_copy_id", "entry_id"),
)
