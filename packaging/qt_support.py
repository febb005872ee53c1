"""Has the packaged program read PySide's own Python files compiled, in place of compiling them at each start.

PySide carries some 130 kB of Python source inside its library (``shibokensupport``: signatures, texts of errors),
which it unpacks and compiles whenever Qt is imported. It looks first for a folder ``files.dir`` beside it, its own way
to have them as files (``SBK_EMBED``); here they are put there, compiled.
"""

from __future__ import annotations

import py_compile
import sys
from pathlib import Path, PurePosixPath
from zipfile import ZipFile

FOLDER = PurePosixPath("shiboken6", "files.dir")
"""Where PySide looks for them, in the folder of the program."""
PACKAGE = "shibokensupport"
STANDS_IN = {
    "shibokensupport/signature/lib/pyi_generator.py": b'"""Makes type stubs; not needed here."""\n',
}
"""What takes the place of files that are always imported and never used: this one compiles patterns, brings ``logging``
and ``argparse`` along, and took a tenth of the start."""


def compiled_support(place: Path) -> list[tuple[str, str]]:
    """Compile the files that PySide carries; return each with the folder it belongs into.

    Args:
        place: an empty or missing folder for what is made.
    """
    import PySide6.QtCore  # noqa: F401  # brings the files with it

    carried: ZipFile = sys.modules[PACKAGE].__loader__.zfile  # type: ignore[union-attr]
    made: list[tuple[str, str]] = []
    for name in sorted(carried.namelist()):
        path = PurePosixPath(name)
        if path.parts[0] != PACKAGE or path.suffix != ".py":
            continue
        source = place / path
        source.parent.mkdir(parents=True, exist_ok=True)
        source.write_bytes(STANDS_IN.get(name, carried.read(name)))
        compiled = source.with_suffix(".pyc")
        # By its content and not by its time: the same build gives the same file.
        py_compile.compile(
            str(source), str(compiled), dfile=name, doraise=True,
            invalidation_mode=py_compile.PycInvalidationMode.UNCHECKED_HASH,
        )  # fmt: skip
        made.append((str(compiled), str(FOLDER / path.parent)))
    return made
