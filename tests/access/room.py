"""Whether what stands in a window has room: nothing is cut, nothing covers another, all of it can be scrolled to.

WCAG 2.2: resized text (1.4.4), reflow (1.4.10), size of what is pressed (2.5.8).
"""

from __future__ import annotations

import itertools

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QComboBox,
    QHeaderView,
    QLabel,
    QListView,
    QPushButton,
    QScrollArea,
    QStyle,
    QStyleOptionButton,
    QStyleOptionViewItem,
    QWidget,
)

from scrdesk.ui.widgets.choice_box import ChoiceBox
from scrdesk.ui.widgets.rail_button import RailButton
from scrdesk.ui.widgets.title_label import TitleLabel
from tests.access.focus import seen_part
from tests.access.walk import FIELDS, Walk, controls, visible_widgets

SMALLEST_PX = 24
HEADING_EDGES_PX = 16
"""What the style keeps clear beside a heading at 100 %, which the words may use before they are cut."""
ROUNDING_PX = 2
"""Widths of words are fractions of pixels."""
HAIR_PX = 32
"""An area that scrolls sideways by less than this, at 100 %, was given too little room by mistake."""
TOUCHING_PX = 2
"""Rings and lines of neighbours may share this much."""


def check_room(window: QWidget, name: str, scale: int, walk: Walk) -> None:
    """Check sizes, words and places of everything that is shown."""
    for control in controls(window):
        if isinstance(control, QAbstractButton):
            if min(control.width(), control.height()) < SMALLEST_PX:
                walk.add(name, control, f"is {control.width()} by {control.height()} px, less than {SMALLEST_PX}")
            _check_button(control, name, scale, walk)
        elif isinstance(control, FIELDS) and control.height() < SMALLEST_PX:
            walk.add(name, control, f"is only {control.height()} px high")
    for each in visible_widgets(window):
        if isinstance(each, QLabel):
            _check_label(each, name, scale, walk)
        elif isinstance(each, QHeaderView) and each.orientation() == Qt.Orientation.Horizontal:
            _check_headings(each, name, scale, walk)
        elif isinstance(each, QScrollArea):
            beyond = each.horizontalScrollBar().maximum() if each.horizontalScrollBar().isVisible() else 0
            if 0 < beyond < HAIR_PX * scale // 100:
                walk.add(name, each, f"scrolls sideways by {beyond} px only at {scale} %")
        elif isinstance(each, QComboBox) and not isinstance(each, ChoiceBox) and not each.isEditable():
            walk.add(name, each, "is no ChoiceBox, which ends words that have no room with an ellipsis")
        elif isinstance(each, QListView) and each.wordWrap():
            _check_items(each, name, scale, walk)
    check_within(window, name, scale, walk)
    _check_apart(window, name, scale, walk)


def _check_button(button: QAbstractButton, name: str, scale: int, walk: Walk) -> None:
    if isinstance(button, RailButton):
        if button.is_cut:
            walk.add(name, button, f"the word is cut at {scale} %")
        return
    room = button.contentsRect().width()
    if isinstance(button, QPushButton):
        option = QStyleOptionButton()
        button.initStyleOption(option)
        room = button.style().subElementRect(QStyle.SubElement.SE_PushButtonContents, option, button).width()
    needed = max(button.fontMetrics().horizontalAdvance(line.replace("&", "")) for line in button.text().split("\n"))
    if needed > room + ROUNDING_PX:
        walk.add(name, button, f"the word is cut at {scale} %: {needed} px in {room}")
    if button.text() and button.fontMetrics().height() > button.height() + ROUNDING_PX:
        walk.add(name, button, f"the word is cut in height at {scale} %")


