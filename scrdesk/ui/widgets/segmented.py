"""A switch of two or three words, one of them chosen: "Names | Labels", "Yes | No | Not stated"."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QPushButton, QSizePolicy, QWidget


class _Segment(QPushButton):
    """A segment that has room for its word in bold, which it is in when chosen."""

    def sizeHint(self) -> QSize:
        """Return the size with the word in bold."""
        hint = super().sizeHint()
        bold = QFont(self.font())
        bold.setBold(True)
        plain_px, bold_px = (QFontMetrics(font).horizontalAdvance(self.text()) for font in (self.font(), bold))
        return QSize(hint.width() + max(0, bold_px - plain_px) + 2, hint.height())

    def minimumSizeHint(self) -> QSize:
        """Return the same: a word that is cut says nothing."""
        return self.sizeHint()


class SegmentedSwitch(QWidget):
    """Buttons side by side; arrow keys move the choice, Tab enters at the chosen one.

    Signals:
        chosen: key of the segment that the user chose; not sent by :meth:`choose`.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._keys: dict[QAbstractButton, str] = {}
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._group.buttonClicked.connect(self._on_button_clicked)

    def offer(self, segments: Sequence[tuple[str, str]], chosen_key: str) -> None:
        """Offer segments as (key, word) and show one as chosen."""
        for button in list(self._keys):
            self._group.removeButton(button)
            self._row.removeWidget(button)
            button.deleteLater()
        self._keys.clear()
        last = len(segments) - 1
        for i, (key, word) in enumerate(segments):
            button = _Segment(word, self)
            button.setCheckable(True)
            button.setObjectName(f"segment_{key}")
            place = "only" if not last else "first" if i == 0 else "last" if i == last else "middle"
            button.setProperty("segment", place)
            self._keys[button] = key
            self._group.addButton(button)
            self._row.addWidget(button)
        self.choose(chosen_key)

    @property
    def chosen_key(self) -> str:
        """Key of the chosen segment, or empty."""
        button = self._group.checkedButton()
        return self._keys.get(button, "") if button is not None else ""

    def choose(self, key: str) -> None:
        """Show a segment as chosen without telling anybody."""
        for button, own in self._keys.items():
            button.setChecked(own == key)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if own == key else Qt.FocusPolicy.ClickFocus)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the choice with the arrow keys."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        buttons = list(self._keys)
        if not step or not buttons:
            super().keyPressEvent(event)
            return
        at = next((i for i, button in enumerate(buttons) if button.isChecked()), 0)
        target = buttons[max(0, min(len(buttons) - 1, at + step))]
        target.click()
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_button_clicked(self, button: QAbstractButton) -> None:
        key = self._keys[button]
        self.choose(key)
        self.chosen.emit(key)
