"""A label that shows a text with words marked. The text is escaped: a "<" of an agency stays a "<"."""

from __future__ import annotations

import html
from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from scrdesk.domain.accounts.marks import Mark, MarkKind
from scrdesk.ui.theme import Theme


class MarkedText(QLabel):
    """Text that wraps; what differs stands on a ground of its own, what agrees is underlined."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._text = ""
        self._marks: tuple[Mark, ...] = ()
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.MinimumExpanding)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self._render)

    def show_text(self, text: str, marks: Sequence[Mark] = ()) -> None:
        """Show a text; marks must lie within it, in order and without overlap."""
        self._text, self._marks = text, tuple(marks)
        self._render()
        self.setAccessibleName(text)

    def _render(self) -> None:
        theme = self._theme
        parts, place = [], 0
        for mark in self._marks:
            parts.append(_escaped(self._text[place : mark.begin]))
            if mark.kind is MarkKind.DIFFERS:
                look = f"background-color: {theme.hex('warn_soft')}; color: {theme.hex('warn')}; font-weight: 700"
            else:
                look = f"text-decoration: underline; color: {theme.hex('good')}"
            parts.append(f'<span style="{look}">{_escaped(self._text[mark.begin : mark.end])}</span>')
            place = mark.end
        parts.append(_escaped(self._text[place:]))
        self.setText("".join(parts))


def _escaped(text: str) -> str:
    return html.escape(text).replace("\n", "<br/>")
