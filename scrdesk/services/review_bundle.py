"""Handing a review over: one encrypted file with everything of it, and taking such a file into another store.

A bundle is a store of its own with its own passphrase and one review in it, so any later version of the program opens
it. A store that has the review already takes over what only the bundle changed since both were the same; what was
changed on both sides is a conflict that a person decides, and nothing is ever taken out.
"""

from __future__ import annotations

import hashlib
import json
import os
import secrets
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from datetime import date
from enum import Enum
from pathlib import Path

from scrdesk.domain.progress import Progress, Silent
from scrdesk.domain.review import ReviewId
from scrdesk.errors import CannotWrite, NotAStore, Refused, UserError
from scrdesk.services.destruction_records import destructions
from scrdesk.services.export_ledger import record_export
from scrdesk.services.mention_index import keep_current
from scrdesk.services.named import existing_review
from scrdesk.services.open_store import Workspace, create_store, open_store
from scrdesk.services.passphrase_strength import require_strong
from scrdesk.services.review_lineage import (
    digest_of,
    digests,
    keep_lineage,
    keep_origin,
    lineage_of,
    new_mark,
    origin_of,
    short,
)
from scrdesk.store.keys import STRETCHING, Stretching
from scrdesk.store.review_things import NotHere, Thing
from scrdesk.store.taking import folder_for_taking, sweep
from scrdesk.store.unit_of_work import ReadingUnit
from scrdesk.store.vault import name_it, side_files

_BUNDLE_FACT = "bundle_of"
_COPY = "bundle.scrdesk"
_CHUNK_BYTES = 1 << 20


class Side(Enum):
    """Whose version of a thing stands after a conflict."""

    OURS = "ours"
    THEIRS = "theirs"


@dataclass(frozen=True, slots=True)
class Conflict:
    """A thing that was changed on both sides: "note POL-0042"."""

    name: str
    ours: str
    theirs: str


