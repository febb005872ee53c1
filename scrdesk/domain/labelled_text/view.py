"""The view of a text that an audience has: labels for everybody registered, days and ages by rule, numbers removed.

What names somebody is decided by the very search that is later made in the finished file, and is gone over until that
search finds nothing. So no registered form can be left, whatever the register and whatever the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from scrdesk.domain.audience import Audience
from scrdesk.domain.labelled_text.ages_in_text import ages_in
from scrdesk.domain.labelled_text.birthdays_in_text import birthdays_in
from scrdesk.domain.labelled_text.days_in_text import BIRTH_SHOWN, Birthdays, days_in, short_days_in
from scrdesk.domain.labelled_text.decisions import WordDecision, around_of
from scrdesk.domain.labelled_text.homes_in_text import whole_home
from scrdesk.domain.labelled_text.pieces import Change, Piece, Pieces, Why, as_shown, changed
from scrdesk.domain.labelled_text.telling import Telling
from scrdesk.domain.labels import REMOVED, SHARED_NAME
from scrdesk.domain.leaks.reading import APOSTROPHES
from scrdesk.domain.leaks.search import LeakFinder
from scrdesk.domain.leaks.values import LeakKind, LeakRegister, Passage, Where

GONE = "[…]"
"""Put in place of what no label can cover, since the label would name somebody again. Holds no letter."""
MAX_REMEMBERED = 8_000_000
"""Signs of the paragraphs that are remembered at most; about eight drafts of 200 pages."""
_TURNS = 6
_WHY = {
    LeakKind.NAME: Why.NAME,
    LeakKind.ALIAS: Why.NAME,
    LeakKind.INITIALS: Why.NAME,
    LeakKind.MISSPELLING: Why.NAME,
    LeakKind.PLACE: Why.PLACE,
    LeakKind.ADDRESS: Why.ADDRESS,
    LeakKind.DOB: Why.BIRTH,
    LeakKind.IDENTIFIER: Why.NUMBER,
}
_TITLE = re.compile(r"(?<!\w)(?:mr|mrs|ms|miss|master|dr|doctor|pc|ps|ds|dc|sgt|nurse|prof)\.?[^\S\n]+$", re.IGNORECASE)
_NUMBERS = re.compile(
    r"(?<!\w)[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2}(?!\w)"  # postcode
    r"|(?<!\w)[\w.+-]+@[\w-]+(?:\.[\w-]+)+"  # e-mail
    r"|(?<!\d)\d{3}[ -]?\d{3}[ -]?\d{4}(?!\d)"  # NHS number
    r"|(?<!\w)(?:\+44\s?|0)\d[\d ]{8,12}\d(?!\w)",  # telephone
    re.IGNORECASE,
)
_TURNED = re.compile("[\u202a-\u202e\u2066-\u2069]")
"""Signs that turn the direction of letters: written backwards, a name is read forwards."""


@dataclass(frozen=True, slots=True)
class Doubt:
    """A word that is a name of the register as well and that the search takes for a word where it stands.

    Args:
        decision: the word with its place, as nobody has decided it yet.
        whose: labels of those who have the name.
    """

    word: str
    around: str
    whose: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Viewed:
    """A text as an audience reads it, and which of its words wait for a person."""

    pieces: Pieces
    doubts: tuple[Doubt, ...] = ()

    @property
    def shown(self) -> str:
        """What the audience reads."""
        return as_shown(self.pieces)


class LabelledView:
    """Makes texts fit for an audience.

    Args:
        register: whom and what nobody may name, with the labels of the audience.
        finder: the search for it.
        telling: how days and ages are told.
        other_labels: labels of the panel that this audience knows by another one.
        decisions: what was decided about words that are names, too.
    """

    def __init__(
        self,
        audience: Audience,
        register: LeakRegister,
        finder: LeakFinder,
        telling: Telling,
        *,
        other_labels: Sequence[tuple[str, str]] = (),
        decisions: Sequence[WordDecision] = (),
    ) -> None:
        self.audience, self.telling = audience, telling
        self._finder = finder
        self._births = Birthdays.of({each.born: each.label for each in register.people if each.born is not None})
        naming = finder.naming_labels
        self._labels = {panel: GONE if own in naming else own for panel, own in other_labels}
        words = sorted(self._labels, key=lambda label: (-len(label), label))
        self._label_pattern = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, words))})(?!\w)") if words else None
        self._memory: dict[tuple[str, tuple[Change, ...]], Viewed] = {}
        self._n_remembered = 0
        self._decided = {(each.word, each.around): each.is_name for each in decisions}

    def wording(self, text: str) -> str:
        """Return what the audience reads in place of a text."""
        return self.remembered(text).shown

    def remembered(self, text: str, given: tuple[Change, ...] = ()) -> Viewed:
        """Return a text as :meth:`viewed`, at once where it was looked at before."""
        found = self._memory.get((text, given))
        if found is None:
            found = self.viewed(text, given)
            if self._n_remembered > MAX_REMEMBERED:
                self._memory, self._n_remembered = {}, 0
            self._memory[text, given] = found
            self._n_remembered += len(text)
        return found

    def forget(self) -> None:
        """Forget the texts that were looked at."""
        self._memory, self._n_remembered = {}, 0

    def is_remembered(self, text: str, given: tuple[Change, ...] = ()) -> bool:
        """Whether a text was looked at before, so that looking again costs nothing."""
        return (text, given) in self._memory

    def viewed(self, text: str, given: Sequence[Change] = ()) -> Viewed:
        """Return a text in pieces, with the words that wait for a person.

        Args:
            text: as written.
            given: what is put in place of parts of it before anything is looked for.
        """
        if not text or text.isspace():
            return Viewed((Piece(text, text),) if text else ())
        pieces: Pieces = changed((Piece(text, text),), given)
        turns = _TURNED.finditer(as_shown(pieces))
        pieces = changed(pieces, [Change(*each.span(), "", Why.NUMBER) for each in turns])
        pieces = _outside(pieces, list(short_days_in(as_shown(pieces), self.telling, self._births)))
        hits = self._hits(as_shown(pieces))
        doubts = self._doubts(as_shown(pieces), hits)
        waiting = tuple(doubt for _, _, doubt in doubts if (doubt.word, doubt.around) not in self._decided)
        for begin, end, doubt in doubts:
            if self._decided.get((doubt.word, doubt.around)):
                hits[begin, end] = ({*doubt.whose}, Why.NAME)
        pieces = changed(pieces, list(self._changes(as_shown(pieces), hits)))
        pieces = self._with_other_labels(pieces)
        pieces = _outside(pieces, [Change(*each.span(), REMOVED, Why.NUMBER)
                                   for each in _NUMBERS.finditer(as_shown(pieces))])  # fmt: skip
        shown = as_shown(pieces)
        pieces = _outside(pieces, list(days_in(shown, self.telling, self._births)))
        pieces = _outside(pieces, list(birthdays_in(as_shown(pieces), self.telling.rules.ages)))
        pieces = _outside(pieces, list(ages_in(as_shown(pieces), self.telling.rules.ages)))
        return Viewed(self._until_nothing_is_found(pieces), waiting)

    def _until_nothing_is_found(self, pieces: Pieces) -> Pieces:
        """Go over what is shown until the search finds nothing: a label can bring other words together."""
        turn = 0
        while True:
            shown = as_shown(pieces)
            hits = self._hits(shown)
            if not hits:
                return pieces
            turn += 1
            if turn <= _TURNS:
                pieces = changed(pieces, list(self._changes(shown, hits)))
                continue
            # Labels name somebody again. Each turn now has fewer letters and digits than the one before, so it ends.
            gone = [Change(begin, end, GONE, why) for begin, end, _, why in _longest_first(hits)]
            pieces = changed(pieces, gone)

    def _hits(self, text: str) -> dict[tuple[int, int], tuple[set[str], Why]]:
        owners: dict[tuple[int, int], tuple[set[str], Why]] = {}
        for begin, end, owner, kind in self._finder.spans(Passage(text, Where.TEXT)):
            whose, why = owners.get((begin, end), (set(), _WHY[kind]))
            owners[begin, end] = ({*whose, owner}, why)
        return owners

    def _changes(self, text: str, hits: dict[tuple[int, int], tuple[set[str], Why]]) -> Iterator[Change]:
        done = 0
        for begin, end, whose, why in _longest_first(hits):
            label = next(iter(whose)) if len(whose) == 1 else SHARED_NAME
            if why is Why.BIRTH:
                yield Change(begin, end, BIRTH_SHOWN, why, label)
            elif why in (Why.ADDRESS, Why.NUMBER):
                if why is Why.ADDRESS:
                    begin, end = whole_home(text, begin, end, done)  # noqa: PLW2901 - a flat's number is of it
                yield Change(begin, end, REMOVED, why, label)
            else:
                title = _TITLE.search(text, done, begin)
                first = title.start() if title is not None else begin
                last, tail = _possessive(text, end, label)
                shown = GONE if label in self._finder.naming_labels else label
                yield Change(first, last, shown + tail, why, label)
                end = last  # noqa: PLW2901 - the apostrophe belongs to it now
            done = end

    def _doubts(self, text: str, hits: dict[tuple[int, int], tuple[set[str], Why]]) -> list[tuple[int, int, Doubt]]:
        found = []
        for begin, end, owners in self._finder.words_that_are_names(Passage(text, Where.TEXT)):
            if any(begin < last and first < end for first, last in hits):
                continue
            found.append((begin, end, Doubt(text[begin:end], around_of(text, begin, end), owners)))
        return found

    def _with_other_labels(self, pieces: Pieces) -> Pieces:
        if self._label_pattern is None:
            return pieces
        found = [
            Change(*each.span(), self._labels[each[0]], Why.LABEL, self._labels[each[0]])
            for each in self._label_pattern.finditer(as_shown(pieces))
        ]
        return _outside(pieces, found)


def _longest_first(
    hits: dict[tuple[int, int], tuple[set[str], Why]],
) -> Iterator[tuple[int, int, set[str], Why]]:
    """Yield what was found in order, of those that begin at one place the longest, none within another."""
    done = 0
    for begin, end in sorted(hits, key=lambda span: (span[0], -span[1])):
        if begin < done or begin == end:
            continue
        whose, why = hits[begin, end]
        yield begin, end, whose, why
        done = end


def _possessive(text: str, end: int, label: str) -> tuple[int, str]:
    """Return where a name ends with its apostrophe, and what follows the label: "James’ room", "Child S’s room"."""
    is_bare = text[end - 1 : end].casefold() == "s" and text[end : end + 1] in APOSTROPHES and text[end : end + 1] != ""
    if not is_bare or not re.match(r"\s+[a-z]", text[end + 1 : end + 4]):
        return end, ""
    before = text[max(0, end - 200) : end]
    opened = sum(1 for _ in re.finditer(r"(?:^|[\s(])['‘](?=\w)", before))
    closed = sum(1 for _ in re.finditer(r"(?<=\w)[.,!?]?['’](?=[\s.,;)])", before))
    if opened > closed:
        return end, ""  # the apostrophe ends a quotation
    return end + 1, "’" if label.casefold().endswith("s") else "’s"


def _outside(pieces: Pieces, changes: Sequence[Change]) -> Pieces:
    """Make the changes that touch nothing which was put in already."""
    free: list[tuple[int, int]] = []
    at = 0
    for piece in pieces:
        if piece.why is None:
            free.append((at, at + len(piece.shown)))
        at += len(piece.shown)
    kept = [each for each in changes if any(first <= each.begin and each.end <= last for first, last in free)]
    return changed(pieces, kept)
