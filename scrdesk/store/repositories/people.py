"""The people of a review with their other names and addresses, and the places whose names are replaced."""

from __future__ import annotations

from collections import defaultdict

import sqlalchemy as sa

from scrdesk.domain.people import NewPerson, NewPlace, Person, PersonId
from scrdesk.domain.review import ReviewId
from scrdesk.store.inserted import new_id
from scrdesk.store.tables import person, person_address, person_name, place


class People:
    """The register of people and places."""

    def __init__(self, connection: sa.Connection) -> None:
        self._connection = connection

    def add(self, review_id: ReviewId, new: NewPerson) -> Person:
        """Store a person."""
        added = new_id(
            self._connection,
            person,
            {
                "review_id": review_id,
                "name": new.name,
                "label": new.label,
                "role": new.role,
                "is_professional": new.is_professional,
                "born": new.born,
                "agency_code": new.agency_code,
                "sex": new.sex,
            },
        )
        for row, name in enumerate(new.aliases):
            self._connection.execute(sa.insert(person_name).values(person_id=added, row=row, name=name))
        for row, address in enumerate(new.addresses):
            self._connection.execute(sa.insert(person_address).values(person_id=added, row=row, address=address))
        return Person(PersonId(added), new)

    def all(self, review_id: ReviewId) -> tuple[Person, ...]:
        """Return the people of a review, family first, then professionals, each in the order registered."""
        names: dict[int, list[str]] = defaultdict(list)
        addresses: dict[int, list[str]] = defaultdict(list)
        for row in self._connection.execute(
            sa.select(person_name.c.person_id, person_name.c.name)
            .join_from(person_name, person)
            .where(person.c.review_id == review_id)
            .order_by(person_name.c.person_id, person_name.c.row)
        ):
            names[row.person_id].append(row.name)
        for row in self._connection.execute(
            sa.select(person_address.c.person_id, person_address.c.address)
            .join_from(person_address, person)
            .where(person.c.review_id == review_id)
            .order_by(person_address.c.person_id, person_address.c.row)
        ):
            addresses[row.person_id].append(row.address)
        rows = self._connection.execute(
            sa.select(person).where(person.c.review_id == review_id).order_by(person.c.is_professional, person.c.id)
        )
        return tuple(
            Person(
                PersonId(row.id),
                NewPerson(
                    name=row.name,
                    label=row.label,
                    role=row.role,
                    is_professional=row.is_professional,
                    aliases=tuple(names[row.id]),
                    born=row.born,
                    agency_code=row.agency_code,
                    sex=row.sex,
                    addresses=tuple(addresses[row.id]),
                ),
            )
            for row in rows
        )

    def add_place(self, review_id: ReviewId, new: NewPlace) -> None:
        """Store a place."""
        self._connection.execute(sa.insert(place).values(review_id=review_id, name=new.name, label=new.label))

    def places(self, review_id: ReviewId) -> tuple[NewPlace, ...]:
        """Return the places of a review in the order registered."""
        rows = self._connection.execute(
            sa.select(place.c.name, place.c.label).where(place.c.review_id == review_id).order_by(place.c.id)
        )
        return tuple(NewPlace(row.name, row.label) for row in rows)
