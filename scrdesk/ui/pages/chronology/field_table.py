"""Headings and cells in two columns, whole and selectable, with what a search found marked."""

from __future__ import annotations

import html
from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent, QTextOption
from PySide6.QtWidgets import QSizePolicy, QTextBrowser, QWidget

from scrdesk.ui.models.search_marks import marks
from scrdesk.ui.theme import Theme
from scrdesk.ui.words import said

HEADING_PERCENT = 34  # headings of agencies are short, their cells are not
CELL_PADDING_PX = 6


class FieldTable(QTextBrowser):
    """A small table that is read, not worked in; as high as its text, each cell whole."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme: Theme | None = None
        self._fields: tuple[tuple[str, str], ...] = ()
        self._query = ""
        self.setOpenLinks(False)
        self.setTabChangesFocus(True)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(0)
        self.viewport().setAutoFillBackground(False)
        self.document().documentLayout().documentSizeChanged.connect(self._on_document_size_changed)

    def use(self, theme: Theme) -> None:
        """Take the theme; its later changes are followed."""
        self._theme = theme
        theme.changed.connect(self._render)

    def show_fields(self, fields: Sequence[tuple[str, str]], query: str = "") -> None:
        """Show heading and cell of each field, as written and in order; what ``query`` finds is marked."""
        self._fields, self._query = tuple(fields), query
        self._render()

    def forget(self) -> None:
        """Forget every word."""
        self._fields, self._query = (), ""
        self.clear()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap anew, and be as high as that."""
        super().resizeEvent(event)
        self._fit()

    def wheelEvent(self, event: QEvent) -> None:
        """Leave scrolling to the pane."""
        event.ignore()

    def _render(self) -> None:
        if self._theme is None or not self._fields:
            return
        theme = self._theme
        self.setStyleSheet(
            "FieldTable { border: 2px solid transparent; padding: 0px; background: transparent; }"
            f"FieldTable:focus {{ border-color: {theme.hex('accent')}; }}"
        )
        self.document().setDefaultFont(theme.font("body"))
        small, padding = theme.type_px("small"), theme.px(CELL_PADDING_PX)
        soft, line, found = theme.hex("soft_ink"), theme.hex("line"), theme.hex("found")
        rows, empty = [], html.escape(said("(empty)"))
        for heading, cell in self._fields:
            body = marked_html(cell, self._query, found) if cell else f'<span style="color: {soft}">{empty}</span>'
            rows.append(
                f'<tr><td width="{HEADING_PERCENT}%" style="color: {soft}; font-size: {small}px">'
                f"{html.escape(heading)}</td><td>{body}</td></tr>"
            )
        self.setHtml(
            f'<table width="100%" border="1" cellspacing="0" cellpadding="{padding}" '
            f'style="border-collapse: collapse; border-color: {line}; border-style: solid; '
            f'color: {theme.hex("ink")}; background-color: {theme.hex("card")}">{"".join(rows)}</table>'
        )
        self._fit()

    def _on_document_size_changed(self) -> None:
        self._fit()

    def _fit(self) -> None:
        around = self.height() - self.viewport().height()
        height = round(self.document().size().height()) + around + 1
        if height != self.height():
            self.setFixedHeight(height)


def marked_html(text: str, query: str, found: str) -> str:
    """Return text as HTML with the finds of ``query`` on the colour ``found``; nothing in it is taken for markup."""
    parts = []
    last = 0
    for start, length in marks(text, query) if query else ():
        parts.append(_escaped(text[last:start]))
        parts.append(f'<span style="background-color: {found}">{_escaped(text[start : start + length])}</span>')
        last = start + length
    parts.append(_escaped(text[last:]))
    return "".join(parts)


def _escaped(text: str) -> str:
    return html.escape(text).replace("\n", "<br/>")
