"""A review on its way from one store into another: copied whole, or compared and taken over thing by thing."""

from __future__ import annotations

import sqlalchemy as sa

from scrdesk.domain.progress import Progress
from scrdesk.domain.review import ReviewId
from scrdesk.store.review_rows import Copied, copy_proofs, copy_review
from scrdesk.store.review_things import Names, Thing, Value, things, write


class HandingOver:
    """One side of it."""

    def __init__(self, connection: sa.Connection) -> None:
        self._connection = connection

    def copy_to(self, target: HandingOver, review_id: ReviewId, progress: Progress) -> Copied:
        """Copy every row of a review into another store; see :func:`scrdesk.store.review_rows.copy_review`."""
        return copy_review(self._connection, target._connection, review_id, progress)

    def names(self, review_id: ReviewId) -> Names:
        """Return how rows of a review are called."""
        return Names(self._connection, review_id)

    def things(self, review_id: ReviewId) -> dict[tuple[str, tuple[Value, ...]], Thing]:
        """Return everything of a review that can be compared."""
        return things(self._connection, review_id, self.names(review_id))

    def take_files(self, other: HandingOver, review_id: ReviewId) -> int:
        """Take over the files of another store that prove something of a review and are not here; return how many."""
        return copy_proofs(other._connection, self._connection, review_id)

    def write(self, review_id: ReviewId, thing: Thing, names: Names, into: Thing | None) -> None:
        """Put a thing of another store into this one; see :func:`scrdesk.store.review_things.write`."""
        write(self._connection, review_id, thing, names, into)
