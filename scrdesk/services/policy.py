"""What whoever looks after the computers has settled for everybody who uses the program on one of them.

Two ways, both without the program's own help: a small file that only an administrator can write, and environment
variables that a group policy can set. The file goes before the variables. ``docs/it.md`` tells IT departments of it.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from scrdesk.domain.retention import PaperClass
from scrdesk.resources import resource
from scrdesk.services.policy_file import (
    FOLDER_VARIABLE,
    KEYCHAIN_VARIABLE,
    LANGUAGE_VARIABLE,
    LOCK_VARIABLE,
    policy_file,
)

KEYS = ("backup_folder", "lock_after_minutes", "keychain", "language", "retention_years")
ALLOWED, FORBIDDEN = "allowed", "forbidden"
MAX_BYTES = 65_536
LONGEST_LOCK_AFTER_MIN = 60
MAX_RETENTION_YEARS = 150


@dataclass(frozen=True, slots=True)
class Policy:
    """What is settled, and what of it could not be understood.

    Args:
        backup_folder: whole path of the folder for automatic backups.
        source: the file or variable that settles the folder, for people.
        faults: a sentence for each thing that could not be understood.
        lock_after_min: minutes without use after which a store locks at the latest.
        forbids_keychain: the key of a store may not be remembered on this computer.
        language: tag of the language in which the window begins ("cy"); empty for English.
        retention_years: years for which a class of papers is kept, by the name of the class; 0 keeps for good.
    """

    backup_folder: Path | None = None
    source: str = ""
    faults: tuple[str, ...] = ()
    lock_after_min: int | None = None
    forbids_keychain: bool = False
    language: str = ""
    retention_years: Mapping[str, int] = field(default_factory=dict)

    @property
    def fault(self) -> str:
        """What could not be understood, as one text; empty when nothing."""
        return " ".join(self.faults)


def read_policy(file: Path | None = None) -> Policy:
    """Return what is settled on this computer; what cannot be understood settles nothing and is said."""
    path = policy_file() if file is None else file
    told: Mapping[str, object] = {}
    faults: list[str] = []
    is_unreadable = False
    try:
        with path.open("rb") as opened:
            import tomllib  # each start of the window asks, and few computers have a file

            # Editors of Windows put a mark before UTF-8 that TOML does not know.
            told = tomllib.loads(opened.read(MAX_BYTES).decode("utf-8-sig"))
    except FileNotFoundError:
        pass
    except (OSError, ValueError):
        is_unreadable = True
        faults.append(
            f"The settings of this computer ({path}) cannot be read, so the keychain is taken to be forbidden and "
            "nothing else is settled by them; ask whoever looks after it."
        )
    faults += [f"“{key}” in the settings of this computer ({path}) is not known." for key in told if key not in KEYS]
    folder, source = _backup_folder(told, path, faults)
    return Policy(
        folder,
        source,
        lock_after_min=_lock_after(told, path, faults),
        forbids_keychain=_forbids_keychain(told, path, faults) or is_unreadable,
        language=_language(told, path, faults),
        retention_years=_retention_years(told, path, faults),
        faults=tuple(faults),
    )


def _not_understood(key: str, path: Path, what: str) -> str:
    return f"“{key}” in the settings of this computer ({path}) is not {what}."


def _variable_not_understood(variable: str, what: str) -> str:
    return f"The variable {variable} of this computer is not {what}."


def _backup_folder(told: Mapping[str, object], path: Path, faults: list[str]) -> tuple[Path | None, str]:
    wanted = "the whole path of a folder"
    found = told.get("backup_folder", "")
    if found and isinstance(found, str) and Path(found).is_absolute():
        return Path(found), str(path)
    if "backup_folder" in told:
        faults.append(_not_understood("backup_folder", path, wanted))
    named = os.environ.get(FOLDER_VARIABLE, "")
    if named and Path(named).is_absolute():
        return Path(named), FOLDER_VARIABLE
    if named:
        faults.append(_variable_not_understood(FOLDER_VARIABLE, wanted))
    return None, ""


def _lock_after(told: Mapping[str, object], path: Path, faults: list[str]) -> int | None:
    wanted = f"a number from 1 to {LONGEST_LOCK_AFTER_MIN}"
    found = told.get("lock_after_minutes")
    if type(found) is int and 1 <= found <= LONGEST_LOCK_AFTER_MIN:
        return found
    if found is not None:
        faults.append(_not_understood("lock_after_minutes", path, wanted))
    named = os.environ.get(LOCK_VARIABLE, "")
    if not named:
        return None
    if named.isascii() and named.isdigit() and 1 <= int(named) <= LONGEST_LOCK_AFTER_MIN:
        return int(named)
    faults.append(_variable_not_understood(LOCK_VARIABLE, wanted))
    return None


def _forbids_keychain(told: Mapping[str, object], path: Path, faults: list[str]) -> bool:
    """Either the file or the variable can forbid; a word that is mistyped was meant to.

    Allowing is what happens without any.
    """
    wanted = f"“{ALLOWED}” or “{FORBIDDEN}”, so it is taken to be forbidden"
    words = [str(told.get("keychain", ALLOWED)), os.environ.get(KEYCHAIN_VARIABLE, "") or ALLOWED]
    if words[0] not in {ALLOWED, FORBIDDEN}:
        faults.append(_not_understood("keychain", path, wanted))
    if words[1] not in {ALLOWED, FORBIDDEN}:
        faults.append(_variable_not_understood(KEYCHAIN_VARIABLE, wanted))
    return words != [ALLOWED, ALLOWED]


def _language(told: Mapping[str, object], path: Path, faults: list[str]) -> str:
    wanted = "the tag of a language of the window, such as “en” or “cy”"
    found = told.get("language", "")
    if isinstance(found, str) and found and _is_language(found):
        return found
    if found != "":
        faults.append(_not_understood("language", path, wanted))
    named = os.environ.get(LANGUAGE_VARIABLE, "")
    if not named or _is_language(named):
        return named
    faults.append(_variable_not_understood(LANGUAGE_VARIABLE, wanted))
    return ""


def _is_language(tag: str) -> bool:
    return tag == "en" or (tag.isascii() and tag.isalpha() and resource("languages", f"scrdesk_{tag}.qm").is_file())


def _retention_years(told: Mapping[str, object], path: Path, faults: list[str]) -> dict[str, int]:
    found = told.get("retention_years", {})
    if not isinstance(found, dict):
        faults.append(_not_understood("retention_years", path, "a table of kinds of papers and years"))
        return {}
    kinds = [each.value for each in PaperClass] if found else []
    sound = {k: v for k, v in found.items() if k in kinds and type(v) is int and 0 <= v <= MAX_RETENTION_YEARS}
    for key in found:
        if key not in kinds:
            named = ", ".join(f"“{each}”" for each in kinds)
            faults.append(_not_understood(f"retention_years: {key}", path, f"a kind of papers; these are: {named}"))
        elif key not in sound:
            wanted = f"a number of years from 0 to {MAX_RETENTION_YEARS}"
            faults.append(_not_understood(f"retention_years: {key}", path, wanted))
    return sound
