"""What two copies of a review have in common: the last bundle that both know, and what stood in it.

Every bundle has a mark. A store keeps, of each bundle that it made or took over, the mark and a digest of each thing in
it; a bundle carries the marks that its maker knew. The last mark that both sides know is where they were the same: what
only one side changed since is that side's, what both changed is a conflict. Without one in common everything that
differs is a conflict, since nobody can tell who changed it.
"""

from __future__ import annotations

import hashlib
import json
import secrets
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from scrdesk.domain.review import ReviewId
from scrdesk.store.unit_of_work import ReadingUnit, WritingUnit

_FACT = "review_lineage_{}"
_ORIGIN_FACT = "review_origin_{}"
MOST_KNOWN = 60
"""Marks that are remembered; bundles of a review are made a few times a year."""
MOST_DIGESTED = 8
"""Of so many the digests too, some 30 bytes for each thing of the review."""
_DIGEST_BYTES = 10

Key = tuple[str, tuple[object, ...]]


@dataclass(frozen=True, slots=True)
class Lineage:
    """The bundles that a copy of a review comes from.

    Args:
        known: their marks, oldest first.
        stood: what stood in the last of them: mark -> key of a thing -> digest.
    """

    known: tuple[str, ...] = ()
    stood: Mapping[str, Mapping[str, str]] | None = None

    def common_with(self, marks: Iterable[str]) -> Mapping[str, str]:
        """Return what stood in the last bundle that the other side knows too; empty when there is none."""
        theirs = set(marks)
        stood = self.stood or {}
        return next((stood[mark] for mark in reversed(self.known) if mark in theirs and mark in stood), {})

    def after(self, mark: str, things: Mapping[str, str], also_known: Sequence[str] = ()) -> Lineage:
        """Return the lineage once a bundle was made or taken over.

        Args:
            mark: of the bundle.
            things: what stood in it and was taken.
            also_known: marks that the bundle brought along.
        """
        before = [each for each in dict.fromkeys((*also_known, *self.known)) if each != mark]
        known = (*before, mark)[-MOST_KNOWN:]
        # Taken over again, or worked in since: what was common stays what it was, and only what is new is added.
        stood = {**(self.stood or {}), mark: {**things, **(self.stood or {}).get(mark, {})}}
        kept = [each for each in known if each in stood][-MOST_DIGESTED:]
        return Lineage(known, {each: stood[each] for each in kept})


def new_mark() -> str:
    """Return the mark of a new bundle."""
    return secrets.token_hex(8)


def lineage_of(uow: ReadingUnit, review_id: ReviewId) -> Lineage:
    """Return the lineage of a review; that of a review which was never handed over knows no bundle."""
    told = uow.facts.get(_FACT.format(review_id))
    if not told:
        return Lineage()
    found = json.loads(told)
    return Lineage(tuple(found["known"]), found["stood"])


def keep_lineage(uow: WritingUnit, review_id: ReviewId, lineage: Lineage) -> None:
    """Keep the lineage of a review."""
    told = {"known": lineage.known, "stood": lineage.stood or {}}
    uow.facts.put(_FACT.format(review_id), json.dumps(told, separators=(",", ":")))


def origin_of(uow: ReadingUnit, review_id: ReviewId) -> str:
    """Return the mark by which a review is known in every store it was handed to; empty while it was handed to none."""
    return uow.facts.get(_ORIGIN_FACT.format(review_id))


def keep_origin(uow: WritingUnit, review_id: ReviewId, origin: str) -> None:
    """Keep that mark."""
    uow.facts.put(_ORIGIN_FACT.format(review_id), origin)


def forget(uow: WritingUnit, review_id: ReviewId) -> None:
    """Forget where a review came from: it is destroyed, and its number may be given to another."""
    for fact in (_FACT, _ORIGIN_FACT):
        uow.facts.put(fact.format(review_id), "")


def digests(uow: ReadingUnit, review_id: ReviewId) -> dict[str, str]:
    """Return what stands in a review: key of each thing -> digest."""
    return {short(key): digest_of(thing.digest) for key, thing in uow.handing_over.things(review_id).items()}


def short(key: Key) -> str:
    """Return the key of a thing in short."""
    return hashlib.blake2b(repr(key).encode("utf-8"), digest_size=_DIGEST_BYTES).hexdigest()


def digest_of(digest: str) -> str:
    """Return the digest of a thing as it is kept."""
    return digest[: 2 * _DIGEST_BYTES]
