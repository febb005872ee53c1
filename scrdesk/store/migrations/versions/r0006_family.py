"""Relationships, households, and where names are found in the agencies' words.

Revision ID: 0006
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

ROW_CHANGES: dict[str, int] = {}


def stated(prefix: str) -> tuple[sa.Column[object], ...]:
    columns: tuple[sa.Column[object], ...] = (
        sa.Column(f"{prefix}_text", sa.Text(), nullable=False),
        sa.Column(f"{prefix}_edtf", sa.Text(), nullable=True),
        sa.Column(f"{prefix}_earliest", sa.Date(), nullable=True),
        sa.Column(f"{prefix}_latest", sa.Date(), nullable=True),
        sa.Column(f"{prefix}_precision", sa.Text(), nullable=False),
        sa.Column(f"{prefix}_sureness", sa.Text(), nullable=False),
    )
    return columns


def upgrade() -> None:
    """Make the tables, empty: before this form nothing of the kind was kept. ``person.born`` stays as it is."""
    op.create_table(
        "mention_register",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("review_id", sa.Integer(), nullable=False),
        sa.Column("digest", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["review_id"], ["review.id"], name=op.f("fk_mention_register_review_id_review"), ondelete="RESTRICT"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_mention_register")),
        sa.UniqueConstraint("review_id", name=op.f("uq_mention_register_review_id")),
    )
    op.create_table(
        "person_detail",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("is_unnamed", sa.Boolean(), nullable=False),
        sa.Column("pregnancy", sa.Text(), nullable=False),
        *stated("born"),
        *stated("died"),
        *stated("expected"),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_person_detail_person_id_person"), ondelete="RESTRICT"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_person_detail")),
        sa.UniqueConstraint("person_id", name=op.f("uq_person_detail_person_id")),
    )
    op.create_table(
        "person_spell",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("row", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("what", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        *stated("start"),
        *stated("end"),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_person_spell_person_id_person"), ondelete="RESTRICT"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_person_spell")),
    )
    op.create_index(op.f("ix_person_spell_person_id"), "person_spell", ["person_id"], unique=False)
    op.create_table(
        "tie",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("review_id", sa.Integer(), nullable=False),
        sa.Column("first_id", sa.Integer(), nullable=False),
        sa.Column("second_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("partnership", sa.Text(), nullable=False),
        sa.Column("ending", sa.Text(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        *stated("start"),
        *stated("end"),
        sa.ForeignKeyConstraint(["first_id"], ["person.id"], name=op.f("fk_tie_first_id_person"), ondelete="RESTRICT"),
        sa.ForeignKeyConstraint(
            ["review_id"], ["review.id"], name=op.f("fk_tie_review_id_review"), ondelete="RESTRICT"
        ),
        sa.ForeignKeyConstraint(
            ["second_id"], ["person.id"], name=op.f("fk_tie_second_id_person"), ondelete="RESTRICT"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_tie")),
    )
    op.create_index(op.f("ix_tie_first_id"), "tie", ["first_id"], unique=False)
    op.create_index(op.f("ix_tie_review_id"), "tie", ["review_id"], unique=False)
    op.create_index(op.f("ix_tie_second_id"), "tie", ["second_id"], unique=False)
    op.create_table(
        "mention",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("entry_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("form", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("why", sa.Text(), nullable=False),
        sa.Column("standing", sa.Text(), nullable=False),
        sa.Column("n", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["entry_id"], ["entry.id"], name=op.f("fk_mention_entry_id_entry"), ondelete="RESTRICT"
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_mention_person_id_person"), ondelete="RESTRICT"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_mention")),
        sa.UniqueConstraint("entry_id", "person_id", "form", name=op.f("uq_mention_entry_id_person_id_form")),
    )
    op.create_index(op.f("ix_mention_form"), "mention", ["form"], unique=False)
    op.create_index(op.f("ix_mention_person_id"), "mention", ["person_id"], unique=False)
    op.create_table(
        "mention_decision",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("form", sa.Text(), nullable=False),
        sa.Column("entry_id", sa.Integer(), nullable=True),
        sa.Column("is_meant", sa.Boolean(), nullable=False),
        sa.Column("decided_at", sa.DateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["entry_id"], ["entry.id"], name=op.f("fk_mention_decision_entry_id_entry"), ondelete="RESTRICT"
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_mention_decision_person_id_person"), ondelete="RESTRICT"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_mention_decision")),
        sa.UniqueConstraint("person_id", "form", "entry_id", name=op.f("uq_mention_decision_person_id_form_entry_id")),
    )
    op.create_index(op.f("ix_mention_decision_entry_id"), "mention_decision", ["entry_id"], unique=False)
    op.create_index(op.f("ix_mention_decision_person_id"), "mention_decision", ["person_id"], unique=False)
    op.create_table(
        "mention_reading",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("entry_id", sa.Integer(), nullable=False),
        sa.Column("entry_version_id", sa.Integer(), nullable=False),
        sa.Column("is_odd", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["entry_id"], ["entry.id"], name=op.f("fk_mention_reading_entry_id_entry"), ondelete="RESTRICT"
        ),
        sa.ForeignKeyConstraint(
            ["entry_version_id"],
            ["entry_version.id"],
            name=op.f("fk_mention_reading_entry_version_id_entry_version"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_mention_reading")),
        sa.UniqueConstraint("entry_id", name=op.f("uq_mention_reading_entry_id")),
    )
