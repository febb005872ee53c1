"""How long the papers of each review are kept: rules, start days, holds, extensions, and the list of what is due."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache

from scrdesk.domain.retention import (
    MAX_WORDS,
    MAX_YEARS,
    ClassStanding,
    Due,
    Extension,
    HoldId,
    LegalHold,
    PaperClass,
    RetentionNotice,
    RetentionRule,
    RetentionRules,
    Standing,
    StartEvent,
    class_standing,
)
from scrdesk.domain.review import Review, ReviewId
from scrdesk.errors import NotFound, Refused
from scrdesk.resources import resource
from scrdesk.services.destruction_records import from_json, whole_review
from scrdesk.services.named import existing_review
from scrdesk.services.open_store import Workspace
from scrdesk.services.policy import read_policy
from scrdesk.services.policy_file import policy_file
from scrdesk.store.unit_of_work import ReadingUnit

_EARLIEST = date(1900, 1, 1)
_SETTLED = "Settled for every store on this computer by whoever looks after it."


@dataclass(frozen=True, slots=True)
class KeptReview:
    """One review on the review list: the days its periods count from, its holds, and each class of its papers."""

    review: Review
    days: dict[StartEvent, date]
    holds: tuple[LegalHold, ...]
    classes: tuple[ClassStanding, ...]

    @property
    def is_held(self) -> bool:
        """Whether a legal hold is in force."""
        return any(hold.is_in_force for hold in self.holds)

    @property
    def n_due(self) -> int:
        """How many classes are due and not held."""
        return sum(1 for each in self.classes if each.standing is Due.DUE)


@lru_cache(maxsize=1)
def shipped_rules() -> RetentionRules:
    """Return the rules of ``resources/templates/retention.toml``, one for each class, read once; what is settled
    for this computer goes before them.
    """
    with resource("templates", "retention.toml").open("rb") as file:
        data = tomllib.load(file)
    settled = read_policy()
    rules = {
        PaperClass(each["class"]): RetentionRule(
            PaperClass(each["class"]),
            int(each["years"]),
            StartEvent(each["start"]),
            Standing(each["standing"]),
            each["basis"],
            each["source"],
        )
        for each in data["rule"]
    }
    for papers, rule in rules.items():
        if papers.value in settled.retention_years:
            years = settled.retention_years[papers.value]
            rules[papers] = replace(rule, years=years, basis=_SETTLED, source=str(policy_file()))
    return RetentionRules(
        data["note"],
        tuple(rules[papers] for papers in PaperClass),
        tuple(RetentionNotice(each["when"], each["text"], each["source"]) for each in data["alternative"]),
        tuple(RetentionNotice(each["name"], each["text"], each["source"]) for each in data["notice"]),
    )


def rules(workspace: Workspace) -> tuple[RetentionRule, ...]:
    """Return the rule in force for each class: the Board's own where there is one."""
    with workspace.read() as uow:
        return _in_force(uow)


def set_rule(workspace: Workspace, papers: PaperClass, years: int, start: StartEvent, basis: str) -> None:
    """Put the Board's own rule in place of the one in force; ``years`` 0 keeps for good.

    Raises:
        Refused: no such number of years, or no word on what the rule rests on.
    """
    if not 0 <= years <= MAX_YEARS:
        raise Refused(f"A period has 1 to {MAX_YEARS} years, or 0 for good.")
    words = _words(basis, "what the rule rests on (the Board's decision and its date)")
    with workspace.write("retention rule set") as uow:
        uow.keeping.set_rule(papers, years, start, words, workspace.clock())
        uow.commit(f"{papers.value}, {years} years, {start.value}")


def use_shipped_rule(workspace: Workspace, papers: PaperClass) -> None:
    """Go back to the program's rule for a class."""
    with workspace.write("retention rule taken back") as uow:
        uow.keeping.drop_rule(papers)
        uow.commit(papers.value)


def review_list(workspace: Workspace) -> tuple[KeptReview, ...]:
    """Return every review with what is due, the most pressing first."""
    with workspace.read() as uow:
        found = [_kept(uow, review, workspace.clock().date()) for review in uow.reviews.all()]
    order = tuple(Due)
    return tuple(sorted(found, key=lambda kept: (order.index(_gravest(kept)), kept.review.details.reference)))


def kept_review(workspace: Workspace, review_id: ReviewId) -> KeptReview:
    """Return how the papers of one review are kept.

    Raises:
        NotFound.
    """
    with workspace.read() as uow:
        return _kept(uow, existing_review(uow, review_id), workspace.clock().date())


def set_day(workspace: Workspace, review_id: ReviewId, event: StartEvent, day: date | None) -> None:
    """Enter the day from which periods count; None takes it away.

    Raises:
        NotFound: no such review.
        Refused: the day lies in the future or before 1900.
    """
    if day is not None and not _EARLIEST <= day <= workspace.clock().date():
        raise Refused(f"The day of “{event.value}” is not one that can have been.", remedy="Check the year.")
    with workspace.write("retention day set") as uow:
        existing_review(uow, review_id)
        uow.keeping.set_day(review_id, event, day)
        uow.commit(f"review {review_id}, {event.value}, {day.isoformat() if day else 'none'}")


