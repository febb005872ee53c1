"""Tables of what each audience sees: labels beside the panel's own, rules for days and ages, words that are names.

The panel's label of a person or place stands on the row itself; no row here means that it holds for the audience, too.
"""

from __future__ import annotations

import sqlalchemy as sa

from scrdesk.store.table_columns import flag, link_to, metadata, number, own_id, text

# Numbers by which somebody is known: health, pupil, case and telephone numbers, e-mail addresses.
person_identifier = sa.Table(
    "person_identifier",
    metadata,
    own_id(),
    link_to("person", index=True),
    number("row"),
    text("kind"),
    text("value"),
)

person_label = sa.Table(
    "person_label",
    metadata,
    own_id(),
    link_to("person"),
    text("audience"),
    text("label"),
    sa.UniqueConstraint("person_id", "audience"),
)

place_label = sa.Table(
    "place_label",
    metadata,
    own_id(),
    link_to("place"),
    text("audience"),
    text("label"),
    sa.UniqueConstraint("place_id", "audience"),
)

# An agency is named unless it has a label here.
agency_label = sa.Table(
    "agency_label",
    metadata,
    own_id(),
    link_to("agency"),
    text("audience"),
    text("label"),
    sa.UniqueConstraint("agency_id", "audience"),
)

audience_rule = sa.Table(
    "audience_rule",
    metadata,
    own_id(),
    link_to("review"),
    text("audience"),
    text("dates"),
    text("ages"),
    sa.UniqueConstraint("review_id", "audience"),
)

# Whether a word that is also a name means somebody where it stands; lapses when the words around it change.
word_decision = sa.Table(
    "word_decision",
    metadata,
    own_id(),
    link_to("review"),
    text("word"),
    text("around"),
    flag("is_name"),
    sa.Column("decided_at", sa.DateTime, nullable=False),
    sa.UniqueConstraint("review_id", "word", "around"),
)
