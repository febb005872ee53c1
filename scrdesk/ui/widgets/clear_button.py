"""A sign at the end of a search field that empties it, there while something stands in the field.

Qt's own (``setClearButtonEnabled``) fades in and out, whatever the computer is set to; nothing in this window moves.
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QStyle


def offer_clear(field: QLineEdit) -> QAction:
    """Give a field the sign."""
    sign = field.style().standardIcon(QStyle.StandardPixmap.SP_LineEditClearButton, None, field)
    action = field.addAction(sign, QLineEdit.ActionPosition.TrailingPosition)
    action.setObjectName("clear_field")
    action.setText(QCoreApplication.translate("ClearButton", "Clear"))
    action.setVisible(bool(field.text()))
    action.triggered.connect(field.clear)
    field.textChanged.connect(partial(_show, action))
    return action


def _show(action: QAction, text: str) -> None:
    if action.isVisible() != bool(text):
        action.setVisible(bool(text))
