"""Words from below the window, said in the language of the window.

Domain, services and store speak English and know no Qt: names of kinds and states, sentences of rules, messages of
faults, help topics. Whoever shows such words passes them through :func:`said`, the one door. In English it gives them
back as they are; in another language it looks them up in the catalogue's context "Trade", whole, or by the pattern of
a sentence whose parts (a number, a name) were filled in below. The parts stay as they are. Words of agencies, of the
panel and of the family never go through here: nobody may alter them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from PySide6.QtCore import QCoreApplication

TRADE = "Trade"
COUNTED = "Counted"
_PART = re.compile(r"\{(\d+)\}")
LEAST_AT_AN_EDGE, LEAST_LETTERS = 3, 8
"""Letters that a pattern must begin or end with, or have in all, for its parts to be any words: "due {1}", but not
"{1} and {2}", which would fit what a person wrote. Any other fits numbers only: "{1} of {2}".
"""
_SENTENCES = re.compile(r"(?<=[.;]) |\n| · ")
"""Where sentences meet that were put together below."""
N_REMEMBERED = 4096


class TradeWords:
    """The words of the trade in one language.

    Args:
        pairs: each text in English, its parts as ``{1}`` and ``{2}``, and what it is in the language.
    """

    def __init__(self, pairs: Iterable[tuple[str, str]]) -> None:
        self._whole: dict[str, str] = {}
        self._patterns: list[tuple[re.Pattern[str], str]] = []
        for english, other in pairs:
            if not _PART.search(english):
                self._whole[english] = other
            else:
                self._patterns.append((_pattern(english, ".+?" if _is_telling(english) else r"[\d,.]+"), other))
        # The most words of its own first: "{1} of {2} is late" before "{1} is late".
        self._patterns.sort(key=lambda each: -len(each[0].pattern))
        self.said = lru_cache(maxsize=N_REMEMBERED)(self._said)

    def _said(self, english: str) -> str:
        if (known := self._known(english)) is not None:
            return known
        parts = _SENTENCES.split(english)
        if len(parts) == 1:
            return self._listed(english) or english
        signs = [*_SENTENCES.findall(english), ""]
        return "".join(
            self.said(part.rstrip(";")) + ";" * part.endswith(";") + sign
            for part, sign in zip(parts, signs, strict=True)
        )

    def _known(self, english: str) -> str | None:
        """Return what the catalogue has for a text, whole or by a pattern; None when it has nothing."""
        if (known := self._whole.get(english)) is not None:
            return known
        if (known := self._whole.get(english[:1].lower() + english[1:])) is not None:
            return known[:1].upper() + known[1:]
        for pattern, other in self._patterns:
            if found := pattern.fullmatch(english):
                return _PART.sub(lambda part: found[f"p{part[1]}"], other)
        return None

    def _listed(self, english: str) -> str:
        """Return a list of what is known, "injury 2, police 5", "on track, due 5 May"; empty when a part is not."""
        told = []
        for each in english.split(", "):
            word, space, number = each.rpartition(" ")
            is_counted = bool(word) and number.isdecimal()
            known = self._known(word if is_counted else each)
            if known is None:
                return ""
            told.append(f"{known}{space}{number}" if is_counted else known)
        return ", ".join(told)


def _is_telling(english: str) -> bool:
    """Whether the words of a pattern are enough to know it by."""
    between: list[str] = _PART.split(english)[::2]
    n_letters = [sum(sign.isalpha() for sign in each) for each in between]
    return max(n_letters[0], n_letters[-1]) >= LEAST_AT_AN_EDGE or sum(n_letters) >= LEAST_LETTERS


def _pattern(english: str, part_is: str) -> re.Pattern[str]:
    expression, last = "", 0
    for part in _PART.finditer(english):
        expression += re.escape(english[last : part.start()]) + f"(?P<p{part[1]}>{part_is})"
        last = part.end()
    return re.compile(expression + re.escape(english[last:]), re.DOTALL)


class _Spoken:
    """What the window speaks beside English; None while it speaks English, so that nothing is looked up."""

    trade: TradeWords | None = None


def speak(trade: TradeWords | None) -> None:
    """Say the words of the trade in a language from now on; None for English."""
    _Spoken.trade = trade


def forget_said() -> None:
    """Forget the sentences that were looked up, whose parts are of a case, once the pages of a store are gone."""
    if _Spoken.trade is not None:
        _Spoken.trade.said.cache_clear()


def said(english: str) -> str:
    """Return words from below the window in its language, or as they are when the catalogue does not have them."""
    trade = _Spoken.trade
    return english if trade is None else trade.said(english)


def by_number(n: int, one: str, many: str, **parts: object) -> str:
    """Return one of two texts by a number, "1 leak is left" or "{n} leaks are left", with its parts filled in.

    A language with more forms of the plural has them in its catalogue.

    Args:
        one, many: in English, as literals: the catalogue is gathered from them.
    """
    text = one if n == 1 else many
    if _Spoken.trade is not None:
        told = QCoreApplication.translate(COUNTED, many, one, n)
        text = told if told != many else text
    return text.format(n=f"{n:,}", **parts)


def counted(n: int, one: str, many: str) -> str:
    """Return "1 item" or "1,204 items"; as :func:`by_number` for what is only counted."""
    return by_number(n, f"{{n}} {one}", f"{{n}} {many}")
