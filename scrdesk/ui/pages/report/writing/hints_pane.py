"""How a section reads, at the right of its text: counts, what could be plainer, references that lead nowhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListView, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from scrdesk.ui.delegates.wrapped_items import wrap_items
from scrdesk.ui.widgets.card import SectionTitle
from scrdesk.ui.widgets.text_label import TextLabel
from scrdesk.ui.words import counted, said

if TYPE_CHECKING:
    from collections.abc import Sequence

    from scrdesk.domain.report_text.readability import Hint, Measures

MOST_HINTS = 100
MOST_SIGNS = 60


class HintsPane(QWidget):
    """Hints only: nothing here stops anybody.

    Signals:
        place_wanted: where in the text the cursor is to go, and to where it is to mark.
    """

    place_wanted = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._advice = TextLabel(self, "", "small")
        self._advice.setWordWrap(True)
        self._counts = TextLabel(self, "", "")
        self._counts.setWordWrap(True)
        self._counts.setObjectName("report_counts")
        self._loose = TextLabel(self, "", "")
        self._loose.setWordWrap(True)
        self._loose.setProperty("tone", "bad")
        self.list = QListWidget(self)
        self.list.setObjectName("hints_list")
        self.list.setAccessibleName(self.tr("What could be said more plainly"))
        wrap_items(self.list)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setLayoutMode(QListView.LayoutMode.Batched)  # a hundred wrapped lines would hold a switch of views up
        self.list.itemActivated.connect(self._on_activated)
        self.list.itemClicked.connect(self._on_activated)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        title = SectionTitle(self)
        title.setText(self.tr("What belongs here"))
        column.addWidget(title)
        column.addWidget(self._advice)
        second = SectionTitle(self)
        second.setText(self.tr("How it reads"))
        column.addWidget(second)
        column.addWidget(self._counts)
        column.addWidget(self._loose)
        column.addWidget(self.list, 1)

    def show_advice(self, text: str) -> None:
        """Say what belongs into the section."""
        self._advice.setText(said(text) or self.tr("A section of your own."))

    def show_reading(self, measures: Measures | None, hints: Sequence[Hint], n_loose: int) -> None:
        """Show counts and hints."""
        self.list.clear()
        if measures is None:
            self._counts.clear()
            self._loose.clear()
            return
        text = counted(measures.n_words, "word", "words")
        if measures.reading_age is not None:
            text += self.tr(" · reading age {age}").format(age=f"{measures.reading_age:.0f}")
        self._counts.setText(text)
        self._loose.setVisible(n_loose > 0)
        self._loose.setText(
            self.tr("Red, since the place is gone that they lead to: {references}.").format(
                references=counted(n_loose, "reference", "references")
            )
        )
        for hint in hints[:MOST_HINTS]:
            words = hint.text if len(hint.text) <= MOST_SIGNS else hint.text[: MOST_SIGNS - 1] + "…"
            item = QListWidgetItem(f"“{words}”: {said(hint.advice)}")
            item.setData(Qt.ItemDataRole.UserRole, (hint.start, hint.end))
            self.list.addItem(item)

    def _on_activated(self, item: QListWidgetItem) -> None:
        start, end = item.data(Qt.ItemDataRole.UserRole)
        self.place_wanted.emit(start, end)
