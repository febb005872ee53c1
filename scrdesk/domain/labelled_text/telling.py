"""How days and ages are told by the rule of an audience, for texts and for tables."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from scrdesk.domain.age import age_in_words, whole_months
from scrdesk.domain.audience import AgeRule, AudienceRules, DateRule
from scrdesk.domain.counting import counted
from scrdesk.domain.dates_in_words import MONTHS, month_in_words, when_in_words
from scrdesk.domain.event_date import EventDate, Precision, Sureness
from scrdesk.domain.people import NewPerson

NO_DAY = "date not stated"
_UNITS = (
    "nought", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
)  # fmt: skip
_TENS = ("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_BANDS = ((1, "under one"), (5, "under five"), (10, "aged five to nine"), (13, "aged ten to twelve"),
          (18, "aged thirteen to seventeen"))  # fmt: skip
_DECADES = {1: "in their late teens", **{n: f"in their {_TENS[n][:-1]}ies" for n in range(2, 10)}}
_DAYS_ONLY, _WEEKS_ONLY, _MONTHS_ONLY = 14, 63, 24


@dataclass(frozen=True, slots=True)
class Anchors:
    """The days from which others are told.

    Args:
        incident: day of the incident, None when it is not known.
        born: date of birth of the child of the review, None when it is not known.
        child: what the audience calls the child.
    """

    incident: date | None = None
    born: date | None = None
    child: str = "the child"


def anchors_of(people: Sequence[NewPerson], child_label: str, incident: date | None) -> Anchors:
    """Return the anchors of a review: the child is whoever has the review's label, else the first of the family.

    Args:
        people: with the labels that the audience sees.
        child_label: the label of the child before that audience.
        incident: day of the incident.
    """
    family = [each for each in people if not each.is_professional]
    named = [each for each in family if each.label.casefold() == child_label.casefold()]
    child = next((each for each in named or family if each.born is not None), None)
    if child is None:
        return Anchors(incident, None, child_label or "the child")
    return Anchors(incident, child.born, child.label)


def aged(years: int, months: int, rule: AgeRule) -> str:
    """Say an age: "aged 4 years 2 months", "aged four", "under five"."""
    if rule is AgeRule.EXACT:
        told = [f"{n} {unit}" if n == 1 else f"{n} {unit}s" for n, unit in ((years, "year"), (months, "month")) if n]
        return f"aged {' '.join(told)}" if told else "newly born"
    if rule is AgeRule.YEARS:
        return f"aged {number_in_words(years)}" if years else "under one"
    for limit, words in _BANDS:
        if years < limit:
            return words
    return _DECADES[min(years // 10, 9)]


def aged_at(born: date, on: date, rule: AgeRule) -> str:
    """Say how old somebody was on a day; "not yet born" before birth."""
    if on < born:
        return "not yet born"
    if rule is AgeRule.EXACT:
        return f"aged {age_in_words(born, on)}"
    return aged(*divmod(whole_months(born, on), 12), rule)


def number_in_words(number: int) -> str:
    """Return "four" or "forty-two"; numbers from a hundred on stay figures."""
    if number < 20:
        return _UNITS[number]
    if number < 100:
        return _TENS[number // 10] + (f"-{_UNITS[number % 10]}" if number % 10 else "")
    return str(number)


def season_in_words(day: date) -> str:
    """Return "spring 2016"; a winter has the years in which it begins and ends."""
    if day.month in (12, 1, 2):
        first = day.year if day.month == 12 else day.year - 1
        return f"winter {first}/{(first + 1) % 100:02d}"
    return f"{('spring', 'summer', 'autumn')[(day.month - 3) // 3]} {day.year}"


def season_of_month(month: int) -> str:
    """Return the season of a month without its year."""
    return "winter" if month in (12, 1, 2) else ("spring", "summer", "autumn")[(month - 3) // 3]


def time_between(anchor: date, day: date, what: str) -> str:
    """Say how long before or after an anchor a day was: "3 weeks before the incident", "on the day of the birth"."""
    days = (day - anchor).days
    if not days:
        return f"the day of {what}"
    near = abs(days)
    if near < _DAYS_ONLY:
        told = counted(near, "day")
    elif near < _WEEKS_ONLY:
        told = counted(near // 7, "week")
    else:
        months = whole_months(anchor, day) if days > 0 else whole_months(day, anchor)
        told = counted(months, "month") if months < _MONTHS_ONLY else counted(months // 12, "year")
    return f"{told} {'after' if days > 0 else 'before'} {what}"


class Telling:
    """Tells days and ages by the rule of an audience."""

    def __init__(self, rules: AudienceRules, anchors: Anchors = Anchors()) -> None:
        self.rules, self.anchors = rules, anchors

    @property
    def is_exact(self) -> bool:
        """Whether days stand as they were written."""
        return self.rules.dates is DateRule.EXACT

    def day(self, day: date) -> str:
        """Say a day by the rule, to stand by itself; a rule whose anchor is not known tells the month."""
        anchors = self.anchors
        match self.rules.dates:
            case DateRule.SEASON:
                return season_in_words(day)
            case DateRule.INCIDENT if anchors.incident is not None:
                return time_between(anchors.incident, day, "the incident")
            case DateRule.BIRTH if anchors.born is not None:
                return time_between(anchors.born, day, f"the birth of {anchors.child}")
            case DateRule.AGE if anchors.born is not None:
                return f"{anchors.child} {aged_at(anchors.born, day, self.rules.ages)}"
        return month_in_words(day)

    @property
    def takes_in(self) -> bool:
        """Whether what is told of a day follows "in"; else it stands by itself."""
        anchors, rule = self.anchors, self.rules.dates
        is_relative = (rule is DateRule.INCIDENT and anchors.incident is not None) or (
            rule in (DateRule.BIRTH, DateRule.AGE) and anchors.born is not None
        )
        return not is_relative

    def when(self, when: EventDate) -> str:
        """Say a date of a table by the rule."""
        if self.is_exact:
            return when_in_words(when)
        if when.earliest is None or when.latest is None or when.precision is Precision.OPEN:
            return NO_DAY
        first, last = self._of_precision(when, when.earliest), self._of_precision(when, when.latest)
        about = "about " if when.sureness is not Sureness.CERTAIN else ""
        return about + (first if first == last else f"{first} to {last}")

    def _of_precision(self, when: EventDate, day: date) -> str:
        """Say one end of a date: never more exactly than it is known."""
        if when.precision is Precision.YEAR:
            return str(day.year)
        return self.day(day)

    def year_month(self, when: EventDate) -> str:
        """Return the month under which a date stands in the list of contents, empty where that would tell too much."""
        if when.earliest is None or self.rules.dates not in (DateRule.EXACT, DateRule.MONTH):
            return ""
        return f"{when.earliest:%Y-%m}"


def month_name(month: int) -> str:
    """Return the name of a month."""
    return MONTHS[month - 1]
