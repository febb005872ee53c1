"""A line of the side rail: the page's name, and at its end what it holds ("7 of 8")."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from scrdesk.ui.widgets.restyle import set_look

EDGE_PX = GAP_PX = 8


class RailButton(QPushButton):
    """A checkable button with a name at the left and a count at the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._full = ""
        self._name = QLabel(self)
        self._name.setObjectName("name")
        self._count = QLabel(self)
        self._count.setObjectName("count")
        for label in (self._name, self._count):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.toggled.connect(self._on_state_changed)
        self._on_state_changed()
        row = QHBoxLayout(self)
        row.setContentsMargins(EDGE_PX, 0, EDGE_PX, 0)
        row.setSpacing(GAP_PX)
        self._name.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        row.addWidget(self._name, 1)
        row.addWidget(self._count)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)

    def setText(self, text: str) -> None:
        """Set the page's name."""
        self._full = text
        self._on_state_changed()
        self._elide()
        self._read_out()

    def text(self) -> str:
        """Return the page's name."""
        return self._full

    def set_count(self, count: str) -> None:
        """Set what stands at the end of the line; empty for nothing."""
        self._count.setText(count)
        self._elide()
        self._read_out()

    @property
    def is_cut(self) -> bool:
        """Whether the name has too little room."""
        return self._name.text() != self._full

    @property
    def whole_px(self) -> int:
        """The width in which name and count are whole, in bold, as they are when the page is shown."""
        wide = 0
        for label, words in ((self._name, self._full), (self._count, self._count.text())):
            font = QFont(label.font())
            font.setBold(True)
            wide += QFontMetrics(font).horizontalAdvance(words) if words else 0
        return wide + 2 * EDGE_PX + GAP_PX

    @property
    def count(self) -> str:
        """What stands at the end of the line."""
        return self._count.text()

    def sizeHint(self) -> QSize:
        """Return the height of two half lines round the text, so that it grows with the text."""
        hint = super().sizeHint()
        line = self._name.sizeHint().height()
        return QSize(self._count.sizeHint().width() + 96, max(hint.height(), line + 18))

    def minimumSizeHint(self) -> QSize:
        """Return the height of the line alone: many pages in large type on a small screen stand closer together."""
        return QSize(0, self._name.sizeHint().height() + 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut a long name with an ellipsis."""
        super().resizeEvent(event)
        self._elide()

    def changeEvent(self, event: QEvent) -> None:
        """Look idle while disabled."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.EnabledChange:
            self._on_state_changed()

    def _elide(self) -> None:
        room = self.width() - self._count.sizeHint().width() - 2 * EDGE_PX - GAP_PX
        elided = self._name.fontMetrics().elidedText(self._full, Qt.TextElideMode.ElideRight, max(room, 40))
        if elided != self._name.text():
            self._name.setText(elided)

    def _on_state_changed(self) -> None:
        # Qt does not restyle the labels within when the button around them is checked
        is_chosen = self.isChecked()
        plain = "name" if self.isCheckable() else "title"
        set_look(self._name, "rail", "chosen_name" if is_chosen else plain if self.isEnabled() else "idle")
        set_look(self._count, "rail", "chosen_count" if is_chosen else "count")

    def _read_out(self) -> None:
        self.setAccessibleName(", ".join(part for part in (self.text(), self._count.text()) if part))
