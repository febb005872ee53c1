"""Where the settings of a computer lie. Asked at each start of the window, so it brings nothing else along."""

from __future__ import annotations

import os
import sys
from pathlib import Path

LANGUAGE_VARIABLE = "SCRDESK_LANGUAGE"


def policy_file() -> Path:
    """Return where the file lies on this system, whether or not there is one."""
    if sys.platform == "win32":
        return Path(os.environ.get("PROGRAMDATA", "C:\\ProgramData")) / "SCR Desk" / "policy.toml"
    if sys.platform == "darwin":
        return Path("/Library/Application Support/SCR Desk/policy.toml")
    return Path("/etc/scrdesk/policy.toml")


def may_settle_language() -> bool:
    """Whether there is anything that could settle the language of the window."""
    return bool(os.environ.get(LANGUAGE_VARIABLE)) or policy_file().is_file()
