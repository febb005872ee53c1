"""Hands for a monkey: what a person does with a control of some kind, by mouse and keyboard alone."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QLineEdit,
    QMenu,
    QMessageBox,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
    QWidget,
)
from shiboken6 import isValid

CONTROLS = (
    QAbstractButton,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QComboBox,
    QAbstractItemView,
    QAbstractSpinBox,
    QTabBar,
    QAbstractScrollArea,
)
NESTED_LOOK_MS = 40
"""After so long a click that has not come back is taken to have opened a menu of its own, which is then answered."""
WORDS = (
    "visit", "child not seen", "Toby", "Mrs Dunmore", "asked why nobody rang", "POL-0042", "5 March 2016", "12/04/2015",
    "", "GP", "Pwyllgor plant Gwynedd", "bruising to the left ear", "chair", "0", "14", "Ewa Żółkowska", "14:30", "“no reply”",
    "seen alone: no", "not brought", "%", "a@b", "الطفل", "n", "The panel asks who knew of it, and when. " * 20,
)  # fmt: skip
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


class Hands:
    """Clicks and types.

    Args:
        dice: what decides everything.
        folder: where files are written to and found.
        forbidden: whether a control is not to be touched.
    """

    def __init__(self, dice: random.Random, folder: Path, forbidden: Callable[[QWidget], bool]) -> None:
        self.dice, self.folder, self._forbidden = dice, folder, forbidden
        self.n_files = 0

    def controls(self, root: QWidget) -> list[QWidget]:
        """Return what a person could use now within a widget; not by its children, for which PySide would keep objects."""
        found = [
            each
            for each in QApplication.allWidgets()
            if isinstance(each, CONTROLS)
            and root.isAncestorOf(each)
            and self._is_at_hand(each)
            and not self._forbidden(each)
        ]

        def place(control: QWidget) -> tuple[int, int, str, str]:
            at = control.mapTo(root, QPoint())
            return at.y(), at.x(), type(control).__name__, control.objectName()

        return sorted(found, key=place)  # Qt tells them in any order, and one seed is to do one thing

    def _is_at_hand(self, widget: QWidget) -> bool:
        if not widget.isVisible() or not widget.isEnabled() or widget.visibleRegion().isEmpty():
            return False
        name = widget.objectName()
        parent = widget.parentWidget()
        is_inner = name.startswith("qt_") or isinstance(parent, QComboBox | QAbstractSpinBox)
        return not is_inner and not type(widget).__name__.startswith("QTableCorner")

    def use(self, control: QWidget) -> str:
        """Do with a control what it is for; return what was done."""
        told = f"{type(control).__name__} {control.objectName()}".strip()
        if isinstance(control, QAbstractButton):
            told += f" “{control.text()[:40]}”"
            self.click(control)
        elif isinstance(control, QLineEdit | QPlainTextEdit | QTextEdit):
            self.write(control)
        elif isinstance(control, QComboBox | QAbstractSpinBox):
            self._choose(control)
        elif isinstance(control, QAbstractItemView):
            told += self._on_rows(control)
        elif isinstance(control, QTabBar):
            self._click_at(control, control.tabRect(self.dice.randrange(max(1, control.count()))).center())
        elif isinstance(control, QAbstractScrollArea):
            told += self._on_area(control)
        return told

    def click(self, widget: QWidget) -> None:
        """Click in the middle of a widget."""
        self._click_at(widget, widget.rect().center())

    def _click_at(self, widget: QWidget, place: QPoint, *, is_double: bool = False) -> None:
        """Click, and answer the menu that a click may hold on to until it is answered."""
        has_come_back = False

        def look() -> None:
            if not has_come_back:
                self.answer_menu()
                QTimer.singleShot(NESTED_LOOK_MS, look)

        QTimer.singleShot(NESTED_LOOK_MS, look)
        press = QTest.mouseDClick if is_double else QTest.mouseClick
        press(widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
        has_come_back = True

    def write(self, field: QWidget) -> None:
        """Write into a field, over what is there or after it."""
        if self._is_read_only(field):
            QTest.keyClick(field, Qt.Key.Key_End)
            return
        field.setFocus()
        if isinstance(field, QLineEdit) or self.dice.random() < 0.3:
            QTest.keyClick(field, Qt.Key.Key_A, CTRL)
        text = self.dice.choice(WORDS)
        if text:
            self.type(field, text if isinstance(field, QLineEdit) else text + " ")
        else:
            QTest.keyClick(field, Qt.Key.Key_Delete)
        if isinstance(field, QLineEdit) and isValid(field) and self.dice.random() < 0.3:
            QTest.keyClick(field, Qt.Key.Key_Return)

    @staticmethod
    def type(field: QWidget, text: str) -> None:
        """Type letter by letter; ``QTest`` ends the program at letters that it knows no key for."""
        for letter in text:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                if isValid(field):
                    QApplication.sendEvent(field, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter))

    @staticmethod
    def _is_read_only(field: QWidget) -> bool:
        return isinstance(field, QLineEdit | QPlainTextEdit | QTextEdit) and field.isReadOnly()

    def _choose(self, field: QWidget) -> None:
        field.setFocus()
        for _ in range(self.dice.randrange(1, 4)):
            QTest.keyClick(field, self.dice.choice((Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up)))

    def _on_rows(self, view: QAbstractItemView) -> str:
        model = view.model()
        n_rows = model.rowCount() if model is not None else 0
        if not n_rows:
            return " empty"
        place = QPoint(self.dice.randrange(1, max(2, view.viewport().width())),
                       self.dice.randrange(1, max(2, view.viewport().height())))  # fmt: skip
        how = self.dice.choice(("click", "click", "click", "double", "menu", "keys", "keys", "range"))
        if how == "keys":
            view.setFocus()
            keys = (
                Qt.Key.Key_Down,
                Qt.Key.Key_PageDown,
                Qt.Key.Key_Up,
                Qt.Key.Key_PageUp,
                Qt.Key.Key_End,
                Qt.Key.Key_Home,
            )
            for _ in range(self.dice.randrange(1, 6)):
                QTest.keyClick(view, self.dice.choice(keys))
            if self.dice.random() < 0.3:
                QTest.keyClick(view, self.dice.choice((Qt.Key.Key_Return, Qt.Key.Key_Space)))
        elif how == "menu":
            self._click_at(view.viewport(), place)
            if isValid(view):
                self.ask_menu(view.viewport(), place)
        else:
            if how == "range" and isValid(view):
                QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, SHIFT, place)
            self._click_at(view.viewport(), place, is_double=how == "double")
        return f" {how}"

    def ask_menu(self, widget: QWidget, place: QPoint) -> None:
        """Ask for the menu of a place, as the right button does."""
        event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, widget.mapToGlobal(place))
        QApplication.sendEvent(widget, event)

    def _on_area(self, area: QAbstractScrollArea) -> str:
        if area.viewport() is None:
            return ""
        width, height = area.viewport().width(), area.viewport().height()
        place = QPoint(self.dice.randrange(1, max(2, width)), self.dice.randrange(1, max(2, height)))
        how = self.dice.choice(("wheel", "wheel", "click", "keys"))
        if how == "wheel":
            for _ in range(self.dice.randrange(1, 8)):
                self.wheel(area.viewport(), place, self.dice.choice((120, -120)), with_ctrl=self.dice.random() < 0.4)
        elif how == "click":
            self._click_at(area.viewport(), place)
        else:
            area.setFocus()
            keys = (Qt.Key.Key_Plus, Qt.Key.Key_Minus, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_0)
            for _ in range(self.dice.randrange(1, 6)):
                QTest.keyClick(area, self.dice.choice(keys))
        return f" {how}"

    @staticmethod
    def wheel(widget: QWidget, place: QPoint, notches: int, *, with_ctrl: bool) -> None:
        """Turn the wheel over a place."""
        event = QWheelEvent(
            QPointF(place), QPointF(widget.mapToGlobal(place)), QPoint(), QPoint(0, notches), Qt.MouseButton.NoButton,
            CTRL if with_ctrl else Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(widget, event)

    # --- what stands in front of the window ---

    def answer_menu(self) -> str:
        """Choose a line of the open menu, or leave it."""
        menu = QApplication.activePopupWidget()
        if menu is None:
            return "no menu"
        lines = [each for each in menu.actions() if each.isEnabled() and each.isVisible() and not each.isSeparator()]
        lines = [each for each in lines if not self._forbidden(each)]  # type: ignore[arg-type]  # named as widgets are
        if not isinstance(menu, QMenu) or not lines or self.dice.random() < 0.25:
            QTest.keyClick(menu, Qt.Key.Key_Escape)
            if isValid(menu) and menu.isVisible():
                menu.close()
            return "leaves the menu"
        line = self.dice.choice(lines)
        told = f"menu “{line.text()[:40]}”"
        QTest.mouseClick(
            menu, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, menu.actionGeometry(line).center()
        )
        return told

    def answer_file_dialog(self, dialog: QFileDialog, there: tuple[Path, ...]) -> str:
        """Name a file, or leave the dialog."""
        if self.dice.random() < 0.2:
            dialog.reject()
            return "names no file"
        field = dialog.findChild(QLineEdit, "fileNameEdit")
        if dialog.fileMode() == QFileDialog.FileMode.Directory:
            path = self.folder
        elif dialog.acceptMode() == QFileDialog.AcceptMode.AcceptSave:
            self.n_files += 1
            # a few names over and over, so that files are written over too
            path = self.folder / f"file {self.n_files % 12}"
            offered = [each for each in dialog.nameFilters() if "All files" not in each]
            if offered:
                dialog.selectNameFilter(self.dice.choice(offered))
        else:
            path = self.dice.choice(there)
        dialog.setDirectory(str(path.parent))
        if field is not None:
            field.setText(str(path))
        box = dialog.findChild(QDialogButtonBox)
        accepts = (
            [b for b in box.buttons() if box.buttonRole(b) == QDialogButtonBox.ButtonRole.AcceptRole] if box else []
        )
        if accepts and accepts[0].isEnabled():
            self.click(accepts[0])
        if isValid(dialog) and dialog.isVisible():
            dialog.reject()
        return f"names the file {path.name}"

    def answer_box(self, box: QMessageBox) -> str:
        """Press one of the buttons of a question."""
        button = self.dice.choice(box.buttons())
        told = f"answers “{box.text()[:60]}” by “{button.text()}”"
        self.click(button)
        return told

    def leave(self, dialog: QDialog) -> str:
        """Press Escape, or close what does not heed it."""
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        if isValid(dialog) and dialog.isVisible():
            dialog.reject()
        return f"leaves {type(dialog).__name__}"