def _check_label(label: QLabel, name: str, scale: int, walk: Walk) -> None:
    if not label.text() or label.textFormat() == Qt.TextFormat.RichText or not label.visibleRegion().boundingRect():
        return
    words = label.text().replace("&", "") if label.buddy() is not None else label.text()
    if isinstance(label, TitleLabel) and label.is_cut and label.toolTip() == label.text():
        return  # gives way to what can be pressed, and is told whole
    if label.wordWrap():
        needed, room = label.heightForWidth(label.width()), label.height()
        if needed > room + TOUCHING_PX:
            walk.add(name, label, f"lines are cut at {scale} %: “{words[:40]}” needs {needed} px of height, has {room}")
        return
    needed = max(label.fontMetrics().horizontalAdvance(line) for line in words.split("\n"))
    room = label.contentsRect().width()
    if needed > room + ROUNDING_PX:
        walk.add(name, label, f"words are cut at {scale} %: “{words[:40]}” needs {needed} px, has {room}")
    if label.fontMetrics().height() > label.height() + TOUCHING_PX:
        walk.add(name, label, f"words are cut in height at {scale} %: “{words[:40]}”")


def _check_headings(header: QHeaderView, name: str, scale: int, walk: Walk) -> None:
    """No heading of a column is cut; the view can be scrolled to those that are out of sight."""
    model = header.model()
    for section in range(header.count()):
        if header.isSectionHidden(section):
            continue
        words = str(model.headerData(section, Qt.Orientation.Horizontal) or "")
        wanted, room = header.sectionSizeHint(section) - HEADING_EDGES_PX * scale // 100, header.sectionSize(section)
        if words and wanted > room:
            walk.add(name, header, f"heading “{words}” is cut at {scale} %: {wanted} px in {room}")


def _check_items(view: QListView, name: str, scale: int, walk: Walk) -> None:
    """Each item of a list whose words wrap is as high as they need."""
    view.doItemsLayout()  # Qt does it a tenth of a second after a scroll bar came
    model = view.model()
    for row in range(model.rowCount(view.rootIndex())):
        index = model.index(row, view.modelColumn(), view.rootIndex())
        place = view.visualRect(index)
        if view.isRowHidden(row) or not place.intersects(view.viewport().rect()):
            continue
        option = QStyleOptionViewItem()
        view.initViewItemOption(option)
        view.itemDelegate().initStyleOption(option, index)
        option.rect = place
        room = view.style().subElementRect(QStyle.SubElement.SE_ItemViewItemText, option, view)
        margin = view.style().pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin, option, view) + 1
        wide = QRect(0, 0, room.width() - 2 * margin, 10_000)
        words = str(index.data() or "")
        needed = option.fontMetrics.boundingRect(wide, Qt.TextFlag.TextWordWrap.value, words).height()
        if needed > room.height() + ROUNDING_PX:
            walk.add(name, view, f"an item is cut at {scale} %: “{words[:40]}” needs {needed} px, has {room.height()}")


def check_within(window: QWidget, name: str, scale: int, walk: Walk) -> None:
    """Every control lies within the window, or can be scrolled to."""
    for control in controls(window):
        step: QWidget = control
        while step is not window:
            parent = step.parentWidget()
            if parent is None:
                break
            area = parent.parentWidget() if parent.objectName() == "qt_scrollarea_viewport" else None
            if isinstance(area, QAbstractScrollArea):
                step = area
                continue
            if step.isVisible() and not parent.rect().adjusted(-2, -2, 2, 2).contains(step.geometry()):
                walk.add(
                    name,
                    step,
                    f"stands out of what holds it at {scale} %: {step.geometry().getRect()} in {parent.rect().getRect()}",
                )
                break
            step = parent


def _check_apart(window: QWidget, name: str, scale: int, walk: Walk) -> None:
    """No control and no label lies over another one that is no part of it."""
    shown = [
        each
        for each in visible_widgets(window)
        if isinstance(each, (QAbstractButton, QLabel, *FIELDS)) and not isinstance(each.parentWidget(), FIELDS)
    ]
    places = [(each, _place(each)) for each in shown]
    for (one, here), (other, there) in itertools.combinations(places, 2):
        common = here & there
        if min(common.width(), common.height()) <= TOUCHING_PX:
            continue
        if not (one.isAncestorOf(other) or other.isAncestorOf(one)):
            walk.add(name, one, f"lies over {type(other).__name__} {other.objectName()} at {scale} %")


def _place(widget: QWidget) -> QRect:
    part = seen_part(widget)
    return part if not part.isEmpty() else QRect(QPoint(-1, -1), QPoint(-2, -2))
