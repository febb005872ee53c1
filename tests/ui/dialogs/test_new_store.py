import pytest
from hypothesis import given
from hypothesis import strategies as st

from scrdesk.ui.dialogs.new_store import NewStoreDialog
from scrdesk.ui.passphrase_strength import MIN_LENGTH, judge


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
    assert "cannot be opened by anybody" in dialog.ui.warning.text()


def test_words_are_hidden_until_asked(dialog):
    dialog.ui.passphrase.setText("kettle orbit marsh violin")
    assert "kettle" not in dialog.ui.passphrase.displayText()
    dialog.ui.show_words.click()
    assert dialog.ui.passphrase.displayText() == "kettle orbit marsh violin"


@given(st.text(max_size=40))
def test_any_text_is_judged(text):
    strength = judge(text)
    assert 0 <= strength.grade <= 3
    assert (strength.grade == 0) == (len(text) < MIN_LENGTH)
    assert text == "" or strength.text


@pytest.mark.parametrize("weak", ["aaaaaaaaaaaaaaaa", "password1234", "123456789012", "safeguarding1", "qwertyqwerty"])
def test_weak_ones_are_called_weak(weak):
    assert judge(weak).grade == 1


@pytest.mark.parametrize("good", ["kettle orbit marsh violin", "Larch!rook7 mending*Tin"])
def test_good_ones_are_called_good(good):
    assert judge(good).grade == 3
