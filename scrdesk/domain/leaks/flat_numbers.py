"""A registered home told by the number of its flat alone: "Flat 6", where street and block are left out.

A room or unit with a number may be anywhere. A flat with a number is a home, and in a paper about a family that
has such a flat more likely theirs than another.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator

from scrdesk.domain.leaks.reading import folded_text
from scrdesk.domain.leaks.values import LeakRegister

_FLAT = r"(?:flat|flt|apartment|apt|maisonette)"
_IN_ADDRESS = re.compile(rf"\b{_FLAT}\.?\s*(?:no\.?|number)?\s*(\d{{1,4}}\s?[a-z]?)\b", re.IGNORECASE)
_COUNTED = (
    r"(?:years?|yrs?|months?|weeks?|days?|hours?|hrs?|minutes?|mins?|per|percent|people|persons|children|adults|times|"
    r"miles?|am|pm|january|february|march|april|may|june|july|august|september|october|november|december|and\s+a\s+half|out)"
)
_IN_TEXT = re.compile(
    rf"\b{_FLAT}s?\.?[ \u00a0_-]?(?:(?:no\.?|number|#)[ \u00a0]?)?(\d{{1,4}}[ ]?[a-z]?)(?![\w%])(?![.,:/]\d)"
    rf"(?![ \n-]{_COUNTED}\b)"
)


class FlatNumbers:
    """Finds flats of the register by their number.

    Args:
        register: whose addresses are looked through.
    """

    def __init__(self, register: LeakRegister) -> None:
        self._owners: dict[str, set[str]] = defaultdict(set)
        for person in register.people:
            for address in person.addresses:
                for found in _IN_ADDRESS.finditer(folded_text(address)):
                    self._owners[_bare(found[1])].add(person.label)

    def find(self, small: str) -> Iterator[tuple[int, int, str]]:
        """Yield begin, end and label of each in a folded, small text."""
        if not self._owners:
            return
        for found in _IN_TEXT.finditer(small):
            for owner in sorted(self._owners.get(_bare(found[1]), ())):
                yield *found.span(), owner


def _bare(number: str) -> str:
    return "".join(number.split()).lower()
