"""What can be pressed while a store is open to read only: nothing that would change it, and each thing says why.

Pages and views are made anew for each opening of a store, so a widget is told once, when it is made. Two ways: a module
says it of its own widgets (:func:`changes_store`), and whatever bears one of the names below is found on the page that
is shown (:class:`ReadingSweep`), so that rows made later are taken too.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QPlainTextEdit, QWidget

if TYPE_CHECKING:
    from scrdesk.ui.page import PageContext


CHANGING = re.compile(
    # things that come in, are begun, altered or taken away
    r"(add|accept|decline|paste|begin|change|remove|delete|edit|new|record|attach|reply|drop)_.+|add|remove|up|down"
    # what the panel says of entries and accounts
    r"|choice_.+|meaning_.+|decide_\w+|take_agency_button|lines_button|tags_button|own_button|own_tag_edit|voice_edit"
    r"|note_edit|link_(reason|who)|explain_difference|ask_contact|save_question|question_(text|answer|answered|asked)"
    r"|entry_(earlier|later|evidence|marks)|save_view|undo|redo"
    # keys, backups, retention
    r"|received_field|back_up_button|folder_button|beside_button|(destroy|hold|lift|longer|days)_button|keychain_button"
)
"""Names of buttons, lines of menus and fields that change the store, wherever they stand."""
_TAKEN = "kept_out"
SWEEP_EVERY_MS = 250
"""A row that is made later can be pressed for so long at most; the service refuses it then all the same."""


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


class ReadingSweep(QObject):
    """Puts out of use what bears one of the :data:`CHANGING` names, on one page after the other as it is shown."""

    def __init__(self, context: PageContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._page: QWidget | None = None
        self._timer = QTimer(self, interval=SWEEP_EVERY_MS)
        self._timer.timeout.connect(self.sweep)

    def watch(self, page: QWidget | None, *actions: QWidget) -> None:
        """Look after this page from now on, with its actions in the header; None looks after nothing."""
        self._page = page
        for action in actions:
            self._take(action)
        if page is None or not self._context.is_reading():
            self._timer.stop()
            return
        self.sweep()
        self._timer.start()

    def sweep(self) -> None:
        """Look through the page as it is now."""
        page = self._page
        if page is None:
            return
        for kind in (QAbstractButton, QAction, QLineEdit, QPlainTextEdit):
            for thing in page.findChildren(kind):
                self._take(thing)

    def _take(self, thing: QObject) -> None:
        if not isinstance(thing, QWidget | QAction):
            return
        if CHANGING.fullmatch(thing.objectName()) and not thing.property(_TAKEN):
            thing.setProperty(_TAKEN, True)
            changes_store(self._context, thing)
