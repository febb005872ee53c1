"""Finds the people of the register in a text: longest form first, each word once, the doubtful told from the certain.

One pass over the words of a text: a word that begins no form costs one look into a dictionary, so the work grows with
the text and hardly with the register.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from scrdesk.domain.mentions.folding import folded_words_of, is_folded_otherwise, is_possessive, word_spans
from scrdesk.domain.mentions.forms import PARTICLES, Case, Form, Forms
from scrdesk.domain.mentions.knowledge import NameKnowledge, Words
from scrdesk.domain.mentions.values import Found, MentionKind
from scrdesk.domain.people import PersonId

_PRONOUNS = frozenset({"his", "her", "hers", "their", "whose", "your", "my", "our"})
_NAME_KINDS = frozenset({MentionKind.FORENAME, MentionKind.SURNAME, MentionKind.ALIAS})
_SENTENCE_ENDS = '.!?:;\n•"“”'
_MOST_BETWEEN = 3
"""Signs between two words of one form; more is a gap in which another thing begins."""


@dataclass(frozen=True, slots=True)
class InEntry:
    """What one form says of one person in the words of one entry."""

    person: PersonId
    form: str
    kind: MentionKind
    is_certain: bool
    n: int
    why: str


@dataclass(slots=True)
class _Words:
    """A text in words: folded, and where they stand."""

    text: str
    spans: list[tuple[int, int]]
    words: list[str]

    def written(self, place: int) -> str:
        """Return a word as it is written; few are asked for, so they are cut out one by one."""
        begin, end = self.spans[place]
        return self.text[begin:end]

    def all_written(self, begin: int, end: int) -> list[str]:
        """Return the words of a form as they are written."""
        return [self.written(place) for place in range(begin, end)]


class Finder:
    """Finds people by these forms.

    Args:
        forms: every form of everybody, of :func:`~scrdesk.domain.mentions.forms.forms_of_register`.
        known: what is known of names.
    """

    def __init__(self, forms: Forms, known: NameKnowledge) -> None:
        lengths: dict[str, set[int]] = defaultdict(set)
        for words in forms:
            lengths[words[0]].add(len(words))
        self._forms = forms
        self._lengths = {word: sorted(several, reverse=True) for word, several in lengths.items()}
        self._known_words = {word for words in forms for word in words} | set(known.titles)
        self._titles = known.titles
        self._not_surnames = known.not_surnames

    def find(self, text: str) -> tuple[Found, ...]:
        """Return every form found in a text, in order; a form of several people once for each."""
        return tuple(self._found(text))

    def find_in_cells(self, cells: Iterable[str]) -> tuple[InEntry, ...]:
        """Return what is found in the cells of an entry, one to a person and form."""
        counted: dict[tuple[PersonId, str], InEntry] = {}
        for cell in cells:
            for found in self._found(cell):
                key = (found.person, found.form)
                before = counted.get(key)
                is_certain = found.is_certain or (before is not None and before.is_certain)
                counted[key] = InEntry(
                    *key, found.kind, is_certain, 1 if before is None else before.n + 1, "" if is_certain else found.why
                )
        return tuple(counted.values())

    def _found(self, text: str) -> Iterator[Found]:
        if not text:
            return
        words = folded_words_of(text)
        lengths = self._lengths
        hits = [place for place, word in enumerate(words) if word in lengths]
        if not hits:
            return
        spans = word_spans(text)
        in_words = _Words(text, spans, words)
        at = 0
        last: Form | None = None
        last_end = -1
        for begin in hits:
            if begin < at:
                continue
            match = self._longest(in_words, begin)
            if match is None:
                continue
            its_words, owners = match
            at = begin + len(its_words)
            before = last if last_end == begin else None
            yield from self._told(in_words, begin, at, owners, before)
            last, last_end = (owners[0] if len(owners) == 1 else None), at

    def _longest(self, in_words: _Words, begin: int) -> tuple[Words, tuple[Form, ...]] | None:
        for n_words in self._lengths[in_words.words[begin]]:
            end = begin + n_words
            if end > len(in_words.words):
                continue
            words = tuple(in_words.words[begin:end])
            owners = self._forms.get(words)
            if owners is None or (n_words > 1 and not self._is_together(in_words, begin, end, words)):
                continue
            if len(words) == 1 and words[0] in _MONTHS and _is_dated(in_words, begin):
                continue
            fitting = tuple(form for form in owners if _is_written(in_words.all_written(begin, end), form.case))
            if fitting:
                return words, fitting
        return None

    def _is_together(self, in_words: _Words, begin: int, end: int, words: Words) -> bool:
        """Whether nothing but blanks, hyphens, and dots after titles and letters stands between these words."""
        for place in range(begin, end - 1):
            between = in_words.text[in_words.spans[place][1] : in_words.spans[place + 1][0]]
            if len(between) > _MOST_BETWEEN:
                return False
            left = between.strip(" \t\r\n\u00a0-‐‑–'’")
            word = words[place - begin]
            if not left:
                continue
            if left == "." and (len(word) == 1 or word in self._titles):
                continue
            # "Dunmore, Tobias": the surname first, as files are named.
            if left == "," and place == begin and in_words.written(place + 1)[:1].isupper():
                continue
            return False
        return True

    def _told(
        self, in_words: _Words, begin: int, end: int, owners: tuple[Form, ...], before: Form | None
    ) -> Iterator[Found]:
        start, stop = in_words.spans[begin][0], in_words.spans[end - 1][1]
        form = " ".join(in_words.words[begin:end])
        context, why = self._doubt(in_words, begin, end, owners, before)
        if context:
            form = context
        if len(owners) > 1:
            is_post = all(form.kind is MentionKind.ROLE for form in owners)
            why = why or f"{len(owners)} people {'may be meant' if is_post else 'have this name'}"
        for each in owners:
            its_why = why or each.why
            yield Found(each.person, form, start, stop, each.kind, each.is_certain and not its_why, its_why)

    def _doubt(
        self, in_words: _Words, begin: int, end: int, owners: tuple[Form, ...], before: Form | None
    ) -> tuple[str, str]:
        """Return the form with the neighbour that makes it doubtful, and why; both empty when none does."""
        kind, words = owners[0].kind, in_words.words
        if kind is MentionKind.ROLE and begin:
            previous = words[begin - 1]
            its = " ".join(words[begin:end])
            if previous in _PRONOUNS:
                return f"{previous} {its}", "it may be somebody else’s"
            if is_possessive(in_words.written(begin - 1)) and not (before is not None and before.is_child):
                return f"{previous} {its}", "it may be somebody else’s"
        if kind is MentionKind.SURNAME and begin and words[begin - 1] in self._titles:
            return " ".join(words[begin - 1 : end]), "the title does not fit"
        if end - begin == 1 and kind in _NAME_KINDS:
            after = self._foreign_name(in_words, end, is_after=True)
            if after and kind is not MentionKind.SURNAME:
                return f"{words[begin]} {after}", "another surname follows"
            if kind is MentionKind.SURNAME:
                previous = self._foreign_name(in_words, begin - 1, is_after=False)
                if previous:
                    return f"{previous} {words[begin]}", "another forename stands before it"
        return "", ""

    def _foreign_name(self, in_words: _Words, place: int, *, is_after: bool) -> str:
        """Return a neighbour that looks like part of a name that is not in the register, folded; else empty."""
        if not 0 <= place < len(in_words.words):
            return ""
        written, word = in_words.written(place), in_words.words[place]
        left, right = (place - 1, place) if is_after else (place, place + 1)
        between = in_words.text[in_words.spans[left][1] : in_words.spans[right][0]]
        is_joined = between == " " or (between in (". ", ".") and len(written) == 1 and not is_after)
        is_name = written[0].isupper() and (len(written) == 1 or not written.isupper()) and word.isalpha()
        if not is_joined or not is_name or word in self._known_words or is_possessive(written):
            return ""
        if is_after:
            return "" if len(written) == 1 or word in self._not_surnames else word
        begins = in_words.spans[place][0]
        lead = in_words.text[:begins].rstrip(" \t")
        # A word that begins a sentence has its capital anyway.
        return "" if not lead or lead[-1] in _SENTENCE_ENDS else word


_MONTHS = frozenset({"jan", "april", "may", "june", "august", "march"})
"""Months that are names, too."""


def _is_dated(in_words: _Words, place: int) -> bool:
    """Whether a number stands beside a word, as beside a month."""
    neighbours = in_words.words[max(place - 1, 0) : place] + in_words.words[place + 1 : place + 2]
    return any(word[:1].isdigit() for word in neighbours)


def _is_written(written: Sequence[str], case: Case) -> bool:
    if case is Case.ANY:
        return True
    if case is Case.UPPER:
        return all(word.rstrip("s").rstrip("'’").isupper() for word in written)
    if case is Case.TITLE:
        return all(word[0].isupper() and not word.isupper() for word in written)
    return all(word[0].isupper() or word[0].isdigit() or word in PARTICLES for word in written)


def is_oddly_written(cells: Iterable[str]) -> bool:
    """Whether any word of these cells would be missed by a search by plain words."""
    return any(is_folded_otherwise(cell[begin:end]) for cell in cells for begin, end in word_spans(cell))
