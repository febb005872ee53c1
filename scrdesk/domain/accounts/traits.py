"""What of an account tells whether it is of the same event as another: its days, telling words, people, kind and clock.

Read once for each entry; pairs are then compared by sets of numbers, never by their texts.
"""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from rapidfuzz.distance import DamerauLevenshtein

from scrdesk.domain.accounts.acts import NO_ACTS, ActSigns, act_signs, referred_days
from scrdesk.domain.accounts.clues import Clues
from scrdesk.domain.accounts.passages import MAX_CHARACTERS, account_text, passages_of
from scrdesk.domain.accounts.people_forms import POSTS, PersonForms, surnames_of
from scrdesk.domain.accounts.text_signs import bare, clocks, rare_sequences, sequences
from scrdesk.domain.accounts.told_days import ToldDay, told_days
from scrdesk.domain.accounts.words import STOP_WORDS, Language, PhraseFound, Token
from scrdesk.domain.chronology import Entry
from scrdesk.domain.date_reading.words import is_ditto
from scrdesk.domain.people import NewPerson
from scrdesk.domain.progress import Progress, Silent
from scrdesk.domain.review import Agency

LONGEST_SPAN_DAYS = 31
"""An entry of more days than this is tied to others by telling words, not by its days."""
_SMALL_WORD = re.compile(r"\b[^\W\d_A-Z][^\W\d_]+")
_ADDRESS_WORDS = frozenset(("flat", "number", "room", "unit", "house", "no"))
_MIN_NUMBER_LENGTH = 3
_NO_AGENCY = ("agency", "none")
_GOES_ON = ("goes on",)
_BESIDE = 3
"""Words between a word of passing on and the agency's name."""
_COMING = frozenset(("from", "by", "that", "if", "whether", "when"))
_SAID_OF_BOTH = frozenset(("rang", "phon", "telephon", "email", "faxed", "wrot", "call", "asked", "notification"))
_STEP = 200
_MISSPELLED_FROM = 5
"""Letters from which two names one letter apart are taken for one."""


@dataclass(frozen=True, slots=True)
class Traits:
    """What one account tells of its event.

    Args:
        entry: the account.
        first, last: ordinals of its own days; 0 where it has none.
        told: other days that its text names.
        minute: minutes since midnight, or None.
        clues: numbers of its clues in :class:`Clues`.
        length: root of the sum of its clues' squared weights.
        matter_length: sum of the squared weights of those clues that tell what it was about.
        matter: those clues.
        kinds: kinds of event it tells of.
        names_agencies: codes of the agencies it names, by their kind or by their staff.
        children: labels of the registered children it names.
        adults: labels of other registered people of the family it names.
        staff_named: surnames of agencies' staff in its text.
        written_by: surnames of staff in its practitioner cell.
        told_to: codes of the agencies that it says it told.
        heard_from: codes of the agencies that it says it heard from.
        sequences: pairs of telling words that follow each other in it and in a few other rows ("dental decay").
        clocks: minutes since midnight of the times of day that its text names.
        has_no_day: whether its date cell is empty or points to the row above ("ditto").
        points_above: whether its text says that it goes on from the row before.
        body: parts of the body that it names.
        follows: number of the row of its agency before it on the same day, in the order read; -1 where there is none.
        acts: the acts that it tells of, or is a paper of.
        refers: ordinals of the days of the acts that it is a paper of and does not name.
        fields: what it is about in the large.
        passages: the clues of each of its sentences that has any.
    """

    entry: Entry
    first: int
    last: int
    told: tuple[ToldDay, ...]
    minute: int | None
    clues: frozenset[int]
    length: float
    kinds: frozenset[str]
    names_agencies: frozenset[str]
    children: frozenset[str]
    adults: frozenset[str]
    staff_named: frozenset[str]
    written_by: frozenset[str]
    told_to: frozenset[str]
    heard_from: frozenset[str]
    clocks: frozenset[int]
    sequences: frozenset[str]
    has_no_day: bool = False
    points_above: bool = False
    body: frozenset[str] = frozenset()
    follows: int = -1
    acts: ActSigns = NO_ACTS
    refers: frozenset[int] = frozenset()
    matter_length: float = 0.0
    matter: frozenset[int] = frozenset()
    fields: frozenset[str] = frozenset()
    passages: tuple[frozenset[int], ...] = ()


