"""Which entries a person linked with another agency's account of the same event: the one place the filter asks."""

from __future__ import annotations

import sqlalchemy as sa

from scrdesk.domain.accounts.links import LinkDecision
from scrdesk.store.linked_account_tables import account_group, account_group_entry
from scrdesk.store.tables import entry


def linked_entries() -> sa.Select[tuple[int]]:
    """Return the ids of linked entries as a sub-select for the one filter."""
    return (
        sa.select(account_group_entry.c.entry_id)
        .join_from(account_group_entry, account_group)
        .where(account_group.c.is_kept.is_(True), account_group.c.decision == LinkDecision.SAME_EVENT.value)
    )


_own, _other = account_group_entry.alias("own"), account_group_entry.alias("other")
_theirs = entry.alias("theirs")
N_ACCOUNTS: sa.Select[*tuple[object, ...]] = (
    sa.select(entry.c.id, sa.func.count(_other.c.entry_id.distinct()).label("n"))
    .join_from(entry, _own, _own.c.entry_id == entry.c.id)
    .join(account_group, _own.c.account_group_id == account_group.c.id)
    .join(_other, _other.c.account_group_id == _own.c.account_group_id)
    .join(_theirs, _other.c.entry_id == _theirs.c.id)
    .where(
        _theirs.c.position.is_not(None),
        account_group.c.is_kept.is_(True),
        account_group.c.decision == LinkDecision.SAME_EVENT.value,
        entry.c.id.in_(sa.bindparam("ids", expanding=True)),
    )
    .group_by(entry.c.id)
)
"""``id`` and ``n``, how many standing accounts its event has, of those among ``ids`` that are linked."""
