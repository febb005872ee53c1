"""Goes through a window by the Tab key: what is reached, in which order, and whether it can be seen."""

from __future__ import annotations

import itertools

import numpy as np
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QButtonGroup, QMenu, QScrollArea, QTextBrowser, QWidget

from scrdesk.ui.widgets.reading_order import scrolls
from tests.access.walk import Walk, controls, path_of

LEAST_CONTRAST = 3.0
MAX_STEPS = 400


def check_focus(window: QWidget, name: str, walk: Walk) -> None:
    """Press Tab until the first control has the focus again; check what was met."""
    if isinstance(window, QMenu):
        return  # arrows go through a menu, and Qt shows where
    window.activateWindow()
    QApplication.processEvents()
    wanted = [each for each in controls(window) if each.isEnabled() and _wants_tab(each)]
    stops = walk_by_tab(window, name, walk)
    reached = {id(each) for each in stops}
    for control in wanted:
        if id(control) in reached or not control.isVisible() or not control.isEnabled():
            continue
        if isinstance(control, QAbstractButton) and _group_reached(control, reached):
            continue
        if isinstance(control, QScrollArea) and not scrolls(control):
            continue
        walk.add(name, control, "Tab does not reach it")
    _check_order(stops, window, name, walk)


def walk_by_tab(window: QWidget, name: str, walk: Walk) -> list[QWidget]:
    """Return what Tab reaches, in order, from the first control on; notes traps and focus that cannot be seen."""
    first = window.focusWidget()
    if first is None or not first.isVisible():
        QTest.keyClick(window, Qt.Key.Key_Tab)
        first = QApplication.focusWidget()
    if first is None:
        return []
    first.setFocus(Qt.FocusReason.TabFocusReason)
    stops: list[QWidget] = []
    now: QWidget | None = first
    for _ in range(MAX_STEPS):
        if now is None or now.window() is not window.window():
            break
        if now in stops:
            if now is not stops[0] and now is stops[-1]:
                walk.add(name, now, "Tab does not get away from it")
            break
        stops.append(now)
        _check_seen(now, name, walk)
        QTest.keyClick(now, Qt.Key.Key_Tab)
        then = QApplication.focusWidget()
        while then is now and isinstance(now, QTextBrowser) and now.textCursor().hasSelection():
            link = now.textCursor().position()  # Tab stops at each link of a text before it goes on
            QTest.keyClick(now, Qt.Key.Key_Tab)
            then = QApplication.focusWidget()
            if then is now and now.textCursor().position() <= link:
                break
        if then is now:
            QTest.keyClick(now, Qt.Key.Key_Tab, Qt.KeyboardModifier.ControlModifier)
            then = QApplication.focusWidget()
            if then is now:
                if len(stops) > 1 or len([c for c in controls(window) if _wants_tab(c) and c.isEnabled()]) > 1:
                    walk.add(name, now, "Tab does not get away from it")
                break
            if "Ctrl+Tab" not in now.toolTip() + now.accessibleDescription():
                walk.add(name, now, "only Ctrl+Tab gets away from it, and nothing says so")
        now = then
    return stops


def _check_seen(control: QWidget, name: str, walk: Walk) -> None:
    """Compare how a control looks with the focus and, for a moment, without it."""
    focused = _picture(control)
    control.clearFocus()
    rest = _picture(control)
    control.setFocus(Qt.FocusReason.TabFocusReason)
    if focused.isNull() or rest.isNull():
        walk.add(name, control, "has the focus out of sight")
        return
    size = focused.size().boundedTo(rest.size())
    both = QRect(QPoint(0, 0), size)
    n_seen = n_contrasting(focused.copy(both), rest.copy(both))
    ring = min(size.width() + size.height(), 400)
    if n_seen < ring * 0.8:
        walk.add(name, control, f"focus cannot be seen: {n_seen} pixels of {ring} differ enough")


def _picture(widget: QWidget) -> QImage:
    """Return how a control looks in its window now; what is drawn in an area that scrolls, with that area."""
    viewport = widget.parentWidget()
    area = viewport.parentWidget() if viewport is not None else None
    if isinstance(area, QScrollArea) and area.widget() is widget:
        widget = area
    part = seen_part(widget)
    if part.isEmpty():
        return QImage()
    return widget.window().grab(part).toImage().convertToFormat(QImage.Format.Format_RGB32)


