"""Why a waiver of a leak was taken back.

Revision ID: 0017
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0017"
down_revision = "0016"
branch_labels = None
depends_on = None

ROW_CHANGES: dict[str, int] = {}


def upgrade() -> None:
    """Make the table, empty: before this form nobody could take a waiver back in the window."""
    op.create_table(
        "leak_waiver_end",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("leak_waiver_id", sa.Integer(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["leak_waiver_id"],
            ["leak_waiver.id"],
            name=op.f("fk_leak_waiver_end_leak_waiver_id_leak_waiver"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_leak_waiver_end")),
        sa.UniqueConstraint("leak_waiver_id", name=op.f("uq_leak_waiver_end_leak_waiver_id")),
    )
