"""Times of day as agencies write them."""

from __future__ import annotations

from datetime import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scrdesk.domain.event_date import Sureness
from scrdesk.domain.submission import Severity
from scrdesk.domain.written_times import forget_times, read_time

T = time
EXAMPLES: tuple[tuple[str, time | None, time | None, str], ...] = (
    ("1430hrs", T(14, 30), None, ""),
    ("1430 hours", T(14, 30), None, ""),
    ("14:30", T(14, 30), None, ""),
    ("14.30", T(14, 30), None, ""),
    ("14;30", T(14, 30), None, ""),
    ("14h30", T(14, 30), None, ""),
    ("17:00:00", T(17), None, ""),
    ("1430", T(14, 30), None, ""),
    ("0930", T(9, 30), None, ""),
    ("930", T(9, 30), None, "time-half-assumed"),
    ("2.30pm", T(14, 30), None, ""),
    ("2 pm", T(14), None, ""),
    ("9.30 a.m.", T(9, 30), None, ""),
    ("12am", T(0), None, ""),
    ("12pm", T(12), None, ""),
    ("12.15 am", T(0, 15), None, ""),
    ("20:15pm", T(20, 15), None, ""),
    ("14:30am", T(14, 30), None, "time-half-wrong"),
    ("2.30", T(2, 30), None, "time-half-assumed"),
    ("02.30", T(2, 30), None, ""),
    ("2.30hrs", T(2, 30), None, ""),
    ("noon", T(12), None, ""),
    ("12 midday", T(12), None, ""),
    ("midnight", T(0), None, "time-midnight"),
    ("24:00", T(0), None, "time-midnight"),
    ("14:30hrs GMT", T(14, 30), None, "time-zone"),
    ("14-30", T(14, 30), None, ""),
    ("14 30", T(14, 30), None, ""),
    ("10-11", None, None, "time-unreadable"),
    ("00:00", T(0), None, ""),
    ("half past two", None, None, "time-half-missing"),
    ("half past two in the afternoon", T(14, 30), None, ""),
    ("quarter to nine pm", T(20, 45), None, ""),
    ("quarter to twelve am", T(11, 45), None, ""),
    ("ten past 9 at night", T(21, 10), None, ""),
    ("ten past 13 pm", None, None, "time-invalid"),
    ("nine at night", T(21), None, ""),
    ("3 at night", T(3), None, ""),
    ("5 o'clock", None, None, "time-half-missing"),
    ("5 o'clock pm", T(17), None, ""),
    ("five o'clock in the morning", T(5), None, ""),
    ("10:30-11:15", T(10, 30), T(11, 15), ""),
    ("1030-1115hrs", T(10, 30), T(11, 15), ""),
    ("1030 to 1115", T(10, 30), T(11, 15), ""),
    ("10:30 – 11:15", T(10, 30), T(11, 15), ""),
    ("22:00 until 06:00", T(22), T(6), ""),
    ("2-3pm", T(14), T(15), ""),
    ("11-1pm", T(11), T(13), ""),
    ("11.30am to 1pm", T(11, 30), T(13), ""),
    ("between 2 and 3pm", T(14), T(15), ""),
    ("from 10 to 11 am", T(10), T(11), ""),
    ("from 10:30 to 11:15", T(10, 30), T(11, 15), ""),
    ("10:30, 14:00 and 16:15", T(10, 30), None, "time-several"),
    ("10:30/14:00", T(10, 30), None, "time-several"),
    ("c. 14:00", T(14), None, ""),
    ("?14:30", T(14, 30), None, ""),
    ("approx 3pm", T(15), None, ""),
    ("14:30 (approx)", T(14, 30), None, ""),
    ("2ish pm", T(14), None, ""),
    ("after 3pm", T(15), None, "time-open"),
    ("between 2 and", None, None, "time-unreadable"),
    ("from 9am", T(9), None, "time-open"),
    ("by 17:00", T(17), None, "time-open"),
    ("14:30 onwards", T(14, 30), None, "time-open"),
    ("1430Z", T(14, 30), None, "time-zone"),
    ("0.604166", T(14, 30), None, "time-serial"),
    ("0.5", T(12), None, "time-serial"),
    ("0.30", T(0, 30), None, ""),
    ("O9:3O", T(9, 30), None, "time-letters"),
    ("１４：３０", T(14, 30), None, ""),
    ("\u00a014:30\u00a0", T(14, 30), None, ""),
    ("@ 14:30", T(14, 30), None, ""),
    ("at 2.15pm", T(14, 15), None, ""),
    ("25:10", None, None, "time-invalid"),
    ("14:75", None, None, "time-invalid"),
    ("2575hrs", None, None, "time-invalid"),
    ("0pm", None, None, "time-invalid"),
    ("25:10-26:00", None, None, "time-invalid time-invalid"),
    ("am", None, None, "time-day-part"),
    ("evening", None, None, "time-day-part"),
    ("overnight", None, None, "time-day-part"),
    ("early hours", None, None, "time-day-part"),
    ("in the late afternoon", None, None, "time-day-part"),
    ("N/K", None, None, ""),
    ("not recorded", None, None, ""),
    ("time not known", None, None, ""),
    ("-", None, None, ""),
    ("", None, None, ""),
    ("when the bell rang", None, None, "time-unreadable"),
    ("9", None, None, "time-unreadable"),
    ("14:30 visit", None, None, "time-unreadable"),
    ("x" * 50, None, None, "time-unreadable"),
    ("x" * 2_000, None, None, "time-unreadable"),
)


