"""What a destruction took, who decided it and what it could not reach: the record, and the certificate made from it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from scrdesk.domain.dates_in_words import day_in_words
from scrdesk.domain.report import Block, BulletList, Document, Heading, Paragraph, Table, TableColumn

HANDLING = (
    "This certificate holds no words of any case. Keep it with the Board's register of records for as long as the "
    "Board keeps proof of what it destroyed."
)


@dataclass(frozen=True, slots=True)
class DestroyedFile:
    """A received file by what tells it without its words."""

    agency_code: str
    version: int
    sha256: str
    n_bytes: int
    is_kept_elsewhere: bool = False


@dataclass(frozen=True, slots=True)
class DestructionRecord:
    """One destruction.

    Args:
        at: when the rows or the file were destroyed, local time.
        what: "review SCR 2016/02", "agency submissions of review SCR 2016/02", "the whole store desk.scrdesk".
        references: of the reviews concerned.
        classes: each class with the rule under which it was due, in words; empty for a whole store.
        n_files, n_entries, n_rows: received files, entries of the chronology, rows of all tables.
        files: each received file by its hash.
        decided_by: who decided.
        authority: by what authority ("Board meeting 4 May 2051, item 7").
        early_because: why before the period had ended; empty when it had.
        method: how, one sentence each.
        backups_destroyed: how many automatic backups were destroyed with it.
        not_reached: what could not be destroyed here and what to do about it, one sentence each.
        program: name and version.
        is_finished: False while the file or its pages are still being overwritten.
    """

    at: datetime
    what: str
    references: tuple[str, ...]
    classes: tuple[tuple[str, str], ...]
    n_files: int
    n_entries: int
    n_rows: int
    files: tuple[DestroyedFile, ...]
    decided_by: str
    authority: str
    early_because: str
    method: tuple[str, ...]
    backups_destroyed: int
    not_reached: tuple[str, ...]
    program: str
    is_finished: bool = True


def certificate(record: DestructionRecord, number: str) -> Document:
    """Return the certificate of a destruction as a document for any writer."""
    when = f"{day_in_words(record.at.date())} at {record.at:%H:%M}"
    told: list[tuple[str, str]] = [
        ("Destroyed", record.what),
        ("When", when),
        ("Received files", f"{record.n_files:,}"),
        ("Entries of the chronology", f"{record.n_entries:,}"),
        ("Rows of all tables", f"{record.n_rows:,}"),
        ("Automatic backups destroyed with it", f"{record.backups_destroyed:,}"),
        ("Decided by", record.decided_by),
        ("Authority", record.authority),
    ]
    if record.early_because:
        told.append(("Before the period had ended, because", record.early_because))
    told.append(("Done with", record.program))
    blocks: list[Block] = [Heading("What was destroyed")]
    if not record.is_finished:
        blocks.append(
            Paragraph("Begun, and not finished when this was written. Without a later one, do it again.", is_lead=True)
        )
    blocks.append(Table("The destruction", _columns(("What", 1), ("As recorded", 2)), tuple(told)))
    if record.classes:
        blocks.append(Table("Classes and their rules", _columns(("Class", 1), ("Rule", 2)), record.classes))
    blocks += [Heading("How"), BulletList(record.method)]
    blocks.append(Heading("What could not be reached"))
    if record.not_reached:
        blocks += [
            Paragraph("The store cannot reach these. They stay a duty of whoever holds them."),
            BulletList(record.not_reached),
        ]
    else:
        blocks.append(Paragraph("Nothing is known to be left."))
    if record.files:
        blocks += [
            Heading("Files by their SHA-256"),
            Table(
                "Received files",
                _columns(("Agency", 1), ("Version", 1), ("Bytes", 1.2), ("SHA-256", 5)),
                tuple(
                    (
                        each.agency_code,
                        str(each.version),
                        f"{each.n_bytes:,}",
                        each.sha256 + (" (kept: another review holds the same file)" if each.is_kept_elsewhere else ""),
                    )
                    for each in record.files
                ),
            ),
        ]
    return Document(
        title="Certificate of destruction",
        subtitle=", ".join(record.references) or record.what,
        body="",
        reference=f"Certificate {number}",
        marking="",
        draft="",
        dated=record.at.date(),
        audience="no names in it",
        is_draft=False,
        blocks=tuple(blocks),
        handling=HANDLING,
    )


def _columns(*columns: tuple[str, float]) -> tuple[TableColumn, ...]:
    return tuple(TableColumn(heading, weight) for heading, weight in columns)
