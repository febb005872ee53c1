"""The tables of the family: stated dates and spells of a person, ties between people, and where people are named.

``mention`` and ``mention_reading`` are derived from the agencies' words and the register and may be computed again;
what a person decided about a form of a name (``mention_decision``) is kept, and outlives both.
"""

from __future__ import annotations

import sqlalchemy as sa

from scrdesk.store.table_columns import flag, link_to, metadata, number, own_id, text


def stated(prefix: str) -> tuple[sa.Column[object], ...]:
    """Return the columns of a date as it was stated and as it was read."""
    columns: tuple[sa.Column[object], ...] = (
        sa.Column(f"{prefix}_text", sa.Text, nullable=False),
        sa.Column(f"{prefix}_edtf", sa.Text),
        sa.Column(f"{prefix}_earliest", sa.Date),
        sa.Column(f"{prefix}_latest", sa.Date),
        sa.Column(f"{prefix}_precision", sa.Text, nullable=False),
        sa.Column(f"{prefix}_sureness", sa.Text, nullable=False),
    )
    return columns


# What ``person`` has no column for. No row: nothing of it is known.
person_detail = sa.Table(
    "person_detail",
    metadata,
    own_id(),
    link_to("person"),
    flag("is_unnamed"),
    text("pregnancy"),
    *stated("born"),
    *stated("died"),
    *stated("expected"),
    sa.UniqueConstraint("person_id"),
)

# Where somebody lived, or which school, practice or carer they had, from when to when.
person_spell = sa.Table(
    "person_spell",
    metadata,
    own_id(),
    link_to("person", index=True),
    number("row"),
    text("kind"),
    text("what"),
    text("note"),
    *stated("start"),
    *stated("end"),
)

tie = sa.Table(
    "tie",
    metadata,
    own_id(),
    link_to("review", index=True),
    link_to("person", "first_id", index=True),
    link_to("person", "second_id", index=True),
    text("kind"),
    text("partnership"),
    text("ending"),
    text("words"),
    *stated("start"),
    *stated("end"),
)

# One row to an entry, a person and a form of the name; ``standing`` takes the decisions into account.
mention = sa.Table(
    "mention",
    metadata,
    own_id(),
    link_to("entry"),
    link_to("person", index=True),
    text("form"),
    text("kind"),
    text("why"),
    text("standing"),
    number("n"),
    sa.UniqueConstraint("entry_id", "person_id", "form"),
    sa.Index(None, "form"),
)

# Which row of the agency was read for names, so that only what changed is read again.
mention_reading = sa.Table(
    "mention_reading",
    metadata,
    own_id(),
    link_to("entry"),
    link_to("entry_version"),
    # Holds letters or apostrophes by which the word index parts or spells words otherwise than names are.
    flag("is_odd"),
    sa.UniqueConstraint("entry_id"),
)

# By which register the names were looked for: a digest of every form, never the forms.
mention_register = sa.Table(
    "mention_register",
    metadata,
    own_id(),
    link_to("review"),
    text("digest"),
    sa.UniqueConstraint("review_id"),
)

# Whether a form means this person: in one entry, or (no entry) in the whole review.
mention_decision = sa.Table(
    "mention_decision",
    metadata,
    own_id(),
    link_to("person", index=True),
    text("form"),
    link_to("entry", nullable=True, index=True),
    flag("is_meant"),
    sa.Column("decided_at", sa.DateTime, nullable=False),
    sa.UniqueConstraint("person_id", "form", "entry_id"),
)
