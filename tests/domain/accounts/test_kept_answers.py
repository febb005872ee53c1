"""Suggested groups of invented reviews with every reason, their differences, one-sided contacts, and what is asked of each."""

from __future__ import annotations

import pytest

from scrdesk.domain.accounts.differences import differences
from scrdesk.domain.accounts.marks import marks_of
from scrdesk.domain.accounts.one_sided import one_sided_contacts
from scrdesk.domain.accounts.questions import asked_of_contact, asked_of_difference
from scrdesk.domain.accounts.suggest import groups_of, read_accounts, score_pairs
from scrdesk.services.account_words import account_language
from tests.domain.accounts.told_again import BOOK_C
from tests.domain.accounts.told_events import BOOK_A, BOOK_B
from tests.domain.accounts.truth_set import AGENCIES, PEOPLE, truth_set
from tests.domain.kept_answers import check_kept, short


@pytest.mark.parametrize("book", [0, 1, 2], ids=["first", "second", "third"])
def test_a_review_is_joined_as_it_was(book: int) -> None:
    made = truth_set(40 + book, n_entries=130, n_days=150, book=(BOOK_A, BOOK_B, BOOK_C)[book])
    language = account_language()
    named = {entry.id: entry for entry in made.entries}
    references = {entry.id: entry.reference for entry in made.entries}
    traits, reader = read_accounts(made.entries, PEOPLE, AGENCIES, language)
    scored = score_pairs(traits, reader)
    lines = ["## pairs"]
    lines += [
        f"{references[traits[one].entry.id]} {references[traits[other].entry.id]} {score:.3f}"
        for (one, other), score in sorted(scored.items())
        if score > 0.02
    ]
    for group in groups_of(traits, reader, scored):
        accounts = [named[each] for each in group.entries]
        lines.append(f"## {' '.join(references[each] for each in group.entries)} {group.score:.3f} {group.is_likely}")
        lines += [f"{references[pair.one]} {references[pair.other]} {pair.score:.3f} {'; '.join(pair.reasons)}"
                  for pair in group.pairs]  # fmt: skip
        told = differences(accounts, language)
        lines.append(short(marks_of(accounts, told, language)))
        for difference in told:
            lines.append(short(difference))
            lines += [asked_of_difference(difference, side.entry, references) for side in difference.sides[:1]]
    for contact in one_sided_contacts(traits, reader, language, scored):
        lines += [short(contact), asked_of_contact(contact, references[contact.entry])]
    check_kept(f"accounts/{book}", lines)
