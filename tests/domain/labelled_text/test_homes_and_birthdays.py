"""Addresses go whole, with flat and floor, and nothing counts from a birthday by days."""

from __future__ import annotations

import pytest

from scrdesk.domain.audience import AgeRule, Audience, AudienceRules, DateRule
from scrdesk.domain.labelled_text.birthdays_in_text import birthdays_in
from scrdesk.domain.labelled_text.pieces import Piece, as_shown, as_written, changed
from scrdesk.domain.labelled_text.telling import Telling
from scrdesk.domain.labelled_text.view import LabelledView
from tests.domain.labelled_text.test_view import ANCHORS, FINDER, REGISTER

VIEW = LabelledView(Audience.PANEL, REGISTER, FINDER, Telling(AudienceRules(DateRule.EXACT, AgeRule.EXACT), ANCHORS))


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("Seen at Flat 6, 14 Larch Road.", "Seen at [removed]."),
        ("Seen at flat 6a, Larch Road.", "Seen at [removed]."),
        ("Seen at Flat B, Larch Road, ground floor.", "Seen at [removed]."),
        ("Seen at 6/14 Larch Road today.", "Seen at [removed] today."),
        ("Seen at the second floor flat, 14 Larch Rd.", "Seen at [removed]."),
        ("Lived at 14 Larch Road (Flat 6) then.", "Lived at [removed] then."),
        ("Lived at 14 Larch Road, Flat 6, then.", "Lived at [removed], then."),
        ("A neighbour at No. 22 Larch Road rang.", "A neighbour at [removed] rang."),
        ("Room 4 of 14 Larch Road was damp.", "[removed] was damp."),
        ("Seen in Larch Road, where 6 flats are damp.", "Seen in [removed], where 6 flats are damp."),
        ("See page 22, Larch Road is meant.", "See page 22, [removed] is meant."),
    ],
)
def test_an_address_goes_whole(written: str, shown: str) -> None:
    pieces = VIEW.viewed(written).pieces
    assert as_shown(pieces) == shown
    assert as_written(pieces) == written


@pytest.mark.parametrize(
    ("written", "exact", "by_band"),
    [
        ("Two days before his second birthday he fell.", "Shortly before his second birthday he fell.",
         "Shortly before his birthday he fell."),
        ("It was the day after Child A’s 3rd birthday.", "It was shortly after Child A’s 3rd birthday.",
         "It was shortly after Child A’s birthday."),
        ("Seen on her fifth birthday.", "Seen around her fifth birthday.", "Seen around her birthday."),
        ("Seen on the eve of his first birthday", "Seen shortly before his first birthday",
         "Seen shortly before his birthday"),
        ("a week after the child’s birthday", "shortly after the child’s birthday", "shortly after the child’s birthday"),
        ("on the day of his birthday", "around his birthday", "around his birthday"),
        ("He had his second birthday there.", "He had his second birthday there.", "He had his birthday there."),
        ("shortly before his second birthday", "shortly before his second birthday", "shortly before his birthday"),
        ("some months before his birthday party", "some months before his birthday party",
         "some months before his birthday party"),
    ],
)  # fmt: skip
def test_nothing_counts_from_a_birthday(written: str, exact: str, by_band: str) -> None:
    for rule, shown in ((AgeRule.EXACT, exact), (AgeRule.BAND, by_band)):
        assert as_shown(changed((Piece(written, written),), list(birthdays_in(written, rule)))) == shown


def test_the_panel_reads_no_count_from_a_birthday() -> None:
    assert VIEW.wording("On 7 January 2014, two days before his second birthday, he fell.") == (
        "On 7 January 2014, shortly before his second birthday, he fell."
    )
