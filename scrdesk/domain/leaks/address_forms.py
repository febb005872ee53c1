"""An address, or the name of a place, in the forms in which it is written."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from scrdesk.domain.leaks.knowledge import LeakWords
from scrdesk.domain.leaks.reading import folded_text

_POSTCODE = re.compile(r"\b([A-Z]{1,2}\d[A-Z\d]?)\s*(\d[A-Z]{2})\b", re.IGNORECASE)
_NUMBER = re.compile(r"\d+[a-z]?")
_SAINT = {"st": "saint", "saint": "st"}
_POINTS = {"n": "north", "s": "south", "e": "east", "w": "west"}
_WELSH_SORTS = frozenset({"heol", "ffordd", "stryd", "lon", "rhodfa", "clos", "maes", "llys", "cae", "parc", "plas"})
_HOUSES = {"house": ("hse", "ho"), "cottage": ("cott",), "farm": ("fm",)}
Words = tuple[str, ...]


def words_in(text: str) -> list[str]:
    """Return the words of an address or place, folded and small; an apostrophe or dot parts nothing."""
    plain = re.sub(r"['’‘ʼ`´.]", "", folded_text(text).lower()).replace("&", " and ")
    return [word for word in re.split(r"[\W_]+", plain) if word]


def address_forms(address: str, known: LeakWords) -> Iterator[tuple[Words, bool]]:
    """Yield the words of each form, and whether it is a code (a postcode) that may be parted anywhere."""
    for found in _POSTCODE.finditer(address):
        yield (found[1].lower(), found[2].lower()), True
    rest = _POSTCODE.sub(" ", address)
    lines = [words for part in re.split(r"[,;\n]", rest) if (words := words_in(part))]
    if not lines:
        return
    whole = tuple(word for words in lines for word in words)
    if len(whole) > 1 or len(whole[0]) > 4:
        yield whole, False
    found_any = False
    before: Words = ()
    for words in lines:
        # After the street come town and county, which may end in "Green" or "Hill" too.
        is_town = found_any and not any(sign.isdigit() for word in words for sign in word)
        for form in () if is_town else _street_forms(words, before, known):
            found_any = True
            yield form, False
        if not is_town and _is_house(words, known):
            found_any = True
            yield tuple(words), False
            for short in _HOUSES.get(words[-1], ()):
                yield (*words[:-1], short), False
        elif not found_any and len(words) == 1 and _is_house_alone(words[0], lines, known):
            yield tuple(words), False
        elif not found_any and _is_named_house(words, lines, known):
            yield tuple(words), False
            if words[0] == "the":
                yield tuple(words[1:]), False
        before = (*before, *words)
    # An address without street or house: its first line is what tells it.
    if not found_any and (len(lines[0]) > 1 or any(word.isdigit() for word in lines[0])) and len("".join(lines[0])) > 5:
        yield tuple(lines[0]), False


def street_names(address: str, known: LeakWords) -> Iterator[Words]:
    """Yield the streets of an address without number, when they are not ones that every other town has.

    Of several lines that end as a street does, a block before the street ("Tamarisk Court") is one, a town is none.
    """
    found_any = False
    for part in re.split(r"[,;\n]", _POSTCODE.sub(" ", address)):
        words = words_in(part)
        street = _street_in(words, known)
        if street and (not found_any or any(sign.isdigit() for word in words for sign in word)):
            found_any = True
            if " ".join(street) not in known.common_streets:
                yield street


def _street_in(words: Sequence[str], known: LeakWords) -> Words:
    """Return the words of the street at the end of a line, from after the number on."""
    ends = [place for place, word in enumerate(words) if place > 0 and _full_type(word, known)]
    welsh = _welsh_street_in(words)
    if welsh or not ends:
        return welsh
    begin = 0
    for place, word in enumerate(words[: ends[-1]]):
        if any(sign.isdigit() for sign in word):
            begin = place + 1
            if place + 1 < ends[-1] and len(words[place + 1]) == 1:  # "22 a Larch Road"
                begin = place + 2
    street = tuple(words[begin : ends[-1] + 1])
    return street if len(street) > 1 and not any(sign.isdigit() for word in street for sign in word) else ()


def _welsh_street_in(words: Sequence[str]) -> Words:
    """Return a street that begins with its sort: "Heol y Felin"."""
    begin = next((place for place, word in enumerate(words) if word in _WELSH_SORTS), len(words))
    street = tuple(words[begin:])
    is_one = len(street) > 1 and begin < 2 and not any(sign.isdigit() for word in street for sign in word)
    return street if is_one and len("".join(street)) > MIN_ALONE else ()


def _full_type(word: str, known: LeakWords) -> str:
    if word in known.streets:
        return word
    return next((full for full, short in known.streets.items() if word in short), "")


def street_variants(street: Words, known: LeakWords) -> Iterator[Words]:
    """Yield the ways to write a street: in full and in short."""
    full = _full_type(street[-1], known)
    heads = [street[:-1]]
    if street[0] in _SAINT:
        heads.append((_SAINT[street[0]], *street[1:-1]))
    if street[0] in _POINTS.values():
        heads.append((street[0][0], *street[1:-1]))
    for head in heads:
        for tail in dict.fromkeys((street[-1], full or street[-1], *known.streets.get(full, ()))):
            yield (*head, tail)


def _street_forms(words: Sequence[str], before: Words, known: LeakWords) -> Iterator[Words]:
    street = _street_in(words, known)
    if not street:
        return
    at = next(place for place in range(len(words)) if tuple(words[place : place + len(street)]) == street)
    number = words[:at] if any(any(sign.isdigit() for sign in word) for word in words[:at]) else []
    if not number and before and _NUMBER.fullmatch(before[-1]):
        number, before = [before[-1]], before[:-1]  # "Flat 6, 22, Larch Road"
    is_common = " ".join((*street[:-1], _full_type(street[-1], known))) in known.common_streets
    for variant in street_variants(street, known):
        if number:
            yield (*number, *variant)
            yield (number[-1], *variant)
            if before:
                yield (*before, *number, *variant)
        if not is_common:
            yield variant


def numbered_streets(address: str, known: LeakWords) -> Iterator[Words]:
    """Yield number and street without "Road" or "Lane" ("22 Larch"), which counts with a capital alone."""
    lines = [words_in(part) for part in re.split(r"[,;\n]", _POSTCODE.sub(" ", address))]
    for place, words in enumerate(lines):
        street = _street_in(words, known)
        if not street:
            continue
        head = words[: len(words) - len(street)] or (lines[place - 1][-1:] if place else [])
        is_common = " ".join((*street[:-1], _full_type(street[-1], known))) in known.common_streets
        if head and _NUMBER.fullmatch(head[-1]) and not is_common and street[0] not in known.dated_words:
            yield (head[-1], *street[:-1])
        return


def _is_house(words: Sequence[str], known: LeakWords) -> bool:
    return len(words) > 1 and words[-1] in known.houses and words[0] not in known.homes


def _is_named_house(words: Sequence[str], lines: Sequence[Sequence[str]], known: LeakWords) -> bool:
    """Whether a line before the street is the name of a house: "The Old Forge"."""
    has_number = any(sign.isdigit() for word in words for sign in word)
    has_street = any(_street_in(line, known) for line in lines if line is not words)
    return len(words) > 1 and not has_number and has_street and words[0] not in known.homes and len("".join(words)) > 6


def _is_house_alone(word: str, lines: Sequence[Sequence[str]], known: LeakWords) -> bool:
    """Whether the one word before the street is the name of a house: "Buttercups"."""
    is_name = len(word) > MIN_ALONE and word.isalpha() and word not in known.homes
    return is_name and lines[0] == [word] and any(_street_in(line, known) for line in lines[1:])


MIN_ALONE = 6
"""Letters of the one word of a place that tells it."""


def place_forms(name: str, known: LeakWords) -> Iterator[Words]:
    """Yield the words of each form of a place: whole, without "the", with "St" or "Saint", without "School"."""
    words = words_in(name)
    if words[:1] == ["the"]:
        words = words[1:]
    if not words:
        return
    whole = tuple(words)
    shorter = [whole]
    cut = whole
    while len(cut) > 2 and cut[-1] in known.tails:
        cut = cut[:-1]
        if sum(word not in known.tails for word in cut) >= 2 or (cut[0] in _SAINT and len(cut) > 1):
            shorter.append(cut)
    # "Brannock's" of "St Brannock's Primary School": a saint that is nobody's name and no word.
    if whole[0] in _SAINT and len(whole) > 1 and _is_alone(whole[1], known):
        shorter.append(whole[1:2])
    # "Greenfield" of "Greenfield Academy": nothing but a name.
    has_tail = len(cut) == 2 and cut[-1] in known.tails and cut[0] not in known.tails
    if has_tail and len(cut[0]) >= MIN_ALONE and cut[0] not in known.frequent:
        shorter.append(cut[:1])
    shorter += _without_the_middle(whole, known)
    yield from _spelt_apart(dict.fromkeys(shorter))


def _without_the_middle(whole: Words, known: LeakWords) -> list[Words]:
    """Return "Larkspur Primary" of "Larkspur Lane Primary School", "Acorns Nursery" of "Acorns Day Nursery"."""
    n_own = next((place for place, word in enumerate(whole) if word in known.tails), len(whole))
    own, rest = whole[:n_own], whole[n_own:]
    if not own or not rest or own[0] in _SAINT or len(own[0]) < MIN_ALONE:
        return []
    is_street = len(own) == 2 and _full_type(own[1], known)
    return [(own[0], word) for word in rest] if is_street or (len(own) == 1 and len(rest) > 1) else []


def _is_alone(saint: str, known: LeakWords) -> bool:
    bare = saint.removesuffix("s")
    is_known = any(each in known.dictionary or each in known.given_names for each in (saint, bare))
    return len(bare) >= MIN_ALONE and not is_known


def _spelt_apart(shorter: Iterable[Words]) -> Iterator[Words]:
    for each in shorter:
        yield each
        for place, word in enumerate(each):
            if word in _SAINT:
                yield (*each[:place], _SAINT[word], *each[place + 1 :])
            if word == "and":
                yield (*each[:place], *each[place + 1 :])
