"""Which words of a store are looked for on a computer, and how they are found in bytes of any kind.

A canary is a word or a piece of text that hardly stands anywhere but in one case. All are looked for in one pass over
the bytes of a file: in UTF-8, in UTF-16 of either order, and as a web address or JSON would write them.
"""

from __future__ import annotations

import base64
import json
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from urllib.parse import quote

from ahocorasick_rs import BytesAhoCorasick, Implementation

MIN_WORD_SIGNS = 6
"""A shorter word stands by chance in files that hold nothing but signs of the alphabet."""
MAX_PHRASE_SIGNS, MIN_PHRASE_SIGNS, MIN_PHRASE_WORDS = 48, 24, 4
"""A piece of text of this length is not written twice by chance; a longer one would be missed when it was cut."""
MIN_NAME_SIGNS = 9
FEW_WORDS = 5
"""A text of more words is no name."""
NAMING = ("name", "people", "person", "address", "practitioner", "location", "value", "title")
"""Words in the names of fields that name somebody or something."""
N_DAY_DIGITS, SHORT_PART_SIGNS = 8, 2
MIN_BYTES = 4
"""A writing that is shorter stands by chance in any file."""

_SEGMENT = re.compile(r"[^\r\n\t&<>\"'“”‘’\\/]+")
_TOKEN = re.compile(r"[^\W_](?:[\w’'-]*\w)?")


@dataclass(frozen=True, slots=True)
class FieldText:
    """What one field of the store holds: ``field`` ("event"), ``owner`` ("POL-0042", "person 3")."""

    field: str
    owner: str
    text: str


@dataclass(frozen=True, slots=True)
class Canary:
    """What is looked for, and what it is in words that tell nothing of it.

    ``alone`` asks that no letter stands right before or after it.
    """

    writings: tuple[bytes, ...]
    what: str
    alone: bool = True


def canaries_of(texts: Iterable[FieldText], is_common: Callable[[str], bool], most: int) -> tuple[Canary, ...]:
    """Return what of these texts is worth looking for, each word once.

    Args:
        texts: what fields hold; those that hold nothing uncommon give nothing.
        is_common: whether a word, in small letters, stands in many files of many people.
        most: canaries to return; fields take turns, so that each kind of field is looked for.
    """
    of_field: dict[tuple[str, str], list[tuple[str, str]]] = {}
    for each in texts:
        own = of_field.setdefault((each.field, each.owner.rpartition(" ")[0]), [])
        own += ((word, f"a word of the field “{each.field}” of {each.owner}") for word in _worth(each, is_common))
    seen: set[str] = set()
    found: list[Canary] = []
    for at in range(max((len(own) for own in of_field.values()), default=0)):
        for own in of_field.values():
            if at >= len(own) or len(found) >= most:
                continue
            word, what = own[at]
            if word.casefold() not in seen:
                seen.add(word.casefold())
                found.append(Canary(writings_of(word), what))
    return tuple(found)


def secret(words: str, what: str) -> Canary:
    """Return a canary for a passphrase or the like, wherever it stands."""
    return Canary(writings_of(words), what, alone=False)


def key_canary(key_hex: str) -> Canary:
    """Return the canary of a raw key: its bytes, hexadecimal and base64 writings, and those in UTF-16."""
    key = bytes.fromhex(key_hex)
    # The last sign of base64 depends on what follows, so it is left out.
    written = [
        key_hex,
        key_hex.upper(),
        base64.b64encode(key).decode()[:-2],
        base64.urlsafe_b64encode(key).decode()[:-2],
    ]
    return Canary((key, *(way for text in dict.fromkeys(written) for way in _encoded(text))), "the key", alone=False)


def writings_of(word: str) -> tuple[bytes, ...]:
    """Return the bytes by which a word may stand in a file."""
    ways = [word, word.lower(), quote(word, errors="surrogatepass"), json.dumps(word)[1:-1]]
    return tuple(dict.fromkeys(way for text in dict.fromkeys(ways) for way in _encoded(text)))


