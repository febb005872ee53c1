"""What the People page asks of the services, off the window's thread.

Services are imported inside, since starting must not wait for the database driver.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from scrdesk.domain.people import NewPerson, NewPlace, Person, PersonId

if TYPE_CHECKING:
    from datetime import date

    from scrdesk.domain.progress import Progress
    from scrdesk.domain.review import Agency, ReviewId
    from scrdesk.services.open_store import Workspace


@dataclass(frozen=True, slots=True)
class Register:
    """Everybody and every place of a review, and the agencies that staff can belong to."""

    people: tuple[Person, ...] = ()
    places: tuple[NewPlace, ...] = ()
    agencies: tuple[Agency, ...] = field(default=())
    today: date | None = None


@dataclass(frozen=True, slots=True)
class RegisterCalls:
    """The calls for one review of one store."""

    workspace: Workspace
    review_id: ReviewId

    def fetch(self, _progress: Progress) -> Register:
        """Return the register."""
        from scrdesk.services import reviews

        return Register(
            reviews.people(self.workspace, self.review_id),
            reviews.places(self.workspace, self.review_id),
            reviews.agencies(self.workspace, self.review_id),
            self.workspace.clock().date(),
        )

    def add_person(self, new: NewPerson, _progress: Progress) -> Person:
        """Add a person."""
        from scrdesk.services.register import register_person

        return register_person(self.workspace, self.review_id, new)

    def change_person(self, person_id: PersonId, new: NewPerson, _progress: Progress) -> Person:
        """Change a person; return the person as it stood before."""
        from scrdesk.services.register import change_person

        return change_person(self.workspace, self.review_id, person_id, new)

    def remove_person(self, person_id: PersonId, _progress: Progress) -> Person:
        """Take a person out; return the person."""
        from scrdesk.services.register import remove_person

        return remove_person(self.workspace, self.review_id, person_id)

    def restore_person(self, person: Person, _progress: Progress) -> Person:
        """Put a person back."""
        from scrdesk.services.register import restore_person

        return restore_person(self.workspace, self.review_id, person)

    def add_place(self, new: NewPlace, _progress: Progress) -> NewPlace:
        """Add a place."""
        from scrdesk.services.register import register_place

        return register_place(self.workspace, self.review_id, new)

    def change_place(self, name: str, new: NewPlace, _progress: Progress) -> NewPlace:
        """Change a place; return it as it stood before."""
        from scrdesk.services.register import change_place

        return change_place(self.workspace, self.review_id, name, new)

    def remove_place(self, name: str, _progress: Progress) -> NewPlace:
        """Take a place out; return it."""
        from scrdesk.services.register import remove_place

        return remove_place(self.workspace, self.review_id, name)
