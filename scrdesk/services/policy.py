"""What whoever looks after the computers has settled for everybody who uses the program on one of them.

Two ways, both without the program's own help: a small file that only an administrator can write, and an environment
variable that a group policy can set. The file goes before the variable.
"""

from __future__ import annotations

import os
import sys
import tomllib
from dataclasses import dataclass
from pathlib import Path

VARIABLE = "SCRDESK_BACKUP_FOLDER"
MAX_BYTES = 65_536


@dataclass(frozen=True, slots=True)
class Policy:
    """What is settled; ``fault`` says why the file could not be understood."""

    backup_folder: Path | None = None
    source: str = ""
    fault: str = ""


def policy_file() -> Path:
    """Return where the file lies on this system, whether or not there is one."""
    if sys.platform == "win32":
        return Path(os.environ.get("PROGRAMDATA", "C:\\ProgramData")) / "SCR Desk" / "policy.toml"
    if sys.platform == "darwin":
        return Path("/Library/Application Support/SCR Desk/policy.toml")
    return Path("/etc/scrdesk/policy.toml")


def read_policy(file: Path | None = None) -> Policy:
    """Return what is settled on this computer; a file that cannot be understood settles nothing and says so."""
    path = policy_file() if file is None else file
    told = {}
    fault = ""
    try:
        with path.open("rb") as opened:
            told = tomllib.loads(opened.read(MAX_BYTES).decode("utf-8"))
    except FileNotFoundError:
        pass
    except (OSError, ValueError):
        fault = f"The settings of this computer ({path}) cannot be read; ask whoever looks after it."
    found = told.get("backup_folder", "")
    if found and isinstance(found, str) and Path(found).is_absolute():
        return Policy(Path(found), str(path))
    if "backup_folder" in told:
        fault = f"“backup_folder” in the settings of this computer ({path}) is not the whole path of a folder."
    named = os.environ.get(VARIABLE, "")
    if named and Path(named).is_absolute():
        return Policy(Path(named), VARIABLE, fault)
    return Policy(fault=fault)
