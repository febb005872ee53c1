"""The command line: one module a sub-command, over the same services as the window.

Exit codes: 0 done; 1 done, and something was found; 2 the input or the call is wrong (one line on stderr, nothing
written). Never a traceback; the sub-commands need no screen.
"""

from __future__ import annotations

import argparse
import importlib
import io
import sys
from collections.abc import Sequence
from typing import NoReturn

from scrdesk import __version__
from scrdesk.errors import Cancelled, UserError

DONE = 0
SOMETHING_FOUND = 1
WRONG_CALL = 2

_COMMANDS = {
    "demo": "do the main job on the bundled fictional review",
    "read": "read one submission without a store and say what was recognised",
    "new": "make an empty encrypted store",
    "add": "record submissions and read them in",
    "chronology": "show or write the combined chronology",
    "template": "write a blank chronology for an agency to fill in",
    "return-sheet": "write what an agency is asked to mend in its chronology",
    "accuracy-pack": "write what an agency gets to check the facts of a numbered draft",
    "accuracy-comments": "list agencies' comments on drafts, or read those of a returned accuracy pack",
    "accounts": "list entries that may be accounts of one event, and contacts that only one side recorded",
    "people": "say who is named in how many entries and what is to be decided, or write the genogram",
    "analyses": "say what reviewers look for: silences, missed care, who knew what when and all the others",
    "calendar": "write the days of a review as a calendar file without names",
    "questions": "list the questions to agencies, or write them as letters",
    "meetings": "list the panel's meetings and its action log, or write the log",
    "minutes": "show the minutes of a panel meeting, or write them",
    "action-plan": "list or write the action plan, write chase sheets to agencies, or read their answers",
    "report": "write the report draft or its executive summary",
    "leaks": "search a finished file for identities",
    "verify": "check every page, constraint and stored file of a store",
    "backup": "write a proved, encrypted backup of a store to a new file",
    "backup-folder": "say or choose the folder that automatic backups of a store go into",
    "salvage": "save what can be read of a damaged store into a new one, and say what is lost",
    "restore": "make a new store from a backup, after saying what it holds",
    "passphrase": "give a store a new passphrase",
    "recovery-sheet": "write the recovery sheet of a store, to be printed and kept in a safe",
    "recover": "give a store a new passphrase by the words of its recovery sheet",
    "remember": "let this computer's keychain remember the key of a store, or forget it",
    "retention": "list what is due under the rules of retention; holds, days and extensions",
    "destroy": "destroy a review, a class of its papers or a whole store, with a certificate",
    "custodian": "let a second person open a store with a passphrase of their own, or take that back",
    "trail": "show or write what was done in a store, after checking its chain",
    "seal": "write a reviewer's sealed copy of the combined chronology, to be commented on",
    "comment": "read a sealed copy, or write a comment in it",
    "take-back": "take the comments of a returned sealed copy into the store",
    "bundle": "write one review with everything of it into an encrypted file, to be handed over",
    "take-over": "take a bundle of one review into a store, and say what differs on both sides",
    "settings": "say what is settled for this computer, and what of it cannot be understood",
    "guide": "write the guide for the secretariat as a PDF",
    "key": "print the raw database key for other SQLCipher 4 programs",
}


class _Parser(argparse.ArgumentParser):
    """Says what is wrong with a call in one line."""

    def error(self, message: str) -> NoReturn:
        self.exit(WRONG_CALL, f"{self.prog}: {message}. Try {self.prog} --help\n")


def names() -> tuple[str, ...]:
    """Return the names of the sub-commands."""
    return tuple(_COMMANDS)


def run(argv: Sequence[str]) -> int:
    """Do what the command line asks and return the exit code."""
    _speak_utf8()
    parser = _Parser(prog="scrdesk", description="SCR Desk: agency chronologies into one, offline and encrypted.")
    parser.add_argument("--version", action="version", version=f"scrdesk {__version__}")
    commands = parser.add_subparsers(dest="command", metavar="command", required=True, parser_class=_Parser)
    chosen = None
    for name, what in _COMMANDS.items():
        sub_parser = commands.add_parser(name, help=what, description=what[:1].upper() + what[1:] + ".")
        if name in argv[:1]:
            # Only the module that is needed: each pulls in a good part of the program.
            chosen = importlib.import_module(f"scrdesk.cli.{name.replace('-', '_')}_command")
            chosen.configure(sub_parser)
    args = parser.parse_args(argv)
    if chosen is None:
        parser.error("name a command first")
    try:
        return int(chosen.run(args))
    except UserError as fault:
        print(f"scrdesk {args.command}: {fault}", file=sys.stderr)
        return WRONG_CALL
    except (Cancelled, KeyboardInterrupt):
        print(f"scrdesk {args.command}: cancelled, nothing was written.", file=sys.stderr)
        return WRONG_CALL
    except BrokenPipeError:
        return DONE
    except Exception as bug:  # noqa: BLE001 - a traceback could print case text
        place = _place_of(bug)
        print(
            f"scrdesk {args.command}: something went wrong inside the program ({type(bug).__name__} at {place}). "
            "Nothing half-done was kept; please report these words.",
            file=sys.stderr,
        )
        return WRONG_CALL


def _place_of(bug: BaseException) -> str:
    step = bug.__traceback__
    while step is not None and step.tb_next is not None:
        step = step.tb_next
    if step is None:
        return "an unknown place"
    return f"{step.tb_frame.f_globals.get('__name__', '?')}:{step.tb_lineno}"


def _speak_utf8() -> None:
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")
