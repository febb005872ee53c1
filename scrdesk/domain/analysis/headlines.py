"""Three numbers for the first page, each of which opens its analysis; prompts, never findings."""

from __future__ import annotations

from dataclasses import dataclass

from scrdesk.domain.accounts.links import LinkDecision
from scrdesk.domain.analysis.case import Case
from scrdesk.domain.analysis.seen import unseen_gaps
from scrdesk.domain.analysis.spells import last_day, span_in_words


@dataclass(frozen=True, slots=True)
class Headline:
    """A number with its words.

    Args:
        key: of the analysis that tells more.
        value: "53 days", "14", "3 of 7"; a dash where nothing can be said yet.
        words: what it is.
    """

    key: str
    value: str
    words: str


NOTHING = "–"


def headlines(case: Case) -> tuple[Headline, ...]:
    """Return the longest time without sight, events told by several, and contacts closed before the incident."""
    return _unseen(case), _told_by_several(case), _closed(case)


def _unseen(case: Case) -> Headline:
    gaps = unseen_gaps(case.events)
    if not gaps:
        return Headline("longest-unseen", NOTHING, "no two entries say yet that the child was seen, and when")
    longest = gaps[0]
    return Headline(
        "longest-unseen",
        span_in_words(longest.least, longest.most),
        f"longest time that nobody records sight of the child ({longest.before.when} to {longest.after.when})",
    )


def _told_by_several(case: Case) -> Headline:
    told = {
        link.id
        for link in case.links
        if link.decision is LinkDecision.SAME_EVENT
        and len({case.by_id[each].agency_code for each in link.entries if each in case.by_id}) > 1
    }
    if not told:
        return Headline("same-event", NOTHING, "no event is confirmed yet as told by two agencies or more")
    differing = {link.id for link, difference in case.differences if link.id in told and not difference.explained}
    return Headline(
        "discrepancies" if differing else "same-event",
        f"{len(told):,}",
        f"events told by two agencies or more, as confirmed; {len(differing):,} differ",
    )


def _closed(case: Case) -> Headline:
    incident = case.incident
    contacts = [
        row
        for row in case.events
        if (row.has_tag("referral") or case.says(row, "came_in"))
        and (incident is None or (row.is_dated and last_day(row) < incident.toordinal()))
    ]
    if not contacts:
        return Headline("threshold-pattern", NOTHING, "no contact or referral is told of yet")
    n_closed = sum(row.has_tag("no further action") or case.says(row, "no_further_action") for row in contacts)
    before = " before the incident" if incident is not None else ""
    return Headline(
        "threshold-pattern",
        f"{n_closed:,} of {len(contacts):,}",
        f"contacts and referrals closed with no action{before}",
    )
