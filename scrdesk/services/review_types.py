"""The kinds of review, with their steps, clocks and criteria: data that the program ships, and kinds made by users."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import cast

from scrdesk.domain.life.clock_rules import ClockRule, StartEvent, rules_in
from scrdesk.domain.life.records import NationalBody, OwnReviewType
from scrdesk.domain.review import Review, ReviewType
from scrdesk.resources import resource
from scrdesk.services.open_store import Workspace
from scrdesk.store.unit_of_work import ReadingUnit

Row = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Step:
    """A step in the life of a review."""

    code: str
    name: str
    document: str
    made_by: str


@dataclass(frozen=True, slots=True)
class Criterion:
    """A question of the decision form; ``code`` is its text where the user wrote it."""

    code: str
    text: str
    source: str = ""


@lru_cache(maxsize=1)
def review_types() -> tuple[ReviewType, ...]:
    """Return the kinds of review that the program ships (``resources/templates/review_types.toml``)."""
    kinds = tuple(_type(each) for each in _rows("review_types", "type"))
    known_steps, known_rules = {step.code for step in steps()}, {rule.code for rule in clock_rules()[1]}
    known_criteria, codes = {each.code for each in criteria()}, {kind.code for kind in kinds}
    for kind in kinds:
        unknown = (
            *(set(kind.steps) - known_steps),
            *(set(kind.clocks) - known_rules),
            *(set(kind.criteria) - known_criteria),
            *(set(kind.becomes) - codes),
        )
        if unknown:
            raise ValueError(f"the kind {kind.code} names what is not there: {', '.join(unknown)}")
    return kinds


@lru_cache(maxsize=1)
def steps() -> tuple[Step, ...]:
    """Return every step there is, in order."""
    return tuple(
        Step(str(each["code"]), str(each["name"]), str(each["document"]), str(each["made_by"]))
        for each in _rows("review_steps", "step")
    )


@lru_cache(maxsize=1)
def criteria() -> tuple[Criterion, ...]:
    """Return every criterion there is."""
    return tuple(
        Criterion(str(each["code"]), str(each["text"]), str(each["source"]))
        for each in _rows("review_criteria", "criterion")
    )


@lru_cache(maxsize=1)
def clock_rules() -> tuple[tuple[StartEvent, ...], tuple[ClockRule, ...]]:
    """Return the events that start clocks, and the rules."""
    with resource("templates", "clocks.toml").open("rb") as file:
        return rules_in(tomllib.load(file))


@lru_cache(maxsize=1)
def shipped_bodies() -> tuple[NationalBody, ...]:
    """Return the national bodies that the program knows of."""
    return tuple(
        NationalBody(
            str(each["name"]),
            str(each["role"]),
            cast("date | None", each.get("from")),
            cast("date | None", each.get("to")),
            owed=str(each.get("owed", "")),
        )
        for each in _rows("national_bodies", "body")
    )


def criteria_of(kind: ReviewType) -> tuple[Criterion, ...]:
    """Return the questions of a kind's decision form; one in the user's own words stands for itself."""
    known = {each.code: each for each in criteria()}
    return tuple(known.get(code, Criterion(code, code, "the Board’s own")) for code in kind.criteria)


def types_in(uow: ReadingUnit) -> tuple[ReviewType, ...]:
    """Return every kind of review of a store: the program's, then those made by users."""
    return (*review_types(), *(as_type(each.details) for each in uow.life.all(OwnReviewType)))


def known_types(workspace: Workspace) -> tuple[ReviewType, ...]:
    """Return every kind of review that can be begun in a store."""
    with workspace.read() as uow:
        return types_in(uow)


def type_of(uow: ReadingUnit, review: Review) -> ReviewType:
    """Return the kind of a review; one that is no longer known has its code for a name and no steps."""
    code = review.details.type_code
    found = next((kind for kind in types_in(uow) if kind.code == code), None)
    return found if found is not None else ReviewType(code, code, "", "")


def name_in_papers(uow: ReadingUnit, review: Review) -> str:
    """Return the kind of a review as papers call it, one that users made included.

    "Serious case review (2013 to 2019)": the years tell the regimes apart in lists, a paper does not need them.
    """
    code = review.details.type_code
    found = next((kind.name for kind in types_in(uow) if kind.code == code), "")
    return found.split(" (")[0] or "Case review"


def as_type(own: OwnReviewType) -> ReviewType:
    """Return a kind made by a user as any other kind."""
    return ReviewType(
        own.code, own.name, own.basis, own.source, own.valid_from, own.valid_to, own.synonyms, own.steps,
        own.documents, own.clocks, own.criteria, own.becomes, is_own=True,
    )  # fmt: skip


def as_own(kind: ReviewType, code: str, name: str) -> OwnReviewType:
    """Return a copy of a kind under another name, to be changed by the user."""
    return OwnReviewType(
        code, name, kind.basis, kind.source, kind.valid_from, kind.valid_to, kind.synonyms, kind.steps,
        kind.documents, kind.clocks, kind.criteria, kind.becomes,
    )  # fmt: skip


def _type(each: Row) -> ReviewType:
    def words(name: str) -> tuple[str, ...]:
        return tuple(str(word) for word in cast("list[object]", each.get(name, [])))

    return ReviewType(
        str(each["code"]),
        str(each["name"]),
        str(each["basis"]),
        str(each["source"]),
        cast("date | None", each.get("from")),
        cast("date | None", each.get("to")),
        words("synonyms"),
        words("steps"),
        words("documents"),
        words("clocks"),
        words("criteria"),
        words("becomes"),
    )


def _rows(name: str, kind: str) -> tuple[Row, ...]:
    with resource("templates", f"{name}.toml").open("rb") as file:
        return tuple(tomllib.load(file)[kind])
