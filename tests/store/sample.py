"""Small stores and made-up rows for tests; a cheap key, since the real one takes a seventh of a second."""

from __future__ import annotations

import functools
import hashlib
import tempfile
from collections.abc import Sequence
from datetime import date, datetime, time
from pathlib import Path

from scrdesk.domain.event_date import EventDate, Precision
from scrdesk.domain.review import NewReview, Review
from scrdesk.domain.submission import Finding, ParsedEntry, ParsedSubmission, RowKind
from scrdesk.services import reviews
from scrdesk.services.add_submission import ReadSubmission
from scrdesk.services.open_store import Workspace, create_store, open_store
from scrdesk.store.keys import Stretching

CHEAP = Stretching(memory_kib=8, passes=1, lanes=1)
PASSPHRASE = "larch willow rowan"
NOW = datetime(2016, 9, 1, 10, 30)


def clock() -> datetime:
    """Return the moment at which every test store lives."""
    return NOW


@functools.cache
def _empty_store() -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "empty.scrdesk"
        create_store(path, PASSPHRASE, clock=clock, stretching=CHEAP).close()
        return path.read_bytes()


def new_workspace(folder: Path, name: str = "desk.scrdesk") -> Workspace:
    """Return an open, empty store in a folder."""
    path = folder / name
    path.write_bytes(_empty_store())
    return opened(path)


def opened(path: Path, passphrase: str = PASSPHRASE) -> Workspace:
    """Open a store that was made cheaply."""
    return open_store(path, passphrase, clock=clock, stretching=CHEAP)


def new_review(workspace: Workspace, reference: str = "SCR 2016/02", codes: Sequence[str] = ("POL", "GP")) -> Review:
    """Begin a review with a few agencies."""
    review = reviews.create_review(
        workspace,
        NewReview(reference, "scr-2013", "Child Q", period_start=date(2014, 1, 1), period_end=date(2016, 6, 30)),
    )
    for code in codes:
        reviews.add_agency(workspace, review.id, code, f"Agency {code}", "other")
    return review


def on(day: date | None, clock_time: time | None = None) -> EventDate:
    """Return a date as a reader would give it; None for one that cannot be read."""
    if day is None:
        return EventDate("some time ago")
    said = f"{clock_time:%H:%M}" if clock_time else ""
    return EventDate(f"{day:%d/%m/%Y}", said, day.isoformat(), day, day, Precision.DAY, start=clock_time)


def row(
    number: int,
    when: EventDate,
    event: str,
    *,
    source: str = "Case notes",
    kind: RowKind = RowKind.EVENT,
    more: tuple[tuple[str, str], ...] = (),
    agency_reference: str = "",
) -> ParsedEntry:
    """Return a row as a reader would give it."""
    fields = (("Date", when.date_text), ("Time", when.time_text), ("Source", source), ("Event", event), *more)
    if agency_reference:
        fields = (("No", agency_reference), *fields)
    return ParsedEntry(
        f"table 1, row {number}",
        when,
        source=source,
        event=event,
        fields=fields,
        kind=kind,
        agency_reference=agency_reference,
    )


def file_of(
    rows: Sequence[ParsedEntry], findings: Sequence[Finding] = (), *, name: str = "chronology.docx", salt: str = ""
) -> ReadSubmission:
    """Return a read file that holds these rows."""
    content = (salt + repr(rows)).encode()
    digest = hashlib.sha256(content).hexdigest()
    parsed = ParsedSubmission(name, "docx", digest, len(content), (), tuple(rows), tuple(findings))
    return ReadSubmission(content, parsed)
