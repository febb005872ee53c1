"""Compiles the Designer forms in ``forms/`` into ``scrdesk/ui/forms/``, which is committed.

Usage: ``python packaging/build_forms.py`` writes what changed and removes what has lost its form;
``--check`` writes nothing and exits with 1 when something is not as its form says.
"""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FORMS = ROOT / "forms"
TARGET = ROOT / "scrdesk" / "ui" / "forms"
_IMPORT = re.compile(r"from (?P<module>PySide6\.\w+) import \((?P<names>[^)]*)\)\n")
UIC_TIMEOUT_S = 60  # a form takes a tenth of a second; more than a minute is a hang


def uic() -> Path:
    """Return the form compiler that belongs to the running PySide6, so that every machine writes the same text."""
    import PySide6

    folder = Path(PySide6.__file__).parent
    for name in ("libexec/uic", "Qt/libexec/uic", "uic.exe", "uic"):
        if (folder / name).is_file():
            return folder / name
    raise SystemExit("The form compiler was not found beside PySide6: install pyside6-essentials.")


def compiled(form: Path) -> str:
    """Return the Python text of one form."""
    command = [str(uic()), "-g", "python", "--no-autoconnection", str(form)]
    done = subprocess.run(command, capture_output=True, check=True, timeout=UIC_TIMEOUT_S)
    return without_unused_imports(done.stdout.decode("utf-8").replace("\r\n", "\n"))


def without_unused_imports(text: str) -> str:
    """Leave out the names that the compiler always imports and this form never uses: they cost time at each start."""
    body = _IMPORT.sub("", text)

    def trimmed(found: re.Match[str]) -> str:
        names = [name.strip() for name in found["names"].replace("\n", " ").split(",")]
        used = [name for name in names if re.search(rf"\b{name}\b", body)]
        return f"from {found['module']} import {', '.join(used)}\n" if used else ""

    return _IMPORT.sub(trimmed, text)


def wanted() -> dict[Path, str]:
    """Return the text that each compiled form should have."""
    return {TARGET / f"ui_{form.stem}.py": compiled(form) for form in sorted(FORMS.glob("*.ui"))}


def main(arguments: list[str]) -> int:
    """Write or check the compiled forms; return the exit code."""
    is_check = "--check" in arguments
    texts = wanted()
    stale = [path for path, text in texts.items() if not path.is_file() or path.read_text("utf-8") != text]
    orphans = [path for path in TARGET.glob("ui_*.py") if path not in texts]
    for path in stale + orphans:
        print(("not current: " if is_check else "written: ") + str(path.relative_to(ROOT)))
    if is_check:
        return 1 if stale or orphans else 0
    TARGET.mkdir(parents=True, exist_ok=True)
    for path in stale:
        path.write_text(texts[path], encoding="utf-8", newline="\n")
    for path in orphans:
        path.unlink()
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
