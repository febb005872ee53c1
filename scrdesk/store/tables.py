"""The tables of a store as SQLAlchemy Core sees them; ``migrations`` makes them and must end at the same form.

Three layers of authorship are kept apart: what agencies sent (``submission``, ``stored_file``, ``entry_version``:
never altered once written), what the secretariat keeps (review, people, panel and its notes, what of corrected files
was taken over, learning), and what is derived and may be computed again (``entry.order_*``, ``entry.position``, the
counts of findings, and the word index ``entry_words`` that :mod:`scrdesk.store.words` owns). Nothing here cascades:
deletion is a service of its own.
"""

from __future__ import annotations

import sqlalchemy as sa

from scrdesk.domain.ordering import ORDER_COLUMN_NAMES
from scrdesk.store.table_columns import flag, link_to, metadata, number, own_id, text

review = sa.Table(
    "review",
    metadata,
    own_id(),
    text("reference"),
    text("type_code"),
    text("child_label"),
    text("title"),
    sa.Column("period_start", sa.Date),
    sa.Column("period_end", sa.Date),
    sa.Column("incident", sa.Date),
    text("circumstances"),
    text("language"),
    sa.Column("begun_at", sa.DateTime, nullable=False),
    sa.UniqueConstraint("reference"),
)

agency = sa.Table(
    "agency",
    metadata,
    own_id(),
    link_to("review"),
    text("code"),
    text("name"),
    text("kind"),
    text("contact"),
    number("place_in_list"),
    # The number the agency's next new entry gets. It only grows, so that no reference is ever used twice.
    number("next_entry_number"),
    sa.UniqueConstraint("review_id", "code"),
)

key_line = sa.Table(
    "key_line",
    metadata,
    own_id(),
    link_to("review"),
    number("number"),
    text("question"),
    sa.UniqueConstraint("review_id", "number"),
)

submission_request = sa.Table(
    "submission_request",
    metadata,
    own_id(),
    link_to("agency", index=True),
    text("document"),
    sa.Column("requested", sa.Date, nullable=False),
    sa.Column("due", sa.Date),
)

stored_file = sa.Table(
    "stored_file",
    metadata,
    own_id(),
    text("sha256"),
    number("size"),
    sa.Column("content", sa.LargeBinary, nullable=False),  # zlib-compressed, exactly as received inside
    sa.UniqueConstraint("sha256"),
)

submission = sa.Table(
    "submission",
    metadata,
    own_id(),
    link_to("agency"),
    link_to("stored_file"),
    number("version"),
    text("status"),
    text("file_name"),
    text("format"),
    sa.Column("received", sa.Date, nullable=False),
    sa.Column("recorded_at", sa.DateTime, nullable=False),
    number("n_entries"),
    number("n_errors"),
    number("n_warnings"),
    text("preamble"),
    text("reading"),  # JSON: how each table of the file was understood
    sa.UniqueConstraint("agency_id", "version"),
)

abbreviation = sa.Table(
    "abbreviation",
    metadata,
    own_id(),
    link_to("submission", index=True),
    number("row"),
    text("short"),
    text("meaning"),
)

column_choice = sa.Table(
    "column_choice",
    metadata,
    own_id(),
    link_to("agency"),
    text("table_name"),
    number("column_index"),
    text("heading"),
    text("meaning"),
    sa.UniqueConstraint("agency_id", "table_name", "column_index", "heading"),
)

FILTERED = ("review_id", "position", "agency_id", "earliest", "latest", "n_errors", "n_warnings")

entry = sa.Table(
    "entry",
    metadata,
    own_id(),
    link_to("review"),
    link_to("agency"),
    number("number"),
    # The row that tells this entry now. None: the agency withdrew it; it keeps its number and its older rows.
    sa.Column(
        "current_version_id",
        sa.Integer,
        sa.ForeignKey("entry_version.id", ondelete="RESTRICT", use_alter=True),
    ),
    # What follows is derived from the current version, kept narrow here so that no list reads long texts.
    sa.Column("position", sa.Integer),
    *(number(name) for name in ORDER_COLUMN_NAMES),
    number("sequence"),
    sa.Column("earliest", sa.Date),
    sa.Column("latest", sa.Date),
    number("n_errors"),
    number("n_warnings"),
    sa.UniqueConstraint("agency_id", "number"),
    sa.Index(None, "review_id", "position"),
    # All that the filters ask of an entry itself, in the order of the chronology: no filter reads the table.
    sa.Index("ix_entry_filters", *FILTERED),
    sa.Index(None, "current_version_id"),
)

entry_version = sa.Table(
    "entry_version",
    metadata,
    own_id(),
    link_to("entry", index=True),
    link_to("submission"),
    number("row"),
    text("change"),
    text("kind"),
    text("place"),
    text("date_text"),
    text("time_text"),
    sa.Column("edtf", sa.Text),
    sa.Column("earliest", sa.Date),
    sa.Column("latest", sa.Date),
    text("precision"),
    text("sureness"),
    sa.Column("start", sa.Time),
    sa.Column("end", sa.Time),
    text("time_sureness"),
    text("source"),
    text("event"),
    text("people"),
    text("practitioner"),
    text("location"),
    text("child_seen"),
    text("action"),
    text("shared_with"),
    text("comment"),
    text("key_line"),
    text("agency_reference"),
    text("fields"),  # JSON: list of [heading, cell], untouched
    sa.UniqueConstraint("submission_id", "row"),
)

