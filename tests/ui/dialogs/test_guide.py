"""The guide is read inside the program, reached by F1, and saved as an accessible PDF."""

from __future__ import annotations

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog

from scrdesk.export.finished.accessible import accessibility_faults
from scrdesk.export.preview import contents
from scrdesk.services.guide import chapters
from scrdesk.ui.dialogs.guide import GuideDialog
from scrdesk.ui.dialogs.help import HelpDialog
from tests.access.walk import Walk, check_window
from tests.ui.test_main_window import dialog

LEFT = Qt.MouseButton.LeftButton
SAVE_MS = 60_000


def shown_chapters(guide):
    rows = (guide.list.item(row) for row in range(guide.list.count()))
    return [item.data(Qt.ItemDataRole.UserRole) for item in rows if not item.isHidden()]


def test_f1_leads_into_the_guide_which_is_searched_and_saved(qtbot, window, tmp_path):
    qtbot.keyClick(window, Qt.Key.Key_F1)
    helping = dialog(window, HelpDialog)
    helping.search.setText("custodian")
    qtbot.mouseClick(helping.more, LEFT)
    guide = dialog(helping, GuideDialog)
    assert guide.key == "13-keep-safe"
    assert guide.text.accessibleName() == "Keeping it safe"
    assert "Propose seven words" in guide.text.toPlainText()
    picture = guide.text.document().resource(2, QUrl("picture:0"))
    assert isinstance(picture, QImage)
    assert picture.width() > 500
    assert guide.text.loadResource(2, QUrl("file:///etc/hostname")) is None

    walk = Walk()
    check_window(guide, "guide", walk)
    assert [str(fault) for fault in walk.faults] == []

    guide.search.setFocus()
    qtbot.keyClicks(guide.search, "quorum")
    assert shown_chapters(guide) == ["09-panel"]
    assert guide.text.textCursor().selectedText() == "quorum"
    qtbot.keyClick(guide.search, Qt.Key.Key_Down)
    assert guide.focusWidget() is guide.list
    guide.search.setText("zzz")
    assert guide.said.isVisible()
    guide.go_to("02-begin")
    assert guide.search.text() == ""
    guide.text.setFocus()
    qtbot.keyClick(guide.text, Qt.Key.Key_Tab)  # to the link, and by it
    qtbot.keyClick(guide.text, Qt.Key.Key_Return)
    assert guide.key == "13-keep-safe"

    qtbot.mouseClick(guide.save_button, LEFT)
    chooser = dialog(guide, QFileDialog)
    chooser.selectFile(str(tmp_path / "guide.pdf"))
    chooser.accept()
    qtbot.waitUntil(guide.save_button.isEnabled, timeout=SAVE_MS)
    assert guide.strip.text == "The guide was written to guide.pdf."
    pdf = (tmp_path / "guide.pdf").read_bytes()
    assert [title for title, level, _ in contents(pdf) if level == 1] == [each.title for each in chapters()]
    assert accessibility_faults(pdf) == ()
    qtbot.keyClick(guide.list, Qt.Key.Key_Escape)
    qtbot.keyClick(helping.list, Qt.Key.Key_Escape)


def test_the_view_menu_opens_the_guide_at_its_first_chapter(qtbot, window):
    window.view_menu.guide.trigger()
    guide = dialog(window, GuideDialog)
    assert guide.key == chapters()[0].key
    for width in (1200, 500):
        guide.resize(width, guide.height())
        assert guide.text.horizontalScrollBar().maximum() == 0, width
    qtbot.keyClick(guide.list, Qt.Key.Key_Escape)
