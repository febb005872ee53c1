"""Days, weekdays and times of day in running text, told by the rule of an audience.

What may be a date is found by its shape and read by the reader of date cells, so that a text and a column agree.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from scrdesk.domain.audience import DateRule
from scrdesk.domain.dates_in_words import MONTHS, SHORT_MONTHS, WEEKDAYS
from scrdesk.domain.event_date import EventDate, Precision
from scrdesk.domain.labelled_text.pieces import Change, Why
from scrdesk.domain.labelled_text.telling import Telling, month_name, season_of_month
from scrdesk.domain.leaks.birth_search import BirthSearch
from scrdesk.domain.leaks.reading import Reading
from scrdesk.domain.leaks.short_days import short_days
from scrdesk.domain.written_dates import read_when

BIRTH_SHOWN = "[date of birth]"

_MONTH = "|".join((*MONTHS, *SHORT_MONTHS, "Sept"))
_NUMBER_OF_MONTH = {name[:3].casefold(): number for number, name in enumerate(MONTHS, 1)}
_WEEKDAY = "|".join((*WEEKDAYS, "Mon", "Tues?", "Weds?", "Thurs?", "Thu", "Fri", "Sat", "Sun"))
_ORDINAL = r"(?:st|nd|rd|th)"
_LEAD = (
    r"(?:(?P<prep>on|in|by|since|until|till|from|to|between|before|after|and|at|of)\s+)?(?:the\s+)?"
    r"(?:(?:w/c|w/e|week\s+(?:commencing|beginning|ending)(?:\s+on)?)\.?\s+)?"
)
_DAY_OF_WEEK = rf"(?:(?:{_WEEKDAY})\.?,?\s+(?:the\s+)?)?"
_YEAR = r"(?:\d{4}|['’]?\d{2})(?!\d)"
_AT = (
    r"(?:,?\s*(?:at\s+)?(?:about\s+)?(?:\d{1,2}[:.]\d{2}(?:[:.]\d{2})?\s?(?:hrs|hours|h|am|pm)?|\d{1,2}\s?[ap]\.?m\.?"
    r"|\d{4}\s?(?:hrs|hours|h))(?!\w))?"
)
_NUMERIC = r"\d{1,2}\s?(?P<sep>[./-])\s?\d{1,2}\s?[./-]\s?(?:\d{4}|\d{2})(?![\w/-])(?!\.\d)"
_ISO = r"\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?:T\d{2}:\d{2}(?::\d{2})?)?(?![\w-])"
_SPOKEN = rf"\d{{1,2}}{_ORDINAL}?(?:\s+(?:day\s+)?of)?[\s-]*(?:{_MONTH})\b\.?(?:,?[\s-]+(?:in\s+)?{_YEAR})?"
_AMERICAN = rf"(?:{_MONTH})\.?\s+(?:the\s+)?\d{{1,2}}{_ORDINAL}?(?:,?\s+\d{{4}}\b|\b(?![:.]\d|\s*\d))"
_TO = r"\s*(?:-|–|—|to|and|until|&)\s*"
_RANGE_OF_DAYS = rf"\d{{1,2}}{_ORDINAL}?{_TO}\d{{1,2}}{_ORDINAL}?\s+(?:of\s+)?(?:{_MONTH})\b\.?(?:,?\s+{_YEAR})?"
_MONTH_YEAR = rf"(?:early\s+|mid-?\s*|late\s+)?(?:{_MONTH})\b\.?,?\s+(?:of\s+)?\d{{4}}(?!\d)"
_FEAST = (
    r"(?:Christmas\s+(?:Day|Eve)|Boxing\s+Day|New\s+Year['’]?s\s+(?:Day|Eve)|Hallowe['’]?en|Bonfire\s+Night"
    r"|Valentine['’]?s\s+Day)(?:,?\s+(?:in\s+)?\d{4})?"
)
_EASTER = r"(?:Good\s+Friday|Easter\s+(?:Sunday|Monday|Saturday)|Maundy\s+Thursday|Ash\s+Wednesday|Shrove\s+Tuesday)"
_DATE = re.compile(
    rf"(?<![\w/]){_LEAD}{_DAY_OF_WEEK}"
    rf"(?P<date>{_RANGE_OF_DAYS}|{_ISO}|(?<![.\d]){_NUMERIC}|{_SPOKEN}|{_AMERICAN}|{_FEAST}|{_MONTH_YEAR}){_AT}",
    re.IGNORECASE,
)
_BARE_DAY = re.compile(rf"\b(?P<on>on)\s+the\s+\d{{1,2}}{_ORDINAL}\b(?!\s+(?:of|{_MONTH}|\w+day)\b)", re.IGNORECASE)
_EASTER_DAY = re.compile(rf"(?<!\w)(?:(?P<on>on)\s+)?{_EASTER}(?!\w)", re.IGNORECASE)
_PARTS = r"morning|afternoon|evening|night|lunchtime|teatime"
_LONE_WEEKDAY = re.compile(
    rf"(?<!\w)(?:(?P<on>[Oo]n)\s+)?(?P<the>[Tt]he\s+)?(?P<day>{'|'.join(WEEKDAYS)})(?P<many>s)?"
    rf"(?P<part>\s+(?:{_PARTS}))?(?!\w)"
)
_CLOCK = (
    r"(?:\d{1,2}:\d{2}(?::\d{2})?(?:\s?(?:hrs|hours|h|am|pm|[ap]\.m\.))?"
    r"|\d{1,2}[.]\d{2}\s?(?:hrs|hours|h|am|pm|[ap]\.m\.)|\d{1,2}\s?(?:am|pm|[ap]\.m\.)"
    r"|\d{4}\s?(?:hrs|hours|h)|\d{1,2}\s?o['’]clock|midnight|midday|noon)"
)
_TIME = re.compile(
    rf"(?<![\w:./£$-])(?:(?P<prep>at|around|about|by|until|till|before|after|since|from|between|approximately"
    rf"|approx\.?)\s+)?(?:(?:about|around|approximately|approx\.?)\s+)?(?P<time>{_CLOCK})"
    rf"(?:\s*(?:-|–|to|and)\s*(?P<end>{_CLOCK}))?(?![\w:]|\.\d)",
    re.IGNORECASE,
)
_FEAST_DAYS = {"christmas day": 12, "christmas eve": 12, "boxing day": 12, "new year": 12, "hallowe": 10, "bonfire": 11,
               "valentine": 2}  # fmt: skip
_NO_DATE_BEFORE = re.compile(
    r"(?:version|ver\.?|v\.?|paragraphs?|para\.?|section|table|figure|page)\s*$", re.IGNORECASE
)
_BIRTH = re.compile(r"\b(?:born|birth|birthday|d\.?\s?o\.?\s?b\.?)(?=[^\w\]])", re.IGNORECASE)
_A_FEW_WORDS = re.compile(r"\W+(?:\w+\W+){0,4}")


@dataclass(frozen=True, slots=True)
class Birthdays:
    """Days on which somebody of the register was born, with the labels."""

    days: frozenset[date] = frozenset()
    whose: tuple[tuple[date, str], ...] = ()

    @classmethod
    def of(cls, born: dict[date, str]) -> Birthdays:
        """Return the birthdays of a register."""
        return cls(frozenset(born), tuple(sorted(born.items())))

    def label(self, day: date) -> str:
        """Return whose birthday a day is."""
        return dict(self.whose).get(day, "")

    def is_on(self, month: int, day: int) -> bool:
        """Whether somebody's birthday is on a day of the year."""
        return any((each.month, each.day) == (month, day) for each in self.days)

    def in_month(self, day: date) -> str | None:
        """Return who was born in the month of a day, None when nobody was."""
        found = [label for born, label in self.whose if (born.year, born.month) == (day.year, day.month)]
        return found[0] if found else None


