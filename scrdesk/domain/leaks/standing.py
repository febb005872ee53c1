"""Whether a word with a capital stands where a name can stand: "Will was seen", and not "Will the panel", "in May"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from scrdesk.domain.leaks.knowledge import LeakWords
from scrdesk.domain.leaks.reading import APOSTROPHES, Reading
from scrdesk.domain.leaks.values import Passage, Where

_ENDS = frozenset('.!?:;•–—"“”‘([{|\t·▪◦*/\\>=#')
_COMMA_FOLLOWERS = frozenset({"aged", "who", "whose", "born", "now", "then", "known", "dob", "age"})
_AND_FOLLOWERS = frozenset({"her", "his", "their", "mother", "father", "sibling", "child"})
_PAIRS = frozenset({("(", ")"), ("“", "”"), ("‘", "’"), ('"', '"'), ("[", "]"), ("'", "'")})
_FAMILY_FOLLOWERS = frozenset(
    {"family", "household", "children", "siblings", "brothers", "sisters", "home", "boys", "girls"}
)
_JOINS = " \r\n\t-\u2010\u2011"
_MAX_FIELD_WORDS = 3
_BEFORE_MONTHS = frozenset({"before", "after"})
_PARTS_OF_MONTHS = frozenset({"week", "weeks", "half", "rest", "whole", "day", "days", "part", "month"})
_MONTHS_TOLD = frozenset({"month", "months", "season", "quarter", "term", "half"})


@dataclass(frozen=True, slots=True)
class _Spot:
    """A word where it stands; ``word`` is empty for several tokens, ``after`` and ``gap`` where nothing follows."""

    reading: Reading
    first: int
    last: int
    passage: Passage
    known: LeakWords
    word: str
    after: str
    gap: str


def stands_as_name(reading: Reading, first: int, last: int, passage: Passage, known: LeakWords) -> bool:
    """Whether the tokens stand as a name does.

    Args:
        reading: the text.
        first, last: the tokens, both included.
        passage: where the text is from.
        known: what is known of words.
    """
    if is_address_or_field(reading, first, last, passage) and reading.words[first] not in known.dated_words:
        return True
    if not reading.cased(first)[0].isupper():
        return False
    if passage.names_a_person or is_addressed(reading, first, known):
        return True
    if _is_told_as_name(reading, first, last, known):
        return True
    after = reading.words[last + 1] if last + 1 < len(reading.words) else ""
    gap = reading.between(last, last + 1) if after else ""
    word = reading.words[first] if first == last else ""
    spot = _Spot(reading, first, last, passage, known, word, after, gap)
    told = _by_what_it_is(spot)
    return _by_where_it_stands(spot) if told is None else told


def is_addressed(reading: Reading, first: int, known: LeakWords) -> bool:
    """Whether a title stands before a word, so that it is a name whatever comes after: "Mr Reading Report"."""
    if not first or not reading.cased(first)[0].isupper():
        return False
    title = reading.words[first - 1]
    is_title = title in known.names.titles and len(title) <= _MAX_TITLE and reading.cased(first - 1)[0].isupper()
    return is_title and reading.between(first - 1, first).strip() in ("", ".")


_MAX_TITLE = 4
"""Letters of a title that is nothing but one: "Miss"; "worker" and "teacher" are words as well."""
_FIELD_BEGINS = re.compile(r"\s*(?:[:=]\s*|\t|\s{2,}|\|\s*)")
_FIELD_ENDS = re.compile(r"\s*(?:[\t\r\n,;.(|]|\s{2})|\s*$")


def _is_told_as_name(reading: Reading, first: int, last: int, known: LeakWords) -> bool:
    """Whether it is all that a field or cell holds whose head says that a name follows: "Father: Will"."""
    head = first - 1
    if head > 0 and len(reading.words[head]) == 1:  # "Sibling 1: May"
        head -= 1
    if head < 0 or reading.words[head] not in known.name_heads:
        return False
    is_field = _FIELD_BEGINS.fullmatch(reading.between(first - 1, first)) is not None
    end = reading.tokens[last][1]
    return is_field and _FIELD_ENDS.match(reading.folded, end) is not None


def is_address_or_field(reading: Reading, first: int, last: int, passage: Passage) -> bool:
    """Whether the tokens begin an e-mail address or are all that a field holds, so that capitals say nothing."""
    end = reading.tokens[last][1]
    if reading.folded[end : end + 1] == "@":
        return True
    return passage.where is not Where.TEXT and first == 0 and last == len(reading.words) - 1


def _by_what_it_is(spot: _Spot) -> bool | None:
    """Whether a date, a possessive, a field of its own or brackets settle it; None when they do not."""
    known, reading = spot.known, spot.reading
    is_dated_word = spot.word in known.dated_words
    # "May (9)" is somebody of nine, "May 9" a day.
    is_aged = "(" in spot.gap and spot.after.isdigit() and len(spot.after) < 3
    if is_dated_word and not is_aged and (is_dated(reading, spot.first, known) or spot.after.isdigit()):
        return False
    if spot.gap[:1] in APOSTROPHES and spot.after == "s":
        # "King’s Counsel", "King’s and Queen’s Bench": a rank, not somebody of that name.
        following = {_at(reading.words, spot.last + 2), _at(reading.words, spot.last + 3)}
        return spot.word not in known.rank_words or not following & known.of_rank
    if _is_whole_field(reading, spot.passage):
        return not is_dated_word or spot.passage.where is not Where.BOOKMARK
    if not is_dated_word and _is_enclosed(reading, spot.first, spot.last):
        return True
    return None


def _by_where_it_stands(spot: _Spot) -> bool:
    reading, known = spot.reading, spot.known
    is_followed = _follows_a_name(reading, spot.last, spot.after, spot.gap, known)
    if begins_sentence(reading, spot.first) or _is_all_capitals(reading, spot.first):
        if not spot.gap.strip() and spot.after in known.after_words:
            return False
        is_speaker = spot.gap[:1] == ":" and spot.word not in known.thing_words and spot.word not in known.dated_words
        return is_followed or is_speaker or _is_in_a_list(spot)
    if _is_a_thing(reading, spot.first, spot.after, known):
        return False
    return is_followed or not _is_part_of_a_title(reading, spot.first, spot.last, known)


def _is_in_a_list(spot: _Spot) -> bool:
    """Whether it is the first of several names: "Will, Rose and Mark", "cc: Mark; Rose"."""
    if spot.gap[:1] not in (",", ";") or not spot.after:
        return False
    is_name = spot.word not in spot.known.thing_words and spot.word not in spot.known.dated_words
    return is_name and spot.reading.cased(spot.last + 1)[0].isupper()


def _is_enclosed(reading: Reading, first: int, last: int) -> bool:
    """Whether a word stands alone in brackets or quotation marks."""
    begin, end = reading.tokens[first][0], reading.tokens[last][1]
    before, after = reading.folded[max(0, begin - 1) : begin], reading.folded[end : end + 1]
    return bool(before and after) and (before, after) in _PAIRS


def _is_a_thing(reading: Reading, first: int, after: str, known: LeakWords) -> bool:
    """Whether an article makes it a thing with a capital ("the Court"), unless a family follows."""
    before = reading.words[first - 1] if first else ""
    if before not in known.articles or reading.between(first - 1, first).strip():
        return False
    return after not in _FAMILY_FOLLOWERS


def _follows_a_name(reading: Reading, last: int, after: str, gap: str, known: LeakWords) -> bool:
    """Whether what comes after is what comes after a name."""
    if not after:
        return False
    if "," in gap or "(" in gap:
        return after in _COMMA_FOLLOWERS or (after.isdigit() and int(after[:3]) < 100)
    if gap.strip():
        return False
    if after == "and" and last + 2 < len(reading.words):
        return reading.words[last + 2] in _AND_FOLLOWERS
    # Only a small letter makes it a verb: "Grace Was Here" is a heading.
    is_past = after.endswith("ed") and len(after) > 4 and reading.words[last] not in known.thing_words
    return after in known.after_names or is_past


_MARK_OF_LIST = re.compile(r"(?:^|[\s(])(?:\w{1,3}|[ivx]{1,5})\)$")


def begins_sentence(reading: Reading, first: int, *, after_numbers: bool = True) -> bool:
    """Whether a token is the first of a sentence, a line after a gap, a cell or a list.

    Args:
        reading: the text.
        first: the token.
        after_numbers: whether the number of a paragraph before it counts ("4.2 Will").
    """
    begin = reading.tokens[first][0]
    before = reading.folded[max(0, begin - 8) : begin]
    stripped = before.rstrip(" \r\n\u00a0'’‘")
    if not stripped:
        return True
    if stripped[-1] in _ENDS or (after_numbers and stripped[-1].isdigit()) or _MARK_OF_LIST.search(stripped):
        return True
    # An empty line, or a line after a short one, begins anew.
    return before.count("\n") > 1


def _is_all_capitals(reading: Reading, first: int) -> bool:
    """Whether the word and its neighbours are capitals alone, so that capitals say nothing."""
    if not reading.cased(first).isupper():
        return False
    near = [reading.cased(place) for place in (first - 1, first + 1) if 0 <= place < len(reading.words)]
    letters = [each for each in near if each.isalpha() and len(each) > 1]
    return bool(letters) and all(each.isupper() for each in letters)


def _is_part_of_a_title(reading: Reading, first: int, last: int, known: LeakWords) -> bool:
    """Whether a neighbour with a capital makes it one thing: "Crown Court", "Hope Street"."""
    before = reading.words[first - 1] if first else ""
    if (
        before
        and reading.between(first - 1, first).strip(_JOINS) == ""
        and reading.cased(first - 1)[0].isupper()
        and before not in known.names.titles
        and before not in known.dated_words
        and before not in known.in_aliases
        and not begins_sentence(reading, first - 1, after_numbers=False)
    ):
        return True
    after = reading.words[last + 1] if last + 1 < len(reading.words) else ""
    return bool(after) and reading.between(last, last + 1).strip(_JOINS) == "" and reading.cased(last + 1)[0].isupper()


def _is_whole_field(reading: Reading, passage: Passage) -> bool:
    return passage.where is not Where.TEXT and len(reading.words) <= _MAX_FIELD_WORDS


def is_dated(reading: Reading, place: int, known: LeakWords) -> bool:
    """Whether a word that may be a month is part of a date where it stands."""
    words = reading.words
    before = words[place - 1] if place else ""
    after = words[place + 1] if place + 1 < len(words) else ""
    if after[:1].isdigit() or before[:1].isdigit() or before in {"st", "nd", "rd", "th"}:
        return True
    if before in _BEFORE_MONTHS and after not in known.after_names:
        return True
    if before in known.before_dates or _MONTHS_TOLD & set(words[place + 1 : place + 6]):
        return True
    if before == "of" and len(words[place]) < len("june") and words[place] != "may":
        return True
    if before == "of":
        further = words[place - 2] if place > 1 else ""
        is_told = further.endswith(("th", "first", "second", "third"))
        is_day = is_told or further[:1].isdigit() or further in {"st", "nd", "rd", "th"}
        return is_day or further in known.before_dates or further in _PARTS_OF_MONTHS
    if before in {"and", "or", "to"} or (before in known.dated_words):
        further = words[place - 2] if place > 1 else ""
        return further in known.dated_words or further.isdigit() or before in known.dated_words
    return after in known.dated_words or (after in {"and", "or", "to"} and _at(words, place + 2) in known.dated_words)


def _at(words: list[str], place: int) -> str:
    return words[place] if place < len(words) else ""