def _encoded(text: str) -> Iterator[bytes]:
    yield text.encode("utf-8", "surrogatepass")
    little = text.encode("utf-16-le", "surrogatepass")
    # Without the last zero this stands in UTF-16 of both orders, as long as every sign is of one byte.
    yield little[:-1] if text.isascii() else little
    if not text.isascii():
        yield text.encode("utf-16-be", "surrogatepass")


def _worth(each: FieldText, is_common: Callable[[str], bool]) -> Iterator[str]:
    """Return an uncommon word and a piece of the text, each if there is one.

    Single words are taken from fields that name somebody or something only: elsewhere an uncommon word is as likely a
    word of the trade, which stands in other files of the same office.
    """
    tokens = [found.group() for found in _TOKEN.finditer(each.text)]
    names = any(word in each.field for word in NAMING) and len(tokens) <= FEW_WORDS
    uncommon = [token for token in tokens if _is_uncommon(token, is_common)] if names else []
    if uncommon:
        yield max(uncommon, key=len)
    for segment in _SEGMENT.findall(each.text):
        piece = _piece(segment.strip(), is_name=names)
        if piece:
            yield piece
            return


def _is_uncommon(token: str, is_common: Callable[[str], bool]) -> bool:
    if len(token) < MIN_WORD_SIGNS:
        return False
    if token.isdigit():
        return len(token) > N_DAY_DIGITS
    if not token[0].isupper():
        return False
    parts = [part.casefold() for part in re.split(r"[’'-]", token) if len(part) > SHORT_PART_SIGNS]
    return any(not is_common(part) for part in parts)


def _piece(segment: str, *, is_name: bool) -> str:
    words = segment.split(" ")
    if is_name and len(segment) >= MIN_NAME_SIGNS and len(words) > 1 and all(word[:1].isupper() for word in words):
        return segment
    if len(segment) > MAX_PHRASE_SIGNS:
        segment = segment[:MAX_PHRASE_SIGNS].rpartition(" ")[0]
    return segment if len(segment) >= MIN_PHRASE_SIGNS and segment.count(" ") >= MIN_PHRASE_WORDS - 1 else ""


class WordSearch:
    """Finds many canaries in one pass over bytes, however many there are (Aho and Corasick's automaton)."""

    def __init__(self, canaries: Sequence[Canary]) -> None:
        self.canaries = tuple(canaries)
        owners: dict[bytes, list[Canary]] = {}
        for canary in self.canaries:
            for whole in canary.writings:
                if len(whole) >= MIN_BYTES:
                    owners.setdefault(whole, []).append(canary)
        self.longest = max(map(len, owners), default=0)
        self._owners = tuple(tuple(own) for own in owners.values())
        # Some megabytes of table make it three times as fast as the automaton that is made unless told.
        self._automaton = BytesAhoCorasick(list(owners), implementation=Implementation.DFA) if owners else None

    def found_in(self, data: bytes | bytearray | memoryview) -> set[Canary]:
        """Return the canaries that stand in the data."""
        return {canary for canary, _, _ in self.places_in(data)}

    def places_in(self, data: bytes | bytearray | memoryview) -> Iterator[tuple[Canary, int, int]]:
        """Return each canary that stands in the data with where it begins and ends."""
        if self._automaton is None:
            return
        for n, first, last in self._automaton.find_matches_as_indexes(data, overlapping=True):
            for canary in self._owners[n]:
                if not (canary.alone and _touches(data, first, last)):
                    yield canary, first, last

    def masked(self, text: str) -> str:
        """Return a text with every canary in it blotted out, for paths that are told."""
        data = bytearray(text.encode("utf-8", "surrogatepass"))
        for _, first, last in sorted(self.places_in(bytes(data)), key=lambda found: found[1], reverse=True):
            data[first:last] = b"*" * (last - first)
        return data.decode("utf-8", "replace")


def _touches(data: bytes | bytearray | memoryview, first: int, last: int) -> bool:
    """Whether a letter or digit stands right before or after: then it is part of another word."""
    return bytes(data[max(0, first - 1) : first]).isalnum() or bytes(data[last : last + 1]).isalnum()
