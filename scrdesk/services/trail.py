"""The trail of a store for people: what was done in plain words, whether the chain holds, and out to a file."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from scrdesk.domain import trail as words
from scrdesk.domain.dates_in_words import day_in_words
from scrdesk.domain.marking import MARKING
from scrdesk.domain.progress import Progress, Silent
from scrdesk.domain.report import Document, Heading, Paragraph, Table, TableColumn
from scrdesk.domain.trail import ExportLine, TrailFilter, TrailKind, TrailLine
from scrdesk.errors import Refused
from scrdesk.services import key_slots
from scrdesk.services.open_store import Workspace
from scrdesk.services.protected_export import write_store_export
from scrdesk.store.unit_of_work import ReadingUnit

__all__ = ["ExportLine", "TrailFilter", "TrailKind", "TrailLine", "TrailProof", "export_trail", "exports",
           "prove_trail", "trail"]  # fmt: skip

_WIDTHS = (8, 20, 18, 44, 60)
_WEIGHTS = (0.6, 1.5, 1.3, 3.0, 4.0)


@dataclass(frozen=True, slots=True)
class TrailProof:
    """Whether each line carries the hash of the one before; ``first_break`` is the first that does not."""

    n_lines: int
    first_break: int | None

    @property
    def holds(self) -> bool:
        """Whether nothing was edited or cut inside."""
        return self.first_break is None

    def in_words(self) -> str:
        """Return the result, with what it cannot show."""
        if self.first_break is not None:
            return (
                f"The trail was edited or cut at its line {self.first_break}. Compare it with that of a backup, and "
                "keep this file as it is."
            )
        return (
            f"All {self.n_lines:,} lines follow one another unbroken: none was edited, and none was taken out from "
            "between. Lines cut off at the very end would show only beside a backup."
        )


def trail(workspace: Workspace, chosen: TrailFilter = TrailFilter()) -> tuple[TrailLine, ...]:
    """Return the lines of the trail that a filter takes, newest first."""
    with workspace.read() as uow:
        names = _names(uow)
        lines = [words.told_line(each.id, each.at, each.action, each.subject, names) for each in uow.trail.all()]
    return tuple(line for line in reversed(lines) if chosen.takes(line))


def exports(workspace: Workspace) -> tuple[ExportLine, ...]:
    """Return the export ledger, newest first: every file that left the store."""
    with workspace.read() as uow:
        names = _names(uow)
        lines = [words.export_line(each.id, each.at, each.action, each.subject, names) for each in uow.trail.all()]
    return tuple(line for line in reversed(lines) if line is not None)


def prove_trail(workspace: Workspace) -> TrailProof:
    """Check every link of the chain."""
    with workspace.read() as uow:
        return TrailProof(len(uow.trail.all()), uow.trail.first_break())


def export_trail(
    workspace: Workspace,
    path: Path,
    chosen: TrailFilter = TrailFilter(),
    progress: Progress = Silent(),
    *,
    password: str = "",
) -> int:
    """Write the trail, oldest first, as workbook, CSV or PDF by the ending of the name; the writing is in the trail.

    Returns:
        how many lines were written.

    Raises:
        Refused: the name has another ending.
        CannotWrite: the file is open elsewhere or read-only, or the folder is missing; an old file is intact.
        Cancelled.
    """
    ending = path.suffix.lower()
    if ending not in {".xlsx", ".csv", ".pdf"}:
        raise Refused(
            f"A trail cannot be written as “{ending or 'a file without ending'}”.",
            where=path.name,
            remedy="Choose a name ending in .xlsx, .csv or .pdf.",
        )
    progress.report(0, 3, "Reading the trail")
    lines = tuple(reversed(trail(workspace, chosen)))
    proof = prove_trail(workspace)
    progress.check()
    progress.report(1, 3, "Writing the file")
    content = _written(workspace, ending, lines, chosen, proof, progress)
    progress.check()
    write_store_export(workspace, f"trail {ending}", path, content, password=password)
    progress.report(3, 3, "Done")
    return len(lines)


def _written(
    workspace: Workspace,
    ending: str,
    lines: tuple[TrailLine, ...],
    chosen: TrailFilter,
    proof: TrailProof,
    progress: Progress,
) -> bytes:
    now = workspace.clock()
    rows = words.cells_of(lines)
    about = [
        ("Marking", MARKING),
        ("Store", workspace.path.name),
        ("As at", f"{day_in_words(now.date())}, {now:%H:%M}"),
        ("Filter", chosen.described() or "everything"),
        ("Lines", f"{len(lines):,} of {proof.n_lines:,}"),
        ("Chain", proof.in_words()),
    ]
    if ending == ".pdf":
        from scrdesk.export.pdf import write_pdf

        columns = tuple(TableColumn(name, weight) for name, weight in zip(words.COLUMNS, _WEIGHTS, strict=True))
        return write_pdf(
            Document(
                title="Trail of a store",
                subtitle=workspace.path.stem,
                body="",
                reference="",
                marking=MARKING,
                draft="",
                dated=now.date(),
                audience="The Board and its IT department",
                is_draft=False,
                blocks=(
                    Heading("What was done in this store"),
                    *(Paragraph(f"{label}: {text}") for label, text in about[2:]),
                    Table("The trail, oldest first", columns, rows),
                ),
            ),
            progress,
        )
    from scrdesk.export.plain_table import plain_csv, plain_xlsx

    if ending == ".csv":
        return plain_csv(words.COLUMNS, rows)
    return plain_xlsx("Trail", words.COLUMNS, rows, _WIDTHS, about, now)


def _names(uow: ReadingUnit) -> Mapping[str, str]:
    """Return what to call what lines tell of, as far as it is still there; labels of people, never names."""
    names: dict[str, str] = {}
    for review in uow.reviews.all():
        names[f"review {review.id}"] = review.details.reference
        names |= {f"agency {each.id}": each.code for each in uow.reviews.agencies(review.id)}
        names |= {
            f"submission {each.id}": f"{each.agency_code} version {each.version} ({each.file_name})"
            for each in uow.submissions.all(review.id)
        }
        names |= {f"person {each.id}": each.details.label for each in uow.people.all(review.id)}
        names |= {f"entry {number}": reference for reference, number in uow.entries.by_reference(review.id).items()}
    names |= {f"custodian {each.number}": each.name for each in key_slots.roll_of(uow).custodians}
    return names
