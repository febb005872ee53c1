"""The README's test command: ``uv run python -m tests``.

Installs the system libraries that Qt needs and a bare machine lacks (as root, through apt; otherwise it says which),
then runs the style, type and import checks and the whole suite, and stops at the first that fails. What follows the
command goes to pytest: ``python -m tests --cov --cov-report=term:skip-covered`` says what the suite covers, and takes
half as long again.
"""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
import sys
from pathlib import Path

from tests import compiled

ROOT = Path(__file__).resolve().parent.parent
DEBIAN_PACKAGES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libglib-2.0.so.0": "libglib2.0-0",
}
OPTIONAL_PROGRAMS = {"gnome-keyring-daemon": "gnome-keyring", "dbus-run-session": "dbus"}
"""A real keychain for the tests; without it those tests are skipped and say so."""
CHECKS = (
    ("style", ["ruff", "check", "."]),
    ("layout", ["ruff", "format", "--check", "."]),
    ("spelling", ["codespell", "docs", "README.md", "CHANGELOG.md"]),
    ("types", ["mypy"]),
    ("layers", ["lint-imports", "--no-logo"]),
)
SUITE = ["-n", "2", "--dist", "loadfile", "--no-loadscope-reorder", "--max-worker-restart=0", "-q"]
"""A file goes to one worker; ``tests/conftest.py`` has put the longest files first. A worker that dies ends the run."""


def missing_packages() -> list[str]:
    """Return the Debian packages whose libraries this machine lacks."""
    missing = []
    for library, package in DEBIAN_PACKAGES.items():
        try:
            ctypes.CDLL(library)
        except OSError:
            missing.append(package)
    return missing


def install_system_libraries() -> None:
    packages = missing_packages()
    if not packages or not sys.platform.startswith("linux"):
        return
    command = ["apt-get", "install", "-y", "--no-install-recommends", *packages]
    if os.geteuid() != 0 or shutil.which("apt-get") is None:
        sys.exit(f"Qt needs system libraries that are missing here. Ask an administrator to run: {' '.join(command)}")
    print(f"Installing what Qt needs: {' '.join(packages)}", flush=True)
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for step in (["apt-get", "update"], command):
        subprocess.run(step, stdout=subprocess.DEVNULL, env=environment, check=True)


def install_optional_programs() -> None:
    packages = [package for program, package in OPTIONAL_PROGRAMS.items() if shutil.which(program) is None]
    if not packages or not sys.platform.startswith("linux"):
        return
    command = ["apt-get", "install", "-y", "--no-install-recommends", *packages]
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    if os.geteuid() == 0 and shutil.which("apt-get") is not None:
        print(f"Installing a keychain for the tests: {' '.join(packages)}", flush=True)
        steps = (["apt-get", "update"], command)
        done = [subprocess.run(step, stdout=subprocess.DEVNULL, env=environment, check=False) for step in steps]
        if done[-1].returncode == 0:
            return
    print(f"SKIPPED: the tests of the real keychain need {' '.join(packages)} ({' '.join(command)})", flush=True)


def run(name: str, command: list[str]) -> None:
    print(f"== {name}", flush=True)
    # which() knows the endings that programs have on Windows
    found = shutil.which(command[0], path=str(Path(sys.executable).parent)) or command[0]
    done = subprocess.run([found, *command[1:]], cwd=ROOT, check=False)
    if done.returncode:
        sys.exit(f"{name} failed")


def main() -> None:
    install_system_libraries()
    install_optional_programs()
    for name, command in CHECKS:
        run(name, command)
    compiled.keep()
    print("== tests", flush=True)
    suite = [sys.executable, "-m", "pytest", *SUITE, *sys.argv[1:]]
    sys.exit(subprocess.run(suite, cwd=ROOT, check=False).returncode)


if __name__ == "__main__":
    main()
