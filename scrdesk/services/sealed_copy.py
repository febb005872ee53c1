"""The reviewer's sealed copy: made for the independent author, commented on row by row, and read back.

What comes back is not trusted: only comments are taken from it, only for the copy that this store remembers by its mark
and for entries that were in it, and nothing of it can change a word of the store.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from scrdesk.domain.audience import Audience
from scrdesk.domain.chronology import ChronologyFilter, EntryId
from scrdesk.domain.leaks.search import LeakFinder
from scrdesk.domain.leaks.values import Passage, Where
from scrdesk.domain.progress import Progress, Silent
from scrdesk.domain.report import AgencyKey, ChronologyRow, ChronologyTable
from scrdesk.domain.report_contents import ReportPart
from scrdesk.domain.review import ReviewId
from scrdesk.domain.sealed_copy import (
    GENERAL,
    MAX_COMMENT_CHARACTERS,
    Comment,
    ReviewerComment,
    SealedCopyId,
    SealedHeading,
    TakenBack,
    row_hash,
)
from scrdesk.errors import NotFound, Refused
from scrdesk.services.audience_view import seen_register
from scrdesk.services.build_chronology import shown_entries
from scrdesk.services.check_leaks import register_of
from scrdesk.services.draft_report import ReportOptions, draft_document
from scrdesk.services.export_ledger import record_export
from scrdesk.services.leak_knowledge import known_words
from scrdesk.services.named import existing_review
from scrdesk.services.open_store import Workspace
from scrdesk.services.passphrase_strength import require_strong
from scrdesk.store.keys import STRETCHING, Stretching
from scrdesk.store.sealed_file import MAX_ROWS, SealedFile, open_sealed, write_sealed

MAX_NAME = 200
_AUDIENCE = Audience.PUBLISHED
"""Whose labels and rules a copy without names has: it leaves the Board, as the published report does."""


@dataclass(frozen=True, slots=True)
class MadeCopy:
    """A sealed copy that was made, and how many comments came back with it."""

    id: SealedCopyId
    made_for: str
    made_at: datetime
    has_names: bool
    n_entries: int
    n_comments: int


class SealedDesk:
    """An open sealed copy as the reviewer works in it; close it to forget its key."""

    def __init__(self, opened: SealedFile, clock: Callable[[], datetime]) -> None:
        self._file = opened
        self._clock = clock
        self.path = opened.path
        self.heading: SealedHeading = opened.heading()
        self.rows: tuple[ChronologyRow, ...] = opened.rows()
        self._references = {row.reference for row in self.rows}

    def comments(self) -> dict[str, Comment]:
        """Return the comments by reference; that on the whole has the empty one."""
        return {each.reference: each for each in self._file.comments()}

    def write_comment(self, reference: str, text: str) -> None:
        """Write a comment on an entry or, with the empty reference, on the whole; blank text takes it away.

        Raises:
            NotFound: the copy shows no such entry.
            Refused: the comment is too long.
        """
        if reference != GENERAL and reference not in self._references:
            raise NotFound("This copy shows no such entry.")
        if len(text) > MAX_COMMENT_CHARACTERS:
            raise Refused(f"A comment can hold {MAX_COMMENT_CHARACTERS:,} characters.", remedy="Shorten it.")
        kept = text if text.strip() else ""
        self._file.write_comment(Comment(reference, kept, self._clock().replace(microsecond=0)))

    def close(self) -> None:
        """Forget the key. May be called twice."""
        self._file.close()


def make_sealed_copy(
    workspace: Workspace,
    review_id: ReviewId,
    made_for: str,
    destination: Path,
    passphrase: str,
    progress: Progress = Silent(),
    *,
    chosen: ChronologyFilter = ChronologyFilter(),
    with_names: bool = True,
    stretching: Stretching = STRETCHING,
) -> MadeCopy:
    """Write the combined chronology as filtered into a sealed copy, and remember that it was made.

    Args:
        workspace: of the store.
        review_id: whose chronology.
        made_for: the reviewer, by name.
        destination: the new file.
        passphrase: its own, which the reviewer gets by another way; never the store's.
        progress: told while it is written.
        chosen: which entries it shows.
        with_names: whether names are shown; else labels stand for them, and what is left is searched for.
        stretching: cost of the key; anything but the default is for tests.

    Raises:
        Refused: nobody is named, the passphrase is weak, nothing is shown, or labels cannot be given.
        NotFound: no such review.
        CannotWrite: a file of that name exists, or the folder refuses.
        Cancelled.
    """
    who = " ".join(made_for.split())
    if not who or len(who) > MAX_NAME:
        raise Refused("It must be said for whom the copy is made.", remedy="Enter the reviewer’s name.")
    require_strong(passphrase, [destination.stem, who])
    progress.report(0, 3, "Gathering what is sealed")
    with workspace.read() as uow:
        review = existing_review(uow, review_id)
    now = workspace.clock().replace(microsecond=0)
    audience = Audience.NAMES if with_names else _AUDIENCE
    options = ReportOptions(frozenset({ReportPart.CHRONOLOGY}), chosen, audience, "", now.date())
    blocks = draft_document(workspace, review_id, options, progress).blocks
    table = next(block for block in blocks if isinstance(block, ChronologyTable))
    agencies = next((block.agencies for block in blocks if isinstance(block, AgencyKey)), ())
    if not 0 < len(table.rows) <= MAX_ROWS:
        raise Refused("There is no entry to seal.", remedy="Take the filter off, or take agencies’ files in first.")
    heading = SealedHeading(
        mark=secrets.token_hex(16),
        reference=review.details.reference,
        child_label=review.details.child_label if with_names else _child(workspace, review_id),
        made_for=who,
        made_at=now,
        has_names=with_names,
        filter_text=table.filter_text,
        agencies=agencies,
    )
    if not with_names:
        _refuse_names_left(workspace, review_id, heading, table.rows)
    progress.check()
    progress.report(1, 3, f"Writing {destination.name}")
    shown = shown_entries(workspace, review_id, chosen).ids
    with workspace.write("reviewer’s copy sealed") as uow:
        now_standing = uow.sealed.standing_words(shown)
        by_reference = uow.entries.by_reference(review_id)
        sealed: dict[str, tuple[EntryId, str, str]] = {}
        for row in table.rows:
            entry_id = by_reference[row.reference]
            sealed[row.reference] = (entry_id, now_standing[entry_id], row_hash(row))
        copy_id = uow.sealed.add(review_id, heading.mark, who, now, sealed, has_names=with_names)
        write_sealed(destination, passphrase, heading, table.rows, stretching=stretching)
        uow.commit(f"review {review_id}")
    content = destination.read_bytes()
    what = f"reviewer’s sealed copy {copy_id}"
    record_export(workspace, review_id, what, content, with_names=with_names, where_to=destination)
    progress.report(3, 3, "Sealed")
    return MadeCopy(copy_id, who, now, with_names, len(table.rows), 0)


def open_sealed_copy(
    path: Path,
    passphrase: str,
    *,
    clock: Callable[[], datetime] = datetime.now,
    stretching: Stretching = STRETCHING,
) -> SealedDesk:
    """Open a sealed copy to read it and to comment.

    Raises:
        NotFound, NotAStore, WrongPassphrase, DamagedStore, CannotRead, StoreInUse.
    """
    opened = open_sealed(path, passphrase, clock(), stretching=stretching)
    try:
        return SealedDesk(opened, clock)
    except BaseException:
        opened.close()
        raise


def take_back(
    workspace: Workspace,
    path: Path,
    passphrase: str,
    progress: Progress = Silent(),
    *,
    stretching: Stretching = STRETCHING,
) -> TakenBack:
    """Take the comments of a returned copy into the store; the same copy may come back again and then replaces.

    Raises:
        NotFound, NotAStore, WrongPassphrase, DamagedStore: the file cannot be opened.
        CannotRead: it is not as the program writes it; nothing was taken over.
        Refused: it was not made from this store.
        Cancelled: nothing was taken over.
    """
    progress.report(0, 2, "Reading what came back")
    opened = open_sealed(path, passphrase, None, stretching=stretching)
    try:
        heading, rows, comments = opened.heading(), opened.rows(), opened.comments()
    finally:
        opened.close()
    progress.check()
    progress.report(1, 2, "Taking the comments over")
    returned = {row.reference: row_hash(row) for row in rows}
    with workspace.write("reviewer’s comments received") as uow:
        copy = uow.sealed.marked(heading.mark)
        if copy is None:
            raise Refused(
                "This copy was not made from this store, or the review was destroyed since.",
                where=path.name,
                remedy="Open the store that it was made from.",
            )
        known = [each for each in comments if each.reference == GENERAL or each.reference in copy.sealed]
        standing = uow.sealed.standing_words([copy.sealed[each.reference][0] for each in known if each.reference])
        changed, gone, altered = [], [], []
        taken: list[tuple[EntryId | None, Comment, bool]] = []
        for each in known:
            if each.reference == GENERAL:
                taken.append((None, each, False))
                continue
            entry_id, words, shown = copy.sealed[each.reference]
            now_words = standing.get(entry_id)
            if now_words is None:
                gone.append(each.reference)
            elif now_words != words:
                changed.append(each.reference)
            if returned.get(each.reference) != shown:
                altered.append(each.reference)
            taken.append((entry_id, each, now_words != words))
        uow.sealed.replace_comments(copy.id, taken, workspace.clock().replace(microsecond=0))
        uow.commit(f"review {copy.review_id}")
    progress.report(2, 2, "Done")
    return TakenBack(
        made_for=copy.made_for,
        n_comments=len(taken),
        n_general=sum(1 for entry_id, _, _ in taken if entry_id is None),
        changed=tuple(changed),
        gone=tuple(gone),
        altered=tuple(altered),
        unknown=len(comments) - len(known),
    )


def sealed_copies(workspace: Workspace, review_id: ReviewId) -> tuple[MadeCopy, ...]:
    """Return the sealed copies that were made of a review, newest first."""
    with workspace.read() as uow:
        return tuple(
            MadeCopy(
                each.id, each.made_for, each.made_at, each.has_names, each.n_entries, uow.sealed.n_comments(each.id)
            )
            for each in uow.sealed.all(review_id)
        )


def comments_on(workspace: Workspace, entry_id: EntryId) -> tuple[ReviewerComment, ...]:
    """Return what reviewers wrote on an entry, oldest first."""
    with workspace.read() as uow:
        return uow.sealed.comments_on(entry_id)


def general_comments(workspace: Workspace, review_id: ReviewId) -> tuple[ReviewerComment, ...]:
    """Return what reviewers wrote on a review as a whole, oldest first."""
    with workspace.read() as uow:
        return uow.sealed.general_comments(review_id)


def _child(workspace: Workspace, review_id: ReviewId) -> str:
    """Return what the copy calls the child of the review."""
    with workspace.read() as uow:
        label = existing_review(uow, review_id).details.child_label
    return dict(seen_register(workspace, review_id, _AUDIENCE).other_labels).get(label, label)


def _refuse_names_left(
    workspace: Workspace, review_id: ReviewId, heading: SealedHeading, rows: Iterable[ChronologyRow]
) -> None:
    """Search what is to be sealed as a finished file is searched before it is published."""
    finder = LeakFinder(register_of(workspace, review_id, _AUDIENCE), known_words())

    def is_named(text: str) -> bool:
        return any(True for _ in finder.find_in(Passage(text, Where.TEXT)))

    for row in rows:
        texts = (row.when, row.text, row.source, *(part for pair in row.details for part in pair))
        if any(is_named(text) for text in texts):
            raise Refused(
                f"A registered name still stands in {row.reference}, so nothing was sealed.",
                remedy="Add the missing spelling to the register, or seal the copy with names.",
            )
    told = [heading.filter_text, heading.child_label, *(name for _, name, _ in heading.agencies)]
    if any(is_named(text) for text in told):
        raise Refused(
            "A registered name stands in the filter, the review’s label or an agency’s name, so nothing was sealed.",
            remedy="Take the filter off, or give the agency a label under People.",
        )
