"""The panel's own layer on entries: marks, tags, key lines, order within a day, saved views.

Revision ID: 0004
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

ROW_CHANGES: dict[str, int] = {}


def upgrade() -> None:
    """Make the tables, empty: before this form nothing of the kind was kept; and an index for the filters."""
    op.create_table(
        "entry_marks",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("entry_id", sa.Integer(), nullable=False),
        sa.Column("child_seen", sa.Text(), nullable=False),
        sa.Column("seen_alone", sa.Text(), nullable=False),
        sa.Column("voice", sa.Text(), nullable=False),
        sa.Column("attendance", sa.Text(), nullable=False),
        sa.Column("significance", sa.Text(), nullable=False),
        sa.Column("footing", sa.Text(), nullable=False),
        sa.Column("written_at", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_entry_marks")),
        sa.UniqueConstraint("entry_id", name=op.f("uq_entry_marks_entry_id")),
        sa.ForeignKeyConstraint(
            ["entry_id"], ["entry.id"], name=op.f("fk_entry_marks_entry_id_entry"), ondelete="RESTRICT"
        ),
    )
    op.create_table(
        "entry_tag",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("entry_id", sa.Integer(), nullable=False),
        sa.Column("word", sa.Text(), nullable=False),
        sa.Column("folded", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_entry_tag")),
        sa.UniqueConstraint("entry_id", "folded", name=op.f("uq_entry_tag_entry_id_folded")),
        sa.ForeignKeyConstraint(
            ["entry_id"], ["entry.id"], name=op.f("fk_entry_tag_entry_id_entry"), ondelete="RESTRICT"
        ),
    )
    op.create_index(op.f("ix_entry_tag_folded"), "entry_tag", ["folded"])
    op.create_table(
        "entry_key_line",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("entry_id", sa.Integer(), nullable=False),
        sa.Column("key_line_id", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_entry_key_line")),
        sa.UniqueConstraint("entry_id", "key_line_id", name=op.f("uq_entry_key_line_entry_id_key_line_id")),
        sa.ForeignKeyConstraint(
            ["entry_id"], ["entry.id"], name=op.f("fk_entry_key_line_entry_id_entry"), ondelete="RESTRICT"
        ),
        sa.ForeignKeyConstraint(
            ["key_line_id"], ["key_line.id"], name=op.f("fk_entry_key_line_key_line_id_key_line"), ondelete="RESTRICT"
        ),
    )
    op.create_index(op.f("ix_entry_key_line_key_line_id"), "entry_key_line", ["key_line_id"])
    op.create_table(
        "day_move",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("entry_id", sa.Integer(), nullable=False),
        sa.Column("after_entry_id", sa.Integer(), nullable=True),
        sa.Column("who", sa.Text(), nullable=False),
        sa.Column("why", sa.Text(), nullable=False),
        sa.Column("moved_at", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_day_move")),
        sa.ForeignKeyConstraint(
            ["entry_id"], ["entry.id"], name=op.f("fk_day_move_entry_id_entry"), ondelete="RESTRICT"
        ),
        sa.ForeignKeyConstraint(
            ["after_entry_id"], ["entry.id"], name=op.f("fk_day_move_after_entry_id_entry"), ondelete="RESTRICT"
        ),
    )
    op.create_index(op.f("ix_day_move_entry_id"), "day_move", ["entry_id"])
    op.create_index(op.f("ix_day_move_after_entry_id"), "day_move", ["after_entry_id"])
    op.create_table(
        "saved_view",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("review_id", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("filter", sa.Text(), nullable=False),
        sa.Column("columns", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_saved_view")),
        sa.UniqueConstraint("review_id", "name", name=op.f("uq_saved_view_review_id_name")),
        sa.ForeignKeyConstraint(
            ["review_id"], ["review.id"], name=op.f("fk_saved_view_review_id_review"), ondelete="RESTRICT"
        ),
    )
    # Covers all that the filters ask of an entry itself, in the order of the chronology.
    op.create_index(
        "ix_entry_filters",
        "entry",
        ["review_id", "position", "agency_id", "earliest", "latest", "n_errors", "n_warnings"],
    )
