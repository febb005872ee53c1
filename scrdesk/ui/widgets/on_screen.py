"""Dialogs stay on the screen: one that needs more room than there is, in large type, scrolls as a whole."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QFrame, QLayout, QScrollArea, QVBoxLayout, QWidget

AROUND = QSize(16, 48)
"""What the frame of a window takes, pixels."""
SCROLLED = "whole_dialog"


def keep_on_screen(dialog: QDialog) -> None:
    """Make a dialog no larger than the screen; what has no room then is scrolled to."""
    layout = dialog.layout()
    if layout is None:
        return
    room = dialog.screen().availableSize() - AROUND
    if dialog.minimumWidth() > room.width():
        dialog.setMinimumWidth(room.width())
    width = min(max(dialog.width(), layout.totalMinimumSize().width()), room.width())
    least = layout.totalMinimumSize()
    height = layout.totalMinimumHeightForWidth(width) if layout.hasHeightForWidth() else least.height()
    if (height > room.height() or least.width() > room.width()) and _scrolled(dialog) is None:
        _scroll(dialog, layout)
    wanted = dialog.size().expandedTo(QSize(least.width(), height)).boundedTo(room)
    if wanted != dialog.size():
        dialog.resize(wanted)


def fit_height(dialog: QDialog) -> None:
    """Make a dialog as high as its wrapped texts need at its width; Qt's own hint guesses another width."""
    held = _scrolled(dialog)
    layout = (held if held is not None else dialog).layout()
    if layout is not None:
        layout.activate()
        dialog.resize(dialog.width(), layout.totalHeightForWidth(dialog.width()))
        keep_on_screen(dialog)


def grow(dialog: QDialog) -> None:
    """Let an open dialog grow when words that changed need another line, which would be taken from those above."""
    if dialog.isVisible() and (layout := dialog.layout()) is not None:
        layout.activate()
        keep_on_screen(dialog)


def _scrolled(dialog: QDialog) -> QWidget | None:
    return dialog.findChild(QWidget, SCROLLED)


def _scroll(dialog: QDialog, layout: QLayout) -> None:
    """Move everything that stands in a dialog into an area that scrolls."""
    focused = dialog.focusWidget()
    area = QScrollArea(dialog)
    area.setObjectName("dialog_scroll")
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    area.setAccessibleName(dialog.windowTitle())
    held = QWidget(area)
    held.setObjectName(SCROLLED)
    held.setLayout(layout)
    area.setWidget(held)
    whole = QVBoxLayout(dialog)
    whole.setContentsMargins(0, 0, 0, 0)
    whole.addWidget(area)
    whole.activate()  # takes the least size back that everything together had set
    if focused is not None:
        focused.setFocus(Qt.FocusReason.OtherFocusReason)
