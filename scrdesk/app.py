"""The composition root: decides between window and command line, and builds the window."""

from __future__ import annotations

import gc
import os
import sys
import threading
from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from scrdesk.core_dumps import forbid_core_dumps
from scrdesk.freed_memory import keep_one_heap

if TYPE_CHECKING:
    from types import TracebackType

    from PySide6.QtWidgets import QApplication

    from scrdesk.ui.main_window import MainWindow
    from scrdesk.ui.theme import Theme

DEMO = "--demo"
SELF_TEST = "--self-test"


def main(argv: Sequence[str] | None = None) -> int:
    """Open the window (no argument, or ``--demo``), prove the build, or hand everything else to the command line.

    Returns:
        the exit code of the process.
    """
    forbid_core_dumps()
    arguments = list(sys.argv[1:] if argv is None else argv)
    if arguments[:1] == [SELF_TEST]:
        from scrdesk import selftest

        return selftest.run(arguments[1:])
    if arguments and arguments != [DEMO]:
        from scrdesk.cli import run

        return run(arguments)
    return run_window(is_demo=bool(arguments))


def run_window(*, is_demo: bool = False) -> int:
    """Show the window until it is closed; return the exit code."""
    app = make_app()
    speak_as_settled()
    window = show_window(app)
    say_what_was_not_understood(window)
    if is_demo:
        window.door.open_demo()
    return app.exec()


def speak_as_settled() -> None:
    """Begin in the language that was settled for this computer; English loads nothing."""
    from scrdesk.services.policy_file import may_be_settled

    if not may_be_settled():
        return
    from scrdesk.services.policy import read_policy

    if tag := read_policy().language:
        from scrdesk.ui.language import install

        install(tag)


def say_what_was_not_understood(window: MainWindow) -> None:
    """Say on the first page what was settled for this computer in words that cannot be understood."""
    from scrdesk.services.policy_file import may_be_settled

    if not may_be_settled():
        return
    from scrdesk.services.policy import read_policy

    if fault := read_policy().fault:
        window.welcome.ui.message_strip.say(fault, "warn")


def show_window(app: QApplication, theme: Theme | None = None) -> MainWindow:
    """Return a window that is shown, in the language that was installed."""
    from PySide6.QtCore import Qt

    window = make_window(app, theme)
    tell_faults(window)
    window.view_menu.language_chosen.connect(
        partial(speak_from_now_on, app, window), Qt.ConnectionType.QueuedConnection
    )
    window.show()
    return window


def speak_from_now_on(app: QApplication, window: MainWindow, tag: str) -> None:
    """Put a window in another language in the place of one that has no store open."""
    from scrdesk.ui.language import install

    install(tag)
    follower = show_window(app, window.theme)
    follower.setGeometry(window.geometry())
    window.close()
    window.deleteLater()


def tell_faults(window: MainWindow) -> None:
    """Have a fault that no one foresaw told in the window by a number.

    Its own text, which may hold words of the case, goes nowhere.
    """

    def on_fault(_kind: type[BaseException], fault: BaseException, _trace: TracebackType | None) -> None:
        if isinstance(fault, KeyboardInterrupt):
            window.close()
        else:
            window.messages.tell_fault(fault)

    def on_lost_fault(told: sys.UnraisableHookArgs | threading.ExceptHookArgs) -> None:
        import logging

        # By kind alone: where there is a log of the session, it is readable, and Python would write the words into it.
        logging.getLogger(__name__).error("unexpected_fault type=%s", told.exc_type.__name__)

    sys.excepthook = on_fault
    sys.unraisablehook = on_lost_fault
    threading.excepthook = on_lost_fault


def make_app() -> QApplication:
    """Return the application, named so that its data folder is its own.

    The search for garbage rests until :func:`make_window` is done: it would only look again and again at what starting
    keeps, which took a twentieth of the start.
    """
    gc.disable()
    keep_one_heap()
    from PySide6.QtCore import QSettings
    from PySide6.QtWidgets import QApplication

    from scrdesk.ui import accessible_roles

    # Qt's own file dialog would write the folders that were visited into a settings file, and folders name children.
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, os.devnull)
    QApplication.setStyle("Fusion")
    app = QApplication(sys.argv[:1])
    app.setApplicationName("SCR Desk")
    app.setOrganizationName("SCR Desk")
    accessible_roles.install()
    return app


def make_window(app: QApplication, theme: Theme | None = None) -> MainWindow:
    """Return the main window, not yet shown.

    Args:
        theme: of a window that this one follows; without one the window gets its own.
    """
    from scrdesk.ui.main_window import MainWindow

    if theme is not None:
        return MainWindow(theme)
    from scrdesk.ui.garbage import GarbageSweep
    from scrdesk.ui.theme import Theme

    theme = Theme(app)
    theme.apply()
    window = MainWindow(theme)
    gc.freeze()
    GarbageSweep.begin()
    return window
