"""Keep the index of who is named where in step with the agencies' words and the register, within one transaction.

Every service that changes either calls :func:`keep_current` before it commits. Only what changed is read again: the
entries that are told by another row now, and after a change of the register those that can hold a changed form.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from datetime import date

from scrdesk.domain.chronology import EntryId
from scrdesk.domain.mentions.deciding import Decided
from scrdesk.domain.mentions.finder import Finder, is_oddly_written
from scrdesk.domain.mentions.forms import Forms, forms_of_register
from scrdesk.domain.mentions.values import EntryMention
from scrdesk.domain.people import Person
from scrdesk.domain.progress import Progress, Silent
from scrdesk.domain.review import ReviewId
from scrdesk.services.name_knowledge import known_names
from scrdesk.store.unit_of_work import ReadingUnit, WritingUnit

_BATCH = 200
"""Entries read between two looks at the progress."""


def keep_current(
    uow: WritingUnit, review_id: ReviewId, progress: Progress = Silent(), *, before: Sequence[Person] | None = None
) -> int:
    """Bring the index up to date; return how many entries were read.

    Args:
        uow: the transaction in which something changed.
        review_id: the review.
        progress: told entry by entry.
        before: the register before this transaction changed it; None when it did not.

    Raises:
        Cancelled.
    """
    kept = uow.mentions.digest(review_id)
    gone = uow.mentions.withdrawn(review_id)
    if gone:
        uow.mentions.forget(gone)
    if not uow.queries.n_standing(review_id):
        if kept:  # whatever comes next is read by the register of then
            uow.mentions.set_digest(review_id, "")
        return 0
    as_of = written_about(uow, review_id)
    forms = forms_of_register(uow.people.all(review_id), known_names(), as_of)
    digest = _digest(forms)
    wanted = set(uow.mentions.unread(review_id))
    if kept != digest:
        old = None if before is None else forms_of_register(before, known_names(), as_of)
        if old is not None and kept == _digest(old):
            changed = {words for words in forms.keys() | old.keys() if forms.get(words) != old.get(words)}
            wanted.update(uow.mentions.holding(review_id, changed))
        else:
            wanted.update(uow.mentions.standing_entries(review_id))
        uow.mentions.set_digest(review_id, digest)
    _read(uow, review_id, sorted(wanted), Finder(forms, known_names()), progress)
    return len(wanted)


def is_current(uow: ReadingUnit, review_id: ReviewId) -> bool:
    """Whether nothing is to be done; false for a store of an older program, or with another list of short forms."""
    if not uow.queries.n_standing(review_id):
        return not uow.mentions.withdrawn(review_id)
    forms = forms_of_register(uow.people.all(review_id), known_names(), written_about(uow, review_id))
    is_same = uow.mentions.digest(review_id) == _digest(forms)
    return is_same and not uow.mentions.unread(review_id) and not uow.mentions.withdrawn(review_id)


def written_about(uow: ReadingUnit, review_id: ReviewId) -> date | None:
    """Return the day by which children are told from adults: the end of the period, or the incident."""
    review = uow.reviews.get(review_id)
    return None if review is None else review.details.period_end or review.details.incident


def _read(
    uow: WritingUnit, review_id: ReviewId, entry_ids: Sequence[EntryId], finder: Finder, progress: Progress
) -> None:
    if not entry_ids:
        return
    decided = Decided(uow.mentions.decisions(review_id))
    for begin in range(0, len(entry_ids), _BATCH):
        progress.report(begin, len(entry_ids), "Looking for names")
        progress.check()
        texts = uow.mentions.texts(entry_ids[begin : begin + _BATCH])
        found = []
        odd = set()
        for text in texts:
            if is_oddly_written(text.cells):
                odd.add(text.entry)
            for each in finder.find_in_cells(text.cells):
                standing = decided.standing(each.person, each.form, text.entry, is_certain=each.is_certain)
                found.append(EntryMention(text.entry, each.person, each.form, each.kind, standing, each.n, each.why))
        uow.mentions.replace(texts, found, odd)
    progress.report(len(entry_ids), len(entry_ids), "Looking for names")


def _digest(forms: Forms) -> str:
    return hashlib.sha256(repr(sorted(forms.items(), key=lambda each: each[0])).encode()).hexdigest()
