"""Which column of a table holds what: by its heading, by what stands in it, or as the secretary chose.

Headings decide first; content overrules a heading that cannot be right, and stands in where there is none.
Columns that mean nothing known are kept whole as :attr:`Column.OTHER`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from scrdesk.domain.submission import Column, ColumnChoice, ColumnReading
from scrdesk.intake import bounds
from scrdesk.intake.cell_looks import (
    has_clock_beside_date,
    is_clock,
    is_like_date,
    is_like_sequence,
    is_like_serial,
    is_like_time,
    is_like_weekday,
)
from scrdesk.intake.column_words import ColumnWords, HeadingMatch, column_words, normalised
from scrdesk.intake.found import FoundRow

DATES = (Column.DATE, Column.DATE_AND_TIME)
_SINGLE = (Column.DATE, Column.DATE_AND_TIME, Column.END_DATE, Column.TIME, Column.END_TIME, Column.REFERENCE)
_TEXTUAL = (Column.EVENT, Column.ACTION, Column.COMMENT, Column.LOCATION, Column.CHILD_SEEN)
_OF_WRITING = frozenset(
    ("recorded", "writing", "written", "entered", "created", "reported", "logged", "received", "printed", "updated",
     "modified", "completed", "input", "added", "typed", "recording", "keyed", "system", "entry")
)  # fmt: skip
"""Words of a date on which somebody wrote: where another column holds the day it happened, that one counts."""
_OF_BIRTH = frozenset(("birth", "born", "dob", "edd", "death", "dod"))
"""Words of the dates of a life, which stand beside each row of an export and are not when it happened."""
_OF_PLANS = frozenset(("due", "next", "expiry", "target", "deadline", "planned", "review", "reviewed"))
"""Words of a day that was still to come when the row was written."""
_MAX_DATE_MEAN_CHARS = 30
_OF_PERIODS = frozenset(("year", "month", "week", "period", "day"))
"""Words of a coarser date beside the date itself."""
_MIN_DATE_SHARE = 0.5
"""Share of a column's filled cells that must look like dates before it is taken for dates by content alone."""
_MIN_EVENT_CHARS = 12
"""Mean length below which a column without a heading is not taken for the account of events."""


@dataclass(frozen=True, slots=True)
class Looks:
    """What stands in one column, in shares of its filled cells."""

    n_filled: int = 0
    dates: float = 0.0
    times: float = 0.0
    clocks: float = 0.0
    sure_times: float = 0.0
    serials: float = 0.0
    weekdays: float = 0.0
    sequence: float = 0.0
    mean_chars: float = 0.0


