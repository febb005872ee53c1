"""An agency's code in the agency's colour. The letters say who it is; the colour only helps."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from scrdesk.ui.widgets.restyle import set_look


class AgencyChip(QLabel):
    """A small coloured tab with an agency's code letters."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("agency", "other")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def show_agency(self, code: str, kind: str, name: str = "") -> None:
        """Show ``code`` in the colour of ``kind``; ``name`` is read out and shown on hover."""
        self.setText(code)
        self.setToolTip(name)
        self.setAccessibleName(name or code)
        set_look(self, "agency", kind)
