"""The people of a review with their other names and addresses, and the places whose names are replaced."""

from __future__ import annotations

from collections import defaultdict

import sqlalchemy as sa

from scrdesk.domain.audience import Audience
from scrdesk.domain.people import NOT_STATED, NewPerson, NewPlace, Person, PersonId, Pregnancy, Spell, SpellKind
from scrdesk.domain.review import ReviewId
from scrdesk.store.audience_tables import person_identifier, person_label, place_label
from scrdesk.store.family_tables import person_detail, person_spell
from scrdesk.store.inserted import new_id
from scrdesk.store.parsed_rows import storable
from scrdesk.store.stated_columns import stated_from, stated_values
from scrdesk.store.tables import person, person_address, person_name, place


class People:
    """The register of people and places."""

    def __init__(self, connection: sa.Connection) -> None:
        self._connection = connection

    def add(self, review_id: ReviewId, new: NewPerson, as_id: PersonId | None = None) -> Person:
        """Store a person; ``as_id`` puts one back that was taken out, in its place of the list."""
        values: dict[str, object] = {"review_id": review_id, **_columns(new)}
        if as_id is not None:
            values["id"] = as_id
        added = PersonId(new_id(self._connection, person, values))
        self._add_lines(added, new)
        return Person(added, new)

    def change(self, person_id: PersonId, new: NewPerson) -> None:
        """Put other details in place of a person's."""
        self._connection.execute(sa.update(person).where(person.c.id == person_id).values(_columns(new)))
        self._remove_lines(person_id)
        self._add_lines(person_id, new)

    def remove(self, person_id: PersonId) -> None:
        """Take a person out with all names and addresses."""
        self._remove_lines(person_id)
        self._connection.execute(sa.delete(person).where(person.c.id == person_id))

    def _add_lines(self, person_id: PersonId, new: NewPerson) -> None:
        for row, name in enumerate(new.aliases):
            self._connection.execute(sa.insert(person_name).values(person_id=person_id, row=row, name=name))
        for row, address in enumerate(new.addresses):
            self._connection.execute(sa.insert(person_address).values(person_id=person_id, row=row, address=address))
        for row, spell in enumerate(new.spells):
            self._connection.execute(sa.insert(person_spell).values(person_id=person_id, row=row, **_spell(spell)))
        for row, (kind, value) in enumerate(new.identifiers):
            columns = {"person_id": person_id, "row": row, "kind": storable(kind), "value": storable(value)}
            self._connection.execute(sa.insert(person_identifier).values(columns))
        if new.published_label:
            columns = {"person_id": person_id, "audience": Audience.PUBLISHED.name, "label": new.published_label}
            self._connection.execute(sa.insert(person_label).values(columns))
        details = _details(new)
        if details is not None:
            self._connection.execute(sa.insert(person_detail).values(person_id=person_id, **details))

    def _remove_lines(self, person_id: PersonId) -> None:
        of_a_person = (person_name, person_address, person_spell, person_detail, person_identifier, person_label)
        for lines in of_a_person:
            self._connection.execute(sa.delete(lines).where(lines.c.person_id == person_id))

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
        spells: dict[int, list[Spell]] = defaultdict(list)
        for row in self._connection.execute(
            sa.select(person_spell)
            .join_from(person_spell, person)
            .where(person.c.review_id == review_id)
            .order_by(person_spell.c.person_id, person_spell.c.row)
        ):
            spells[row.person_id].append(
                Spell(SpellKind(row.kind), row.what, stated_from("start", row), stated_from("end", row), row.note)
            )
        details = {
            row.person_id: row
            for row in self._connection.execute(
                sa.select(person_detail).join_from(person_detail, person).where(person.c.review_id == review_id)
            )
        }
        identifiers: dict[int, list[tuple[str, str]]] = defaultdict(list)
        for row in self._connection.execute(
            sa.select(person_identifier)
            .join_from(person_identifier, person)
            .where(person.c.review_id == review_id)
            .order_by(person_identifier.c.person_id, person_identifier.c.row)
        ):
            identifiers[row.person_id].append((row.kind, row.value))
        published: dict[int, str] = {
            row.person_id: row.label
            for row in self._connection.execute(
                sa.select(person_label.c.person_id, person_label.c.label)
                .join_from(person_label, person)
                .where(person.c.review_id == review_id, person_label.c.audience == Audience.PUBLISHED.name)
            )
        }
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
                    spells=tuple(spells[row.id]),
                    born_stated=stated_from("born", more) if more is not None else NOT_STATED,
                    died=stated_from("died", more) if more is not None else NOT_STATED,
                    expected=stated_from("expected", more) if more is not None else NOT_STATED,
                    pregnancy=Pregnancy(more.pregnancy) if more is not None else Pregnancy.NONE,
                    is_unnamed=bool(more.is_unnamed) if more is not None else False,
                    identifiers=tuple(identifiers[row.id]),
                    published_label=published.get(row.id, ""),
                ),
            )
            for row, more in ((row, details.get(row.id)) for row in rows)
        )

    def add_place(self, review_id: ReviewId, new: NewPlace) -> None:
        """Store a place."""
        values = {"review_id": review_id, "name": new.name, "label": new.label}
        self._label_place(new_id(self._connection, place, values), new)

    def change_place(self, review_id: ReviewId, name: str, new: NewPlace) -> None:
        """Put another name and labels in place of a place's."""
        for number in self._place_ids(review_id, name):
            self._connection.execute(
                sa.update(place).where(place.c.id == number).values(name=new.name, label=new.label)
            )
            self._label_place(number, new)

    def remove_place(self, review_id: ReviewId, name: str) -> None:
        """Take a place out."""
        for number in self._place_ids(review_id, name):
            self._connection.execute(sa.delete(place_label).where(place_label.c.place_id == number))
            self._connection.execute(sa.delete(place).where(place.c.id == number))

    def _place_ids(self, review_id: ReviewId, name: str) -> tuple[int, ...]:
        its = sa.and_(place.c.review_id == review_id, place.c.name == name)
        return tuple(self._connection.scalars(sa.select(place.c.id).where(its)))

    def _label_place(self, number: int, new: NewPlace) -> None:
        self._connection.execute(sa.delete(place_label).where(place_label.c.place_id == number))
        if new.published_label:
            columns = {"place_id": number, "audience": Audience.PUBLISHED.name, "label": new.published_label}
            self._connection.execute(sa.insert(place_label).values(columns))

    def places(self, review_id: ReviewId) -> tuple[NewPlace, ...]:
        """Return the places of a review in the order registered."""
        its_own = sa.and_(place_label.c.place_id == place.c.id, place_label.c.audience == Audience.PUBLISHED.name)
        rows = self._connection.execute(
            sa.select(place.c.name, place.c.label, place_label.c.label.label("published"))
            .join_from(place, place_label, its_own, isouter=True)
            .where(place.c.review_id == review_id)
            .order_by(place.c.id)
        )
        return tuple(NewPlace(row.name, row.label, row.published or "") for row in rows)


def _columns(new: NewPerson) -> dict[str, object]:
    return {
        "name": new.name,
        "label": new.label,
        "role": new.role,
        "is_professional": new.is_professional,
        "born": new.born,
        "agency_code": new.agency_code,
        "sex": new.sex,
    }


def _details(new: NewPerson) -> dict[str, object] | None:
    """Return what ``person`` has no column for, or None when nothing of it was stated."""
    stated = (new.born_stated, new.died, new.expected, new.pregnancy, new.is_unnamed)
    if stated == (NOT_STATED, NOT_STATED, NOT_STATED, Pregnancy.NONE, False):
        return None
    return {
        "is_unnamed": new.is_unnamed,
        "pregnancy": new.pregnancy.value,
        **stated_values("born", new.born_stated),
        **stated_values("died", new.died),
        **stated_values("expected", new.expected),
    }


def _spell(spell: Spell) -> dict[str, object]:
    return {
        "kind": spell.kind.value,
        "what": storable(spell.what),
        "note": storable(spell.note),
        **stated_values("start", spell.start),
        **stated_values("end", spell.end),
    }
