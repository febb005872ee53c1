"""The list of all keys is the keys that are there: none is missing, none is dead."""

from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from scrdesk.ui.all_keys import all_keys
from scrdesk.ui.dialogs.keys import KeysDialog
from scrdesk.ui.key_list import keys_in, keys_of_window
from scrdesk.ui.page_register import PAGES
from scrdesk.ui.rail import MAX_KEYS
from scrdesk.ui.widgets.segmented import SegmentedSwitch
from tests.ui.test_main_window import LEFT, dialog, opened  # noqa: F401 - the window with an open store

LONG_MS = 20_000
SAME = {"Enter": "Return", "PgUp": "Page Up", "PgDown": "Page Down"}


def apart(keys):
    return {SAME.get(each.strip(), each.strip()) for key in keys for each in key.split(", ")}


def open_every_view(qtbot, window, page):
    """Choose each word of each switch that the page shows, so that every view of it is made."""
    parts = (page, *page.header_actions())
    done = set()
    for _ in range(3):  # a view may have a switch of its own
        for switch in [each for part in parts for each in (part, *part.findChildren(QWidget))]:
            if not isinstance(switch, SegmentedSwitch) or not switch.isVisible() or id(switch) in done:
                continue
            done.add(id(switch))
            for segment in switch.findChildren(QPushButton):
                if segment.objectName().startswith("segment_") and segment.isCheckable() and segment.isEnabled():
                    segment.click()
                    qtbot.waitUntil(lambda: window.jobs.n_running == 0, timeout=LONG_MS)


def test_every_key_of_every_page_is_listed_and_none_is_dead(qtbot, opened):  # noqa: F811
    listed = {section.code: section for section in all_keys(opened)}
    wrong = {}
    for entry in PAGES:
        opened.open_page(entry.key)
        qtbot.waitUntil(lambda: opened.jobs.n_running == 0, timeout=LONG_MS)
        page = opened.current_page
        open_every_view(qtbot, opened, page)
        there = apart(key for part in (page, *page.header_actions()) for line in keys_in(part) for key in line.keys)
        lines = listed[entry.key].lines if entry.key in listed else ()
        wrong[entry.key] = sorted(apart(keys for keys, _ in lines) ^ there)
    assert {key: each for key, each in wrong.items() if each} == {}


def test_keys_that_work_everywhere_are_those_of_the_window(qtbot, opened):  # noqa: F811
    everywhere = all_keys(opened)[0]
    there = apart(key for line in keys_of_window(opened) for key in line.keys)
    numbers = {f"Ctrl+{n}" for n in range(1, MAX_KEYS + 1)}
    assert there - numbers <= apart(keys for keys, _ in everywhere.lines)
    assert numbers <= there
    opened.view_menu.keys.trigger()
    shown = dialog(opened, KeysDialog)
    said = [label.text() for label in shown.findChildren(QLabel)]
    for section in all_keys(opened):
        assert section.title in said
        assert {keys for keys, _ in section.lines} <= set(said)
    assert all(label.width() >= label.fontMetrics().horizontalAdvance(label.text()) for label in shown.keys_labels)
    qtbot.mouseClick(shown.ui.close_button, LEFT)
