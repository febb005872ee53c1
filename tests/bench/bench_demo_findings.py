"""Every planted thing of the demonstration, found n of n, and what is listed beside it."""

from __future__ import annotations

import tempfile
from pathlib import Path

from scrdesk.services import demo, reviews
from tests.demo.counted import Found

LEAST_RIGHT = 0.9


def rows() -> list[dict[str, object]]:
    """Return a row for each kind of thing that is planted, and four for the accounts of one event."""
    with tempfile.TemporaryDirectory() as folder:
        workspace = demo.make_demo_store(Path(folder) / "demo.scrdesk", demo.PASSPHRASE)
        try:
            found = Found(workspace, reviews.list_reviews(workspace)[0].review.id)
            table, shares = found.table(), found.accounts()
        finally:
            workspace.close()
    told = []
    for each in table:
        beside = f"{each.n_others} others listed"
        if each.n_true is not None:
            beside += f", {each.n_true} of them true though not planted, {each.n_others - each.n_true} false"
        if each.missed:
            beside += "; missed: " + ", ".join(each.missed)
        told.append(_row(each.what, beside, each.n_found, "planted", each.n_planted))
    names = ("accounts, precision", "accounts, recall", "pairs, precision", "pairs, recall")
    for name, share in zip(names, shares, strict=True):
        told.append(_row(f"links on the demonstration: {name}", "likely groups", share, "bound", LEAST_RIGHT))
    return told


def _row(what: str, size: str, ours: float, peer_name: str, bound: float) -> dict[str, object]:
    return {
        "name": "demo_findings",
        "what": what,
        "size": size,
        "ours": ours,
        "peer_name": peer_name,
        "peer": bound,
        "ratio": ours / bound,
        "bound": bound,
        "holds": ours >= bound,
        "more_is_better": True,
    }
