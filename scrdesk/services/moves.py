"""Who lived where when in a review, and how often address, school, practice and carer changed (analysis 18)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from scrdesk.domain.households import Household, YearOfChanges, changes_by_year, households, unknown_adults
from scrdesk.domain.people import Person
from scrdesk.domain.review import ReviewId
from scrdesk.services.named import existing_review
from scrdesk.services.open_store import Workspace


@dataclass(frozen=True, slots=True)
class MovesOf:
    """The family with where they lived.

    Args:
        people: the family, in the order of the register.
        households: address by address.
        changes: year by year.
        unknown: people in the register of whom nobody knows the name.
        period, incident: of the review.
    """

    people: tuple[Person, ...]
    households: tuple[Household, ...]
    changes: tuple[YearOfChanges, ...]
    unknown: tuple[Person, ...]
    period: tuple[date | None, date | None]
    incident: date | None


def moves(workspace: Workspace, review_id: ReviewId) -> MovesOf:
    """Return who lived where when.

    Raises:
        NotFound.
    """
    with workspace.read() as uow:
        review = existing_review(uow, review_id)
        people = tuple(person for person in uow.people.all(review_id) if not person.details.is_professional)
    return MovesOf(
        people,
        households(people),
        changes_by_year(people),
        unknown_adults(people),
        (review.details.period_start, review.details.period_end),
        review.details.incident,
    )
