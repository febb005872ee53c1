import time

import pytest

from scrdesk.errors import Refused
from scrdesk.services.open_store import create_store
from scrdesk.services.passphrase_strength import judge
from scrdesk.ui.dialogs.new_store import NewStoreDialog

GOOD = "kettle orbit marsh violin"


@pytest.fixture
def dialog(qtbot, theme):
    dialog = NewStoreDialog()
    qtbot.addWidget(dialog)
    return dialog


@pytest.mark.parametrize("place", ["/", "", "   ", "no/such/folder/x", "\\\\", ".", "..", "~"])
def test_places_that_cannot_be_are_no_crash(dialog, place):
    dialog.ui.passphrase.setText("kettle orbit marsh violin")
    dialog.ui.again.setText("kettle orbit marsh violin")
    dialog.ui.place.setText(place)
    if place in {"/", "", "   ", "no/such/folder/x"}:
        assert not dialog.ui.make_button.isEnabled()


def test_taken_name_is_refused_before_anything_is_done(dialog, tmp_path):
    taken = tmp_path / "Reviews.scrdesk"
    taken.write_bytes(b"somebody's")
    dialog.ui.place.setText(str(tmp_path / "Reviews"))
    assert "already" in dialog.ui.place_hint.text()
    assert not dialog.ui.make_button.isEnabled()


def test_it_says_what_forgetting_means(dialog):
    assert "only a recovery sheet" in dialog.ui.warning.text()
    assert "whoever has it can open the store" in dialog.ui.warning.text()


def test_words_are_hidden_until_asked(dialog):
    dialog.ui.passphrase.setText("kettle orbit marsh violin")
    assert "kettle" not in dialog.ui.passphrase.displayText()
    dialog.ui.show_words.click()
    assert dialog.ui.passphrase.displayText() == "kettle orbit marsh violin"


def typed(qtbot, dialog, tmp_path, passphrase, name="Reviews"):
    dialog.ui.place.setText(str(tmp_path / name))
    qtbot.keyClicks(dialog.ui.passphrase, passphrase)
    qtbot.keyClicks(dialog.ui.again, passphrase)


@pytest.mark.parametrize(
    "weak", ["aaaaaaaaaaaaaaaa", "password1234", "123456789012", "qwertyqwerty", "Summer2016!", "safeguarding1"]
)
def test_what_the_store_refuses_is_refused_while_typing(qtbot, dialog, tmp_path, weak):
    typed(qtbot, dialog, tmp_path, weak)
    assert not dialog.ui.make_button.isEnabled()
    assert dialog.ui.strength.text().startswith(("Easy to guess", "Too short"))
    with pytest.raises(Refused):
        create_store(dialog.path, weak)


def test_name_of_the_store_is_no_passphrase(qtbot, dialog, tmp_path):
    typed(qtbot, dialog, tmp_path, "northmereschoolhouse", "Elsewhere")
    assert dialog.ui.make_button.isEnabled()
    dialog.ui.place.setText(str(tmp_path / "northmereschoolhouse"))
    assert not dialog.ui.make_button.isEnabled()
    assert dialog.ui.strength.property("kind") == "fault"


def test_good_ones_are_taken(qtbot, dialog, tmp_path):
    typed(qtbot, dialog, tmp_path, GOOD)
    assert dialog.ui.make_button.isEnabled()
    assert dialog.ui.strength.text() == "Very good."


def test_a_slip_in_the_second_is_said_and_stops_the_making(qtbot, dialog, tmp_path):
    typed(qtbot, dialog, tmp_path, GOOD)
    qtbot.keyClicks(dialog.ui.again, "x")
    assert "not the same" in dialog.ui.strength.text()
    assert not dialog.ui.make_button.isEnabled()


def test_typing_is_not_held_up_by_the_judgement(qtbot, dialog, tmp_path):
    """A key costs about one judgement of what stands there: it is made once, and of no more than its bound."""
    dialog.ui.place.setText(str(tmp_path / "Reviews"))
    typed = "P@ssw0rd and a long sentence of more than seventy signs, typed by somebody careful"
    keys_s, judgements_s = [], []
    for n_typed, letter in enumerate(typed, 1):
        began_s = time.thread_time()
        qtbot.keyClicks(dialog.ui.passphrase, letter)
        keys_s.append(time.thread_time() - began_s)
        began_s = time.thread_time()
        judge(typed[:n_typed], ["Reviews"])
        judgements_s.append(time.thread_time() - began_s)
    assert sum(keys_s) < 2 * sum(judgements_s)
