"""The forms that an address and a day of birth are searched in, told one by one."""

from __future__ import annotations

from datetime import date

import pytest

from scrdesk.domain.leaks.address_forms import address_forms, words_in
from scrdesk.domain.leaks.birth_forms import birth_forms
from scrdesk.services.leak_knowledge import known_words


def forms(address: str) -> set[str]:
    return {" ".join(words) for words, _ in address_forms(address, known_words())}


@pytest.mark.parametrize(
    ("address", "told"),
    [
        ("Ash 1b, Wexmoor", {"ash 1b wexmoor"}),
        ("Oaks 1b, Wexmoor", {"oaks 1b wexmoor", "oaks 1b"}),
        ("Rose Cottage", {"rose cottage", "rose cott"}),
        ("Ely", set()),
        ("Flat 6, 14 Larch Road, Wexmoor, WX4 2AB",
         {"wx4 2ab", "flat 6 14 larch road wexmoor", "flat 6 14 larch road", "flat 6 14 larch rd", "14 larch road",
          "14 larch rd", "larch road", "larch rd"}),
    ],
)  # fmt: skip
def test_the_forms_of_an_address(address: str, told: set[str]) -> None:
    assert forms(address) == told


def test_only_a_postcode_may_be_parted_anywhere() -> None:
    told = dict(address_forms("14 Larch Road, WX4 2AB", known_words()))
    assert [words for words, may_be_parted in told.items() if may_be_parted] == [("wx4", "2ab")]


def test_apostrophes_and_dots_part_no_word_of_an_address() -> None:
    assert words_in("St. Mary’s & All Saints’, Upper-Lane") == ["st", "marys", "and", "all", "saints", "upper", "lane"]


@pytest.mark.parametrize(
    ("born", "years"),
    [
        (date(2012, 1, 9), {"twothousandandtwelve", "twothousandtwelve", "twentytwelve"}),
        (date(2005, 1, 9), {"twothousandandfive", "twothousandfive", "twentyohfive"}),
        (date(2000, 1, 9), {"twothousand"}),
        (date(1985, 1, 9), {"nineteeneightyfive", "nineteenhundredandeightyfive"}),
        (date(1940, 1, 9), {"nineteenforty", "nineteenhundredandforty"}),
        (date(1919, 1, 9), {"nineteennineteen", "nineteenhundredandnineteen"}),
    ],
)
def test_the_year_of_a_birth_in_words(born: date, years: set[str]) -> None:
    from scrdesk.domain.leaks.birth_forms import _years_in_words

    assert set(_years_in_words(born.year)) == years


def test_a_birth_is_searched_in_figures_words_and_feasts() -> None:
    told = {letters: (offsets, is_parted) for letters, offsets, is_parted in birth_forms(date(2012, 12, 25))}
    assert told["25122012"] == ({2, 4}, False)
    assert told["25ofdecember2012"] == ({2, 4, 12}, False)
    assert told["twentyfifthofdecember2012"][1] is False
    assert "25thdec2012" in told
    # What could be something else must be parted as a day is.
    assert told["25december12"] == ({2, 10}, True)
    assert told["25xii2012"] == ({2, 5}, True)
    assert told["christmasday2012"] == ({12}, True)
    assert list(birth_forms(None)) == []


def test_a_short_day_must_be_parted_from_its_month() -> None:
    told = {letters: is_parted for letters, _, is_parted in birth_forms(date(2012, 1, 9))}
    assert (told["912012"], told["09012012"]) == (True, False)
