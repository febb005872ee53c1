"""How long suggesting accounts of one event takes, and how right it is: ``python -m tests.bench links``."""

from __future__ import annotations

import math
import time
from collections.abc import Sequence
from itertools import combinations

from scrdesk.domain.accounts.suggest import suggest_groups
from scrdesk.domain.review import Agency
from scrdesk.services.account_words import account_language
from tests.domain.accounts.long_truth_set import AGENCIES as LONG_AGENCIES
from tests.domain.accounts.long_truth_set import long_truth_set
from tests.domain.accounts.told_again import BOOK_C
from tests.domain.accounts.told_at_length import CHATTER_D, CHATTER_E, LATER_D, LATER_E, LONG_D, LONG_E
from tests.domain.accounts.told_at_length_again import CHATTER_F, LATER_F, LONG_F
from tests.domain.accounts.told_at_length_fresh import CHATTER_G, LATER_G, LONG_G
from tests.domain.accounts.told_events import BOOK_B
from tests.domain.accounts.truth_set import AGENCIES, PEOPLE, TruthSet, truth_set

SIZES = (2_500, 5_000, 10_000, 20_000)
N_DAYS = 3_650  # ten years at every size, so that a day holds more and more rows
AT_10_000_S = 5.0
MOST_GROWTH = 1.35
"""Exponent of growth over the sizes: 1 is linear, 2 is all with all. The same ten years hold ever more rows."""
LEAST_RIGHT = 0.9
SEED = 7
_SHARES = ("accounts, precision", "accounts, recall", "pairs, precision", "pairs, recall")


def timed(made: TruthSet) -> float:
    """Return the processor seconds of the quickest of two runs."""
    spans = []
    for _ in range(2):
        begin = time.process_time()
        suggest_groups(made.entries, PEOPLE, AGENCIES, account_language())
        spans.append(time.process_time() - begin)
    return min(spans)


def right(made: TruthSet, agencies: Sequence[Agency] = AGENCIES) -> tuple[float, float, float, float, int]:
    """Return precision and recall of accounts and of pairs of accounts of different agencies, and how many true pairs.

    An account is right when it stands in a likely group with another account of its event.
    """
    names = {entry.id: entry.reference for entry in made.entries}
    groups = suggest_groups(made.entries, PEOPLE, agencies, account_language())
    found = _pairs([[names[each] for each in group.entries] for group in groups if group.is_likely])
    true = _pairs([list(group) for group in made.groups])
    n_right = len(_accounts(true & found))
    return (
        n_right / len(_accounts(found)),
        n_right / len(_accounts(true)),
        len(true & found) / len(found),
        len(true & found) / len(true),
        len(true),
    )


def _accounts(pairs: set[frozenset[str]]) -> set[str]:
    return {name for pair in pairs for name in pair}


def _pairs(groups: list[list[str]]) -> set[frozenset[str]]:
    return {
        frozenset(pair)
        for each in groups
        for pair in combinations(each, 2)
        if pair[0].split("-")[0] != pair[1].split("-")[0]
    }


def rows() -> list[dict[str, object]]:
    """Measure time by size, growth, and precision and recall on reviews told in phrases held out of the fitting."""
    account_language()
    spans = {size: timed(truth_set(SEED, size, N_DAYS)) for size in SIZES}
    measured: list[dict[str, object]] = [
        _row(
            "suggest accounts of one event, seconds",
            f"{size:,} entries",
            span,
            "bound",
            AT_10_000_S,
            AT_10_000_S if size == 10_000 else "shown",
            holds=size != 10_000 or span <= AT_10_000_S,
        )
        for size, span in spans.items()
    ]
    growth = math.log(spans[SIZES[-1]] / spans[SIZES[0]]) / math.log(SIZES[-1] / SIZES[0])
    measured.append(
        _row("growth exponent", f"{SIZES[0]:,} to {SIZES[-1]:,}", growth, "all with all", 2.0, MOST_GROWTH,
             holds=growth <= MOST_GROWTH)
    )  # fmt: skip
    sets = [
        (f"{called}, seed {seed}", truth_set(seed, book=book), AGENCIES, True)
        for book, called, seeds in ((BOOK_B, "second book", (201, 202, 203)), (BOOK_C, "fresh book", (301, 302, 303)))
        for seed in seeds
    ]
    sets += [
        (f"{called}, seed {seed}", long_truth_set(seed, book=book, later=later, chatter=chatter), LONG_AGENCIES, False)
        for book, later, chatter, called, seeds in (
            (LONG_D, LATER_D, CHATTER_D, "told at length, fitted to", (501, 502, 503)),
            (LONG_F, LATER_F, CHATTER_F, "told at length, third book, fitted to", (801, 802, 803)),
            (LONG_E, LATER_E, CHATTER_E, "told at length, held out", (601, 602, 603, 604, 605, 606)),
            (LONG_G, LATER_G, CHATTER_G, "told at length, fresh book", (701, 702, 703, 704, 705, 706)),
        )
        for seed in seeds
    ]
    for called, made, agencies, is_bound in sets:
        *shares, n_true = right(made, agencies)
        for what, share in zip(_SHARES, shares, strict=True):
            measured.append(
                _row(f"{what}, {called}", f"{n_true} pairs", share, "bound", LEAST_RIGHT,
                     LEAST_RIGHT if is_bound else "shown", holds=not is_bound or share >= LEAST_RIGHT)
                | {"more_is_better": True}
            )  # fmt: skip
    return measured


def _row(
    what: str, size: str, ours: float, peer_name: str, peer: float, bound: object, *, holds: bool
) -> dict[str, object]:
    return {
        "name": "links",
        "what": what,
        "size": size,
        "ours": ours,
        "peer_name": peer_name,
        "peer": peer,
        "ratio": ours / peer,
        "bound": bound,
        "holds": holds,
    }
