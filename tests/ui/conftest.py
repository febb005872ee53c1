"""A real application and a real window for the tests of the window."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent, QObject, QThreadPool
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from scrdesk.ui import accessible_roles
from scrdesk.ui.jobs import Jobs
from scrdesk.ui.main_window import MainWindow
from scrdesk.ui.messages import Messages
from scrdesk.ui.page import PageContext
from scrdesk.ui.theme import Scheme, Theme
from scrdesk.ui.widgets.message_strip import MessageStrip
from tests.patient import PatientBot


def pytest_configure(config: pytest.Config) -> None:
    """The platform without a screen says this of each dialog and menu; it is no fault of ours."""
    config.addinivalue_line("qt_log_ignore", "This plugin does not support .*")


def pytest_sessionfinish() -> None:
    """Empty the clipboard, as a store does that closes: Qt frees what is on it when Python is gone, and dies of it."""
    app = QApplication.instance()
    if isinstance(app, QApplication):
        app.clipboard().clear()


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    """pytest-qt's robot, which fails nothing because the machine is busy."""
    return PatientBot(request)


@pytest.fixture(scope="session")
def theme(qapp: QApplication) -> Theme:
    """Our look on the one application of the run."""
    QApplication.setStyle("Fusion")
    qapp.setApplicationName("SCR Desk")
    accessible_roles.install()
    theme = Theme(qapp)
    theme.choose(Scheme.LIGHT)
    theme.load_all_fonts()
    return theme


@pytest.fixture(autouse=True)
def _usual_look(theme: Theme) -> Iterator[None]:
    """Every test begins in light colours with text at 100 %."""
    yield
    if theme.scheme is not Scheme.LIGHT or theme.scale != 100:
        theme._scale = 100
        theme.choose(Scheme.LIGHT)


@pytest.fixture
def jobs(qapp: QApplication) -> Iterator[Jobs]:
    jobs = Jobs()
    yield jobs
    assert jobs.stop(), "a job did not end"


@pytest.fixture
def context(qtbot: QtBot, jobs: Jobs, theme: Theme) -> Iterator[PageContext]:
    """What a page needs, with a real message strip in a window of its own."""
    window = QWidget()
    qtbot.addWidget(window)
    strip = MessageStrip(window)
    yield PageContext(jobs, Messages(strip, window), theme)
    window.close()


@pytest.fixture
def window(qtbot: QtBot, theme: Theme) -> MainWindow:
    """The main window, shown and active, as a person meets it."""
    window = MainWindow(theme)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
    return window


@pytest.fixture(autouse=True)
def _nothing_left(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test that leaves a window on the screen or work in Qt's global pool behind."""
    before = {id(widget) for widget in QApplication.topLevelWidgets()}
    yield
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert QThreadPool.globalInstance().activeThreadCount() == 0
    left = [w for w in QApplication.topLevelWidgets() if id(w) not in before and isValid(w) and w.isVisible()]
    assert not left, f"left on the screen: {left}"


@pytest.fixture
def find(qtbot: QtBot) -> Callable[[QObject, type[QWidget], str], QWidget]:
    """Find a widget by its object name, as named in Designer."""

    def found(root: QObject, kind: type[QWidget], name: str) -> QWidget:
        widget = root.findChild(kind, name)
        assert widget is not None, name
        return widget

    return found
