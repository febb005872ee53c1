"""The combined chronology: every entry once, in the order of the domain, filtered as a plain reading would."""

import unicodedata
from collections.abc import Iterator
from datetime import date, time, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scrdesk.domain.chronology import ChronologyFilter, Entry
from scrdesk.domain.event_date import EventDate, Precision
from scrdesk.domain.ordering import order_key
from scrdesk.domain.submission import Finding, ParsedEntry, RowKind, Severity
from scrdesk.errors import NotFound
from scrdesk.services.add_submission import accept_submission
from scrdesk.services.build_chronology import (
    MOST_ROWS,
    N_CHARACTERS,
    entries,
    entries_of_submission,
    entry,
    entry_rows,
    shown_entries,
)
from scrdesk.services.open_store import Workspace
from tests.store.sample import file_of, new_review, new_workspace, on, row

EVERYTHING = ChronologyFilter()
FIRST = date(2015, 1, 1)
WORDS = ("visit", "visited", "Zoë", "zoe", "seen", "not", "bruise", "bruises", "22.05/16", "o'clock", "GP", "AND")


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Workspace, int]]:
    """Return a store with 240 varied entries of four agencies, some with findings."""
    workspace = new_workspace(tmp_path_factory.mktemp("desk"))
    review = new_review(workspace, codes=("POL", "GP", "HV", "SCH"))
    for code, shift in (("POL", 0), ("GP", 3), ("HV", 7), ("SCH", 11)):
        rows, findings = [], []
        for n in range(60):
            text = " ".join(WORDS[(n * 7 + shift + k * (n % 5 + 1)) % len(WORDS)] for k in range(n % 6))
            rows.append(row(n + 1, _when(n + shift), text, more=(("Remarks", WORDS[(n + shift) % len(WORDS)]),)))
            if n % 9 == 0:
                severity = (Severity.ERROR, Severity.WARNING, Severity.INFO)[n // 9 % 3]
                findings.append(Finding(severity, "made-up", "Look at this.", rows[-1].place))
        accept_submission(workspace, review.id, code, file_of(rows, findings, name=f"{code}.docx", salt=code))
    yield workspace, review.id
    workspace.close()


def _when(n: int) -> EventDate:
    day = FIRST + timedelta(days=n * 5 % 90)
    kinds = (
        on(day),
        on(day, time(n % 24, n % 60)),
        on(None),
        EventDate("w/c", "", "x", day, day + timedelta(days=6), Precision.WEEK),
        EventDate("before", "", "x", None, day, Precision.OPEN),
        EventDate("after", "", "x", day, None, Precision.OPEN),
        EventDate("in the year", "", "x", FIRST, FIRST + timedelta(days=364), Precision.YEAR),
    )
    return kinds[n % len(kinds)]


def test_every_entry_once_in_the_order_of_the_domain(desk: tuple[Workspace, int]) -> None:
    workspace, review_id = desk
    found = entries(workspace, review_id, EVERYTHING)
    assert len(found) == 240
    assert len({each.reference for each in found}) == 240
    assert [each.position for each in found] == list(range(1, 241))
    keys = [order_key(each.when, each.reference, _sequence(each)) for each in found]
    assert keys == sorted(keys)


def _sequence(each: Entry) -> int:
    return int(each.place.rpartition(" ")[2])


words_or_parts = st.sampled_from(
    [*WORDS, "vis", "ZOE", "zo", "bru", "b", "22", "05/16", "pol", "GP-0007", "remark", "-"]
)
filters = st.builds(
    ChronologyFilter,
    text=st.lists(words_or_parts, max_size=2).map(" ".join)
    | st.lists(st.sampled_from(WORDS), min_size=1, max_size=3).map(lambda some: f'"{" ".join(some)}"'),
    agency_codes=st.frozensets(st.sampled_from(["POL", "GP", "HV", "SCH", "XXX"]), max_size=2),
    start=st.none() | st.dates(FIRST - timedelta(days=10), FIRST + timedelta(days=400)),
    end=st.none() | st.dates(FIRST - timedelta(days=10), FIRST + timedelta(days=400)),
    only_with_findings=st.booleans(),
)


@given(chosen=filters)
def test_a_filter_leaves_what_a_plain_reading_leaves(desk: tuple[Workspace, int], chosen: ChronologyFilter) -> None:
    workspace, review_id = desk
    whole = entries(workspace, review_id, EVERYTHING)
    shown = shown_entries(workspace, review_id, chosen)
    assert list(shown.ids) == [each.id for each in whole if _plainly_shown(each, chosen)]
    assert shown.n_all == 240
    assert shown.n_shown == len(shown.ids)


def _plainly_shown(each: Entry, chosen: ChronologyFilter) -> bool:
    return (
        _has_words(each, chosen.text)
        and (not chosen.agency_codes or each.agency_code in chosen.agency_codes)
        and _is_within(each.when, chosen.start, chosen.end)
        and (not chosen.only_with_findings or any(f.severity is not Severity.INFO for f in each.findings))
    )


def _tokens(text: str) -> list[str]:
    plain = "".join(c for c in unicodedata.normalize("NFD", text.casefold()) if not unicodedata.combining(c))
    return "".join(c if c.isalnum() else " " for c in plain).split()


def _has_words(each: Entry, text: str) -> bool:
    cells = [_tokens(cell) for cell in (each.reference, *(cell for _, cell in each.fields))]
    if text.startswith('"'):
        return any(_has_run(cell, _tokens(text), is_prefix=False) for cell in cells)
    return all(
        any(_has_run(cell, _tokens(word), is_prefix=True) for cell in cells) for word in text.split() if _tokens(word)
    )


def _has_run(cell: list[str], asked: list[str], *, is_prefix: bool) -> bool:
    """Whether a cell has these tokens one after another, the last of them perhaps only begun."""
    for begin in range(len(cell) - len(asked) + 1):
        part = cell[begin : begin + len(asked)]
        if part[:-1] == asked[:-1] and (part[-1].startswith(asked[-1]) if is_prefix else part[-1] == asked[-1]):
            return True
    return False


def _is_within(when: EventDate, start: date | None, end: date | None) -> bool:
    if start is None and end is None:
        return True
    if not when.is_read:
        return False
    first, last = when.earliest or date.min, when.latest or date.max
    return last >= (start or date.min) and first <= (end or date.max)


@given(text=st.text(max_size=40))
def test_nothing_typed_is_an_operator(desk: tuple[Workspace, int], text: str) -> None:
    workspace, review_id = desk
    shown_entries(workspace, review_id, ChronologyFilter(text=text))


@pytest.mark.parametrize("text", ["", "  ", "-", '"', '""', "* ^ : ( )", "\x00"])
def test_signs_alone_hide_nothing(desk: tuple[Workspace, int], text: str) -> None:
    workspace, review_id = desk
    assert shown_entries(workspace, review_id, ChronologyFilter(text=text)).n_shown == 240


@pytest.mark.parametrize("text", ["NEAR(visit seen)", "visit OR seen", "event:visit", "NOT visit", "{event} : visit"])
def test_words_of_the_query_language_are_only_words(desk: tuple[Workspace, int], text: str) -> None:
    workspace, review_id = desk
    shown = shown_entries(workspace, review_id, ChronologyFilter(text=text)).ids
    whole = entries(workspace, review_id, EVERYTHING)
    assert list(shown) == [each.id for each in whole if _has_words(each, text.replace("(", " ").replace(")", " "))]


def test_a_phrase_does_not_span_cells(tmp_path: Path) -> None:
    workspace = new_workspace(tmp_path)
    review = new_review(workspace)
    one = row(1, on(FIRST), "asked", more=(("A", "child seen"), ("B", "alone today")))
    accept_submission(workspace, review.id, "POL", file_of([one]))
    for text, n_shown in (
        ('"child seen"', 1),
        ('"seen alone"', 0),
        ('"alone tod', 1),
        ('"alone tod"', 0),
        ("seen alone", 1),
    ):
        assert shown_entries(workspace, review.id, ChronologyFilter(text=text)).n_shown == n_shown, text
    workspace.close()


def test_light_rows_say_what_the_whole_says(desk: tuple[Workspace, int]) -> None:
    workspace, review_id = desk
    whole = entries(workspace, review_id, EVERYTHING)
    wanted = tuple(reversed([each.id for each in whole]))
    rows = entry_rows(workspace, wanted)
    assert [each.id for each in rows] == list(wanted)
    for light, each in zip(rows, reversed(whole), strict=True):
        assert (light.reference, light.position, light.agency_code) == (each.reference, each.position, each.agency_code)
        n_errors = sum(1 for f in each.findings if f.severity is Severity.ERROR)
        n_warnings = sum(1 for f in each.findings if f.severity is Severity.WARNING)
        assert light.n_findings == n_errors + n_warnings
        assert light.tone == ("bad" if n_errors else "warn" if n_warnings else "")
        if each.event:
            assert light.text == each.event
        else:  # a row in which no event was understood does not look empty
            assert light.text.startswith(each.when.date_text)


def test_light_rows_are_cut_and_bounded(tmp_path: Path) -> None:
    workspace = new_workspace(tmp_path)
    review = new_review(workspace)
    accept_submission(workspace, review.id, "POL", file_of([row(1, on(FIRST, time(9, 5)), "ŵ" * 5000)]))
    shown = shown_entries(workspace, review.id, EVERYTHING)
    (light,) = entry_rows(workspace, shown.ids)
    assert light.text == "ŵ" * N_CHARACTERS
    assert (light.when, light.time) == ("1 January 2015", "09:05")
    assert entry(workspace, shown.ids[0]).event == "ŵ" * 5000
    assert entry_rows(workspace, ()) == ()
    with pytest.raises(ValueError, match=str(MOST_ROWS)):
        entry_rows(workspace, shown.ids * (MOST_ROWS + 1))
    workspace.close()


def test_an_entry_is_whole(tmp_path: Path) -> None:
    workspace = new_workspace(tmp_path)
    review = new_review(workspace)
    finding = Finding(Severity.WARNING, "weekday", "The day was a Tuesday.", "table 1, row 4")
    fields = (("When", "Mon 6/1/15"), ("", "nul \x00 and \ud800 half"), ("What", " kept\n as it is "), ("What (2)", ""))
    when = EventDate("Mon 6/1/15", "abt 9", "2015-01-06", FIRST, FIRST, Precision.DAY, start=time(9), end=time(10))
    one = ParsedEntry(
        "table 1, row 4", when, "s", "e", "p", "pr", "l", "cs", "a", "sw", "c", "kl", fields, RowKind.NOTE, "7"
    )
    stored = accept_submission(workspace, review.id, "GP", file_of([one], [finding], name="gp.xlsx"))
    (found,) = entries(workspace, review.id, EVERYTHING)
    assert found == entry(workspace, found.id)
    assert found.fields == fields
    assert found.when == when
    assert found.findings == (finding,)
    assert found.kind is RowKind.NOTE
    texts = (found.source, found.event, found.people, found.practitioner, found.location, found.child_seen)
    assert texts == ("s", "e", "p", "pr", "l", "cs")
    assert (found.action, found.shared_with, found.comment, found.key_line) == ("a", "sw", "c", "kl")
    assert (found.reference, found.position, found.file_name) == ("GP-0001", 1, "gp.xlsx")
    assert (found.submission_id, found.submission_version, found.place) == (stored.id, 1, "table 1, row 4")
    workspace.close()


def test_what_does_not_exist(desk: tuple[Workspace, int]) -> None:
    workspace, _ = desk
    with pytest.raises(NotFound):
        entry(workspace, 10_000)
    with pytest.raises(NotFound):
        shown_entries(workspace, 10_000, EVERYTHING)
    with pytest.raises(NotFound):
        entries(workspace, 10_000, EVERYTHING)
    with pytest.raises(NotFound):
        entries_of_submission(workspace, 10_000)


def test_a_review_shows_only_its_own(desk: tuple[Workspace, int]) -> None:
    workspace, _ = desk
    other = new_review(workspace, "SCR 2016/03")
    accept_submission(workspace, other.id, "POL", file_of([row(1, on(FIRST), "Elsewhere")]))
    assert [each.event for each in entries(workspace, other.id, EVERYTHING)] == ["Elsewhere"]
    assert shown_entries(workspace, other.id, ChronologyFilter(text="visit")).ids == ()
