"""What is saved of a damaged store: nothing wrong ever, and more than the library reads before its first fault."""

from __future__ import annotations

import random
import statistics

from tests.bench import salvaging

N_TRIES = 200


def rows() -> list[dict[str, object]]:
    """Return one row for what came out wrong, and one for the share of the agencies' rows that was saved."""
    outcome = salvaging.tries(N_TRIES, random.Random())
    size = f"{N_TRIES} damages"
    ours, peer = statistics.mean(outcome.saved or [0.0]), statistics.mean(outcome.by_library or [0.0])
    return [
        {
            "name": "salvage", "what": "salvages that crash or show other words", "size": size,
            "ours": len(outcome.wrong), "peer_name": "promised", "peer": 0,
            "ratio": float(len(outcome.wrong)), "bound": 0, "holds": not outcome.wrong,
        },
        {
            "name": "salvage", "what": "share of agencies' rows not saved", "size": size,
            "ours": 1 - ours, "peer_name": "SQLCipher until its first fault", "peer": 1 - peer,
            "ratio": (1 - ours) / max(1 - peer, 1e-9), "bound": 0.5, "holds": (1 - ours) <= 0.5 * (1 - peer),
        },
    ]  # fmt: skip