def seen_part(widget: QWidget) -> QRect:
    """Return the part of a widget that is not cut off by what holds it, in its window."""
    window = widget.window()
    part = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())
    holder = widget.parentWidget()
    while holder is not None and not holder.isWindow():
        part &= QRect(holder.mapTo(window, QPoint(0, 0)), holder.size())
        holder = holder.parentWidget()
    return part & window.rect()


def n_contrasting(one: QImage, other: QImage) -> int:
    """Return how many pixels of two pictures of one size differ by a contrast of 3 to 1."""
    first, second = (_luminance(each) for each in (one, other))
    high, low = np.maximum(first, second), np.minimum(first, second)
    return int(((high + 0.05) / (low + 0.05) >= LEAST_CONTRAST).sum())


_LINEAR = np.array([c / 255 / 12.92 if c / 255 <= 0.04045 else ((c / 255 + 0.055) / 1.055) ** 2.4 for c in range(256)])


def _luminance(picture: QImage) -> np.ndarray:
    raw = np.frombuffer(picture.constBits(), np.uint8).reshape(picture.height(), picture.bytesPerLine() // 4, 4)
    return 0.0722 * _LINEAR[raw[..., 0]] + 0.7152 * _LINEAR[raw[..., 1]] + 0.2126 * _LINEAR[raw[..., 2]]


def luminance_of(colours: np.ndarray) -> np.ndarray:
    """Return the relative luminance of colours as 0xRRGGBB (WCAG 2.2)."""
    red, green, blue = (_LINEAR[(colours >> shift) & 0xFF] for shift in (16, 8, 0))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _wants_tab(control: QWidget) -> bool:
    return bool(control.focusPolicy().value & Qt.FocusPolicy.TabFocus.value)


def _group_reached(button: QAbstractButton, reached: set[int]) -> bool:
    """Of buttons of which one is chosen, Tab goes to that one and arrows to the others."""
    group = button.group()
    if isinstance(group, QButtonGroup) and group.exclusive():
        return any(id(each) in reached for each in group.buttons())
    if button.autoExclusive():
        parent = button.parentWidget()
        return any(id(each) in reached for each in parent.findChildren(QAbstractButton) if each.autoExclusive())
    return False


def _check_order(stops: list[QWidget], window: QWidget, name: str, walk: Walk) -> None:
    if stops:
        places = [_laid_out(each, window).topLeft() for each in stops]
        top = min(range(len(stops)), key=lambda place: places[place].x() + places[place].y())
        stops = stops[top:] + stops[:top]
    for here, there in itertools.pairwise(stops):
        one, other = _branches(here, there, window)
        if one is None or other is None or not one.isVisible() or not other.isVisible():
            continue
        a, b = (_laid_out(each, window) for each in (one, other))
        across = min(a.right(), b.right()) - max(a.left(), b.left())
        beside = min(a.bottom(), b.bottom()) - max(a.top(), b.top())
        is_above = b.bottom() <= a.top() and across > 0
        is_left = b.right() <= a.left() and beside > 0.5 * min(a.height(), b.height())
        if is_above or is_left:
            walk.add(name, there, f"Tab goes back {'up' if is_above else 'left'} to it from {path_of(here)}")


def _laid_out(widget: QWidget, window: QWidget) -> QRect:
    """Return where a widget would stand in its window if nothing were scrolled."""
    place = QPoint(0, 0)
    step = widget
    while step is not window:
        holder = step.parentWidget()
        if holder is None:
            break
        area = holder.parentWidget()
        if not (isinstance(area, QScrollArea) and area.widget() is step):
            place += step.pos()
        step = holder
    return QRect(place, widget.size())


def _branches(here: QWidget, there: QWidget, window: QWidget) -> tuple[QWidget | None, QWidget | None]:
    """Return the two widgets next below what holds both."""
    above = []
    step: QWidget | None = here
    while step is not None:
        above.append(step)
        if step is window:
            break
        step = step.parentWidget()
    ids = {id(each): place for place, each in enumerate(above)}
    below, up = None, there
    while up is not None and id(up) not in ids:
        below, up = up, up.parentWidget()
    if up is None:
        return None, None
    place = ids[id(up)]
    return (above[place - 1] if place else None), below
