"""What stands in place of something, at the right of a text with labels: counts, a list, and words to decide on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from scrdesk.ui.widgets.card import SectionTitle
from scrdesk.ui.widgets.text_label import TextLabel

if TYPE_CHECKING:
    from scrdesk.domain.labelled_text.view import Doubt
    from scrdesk.ui.pages.report.writing.store_calls import ShownView

MOST_LISTED = 300
MOST_SIGNS = 60


class ReplacedPane(QWidget):
    """What was written is told only once somebody asks for it.

    Signals:
        place_wanted: which of what was put in is to be brought into sight.
        told_changed: whether what was written is told.
        decided: a word to decide on, and whether it is a name there.
    """

    place_wanted = Signal(int)
    told_changed = Signal(bool)
    decided = Signal(object, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: ShownView | None = None
        self._doubts: tuple[Doubt, ...] = ()
        self.counts = TextLabel(self, "", "")
        self.counts.setObjectName("replaced_counts")
        self.counts.setWordWrap(True)
        self.tell_box = QCheckBox(self.tr("Show what was written"), self)
        self.tell_box.setObjectName("show_written")
        self.tell_box.setToolTip(self.tr("In this list, and where the pointer rests on a shaded word"))
        self.tell_box.toggled.connect(self._on_told)
        self.list = QListWidget(self)
        self.list.setObjectName("replaced_list")
        self.list.setAccessibleName(self.tr("What stands in place of something"))
        self.list.setUniformItemSizes(True)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemActivated.connect(self._on_activated)
        self.list.itemClicked.connect(self._on_activated)
        self.doubt_title = SectionTitle(self)
        self.doubt_title.setText(self.tr("A name or a word?"))
        self.doubt_line = TextLabel(self, "", "small")
        self.doubt_line.setWordWrap(True)
        self.doubt_words = TextLabel(self, "", "")
        self.doubt_words.setWordWrap(True)
        self.doubt_words.setObjectName("doubt_words")
        self.name_button = QPushButton(self.tr("A name"), self)
        self.name_button.setObjectName("is_a_name")
        self.word_button = QPushButton(self.tr("A word"), self)
        self.word_button.setObjectName("is_a_word")
        self.name_button.clicked.connect(lambda _checked=False: self._decide(is_name=True))
        self.word_button.clicked.connect(lambda _checked=False: self._decide(is_name=False))
        self._lay_out()
        self.show_view(None)

    def show_view(self, view: ShownView | None) -> None:
        """Show what was put into a text; None while it is being made."""
        self._view = view
        self._doubts = view.doubts if view is not None else ()
        if view is None:
            self.counts.setText(self.tr("Labels are being put in…"))
        elif not view.counts:
            self.counts.setText(self.tr("Nothing had to be replaced."))
        else:
            told = ", ".join(f"{n:,} × {why}" for why, n in view.counts)
            self.counts.setText(self.tr("Replaced: {what}.").format(what=told))
        self._show_list()
        self._show_doubt()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        title = SectionTitle(self)
        title.setText(self.tr("What was replaced"))
        column.addWidget(title)
        column.addWidget(self.counts)
        column.addWidget(self.tell_box)
        column.addWidget(self.list, 1)
        column.addWidget(self.doubt_title)
        column.addWidget(self.doubt_line)
        column.addWidget(self.doubt_words)
        row = QHBoxLayout()
        row.addWidget(self.name_button)
        row.addWidget(self.word_button)
        row.addStretch(1)
        column.addLayout(row)

    def _show_list(self) -> None:
        self.list.clear()
        view = self._view
        if view is None:
            return
        tells = self.tell_box.isChecked()
        seen: dict[str, list[int]] = {}
        for number, each in enumerate(view.shaded):
            shown = _short(view.shown_of[number]) or self.tr("nothing")
            line = f"{shown} ← {_short(each.written)}" if tells else f"{shown} ({each.told})"
            seen.setdefault(line, []).append(number)
        for line, numbers in list(seen.items())[:MOST_LISTED]:
            item = QListWidgetItem(f"{line}  ×{len(numbers)}" if len(numbers) > 1 else line)
            item.setData(Qt.ItemDataRole.UserRole, numbers)
            item.setToolTip(item.text())
            self.list.addItem(item)
        if len(seen) > MOST_LISTED:
            self.list.addItem(self.tr("and {n} more").format(n=f"{len(seen) - MOST_LISTED:,}"))

    def _show_doubt(self) -> None:
        is_asked = bool(self._doubts)
        for widget in (self.doubt_title, self.doubt_line, self.doubt_words, self.name_button, self.word_button):
            widget.setVisible(is_asked)
        if not is_asked:
            return
        doubt = self._doubts[0]
        more = self.tr(" ({n} more wait.)").format(n=len(self._doubts) - 1) if len(self._doubts) > 1 else ""
        self.doubt_line.setText(
            self.tr("“{word}” may be {whom}, and stands here as a word.").format(
                word=doubt.word, whom=" or ".join(doubt.whose)
            )
            + more
        )
        self.doubt_words.setText(f"… {doubt.around} …")
        self.name_button.setAccessibleName(self.tr("“{word}” is a name here").format(word=doubt.word))
        self.word_button.setAccessibleName(self.tr("“{word}” is a word here").format(word=doubt.word))

    def _decide(self, *, is_name: bool) -> None:
        if self._doubts:
            self.decided.emit(self._doubts[0], is_name)

    def _on_told(self, is_told: bool) -> None:
        self.told_changed.emit(is_told)
        self._show_list()

    def _on_activated(self, item: QListWidgetItem) -> None:
        numbers = item.data(Qt.ItemDataRole.UserRole)
        if numbers:
            self.place_wanted.emit(numbers[0])
            item.setData(Qt.ItemDataRole.UserRole, [*numbers[1:], numbers[0]])  # the next one, when it is chosen again


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= MOST_SIGNS else line[: MOST_SIGNS - 1] + "…"
