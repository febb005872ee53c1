"""What each audience sees: labels beside the panel's own, rules for days and ages, words decided, identifiers.

Revision ID: 0015
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None

ROW_CHANGES: dict[str, int] = {}


def _link(table: str, target: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        [f"{target}_id"], [f"{target}.id"], name=op.f(f"fk_{table}_{target}_id_{target}"), ondelete="RESTRICT"
    )


def _labels_of(target: str) -> None:
    table = f"{target}_label"
    op.create_table(
        table,
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column(f"{target}_id", sa.Integer(), nullable=False),
        sa.Column("audience", sa.Text(), nullable=False),
        sa.Column("label", sa.Text(), nullable=False),
        _link(table, target),
        sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{table}")),
        sa.UniqueConstraint(f"{target}_id", "audience", name=op.f(f"uq_{table}_{target}_id_audience")),
    )


def upgrade() -> None:
    """Make the tables, empty: every audience sees the labels of the panel until it has its own."""
    op.create_table(
        "person_identifier",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("row", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        _link("person_identifier", "person"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_person_identifier")),
    )
    op.create_index(op.f("ix_person_identifier_person_id"), "person_identifier", ["person_id"])
    for target in ("person", "place", "agency"):
        _labels_of(target)
    op.create_table(
        "audience_rule",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("review_id", sa.Integer(), nullable=False),
        sa.Column("audience", sa.Text(), nullable=False),
        sa.Column("dates", sa.Text(), nullable=False),
        sa.Column("ages", sa.Text(), nullable=False),
        _link("audience_rule", "review"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_audience_rule")),
        sa.UniqueConstraint("review_id", "audience", name=op.f("uq_audience_rule_review_id_audience")),
    )
    op.create_table(
        "word_decision",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("review_id", sa.Integer(), nullable=False),
        sa.Column("word", sa.Text(), nullable=False),
        sa.Column("around", sa.Text(), nullable=False),
        sa.Column("is_name", sa.Boolean(), nullable=False),
        sa.Column("decided_at", sa.DateTime(), nullable=False),
        _link("word_decision", "review"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_word_decision")),
        sa.UniqueConstraint("review_id", "word", "around", name=op.f("uq_word_decision_review_id_word_around")),
    )
