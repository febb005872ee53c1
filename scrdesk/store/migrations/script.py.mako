"""${message}

Revision ID: ${up_revision}
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = ${repr(up_revision)}
down_revision = ${repr(down_revision)}
branch_labels = ${repr(branch_labels)}
depends_on = ${repr(depends_on)}

# Row counts that this revision may change, table by table; everything else must count the same before and after.
ROW_CHANGES: dict[str, int] = {}


def upgrade() -> None:
    """${message}"""
    ${upgrades if upgrades else "raise NotImplementedError"}
