"""Blocks of the guide as the small HTML that Qt's text browser shows, in the colours and type of the window."""

from __future__ import annotations

import html
from collections.abc import Sequence

from scrdesk.domain.report import Block, BulletList, Figure, Heading, ListItem, Paragraph, Prose, Table, runs
from scrdesk.ui.theme import Theme

PICTURE = "picture:"
"""Begins the address of a picture; its number among the pictures of the blocks follows."""
CHAPTER = "chapter:"
"""Begins the address of a link to a chapter; its key follows."""
CELL_PADDING_PX = 6
_HEADING_SIZES = {1: "title", 2: "heading"}


def pictures(blocks: Sequence[Block]) -> list[bytes]:
    """Return the pictures of the blocks in order; the first is ``picture:0``."""
    return [block.picture for block in blocks if isinstance(block, Figure) and isinstance(block.picture, bytes)]


def guide_html(blocks: Sequence[Block], theme: Theme, width_px: int) -> str:
    """Return the blocks as HTML; a picture is at most ``width_px`` wide, and its words stand below it."""
    parts, n_pictures = [], 0
    for block in blocks:
        if isinstance(block, Figure):
            parts.append(_figure(block, n_pictures, theme, width_px))
            n_pictures += 1
        else:
            parts.append(_block(block, theme))
    return f'<div style="color: {theme.hex("ink")}">{"".join(parts)}</div>'


def _block(block: Block, theme: Theme) -> str:
    match block:
        case Heading(text=text, level=level):
            size = theme.type_px(_HEADING_SIZES.get(level, "body"))
            top, below = theme.px(0 if level == 1 else 20), theme.px(8)
            style = f"font-size: {size}px; font-weight: bold; margin-top: {top}px; margin-bottom: {below}px"
            return f'<h{level} style="{style}">{html.escape(text)}</h{level}>'
        case Paragraph(text=text):
            return f'<p style="margin-bottom: {theme.px(8)}px">{_prose(text, theme)}</p>'
        case BulletList(items=items, is_numbered=is_numbered, first=first):
            told = "".join(
                f"<li>{_prose(item.text if isinstance(item, ListItem) else item, theme)}</li>" for item in items
            )
            return f'<ol start="{first}">{told}</ol>' if is_numbered else f"<ul>{told}</ul>"
        case Table():
            return _table(block, theme)
        case _:
            raise ValueError(f"the guide holds no {type(block).__name__}")


def _figure(block: Figure, number: int, theme: Theme, width_px: int) -> str:
    wide = round(width_px * block.width_share)
    gap = theme.px(8)
    look = f"color: {theme.hex('soft_ink')}; font-size: {theme.type_px('small')}px; margin-bottom: {gap}px"
    return (
        f'<p style="margin-top: {gap}px"><img src="{PICTURE}{number}" width="{wide}"/></p>'
        f'<p style="{look}">{html.escape(block.caption)}</p>'
    )


def _table(table: Table, theme: Theme) -> str:
    head = "".join(f'<th align="left">{html.escape(column.heading)}</th>' for column in table.columns)
    rows = "".join(f"<tr>{''.join(f'<td>{_prose(cell, theme)}</td>' for cell in row)}</tr>" for row in table.rows)
    return (
        f'<table width="100%" border="1" cellspacing="0" cellpadding="{theme.px(CELL_PADDING_PX)}" '
        f'style="border-collapse: collapse; border-color: {theme.hex("line")}; border-style: solid">'
        f"<thead><tr>{head}</tr></thead>{rows}</table>"
    )


def _prose(text: Prose, theme: Theme) -> str:
    parts = []
    for run in runs(text):
        words = html.escape(run.text)
        if run.is_bold:
            words = f"<b>{words}</b>"
        if run.is_italic:
            words = f"<i>{words}</i>"
        if run.target:
            words = f'<a href="{CHAPTER}{html.escape(run.target)}" style="color: {theme.hex("accent")}">{words}</a>'
        parts.append(words)
    return "".join(parts)
