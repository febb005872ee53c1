"""Accounts of one event: what is suggested, how they compare, and what a person decides. Nothing is merged away.

Suggestions are computed when asked; decisions are kept, with who and why, and can be taken back. A file that an agency
sends again leaves every decision in place; the link then says which account changed or was withdrawn.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import combinations

from scrdesk.domain.accounts.differences import Difference, differences
from scrdesk.domain.accounts.links import (
    MAX_ENTRIES,
    MAX_REASON_CHARACTERS,
    MAX_WHO_CHARACTERS,
    Explanation,
    Link,
    LinkDecision,
    LinkId,
    NewLink,
    difference_key,
)
from scrdesk.domain.accounts.marks import Mark, marks_of
from scrdesk.domain.accounts.one_sided import OneSidedContact, one_sided_contacts
from scrdesk.domain.accounts.questions import Question
from scrdesk.domain.accounts.suggest import SuggestedGroup, groups_of, read_accounts, score_pairs
from scrdesk.domain.chronology import ChronologyFilter, Entry, EntryId
from scrdesk.domain.progress import Progress, Silent
from scrdesk.domain.review import ReviewId
from scrdesk.errors import NotFound, Refused
from scrdesk.services.account_words import account_language
from scrdesk.services.named import existing_review
from scrdesk.services.open_store import Workspace
from scrdesk.store.unit_of_work import WritingUnit

_WHO_FACT = "link_who"


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A group to decide on.

    Args:
        group: the entries with likelihood and reasons.
        references: of the entries, in the same order.
        link: a decision "same event" that holds some of its entries already, or None.
    """

    group: SuggestedGroup
    references: tuple[str, ...]
    link: Link | None = None


