"""Which files left the store: what they were, with names or without, and their SHA-256; kept in the audit trail."""

from __future__ import annotations

import hashlib

from scrdesk.domain.review import ReviewId
from scrdesk.services.open_store import Workspace


def record_export(workspace: Workspace, review_id: ReviewId, what: str, content: bytes, *, with_names: bool) -> None:
    """Write a line of the trail; ``what`` names the product ("report draft 0.1"), never a path or text of the case."""
    names = "with names" if with_names else "labels instead of names"
    digest = hashlib.sha256(content).hexdigest()
    with workspace.write(f"export {what}") as uow:
        uow.commit(f"review {review_id}, {names}, {len(content)} bytes, sha256 {digest}")