def days_in(text: str, telling: Telling, births: Birthdays) -> Iterator[Change]:
    """Yield what is put in place of days and times of day, in order; nothing of it overlaps.

    Args:
        text: what is shown so far.
        telling: how days are told.
        births: days that are never told, whatever the rule.
    """
    if not _may_hold_days(text):
        return
    reading = Reading.of(text)
    taken: list[tuple[int, int]] = []
    found: list[Change] = []

    def take(begin: int, end: int, shown: str, why: Why, whose: str = "") -> None:
        if any(begin < last and first < end for first, last in taken):
            return
        taken.append((begin, end))
        found.append(Change(*reading.place(begin, end), shown, why, whose))

    folded = reading.folded
    for match in _DATE.finditer(folded):
        told = _date_told(match, telling, births)
        if told is not None:
            take(match.start(), match.end(), *told)
    if not telling.is_exact:
        for match in _EASTER_DAY.finditer(folded):
            take(match.start(), match.end(), _cased("at Easter" if match["on"] else "Easter", match[0]), Why.DAY)
        for match in _BARE_DAY.finditer(folded):
            take(match.start(), match.end(), _cased("that month", match[0]), Why.DAY)
        for match in _LONE_WEEKDAY.finditer(folded):
            take(match.start(), match.end(), _weekday_told(match), Why.DAY)
        for match in _TIME.finditer(folded):
            told_time = _time_told(match)
            if told_time:
                take(match.start(), match.end(), told_time, Why.TIME)
    yield from sorted(found, key=lambda change: change.begin)


