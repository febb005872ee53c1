"""What the tables of a store are made of: how constraints are named, and the kinds of columns."""

from __future__ import annotations

import sqlalchemy as sa

NAMING = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}

metadata = sa.MetaData(naming_convention=NAMING)


def own_id() -> sa.Column[int]:
    """Return the key of a table."""
    return sa.Column("id", sa.Integer, primary_key=True)


def link_to(target: str, name: str = "", *, nullable: bool = False, index: bool = False) -> sa.Column[int]:
    """Return a column that names a row of another table; a row that is named cannot be deleted."""
    return sa.Column(
        name or f"{target}_id",
        sa.Integer,
        sa.ForeignKey(f"{target}.id", ondelete="RESTRICT"),
        nullable=nullable,
        index=index,
    )


def text(name: str) -> sa.Column[str]:
    """Return a column of text that is never missing; empty says that there is none."""
    return sa.Column(name, sa.Text, nullable=False)


def number(name: str) -> sa.Column[int]:
    """Return a column of whole numbers."""
    return sa.Column(name, sa.Integer, nullable=False)


def flag(name: str) -> sa.Column[bool]:
    """Return a column of yes or no."""
    return sa.Column(name, sa.Boolean, nullable=False)
