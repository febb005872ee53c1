"""Check a finished file, whoever made it, for everybody and everything that is registered."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from scrdesk.domain.audience import Audience
from scrdesk.domain.label_register import as_seen_by
from scrdesk.domain.leaks.entered import entered_with
from scrdesk.domain.leaks.risks import Risk, RiskList
from scrdesk.domain.leaks.search import LeakFinder
from scrdesk.domain.leaks.values import Leak, LeakRegister, Notice, RegisteredPerson, RegisteredPlace
from scrdesk.domain.people import NewPerson, NewPlace
from scrdesk.domain.progress import Progress, Silent
from scrdesk.domain.review import ReviewId
from scrdesk.domain.typed_days import read_typed_day
from scrdesk.errors import CannotRead
from scrdesk.services.leak_knowledge import known_words
from scrdesk.services.named import existing_review
from scrdesk.services.open_store import Workspace

MAX_REGISTER_BYTES = 32 * 2**20


@dataclass(frozen=True, slots=True)
class LeakReport:
    """What was found in one file.

    Args:
        file: its name.
        leaks: every identity left in it.
        notices: what cannot be searched and must be looked at by eye.
        risks: the thirteen risks of being recognised without a name, with the places to look at.
    """

    file: str
    leaks: tuple[Leak, ...]
    notices: tuple[Notice, ...]
    risks: tuple[Risk, ...] = ()


def check_file(path: Path, register: LeakRegister, progress: Progress = Silent(), *, password: str = "") -> LeakReport:
    """Search a file.

    Raises:
        CannotRead: it is missing, empty, protected, of a kind that cannot be searched, or damaged with nothing found.
        Cancelled.
    """
    from scrdesk.export.finished.bounds import MAX_FILE_BYTES

    try:
        if path.stat().st_size > MAX_FILE_BYTES:
            raise CannotRead("The file is too large to be searched.", where=path.name)
        data = path.read_bytes()
    except OSError as fault:
        raise CannotRead("The file cannot be opened.", where=path.name, remedy="Check name and rights.") from fault
    return check_bytes(data, path.name, register, progress, password=password)


def check_bytes(
    data: bytes, name: str, register: LeakRegister, progress: Progress = Silent(), *, password: str = ""
) -> LeakReport:
    """Search a file in memory; arguments and faults as :func:`check_file`."""
    from scrdesk.export.finished.bounds import Budget
    from scrdesk.export.finished.file import finished_passages

    budget = Budget(progress)
    risks = RiskList(register, known_words())
    try:
        passages = risks.watch(finished_passages(data, name, password, budget))
        leaks = LeakFinder(register, known_words()).find(passages, progress)
    except CannotRead as fault:
        raise CannotRead(fault.what, where=name, remedy=fault.remedy) from fault
    if budget.is_damaged and not leaks:
        # Nothing found in half a file is not nothing.
        raise CannotRead(
            "The file is damaged, so that nobody can say that it names no one.", where=name, remedy="Export it again."
        )
    notices = tuple(budget.notices)
    return LeakReport(name, leaks, notices, risks.result(leaks, notices, budget.boxes))


def register_of(workspace: Workspace, review_id: ReviewId, audience: Audience = Audience.PUBLISHED) -> LeakRegister:
    """Return whom and what the register of a review names, with the labels of an audience.

    Raises:
        NotFound: no such review.
    """
    with workspace.read() as uow:
        existing_review(uow, review_id)
        people = [person.details for person in uow.people.all(review_id)]
        seen = as_seen_by(audience, people, uow.people.places(review_id), uow.reviews.agencies(review_id))
    return register_from(seen.people, seen.places, [each.name for each in seen.agencies])


def register_from(people: Sequence[NewPerson], places: Sequence[NewPlace], named: Iterable[str] = ()) -> LeakRegister:
    """Return people and places of a review as they are searched for, with what was entered with the people.

    Args:
        people, places: the register as an audience sees it.
        named: agencies that the audience sees by name.
    """
    carers, entered = entered_with(people, places, named, known_words())
    everybody = tuple(
        RegisteredPerson(
            label=person.label,
            name="" if person.is_unnamed else person.name,
            aliases=person.aliases,
            born=person.born,
            addresses=person.addresses,
            identifiers=person.identifiers,
        )
        for person in people
    )
    registered = tuple(RegisteredPlace(place.name, place.label) for place in places)
    return LeakRegister((*everybody, *carers), (*registered, *entered))


def register_in(path: Path) -> LeakRegister:
    """Read a register from a JSON file by the command line contract; what it leaves out is taken as empty.

    Raises:
        CannotRead: the file is missing, too large or not such a register.
    """
    try:
        if path.stat().st_size > MAX_REGISTER_BYTES:
            raise CannotRead("The register is too large.", where=path.name)
        data = json.loads(path.read_text(encoding="utf-8-sig"))
    except OSError as fault:
        raise CannotRead("The register cannot be opened.", where=path.name, remedy="Check name and rights.") from fault
    except (ValueError, RecursionError) as fault:
        raise CannotRead("The register is no JSON file.", where=path.name, remedy="Write it again.") from fault
    register = register_from_json(data)
    if register is None:
        raise CannotRead(
            "The register has another shape than is expected.",
            where=path.name,
            remedy="It holds a list “people” and may hold a list “places”.",
        )
    return register


def register_from_json(data: object) -> LeakRegister | None:
    """Return the register of a JSON value, None when it is none."""
    if not isinstance(data, Mapping):
        return None
    people, places = data.get("people", []) or [], data.get("places", []) or []
    if not isinstance(people, list) or not isinstance(places, list):
        return None
    found = [_person(each, number) for number, each in enumerate(people, start=1) if isinstance(each, Mapping)]
    return LeakRegister(
        tuple(found),
        tuple(_place(each, number) for number, each in enumerate(places, start=1) if isinstance(each, Mapping)),
    )


def _person(each: Mapping[str, object], number: int) -> RegisteredPerson:
    identifiers = []
    listed = each.get("identifiers")
    for identifier in listed if isinstance(listed, list) else []:
        if isinstance(identifier, Mapping):
            identifiers.append((_text(identifier.get("kind")), _text(identifier.get("value"))))
        else:
            identifiers.append(("", _text(identifier)))
    return RegisteredPerson(
        label=_text(each.get("label")) or f"Person {number}",
        name=_text(each.get("name")),
        aliases=_texts(each.get("aliases")),
        born=_day(each.get("dob")),
        addresses=_texts(each.get("addresses")),
        identifiers=tuple((kind, value) for kind, value in identifiers if value),
    )


def _place(each: Mapping[str, object], number: int) -> RegisteredPlace:
    return RegisteredPlace(_text(each.get("name")), _text(each.get("label")) or f"Place {number}")


def _text(value: object) -> str:
    if isinstance(value, bool) or value is None:
        return ""
    return " ".join(str(value).split()) if isinstance(value, (str, int, float)) else ""


def _texts(value: object) -> tuple[str, ...]:
    if isinstance(value, str):
        return (value,) if value.strip() else ()
    return tuple(text for each in value if (text := _text(each))) if isinstance(value, list) else ()


def _day(value: object) -> date | None:
    text = _text(value)
    try:
        return date.fromisoformat(text[:10])
    except ValueError:
        return read_typed_day(text)