@dataclass(frozen=True, slots=True)
class TakeOver:
    """What a bundle brings, or brought.

    Args:
        reference: of the review.
        is_new: this store did not have the review.
        n_entries: entries in the bundle.
        added, changed: names of things that only the bundle has, or changed there only.
        n_same: things that are the same on both sides.
        only_here: things that the bundle lacks; they stay.
        conflicts: changed on both sides.
        destroyed_on: the day on which a review of this reference was destroyed here, if one was.
        left_out: things that name what this store does not have, with what that is; files of agencies among them.
    """

    reference: str
    is_new: bool
    n_entries: int
    added: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    n_same: int = 0
    only_here: tuple[str, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    left_out: tuple[str, ...] = ()
    destroyed_on: date | None = None


def make_bundle(
    workspace: Workspace,
    review_id: ReviewId,
    destination: Path,
    passphrase: str,
    progress: Progress = Silent(),
    *,
    stretching: Stretching = STRETCHING,
) -> int:
    """Write a review with everything that hangs on it into an encrypted file of its own; return how many entries.

    The file has its name only once it is whole and the ledger of exports knows of it.

    Raises:
        NotFound: no such review.
        Refused: the passphrase is weak.
        CannotWrite: a file of that name exists, or the folder refuses; nothing is left there.
        Cancelled: nothing is left there.
    """
    destination = destination.absolute()
    name = destination.name
    if os.path.lexists(destination):
        raise CannotWrite("A file of that name is already there.", where=name, remedy="Choose another name.")
    require_strong(passphrase, [destination.stem])
    origin = _origin(workspace, review_id)
    making = destination.with_name(f".{destination.stem}.{secrets.token_hex(4)}.new")
    try:
        try:
            bundle = create_store(making, passphrase, clock=workspace.clock, stretching=stretching)
        except CannotWrite as fault:  # nobody knows the name that it has while it is made
            raise CannotWrite(fault.what, where=name, remedy=fault.remedy) from fault
        try:
            with workspace.read() as ours, bundle.write("review bundled") as theirs:
                review = existing_review(ours, review_id)
                copied = ours.handing_over.copy_to(theirs.handing_over, review_id, progress)
                new_id = ReviewId(copied.review_id)
                theirs.entries.tell_by(copied.standing)
                theirs.entries.set_positions(new_id)
                keep_current(theirs, new_id, progress)
                lineage = lineage_of(ours, review_id).after(new_mark(), digests(ours, review_id))
                told = {
                    "origin": origin,
                    "reference": review.details.reference,
                    "made": workspace.clock().isoformat(),
                    "known": lineage.known,
                }
                theirs.facts.put(_BUNDLE_FACT, json.dumps(told))
                keep_origin(theirs, new_id, origin)  # somebody may go on working in the bundle itself
                keep_lineage(theirs, new_id, lineage)
                theirs.commit(f"review {new_id}")
        finally:
            bundle.close()
        progress.check()
        with workspace.write("review handed over") as uow:
            keep_lineage(uow, review_id, lineage)
            uow.commit(f"review {review_id}")
        record_export(workspace, review_id, "bundle", making.read_bytes(), with_names=True, where_to=destination)
        name_it(making, destination)
    finally:
        for left in (making, *side_files(making)):
            left.unlink(missing_ok=True)
    return len(copied.standing)


def preview_bundle(
    workspace: Workspace,
    path: Path,
    passphrase: str,
    progress: Progress = Silent(),
    *,
    stretching: Stretching = STRETCHING,
) -> TakeOver:
    """Say what a bundle would bring; nothing is changed. Raises as :func:`take_over`."""
    with (
        _opened(workspace, path, passphrase, progress, stretching) as (bundle, told),
        workspace.read() as ours,
        bundle.read() as theirs,
    ):
        own = _own_review(ours, told)
        their_id = _only_review(theirs, path)
        if own is None:
            gone = [each.at.date() for each in destructions(workspace).values() if told.reference in each.references]
            n_entries = theirs.queries.n_standing(their_id)
            when = max(gone, default=None)
            return TakeOver(told.reference, is_new=True, n_entries=n_entries, destroyed_on=when)
        return _Merge(ours, own, theirs, their_id, told.known).told(told.reference)


def take_over(
    workspace: Workspace,
    path: Path,
    passphrase: str,
    progress: Progress = Silent(),
    *,
    decided: Mapping[str, Side] | None = None,
    otherwise: Side = Side.OURS,
    stretching: Stretching = STRETCHING,
) -> TakeOver:
    """Take a bundle into this store, in one transaction.

    Args:
        workspace: the store.
        path, passphrase: of the bundle; the file is only read.
        progress: of the work.
        decided: for conflicts by their names, whose version stands.
        otherwise: whose version stands in every other conflict.
        stretching: cost of the bundle's key; anything but the default is for tests.

    Raises:
        NotFound, NotAStore, WrongPassphrase, DamagedStore, NewerStore: the file cannot be opened or is no bundle.
        Refused: another review of this reference is here already.
        Cancelled.
    """
    with (
        _opened(workspace, path, passphrase, progress, stretching) as (bundle, told),
        bundle.read() as theirs,
        workspace.write("review taken over") as ours,
    ):
        their_id = _only_review(theirs, path)
        own = _own_review(ours, told)
        stood = digests(theirs, their_id)
        if own is not None:
            merge = _Merge(ours, own, theirs, their_id, told.known)
            outcome = merge.apply(dict(decided or {}), otherwise, told.reference, progress)
            ours.entries.set_positions(own)
            keep_current(ours, own, progress, before=merge.people_before)
            # What had to be left out is no common ground: it shall come when what it names is here.
            stood = {key: digest for key, digest in stood.items() if key not in merge.not_taken}
        else:
            copied = theirs.handing_over.copy_to(ours.handing_over, their_id, progress)
            own = ReviewId(copied.review_id)
            ours.entries.tell_by(copied.standing)
            ours.entries.set_positions(own)
            keep_current(ours, own, progress)
            keep_origin(ours, own, told.origin)
            outcome = TakeOver(told.reference, is_new=True, n_entries=len(copied.standing))
        *earlier, mark = told.known
        keep_lineage(ours, own, lineage_of(ours, own).after(mark, stood, earlier))
        progress.check()
        ours.commit(f"review {own}")
    return outcome


class _Merge:
    """Two sides of one review, thing by thing, with what both were when they were last the same."""

    def __init__(
        self, ours: ReadingUnit, own: ReviewId, theirs: ReadingUnit, their_id: ReviewId, known: Sequence[str]
    ) -> None:
        self._ours, self._own = ours, own
        self._theirs, self._their_id = theirs, their_id
        self._names = ours.handing_over.names(own)
        self._here = ours.handing_over.things(own)
        self._there = theirs.handing_over.things(their_id)
        self._added: list[Thing] = []
        self._changed: list[Thing] = []
        self._base = lineage_of(ours, own).common_with(known)
        self.not_taken: set[str] = set()
        self.people_before = ours.people.all(own)
        self._n_entries = theirs.queries.n_standing(their_id)
        have = {(each[0], each[1]): each[2] for each in _files(ours, own)}
        self._files = [
            f"file of {code}, version {version}: add it under Submissions"
            for code, version, sha256 in _files(theirs, their_id)
            if have.get((code, version)) != sha256
        ]

    def told(self, reference: str) -> TakeOver:
        """Say what would happen."""
        added, changed, conflicts, n_same = list[Thing](), list[Thing](), list[Conflict](), 0
        for key, theirs in self._there.items():
            ours = self._here.get(key)
            if ours is None:
                # What both had and we took out stays out, unless it was changed there since.
                if self._base.get(short(key)) != digest_of(theirs.digest):
                    added.append(theirs)
            elif ours.digest == theirs.digest or self._base.get(short(key)) == digest_of(theirs.digest):
                n_same += 1
            elif self._base.get(short(key)) == digest_of(ours.digest):
                changed.append(theirs)
            else:
                conflicts.append(Conflict(theirs.name, _in_short(ours), _in_short(theirs)))
        missing = tuple(thing.name for key, thing in self._here.items() if key not in self._there)
        self._added, self._changed = added, changed
        return TakeOver(
            reference,
            is_new=False,
            n_entries=self._n_entries,
            added=tuple(each.name for each in added),
            changed=tuple(each.name for each in changed),
            n_same=n_same,
            only_here=missing,
            conflicts=tuple(conflicts),
            left_out=tuple(self._files),
        )

    def apply(
        self, decided: Mapping[str, Side], otherwise: Side, reference: str, progress: Progress = Silent()
    ) -> TakeOver:
        """Do it, kinds in their order, so that what is named comes before what names it."""
        if self._ours.handing_over.take_files(self._theirs.handing_over, self._their_id):
            self._names = self._ours.handing_over.names(self._own)
        outcome = self.told(reference)
        wanted = {short((each.kind.words, each.key)) for each in (*self._added, *self._changed)}
        in_conflict = {each.name for each in outcome.conflicts}
        left_out = list(outcome.left_out)
        for n, (key, theirs) in enumerate(self._there.items()):
            progress.report(n, len(self._there), "Taking over")
            progress.check()
            is_theirs = theirs.name in in_conflict and decided.get(theirs.name, otherwise) is Side.THEIRS
            if short(key) not in wanted and not is_theirs:
                continue
            try:
                self._ours.handing_over.write(self._own, theirs, self._names, self._here.get(key))
            except NotHere as missing:
                left_out.append(f"{theirs.name}: names {missing}, which is not here")
                self.not_taken.add(short(key))
                continue
            if theirs.kind.table.name in self._names.of and key not in self._here:
                self._names = self._ours.handing_over.names(self._own)
        return replace(outcome, left_out=tuple(left_out))


def _in_short(thing: Thing) -> str:
    told = [str(value[1]) if isinstance(value, tuple) else str(value) for value in thing.columns.values()]
    n_parts = len(thing.parts)
    said = ", ".join(each for each in told if each and each != "None")
    return f"{said} ({n_parts} lines)" if n_parts else said


def _files(uow: ReadingUnit, review_id: ReviewId) -> list[tuple[str, int, str]]:
    return [(each.agency_code, each.version, each.sha256) for each in uow.submissions.all(review_id)]


def _origin(workspace: Workspace, review_id: ReviewId) -> str:
    """Return the mark by which a review is known in every store it was handed to; made when it is first wanted."""
    with workspace.read() as uow:
        existing_review(uow, review_id)
        known = origin_of(uow, review_id)
    if known:
        return known
    made = secrets.token_hex(16)
    with workspace.write("review marked") as uow:
        keep_origin(uow, review_id, made)
        uow.commit(f"review {review_id}")
    return made


def _own_review(uow: ReadingUnit, told: _Told) -> ReviewId | None:
    """Return the review of this store that the bundle is about, or None.

    Raises:
        Refused: there is a review of the same reference that is another one.
    """
    for review in uow.reviews.all():
        if origin_of(uow, review.id) == told.origin:
            return review.id
    if uow.reviews.named(told.reference) is not None:
        raise Refused(
            f"This store has another review called {told.reference} already.",
            remedy="Take the bundle into a store of its own (“New store”).",
        )
    return None


def _only_review(uow: ReadingUnit, path: Path) -> ReviewId:
    found = uow.reviews.all()
    if len(found) != 1:
        raise NotAStore("This file is not a bundle of one review.", where=path.name)
    return found[0].id


@dataclass(frozen=True, slots=True)
class _Told:
    """What a bundle says of itself."""

    origin: str
    reference: str
    known: tuple[str, ...]


@contextmanager
def _opened(
    workspace: Workspace, path: Path, passphrase: str, progress: Progress, stretching: Stretching
) -> Iterator[tuple[Workspace, _Told]]:
    """Open a copy of a bundle, still encrypted, beside the store: the file itself is only read."""
    sweep(workspace.path)
    with ExitStack() as stack:
        try:
            copy = stack.enter_context(folder_for_taking(workspace.path)) / _COPY
            _copy(path, copy, progress)
        except FileNotFoundError as fault:
            raise NotAStore("There is no such file.", where=path.name, remedy="Check the name.") from fault
        except OSError as fault:
            raise CannotWrite(
                "The bundle could not be read, or there is no room beside the store.",
                where=path.name,
                remedy="Free some space beside the store, and see that the bundle can be read.",
            ) from fault
        try:
            bundle = open_store(copy, passphrase, clock=workspace.clock, progress=progress, stretching=stretching)
        except UserError as fault:
            fault.where = path.name  # not that of our copy
            raise
        stack.callback(bundle.close)
        yield bundle, _told_by(bundle, path)


def _copy(path: Path, copy: Path, progress: Progress) -> None:
    with path.open("rb") as source, copy.open("xb") as target:
        while some := source.read(_CHUNK_BYTES):
            progress.check()
            target.write(some)


def _told_by(bundle: Workspace, path: Path) -> _Told:
    with bundle.read() as uow:
        text = uow.facts.get(_BUNDLE_FACT)
    if not text:
        raise NotAStore(
            "This store is not a bundle of one review.", where=path.name, remedy="Make one with “Hand over a review”."
        )
    told = json.loads(text)
    # One made before marks were given has nothing in common with any store.
    known = tuple(told.get("known") or ()) or (hashlib.blake2b(text.encode(), digest_size=8).hexdigest(),)
    return _Told(told["origin"], told["reference"], known)
