"""The other ways to look at the report, each made when it is first wanted."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from scrdesk.ui.page import PageContext, Place
from scrdesk.ui.undo import Edits
from scrdesk.ui.widgets.segmented import SegmentedSwitch

if TYPE_CHECKING:
    from scrdesk.domain.review import ReviewId
    from scrdesk.services.draft_report import ReportOptions
    from scrdesk.services.open_store import Workspace
    from scrdesk.ui.pages.report.publish.check_view import CheckView
    from scrdesk.ui.pages.report.writing.accuracy_view import AccuracyView
    from scrdesk.ui.pages.report.writing.drafts_view import DraftsView
    from scrdesk.ui.pages.report.writing.write_view import WriteView

    View: TypeAlias = WriteView | DraftsView | AccuracyView | CheckView

PAGES, WRITE, DRAFTS, ACCURACY, PUBLISH = "pages", "write", "drafts", "accuracy", "publish"


class ReportViews(QWidget):
    """Writing, drafts that stand for good, comments on them, and the checks before publication, one at a time.

    Signals:
        key_changed: key of the view that is wanted now, the pages included.
        changed: a view changed the store.
    """

    key_changed = Signal(str)
    changed = Signal()

    def __init__(
        self,
        context: PageContext,
        edits: Edits,
        options: Callable[[], ReportOptions | None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._context, self._edits, self._options = context, edits, options
        self._workspace: Workspace | None = None
        self._review_id: ReviewId | None = None
        self._made: dict[str, View] = {}
        self._places: Place = {}
        self.key = PAGES
        self.switch = SegmentedSwitch(self)
        self.switch.setObjectName("report_views")
        self.switch.setAccessibleName(self.tr("How to look at the report"))
        self.switch.offer(
            (
                (WRITE, self.tr("Write")),
                (PAGES, self.tr("Pages")),
                (DRAFTS, self.tr("Drafts")),
                (ACCURACY, self.tr("Accuracy")),
                (PUBLISH, self.tr("Publish")),
            ),
            PAGES,
        )
        self.switch.chosen.connect(self.show_view)
        self._stack = QStackedWidget(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self.hide()

    def show_review(self, workspace: Workspace | None, review_id: ReviewId | None) -> None:
        """Fetch anew what is shown; None forgets everything at once."""
        self._workspace, self._review_id = workspace, review_id
        for key, view in self._made.items():
            if workspace is None or key == self.key:
                view.show_review(workspace, review_id)

    def show_view(self, key: str) -> None:
        """Show one of the views, or the pages."""
        if key != self.key:
            self.save()
        self.key = key
        self.switch.choose(key)
        self.setVisible(key != PAGES)
        if key != PAGES:
            view = self.view(key)
            self._stack.setCurrentWidget(view)
            view.show_review(self._workspace, self._review_id)
        self.key_changed.emit(key)

    def view(self, key: str) -> View:
        """Return a view, made now if it was not yet."""
        if key not in self._made:
            view = self._new(key)
            view.changed.connect(self.changed)
            self._made[key] = view
            self._stack.addWidget(view)
        return self._made[key]

    def save(self) -> None:
        """Have what is being typed stored."""
        write = self._write()
        if write is not None:
            write.editor.save()

    def save_now(self) -> None:
        """Store what was typed, at once: the store is about to close."""
        write = self._write()
        if write is not None:
            write.save_now()

    def as_place(self) -> Place:
        """Return which view is shown, and where in it."""
        write = self._write()
        return {"view": self.key, "write": write.place() if write is not None else {}}

    def return_to(self, place: Place) -> None:
        """Show the same view again."""
        key = place.get("view")
        if key not in (WRITE, DRAFTS, ACCURACY, PUBLISH):
            return
        within = place.get("write")
        if key == WRITE and isinstance(within, dict):
            write = self.view(WRITE)
            if hasattr(write, "return_to"):
                write.return_to(within)
        self.show_view(str(key))

    def _write(self) -> WriteView | None:
        from scrdesk.ui.pages.report.writing.write_view import WriteView

        found = self._made.get(WRITE)
        return found if isinstance(found, WriteView) else None

    def _new(self, key: str) -> View:
        if key == WRITE:
            from scrdesk.ui.pages.report.writing.write_view import WriteView

            return WriteView(self._context, self._edits, self)
        if key == DRAFTS:
            from scrdesk.ui.pages.report.writing.drafts_view import DraftsView

            return DraftsView(self._context, self)
        if key == PUBLISH:
            from scrdesk.ui.pages.report.publish.check_view import CheckView

            return CheckView(self._context, self._edits, self._options, self)
        from scrdesk.ui.pages.report.writing.accuracy_view import AccuracyView

        return AccuracyView(self._context, self._edits, self)
