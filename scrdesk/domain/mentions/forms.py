"""Every form in which people of the register may be written, and how sure each is.

What was typed into the register (name, other names, label) goes before what is worked out from it; a form that several
people share belongs to all of them and is asked about.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import Enum

from scrdesk.domain.mentions.folding import folded, words_of
from scrdesk.domain.mentions.knowledge import NameKnowledge, Words
from scrdesk.domain.mentions.values import MentionKind
from scrdesk.domain.people import NewPerson, Person, PersonId

MIN_NAME_LETTERS = 3
"""A forename or surname of fewer letters is only found with the rest of the name ("Jo" is, as typed, an other name)."""
MAX_WORDS = 8
"""Most words of one form: longer ones are descriptions, which nobody repeats word by word."""
LAST_AGE_OF_A_CHILD = 15
"""Nobody writes "Mr" or "Mrs" before the name of a child."""

PARTICLES = frozenset(
    {"van", "der", "den", "de", "la", "le", "von", "al", "el", "bin", "binti", "ibn", "ap", "ab", "ferch", "mac", "o"}
)
_CHILD = re.compile(r"\b(child|sibling|brother|sister|baby|infant|son|daughter)\b")
_ROLE_ENDS = frozenset({"from", "to", "until", "till", "since", "at", "in", "and", "of"})


class Case(Enum):
    """How a form must be written to be a name."""

    ANY = "any"
    CAPITAL = "each word with a capital"
    TITLE = "a capital, then small letters"
    UPPER = "all in capitals"


@dataclass(frozen=True, slots=True)
class Form:
    """One way to write one person.

    Args:
        words: folded.
        person: whose it is.
        kind: what sort of form.
        case: how it must be written.
        is_certain: whether it counts without being asked, as far as the form itself goes.
        why: why it does not.
        is_typed: stands in the register as it is.
        is_child: the person is a child of the review.
    """

    words: Words
    person: PersonId
    kind: MentionKind
    case: Case
    is_certain: bool = True
    why: str = ""
    is_typed: bool = False
    is_child: bool = False


_RANK = {kind: rank for rank, kind in enumerate(MentionKind)}
_GIVES_WAY = frozenset(
    {MentionKind.TITLE, MentionKind.INITIALS, MentionKind.NICKNAME, MentionKind.ROLE, MentionKind.SURNAME}
)
"""Kinds that give way to a form that somebody typed."""

Forms = dict[Words, tuple[Form, ...]]


def forms_of_register(people: Sequence[Person], known: NameKnowledge, as_of: date | None = None) -> Forms:
    """Return every form of everybody; each form with all whose it may be.

    Args:
        people: the register.
        known: what is known of names.
        as_of: about when the entries were written, to tell children from adults; None goes by the role alone.
    """
    gathered: dict[Words, dict[PersonId, Form]] = defaultdict(dict)
    for person in people:
        for form in _forms_of(person, known, as_of):
            if not form.words or len(form.words) > MAX_WORDS:
                continue
            before = gathered[form.words].get(form.person)
            gathered[form.words][form.person] = form if before is None else _joined(before, form)
    return {words: _settled(tuple(owners.values())) for words, owners in gathered.items()}


def _joined(one: Form, other: Form) -> Form:
    """Return one form of what is two for the same person: the surer, as freely written as either."""
    sure = one if _weight(one) <= _weight(other) else other
    # "Mother" is both a label and a word for what she is; as a word, it may be somebody else's mother.
    kind = MentionKind.ROLE if MentionKind.ROLE in (one.kind, other.kind) else sure.kind
    case = Case.ANY if Case.ANY in (one.case, other.case) else sure.case
    return replace(sure, kind=kind, case=case, is_typed=one.is_typed or other.is_typed)


def _weight(form: Form) -> tuple[bool, bool, int]:
    return not form.is_certain, not form.is_typed, _RANK[form.kind]


def _settled(owners: tuple[Form, ...]) -> tuple[Form, ...]:
    """Leave out those whose claim gives way to a typed one."""
    if len(owners) > 1 and any(form.is_typed for form in owners):
        return tuple(form for form in owners if form.is_typed or form.kind not in _GIVES_WAY)
    return owners


def is_child_of_review(details: NewPerson, as_of: date | None) -> bool:
    """Whether somebody is written of as a child: by age where a birth is known, else by the role."""
    if details.is_professional:
        return False
    earliest = details.birth.earliest
    if earliest is not None and as_of is not None:
        return as_of.year - earliest.year <= LAST_AGE_OF_A_CHILD
    return _CHILD.search(details.role.casefold()) is not None


def _forms_of(person: Person, known: NameKnowledge, as_of: date | None) -> Iterator[Form]:
    details = person.details
    is_child = is_child_of_review(details, as_of)
    for form in _all_forms(person, known, is_child=is_child):
        yield replace(form, is_child=is_child) if is_child else form


def _all_forms(person: Person, known: NameKnowledge, *, is_child: bool) -> Iterator[Form]:
    details = person.details
    for alias in details.aliases:
        yield from _typed(person.id, alias, MentionKind.ALIAS, known)
    yield from _typed(person.id, details.label, MentionKind.LABEL, known)
    yield from _role_forms(person, known)
    if not details.is_unnamed:
        yield from _name_forms(person, known, is_child=is_child)


def _typed(person: PersonId, written: str, kind: MentionKind, known: NameKnowledge) -> Iterator[Form]:
    """Return what somebody typed as another name, or as the label."""
    written_words = words_of(written)
    words = folded(written)
    if not words:
        return
    letters = "".join(written_words)
    is_initials = letters.isupper() and len(letters) <= 4 and not any(sign.isdigit() for sign in letters)
    is_word = len(words) == 1 and words[0] in known.also_words and not is_initials
    if is_initials:
        case = Case.UPPER
    elif written_words[0].islower() or (len(words) > 1 and kind is MentionKind.ALIAS):
        case = Case.ANY
    else:
        case = Case.CAPITAL
    why = "the name is a common word, too" if is_word else ""
    if is_initials and len(letters) > 1 and kind is MentionKind.ALIAS:
        for variant in _initials(letters.lower()):
            yield Form(variant, person, kind, Case.UPPER, is_typed=True)
        return
    yield Form(words, person, kind, case, not is_word, why, is_typed=True)


def _initials(letters: str) -> tuple[Words, ...]:
    return ((letters,), tuple(letters))


def _role_forms(person: Person, known: NameKnowledge) -> Iterator[Form]:
    """Return the words that stand for what somebody is."""
    role = folded(person.details.role)
    table = known.posts if person.details.is_professional else known.roles
    best: Words = ()
    for words in table:
        ends = len(role) == len(words) or (len(role) > len(words) and role[len(words)] in _ROLE_ENDS)
        if role[: len(words)] == words and ends and len(words) > len(best):
            best = words
    # "mother of Sibling 1" is another mother than "mother".
    if not best or (len(role) > len(best) and role[len(best)] == "of"):
        return
    is_post = person.details.is_professional
    why = "somebody else may hold the same post" if is_post else ""
    for written in (best, *table[best]):
        case = Case.UPPER if len(written) == 1 and len(written[0]) <= 3 and written[0] not in _SPOKEN else Case.ANY
        yield Form(written, person.id, MentionKind.ROLE, case, not is_post, why)


_SPOKEN = frozenset({"mum", "mom", "mam", "dad"})


@dataclass(frozen=True, slots=True)
class NameParts:
    """A name in parts: folded words, the surname as one or several."""

    forename: Words
    middles: tuple[Words, ...]
    surname: Words


def name_parts(name: str, known: NameKnowledge) -> NameParts:
    """Return the parts of a name as it stands in the register; titles are left out, particles go with the surname."""
    words = [part for part in re.split(r"\s+", name.strip()) if part]
    while len(words) > 1 and "".join(folded(words[0])) in known.titles:
        words = words[1:]
    if not words:
        return NameParts((), (), ())
    if len(words) == 1:
        return NameParts(folded(words[0]), (), ())
    begin = len(words) - 1
    while begin > 1 and words[begin - 1].casefold().strip("'’") in PARTICLES:
        begin -= 1
    surname = tuple(word for part in words[begin:] for word in folded(part))
    middles = tuple(folded(part) for part in words[1:begin])
    return NameParts(folded(words[0]), middles, surname)


def _name_forms(person: Person, known: NameKnowledge, *, is_child: bool) -> Iterator[Form]:
    parts = name_parts(person.details.name, known)
    its, full, any_case = person.id, MentionKind.FULL_NAME, Case.ANY
    first = parts.forename
    middle = tuple(word for each in parts.middles for word in each)
    if not parts.surname:
        if first:
            yield _single(its, first, MentionKind.FORENAME, known, is_typed=True)
        return
    for surname in _surname_variants(parts.surname):
        for given in _given_variants(parts):
            yield Form((*given, *surname), its, full, any_case, is_typed=True)
            yield Form((*surname, *given), its, full, any_case, is_typed=True)
        for alias in person.details.aliases:
            words = folded(alias)
            if len(words) == 1 and len(words[0]) >= MIN_NAME_LETTERS and words != surname:
                yield Form((*words, *surname), its, full, any_case)
        if first and len(first[0]) > 1:
            yield Form((first[0][0], *surname), its, full, Case.CAPITAL)
        for short in sorted(known.short_forms.get(" ".join(first), ())):
            yield Form((short, *surname), its, MentionKind.NICKNAME, Case.CAPITAL)
        yield from _titled(person, surname, first, known, is_child=is_child)
        yield _single(its, surname, MentionKind.SURNAME, known)
    if middle and first:
        yield Form((*first, *middle), its, full, Case.CAPITAL, is_typed=True)
    if first:
        yield _single(its, first, MentionKind.FORENAME, known)
    for short in sorted(known.short_forms.get(" ".join(first), ())):
        if len(short) > 1:
            said = f"a usual short form of {' '.join(first).title()}"
            yield Form((short,), its, MentionKind.NICKNAME, Case.TITLE, is_certain=False, why=said)
    yield from _derived_initials(its, parts, known)


def _given_variants(parts: NameParts) -> Iterator[Words]:
    yield parts.forename
    middle = tuple(word for each in parts.middles for word in each)
    if middle:
        yield (*parts.forename, *middle)
        yield (*parts.forename, *(each[0][0] for each in parts.middles if each))


def _surname_variants(surname: Words) -> Iterator[Words]:
    yield surname
    joined = "".join(surname)
    if len(surname) > 1:
        yield (joined,)
    else:
        for prefix in ("o", "mc", "mac"):
            # "O'Brien" is folded to one word, and is written as two as well.
            if joined.startswith(prefix) and len(joined) > len(prefix) + MIN_NAME_LETTERS:
                yield (prefix, joined[len(prefix) :])


def _titled(person: Person, surname: Words, first: Words, known: NameKnowledge, *, is_child: bool) -> Iterator[Form]:
    sex = person.details.sex.casefold()
    # "Dr Strake" is somebody else than the partner of that name.
    titles = set(known.titles_any) if person.details.is_professional else {"mx"}
    if is_child:
        titles = {"master"} if sex == "male" else {"miss"} if sex == "female" else {"master", "miss"}
    elif sex == "male":
        titles |= known.titles_male
    elif sex == "female":
        titles |= known.titles_female
    else:
        titles |= known.titles_male | known.titles_female
    for title in sorted(titles):
        yield Form((title, *surname), person.id, MentionKind.TITLE, Case.ANY)
        if first and len(first[0]) > 1:
            yield Form((title, first[0][0], *surname), person.id, MentionKind.TITLE, Case.ANY)


def _single(person: PersonId, words: Words, kind: MentionKind, known: NameKnowledge, *, is_typed: bool = False) -> Form:
    """Return a part of a name that stands alone."""
    letters = sum(map(len, words))
    why = ""
    if len(words) == 1 and words[0] in known.also_words:
        why = "the name is a common word, too"
    elif letters < MIN_NAME_LETTERS:
        why = "the name is very short"
    return Form(words, person, kind, Case.CAPITAL, not why, why, is_typed=is_typed)


def _derived_initials(person: PersonId, parts: NameParts, known: NameKnowledge) -> Iterator[Form]:
    if not parts.forename:
        return
    first, last = parts.forename[0][0], "".join(word[0] for word in parts.surname)
    middle = "".join(each[0][0] for each in parts.middles if each)
    for letters in dict.fromkeys((first + last, first + middle + last)):
        if letters in known.not_initials:
            continue
        for words in _initials(letters):
            yield Form(
                words, person, MentionKind.INITIALS, Case.UPPER, is_certain=False, why="initials may be somebody else’s"
            )
