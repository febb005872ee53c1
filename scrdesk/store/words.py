"""The word index over the entries (SQLite's FTS5, inside the encrypted store) and the search words of a user.

SQLite's own, so it stands apart from ``tables``. The index holds no text, only words and their places; its row ids are
entry ids, and only entries that stand in the chronology are in it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

import sqlalchemy as sa

TABLE = "entry_words"
COLUMNS = (
    "reference",
    "event",
    "source",
    "people",
    "practitioner",
    "location",
    "child_seen",
    "action",
    "shared_with",
    "comment",
    "key_line",
    "other",
)

MAX_SEARCH_WORDS = 32
"""Words of one search that count; more is a paste by mistake and would only slow each keystroke."""

_PARTS = re.compile(r'"([^"]*)("?)|([^\s"]+)')

entry_words = sa.table(TABLE, sa.column("rowid", sa.Integer), *(sa.column(name, sa.Text) for name in COLUMNS))


def match_expression(text: str) -> str:
    """Turn what a user typed into an FTS5 expression: each word a prefix, words in double quotes a phrase.

    A phrase whose closing quote is not yet typed ends in a prefix. Nothing the user types is an operator. Parts
    without a letter or digit are left out, since no word can hold them; the empty string means that nothing is left
    to look for.
    """
    clean = text.replace("\x00", " ").encode("utf-8", "replace").decode("utf-8")
    parts = []
    for found in _PARTS.finditer(clean):
        phrase, closing, word = found.groups()
        part = phrase if word is None else word
        if any(sign.isalnum() for sign in part):
            parts.append(f'"{part}"' if closing else f'"{part}"*')
    return " AND ".join(parts[:MAX_SEARCH_WORDS])


def matching(expression: str) -> sa.Select[tuple[int]]:
    """Return the ids of the entries that match, as a sub-select."""
    return sa.select(entry_words.c.rowid).where(sa.literal_column(TABLE).op("MATCH")(sa.bindparam("words", expression)))


def index(connection: sa.Connection, rows: Sequence[Mapping[str, object]]) -> None:
    """Put entries into the index, at least one; each row has ``rowid`` and every one of :data:`COLUMNS`."""
    connection.execute(sa.insert(entry_words), rows)


def forget(connection: sa.Connection, entry_ids: Iterable[object]) -> None:
    """Take entries out of the index, at least one; those that are not in it are passed over."""
    gone = [{"gone": entry_id} for entry_id in entry_ids]
    connection.execute(sa.delete(entry_words).where(entry_words.c.rowid == sa.bindparam("gone")), gone)
