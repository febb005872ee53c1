"""Labels for words of the case: always plain text, so that a "<" in them is a "<" and nothing is ever fetched."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel, QLayout, QSizePolicy, QWidget
from shiboken6 import delete

DOT = " · "
_HELD_DOT = "\u00a0· "


def dots_at_ends(text: str) -> str:
    """Return a text in which no line begins with the dot that parts two things: it holds on to the word before."""
    return text.replace(DOT, _HELD_DOT)


class TextLabel(QLabel):
    """Plain text that wraps and can be selected with the mouse.

    ``kind`` is one the style sheet knows: "heading", "strong", "soft", "small", "column", "figure".
    """

    def __init__(self, parent: QWidget | None = None, text: str = "", kind: str = "", *, wraps: bool = True) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("kind", kind)
        self.setWordWrap(wraps)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        wide = QSizePolicy.Policy.Preferred if wraps else QSizePolicy.Policy.Maximum
        self.setSizePolicy(wide, QSizePolicy.Policy.Preferred)
        self.setText(text)

    def setText(self, text: str) -> None:
        """Show a text; where a line ends at a dot that parts two things, the dot stays at its end."""
        super().setText(dots_at_ends(text))

    def text(self) -> str:
        """Return the text as it was given."""
        return super().text().replace(_HELD_DOT, DOT)

    def minimumSizeHint(self) -> QSize:
        """Return one line's height when wrapping: the layout asks for the height at a width anyway.

        Qt's own answer guesses a narrow shape, which makes a page scroll although everything fits.
        """
        hint = super().minimumSizeHint()
        return QSize(hint.width(), min(hint.height(), self.fontMetrics().height())) if self.wordWrap() else hint


def empty_layout(layout: QLayout) -> None:
    """Take everything out of a layout and let go of its widgets."""
    for widget in take_all(layout):
        widget.hide()
        widget.setParent(None)
        widget.deleteLater()


def take_all(layout: QLayout) -> list[QWidget]:
    """Take everything out of a layout, and out of the layouts within, and return its widgets as they are.

    What a layout hands over belongs to nobody in PySide. It is a hundred bytes each, which in a window that is used all
    day lay scattered over so many pages of memory that these could not be given back.
    """
    widgets: list[QWidget] = []
    while (item := layout.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if inner is not None:
            widgets += take_all(inner)
            inner.deleteLater()
            continue
        if widget is not None:
            widgets.append(widget)
        delete(item)
    return widgets
