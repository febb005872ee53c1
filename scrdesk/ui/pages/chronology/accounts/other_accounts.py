"""Other accounts of the chosen entry's event, for the pane beside the list: decided ones, and the way to compare.

The pane makes it with :func:`beside_the_entry`, tells it of each entry by ``show_entry`` and of a store by
``set_review``. Suggestions over a whole review are not computed here; the accounts view does that when it is opened.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from scrdesk.domain.accounts.links import Link, LinkDecision
from scrdesk.ui.jobs import Pool
from scrdesk.ui.page import PageContext
from scrdesk.ui.widgets.text_label import TextLabel, empty_layout

BELOW_PX = 12
"""Between it and the row as received."""

if TYPE_CHECKING:
    from scrdesk.domain.chronology import EntryId
    from scrdesk.domain.progress import Progress
    from scrdesk.domain.review import ReviewId
    from scrdesk.services.open_store import Workspace
    from scrdesk.ui.pages.chronology.page import ChronologyPage


@runtime_checkable
class Comparing(Protocol):
    """What the accounts view can do; the view itself is imported when it is first shown."""

    def compare(self, entries: frozenset[EntryId]) -> bool:
        """Show entries side by side."""


class OtherAccounts(QWidget):
    """Shows what was decided on an entry.

    Signals:
        compare_wanted: frozenset of entry ids to be shown side by side; of one id, the event it is suggested for.
        entry_wanted: id of another account, to be shown in the table.
    """

    compare_wanted = Signal(object)
    entry_wanted = Signal(object)

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._workspace: Workspace | None = None
        self._review_id: ReviewId | None = None
        self._entry_id: EntryId | None = None
        self._links: tuple[Link, ...] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(TextLabel(self, self.tr("Other accounts of this event"), "column"))
        self._body = QVBoxLayout()
        self._body.setSpacing(2)
        column.addLayout(self._body)
        self._compare = QPushButton(self.tr("Compare side by side"), self)
        self._compare.setObjectName("compare_accounts")
        self._compare.setToolTip(self.tr("The accounts of all agencies that may be of this event"))
        column.addWidget(self._compare)
        self._compare.clicked.connect(self._on_compare)

    def set_review(self, workspace: Workspace | None, review_id: ReviewId | None) -> None:
        """Use this store and review from now on, or none; forgets every word."""
        self._workspace, self._review_id = workspace, review_id
        self.clear()

    def clear(self) -> None:
        """Forget every word."""
        self._entry_id, self._links = None, ()
        empty_layout(self._body)
        self._compare.setEnabled(False)

    def show_entry(self, entry_id: EntryId) -> None:
        """Show what was decided on this entry."""
        self._entry_id = entry_id
        self._compare.setEnabled(True)
        if self._workspace is not None and self._review_id is not None:
            work = partial(_links_of, self._workspace, self._review_id, entry_id)
            self._context.jobs.run(
                Pool.CASE, work, owner=self, done=self._on_links, failed=self._context.messages.tell_fault
            )

    def show_again(self, _done: object = None) -> None:
        """A decision may have changed."""
        if self._entry_id is not None:
            self.show_entry(self._entry_id)

    def _on_links(self, found: tuple[EntryId, tuple[Link, ...]]) -> None:
        entry_id, self._links = found
        if entry_id != self._entry_id:
            return
        empty_layout(self._body)
        same = [link for link in self._links if link.decision is LinkDecision.SAME_EVENT]
        if not same:
            self._body.addWidget(TextLabel(self, self.tr("none decided yet"), "soft"))
        for link in same:
            for account in link.accounts:
                if account.entry == entry_id:
                    continue
                button = QPushButton(f"{account.reference} · {account.fate.value}", self)
                button.setProperty("kind", "link")
                button.clicked.connect(partial(self._on_entry, account.entry))
                self._body.addWidget(button)
            if link.reason:
                self._body.addWidget(TextLabel(self, f"“{link.reason}”", "soft"))

    def _on_entry(self, entry_id: EntryId, _checked: bool = False) -> None:
        self.entry_wanted.emit(entry_id)

    def _on_compare(self) -> None:
        if self._entry_id is None:
            return
        same = next((link for link in self._links if link.decision is LinkDecision.SAME_EVENT), None)
        self.compare_wanted.emit(frozenset(same.entries) if same is not None else frozenset((self._entry_id,)))


def beside_the_entry(page: ChronologyPage) -> OtherAccounts:
    """Make the part for the pane of the chronology page, put it above the row as received, and wire it."""
    ui = page.ui.entry_detail.ui
    made = OtherAccounts(page.context, ui.detail_body)
    place = ui.body_layout.indexOf(ui.received_title)
    ui.body_layout.insertWidget(place, made)
    ui.body_layout.insertSpacing(place + 1, BELOW_PX)
    made.entry_wanted.connect(page.show_entry)
    made.compare_wanted.connect(partial(_compare, page))
    page.edits.changed.connect(made.show_again)
    return made


def _compare(page: ChronologyPage, entries: frozenset[EntryId]) -> None:
    page.views.show("accounts")
    view = page.views.current
    if isinstance(view, Comparing):
        view.compare(entries)


def _links_of(
    workspace: Workspace, review_id: ReviewId, entry_id: EntryId, _: Progress
) -> tuple[EntryId, tuple[Link, ...]]:
    from scrdesk.services.link_accounts import links_of

    return entry_id, links_of(workspace, review_id, entry_id)
