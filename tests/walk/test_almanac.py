"""The walk's calendar goes on and never back, and every part of the walk is there once."""

from __future__ import annotations

from datetime import date

import pytest

from tests.walk.almanac import Almanac
from tests.walk.parts import PARTS


def test_the_calendar_goes_on_and_never_back() -> None:
    almanac = Almanac(date(2016, 5, 26))
    first = almanac()
    assert almanac() > first
    almanac.go_to(date(2016, 5, 26))
    assert almanac() > first
    almanac.go_to(date(2017, 2, 20))
    assert almanac().date() == almanac.today == date(2017, 2, 20)
    with pytest.raises(ValueError, match="before"):
        almanac.go_to(date(2016, 12, 31))


def test_every_part_has_a_name_of_its_own() -> None:
    names = [name for name, _ in PARTS]
    assert len(set(names)) == len(names)
    assert (names[0], names[-1]) == ("store", "closing")
