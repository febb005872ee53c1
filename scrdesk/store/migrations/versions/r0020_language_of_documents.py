"""In which language the documents of a review have their headings and labels.

Revision ID: 0020
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0020"
down_revision = "0019"
branch_labels = None
depends_on = None

ROW_CHANGES: dict[str, int] = {}


def upgrade() -> None:
    """Add the column with English, in which every document was made before this form."""
    op.add_column("review", sa.Column("language", sa.Text(), nullable=False, server_default="en-GB"))
