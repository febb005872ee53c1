"""What reviewers wrote on an entry in their sealed copies: beside the panel's note, never among the agency's words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from scrdesk.ui.short_days import short_day
from scrdesk.ui.widgets.text_label import TextLabel, empty_layout

if TYPE_CHECKING:
    from scrdesk.domain.sealed_copy import ReviewerComment


class ReviewerComments(QWidget):
    """Shows comments; takes no room where there are none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self.setAccessibleName(self.tr("Reviewers’ comments"))
        self.hide()

    def show_comments(self, comments: tuple[ReviewerComment, ...]) -> None:
        """Show these comments, oldest first."""
        empty_layout(self._column)
        for each in comments:
            lead = self.tr("{who}, {day}").format(who=each.made_for, day=short_day(each.written_at.date()))
            self._column.addWidget(TextLabel(self, lead, "strong"))
            self._column.addWidget(TextLabel(self, each.text))
            if each.was_changed:
                told = self.tr("The entry was corrected after the reviewer’s copy was made.")
                self._column.addWidget(TextLabel(self, told, "small"))
        self.setVisible(bool(comments))

    def forget(self) -> None:
        """Show nothing and forget every word."""
        self.show_comments(())
