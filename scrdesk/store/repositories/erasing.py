"""Taking a review, or a class of its papers, out of the tables: everything that hangs on it goes with it.

What belongs to what follows from the tables' own links, so a table that is added later is not forgotten. Pages are
overwritten by ``secure_delete``; that nothing is left in free pages, the log or the word index is for
:func:`scrdesk.store.shrink.shrink` afterwards.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import sqlalchemy as sa

from scrdesk.domain.retention import PaperClass
from scrdesk.domain.review import ReviewId
from scrdesk.store import words
from scrdesk.store.guards import unguarded
from scrdesk.store.life_tables import agency_paper
from scrdesk.store.schema import metadata
from scrdesk.store.tables import (
    abbreviation,
    agency,
    entry,
    entry_version,
    finding,
    review,
    row_change,
    stored_file,
    submission,
)

CLASS_TABLES: dict[PaperClass, tuple[str, ...]] = {
    PaperClass.CHRONOLOGY: (
        "entry",
        "sealed_copy",
        "account_group",
        "account_explanation",
        "agency_question",
        "saved_view",
    ),
    PaperClass.REPORTS: ("agency_paper",),
    PaperClass.PANEL: ("meeting", "panel_member"),
    PaperClass.ACTION_PLAN: ("lesson", "dissemination"),
    PaperClass.DRAFTS: ("report_draft", "accuracy_comment"),
}
"""Tables that name the review itself and belong to a class, with all that hangs on them; a name that this store does
not have is passed over. Tables that are named nowhere here (people, places) go with the whole review only."""

OF_THE_WHOLE_REVIEW = frozenset(
    {
        "agency",
        "audience_rule",
        "body_contact",
        "clock_mark",
        "conversion",
        "decision_form",
        "file_check",
        "key_line",
        "leak_waiver",
        "learning_product",
        "legal_hold",
        "letter_sent",
        "mention_register",
        "person",
        "place",
        "publication_days",
        "publication_intent",
        "publication_point",
        "report_section",
        "repository_deposit",
        "retention_day",
        "risk_tick",
        "request_scope",
        "retention_extension",
        "sent_analysis",
        "start_day",
        "step_mark",
        "tie",
        "word_decision",
    }
)
"""Tables that name the review and belong to no class; a test sees that each new table is named here or above."""

ERASED_NAME = "(destroyed)"
_A_FEW = 400
"""Ids in one statement."""

Owned = dict[str, set[int]]


@dataclass(frozen=True, slots=True)
class ErasedFile:
    """A received file whose bytes go; ``is_kept_elsewhere``: something that stays holds the same bytes."""

    agency_code: str
    version: int
    sha256: str
    size: int
    is_kept_elsewhere: bool


class Erasing:
    """Deletes for good."""

    def __init__(self, connection: sa.Connection) -> None:
        self._connection = connection

    def files(self, review_id: ReviewId) -> tuple[ErasedFile, ...]:
        """Return the received files of a review whose bytes are still in the store, by agency and version."""
        others = (
            sa.select(submission.c.stored_file_id).join_from(submission, agency).where(agency.c.review_id != review_id)
        )
        rows = self._connection.execute(
            sa.select(
                agency.c.code,
                submission.c.version,
                stored_file.c.sha256,
                stored_file.c.size,
                stored_file.c.id.in_(others).label("elsewhere"),
            )
            .join_from(submission, stored_file)
            .join(agency, submission.c.agency_id == agency.c.id)
            .where(agency.c.review_id == review_id, sa.func.length(stored_file.c.content) > 0)
            .order_by(agency.c.place_in_list, submission.c.version)
        )
        return tuple(ErasedFile(row.code, row.version, row.sha256, row.size, bool(row.elsewhere)) for row in rows)

    def report_files(self, review_id: ReviewId) -> tuple[ErasedFile, ...]:
        """Return the files of agencies' reports of a review, by agency and version."""
        mine = agency_paper.c.review_id == review_id
        others = sa.select(agency_paper.c.stored_file_id).where(~mine, agency_paper.c.stored_file_id.is_not(None))
        sent = sa.select(submission.c.stored_file_id)
        rows = self._connection.execute(
            sa.select(
                agency_paper.c.agency,
                agency_paper.c.version,
                stored_file.c.sha256,
                stored_file.c.size,
                sa.or_(stored_file.c.id.in_(others), stored_file.c.id.in_(sent)).label("elsewhere"),
            )
            .join_from(agency_paper, stored_file)
            .where(mine)
            .order_by(agency_paper.c.agency, agency_paper.c.version, agency_paper.c.id)
        )
        return tuple(ErasedFile(row.agency, row.version, row.sha256, row.size, bool(row.elsewhere)) for row in rows)

    def n_entries(self, review_id: ReviewId) -> int:
        """Return how many entries a review has, standing or withdrawn."""
        asked = sa.select(sa.func.count()).select_from(entry).where(entry.c.review_id == review_id)
        return self._connection.scalar(asked) or 0

    def n_rows(self) -> int:
        """Return how many rows the store has in all its tables."""
        counts = [
            self._connection.scalar(sa.select(sa.func.count()).select_from(table)) for table in metadata.sorted_tables
        ]
        return sum(each or 0 for each in counts)

    def whole_review(self, review_id: ReviewId) -> int:
        """Delete a review and whatever hangs on it; return the number of rows."""
        return self._erase({review.name: {int(review_id)}})

    def papers(self, review_id: ReviewId, papers: PaperClass) -> int:
        """Delete one class of a review's papers; return the number of rows deleted or emptied."""
        if papers is PaperClass.SUBMISSIONS:
            return self._submissions(review_id)
        roots: Owned = {}
        for name in CLASS_TABLES.get(papers, ()):
            table = metadata.tables.get(name)
            if table is not None and "review_id" in table.c:
                roots[name] = self._ids(sa.select(table.c.id).where(table.c.review_id == review_id))
        return self._erase(roots)

    def _submissions(self, review_id: ReviewId) -> int:
        """Take the files' bytes and all that was read from them but the rows that tell the chronology now."""
        mine = sa.select(submission.c.id).join_from(submission, agency).where(agency.c.review_id == review_id)
        sent = self._ids(mine)
        standing = sa.select(entry.c.current_version_id).where(entry.c.current_version_id.is_not(None))
        older = self._ids(
            sa.select(entry_version.c.id).where(
                entry_version.c.submission_id.in_(mine), entry_version.c.id.not_in(standing)
            )
        )
        n_gone = self._erase(
            {
                entry_version.name: older,
                row_change.name: self._ids(sa.select(row_change.c.id).where(row_change.c.submission_id.in_(mine))),
                abbreviation.name: self._ids(
                    sa.select(abbreviation.c.id).where(abbreviation.c.submission_id.in_(mine))
                ),
                finding.name: self._ids(
                    sa.select(finding.c.id).where(
                        finding.c.submission_id.in_(mine), finding.c.entry_version_id.is_(None)
                    )
                ),
            }
        )
        elsewhere = (
            sa.select(submission.c.stored_file_id).join_from(submission, agency).where(agency.c.review_id != review_id)
        )
        files = self._ids(
            sa.select(submission.c.stored_file_id).where(
                submission.c.id.in_(mine),
                submission.c.stored_file_id.not_in(elsewhere),
                *(submission.c.stored_file_id.not_in(held) for held in held_files({submission.name})),
            )
        )
        with unguarded(self._connection, {stored_file.name}):
            for some in _in_parts(files):
                self._connection.execute(sa.update(stored_file).where(stored_file.c.id.in_(some)).values(content=b""))
        for some in _in_parts(sent):
            self._connection.execute(
                sa.update(submission)
                .where(submission.c.id.in_(some))
                .values(file_name=ERASED_NAME, preamble="", reading="[]")
            )
        return n_gone + len(files) + len(sent)

    def owned(self, review_id: ReviewId) -> Owned:
        """Return every row that hangs on a review, by table, itself included; files are not among them."""
        return self._with_what_hangs_on({review.name: {int(review_id)}})

    def _erase(self, roots: Owned) -> int:
        with self._links_indexed():
            return self._erase_rows(roots)

    def _erase_rows(self, roots: Owned) -> int:
        owned = self._with_what_hangs_on(roots)
        gone = owned.get(entry.name, set())
        for some in _in_parts(gone):
            words.forget(self._connection, some)
        with unguarded(self._connection, set(owned)):
            self._loosen(owned)
            for table in reversed(metadata.sorted_tables):
                for some in _in_parts(owned.get(table.name, set())):
                    self._connection.execute(sa.delete(table).where(table.c.id.in_(some)))
        orphans = self._ids(
            sa.select(stored_file.c.id).where(*(stored_file.c.id.not_in(held) for held in held_files()))
        )
        with unguarded(self._connection, {stored_file.name}):
            for some in _in_parts(orphans):
                self._connection.execute(sa.delete(stored_file).where(stored_file.c.id.in_(some)))
        return sum(len(ids) for ids in owned.values()) + len(orphans)

    def _with_what_hangs_on(self, roots: Owned) -> Owned:
        """Return the rows, and every row that names one of them, and so on."""
        owned = {name: set(ids) for name, ids in roots.items() if ids}
        fresh = dict(owned)
        while fresh:
            found: Owned = {}
            for table in metadata.tables.values():
                for link in table.foreign_keys:
                    ids = fresh.get(link.column.table.name, set())
                    # An entry names the row that tells it now; it hangs on its review, not on that row.
                    if not ids or (table is entry and link.column.table is entry_version):
                        continue
                    for some in _in_parts(ids):
                        hanging = self._ids(sa.select(table.c.id).where(link.parent.in_(some)))
                        found.setdefault(table.name, set()).update(hanging - owned.get(table.name, set()))
            fresh = {name: ids for name, ids in found.items() if ids}
            for name, ids in fresh.items():
                owned.setdefault(name, set()).update(ids)
        return owned

    def _loosen(self, owned: Owned) -> None:
        """Let go of links that run in a circle, which would forbid any order of deleting."""
        for table in metadata.tables.values():
            for link in table.foreign_keys:
                if link.parent.nullable and (link.use_alter or link.column.table is table):
                    for some in _in_parts(owned.get(link.column.table.name, set())):
                        self._connection.execute(
                            sa.update(table).where(link.parent.in_(some)).values({link.parent.name: None})
                        )

    @contextmanager
    def _links_indexed(self) -> Iterator[None]:
        """Index every link between tables for a while: each deleted row is looked for in all that could name it.

        Without this, 10,000 entries take minutes where another review of that size stays.
        """
        made = []
        for table in metadata.sorted_tables:
            leading = {
                self._connection.exec_driver_sql(f'PRAGMA index_info("{row.name}")').first()
                for row in self._connection.exec_driver_sql(f'PRAGMA index_list("{table.name}")').all()
            }
            indexed = {found[2] for found in leading if found is not None}
            for link in table.foreign_keys:
                if link.parent.name not in indexed:
                    made.append(f"erasing_{table.name}_{link.parent.name}")
                    self._connection.exec_driver_sql(
                        f'CREATE INDEX "{made[-1]}" ON "{table.name}" ("{link.parent.name}")'
                    )
        yield
        for name in made:
            self._connection.exec_driver_sql(f'DROP INDEX "{name}"')

    def _ids(self, asked: sa.Select[tuple[int]]) -> set[int]:
        return set(self._connection.scalars(asked))


def held_files(passed_over: frozenset[str] | set[str] = frozenset()) -> Iterator[sa.Select[tuple[int]]]:
    """Return, for each table that names stored files, which it names; so that a table added later is not forgotten."""
    for table in metadata.tables.values():
        for link in table.foreign_keys:
            if link.column.table is stored_file and table.name not in passed_over:
                yield sa.select(link.parent).where(link.parent.is_not(None))


def _in_parts(ids: Iterable[int]) -> Iterator[list[int]]:
    ordered = sorted(ids)
    for start in range(0, len(ordered), _A_FEW):
        yield ordered[start : start + _A_FEW]
