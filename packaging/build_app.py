"""Builds the portable folder: ``python3 -m uv run python packaging/build_app.py [--out dist]``.

A fresh environment with the locked versions (hashes checked), PyInstaller, and beside the program what an IT department
asks for: licences of everything inside, a bill of materials (CycloneDX), and the sheet for IT. The same command builds
for the system it runs on; nothing is cross-built.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BUILD = ROOT / "build"
NAME = "SCR Desk"
WINDOWS = sys.platform == "win32"
UV = os.environ.get("UV") or shutil.which("uv") or "uv"
"""``uv run`` names itself; installed for one user, it need not be on the path."""
PAPERS = ("docs/it.md", "docs/security.md", "CHANGELOG.md")


def run(*command: str | Path, environment: dict[str, str] | None = None) -> str:
    """Run a step and return what it printed; stop the build when it fails."""
    done = subprocess.run(
        [str(part) for part in command],
        cwd=ROOT,
        env={**os.environ, **(environment or {})},
        check=False,
        capture_output=True,
        encoding="utf-8",
        errors="replace",  # tools on Windows may speak in the machine's own code page
    )
    if done.returncode:
        sys.exit(f"failed: {' '.join(map(str, command))}\n{done.stdout}{done.stderr}")
    return done.stdout


def locked(names: set[str]) -> str:
    """Return the part of the lock that holds these packages, with their hashes."""
    blocks = re.split(r"\n(?=[a-z0-9])", (ROOT / "requirements.lock").read_text(encoding="utf-8"))
    return "\n".join(block for block in blocks if re.match(r"[a-z0-9][^\s=;\[]*", block)[0] in names) + "\n"  # type: ignore[index]


def needed(*groups: str) -> set[str]:
    """Return the names of the packages that the program needs, and with them those of these groups."""
    command = [UV, "pip", "compile", "pyproject.toml", "--no-header", "--no-annotate", "--quiet"]
    for group in groups:
        command += ["--group", group]
    found = run(*command, "--constraint", "requirements.lock", "--python-version", "3.11")
    return {line.split("==")[0].split("[")[0].strip() for line in found.splitlines() if "==" in line}


def make_environment(folder: Path) -> Path:
    """Make a fresh environment with what the program needs, and return its Python."""
    run(UV, "venv", "--quiet", "--clear", "--python", sys.executable, folder)
    python = folder / ("Scripts/python.exe" if WINDOWS else "bin/python")
    install(python, needed())
    return python


def install(python: Path, names: set[str]) -> None:
    """Install locked packages, and refuse any whose hash is another."""
    wanted = BUILD / "wanted.txt"
    wanted.write_text(locked(names), encoding="utf-8")
    run(UV, "pip", "install", "--quiet", "--python", python, "--require-hashes", "--no-deps", "-r", wanted)


def date_of_the_source() -> str:
    """Return when the newest commit was made, in seconds since 1970: the build carries that instead of its own time."""
    if "SOURCE_DATE_EPOCH" in os.environ:
        return os.environ["SOURCE_DATE_EPOCH"]
    done = subprocess.run(["git", "log", "-1", "--format=%ct"], cwd=ROOT, check=False, capture_output=True, text=True)
    return done.stdout.strip() or "1700000000"


def size_of(folder: Path) -> int:
    """Return the bytes of every file below a folder."""
    return sum(each.stat().st_size for each in folder.rglob("*") if each.is_file() and not each.is_symlink())


def main() -> None:
    """Build the folder and say how large it is."""
    parser = argparse.ArgumentParser(description="Build the portable folder.")
    parser.add_argument("--out", type=Path, default=ROOT / "dist", help="where the folder is made (dist)")
    out = parser.parse_args().out.resolve()
    began = time.monotonic()
    BUILD.mkdir(exist_ok=True)
    python = make_environment(BUILD / "environment")
    # What the bill and the licences are made from: the environment before the tools of the build are in it.
    papers = BUILD / "papers"
    shutil.rmtree(papers, ignore_errors=True)
    papers.mkdir()
    names_of_the_program = sorted(needed())
    install(python, needed("package"))
    run(python, "packaging/bill.py", papers, *names_of_the_program)
    fixed = {"PYTHONHASHSEED": "0", "SOURCE_DATE_EPOCH": date_of_the_source()}
    run(
        python, "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "ERROR",
        "--distpath", out, "--workpath", BUILD / "work", "packaging/scrdesk.spec",
        environment=fixed,
    )  # fmt: skip
    folder = out / NAME
    for paper in (*sorted(papers.iterdir()), *(ROOT / each for each in PAPERS)):
        if paper.is_file():
            shutil.copy(paper, folder / paper.name)
    print(f"{folder}: {size_of(folder) / 1e6:.0f} MB, made in {time.monotonic() - began:.0f} s")


if __name__ == "__main__":
    main()