_LEAD_OF_SHORT = re.compile(r"(?:(?P<prep>on|by|since|until|till|from|to|between|before|after|and)\s+)?(?:the\s+)?\Z")


def short_days_in(text: str, telling: Telling, births: Birthdays) -> Iterator[Change]:
    """Yield what is put in place of days without a year ("on 5/3"): the month, or the season.

    Where days are told exactly only those of a birthday go: that it is somebody's birthday is told nowhere.
    """
    if "/" not in text:
        return
    reading = Reading.of(text)
    for each in short_days(reading.small):
        if telling.is_exact and not births.is_on(each.month, each.day):
            continue
        if BirthSearch.is_near_a_birth(reading.small, each.begin, each.end):
            continue  # it is a birth, and told as such
        is_season = telling.rules.dates is DateRule.SEASON
        words = season_of_month(each.month) if is_season else month_name(each.month)
        lead = _LEAD_OF_SHORT.search(reading.small, max(0, each.begin - 16), each.begin)
        begin = lead.start() if lead is not None else each.begin
        prep = lead["prep"] or "" if lead is not None else ""
        if not prep and reading.small[:begin].rstrip(" ")[-1:] not in ("", "\n"):
            prep = "in"  # "seen 5/3"
        written = reading.folded[begin : each.end]
        yield Change(*reading.place(begin, each.end), _cased(_led(prep, words, takes_in=True), written), Why.DAY)


_HAS_TO = re.compile(rf"\d{_TO}\d", re.IGNORECASE)
_HINT = re.compile(r"\d|day|noon|night|en\b|eve\b|easter", re.IGNORECASE)


def _may_hold_days(text: str) -> bool:
    return not text.isascii() or _HINT.search(text) is not None


def _date_told(match: re.Match[str], telling: Telling, births: Birthdays) -> tuple[str, Why, str] | None:
    written = match["date"]
    if match["sep"] and _NO_DATE_BEFORE.search(match.string[max(0, match.start() - 12) : match.start()]):
        return None
    when = _read(written)
    day = when.earliest if when is not None else None
    prep = (match["prep"] or "").casefold()
    if when is not None and day is not None:
        whose = _born_on(when, match, births)
        if whose is not None:
            return _cased(f"{prep} {BIRTH_SHOWN}".strip(), match[0]), Why.BIRTH, whose
    if telling.is_exact:
        return None
    if when is None or day is None or when.latest is None:
        words = _without_year(written, telling)
        if not words:
            return None
        prep = "on" if prep == "between" and _HAS_TO.search(written) else prep
        return _cased(_led(prep, words, takes_in=True), match[0]), Why.DAY, ""
    if when.precision is Precision.MONTH and telling.rules.dates is DateRule.MONTH:
        return None
    first, last = telling.day(day), telling.day(when.latest)
    words = first if first == last or not telling.takes_in else f"{first} to {last}"
    if prep == "between" and _HAS_TO.search(written):
        prep = "on"
    return _cased(_led(prep, words, takes_in=telling.takes_in, telling=telling), match[0]), Why.DAY, ""


def _born_on(when: EventDate, match: re.Match[str], births: Birthdays) -> str | None:
    """Return whose date of birth a date is, None when it is nobody's."""
    if when.earliest is None or when.latest is None:
        return None
    if when.precision is Precision.DAY and when.earliest in births.days:
        return births.label(when.earliest)
    if when.precision is Precision.RANGE and (when.earliest in births.days or when.latest in births.days):
        return births.label(when.earliest) or births.label(when.latest)
    if (when.earliest.year, when.earliest.month) == (when.latest.year, when.latest.month):  # "early January 2012"
        before = match.string[max(0, match.start() - 60) : match.start()]
        *_, after = _BIRTH.split(before)
        # The word belongs to the date next to it: "born January 2012, seen January 2012" tells one birth.
        is_told = BIRTH_SHOWN in after or _DATE.search(after) is not None
        if after != before and not is_told and _A_FEW_WORDS.fullmatch(after):
            return births.in_month(when.earliest)
    return None


