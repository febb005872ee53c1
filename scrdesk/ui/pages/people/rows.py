"""How rows of the register are said and chosen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from scrdesk.domain.dates_in_words import when_short
from scrdesk.domain.people import NewPlace, Person
from scrdesk.ui.models.value_table import ValueTable
from scrdesk.ui.widgets.value_view import ValueView


def role_in_short(person: Person) -> str:
    """Return who that is: "health visitor, HV"; "family" or "staff" where no role was stated."""
    details = person.details
    kind = "staff" if details.is_professional else "family"
    return ", ".join(part for part in (details.role or kind, details.agency_code) if part)


def born_in_short(person: Person) -> str:
    """Return the date of birth as far as it is known: "9 Jan 2012", "c. 1988"."""
    birth = person.details.birth
    return when_short(birth) if birth.is_read else ""


def named_in_short(counts: tuple[int, int]) -> str:
    """Return in how many entries a person is named: "146", "146, 19 to decide"; empty for none."""
    n_sure, n_doubtful = counts
    if not n_doubtful:
        return f"{n_sure:,}" if n_sure else ""
    words = QCoreApplication.translate("PeoplePage", "{n}, {more} to decide")
    return words.format(n=f"{n_sure:,}", more=f"{n_doubtful:,}")


def choose_row(view: ValueView, model: ValueTable[Person] | ValueTable[NewPlace], is_it: Sequence[bool]) -> None:
    """Choose the one row for which it is so, while every row is shown."""
    if True in is_it and model.rowCount() == len(is_it):
        view.setCurrentIndex(model.index(is_it.index(True), 0))
