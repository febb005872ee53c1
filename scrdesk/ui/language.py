"""In which language the window speaks: English, or one that ``resources/languages`` holds a catalogue of.

Nothing of this is loaded while the window speaks English. A catalogue is ``scrdesk_<tag>.ts``, which Qt Linguist edits,
and ``scrdesk_<tag>.qm``, which is compiled of it; ``packaging/build_languages.py`` makes both.
"""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from scrdesk.resources import resource
from scrdesk.ui.words import TRADE, TradeWords, speak

ENGLISH, ENGLISH_NAME = "en", "English"
_FOLDER = "languages"
_OWNER = "scrdesk_"


@dataclass(frozen=True, slots=True)
class CatalogueText:
    """A text of a catalogue: where it stands, in English, what tells it apart, and in the language if it is there."""

    context: str
    source: str
    comment: str
    other: str


def read_catalogue(path: Path) -> Iterator[CatalogueText]:
    """Go through the texts of a ``.ts`` file that the program still has."""
    for context in ET.parse(path).getroot().iter("context"):  # noqa: S314 - a file of the program's own
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            told = message.find("translation")
            if told is None or told.get("type") in {"vanished", "obsolete"}:
                continue
            forms = [each.text or "" for each in told.iter("numerusform")]
            other = forms[-1] if forms else told.text or ""
            yield CatalogueText(name, message.findtext("source") or "", message.findtext("comment") or "", other)


@dataclass(frozen=True, slots=True)
class Completeness:
    """How many texts of the window a language has, of how many."""

    n_said: int
    n_texts: int

    @property
    def per_cent(self) -> int:
        """Whole per cent, never rounded up to 100."""
        return self.n_said * 100 // self.n_texts if self.n_texts else 0


def catalogue(tag: str) -> Path:
    """Return where the catalogue of a language lies."""
    return resource(_FOLDER, f"{_OWNER}{tag}.ts")


def languages() -> tuple[str, ...]:
    """Return the tags of the languages that can be chosen, English first."""
    found = sorted(each.stem.removeprefix(_OWNER) for each in resource(_FOLDER).glob(f"{_OWNER}*.qm"))
    return (ENGLISH, *found)


def name_of(tag: str) -> str:
    """Return the name of a language as its own speakers write it: "Cymraeg"."""
    return ENGLISH_NAME if tag == ENGLISH else QLocale(tag).nativeLanguageName()


@cache
def completeness(tag: str) -> Completeness:
    """Return how much of the window a language has, counted in its catalogue."""
    texts = list(read_catalogue(catalogue(tag)))
    return Completeness(sum(bool(each.other) for each in texts), len(texts))


class _Installed:
    """What speaks now; kept here, since Qt keeps no translator alive."""

    tag = ENGLISH
    translators: tuple[QTranslator, ...] = ()


def spoken() -> str:
    """Return the tag of the language that windows made from now on speak."""
    return _Installed.tag


def install(tag: str) -> None:
    """Have every window that is made from now on speak a language; one that has no catalogue leaves English."""
    for old in _Installed.translators:
        QCoreApplication.removeTranslator(old)
    _Installed.tag, _Installed.translators = ENGLISH, ()
    speak(None)
    own = QTranslator()
    if tag == ENGLISH or tag not in languages() or not own.load(str(catalogue(tag).with_suffix(".qm"))):
        return
    found = [own]
    buttons = QTranslator()  # Qt's own words for "Cancel" and the like, where it has the language; ours go before them
    if buttons.load(f"qtbase_{tag}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        found.insert(0, buttons)
    for each in found:
        QCoreApplication.installTranslator(each)
    _Installed.tag, _Installed.translators = tag, tuple(found)
    texts = read_catalogue(catalogue(tag))
    speak(TradeWords((each.source, each.other) for each in texts if each.context == TRADE and each.other))
