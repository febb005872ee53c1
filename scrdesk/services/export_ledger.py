"""Which files left the store: what, where to, with names or without, and their SHA-256; kept in the audit trail."""

from __future__ import annotations

import hashlib
from pathlib import Path

from scrdesk.domain.review import ReviewId
from scrdesk.domain.trail import export_subject
from scrdesk.services.open_store import Workspace

MAX_WHERE_TO = 400
"""Signs of a path that the ledger keeps, from its end: the name of the file and the folders it lies in."""


def record_export(
    workspace: Workspace,
    review_id: ReviewId,
    what: str,
    content: bytes,
    *,
    with_names: bool,
    where_to: Path | None = None,
) -> None:
    """Write a line of the trail.

    Args:
        workspace: the open store.
        review_id: of the review that the file tells of.
        what: names the product and its version ("report draft 0.1"), never text of the case.
        content: the bytes of the file.
        with_names: whether it names people; else it has labels.
        where_to: the file that the user chose.
    """
    _record(workspace, f"review {review_id}", what, content, with_names=with_names, where_to=where_to)


def record_store_export(workspace: Workspace, what: str, content: bytes, where_to: Path) -> None:
    """Write a line of the trail for a file about the store as a whole, which names nobody of a case."""
    _record(workspace, "store", what, content, with_names=None, where_to=where_to)


def _record(
    workspace: Workspace, owner: str, what: str, content: bytes, *, with_names: bool | None, where_to: Path | None
) -> None:
    if workspace.is_read_only:
        return  # whoever opened it so was told that nothing of it is written down
    digest = hashlib.sha256(content).hexdigest()
    path = str(where_to.absolute())[-MAX_WHERE_TO:] if where_to is not None else ""
    with workspace.write(f"export {what}") as uow:
        uow.commit(export_subject(owner, with_names=with_names, n_bytes=len(content), sha256=digest, where_to=path))
