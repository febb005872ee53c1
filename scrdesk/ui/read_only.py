"""What can be pressed while a store is open to read only: nothing that would change it, and each thing says why.

Pages and views are made anew for each opening of a store, so a widget is told once, when it is made.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

if TYPE_CHECKING:
    from scrdesk.ui.page import PageContext


def why_not() -> str:
    """Return why something that would change the store cannot be done."""
    return QCoreApplication.translate(
        "read_only",
        "The store is open to read only, so nothing in it can be changed. To work in it, close it and open it again "
        "when nobody else has it open.",
    )


def changes_store(context: PageContext, *things: QWidget | QAction) -> None:
    """Say that these buttons, lines of menus and fields change the store.

    While it is open to read only they stay out of use, whatever else the page does with them, and their tip says why; a
    field can still be read and copied from.
    """
    if not context.is_reading():
        return
    for thing in things:
        if isinstance(thing, QLineEdit | QPlainTextEdit):
            thing.setReadOnly(True)
            thing.setToolTip(why_not())
            continue
        keeper = _KeptOut(thing)
        if isinstance(thing, QAction):
            thing.changed.connect(keeper.keep_out)
        else:
            thing.installEventFilter(keeper)
        keeper.keep_out()


class _KeptOut(QObject):
    """Keeps one thing out of use when its page would enable it."""

    def __init__(self, thing: QWidget | QAction) -> None:
        super().__init__(thing)
        self._thing = thing

    def keep_out(self) -> None:
        """Put the thing out of use and say why."""
        thing = self._thing
        if isinstance(thing, QAction) and thing.isEnabled():
            thing.setEnabled(False)
        if isinstance(thing, QWidget) and not thing.testAttribute(Qt.WidgetAttribute.WA_ForceDisabled):
            thing.setEnabled(False)
        if thing.toolTip() != why_not():
            thing.setToolTip(why_not())
            if isinstance(thing, QWidget):
                thing.setAccessibleDescription(why_not())

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Let everything pass; being enabled does not last."""
        if event.type() in {QEvent.Type.EnabledChange, QEvent.Type.ToolTipChange}:
            self.keep_out()
        return False
