"""Where the settings of a computer lie. Asked at each start of the window, so it brings nothing else along."""

from __future__ import annotations

import os
import sys
from pathlib import Path

FOLDER_VARIABLE = "SCRDESK_BACKUP_FOLDER"
LOCK_VARIABLE = "SCRDESK_LOCK_AFTER_MINUTES"
KEYCHAIN_VARIABLE = "SCRDESK_KEYCHAIN"
LANGUAGE_VARIABLE = "SCRDESK_LANGUAGE"
VARIABLES = (FOLDER_VARIABLE, LOCK_VARIABLE, KEYCHAIN_VARIABLE, LANGUAGE_VARIABLE)


def policy_file() -> Path:
    """Return where the file lies on this system, whether or not there is one."""
    if sys.platform == "win32":
        return Path(os.environ.get("PROGRAMDATA", "C:\\ProgramData")) / "SCR Desk" / "policy.toml"
    if sys.platform == "darwin":
        return Path("/Library/Application Support/SCR Desk/policy.toml")
    return Path("/etc/scrdesk/policy.toml")


def may_be_settled() -> bool:
    """Whether there is anything that could settle something."""
    return any(os.environ.get(each) for each in VARIABLES) or policy_file().is_file()
