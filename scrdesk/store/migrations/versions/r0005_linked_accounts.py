"""Accounts of one event that belong together, and questions to agencies.

Revision ID: 0005
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

ROW_CHANGES: dict[str, int] = {}


def upgrade() -> None:
    """Make the tables, empty: before this form nothing of the kind was kept."""
    op.create_table(
        "account_group",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("review_id", sa.Integer(), nullable=False),
        sa.Column("decision", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("who", sa.Text(), nullable=False),
        sa.Column("decided_at", sa.DateTime(), nullable=False),
        sa.Column("is_kept", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["review_id"], ["review.id"], name=op.f("fk_account_group_review_id_review"), ondelete="RESTRICT"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_account_group")),
    )
    op.create_index(op.f("ix_account_group_review_id"), "account_group", ["review_id"])
    op.create_table(
        "account_group_entry",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("account_group_id", sa.Integer(), nullable=False),
        sa.Column("entry_id", sa.Integer(), nullable=False),
        sa.Column("entry_version_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["account_group_id"],
            ["account_group.id"],
            name=op.f("fk_account_group_entry_account_group_id_account_group"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["entry_id"], ["entry.id"], name=op.f("fk_account_group_entry_entry_id_entry"), ondelete="RESTRICT"
        ),
        sa.ForeignKeyConstraint(
            ["entry_version_id"],
            ["entry_version.id"],
            name=op.f("fk_account_group_entry_entry_version_id_entry_version"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_account_group_entry")),
        sa.UniqueConstraint(
            "account_group_id", "entry_id", name=op.f("uq_account_group_entry_account_group_id_entry_id")
        ),
    )
    op.create_index(op.f("ix_account_group_entry_entry_id"), "account_group_entry", ["entry_id"])
    op.create_table(
        "account_explanation",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("review_id", sa.Integer(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("who", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["review_id"], ["review.id"], name=op.f("fk_account_explanation_review_id_review"), ondelete="RESTRICT"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_account_explanation")),
        sa.UniqueConstraint("review_id", "subject", name=op.f("uq_account_explanation_review_id_subject")),
    )
    op.create_table(
        "agency_question",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("review_id", sa.Integer(), nullable=False),
        sa.Column("agency_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("origin", sa.Text(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("asked", sa.Date(), nullable=True),
        sa.Column("answered", sa.Date(), nullable=True),
        sa.Column("answer", sa.Text(), nullable=False),
        sa.Column("is_dropped", sa.Boolean(), nullable=False),
        sa.Column("is_kept", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["review_id"], ["review.id"], name=op.f("fk_agency_question_review_id_review"), ondelete="RESTRICT"
        ),
        sa.ForeignKeyConstraint(
            ["agency_id"], ["agency.id"], name=op.f("fk_agency_question_agency_id_agency"), ondelete="RESTRICT"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_agency_question")),
        sa.UniqueConstraint("review_id", "number", name=op.f("uq_agency_question_review_id_number")),
    )
    op.create_index(op.f("ix_agency_question_agency_id"), "agency_question", ["agency_id"])
    op.create_table(
        "agency_question_entry",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("agency_question_id", sa.Integer(), nullable=False),
        sa.Column("row", sa.Integer(), nullable=False),
        sa.Column("entry_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["agency_question_id"],
            ["agency_question.id"],
            name=op.f("fk_agency_question_entry_agency_question_id_agency_question"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["entry_id"], ["entry.id"], name=op.f("fk_agency_question_entry_entry_id_entry"), ondelete="RESTRICT"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_agency_question_entry")),
        sa.UniqueConstraint(
            "agency_question_id", "entry_id", name=op.f("uq_agency_question_entry_agency_question_id_entry_id")
        ),
    )
    op.create_index(op.f("ix_agency_question_entry_entry_id"), "agency_question_entry", ["entry_id"])
