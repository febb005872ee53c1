"""The tables of a store as SQLAlchemy Core sees them; ``migrations`` makes them and must end at the same form.

Three layers of authorship are kept apart: what agencies sent (``submission``, ``stored_file``, ``entry_version``:
never altered once written), what the secretariat keeps (review, people, panel, learning), and what is derived and may
be computed again (``entry.order_*``, ``entry.position``, the counts of findings, and the word index ``entry_words``
that :mod:`scrdesk.store.words` owns). Nothing here cascades: deletion is a service of its own.
"""

from __future__ import annotations

import sqlalchemy as sa

from scrdesk.domain.ordering import ORDER_COLUMN_NAMES

NAMING = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}

metadata = sa.MetaData(naming_convention=NAMING)


def _id() -> sa.Column[int]:
    return sa.Column("id", sa.Integer, primary_key=True)


def _to(target: str, name: str = "", *, nullable: bool = False, index: bool = False) -> sa.Column[int]:
    return sa.Column(
        name or f"{target}_id",
        sa.Integer,
        sa.ForeignKey(f"{target}.id", ondelete="RESTRICT"),
        nullable=nullable,
        index=index,
    )


def _text(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text, nullable=False)


def _number(name: str) -> sa.Column[int]:
    return sa.Column(name, sa.Integer, nullable=False)


def _flag(name: str) -> sa.Column[bool]:
    return sa.Column(name, sa.Boolean, nullable=False)


review = sa.Table(
    "review",
    metadata,
    _id(),
    _text("reference"),
    _text("type_code"),
    _text("child_label"),
    _text("title"),
    sa.Column("period_start", sa.Date),
    sa.Column("period_end", sa.Date),
    sa.Column("incident", sa.Date),
    _text("circumstances"),
    sa.Column("begun_at", sa.DateTime, nullable=False),
    sa.UniqueConstraint("reference"),
)

agency = sa.Table(
    "agency",
    metadata,
    _id(),
    _to("review"),
    _text("code"),
    _text("name"),
    _text("kind"),
    _text("contact"),
    _number("place_in_list"),
    # The number the agency's next new entry gets. It only grows, so that no reference is ever used twice.
    _number("next_entry_number"),
    sa.UniqueConstraint("review_id", "code"),
)

key_line = sa.Table(
    "key_line",
    metadata,
    _id(),
    _to("review"),
    _number("number"),
    _text("question"),
    sa.UniqueConstraint("review_id", "number"),
)

submission_request = sa.Table(
    "submission_request",
    metadata,
    _id(),
    _to("agency", index=True),
    _text("document"),
    sa.Column("requested", sa.Date, nullable=False),
    sa.Column("due", sa.Date),
)

stored_file = sa.Table(
    "stored_file",
    metadata,
    _id(),
    _text("sha256"),
    _number("size"),
    sa.Column("content", sa.LargeBinary, nullable=False),  # zlib-compressed, exactly as received inside
    sa.UniqueConstraint("sha256"),
)

submission = sa.Table(
    "submission",
    metadata,
    _id(),
    _to("agency"),
    _to("stored_file"),
    _number("version"),
    _text("status"),
    _text("file_name"),
    _text("format"),
    sa.Column("received", sa.Date, nullable=False),
    sa.Column("recorded_at", sa.DateTime, nullable=False),
    _number("n_entries"),
    _number("n_errors"),
    _number("n_warnings"),
    _text("preamble"),
    _text("reading"),  # JSON: how each table of the file was understood
    sa.UniqueConstraint("agency_id", "version"),
)

abbreviation = sa.Table(
    "abbreviation",
    metadata,
    _id(),
    _to("submission", index=True),
    _number("row"),
    _text("short"),
    _text("meaning"),
)

column_choice = sa.Table(
    "column_choice",
    metadata,
    _id(),
    _to("agency"),
    _text("table_name"),
    _number("column_index"),
    _text("heading"),
    _text("meaning"),
    sa.UniqueConstraint("agency_id", "table_name", "column_index", "heading"),
)

entry = sa.Table(
    "entry",
    metadata,
    _id(),
    _to("review"),
    _to("agency"),
    _number("number"),
    # The row that tells this entry now. None: the agency withdrew it; it keeps its number and its older rows.
    sa.Column(
        "current_version_id",
        sa.Integer,
        sa.ForeignKey("entry_version.id", ondelete="RESTRICT", use_alter=True),
    ),
    # What follows is derived from the current version, kept narrow here so that no list reads long texts.
    sa.Column("position", sa.Integer),
    *(_number(name) for name in ORDER_COLUMN_NAMES),
    _number("sequence"),
    sa.Column("earliest", sa.Date),
    sa.Column("latest", sa.Date),
    _number("n_errors"),
    _number("n_warnings"),
    sa.UniqueConstraint("agency_id", "number"),
    sa.Index(None, "review_id", "position"),
    sa.Index(None, "current_version_id"),
)

