"""Slows down the guessing of a passphrase at the keyboard: 1, 2, 4 … 30 seconds between tries.

Whoever takes the file to a machine of their own is slowed down by the key's own cost, not by this.
"""

from __future__ import annotations

import time
from collections.abc import Callable

FIRST_WAIT_S = 1.0
LONGEST_WAIT_S = 30.0


class TryPacing:
    """Counts failed tries in a row and says how long the next one has to wait."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._n_failed = 0
        self._free_s = 0.0

    @property
    def n_failed(self) -> int:
        """Failed tries since the last that succeeded."""
        return self._n_failed

    def failed(self) -> float:
        """Note a failed try; return the seconds to wait from now."""
        doublings = min(self._n_failed, 16)
        self._n_failed += 1
        wait_s = min(FIRST_WAIT_S * (1 << doublings), LONGEST_WAIT_S)
        self._free_s = self._clock() + wait_s
        return wait_s

    def left_s(self) -> float:
        """Return the seconds until the next try is taken."""
        return max(0.0, self._free_s - self._clock())

    def succeeded(self) -> None:
        """Forget the failed tries."""
        self._n_failed = 0
        self._free_s = 0.0
