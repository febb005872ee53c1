"""How the window tells what went wrong or well: a strip in the page; a box only where the user must choose."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from scrdesk.errors import Cancelled, UserError
from scrdesk.ui.widgets.message_strip import MessageStrip
from scrdesk.ui.words import said


def in_words(fault: BaseException) -> str:
    """Return the sentence for a fault; a bug gets a number that the log also has, never its own text."""
    if isinstance(fault, UserError):
        told = " ".join(said(part) for part in (fault.what, fault.remedy) if part)
        return f"{fault.where}: {told}" if fault.where else told
    import logging
    import secrets
    import traceback

    number = secrets.token_hex(3).upper()
    frames = traceback.extract_tb(fault.__traceback__)
    place = f"{frames[-1].name}:{frames[-1].lineno}" if frames else "unknown"
    logging.getLogger(__name__).error("unexpected_fault number=%s type=%s at=%s", number, type(fault).__name__, place)
    return QCoreApplication.translate(
        "messages",
        "Something went wrong that the program did not foresee (number {number}). "
        "Go on working; what was saved before is safe. Tell your IT support this number.",
    ).format(number=number)


class Messages(QObject):
    """The one place that shows messages; pages get it with their context."""

    def __init__(self, strip: MessageStrip, parent: QWidget) -> None:
        super().__init__(parent)
        self._strip = strip
        self._window = parent
        self._action: Callable[[], None] | None = None
        self._other: Callable[[], None] | None = None
        strip.action_clicked.connect(self._on_action_clicked)
        strip.other_clicked.connect(self._on_other_clicked)

    def say(
        self,
        text: str,
        tone: str = "info",
        *,
        action: str = "",
        then: Callable[[], None] | None = None,
        other: tuple[str, Callable[[], None]] | None = None,
    ) -> None:
        """Show a line in the page. ``then`` is called when ``action`` is pressed; ``other`` is another choice."""
        self._action = then
        self._other = other[1] if other is not None else None
        self._strip.say(text, tone, action if then else "", other[0] if other is not None else "")

    def tell_fault(self, fault: BaseException) -> None:
        """Show a fault in the page; a cancel is said quietly."""
        if isinstance(fault, Cancelled):
            self.say(self.tr("Cancelled. Everything is as it was before."), "info")
            return
        self.say(in_words(fault), "bad")

    def clear(self) -> None:
        """Take the line away."""
        self._action = self._other = None
        self._strip.clear()

    def ask(self, text: str, detail: str, do: str, then: Callable[[], None]) -> None:
        """Ask once before something that cannot be undone; the button names the deed (``do``), not "OK"."""
        from PySide6.QtWidgets import QMessageBox

        box = QMessageBox(self._window)
        box.setText(text)
        box.setInformativeText(detail)
        deed = box.addButton(do, QMessageBox.ButtonRole.AcceptRole)
        keep = box.addButton(self.tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(keep)
        box.finished.connect(box.deleteLater)
        deed.clicked.connect(then)
        box.open()

    def _on_action_clicked(self) -> None:
        action, self._action, self._other = self._action, None, None
        self._strip.clear()
        if action is not None:
            action()

    def _on_other_clicked(self) -> None:
        self._action = self._other
        self._on_action_clicked()
