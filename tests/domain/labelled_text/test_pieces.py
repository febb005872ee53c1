"""Changes upon changes: what is swallowed keeps what was written, why it went, and whose it is."""

from __future__ import annotations

import pytest

from scrdesk.domain.labelled_text.pieces import Change, Piece, Pieces, Why, as_shown, as_written, changed

NAME, DAY, ADDRESS = Why.NAME, Why.DAY, Why.ADDRESS
WRITTEN = "abcdefghij"
BEFORE = changed((Piece(WRITTEN, WRITTEN),), [Change(2, 4, "XYZ", NAME, "M"), Change(6, 8, "", DAY)])


def told(pieces: Pieces) -> str:
    """Pieces in one line; "[cd>XYZ NAME M]" was changed, and the rest stands as written."""
    return "".join(
        f"[{each.written}>{each.shown} {each.why.name} {each.whose}".rstrip() + "]" if each.why else each.shown
        for each in pieces
    )


def test_what_is_changed_first() -> None:
    assert told(BEFORE) == "ab[cd>XYZ NAME M]ef[gh> DAY]ij"
    assert as_shown(BEFORE) == "abXYZefij"


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ([], "ab[cd>XYZ NAME M]ef[gh> DAY]ij"),
        ([Change(0, 1, "q", ADDRESS)], "[a>q ADDRESS]b[cd>XYZ NAME M]ef[gh> DAY]ij"),
        ([Change(2, 5, "q", ADDRESS)], "ab[cd>q ADDRESS M]ef[gh> DAY]ij"),
        ([Change(3, 4, "q", ADDRESS, "F")], "ab[cd>XqZ ADDRESS F]ef[gh> DAY]ij"),
        ([Change(1, 3, "q", ADDRESS, "F")], "a[bcd>qYZ ADDRESS F]ef[gh> DAY]ij"),
        ([Change(1, 3, "q", ADDRESS)], "a[bcd>qYZ ADDRESS M]ef[gh> DAY]ij"),
        ([Change(1, 9, "q", ADDRESS)], "a[bcdefghij>q ADDRESS M]"),
        ([Change(4, 6, "q", ADDRESS)], "ab[cde>XYq ADDRESS M]f[gh> DAY]ij"),
        ([Change(1, 3, "q", ADDRESS), Change(4, 6, "r", DAY, "F")], "a[bcde>qYr ADDRESS F]f[gh> DAY]ij"),
        ([Change(2, 3, "q", ADDRESS), Change(4, 5, "r", DAY)], "ab[cd>qYr DAY M]ef[gh> DAY]ij"),
        ([Change(0, 2, "", ADDRESS)], "[ab> ADDRESS][cd>XYZ NAME M]ef[gh> DAY]ij"),
        ([Change(8, 9, "q", ADDRESS)], "ab[cd>XYZ NAME M]ef[gh> DAY]i[j>q ADDRESS]"),
        ([Change(5, 7, "q", ADDRESS)], "ab[cd>XYZ NAME M][ef>q ADDRESS][gh> DAY]ij"),
        ([Change(7, 8, "q", ADDRESS)], "ab[cd>XYZ NAME M]ef[gh> DAY][i>q ADDRESS]j"),
        ([Change(6, 8, "q", ADDRESS)], "ab[cd>XYZ NAME M]e[fghi>q ADDRESS]j"),
        ([Change(1, 2, "q", ADDRESS), Change(2, 3, "r", DAY)], "a[b>q ADDRESS][cd>rYZ DAY M]ef[gh> DAY]ij"),
    ],
)
def test_a_change_swallows_what_was_changed_before(changes: list[Change], expected: str) -> None:
    found = changed(BEFORE, changes)
    assert told(found) == expected
    assert as_written(found) == WRITTEN
