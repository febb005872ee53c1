"""The sealed copies that were made, and the comments that came back."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa

from scrdesk.domain.chronology import EntryId
from scrdesk.domain.review import ReviewId
from scrdesk.domain.sealed_copy import Comment, ReviewerComment, SealedCopyId
from scrdesk.store.inserted import new_id
from scrdesk.store.keeping_tables import reviewer_comment, sealed_copy
from scrdesk.store.parsed_rows import storable
from scrdesk.store.rows import AnyRow
from scrdesk.store.tables import entry, entry_version

_A_FEW = 400
_WORDS = tuple(entry_version.c[name] for name in ("date_text", "time_text", "source", "event", "fields"))
"""What an agency wrote of an event; a row that only moved within its file is no other."""


@dataclass(frozen=True, slots=True)
class StoredCopy:
    """A copy as remembered; ``sealed``: by reference, the entry, the hash of its words and of what was shown."""

    id: SealedCopyId
    review_id: ReviewId
    mark: str
    made_for: str
    made_at: datetime
    has_names: bool
    n_entries: int
    sealed: Mapping[str, tuple[EntryId, str, str]]


class Sealed:
    """Sealed copies of reviews."""

    def __init__(self, connection: sa.Connection) -> None:
        self._connection = connection

    def add(
        self,
        review_id: ReviewId,
        mark: str,
        made_for: str,
        made_at: datetime,
        sealed: Mapping[str, tuple[EntryId, str, str]],
        *,
        has_names: bool,
    ) -> SealedCopyId:
        """Store that a copy was made, and of what."""
        values: dict[str, object] = {
            "review_id": review_id,
            "mark": mark,
            "made_for": storable(made_for),
            "made_at": made_at,
            "has_names": has_names,
            "n_entries": len(sealed),
            "sealed": json.dumps(sealed),
        }
        return SealedCopyId(new_id(self._connection, sealed_copy, values))

    def all(self, review_id: ReviewId) -> tuple[StoredCopy, ...]:
        """Return the copies of a review, newest first."""
        rows = self._connection.execute(
            sa.select(sealed_copy).where(sealed_copy.c.review_id == review_id).order_by(sealed_copy.c.id.desc())
        )
        return tuple(_copy(row) for row in rows)

    def marked(self, mark: str) -> StoredCopy | None:
        """Return the copy with that mark, or None."""
        found = self._connection.execute(sa.select(sealed_copy).where(sealed_copy.c.mark == mark)).first()
        return None if found is None else _copy(found)

    def standing_words(self, entry_ids: Sequence[EntryId]) -> dict[EntryId, str]:
        """Return the hash of the words that tell each entry now; absent for one that was withdrawn."""
        found: dict[EntryId, str] = {}
        for start in range(0, len(entry_ids), _A_FEW):
            some = entry_ids[start : start + _A_FEW]
            rows = self._connection.execute(
                sa.select(entry.c.id, *_WORDS)
                .join_from(entry, entry_version, entry.c.current_version_id == entry_version.c.id)
                .where(entry.c.id.in_(some))
            )
            for entry_id, *words in rows:
                found[EntryId(entry_id)] = hashlib.sha256(json.dumps(words).encode()).hexdigest()
        return found

    def replace_comments(
        self,
        copy_id: SealedCopyId,
        comments: Sequence[tuple[EntryId | None, Comment, bool]],
        taken_back_at: datetime,
    ) -> None:
        """Put what came back with a copy in place of what came back with it before."""
        self._connection.execute(sa.delete(reviewer_comment).where(reviewer_comment.c.sealed_copy_id == copy_id))
        if comments:
            self._connection.execute(
                sa.insert(reviewer_comment),
                [
                    {
                        "sealed_copy_id": copy_id,
                        "entry_id": entry_id,
                        "text": storable(comment.text),
                        "written_at": comment.written_at,
                        "taken_back_at": taken_back_at,
                        "was_changed": was_changed,
                    }
                    for entry_id, comment, was_changed in comments
                ],
            )

    def comments_on(self, entry_id: EntryId) -> tuple[ReviewerComment, ...]:
        """Return what reviewers wrote on an entry, oldest first."""
        return self._comments(reviewer_comment.c.entry_id == entry_id)

    def general_comments(self, review_id: ReviewId) -> tuple[ReviewerComment, ...]:
        """Return what reviewers wrote on a review as a whole, oldest first."""
        return self._comments(sa.and_(reviewer_comment.c.entry_id.is_(None), sealed_copy.c.review_id == review_id))

    def n_comments(self, copy_id: SealedCopyId) -> int:
        """Return how many comments came back with a copy."""
        asked = sa.select(sa.func.count()).where(reviewer_comment.c.sealed_copy_id == copy_id)
        return self._connection.scalar(asked) or 0

    def _comments(self, which: sa.ColumnElement[bool]) -> tuple[ReviewerComment, ...]:
        rows = self._connection.execute(
            sa.select(
                sealed_copy.c.made_for,
                reviewer_comment.c.text,
                reviewer_comment.c.written_at,
                reviewer_comment.c.was_changed,
            )
            .join_from(reviewer_comment, sealed_copy)
            .where(which)
            .order_by(reviewer_comment.c.written_at, reviewer_comment.c.id)
        )
        return tuple(ReviewerComment(row.made_for, row.text, row.written_at, row.was_changed) for row in rows)


def _copy(row: AnyRow) -> StoredCopy:
    sealed = {
        reference: (EntryId(entry_id), str(words), str(shown))
        for reference, (entry_id, words, shown) in json.loads(row.sealed).items()
    }
    return StoredCopy(
        SealedCopyId(row.id),
        ReviewId(row.review_id),
        row.mark,
        row.made_for,
        row.made_at,
        row.has_names,
        row.n_entries,
        sealed,
    )
