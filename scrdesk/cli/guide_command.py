"""``scrdesk guide``: write the guide for the secretariat as a PDF; it needs no store."""

from __future__ import annotations

import argparse
from pathlib import Path

from scrdesk.cli import DONE
from scrdesk.cli.terminal import progress
from scrdesk.services.guide import chapters, save_guide


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the arguments."""
    parser.add_argument("--out", type=Path, required=True, metavar="FILE", help="the PDF to write")


def run(args: argparse.Namespace) -> int:
    """Write the guide."""
    save_guide(args.out, progress())
    print(f"Wrote {args.out}, {len(chapters())} chapters. Nothing of a case is in it.")
    return DONE
