"""Every form in which what is registered may be written, squeezed to its letters and digits.

"Wrenfield, Toby", "T. Wrenfield", "flat 6, 22 Larch Rd", "943 476 5919" and "9th of January 2012" are each one string
of letters and digits here, with the offsets at which a writer would part it.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum

from scrdesk.domain.leaks.address_forms import address_forms, numbered_streets, place_forms
from scrdesk.domain.leaks.birth_forms import birth_forms
from scrdesk.domain.leaks.knowledge import LeakWords
from scrdesk.domain.leaks.reading import folded_text, squeezed
from scrdesk.domain.leaks.values import LeakKind, LeakRegister, RegisteredPerson
from scrdesk.domain.mentions.forms import name_parts

MIN_IDENTIFIER = 4
"""Letters and digits an identifier must have; shorter ones are page numbers."""
MIN_NUMBER = 6
"""Digits that tell an identifier without its letters."""
MIN_FREE_NAME = 4
"""From so many letters on a name counts without a capital: "ben" and "sam" are words elsewhere."""
MAX_INITIALS = 4
_MIN_PHONE_DIGITS, _MAX_PHONE_DIGITS = 9, 13


class Rule(Enum):
    """How a form must be written to count."""

    ANY = "any"
    CAPITAL = "each word with a capital"
    NAMELIKE = "with a capital, and where a name can stand"
    UPPER = "all in capitals"
    CODE = "letters and digits in any case, parted anywhere"
    PARTED = "numbers parted just where they are"
    LABEL = "a label: what it covers is no leak"


@dataclass(frozen=True, slots=True)
class Form:
    """One way to write something.

    Args:
        letters: folded, small, nothing but letters and digits.
        breaks: offsets at which a writer parts it.
        owner: the label of the person or place.
        kind: what sort of leak it is.
        rule: how it must be written.
    """

    letters: str
    breaks: frozenset[int]
    owner: str
    kind: LeakKind
    rule: Rule


_RANK = {kind: rank for rank, kind in enumerate(LeakKind)}
Forms = dict[str, tuple[Form, ...]]


def form_of(words: Iterable[str], owner: str, kind: LeakKind, rule: Rule) -> Form:
    """Return a form of squeezed words, parted between them."""
    offsets, letters = set(), ""
    for word in words:
        if letters and word:
            offsets.add(len(letters))
        letters += word
    return Form(letters, frozenset(offsets), owner, kind, rule)


def forms_of_register(register: LeakRegister, known: LeakWords) -> Forms:
    """Return every form of everybody and every place; for each letters one form of each owner, the surest."""
    gathered: dict[str, dict[str, Form]] = defaultdict(dict)
    for form in _all_forms(register, known):
        if len(form.letters) < 2 or form.letters == squeezed(form.owner):
            continue
        before = gathered[form.letters].get(form.owner)
        gathered[form.letters][form.owner] = form if before is None else _joined(before, form)
    forms = {letters: tuple(owners.values()) for letters, owners in gathered.items()}
    typed = typed_names(register)
    for label in {squeezed(label) for label in register.labels if not names_somebody(label, forms, typed)}:
        # A label that is or holds somebody's name cannot cover that name.
        if label and label not in gathered:
            forms[label] = (Form(label, frozenset(range(1, len(label))), "", LeakKind.NAME, Rule.LABEL),)
    return forms


def typed_names(register: LeakRegister) -> frozenset[str]:
    """Return the other names that were typed, however short: in a label each names somebody, as the register has it."""
    return frozenset(
        letters
        for person in register.people
        for alias in person.aliases
        if len(letters := squeezed(alias)) > 1 and letters != squeezed(person.label)
    )


def only_surnames(register: LeakRegister, known: LeakWords) -> frozenset[str]:
    """Return the words that are surnames of people, and neither forename nor any other name of somebody."""
    surnames: set[str] = set()
    others: set[str] = set()
    for person in register.people:
        first, middles, last = parts_of(person.name, known)
        surnames.update(last, ("".join(last),))
        others.update(first, middles, ("".join(first),))
        others.update(squeezed(word) for alias in person.aliases for word in alias.split())
    return frozenset(surnames - others)


def names_somebody(label: str, forms: Forms, typed: frozenset[str] = frozenset()) -> bool:
    """Whether words of a label name somebody or a place.

    Initials that are worked out do not ("GP Practice" and Gary Potts); those that were typed as another name do.
    """
    words = [squeezed(word) for word in re.findall(r"\w+", label)]
    runs = ("".join(words[first:last]) for first in range(len(words)) for last in range(first + 1, len(words) + 1))
    return any(
        run in typed
        or any(
            form.rule in _NAMING and form.kind in (LeakKind.NAME, LeakKind.ALIAS, LeakKind.PLACE, LeakKind.ADDRESS)
            for form in forms.get(run, ())
        )
        for run in runs
    )


_NAMING = (Rule.ANY, Rule.CAPITAL, Rule.NAMELIKE)
_FREEDOM = {Rule.LABEL: 0, Rule.NAMELIKE: 1, Rule.UPPER: 1, Rule.CAPITAL: 2, Rule.PARTED: 3, Rule.CODE: 4, Rule.ANY: 5}


def _joined(one: Form, other: Form) -> Form:
    """Return one form of what is two for the same owner: the surest kind, as freely written as the freest."""
    sure = min((one, other), key=lambda each: _RANK[each.kind])
    free = max((one, other), key=lambda each: _FREEDOM[each.rule])
    return Form(one.letters, one.breaks | other.breaks, one.owner, sure.kind, free.rule)


def _all_forms(register: LeakRegister, known: LeakWords) -> Iterator[Form]:
    for person in register.people:
        yield from _name_forms(person, known)
        for alias in person.aliases:
            yield from _alias_forms(person, alias, known)
        for letters, breaks, is_parted in birth_forms(person.born):
            yield Form(letters, breaks, person.label, LeakKind.DOB, Rule.PARTED if is_parted else Rule.CODE)
        for address in person.addresses:
            for words, is_code in address_forms(address, known):
                # "Buttercups" is a house, "the orchard" and "Bungalow" are what others have, too.
                is_word = known.is_word_too(words[0]) or words[0] in known.everyday
                alone = Rule.NAMELIKE if is_word else Rule.ANY
                rule = Rule.CODE if is_code else alone if len(words) == 1 else Rule.ANY
                yield form_of(words, person.label, LeakKind.ADDRESS, rule)
            for words in numbered_streets(address, known):
                yield form_of(words, person.label, LeakKind.ADDRESS, Rule.CAPITAL)
        for kind, value in person.identifiers:
            yield from _identifier_forms(person.label, kind, value)
    for place in register.places:
        for words in place_forms(place.name, known):
            rule = _rule_of(words, known)
            yield form_of(words, place.label, LeakKind.PLACE, rule if len(words) == 1 else Rule.ANY)


def parts_of(name: str, known: LeakWords) -> tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]:
    """Return forename, middle names and surname of a name as squeezed words; "Surname, Forename" is turned round."""
    before, comma, after = name.partition(",")
    if comma and after.strip():
        name = f"{after.strip()} {before.strip()}"
    parts = name_parts(re.sub(r"\([^)]*\)", " ", name), known.names)
    middles = tuple("".join(words) for words in parts.middles)
    return parts.forename, tuple(each for each in middles if each), parts.surname


def _rule_of(words: Sequence[str], known: LeakWords) -> Rule:
    """Return how one part of a name must be written when it stands alone."""
    letters = "".join(words)
    if letters in known.sentence_words or letters in known.dated_words:
        return Rule.NAMELIKE
    is_everyday = letters in known.everyday
    is_name_too = letters in known.word_names or letters in known.given_names
    if is_everyday and letters in known.frequent and not is_name_too:
        return Rule.NAMELIKE  # "Mr Reading", and not "Reading the file"
    if len(letters) < MIN_FREE_NAME or letters in known.word_names or is_everyday:
        return Rule.CAPITAL
    return Rule.ANY


def _name_forms(person: RegisteredPerson, known: LeakWords) -> Iterator[Form]:
    first, middles, last = parts_of(person.name, known)
    if not first:
        return

    def whole(words: Iterable[str], kind: LeakKind = LeakKind.NAME) -> Form:
        told = tuple(words)
        # Of two words that are names and words both, a capital on each says that they are a name.
        is_plain = any(_rule_of((word,), known) is Rule.ANY for word in told)
        return form_of(told, person.label, kind, Rule.ANY if is_plain else Rule.CAPITAL)

    yield from _alone(person.label, first, LeakKind.NAME, known)
    nicknames = sorted(known.names.short_forms.get(" ".join(first), ()))
    for short in nicknames:
        yield form_of((short,), person.label, LeakKind.ALIAS, _nickname_rule(short, known))
    if not last:
        return
    yield from _alone(person.label, last, LeakKind.NAME, known)
    plural = "".join(last) + "s"
    if _rule_of(last, known) is not Rule.NAMELIKE and plural not in known.dictionary:
        yield form_of((plural,), person.label, LeakKind.NAME, Rule.CAPITAL)
    for middle in middles:
        if len(middle) >= MIN_FREE_NAME - 1:
            rule = _rule_of((middle,), known)
            yield form_of((middle,), person.label, LeakKind.NAME, Rule.CAPITAL if rule is Rule.ANY else rule)
    letters = first[0][0]
    given = [first, (*first, *middles), (*first, *(each[0] for each in middles))]
    for each in dict.fromkeys(given):
        yield whole((*each, *last))
        yield whole((*last, *each))
        if len(last) > 1:
            yield whole((*each, last[-1]))
    for middle in middles:
        yield whole((*first, middle))
    for initials in dict.fromkeys(((letters,), (letters, *(each[0] for each in middles)))):
        yield form_of((*initials, *last), person.label, LeakKind.NAME, Rule.CAPITAL)
        yield form_of((*last, *initials), person.label, LeakKind.NAME, Rule.CAPITAL)
    for initials in dict.fromkeys(((last[0][0],), tuple(each[0] for each in last))):
        yield form_of((*first, *initials), person.label, LeakKind.NAME, Rule.CAPITAL)
    for short in nicknames:
        yield form_of((short, *last), person.label, LeakKind.ALIAS, Rule.ANY)
        yield form_of((*last, short), person.label, LeakKind.ALIAS, Rule.ANY)
    yield from _initials(person.label, first, middles, last)
    for told in last if re.search(r"\bO['’‘ʼ`´]", person.name) else ():
        if len(told) > 2 and told[0] == "o":
            yield from _initials(person.label, first, middles, ("o", told[1:]))


def _alone(owner: str, words: Sequence[str], kind: LeakKind, known: LeakWords) -> Iterator[Form]:
    yield form_of(words, owner, kind, _rule_of(words, known))
    if len(words) > 1:
        for word in words:
            if len(word) >= MIN_FREE_NAME and word not in known.in_aliases:
                rule = _rule_of((word,), known)
                yield form_of((word,), owner, kind, Rule.CAPITAL if rule is Rule.ANY else rule)


def _nickname_rule(short: str, known: LeakWords) -> Rule:
    rule = _rule_of((short,), known)
    # A short form is worked out, not typed: "kitty" and "dolly" in small letters are other things.
    return Rule.CAPITAL if rule is Rule.ANY else rule


def _initials(owner: str, first: Sequence[str], middles: Sequence[str], last: Sequence[str]) -> Iterator[Form]:
    head = [each[0] for each in first]
    middle = [each[0] for each in middles]
    tails = {tuple(each[0] for each in last), (last[-1][0],), (last[0][0],)}
    for tail in sorted(tails):
        for given in (head[:1], head, head[:1] + middle, head + middle):
            words = (*given, *tail)
            if 2 <= len(words) <= MAX_INITIALS + 1:
                yield form_of(words, owner, LeakKind.INITIALS, Rule.UPPER)


def _alias_forms(person: RegisteredPerson, alias: str, known: LeakWords) -> Iterator[Form]:
    written = [word for word in re.split(r"[^\w'’‘ʼ`´]+", folded_text(alias)) if squeezed(word)]
    words = [squeezed(word) for word in written]
    if not words:
        return
    letters = "".join(words)
    is_upper = "".join(written).isupper() and len(letters) <= MAX_INITIALS and letters.isalpha()
    if is_upper and len(letters) > 1 and (len(letters) == len(words) or len(words) == 1):
        # "TOBY" is more of a name in capitals than four initials.
        kind = LeakKind.ALIAS if len(words) == 1 and len(letters) == MAX_INITIALS else LeakKind.INITIALS
        yield form_of(letters, person.label, kind, Rule.UPPER)
        return
    if len(words) == 1:
        yield form_of(words, person.label, LeakKind.ALIAS, _alias_rule(words[0], written[0], known))
        if _is_apart(words[0], known):
            _, _, last = parts_of(person.name, known)
            if last and words != list(last):
                yield form_of((*words, *last), person.label, LeakKind.ALIAS, Rule.ANY)
        return
    are_plain = any(_is_apart(word, known) for word in words)
    # "T Brough" turned round and joined is "brought".
    rule = Rule.ANY if are_plain and all(len(word) > 1 for word in words) else Rule.CAPITAL
    yield form_of(words, person.label, LeakKind.ALIAS, rule)
    if are_plain:
        yield form_of((*words[1:], words[0]), person.label, LeakKind.ALIAS, rule)
    own = {*parts_of(person.name, known)[0], *parts_of(person.name, known)[2]}
    for word, as_typed in zip(words, written, strict=True):
        names_nobody = word in known.in_aliases or word in known.names.titles or word in own
        if len(word) >= MIN_FREE_NAME - 1 and as_typed[0].isupper() and not names_nobody and word.isalpha():
            rule = _alias_rule(word, as_typed, known)
            yield form_of((word,), person.label, LeakKind.ALIAS, Rule.CAPITAL if rule is Rule.ANY else rule)


def _alias_rule(word: str, as_typed: str, known: LeakWords) -> Rule:
    rule = _rule_of((word,), known)
    if rule is Rule.ANY and word in known.dictionary and word not in known.given_names and as_typed[:1].isupper():
        return Rule.CAPITAL
    is_no_word = len(word) == MIN_FREE_NAME - 1 and not known.is_word_too(word) and word not in known.abbreviations
    if rule is Rule.CAPITAL and is_no_word and word.isalpha() and word not in known.everyday:
        return Rule.ANY  # "Kaz" is short, and no word
    return Rule.ANY if as_typed[:1].islower() and rule is not Rule.NAMELIKE else rule


def _is_apart(word: str, known: LeakWords) -> bool:
    return len(word) >= MIN_FREE_NAME - 1 and _rule_of((word,), known) is Rule.ANY and word not in known.in_aliases


def _identifier_forms(owner: str, kind: str, value: str) -> Iterator[Form]:
    letters = squeezed(value)
    if len(letters) < MIN_IDENTIFIER:
        return
    rule = Rule.CODE
    if "@" in value:
        parts = re.split(r"([@.])", folded_text(value).lower())
        spoken = "".join({"@": "at", ".": "dot"}.get(part, squeezed(part)) for part in parts)
        half = "".join({"@": "at", ".": ""}.get(part, squeezed(part)) for part in parts)
        for each in (spoken, half):
            yield Form(each, frozenset(range(1, len(each))), owner, LeakKind.IDENTIFIER, rule)
    runs = re.findall(r"\d+", value)
    alone = tuple(runs) if len(runs) == 1 and len(runs[0]) >= MIN_NUMBER and letters != runs[0] else ()
    for each in dict.fromkeys((letters, *alone, *_phone_variants(kind, value))):
        yield Form(each, frozenset(range(1, len(each))), owner, LeakKind.IDENTIFIER, rule)
    for words in _shortened_references(value):
        yield form_of(words, owner, LeakKind.IDENTIFIER, Rule.PARTED)


def _shortened_references(value: str) -> Iterator[tuple[str, ...]]:
    """Yield "CS/2015/471" and "CS/15/471" of "CS/2015/00471": a year cut short, noughts left out."""
    words = re.findall(r"[a-z]+|\d+", folded_text(value).lower())
    numbers = [place for place, word in enumerate(words) if word.isdigit()]
    if len(numbers) < 2:
        return
    last = numbers[-1]
    bare = words[last].lstrip("0")
    for number in dict.fromkeys((words[last], bare)):
        for is_short in (False, True):
            told = [word[2:] if is_short and re.fullmatch(r"(?:19|20)\d\d", word) else word for word in words]
            told[last] = number
            if told != words and number and len("".join(told)) >= MIN_NUMBER:
                yield tuple(told)


def _phone_variants(kind: str, value: str) -> Iterator[str]:
    digits = re.sub(r"\D", "", value)
    is_number = not re.search(r"[A-Za-z]", value) and _MIN_PHONE_DIGITS <= len(digits) <= _MAX_PHONE_DIGITS + 2
    says_so = re.search(r"phone|mobile|tel|fax|whatsapp|mob", kind, re.IGNORECASE) is not None
    if not is_number or not (says_so or value.strip().startswith(("0", "+44"))):
        return
    bare = re.sub(r"^(?:0044|44)?0?", "", digits)
    for before in ("", "0", "44", "0044", "440", "00440"):
        yield before + bare
