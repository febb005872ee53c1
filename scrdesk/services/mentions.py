"""Who is named where: everything about a person, who is in an entry, and what a person has to decide."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace

from scrdesk.domain.chronology import EntryId
from scrdesk.domain.mentions.deciding import Decided
from scrdesk.domain.mentions.finder import Finder
from scrdesk.domain.mentions.folding import folded
from scrdesk.domain.mentions.forms import forms_of_register
from scrdesk.domain.mentions.spellings import Spelling, spellings_of
from scrdesk.domain.mentions.values import Decision, EntryMention, Found, MentionKind, Standing
from scrdesk.domain.people import Person, PersonId
from scrdesk.domain.progress import Progress, Silent
from scrdesk.domain.review import ReviewId
from scrdesk.errors import NotFound
from scrdesk.services.mention_index import is_current, keep_current, written_about
from scrdesk.services.name_knowledge import known_names
from scrdesk.services.named import existing_review
from scrdesk.services.open_store import Workspace
from scrdesk.store.unit_of_work import ReadingUnit, WritingUnit

N_EXAMPLES = 5
"""Entries shown beside a question; the rest is counted."""
_BATCH = 500


@dataclass(frozen=True, slots=True)
class PersonMentions:
    """Where a person is named.

    Args:
        counted, offered: standing entries in chronology order; an entry where any mention counts is only in the first.
        forms: each form by which the person was found, its standing and in how many entries, most frequent first.
    """

    person: PersonId
    counted: tuple[EntryId, ...]
    offered: tuple[EntryId, ...]
    forms: tuple[tuple[str, Standing, int], ...]


@dataclass(frozen=True, slots=True)
class EntryPerson:
    """Somebody who is named in an entry, with the forms that say so."""

    person: Person
    standing: Standing
    mentions: tuple[EntryMention, ...]


@dataclass(frozen=True, slots=True)
class Candidate:
    """Whom a doubtful form may mean, by what sort of form, and why that is doubtful."""

    person: Person
    kind: MentionKind
    why: str


@dataclass(frozen=True, slots=True)
class Question:
    """A form that waits for a person: whom does it mean?

    Args:
        form: folded.
        candidates: whom it may mean; several when they share it.
        entries: the standing entries in which it waits, in order.
    """

    form: str
    candidates: tuple[Candidate, ...]
    entries: tuple[EntryId, ...]


@dataclass(frozen=True, slots=True)
class Answer:
    """What was decided, and what stood before: :func:`take_back` puts it back."""

    decisions: tuple[Decision, ...]
    before: tuple[Decision, ...]
    n_entries: int


def bring_up_to_date(workspace: Workspace, review_id: ReviewId, progress: Progress = Silent()) -> int:
    """Read for names whatever was not read yet; return how many entries that were. Cheap when there is none.

    Raises:
        NotFound, Cancelled.
    """
    with workspace.read() as uow:
        existing_review(uow, review_id)
        if is_current(uow, review_id):
            return 0
    with workspace.write("names looked for") as uow:
        n_read = keep_current(uow, review_id, progress)
        uow.commit(f"review {review_id}")
    return n_read


def mentions_of(workspace: Workspace, review_id: ReviewId, person_id: PersonId) -> PersonMentions:
    """Return everything that names a person.

    Raises:
        NotFound: nobody of the review.
    """
    with workspace.read() as uow:
        _existing_person(uow, review_id, person_id)
        found = uow.mentions.of_person(person_id)
    counted = dict.fromkeys(each.entry for each in found if each.standing is Standing.COUNTED)
    offered = dict.fromkeys(
        each.entry for each in found if each.standing is Standing.OFFERED and each.entry not in counted
    )
    forms = Counter((each.form, each.standing) for each in found)
    return PersonMentions(person_id, tuple(counted), tuple(offered), tuple((*key, n) for key, n in forms.most_common()))


def people_in(workspace: Workspace, review_id: ReviewId, entry_id: EntryId) -> tuple[EntryPerson, ...]:
    """Return who is named in an entry: those who count first, then the doubtful, then those refused.

    Raises:
        NotFound: no such review.
    """
    with workspace.read() as uow:
        existing_review(uow, review_id)
        register = {person.id: person for person in uow.people.all(review_id)}
        found = uow.mentions.of_entry(entry_id)
    by_person: dict[PersonId, list[EntryMention]] = defaultdict(list)
    for each in found:
        by_person[each.person].append(each)
    order = list(Standing)
    people = [
        EntryPerson(register[person], min((each.standing for each in mine), key=order.index), tuple(mine))
        for person, mine in by_person.items()
        if person in register
    ]
    return tuple(sorted(people, key=lambda each: order.index(each.standing)))


def places_in(workspace: Workspace, review_id: ReviewId, text: str) -> tuple[Found, ...]:
    """Return where people of the register stand in a text, for marking them; decisions are not looked at."""
    with workspace.read() as uow:
        existing_review(uow, review_id)
        forms = forms_of_register(uow.people.all(review_id), known_names(), written_about(uow, review_id))
    return Finder(forms, known_names()).find(text)


def entry_counts(workspace: Workspace, review_id: ReviewId) -> dict[PersonId, tuple[int, int]]:
    """Return for each person in how many entries they count, and in how many more it is doubtful."""
    with workspace.read() as uow:
        existing_review(uow, review_id)
        found = uow.mentions.n_by_person(review_id)
    people = {person for person, _ in found}
    return {
        person: (found.get((person, Standing.COUNTED), 0), found.get((person, Standing.OFFERED), 0))
        for person in people
    }


def questions(workspace: Workspace, review_id: ReviewId) -> tuple[Question, ...]:
    """Return the doubtful forms, those of most entries first."""
    with workspace.read() as uow:
        existing_review(uow, review_id)
        register = {person.id: person for person in uow.people.all(review_id)}
        found = uow.mentions.all(review_id, Standing.OFFERED)
    by_form: dict[str, list[EntryMention]] = defaultdict(list)
    for each in found:
        if each.person in register:
            by_form[each.form].append(each)
    asked = []
    for form, several in by_form.items():
        candidates = {each.person: Candidate(register[each.person], each.kind, each.why) for each in several}
        in_order = [candidates[person] for person in register if person in candidates]
        asked.append(Question(form, tuple(in_order), tuple(dict.fromkeys(each.entry for each in several))))
    return tuple(sorted(asked, key=lambda each: (-len(each.entries), each.form)))


def answer(
    workspace: Workspace,
    review_id: ReviewId,
    question: Question,
    person_id: PersonId | None,
    entry_id: EntryId | None = None,
) -> Answer:
    """Decide whom a form means.

    Args:
        question: what was asked.
        person_id: who is meant; None when none of the candidates is.
        entry_id: the one entry that is decided about; None for the whole review.

    Raises:
        NotFound: nobody of the review.
    """
    people = [each.person.id for each in question.candidates]
    if person_id is not None and person_id not in people:
        people.append(person_id)
    decisions = tuple(Decision(each, question.form, entry_id, each == person_id) for each in people)
    return _decide(workspace, review_id, decisions)


def refuse(
    workspace: Workspace, review_id: ReviewId, person_id: PersonId, form: str, entry_id: EntryId | None = None
) -> Answer:
    """Say that a form does not mean somebody, also where that had seemed certain."""
    return _decide(workspace, review_id, (Decision(person_id, form, entry_id, is_meant=False),))


def _decide(workspace: Workspace, review_id: ReviewId, decisions: Sequence[Decision]) -> Answer:
    with workspace.write("name decided") as uow:
        for each in decisions:
            _existing_person(uow, review_id, each.person)
        keys = {(each.person, each.form, each.entry) for each in decisions}
        before = tuple(
            each for each in uow.mentions.decisions(review_id) if (each.person, each.form, each.entry) in keys
        )
        for each in decisions:
            uow.mentions.decide(each, workspace.clock())
        n_entries = _weigh_anew(uow, review_id, {each.form for each in decisions})
        uow.commit(f"review {review_id}")
    return Answer(tuple(decisions), before, n_entries)


def take_back(workspace: Workspace, review_id: ReviewId, given: Answer) -> None:
    """Put back what stood before an answer."""
    with workspace.write("name decision taken back") as uow:
        existing_review(uow, review_id)
        for each in given.decisions:
            uow.mentions.take_back(each)
        for each in given.before:
            uow.mentions.decide(each, workspace.clock())
        _weigh_anew(uow, review_id, {each.form for each in given.decisions})
        uow.commit(f"review {review_id}")


def spellings(workspace: Workspace, review_id: ReviewId, progress: Progress = Silent()) -> tuple[Spelling, ...]:
    """Return words of the entries that look like a name of the register spelt otherwise, and were not refused.

    To confirm one, add it to the person's other names (:func:`scrdesk.services.register.change_person`): then it is
    found, and replaced by the label, too. To refuse it, :func:`refuse` it.

    Raises:
        NotFound, Cancelled.
    """
    with workspace.read() as uow:
        existing_review(uow, review_id)
        people = uow.people.all(review_id)
        forms = forms_of_register(people, known_names(), written_about(uow, review_id))
        refused = {(each.person, each.form) for each in uow.mentions.decisions(review_id) if not each.is_meant}
        ids = uow.mentions.standing_entries(review_id)
        found = []
        for begin in range(0, len(ids), _BATCH):
            progress.report(begin, len(ids), "Looking for other spellings")
            progress.check()
            found += [(text.entry, text.cells) for text in uow.mentions.texts(ids[begin : begin + _BATCH])]
    offered = spellings_of(people, forms, known_names(), found)
    return tuple(
        left
        for each in offered
        if (left := replace(each, people=tuple(one for one in each.people if (one, each.form) not in refused))).people
    )


def add_spelling(workspace: Workspace, review_id: ReviewId, person_id: PersonId, written: str) -> Person:
    """Add a spelling to a person's other names; return the person as it stood before, to undo it.

    Raises:
        NotFound, Refused: as :func:`~scrdesk.services.register.change_person`.
    """
    from scrdesk.services.register import change_person

    with workspace.read() as uow:
        person = _existing_person(uow, review_id, person_id)
    if folded(written) in {folded(alias) for alias in person.details.aliases}:
        return person
    details = replace(person.details, aliases=(*person.details.aliases, written))
    return change_person(workspace, review_id, person_id, details)


def _weigh_anew(uow: WritingUnit, review_id: ReviewId, forms: set[str]) -> int:
    """Let mentions by these forms count for what was decided; return in how many entries something changed."""
    decided = Decided(uow.mentions.decisions(review_id))
    changed = set()
    for form in forms:
        for each in uow.mentions.all_forms(review_id, form):
            standing = decided.standing(each.person, form, each.entry, is_certain=not each.why)
            if standing is not each.standing:
                uow.mentions.set_standing(each, standing)
                changed.add(each.entry)
    return len(changed)


def _existing_person(uow: ReadingUnit, review_id: ReviewId, person_id: PersonId) -> Person:
    existing_review(uow, review_id)
    for person in uow.people.all(review_id):
        if person.id == person_id:
            return person
    raise NotFound("This person is not in the register.", remedy="Look at the list again.")
