"""Pages one under the other: only what is in sight is drawn, and nothing jumps when sizes change."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QImage

from scrdesk.ui.widgets.page_strip import MAX_PICTURES, PageStrip


@pytest.fixture
def strip(qtbot, theme):
    strip = PageStrip()
    qtbot.addWidget(strip)
    strip.use(theme)
    strip.resize(700, 500)
    with qtbot.waitExposed(strip):
        strip.show()
    strip.asked = []
    strip.picture_wanted.connect(lambda index, width: strip.asked.append((index, width)))
    return strip


def answer(strip):
    index, width = strip.asked[-1]
    picture = QImage(width, width, QImage.Format.Format_RGB888)
    picture.fill(0)
    strip.set_picture(index, picture)
    strip.viewport().repaint()


def test_only_pages_in_sight_are_drawn_one_at_a_time(qtbot, strip):
    strip.set_pages([1.41] * 200)
    strip.viewport().repaint()
    assert [index for index, _ in strip.asked] == [0]
    answer(strip)
    assert [index for index, _ in strip.asked] == [0], "the second page is out of sight"
    strip.go_to(150)
    strip.viewport().repaint()
    assert {index for index, _ in strip.asked[1:]} <= {149, 150}


def test_pictures_kept_are_bounded(qtbot, strip):
    strip.set_pages([1.41] * 60)
    for page in range(60):
        strip.go_to(page)
        strip.viewport().repaint()
        n_asked = -1
        while n_asked != len(strip.asked):
            n_asked = len(strip.asked)
            answer(strip)
    assert len(strip._pictures) <= MAX_PICTURES


def test_the_place_is_kept_when_pages_grow_and_when_the_document_is_made_anew(qtbot, strip):
    strip.set_pages([1.41, 0.7] * 50)
    strip.go_to(41)
    assert strip.page == 41
    strip.zoom_in()
    assert strip.page == 41
    strip.set_pages([1.41, 0.7] * 50)
    assert strip.page == 41
    strip.fit()
    assert strip.page == 41
    strip.set_pages([1.41] * 3)
    assert strip.page == 2


def test_a_picture_of_the_document_before_is_dropped(qtbot, strip):
    strip.set_pages([1.41] * 3)
    strip.viewport().repaint()
    strip.set_pages([])
    strip.set_picture(0, QImage(10, 10, QImage.Format.Format_RGB888))
    assert not strip._pictures
    assert strip.page == -1
