"""What a view of the chronology is: the page asks once which entries the filter leaves, and every view shows those.

The page owns the filter, the question to the store, the count "37 of 1,204 shown", the pane with the chosen entry and
the one undo stack. A view owns how the entries look. To add one:

1. A folder of its own beside this module (``timeline/``, ``accounts/``) with a class that derives from
   :class:`ChronologyView` and takes ``(context, edits, parent)``.
2. One line in :mod:`scrdesk.ui.pages.chronology.view_register`. The page then offers it in the header, makes it when
   it is first wanted, and hides the switch while there is only one view.

Order of calls: ``set_review(workspace, review_id)`` whenever another review is shown or the store was closed (both
None: forget every word at once); then ``set_agencies`` and ``show_filter`` each time the filter or the store's content
changed. ``show_filter`` is called only while the view is the one shown; on coming back it is called when anything
changed meanwhile. ``go_to`` brings an entry into sight. Nothing here may block: what needs the store goes through
``context.jobs`` in ``Pool.CASE``.

Edits go through ``edits`` (:class:`scrdesk.ui.undo.Edits`), so that Ctrl+Z takes back those of every view; the page
hears of each one and asks anew, so a view that edits through it need not emit ``data_changed``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from scrdesk.domain.chronology import ChronologyFilter, EntryId

if TYPE_CHECKING:
    from collections.abc import Sequence

    from scrdesk.domain.review import Agency, ReviewId
    from scrdesk.services.build_chronology import Shown
    from scrdesk.services.open_store import Workspace


class ChronologyView(QWidget):
    """One way to look at what the filter leaves. A subclass overrides what it needs.

    Signals:
        entry_chosen: id of the entry under the view's cursor, or None; the page shows it whole in the pane beside.
        selection_changed: other entries are chosen, for edits of several at once.
        entry_wanted: id of an entry that should be shown in the table (a click on a bar of the timeline, a reference);
            the page changes to the table, clearing the filter when it hides the entry.
        filter_wanted: a :class:`ChronologyFilter` that the user asks for (a click on a lane, a stretch of time).
        data_changed: the view changed the store by itself; the page asks anew and tells the other pages.
    """

    entry_chosen = Signal(object)
    selection_changed = Signal()
    entry_wanted = Signal(object)
    filter_wanted = Signal(object)
    data_changed = Signal()

    has_pane = True
    """Whether the pane with the chosen entry stands beside this view; False gives the view the whole width."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace: Workspace | None = None
        self.review_id: ReviewId | None = None

    def set_review(self, workspace: Workspace | None, review_id: ReviewId | None) -> None:
        """Show another review, or nothing: calls :meth:`clear`. What to show follows by :meth:`show_filter`."""
        self.workspace, self.review_id = workspace, review_id
        self.clear()

    def clear(self) -> None:
        """Forget every word of the case, at once."""

    def set_agencies(self, agencies: Sequence[Agency]) -> None:
        """Tell the agencies of the review in their order; comes before the first :meth:`show_filter` that needs it."""

    def show_filter(self, chosen: ChronologyFilter, shown: Shown) -> None:
        """Show what a filter leaves.

        Args:
            chosen: the filter, for its words and for questions of the view's own to the store.
            shown: ids in chronology order and how many there are in all. Keep selection and place by id. The same
                ids may come again, and do when only the words of entries changed.
        """

    def refresh(self) -> None:
        """Words, marks or links may have changed: fetch anew what is looked at. ``show_filter`` follows."""

    def go_to(self, entry_id: EntryId) -> bool:  # noqa: ARG002 - for those that can
        """Make an entry current and bring it into sight; False when the filter hides it."""
        return False

    def current_id(self) -> EntryId | None:
        """Return the entry under the cursor, or None."""
        return None

    def chosen_ids(self) -> tuple[EntryId, ...]:
        """Return every chosen entry in order, for edits of several at once; by default the current one."""
        current = self.current_id()
        return () if current is None else (current,)

    def focus_view(self) -> None:
        """Take the cursor, coming from the search field."""
        self.setFocus()

    def header_actions(self) -> tuple[QWidget, ...]:
        """Return the widgets that stand in the header while this view is shown (zoom, lanes by)."""
        return ()