def place_hold(workspace: Workspace, review_id: ReviewId, placed_by: str, reason: str) -> HoldId:
    """Forbid the destruction of a review and of any part of it until the hold is lifted.

    Raises:
        NotFound: no such review.
        Refused: no name or no reason.
    """
    who, why = _words(placed_by, "who places the hold"), _words(reason, "why it is held")
    with workspace.write("legal hold placed") as uow:
        existing_review(uow, review_id)
        hold_id = uow.keeping.place_hold(review_id, who, workspace.clock(), why)
        uow.commit(f"review {review_id}, hold {hold_id}")
    return hold_id


def lift_hold(workspace: Workspace, review_id: ReviewId, hold_id: HoldId, lifted_by: str, why: str) -> None:
    """Lift a hold; that it was there, who lifted it and why stays on record.

    Raises:
        NotFound: no such hold on this review.
        Refused: it was lifted before, or no name or no reason is given.
    """
    who, reason = _words(lifted_by, "who lifts the hold"), _words(why, "why it is lifted")
    with workspace.write("legal hold lifted") as uow:
        existing_review(uow, review_id)
        hold = next((each for each in uow.keeping.holds(review_id) if each.id == hold_id), None)
        if hold is None:
            raise NotFound("There is no such hold on this review.", remedy="Look at the list again.")
        if not hold.is_in_force:
            raise Refused("This hold was lifted before.", remedy="Look at the list again.")
        uow.keeping.lift_hold(hold_id, who, workspace.clock(), reason)
        uow.commit(f"review {review_id}, hold {hold_id}")


def extend(
    workspace: Workspace, review_id: ReviewId, papers: PaperClass, until: date, reason: str, decided_by: str
) -> None:
    """Keep a class of a review to a later day than its rule says.

    Raises:
        NotFound: no such review.
        Refused: the day is past, or no name or no reason is given.
    """
    who, why = _words(decided_by, "who decided it"), _words(reason, "why it is kept longer")
    now = workspace.clock()
    if until <= now.date():
        raise Refused("The day to which it is kept is not in the future.", remedy="Give a later day.")
    with workspace.write("retention extended") as uow:
        existing_review(uow, review_id)
        uow.keeping.extend(review_id, Extension(papers, until, why, who, now))
        uow.commit(f"review {review_id}, {papers.value}, until {until.isoformat()}")


def _in_force(uow: ReadingUnit) -> tuple[RetentionRule, ...]:
    own = {rule.papers: rule for rule in uow.keeping.own_rules()}
    return tuple(own.get(rule.papers, rule) for rule in shipped_rules().rules)


def _kept(uow: ReadingUnit, review: Review, today: date) -> KeptReview:
    days = {**_days_of_the_child(uow, review), **uow.keeping.days(review.id)}
    holds = uow.keeping.holds(review.id)
    extensions = uow.keeping.extensions(review.id)
    is_held = any(hold.is_in_force for hold in holds)
    gone = _destroyed_classes(uow, review.details.reference)
    classes = tuple(
        class_standing(rule, days, extensions, today, is_held=is_held, was_destroyed=rule.papers in gone)
        for rule in _in_force(uow)
    )
    return KeptReview(review, days, holds, classes)


def _destroyed_classes(uow: ReadingUnit, reference: str) -> frozenset[PaperClass]:
    """Return the classes of a review that were destroyed by themselves; a review of that name before does not count."""
    gone: set[PaperClass] = set()
    for record in map(from_json, uow.keeping.records().values()):
        if reference in record.references:
            if record.what == whole_review(reference):
                gone.clear()
            else:
                gone |= {PaperClass(papers) for papers, _ in record.classes}
    return frozenset(gone)


def _days_of_the_child(uow: ReadingUnit, review: Review) -> dict[StartEvent, date]:
    """Return birth and death of the child as the register has them; what is entered for the review goes before."""
    label = review.details.child_label.casefold()
    found: dict[StartEvent, date] = {}
    for person in uow.people.all(review.id):
        if person.details.label.casefold() == label:
            died = person.details.died
            if person.details.born is not None:
                found[StartEvent.BORN] = person.details.born
            if died.latest is not None and died.earliest == died.latest:
                found[StartEvent.DIED] = died.latest
    return found


def _gravest(kept: KeptReview) -> Due:
    order = tuple(Due)
    return min((each.standing for each in kept.classes), key=order.index)


def _words(typed: str, what: str) -> str:
    words = " ".join(typed.split())
    if not words:
        raise Refused(f"It must be said {what}.", remedy="It is printed on the record.")
    if len(words) > MAX_WORDS:
        raise Refused(f"More than {MAX_WORDS:,} characters were given for {what}.", remedy="Shorten it.")
    return words
