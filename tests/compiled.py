"""Keeps compiled modules from one process of the suite to the next, and from one run to the next.

The suite starts some sixty processes of Python, and two that collect every test. Where the environment forbids compiled
files (``PYTHONDONTWRITEBYTECODE``), each of them would compile every library anew, a second of processor time each. So
that the tree and the libraries stay as they are, the files lie in a folder of the virtual environment.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

PLACE = Path(sys.prefix) / "compiled"


def is_there() -> bool:
    """Whether a run before this one has left its compiled modules, or the caller keeps them elsewhere."""
    return os.environ.get("PYTHONPYCACHEPREFIX", str(PLACE)) != str(PLACE) or PLACE.exists()


def keep() -> None:
    """Have this process and all that it starts keep compiled modules, unless the caller has a place for them already."""
    if os.environ.get("PYTHONPYCACHEPREFIX"):
        return
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    os.environ["PYTHONPYCACHEPREFIX"] = str(PLACE)
    sys.dont_write_bytecode = False
    sys.pycache_prefix = str(PLACE)
