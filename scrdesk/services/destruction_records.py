"""The records of destructions: how they stand in the store, and the certificate as PDF."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict
from datetime import datetime
from pathlib import Path

from scrdesk.domain.destruction import DestroyedFile, DestructionRecord, certificate
from scrdesk.errors import NotFound
from scrdesk.services.open_store import Workspace


def whole_review(reference: str) -> str:
    """Return how a record names a whole review."""
    return f"review {reference}"


def destructions(workspace: Workspace) -> dict[int, DestructionRecord]:
    """Return every destruction that was done in this store, by its number, oldest first."""
    with workspace.read() as uow:
        return {number: from_json(record) for number, record in uow.keeping.records().items()}


def certificate_pdf(record: DestructionRecord, number: str) -> bytes:
    """Return the certificate as PDF."""
    from scrdesk.export.pdf import write_pdf

    return write_pdf(certificate(record, number))


def require_certificate_place(path: Path) -> None:
    """Refuse a place to which no certificate can be written, before anything is destroyed.

    Raises:
        Refused: the name does not end in ".pdf".
        CannotWrite: the file is read-only or a store, or the folder is missing.
    """
    from scrdesk.export.safe_write import check_place, require_pdf_name

    require_pdf_name(path)
    check_place(path)


def save_certificate(workspace: Workspace, number: int, path: Path) -> Path:
    """Write the certificate of a destruction, also years later; written into the trail with its hash.

    Raises:
        NotFound: there is no such destruction.
        Refused: the name does not end in ".pdf".
        CannotWrite: the file is open elsewhere or read-only, or the folder is missing.
    """
    from scrdesk.export.safe_write import require_pdf_name, write_whole

    require_pdf_name(path)
    record = destructions(workspace).get(number)
    if record is None:
        raise NotFound("There is no such destruction in this store.")
    content = certificate_pdf(record, str(number))
    write_whole(path, content)
    with workspace.write("export certificate of destruction") as uow:
        uow.commit(f"destruction {number}, {len(content)} bytes, sha256 {hashlib.sha256(content).hexdigest()}")
    return path


def to_json(record: DestructionRecord) -> str:
    """Return a record as it stands in the store."""
    return json.dumps({**asdict(record), "at": record.at.isoformat()}, ensure_ascii=False)


def from_json(text: str) -> DestructionRecord:
    """Return a record from what stands in the store."""
    told = json.loads(text)
    return DestructionRecord(
        at=datetime.fromisoformat(told["at"]),
        what=told["what"],
        references=tuple(told["references"]),
        classes=tuple((papers, rule) for papers, rule in told["classes"]),
        n_files=told["n_files"],
        n_entries=told["n_entries"],
        n_rows=told["n_rows"],
        files=tuple(DestroyedFile(**each) for each in told["files"]),
        decided_by=told["decided_by"],
        authority=told["authority"],
        early_because=told["early_because"],
        method=tuple(told["method"]),
        backups_destroyed=told["backups_destroyed"],
        not_reached=tuple(told["not_reached"]),
        program=told["program"],
        is_finished=told["is_finished"],
    )
