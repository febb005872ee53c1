"""One of a few words, or none: pressing the chosen word again takes the choice away, for "not decided yet"."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget


class ChoiceRow(QWidget):
    """Words side by side; arrow keys go along them, Space chooses or takes away.

    Signals:
        chosen: the key chosen by the user, or empty when the choice was taken away.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._buttons: dict[str, QPushButton] = {}
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def offer(self, options: Sequence[tuple[str, str]], name: str) -> None:
        """Offer (key, word); ``name`` is what a screen reader calls the whole."""
        self.setAccessibleName(name)
        last = len(options) - 1
        for number, (key, word) in enumerate(options):
            button = QPushButton(word, self)
            button.setCheckable(True)
            button.setObjectName(f"choice_{key}")
            button.setAccessibleName(f"{name}: {word}")
            button.setProperty("segment", "only" if not last else "first" if not number else "middle")
            if last and number == last:
                button.setProperty("segment", "last")
            button.setProperty("tight", "true")
            button.clicked.connect(self._on_button_clicked)
            self._buttons[key] = button
            self._row.addWidget(button)

    @property
    def chosen_key(self) -> str:
        """Key of the choice, or empty."""
        return next((key for key, button in self._buttons.items() if button.isChecked()), "")

    def choose(self, key: str) -> None:
        """Show a choice, or none, without telling anybody."""
        for own, button in self._buttons.items():
            button.setChecked(own == key)

    def focus_chosen(self) -> None:
        """Put the cursor on the choice, or on the first word."""
        for button in sorted(self._buttons.values(), key=lambda each: not each.isChecked())[:1]:
            button.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go along the words with the arrow keys."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        buttons = list(self._buttons.values())
        at = next((place for place, button in enumerate(buttons) if button.hasFocus()), None)
        if not step or at is None:
            super().keyPressEvent(event)
            return
        buttons[max(0, min(len(buttons) - 1, at + step))].setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_button_clicked(self, is_checked: bool) -> None:
        key = next((key for key, button in self._buttons.items() if button is self.sender()), "")
        self.choose(key if is_checked else "")
        self.chosen.emit(key if is_checked else "")
