"""The label register: by which label each person, place and agency goes before each audience.

The panel's label stands in the register itself; the published report may have another one, and takes the panel's where
it has none. Internally everybody has the name. One label never stands for two within one audience: several names of
one place may share a label, since they are that place, and before the world staff may go by their role alone.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum

from scrdesk.domain.audience import LABELLED, Audience
from scrdesk.domain.labels import Labels
from scrdesk.domain.people import NewPerson, NewPlace, Person
from scrdesk.domain.review import Agency

MAX_LABEL = 200
"""Signs of a label, as of any line of the register."""


class Subject(Enum):
    """What a label stands for; the value is what the window calls it."""

    PERSON = "person"
    PLACE = "place"
    AGENCY = "agency"


@dataclass(frozen=True, slots=True)
class Labelled:
    """Somebody or something of the register with its labels.

    Args:
        subject: what it is.
        key: number of a person, name of a place, code of an agency.
        name: what it is called internally.
        panel: its label for the panel; empty for an agency that is named.
        own_published: the label that it has for the published report only; empty where it has none.
        is_staff: a professional: several may go by one role before the world.
        forms: other names and addresses by which it is known; none of them, and no part of the name, is in a label.
        is_unnamed: the name only describes ("unknown male at the flat") and gives nobody away.
    """

    subject: Subject
    key: str
    name: str
    panel: str
    own_published: str = ""
    is_staff: bool = False
    forms: tuple[str, ...] = ()
    is_unnamed: bool = False

    def label(self, audience: Audience) -> str:
        """Return what it is called before an audience."""
        if audience is Audience.NAMES:
            return self.name
        if audience is Audience.PUBLISHED and self.own_published:
            return self.own_published
        return self.panel or self.name


def labelled(people: Sequence[Person], places: Sequence[NewPlace], agencies: Sequence[Agency]) -> tuple[Labelled, ...]:
    """Return the whole register: people, places, agencies, each as registered."""
    return (
        *(
            Labelled(
                Subject.PERSON,
                str(person.id),
                person.details.name,
                person.details.label,
                person.details.published_label,
                person.details.is_professional,
                (*person.details.aliases, *person.details.addresses),
                person.details.is_unnamed,
            )
            for person in people
        ),
        *(Labelled(Subject.PLACE, place.name, place.name, place.label, place.published_label) for place in places),
        *(Labelled(Subject.AGENCY, each.code, each.name, each.panel_label, each.published_label) for each in agencies),
    )


def clash(register: Sequence[Labelled], changed: Labelled) -> tuple[str, str] | None:
    """Return why a label of something cannot stand, and the remedy; None when it can.

    Args:
        register: everything, with ``changed`` as it would be.
        changed: whose labels are looked at.
    """
    for audience in LABELLED:
        wanted = changed.label(audience)
        if changed.subject is Subject.AGENCY and wanted == changed.name:
            continue
        for other in register:
            is_itself = (other.subject, other.key) == (changed.subject, changed.key)
            if is_itself or other.label(audience).casefold() != wanted.casefold():
                continue
            if not _may_share(changed, other, audience):
                whom = "in the published report" if audience is Audience.PUBLISHED else "before the panel"
                return (
                    f"The label “{wanted}” stands for {other.name} {whom}.",
                    "One label stands for one person, place or agency; take another.",
                )
    return None


def naming_fault(register: Sequence[Labelled], changed: Sequence[Labelled]) -> tuple[str, str] | None:
    """Return which label gives a registered name away, and the remedy; None when none does.

    Looked at are the labels of what changed, and those of everybody else for the names of what changed.

    Args:
        register: everything as it would be.
        changed: what is new in it.
    """
    keys = {(each.subject, each.key) for each in changed}
    for audience in LABELLED:
        # A name that stands in none of the labels need not be looked for in each: compiling hundreds takes its time.
        of_all = _names(register, audience, [each.label(audience) for each in changed])
        of_changed = _names(changed, audience, [each.label(audience) for each in register])
        for line in register:
            label = line.label(audience)
            if line.subject is Subject.AGENCY and label == line.name:
                continue  # it is named, and has no label
            is_changed = (line.subject, line.key) in keys
            held = (of_all if is_changed else of_changed).left_in(label)
            if held:
                whom = "for the published report" if audience is Audience.PUBLISHED else "before the panel"
                remedy = "take a label" if is_changed else f"first give {line.name} a label"
                return (
                    f"The label “{label}” {whom} holds the registered name “{held[0]}”.",
                    f"It would name somebody wherever it stands; {remedy} without a name, such as “Adult 3”.",
                )
    return None


def _names(register: Sequence[Labelled], audience: Audience, within: Sequence[str] | None = None) -> Labels:
    """Return what finds names of the register in some texts, as the labels of an audience stand for them."""
    people = [
        NewPerson("" if each.is_unnamed else each.name, each.label(audience), aliases=each.forms)
        for each in register
        if each.subject is Subject.PERSON
    ]
    others = [each for each in register if each.subject is not Subject.PERSON]
    return Labels(
        people,
        [NewPlace(each.name, each.label(audience)) for each in others if each.panel or each.own_published],
        within=within,
    )


def _may_share(one: Labelled, other: Labelled, audience: Audience) -> bool:
    if one.subject is Subject.PLACE and other.subject is Subject.PLACE:
        return True
    return audience is Audience.PUBLISHED and one.is_staff and other.is_staff


@dataclass(frozen=True, slots=True)
class AudienceRegister:
    """The register as one audience sees it: labels of the values are those of the audience.

    Args:
        people, places: with the labels of the audience; labelled agencies are among the places.
        agencies: with the names that the audience sees.
        other_labels: labels of the panel that the audience knows by another one, with that one.
    """

    people: tuple[NewPerson, ...]
    places: tuple[NewPlace, ...]
    agencies: tuple[Agency, ...]
    other_labels: tuple[tuple[str, str], ...] = ()


def as_seen_by(
    audience: Audience, people: Sequence[NewPerson], places: Sequence[NewPlace], agencies: Sequence[Agency]
) -> AudienceRegister:
    """Return the register with the labels of an audience in place of the panel's."""
    if audience is not Audience.PUBLISHED:
        shown = tuple(each for each in agencies if each.panel_label)
        named = (*places, *(NewPlace(each.name, each.panel_label) for each in shown))
        seen = tuple(_seen(each, each.panel_label) for each in agencies)
        return AudienceRegister(tuple(people), named, seen if audience is Audience.PANEL else tuple(agencies))
    told = tuple(replace(each, label=each.published_label or each.label) for each in people)
    names = [replace(each, label=each.published_label or each.label) for each in places]
    labels = [(each, each.published_label or each.panel_label) for each in agencies]
    names += [NewPlace(each.name, label) for each, label in labels if label]
    pairs = [(each.label, each.published_label) for each in people]
    pairs += [(each.label, each.published_label) for each in places]
    pairs += [(each.panel_label, each.published_label) for each in agencies]
    others = {panel: published for panel, published in pairs if panel and published and panel != published}
    return AudienceRegister(
        told,
        tuple(names),
        tuple(_seen(each, label) for each, label in labels),
        tuple(sorted(others.items(), key=lambda pair: (-len(pair[0]), pair))),
    )


