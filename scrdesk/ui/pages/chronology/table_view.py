"""The table as a view of the chronology: the list with the rows it asks the store for."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from scrdesk.domain.chronology import ChronologyFilter, EntryId
from scrdesk.ui.jobs import Pool
from scrdesk.ui.models.chronology_model import ChronologyModel
from scrdesk.ui.page import PageContext
from scrdesk.ui.pages.chronology import store_calls
from scrdesk.ui.pages.chronology.entry_table import EntryTable
from scrdesk.ui.pages.chronology.store_calls import FetchedRows
from scrdesk.ui.pages.chronology.views import ChronologyView

if TYPE_CHECKING:
    from scrdesk.domain.review import Agency
    from scrdesk.services.build_chronology import Shown
    from scrdesk.ui.models.row_blocks import BlockRequest


class TableView(ChronologyView):
    """The table of entries.

    Signals:
        copy_wanted: the user pressed Copy.
    """

    copy_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = ChronologyModel(self)
        self._context: PageContext | None = None
        self._table: EntryTable | None = None
        self._rows_token = 0

    def use(self, context: PageContext, table: EntryTable) -> None:
        """Take the window's services and the table of the form; called once, by the page."""
        self._context, self._table = context, table
        table.use(self.model, context.theme)
        table.entry_chosen.connect(self.entry_chosen)
        table.copy_wanted.connect(self.copy_wanted)
        table.selection_changed.connect(self.selection_changed)
        self.model.rows_wanted.connect(self._on_rows_wanted)

    @property
    def table(self) -> EntryTable:
        """The table."""
        if self._table is None:
            raise RuntimeError("use() comes first")
        return self._table

    def clear(self) -> None:
        """Forget every word."""
        self.model.clear()
        self.table.delegate.forget()

    def n_rows_in_sight(self) -> int:
        """Return how many rows the table has room for."""
        return self.table.viewport().height() // max(1, self.table.verticalHeader().defaultSectionSize()) + 2

    def refresh(self) -> None:
        """Fetch again what is looked at; until then the rows stay as they are."""
        self.model.make_stale()

    def set_agencies(self, agencies: Sequence[Agency]) -> None:
        """Tell the agencies, for hue and name."""
        self.model.set_agencies({agency.code: agency for agency in agencies})

    def show_filter(self, chosen: ChronologyFilter, shown: Shown) -> None:
        """List what the filter leaves."""
        self.table.set_query(chosen.text)
        self.table.show_ids(shown.ids)

    def go_to(self, entry_id: EntryId) -> bool:
        """Make an entry current and bring it into sight."""
        return self.table.choose(entry_id)

    def current_id(self) -> EntryId | None:
        """Return the entry under the cursor."""
        return self.table.current_id()

    def chosen_ids(self) -> tuple[EntryId, ...]:
        """Return the selected entries in order."""
        return self.table.chosen_ids()

    def focus_view(self) -> None:
        """Take the cursor."""
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_rows_wanted(self, request: BlockRequest[EntryId]) -> None:
        if self.workspace is None or self._context is None:
            self.model.fail(request.token)
            return
        self._rows_token = request.token
        work = partial(store_calls.fetch_rows, self.workspace, request)
        self._context.jobs.run(Pool.CASE, work, owner=self, done=self._on_rows, failed=self._on_rows_failed)

    def _on_rows(self, fetched: FetchedRows) -> None:
        self.model.fill(fetched.token, fetched.rows)

    def _on_rows_failed(self, fault: BaseException) -> None:
        self.model.fail(self._rows_token)
        if self._context is not None:
            self._context.messages.tell_fault(fault)
