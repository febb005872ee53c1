"""``uv run python -m tests.products --out DIR``: every PDF that the program gives out, through every checker there is.

Made on the demonstration store by the services that the window calls. Each is put through our own walk of the structure
tree, two independent checkers of PDF/UA and WCAG (``pdfua`` and ``outloud``: of the development group only, since
``outloud`` brings a library under the AGPL, which is never shipped), ``qpdf --check``, and ``pdfinfo -struct-text``, whose
words must be those that ``pdftotext`` finds on the pages. Prints a table; exit 1 when anything is found.
"""

from __future__ import annotations

import argparse
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import pikepdf

from tests.export.pdf.tagged import Tree, kids
from tests.products.making import products


@dataclass(frozen=True, slots=True)
class Verdict:
    """What each checker said of one product; empty where it found nothing."""

    name: str
    n_pages: int
    said: dict[str, str]

    @property
    def is_clean(self) -> bool:
        return not any(self.said.values())


def ran(*command: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command, capture_output=True, text=True, check=False)


def by_ourselves(path: Path) -> str:
    from scrdesk.export.finished.accessible import accessibility_faults

    return "; ".join(accessibility_faults(path.read_bytes())[:2])


def by_pdfua(path: Path) -> str:
    found = ran(sys.executable, "-m", "pdfua", "check", str(path))
    if "result: PASS (no findings)" in found.stdout:
        return ""
    lines = [line.strip() for line in found.stdout.splitlines() if line.strip()]
    return "; ".join(lines[1:4]) or found.stderr[-200:]


def by_outloud(path: Path) -> str:
    found = ran(sys.executable, "-m", "outloud.cli", "--fail-on", "warning", str(path))
    if found.returncode == 0:
        return ""
    lines = [line.strip() for line in found.stdout.splitlines() if re.match(r"\s*(?:WARNING|ERROR)\s", line)]
    left = [line for line in lines if not any(code in line for code in DISPUTED)]
    if any("ORD-001" in line for line in lines) and not is_in_order(path):
        left.append("ORD-001, and the order of the tree is indeed not that of the pages")
    return "; ".join(left) if lines else found.stdout[-200:] + found.stderr[-200:]


DISPUTED = {
    "ORD-001": "It takes an element's own words before those of the links within it. Read with the links in their place, "
    "the tree's order is that of the page: is_in_order() tells for each file.",
    "TAG-002": "The heading row of a table is repeated for the eye on its next page, and heard once: there an artifact.",
    "TBL-012": "The form of an accuracy pack is a table whose cells are to be filled in by hand.",
    "TBL-014": "The lines of a genogram are no grid: the drawing is a figure with its relations told in words.",
}
"""What ``outloud`` warns of and ``pdfua`` does not, with why we side with the latter."""


def is_in_order(path: Path) -> bool:
    """Whether the pieces of content of each page are numbered, as they are painted, in the order of the tree."""
    tree = Tree(path.read_bytes())
    last: dict[int, int] = {}

    def walk(element: pikepdf.Object) -> bool:
        for kid in kids(element):
            if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
                if not walk(kid):
                    return False
                continue
            if isinstance(kid, pikepdf.Dictionary) and "/MCID" not in kid:
                continue  # a link on the page
            page = element.Pg if isinstance(kid, int) else kid.Pg
            number, place = int(kid if isinstance(kid, int) else kid.MCID), tree.pages[page.objgen]
            if number <= last.get(place, -1):
                return False
            last[place] = number
        return True

    return walk(tree.root.K)


def by_qpdf(path: Path) -> str:
    found = ran("qpdf", "--check", str(path))
    return "" if found.returncode == 0 else found.stdout[-200:] + found.stderr[-200:]


def by_reading(path: Path) -> str:
    """Whether the words of the structure, in its order, are the words of the pages, but for headers and footers."""
    structure = ran("pdfinfo", "-struct-text", str(path)).stdout
    told = words_of(" ".join(re.findall(r'"(.*)"', structure)))
    if not told:
        return "no text in the structure"
    shown = words_of(ran("pdftotext", str(path), "-").stdout)
    strange = sorted(set(told) - set(shown))
    share = len(strange) / len(set(told))
    return f"words of the structure that no page shows: {', '.join(strange[:5])}" if share > 0.02 else ""


def words_of(text: str) -> list[str]:
    return re.findall(r"[^\W\d_]{3,}", text)


CHECKERS = {
    "own": by_ourselves,
    "pdfua": by_pdfua,
    "outloud": by_outloud,
    "qpdf": by_qpdf,
    "struct-text": by_reading,
}


def judged(folder: Path, only: str = "") -> Iterator[Verdict]:
    """Make every product in a folder, and yield what was found in each whose name begins so."""
    from scrdesk.export.preview import page_count

    for name, path in products(folder):
        if not name.startswith(tuple(only.split(","))):
            continue
        yield Verdict(name, page_count(path.read_bytes()), {key: check(path) for key, check in CHECKERS.items()})


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.products", description=__doc__)
    parser.add_argument("--out", required=True, type=Path, help="folder for the PDFs and pictures of their pages")
    parser.add_argument("--pictures", action="store_true", help="draw the first pages of each by pdftoppm")
    parser.add_argument("--only", default="", help="beginnings of the names to be checked, parted by commas")
    args = parser.parse_args()
    args.out.mkdir(parents=True, exist_ok=True)
    print(f"{'product':<28}{'pages':>6}  " + "  ".join(f"{key:<11}" for key in CHECKERS))
    n_bad = 0
    start = datetime.now()
    for verdict in judged(args.out, args.only):
        marks = "  ".join(f"{'clean' if not said else 'FOUND':<11}" for said in verdict.said.values())
        print(f"{verdict.name:<28}{verdict.n_pages:>6}  {marks}", flush=True)
        for key, said in verdict.said.items():
            if said:
                print(f"    {key}: {said}")
        n_bad += not verdict.is_clean
        if args.pictures:
            picture = args.out / verdict.name
            ran("pdftoppm", "-r", "60", "-l", "4", "-png", f"{picture}.pdf", str(picture))
    for code, why in DISPUTED.items():
        print(f"not counted, outloud {code}: {why}")
    print(f"{n_bad} with findings, {(datetime.now() - start).seconds} s")
    return 1 if n_bad else 0


if __name__ == "__main__":
    raise SystemExit(main())
