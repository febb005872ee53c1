"""What is copied from the window: kept out of clipboard history where the system allows, and cleared after a while."""

from __future__ import annotations

import os

from PySide6.QtCore import QByteArray, QMimeData, QObject, QTimer, Signal
from PySide6.QtGui import QClipboard, QGuiApplication

CLEAR_AFTER_S = 60.0
"""Long enough to paste into a letter, too short to be forgotten."""

PLATFORMS_WITHOUT_OWNERS = frozenset({"offscreen", "minimal"})
"""Platforms without a screen have a clipboard of this program alone."""

NOT_FOR_HISTORY = {
    # Windows: the clipboard's history, other devices, and programs that watch the clipboard
    'application/x-qt-windows-mime;value="ExcludeClipboardContentFromMonitorProcessing"': b"\x00\x00\x00\x00",
    'application/x-qt-windows-mime;value="CanIncludeInClipboardHistory"': b"\x00\x00\x00\x00",
    'application/x-qt-windows-mime;value="CanUploadToCloudClipboard"': b"\x00\x00\x00\x00",
    "x-kde-passwordManagerHint": b"secret",  # KDE's Klipper and those who follow it
}


def put_text(text: str) -> None:
    """Put words of the case on the clipboard."""
    data = QMimeData()
    data.setText(text)
    _mark(data)
    QGuiApplication.clipboard().setMimeData(data)


def is_marked(data: QMimeData | None) -> bool:
    """Whether this asks to be kept out of clipboard history."""
    return data is None or all(data.hasFormat(kind) for kind in NOT_FOR_HISTORY)


class ClipboardKeeper(QObject):
    """Marks and clears what any field of the program put on the clipboard, and nothing that others put there.

    Only a digest under a random key is kept, to know later whether the clipboard still holds our text.

    Signals:
        cleared: our text was taken off.
    """

    cleared = Signal()

    def __init__(self, parent: QObject, *, clear_after_s: float = CLEAR_AFTER_S) -> None:
        super().__init__(parent)
        self._secret = os.urandom(32)
        self._ours: bytes | None = None
        self._is_marking = False
        self._timer = QTimer(self, singleShot=True, interval=round(clear_after_s * 1000))
        self._timer.timeout.connect(self.clear)
        QGuiApplication.clipboard().dataChanged.connect(self._on_data_changed)

    def set_clear_after_s(self, seconds: float) -> None:
        """Clear this long after copying."""
        self._timer.setInterval(round(seconds * 1000))

    def clear(self) -> None:
        """Take our text off the clipboard, if it is still there."""
        self._timer.stop()
        ours, self._ours = self._ours, None
        clipboard = QGuiApplication.clipboard()
        if ours is not None and self._digest(clipboard.text()) == ours:
            clipboard.clear()
            self.cleared.emit()
        if clipboard.supportsSelection() and clipboard.ownsSelection():
            clipboard.clear(QClipboard.Mode.Selection)

    def _on_data_changed(self) -> None:
        clipboard = QGuiApplication.clipboard()
        if self._is_marking:
            return
        is_ours = clipboard.ownsClipboard() or QGuiApplication.platformName() in PLATFORMS_WITHOUT_OWNERS
        if not is_ours or not clipboard.text():
            self._ours = None
            self._timer.stop()
            return
        self._ours = self._digest(clipboard.text())
        self._timer.start()
        if not is_marked(clipboard.mimeData()):
            self._mark_again(clipboard)

    def _mark_again(self, clipboard: QClipboard) -> None:
        """Text that a field copied by itself: the same once more, with the marks."""
        found = clipboard.mimeData()
        data = QMimeData()
        for kind in found.formats():
            data.setData(kind, found.data(kind))
        data.setText(found.text())
        _mark(data)
        self._is_marking = True
        clipboard.setMimeData(data)
        self._is_marking = False

    def _digest(self, text: str) -> bytes:
        import hashlib

        return hashlib.blake2b(text.encode("utf-8", "surrogatepass"), key=self._secret).digest()


def _mark(data: QMimeData) -> None:
    for kind, value in NOT_FOR_HISTORY.items():
        data.setData(kind, QByteArray(value))
