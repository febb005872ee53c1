"""That only the summary of an old review was published.

Revision ID: 0019
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0019"
down_revision = "0018"
branch_labels = None
depends_on = None

ROW_CHANGES: dict[str, int] = {}


def upgrade() -> None:
    """Add the column, not ticked: before this form nobody was asked."""
    op.add_column(
        "archived_report", sa.Column("is_summary_only", sa.Boolean(), nullable=False, server_default=sa.false())
    )
