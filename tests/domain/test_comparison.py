"""The comparison of a corrected file: nothing left out, nothing twice, and what was declined is remembered."""

from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from scrdesk.domain.chronology import EntryId, reference
from scrdesk.domain.comparison import KnownRow, RowChangeKind, compare, field_changes, unknown_keys
from scrdesk.domain.event_date import EventDate, Precision
from scrdesk.domain.submission import ParsedEntry

FIRST = date(2015, 1, 1)
WORDS = ("call", "visit", "child", "seen", "not", "letter", "sent", "mother", "school", "clinic")

events = st.lists(st.sampled_from(WORDS), min_size=1, max_size=6).map(" ".join)
days = st.integers(0, 5)


def row(day: int, event: str, number: str = "") -> ParsedEntry:
    when = FIRST + timedelta(days=day)
    said = when.strftime("%d/%m/%Y")
    return ParsedEntry(
        f"row {day}",
        EventDate(said, "", when.isoformat(), when, when, Precision.DAY),
        event=event,
        fields=(("No", number), ("Date", said), ("Event", event)),
        agency_reference=number,
    )


rows = st.builds(row, days, events)


@st.composite
def known_rows(draw: st.DrawFn) -> list[KnownRow]:
    """Draw what is known of an agency: entries that stand as sent, otherwise than sent, not at all, or were left out."""
    found = []
    for number in range(draw(st.integers(0, 8))):
        standing, sent = draw(rows), draw(rows)
        fate = draw(st.sampled_from(["as sent", "change declined", "addition declined", "withdrawal declined"]))
        found.append(
            KnownRow(
                EntryId(number),
                reference("POL", number + 1),
                None if fate == "addition declined" else standing,
                {"as sent": standing, "withdrawal declined": None}.get(fate, sent),
            )
        )
    return found


@given(known_rows(), st.lists(rows, max_size=8))
@settings(max_examples=150)
def test_every_row_is_in_exactly_one_place(known: list[KnownRow], new: list[ParsedEntry]) -> None:
    told = compare(known, new, 1)
    assert [change.new for change in told.rows if change.new is not None] == new
    assert [c.new_index for c in told.rows if c.new is not None] == list(range(len(new)))
    olds = [change.entry_id for change in told.rows if change.old is not None]
    assert sorted(olds) == [each.entry_id for each in known if each.standing is not None]
    assert len({change.key for change in told.rows}) == len(told.rows)
    assert sum(told.n(kind) for kind in RowChangeKind) == len(told.rows)
    for change in told.rows:
        has_old, has_new = change.old is not None, change.new is not None
        assert (has_old, has_new) == {
            RowChangeKind.ADDED: (False, True),
            RowChangeKind.WITHDRAWN: (True, False),
        }.get(change.kind, (True, True))
        if change.kind is RowChangeKind.CHANGED:
            assert change.fields()
        if change.kind is RowChangeKind.UNCHANGED:
            assert not change.fields()


@given(known_rows())
def test_the_same_file_again_brings_up_what_was_declined(known: list[KnownRow]) -> None:
    """Whatever the last file said comes again: only what was declined differs, and is said to be that."""
    again = [each.sent for each in known if each.sent is not None]
    for change in compare(known, again, 2).changes:
        assert change.was_declined or change.entry_id is not None


def test_cells_of_the_same_words_are_no_difference() -> None:
    old = row(1, "Home  visit\nno reply", "7")
    new = ParsedEntry(
        "row 3",
        old.when,
        event="Home visit no reply",
        fields=(("What happened", "Home visit no reply"), ("No", "12"), ("date", old.when.date_text), ("Note", "")),
        agency_reference="12",
    )
    assert list(field_changes(old, new)) == []


def test_a_cell_that_is_gone_is_named() -> None:
    old = ParsedEntry("row 1", EventDate("x"), fields=(("Event", "Visit"), ("Seen", "no"), ("Seen", "asleep")))
    new = ParsedEntry("row 1", EventDate("x"), fields=(("Event", "Visit to home"), ("Seen", "no")))
    told = [(field.heading, field.old, field.new) for field in field_changes(old, new)]
    assert told == [("Event", "Visit", "Visit to home"), ("Seen", "asleep", "")]


def test_only_changes_can_be_declined() -> None:
    told = compare([KnownRow(EntryId(1), "POL-0001", row(1, "visit"), row(1, "visit"))], [row(1, "visit")], 1)
    assert unknown_keys(told, ["POL-0001", "+7"]) == {"POL-0001", "+7"}
