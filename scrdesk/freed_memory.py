"""Gives memory that the program no longer uses back to the system, and with it the words of the case that stood there.

The C library of Linux keeps what was freed, as it was, for what is wanted next: after a day's work some hundred
megabytes. What the system takes back is handed on empty. Elsewhere the system's own library gives back by itself.

It also gives each thread a heap of its own, up to eight for each processor. Whole pages alone can be given back, and
what one thread made and another lets go of leaves holes in each of them: they grew by 50 MB and more in a thousand acts
of a person, though no more was in use. So all threads take from one heap, where holes are filled again; Python lets one
of them run at a time anyway.
"""

from __future__ import annotations

import contextlib
import sys

_M_ARENA_MAX = -8
"""What the C library calls the number of its heaps (``mallopt(3)``)."""


def keep_one_heap() -> None:
    """Let all threads take memory from one heap, where the system has several; called before there are threads."""
    if sys.platform != "linux":
        return
    import ctypes

    with contextlib.suppress(OSError, AttributeError):
        ctypes.CDLL(None).mallopt(_M_ARENA_MAX, 1)


def give_back() -> None:
    """Give freed memory back, which takes some hundredths of a second; where the system cannot, nothing happens."""
    if sys.platform != "linux":
        return
    import ctypes

    with contextlib.suppress(OSError, AttributeError):
        ctypes.CDLL(None).malloc_trim(0)
