"""What an agency's own column says of whether the child was seen: a suggestion that a person confirms, no more.

The words are read only when they can mean but one thing; whatever else stands there is shown as it is and suggests
nothing. Blank suggests nothing either: blank never means "no".
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from scrdesk.domain.mark_values import Stated

MAX_READ_CHARACTERS = 400
"""A longer cell tells a story; its first words may mislead, so nothing is suggested."""


@dataclass(frozen=True, slots=True)
class AgencySays:
    """What an agency's words suggest; None: nothing can be told from them."""

    seen: Stated | None = None
    alone: Stated | None = None


_WORDS = re.compile(r"[^\W_]+(?:[’'][^\W_]+)?")
_ABSENT = re.compile(r"^(?:n ?[/.] ?a|ddim yn berthnasol|not applicable|not app(?:l|lic)?\b.*|na)[.!]?$")
_UNSAID = re.compile(
    r"^(?:n ?[/.] ?[krs]|n ?k|not (?:known|recorded|stated|documented|clear|noted|specified|mentioned)|unknown|unclear|"
    r"no record|nothing recorded|not sure|unsure|\?+|[-–—.]+|ddim yn hysbys|ddim wedi ei gofnodi|"
    r"heb ei nodi(?: yn y cofnod)?)[.!]?$"
)
_NO_FIRST = re.compile(
    r"^(?:n|no|nope|naddo|na)\b(?! (?:\w+ ){0,2}(?:concerns?|issues?|problems?|worries|injur\w*|marks?|bruis\w*))"
    r"|\b(?:not|never|un) ?(?:been )?seen\b|\bunseen\b|\bwasn[’']?t seen\b|\bdid not see\b|\bunable to see\b"
    r"|\bno sight of\b|\bddim wedi.*gweld\b|\bheb ei weld\b"
)
_YES_FIRST = re.compile(r"^(?:y|yes|yep|do|oedd)\b|\bseen\b|\bsighted\b|\bpresent and seen\b|\bgwelwyd\b")
_OTHER_NO = re.compile(r"[,;/&(]\s*(?:but |and )?(?:no|n)\b(?! \w)")
_NO_SIGHT = re.compile(r"\b(?:not|never|un) ?(?:been )?seen\b|\bwasn'?t seen\b|\bno (?:\w+ ){1,3}(?:were |was )?seen\b")
_NOT_ALONE = re.compile(
    r"\bnot (?:seen |spoken to )?(?:alone|on (?:his|her|their) own)\b|\bnever alone\b|\bnot by (?:him|her)self\b"
)
_ALONE = re.compile(
    r"\b(?:alone|on (?:his|her|their|its) own|by (?:him|her)self|one[- ]to[- ]one|1[:-]1|ar ei (?:ben|phen) ei hun)\b"
)
_WITH = re.compile(r"\b(?:with|in (?:the )?presence of|accompanied by|alongside)\b")


def agency_says(text: str) -> AgencySays:
    """Read a cell such as "Yes – alone", "Not seen (asleep)", "N/A".

    Returns: what it suggests. Both "seen" and "not seen" in one cell suggest nothing.
    """
    words = " ".join(text.split()).casefold().replace("’", "'")
    if not words or len(words) > MAX_READ_CHARACTERS:
        return AgencySays()
    if _UNSAID.match(words) or _ABSENT.match(words):
        return AgencySays(Stated.NOT_STATED if _UNSAID.match(words) else Stated.NOT_APPLICABLE)
    if not _WORDS.search(words):
        return AgencySays()
    is_no = bool(_NO_FIRST.search(words))
    # A "seen" that belongs to "not seen" is no second voice.
    is_yes = bool(_YES_FIRST.search(_NO_SIGHT.sub("", words)))
    if is_yes and _OTHER_NO.search(words):
        return AgencySays()
    if is_no == is_yes:
        return AgencySays()
    return AgencySays(Stated.NO) if is_no else AgencySays(Stated.YES, _alone(words))


def _alone(words: str) -> Stated | None:
    """Return whether a child that was seen was seen alone, as far as the words say."""
    if _NOT_ALONE.search(words):
        return Stated.NO
    if _ALONE.search(words):
        return Stated.YES
    return Stated.NO if _WITH.search(words) else None
