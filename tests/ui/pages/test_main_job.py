"""The main job in the real window: a file comes in, stands in the chronology, and is printed in the draft."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton

from tests.read_pdf import pages_of
from tests.store.sample import new_review, new_workspace

LEFT = Qt.MouseButton.LeftButton
LONG_S = 30_000
CSV = "Date,Time,Source,Details\n05/03/2016,21:40,CAD 1184,Called to Flat 6 by a neighbour.\n31/06/2016,,CAD 2,Call.\n"


def choose(qtbot, page, path):
    dialog = next(each for each in page.findChildren(QFileDialog) if each.isVisible())
    dialog.setDirectory(str(path.parent))
    dialog.selectFile(path.name)
    dialog.accept()
    qtbot.waitUntil(lambda: not [each for each in page.findChildren(QFileDialog) if each.isVisible()])


def activate(qtbot, window):
    """Give the window the keyboard back, as a window manager does when a dialog closes."""
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)


def press(qtbot, window, name):
    button = next(each for each in window.findChildren(QPushButton, name) if each.isVisible())
    qtbot.waitUntil(button.isEnabled, timeout=LONG_S)
    qtbot.mouseClick(button, LEFT)


def test_from_the_file_to_the_printed_draft(qtbot, window, tmp_path):
    workspace = new_workspace(tmp_path)
    new_review(workspace)
    window.door.take_in(workspace)
    qtbot.waitUntil(lambda: window.review is not None, timeout=LONG_S)

    window.open_page("chronology")
    chronology = window.page("chronology")
    qtbot.waitUntil(lambda: chronology.ui.count_label.text() == "0 of 0 shown", timeout=LONG_S)
    go = next(each for each in chronology.ui.empty_state.findChildren(QPushButton) if each.isVisible())
    qtbot.mouseClick(go, LEFT)
    assert window.current_key == "submissions"

    submissions = window.page("submissions")
    qtbot.waitUntil(lambda: submissions.ui.board.model.rowCount() == 2, timeout=LONG_S)
    path = tmp_path / "POL log.csv"
    path.write_text(CSV, encoding="utf-8")
    press(qtbot, window, "add_files")
    choose(qtbot, submissions, path)
    qtbot.waitUntil(lambda: window.ui.page_title.text() == "POL log.csv", timeout=LONG_S)
    press(qtbot, window, "accept_file")
    strip = window.ui.message_strip
    qtbot.waitUntil(lambda: strip.text.startswith("2 rows of POL"), timeout=LONG_S)
    qtbot.mouseClick(strip.findChild(QPushButton, "message_action"), LEFT)

    assert window.current_key == "chronology"
    qtbot.waitUntil(lambda: chronology.ui.count_label.text() == "2 of 2 shown", timeout=LONG_S)
    activate(qtbot, window)
    qtbot.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is chronology.ui.search_edit)
    qtbot.keyClicks(chronology.ui.search_edit, "neighbour")
    qtbot.waitUntil(lambda: chronology.ui.count_label.text() == "1 of 2 shown", timeout=LONG_S)

    window.open_page("report")
    report = window.page("report")
    qtbot.waitUntil(lambda: report.ui.page_strip.n_pages > 0, timeout=LONG_S)
    press(qtbot, window, "export_report")
    out = tmp_path / "draft.pdf"
    choose(qtbot, report, out)
    qtbot.waitUntil(lambda: strip.text == "The draft was written to draft.pdf.", timeout=LONG_S)
    text = "".join(pages_of(out))
    assert "Called to Flat 6 by a neighbour." in text
    assert "POL-0001" in text
    window.door.close_store()
    assert chronology.model.rowCount() == 0
    assert report.ui.page_strip.n_pages == 0
