"""The tables of the panel room beside meetings and minutes: members, interests, what decisions carry, amendments."""

from __future__ import annotations

import sqlalchemy as sa

from scrdesk.store.table_columns import flag, link_to, metadata, number, own_id, text

panel_member = sa.Table(
    "panel_member",
    metadata,
    own_id(),
    link_to("review"),
    number("row"),
    text("name"),
    text("role"),
    text("agency_code"),
    flag("is_member"),
    flag("is_chair"),
    text("independence"),
    sa.UniqueConstraint("review_id", "name"),
)

# Whether somebody who was invited comes; attendances without a row have their "is_present" alone.
attendance_answer = sa.Table(
    "attendance_answer",
    metadata,
    own_id(),
    link_to("attendance"),
    text("answer"),
    sa.UniqueConstraint("attendance_id"),
)

interest = sa.Table(
    "interest",
    metadata,
    own_id(),
    link_to("meeting", index=True),
    number("row"),
    text("name"),
    text("what"),
    text("handling"),
)

# The entry that was on the wall when a decision was typed.
minute_carried = sa.Table(
    "minute_carried",
    metadata,
    own_id(),
    link_to("minute_item"),
    link_to("entry", index=True),
    sa.UniqueConstraint("minute_item_id"),
)

minutes_agreed = sa.Table(
    "minutes_agreed",
    metadata,
    own_id(),
    link_to("meeting"),
    sa.Column("agreed_on", sa.Date, nullable=False),
    number("at_number"),
    sa.UniqueConstraint("meeting_id"),
)

minute_amendment = sa.Table(
    "minute_amendment",
    metadata,
    own_id(),
    link_to("meeting", index=True),
    number("row"),
    text("item_number"),
    text("text"),
    sa.Column("made_at", sa.DateTime, nullable=False),
    text("made_by"),
)
