"""``uv run python -m tests.access.spoken``: reads every page over the accessibility bus, as a screen reader does.

Prints how many things arrive on each page and what is wrong with them; exit 1 when something is. ``--first`` reads the
first page alone.
"""

from __future__ import annotations

import argparse
import json
import re
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.access.at_spi import Bus, Node, Reader, desktop, what_is_missing

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = "SCR Desk"
WAIT_S = 120.0
_LETTER = re.compile(r"[^\W_]")
PRESSED = ("push button", "toggle button", "check box", "radio button", "combo box", "text", "entry", "spin button",
           "slider", "table", "tree", "tree table", "list", "list box", "link", "menu item", "page tab", "password text",
           "push button menu")  # fmt: skip
"""Roles, as AT-SPI names them, of what a person can go to or press."""
NO_ROLES = ("invalid", "unknown", "redundant object", "")


class Pilot:
    """The process with the window."""

    def __init__(self, bus: Bus) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-m", "tests.access.spoken_pilot"],
            cwd=ROOT, env=bus.environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        )  # fmt: skip

    def ask(self, line: str) -> object:
        """Tell the window a line and return its answer."""
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.write(line + "\n")
        self.process.stdin.flush()
        answer = self.process.stdout.readline()
        assert answer, "the program has ended"
        return json.loads(answer)

    def settle(self) -> None:
        """Wait until nothing is under way."""
        end = time.monotonic() + WAIT_S
        while not self.ask("idle"):
            assert time.monotonic() < end, "the window is never idle"
            time.sleep(0.05)


@contextmanager
def read_window() -> Iterator[tuple[Pilot, Reader, tuple[str, str]]]:
    """Show the window on a desktop of its own; give what tells it, what reads it, and where it is read."""
    with desktop() as bus:
        reader = Reader(bus)
        pilot = Pilot(bus)
        try:
            pilot.settle()
            yield pilot, reader, reader.program(PROGRAM)
        finally:
            reader.close()
            pilot.process.kill()
            pilot.process.communicate()


def faults_of(tree: list[Node], shown: list[str]) -> list[str]:
    """Return what is wrong with a tree.

    Args:
        tree: what arrived over the bus.
        shown: the names of what can be gone to or pressed, as the window itself says.
    """
    faults = []
    for node in tree:
        if not node.is_showing:
            continue
        if node.role in NO_ROLES:
            faults.append(f"“{node.name}” has no role")
        if node.role in PRESSED and node.is_focusable and not _LETTER.search(node.name):
            faults.append(f"a {node.role} has no name")
    arrived = Counter(node.name for node in tree if node.is_showing)
    for name, n_shown in Counter(shown).items():
        if arrived[name] < n_shown:
            faults.append(f"“{name}” is shown {n_shown} times, and arrives {arrived[name]} times")
    return faults


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.access.spoken", description=__doc__)
    parser.add_argument("--first", action="store_true", help="read the first page alone")
    args = parser.parse_args()
    if missing := what_is_missing():
        print(missing, file=sys.stderr)
        return 2
    n_nodes, faults, pages = 0, [], ["welcome"]
    with read_window() as (pilot, reader, where):
        if not args.first:
            listed = pilot.ask("pages")
            assert isinstance(listed, list)
            pages += listed
        for page in pages:
            if page != "welcome":
                if n_nodes and page == pages[1]:
                    pilot.ask("demo")
                    pilot.settle()
                pilot.ask(f"page {page}")
                pilot.settle()
            shown = pilot.ask("controls")
            assert isinstance(shown, list)
            tree = [each for each in reader.tree(where) if each.depth]
            n_nodes += len(tree)
            told = faults_of(tree, [str(each) for each in shown])
            print(
                f"{page}: {len(tree)} things, {sum(each.is_showing for each in tree)} shown, {len(shown)} controls",
                flush=True,
            )
            for fault in told:
                print(f"  {fault}", flush=True)
            faults += told
    print(f"{len(pages)} pages, {n_nodes} things read over the bus, faults {len(faults)}")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
