"""A reviewer's sealed copy: what it shows of each entry, what the reviewer writes on it, and what came back."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import NewType

from scrdesk.domain.report import ChronologyRow

SealedCopyId = NewType("SealedCopyId", int)

MAX_COMMENT_CHARACTERS = 20_000
"""As for the panel's own notes: what is longer belongs into a letter."""
GENERAL = ""
"""In the place of a reference: a comment on the whole."""


@dataclass(frozen=True, slots=True)
class SealedHeading:
    """What a sealed copy says of itself.

    Args:
        mark: by which the store knows it again; no secret.
        reference: of the review.
        child_label: the label used in all papers.
        made_for: the reviewer.
        made_at: when it was made.
        has_names: whether names are shown; else labels.
        filter_text: which entries are shown, in words.
        agencies: code, name and kind of each agency.
    """

    mark: str
    reference: str
    child_label: str
    made_for: str
    made_at: datetime
    has_names: bool
    filter_text: str
    agencies: tuple[tuple[str, str, str], ...]


@dataclass(frozen=True, slots=True)
class Comment:
    """What a reviewer wrote; ``reference`` is empty for a comment on the whole."""

    reference: str
    text: str
    written_at: datetime


@dataclass(frozen=True, slots=True)
class ReviewerComment:
    """A comment as it stands in the store: by whom, and whether the entry had changed when it came back."""

    made_for: str
    text: str
    written_at: datetime
    was_changed: bool


@dataclass(frozen=True, slots=True)
class TakenBack:
    """What came back with a sealed copy.

    Args:
        made_for: the reviewer.
        n_comments: comments taken over.
        n_general: of them, on the whole.
        changed: references of commented entries that were corrected since the copy was made.
        gone: references of commented entries that stand no more in the chronology; their comments are kept.
        altered: references whose row in the returned file is not what was sealed; their comments are kept, and
            whoever reads them has to know that the reviewer may have seen other words.
        unknown: how many comments name an entry that was not in the copy; they are not taken over.
    """

    made_for: str
    n_comments: int
    n_general: int
    changed: tuple[str, ...]
    gone: tuple[str, ...]
    altered: tuple[str, ...]
    unknown: int


def row_hash(row: ChronologyRow) -> str:
    """Return the SHA-256 of what a copy shows of an entry."""
    return hashlib.sha256(json.dumps(asdict(row), ensure_ascii=True, sort_keys=True).encode()).hexdigest()
