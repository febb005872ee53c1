"""Surnames that are towns, too: "a refuge in Reading" names a town, "Ms Reading" or "a letter from Reading" somebody.

Only where the words before say that a place follows, or those behind that one stood here, is it a town; wherever a
person may be meant as well ("confidence in Stone", "shouted at Stone"), it stays somebody.
"""

from __future__ import annotations

from collections.abc import Set as AbstractSet

from scrdesk.domain.leaks.knowledge import LeakWords
from scrdesk.domain.leaks.reading import Reading
from scrdesk.domain.leaks.standing import is_addressed

_WITHIN = frozenset({"in", "near", "outside", "at", "covers", "covering"})
_WITHIN_THINGS = frozenset({"in", "at", "into", "per"})
"""What stands before a court or a page: "in Court", "per Page"."""
_MAX_BACK = 4
"""Words before "to" and "from" among which one must tell of a way."""
_MAX_ABOUT = 3
"""Words before "in" and "at" among which none may tell of what somebody does to somebody."""
_WAYS = frozenset(
    {"bus", "buses", "coach", "commuted", "distance", "drive", "driven", "drove", "fled", "flew", "journey", "line",
     "miles", "motorway", "move", "moved", "moves", "moving", "relocate", "relocated", "road", "train", "trains",
     "travel", "travelled", "travelling", "travels", "trip", "went"}
)  # fmt: skip
_WAYS_FROM = frozenset(
    {"colleagues", "families", "far", "hailed", "hails", "officers", "originally", "people", "residents", "staff"}
)  # fmt: skip
_KEPT = frozenset({"run", "managed", "delivered", "provided", "operated", "based"})
"""What is done to a service from a town: "is run from Hull"; who "has run from Hull" fled from somebody."""
_COMING = frozenset({"came", "come", "comes", "return", "returned", "returning"})
_WHO_COMES = frozenset({"couple", "family", "father", "had", "he", "mother", "parents", "she", "they", "who"})
_DONE_TO = frozenset({"are", "be", "been", "being", "is", "was", "were"})
"""Words that make a child returned to somebody of a family that returned to a town."""
_ABOUT_SOMEBODY = frozenset(
    {"abusive", "aggressive", "aimed", "allowed", "alone", "anger", "angry", "annoyed", "anxiety", "anywhere", "be",
     "been", "behaviour", "being", "belief", "believe", "believed", "believing", "bruise", "bruises", "bruising",
     "came", "change", "changed", "changes", "come", "confide", "confided", "confidence", "confiding", "cross",
     "cursed", "delight", "deterioration", "difference", "directed", "disappointed", "disappointment", "faith",
     "fear", "finger", "furious", "gave", "gestured", "get", "gets", "glance", "glanced", "go", "goes", "going",
     "got", "growth", "hit", "hope", "hopes", "hurled", "improvement", "improvements", "injuries", "injury",
     "interest", "interested", "invested", "involved", "joy", "kicked", "laughed", "laughing", "look", "looked",
     "looking", "looks", "lunged", "marks", "mood", "noted", "notice", "noticed", "notices", "nowhere", "observe",
     "observed", "participate", "placed", "pointed", "pointing", "pride", "progress", "put", "puts", "qualities",
     "reaction", "resilience", "sat", "saw", "screamed", "screaming", "screams", "see", "seen", "sees", "shouted",
     "shouting", "shouts", "signs", "sitting", "slept", "smiled", "spat", "spitting", "standing", "stared",
     "staring", "stood", "strength", "strengths", "struck", "swearing", "swore", "sworn", "swung", "symptoms",
     "threw", "throwing", "thrown", "trust", "trusted", "trusting", "unsupervised", "upset", "weakness", "yelled"}
)  # fmt: skip
_PLACE_NOUNS = frozenset(
    {"area", "based", "borough", "branch", "city", "constabulary", "council", "county", "crown", "district",
     "hospital", "infirmary", "magistrates", "office", "offices", "police", "prison", "region", "site", "station",
     "university"}
)  # fmt: skip
_SOMEBODY_BEHIND = frozenset({"aged", "herself", "himself", "who", "whom", "whose"})
_JOINS = frozenset({"and", "or", "to"})


def is_somewhere(reading: Reading, place: int, known: LeakWords) -> bool:
    """Whether a word with a capital that is a surname is a town, or a thing ("in Court"), where it stands.

    Args:
        reading: the text.
        place: the word.
        known: what is known of words.
    """
    words = reading.words
    if not reading.cased(place)[0].isupper():
        return False
    after = words[place + 1] if place + 1 < len(words) else ""
    gap = reading.between(place, place + 1) if after else ""
    if is_addressed(reading, place, known) or after in _SOMEBODY_BEHIND or (after == "s" and gap.strip()):
        return False
    if words[place] in known.thing_words and _is_led_to(reading, place, _WITHIN_THINGS):
        return True
    if words[place] not in known.towns:
        return False
    if (after in _PLACE_NOUNS and gap == " ") or (after == "where" and gap.strip() == ","):
        return True
    first = _first_of_towns(reading, place, known)
    return _is_led_to(reading, first, _WITHIN) or _is_on_a_way(reading, first)


def _first_of_towns(reading: Reading, place: int, known: LeakWords) -> int:
    """Return the first of the towns that are told together: "in Leeds and Hull", "from Leeds to Hull"."""
    words = reading.words
    while place > 1:
        gap = reading.between(place - 1, place).strip()
        if words[place - 1] in _JOINS and not gap and _is_written_as_town(reading, place - 2, known):
            place -= 2
        elif gap == "," and _is_written_as_town(reading, place - 1, known):
            place -= 1
        else:
            break
    return place


def _is_written_as_town(reading: Reading, place: int, known: LeakWords) -> bool:
    return reading.words[place] in known.towns and reading.cased(place)[0].isupper()


def _is_led_to(reading: Reading, place: int, within: AbstractSet[str]) -> bool:
    before, back = _before(reading, place, _MAX_ABOUT)
    return before in within and not _ABOUT_SOMEBODY & set(back)


def _is_on_a_way(reading: Reading, place: int) -> bool:
    """Whether it is where somebody went or came from: "moved to Hull", "the road between Hull and Leeds"."""
    before, back = _before(reading, place, _MAX_BACK)
    near = set(back)
    if before not in ("to", "from", "between"):
        return False
    if near & _WAYS or (before == "from" and near & _WAYS_FROM):
        return True
    if before == "from" and len(back) > 1 and back[-1] in _KEPT and back[-2] in _DONE_TO:
        return True
    comes = next((at for at, word in enumerate(back) if word in _COMING), None)
    return comes is not None and bool(near & _WHO_COMES) and (not comes or back[comes - 1] not in _DONE_TO)


def _before(reading: Reading, place: int, n_words: int) -> tuple[str, list[str]]:
    """Return the word before one, nothing but a blank between them, and the words of its sentence before that."""
    words = reading.words
    if not place or reading.between(place - 1, place).strip():
        return "", []
    first = place - 1
    while first > max(0, place - 1 - n_words) and not set(reading.between(first - 1, first)) & _ENDS:
        first -= 1
    return words[place - 1], words[first : place - 1]


_ENDS = frozenset(".!?;:")
