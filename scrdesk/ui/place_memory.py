"""Where a page stood: scroll positions, current rows and the cursor, by the names of the widgets.

Taken when the store locks and put back when it is unlocked. What a page says of itself (its filter, the chosen entry)
comes from :meth:`~scrdesk.ui.page.Page.place`; this is what every page has.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QAbstractItemView, QAbstractScrollArea, QApplication, QLineEdit, QPlainTextEdit, QWidget

from scrdesk.ui.jobs import Jobs
from scrdesk.ui.page import Page, Place

GIVE_UP_AFTER_MS = 4000
"""A place whose rows have not come by then is left as it is; the user is at work again."""


def places_of(pages: Mapping[str, Page], waiting: Mapping[str, Place]) -> dict[str, Place]:
    """Return where each page stands, by its key; ``waiting`` are places that were not returned to yet."""
    return {**waiting, **{key: place_of(page) for key, page in pages.items()}}


def places_in(place: Place, keys: Iterable[str], drafts: Place) -> dict[str, Place]:
    """Return the places of the pages that there are, with the drafts that wait for them."""
    places: dict[str, Place] = {}
    kept = _table(place, "pages")
    for key in keys:
        found, draft = kept.get(key), drafts.get(key)
        if isinstance(found, dict):
            places[key] = found
        if draft:
            own = _table(places.get(key, {}), "own")
            places[key] = {**places.get(key, {}), "own": {**own, "drafts": draft}}
    return places


def place_of(page: Page) -> Place:
    """Return where a page stands, as plain values."""
    scrolls: dict[str, list[int]] = {}
    rows: dict[str, int] = {}
    for area in page.findChildren(QAbstractScrollArea):
        name = area.objectName()
        if not name or name.startswith("qt_"):
            continue
        scrolls[name] = [area.horizontalScrollBar().value(), area.verticalScrollBar().value()]
        if isinstance(area, QAbstractItemView) and area.currentIndex().isValid():
            rows[name] = area.currentIndex().row()
    return {"own": page.place(), "scrolls": scrolls, "rows": rows, "cursor": _cursor_in(page)}


def _cursor_in(page: Page) -> Place:
    focus = QApplication.focusWidget()
    if focus is None or not page.isAncestorOf(focus) or not focus.objectName():
        return {}
    found: Place = {"widget": focus.objectName()}
    if isinstance(focus, QLineEdit):
        found["at"] = focus.cursorPosition()
    elif isinstance(focus, QPlainTextEdit):
        found["at"] = focus.textCursor().position()
    return found


class Returning(QObject):
    """Brings one page back to its place while its content comes in, piece by piece; then it is gone."""

    def __init__(self, page: Page, place: Place, jobs: Jobs) -> None:
        super().__init__(page)
        self._page, self._jobs = page, jobs
        self._scrolls = dict(_table(place, "scrolls"))
        self._rows = dict(_table(place, "rows"))
        self._cursor = dict(_table(place, "cursor"))
        page.return_to(_table(place, "own"))
        jobs.settled.connect(self._on_settled)
        self._timer = QTimer(self, singleShot=True, interval=GIVE_UP_AFTER_MS)
        self._timer.timeout.connect(self.deleteLater)
        self._timer.start()
        self._on_settled()

    def _on_settled(self) -> None:
        QTimer.singleShot(0, self, self._try)  # after the layout knows how long things are

    def _try(self) -> None:
        for name, row in list(self._rows.items()):
            view = self._page.findChild(QAbstractItemView, name)
            if view is None or view.currentIndex().row() == row:
                del self._rows[name]
            elif view.model() is not None and isinstance(row, int) and row < view.model().rowCount():
                view.setCurrentIndex(view.model().index(row, 0))
                del self._rows[name]
        for name, values in list(self._scrolls.items()):
            area = self._page.findChild(QAbstractScrollArea, name)
            if area is None or not isinstance(values, list) or self._scroll(area, values):
                del self._scrolls[name]
        if self._cursor and self._put_cursor():
            self._cursor = {}
        if not (self._rows or self._scrolls or self._cursor) and not self._jobs.n_running:
            self._jobs.settled.disconnect(self._on_settled)
            self.deleteLater()

    @staticmethod
    def _scroll(area: QAbstractScrollArea, values: list[object]) -> bool:
        bars = (area.horizontalScrollBar(), area.verticalScrollBar())
        is_done = True
        for bar, value in zip(bars, values, strict=False):
            if isinstance(value, int):
                is_done = is_done and value <= bar.maximum()
                bar.setValue(value)
        return is_done

    def _put_cursor(self) -> bool:
        widget = self._page.findChild(QWidget, str(self._cursor.get("widget", "")))
        at = self._cursor.get("at")
        if widget is None:
            return True
        if not widget.isEnabled() or not widget.isVisible():
            return False
        widget.setFocus(Qt.FocusReason.OtherFocusReason)
        if isinstance(widget, QLineEdit) and isinstance(at, int):
            widget.deselect()
            widget.setCursorPosition(at)
        elif isinstance(widget, QPlainTextEdit) and isinstance(at, int):
            cursor = widget.textCursor()
            end = widget.document().characterCount() - 1
            cursor.setPosition(min(at, end), QTextCursor.MoveMode.MoveAnchor)
            widget.setTextCursor(cursor)
        return True


def _table(place: Place, name: str) -> Place:
    found = place.get(name)
    return found if isinstance(found, dict) else {}
