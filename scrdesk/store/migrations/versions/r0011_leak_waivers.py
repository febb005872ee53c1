"""What was waived before a report was published.

Revision ID: 0011
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None

ROW_CHANGES: dict[str, int] = {}


def upgrade() -> None:
    """Make the table, empty: before this form a report with labels was refused as long as a name was left in it."""
    op.create_table(
        "leak_waiver",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("review_id", sa.Integer(), nullable=False),
        sa.Column("mark", sa.Text(), nullable=False),
        sa.Column("told", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("waived_by", sa.Text(), nullable=False),
        sa.Column("waived_at", sa.DateTime(), nullable=False),
        sa.Column("taken_back_by", sa.Text(), nullable=False),
        sa.Column("taken_back_at", sa.DateTime(), nullable=True),
        sa.ForeignKeyConstraint(
            ["review_id"], ["review.id"], name=op.f("fk_leak_waiver_review_id_review"), ondelete="RESTRICT"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_leak_waiver")),
    )
    op.create_index(op.f("ix_leak_waiver_review_id"), "leak_waiver", ["review_id"])
