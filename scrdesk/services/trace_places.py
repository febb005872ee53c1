"""Where on a computer the program, its libraries or the system could leave readable words of a store."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePath

BACKUPS = "-backups"
_VARIABLES = ("TMPDIR", "TEMP", "TMP")
_USER_VARIABLES = (
    "XDG_CONFIG_HOME",
    "XDG_CACHE_HOME",
    "XDG_DATA_HOME",
    "XDG_STATE_HOME",
    "XDG_RUNTIME_DIR",
    "APPDATA",
    "LOCALAPPDATA",
)


@dataclass(frozen=True, slots=True)
class Place:
    """A folder or file to search, and what lies there, for the report."""

    path: Path
    what: str


def places(store: Path) -> tuple[Place, ...]:
    """Return what is searched for the traces of a store, none of them within another.

    Home covers settings, caches, thumbnails, lists of recent documents and clipboard histories; see :func:`kind_of`.
    """
    store = store.absolute()
    found = [
        Place(store.parent, "the store's folder"),
        Place(store.with_name(store.name.removesuffix(store.suffix) + BACKUPS), "backups"),
        Place(Path.home(), "home"),
        *(Place(Path(os.environ[name]), "temporary files") for name in _VARIABLES if os.environ.get(name)),
        *(Place(Path(os.environ[name]), "settings and caches") for name in _USER_VARIABLES if os.environ.get(name)),
        *_of_the_system(),
    ]
    return _outermost(found)


def chosen(folders: tuple[Path, ...]) -> tuple[Place, ...]:
    """Return the places that somebody named."""
    return _outermost([Place(folder.absolute(), "named") for folder in folders])


def kind_of(path: PurePath) -> str:
    """Return what a file is by where it lies ("thumbnail"), or an empty text."""
    parts = [part.casefold() for part in path.parts]
    name = parts[-1] if parts else ""
    for kind, is_it in (
        ("list of recent documents", "recently-used.xbel" in name or "recent" in parts or name.endswith(".lnk")),
        ("list of recent documents", "automaticdestinations" in parts or "recentdocuments" in parts),
        ("thumbnail", "thumbnails" in parts or ".thumbnails" in parts or name.startswith("thumbcache")),
        ("clipboard history", any("clip" in part or part in ("klipper", "gpaste", "parcellite") for part in parts)),
        (
            "core dump",
            name.startswith(("core.", "core_")) or name == "core" or name.endswith((".dmp", ".core", ".crash")),
        ),
        ("core dump", "coredump" in parts or "crashdumps" in parts),
        ("swap", name in ("pagefile.sys", "hiberfil.sys", "swapfile.sys", "swapfile", "swap.img")),
        ("shell history", name.endswith("_history") or name == "consolehost_history.txt"),
        ("Python cache", "__pycache__" in parts),
        ("log", name.endswith(".log") or "logs" in parts),
        ("cache", ".cache" in parts or "cache" in parts or "caches" in parts),
        ("settings", ".config" in parts or "roaming" in parts or name.endswith((".ini", ".conf"))),
    ):
        if is_it:
            return kind
    return ""


def _of_the_system() -> Iterator[Place]:
    if sys.platform == "win32":
        system = Path(os.environ.get("SYSTEMROOT", "C:\\Windows"))
        data = Path(os.environ.get("PROGRAMDATA", "C:\\ProgramData"))
        yield Place(system / "Temp", "temporary files")
        yield Place(system / "Minidump", "core dumps")
        yield Place(data / "Microsoft" / "Windows" / "WER", "core dumps")
        drive = Path(system.anchor or "C:\\")
        for name in ("pagefile.sys", "swapfile.sys", "hiberfil.sys"):
            yield Place(drive / name, "swap")
        return
    for folder in ("/tmp", "/var/tmp", "/dev/shm"):  # noqa: S108 - looked through, never written to
        yield Place(Path(folder), "temporary files")
    for folder in ("/var/crash", "/var/lib/systemd/coredump", "/var/lib/apport/coredump", "/cores"):
        yield Place(Path(folder), "core dumps")
    for file in _swap_files():
        yield Place(file, "swap")


def _swap_files() -> Iterator[Path]:
    yield Path("/private/var/vm")  # macOS
    try:
        lines = Path("/proc/swaps").read_text(encoding="utf-8", errors="replace").splitlines()[1:]
    except OSError:
        return
    for line in lines:
        name = line.split()[0] if line.split() else ""
        if name.startswith("/"):
            yield Path(name)


def _outermost(found: list[Place]) -> tuple[Place, ...]:
    """Return each place that exists once, and none that lies within another."""
    real: dict[Path, Place] = {}
    for place in found:
        try:
            path = Path(os.path.realpath(place.path))
            if os.path.lexists(path):
                real.setdefault(path, Place(path, place.what))
        except OSError:
            continue
    return tuple(place for path, place in real.items() if not any(parent in real for parent in path.parents))
