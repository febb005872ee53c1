"""The ``edtf`` library as an independent judge of our EDTF strings and the bounds that go with them."""

from __future__ import annotations

import math
from datetime import date
from functools import lru_cache
from time import struct_time

from edtf import parse_edtf

from scrdesk.domain.event_date import EventDate


@lru_cache(maxsize=1_024)  # the library takes some milliseconds for each
def judged_bounds(edtf: str) -> tuple[date | None, date | None]:
    """Return the first and last day the library gives to an EDTF string; None where it is open.

    Raises:
        edtf.EDTFParseException: the string is not EDTF.
    """
    parsed = parse_edtf(edtf)
    return _day(parsed.lower_strict()), _day(parsed.upper_strict())


def assert_agrees(when: EventDate) -> None:
    """Fail unless the EDTF string is valid and means the same days as the bounds."""
    if when.edtf is None:
        assert when.earliest is None and when.latest is None
        return
    assert judged_bounds(when.edtf) == (when.earliest, when.latest), when
    if when.earliest is not None and when.latest is not None:
        assert when.earliest <= when.latest, when


def _day(bound: struct_time | float) -> date | None:
    if isinstance(bound, float):
        assert math.isinf(bound)
        return None
    return date(bound.tm_year, bound.tm_mon, bound.tm_mday)