# The panel's own words on an entry; they belong to the entry, not to any version of the agency's words.
entry_note = sa.Table(
    "entry_note",
    metadata,
    own_id(),
    link_to("entry"),
    text("text"),
    sa.Column("written_at", sa.DateTime, nullable=False),
    sa.UniqueConstraint("entry_id"),
)

# What a corrected file changed in what stood before it: the row that told the entry, the row that would tell it
# (None: none), and whether the secretary took it over. ``entry.current_version_id`` follows the decision.
row_change = sa.Table(
    "row_change",
    metadata,
    own_id(),
    link_to("submission"),
    link_to("entry", index=True),
    text("kind"),
    link_to("entry_version", "before_version_id", nullable=True),
    link_to("entry_version", "after_version_id", nullable=True),
    flag("is_accepted"),
    sa.UniqueConstraint("submission_id", "entry_id"),
)

finding = sa.Table(
    "finding",
    metadata,
    own_id(),
    link_to("submission", index=True),
    link_to("entry_version", nullable=True, index=True),
    number("row"),
    text("severity"),
    text("code"),
    text("message"),
    text("place"),
)

person = sa.Table(
    "person",
    metadata,
    own_id(),
    link_to("review"),
    text("name"),
    text("label"),
    text("role"),
    flag("is_professional"),
    sa.Column("born", sa.Date),
    text("agency_code"),
    text("sex"),
    sa.UniqueConstraint("review_id", "label"),
)

person_name = sa.Table(
    "person_name",
    metadata,
    own_id(),
    link_to("person", index=True),
    number("row"),
    text("name"),
)

person_address = sa.Table(
    "person_address",
    metadata,
    own_id(),
    link_to("person", index=True),
    number("row"),
    text("address"),
)

place = sa.Table(
    "place",
    metadata,
    own_id(),
    link_to("review"),
    text("name"),
    text("label"),
    sa.UniqueConstraint("review_id", "name"),
)

meeting = sa.Table(
    "meeting",
    metadata,
    own_id(),
    link_to("review"),
    number("number"),
    sa.Column("held", sa.Date, nullable=False),
    sa.Column("begins", sa.Time),
    text("place"),
    text("status"),
    sa.UniqueConstraint("review_id", "number"),
)

attendance = sa.Table(
    "attendance",
    metadata,
    own_id(),
    link_to("meeting", index=True),
    number("row"),
    text("name"),
    text("role"),
    text("agency_code"),
    flag("is_member"),
    flag("is_present"),
)

minute_item = sa.Table(
    "minute_item",
    metadata,
    own_id(),
    link_to("meeting", index=True),
    number("row"),
    text("number"),
    text("heading"),
    text("discussion"),
    text("decision"),
)

minute_reference = sa.Table(
    "minute_reference",
    metadata,
    own_id(),
    link_to("minute_item", index=True),
    number("row"),
    link_to("entry", index=True),
)

panel_action = sa.Table(
    "panel_action",
    metadata,
    own_id(),
    link_to("meeting", index=True),
    number("row"),
    text("number"),
    text("text"),
    text("owner"),
    sa.Column("due", sa.Date),
    text("status"),
    sa.Column("closed", sa.Date),
)

lesson = sa.Table(
    "lesson",
    metadata,
    own_id(),
    link_to("review"),
    number("number"),
    text("statement"),
    text("why"),
    text("theme"),
    sa.UniqueConstraint("review_id", "number"),
)

evidence = sa.Table(
    "evidence",
    metadata,
    own_id(),
    link_to("lesson", index=True),
    number("row"),
    link_to("entry", index=True),
)

recommendation = sa.Table(
    "recommendation",
    metadata,
    own_id(),
    link_to("lesson", index=True),
    number("row"),
    text("number"),
    text("text"),
    text("level"),
    text("further_list"),
    text("no_finding_why"),
)

planned_action = sa.Table(
    "planned_action",
    metadata,
    own_id(),
    link_to("recommendation", index=True),
    number("row"),
    text("number"),
    text("text"),
    text("lead_agency"),
    text("lead_role"),
    sa.Column("due", sa.Date),
    text("expected_change"),
    text("measure"),
    text("status"),
)

store_fact = sa.Table(
    "store_fact",
    metadata,
    sa.Column("name", sa.Text, primary_key=True),
    text("value"),
)

audit = sa.Table(
    "audit",
    metadata,
    own_id(),
    sa.Column("at", sa.DateTime, nullable=False),
    text("action"),
    text("subject"),  # kind and id ("submission 12"), never text of the case
    text("previous_hash"),
    text("hash"),
    sa.UniqueConstraint("previous_hash"),  # a chain does not fork
)
