"""A plain word on a passphrase while it is typed: a hint, not a verdict. The store itself only asks for length."""

from __future__ import annotations

import math
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

MIN_LENGTH = 12
"""As ``services.open_store.create_store`` asks."""

FAIR_BITS = 45
GOOD_BITS = 65
"""Rough bits by length and variety. With Argon2id at half a second a try, 45 bits are half a million years of one
computer's guessing if the words are random; people's are not, so the higher mark is called good."""

COMMON = ("password", "passphrase", "letmein", "qwerty", "welcome", "admin", "safeguarding", "12345", "abc123")


@dataclass(frozen=True, slots=True)
class Strength:
    """What to say of a passphrase and how good it is (0 too short, 1 weak, 2 fair, 3 good)."""

    grade: int
    text: str


def _bits(passphrase: str) -> float:
    """Estimate bits: each different sign counts, repeats and runs ("aaaa", "1234") hardly."""
    kinds = (
        26 * any(c.islower() for c in passphrase)
        + 26 * any(c.isupper() for c in passphrase)
        + 10 * any(c.isdigit() for c in passphrase)
        + 20 * any(not c.isalnum() for c in passphrase)
    )
    n_counting = sum(1 for i, c in enumerate(passphrase) if i == 0 or abs(ord(c) - ord(passphrase[i - 1])) > 1)
    n_counting = min(n_counting, 2 * len(set(passphrase)))
    # words of a language carry about half of what random letters would
    return n_counting * math.log2(kinds or 1) * 0.6


def judge(passphrase: str) -> Strength:
    """Return a grade and a sentence for what was typed so far."""

    def tr(text: str) -> str:
        return QCoreApplication.translate("passphrase", text)

    if not passphrase:
        return Strength(0, "")
    missing = MIN_LENGTH - len(passphrase)
    if missing > 0:
        return Strength(0, tr("{n} more characters needed.").format(n=missing))
    folded = passphrase.casefold()
    bits = _bits(passphrase)
    if any(word in folded for word in COMMON):
        bits *= 0.4
    if bits < FAIR_BITS:
        return Strength(1, tr("Long enough, but easy to guess. Add a word that has nothing to do with the rest."))
    if bits < GOOD_BITS:
        return Strength(2, tr("Fair. One more word would make it good."))
    return Strength(3, tr("Good."))
