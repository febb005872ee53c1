"""How long a machine let a program stand still, which no promise of the program can hold against."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

USUAL_PAUSE_S = 0.5
"""A program that types word by word says something ten times a second; so long a silence is still its own."""


def stood_still_s(said: Sequence[tuple[float, float]]) -> float:
    """Return for how many seconds a program neither said anything nor used a processor.

    Args:
        said: for each thing it said, the seconds of the clock and of the processor time that it had used by then.
    """
    return sum(
        max(0.0, (later[0] - earlier[0]) - (later[1] - earlier[1]) - USUAL_PAUSE_S) for earlier, later in pairwise(said)
    )