def _seen(agency: Agency, label: str) -> Agency:
    return replace(agency, name=label) if label else agency


def label_slips(register: Sequence[Labelled]) -> tuple[str, ...]:
    """Return what in the labels of each audience is to be looked at: names they hold, initials of the name."""
    found: list[str] = []
    for audience in LABELLED:
        names = _names(register, audience)
        for each in register:
            label = each.label(audience)
            is_named = each.subject is Subject.AGENCY and label == each.name
            if not is_named and names.left_in(label):
                held = names.left_in(label)[0]
                found.append(f"{label} ({_whom(audience)}): it holds the registered name “{held}”; change it.")
    by_name: dict[str, list[Labelled]] = defaultdict(list)
    for each in register:
        by_name[each.name.casefold()].append(each)
        parts = [part for part in each.name.split() if part[:1].isalpha()]
        initials = "".join(part[0] for part in parts).casefold()
        for audience in LABELLED:
            label = each.label(audience)
            tail = label.split()[-1].casefold() if label and each.subject is Subject.PERSON else ""
            if tail and len(parts) > 1 and tail in (initials, initials[0], initials[-1]) and len(tail) <= len(initials):
                found.append(f"{label} ({_whom(audience)}): its letters are initials of the name.")
    return tuple(dict.fromkeys(found))


def _whom(audience: Audience) -> str:
    return "published" if audience is Audience.PUBLISHED else "panel"
