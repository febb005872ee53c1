"""Asks which entries the filter leaves: one question at a time, and only the last wish counts."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from scrdesk.ui.jobs import JobHandle, Pool
from scrdesk.ui.pages.chronology import store_calls
from scrdesk.ui.pages.chronology.store_calls import Found
from scrdesk.ui.pages.chronology.view_register import TABLE

if TYPE_CHECKING:
    from scrdesk.ui.pages.chronology.page import ChronologyPage


class Asking(QObject):
    """Between the page and the store.

    Signals:
        answered: a :class:`Found` to the filter as it is now, and the generation of the table's rows it was asked in.
    """

    answered = Signal(object, int)

    def __init__(self, page: ChronologyPage) -> None:
        super().__init__(page)
        self._page = page
        self.is_under_way = False
        self._is_wanted_again = False
        self._job: JobHandle | None = None
        self._generation = 0

    def ask(self) -> None:
        """Ask for the filter as it is now; an answer under way that nobody waits for any more is given up."""
        page = self._page
        if page.workspace is None or page.review_id is None:
            return
        if self.is_under_way:
            self._is_wanted_again = True
            if self._job is not None:
                self._job.cancel()
            return
        self.is_under_way = True
        table = page.ui.table_view
        n_first = table.n_rows_in_sight() if page.views.key == TABLE else 0
        self._generation = table.model.generation
        work = partial(store_calls.find, page.workspace, page.review_id, page.chosen, n_first)
        self._job = page.context.jobs.run(
            Pool.CASE, work, owner=self, done=self._on_found, failed=self._on_failed, cancelled=self._ask_next
        )

    def forget(self) -> None:
        """Wait for nothing any more."""
        self.is_under_way = self._is_wanted_again = False
        self._job = None

    def _ask_next(self) -> None:
        was_wanted = self._is_wanted_again
        self.forget()
        if was_wanted:
            self.ask()

    def _on_found(self, found: Found) -> None:
        generation = self._generation
        self._ask_next()
        page = self._page
        if found.chosen == page.chosen and found.review_id == page.review_id:
            self.answered.emit(found, generation)

    def _on_failed(self, fault: BaseException) -> None:
        self.forget()
        self._page.context.messages.tell_fault(fault)
