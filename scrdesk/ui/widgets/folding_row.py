"""A row of buttons that stands upright where its words have no room side by side."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget


class FoldingRow(QWidget):
    """Shows what it holds side by side, or one below the other where that would cut a word.

    Filled by a form, which gives it a horizontal layout, or by :meth:`add`.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_upright = False
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def add(self, part: QWidget) -> None:
        """Put something at the end of the row."""
        self._row().addWidget(part)

    def add_space(self) -> None:
        """Put what comes next at the other edge, while there is room side by side."""
        self._row().addStretch(1)

    @property
    def is_upright(self) -> bool:
        """Whether the parts stand one below the other."""
        return self._is_upright

    def minimumSizeHint(self) -> QSize:
        """Return the room for the widest part alone."""
        widest = max((each.minimumSizeHint().width() for each in self._shown()), default=0)
        return QSize(widest, self._row().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand upright where the words have no room side by side."""
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        """Measure anew when a part has other words, or comes or goes."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return done

    def _row(self) -> QBoxLayout:
        row = self.layout()
        if not isinstance(row, QBoxLayout):
            row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(8)
        return row

    def _shown(self) -> list[QWidget]:
        parts = self.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
        return [each for each in parts if not each.isHidden()]

    def _fit(self) -> None:
        shown = self._shown()
        row = self._row()
        needed = sum(each.sizeHint().width() for each in shown) + row.spacing() * max(0, len(shown) - 1)
        is_upright = needed > self.width()
        if is_upright is not self._is_upright:
            self._is_upright = is_upright
            row.setDirection(QBoxLayout.Direction.TopToBottom if is_upright else QBoxLayout.Direction.LeftToRight)
            self.updateGeometry()
