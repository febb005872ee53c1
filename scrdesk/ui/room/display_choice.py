"""The choice of the display for the wall, where there are several that could be it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from scrdesk.domain.wall_state import Display, display_words


class DisplayChoice(QComboBox):
    """One line for each display; not to be seen while there is nothing to choose.

    Signals:
        wanted: key of the display that somebody chose.
    """

    wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("wall_display")
        self.setAccessibleName(self.tr("Display for the wall"))
        self.setToolTip(self.tr("Display for the wall. It begins blank there, and the choice is remembered."))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.activated.connect(self._on_activated)

    def show_displays(self, fit: Sequence[Display], chosen: str) -> None:
        """Offer these, with the one that the wall is on."""
        words = display_words(fit)
        if [self.itemData(n) for n in range(self.count())] != list(words):
            self.clear()
            for key, said in words.items():
                self.addItem(said, key)
        self.setCurrentIndex(self.findData(chosen))
        self.setVisible(len(fit) > 1)

    def _on_activated(self, _row: int) -> None:
        self.wanted.emit(str(self.currentData()))
