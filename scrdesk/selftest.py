"""Proof that a build of the program is whole: ``scrdesk --self-test``, also in the packaged folder.

It does a small piece of every kind of work with what the program ships, in a folder of its own that is deleted again,
and says line by line what was found. It stands beside the composition root because it touches every room.

Belongs here: what a build can lack (a data file, a library, a module that is imported by name). Does not belong here:
whether the program is right; that is for the tests.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from scrdesk import __version__
from scrdesk.resources import resource

_SMALL_PICTURE_PX = 200

Check = Callable[[Path], str]


def run(arguments: Sequence[str]) -> int:
    """Run what the words after ``--self-test`` ask for; return the exit code.

    A folder to write to comes first; what is made in it is deleted again. ``no-window`` after it leaves the window out,
    for a machine without a screen. ``first-paint`` instead only shows the window and prints when it was painted: the
    measurement of the start.
    """
    words = list(arguments)
    if words == ["first-paint"]:
        return time_to_window()
    with_window = "no-window" not in words
    folders = [Path(each) for each in words if each != "no-window"]
    if len(folders) != 1 or not folders[0].is_dir():
        print("scrdesk: --self-test needs a folder that it may write to, then perhaps: no-window", file=sys.stderr)
        return 2
    return self_test(folders[0], with_window=with_window)


def self_test(folder: Path, *, with_window: bool = True) -> int:
    """Run every check and print a line for each; return 0 when all hold, else 1.

    Args:
        folder: where it may write; nothing of it is left.
        with_window: whether to make and paint the window too; it needs a screen or ``QT_QPA_PLATFORM=offscreen``.
    """
    import secrets
    import shutil

    print(f"SCR Desk {__version__}, Python {sys.version.split()[0]}, {sys.platform}")
    n_failed = 0
    work = folder / f"scrdesk-self-test-{secrets.token_hex(4)}"
    work.mkdir()
    try:
        for name, check in _checks(with_window=with_window):
            try:
                told = check(work)
            except Exception as fault:  # noqa: BLE001 - whatever a build lacks is told in one line each
                n_failed += 1
                print(f"FAILED  {name}: {type(fault).__name__}: {fault}", flush=True)
            else:
                print(f"ok      {name}: {told}", flush=True)
    finally:
        shutil.rmtree(work, ignore_errors=True)
    print("Everything works." if not n_failed else f"{n_failed} checks failed: this build is not whole.")
    return 1 if n_failed else 0


def time_to_window() -> int:
    """Show the window until it is painted once, print the monotonic time of that in seconds, and close it."""
    from PySide6.QtCore import QEvent, QObject, QTimer

    from scrdesk.app import make_app, make_window

    app = make_app()
    window = make_window(app)

    class Painted(QObject):
        """Waits for the first paint of something that a person could press."""

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
            if event.type() == QEvent.Type.Paint:
                print(time.monotonic(), flush=True)
                watched.removeEventFilter(self)
                QTimer.singleShot(0, app.quit)
            return False

    painted = Painted()
    window.welcome.ui.new_button.installEventFilter(painted)
    window.show()
    app.exec()
    window.close()
    return 0


def _checks(*, with_window: bool) -> Iterator[tuple[str, Check]]:
    yield "data files", _data_files
    yield "reading every kind of file", _reading
    yield "store, chronology and report", _main_job
    yield "opening again, exports, a password, a recovery sheet", _protected
    yield "keychain", _keychain
    if with_window:
        yield "window", _window


def _data_files(_: Path) -> str:
    wanted = {"fonts": "*.ttf", "icons": "*.svg", "style": "*", "templates": "*.toml", "demo/files": "*"}
    counts = {name: len(list(resource(*name.split("/")).glob(pattern))) for name, pattern in wanted.items()}
    lacking = [name for name, count in counts.items() if not count]
    if lacking:
        raise FileNotFoundError(", ".join(lacking))
    from scrdesk.services.guide import guide_document

    n_blocks = len(guide_document().blocks)  # reads each chapter and each picture of the guide
    from scrdesk.store.upgrade import REVISIONS, scripts_folder

    n_steps = len(list((scripts_folder() / "versions").glob("r*.py")))
    if n_steps != len(REVISIONS):
        raise FileNotFoundError(f"{n_steps} of {len(REVISIONS)} steps of the stored form")
    told = ", ".join(f"{count} {name}" for name, count in counts.items())
    return f"{told}, {n_blocks} blocks of the guide, {n_steps} steps of the stored form"


def _reading(_: Path) -> str:
    from scrdesk.services.add_submission import read_submission

    n_rows = 0
    kinds = set()
    for each in sorted(resource("demo", "files").iterdir()):
        n_rows += len(read_submission(each).parsed.entries)
        kinds.add(each.suffix)
    return f"{n_rows} rows of {', '.join(sorted(kinds))}"


def _main_job(folder: Path) -> str:
    from scrdesk.services.demo import run_demo
    from scrdesk.services.pdf_pages import page_count, page_image

    done = run_demo(folder / "job")
    n_pages = 0
    for path in done.written:
        if path.suffix == ".pdf":
            pdf = path.read_bytes()
            n_pages += page_count(pdf)
            page_image(pdf, 0, _SMALL_PICTURE_PX)
    return f"{done.n_entries} entries of {done.n_agencies} agencies, {n_pages} pages of PDF"


def _protected(folder: Path) -> str:
    from scrdesk.domain.chronology import ChronologyFilter
    from scrdesk.services.demo import PASSPHRASE, STORE_NAME
    from scrdesk.services.draft_report import default_options, export_report
    from scrdesk.services.export_chronology import export_chronology
    from scrdesk.services.open_store import open_store
    from scrdesk.services.protected_export import new_password
    from scrdesk.services.recovery import recovery_sheet
    from scrdesk.services.reviews import list_reviews

    workspace = open_store(folder / "job" / STORE_NAME, PASSPHRASE)
    try:
        review_id = list_reviews(workspace)[0].review.id
        password = new_password()
        options = default_options(workspace, review_id)
        export_report(workspace, review_id, options, folder / "draft.pdf", password=password)
        chosen = ChronologyFilter()
        for name in ("chronology.docx", "chronology.csv"):
            export_chronology(workspace, review_id, chosen, folder / name)
        sheet = recovery_sheet(workspace)
    finally:
        workspace.close()
    return f"PDF of {(folder / 'draft.pdf').stat().st_size // 1024} KB, recovery sheet of {len(sheet) // 1024} KB"


def _keychain(_: Path) -> str:
    from scrdesk.errors import NotRemembered
    from scrdesk.store import keychain

    try:
        keychain.require()
    except NotRemembered as fault:
        return str(fault)
    return "this computer's keychain answers"


def _window(_: Path) -> str:
    from scrdesk.app import make_app, make_window
    from scrdesk.ui.page_register import PAGES

    app = make_app()
    window = make_window(app)
    window.show()
    app.processEvents()
    picture = window.grab()
    if picture.isNull():
        raise RuntimeError("nothing was painted")
    window.close()
    return f"{picture.width()} by {picture.height()} pixels on {app.platformName()}, {len(PAGES)} pages"
