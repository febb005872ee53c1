"""Which analyses were sent to the report, each to be taken out again."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from scrdesk.domain.analysis.register import analysis
from scrdesk.domain.analysis.sent import SentAnalysis, settings_in_words
from scrdesk.ui.jobs import Pool
from scrdesk.ui.page import PageContext
from scrdesk.ui.undo import EditDone, Edits
from scrdesk.ui.widgets.card import SectionTitle
from scrdesk.ui.widgets.text_label import TextLabel, empty_layout

if TYPE_CHECKING:
    from scrdesk.domain.progress import Progress
    from scrdesk.domain.review import ReviewId
    from scrdesk.services.open_store import Workspace
    from scrdesk.services.sent_analyses import SentEdit


class SentList(QWidget):
    """One line for each; hidden while there is none.

    Signals:
        changed: another analysis stands in the report, or one less.
    """

    changed = Signal()

    def __init__(self, context: PageContext, edits: Edits, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._edits = context, edits
        self._review_id: ReviewId | None = None
        self.setObjectName("sent_list")
        title = SectionTitle(self)
        title.setText(self.tr("Analyses sent here"))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(4)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(4)
        column.addWidget(title)
        column.addLayout(self._rows)
        edits.changed.connect(self._on_edited)
        self.hide()

    def show_review(self, workspace: Workspace | None, review_id: ReviewId | None) -> None:
        """Fetch what was sent; None forgets it at once."""
        self._review_id = review_id
        if workspace is None or review_id is None:
            self._show(())
        else:
            self._context.jobs.run(Pool.CASE, partial(_fetch, workspace, review_id), owner=self, done=self._show)

    def _show(self, sent: tuple[SentAnalysis, ...]) -> None:
        empty_layout(self._rows)
        for each in sent:
            self._rows.addWidget(self._line(each))
        self.setVisible(bool(sent))

    def _line(self, sent: SentAnalysis) -> QWidget:
        line = QWidget(self)
        known = analysis(sent.key)
        name = known.title if known is not None else sent.key
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(TextLabel(line, name))
        detail = [sent.chosen.described()]
        if known is not None and sent.settings:
            detail.append(settings_in_words(known, dict(sent.settings)))
        words.addWidget(TextLabel(line, "; ".join(detail), "small"))
        button = QPushButton(self.tr("Take out"), line)
        button.setProperty("kind", "link")
        button.setObjectName(f"remove_sent_{sent.key}")  # a name that is known to change the store
        button.setAccessibleName(self.tr("Take out {name}").format(name=name))
        button.clicked.connect(partial(self._take_out, sent, name))
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.addLayout(words, 1)
        row.addWidget(button)
        return line

    def _take_out(self, sent: SentAnalysis, name: str) -> None:
        if self._review_id is None:
            return
        from scrdesk.services.sent_analyses import SentEdit

        label = self.tr("take “{name}” out of the report").format(name=name)
        self._edits.do(label, apply_sent, SentEdit(self._review_id, sent, is_there=False), subject=self)

    def _on_edited(self, edit: EditDone) -> None:
        if edit.subject is self:
            self.changed.emit()


def apply_sent(workspace: Workspace, edit: SentEdit) -> SentEdit | None:
    """Send an analysis to the report, or take it out."""
    from scrdesk.services import sent_analyses

    return sent_analyses.apply_sent(workspace, edit)


def _fetch(workspace: Workspace, review_id: ReviewId, _: Progress) -> tuple[SentAnalysis, ...]:
    from scrdesk.services import sent_analyses

    return sent_analyses.sent_analyses(workspace, review_id)
