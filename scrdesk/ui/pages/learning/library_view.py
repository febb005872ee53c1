"""The Board's library: outlines of nationally published reviews with their replies, and what is worth reading."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPushButton, QWidget

from scrdesk.domain.learning_records import NAMES, LibraryItem, Outline, OutlineReply, Stored
from scrdesk.ui.models.value_table import ValueColumn
from scrdesk.ui.pages.learning.record_table import RecordTable
from scrdesk.ui.pages.learning.tables_view import TablesView
from scrdesk.ui.short_days import short_day
from scrdesk.ui.theme import Theme
from scrdesk.ui.widgets.text_label import TextLabel
from scrdesk.ui.words import said

if TYPE_CHECKING:
    from datetime import date

    from scrdesk.ui.pages.learning.store_calls import LearningData

N_SIGNS_OF_DAY = 13


class LibraryView(TablesView):
    """Outlines, the replies to the chosen one, and the library. All of it is the Board's, whatever review is open."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("library", "", theme, parent)
        find = self.tr("Find in library and outlines: title, topic, theme, words")
        self.filter.setPlaceholderText(find)
        self.filter.setAccessibleName(find)
        self._data: LearningData | None = None
        self.outlines: RecordTable[Stored[Outline]] = RecordTable(
            "outlines_table",
            self.tr("Outlines of national reviews"),
            (
                ValueColumn(self.tr("Case"), lambda each: each.details.title, 4),
                ValueColumn(self.tr("Published by"), lambda each: each.details.body, 4),
                ValueColumn(self.tr("Topic"), lambda each: _subjects(each.details.topic, each.details.theme), 4),
                ValueColumn(self.tr("Published"), lambda each: _shown(each.details.published), n_signs=N_SIGNS_OF_DAY),
                ValueColumn(self.tr("Replies"), self._replied, n_signs=12),
            ),
            theme,
            self,
            add=self.tr("Add an outline…"),
            empty=self.tr("No outline yet: a review published elsewhere, on one page, with what it means here."),
            deeds=(("write_outline", self.tr("Write to a file…")),),
        )
        self.replies: RecordTable[Stored[OutlineReply]] = RecordTable(
            "replies_table",
            self.tr("Sent to, and replies"),
            (
                ValueColumn(self.tr("Sent to"), lambda each: each.details.agency, 4),
                ValueColumn(self.tr("Sent"), lambda each: _shown(each.details.sent), n_signs=N_SIGNS_OF_DAY),
                ValueColumn(self.tr("Replied"), lambda each: _shown(each.details.replied), n_signs=N_SIGNS_OF_DAY),
                ValueColumn(self.tr("Reply"), lambda each: each.details.reply or self.tr("waiting"), 8),
            ),
            theme,
            self,
            empty=self.tr("Choose an outline above; to whom it went and what came back stands here."),
        )
        self.sent_button = QPushButton(self.tr("Sent to…"), self)
        self.sent_button.setObjectName("reply_add")
        self.sent_button.setToolTip(self.tr("Note to whom the chosen outline went"))
        self.bar.addWidget(self.sent_button)
        self.library: RecordTable[Stored[LibraryItem]] = RecordTable(
            "library_table",
            self.tr("Library"),
            (
                ValueColumn(self.tr("Title"), lambda each: each.details.title, 6),
                ValueColumn(self.tr("Topic"), lambda each: _subjects(each.details.topic, each.details.theme), 4),
                ValueColumn(self.tr("By"), lambda each: each.details.author, 3),
                ValueColumn(self.tr("Read"), lambda each: _shown(each.details.read_on), n_signs=N_SIGNS_OF_DAY),
                ValueColumn(self.tr("What it is good for"), lambda each: each.details.relevance, 5),
                ValueColumn(self.tr("Link"), lambda each: each.details.link, 4),
            ),
            theme,
            self,
            add=self.tr("Add to the library…"),
            empty=self.tr("Nothing is in the library yet: title, topic, link, when it was read, what it is good for."),
        )
        self.note = TextLabel(self, "", "small")
        for card, kind in ((self.outlines, Outline), (self.library, LibraryItem), (self.replies, OutlineReply)):
            self.wire(card, kind)
        self.outlines.chosen_changed.connect(self._show_replies)
        self.sent_button.clicked.connect(self._on_sent_wanted)
        self.put_cards((self.outlines, self.replies, self.library, self.note))

    def show_data(self, data: LearningData | None) -> None:
        """Show outlines and library."""
        super().show_data(data)
        self._data = data
        self.outlines.show_rows(() if data is None else data.outlines)
        self.library.show_rows(() if data is None else data.library)
        self.note.setText("" if data is None else said(data.words.triennial_note))
        if data is not None and data.outlines and self.outlines.chosen is None:
            self.outlines.table.selectRow(0)
        self._show_replies()

    def _show_replies(self) -> None:
        chosen, data = self.outlines.chosen, self._data
        self.sent_button.setEnabled(chosen is not None)
        found = data.replies if data is not None and chosen is not None else ()
        self.replies.show_rows([each for each in found if chosen is not None and each.details.outline_id == chosen.id])

    def _on_sent_wanted(self) -> None:
        chosen = self.outlines.chosen
        if chosen is not None:
            about = {"what": "record", "kind": NAMES[OutlineReply], "record": None, "preset": str(chosen.id)}
            self.form_wanted.emit(about)

    def _replied(self, each: Stored[Outline]) -> str:
        its = [one for one in self._data.replies if one.details.outline_id == each.id] if self._data is not None else []
        n = sum(one.details.replied is not None for one in its)
        return said("{n} of {all}").format(n=n, all=len(its)) if its else ""


def _subjects(topic: str, theme: str) -> str:
    return ", ".join(said(part) for part in (topic, theme) if part)


def _shown(day: date | None) -> str:
    return short_day(day) if day is not None else ""
