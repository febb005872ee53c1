"""What every page of the window is: the shape the main window knows, and nothing about any page in particular."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from scrdesk.ui.jobs import Jobs
from scrdesk.ui.messages import Messages
from scrdesk.ui.theme import Theme

if TYPE_CHECKING:  # the store's side is imported only when a store is wanted
    from scrdesk.domain.review import ReviewId
    from scrdesk.services.open_store import Workspace


Place = dict[str, object]
"""Where something stood, as values that JSON can hold: ids, positions and choices. Kept in the encrypted store only."""


def _never() -> bool:
    return False


@dataclass(frozen=True, slots=True)
class PageContext:
    """What a page needs from the window: who does long work, who tells messages, how things look."""

    jobs: Jobs
    messages: Messages
    theme: Theme
    is_demo: Callable[[], bool] = _never
    """Whether the open store is the demonstration, whose passphrase nobody knows."""
    is_reading: Callable[[], bool] = _never
    """Whether the open store may only be read (:func:`scrdesk.ui.read_only.changes_store`)."""


class Page(QWidget):
    """One page. A subclass sets :attr:`title`, builds its form, and overrides what it needs.

    Signals:
        data_changed: the page changed the store; the window counts anew and tells the other pages.
        page_wanted: key of another page to open ("submissions").
        title_changed: the heading at the top should read otherwise while the page is shown.
        deed_wanted: name of something that only the window can do ("recovery sheet"), since it closes the store or
            shows a dialog that other parts of the window show too.
    """

    data_changed = Signal()
    page_wanted = Signal(str)
    title_changed = Signal(str)
    deed_wanted = Signal(str)
    title = ""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.workspace: Workspace | None = None
        self.review_id: ReviewId | None = None

    def set_review(self, workspace: Workspace | None, review_id: ReviewId | None) -> None:
        """Show this review, or nothing when the store was closed. Calls :meth:`clear`, then :meth:`refresh`."""
        self.workspace, self.review_id = workspace, review_id
        self.clear()
        if workspace is not None and review_id is not None:
            self.refresh()

    def refresh(self) -> None:
        """Fetch anew what is shown; keep selection and scroll position. Called when shown and after changes."""

    def clear(self) -> None:
        """Forget every word of the case that the page shows."""

    def save_now(self) -> None:
        """Store what was typed and is not stored yet. Called when the store is about to close."""

    def place(self) -> Place:
        """Return what brings the user back after a lock: ids and choices; scroll positions are taken by the window."""
        return {}

    def return_to(self, place: Place) -> None:
        """Go back to what :meth:`place` returned; whatever does not fit any more is passed over."""

    def drafts(self) -> Place:
        """Return what :meth:`save_now` could not store, to be given back in the place after the lock."""
        return {}

    def half_done(self) -> Place:
        """Return what is under way here and in no record yet (an added file), to be offered when the program was closed
        or torn away meanwhile; :meth:`return_to` takes it. Asked every two seconds, so it must be quick.
        """
        return {}

    def reopen(self, form: str, about: Place) -> None:
        """Open a :class:`~scrdesk.ui.half_filled.KeptDialog` again that was half filled in.

        Args:
            form, about: as the dialog gave them. A page that cannot open it yet, since its content is on its way, does
                nothing; it is asked again when that has come.
        """

    def header_actions(self) -> tuple[QWidget, ...]:
        """Return the widgets for the right end of the header; the last one is the page's primary action."""
        return ()

    def focus_search(self) -> bool:
        """Put the cursor into the page's search field; False when it has none."""
        return False
