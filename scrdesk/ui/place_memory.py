"""Where a page stood: scroll positions, current rows and the cursor, by the names of the widgets.

Taken when the store locks and put back when it is unlocked. What a page says of itself (its filter, the chosen entry)
comes from :meth:`~scrdesk.ui.page.Page.place`; this is what every page has.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QItemSelectionModel, QObject, QTimer
from PySide6.QtWidgets import QAbstractItemView, QAbstractScrollArea, QLineEdit

from scrdesk.ui.half_filled import cursor_in, put_cursor
from scrdesk.ui.jobs import Jobs
from scrdesk.ui.page import Page, Place
from scrdesk.ui.soon import Soon

FILTERS = frozenset({"filter"})
"""Fields in which a list is filtered as one types, on pages that keep no filter of their own."""
MOST_SELECTED = 2000
"""Rows of one list that are chosen again; more is everything, which is chosen again by one key."""
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
    selected: dict[str, list[int]] = {}
    for area in page.findChildren(QAbstractScrollArea):
        name = area.objectName()
        if not name or name.startswith("qt_"):
            continue
        scrolls[name] = [area.horizontalScrollBar().value(), area.verticalScrollBar().value()]
        if isinstance(area, QAbstractItemView) and area.currentIndex().isValid():
            rows[name] = area.currentIndex().row()
            chosen = [index.row() for index in area.selectionModel().selectedRows()[:MOST_SELECTED]]
            if len(chosen) > 1:
                selected[name] = chosen
    typed = {
        field.objectName(): field.text()
        for field in page.findChildren(QLineEdit)
        if field.objectName() in FILTERS and field.text()
    }
    return {
        "own": page.place(),
        "scrolls": scrolls,
        "rows": rows,
        "selected": selected,
        "typed": typed,
        "cursor": cursor_in(page),
    }


class Returning(QObject):
    """Brings one page back to its place while its content comes in, piece by piece; then it is gone."""

    def __init__(self, page: Page, place: Place, jobs: Jobs) -> None:
        super().__init__(page)
        self._page, self._jobs = page, jobs
        self._scrolls = dict(_table(place, "scrolls"))
        self._rows = dict(_table(place, "rows"))
        self._cursor = dict(_table(place, "cursor"))
        self._selected = dict(_table(place, "selected"))
        self._is_done = False
        page.return_to(_table(place, "own"))
        for name, text in _table(place, "typed").items():
            field = page.findChild(QLineEdit, name)
            if field is not None and name in FILTERS:
                field.setText(str(text))
        self._trying = Soon(self, self._try)  # after the layout knows how long things are
        jobs.settled.connect(self._try_soon)
        self._timer = QTimer(self, singleShot=True, interval=GIVE_UP_AFTER_MS)
        self._timer.timeout.connect(self.deleteLater)
        self._timer.start()
        self._try_soon()

    def _try_soon(self) -> None:
        self._trying.start()

    def _try(self) -> None:
        if self._is_done:  # two jobs ended at once, and the first try was enough
            return
        for name, row in list(self._rows.items()):
            view = self._page.findChild(QAbstractItemView, name)
            if view is None or view.currentIndex().row() == row:
                del self._rows[name]
            elif view.model() is not None and isinstance(row, int) and row < view.model().rowCount():
                view.setCurrentIndex(view.model().index(row, 0))
                del self._rows[name]
        for name, chosen in list(self._selected.items()):
            view = self._page.findChild(QAbstractItemView, name)
            if view is None or not isinstance(chosen, list) or self._select(view, chosen):
                del self._selected[name]
        for name, values in list(self._scrolls.items()):
            area = self._page.findChild(QAbstractScrollArea, name)
            if area is None or not isinstance(values, list) or self._scroll(area, values):
                del self._scrolls[name]
        if self._cursor and put_cursor(self._page, self._cursor):
            self._cursor = {}
        if not (self._rows or self._selected or self._scrolls or self._cursor) and not self._jobs.n_running:
            self._is_done = True
            self._jobs.settled.disconnect(self._try_soon)
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

    @staticmethod
    def _select(view: QAbstractItemView, chosen: list[object]) -> bool:
        """Choose several rows again; False while they are not all there."""
        model, selection = view.model(), view.selectionModel()
        rows = [row for row in chosen if isinstance(row, int)]
        if model is None or selection is None or (rows and max(rows) >= model.rowCount()):
            return False
        flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
        for row in rows:
            selection.select(model.index(row, 0), flags)
        return True


def _table(place: Place, name: str) -> Place:
    found = place.get(name)
    return found if isinstance(found, dict) else {}
