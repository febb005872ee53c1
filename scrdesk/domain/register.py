"""Rules of the register: what a person or place needs, and what would make labels give a name away."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from scrdesk.domain.labels import Labels
from scrdesk.domain.people import NOT_STATED, NewPerson, NewPlace, Spell, SpellKind
from scrdesk.domain.stated_dates import is_to_the_day

MAX_FIELD_CHARACTERS = 200
"""Longest name, label, role, alias or address; a longer one is a paste that went wrong."""
MAX_LINES = 50
"""Most aliases or addresses of one person."""


def tidy_person(new: NewPerson) -> NewPerson:
    """Return a person without blanks round the words, without empty or doubled lines.

    A date of birth that is known to the day is kept as that day; the address of a spell is an address, too, so that
    it is replaced in papers with labels.
    """
    spells = tuple(_spell(each) for each in new.spells if each.what.strip())
    lived_at = tuple(each.what for each in spells if each.kind is SpellKind.ADDRESS)
    if new.born is None and is_to_the_day(new.born_stated):
        new = replace(new, born=new.born_stated.earliest)
    return replace(
        new,
        name=_one_line(new.name),
        label=_one_line(new.label),
        role=_one_line(new.role),
        aliases=_lines(new.aliases),
        addresses=_lines((*new.addresses, *lived_at)),
        agency_code=new.agency_code.strip() if new.is_professional else "",
        sex=_one_line(new.sex),
        identifiers=_identifiers(new.identifiers),
        published_label=_own_label(new.published_label, new.label),
        born_stated=NOT_STATED if new.born is not None else new.born_stated,
        spells=spells,
    )


def tidy_place(new: NewPlace) -> NewPlace:
    """Return a place without blanks round the words."""
    label = _one_line(new.label)
    return NewPlace(_one_line(new.name), label, _own_label(new.published_label, label))


def person_fault(
    new: NewPerson, others: Sequence[NewPerson], places: Sequence[NewPlace] = ()
) -> tuple[str, str] | None:
    """Return what keeps a person out of the register, and the remedy; None when nothing does.

    Args:
        new: the person, tidied.
        others: everybody else in the register.
        places: its places; their labels cannot stand for a person too.
    """
    if not new.name:
        return "A person needs a name.", "Enter one; “unknown male” will do."
    if not new.label:
        return "A person needs a label.", "Enter one, such as “Mother” or “HV1”."
    wanted = new.label.casefold()
    for other in others:
        if other.label.casefold() == wanted:
            return f"The label “{other.label}” is taken.", "One label stands for one person; take another."
    if any(place.label.casefold() == wanted for place in places):
        return f"The label “{new.label}” stands for a place.", "Take another."
    lines = (*new.aliases, *new.addresses, *(each.note for each in new.spells), *(each.what for each in new.spells))
    numbers = [part for pair in new.identifiers for part in pair]
    return _too_long(
        (new.name, new.label, new.published_label, new.role, *lines, *numbers),
        (new.aliases, new.addresses, new.spells, new.identifiers),
    )


def place_fault(new: NewPlace, others: Sequence[NewPlace], people: Sequence[NewPerson] = ()) -> tuple[str, str] | None:
    """Return what keeps a place out of the register, and the remedy; None when nothing does.

    Several names may share a label: they are the same place then.
    """
    if not new.name or not new.label:
        return "A place needs a name and a label.", "Enter both, such as “School 1” for the label."
    if any(other.name.casefold() == new.name.casefold() for other in others):
        return "This place is registered already.", "Use the label it has."
    if any(person.label.casefold() == new.label.casefold() for person in people):
        return f"The label “{new.label}” stands for a person.", "Take another."
    return _too_long((new.name, new.label, new.published_label), ())


def labels_that_tell(people: Sequence[NewPerson], places: Sequence[NewPlace]) -> tuple[str, ...]:
    """Return the labels that hold a registered name themselves; with them no paper can be made with labels."""
    return tuple(fault.label for fault in Labels(people, places).faults())


def identifiers_in(text: str) -> tuple[tuple[str, str], ...]:
    """Read numbers, one to a line: kind and value parted by a colon or where the figures begin; the kind may lack."""
    found = []
    for line in text.splitlines():
        kind, colon, value = line.partition(":")
        if not colon:
            begin = re.match(r"([^\W\d_][^\d@]*?)\s+(\S*\d\S*.*)$", line.strip())
            kind, value = (begin[1], begin[2]) if begin else ("", line)
        found.append((kind, value))
    return _identifiers(found)


def identifiers_as_lines(identifiers: Sequence[tuple[str, str]]) -> str:
    """Return numbers as they are typed; :func:`identifiers_in` reads them back."""
    return "\n".join(f"{kind}: {value}" if kind or ":" in value else value for kind, value in identifiers)


def _too_long(fields: Sequence[str], lists: Sequence[Sequence[object]]) -> tuple[str, str] | None:
    if any(len(field) > MAX_FIELD_CHARACTERS for field in fields):
        return f"A line is longer than {MAX_FIELD_CHARACTERS} characters.", "Shorten it."
    if any(len(lines) > MAX_LINES for lines in lists):
        return f"There are more than {MAX_LINES} lines.", "Leave some out."
    return None


def _spell(spell: Spell) -> Spell:
    return replace(spell, what=_one_line(spell.what), note=_one_line(spell.note))


def _own_label(published: str, panel: str) -> str:
    """Return the label for the published report; empty where it is the panel's."""
    own = _one_line(published)
    return "" if own == _one_line(panel) else own


def _identifiers(identifiers: Sequence[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
    tidied = ((_one_line(kind), _one_line(value)) for kind, value in identifiers)
    return tuple(dict.fromkeys(pair for pair in tidied if pair[1]))


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _lines(lines: Sequence[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(line for line in map(_one_line, lines) if line))
