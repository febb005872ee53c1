"""Which further findings a recommendation follows from, or why it follows from none.

Revision ID: 0018
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0018"
down_revision = "0017"
branch_labels = None
depends_on = None

ROW_CHANGES: dict[str, int] = {}


def upgrade() -> None:
    """Add the two columns, empty: before this form each recommendation followed from the finding it is listed under."""
    op.add_column("recommendation", sa.Column("further_list", sa.Text(), nullable=False, server_default=""))
    op.add_column("recommendation", sa.Column("no_finding_why", sa.Text(), nullable=False, server_default=""))
