"""What the import contract cannot say: nothing opens a socket, leaves a temporary file or shows a box of its own."""

import ast
import functools
import importlib.util
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

PACKAGE = Path(__file__).resolve().parent.parent / "scrdesk"
MODULES = sorted(path for path in PACKAGE.rglob("*.py") if "forms" not in path.parts or path.parent.name != "forms")
MAX_LINES = 420


@functools.cache
def nodes_of(path: Path) -> tuple[ast.AST, ...]:
    """Return the imports, names and classes of a module, which is read once."""
    wanted = (ast.Import, ast.ImportFrom, ast.Name, ast.ClassDef)
    return tuple(each for each in ast.walk(ast.parse(path.read_text(encoding="utf-8"))) if isinstance(each, wanted))


def imports_of(path: Path) -> Iterator[str]:
    for node in nodes_of(path):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def names_of(path: Path) -> set[str]:
    return {node.id for node in nodes_of(path) if isinstance(node, ast.Name)}


def relative(path: Path) -> str:
    return path.relative_to(PACKAGE).as_posix()


def test_no_module_reaches_the_network_or_leaves_temporary_files() -> None:
    forbidden = {
        "http", "urllib.request", "requests", "ftplib", "smtplib", "tempfile", "PySide6.QtNetwork", "webbrowser",
        "pickle", "shelve", "marshal", "logging.handlers",
    }  # fmt: skip
    found = {relative(path): forbidden & set(imports_of(path)) for path in MODULES}
    assert {path: names for path, names in found.items() if names} == {}


def test_sockets_are_not_imported() -> None:
    # The lease names the machine that has a store open; a host name needs no socket.
    assert {relative(path) for path in MODULES if "socket" in set(imports_of(path))} <= {"store/lease.py"}


def test_only_one_module_has_message_boxes_and_one_has_threads() -> None:
    boxes = {relative(path) for path in MODULES if "QMessageBox" in names_of(path)}
    threads = {relative(path) for path in MODULES if {"QThreadPool", "QThread", "QRunnable"} & names_of(path)}
    assert boxes <= {"ui/messages.py"}
    assert threads <= {"ui/jobs.py"}


def test_no_dialog_blocks_and_no_nested_event_loop_runs() -> None:
    for path in (path for path in MODULES if relative(path).startswith("ui/")):
        source = path.read_text(encoding="utf-8")
        assert ".exec()" not in source, relative(path)
        assert "processEvents" not in source, relative(path)
        assert "ResizeToContents" not in source, relative(path)
        assert "QSortFilterProxyModel" not in source, relative(path)
        # PySide keeps what it is to call for good when its widget goes before: see ui/soon.py.
        assert ".singleShot(" not in source, relative(path)
        # Qt deletes an item of a layout unheard, and PySide then takes what is made there next for it: see laid_out().
        # What it hands over belongs to nobody in PySide: take_all() lets go of it.
        assert ".takeAt(" not in source or path.name == "text_label.py", relative(path)
        assert not {".itemAt(", ".itemAtPosition("} & set(re.findall(r"\.item\w+\(", source)), relative(path)


def test_pdfium_is_used_in_few_places_and_each_of_them_takes_its_lock() -> None:
    """Two threads in PDFium at once end the process: a page of the window draws on a worker while another part reads."""
    users = {
        path.relative_to(PACKAGE.parent).as_posix(): path.read_text(encoding="utf-8")
        for folder in ("scrdesk", "tests", "packaging")
        for path in (PACKAGE.parent / folder).rglob("*.py")
        if re.search(r"^\s*(from|import) pypdfium2", path.read_text(encoding="utf-8"), re.MULTILINE)
    }
    finished = "scrdesk/export/finished/"
    opening = {f"{finished}pdf_file.py", "scrdesk/export/preview.py", "tests/read_pdf.py"}
    # What is called by pdf_file, within its lock; and the list of what is bundled, which opens nothing.
    called = {f"{finished}page_objects.py", f"{finished}page_text.py", "packaging/bill.py"}
    assert set(users) == opening | called
    assert {path for path, source in users.items() if "PdfDocument(" in source} == opening
    assert {path for path, source in users.items() if "with pdfium_lock:" in source} == opening


def test_every_dialog_is_walked_in_the_order_of_reading() -> None:
    """The Tab key follows the order of reading in what derives from ``reading_order.Dialog``, and nowhere else."""
    bare = [
        f"{relative(path)}: {node.name}"
        for path in MODULES
        for node in nodes_of(path)
        if isinstance(node, ast.ClassDef) and any(getattr(base, "id", "") == "QDialog" for base in node.bases)
    ]
    assert bare == ["ui/widgets/reading_order.py: Dialog"]


def test_no_module_has_two_ideas_in_it() -> None:
    lines = {relative(path): len(path.read_text("utf-8").splitlines()) for path in MODULES}
    # A migration is history: it is never split, nor read again once released.
    too_long = {name: n for name, n in lines.items() if n > MAX_LINES and "migrations" not in name}
    assert not too_long


def test_dates_are_written_without_platform_codes() -> None:
    for path in MODULES:
        assert "%-d" not in path.read_text(encoding="utf-8"), relative(path)


def test_the_picture_of_the_layers_is_what_the_contract_says() -> None:
    spec = importlib.util.spec_from_file_location("draw_layers", PACKAGE.parent / "packaging" / "draw_layers.py")
    assert spec is not None and spec.loader is not None
    draw_layers = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(draw_layers)
    assert draw_layers.PICTURE.read_text(encoding="utf-8") == draw_layers.drawn(), "run packaging/draw_layers.py"


def test_checkers_under_the_agpl_are_for_development_only() -> None:
    project = tomllib.loads((PACKAGE.parent / "pyproject.toml").read_text(encoding="utf-8"))
    shipped = " ".join((*project["project"]["dependencies"], *project["dependency-groups"]["package"])).lower()
    named = {"outloud", "pdfua", "pymupdf", "fitz"}
    assert not any(name in shipped for name in named)
    for path in MODULES:
        assert not named & {each.split(".")[0] for each in imports_of(path)}, path
