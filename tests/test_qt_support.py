"""What the packaged program has in place of the source that PySide compiles at each start."""

from __future__ import annotations

import importlib.util
import marshal
import sys
from pathlib import Path, PurePosixPath

import PySide6.QtCore  # noqa: F401  # brings the files with it

from tests.load_script import load_script

ROOT = Path(__file__).resolve().parent.parent
qt_support = load_script(ROOT / "packaging" / "qt_support.py")


def test_every_file_that_pyside_carries_is_there_compiled(tmp_path):
    carried = sys.modules["shibokensupport"].__loader__.zfile
    wanted = {name for name in carried.namelist() if name.startswith("shibokensupport/") and name.endswith(".py")}
    made = qt_support.compiled_support(tmp_path)
    places = {str(PurePosixPath(folder) / Path(file).name): Path(file) for file, folder in made}
    assert set(places) == {f"shiboken6/files.dir/{name}c" for name in wanted}
    for place, file in places.items():
        data = file.read_bytes()
        assert data[:4] == importlib.util.MAGIC_NUMBER
        name = place.removeprefix("shiboken6/files.dir/").removesuffix("c")
        source = qt_support.STANDS_IN.get(name, carried.read(name))
        assert marshal.loads(data[16:]) == compile(source, name, "exec", dont_inherit=True)


def test_what_is_left_out_is_used_by_nothing_but_the_stub_maker(tmp_path):
    carried = sys.modules["shibokensupport"].__loader__.zfile
    for name in qt_support.STANDS_IN:
        word = Path(name).stem
        users = {
            each
            for each in carried.namelist()
            if each.endswith(".py") and f"import {word}" in carried.read(each).decode()
        }
        assert users == {"shibokensupport/signature/loader.py"}
        loader = carried.read("shibokensupport/signature/loader.py").decode()
        assert loader.count(word) == 2  # it is imported, and given a second name
