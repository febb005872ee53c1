"""The cache of blocks: nothing asked twice, nothing of the past shown as new, never more than its bound."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from scrdesk.ui.models.row_blocks import MAX_BLOCKS_WANTED, RowBlocks


def _answer(blocks: RowBlocks[int, str], mark: str = "") -> tuple[range, ...]:
    request = blocks.next_request()
    assert request is not None
    return blocks.fill(request.token, [(key, f"row {key}{mark}") for key in request.ids])


def test_a_missing_row_is_asked_for_by_whole_block_and_then_shown() -> None:
    blocks: RowBlocks[int, str] = RowBlocks(block_rows=4, max_rows=8)
    blocks.set_ids(range(100, 110))
    assert blocks.row(5) is None
    request = blocks.next_request()
    assert request is not None
    assert request.ids == (104, 105, 106, 107)
    assert blocks.next_request() is None, "one request at a time"
    changed = blocks.fill(request.token, [(key, str(key)) for key in request.ids])
    assert changed == (range(4, 8),)
    assert blocks.row(5) == "105"


def test_rows_survive_a_new_filter_because_they_are_kept_by_id() -> None:
    blocks: RowBlocks[int, str] = RowBlocks(block_rows=4, max_rows=8)
    blocks.set_ids(range(8))
    blocks.row(0)
    _answer(blocks)
    blocks.set_ids((3, 1))
    assert blocks.row(0) == "row 3"
    assert blocks.place_of(1) == 1
    assert blocks.place_of(0) is None
    assert blocks.next_request() is None


def test_stale_rows_are_shown_until_replaced() -> None:
    blocks: RowBlocks[int, str] = RowBlocks(block_rows=4, max_rows=8)
    blocks.set_ids(range(4))
    blocks.row(0)
    _answer(blocks)
    blocks.make_stale()
    assert blocks.row(0) == "row 0"
    _answer(blocks, " again")
    assert blocks.row(0) == "row 0 again"
    assert blocks.next_request() is None


def test_rows_fetched_before_a_change_are_fetched_once_more() -> None:
    blocks: RowBlocks[int, str] = RowBlocks(block_rows=4, max_rows=8)
    blocks.set_ids(range(4))
    blocks.row(0)
    request = blocks.next_request()
    assert request is not None
    blocks.make_stale()
    blocks.fill(request.token, [(key, "before the change") for key in request.ids])
    assert blocks.row(0) == "before the change"
    _answer(blocks, " now")
    assert blocks.row(0) == "row 0 now"


def test_a_fast_scroll_asks_only_for_where_it_came_to_rest() -> None:
    blocks: RowBlocks[int, str] = RowBlocks(block_rows=10, max_rows=100)
    blocks.set_ids(range(50_000))
    for place in range(0, 50_000, 10):
        blocks.row(place)
    asked = []
    while (request := blocks.next_request()) is not None:
        asked.append(request.ids[0])
        blocks.fill(request.token, [(key, "") for key in request.ids])
    assert asked[0] == 49_990
    assert len(asked) == MAX_BLOCKS_WANTED


def test_a_late_answer_is_dropped() -> None:
    blocks: RowBlocks[int, str] = RowBlocks(block_rows=4, max_rows=8)
    blocks.set_ids(range(4))
    blocks.row(0)
    request = blocks.next_request()
    assert request is not None
    blocks.clear()
    assert blocks.fill(request.token, [(0, "old")]) == ()
    assert blocks.n_kept == 0


def test_rows_that_do_not_come_are_not_asked_for_for_ever() -> None:
    blocks: RowBlocks[int, str] = RowBlocks(block_rows=4, max_rows=8)
    blocks.set_ids(range(4))
    blocks.row(0)
    request = blocks.next_request()
    assert request is not None
    blocks.fail(request.token)
    blocks.row(0)
    assert blocks.next_request() is None
    blocks.make_stale()
    blocks.row(0)
    assert blocks.next_request() is not None


def test_too_small_a_bound_is_refused() -> None:
    with pytest.raises(ValueError, match="two blocks"):
        RowBlocks(block_rows=10, max_rows=10)


class Scrolling(RuleBasedStateMachine):
    """Whatever a person and the store do in whatever order, what is shown is right and bounded."""

    def __init__(self) -> None:
        super().__init__()
        self.blocks: RowBlocks[int, tuple[int, int]] = RowBlocks(block_rows=3, max_rows=9)
        self.version = 0
        self.ids: tuple[int, ...] = ()
        self.open: list[tuple[int, tuple[int, ...], int]] = []

    @rule(ids=st.lists(st.integers(0, 40), unique=True, max_size=30))
    def another_list(self, ids: list[int]) -> None:
        self.ids = tuple(ids)
        self.blocks.set_ids(ids)

    @rule()
    def something_changed(self) -> None:
        self.version += 1
        self.blocks.make_stale()

    @precondition(lambda self: self.ids)
    @rule(data=st.data())
    def look(self, data: st.DataObject) -> None:
        place = data.draw(st.integers(0, len(self.ids) - 1))
        row = self.blocks.row(place)
        assert row is None or row[0] == self.ids[place]

    @rule()
    def ask(self) -> None:
        request = self.blocks.next_request()
        if request is not None:
            assert not self.open, "one request at a time"
            self.open.append((request.token, request.ids, self.version))

    @precondition(lambda self: self.open)
    @rule()
    def answer(self) -> None:
        token, ids, version = self.open.pop()
        for stretch in self.blocks.fill(token, [(key, (key, version)) for key in ids]):
            assert 0 <= stretch.start < stretch.stop <= len(self.ids)

    @invariant()
    def bounded(self) -> None:
        assert self.blocks.n_kept <= 9


Scrolling.TestCase.settings = settings(max_examples=30, stateful_step_count=30, deadline=None)
TestScrolling = Scrolling.TestCase


@given(st.lists(st.integers(0, 300), unique=True, max_size=60), st.integers(1, 9))
@settings(max_examples=30, deadline=None)
def test_looking_at_every_row_in_turn_brings_every_row(ids: list[int], block_rows: int) -> None:
    blocks: RowBlocks[int, str] = RowBlocks(block_rows=block_rows, max_rows=1_000)
    blocks.set_ids(ids)
    for place in range(len(ids)):
        if blocks.row(place) is None:
            _answer(blocks)
    assert [blocks.peek(place) for place in range(len(ids))] == [f"row {key}" for key in ids]


def test_rows_that_come_with_an_answer_need_no_second_way_but_never_hide_newer_ones() -> None:
    blocks: RowBlocks[int, str] = RowBlocks(block_rows=4, max_rows=8)
    asked_in = blocks.generation
    blocks.keep([(1, "one"), (2, "two")], asked_in)
    blocks.set_ids((1, 2))
    assert (blocks.row(0), blocks.row(1)) == ("one", "two")
    assert blocks.next_request() is None
    blocks.make_stale()
    _ = blocks.row(0)
    _answer(blocks, " anew")
    blocks.keep([(1, "one")], asked_in)
    assert blocks.row(0) == "row 1 anew", "an answer of before the edit"


def test_places_are_right_however_many_are_asked() -> None:
    blocks: RowBlocks[int, str] = RowBlocks(block_rows=4, max_rows=8)
    ids = tuple(range(50, 0, -1))
    blocks.set_ids(ids)
    assert [blocks.place_of(key) for key in (50, 7, 99, *ids)] == [0, 43, None, *range(50)]
    blocks.set_ids((7,))
    assert (blocks.place_of(7), blocks.place_of(50)) == (0, None)


def test_rows_that_arrive_after_the_list_changed_stand_in_the_new_places() -> None:
    blocks: RowBlocks[int, str] = RowBlocks(block_rows=4, max_rows=8)
    blocks.set_ids((1, 2, 3))
    blocks.row(0)
    request = blocks.next_request()
    assert request is not None
    blocks.set_ids((9, 3, 1))
    assert blocks.fill(request.token, [(key, str(key)) for key in request.ids]) == (range(1, 3),)
