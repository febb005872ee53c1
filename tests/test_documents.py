"""What the papers for engineers and IT departments name is there: files, modules, decisions."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
DECISIONS = sorted((ROOT / "docs" / "decisions").glob("*.md"))
PAPERS = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").glob("*.md")), *DECISIONS]
CODE = re.compile(r"`([^`\n]+)`")
PATH = re.compile(
    r"(?:[\w.-]+/)+[\w-]+\.(?:py|toml|md|ui|yml|json|xml|ts|ps1)\b|(?:tests|packaging|scrdesk|forms|resources)/[\w./-]+"
)
MODULE = re.compile(r"python -m (tests(?:\.\w+)*)")
MADE = {"docs/coverage.md", "resources/languages/scrdesk_de.ts"}
"""Named as what a command makes."""


def named(text: str) -> set[str]:
    """Return the paths of the tree that a paper names, without those of an office's machine."""
    told = (code for code in CODE.findall(text) if "policy.toml" not in code)
    return {path.rstrip("./") for code in told for path in PATH.findall(code) if "N" not in path}


def is_there(path: str, paper: Path) -> bool:
    places = (ROOT, ROOT / "scrdesk", ROOT / "scrdesk" / "intake", paper.parent)
    return path in MADE or any((place / path).exists() for place in places)


@pytest.mark.parametrize("paper", PAPERS, ids=lambda each: each.name)
def test_what_a_paper_names_is_there(paper: Path) -> None:
    text = paper.read_text(encoding="utf-8")
    assert [path for path in sorted(named(text)) if not is_there(path, paper)] == []
    modules = [module.replace(".", "/") for module in MODULE.findall(text)]
    assert [
        each for each in modules if not list(ROOT.glob(f"{each}.py")) + list(ROOT.glob(f"{each}/__main__.py"))
    ] == []
    links = re.findall(r"\]\(([^)#:]+)\)", text)
    assert [link for link in links if not (paper.parent / link).exists()] == []


def test_decisions_are_numbered_through_and_each_that_is_named_is_there() -> None:
    assert [each.name[:4] for each in DECISIONS] == [f"{n:04}" for n in range(1, len(DECISIONS) + 1)]
    for each in DECISIONS:
        assert each.read_text(encoding="utf-8").startswith(f"# {each.name[:4]} ")
    numbers = {each.name[:4] for each in DECISIONS}
    for paper in PAPERS:
        text = paper.read_text(encoding="utf-8")
        assert set(re.findall(r"decisions? (\d{4})", text)) <= numbers, paper.name
