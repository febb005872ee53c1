"""Sections of a report, numbered drafts of it, and comments on their accuracy."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import datetime

import sqlalchemy as sa

from scrdesk.domain.report_draft import (
    Comment,
    CommentDecision,
    CommentId,
    CommentKind,
    DraftId,
    FrozenSection,
    NewComment,
    NewSection,
    NumberedDraft,
    Section,
    SectionId,
)
from scrdesk.domain.review import ReviewId
from scrdesk.store.inserted import new_id
from scrdesk.store.parsed_rows import storable
from scrdesk.store.report_tables import accuracy_comment, report_draft, report_section

_COMMENT_TEXTS = ("draft", "agency_code", "paragraph", "as_written", "should_be", "evidence", "reason", "done_in",
                  "origin")  # fmt: skip


class ReportDrafts:
    """What is written of a report."""

    def __init__(self, connection: sa.Connection) -> None:
        self._connection = connection

    # --- sections ---

    def sections(self, review_id: ReviewId) -> tuple[Section, ...]:
        """Return the sections in order."""
        rows = self._connection.execute(
            sa.select(report_section)
            .where(report_section.c.review_id == review_id)
            .order_by(report_section.c.place, report_section.c.id)
        )
        return tuple(
            Section(SectionId(row.id), place, NewSection(row.title, row.text, row.key, row.is_numbered))
            for place, row in enumerate(rows, 1)
        )

    def put_section(
        self, review_id: ReviewId, new: NewSection, place: int, as_id: SectionId | None = None
    ) -> SectionId:
        """Store a new section; ``as_id`` puts one back that was taken out."""
        values: dict[str, object] = {"review_id": review_id, "place": place, **_section_values(new)}
        if as_id is not None:
            values["id"] = as_id
        return SectionId(new_id(self._connection, report_section, values))

    def change_section(self, section_id: SectionId, new: NewSection) -> None:
        """Put other words in place of those of a section."""
        self._connection.execute(
            sa.update(report_section).where(report_section.c.id == section_id).values(_section_values(new))
        )

    def remove_section(self, section_id: SectionId) -> None:
        """Take a section out."""
        self._connection.execute(sa.delete(report_section).where(report_section.c.id == section_id))

    def order_sections(self, ids: Sequence[SectionId]) -> None:
        """Number the sections in the order given."""
        for place, section_id in enumerate(ids, 1):
            self._connection.execute(
                sa.update(report_section).where(report_section.c.id == section_id).values(place=place)
            )

    # --- drafts ---

    def drafts(self, review_id: ReviewId) -> tuple[NumberedDraft, ...]:
        """Return the numbered drafts in the order in which they were frozen."""
        rows = self._connection.execute(
            sa.select(report_draft).where(report_draft.c.review_id == review_id).order_by(report_draft.c.id)
        )
        return tuple(
            NumberedDraft(
                DraftId(row.id),
                row.number,
                row.frozen_at,
                row.frozen_by,
                row.note,
                _frozen(row.sections_list, row.numbered),
                row.sha256,
            )
            for row in rows
        )

    def freeze(
        self,
        review_id: ReviewId,
        number: str,
        at: datetime,
        by: str,
        note: str,
        sections: str,
        sha256: str,
        flags: str,
    ) -> DraftId:
        """Store a draft for good; ``sections``: the JSON that ``sha256`` was taken of; ``flags``: what is numbered."""
        return DraftId(
            new_id(
                self._connection,
                report_draft,
                {
                    "review_id": review_id,
                    "number": number,
                    "frozen_at": at,
                    "frozen_by": storable(by),
                    "note": storable(note),
                    "sections_list": sections,
                    "sha256": sha256,
                    "numbered": flags,
                },
            )
        )

    # --- comments ---

    def comments(self, review_id: ReviewId) -> tuple[Comment, ...]:
        """Return the comments by number."""
        rows = self._connection.execute(
            sa.select(accuracy_comment)
            .where(accuracy_comment.c.review_id == review_id)
            .order_by(accuracy_comment.c.number)
        )
        return tuple(
            Comment(
                CommentId(row.id),
                row.number,
                NewComment(
                    received=row.received,
                    kind=CommentKind(row.kind),
                    decision=CommentDecision(row.decision),
                    **{name: getattr(row, name) for name in _COMMENT_TEXTS},
                ),
            )
            for row in rows
        )

    def add_comment(
        self, review_id: ReviewId, new: NewComment, as_id: CommentId | None = None, number: int | None = None
    ) -> CommentId:
        """Store a comment under the next number, or put one back under its own."""
        last = self._connection.scalar(
            sa.select(sa.func.max(accuracy_comment.c.number)).where(accuracy_comment.c.review_id == review_id)
        )
        values: dict[str, object] = {
            "review_id": review_id,
            "number": number if number is not None else (last or 0) + 1,
            **_comment_values(new),
        }
        if as_id is not None:
            values["id"] = as_id
        return CommentId(new_id(self._connection, accuracy_comment, values))

    def change_comment(self, comment_id: CommentId, new: NewComment) -> None:
        """Put other words or a decision in place of those of a comment."""
        self._connection.execute(
            sa.update(accuracy_comment).where(accuracy_comment.c.id == comment_id).values(_comment_values(new))
        )

    def remove_comment(self, comment_id: CommentId) -> None:
        """Take a comment out."""
        self._connection.execute(sa.delete(accuracy_comment).where(accuracy_comment.c.id == comment_id))


def _frozen(sections: str, numbered: str) -> tuple[FrozenSection, ...]:
    pairs = json.loads(sections)
    return tuple(
        FrozenSection(str(title), str(text), flag == "1")
        for (title, text), flag in zip(pairs, numbered.ljust(len(pairs), "1"), strict=False)
    )


def _section_values(new: NewSection) -> dict[str, object]:
    return {
        "title": storable(new.title),
        "text": storable(new.text),
        "key": new.key,
        "is_numbered": new.is_numbered,
    }


def _comment_values(new: NewComment) -> dict[str, object]:
    texts = {name: storable(str(getattr(new, name))) for name in _COMMENT_TEXTS}
    return {**texts, "received": new.received, "kind": new.kind.value, "decision": new.decision.value}
