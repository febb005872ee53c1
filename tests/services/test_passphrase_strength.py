"""What may guard a store, and what is said of it."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scrdesk.errors import Refused
from scrdesk.services.open_store import create_store
from scrdesk.services.passphrase_strength import MIN_LENGTH, judge, require_strong
from tests.store.sample import CHEAP


@pytest.mark.parametrize(
    "weak",
    ["password1234", "aaaaaaaaaaaaaaaa", "qwertyuiop12", "123456789012", "abcabcabcabc", "safeguardingpanel"],
)
def test_what_is_guessed_at_once_is_refused(weak: str, tmp_path: Path) -> None:
    assert not judge(weak).is_enough
    with pytest.raises(Refused, match="four or more words") as told:
        create_store(tmp_path / "desk.scrdesk", weak, stretching=CHEAP)
    assert weak not in str(told.value)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("good", ["larch willow rowan", "kettle orbit marsh violin", "łąka żuraw świerszcz"])
def test_words_that_do_not_belong_together_are_good(good: str) -> None:
    assert judge(good).score >= 3
    require_strong(good)


def test_the_name_of_the_store_does_not_count() -> None:
    assert judge("Ravensbourne Q").score > judge("Ravensbourne Q", ["Ravensbourne"]).score


def test_what_is_missing_is_said() -> None:
    assert judge("").sentence == ""
    assert judge("x" * (MIN_LENGTH - 1)).sentence == "Too short: 1 more character needed."
    assert judge("larch").sentence == "Too short: 7 more characters needed."


@given(st.text(max_size=120))
def test_any_text_can_be_judged(text: str) -> None:
    told = judge(text)
    assert told.score in range(5)
    assert not (told.is_enough and len(text) < MIN_LENGTH)


def test_a_very_long_text_is_judged_quickly() -> None:
    assert judge("correct horse battery staple " * 4_000).is_enough
