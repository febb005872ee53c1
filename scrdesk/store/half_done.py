"""What is being typed and stands in no record yet, kept in the encrypted store; no line of the trail for it.

A draft is written every few seconds while somebody types, so that a line for each would drown what the trail is for.
"""

from __future__ import annotations

from scrdesk.errors import Refused
from scrdesk.store.connection import WRITES
from scrdesk.store.faults import told_to_the_user
from scrdesk.store.repositories.facts import Facts
from scrdesk.store.vault import Vault

NAME = "half done"


def put(vault: Vault, text: str) -> None:
    """Keep a text in place of the one kept before; an empty one takes it away.

    Raises:
        Refused: the store was opened to read only.
        StoreInUse, CannotWrite, DamagedStore: as the database told.
    """
    if vault.is_read_only:
        raise Refused("Opened to read only, so nothing can be kept.", where=vault.path.name)
    vault.require_in_place()
    with (
        told_to_the_user(vault.path.name),
        vault.engine.connect().execution_options(**{WRITES: True}) as connection,
        connection.begin(),
    ):
        Facts(connection).put(NAME, text)
