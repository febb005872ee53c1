"""Keep who is what to whom: ties are added, changed, taken out and put back; what does not fit is said."""

from __future__ import annotations

from dataclasses import dataclass, replace

from scrdesk.domain.dates_in_words import day_in_words
from scrdesk.domain.family import Ending, Partnership, StoredTie, Tie, TieId, TieKind
from scrdesk.domain.people import Person
from scrdesk.domain.register import MAX_FIELD_CHARACTERS
from scrdesk.domain.register_findings import RegisterFinding, register_findings
from scrdesk.domain.review import ReviewId
from scrdesk.errors import NotFound, Refused
from scrdesk.services.named import existing_review
from scrdesk.services.open_store import Workspace
from scrdesk.store.unit_of_work import ReadingUnit


@dataclass(frozen=True, slots=True)
class FamilyOf:
    """The people of a review, their ties, and what of both is to be looked at."""

    people: tuple[Person, ...]
    ties: tuple[StoredTie, ...]
    findings: tuple[RegisterFinding, ...]


def family(workspace: Workspace, review_id: ReviewId) -> FamilyOf:
    """Return everybody with their ties, and what is to be looked at.

    Raises:
        NotFound.
    """
    with workspace.read() as uow:
        existing_review(uow, review_id)
        people, ties = uow.people.all(review_id), uow.family.all(review_id)
        findings = (*register_findings(people, ties), *_named_before_birth(uow, review_id, people))
    return FamilyOf(people, ties, findings)


def ties(workspace: Workspace, review_id: ReviewId) -> tuple[StoredTie, ...]:
    """Return the ties of a review.

    Raises:
        NotFound.
    """
    with workspace.read() as uow:
        existing_review(uow, review_id)
        return uow.family.all(review_id)


def add_tie(workspace: Workspace, review_id: ReviewId, new: Tie) -> StoredTie:
    """Add a tie.

    Raises:
        NotFound: a person is not in the register.
        Refused: both are one person, the very tie is there, or its words are far too long.
    """
    tie = _tidy(new)
    with workspace.write("tie added") as uow:
        _check(uow, review_id, tie, None)
        added = uow.family.add(review_id, tie)
        uow.commit(f"tie {added.id}")
    return added


def change_tie(workspace: Workspace, review_id: ReviewId, tie_id: TieId, new: Tie) -> StoredTie:
    """Put another tie in place of one; return it as it stood before.

    Raises:
        NotFound: no such tie.
        Refused: as :func:`add_tie`.
    """
    tie = _tidy(new)
    with workspace.write("tie changed") as uow:
        before = _existing(uow, review_id, tie_id)
        _check(uow, review_id, tie, tie_id)
        uow.family.change(tie_id, tie)
        uow.commit(f"tie {tie_id}")
    return before


def remove_tie(workspace: Workspace, review_id: ReviewId, tie_id: TieId) -> StoredTie:
    """Take a tie out; :func:`restore_tie` puts it back.

    Raises:
        NotFound: no such tie.
    """
    with workspace.write("tie removed") as uow:
        before = _existing(uow, review_id, tie_id)
        uow.family.remove(tie_id)
        uow.commit(f"tie {tie_id}")
    return before


def restore_tie(workspace: Workspace, review_id: ReviewId, stored: StoredTie) -> StoredTie:
    """Put back a tie that was taken out.

    Raises:
        NotFound, Refused: as :func:`add_tie`.
    """
    with workspace.write("tie restored") as uow:
        _check(uow, review_id, stored.tie, None)
        uow.family.add(review_id, stored.tie, stored.id)
        uow.commit(f"tie {stored.id}")
    return stored


def _tidy(new: Tie) -> Tie:
    tie = replace(new, words=" ".join(new.words.split()))
    if tie.kind is not TieKind.PARTNER:
        tie = replace(tie, partnership=Partnership.NOT_STATED, ending=Ending.NONE)
    return tie


def _check(uow: ReadingUnit, review_id: ReviewId, tie: Tie, own: TieId | None) -> None:
    existing_review(uow, review_id)
    there = {person.id for person in uow.people.all(review_id)}
    if not {tie.first, tie.second} <= there:
        raise NotFound("One of these people is not in the register.", remedy="Look at the list again.")
    if tie.first == tie.second:
        raise Refused("A person has no tie to themselves.", remedy="Choose two people.")
    if tie.kind is TieKind.OTHER and not tie.words:
        raise Refused("Say what the tie is.", remedy="Write, for instance, “neighbour” or “godmother”.")
    if len(tie.words) > MAX_FIELD_CHARACTERS:
        raise Refused(f"The words are longer than {MAX_FIELD_CHARACTERS} characters.", remedy="Shorten them.")
    for each in uow.family.all(review_id):
        if each.id == own or each.tie.kind is not tie.kind:
            continue
        same_way = (each.tie.first, each.tie.second) == (tie.first, tie.second)
        other_way = (each.tie.second, each.tie.first) == (tie.first, tie.second)
        is_same = same_way or (other_way and not tie.kind.is_parental)
        if is_same and (each.tie.words, each.tie.start) == (tie.words, tie.start):
            raise Refused("This tie is there already.", remedy="Change the one that is there.")


def _existing(uow: ReadingUnit, review_id: ReviewId, tie_id: TieId) -> StoredTie:
    existing_review(uow, review_id)
    for each in uow.family.all(review_id):
        if each.id == tie_id:
            return each
    raise NotFound("This tie is no longer there.", remedy="Look at the list again.")


def _named_before_birth(
    uow: ReadingUnit, review_id: ReviewId, people: tuple[Person, ...]
) -> tuple[RegisterFinding, ...]:
    """Say who is named in entries that end before they were born; for an expected child that is no wonder."""
    found = []
    for person in people:
        born = person.details.birth.earliest
        if born is None or person.details.is_professional:
            continue
        expected = person.details.expected.is_read
        n_entries = 0 if expected else uow.mentions.n_named_before(review_id, person.id, born)
        if n_entries:
            entries = "1 entry" if n_entries == 1 else f"{n_entries} entries"
            found.append(
                RegisterFinding(
                    (person.id,),
                    f"{person.details.label} is named in {entries} of a time before {day_in_words(born)}, the "
                    "first day of birth that is stated.",
                )
            )
    return tuple(found)
