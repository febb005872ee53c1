"""Find what a call names, or say that it does not exist."""

from __future__ import annotations

from scrdesk.domain.review import Agency, Review, ReviewId
from scrdesk.errors import NotFound
from scrdesk.store.unit_of_work import ReadingUnit


def existing_review(uow: ReadingUnit, review_id: ReviewId) -> Review:
    """Return a review.

    Raises:
        NotFound.
    """
    review = uow.reviews.get(review_id)
    if review is None:
        raise NotFound("This review is not in the store.", remedy="Choose one from the list of reviews.")
    return review


def existing_agency(uow: ReadingUnit, review_id: ReviewId, code: str) -> Agency:
    """Return an agency of a review.

    Raises:
        NotFound: naming the codes there are.
    """
    agency = uow.reviews.agency(review_id, code)
    if agency is None:
        known = ", ".join(each.code for each in uow.reviews.agencies(review_id))
        raise NotFound(
            f"This review has no agency {code}.",
            remedy=f"Its agencies are: {known}." if known else "Add the agency first.",
        )
    return agency
