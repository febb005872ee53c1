"""The file of a sealed copy: encrypted like a store, with its own passphrase, and nothing in it but what it shows.

It is no store: it has tables of its own, so neither can be taken for the other. What comes back from outside is read
within bounds and as plain values; no word of it is ever run, followed or trusted.
"""

from __future__ import annotations

import json
import os
import secrets
from collections.abc import Sequence
from dataclasses import asdict
from datetime import datetime
from pathlib import Path

import sqlalchemy as sa

from scrdesk.domain.report import ChronologyRow
from scrdesk.domain.sealed_copy import MAX_COMMENT_CHARACTERS, Comment, SealedHeading
from scrdesk.errors import CannotRead, CannotWrite, NotAStore
from scrdesk.store import lease
from scrdesk.store.connection import WRITES, make_engine, pragma
from scrdesk.store.faults import told_to_the_user
from scrdesk.store.keys import STRETCHING, StoreKey, Stretching, derive, new_salt
from scrdesk.store.parsed_rows import storable
from scrdesk.store.vault import key_of, name_it, side_files

KIND = "sealed copy 1"
MAX_FILE_BYTES = 256 * 1024 * 1024
"""Ten thousand long entries are some 30 MB."""
MAX_ROWS = 50_000
MAX_COMMENTS = MAX_ROWS + 1_000
MAX_CELL_CHARACTERS = 2_000_000

_metadata = sa.MetaData()
_about = sa.Table("about", _metadata, sa.Column("kind", sa.Text, nullable=False), sa.Column("heading", sa.Text))
_row = sa.Table(
    "shown_row",
    _metadata,
    sa.Column("position", sa.Integer, primary_key=True),
    sa.Column("reference", sa.Text, nullable=False, unique=True),
    sa.Column("row", sa.Text, nullable=False),
)
_comment = sa.Table(
    "comment",
    _metadata,
    sa.Column("reference", sa.Text, primary_key=True),
    sa.Column("text", sa.Text, nullable=False),
    sa.Column("written_at", sa.Text, nullable=False),
)


class SealedFile:
    """An open sealed copy: rows to read, one comment to a row and one on the whole. Close it to forget the key."""

    def __init__(self, path: Path, key: StoreKey, held: lease.Lease | None) -> None:
        self.path = path
        self._key = key
        self._held = held
        self._engine = make_engine(path, key, max_connections=1)

    def heading(self) -> SealedHeading:
        """Return what the copy says of itself.

        Raises:
            NotAStore: the file is encrypted with this key, but it is no sealed copy.
        """
        with told_to_the_user(self.path.name), self._engine.connect() as connection:
            names = set(connection.scalars(sa.text("SELECT name FROM sqlite_master WHERE type = 'table'")))
            if not {"about", "shown_row", "comment"} <= names:
                raise _no_copy(self.path)
            found = connection.execute(sa.select(_about)).first()
        if found is None or found.kind != KIND:
            raise _no_copy(self.path)
        return _heading(found.heading, self.path)

    def rows(self) -> tuple[ChronologyRow, ...]:
        """Return what is shown, in order.

        Raises:
            CannotRead: the file is not as the program writes it.
        """
        with told_to_the_user(self.path.name), self._engine.connect() as connection:
            found = connection.execute(
                sa.select(sa.func.substr(_row.c.row, 1, MAX_CELL_CHARACTERS)).order_by(_row.c.position).limit(MAX_ROWS)
            ).scalars()
            return tuple(_shown(text, self.path) for text in found)

    def comments(self) -> tuple[Comment, ...]:
        """Return every comment, cut at the longest that the program lets one write.

        Raises:
            CannotRead: the file is not as the program writes it.
        """
        with told_to_the_user(self.path.name), self._engine.connect() as connection:
            found = connection.execute(
                sa.select(
                    sa.func.substr(_comment.c.reference, 1, 100).label("reference"),
                    sa.func.substr(_comment.c.text, 1, MAX_COMMENT_CHARACTERS).label("text"),
                    sa.func.substr(_comment.c.written_at, 1, 40).label("written_at"),
                ).limit(MAX_COMMENTS)
            ).all()
        comments = []
        for each in found:
            if not all(isinstance(value, str) for value in each):
                raise _strange(self.path)
            try:
                written_at = datetime.fromisoformat(each.written_at)
            except ValueError as fault:
                raise _strange(self.path) from fault
            comments.append(Comment(each.reference, storable(each.text), written_at.replace(tzinfo=None)))
        return tuple(comments)

    def write_comment(self, comment: Comment) -> None:
        """Put a comment in place of the one there was; an empty text leaves none."""
        with (
            told_to_the_user(self.path.name),
            self._engine.connect().execution_options(**{WRITES: True}) as connection,
            connection.begin(),
        ):
            connection.execute(sa.delete(_comment).where(_comment.c.reference == comment.reference))
            if comment.text:
                connection.execute(
                    sa.insert(_comment).values(
                        reference=comment.reference,
                        text=storable(comment.text),
                        written_at=comment.written_at.isoformat(),
                    )
                )

    def __del__(self) -> None:
        """Forget the key of a copy that nobody waited for: its dialog was closed while the key was worked out."""
        self.close()

    def close(self) -> None:
        """Forget the key. May be called twice."""
        self._engine.dispose()
        self._key.forget()
        if self._held is not None:
            self._held.release()


