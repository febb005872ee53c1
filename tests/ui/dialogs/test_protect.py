"""Protecting an export in the window: the kind is chosen with the name, the password shown once, another can be typed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from scrdesk.ui.dialogs.file_choice import ask_save_file
from scrdesk.ui.dialogs.protect import ProtectDialog

LEFT = Qt.MouseButton.LeftButton
KINDS = (("Excel workbook", ".xlsx"), ("PDF document", ".pdf"))


@pytest.fixture
def parent(qtbot, theme):
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.show()
    return widget


def chosen(parent, name, kind, got):
    dialog = ask_save_file(
        parent,
        "Export",
        "x.xlsx",
        KINDS,
        lambda path: got.append((path, None)),
        protected=lambda *both: got.append(both),
    )
    dialog.selectNameFilter(kind)
    dialog.selectFile(str(name))
    dialog.accept()


def the_dialog():
    return next(each for each in QApplication.topLevelWidgets() if isinstance(each, ProtectDialog) and each.isVisible())


@pytest.mark.parametrize(
    ("typed", "kind", "path"),
    [
        ("a.zip", "Excel workbook, protected by a password (*.zip)", "a.xlsx"),
        ("a.xlsx", "Excel workbook, protected by a password (*.zip)", "a.xlsx"),
        ("a", "PDF document, protected by a password (*.pdf)", "a.pdf"),
        ("a.b", "Excel workbook, protected by a password (*.zip)", "a.b.xlsx"),
    ],
)
def test_the_password_of_words_goes_with_the_path(qtbot, parent, tmp_path, typed, kind, path):
    got = []
    chosen(parent, tmp_path / typed, kind, got)
    dialog = the_dialog()
    password = dialog.password.text()
    assert password.count("-") == 6 and dialog.write_button.isEnabled()
    qtbot.mouseClick(dialog.again_button, LEFT)
    assert dialog.password.text() != password
    password = dialog.password.text()
    qtbot.mouseClick(dialog.write_button, LEFT)
    assert got == [(tmp_path / path, password)]
    assert dialog.password.text() == ""


def test_an_unprotected_kind_asks_nothing(qtbot, parent, tmp_path):
    got = []
    chosen(parent, tmp_path / "a.xlsx", "Excel workbook (*.xlsx)", got)
    assert got == [(tmp_path / "a.xlsx", None)]
    assert not [each for each in QApplication.topLevelWidgets() if isinstance(each, ProtectDialog) and each.isVisible()]


def test_a_file_nobody_was_asked_about_is_not_replaced(qtbot, parent, tmp_path):
    (tmp_path / "a.zip").write_bytes(b"somebody's")
    got = []
    chosen(parent, tmp_path / "a.xlsx", "Excel workbook, protected by a password (*.zip)", got)
    qtbot.mouseClick(the_dialog().write_button, LEFT)
    assert got[0][0] == tmp_path / "a 2.xlsx"


def test_a_weak_password_is_not_taken_and_cancel_writes_nothing(qtbot, parent, tmp_path):
    got = []
    chosen(parent, tmp_path / "a.pdf", "PDF document, protected by a password (*.pdf)", got)
    dialog = the_dialog()
    dialog.password.clear()
    qtbot.keyClicks(dialog.password, "password1234")
    assert not dialog.write_button.isEnabled() and "Easy to guess" in dialog.strength.text()
    qtbot.keyClicks(dialog.password, " lantern gravel otter")
    assert dialog.write_button.isEnabled()
    dialog.reject()
    assert got == []