def looks_of(rows: Sequence[FoundRow], column: int) -> Looks:
    """Look at a column in a sample of rows spread over the table."""
    step = max(1, len(rows) // bounds.N_SAMPLE_ROWS)
    n = dates = times = clocks = sure_times = serials = weekdays = sequence = chars = 0
    for row in rows[::step]:
        if column >= len(row.cells):
            continue
        text = row.cells[column].strip()
        exact = row.exact.get(column, "")
        if not text:
            continue
        n += 1
        chars += len(text)
        is_moment = bool(exact) and exact[2:3] != ":"
        is_date = is_moment or is_like_date(text)
        dates += is_date
        times += not is_date and (bool(exact) or is_like_time(text))
        sure_times += not is_date and ((bool(exact) and not is_moment) or is_clock(text))
        clocks += (is_moment and "T" in exact) or (is_date and has_clock_beside_date(text))
        serials += not exact and is_like_serial(text)
        weekdays += is_like_weekday(text)
        sequence += is_like_sequence(text) and not is_date
    if not n:
        return Looks()
    shares = (dates, times, clocks, sure_times, serials, weekdays, sequence, chars)
    return Looks(n, *(count / n for count in shares))


def _sample_of(rows: Sequence[FoundRow]) -> Sequence[FoundRow]:
    """Return rows spread over the table, without titles that stand alone between the others."""
    step = max(1, len(rows) // bounds.N_SAMPLE_ROWS)
    sample = rows[::step]
    return [row for row in sample if sum(1 for cell in row.cells if cell and not cell.isspace()) > 1] or sample


@dataclass(slots=True)
class _Guess:
    heading: str
    match: HeadingMatch | None
    looks: Looks
    meaning: Column = Column.OTHER
    reason: str = "not recognised"
    is_chosen: bool = False

    @property
    def is_of_birth(self) -> bool:
        """Whether the heading speaks of a birth or death."""
        return not _OF_BIRTH.isdisjoint(normalised(self.heading).split())

    @property
    def weight(self) -> float:
        """How well heading and content together speak for a date or time column."""
        sureness = self.match.sureness if self.match else 0.0
        words = set(normalised(self.heading).split())
        if words & _OF_WRITING or words & _OF_PLANS:
            sureness -= 2.0
        elif words & _OF_PERIODS:
            sureness -= 1.0
        share = self.looks.times if self.meaning in (Column.TIME, Column.END_TIME) else self.looks.dates
        return sureness + 2 * max(share, self.looks.serials)


def read_columns(
    table_name: str,
    headings: Sequence[str],
    rows: Sequence[FoundRow],
    choices: tuple[ColumnChoice, ...] = (),
    words: ColumnWords | None = None,
) -> tuple[ColumnReading, ...]:
    """Say what each column of a chronology table holds.

    Args:
        table_name: for choices made by hand.
        headings: heading of each column as written; empty where there is none.
        rows: the rows below the headings.
        choices: corrections made by hand; a heading counts where the column has moved.
        words: the synonyms; the bundled ones when None.
    """
    words = words or column_words()
    rows = _sample_of(rows)
    guesses = []
    for index, heading in enumerate(headings):
        guess = _Guess(heading, words.match(heading), looks_of(rows, index))
        if guess.match and not (guess.match.meaning in DATES and guess.is_of_birth):
            guess.meaning, guess.reason = guess.match.meaning, "heading"
        guesses.append(guess)
    _choose(guesses, table_name, choices)
    _doubt_headings(guesses)
    _see_dates(guesses)
    _join_parts_of_dates(guesses)
    _settle_doubles(guesses)
    _fill_by_content(guesses)
    return tuple(
        ColumnReading(index, guess.heading, guess.meaning, guess.reason) for index, guess in enumerate(guesses)
    )


def _choose(guesses: list[_Guess], table_name: str, choices: tuple[ColumnChoice, ...]) -> None:
    by_heading = {normalised(c.heading): c for c in choices if c.heading.strip()}
    for index, guess in enumerate(guesses):
        chosen = next(
            (c for c in choices if c.table == table_name and c.index == index
             and normalised(c.heading) == normalised(guess.heading)),
            None,
        ) or (by_heading.get(normalised(guess.heading)) if guess.heading.strip() else None)  # fmt: skip
        if chosen is not None:
            guess.meaning, guess.reason, guess.is_chosen = chosen.meaning, "chosen by hand", True


def _doubt_headings(guesses: list[_Guess]) -> None:
    """Take a meaning back from a heading whose column cannot hold that."""
    has_dates = any(guess.looks.dates >= _MIN_DATE_SHARE for guess in guesses)
    for guess in guesses:
        looks = guess.looks
        if guess.is_chosen or looks.n_filled < 3:
            continue
        if guess.meaning in (*DATES, Column.END_DATE) and has_dates:
            if max(looks.dates, looks.serials, looks.weekdays) < 0.2 and looks.mean_chars > 3:
                guess.meaning, guess.reason = Column.OTHER, "heading says date, content does not"
        elif guess.meaning in (Column.TIME, Column.END_TIME):
            if looks.dates >= 0.6:
                guess.meaning, guess.reason = Column.DATE, "content looks like dates"
            elif looks.times < 0.1 and looks.mean_chars > 25:
                guess.meaning, guess.reason = Column.OTHER, "heading says time, content does not"
        elif (guess.meaning is Column.REFERENCE and looks.dates >= 0.6) or (
            guess.meaning not in _SINGLE
            and looks.dates >= 0.9
            and looks.mean_chars < 24
            and not any(g.meaning in DATES and g.looks.dates >= _MIN_DATE_SHARE for g in guesses)
        ):
            guess.meaning, guess.reason = Column.DATE, "content looks like dates"


def _see_dates(guesses: list[_Guess]) -> None:
    """Where no column with a heading for dates holds any, take one full of them, whatever its heading says."""
    if any(guess.meaning in DATES and max(guess.looks.dates, guess.looks.serials) >= 0.2 for guess in guesses):
        return
    likely = [
        guess for guess in guesses
        if guess.looks.dates >= 0.6 and guess.looks.mean_chars < _MAX_DATE_MEAN_CHARS and not guess.is_chosen
        and guess.meaning is not Column.END_DATE and not guess.is_of_birth
    ]  # fmt: skip
    if likely:
        best = max(likely, key=lambda guess: guess.weight)
        best.meaning, best.reason = Column.DATE, "content looks like dates"


def _join_parts_of_dates(guesses: list[_Guess]) -> None:
    """A date may be given in columns "Day", "Month", "Year", or a weekday beside the date."""
    plain = [normalised(guess.heading) for guess in guesses]
    for first in range(len(guesses) - 2):
        if plain[first : first + 3] in (["day", "month", "year"], ["dd", "mm", "yyyy"], ["dd", "mm", "yy"]):
            for guess in guesses[first : first + 3]:
                if not guess.is_chosen:
                    guess.meaning, guess.reason = Column.DATE, "part of a date"
            return
    has_date = any(g.meaning in DATES and g.looks.dates >= _MIN_DATE_SHARE for g in guesses)
    for guess in guesses:
        if has_date and guess.looks.weekdays >= 0.6 and not guess.is_chosen and guess.meaning is Column.DATE:
            guess.meaning, guess.reason = Column.OTHER, "weekday"


def _settle_doubles(guesses: list[_Guess]) -> None:
    """Keep one column for each meaning of which there can be one; end dates and doubles find their place."""
    parts = [guess for guess in guesses if guess.reason == "part of a date"]
    dates = [guess for guess in guesses if guess.meaning in DATES and guess not in parts]
    if parts:
        for guess in dates:
            if not guess.is_chosen:
                guess.meaning, guess.reason = Column.OTHER, "another column holds the date"
    elif len(dates) > 1:
        best = max(dates, key=lambda g: (g.is_chosen, g.weight, -guesses.index(g)))
        for guess in dates:
            if guess is not best and not guess.is_chosen:
                guess.meaning, guess.reason = Column.OTHER, "another column holds the date"
    for meaning in (Column.END_DATE, Column.TIME, Column.END_TIME, Column.REFERENCE):
        same = [guess for guess in guesses if guess.meaning is meaning]
        if len(same) > 1:
            best = max(same, key=lambda g: (g.is_chosen, g.weight, -guesses.index(g)))
            for guess in same:
                if guess is not best and not guess.is_chosen:
                    guess.meaning, guess.reason = Column.OTHER, f"another column holds the {meaning.value}"
    if not any(guess.meaning in DATES for guess in guesses):
        for guess in guesses:
            if guess.meaning is Column.END_DATE and not guess.is_chosen:
                guess.meaning = Column.DATE


def _is_full_of_times(guess: _Guess) -> bool:
    return guess.looks.sure_times >= 0.5 or (guess.looks.times >= 0.6 and not guess.heading.strip())


def _fill_by_content(guesses: list[_Guess]) -> None:
    free = [guess for guess in guesses if guess.meaning is Column.OTHER and not guess.is_chosen]
    if not any(guess.meaning in DATES for guess in guesses):
        likely = [
            guess for guess in free
            if max(guess.looks.dates, guess.looks.serials) >= _MIN_DATE_SHARE and not guess.is_of_birth
        ]  # fmt: skip
        if likely:
            best = max(likely, key=lambda g: (max(g.looks.dates, g.looks.serials), -guesses.index(g)))
            best.meaning, best.reason = Column.DATE, "content looks like dates"
    for guess in guesses:
        has_time = any(g.meaning is Column.TIME for g in guesses)
        if guess.meaning is Column.DATE and not guess.is_chosen and guess.looks.clocks >= 0.3 and not has_time:
            guess.meaning = Column.DATE_AND_TIME
    if not any(g.meaning is Column.TIME or (g.meaning in DATES and g.looks.clocks >= 0.3) for g in guesses):
        likely = [g for g in free if g.meaning is Column.OTHER and _is_full_of_times(g)]
        if likely:
            likely[0].meaning, likely[0].reason = Column.TIME, "content looks like times"
    if not any(guess.meaning is Column.EVENT for guess in guesses):
        likely = [g for g in free if g.meaning is Column.OTHER and g.looks.mean_chars >= _MIN_EVENT_CHARS]
        if not likely:
            likely = [g for g in guesses if g.meaning in _TEXTUAL and not g.is_chosen and g.looks.mean_chars >= 25]
        if likely:
            best = max(likely, key=lambda g: g.looks.mean_chars)
            best.meaning, best.reason = Column.EVENT, "longest text"
    if not any(guess.meaning is Column.REFERENCE for guess in guesses) and guesses:
        first = guesses[0]
        if first in free and first.meaning is Column.OTHER and not first.heading.strip() and first.looks.sequence > 0.8:
            first.meaning, first.reason = Column.REFERENCE, "content looks like running numbers"
