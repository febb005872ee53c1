"""What keeps a file from being published, and when a waiver covers it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from scrdesk.domain.leaks.values import Leak, LeakKind, Notice, Where
from scrdesk.domain.leaks.waivers import Obstacle, Waiver, WaiverId, mark_of_leak, obstacles_in

LEAK = Leak(3, Where.BOOKMARK, "Toby", "Child T", LeakKind.NAME, "so Toby did")
NOTICE = Notice(4, "The page is only a picture.")
GIVEN = datetime(2026, 5, 1, tzinfo=UTC)


def waiver(mark: str) -> Waiver:
    return Waiver(WaiverId(1), mark, "told", "it is his dog", "A. Secretary", GIVEN)


def test_each_leak_and_each_notice_is_an_obstacle_told_in_words() -> None:
    one, other = obstacles_in([LEAK], [NOTICE], "abc", [])
    assert one == Obstacle(mark_of_leak(LEAK), 3, "bookmark", "Toby", "Child T", "name", "so Toby did")
    assert one.told == "page 3, bookmark: “Toby” (Child T, name)"
    assert other == Obstacle(other.mark, 4, "cannot be searched", "The page is only a picture.", "", "", "")
    assert other.told == "page 4, cannot be searched: “The page is only a picture.”"
    assert replace(one, page=None, person="").told == "bookmark: “Toby”"


def test_a_waiver_holds_for_the_same_words_on_any_page_until_something_changes() -> None:
    given = waiver(mark_of_leak(LEAK))
    assert obstacles_in([replace(LEAK, page=9)], [], "abc", [given])[0].waiver is given
    for changed in (
        replace(LEAK, where=Where.TEXT),
        replace(LEAK, text="TOBY"),
        replace(LEAK, person="Uncle"),
        replace(LEAK, kind=LeakKind.ALIAS),
        replace(LEAK, around="then Toby did"),
    ):
        assert obstacles_in([changed], [], "abc", [given])[0].waiver is None
    back = replace(given, taken_back_by="A. Chair", taken_back_at=GIVEN)
    assert given.is_in_force
    assert not back.is_in_force
    assert obstacles_in([LEAK], [], "abc", [back])[0].waiver is None


def test_what_cannot_be_searched_is_waived_for_one_file_and_page() -> None:
    (first,) = obstacles_in([], [NOTICE], "abc", [])
    given = waiver(first.mark)
    assert obstacles_in([], [NOTICE], "abc", [given])[0].waiver is given
    for notice, sha256 in (
        (NOTICE, "abd"),
        (replace(NOTICE, page=5), "abc"),
        (replace(NOTICE, message="Other."), "abc"),
    ):
        assert obstacles_in([], [notice], sha256, [given])[0].waiver is None


def test_marks_are_the_ones_that_stores_already_keep() -> None:
    assert mark_of_leak(LEAK) == "f4565dcf48d27fe3baec5153e6c9023689cc39897a3332a496de074039c6d725"
    assert (
        obstacles_in([], [NOTICE], "abc", [])[0].mark
        == "78808b58cf323d56135a19e1d049f68b27789f7c45997a0cda3143ec262efc9c"
    )
    assert mark_of_leak(replace(LEAK, text="\udc80")) != mark_of_leak(LEAK)
