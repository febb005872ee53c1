"""What our own kinds of widget are, for screen readers: Qt calls everything that it does not know a "client"."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAccessibleWidget, QWidget

ROLES = {
    "DrawingCanvas": QAccessible.Role.Graphic,
    "TimelineCanvas": QAccessible.Role.Chart,
    "PageStrip": QAccessible.Role.Document,
    "WallCopy": QAccessible.Role.Graphic,
    "WallWindow": QAccessible.Role.Graphic,
    "SegmentedSwitch": QAccessible.Role.Grouping,
    "ChoiceRow": QAccessible.Role.Grouping,
    "MessageStrip": QAccessible.Role.Notification,
    "BusyStrip": QAccessible.Role.Notification,
}
"""Role by name of the class, which is what Qt asks by."""


def install() -> None:
    """Tell Qt; once for each process."""
    QAccessible.installFactory(_made)


def _made(kind: str, of: QObject) -> QAccessibleWidget | None:
    role = ROLES.get(kind)
    return QAccessibleWidget(of, role) if role is not None and isinstance(of, QWidget) else None
