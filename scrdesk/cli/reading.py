"""Opening a store for commands that only read: also while somebody else has it open."""

from __future__ import annotations

import sys
from pathlib import Path

from scrdesk.cli.terminal import progress
from scrdesk.errors import CannotWrite, StoreInUse, UserError
from scrdesk.services.open_store import Workspace, open_store, open_store_to_read


def opened_for_reading(path: Path, passphrase: str) -> Workspace:
    """Open a store; where somebody else has it open, or nothing may be written beside it, to read only.

    Then one line on stderr says so, since neither the opening nor what is exported can be written into its trail.

    Raises:
        UserError: as ``open_store``.
    """
    try:
        return open_store(path, passphrase, progress=progress())
    except (StoreInUse, CannotWrite) as fault:
        if isinstance(fault, StoreInUse) and not fault.holder:
            raise
        try:
            workspace = open_store_to_read(path, passphrase)
        except UserError:
            raise fault from None
    who = f"it is open {workspace.held_by}" if workspace.held_by else "nothing can be written beside it"
    print(f"{path.name}: read only, since {who}. Nothing of this is in the store’s trail.", file=sys.stderr)
    return workspace
