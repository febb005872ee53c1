"""How much of what is planted in the demonstration the program finds, and what it lists beside it.

One place for the tests, which hold the numbers, and for ``python -m tests.bench demo_findings``, which prints the table.
``tests/demo/planted.py`` says what was planted; ``tests/domain/accounts/demo_truth.toml`` says which rows tell of an event,
and which contacts are one-sided, though nobody planted them, with the reason for each.
"""

from __future__ import annotations

import json
import tomllib
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path

from scrdesk.domain.accounts.differences import CHILDS_WORDS, DATE, TIME
from scrdesk.domain.accounts.one_sided import Direction
from scrdesk.domain.chronology import ChronologyFilter, Entry
from scrdesk.domain.dates_in_words import day_in_words
from scrdesk.domain.review import ReviewId
from scrdesk.services.add_submission import submissions
from scrdesk.services.analyses import case_of, run
from scrdesk.services.build_chronology import entries, entries_of_submission
from scrdesk.services.link_accounts import AccountFindings, account_findings, compare_accounts
from scrdesk.services.open_store import Workspace
from tests.demo import planted

_HERE = Path(__file__).parent
TRUTH = json.loads((_HERE / "truth.json").read_text("utf-8"))
READ = tomllib.loads((_HERE.parent / "domain" / "accounts" / "demo_truth.toml").read_text("utf-8"))
REFERENCES = {each["id"]: each["reference"] for each in TRUTH["rows"]}
PLANTED_EVENTS: dict[str, list[str]] = {each["group"]: each["references"] for each in TRUTH["same_events"]}

# What a planted disagreement is about -> what the comparison calls it.
CALLED = {
    "where the child was": ("Child",),
    "account of injury": ("Injury: how it was explained", "When it is said to have happened"),
    "gestation": ("Weeks of pregnancy",),
    "birth weight": ("Weight",),
    "injury": ("Injury: what was seen", "Injury: which side"),
    "child's words": (CHILDS_WORDS,),
    "time": (TIME,),
    "date": (DATE,),
    "who was present": ("The partner or father", "Who was asked or came"),
    "what the child did": ("Child",),
    "child seen": ("Child",),
    "who was asked": ("Who was asked or came",),
    "outcome": ("Outcome",),
    "who was seeing the children": ("Who was thought to be seeing the children",),
    "opinion": ("Opinion",),
}

Pairs = set[frozenset[str]]


@dataclass(frozen=True, slots=True)
class Counted:
    """One kind of thing that is planted.

    Args:
        what: said in words.
        n_planted, n_found: of those planted.
        n_true: others listed that a reading row by row bears out; None where nobody read them.
        n_others: every other thing listed.
        missed: names of planted things that are not found.
    """

    what: str
    n_planted: int
    n_found: int
    n_others: int
    n_true: int | None = None
    missed: tuple[str, ...] = ()


