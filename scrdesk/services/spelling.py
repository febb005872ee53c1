"""Spelling of the report: the dictionary that the program ships, the names of the review, and the desk's own words."""

from __future__ import annotations

import json
import lzma
from dataclasses import dataclass
from functools import cache

from scrdesk.domain.report_text.spelling import MAX_LETTERS, Speller, parts_of
from scrdesk.domain.review import ReviewId
from scrdesk.domain.submission import SubmissionStatus
from scrdesk.errors import Refused
from scrdesk.resources import resource
from scrdesk.services.named import existing_review
from scrdesk.services.open_store import Workspace

OWN_WORDS = "own words of spelling"
MAX_OWN = 5_000


@dataclass(frozen=True, slots=True)
class OwnWordEdit:
    """A word of one's own as it is to be: known, or no longer."""

    word: str
    is_known: bool


@cache
def dictionary() -> frozenset[str]:
    """Return the words of the language and of the trade, read when they are first asked for."""
    packed = resource("words", "en_GB.txt.xz").read_bytes()
    trade = resource("words", "trade.txt").read_text(encoding="utf-8").splitlines()
    words = lzma.decompress(packed).decode("utf-8").splitlines()
    return frozenset((*words, *(word for word in trade if word and not word.startswith("#"))))


def speller(workspace: Workspace, review_id: ReviewId) -> Speller:
    """Return what knows the words that a report of this review may hold.

    Raises:
        NotFound.
    """
    with workspace.read() as uow:
        existing_review(uow, review_id)
        people = [each.details for each in uow.people.all(review_id)]
        places = uow.people.places(review_id)
        agencies = uow.reviews.agencies(review_id)
        accepted = [each.id for each in uow.submissions.all(review_id) if each.status is SubmissionStatus.ACCEPTED]
        glossary = [pair for each in accepted for pair in uow.submissions.glossary(each)]
        own = _held(uow.facts.get(OWN_WORDS))
    names = [text for each in people for text in (each.name, each.label, *each.aliases, *each.addresses)]
    names += [text for place in places for text in (place.name, place.label)]
    names += [text for agency in agencies for text in (agency.code, agency.name)]
    names += [text for pair in glossary for text in pair]
    return Speller(dictionary()).also((*names, *own))


def own_words(workspace: Workspace) -> tuple[str, ...]:
    """Return the words that this desk keeps, in alphabetical order."""
    with workspace.read() as uow:
        return _held(uow.facts.get(OWN_WORDS))


def apply_own_word(workspace: Workspace, edit: OwnWordEdit) -> OwnWordEdit | None:
    """Keep a word of one's own or let go of it; return the inverse, or None when nothing changed.

    Raises:
        Refused: it is no word, or there are too many.
    """
    word = edit.word.strip()
    if len(parts_of(word)) != 1 or len(word) > MAX_LETTERS:
        raise Refused("That is not one word.", remedy="Keep each word for itself.")
    with workspace.write("word kept" if edit.is_known else "word let go") as uow:
        held = set(_held(uow.facts.get(OWN_WORDS)))
        if (word in held) is edit.is_known:
            return None
        now = held | {word} if edit.is_known else held - {word}
        if len(now) > MAX_OWN:
            raise Refused(f"There are {MAX_OWN:,} words of your own already.", remedy="Let go of some first.")
        uow.facts.put(OWN_WORDS, json.dumps(sorted(now, key=str.casefold), ensure_ascii=False))
        uow.commit("one word")
    return OwnWordEdit(word, not edit.is_known)


def _held(kept: str) -> tuple[str, ...]:
    return tuple(str(each) for each in json.loads(kept)) if kept else ()
