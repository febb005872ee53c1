"""What the Learning page asks of the services, off the window's thread.

Services are imported inside, since starting must not wait for the database driver.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from scrdesk.domain.learning_records import (
    Deposit,
    Dissemination,
    LearningProduct,
    LibraryItem,
    Outline,
    OutlineReply,
    PublicationDays,
    Record,
    RecordId,
    Stored,
)

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from scrdesk.domain.action_plan import PlanLine, Remark
    from scrdesk.domain.evidence_trail import EvidenceTrail
    from scrdesk.domain.learning import FileId, Lesson
    from scrdesk.domain.life.holiday_table import HolidayTable
    from scrdesk.domain.progress import Progress
    from scrdesk.domain.publication import PointStanding
    from scrdesk.domain.review import Agency, ReviewId
    from scrdesk.services.findings import LessonEdit
    from scrdesk.services.learning_records import RecordEdit
    from scrdesk.services.learning_words import LearningWords
    from scrdesk.services.open_store import Workspace


@dataclass(frozen=True, slots=True)
class LearningData:
    """Everything that the page shows of one review, fetched at once."""

    today: date
    lessons: tuple[Lesson, ...]
    trail: EvidenceTrail
    lines: tuple[PlanLine, ...]
    remarks: tuple[Remark, ...]
    agencies: tuple[Agency, ...]
    words: LearningWords
    log: tuple[Stored[Dissemination], ...]
    library: tuple[Stored[LibraryItem], ...]
    outlines: tuple[Stored[Outline], ...]
    replies: tuple[Stored[OutlineReply], ...]
    products: tuple[Stored[LearningProduct], ...]
    deposits: tuple[Stored[Deposit], ...]
    days: PublicationDays
    points: tuple[PointStanding, ...]
    form: str
    """In which form the report is published, in a sentence; empty when nothing tells."""
    holidays: HolidayTable

    def record(self, kind: type[Record], record_id: object) -> Record | None:
        """Return the record of a kind with a number, or None."""
        every: list[tuple[RecordId, Record]] = [(each.id, each.details) for each in self.log]
        every += [(each.id, each.details) for each in self.library]
        every += [(each.id, each.details) for each in self.outlines]
        every += [(each.id, each.details) for each in self.replies]
        every += [(each.id, each.details) for each in self.products]
        every += [(each.id, each.details) for each in self.deposits]
        return next((details for own, details in every if own == record_id and type(details) is kind), None)


@dataclass(frozen=True, slots=True)
class LearningCalls:
    """The calls for one review of one store."""

    workspace: Workspace
    review_id: ReviewId

    def fetch(self, _progress: Progress) -> LearningData:
        """Return everything."""
        from scrdesk.domain.action_plan import plan_lines, remarks
        from scrdesk.services import findings, learning_records, reviews
        from scrdesk.services.learning_words import learning_words

        workspace, review_id = self.workspace, self.review_id
        today = workspace.clock().date()
        lessons = findings.findings(workspace, review_id)
        days = learning_records.records(workspace, PublicationDays, review_id)
        return LearningData(
            today,
            lessons,
            findings.review_trail(workspace, review_id),
            plan_lines(lessons, today),
            remarks(lessons, today),
            reviews.agencies(workspace, review_id),
            learning_words(),
            learning_records.records(workspace, Dissemination, review_id),
            learning_records.records(workspace, LibraryItem, review_id),
            learning_records.records(workspace, Outline, review_id),
            learning_records.records(workspace, OutlineReply, review_id),
            learning_records.records(workspace, LearningProduct, review_id),
            learning_records.records(workspace, Deposit, review_id),
            days[0].details if days else PublicationDays(),
            learning_records.checklist(workspace, review_id),
            learning_records.form_of_publication(workspace, review_id),
            learning_records.holidays(workspace),
        )

    def apply_lesson(self, edit: LessonEdit, _progress: Progress) -> LessonEdit | None:
        """Apply an edit of a finding; return its inverse."""
        from scrdesk.services.findings import apply_lesson

        return apply_lesson(self.workspace, edit)

    def apply_record(self, edit: RecordEdit, _progress: Progress) -> RecordEdit | None:
        """Apply an edit of a record; return its inverse."""
        from scrdesk.services.learning_records import apply_record

        return apply_record(self.workspace, edit)

    def find_entries(self, text: str, _progress: Progress) -> tuple[tuple[str, str], ...]:
        """Return reference and first words of entries in which the words stand, the first of them."""
        from scrdesk.services.findings import entries_with

        return entries_with(self.workspace, self.review_id, text)

    def keep_proof(self, path: Path, _progress: Progress) -> tuple[FileId, str]:
        """Keep a paper in the store; return its number and its name."""
        from scrdesk.services.findings import keep_proof_of

        return keep_proof_of(self.workspace, self.review_id, path), path.name

    def save_proof(self, file_id: FileId, path: Path, password: str, _progress: Progress) -> str:
        """Write a kept paper to a file; return its name."""
        from scrdesk.services.findings import save_proof

        return save_proof(self.workspace, self.review_id, file_id, path, password=password).name
