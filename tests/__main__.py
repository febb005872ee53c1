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
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
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
ORDER = ["--randomly-seed=20161129"]
"""The same order in each run, as the properties have the same examples: it judges the change and not the luck of the day.
``pytest`` by itself and ``python -m tests --randomly-seed=N`` take another one, to look for what hangs on it."""

MEMORY_DISK = Path("/dev/shm")
MEMORY_DISK_BYTES = 2_000_000_000
"""Many times what the stores and files of the tests under way take."""


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


def compile_meanwhile() -> subprocess.Popen[bytes] | None:
    """Begin to compile what the tests need, on a processor that the checks leave free; None when that was done before.

    In a new environment each of the two workers would compile all of it, a dozen seconds each. Faults are not told here:
    the suite meets them again.
    """
    if compiled.is_there():
        return None
    collect = [sys.executable, "-m", "pytest", "--collect-only", "-q", "-n0"]
    return subprocess.Popen(collect, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


@contextmanager
def quick_disk() -> Iterator[dict[str, str]]:
    """Give the environment in which temporary files are kept in memory, where a machine has a disk of that kind with room.

    Each store of a test is written through to the disk at every step, as it is in the program, a dozen times in a test:
    on a disk the suite waits for that for a tenth of its time. What is written, and in which order, is the same.
    """
    try:
        free_bytes = shutil.disk_usage(MEMORY_DISK).free
        told = Path("/proc/meminfo").read_text(encoding="ascii").split()
        memory_bytes = int(told[told.index("MemAvailable:") + 1]) * 1024
    except (OSError, ValueError):  # no such disk, or another system
        free_bytes = memory_bytes = 0
    is_usable = min(free_bytes, memory_bytes) >= MEMORY_DISK_BYTES and os.access(MEMORY_DISK, os.W_OK | os.X_OK)
    if not is_usable:
        yield dict(os.environ)
        return
    with tempfile.TemporaryDirectory(prefix="tests-", dir=MEMORY_DISK) as place:
        yield {**os.environ, "TMPDIR": place}


def main() -> None:
    install_system_libraries()
    install_optional_programs()
    compiled.keep()
    compiling = compile_meanwhile()
    try:
        for name, command in CHECKS:
            run(name, command)
    except SystemExit:
        if compiling is not None:
            compiling.kill()
        raise
    if compiling is not None:
        compiling.wait()
    print("== tests", flush=True)
    suite = [sys.executable, "-m", "pytest", *SUITE, *ORDER, *sys.argv[1:]]
    with quick_disk() as environment:
        code = subprocess.run(suite, cwd=ROOT, env=environment, check=False).returncode
    sys.exit(code)


if __name__ == "__main__":
    main()
