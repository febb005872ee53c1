"""A language that nobody speaks: each text of the catalogue in brackets and a third longer, made while the program runs.

What stands in the window without brackets was not translated, or is data of the review. Nothing but what a catalogue
holds is put in brackets, so a text that was not gathered shows as well.
"""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication, QTranslator

from scrdesk.ui.language import CatalogueText, catalogue, read_catalogue
from scrdesk.ui.words import TRADE, TradeWords, speak

OPEN, CLOSE = "⟦", "⟧"
LONGER = 0.35
"""How much longer other languages run than English: W3C gives 30 % and more for texts of this length."""
_SYLLABLES = "ëëëë "


def bracketed(text: str) -> str:
    """Return a text in brackets and longer, its parts in braces, its letter to press and its spaces as they were."""
    lead, body, tail = re.fullmatch(r"(\s*)(.*?)(\s*)", text, re.DOTALL).groups()
    n_more = round(len(body) * LONGER)
    return f"{lead}{OPEN}{body} {(_SYLLABLES * (n_more // len(_SYLLABLES) + 1))[:n_more].strip()}{CLOSE}{tail}"


class PseudoTranslator(QTranslator):
    """Puts every text of the catalogue in brackets."""

    def __init__(self, texts: list[CatalogueText]) -> None:
        super().__init__()
        self._known = {(each.context, each.source) for each in texts}

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str | None:
        return bracketed(source) if (context, source) in self._known else None


def speak_pseudo() -> tuple[PseudoTranslator, list[CatalogueText]]:
    """Install the language; the translator must be kept alive by the caller."""
    texts = list(read_catalogue(catalogue("cy")))
    translator = PseudoTranslator(texts)
    QCoreApplication.installTranslator(translator)
    speak(TradeWords((each.source, bracketed(each.source)) for each in texts if each.context == TRADE))
    return translator, texts


def hush(translator: PseudoTranslator) -> None:
    """Speak English again."""
    QCoreApplication.removeTranslator(translator)
    speak(None)
