"""How long things are kept, what is held back from destruction, and what was handed over.

Revision ID: 0003
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

ROW_CHANGES: dict[str, int] = {}


def upgrade() -> None:
    """Make the tables, empty: before this form nothing of the kind was kept."""
    op.create_table(
        "retention_rule",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("papers", sa.Text(), nullable=False),
        sa.Column("years", sa.Integer(), nullable=False),
        sa.Column("start", sa.Text(), nullable=False),
        sa.Column("basis", sa.Text(), nullable=False),
        sa.Column("decided_at", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_retention_rule")),
        sa.UniqueConstraint("papers", name=op.f("uq_retention_rule_papers")),
    )
    op.create_table(
        "retention_day",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("review_id", sa.Integer(), nullable=False),
        sa.Column("event", sa.Text(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_retention_day")),
        sa.UniqueConstraint("review_id", "event", name=op.f("uq_retention_day_review_id_event")),
        sa.ForeignKeyConstraint(
            ["review_id"], ["review.id"], name=op.f("fk_retention_day_review_id_review"), ondelete="RESTRICT"
        ),
    )
    op.create_table(
        "legal_hold",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("review_id", sa.Integer(), nullable=False),
        sa.Column("placed_by", sa.Text(), nullable=False),
        sa.Column("placed_at", sa.DateTime(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("lifted_by", sa.Text(), nullable=False),
        sa.Column("lifted_at", sa.DateTime(), nullable=True),
        sa.Column("lifted_why", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_legal_hold")),
        sa.ForeignKeyConstraint(
            ["review_id"], ["review.id"], name=op.f("fk_legal_hold_review_id_review"), ondelete="RESTRICT"
        ),
    )
    op.create_index(op.f("ix_legal_hold_review_id"), "legal_hold", ["review_id"])
    op.create_table(
        "retention_extension",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("review_id", sa.Integer(), nullable=False),
        sa.Column("papers", sa.Text(), nullable=False),
        sa.Column("until", sa.Date(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("decided_by", sa.Text(), nullable=False),
        sa.Column("decided_at", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_retention_extension")),
        sa.ForeignKeyConstraint(
            ["review_id"], ["review.id"], name=op.f("fk_retention_extension_review_id_review"), ondelete="RESTRICT"
        ),
    )
    op.create_index(op.f("ix_retention_extension_review_id"), "retention_extension", ["review_id"])
    op.create_table(
        "destruction",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("review_reference", sa.Text(), nullable=False),
        sa.Column("record", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_destruction")),
    )
    op.create_table(
        "sealed_copy",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("review_id", sa.Integer(), nullable=False),
        sa.Column("mark", sa.Text(), nullable=False),
        sa.Column("made_for", sa.Text(), nullable=False),
        sa.Column("made_at", sa.DateTime(), nullable=False),
        sa.Column("has_names", sa.Boolean(), nullable=False),
        sa.Column("n_entries", sa.Integer(), nullable=False),
        sa.Column("sealed", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sealed_copy")),
        sa.UniqueConstraint("mark", name=op.f("uq_sealed_copy_mark")),
        sa.ForeignKeyConstraint(
            ["review_id"], ["review.id"], name=op.f("fk_sealed_copy_review_id_review"), ondelete="RESTRICT"
        ),
    )
    op.create_index(op.f("ix_sealed_copy_review_id"), "sealed_copy", ["review_id"])
    op.create_table(
        "reviewer_comment",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("sealed_copy_id", sa.Integer(), nullable=False),
        sa.Column("entry_id", sa.Integer(), nullable=True),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("written_at", sa.DateTime(), nullable=False),
        sa.Column("taken_back_at", sa.DateTime(), nullable=False),
        sa.Column("was_changed", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_reviewer_comment")),
        sa.UniqueConstraint("sealed_copy_id", "entry_id", name=op.f("uq_reviewer_comment_sealed_copy_id_entry_id")),
        sa.ForeignKeyConstraint(
            ["entry_id"], ["entry.id"], name=op.f("fk_reviewer_comment_entry_id_entry"), ondelete="RESTRICT"
        ),
        sa.ForeignKeyConstraint(
            ["sealed_copy_id"],
            ["sealed_copy.id"],
            name=op.f("fk_reviewer_comment_sealed_copy_id_sealed_copy"),
            ondelete="RESTRICT",
        ),
    )
    op.create_index(op.f("ix_reviewer_comment_entry_id"), "reviewer_comment", ["entry_id"])
