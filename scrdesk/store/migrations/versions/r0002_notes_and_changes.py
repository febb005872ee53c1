"""The panel's notes on entries, and what corrected files changed.

Revision ID: 0002
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

ROW_CHANGES: dict[str, int] = {}


def upgrade() -> None:
    """Make both tables, empty: before this form nothing could be noted or declined."""
    op.create_table(
        "entry_note",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("entry_id", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("written_at", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_entry_note")),
        sa.UniqueConstraint("entry_id", name=op.f("uq_entry_note_entry_id")),
        sa.ForeignKeyConstraint(
            ["entry_id"], ["entry.id"], name=op.f("fk_entry_note_entry_id_entry"), ondelete="RESTRICT"
        ),
    )
    op.create_table(
        "row_change",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("submission_id", sa.Integer(), nullable=False),
        sa.Column("entry_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("before_version_id", sa.Integer(), nullable=True),
        sa.Column("after_version_id", sa.Integer(), nullable=True),
        sa.Column("is_accepted", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_row_change")),
        sa.UniqueConstraint("submission_id", "entry_id", name=op.f("uq_row_change_submission_id_entry_id")),
        sa.ForeignKeyConstraint(
            ["submission_id"],
            ["submission.id"],
            name=op.f("fk_row_change_submission_id_submission"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["entry_id"], ["entry.id"], name=op.f("fk_row_change_entry_id_entry"), ondelete="RESTRICT"
        ),
        sa.ForeignKeyConstraint(
            ["before_version_id"],
            ["entry_version.id"],
            name=op.f("fk_row_change_before_version_id_entry_version"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["after_version_id"],
            ["entry_version.id"],
            name=op.f("fk_row_change_after_version_id_entry_version"),
            ondelete="RESTRICT",
        ),
    )
    op.create_index(op.f("ix_row_change_entry_id"), "row_change", ["entry_id"])
