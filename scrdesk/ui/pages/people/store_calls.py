"""What the People page asks of the services, off the window's thread.

Services are imported inside, since starting must not wait for the database driver.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from scrdesk.domain.people import NewPerson, NewPlace, Person, PersonId

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from scrdesk.domain.family import StoredTie, Tie, TieId
    from scrdesk.domain.genogram.figure import GenogramOf
    from scrdesk.domain.households import YearOfChanges
    from scrdesk.domain.mentions.spellings import Spelling
    from scrdesk.domain.progress import Progress
    from scrdesk.domain.review import Agency, ReviewId
    from scrdesk.services.label_register import LabelEdit, LabelRegister, RulesEdit
    from scrdesk.services.mentions import Answer, Question
    from scrdesk.services.open_store import Workspace


@dataclass(frozen=True, slots=True)
class Register:
    """Everybody and every place of a review, and the agencies that staff can belong to."""

    people: tuple[Person, ...] = ()
    places: tuple[NewPlace, ...] = ()
    agencies: tuple[Agency, ...] = field(default=())
    today: date | None = None
    ties: tuple[StoredTie, ...] = ()
    findings: tuple[str, ...] = ()
    counts: dict[PersonId, tuple[int, int]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Moves:
    """Who lived where, how often that changed, and the days that the drawing spans."""

    people: tuple[Person, ...]
    changes: tuple[YearOfChanges, ...]
    period: tuple[date | None, date | None]
    incident: date | None
    today: date


@dataclass(frozen=True, slots=True)
class NamesFound:
    """What waits for a person: doubtful forms, and words that may be names spelt otherwise."""

    questions: tuple[Question, ...] = ()
    spellings: tuple[Spelling, ...] = ()
    people: tuple[Person, ...] = ()


@dataclass(frozen=True, slots=True)
class RegisterCalls:
    """The calls for one review of one store."""

    workspace: Workspace
    review_id: ReviewId

    def fetch(self, _progress: Progress) -> Register:
        """Return the register."""
        from scrdesk.services import mentions, reviews
        from scrdesk.services.family import family

        mentions.bring_up_to_date(self.workspace, self.review_id)
        found = family(self.workspace, self.review_id)
        return Register(
            found.people,
            reviews.places(self.workspace, self.review_id),
            reviews.agencies(self.workspace, self.review_id),
            self.workspace.clock().date(),
            found.ties,
            tuple(each.message for each in found.findings),
            mentions.entry_counts(self.workspace, self.review_id),
        )

    def genogram(self, with_names: bool, _progress: Progress) -> GenogramOf:
        """Return what the genogram shows."""
        from scrdesk.services.genogram import genogram

        return genogram(self.workspace, self.review_id, with_names=with_names)

    def export_genogram(self, path: Path, with_names: bool, password: str, _progress: Progress) -> Path:
        """Write the genogram to a file; return where."""
        from scrdesk.services.genogram import export_genogram
        from scrdesk.services.protected_export import written_as

        export_genogram(self.workspace, self.review_id, path, with_names=with_names, password=password)
        return written_as(path, password)

    def moves(self, _progress: Progress) -> Moves:
        """Return who lived where."""
        from scrdesk.services.moves import moves

        found = moves(self.workspace, self.review_id)
        return Moves(found.people, found.changes, found.period, found.incident, self.workspace.clock().date())

    def names(self, progress: Progress) -> NamesFound:
        """Return what waits for a person."""
        from scrdesk.services import mentions, reviews

        mentions.bring_up_to_date(self.workspace, self.review_id, progress)
        return NamesFound(
            mentions.questions(self.workspace, self.review_id),
            mentions.spellings(self.workspace, self.review_id, progress),
            reviews.people(self.workspace, self.review_id),
        )

    def answer(self, question: Question, person_id: PersonId | None, _progress: Progress) -> Answer:
        """Decide whom a form means, in the whole review."""
        from scrdesk.services.mentions import answer

        return answer(self.workspace, self.review_id, question, person_id)

    def take_back(self, given: Answer, _progress: Progress) -> None:
        """Put back what stood before an answer."""
        from scrdesk.services.mentions import take_back

        take_back(self.workspace, self.review_id, given)

    def take_back_all(self, given: tuple[Answer, ...], progress: Progress) -> None:
        """Put back what stood before several answers."""
        for each in given:
            self.take_back(each, progress)

    def add_spelling(self, person_id: PersonId, written: str, _progress: Progress) -> Person:
        """Add a spelling to a person; return the person as it stood before."""
        from scrdesk.services.mentions import add_spelling

        return add_spelling(self.workspace, self.review_id, person_id, written)

    def refuse(self, people: tuple[PersonId, ...], form: str, _progress: Progress) -> tuple[Answer, ...]:
        """Say that a word means none of these people."""
        from scrdesk.services.mentions import refuse

        return tuple(refuse(self.workspace, self.review_id, each, form) for each in people)

    def add_tie(self, new: Tie, _progress: Progress) -> StoredTie:
        """Add a tie."""
        from scrdesk.services.family import add_tie

        return add_tie(self.workspace, self.review_id, new)

    def remove_tie(self, tie_id: TieId, _progress: Progress) -> StoredTie:
        """Take a tie out; return it."""
        from scrdesk.services.family import remove_tie

        return remove_tie(self.workspace, self.review_id, tie_id)

    def restore_tie(self, stored: StoredTie, _progress: Progress) -> StoredTie:
        """Put a tie back."""
        from scrdesk.services.family import restore_tie

        return restore_tie(self.workspace, self.review_id, stored)

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

    def labels(self, _progress: Progress) -> LabelRegister:
        """Return what each audience calls everybody."""
        from scrdesk.services.label_register import label_register

        return label_register(self.workspace, self.review_id)

    def set_labels(self, edits: tuple[LabelEdit, ...], _progress: Progress) -> tuple[LabelEdit, ...]:
        """Give other labels; return what takes that back."""
        from scrdesk.services.label_register import apply_labels

        return apply_labels(self.workspace, self.review_id, edits)

    def set_rules(self, edit: RulesEdit, _progress: Progress) -> RulesEdit | None:
        """Have days and ages told otherwise; return what takes that back."""
        from scrdesk.services.label_register import apply_rules

        return apply_rules(self.workspace, edit)