@dataclass(frozen=True, slots=True)
class AccountFindings:
    """What was found over a whole review.

    Args:
        suggestions: groups that are not decided yet, in chronology order.
        links: the decisions that are kept.
        contacts: contacts that only one side recorded, with the reference of the row that tells of each.
        n_groups: groups found, decided ones among them.
        named_agencies: codes of the agencies that each entry names.
    """

    suggestions: tuple[Suggestion, ...]
    links: tuple[Link, ...]
    contacts: tuple[tuple[str, OneSidedContact], ...]
    n_groups: int
    named_agencies: Mapping[EntryId, frozenset[str]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ComparedDifference:
    """A difference with what was done about it.

    Args:
        difference: where the accounts differ.
        key: names it, for explanations and questions.
        explanation: a person's, or None; the computed one is ``difference.explained``.
        questions: those asked about it, dropped ones left out.
    """

    difference: Difference
    key: str
    explanation: Explanation | None
    questions: tuple[Question, ...]


@dataclass(frozen=True, slots=True)
class AccountComparison:
    """Accounts side by side.

    Args:
        accounts: whole entries, in chronology order.
        marks: stretches of each account's event that agree or differ.
        differences: where they differ.
        link: the kept decision on exactly these entries, or None.
    """

    accounts: tuple[Entry, ...]
    marks: dict[EntryId, tuple[Mark, ...]]
    differences: tuple[ComparedDifference, ...]
    link: Link | None


@dataclass(frozen=True, slots=True)
class LinkEdit:
    """An edit of decisions as data: one to make, and those to take or bring back."""

    review_id: ReviewId
    make: NewLink | None = None
    take_back: tuple[LinkId, ...] = ()
    bring_back: tuple[LinkId, ...] = ()


@dataclass(frozen=True, slots=True)
class ExplanationEdit:
    """An edit of an explanation as data; an empty text takes it away."""

    review_id: ReviewId
    explanation: Explanation


def account_findings(workspace: Workspace, review_id: ReviewId, progress: Progress = Silent()) -> AccountFindings:
    """Compute what may be accounts of one event, and which contacts only one side recorded.

    Raises:
        NotFound.
        Cancelled.
    """
    with workspace.read() as uow:
        existing_review(uow, review_id)
        entries = uow.queries.whole(uow.queries.shown(review_id, ChronologyFilter()))
        progress.check()
        people = tuple(person.details for person in uow.people.all(review_id))
        agencies = uow.reviews.agencies(review_id)
        links = uow.linked_accounts.all(review_id)
    language = account_language()
    traits, reader = read_accounts(entries, people, agencies, language, progress)
    scored = score_pairs(traits, reader, progress)
    apart = {
        frozenset(pair)
        for link in links
        if link.decision is not LinkDecision.SAME_EVENT
        for pair in combinations(link.entries, 2)
    }
    groups = groups_of(traits, reader, scored, apart, progress)
    names = {entry.id: entry.reference for entry in entries}
    likely = [group.entries for group in groups if group.is_likely]
    contacts = one_sided_contacts(traits, reader, language, scored, likely)
    same = [link for link in links if link.decision is LinkDecision.SAME_EVENT]
    suggestions = []
    for group in groups:
        inside = set(group.entries)
        if any(inside <= set(link.entries) for link in same):
            continue
        known = next((link for link in same if len(inside & set(link.entries)) > 1), None)
        suggestions.append(Suggestion(group, tuple(names[each] for each in group.entries), known))
    return AccountFindings(
        tuple(suggestions),
        links,
        tuple((names[each.entry], each) for each in contacts),
        len(groups),
        {each.entry.id: each.names_agencies - {each.entry.agency_code} for each in traits if each.names_agencies},
    )


def links(workspace: Workspace, review_id: ReviewId) -> tuple[Link, ...]:
    """Return the decisions that are kept, in the order they were made."""
    with workspace.read() as uow:
        existing_review(uow, review_id)
        return uow.linked_accounts.all(review_id)


def links_of(workspace: Workspace, review_id: ReviewId, entry_id: EntryId) -> tuple[Link, ...]:
    """Return the kept decisions on an entry."""
    return tuple(
        link for link in links(workspace, review_id) if any(account.entry == entry_id for account in link.accounts)
    )


def compare_accounts(workspace: Workspace, review_id: ReviewId, entry_ids: Sequence[EntryId]) -> AccountComparison:
    """Return accounts side by side, with where they differ and what was done about each difference.

    Raises:
        NotFound: fewer than two of the entries still stand.
    """
    with workspace.read() as uow:
        accounts = tuple(sorted(uow.queries.whole(tuple(entry_ids)), key=lambda entry: entry.position))
        kept = uow.linked_accounts.all(review_id)
        explained = uow.linked_accounts.explanations(review_id)
        asked = uow.agency_questions.all(review_id)
    if len(accounts) < 2:
        raise NotFound(
            "There are no two accounts of this event in the chronology.", remedy="An agency may have withdrawn one."
        )
    language = account_language()
    found = differences(accounts, language)
    compared = []
    for difference in found:
        key = difference_key(difference.about, tuple(side.entry for side in difference.sides))
        about = tuple(each for each in asked if each.details.key == key and not each.details.is_dropped)
        compared.append(ComparedDifference(difference, key, explained.get(key), about))
    chosen = {entry.id for entry in accounts}
    link = next((each for each in reversed(kept) if set(each.entries) == chosen), None)
    return AccountComparison(accounts, marks_of(accounts, found, language), tuple(compared), link)


def apply_link(workspace: Workspace, edit: LinkEdit) -> LinkEdit:
    """Make a decision, or take decisions back or bring them back; one line in the trail.

    A new decision takes the place of kept ones on the same entries or on some of them.

    Returns: the inverse; applying it takes this edit back.

    Raises:
        NotFound: an entry does not stand, or a decision is not of this review.
        Refused: fewer than two entries, too many, "same event" of one agency alone, or words too long.
    """
    if edit.make is not None:
        return _make(workspace, edit.review_id, edit.make)
    with workspace.write("link changed back") as uow:
        for link_id in (*edit.take_back, *edit.bring_back):
            if uow.linked_accounts.review_of(link_id) != edit.review_id:
                raise NotFound("This decision is not in the review.")
        uow.linked_accounts.keep(edit.take_back, is_kept=False)
        uow.linked_accounts.keep(edit.bring_back, is_kept=True)
        uow.commit(f"review {edit.review_id}")
    return LinkEdit(edit.review_id, take_back=edit.bring_back, bring_back=edit.take_back)


def apply_explanation(workspace: Workspace, edit: ExplanationEdit) -> ExplanationEdit:
    """Say why a difference is no contradiction, or take that away; returns the inverse.

    Raises:
        Refused: the words are too long.
    """
    new = edit.explanation
    tidied = Explanation(new.key, " ".join(new.text.split()), " ".join(new.who.split()))
    _check_words(tidied.text, tidied.who)
    with workspace.write("difference explained" if tidied.text else "explanation taken back") as uow:
        existing_review(uow, edit.review_id)
        before = uow.linked_accounts.explanations(edit.review_id).get(new.key)
        uow.linked_accounts.explain(edit.review_id, tidied)
        if tidied.who:
            uow.facts.put(_WHO_FACT, tidied.who)
        uow.commit(f"review {edit.review_id}")
    return ExplanationEdit(edit.review_id, before or Explanation(new.key, "", ""))


def who_decided_last(workspace: Workspace) -> str:
    """Return who decided last, to be offered again."""
    with workspace.read() as uow:
        return uow.facts.get(_WHO_FACT)


def _make(workspace: Workspace, review_id: ReviewId, new: NewLink) -> LinkEdit:
    entries = tuple(dict.fromkeys(new.entries))
    tidied = replace(new, entries=entries, reason=" ".join(new.reason.split()), who=" ".join(new.who.split()))
    _check_words(tidied.reason, tidied.who)
    if len(entries) < 2:
        raise Refused("A decision needs two accounts.", remedy="Choose another entry beside this one.")
    if len(entries) > MAX_ENTRIES:
        raise Refused(f"A decision can hold {MAX_ENTRIES} accounts.", remedy="Choose fewer entries.")
    with workspace.write("accounts " + tidied.decision.value) as uow:
        existing_review(uow, review_id)
        codes = uow.linked_accounts.standing(review_id, entries)
        if len(codes) < len(entries):
            raise NotFound("An entry is no longer in the chronology.", remedy="The agency may have withdrawn it.")
        if tidied.decision is LinkDecision.SAME_EVENT and len(set(codes.values())) < 2:
            raise Refused(
                "These are entries of one agency.", remedy="Accounts of one event come from two agencies or more."
            )
        replaced = _replaced_by(uow, review_id, set(entries))
        uow.linked_accounts.keep(replaced, is_kept=False)
        link_id = uow.linked_accounts.add(review_id, tidied, workspace.clock().replace(microsecond=0))
        if tidied.who:
            uow.facts.put(_WHO_FACT, tidied.who)
        uow.commit(f"link {link_id}")
    return LinkEdit(review_id, take_back=(link_id,), bring_back=replaced)


def _replaced_by(uow: WritingUnit, review_id: ReviewId, entries: set[EntryId]) -> tuple[LinkId, ...]:
    return tuple(
        link.id
        for link in uow.linked_accounts.all(review_id)
        if {account.entry for account in link.accounts} <= entries
    )


def _check_words(text: str, who: str) -> None:
    if len(text) > MAX_REASON_CHARACTERS:
        raise Refused(
            f"A reason can hold {MAX_REASON_CHARACTERS:,} characters.", remedy="Shorten it, or put it into the minutes."
        )
    if len(who) > MAX_WHO_CHARACTERS:
        raise Refused(f"A name can hold {MAX_WHO_CHARACTERS} characters.", remedy="Shorten it.")
