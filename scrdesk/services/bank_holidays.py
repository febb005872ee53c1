"""The table of bank holidays: from the ``holidays`` package, offline, with the one-off days that users add."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from datetime import date
from functools import lru_cache

from scrdesk.domain.life.holiday_table import HolidayTable
from scrdesk.domain.life.records import OneOffHoliday
from scrdesk.resources import resource
from scrdesk.store.unit_of_work import ReadingUnit

FIRST_YEAR = 1978
"""The early May holiday began then."""
LAST_YEAR = 2099


def holiday_table(added: Mapping[date, str]) -> HolidayTable:
    """Return the table for England and Wales with one-off holidays put in, each by its name."""
    known = _shipped()
    return HolidayTable({**known.names, **added}, known.announced_until, known.first)


def holidays_of(uow: ReadingUnit) -> HolidayTable:
    """Return the table of holidays with the user's own."""
    return holiday_table({each.details.day: each.details.name for each in uow.life.all(OneOffHoliday)})


@lru_cache(maxsize=1)
def _shipped() -> HolidayTable:
    # Imported here: the package takes a tenth of a second, which starting need not wait for.
    from holidays.countries.united_kingdom import UnitedKingdom

    with resource("templates", "bank_holidays.toml").open("rb") as file:
        announced = tomllib.load(file)["announced_until"]
    days = UnitedKingdom(subdiv="ENG", years=range(FIRST_YEAR, LAST_YEAR + 1))  # type: ignore[no-untyped-call]
    return HolidayTable({day: str(name) for day, name in days.items()}, announced, date(FIRST_YEAR, 1, 1))
