"""Which sections of a numbered draft carried a number, and where a comment on it was read.

Paragraph numbers of a draft that stands for good followed what its sections are today. A draft that was frozen before
gets the numbers that it had when this step is taken.

Revision ID: 0014
"""

from __future__ import annotations

import json

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None

ROW_CHANGES: dict[str, int] = {}


def upgrade() -> None:
    """Add the two columns, and number the drafts that are there."""
    op.add_column("report_draft", sa.Column("numbered", sa.Text(), nullable=False, server_default=""))
    op.add_column("accuracy_comment", sa.Column("origin", sa.Text(), nullable=False, server_default=""))
    connection = op.get_bind()
    plain = {
        (review_id, title)
        for review_id, title in connection.execute(
            sa.text("SELECT review_id, title FROM report_section WHERE is_numbered = 0")
        )
    }
    drafts = connection.execute(sa.text("SELECT id, review_id, sections_list FROM report_draft")).all()
    for draft_id, review_id, sections in drafts:
        try:
            titles = [title for title, _ in json.loads(sections)]
        except ValueError:
            continue  # it cannot be read, and is told as damage when it is looked at
        flags = "".join("0" if (review_id, title) in plain else "1" for title in titles)
        connection.execute(
            sa.text("UPDATE report_draft SET numbered = :flags WHERE id = :id"), {"flags": flags, "id": draft_id}
        )
