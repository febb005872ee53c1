"""Analyses that were sent to the report.

Revision ID: 0013
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None

ROW_CHANGES: dict[str, int] = {}


def upgrade() -> None:
    """Make the table, empty: before this form no analysis could be sent to the report."""
    op.create_table(
        "sent_analysis",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("review_id", sa.Integer(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("settings", sa.Text(), nullable=False),
        sa.Column("filter", sa.Text(), nullable=False),
        sa.Column("sent_at", sa.DateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["review_id"], ["review.id"], name=op.f("fk_sent_analysis_review_id_review"), ondelete="RESTRICT"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sent_analysis")),
    )
    op.create_index(op.f("ix_sent_analysis_review_id"), "sent_analysis", ["review_id"])