def own_days(row: Traits) -> range:
    """Return the days a row can be of, none when it has no day or too many to say anything."""
    if not row.first or row.last - row.first >= LONGEST_SPAN_DAYS:
        return range(0)
    return range(row.first, row.last + 1)


class Reader:
    """Reads the traits of a review's entries.

    Args:
        language: the lists.
        people: the register.
        agencies: the agencies of the review.
    """

    def __init__(self, language: Language, people: Sequence[NewPerson], agencies: Sequence[Agency]) -> None:
        self._language = language
        self.clues = Clues()
        self._body = frozenset(language.words.body)
        self._codes_of_kind: dict[str, set[str]] = defaultdict(set)
        self._kinds_of: dict[str, set[str]] = defaultdict(set)
        for agency in agencies:
            self._codes_of_kind[agency.kind].add(agency.code)
            self._kinds_of[agency.code].add(agency.kind)
        self._forms = PersonForms(people)
        self._staff: dict[str, set[str]] = defaultdict(set)
        for person in people:
            if person.is_professional and person.agency_code:
                for word in surnames_of(person):
                    self._staff[word].add(person.agency_code)

    def read(self, entries: Sequence[Entry], progress: Progress = Silent()) -> tuple[Traits, ...]:
        """Return the traits of every entry, in the same order.

        Raises:
            Cancelled.
        """
        self._learn_staff(entries)
        found = []
        for number, entry in enumerate(entries):
            if number % _STEP == 0:
                progress.report(number, len(entries), "Reading accounts")
                progress.check()
            found.append(self._one(entry))
        self._join_misspelled(found)
        self.clues.weigh((numbers for _, numbers in found), len(found))
        self.clues.weigh_fields((parts.fields for parts, _ in found), len(found))
        squares, matter = self.clues.squares, self.clues.matter
        rare = rare_sequences(parts.sequences for parts, _ in found)
        referred = referred_days(
            [parts for parts, _ in found],
            self._language.words.acts,
            [self._kinds(parts.entry.agency_code) for parts, _ in found],
        )
        told = []
        before: dict[tuple[str, int], int] = {}
        for row, (parts, numbers) in enumerate(found):
            place = (parts.entry.agency_code, parts.first)
            of_matter = frozenset(numbers & matter)
            length = math.sqrt(sum(squares[number] for number in numbers))
            told.append(
                Traits(parts.entry, parts.first, parts.last, parts.told, parts.minute, frozenset(numbers), length,
                       parts.kinds, parts.names_agencies, parts.children, parts.adults, parts.staff_named,
                       parts.written_by, parts.told_to, parts.heard_from, parts.clocks, parts.sequences & rare,
                       parts.has_no_day, parts.points_above, parts.body, before.get(place, -1) if parts.first else -1,
                       parts.acts, referred[row], sum([squares[number] for number in of_matter]),
                       of_matter, parts.fields, parts.passages)
            )  # fmt: skip
            before[place] = row
        return tuple(told)

    def agencies_named(self, text: str) -> frozenset[str]:
        """Return the codes of the agencies that a text names, by their kind or by their staff; after :meth:`read`."""
        tokens = self._language.tokens(text)
        found = {code for token in tokens if self._is_staff(token) for code in self._staff[bare(token.written)]}
        for phrase in self._language.phrases(tokens):
            if phrase.tag[0] == "agency":
                found |= self._codes_of_kind[phrase.tag[1]]
        return frozenset(found)

    def named_places(
        self, tokens: Sequence[Token], phrases: Sequence[PhraseFound]
    ) -> Iterator[tuple[int, int, frozenset[str]]]:
        """Yield where agencies are named in a text: first word, number of words, codes; after :meth:`read`."""
        for place, token in enumerate(tokens):
            if self._is_staff(token):
                yield place, 1, frozenset(self._staff[bare(token.written)])
        # "Good practice" names no surgery: what lies within a phrase that is no agency is passed over.
        masked: set[int] = set()
        for phrase in phrases:
            if phrase.tag == _NO_AGENCY:
                masked.update(range(phrase.first_token, phrase.first_token + phrase.n_tokens))
        for phrase in phrases:
            if phrase.tag[0] == "agency" and phrase.tag != _NO_AGENCY and phrase.first_token not in masked:
                yield phrase.first_token, phrase.n_tokens, frozenset(self._codes_of_kind[phrase.tag[1]])

    def passed(self, tokens: Sequence[Token], phrases: Sequence[PhraseFound]) -> Iterator[tuple[str, bool]]:
        """Yield the agencies that a text names beside a word of passing on, and whether it was sent or came in.

        "Phoned the GP" is sent, "GP rang" and "email from the GP" are received; a word far from the agency's name
        tells of somebody else.
        """
        passing = [phrase for phrase in phrases if phrase.tag[0] in ("sent", "received")]
        if not passing:
            return
        for place, n_tokens, codes in self.named_places(tokens, phrases):
            for phrase in passing:
                before = place - (phrase.first_token + phrase.n_tokens)
                after = phrase.first_token - (place + n_tokens)
                is_before = 0 <= before <= _BESIDE
                if phrase.tag[0] == "sent" and is_before:
                    between = tokens[phrase.first_token + phrase.n_tokens : place]
                    if not any(token.stem in _COMING for token in between):
                        yield from ((code, True) for code in sorted(codes))
                elif (phrase.tag[0] == "received" and is_before) or (
                    tokens[phrase.first_token].stem in _SAID_OF_BOTH and 0 <= after <= 1
                ):
                    yield from ((code, False) for code in sorted(codes))

    def _learn_staff(self, entries: Sequence[Entry]) -> None:
        """Learn who works where from the practitioner column: a surname that only one agency's rows are signed by."""
        signed: dict[str, Counter[str]] = defaultdict(Counter)
        for cell, code in {(entry.practitioner[:200], entry.agency_code) for entry in entries}:
            for token in self._language.tokens(cell):
                if token.written[:1].isupper() and len(token.written) > 3 and not token.written.isupper():
                    signed[token.written.casefold()][code] += 1
        # A surname is never written small anywhere; "Orthopaedic" and "Office" are.
        small = {word for entry in entries for word in _SMALL_WORD.findall(entry.event[:MAX_CHARACTERS])}
        for word, codes in signed.items():
            if len(codes) == 1 and word not in small and word not in STOP_WORDS and word not in POSTS:
                self._staff[word].update(codes)

    def _one(self, entry: Entry) -> tuple[Traits, set[int]]:
        when = entry.when
        own = when.earliest or when.latest
        first = own.toordinal() if own else 0
        last = when.latest.toordinal() if when.latest else first
        main, aside = account_text(entry), f"{entry.people}\n{entry.shared_with}"[:MAX_CHARACTERS]
        places: list[tuple[int, int]] = []
        kinds: set[str] = set()
        agencies: set[str] = set()
        tokens = self._language.tokens(main)
        taken: set[int] = set()
        phrases = list(self._language.phrases(tokens))
        for phrase in phrases:
            if phrase.tag[0] == "thing":
                number = self.clues.number("thing", phrase.tag[1], main[phrase.begin : phrase.end])
                places.append((phrase.first_token, number))
                taken.update(range(phrase.first_token, phrase.first_token + phrase.n_tokens))
            elif phrase.tag[0] == "kind":
                kinds.add(phrase.tag[1])
            elif phrase.tag[0] == "agency":
                agencies.update(self._codes_of_kind[phrase.tag[1]])
                # Which agencies are named is compared apart; as words, they would count a second time.
                taken.update(range(phrase.first_token, phrase.first_token + phrase.n_tokens))
        aside_tokens = self._language.tokens(aside)
        agencies.update(
            code
            for phrase in self._language.phrases(aside_tokens)
            if phrase.tag[0] == "agency"
            for code in self._codes_of_kind[phrase.tag[1]]
        )
        children, adults = self._people(tokens, aside_tokens, places, agencies, taken)
        self._words(tokens, places, taken)
        told_to: set[str] = set(self.agencies_named(entry.shared_with)) if entry.shared_with else set()
        heard_from: set[str] = set()
        for code, is_sent in self.passed(tokens, phrases):
            (told_to if is_sent else heard_from).add(code)
        agencies.discard(entry.agency_code)
        clock = when.start
        told = told_days(main, _own_day(own, when.latest))
        traits = Traits(
            entry,
            first,
            last,
            told,
            None if clock is None else clock.hour * 60 + clock.minute,
            frozenset(),
            0.0,
            frozenset(kinds),
            frozenset(agencies),
            frozenset(children),
            frozenset(adults),
            frozenset(token.written.casefold() for token in (*tokens, *aside_tokens) if self._is_staff(token)),
            frozenset(
                token.written.casefold()
                for token in self._language.tokens(entry.practitioner[:MAX_CHARACTERS])
                if self._is_staff(token)
            ),
            frozenset(told_to - {entry.agency_code}),
            frozenset(heard_from - {entry.agency_code}),
            frozenset(clocks(main)),
            frozenset(sequences(tokens)),
            bool(first) and (not when.date_text.strip() or is_ditto(when.date_text.strip())),
            any(phrase.tag == _GOES_ON for phrase in phrases),
            frozenset(phrase.tag[1] for phrase in phrases if phrase.tag[0] == "thing" and phrase.tag[1] in self._body),
            acts=act_signs(
                self._language.words.acts,
                tokens,
                phrases,
                kinds,
                self._kinds(entry.agency_code),
                self._kinds(*agencies),
            ),
            fields=frozenset(phrase.tag[1] for phrase in phrases if phrase.tag[0] == "field"),
            passages=tuple(passages_of(main, tokens, places)),
        )
        return traits, {number for _, number in places}

    def _kinds(self, *codes: str) -> frozenset[str]:
        return frozenset(kind for code in codes for kind in self._kinds_of.get(code, ()))

    def _is_staff(self, token: Token) -> bool:
        return token.written[0].isupper() and bare(token.written) in self._staff

    def _people(
        self,
        tokens: Sequence[Token],
        aside: Sequence[Token],
        places: list[tuple[int, int]],
        agencies: set[str],
        taken: set[int],
    ) -> tuple[set[str], set[str]]:
        children: set[str] = set()
        adults: set[str] = set()
        for is_main, some in ((True, tokens), (False, aside)):
            within = 0
            for place, token in enumerate(some):
                if token.written[0].isupper():
                    agencies.update(self._staff.get(bare(token.written), ()))
                if place < within:
                    continue
                together = self._forms.phrase(some, place)
                person, n_words = together if together is not None else (self._forms.person(token), 1)
                if person is None:
                    continue
                within = place + n_words
                if is_main:
                    taken.update(range(place, within))
                said = " ".join(each.written for each in some[place:within])
                places.append((place if is_main else -1, self.clues.number("person", person.label, said)))
                if person.is_professional:
                    continue
                (children if "child" in person.role or person.label in self._forms.children else adults).add(
                    person.label
                )
        return children, adults

    def _words(self, tokens: Sequence[Token], places: list[tuple[int, int]], taken: set[int]) -> None:
        clues = self.clues
        previous = ""
        for place, token in enumerate(tokens):
            word = token.stem
            if word[0].isdigit():
                if previous in _ADDRESS_WORDS and len(word) < 4:
                    said = f"{previous.title()} {token.written}"
                    places.append((place, clues.number("place", f"{previous} {word}", said)))
                elif len(word) >= _MIN_NUMBER_LENGTH and not word.startswith("20"):
                    places.append((place, clues.number("number", word, token.written)))
            elif len(word) > 2 and place not in taken and bare(token.written) not in STOP_WORDS:
                is_name = token.written[0].isupper() and previous != "" and not token.written.isupper()
                kind = "everyday" if word in self._language.common and not is_name else "word"
                said = token.written if is_name else token.written.casefold()
                places.append((place, clues.number(kind, word, said)))
            previous = token.written.casefold()

    def _join_misspelled(self, found: Sequence[tuple[Traits, set[int]]]) -> None:
        """Give names that differ by one letter the clue of both: "Verall" and "Verrall".

        Words are brought together by leaving out one letter, so that the work grows with the words.
        """
        clues = self.clues
        names = [
            number
            for number, clue in enumerate(clues.clues)
            if clue.kind == "word" and clue.said[:1].isupper() and len(clue.said) >= _MISSPELLED_FROM
        ]
        by_part: dict[str, list[int]] = defaultdict(list)
        for number in names:
            word = clues.clues[number].said.casefold()
            for part in {word, *(word[:n] + word[n + 1 :] for n in range(len(word)))}:
                by_part[part].append(number)
        stands_for: dict[int, int] = {}
        for alike in by_part.values():
            if 1 < len(alike) <= 8:
                first = alike[0]
                for other in alike[1:]:
                    one, two = (clues.clues[each].said.casefold() for each in (first, other))
                    if one != two and one[0] == two[0] and DamerauLevenshtein.distance(one, two, score_cutoff=1) <= 1:
                        stands_for.setdefault(other, stands_for.get(first, first))
        if stands_for:
            for _, numbers in found:
                for number in numbers & stands_for.keys():
                    numbers.add(stands_for[number])


def _own_day(earliest: date | None, latest: date | None) -> date | None:
    return earliest if earliest is not None else latest
