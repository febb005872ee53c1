"""How old somebody was on a day, in the words reviews use (domain paper section 3, analysis 17)."""

from __future__ import annotations

from datetime import date, timedelta

from scrdesk.domain.counting import counted

_DAYS_ONLY_BELOW = 28
_YEARS_ONLY_FROM = 18


def whole_months(born: date, on: date) -> int:
    """Return completed months of life; somebody born on the 31st completes a shorter month on its last day."""
    months = (on.year - born.year) * 12 + on.month - born.month
    last_of_month = (on + timedelta(days=1)).month != on.month
    is_reached = on.day >= born.day or last_of_month
    return months if is_reached else months - 1


def age_in_words(born: date, on: date) -> str:
    """Return "12 days", "11 weeks", "4 years 2 months" or "31 years"; "not yet born" before birth."""
    if on < born:
        return "not yet born"
    days = (on - born).days
    if days < _DAYS_ONLY_BELOW:
        return counted(days, "day")
    years, months = divmod(whole_months(born, on), 12)
    if years < 2:
        return counted(days // 7, "week")
    if years >= _YEARS_ONLY_FROM or not months:
        return counted(years, "year")
    return f"{counted(years, 'year')} {counted(months, 'month')}"