class Found:
    """What the program finds in the demonstration, computed once."""

    def __init__(self, workspace: Workspace, review_id: ReviewId) -> None:
        self.workspace, self.review_id = workspace, review_id
        self.rows = entries(workspace, review_id, ChronologyFilter())
        self.by_name: dict[str, Entry] = {entry.reference: entry for entry in self.rows}
        self.findings: AccountFindings = account_findings(workspace, review_id)
        self.likely = pairs_of(each.references for each in self.findings.suggestions if each.group.is_likely)
        self.every = pairs_of(each.references for each in self.findings.suggestions)

    def table(self) -> list[Counted]:
        """Return a row for each kind of thing."""
        return [
            self.events(is_likely=True),
            self.events(is_likely=False),
            self.disagreements(),
            *self.silences(),
            self.rows_with("wrong-weekday", "wrong_weekdays"),
            self.rows_with("impossible date", "impossible_dates"),
            self.one_sided(),
        ]

    def events(self, *, is_likely: bool) -> Counted:
        """Count the planted events of which at least two agencies' accounts stand in one group."""
        pairs = self.likely if is_likely else self.every
        missed = [name for name, group in PLANTED_EVENTS.items() if not pairs_of([group]) & pairs]
        right = names_in(true_pairs() & pairs)
        others = names_in(pairs) - right
        of_planted = names_in(pairs_of(PLANTED_EVENTS.values()) & pairs)
        tier = "likely groups" if is_likely else "likely groups and those worth a look"
        return Counted(
            f"events told by several agencies, {tier}; others counted in accounts",
            len(PLANTED_EVENTS),
            len(PLANTED_EVENTS) - len(missed),
            len(right - of_planted) + len(others),
            len(right - of_planted),
            tuple(missed),
        )

    def accounts(self) -> tuple[float, float, float, float]:
        """Return precision and recall of accounts and of pairs of them in likely groups, against every true event."""
        true = true_pairs()
        right = len(names_in(true & self.likely))
        both = len(true & self.likely)
        return (
            right / len(names_in(self.likely)),
            right / len(names_in(true)),
            both / len(self.likely),
            both / len(true),
        )

    def disagreements(self) -> Counted:
        """Count the planted disagreements that the comparison of their event lists."""
        missed, n_listed = [], 0
        for each in TRUTH["disagreements"]:
            ids = [self.by_name[name].id for name in PLANTED_EVENTS[each["group"]]]
            compared = compare_accounts(self.workspace, self.review_id, ids)
            wanted = {self.by_name[REFERENCES[key]].id for key in each["accounts"]}
            told = [
                one.difference
                for one in compared.differences
                if one.difference.about in CALLED[each["what"]]
                and len([side for side in one.difference.sides if side.entry in wanted]) > 1
            ]
            if not told:
                missed.append(f"{each['group']}: {each['what']}")
        for group in PLANTED_EVENTS.values():
            n_listed += len(
                compare_accounts(self.workspace, self.review_id, [self.by_name[name].id for name in group]).differences
            )
        n_planted = len(TRUTH["disagreements"])
        n_found = n_planted - len(missed)
        return Counted("disagreements", n_planted, n_found, max(0, n_listed - n_found), missed=tuple(missed))

    def silences(self) -> list[Counted]:
        """Count the planted stretches without a record, and the rows that declare one."""
        case = case_of(self.workspace, self.review_id)
        sections = run(case, "silent-gaps").sections
        own, declared = set(), set()
        for section in sections:
            for line in section.lines:
                if "No agency recorded" in section.title:
                    own.add(("", *line.cells[1:3]))
                elif "agency by agency" in section.title:
                    own.add((line.cells[0].split()[0], *line.cells[1:3]))
                elif "that agencies declare" in section.title:
                    declared.add(line.cells[1])
        wanted = {(each.agency, day_in_words(each.first), day_in_words(each.last)) for each in planted.SILENCES}
        said = {REFERENCES[key] for key in planted.DECLARED_GAPS}
        return [
            Counted("gaps", len(wanted), len(wanted & own), len(own - wanted), missed=tuple(map(str, wanted - own))),
            Counted("gaps that a row declares", len(said), len(said & declared), len(declared - said)),
        ]

    def rows_with(self, what: str, planted_as: str) -> Counted:
        """Count the planted rows on which a finding of this kind stands, in any version of their file."""
        code = {"wrong_weekdays": "weekday-wrong", "impossible_dates": "date-invalid"}[planted_as]
        every = [
            row
            for each in submissions(self.workspace, self.review_id)
            for row in entries_of_submission(self.workspace, each.id)
        ]
        found = {row.reference for row in every for each in row.findings if each.code == code}
        wanted = {REFERENCES[key] for key in TRUTH[planted_as]}
        missed = tuple(sorted(wanted - found))
        return Counted(f"{what} errors", len(wanted), len(wanted & found), len(found - wanted), missed=missed)

    def one_sided(self) -> Counted:
        """Count the planted contacts of which only one side has a row."""
        found = {(name, contact.other_code) for name, contact in self.findings.contacts}
        sent = {(name, one.other_code) for name, one in self.findings.contacts if one.direction is Direction.SENT}
        wanted = {(REFERENCES[each["row"]], each["told"]) for each in TRUTH["one_sided"]}
        true = {(each["reference"], each["other"]) for each in READ["one_sided"]}
        missed = tuple(f"{name} to {other}" for name, other in sorted(wanted - sent))
        others = found - wanted
        return Counted(
            "one-sided contacts", len(wanted), len(wanted & sent), len(others), len(others & true), missed=missed
        )


def true_pairs() -> Pairs:
    """Return every pair of accounts of one event: planted, and read row by row."""
    groups: dict[str, set[str]] = defaultdict(set)
    for name, references in PLANTED_EVENTS.items():
        groups[name] |= set(references)
    for each in READ["also_of_planted"]:
        groups[each["event"]].add(each["reference"])
    for each in READ["event"]:
        groups[each["event"]] |= set(each["references"])
    return pairs_of(groups.values())


def pairs_of(groups: Iterable[Iterable[str]]) -> Pairs:
    """Return the pairs of references of different agencies within groups."""
    return {
        frozenset(pair)
        for group in groups
        for pair in combinations(group, 2)
        if pair[0].split("-")[0] != pair[1].split("-")[0]
    }


def names_in(pairs: Pairs) -> set[str]:
    """Return every reference that stands in a pair."""
    return {name for pair in pairs for name in pair}
