"""What whoever looks after the computers has settled for everybody who uses the program on one of them.

Two ways, both without the program's own help: a small file that only an administrator can write, and environment
variables that a group policy can set. The file goes before the variables. ``docs/it.md`` tells IT departments of it.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from scrdesk.resources import resource
from scrdesk.services.policy_file import LANGUAGE_VARIABLE, policy_file

VARIABLE = "SCRDESK_BACKUP_FOLDER"
LOCK_VARIABLE = "SCRDESK_LOCK_AFTER_MINUTES"
KEYCHAIN_VARIABLE = "SCRDESK_KEYCHAIN"
FORBIDDEN = "forbidden"
MAX_BYTES = 65_536
LONGEST_LOCK_AFTER_MIN = 60
MAX_RETENTION_YEARS = 150


@dataclass(frozen=True, slots=True)
class Policy:
    """What is settled; ``fault`` says what in it could not be understood.

    Args:
        backup_folder: whole path of the folder for automatic backups.
        source: the file or variable that settles the folder, for people.
        fault: one sentence, or empty.
        lock_after_min: minutes without use after which a store locks at the latest.
        forbids_keychain: the key of a store may not be remembered on this computer.
        language: tag of the language in which the window begins ("cy"); empty for English.
        retention_years: years for which a class of papers is kept, by the name of the class; 0 keeps for good.
    """

    backup_folder: Path | None = None
    source: str = ""
    fault: str = ""
    lock_after_min: int | None = None
    forbids_keychain: bool = False
    language: str = ""
    retention_years: Mapping[str, int] = field(default_factory=dict)


def read_policy(file: Path | None = None) -> Policy:
    """Return what is settled on this computer; what cannot be understood settles nothing and is said."""
    path = policy_file() if file is None else file
    told: Mapping[str, object] = {}
    faults: list[str] = []
    try:
        with path.open("rb") as opened:
            import tomllib  # each start of the window asks, and few computers have a file

            told = tomllib.loads(opened.read(MAX_BYTES).decode("utf-8"))
    except FileNotFoundError:
        pass
    except (OSError, ValueError):
        faults.append(f"The settings of this computer ({path}) cannot be read; ask whoever looks after it.")
    folder, source = _backup_folder(told, path, faults)
    return Policy(
        folder,
        source,
        lock_after_min=_lock_after(told, path, faults),
        forbids_keychain=_forbids_keychain(told, path, faults),
        language=_language(told, path, faults),
        retention_years=_retention_years(told, path, faults),
        fault=" ".join(faults),
    )


def _not_understood(key: str, path: Path, what: str) -> str:
    return f"“{key}” in the settings of this computer ({path}) is not {what}."


def _backup_folder(told: Mapping[str, object], path: Path, faults: list[str]) -> tuple[Path | None, str]:
    found = told.get("backup_folder", "")
    if found and isinstance(found, str) and Path(found).is_absolute():
        return Path(found), str(path)
    if "backup_folder" in told:
        faults.append(_not_understood("backup_folder", path, "the whole path of a folder"))
    named = os.environ.get(VARIABLE, "")
    if named and Path(named).is_absolute():
        return Path(named), VARIABLE
    return None, ""


def _lock_after(told: Mapping[str, object], path: Path, faults: list[str]) -> int | None:
    found = told.get("lock_after_minutes")
    if type(found) is int and 1 <= found <= LONGEST_LOCK_AFTER_MIN:
        return found
    if found is not None:
        faults.append(_not_understood("lock_after_minutes", path, f"a number from 1 to {LONGEST_LOCK_AFTER_MIN}"))
    named = os.environ.get(LOCK_VARIABLE, "")
    is_sound = named.isascii() and named.isdigit() and 1 <= int(named) <= LONGEST_LOCK_AFTER_MIN
    return int(named) if is_sound else None


def _forbids_keychain(told: Mapping[str, object], path: Path, faults: list[str]) -> bool:
    found = told.get("keychain", "allowed")
    if found not in {"allowed", FORBIDDEN}:
        # A word that is mistyped was meant to forbid: allowing is what happens without any.
        faults.append(_not_understood("keychain", path, f"“allowed” or “{FORBIDDEN}”, so it is taken to be forbidden"))
        return True
    return found == FORBIDDEN or os.environ.get(KEYCHAIN_VARIABLE, "") == FORBIDDEN


def _language(told: Mapping[str, object], path: Path, faults: list[str]) -> str:
    found = told.get("language", "")
    if isinstance(found, str) and (found in {"", "en"} or _has_catalogue(found)):
        return found or _language_of_variable()
    faults.append(_not_understood("language", path, "the tag of a language of the window, such as “en” or “cy”"))
    return _language_of_variable()


def _language_of_variable() -> str:
    named = os.environ.get(LANGUAGE_VARIABLE, "")
    return named if _has_catalogue(named) else ""


def _has_catalogue(tag: str) -> bool:
    return tag.isascii() and tag.isalpha() and resource("languages", f"scrdesk_{tag}.qm").is_file()


def _retention_years(told: Mapping[str, object], path: Path, faults: list[str]) -> dict[str, int]:
    found = told.get("retention_years", {})
    if not isinstance(found, dict):
        faults.append(_not_understood("retention_years", path, "a table of kinds of papers and years"))
        return {}
    sound = {k: v for k, v in found.items() if type(v) is int and 0 <= v <= MAX_RETENTION_YEARS}
    faults += [
        _not_understood(f"retention_years: {key}", path, f"a number of years from 0 to {MAX_RETENTION_YEARS}")
        for key in found
        if key not in sound
    ]
    return sound
