"""How easily a passphrase is guessed by somebody who carries the file off and tries at leisure.

Judged by zxcvbn, which counts the guesses that a guesser needs who knows common passwords, names, dates, keyboard
runs and repeats; "Summer2016!" has every kind of character and is guessed at once.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from scrdesk.errors import Refused

MIN_LENGTH = 12
"""Characters; the store may be carried off and tried offline, so shorter ones are no protection."""
WEAKEST_TAKEN = 2
"""Of zxcvbn's 0 to 4: below it, fewer than a million guesses, which is minutes even at Argon2id's cost."""
GOOD = 3

_JUDGED_CHARACTERS = 72
"""zxcvbn's own bound, since its work grows with the square of the length; a long passphrase is judged by its start."""
_TRADE_WORDS = ("scr", "scr desk", "scrdesk", "safeguarding", "serious case review", "lscb", "panel", "chronology")
_ADVICE = "Take four or more words that do not belong together."


@dataclass(frozen=True, slots=True)
class Strength:
    """What is thought of a passphrase: zxcvbn's score from 0 to 4, a sentence, and whether the store takes it."""

    score: int
    sentence: str
    is_enough: bool


def judge(passphrase: str, known_words: Sequence[str] = ()) -> Strength:
    """Return how strong a passphrase is.

    Args:
        passphrase: as typed so far.
        known_words: what a guesser would try first besides, such as the name of the store's file.
    """
    from zxcvbn import zxcvbn

    missing = MIN_LENGTH - len(passphrase)
    if missing > 0:
        n = f"{missing} more character{'s' if missing > 1 else ''}"
        return Strength(0, f"Too short: {n} needed." if passphrase else "", is_enough=False)
    told = zxcvbn(passphrase[:_JUDGED_CHARACTERS], user_inputs=[*_TRADE_WORDS, *known_words])
    score = int(told["score"])
    if score < WEAKEST_TAKEN:
        why = str(told["feedback"]["warning"]).rstrip(".")
        return Strength(score, f"Easy to guess{f': {why}' if why else ''}. {_ADVICE}", is_enough=False)
    if score < GOOD:
        return Strength(score, "Fair. One more word would make it good.", is_enough=True)
    return Strength(score, "Good." if score == GOOD else "Very good.", is_enough=True)


def require_strong(passphrase: str, known_words: Sequence[str] = ()) -> None:
    """See that a new passphrase may guard a store.

    Raises:
        Refused: it is too short or easily guessed.
    """
    if len(passphrase) < MIN_LENGTH:
        raise Refused(f"The passphrase is shorter than {MIN_LENGTH} characters.", remedy=_ADVICE)
    strength = judge(passphrase, known_words)
    if not strength.is_enough:
        raise Refused("The passphrase is easy to guess.", remedy=_ADVICE)
