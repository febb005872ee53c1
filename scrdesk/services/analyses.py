"""The analyses of a review: gathers what they look at, once, and runs those that are asked for."""

from __future__ import annotations

from collections import defaultdict

from scrdesk.domain.accounts.differences import differences
from scrdesk.domain.accounts.links import LinkDecision
from scrdesk.domain.analysis.case import Case, CaseRow
from scrdesk.domain.analysis.headlines import Headline, headlines
from scrdesk.domain.analysis.register import analysis
from scrdesk.domain.analysis.result import Result, Settings
from scrdesk.domain.chronology import ChronologyFilter, EntryId
from scrdesk.domain.dates_in_words import when_in_words
from scrdesk.domain.event_date import Precision, Sureness
from scrdesk.domain.panel_layer import NO_MARKS
from scrdesk.domain.people import PersonId
from scrdesk.domain.progress import Progress, Silent
from scrdesk.domain.review import ReviewId
from scrdesk.errors import NotFound
from scrdesk.services.account_words import account_language
from scrdesk.services.link_accounts import account_findings
from scrdesk.services.named import existing_review
from scrdesk.services.open_store import Workspace
from scrdesk.services.record_words import record_words


def case_of(
    workspace: Workspace,
    review_id: ReviewId,
    chosen: ChronologyFilter | None = None,
    progress: Progress | None = None,
    *,
    with_contacts: bool = True,
) -> Case:
    """Return what the analyses of a review look at; the filter narrows the rows, as everywhere.

    Args:
        workspace, review_id: the review.
        chosen: which entries to look at; None for all.
        progress: of the work.
        with_contacts: whether to look for one-sided contacts too, the longest part of the work.

    Raises:
        NotFound, Cancelled.
    """
    progress = progress or Silent()
    with workspace.read() as uow:
        review = existing_review(uow, review_id)
        entries = uow.queries.whole(uow.queries.shown(review_id, chosen or ChronologyFilter()))
        progress.check()
        marks = uow.marks.all(review_id)
        named: dict[EntryId, set[PersonId]] = defaultdict(set)
        for person_id, ids in uow.spans.by_person(review_id).items():
            for entry_id in ids:
                named[entry_id].add(person_id)
        agencies = uow.reviews.agencies(review_id)
        people = uow.people.all(review_id)
        ties = uow.family.all(review_id)
        key_lines = uow.reviews.key_lines(review_id)
        lessons = uow.learning.all(review_id)
        meetings = uow.panel.all(review_id)
        links = uow.linked_accounts.all(review_id)
    progress.check()
    found = account_findings(workspace, review_id, progress) if with_contacts else None
    rows = tuple(
        CaseRow(
            id=each.id,
            reference=each.reference,
            agency_code=each.agency_code,
            position=each.position,
            earliest=each.when.earliest,
            latest=each.when.latest,
            start=each.when.start,
            is_day=each.when.precision is Precision.DAY and each.when.sureness is Sureness.CERTAIN,
            when=when_in_words(each.when),
            event=each.event,
            source=each.source,
            action=each.action,
            shared_with=each.shared_with,
            practitioner=each.practitioner,
            location=each.location,
            comment=each.comment,
            child_seen_words=each.child_seen,
            people=frozenset(named.get(each.id, ())),
            marks=marks.get(each.id, NO_MARKS),
            findings=tuple(finding.code for finding in each.findings),
            kind=each.kind,
        )
        for each in entries
    )
    language = account_language()
    by_id = {each.id: each for each in entries}
    differing = []
    for link in links:
        accounts = [by_id[each] for each in link.entries if each in by_id]
        if link.decision is LinkDecision.SAME_EVENT and len(accounts) > 1:
            differing += [(link, difference) for difference in differences(accounts, language)]
        progress.check()
    with_rows = {row.agency_code for row in rows}
    return Case(
        review=review,
        agencies=agencies,
        rows=rows,
        people=people,
        ties=ties,
        key_lines=key_lines,
        lessons=lessons,
        meetings=meetings,
        links=links,
        contacts=tuple(contact for _, contact in found.contacts) if found is not None else (),
        submitted={each.code: each.code in with_rows for each in agencies},
        today=workspace.clock().date(),
        words=record_words(),
        suggested=tuple(each.group.entries for each in found.suggestions) if found is not None else (),
        differences=tuple(differing),
        named_agencies=found.named_agencies if found is not None else {},
        is_part=chosen is not None and not chosen.is_everything,
    )


def first_numbers(workspace: Workspace, review_id: ReviewId, progress: Progress | None = None) -> tuple[Headline, ...]:
    """Return the numbers for the first page; none while there is no event.

    Raises:
        NotFound, Cancelled.
    """
    case = case_of(workspace, review_id, None, progress, with_contacts=False)
    return headlines(case) if case.events else ()


def run(case: Case, key: str, settings: Settings | None = None) -> Result:
    """Run one analysis; settings that are not given are as they are unless somebody sets them.

    Raises:
        NotFound: there is no analysis of this key.
    """
    wanted = analysis(key)
    if wanted is None:
        raise NotFound(f"There is no analysis “{key}”.")
    own = wanted.defaults()
    for each in wanted.settings:
        if settings and each.key in settings:
            own[each.key] = min(max(settings[each.key], each.least), each.most)
    return wanted.run(case, own)
