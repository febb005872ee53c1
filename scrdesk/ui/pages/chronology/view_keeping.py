"""Saved views: the menu that lists them, keeps the present one under a name, and takes one away."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QMenu

from scrdesk.domain.saved_view import SavedView
from scrdesk.ui.dialogs.few_words import SaveViewDialog
from scrdesk.ui.jobs import Pool

if TYPE_CHECKING:
    from scrdesk.domain.progress import Progress
    from scrdesk.domain.review import ReviewId
    from scrdesk.services.open_store import Workspace
    from scrdesk.services.saved_views import ViewEdit
    from scrdesk.ui.pages.chronology.page import ChronologyPage


class ViewKeeping(QObject):
    """Names for filters and columns."""

    def __init__(self, page: ChronologyPage) -> None:
        super().__init__(page)
        self._page = page
        self._names: tuple[str, ...] = ()
        self._last = ""
        self.menu = QMenu(page)
        self.menu.setObjectName("views_menu")
        page.ui.views_button.clicked.connect(self._on_button_clicked)

    def offer(self, names: tuple[str, ...]) -> None:
        """Offer these views."""
        self._names = names
        self.menu.clear()
        for name in names:
            self.menu.addAction(name.replace("&", "&&")).triggered.connect(partial(self._show, name))
        if names:
            self.menu.addSeparator()
        save = self.menu.addAction(self.tr("Save this view…"))
        save.setObjectName("save_view")
        save.triggered.connect(self._on_save_triggered)
        if names:
            gone = self.menu.addMenu(self.tr("Take away"))
            gone.setObjectName("remove_view_menu")
            for name in names:
                gone.addAction(name.replace("&", "&&")).triggered.connect(partial(self._remove, name))

    def forget(self) -> None:
        """Forget every name."""
        self._last = ""
        self.offer(())

    def _on_button_clicked(self) -> None:
        button = self._page.ui.views_button
        self.menu.popup(button.mapToGlobal(QPoint(0, button.height())))

    def _on_save_triggered(self) -> None:
        dialog = SaveViewDialog(self._page.chosen.described(), self._last, self._page)
        dialog.told.connect(self.save)
        dialog.open()

    def save(self, name: str) -> None:
        """Keep the present filter and columns under a name."""
        page = self._page
        if page.review_id is None:
            return
        from scrdesk.services.saved_views import ViewEdit

        view = SavedView(name, page.chosen, page.ui.entry_table.columns)
        self._last = name
        page.edits.do(self.tr("save the view “{name}”").format(name=name), _apply, ViewEdit(page.review_id, name, view))

    def _remove(self, name: str) -> None:
        page = self._page
        if page.review_id is None:
            return
        from scrdesk.services.saved_views import ViewEdit

        label = self.tr("take away the view “{name}”").format(name=name)
        page.edits.do(label, _apply, ViewEdit(page.review_id, name, None))

    def _show(self, name: str) -> None:
        page = self._page
        if page.workspace is None or page.review_id is None:
            return
        work = partial(_found, page.workspace, page.review_id, name)
        page.context.jobs.run(Pool.CASE, work, owner=self, done=self._on_found, failed=page.context.messages.tell_fault)

    def _on_found(self, view: SavedView) -> None:
        self._last = view.name
        if view.columns:
            self._page.show_columns(view.columns)
        self._page.set_filter(view.chosen)


def _found(workspace: Workspace, review_id: ReviewId, name: str, _: Progress) -> SavedView:
    from scrdesk.services.saved_views import find_view

    return find_view(workspace, review_id, name)


def _apply(workspace: Workspace, edit: ViewEdit) -> ViewEdit:
    from scrdesk.services.saved_views import apply_view

    return apply_view(workspace, edit)
