"""The Tab key goes through a window as it is read: from the top, line by line, part by part.

Qt's own order is that in which widgets were made, so whatever a page fills in later would come last.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from operator import itemgetter
from typing import cast

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QDialog,
    QFormLayout,
    QGridLayout,
    QLayout,
    QMainWindow,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QWidget,
)

from scrdesk.ui.widgets.on_screen import keep_on_screen

_TAB = Qt.FocusPolicy.TabFocus.value
_WHOLE = (QAbstractItemView, QAbstractSpinBox, QComboBox)
"""What is one stop, whatever it is made of."""
_FORM_ROLES = (QFormLayout.ItemRole.SpanningRole, QFormLayout.ItemRole.LabelRole, QFormLayout.ItemRole.FieldRole)
"""As the parts of one row of a form are read."""


def stops(root: QWidget) -> list[QWidget]:
    """Return what the Tab key goes to in a window, in the order of reading.

    An area that scrolls comes before what stands in it, so that it can be scrolled by keys; one that does not is passed
    over.
    """
    found: list[QWidget] = []
    _collect(root, found)
    return found


def first_stop(root: QWidget) -> QWidget | None:
    """Return the first thing of a part of a window that takes the keyboard, what scrolls only as the last resort."""
    found = stops(root)
    return next((each for each in found if not isinstance(each, QScrollArea)), found[0] if found else None)


def step(window: QWidget, *, forward: bool) -> QWidget | None:
    """Return where Tab (or Shift and Tab) goes from what has the focus in a window now."""
    found = stops(window)
    if not found:
        return None
    here = window.focusWidget()
    if here in found:
        place = found.index(here) + (1 if forward else -1)
    elif here is None or here is window:
        place = 0 if forward else -1
    else:
        place = _place_beside(here, found, window, forward=forward)
    return found[place % len(found)]


class InReadingOrder:
    """Mixed into a window before its Qt class: Tab follows the order of reading."""

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Go to the next stop and bring it into sight; Qt asks this of the window, whatever has the focus in it."""
        target = step(self, forward=forward) if isinstance(self, QWidget) else None
        if target is None:
            return False
        bring_into_sight(target)
        target.setFocus(Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason)
        return True


class Dialog(InReadingOrder, QDialog):
    """A dialog whose Tab key follows the order of reading, and that is never larger than the screen."""

    def showEvent(self, event: QShowEvent) -> None:
        """Stay on the screen."""
        super().showEvent(event)
        keep_on_screen(self)


def laid_out(layout: QLayout) -> list[QWidget]:
    """Return what stands in a layout and in the layouts within, in the order of reading."""
    holder = layout.parentWidget()
    return list(_in_layout(layout, _children_of(holder))) if holder is not None else []


def bring_into_sight(widget: QWidget) -> None:
    """Scroll whatever holds a widget until it is seen, the innermost area first."""
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea):
            parent.ensureWidgetVisible(widget)
        parent = parent.parentWidget()


def _collect(widget: QWidget, found: list[QWidget]) -> None:
    if not widget.isVisible():
        return
    is_stop = bool(widget.focusPolicy().value & _TAB) and widget.isEnabled() and widget.focusProxy() is None
    if is_stop and not (isinstance(widget, QScrollArea) and not scrolls(widget)) and not widget.isWindow():
        found.append(widget)
    if isinstance(widget, _WHOLE):
        return
    for child in _children(widget):
        _collect(child, found)


def scrolls(area: QScrollArea) -> bool:
    """Whether an area holds more than it shows."""
    return area.verticalScrollBar().maximum() > 0 or area.horizontalScrollBar().maximum() > 0


def _children(widget: QWidget) -> list[QWidget]:
    """Return the children in the order in which they are read."""
    if isinstance(widget, QStackedWidget):
        current = widget.currentWidget()
        return [current] if current is not None else []
    if isinstance(widget, QSplitter):
        return [part for place in range(widget.count()) if (part := widget.widget(place)) is not None]
    if isinstance(widget, QScrollArea):
        inner = widget.widget()
        return [inner] if inner is not None else []
    if isinstance(widget, QMainWindow):
        inner = widget.centralWidget()
        return [inner] if inner is not None else []
    children = _children_of(widget)
    layout = widget.layout()
    ordered = list(_in_layout(layout, children)) if layout is not None else []
    known = {id(each) for each in ordered}
    others = [child for child in children if id(child) not in known]
    return ordered + sorted(others, key=lambda child: (child.y(), child.x()))


def _children_of(widget: QWidget) -> list[QWidget]:
    return [child for child in widget.children() if isinstance(child, QWidget) and not child.isWindow()]


def _in_layout(layout: QLayout, children: Sequence[QWidget]) -> Iterator[QWidget]:
    """Yield those of a widget's children that stand in a layout or in the layouts within, in the order of reading.

    The layout is asked where a child stands, and not for its items: Qt tells nobody when it deletes an item together
    with its widget. The item's Python object would stay known under that place in memory for as long as the layout is
    there, and PySide 6.11 takes whatever is made at that place next for it: it calls its slots with half of what they
    want, and breaks down when it deletes it.
    """
    inner = [each for each in layout.children() if isinstance(each, QLayout)]
    parts: tuple[QLayout | QWidget, ...] = (*inner, *children)
    placed = [(place, each) for each in parts if (place := _place_in(layout, each)) is not None]
    for _, part in sorted(placed, key=itemgetter(0)):
        if isinstance(part, QLayout):
            yield from _in_layout(part, children)
        else:
            yield part


def _place_in(layout: QLayout, part: QWidget | QLayout) -> tuple[int, ...] | None:
    """Return what a part of a layout is read by: its number, or row and column first; None when it is no part of it."""
    number = layout.indexOf(part)
    if number < 0:
        return None
    if isinstance(layout, QFormLayout):
        place = layout.getLayoutPosition(part) if isinstance(part, QLayout) else layout.getWidgetPosition(part)
        row, role = cast("tuple[int, QFormLayout.ItemRole]", place)  # PySide calls the two an object
        return row, _FORM_ROLES.index(role)
    if isinstance(layout, QGridLayout):
        row, column, *_spans = cast("tuple[int, int, int, int]", layout.getItemPosition(number))  # likewise
        return row, column, number
    return (number,)


def _place_beside(here: QWidget, found: list[QWidget], window: QWidget, *, forward: bool) -> int:
    """Return the place after (or before) something that is no stop itself: what is next to it on the screen."""
    spot = _box(here, window)
    after = next((place for place, each in enumerate(found) if _reads_after(_box(each, window), spot)), 0)
    return after if forward else after - 1


def _reads_after(box: QRect, spot: QRect) -> bool:
    return box.top() >= spot.bottom() or (box.bottom() > spot.top() and box.left() >= spot.right())


def _box(widget: QWidget, window: QWidget) -> QRect:
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())
