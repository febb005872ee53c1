"""Properties that the style sheet looks at, set so that the widget is painted by them at once."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def set_look(widget: QWidget, name: str, value: str) -> None:
    """Set a property such as ``kind`` or ``tone`` and have the style sheet applied anew when it differs."""
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    if not widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        return  # not shown yet: it is styled when it is
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
    widget.updateGeometry()
