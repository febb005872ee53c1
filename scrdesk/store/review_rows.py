"""Every row of one review, copied from one store into another: what hangs on what follows from the tables' own links.

Row numbers are given anew; whatever names another row names it by its new number. What is derived (the word index,
places in the chronology, where people are named) is not copied but made anew by whoever copies.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from functools import partial

import sqlalchemy as sa

from scrdesk.domain.chronology import EntryId
from scrdesk.domain.progress import Progress
from scrdesk.domain.review import ReviewId
from scrdesk.store.repositories.erasing import Erasing
from scrdesk.store.schema import metadata
from scrdesk.store.section_references import SECTION_TEXT, with_other_numbers
from scrdesk.store.tables import entry, review, stored_file

NOT_OF_A_REVIEW = frozenset(
    {
        "audit",
        "store_fact",
        "destruction",
        "retention_rule",
        "library_item",
        "outline",
        "outline_reply",
        "own_review_type",
        "one_off_holiday",
        "national_body",
        "archived_report",
    }
)
"""Tables about the store itself or the Board’s; a test sees that every other table is copied or derived."""
DERIVED = frozenset({"mention", "mention_reading", "mention_register"})
ENTRIES_NAMED_IN = (("account_explanation", "subject"), ("agency_question", "subject"))
"""Texts that end in the numbers of entries: "date|12,48" (:func:`scrdesk.domain.accounts.links.difference_key`)."""
_IDS_AT_END = re.compile(r"\|(\d+(?:,\d+)*)$")
_A_STEP = 400


@dataclass
class Copied:
    """What a copy put into the other store.

    Args:
        review_id: the review's number there.
        numbers: for each table, the row's number there by its number here.
        standing: the row that tells each entry, by their numbers there.
    """

    review_id: ReviewId
    numbers: dict[str, dict[int, int]] = field(default_factory=dict)
    standing: dict[EntryId, int] = field(default_factory=dict)


def with_entries_renamed(text: str, name: Callable[[int], str | None]) -> str:
    """Return a text that ends in numbers of entries with other names of them; unchanged when one is not known."""
    found = _IDS_AT_END.search(text)
    if found is None:
        return text
    names = [name(int(each)) for each in found[1].split(",")]
    if any(each is None for each in names):
        return text
    return f"{text[: found.start()]}|{','.join(sorted(each for each in names if each is not None))}"


def copy_review(source: sa.Connection, target: sa.Connection, review_id: ReviewId, progress: Progress) -> Copied:
    """Copy every row of a review; a file that is already there is not stored twice.

    The entries stand for nothing yet: ``standing`` says by which rows they are to be told.

    Raises:
        Cancelled.
    """
    owned = Erasing(source).owned(review_id)
    owned[stored_file.name] = _files_of(source, owned)
    copied = Copied(review_id)
    tables = [table for table in metadata.sorted_tables if owned.get(table.name) and table.name not in DERIVED]
    tables.sort(key=lambda table: table.name == SECTION_TEXT[0])  # its texts name rows that must be there by then
    for place, table in enumerate(tables):
        progress.report(place, len(tables), "Copying the review")
        _copy_table(source, target, table, sorted(owned[table.name]), copied, progress)
    copied.review_id = ReviewId(copied.numbers[review.name][review_id])
    return copied


def _files_of(source: sa.Connection, owned: Mapping[str, AbstractSet[int]]) -> set[int]:
    """Return the files that any of these rows names: what agencies sent, and proof of actions."""
    found: set[int] = set()
    for table in metadata.tables.values():
        for link in table.foreign_keys:
            if link.column.table is stored_file:
                ids = sorted(owned.get(table.name, ()))
                for begin in range(0, len(ids), _A_STEP):
                    asked = sa.select(link.parent).where(table.c.id.in_(ids[begin : begin + _A_STEP]))
                    found.update(each for each in source.scalars(asked) if each is not None)
    return found


def copy_proofs(source: sa.Connection, target: sa.Connection, review_id: ReviewId) -> int:
    """Copy the files that a review names beside what agencies sent (proof of actions); return how many were new."""
    owned = Erasing(source).owned(review_id)
    owned.pop("submission", None)
    n_new = 0
    for number in sorted(_files_of(source, owned)):
        row = source.execute(sa.select(stored_file).where(stored_file.c.id == number)).mappings().one()
        if _known_file(target, row["sha256"]) is None:
            target.execute(sa.insert(stored_file).values({k: v for k, v in row.items() if k != "id"}))
            n_new += 1
    return n_new


def _copy_table(
    source: sa.Connection, target: sa.Connection, table: sa.Table, ids: list[int], copied: Copied, progress: Progress
) -> None:
    numbers = copied.numbers.setdefault(table.name, {})
    offset = target.scalar(sa.select(sa.func.max(table.c.id))) or 0
    for begin in range(0, len(ids), _A_STEP):
        progress.check()
        rows = source.execute(
            sa.select(table).where(table.c.id.in_(ids[begin : begin + _A_STEP])).order_by(table.c.id)
        ).mappings()
        values = []
        for row in rows:
            known = _known_file(target, row["sha256"]) if table is stored_file else None
            if known is not None:
                numbers[row["id"]] = known
                continue
            offset += 1
            numbers[row["id"]] = offset
            values.append({**_renamed(table, dict(row), copied), "id": offset})
        if values:
            target.execute(sa.insert(table), values)
    if table.name == "entry_version":
        _note_standing(source, copied)


def _known_file(target: sa.Connection, sha256: str) -> int | None:
    return target.scalar(sa.select(stored_file.c.id).where(stored_file.c.sha256 == sha256))


def _renamed(table: sa.Table, row: dict[str, object], copied: Copied) -> dict[str, object]:
    for link in table.foreign_keys:
        name = link.parent.name
        if table is entry and name == "current_version_id":
            row[name] = row["position"] = None
        elif row[name] is not None:
            row[name] = copied.numbers[link.column.table.name][int(str(row[name]))]
    for its_table, column in ENTRIES_NAMED_IN:
        if its_table == table.name:
            row[column] = with_entries_renamed(str(row[column]), partial(_number_there, copied.numbers["entry"]))
    if table.name == SECTION_TEXT[0]:
        row[SECTION_TEXT[1]] = with_other_numbers(str(row[SECTION_TEXT[1]]), copied.numbers)
    if table.name == "sealed_copy":
        row["sealed"] = "{}"  # what comes back of it belongs to the store that made it
    return row


def _number_there(numbers: Mapping[int, int], number: int) -> str | None:
    there = numbers.get(number)
    return None if there is None else str(there)


def _note_standing(source: sa.Connection, copied: Copied) -> None:
    entries, versions = copied.numbers["entry"], copied.numbers["entry_version"]
    for some in _parts(entries):
        rows = source.execute(
            sa.select(entry.c.id, entry.c.current_version_id).where(
                entry.c.id.in_(some), entry.c.current_version_id.is_not(None)
            )
        )
        for old, version in rows:
            copied.standing[EntryId(entries[old])] = versions[version]


def _parts(numbers: Mapping[int, int]) -> Iterator[list[int]]:
    ids = sorted(numbers)
    for begin in range(0, len(ids), _A_STEP):
        yield ids[begin : begin + _A_STEP]
