"""What leaves the store for another desk and comes back: the reviewer's sealed copies, a review handed over whole."""

from __future__ import annotations

from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from scrdesk.domain.progress import Progress
from scrdesk.domain.store_files import STORE_ENDING
from scrdesk.ui.dialogs.file_choice import ask_open_files
from scrdesk.ui.jobs import Pool
from scrdesk.ui.sealed_copies import SealedCopies
from scrdesk.ui.words import counted

if TYPE_CHECKING:
    from scrdesk.domain.chronology import ChronologyFilter
    from scrdesk.domain.review import Review, ReviewId
    from scrdesk.services.build_chronology import Shown
    from scrdesk.services.open_store import Workspace
    from scrdesk.services.review_bundle import TakeOver
    from scrdesk.ui.main_window import MainWindow


class ReviewMoves(QObject):
    """The deeds of the review menu that move something."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    @cached_property
    def sealed(self) -> SealedCopies:
        """What makes, takes back and opens sealed copies."""
        window = self._window
        copies = SealedCopies(window.context, window)
        copies.watch_with(window.lock, lambda: window.door.workspace is None, window.door.say)
        copies.comments_received.connect(self._on_comments_received)
        return copies

    def do(self, name: str) -> None:
        """Do what a line of the menu asks for."""
        {
            "hand_over": self.hand_over,
            "take_over": self.take_over,
            "seal": self.seal,
            "take_back": self.take_back,
            "open_sealed": self.open_sealed,
        }[name]()

    def hand_over(self) -> None:
        """Offer to write the review that is shown into a bundle."""
        from scrdesk.ui.dialogs.hand_over import HandOverDialog

        workspace, review = self._shown()
        if workspace is None or review is None:
            return
        dialog = HandOverDialog(workspace, review, self._window.jobs, self._window)
        dialog.handed_over.connect(self._on_handed_over)
        dialog.open()

    def take_over(self) -> None:
        """Ask for a bundle, and show what it would bring."""
        filters = (self.tr("Bundles of a review (*{ending})").format(ending=STORE_ENDING), self.tr("All files (*)"))
        ask_open_files(self._window, self.tr("A bundle that was handed to you"), filters, self._on_bundle_chosen)

    def seal(self) -> None:
        """Offer a sealed copy of the chronology as it is filtered now."""
        workspace, review = self._shown()
        if workspace is not None and review is not None:
            work = partial(_count, workspace, review.id, self._chosen())
            self._window.jobs.run(
                Pool.CASE, work, owner=self, done=self._on_counted, failed=self._window.messages.tell_fault
            )

    def take_back(self) -> None:
        """Offer to take the comments of a copy that came back."""
        workspace = self._window.door.workspace
        if workspace is not None:
            self.sealed.offer_take_back(workspace)

    def open_sealed(self) -> None:
        """Offer to open a sealed copy that was received."""
        self.sealed.offer_open()

    def _on_handed_over(self, path: Path, n_entries: int) -> None:
        self._window.messages.say(
            self.tr(
                "{file} was written: the whole review with {entries}. Give its passphrase another way than the file; "
                "it stands in the list of what left the store."
            ).format(file=path.name, entries=counted(n_entries, "entry", "entries")),
            "good",
        )

    def _on_bundle_chosen(self, paths: tuple[Path, ...]) -> None:
        from scrdesk.ui.dialogs.take_over import TakeOverDialog

        workspace = self._window.door.workspace
        if workspace is None or not paths:
            return
        is_backed_up = not self._window.door.is_demo
        dialog = TakeOverDialog(workspace, paths[0], self._window.jobs, self._window, is_backed_up=is_backed_up)
        dialog.taken_over.connect(self._on_taken_over)
        dialog.review_wanted.connect(self._window.show_review_named)
        dialog.open()

    def _on_taken_over(self, _taken: TakeOver) -> None:
        self._window.reviews_changed()
        self._tell_pages()

    def _on_counted(self, found: tuple[ChronologyFilter, Shown]) -> None:
        workspace, review = self._shown()
        if workspace is None or review is None:
            return
        chosen, shown = found
        words = self.tr("all {entries}").format(entries=counted(shown.n_all, "entry", "entries"))
        if not chosen.is_everything:
            words = self.tr("{n} of {all} entries, {filter}").format(
                n=f"{shown.n_shown:,}", all=f"{shown.n_all:,}", filter=chosen.described()
            )
        self.sealed.offer_copy(workspace, review.id, chosen, review.details.reference, words)

    def _chosen(self) -> ChronologyFilter:
        """Return the filter of the chronology page, where that was opened; else nothing is left out."""
        from scrdesk.domain.chronology import ChronologyFilter
        from scrdesk.ui.pages.chronology.page import ChronologyPage

        page = self._window.pages.made.get("chronology")
        return page.chosen if isinstance(page, ChronologyPage) else ChronologyFilter()

    def _shown(self) -> tuple[Workspace | None, Review | None]:
        return self._window.door.workspace, self._window.review

    def _on_comments_received(self) -> None:
        self._tell_pages()

    def _tell_pages(self) -> None:
        page = self._window.current_page
        if page is not None:
            page.data_changed.emit()
            page.refresh()


def _count(
    workspace: Workspace, review_id: ReviewId, chosen: ChronologyFilter, _: Progress
) -> tuple[ChronologyFilter, Shown]:
    from scrdesk.services.build_chronology import shown_entries

    return chosen, shown_entries(workspace, review_id, chosen)
