"""What a person reads in a window: each text that is seen, with the control that shows it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QTextDocumentFragment
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QListView,
    QMenu,
    QPlainTextEdit,
    QTabBar,
    QTableView,
    QTextEdit,
    QWidget,
)

from scrdesk.ui.pages.chronology.accounts.marked_text import MarkedText
from tests.access.walk import visible_widgets

PAPERS = frozenset({
    "guide_text", "guide_chapters", "contents_list", "section_list", "section_edit", "agenda_list", "question_text",
    "genogram_words", "leaks", "labels_text", "replaced_list",
    *(f"boxes_title_{n}" for n in range(1, 8)), *(f"questions_line_{n}_0" for n in range(8)),
    "places_table", "draft_changes", "letter_text", "letter_combo", "question_table", "field_table", "change_detail",
})  # fmt: skip
"""Show a document, which is written whole in a language or said in that of its review, or what was found in one."""
MOST_ROWS = 40
"""Rows of a list that are read; what is out of sight is of the same kind."""


def shown_texts(window: QWidget) -> Iterator[tuple[QWidget, str]]:
    """Go through the texts that are seen in a window, its title, and what a mouse that rests is told."""
    yield window, window.windowTitle()
    for widget in visible_widgets(window):
        if widget.objectName() in PAPERS or isinstance(widget, MarkedText):
            continue
        if widget.toolTip():
            yield widget, plain(widget.toolTip())
        yield from ((widget, plain(text)) for text in _texts(widget) if text)


def _texts(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    elif isinstance(widget, QGroupBox):
        yield widget.title()
    elif isinstance(widget, QComboBox):
        yield from (widget.itemText(place) for place in range(min(widget.count(), MOST_ROWS)))
        yield widget.placeholderText()
    elif isinstance(widget, QLineEdit):
        if not isinstance(widget.parentWidget(), QComboBox | QAbstractSpinBox):
            yield widget.placeholderText()
            yield widget.text()
    elif isinstance(widget, QTextEdit | QPlainTextEdit):
        yield widget.toPlainText()
        yield widget.placeholderText()
    elif isinstance(widget, QTabBar):
        yield from (widget.tabText(place) for place in range(widget.count()))
    elif isinstance(widget, QMenu):
        yield from (action.text() for action in widget.actions())
    elif isinstance(widget, QHeaderView):
        model = widget.model()
        if model is not None:
            places = (place for place in range(widget.count()) if not widget.isSectionHidden(place))
            yield from (str(model.headerData(place, widget.orientation()) or "") for place in places)
    elif isinstance(widget, QAbstractItemView):
        yield from _cells(widget)


def _cells(view: QAbstractItemView) -> Iterator[str]:
    model = view.model()
    if model is None:
        return
    shown = [
        place
        for place in range(1 if isinstance(view, QListView) else model.columnCount(QModelIndex()))
        if not (isinstance(view, QTableView) and view.isColumnHidden(place))
    ]
    first = view.indexAt(view.viewport().rect().topLeft()).row()
    for row in range(max(first, 0), min(model.rowCount(QModelIndex()), max(first, 0) + MOST_ROWS)):
        for column in shown:
            text = model.index(row, column, QModelIndex()).data(Qt.ItemDataRole.DisplayRole)
            if isinstance(text, str):
                yield text


def plain(text: str) -> str:
    """Return a text without markup and letters to press."""
    if re.search(r"<[a-z]+[ >/]", text):
        text = QTextDocumentFragment.fromHtml(text).toPlainText()
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")
