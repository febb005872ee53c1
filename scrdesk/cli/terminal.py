"""What the sub-commands share with the terminal: passphrases in, progress and JSON out."""

from __future__ import annotations

import argparse
import getpass
import json
import os
import sys
import time
from datetime import date
from pathlib import Path

from scrdesk.domain.progress import Progress, Silent
from scrdesk.domain.typed_days import read_typed_day
from scrdesk.errors import UserError
from scrdesk.services.open_store import Workspace, open_store

_VARIABLE = "SCRDESK_PASSPHRASE"
_NEW_VARIABLE = "SCRDESK_NEW_PASSPHRASE"
_COPY_VARIABLE = "SCRDESK_COPY_PASSPHRASE"
_FILE_VARIABLE = "SCRDESK_FILE_PASSWORD"
_EXPORT_VARIABLE = "SCRDESK_EXPORT_PASSWORD"
# A passphrase file is one line; more than this is surely not one.
_MAX_PASSPHRASE_FILE_BYTES = 4096
_MAX_TEXT_SIGNS = 1_000_000
_SECONDS_BETWEEN_LINES = 0.1


def add_passphrase_option(parser: argparse.ArgumentParser) -> None:
    """Let the passphrase come from a file; the prompt and the environment need no option."""
    parser.add_argument(
        "--passphrase-file",
        type=Path,
        metavar="FILE",
        help=f"file whose first line is the passphrase (else the variable {_VARIABLE}, else a prompt)",
    )


def passphrase(args: argparse.Namespace, *, is_new: bool = False) -> str:
    """Return the passphrase from file, environment or prompt (asked twice when it is new).

    Raises:
        UserError: the file cannot be read, there is no terminal to ask at, or the two answers differ.
    """
    return _secret(args.passphrase_file, _VARIABLE, "Passphrase: ", is_new=is_new)


def add_new_passphrase_option(parser: argparse.ArgumentParser) -> None:
    """Let the new passphrase of a store come from a file too."""
    parser.add_argument(
        "--new-passphrase-file",
        type=Path,
        metavar="FILE",
        help=f"file whose first line is the new passphrase (else the variable {_NEW_VARIABLE}, else a prompt)",
    )


def new_passphrase(args: argparse.Namespace) -> str:
    """Return the new passphrase of a store from file, environment or prompt (asked twice).

    Raises:
        UserError: as :func:`passphrase`.
    """
    return _secret(args.new_passphrase_file, _NEW_VARIABLE, "New passphrase: ", is_new=True)


def add_unlocking_options(parser: argparse.ArgumentParser) -> None:
    """Let a store be opened by passphrase or by this computer's keychain."""
    add_passphrase_option(parser)
    parser.add_argument(
        "--keychain", action="store_true", help="open it with the key that this computer remembers (see “remember”)"
    )


def unlocked(args: argparse.Namespace) -> Workspace:
    """Return the store of a call, opened as the call asks.

    Raises:
        NotRemembered: the keychain cannot give the key; the message says why.
        UserError: as :func:`passphrase` and ``open_store``.
    """
    if args.keychain:
        from scrdesk.services.remember_store import open_remembered

        return open_remembered(args.store, progress=progress())
    return open_store(args.store, passphrase(args), progress=progress())


def add_protection_option(parser: argparse.ArgumentParser) -> None:
    """Let what is written be protected by a password."""
    parser.add_argument(
        "--protect",
        action="store_true",
        help="protect the file by a password: PDF in itself, anything else in a zip file (AES-256)",
    )
    parser.add_argument(
        "--password-file",
        type=Path,
        metavar="FILE",
        help=f"file whose first line is that password (else the variable {_EXPORT_VARIABLE}, else a prompt)",
    )


def export_password(args: argparse.Namespace) -> str:
    """Return the password for what is written, empty when it is not to be protected.

    An empty answer at the prompt makes one of words, which is shown once.

    Raises:
        UserError: as :func:`passphrase`.
    """
    if not args.protect:
        return ""
    given = _secret(args.password_file, _EXPORT_VARIABLE, "Password for the file (Enter: make one): ", is_new=True)
    if given:
        return given
    from scrdesk.services.protected_export import ADVICE, new_password

    made = new_password()
    print(f"Password of the file: {made}\n{ADVICE}", file=sys.stderr)
    return made


def file_password(args: argparse.Namespace) -> str:
    """Return the password of a finished file that is looked into, empty when none was given.

    Raises:
        UserError: as :func:`passphrase`.
    """
    if args.file_password_file is None and not args.ask_password:
        return os.environ.get(_FILE_VARIABLE, "")
    return _secret(args.file_password_file, _FILE_VARIABLE, "Password of the file: ")


