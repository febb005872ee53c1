"""The type of a row as SQLAlchemy returns it from a select whose columns are named elsewhere."""

from __future__ import annotations

from typing import Any, TypeAlias

import sqlalchemy as sa

AnyRow: TypeAlias = "sa.Row[*tuple[Any, ...]]"
