import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from scrdesk.domain.review import NewAgency
from scrdesk.ui.dialogs.agency_rows import MAX_ROWS, AgencyRows


@pytest.fixture
def rows(qtbot, theme):
    parent = QWidget()
    qtbot.addWidget(parent)
    rows = AgencyRows(QGridLayout(parent), theme, parent)
    parent.show()
    return rows


def line(rows, name):
    return rows.parent().findChild(QLineEdit, name)


def test_the_usual_eight_are_asked(rows):
    assert [agency.code for agency in rows.wanted()] == ["POL", "GP", "HOS", "HV", "SCH", "CSC", "HOU", "PRO"]
    assert rows.fault() == ""


def test_unticked_agency_is_not_asked_and_may_be_wrong(qtbot, rows):
    line(rows, "code_1").setText("1")
    assert "“1”" in rows.fault()
    rows.parent().findChild(QWidget, "ask_1").click()
    assert rows.fault() == ""
    assert "POL" not in {agency.code for agency in rows.wanted()}
    assert not line(rows, "code_1").isEnabled()


@pytest.mark.parametrize("code", ["P", "1OL", "P-L", ""])
def test_code_that_cannot_be_is_marked(rows, code):
    line(rows, "code_1").setText(code)
    assert rows.fault()
    assert line(rows, "code_1").property("fault") == "true"


def test_same_code_twice_is_said(rows):
    line(rows, "code_2").setText("pol")
    assert "POL stands twice" in rows.fault()


def test_added_agency(qtbot, rows):
    rows.add()
    assert rows.fault()
    qtbot.keyClicks(line(rows, "code_9"), "amb")
    qtbot.keyClicks(line(rows, "name_9"), "Ambulance service")
    assert rows.wanted()[-1] == NewAgency("AMB", "Ambulance service", "other")
    qtbot.keyClick(line(rows, "name_9"), Qt.Key.Key_Tab)


def test_lines_are_bounded(rows):
    for _ in range(MAX_ROWS + 5):
        rows.add(NewAgency("AMB", "Ambulance", "other"))
    assert rows.n_lines == MAX_ROWS
