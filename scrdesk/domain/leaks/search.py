"""Searches the texts of a finished file for everything that is registered.

One pass over the words of each text: a word that begins no form costs one look into a set, so the work grows with the
text and hardly with the register. The longest form wins and uses up its words.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from scrdesk.domain.leaks.birth_search import BirthSearch
from scrdesk.domain.leaks.flat_numbers import FlatNumbers
from scrdesk.domain.leaks.forms import Form, Rule, forms_of_register, names_somebody, only_surnames, typed_names
from scrdesk.domain.leaks.gaps import are_one
from scrdesk.domain.leaks.gathering import add_leftovers, as_found, key_of, together
from scrdesk.domain.leaks.knowledge import LeakWords
from scrdesk.domain.leaks.near import NearNames
from scrdesk.domain.leaks.near_phrases import NearPhrases
from scrdesk.domain.leaks.reading import APOSTROPHES, HYPHENS, Reading
from scrdesk.domain.leaks.replaced_letters import ReplacedLetters
from scrdesk.domain.leaks.run_together import MIN_IN_TAG, RunTogether
from scrdesk.domain.leaks.small_letters import are_small_initials, is_small_name
from scrdesk.domain.leaks.spoken_numbers import SpokenNumbers
from scrdesk.domain.leaks.standing import (
    begins_sentence,
    is_address_or_field,
    is_addressed,
    is_dated,
    stands_as_name,
)
from scrdesk.domain.leaks.towns import is_somewhere
from scrdesk.domain.leaks.values import Leak, LeakKind, LeakRegister, Leftover, Passage, Where
from scrdesk.domain.leaks.ways_to_read import ways_to_read
from scrdesk.domain.progress import Progress, Silent

MIN_RAW = 5
"""Letters that a form must have to be looked for in pieces of bytes."""
MIN_NEAR = 3
"""Letters of a word that may be a name misspelt."""
MAX_ABBREVIATION = 5
"""Letters in capitals that may be an abbreviation rather than a name misspelt."""
AROUND = 60
"""Signs before and behind a leak that are told with it."""
_BETWEEN_INITIALS = frozenset(". \u00a0-\u2011·") | APOSTROPHES
_UNITS = frozenset(("kb", "mb", "gb", "tb"))
_JOINERS = HYPHENS | APOSTROPHES


@dataclass(frozen=True, slots=True)
class _Hit:
    begin: int
    end: int
    owner: str
    kind: LeakKind


class LeakFinder:
    """Finds what is registered.

    Args:
        register: whom and what to look for.
        known: what is known of words.
    """

    def __init__(self, register: LeakRegister, known: LeakWords) -> None:
        self._known = known
        self._last: Reading | None = None
        self._forms = forms_of_register(register, known)
        typed = typed_names(register)
        self.naming_labels = frozenset(each for each in register.labels if names_somebody(each, self._forms, typed))
        """Labels that name somebody themselves, also where the name is a word as well: to be shown nowhere."""
        self._places = (known.towns | known.thing_words) & only_surnames(register, known)
        self._prefixes = {letters[:n] for letters in self._forms for n in range(1, len(letters) + 1)}
        self._max_letters = max(map(len, self._forms), default=0)
        self._near = NearNames(register, known)
        self._births = BirthSearch(register)
        self._flats = FlatNumbers(register)
        self._phrases = NearPhrases(register, known)
        self._replaced = ReplacedLetters(self._forms)
        self._spoken = SpokenNumbers(self._forms)
        self._together = RunTogether(self._forms, known, self._near.is_word)

    def find(self, passages: Iterable[Passage], progress: Progress = Silent()) -> tuple[Leak, ...]:
        """Return every leak, once for each page, place, form and person, in the order of the passages.

        Raises:
            Cancelled.
        """
        found: dict[tuple[int | None, Where, str, str], Leak] = {}
        leftovers: list[tuple[Leftover, Leak]] = []
        for n_done, passage in enumerate(passages):
            if n_done % 20 == 0:
                progress.check()
                progress.report(n_done, 0, "Searching for identities")
            for leak in self.find_in(passage):
                if passage.leftover is Leftover.NO:
                    before = found.get(key_of(leak))
                    found[key_of(leak)] = leak if before is None else together(before, leak)
                else:
                    leftovers.append((passage.leftover, leak))
        add_leftovers(found, leftovers)
        return tuple(found.values())

    def spans(self, passage: Passage) -> Iterator[tuple[int, int, str, LeakKind]]:
        """Yield begin, end, owner and kind of what one text gives away."""
        reading = self._read(passage.text)
        for hit in self._hits(reading, passage):
            yield (*reading.place(hit.begin, hit.end), hit.owner, hit.kind)

    def _read(self, text: str) -> Reading:
        """Read a text; the last one is at hand, since the same is asked twice."""
        last = self._last
        if last is None or last.written != text:
            self._last = last = Reading.of(text)
        return last

    def words_that_are_names(self, passage: Passage) -> Iterator[tuple[int, int, tuple[str, ...]]]:
        """Yield begin, end and owners of each word with a capital that is a name as well: "Will", "Grace", "May".

        Whether it is one where it stands is not asked here; :meth:`spans` says it of those that plainly are.
        """
        reading = self._read(passage.text)
        for place, word in enumerate(reading.words):
            if word not in self._forms:
                continue
            forms = self._forms[word]
            owners = {each.owner for each in forms if each.rule in (Rule.NAMELIKE, Rule.CAPITAL) and word.isalpha()}
            if not owners or len(word) < MIN_NEAR or not reading.cased(place)[0].isupper():
                continue
            if word not in self._known.dated_words or not is_dated(reading, place, self._known):
                yield (*reading.place(*reading.tokens[place]), tuple(sorted(owners)))

    def find_in(self, passage: Passage) -> Iterator[Leak]:
        """Yield what one text gives away."""
        for read, text in ways_to_read(passage.text):
            reading = Reading.of(read)
            for hit in self._hits(reading, passage):
                begin, end = reading.place(hit.begin, hit.end)
                if passage.across is not None and not begin < passage.across < end:
                    continue
                if passage.only is not None and not any(begin < last and first < end for first, last in passage.only):
                    continue
                around = as_found(text[max(0, begin - AROUND) : end + AROUND])
                yield Leak(passage.page, passage.where, as_found(text[begin:end]), hit.owner, hit.kind, around)

    def _hits(self, reading: Reading, passage: Passage) -> Iterator[_Hit]:
        used = bytearray(len(reading.tokens))
        hits = list(self._exact(reading, passage, used))
        spans = [(hit.begin, hit.end) for hit in hits]
        if not passage.is_raw:
            hits += self._misspelt(reading, used)
            hits += [_Hit(begin, end, form.owner, form.kind) for begin, end, form in self._replaced.find(reading)]
            for begin, end, owner, is_street in self._phrases.find(reading, used):
                hits.append(_Hit(begin, end, owner, LeakKind.ADDRESS if is_street else LeakKind.PLACE))
        hits += [_Hit(*each, LeakKind.IDENTIFIER) for each in self._spoken.find(reading.small)]
        told = [(each, LeakKind.DOB) for each in self._births.find(reading.small, are_numbers=passage.counts_days)]
        told += [(each, LeakKind.ADDRESS) for each in self._flats.find(reading.small)]
        hits += [
            _Hit(begin, end, owner, kind)
            for (begin, end, owner), kind in told
            if not any(first <= begin and end <= last for first, last in spans)
        ]
        hits.sort(key=lambda hit: (hit.begin, -hit.end))
        return iter(hits)

    def _exact(self, reading: Reading, passage: Passage, used: bytearray) -> Iterator[_Hit]:
        words, prefixes, may_hold = reading.words, self._prefixes, self._together.may_hold
        place, n_words = 0, len(words)
        while place < n_words:
            if words[place] not in prefixes:
                if len(words[place]) > MIN_IN_TAG and may_hold(words[place]):
                    yield from self._inside_word(reading, place, used)
                place += 1
                continue
            match = self._longest(reading, place, passage)
            if match is None:
                is_part = words[place] not in self._places and len(words[place]) > MIN_IN_TAG
                if is_part and may_hold(words[place]):
                    yield from self._inside_word(reading, place, used)
                place += 1
                continue
            last, forms = match
            begin, end = reading.tokens[place][0], reading.tokens[last][1]
            for token in range(place, last + 1):
                used[token] = 1
            for form in forms:
                if form.rule is not Rule.LABEL:
                    yield _Hit(begin, end, form.owner, form.kind)
            place = last + 1

    def _longest(self, reading: Reading, first: int, passage: Passage) -> tuple[int, list[Form]] | None:
        words, forms, prefixes = reading.words, self._forms, self._prefixes
        letters, last = words[first], first
        ends = []
        while True:
            if letters in forms:
                ends.append((last, letters))
            last += 1
            if last >= len(words):
                break
            letters += words[last]
            if len(letters) > self._max_letters or letters not in prefixes:
                break
        for end, form_letters in reversed(ends):
            fitting = [form for form in forms[form_letters] if self._fits(reading, first, end, form, passage)]
            if fitting:
                return end, fitting
        return None

    def _fits(self, reading: Reading, first: int, last: int, form: Form, passage: Passage) -> bool:
        is_doubtful = len(form.letters) < MIN_RAW or form.rule in (Rule.UPPER, Rule.NAMELIKE)
        if passage.is_raw and is_doubtful and not is_addressed(reading, first, self._known):
            return False
        if not are_one(reading, first, last, form, self._known):
            return False
        if (
            first == last
            and form.kind is LeakKind.NAME
            and form.letters in self._places
            and is_somewhere(reading, first, self._known)
        ):
            return False
        match form.rule:
            case Rule.ANY | Rule.LABEL:
                return True
            case Rule.CODE | Rule.PARTED:
                return _stands_apart(reading, first, last, form)
            case Rule.CAPITAL:
                return _has_capitals(reading, first, last, form, passage, self._known) or is_small_name(
                    reading, first, last, form, self._known
                )
            case Rule.UPPER:
                return self._are_initials(reading, first, last, passage)
            case Rule.NAMELIKE:
                return self._is_namelike(reading, first, last, passage) or is_small_name(
                    reading, first, last, form, self._known
                )

    def _is_namelike(self, reading: Reading, first: int, last: int, passage: Passage) -> bool:
        if last > first:
            return reading.cased(first)[0].isupper()
        if passage.is_rearranged:
            return False
        if reading.words[first] in self._known.abbreviations and reading.cased(first).isupper():
            return False  # "ED" is a department
        return stands_as_name(reading, first, last, passage, self._known)

    def _are_initials(self, reading: Reading, first: int, last: int, passage: Passage) -> bool:
        known = self._known
        begin, end = reading.tokens[first][0], reading.tokens[last][1]
        if not all(reading.cased(token).isupper() for token in range(first, last + 1)):
            if are_small_initials(reading, first, last, known):
                return True
            # "tw-report.pdf": a run of letters in the name of a file that is no word.
            return (
                passage.is_file_name
                and first == last
                and not known.is_word_too(reading.words[first])
                and (reading.words[first] not in known.abbreviations)
            )
        near = reading.folded[max(0, begin - 1) : begin], reading.folded[end : end + 1]
        after = reading.folded[end : end + 3]
        # "TW-0012" and "TW1" are numbers, "R&TW" and "A/TW" other things.
        if near[0].isdigit() or near[1].isdigit() or near[0] == "&" or near[1] == "&" or re.match(r"[-‑–/]\d", after):
            return False
        gaps = {reading.between(token, token + 1) for token in range(first, last)}
        is_spaced = last > first and all(not gap.strip() for gap in gaps)
        if is_spaced and (_is_single_capital(reading, first - 1) or _is_single_capital(reading, last + 1)):
            return False
        if any(len(gap) > 3 or not set(gap) <= _BETWEEN_INITIALS for gap in gaps):
            return False
        letters = "".join(reading.words[first : last + 1])
        if letters in _UNITS and first and reading.words[first - 1].isdigit():
            return False  # "33 MB"
        is_taken = letters in (known.abbreviations if first == last or is_spaced else known.dotted_abbreviations)
        if not is_taken:
            return True
        return stands_as_name(reading, first, last, passage, known) and _is_plainly_somebody(reading, last, known)

    def _inside_word(self, reading: Reading, place: int, used: bytearray) -> Iterator[_Hit]:
        for begin, end, form in self._together.find(reading, place):
            used[place] = 1
            yield _Hit(begin, end, form.owner, form.kind)

    def _misspelt(self, reading: Reading, used: bytearray) -> Iterator[_Hit]:
        nearest, nobody, small = self._near.nearest, self._near.nobody, reading.folded
        for place, word in enumerate(reading.words):
            if used[place]:
                continue
            begin, end = reading.tokens[place]
            if word in nobody and small[end : end + 1] not in _JOINERS:
                continue
            last = place
            may_go_on = small[end : end + 1] in _JOINERS and place + 1 < len(reading.words)
            if may_go_on and not used[place + 1] and _are_joined(reading, place):
                joined = word + reading.words[place + 1]
                owners = nearest(joined, has_capital=reading.folded[begin].isupper())
                if owners:
                    end, last = reading.tokens[place + 1][1], place + 1
                    yield from (_Hit(begin, end, owner, LeakKind.MISSPELLING) for owner in sorted(owners))
                    used[last] = 1
                    continue
            if len(word) < MIN_NEAR:
                continue
            owners = nearest(word, has_capital=reading.folded[begin].isupper())
            if owners and self._is_chance(reading, place):
                continue
            for owner in sorted(owners):
                yield _Hit(begin, end, owner, LeakKind.MISSPELLING)

    def _is_chance(self, reading: Reading, place: int) -> bool:
        """Whether a word like a name is more likely a word: one that begins a sentence, or an abbreviation."""
        word = reading.words[place]
        if self._near.is_usual(word) and begins_sentence(reading, place):
            return True
        written = reading.cased(place)
        if not written.isupper():
            return False
        if self._near.is_usual(word):
            return True
        near = [reading.cased(each) for each in (place - 1, place + 1) if 0 <= each < len(reading.words)]
        return len(word) <= MAX_ABBREVIATION and not any(len(each) > 1 and each.isupper() for each in near)


def _stands_apart(reading: Reading, first: int, last: int, form: Form) -> bool:
    """Whether a number is whole: no digit, and for a short one no letter, goes on at either end."""
    begin, end = reading.tokens[first][0], reading.tokens[last][1]
    before, after = reading.small[max(0, begin - 1) : begin], reading.small[end : end + 2]
    if form.kind is LeakKind.DOB:
        has_year = form.letters[-4:].isdigit() or form.letters[:4].isdigit()  # "9 Jan 12:30" is an hour
        return not (before.isdigit() or after[:1].isdigit() or (not has_year and re.match(r":\d", after)))
    if form.letters[0].isdigit() and before.isdigit():
        return False
    if form.letters[-1].isdigit() and after[:1].isdigit():
        return False
    return len(form.letters) > 5 or not (before.isalnum() or after[:1].isalnum())


def _has_capitals(reading: Reading, first: int, last: int, form: Form, passage: Passage, known: LeakWords) -> bool:
    """Whether each word of the form begins with a capital; file names and links often have none."""
    if is_address_or_field(reading, first, last, passage) and len(form.letters) > 2:
        return True
    if first and len(form.letters) > 2 and reading.words[first - 1] in known.names.titles:
        return True  # "ms lynch said"
    may_be_small = passage.where is not Where.TEXT and form.breaks and last > first
    if may_be_small:
        # "grace_young.pdf" is a name; "a west" and "grace young" in the middle of prose are words.
        is_one_run = not any(reading.between(token, token + 1).isspace() for token in range(first, last))
        is_odd = any(len(part) > 1 and not known.is_word_too(part) for part in _parts_of(form))
        if is_odd or (is_one_run and not _has_initial(form)):
            return True
    offset = 0
    for token in range(first, last + 1):
        cased = reading.cased(token)
        if (offset == 0 or offset in form.breaks) and not (cased[0].isupper() or cased[0].isdigit()):
            return False
        # "Brought" is no "Brough, T.": an initial within a word has a capital of its own.
        inside = [each for each in form.breaks if offset < each < offset + len(cased)]
        if len(inside) == 1 and _has_initial(form) and not cased[inside[0] - offset].isupper():
            return False
        offset += len(reading.words[token])
    # Two letters in capitals are an abbreviation more often than somebody.
    return len(form.letters) > 2 or not reading.cased(first).isupper() or first < last


def _parts_of(form: Form) -> list[str]:
    ends = [0, *sorted(form.breaks), len(form.letters)]
    return [form.letters[begin:end] for begin, end in pairwise(ends)]


def _has_initial(form: Form) -> bool:
    """Whether a part of the form is one letter."""
    return any(len(part) == 1 for part in _parts_of(form))


def _is_single_capital(reading: Reading, token: int) -> bool:
    return 0 <= token < len(reading.words) and len(reading.words[token]) == 1 and reading.cased(token).isupper()


def _is_plainly_somebody(reading: Reading, last: int, known: LeakWords) -> bool:
    after = reading.words[last + 1] if last + 1 < len(reading.words) else ""
    if not after:
        return False
    gap = reading.between(last, last + 1)
    if reading.cased(last + 1)[0].isupper():
        return False
    return (gap[:1] in APOSTROPHES and after == "s") or (not gap.strip(" .") and after in known.after_names)


def _are_joined(reading: Reading, place: int) -> bool:
    gap = reading.between(place, place + 1)
    if gap and gap in APOSTROPHES:
        return reading.words[place + 1] not in {"s", "t", "d", "ll", "ve", "re", "m"}
    return gap[:1] in HYPHENS and ("\n" in gap or "\r" in gap)
