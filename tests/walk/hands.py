"""Eyes and hands for the real window: clicks, keys, dialogs, menus, pictures, and what was noticed on the way.

Things are found by object name, as Designer and the pages name them, so that another layout does not matter. Nothing
here calls a service: what cannot be reached by mouse and keyboard cannot be done.
"""

from __future__ import annotations

import re
import sys
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QEvent, QMessageLogContext, QPoint, Qt, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QAction, QKeyEvent, QPainter, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QLineEdit,
    QListView,
    QListWidget,
    QMenu,
    QMessageBox,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QTextEdit,
    QWidget,
)
from shiboken6 import isValid

from scrdesk.app import make_app, make_window
from scrdesk.ui.page import Page
from tests.let_run import let_run
from tests.walk.almanac import Almanac

WAIT_S = 60.0
SLOW_S = 3.0
LEFT = Qt.MouseButton.LeftButton
CTRL = Qt.KeyboardModifier.ControlModifier
WidgetT = TypeVar("WidgetT", bound=QWidget)


class Hands:
    """The window, and what a person does with it.

    Args:
        out: folder for the pictures; None takes none.
        folder: where the store, exports and agencies' papers lie.
        almanac: the days.
    """

    def __init__(self, out: Path | None, folder: Path, almanac: Almanac) -> None:
        self._out, self.folder, self.almanac = out, folder, almanac
        self.noticed: list[str] = []
        """What Qt or the program complained of, and what was slow."""
        self.steps: list[tuple[str, str]] = []
        """Name of each picture, and what it shows."""
        qInstallMessageHandler(self._on_qt_message)
        sys.excepthook = self._on_fault
        found = QApplication.instance()
        self.app = found if isinstance(found, QApplication) else make_app()
        self.window = make_window(self.app)
        self.window.show()
        self.window.activateWindow()
        self.settle()

    # --- waiting and looking ---

    def until(self, is_so: Callable[[], object], what: str, slow_s: float = SLOW_S) -> None:
        """Wait until something is so; ``what`` says what for, ``slow_s`` what work of this process is too much."""
        begun, worked = time.monotonic(), time.process_time()
        while not is_so():
            if time.monotonic() - begun > WAIT_S:
                raise TimeoutError(f"{what}; the window says “{self.said}”")
            let_run(10)
        took = time.process_time() - worked  # of this process, since others may keep the machine busy
        if took > slow_s:
            self.noticed.append(f"slow: {what} took {took:.1f} s at {self.window.current_key or 'the first page'}")

    def settle(self) -> None:
        """Wait until no work is under way."""
        let_run(20)
        self.until(lambda: self.window.jobs.n_running == 0, "work ends")
        let_run(20)

    @property
    def said(self) -> str:
        """What the strip of the window says."""
        if not self.window.welcome.isHidden() and self.window.door.workspace is None:
            return self.window.welcome.ui.message_strip.text
        return self.window.ui.message_strip.text

    def expect(self, words: str) -> None:
        """Wait until the strip says these words."""
        self.until(lambda: words in self.said, f"the window says “{words}”")

    def reads(self, words: str, root: QWidget | None = None) -> None:
        """Wait until these words can be read in the window, or in part of it."""
        self.until(lambda: words in self.text_of(root or self.top), f"“{words}” can be read")

    def text_of(self, root: QWidget) -> str:
        """Return all words that stand in a part of the window now."""
        said: list[str] = []
        for each in (root, *root.findChildren(QWidget)):
            if not each.isVisible():
                continue
            text = getattr(each, "text", None)
            if callable(text) and not isinstance(each, QPlainTextEdit):
                said.append(str(text()))
            elif isinstance(each, QPlainTextEdit | QTextEdit):
                said.append(each.toPlainText())
            if isinstance(each, QComboBox):
                said.append(each.currentText())
            if isinstance(each, QAbstractItemView) and each.model() is not None:
                model = each.model()
                for row in range(min(model.rowCount(), 400)):
                    n_columns = 1 if isinstance(each, QListView) else model.columnCount()
                    said += [str(model.index(row, column).data() or "") for column in range(n_columns)]
        return "\n".join(said)

    @property
    def top(self) -> QWidget:
        """The dialog that is open, or the window."""
        return QApplication.activeModalWidget() or self.window

    def picture(self, name: str, what: str) -> None:
        """Keep a picture of the window with the dialog over it, if one is open."""
        self.settle()
        number = f"{len(self.steps) + 1:02d}-{name}"
        self.steps.append((number, what))
        if self._out is None:
            return
        shown = self.window.grab()
        dialog = QApplication.activeModalWidget()
        if dialog is not None and dialog is not self.window:
            shown = self._over(shown, dialog)
        if not shown.save(str(self._out / f"{number}.png")):
            raise OSError(f"cannot write {number}.png")

    def picture_of(self, widget: QWidget, name: str, what: str) -> None:
        """Keep a picture of another window, such as the wall."""
        self.settle()
        number = f"{len(self.steps) + 1:02d}-{name}"
        self.steps.append((number, what))
        if self._out is not None and not widget.grab().save(str(self._out / f"{number}.png")):
            raise OSError(f"cannot write {number}.png")

    def _over(self, shown: QPixmap, dialog: QWidget) -> QPixmap:
        place = dialog.mapToGlobal(QPoint(0, 0)) - self.window.mapToGlobal(QPoint(0, 0))
        over = dialog.grab()
        whole = QPixmap(
            max(shown.width(), place.x() + over.width() + 8), max(shown.height(), place.y() + over.height() + 8)
        )
        whole.fill(Qt.GlobalColor.darkGray)
        painter = QPainter(whole)
        painter.drawPixmap(0, 0, shown)
        painter.fillRect(shown.rect(), Qt.GlobalColor.transparent)
        painter.setOpacity(0.35)
        painter.fillRect(shown.rect(), Qt.GlobalColor.black)
        painter.setOpacity(1.0)
        painter.drawPixmap(place, over)
        painter.end()
        return whole

    # --- finding ---

    def find(self, kind: type[WidgetT], name: str, root: QWidget | None = None, number: int = 0) -> WidgetT:
        """Return a widget that can be seen, by its object name; the number says which of several."""
        found: list[WidgetT] = []

        def is_there() -> bool:
            parts = (root or self.top).findChildren(kind, name)
            found[:] = [each for each in parts if each.isVisible()]
            return len(found) > number

        self.until(is_there, f"{name} can be seen")
        return found[number]

    def row(self, title: str, root: QWidget | None = None) -> QWidget:
        """Return the line of a list whose accessible name begins so."""
        from scrdesk.ui.widgets.action_row import ActionRow

        found: list[ActionRow] = []

        def is_there() -> bool:
            rows = (root or self.page()).findChildren(ActionRow)
            found[:] = [each for each in rows if each.accessibleName().startswith(title) and each.isVisible()]
            return bool(found)

        self.until(is_there, f"a line “{title}” can be seen")
        self.bring(found[0])
        return found[0]

    def dialog(self, kind: str = "") -> QDialog:
        """Return the dialog that is open; its class by name when given."""

        def shown() -> list[QDialog]:
            tops = [each for each in QApplication.topLevelWidgets() if isinstance(each, QDialog) and each.isVisible()]
            return [each for each in tops if not kind or type(each).__name__ == kind]

        self.until(shown, f"a dialog {kind} opens")
        return shown()[-1]

    def page(self) -> Page:
        """The page that is shown."""
        page = self.window.current_page
        assert page is not None
        return page

    # --- doing ---

    def bring(self, widget: QWidget) -> None:
        """Scroll until something can be seen, as a person does."""
        parent = widget.parentWidget()
        while parent is not None:
            if isinstance(parent, QScrollArea):
                parent.ensureWidgetVisible(widget)
            parent = parent.parentWidget()
        let_run(5)

    def click(self, widget: QWidget) -> None:
        """Click in the middle of something that can be clicked."""
        name = widget.objectName() or widget.accessibleName()
        self.until(lambda: isValid(widget) and widget.isEnabled() and widget.isVisible(), f"{name} can be clicked")
        self.bring(widget)
        if not _can_be_seen(widget):  # the page was still being laid out
            self.settle()
            self.bring(widget)
        if not _can_be_seen(widget):
            self.noticed.append(f"hidden: the middle of {name} cannot be seen at {self.window.current_key}")
        window = widget.window().windowHandle()
        if window is not None:  # the way there, which tells the window that somebody is at it
            QTest.mouseMove(window, widget.mapTo(widget.window(), widget.rect().center()))
        at = QPoint(12, widget.height() // 2) if isinstance(widget, QCheckBox) else widget.rect().center()
        QTest.mouseClick(widget, LEFT, pos=at)
        let_run(5)

    def press(self, name: str, root: QWidget | None = None, number: int = 0) -> None:
        """Click a button by its object name."""
        self.click(self.find(QAbstractButton, name, root, number))

    def press_words(self, words: str, root: QWidget | None = None) -> None:
        """Click the button that reads so."""
        found: list[QPushButton] = []

        def is_there() -> bool:
            parts = (root or self.top).findChildren(QPushButton)
            found[:] = [each for each in parts if each.text() == words and each.isVisible()]
            return bool(found)

        self.until(is_there, f"a button “{words}” can be seen")
        self.click(found[0])

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key where the keyboard is."""
        QTest.keyClick(QApplication.focusWidget() or self.top, key, modifier)
        let_run(5)

    def type(self, widget: QWidget, text: str, *, anew: bool = True) -> None:
        """Type into a field; what stood in it is overwritten unless ``anew`` is off."""
        self.bring(widget)
        widget.setFocus(Qt.FocusReason.MouseFocusReason)
        if anew:
            QTest.keyClick(widget, Qt.Key.Key_A, CTRL)
            QTest.keyClick(widget, Qt.Key.Key_Delete)
        for n, line in enumerate(text.split("\n")):
            if n:
                QTest.keyClick(widget, Qt.Key.Key_Return)
            _type_line(widget, line)
        let_run(1)

    def choose(self, box: QComboBox, wanted: object) -> None:
        """Go along a list with the arrow keys until its value, or its words, are those wanted."""
        self.bring(box)
        box.setFocus(Qt.FocusReason.TabFocusReason)
        values = [box.itemData(n) for n in range(box.count())]
        if wanted not in values:
            values = [box.itemText(n) for n in range(box.count())]
        assert wanted in values, f"{box.objectName()} offers {values}, not {wanted}"
        target = values.index(wanted)
        for _ in range(box.count() + 1):
            at = box.currentIndex()
            if at == target:
                return
            QTest.keyClick(box, Qt.Key.Key_Down if at < target else Qt.Key.Key_Up)
        raise AssertionError(f"{box.objectName()} does not reach {wanted}")

    def fill(self, dialog: QWidget, **answers: object) -> None:
        """Fill in fields by their object names: text, day, value of a list, or a tick."""
        for name, value in answers.items():
            self.put(self.find(QWidget, name, dialog), value)

    def put(self, field: QWidget, value: object) -> None:
        """Fill in one field."""
        if isinstance(value, date):
            value = f"{value.day}/{value.month}/{value.year}"
        if isinstance(field, QCheckBox):
            if field.isChecked() is not bool(value):
                self.click(field)
        elif isinstance(field, QComboBox) and field.isEditable():
            line = field.lineEdit()
            assert line is not None
            self.type(line, str(value))
            QTest.keyClick(line, Qt.Key.Key_Tab)
        elif isinstance(field, QComboBox):
            self.choose(field, value)
        else:
            self.type(field, str(value))

    def do(self, dialog: QDialog, button: str = "do_button") -> None:
        """Press the button of a dialog, and wait until the dialog has gone."""
        name = type(dialog).__name__
        found = self.find(QAbstractButton, button, dialog)
        missing = getattr(dialog, "next_line", None) or getattr(dialog, "missing_line", None)
        assert found.isEnabled(), f"{name} wants: {missing.text() if missing is not None else '?'}"
        self.click(found)

        def is_gone() -> bool:
            fault = getattr(dialog, "fault", None) if isValid(dialog) else None
            if fault is not None and fault.isVisible():
                raise AssertionError(f"{name} says: {fault.text()}")
            return not isValid(dialog) or not dialog.isVisible()

        self.until(is_gone, f"{name} closes")
        self.settle()

    def menu(self, button: QPushButton, *path: str) -> None:
        """Open the menu of a button and click through it; a line by its object name or the beginning of its words."""

        def pick() -> None:
            menu = QApplication.activePopupWidget()
            for n, wanted in enumerate(path):
                if not isinstance(menu, QMenu):
                    self.noticed.append(f"no menu open for {wanted}")
                    return
                action = _action(menu, wanted)
                if action is None:
                    self.noticed.append(f"no {wanted} in the menu of {button.objectName()}")
                    menu.close()
                    return
                if n + 1 < len(path) and action.menu() is not None:
                    menu.setActiveAction(action)
                    QTest.keyClick(menu, Qt.Key.Key_Right)
                    let_run(50)
                    menu = action.menu()
                else:
                    QTest.mouseClick(menu, LEFT, pos=menu.actionGeometry(action).center())
            for left in (QApplication.activePopupWidget(),):
                if left is not None:
                    left.close()

        QTimer.singleShot(60, pick)
        self.click(button)
        let_run(120)
        self.settle()

    def line(self, view: QAbstractItemView, row: int, column: int = 0) -> None:
        """Click a line of a table or list."""
        model = view.model()
        self.until(lambda: model.rowCount() > row, f"{view.objectName()} has {row + 1} lines")
        index = model.index(row, column)
        view.scrollTo(index)
        let_run(5)
        QTest.mouseClick(view.viewport(), LEFT, pos=view.visualRect(index).center())
        let_run(10)

    def line_of(self, view: QAbstractItemView, words: str) -> int:
        """Return the number of the line that holds these words, and click it."""
        model = view.model()

        def rows() -> list[int]:
            return [
                row
                for row in range(model.rowCount())
                if any(words in str(model.index(row, c).data() or "") for c in range(model.columnCount()))
            ]

        self.until(rows, f"{view.objectName()} has a line “{words}”")
        self.line(view, rows()[0])
        return rows()[0]

    def item(self, view: QListWidget, words: str) -> None:
        """Click the line of a list that begins so."""
        rows = [row for row in range(view.count()) if view.item(row).text().startswith(words)]
        assert rows, [view.item(row).text() for row in range(view.count())]
        view.scrollToItem(view.item(rows[0]))
        QTest.mouseClick(view.viewport(), LEFT, pos=view.visualItemRect(view.item(rows[0])).center())
        self.settle()

    def go(self, key: str) -> Page:
        """Click a page in the rail."""
        self.click(self.window.rail.buttons[key])
        self.settle()
        assert self.window.current_key == key, f"{key} does not open"
        return self.page()

    def section(self, key: str) -> None:
        """Click a section of the page by its key."""
        self.press(f"segment_{key}", self.window)
        self.settle()

    def file(self, path: Path, *more: Path) -> None:
        """Put a path into the open file dialog and press its button."""
        found = self.dialog("QFileDialog")
        assert isinstance(found, QFileDialog)
        field = found.findChild(QLineEdit, "fileNameEdit")
        assert field is not None
        found.setDirectory(str(path.parent))
        names = " ".join(f'"{each}"' for each in (path, *more)) if more else str(path)
        field.setText(names)  # pasted: while typing, the dialog completes on the way
        box = found.findChild(QDialogButtonBox)
        assert box is not None
        accept = QDialogButtonBox.ButtonRole.AcceptRole
        self.click(next(each for each in box.buttons() if box.buttonRole(each) is accept))
        self.until(lambda: not isValid(found) or not found.isVisible(), f"{path.name} is chosen")
        let_run(20)

    def save_as(self, path: Path) -> Path:
        """Put a path into the dialog that asks where to write, and wait for the file."""
        self.file(path)
        self.until(path.exists, f"{path.name} is written")
        self.settle()
        return path

    def folder_choice(self, folder: Path) -> None:
        """Choose a folder in the dialog that asks for one."""
        found = self.dialog("QFileDialog")
        assert isinstance(found, QFileDialog)
        found.setDirectory(str(folder))
        let_run(50)
        box = found.findChild(QDialogButtonBox)
        assert box is not None
        accept = QDialogButtonBox.ButtonRole.AcceptRole
        self.click(next(each for each in box.buttons() if box.buttonRole(each) is accept))
        self.until(lambda: not isValid(found) or not found.isVisible(), f"{folder.name} is chosen")

    def key_in(
        self,
        widget: QWidget,
        key: Qt.Key = Qt.Key.Key_Return,
        modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    ) -> None:
        """Press a key in a widget that takes the keyboard first."""
        widget.setFocus(Qt.FocusReason.OtherFocusReason)
        QTest.keyClick(widget, key, modifier)
        let_run(20)

    def choose_agency(self, view: QWidget, code: str) -> None:
        """Say whose a file is, where that is not known already."""
        box = self.find(QComboBox, "agency_combo", view)
        if box.currentData() != code:
            self.choose(box, code)
        self.settle()

    def confirm(self, words: str) -> None:
        """Press a button of the box that asks."""
        box = self.dialog("QMessageBox")
        assert isinstance(box, QMessageBox)
        self.click(next(each for each in box.buttons() if each.text() == words))
        self.settle()

    def on(self, day: date) -> None:
        """Let days pass, and look at the page anew as on a new morning."""
        self.almanac.go_to(day)
        if self.window.door.workspace is not None and self.window.current_page is not None:
            self.window.activateWindow()
            self.until(lambda: QApplication.activeWindow() is self.window, "the window has the keyboard")
            self.key_of_window(Qt.Key.Key_F5)
            self.settle()

    def key_of_window(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key that the window as a whole knows."""
        QTest.keyClick(self.window, key, modifier)
        let_run(10)

    def leave(self) -> None:
        """Close whatever is open, and the window."""
        for widget in QApplication.topLevelWidgets():
            if isinstance(widget, QDialog) and widget.isVisible():
                widget.close()
        self.window.close()
        qInstallMessageHandler(None)
        sys.excepthook = sys.__excepthook__

    # --- noticing ---

    def _on_qt_message(self, kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
        if not text.startswith("This plugin does not support"):
            self.noticed.append(f"Qt {kind.name}: {text}")

    def _on_fault(self, kind: type[BaseException], fault: BaseException, trace: object) -> None:
        import traceback

        lines = traceback.format_exception(fault)
        self.noticed.append(f"fault {kind.__name__}: {fault}\n{''.join(lines[-4:])}")


def _can_be_seen(widget: QWidget) -> bool:
    """Whether the middle of something is not cut off; the words of a box with a tick may be longer than the page."""
    return isinstance(widget, QCheckBox) or widget.visibleRegion().contains(widget.rect().center())


def _type_line(widget: QWidget, line: str) -> None:
    """Type a line; signs that no test key is made for come as an input method sends them."""
    for part in re.split(r"([^\x20-\x7e]+)", line):
        if part.isascii():
            QTest.keyClicks(widget, part)
        else:
            QApplication.sendEvent(widget, QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, part))


def _action(menu: QMenu, wanted: str) -> QAction | None:
    for each in menu.actions():
        if each.objectName() == wanted or (each.menu() is not None and each.menu().objectName() == wanted):
            return each
    return next((each for each in menu.actions() if each.text().replace("&", "").startswith(wanted)), None)