entry_version = sa.Table(
    "entry_version",
    metadata,
    _id(),
    _to("entry", index=True),
    _to("submission"),
    _number("row"),
    _text("change"),
    _text("kind"),
    _text("place"),
    _text("date_text"),
    _text("time_text"),
    sa.Column("edtf", sa.Text),
    sa.Column("earliest", sa.Date),
    sa.Column("latest", sa.Date),
    _text("precision"),
    _text("sureness"),
    sa.Column("start", sa.Time),
    sa.Column("end", sa.Time),
    _text("time_sureness"),
    _text("source"),
    _text("event"),
    _text("people"),
    _text("practitioner"),
    _text("location"),
    _text("child_seen"),
    _text("action"),
    _text("shared_with"),
    _text("comment"),
    _text("key_line"),
    _text("agency_reference"),
    _text("fields"),  # JSON: list of [heading, cell], untouched
    sa.UniqueConstraint("submission_id", "row"),
)

# The panel's own words on an entry; they belong to the entry, not to any version of the agency's words.
entry_note = sa.Table(
    "entry_note",
    metadata,
    _id(),
    _to("entry"),
    _text("text"),
    sa.Column("written_at", sa.DateTime, nullable=False),
    sa.UniqueConstraint("entry_id"),
)

# What a corrected file changed in what stood before it: the row that told the entry, the row that would tell it
# (None: none), and whether the secretary took it over. ``entry.current_version_id`` follows the decision.
row_change = sa.Table(
    "row_change",
    metadata,
    _id(),
    _to("submission"),
    _to("entry", index=True),
    _text("kind"),
    _to("entry_version", "before_version_id", nullable=True),
    _to("entry_version", "after_version_id", nullable=True),
    _flag("is_accepted"),
    sa.UniqueConstraint("submission_id", "entry_id"),
)

finding = sa.Table(
    "finding",
    metadata,
    _id(),
    _to("submission", index=True),
    _to("entry_version", nullable=True, index=True),
    _number("row"),
    _text("severity"),
    _text("code"),
    _text("message"),
    _text("place"),
)

person = sa.Table(
    "person",
    metadata,
    _id(),
    _to("review"),
    _text("name"),
    _text("label"),
    _text("role"),
    _flag("is_professional"),
    sa.Column("born", sa.Date),
    _text("agency_code"),
    _text("sex"),
    sa.UniqueConstraint("review_id", "label"),
)

person_name = sa.Table(
    "person_name",
    metadata,
    _id(),
    _to("person", index=True),
    _number("row"),
    _text("name"),
)

person_address = sa.Table(
    "person_address",
    metadata,
    _id(),
    _to("person", index=True),
    _number("row"),
    _text("address"),
)

place = sa.Table(
    "place",
    metadata,
    _id(),
    _to("review"),
    _text("name"),
    _text("label"),
    sa.UniqueConstraint("review_id", "name"),
)

meeting = sa.Table(
    "meeting",
    metadata,
    _id(),
    _to("review"),
    _number("number"),
    sa.Column("held", sa.Date, nullable=False),
    sa.Column("begins", sa.Time),
    _text("place"),
    _text("status"),
    sa.UniqueConstraint("review_id", "number"),
)

attendance = sa.Table(
    "attendance",
    metadata,
    _id(),
    _to("meeting", index=True),
    _number("row"),
    _text("name"),
    _text("role"),
    _text("agency_code"),
    _flag("is_member"),
    _flag("is_present"),
)

minute_item = sa.Table(
    "minute_item",
    metadata,
    _id(),
    _to("meeting", index=True),
    _number("row"),
    _text("number"),
    _text("heading"),
    _text("discussion"),
    _text("decision"),
)

minute_reference = sa.Table(
    "minute_reference",
    metadata,
    _id(),
    _to("minute_item", index=True),
    _number("row"),
    _to("entry", index=True),
)

panel_action = sa.Table(
    "panel_action",
    metadata,
    _id(),
    _to("meeting", index=True),
    _number("row"),
    _text("number"),
    _text("text"),
    _text("owner"),
    sa.Column("due", sa.Date),
    _text("status"),
    sa.Column("closed", sa.Date),
)

lesson = sa.Table(
    "lesson",
    metadata,
    _id(),
    _to("review"),
    _number("number"),
    _text("statement"),
    _text("why"),
    _text("theme"),
    sa.UniqueConstraint("review_id", "number"),
)

evidence = sa.Table(
    "evidence",
    metadata,
    _id(),
    _to("lesson", index=True),
    _number("row"),
    _to("entry", index=True),
)

recommendation = sa.Table(
    "recommendation",
    metadata,
    _id(),
    _to("lesson", index=True),
    _number("row"),
    _text("number"),
    _text("text"),
    _text("level"),
)

planned_action = sa.Table(
    "planned_action",
    metadata,
    _id(),
    _to("recommendation", index=True),
    _number("row"),
    _text("number"),
    _text("text"),
    _text("lead_agency"),
    _text("lead_role"),
    sa.Column("due", sa.Date),
    _text("expected_change"),
    _text("measure"),
    _text("status"),
)

store_fact = sa.Table(
    "store_fact",
    metadata,
    sa.Column("name", sa.Text, primary_key=True),
    _text("value"),
)

audit = sa.Table(
    "audit",
    metadata,
    _id(),
    sa.Column("at", sa.DateTime, nullable=False),
    _text("action"),
    _text("subject"),  # kind and id ("submission 12"), never text of the case
    _text("previous_hash"),
    _text("hash"),
    sa.UniqueConstraint("previous_hash"),  # a chain does not fork
)