@pytest.mark.parametrize(("text", "start", "end", "codes"), EXAMPLES, ids=[repr(row[0][:20]) for row in EXAMPLES])
def test_reads_example(text: str, start: time | None, end: time | None, codes: str) -> None:
    reading = read_time(text)
    assert (reading.start, reading.end) == (start, end)
    assert " ".join(issue.code for issue in reading.issues) == codes


@pytest.mark.parametrize(
    ("text", "sureness"),
    [
        ("14:30", Sureness.CERTAIN),
        ("14:30?", Sureness.UNCERTAIN),
        ("circa 1430", Sureness.APPROXIMATE),
        ("?about 14:30", Sureness.BOTH),
        ("before 9am", Sureness.APPROXIMATE),
    ],
)
def test_keeps_how_sure_the_writer_was(text: str, sureness: Sureness) -> None:
    assert read_time(text).sureness is sureness


def test_an_impossible_time_is_an_error_and_a_vague_one_is_not() -> None:
    assert [issue.severity for issue in read_time("25:10").issues] == [Severity.ERROR]
    assert [issue.severity for issue in read_time("evening").issues] == [Severity.INFO]


def test_an_end_cell_gives_the_end() -> None:
    reading = read_time("14:30", "c. 15:10")
    assert (reading.start, reading.end, reading.sureness) == (time(14, 30), time(15, 10), Sureness.APPROXIMATE)
    assert read_time("14:30", "15:00-15:10").end == time(15, 10)
    assert read_time("14:30", "N/K").end is None
    assert [issue.code for issue in read_time("14:30", "25:10").issues] == ["time-invalid"]


def test_a_ditto_is_told_apart() -> None:
    assert read_time("ditto").is_ditto
    assert not read_time("14:30").is_ditto


def test_readings_can_be_forgotten() -> None:
    before = read_time("14:30")
    forget_times()
    assert read_time("14:30") == before


LAYOUTS = ("{h:02d}:{m:02d}", "{h:02d}.{m:02d}", "{h:02d}{m:02d}hrs", "{h:02d}{m:02d}", "{h}h{m:02d}", "{h12}.{m:02d}{half}",
           "{h12}:{m:02d} {half}", "at {h:02d}:{m:02d}", "{h:02d}:{m:02d}:00", "{h:02d}:{m:02d} hours", "approx {h12}.{m:02d} {half}")  # fmt: skip


@given(st.integers(0, 23), st.integers(0, 59), st.sampled_from(LAYOUTS))
@settings(max_examples=300)
def test_any_time_in_any_layout_reads_back(hour: int, minute: int, layout: str) -> None:
    text = layout.format(h=hour, m=minute, h12=hour % 12 or 12, half="pm" if hour >= 12 else "am")
    if layout == "{h}h{m:02d}" and 1 <= hour <= 9:
        assert read_time(text).start == time(hour, minute)  # told as an assumption
        return
    assert read_time(text).start == time(hour, minute)
    assert read_time(text).issues == ()


@given(st.integers(0, 1439))
@settings(max_examples=200)
def test_a_spreadsheets_fraction_reads_back_to_the_minute(minute: int) -> None:
    text = f"{minute / 1440:.9f}"
    assert read_time(text).start == time(minute // 60, minute % 60)


@given(st.text(max_size=60) | st.text("0123456789:.-apmhrsto /?", max_size=30))
@settings(max_examples=400)
def test_any_text_is_read_or_refused_without_raising(text: str) -> None:
    reading = read_time(text)
    assert reading.end is None or reading.start is not None
