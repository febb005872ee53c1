"""Keeps the memory of the program, which holds words of the case and the key, out of files that a crash would leave.

Linux and macOS: no core dump by limit. Linux besides: none by way of a crash service either, and no other program of
the same user can read the memory. Windows: no box and no report of the fault, whose dump would hold memory.
"""

from __future__ import annotations

import contextlib
import sys

_PR_SET_DUMPABLE = 4
_SEM_FAILCRITICALERRORS, _SEM_NOGPFAULTERRORBOX = 0x0001, 0x0002


def forbid_core_dumps() -> None:
    """Have no file made of this program's memory when it crashes; where the system refuses, nothing happens."""
    import ctypes

    if sys.platform == "win32":
        with contextlib.suppress(OSError, AttributeError):
            ctypes.windll.kernel32.SetErrorMode(_SEM_FAILCRITICALERRORS | _SEM_NOGPFAULTERRORBOX)
        return
    import resource

    with contextlib.suppress(OSError, ValueError):
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        with contextlib.suppress(OSError, AttributeError):
            ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)
