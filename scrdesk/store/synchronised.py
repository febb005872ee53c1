"""Whether a cloud keeps a folder in step: a store there may be copied in mid-change or put back by an old copy."""

from __future__ import annotations

import os
import re
from pathlib import Path

_VARIABLES = ("OneDrive", "OneDriveCommercial", "OneDriveConsumer")
"""Set by OneDrive on Windows to the folders that it keeps."""
_NAMES = (
    (re.compile(r"OneDrive( - .+)?|OneDrive-.+", re.IGNORECASE), "OneDrive"),
    (re.compile(r"Dropbox( \(.+\))?", re.IGNORECASE), "Dropbox"),
    (re.compile(r"Google Drive|GoogleDrive-.+", re.IGNORECASE), "Google Drive"),
    (re.compile(r"iCloud ?Drive|com~apple~CloudDocs", re.IGNORECASE), "iCloud Drive"),
    (re.compile(r"Nextcloud", re.IGNORECASE), "Nextcloud"),
    (re.compile(r"ownCloud", re.IGNORECASE), "ownCloud"),
)
"""How these programs name their folders unless told otherwise."""
_MARKS = ((".dropbox", "Dropbox"), (".dropbox.cache", "Dropbox"), (".owncloudsync.log", "Nextcloud or ownCloud"))
"""Files that they leave in the top folder."""


def synchronised_by(path: Path) -> str:
    """Return the name of the program that seems to keep a path's folder in step with a cloud, or the empty string.

    A guess by names, marks and variables: a folder that was renamed and carries no mark is not found.
    """
    folders = path.absolute().parents
    for variable in _VARIABLES:
        kept = os.environ.get(variable)
        if kept and Path(kept) in folders:
            return "OneDrive"
    for folder in folders:
        for name, program in _NAMES:
            if name.fullmatch(folder.name):
                return program
        for mark, program in _MARKS:
            if (folder / mark).exists():
                return program
    return ""
