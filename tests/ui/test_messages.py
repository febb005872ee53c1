import logging

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QPushButton, QWidget

from scrdesk.errors import Cancelled, CannotRead
from scrdesk.ui.messages import Messages, in_words
from scrdesk.ui.widgets.message_strip import MessageStrip


@pytest.fixture
def strip(qtbot, theme):
    window = QWidget()
    qtbot.addWidget(window)
    strip = MessageStrip(window)
    window.show()
    yield strip
    window.close()


@pytest.fixture
def messages(strip):
    return Messages(strip, strip.window())


def test_fault_is_told_with_its_remedy(messages, strip):
    messages.tell_fault(CannotRead("The file is empty.", where="police.docx", remedy="Ask for it again."))
    assert strip.text == "police.docx: The file is empty. Ask for it again."
    assert strip.property("tone") == "bad"


def test_cancel_is_said_quietly(messages, strip):
    messages.tell_fault(Cancelled())
    assert "as it was before" in strip.text
    assert strip.property("tone") == "info"


def test_bug_is_told_by_number_and_its_words_go_nowhere(messages, strip, caplog):
    caplog.set_level(logging.DEBUG)
    messages.tell_fault(ValueError("Tobias was seen at Larch Road"))
    number = strip.text.split("number ")[1].split(")")[0]
    assert number in caplog.text
    assert "ValueError" in caplog.text
    assert "Tobias" not in caplog.text + strip.text


def test_each_bug_has_its_own_number():
    assert in_words(ValueError()) != in_words(ValueError())


def test_action_is_done_once(qtbot, messages, strip):
    done = []
    messages.say("Nine rows are new.", action="Show them", then=lambda: done.append(1))
    qtbot.mouseClick(strip.findChild(QPushButton, "message_action"), Qt.MouseButton.LeftButton)
    assert done == [1]
    assert strip.text == ""


def test_question_names_the_deed_and_cancel_does_nothing(qtbot, messages, strip):
    done = []
    messages.ask("Withdraw version 2 of Police?", "Version 1 counts again.", "Withdraw it", lambda: done.append(1))
    box = strip.window().findChild(QMessageBox)
    assert {button.text() for button in box.buttons()} == {"Withdraw it", "Cancel"}
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    assert done == []
    messages.ask("Withdraw version 2 of Police?", "Version 1 counts again.", "Withdraw it", lambda: done.append(1))
    box = next(box for box in strip.window().findChildren(QMessageBox) if box.isVisible())
    button = next(button for button in box.buttons() if button.text() == "Withdraw it")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert done == [1]


def test_second_choice_is_offered_once(qtbot, messages, strip):
    done = []
    messages.say(
        "Stored.", "good", action="Show", then=lambda: done.append("show"), other=("Ask", lambda: done.append("ask"))
    )
    qtbot.mouseClick(strip.findChild(QPushButton, "message_other"), Qt.MouseButton.LeftButton)
    assert done == ["ask"]
    messages._on_action_clicked()
    messages.say("Read.", "info")
    assert strip.findChild(QPushButton, "message_other").isHidden()
    messages._on_other_clicked()
    assert done == ["ask"]
