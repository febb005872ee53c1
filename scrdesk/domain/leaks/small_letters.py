"""Names that somebody wrote in small letters, where other signs say that they are names.

"t.w." with its dots, "bigwill" as one word, "big will" after a word that leads to somebody, "shiv said so".
"""

from __future__ import annotations

from scrdesk.domain.leaks.forms import Form
from scrdesk.domain.leaks.knowledge import LeakWords
from scrdesk.domain.leaks.reading import Reading
from scrdesk.domain.leaks.values import LeakKind

MIN_HANDLE = 6
"""Letters of several names written as one word."""
MIN_SPOKEN = 4
"""Letters of another name that is a rare word, too."""
_LISTED = frozenset("abcdeivx")
"""Letters with which points of a list are told ("a. b.")."""
_SIZES = frozenset({"big", "little", "young", "old", "wee"})
_LEADS = frozenset(
    {"and", "or", "with", "by", "that", "saw", "called", "known", "as", "told", "said", "when", "if", "while",
     "because", "met", "named", "nicknamed", "asked", "rang", "phoned", "texted", "so", "but", "then"}
)  # fmt: skip


def is_small_name(reading: Reading, first: int, last: int, form: Form, known: LeakWords) -> bool:
    """Whether names without a capital are names all the same."""
    if form.kind not in (LeakKind.NAME, LeakKind.ALIAS):
        return False
    if first == last:
        return _is_handle(reading.words[first], form, known) or _is_spoken_of(reading, first, form, known)
    return form.kind is LeakKind.ALIAS and _is_called(reading, first, last, form, known)


def are_small_initials(reading: Reading, first: int, last: int, known: LeakWords) -> bool:
    """Whether single small letters are parted as initials are: "t.w.", "t. w."."""
    tokens = range(first, last + 1)
    if first == last or any(len(reading.words[token]) > 1 or reading.cased(token).isupper() for token in tokens):
        return False
    letters = "".join(reading.words[first : last + 1])
    if letters in known.dotted_abbreviations or letters in known.small_abbreviations:
        return False
    begin, end = reading.tokens[first][0], reading.tokens[last][1]
    before, after = reading.folded[max(0, begin - 1) : begin], reading.folded[end : end + 2]
    if before.isalnum() or before in (".", "@", "/", "-", "&", "=") or after[:1] in ("@", "/", "&", "=", "("):
        return False
    if after[1:].isalnum() and after[:1] in (".", "-", "_"):
        return False  # "t.w.org" is an address
    gaps = {reading.between(token, token + 1) for token in range(first, last)}
    if gaps == {"."}:
        return True
    return gaps == {". "} and after[:1] == "." and not set(letters) & _LISTED


def _is_handle(word: str, form: Form, known: LeakWords) -> bool:
    """Whether several names stand as one word that is none: "bigwill", "gracefinlay"."""
    ends = (0, *sorted(form.breaks), len(form.letters))
    is_long = len(word) >= MIN_HANDLE and min(map(int.__sub__, ends[1:], ends)) > 1
    is_given = word in known.given_names and not any(word.startswith(each) for each in known.in_aliases)
    is_word = known.is_word_too(word) or is_given or word in known.everyday
    return bool(form.breaks) and is_long and not is_word and not known.is_word_too(word.removesuffix("s"))


def _is_spoken_of(reading: Reading, place: int, form: Form, known: LeakWords) -> bool:
    """Whether somebody's other name, a rare word too, does what somebody does: "shiv said so"."""
    word = reading.words[place]
    if form.kind is not LeakKind.ALIAS or len(word) < MIN_SPOKEN or word in known.frequent or word in known.word_names:
        return False
    if place + 1 >= len(reading.words) or reading.between(place, place + 1) != " ":
        return False
    before = reading.words[place - 1] if place else ""
    return reading.words[place + 1] in known.after_names and before not in known.articles and before != "of"


def _is_called(reading: Reading, first: int, last: int, form: Form, known: LeakWords) -> bool:
    """Whether it is a name with the word that makes it one: "big will", "auntie rose"."""
    head = reading.words[first]
    if head not in known.in_aliases or len(reading.words[last]) < 3 or len(head) not in form.breaks:
        return False
    if any(reading.between(token, token + 1) not in (" ", "-", "_") for token in range(first, last)):
        return False
    before = reading.words[first - 1] if first else ""
    return before in _LEADS if head in _SIZES else before not in known.articles
