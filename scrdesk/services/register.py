"""Keep the register of people and places right: what was entered can be changed, taken out, and put back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from scrdesk.domain.family import StoredTie
from scrdesk.domain.label_register import Labelled, Subject, clash, labelled, naming_fault
from scrdesk.domain.mentions.values import Decision
from scrdesk.domain.people import NewPerson, NewPlace, Person, PersonId
from scrdesk.domain.register import person_fault, place_fault, tidy_person, tidy_place
from scrdesk.domain.review import ReviewId
from scrdesk.errors import NotFound, Refused
from scrdesk.services.mention_index import keep_current
from scrdesk.services.named import existing_agency, existing_review
from scrdesk.services.open_store import Workspace
from scrdesk.store.unit_of_work import ReadingUnit, WritingUnit


@dataclass(frozen=True, slots=True)
class RemovedPerson(Person):
    """A person who was taken out, with what went along: ties to others, and what was decided about the names."""

    ties: tuple[StoredTie, ...] = ()
    decisions: tuple[Decision, ...] = ()


def register_person(workspace: Workspace, review_id: ReviewId, new: NewPerson) -> Person:
    """Add a person.

    Raises:
        NotFound: no such review, or no such agency in it.
        Refused: the name or label is missing, the label is taken, it or another label holds a registered name, or a
            line is far too long.
    """
    details = tidy_person(new)
    with workspace.write("person registered") as uow:
        existing_review(uow, review_id)
        _check_person(uow, review_id, details, None)
        register = uow.people.all(review_id)
        added = uow.people.add(review_id, details)
        keep_current(uow, review_id, before=register)
        uow.commit(f"person {added.id}")
    return added


def change_person(workspace: Workspace, review_id: ReviewId, person_id: PersonId, new: NewPerson) -> Person:
    """Put other details in place of a person's; the stored words of agencies are never touched.

    Returns: the person as it stood before; changing back to its details undoes this.

    Raises:
        NotFound: this person or agency is not in the review.
        Refused: as :func:`register_person`.
    """
    details = tidy_person(new)
    with workspace.write("person changed") as uow:
        before = _existing_person(uow, review_id, person_id)
        _check_person(uow, review_id, details, person_id)
        register = uow.people.all(review_id)
        uow.people.change(person_id, details)
        keep_current(uow, review_id, before=register)
        uow.commit(f"person {person_id}")
    return before


def remove_person(workspace: Workspace, review_id: ReviewId, person_id: PersonId) -> RemovedPerson:
    """Take a person out of the register, with every tie: the names are no longer replaced by the label.

    Returns: the person; :func:`restore_person` puts it back where it stood.

    Raises:
        NotFound: this person is not in the review.
    """
    with workspace.write("person removed") as uow:
        before = _existing_person(uow, review_id, person_id)
        register = uow.people.all(review_id)
        ties = uow.family.of_person(person_id)
        decisions = tuple(each for each in uow.mentions.decisions(review_id) if each.person == person_id)
        for each in ties:
            uow.family.remove(each.id)
        uow.mentions.remove_person(person_id)
        uow.people.remove(person_id)
        keep_current(uow, review_id, before=register)
        uow.commit(f"person {person_id}")
    return RemovedPerson(before.id, before.details, ties, decisions)


def restore_person(workspace: Workspace, review_id: ReviewId, person: Person) -> Person:
    """Put back a person that was taken out, in the same place of the list, with ties to whoever is still there.

    Raises:
        Refused: the label is taken by now.
    """
    with workspace.write("person restored") as uow:
        existing_review(uow, review_id)
        _check_person(uow, review_id, person.details, None)
        register = uow.people.all(review_id)
        restored = uow.people.add(review_id, person.details, person.id)
        if isinstance(person, RemovedPerson):
            there = {each.id for each in uow.people.all(review_id)}
            for tie in person.ties:
                if {tie.tie.first, tie.tie.second} <= there:
                    uow.family.add(review_id, tie.tie, tie.id)
            for decision in person.decisions:
                uow.mentions.decide(decision, workspace.clock())
        keep_current(uow, review_id, before=register)
        uow.commit(f"person {person.id}")
    return restored


def register_place(workspace: Workspace, review_id: ReviewId, new: NewPlace) -> NewPlace:
    """Add a place.

    Raises:
        NotFound: no such review.
        Refused: name or label is missing, the name is registered, the label stands for a person, or a label
            holds a registered name.
    """
    details = tidy_place(new)
    with workspace.write("place registered") as uow:
        existing_review(uow, review_id)
        _check_place(uow, review_id, details, "")
        uow.people.add_place(review_id, details)
        uow.commit(f"review {review_id}")
    return details


def change_place(workspace: Workspace, review_id: ReviewId, name: str, new: NewPlace) -> NewPlace:
    """Put another name and label in place of a place's.

    Returns: the place as it stood before.

    Raises:
        NotFound: this place is not in the review.
        Refused: as :func:`register_place`.
    """
    details = tidy_place(new)
    with workspace.write("place changed") as uow:
        before = _existing_place(uow, review_id, name)
        _check_place(uow, review_id, details, name)
        uow.people.change_place(review_id, name, details)
        uow.commit(f"review {review_id}")
    return before


def remove_place(workspace: Workspace, review_id: ReviewId, name: str) -> NewPlace:
    """Take a place out of the register; registering it again undoes this.

    Raises:
        NotFound: this place is not in the review.
    """
    with workspace.write("place removed") as uow:
        before = _existing_place(uow, review_id, name)
        uow.people.remove_place(review_id, name)
        uow.commit(f"review {review_id}")
    return before


def _check_person(uow: ReadingUnit, review_id: ReviewId, details: NewPerson, own: PersonId | None) -> None:
    others = [each for each in uow.people.all(review_id) if each.id != own]
    places = uow.people.places(review_id)
    fault = person_fault(details, [each.details for each in others], places)
    if fault is None:
        new = Person(own if own is not None else PersonId(0), details)
        fault = _label_fault(uow, review_id, [*others, new], places, Subject.PERSON, str(new.id))
    if fault is not None:
        raise Refused(fault[0], remedy=fault[1])
    if details.agency_code:
        existing_agency(uow, review_id, details.agency_code)


def _check_place(uow: ReadingUnit, review_id: ReviewId, details: NewPlace, own: str) -> None:
    others = [each for each in uow.people.places(review_id) if each.name != own]
    people = uow.people.all(review_id)
    fault = place_fault(details, others, [each.details for each in people])
    if fault is None:
        fault = _label_fault(uow, review_id, people, [*others, details], Subject.PLACE, details.name)
    if fault is not None:
        raise Refused(fault[0], remedy=fault[1])


def _label_fault(
    uow: ReadingUnit,
    review_id: ReviewId,
    people: Sequence[Person],
    places: Sequence[NewPlace],
    subject: Subject,
    key: str,
) -> tuple[str, str] | None:
    """Return what is wrong with the labels of one of the register as it would be."""
    register: tuple[Labelled, ...] = labelled(people, places, uow.reviews.agencies(review_id))
    changed = next(each for each in register if (each.subject, each.key) == (subject, key))
    return clash(register, changed) or naming_fault(register, (changed,))


def _existing_person(uow: WritingUnit, review_id: ReviewId, person_id: PersonId) -> Person:
    existing_review(uow, review_id)
    for person in uow.people.all(review_id):
        if person.id == person_id:
            return person
    raise NotFound("This person is not in the register.", remedy="Look at the list again.")


def _existing_place(uow: WritingUnit, review_id: ReviewId, name: str) -> NewPlace:
    existing_review(uow, review_id)
    for place in uow.people.places(review_id):
        if place.name == name:
            return place
    raise NotFound("This place is not in the register.", remedy="Look at the list again.")