def _read(written: str) -> EventDate | None:
    """Read what has the shape of a date; None where no day, month or span with a year can be meant."""
    text = re.sub(r"\bin\s+(?=\d{4})", "", re.sub(r"T(?=\d{2}:)", " ", written))
    when = read_when(" ".join(text.split())).when
    return when if when.earliest is not None and when.latest is not None else None


def _without_year(written: str, telling: Telling) -> str:
    """Return the month, or the season, of a day whose year was left out; empty where there is none."""
    folded = written.casefold()
    month = next((number for words, number in _FEAST_DAYS.items() if folded.startswith(words)), 0)
    if not month:
        name = re.search(_MONTH, written, re.IGNORECASE)
        month = _NUMBER_OF_MONTH[name[0][:3].casefold()] if name else 0
    if not month:
        return ""
    return season_of_month(month) if telling.rules.dates is DateRule.SEASON else month_name(month)


_SENTENCES = {"since": "since", "until": "until", "till": "until", "before": "before", "after": "after"}


def _led(prep: str, words: str, *, takes_in: bool, telling: Telling | None = None) -> str:
    """Return what is told of a day with what leads to it: "in March 2016", "when Child S was aged four"."""
    if telling is not None and telling.rules.dates is DateRule.AGE and not takes_in:
        child, _, age = words.partition(f"{telling.anchors.child} ")
        clause = f"{telling.anchors.child} was {age}" if not child else words
        if prep in ("on", "at", "in"):
            return f"when {clause}"
        if prep in _SENTENCES:
            return f"{_SENTENCES[prep]} {clause}"
        if prep == "by":
            return f"by the time {clause}"
        return f"{prep} when {clause}" if prep else words
    if prep in ("on", "at", "in"):
        if takes_in:
            return f"in {words}"
        return f"on {words}" if words.startswith("the day of") else words
    return f"{prep} {words}" if prep else words


def _weekday_told(match: re.Match[str]) -> str:
    is_weekend = match["day"] in ("Saturday", "Sunday")
    part, on = match["part"] or "", match["on"]
    the = (match["the"] or "").casefold()
    if match["many"]:
        words = "weekends" if is_weekend else "weekdays"
        words = f"{'at' if is_weekend else 'on'} {words}" if on else words
    elif part:
        noun = f"weekend{part}" if is_weekend else f"weekday{part}"
        words = f"on {'the ' if the else 'a '}{noun}" if on else f"{the}{noun}"
    elif is_weekend:
        words = "at the weekend" if on else f"{the}weekend"
    else:
        words = f"on {'the' if the else 'a'} weekday" if on else f"{the}weekday"
    return _cased(words, match[0]) if on or the else words


def _time_told(match: re.Match[str]) -> str:
    first = _part_of_day(match["time"])
    last = _part_of_day(match["end"]) if match["end"] else first
    if not first or not last:
        return ""
    prep = (match["prep"] or "").casefold().rstrip(".")
    is_night = first == "night"
    if prep in ("at", "around", "about", "approximately", "approx", "between"):
        words = "at night" if is_night else f"in the {first}"
    elif prep:
        words = f"{prep} the {first}"
    else:
        words = first
    return _cased(words, match[0])


def _part_of_day(clock: str) -> str:
    """Return the part of the day of a time, empty where it is none."""
    folded = clock.casefold().replace(".m", "m")
    if folded in ("midday", "noon"):
        return "afternoon"
    if folded == "midnight":
        return "night"
    digits = re.findall(r"\d+", folded)
    hour = int(digits[0][:-2] if len(digits[0]) == 4 else digits[0])
    minute = int(digits[0][-2:] if len(digits[0]) == 4 else digits[1] if len(digits) > 1 else 0)
    if "pm" in folded and hour < 12:
        hour += 12
    if "am" in folded and hour == 12:
        hour = 0
    if hour > 24 or minute > 59:
        return ""
    if hour < 5 or hour >= 22:
        return "night"
    if hour < 12:
        return "morning"
    return "afternoon" if hour < 18 else "evening"


def _cased(words: str, written: str) -> str:
    """Begin with a capital where a lead that is replaced did."""
    begins_with_word = written[:1].isalpha() and written[:1].isupper()
    leads = re.match(
        r"(?:On|In|By|Since|Until|Till|From|To|Between|Before|After|At|Around|About|The|Of|And)\b", written
    )
    return words[:1].upper() + words[1:] if begins_with_word and leads else words