def add_copy_passphrase_option(parser: argparse.ArgumentParser) -> None:
    """Let the passphrase of a reviewer's sealed copy come from a file."""
    parser.add_argument(
        "--copy-passphrase-file",
        type=Path,
        metavar="FILE",
        help=f"file whose first line is the copy's own passphrase (else the variable {_COPY_VARIABLE}, else a prompt)",
    )


def copy_passphrase(args: argparse.Namespace, *, is_new: bool = False) -> str:
    """Return the passphrase of a sealed copy from file, environment or prompt (asked twice when it is new).

    Raises:
        UserError: as :func:`passphrase`.
    """
    return _secret(args.copy_passphrase_file, _COPY_VARIABLE, "Passphrase of the sealed copy: ", is_new=is_new)


def add_words_option(parser: argparse.ArgumentParser) -> None:
    """Let the words of a recovery sheet come from a file."""
    parser.add_argument(
        "--words-file",
        type=Path,
        metavar="FILE",
        help="file that holds the words of the recovery sheet (else a prompt, where they are not shown)",
    )


def sheet_words(args: argparse.Namespace) -> str:
    """Return the words of a recovery sheet as typed, from file or prompt.

    Raises:
        UserError: as :func:`passphrase`.
    """
    if args.words_file is not None:
        return file_text(args.words_file, _MAX_PASSPHRASE_FILE_BYTES)
    if not sys.stdin.isatty():
        raise UserError("No words were given and there is no terminal to ask at.", remedy="Use --words-file.")
    return getpass.getpass("All words of the recovery sheet, in their order: ")


def _secret(path: Path | None, variable: str, prompt: str, *, is_new: bool = False) -> str:
    if path is not None:
        return _first_line(path)
    if variable in os.environ:
        return os.environ[variable]
    if not sys.stdin.isatty():
        raise UserError(
            "No passphrase was given and there is no terminal to ask at.",
            remedy=f"Set {variable} or use the option for a file.",
        )
    answer = getpass.getpass(prompt)
    if is_new and answer != getpass.getpass("The same again: "):
        raise UserError("The two passphrases differ.", remedy="Try again; nothing was written.")
    return answer


def _first_line(path: Path) -> str:
    text = file_text(path, _MAX_PASSPHRASE_FILE_BYTES)
    return text.splitlines()[0] if text else ""


def file_text(path: Path, most_signs: int = _MAX_TEXT_SIGNS) -> str:
    """Return the text of a file that a call names, without the mark that editors on Windows put before it.

    Raises:
        UserError: it cannot be read, or is no text in UTF-8.
    """
    try:
        with path.open(encoding="utf-8-sig") as file:
            return file.read(most_signs)
    except UnicodeDecodeError as fault:
        raise UserError(
            "The file is no text in UTF-8.", where=str(path), remedy="Save it with the encoding UTF-8."
        ) from fault
    except OSError as fault:
        raise UserError("The file cannot be read.", where=str(path), remedy="Check name and rights.") from fault


def typed_day(text: str) -> date:
    """Read a day given as an argument ("29/7/2016", "29 July 2016", "2016-07-29"), for argparse."""
    day = read_typed_day(text)
    if day is None:
        raise argparse.ArgumentTypeError(f"“{text}” is no day; write it as 29/7/2016 or 2016-07-29")
    return day


def print_json(value: object) -> None:
    """Print one JSON object and nothing else."""
    json.dump(value, sys.stdout, ensure_ascii=False, indent=1)
    sys.stdout.write("\n")


class _Terminal:
    """Shows one line of progress that overwrites itself."""

    def __init__(self) -> None:
        self._last_s = 0.0
        self._width = 0

    def report(self, done: int, total: int, what: str) -> None:
        now_s = time.monotonic()
        if now_s - self._last_s < _SECONDS_BETWEEN_LINES and done < total:
            return
        self._last_s = now_s
        line = f"{what} ({done} of {total})" if total else what
        sys.stderr.write("\r" + line.ljust(self._width))
        if done >= total:
            sys.stderr.write("\r" + " " * len(line.ljust(self._width)) + "\r")
        self._width = len(line)
        sys.stderr.flush()

    def check(self) -> None:
        """Ctrl+C raises by itself."""


def progress() -> Progress:
    """Return a progress that is shown on stderr when that is a terminal."""
    return _Terminal() if sys.stderr.isatty() else Silent()
