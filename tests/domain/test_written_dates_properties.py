"""What holds of every date in every layout, and of every text."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import example, given, settings
from hypothesis import strategies as st

from scrdesk.domain.dates_in_words import MONTHS, WEEKDAYS, day_in_words, time_in_words, when_in_words, when_short
from scrdesk.domain.event_date import EventDate, Precision, Sureness
from scrdesk.domain.written_dates import DateContext, read_when
from tests.domain.edtf_judge import assert_agrees

DAYS = st.dates(date(2000, 1, 1), date(2039, 12, 31))
SEPARATORS = ("/", ".", "-", "./", " / ", "\\", " ", "–", "\u00a0")


def ordinal(number: int) -> str:
    ending = "th" if 11 <= number % 100 <= 13 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"


@st.composite
def exact_texts(draw: st.DrawFn) -> tuple[date, str]:
    """Return a day and one of the many ways to write it exactly."""
    day = draw(DAYS)
    year = draw(st.sampled_from([f"{day.year}", f"{day.year % 100:02d}"]))
    month_name = MONTHS[day.month - 1]
    name = draw(st.sampled_from([month_name, month_name[:3], month_name.upper(), month_name[:3].lower()]))
    number = draw(st.sampled_from([str(day.day), f"{day.day:02d}"]))
    month = draw(st.sampled_from([str(day.month), f"{day.month:02d}"]))
    one, two = draw(st.sampled_from(SEPARATORS)), draw(st.sampled_from(SEPARATORS))
    if one.isspace() != two.isspace():
        two = one
    weekday = WEEKDAYS[day.weekday()]
    layout = draw(st.integers(0, 9))
    text = [
        f"{number}{one}{month}{two}{year}",
        f"{number} {name} {year}",
        f"{number}-{name}-{year}",
        f"{ordinal(day.day)} {name} {day.year}",
        f"{weekday} {number} {name} {year}",
        f"{weekday[:3]} {number}/{month}/{year}",
        f"the {ordinal(day.day)} of {name}, {day.year}",
        f"{name} {ordinal(day.day)}, {day.year}",
        day.isoformat(),
        f"{weekday}, {ordinal(day.day)} {name} {day.year}",
    ][layout]
    padding = draw(st.sampled_from(["{}", " {} ", "{}\n", "\u00a0{}", "({})", "{}.", "Date: {}"]))
    return day, padding.format(text)


@given(exact_texts())
@settings(max_examples=300)
def test_an_exact_date_reads_back_exactly(given_date: tuple[date, str]) -> None:
    day, text = given_date
    reading = read_when(text)
    assert (reading.when.earliest, reading.when.latest) == (day, day), text
    assert reading.when.precision is Precision.DAY
    assert reading.when.sureness is Sureness.CERTAIN
    assert reading.issues == (), text


DOUBTS = (
    ("?{}", Sureness.UNCERTAIN),
    ("{} ?", Sureness.UNCERTAIN),
    ("probably {}", Sureness.UNCERTAIN),
    ("c. {}", Sureness.APPROXIMATE),
    ("about {}", Sureness.APPROXIMATE),
    ("~{}", Sureness.APPROXIMATE),
    ("?c {}", Sureness.BOTH),
)


@given(exact_texts(), st.sampled_from(DOUBTS))
@settings(max_examples=80)
def test_doubt_changes_the_sureness_only(given_date: tuple[date, str], doubt: tuple[str, Sureness]) -> None:
    day, text = given_date
    when = read_when(doubt[0].format(text.strip())).when
    assert (when.earliest, when.latest, when.sureness) == (day, day, doubt[1]), text
    assert_agrees(when)


VAGUE = (
    lambda day: f"{MONTHS[day.month - 1]} {day.year}",
    lambda day: f"{day.month:02d}/{day.year}",
    lambda day: f"{day.year}-{day.month:02d}" if day.month != day.year % 100 + 1 else str(day.year),
    lambda day: f"00/{day.month}/{day.year}",
    lambda day: f"{('early', 'mid', 'late')[min((day.day - 1) // 10, 2)]} {MONTHS[day.month - 1]} {day.year}",
    lambda day: f"w/c {day - timedelta(days=day.weekday()):%d/%m/%y}",
    lambda day: f"w/e {day + timedelta(days=6 - day.weekday()):%d/%m/%y}",
    lambda day: f"week of {day_in_words(day)}",
    lambda day: f"Q{(day.month + 2) // 3} {day.year}",
    lambda day: f"{('winter', 'spring', 'summer', 'autumn')[day.month % 12 // 3]} {day.year}",
    lambda day: str(day.year),
    lambda day: f"{day.year}/{(day.year + 1) % 100:02d}",
    lambda day: f"before {day_in_words(day + timedelta(days=1))}",
    lambda day: f"by {day_in_words(day)}",
    lambda day: f"since {day_in_words(day)}",
    lambda day: f"after {day_in_words(day - timedelta(days=1))}",
    lambda day: f"{day_in_words(day)} onwards",
)


@given(DAYS, st.sampled_from(VAGUE), st.booleans())
@settings(max_examples=80)
def test_a_vague_date_holds_the_day_that_was_meant(day: date, layout: object, is_doubtful: bool) -> None:
    assert callable(layout)
    text = layout(day) + (" ?" if is_doubtful else "")
    when = read_when(text).when
    assert (when.earliest or date.min) <= day <= (when.latest or date.max), text
    assert when.is_read
    assert_agrees(when)


@given(
    DAYS, st.integers(1, 400), st.sampled_from(["{} - {}", "{} to {}", "between {} and {}", "from {} to {}", "{}–{}"])
)
@settings(max_examples=40)
def test_a_range_reads_back_from_end_to_end(first: date, n_days: int, layout: str) -> None:
    last = first + timedelta(days=n_days)
    for form in (day_in_words, lambda day: f"{day.day}/{day.month}/{day.year}"):
        when = read_when(layout.format(form(first), form(last))).when
        assert (when.earliest, when.latest, when.precision) == (first, last, Precision.RANGE)
        assert_agrees(when)


@given(st.lists(DAYS, min_size=2, max_size=3, unique=True), st.sampled_from([", ", " and ", "; ", "\n", " & "]))
@settings(max_examples=25)
def test_a_list_of_dates_is_bounded_by_all_of_them(given_days: list[date], joiner: str) -> None:
    text = joiner.join(f"{day.day}/{day.month}/{day.year}" for day in given_days)
    reading = read_when(text)
    assert (reading.when.earliest, reading.when.latest) == (min(given_days), max(given_days))
    assert "date-several" in [issue.code for issue in reading.issues]
    assert_agrees(reading.when)


@given(exact_texts())
@settings(max_examples=25)
def test_what_is_said_in_words_reads_back_the_same(given_date: tuple[date, str]) -> None:
    when = read_when(given_date[1]).when
    for said in (when_in_words(when), when_short(when)):
        again = read_when(said).when
        assert (again.earliest, again.latest) == (when.earliest, when.latest), said


WORDS = st.lists(
    st.sampled_from(
        ["5", "05", "16", "2016", "31", "00", "13", "May", "june", "/", "-", ".", ",", " ", "to", "and", "between", "from",
         "early", "late", "end of", "spring", "winter", "w/c", "w/e", "Mon", "?", "c.", "before", "after", "since", "by",
         "Q2", "Christmas", "Easter", "2015/16", "at", "14:30", "2pm", "1430", "evening", "xx", "O", "l", "st", "th", "x",
         "half past two", "first week of", "1990s", "school year", "ditto", "next day", "42512", "220516", "term", "\x01"]
    ),
    max_size=9,
)  # fmt: skip


@example("EARLY;WC:1900S", "")
@example("early, x late Q2 2016", "")
@given(st.text(max_size=80) | WORDS.map(" ".join) | WORDS.map("".join), st.sampled_from(["", "14:30", "ditto", "x"]))
@settings(max_examples=400)
def test_any_text_is_read_or_refused_without_raising(text: str, time_text: str) -> None:
    above = EventDate("5/3/16", "", "2016-03-05", date(2016, 3, 5), date(2016, 3, 5), Precision.DAY)
    for context in (DateContext(), DateContext(previous=above, end_date_text=text)):
        reading = read_when(text, time_text, context=context)
        when = reading.when
        assert (when.date_text, when.time_text) == (text, time_text)
        assert_agrees(when)
        assert when.is_read or reading.issues, "a date that is not read must be told of"
        assert when_in_words(when) and when_short(when) and time_in_words(when)
