"""A search field is emptied by one press, and its sign comes and goes at once."""

from PySide6.QtCore import QAbstractAnimation, Qt
from PySide6.QtWidgets import QLineEdit, QToolButton

from scrdesk.ui.widgets.clear_button import offer_clear

LEFT = Qt.MouseButton.LeftButton


def test_the_sign_is_there_while_there_is_something_and_empties_the_field(qtbot):
    field = QLineEdit()
    qtbot.addWidget(field)
    offer_clear(field)
    with qtbot.waitExposed(field):
        field.show()
    sign = field.findChild(QToolButton)
    assert not sign.isVisible()
    qtbot.keyClicks(field, "flat")
    assert sign.isVisible()
    assert sign.text() == "Clear"
    assert not [each for each in field.findChildren(QAbstractAnimation) if each.duration()]
    qtbot.mouseClick(sign, LEFT)
    assert field.text() == ""
    assert not sign.isVisible()
    assert not [each for each in field.findChildren(QAbstractAnimation) if each.duration()]
