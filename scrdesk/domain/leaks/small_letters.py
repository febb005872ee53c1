"""Names that somebody wrote in small letters, where other signs say that they are names.

"t.w." with its dots, "bigwill" as one word, "big will" after a word that leads to somebody, "shiv said so", "ms hope",
"mother (grace)", "rose hunter".
"""

from __future__ import annotations

from scrdesk.domain.leaks.forms import Form
from scrdesk.domain.leaks.knowledge import LeakWords
from scrdesk.domain.leaks.reading import APOSTROPHES, Reading
from scrdesk.domain.leaks.values import LeakKind

MIN_HANDLE = 6
"""Letters of several names written as one word."""
MIN_GIVEN = 3
"""Letters of a name that is told by the words beside it."""
MIN_SPOKEN = 4
"""Letters of another name that is a rare word, too."""
_LISTED = frozenset("abcdeivx")
"""Letters with which points of a list are told ("a. b.")."""
_SIZES = frozenset({"big", "little", "young", "old", "wee"})
_LEADS = frozenset(
    {"and", "or", "with", "by", "that", "saw", "called", "known", "as", "told", "said", "when", "if", "while",
     "because", "met", "named", "nicknamed", "asked", "rang", "phoned", "texted", "so", "but", "then"}
)  # fmt: skip

_SMALL_TITLES = frozenset({"mr", "mrs", "ms"})
"""Titles that are nothing else in small letters; "the dr will ring" has a doctor in it, and nobody called Will."""
_HELPERS = frozenset({"will", "may", "can", "might", "mark", "march"})
_DOING = frozenset(
    {"rose", "drew", "rob", "sue", "grant", "chase", "pat", "hope", "bill", "don", "ray", "jack", "skip"}
)
"""Forenames that are what somebody did as well: "mother rose", "dad drew"."""
_IN_COMPOUNDS = frozenset(
    {"april", "art", "august", "autumn", "case", "charity", "christian", "dawn", "faith", "guy", "june", "king",
     "major", "miles", "misty", "page", "price", "royal", "rusty", "sandy", "sky", "spring", "star", "summer",
     "sunny", "winter"}
)  # fmt: skip
"""Forenames that make one thing with the next word: "charity shop", "summer day"."""
_SAYS = frozenset({"said", "says", "told", "asked", "cried", "disclosed", "screamed", "wants"})
_KIN = frozenset(
    {"boyfriend", "brother", "child", "dad", "daddy", "daughter", "father", "girlfriend", "husband", "mam",
     "mother", "mum", "mummy", "partner", "sister", "son", "stepfather", "stepmother", "wife"}
)  # fmt: skip
_KIN_BEFORE_NAMES = frozenset({"baby", "auntie", "aunty", "aunt", "uncle", "cousin", "sibling", "twin", "nana"})
_HUMAN = frozenset(
    {"aged", "agreed", "ate", "attended", "attends", "enjoys", "felt", "herself", "himself", "knew", "likes",
     "lived", "lives", "phoned", "played", "rang", "refused", "sat", "slept", "spoke", "stayed", "thinks",
     "thought", "walked", "went", "who", "wore", "wrote"}
)  # fmt: skip
_BEING = frozenset({"was", "is", "has", "had", "were"})
_DONE = frozenset(
    {"absent", "admitted", "angry", "arrested", "asked", "born", "bruised", "collected", "crying", "discharged",
     "frightened", "happy", "hungry", "hurt", "ill", "living", "placed", "playing", "seen", "sleeping", "taken",
     "there", "tired", "told", "upset"}
)  # fmt: skip
"""What is said of people: "jasper was seen", "dean felt", of words that are hardly anything but forenames."""
_OWNERS = frozenset({"his", "her", "their", "my", "your", "our", "its", "whose", "of", "no", "any"})
_ENDS_OF_CELL = ("\t", "\n\n", "|")


def is_small_name(reading: Reading, first: int, last: int, form: Form, known: LeakWords) -> bool:
    """Whether names without a capital are names all the same."""
    if form.kind is LeakKind.ADDRESS:
        return first == last and first > 0 and reading.words[first - 1] == "at"
    if form.kind not in (LeakKind.NAME, LeakKind.ALIAS):
        return False
    if first == last:
        return (
            _is_handle(reading.words[first], form, known)
            or _is_spoken_of(reading, first, form, known)
            or _is_told_small(reading, first, known)
        )
    if form.kind is LeakKind.ALIAS and _is_called(reading, first, last, form, known):
        return True
    return _is_whole_small(reading, first, last, form, known)


def _is_told_small(reading: Reading, place: int, known: LeakWords) -> bool:
    """Whether the words beside it say that it is somebody: "ms hope", "grace said so", "mother (grace)"."""
    word = reading.words[place]
    before = reading.words[place - 1] if place else ""
    gap = reading.between(place - 1, place) if place else ""
    if before in _SMALL_TITLES and gap in (" ", ". ") and word not in _HELPERS:
        return not reading.cased(place - 1).isupper()
    if word not in known.given_names or len(word) < MIN_GIVEN:
        return False
    is_after_kin = before in _KIN_BEFORE_NAMES or (before in _KIN and (word not in _DOING or gap == " ("))
    if is_after_kin and word not in _HELPERS and gap in (" ", " ("):
        return True
    if before in known.articles or before in _OWNERS:
        return False
    behind = reading.words[place + 1 : place + 3]
    parting = reading.between(place, place + 1) if behind else ""
    if parting in APOSTROPHES and behind[:1] == ["s"]:
        return word not in _HELPERS and word not in _IN_COMPOUNDS
    if parting != " ":
        return False
    is_sure = word not in known.sentence_words and word not in known.dated_words
    return behind[0] in _SAYS or (is_sure and (behind[0] in _HUMAN or (behind[0] in _BEING and behind[-1] in _DONE)))


def _is_whole_small(reading: Reading, first: int, last: int, form: Form, known: LeakWords) -> bool:
    """Whether forename and surname, words both, stand as they do in a name: "rose hunter", "rose_hunter"."""
    words = reading.words[first : last + 1]
    if len(words) != 2 or len(words[0]) not in form.breaks or min(map(len, words)) < MIN_GIVEN:
        return False
    gap = reading.between(first, last)
    if gap == "_":
        return True
    if gap != " " or reading.cased(first)[0].isupper() or reading.cased(last)[0].isupper():
        return False
    begin, end = reading.tokens[first][0], reading.tokens[last][1]
    if _is_cell(reading.folded[:begin][-2:], reading.folded[end : end + 2]):
        return True
    before = reading.words[first - 1] if first else ""
    is_word_first = words[0] in _HELPERS or words[0] in _IN_COMPOUNDS or words[0] not in known.given_names
    return not is_word_first and before not in known.articles and before not in _OWNERS


def _is_cell(before: str, after: str) -> bool:
    """Whether nothing but ends of cells stands around words."""
    begins = not before.strip() or before.rstrip(" ").endswith(_ENDS_OF_CELL)
    return begins and (not after.strip() or after.lstrip(" ").startswith(_ENDS_OF_CELL))


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