def write_sealed(
    path: Path,
    passphrase: str,
    heading: SealedHeading,
    rows: Sequence[ChronologyRow],
    *,
    stretching: Stretching = STRETCHING,
) -> None:
    """Write a sealed copy to a new file; it has its name only once it is whole.

    Raises:
        CannotWrite: a file of that name exists, or the folder refuses; nothing is left there.
    """
    path = path.absolute()
    if os.path.lexists(path):
        raise CannotWrite("A file of that name is already there.", where=path.name, remedy="Choose another name.")
    making = path.with_name(f".{path.name}.{secrets.token_hex(4)}.new")
    try:
        os.close(os.open(making, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))
    except OSError as fault:
        raise CannotWrite(
            "The copy cannot be made in this folder.",
            where=path.name,
            remedy="Choose a folder that exists and that you may write to.",
        ) from fault
    key = derive(passphrase, new_salt(), stretching)
    try:
        engine = make_engine(making, key, max_connections=1)
        try:
            with told_to_the_user(path.name), engine.connect().execution_options(**{WRITES: True}) as connection:
                pragma(connection, "PRAGMA journal_mode = DELETE")  # one file is all there is, also on a stick
                with connection.begin():
                    _fill(connection, heading, rows)
        finally:
            engine.dispose()
        name_it(making, path)
    finally:
        key.forget()
        for left in (making, *side_files(making)):
            left.unlink(missing_ok=True)


def open_sealed(
    path: Path, passphrase: str, now: datetime | None, *, stretching: Stretching = STRETCHING
) -> SealedFile:
    """Open a sealed copy.

    Args:
        path: of the file.
        passphrase: its own.
        now: when it is opened to write in, for the lease; None only to read.
        stretching: cost of the key.

    Raises:
        NotFound, NotAStore, WrongPassphrase, DamagedStore: as for a store.
        CannotRead: the file is larger than any sealed copy.
        StoreInUse: somebody else has it open.
    """
    path = path.absolute()
    if path.is_file() and path.stat().st_size > MAX_FILE_BYTES:
        raise CannotRead(
            "The file is too large for a sealed copy; nothing was read.",
            where=path.name,
            remedy="Check that it is the file you made.",
        )
    key = key_of(path, passphrase, stretching=stretching)
    held = None
    try:
        held = lease.take(path, now) if now is not None else None
        opened = SealedFile(path, key, held)
        opened.heading()
    except BaseException:
        key.forget()
        if held is not None:
            held.release()
        raise
    return opened


def _fill(connection: sa.Connection, heading: SealedHeading, rows: Sequence[ChronologyRow]) -> None:
    _metadata.create_all(connection)
    told = {**asdict(heading), "made_at": heading.made_at.isoformat()}
    connection.execute(sa.insert(_about).values(kind=KIND, heading=json.dumps(told)))
    if rows:
        connection.execute(
            sa.insert(_row),
            [
                {"position": n, "reference": row.reference, "row": json.dumps(asdict(row))}
                for n, row in enumerate(rows, 1)
            ],
        )


def _heading(text: object, path: Path) -> SealedHeading:
    told = _json(text, path)
    try:
        return SealedHeading(
            mark=_text(told["mark"], path),
            reference=_text(told["reference"], path),
            child_label=_text(told["child_label"], path),
            made_for=_text(told["made_for"], path),
            made_at=datetime.fromisoformat(_text(told["made_at"], path)),
            has_names=bool(told["has_names"]),
            filter_text=_text(told["filter_text"], path),
            agencies=_triples(told["agencies"], path),
        )
    except (KeyError, ValueError) as fault:
        raise _strange(path) from fault


def _shown(text: object, path: Path) -> ChronologyRow:
    told = _json(text, path)
    names = ("when", "time", "agency_code", "agency_kind", "text", "reference", "source", "year_month")
    try:
        plain = {name: _text(told[name], path) for name in names}
        details = _pairs(told["details"], path)
    except KeyError as fault:
        raise _strange(path) from fault
    return ChronologyRow(details=details, **plain)


def _json(text: object, path: Path) -> dict[str, object]:
    try:
        told = json.loads(text) if isinstance(text, str) else None
    except (ValueError, RecursionError) as fault:
        raise _strange(path) from fault
    if not isinstance(told, dict):
        raise _strange(path)
    return told


def _text(value: object, path: Path) -> str:
    if not isinstance(value, str):
        raise _strange(path)
    return storable(value)


def _tuples(value: object, n: int, path: Path) -> list[tuple[str, ...]]:
    if not isinstance(value, list) or any(not isinstance(each, list) or len(each) != n for each in value):
        raise _strange(path)
    return [tuple(_text(cell, path) for cell in each) for each in value]


def _pairs(value: object, path: Path) -> tuple[tuple[str, str], ...]:
    return tuple((each[0], each[1]) for each in _tuples(value, 2, path))


def _triples(value: object, path: Path) -> tuple[tuple[str, str, str], ...]:
    return tuple((each[0], each[1], each[2]) for each in _tuples(value, 3, path))


def _no_copy(path: Path) -> NotAStore:
    return NotAStore("This is no sealed copy.", where=path.name, remedy="A store is opened with “Open a store”.")


def _strange(path: Path) -> CannotRead:
    return CannotRead(
        "The file is not as this program writes a sealed copy; nothing of it was taken over.",
        where=path.name,
        remedy="Ask the reviewer for the comments in another form.",
    )
