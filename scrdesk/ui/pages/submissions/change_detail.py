"""One change whole: every cell that differs, before and now, word by word."""

from __future__ import annotations

import html

from PySide6.QtGui import QResizeEvent, QTextOption
from PySide6.QtWidgets import QTextBrowser, QWidget

from scrdesk.domain.comparison import FieldChange, RowChange, RowChangeKind
from scrdesk.domain.dates_in_words import when_in_words
from scrdesk.domain.word_difference import Piece, PieceKind
from scrdesk.ui.models.comparison_model import KIND_SIGNS, KIND_WORDS, signed
from scrdesk.ui.theme import Theme
from scrdesk.ui.words import said

SIDE_BY_SIDE_PX = 440  # at 100 %: narrower, both texts in one column are easier to read
CELL_PADDING_PX = 6


class ChangeDetail(QTextBrowser):
    """Shows a :class:`~scrdesk.domain.comparison.RowChange`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme: Theme | None = None
        self._change: RowChange | None = None
        self._is_wide = False
        self.setOpenLinks(False)
        self.setTabChangesFocus(True)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setAccessibleName(self.tr("The chosen change, word by word"))

    def use(self, theme: Theme) -> None:
        """Take the theme; its later changes are followed."""
        self._theme = theme
        theme.changed.connect(self._render)

    def show_change(self, change: RowChange | None) -> None:
        """Show a change, or nothing."""
        self._change = change
        self._render()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put both texts side by side where there is room."""
        super().resizeEvent(event)
        if self._theme is not None and self._is_wide != (self.width() >= self._theme.px(SIDE_BY_SIDE_PX)):
            self._render()

    def _render(self) -> None:
        theme, change = self._theme, self._change
        if theme is None or change is None:
            self.clear()
            return
        self._is_wide = self.width() >= theme.px(SIDE_BY_SIDE_PX)
        self.setStyleSheet(
            f"ChangeDetail {{ border: 1px solid {theme.hex('line')}; padding: {theme.px(4)}px; }}"
            f"ChangeDetail:focus {{ border: 2px solid {theme.hex('accent')}; }}"
        )
        self.document().setDefaultFont(theme.font("body"))
        small, soft = theme.type_px("small"), theme.hex("soft_ink")
        title = " ".join(
            part for part in (KIND_SIGNS[change.kind], said(KIND_WORDS[change.kind]), change.reference) if part
        )
        places = " → ".join(row.place for row in (change.old, change.new) if row is not None)
        lines = [
            f"<b>{html.escape(title)}</b>",
            f'<span style="color: {soft}; font-size: {small}px">{html.escape(self._about(change, places))}</span>',
        ]
        self.setHtml(
            f'<div style="color: {theme.hex("ink")}"><p style="margin: 0px">{"<br/>".join(lines)}</p>'
            f"{self._table(change, theme)}</div>"
        )

    def _about(self, change: RowChange, places: str) -> str:
        parts = [when_in_words(change.row.when), places]
        if change.has_note:
            parts.append(self.tr("the panel’s note stays with it"))
        if change.was_declined:
            parts.append(self.tr("this was declined before"))
        return " · ".join(part for part in parts if part)

    def _table(self, change: RowChange, theme: Theme) -> str:
        fields = change.fields()
        if change.kind is RowChangeKind.UNCHANGED:
            fields = tuple(FieldChange(heading, text, text) for heading, text in change.row.fields if text)
        is_wide = self._is_wide and change.kind is RowChangeKind.CHANGED
        small, soft = theme.type_px("small"), theme.hex("soft_ink")
        rows = []
        if is_wide:
            rows.append(
                f'<tr><td width="50%" style="color: {soft}; font-size: {small}px">{html.escape(self.tr("Before"))}</td>'
                f'<td style="color: {soft}; font-size: {small}px">{html.escape(self.tr("Now"))}</td></tr>'
            )
        for field in fields:
            heading = f'<span style="color: {soft}; font-size: {small}px">{html.escape(field.heading)}</span><br/>'
            pieces = field.pieces()
            if is_wide:
                old = self._marked(pieces, PieceKind.REMOVED, theme) or self._empty(theme)
                new = self._marked(pieces, PieceKind.ADDED, theme) or self._empty(theme)
                rows.append(f"<tr><td>{heading}{old}</td><td>{heading}{new}</td></tr>")
            else:
                rows.append(f"<tr><td>{heading}{self._marked(pieces, None, theme)}</td></tr>")
        return (
            f'<table width="100%" border="1" cellspacing="0" cellpadding="{theme.px(CELL_PADDING_PX)}" '
            f'style="margin-top: {theme.px(8)}px; border-collapse: collapse; border-color: {theme.hex("line")}; '
            f'border-style: solid">{"".join(rows)}</table>'
        )

    def _empty(self, theme: Theme) -> str:
        return f'<span style="color: {theme.hex("soft_ink")}">{html.escape(self.tr("(empty)"))}</span>'

    def _marked(self, pieces: tuple[Piece, ...], only: PieceKind | None, theme: Theme) -> str:
        """Return pieces as HTML: what was kept and, when ``only`` is given, of the rest that kind alone."""
        parts = []
        for piece in pieces:
            text = html.escape(signed(piece)).replace("\n", "<br/>")
            if piece.kind is PieceKind.KEPT:
                parts.append(text)
            elif only is None or piece.kind is only:
                is_removed = piece.kind is PieceKind.REMOVED
                tone, line = ("bad", "line-through") if is_removed else ("good", "underline")
                parts.append(
                    f'<span style="color: {theme.hex(tone)}; background-color: {theme.hex(f"{tone}_soft")}; '
                    f'text-decoration: {line}">{text}</span>'
                )
        return "".join(parts)
