"""The room of the pages: it scrolls when a page in large type needs more than there is, so that nothing is cut."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QStackedWidget, QWidget

from scrdesk.ui.soon import Soon

LETS_GO = "lets_go_of_hidden"
"""Set on a page whose hidden views ask for no room any more, since all of them together had none."""


def least_size(widget: QWidget, width: int) -> QSize:
    """Return the least room in which a widget cuts nothing, at least this wide."""
    least = widget.minimumSizeHint().expandedTo(widget.minimumSize())
    layout = widget.layout()
    width = max(width, least.width())
    if layout is not None and layout.hasHeightForWidth():
        return QSize(width, max(layout.minimumHeightForWidth(width), widget.minimumHeight()))
    return QSize(width, least.height())


class PageRoom(QScrollArea):
    """Holds a stack and makes it as large as the room, or as large as what it shows needs.

    Qt's own resizable area asks for the size that a page likes best; a page is content with less, since its lists
    scroll by themselves.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fitting = Soon(self, self._fit)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def setWidget(self, widget: QWidget) -> None:
        """Hold a stack."""
        super().setWidget(widget)
        if isinstance(widget, QStackedWidget):
            widget.currentChanged.connect(self._fit)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit what is shown into the room there is now."""
        super().resizeEvent(event)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fit anew when what is shown wants another size; the area watches what it holds by itself."""
        if watched is self.widget() and event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self, *_: object) -> None:
        held = self.widget()
        if held is None:
            return
        shown = held.currentWidget() if isinstance(held, QStackedWidget) else held
        room = self.maximumViewportSize()
        if shown is not None and shown.property(LETS_GO):
            _let_go_of_hidden(shown)  # another view may be shown by now
        needed = least_size(shown, room.width()) if shown is not None else room
        is_large = needed.width() > room.width() or needed.height() > room.height()
        if is_large and shown is not None and _let_go_of_hidden(shown):
            self._fitting.start()  # the layouts within hear of it one after the other
            needed = least_size(shown, room.width())
            is_large = needed.width() > room.width() or needed.height() > room.height()
        if is_large:  # a bar takes room, too
            bar = self.verticalScrollBar().sizeHint().width()
            if needed.height() > room.height():
                needed = least_size(shown, room.width() - bar) if shown is not None else room
                room = QSize(room.width() - bar, room.height())
            if needed.width() > room.width():
                room = QSize(room.width(), room.height() - bar)
        held.resize(needed.expandedTo(room))


def _let_go_of_hidden(page: QWidget) -> bool:
    """Let stacks within a page ask only for what they show; returns whether any asked for more."""
    has_changed = False
    page.setProperty(LETS_GO, True)
    for stack in page.findChildren(QStackedWidget):
        for place in range(stack.count()):
            part = stack.widget(place)
            if part is None:
                continue
            wanted = QSizePolicy.Policy.Preferred if place == stack.currentIndex() else QSizePolicy.Policy.Ignored
            policy = part.sizePolicy()
            if part.sizePolicy().verticalPolicy() is not wanted:
                policy.setVerticalPolicy(wanted)
                policy.setHorizontalPolicy(wanted)
                part.setSizePolicy(policy)
                has_changed = True
    return has_changed
