"""Contrast as it is painted: the words of each control against the ground they stand on, read from the pixels.

The table of ``docs/accessibility.md`` is computed from the colours that go together; this finds what was painted with
others. WCAG 2.2, 1.4.3: text 4.5 to 1, large text (from 24 px, or 19 px bold) 3 to 1, what is out of use exempt. In high
contrast the house asks for 7 to 1, but of the letters of agencies 4.5: their hues are the same in every theme and on paper.
"""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QFontInfo, QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableView,
    QWidget,
)

from scrdesk.ui.tokens import load_tokens
from scrdesk.ui.widgets.rail_button import RailButton
from tests.access.focus import luminance_of, seen_part
from tests.access.tables import words_of
from tests.access.walk import Walk, visible_widgets

LARGE_PX, LARGE_BOLD_PX = 24, 19
GROUND_SHARE = 0.15
"""A colour that covers this much of a control is a ground."""
BLOCK_PX = 4
BARELY = 1.5
"""Less than this is a soft edge, no text."""
SOFT = 0.93
"""Small letters are thinner than a pixel and do not reach their colour; what goes together exactly, the table holds."""
EDGE_PX = 4
N_CELLS = 400
LEAST = {"contrast": 7.0}
USUAL = 4.5


def check_contrast(window: QWidget, name: str, look: str, walk: Walk) -> None:
    """Measure every text that is seen in a window; notes the least of all in the walk."""
    picture = window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    raw = np.frombuffer(picture.constBits(), np.uint32).reshape(picture.height(), picture.bytesPerLine() // 4)
    least, hues = LEAST.get(look, USUAL), set(load_tokens().agency.values())
    for widget in visible_widgets(window):
        for place, words in _texts(widget):
            part = place & seen_part(widget)
            if part.width() < EDGE_PX or part.height() < place.height() or not widget.isEnabled():
                continue  # half a line, cut off by what scrolls, has half its colour
            part &= picture.rect()
            if part.isEmpty():
                continue
            pixels = raw[part.top() : part.bottom() + 1, part.left() : part.right() + 1] & 0xFFFFFF
            for ratio, text, ground in measured(pixels):
                walk.n_texts += 1
                bound = USUAL if f"#{ground:06x}" in hues else least
                said = f"{ratio:.1f}: #{text:06x} on #{ground:06x}"
                walk.worst.append((ratio, f"{said}, {name}, “{words[:40]}”"))
                if ratio < SOFT * (3.0 if _is_large(widget) and look not in LEAST else bound):
                    walk.add(name, widget, f"“{words[:40]}” has a contrast of {said}")
    walk.worst = sorted(set(walk.worst))[:12]


def measured(pixels: np.ndarray) -> list[tuple[float, int, int]]:
    """Return for each ground in a picture of words the strongest contrast on it, with both colours.

    Letters have soft edges, so the colour of a text is the one furthest from its ground. A ground is a colour that covers
    much of the picture; what is told of it stands within its own frame, so that a chip is measured by itself.
    """
    colours, where, counts = np.unique(pixels, return_inverse=True, return_counts=True)
    where = where.reshape(pixels.shape)
    common = [i for i in range(len(colours)) if counts[i] >= GROUND_SHARE * pixels.size]
    grounds = [i for i in common if _has_block(where == i)] or [int(counts.argmax())]
    bright = luminance_of(colours)
    found = []
    for ground in grounds:
        rows, columns = np.nonzero(where == ground)
        within = where[rows.min() : rows.max() + 1, columns.min() : columns.max() + 1]
        there = np.unique(within)
        if len(there) < 2:
            continue
        high, low = np.maximum(bright[there], bright[ground]), np.minimum(bright[there], bright[ground])
        ratios = (high + 0.05) / (low + 0.05)
        best = int(ratios.argmax())
        found.append((float(ratios[best]), int(colours[there[best]]), int(colours[ground])))
    main = int(colours[counts.argmax()])
    others = {int(colours[each]) for each in grounds}
    # a ground that is the colour of thick letters, or of a line, is none of its own
    return [each for each in found if each[2] == main or (each[1] not in others and each[0] > BARELY)]


def _has_block(is_there: np.ndarray) -> bool:
    """Whether a colour fills a square somewhere: the soft edges of letters, and lines, never do."""
    if min(is_there.shape) < BLOCK_PX:
        return True
    return bool(np.lib.stride_tricks.sliding_window_view(is_there, (BLOCK_PX, BLOCK_PX)).all(axis=(2, 3)).any())


def _texts(widget: QWidget) -> list[tuple[QRect, str]]:
    """Return where in its window a widget shows words, and which."""
    corner = widget.mapTo(widget.window(), QPoint(0, 0))
    if isinstance(widget, QLabel):
        is_plain = widget.textFormat() != Qt.TextFormat.RichText and widget.pixmap().isNull()
        return [(widget.contentsRect().translated(corner), widget.text())] if widget.text().strip() and is_plain else []
    if isinstance(widget, QAbstractButton):
        if isinstance(widget, RailButton) or not widget.text().strip():
            return []
        edge = EDGE_PX * 2 if isinstance(widget, QPushButton) else 0
        return [(widget.rect().adjusted(edge, edge, -edge, -edge).translated(corner), widget.text())]
    if isinstance(widget, QLineEdit | QComboBox):
        words = widget.currentText() if isinstance(widget, QComboBox) else widget.text() or widget.placeholderText()
        is_part = isinstance(widget.parentWidget(), QComboBox)
        inner = widget.rect().adjusted(EDGE_PX * 2, EDGE_PX, -EDGE_PX * 2, -EDGE_PX)
        return [(inner.translated(corner), words)] if words.strip() and not is_part else []
    if isinstance(widget, QHeaderView):
        return _of_header(widget)
    if isinstance(widget, QAbstractItemView):
        return _of_cells(widget)
    return []


def _of_header(header: QHeaderView) -> list[tuple[QRect, str]]:
    if header.orientation() != Qt.Orientation.Horizontal:
        return []
    corner = header.viewport().mapTo(header.window(), QPoint(0, 0))
    found = []
    for section in range(header.count()):
        words = str(header.model().headerData(section, Qt.Orientation.Horizontal) or "")
        if words and not header.isSectionHidden(section):
            place = QRect(header.sectionViewportPosition(section), 0, header.sectionSize(section), header.height())
            found.append((place.adjusted(EDGE_PX, EDGE_PX, -EDGE_PX, -EDGE_PX).translated(corner), words))
    return found


def _of_cells(view: QAbstractItemView) -> list[tuple[QRect, str]]:
    model, corner = view.model(), view.viewport().mapTo(view.window(), QPoint(0, 0))
    found: list[tuple[QRect, str]] = []
    if model is None:
        return found
    n_columns = model.columnCount() if isinstance(view, QTableView) else 1
    for row in range(model.rowCount()):
        places = [view.visualRect(model.index(row, column)) for column in range(n_columns)]
        seen = [(at, place) for at, place in enumerate(places) if place.intersects(view.viewport().rect())]
        if not seen and found:
            break
        for column, place in seen:
            index = model.index(row, column)
            words = words_of(model, index)
            inner = place & view.viewport().rect()
            if words and inner.height() > view.fontMetrics().height():
                found.append((inner.adjusted(EDGE_PX, 2, -EDGE_PX, -2).translated(corner), words))
        if len(found) > N_CELLS:
            break
    return found


def _is_large(widget: QWidget) -> bool:
    font = QFontInfo(widget.font())
    return font.pixelSize() >= (LARGE_BOLD_PX if font.bold() else LARGE_PX)
