"""Boxes of a briefing to be filled in: a title that can be renamed and a text, with the words counted."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from scrdesk.ui.page import Place
from scrdesk.ui.widgets.spoken import label_of
from scrdesk.ui.widgets.text_label import TextLabel

N_COLUMNS = 2
N_LINES = 4


class BoxTexts(QWidget):
    """Boxes side by side, read across and then down.

    Signals:
        changed: a title or a text was changed.
    """

    changed = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._boxes: list[tuple[QLineEdit, QPlainTextEdit, TextLabel]] = []
        self._words_a_box = 60
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(12)
        self._need(1)

    def set_words_a_box(self, n_words: int) -> None:
        """Say about how many words a box takes."""
        self._words_a_box = n_words
        self._on_changed()

    def boxes(self) -> tuple[tuple[str, str], ...]:
        """Return title and text of each box that has either."""
        told = ((title.text().strip(), text.toPlainText().strip()) for title, text, _ in self._boxes)
        return tuple((title, text) for title, text in told if title or text)

    def set_boxes(self, boxes: Sequence[tuple[str, str]]) -> None:
        """Show these boxes."""
        self._need(len(boxes))
        for (title, text, _), (words, content) in zip(self._boxes, boxes, strict=False):
            title.setText(words)
            text.setPlainText(content)

    def make_room(self, fields: Place) -> None:
        """Make as many boxes as a half-filled form had."""
        self._need(sum(key.startswith(f"{self._name}_title_") for key in fields))

    def _need(self, n_boxes: int) -> None:
        translate = QCoreApplication.translate
        while len(self._boxes) < n_boxes:
            number = len(self._boxes)
            title, text, count = QLineEdit(self), QPlainTextEdit(self), TextLabel(self, "", "small")
            title.setObjectName(f"{self._name}_title_{number}")
            title.setAccessibleName(translate("box_texts", "Title of box {n}").format(n=number + 1))
            text.setObjectName(f"{self._name}_text_{number}")
            text.setAccessibleName(translate("box_texts", "Text of box {n}").format(n=number + 1))
            text.setTabChangesFocus(True)
            text.setFixedHeight(text.fontMetrics().lineSpacing() * N_LINES + 18)
            title.textChanged.connect(self._on_changed)
            text.textChanged.connect(self._on_changed)
            column = QVBoxLayout()
            column.setSpacing(4)
            heading = label_of(title, translate("box_texts", "Box {n}").format(n=number + 1), self)
            for widget in (heading, title, text, count):
                column.addWidget(widget)
            self._grid.addLayout(column, number // N_COLUMNS, number % N_COLUMNS)
            if self._boxes:
                QWidget.setTabOrder(self._boxes[-1][1], title)
            QWidget.setTabOrder(title, text)
            self._boxes.append((title, text, count))

    def _on_changed(self) -> None:
        translate = QCoreApplication.translate
        one = translate("box_texts", "1 word; about {wanted} fit on one page")
        many = translate("box_texts", "{n} words; about {wanted} fit on one page")
        for _, text, count in self._boxes:
            n_words = len(text.toPlainText().split())
            count.setText(
                (one if n_words == 1 else many).format(n=n_words, wanted=self._words_a_box) if n_words else ""
            )
        self.changed.emit()
