"""Which texts of a window are neither translated nor data of the review."""

from __future__ import annotations

import ast
import html
import re
import zipfile
from collections.abc import Iterable
from pathlib import Path

import sqlalchemy as sa

from scrdesk.domain.dates_in_words import MONTHS, WEEKDAYS
from scrdesk.resources import resource
from scrdesk.services.open_store import Workspace
from scrdesk.services.reviews import list_reviews
from scrdesk.ui.language import CatalogueText
from scrdesk.ui.words import TRADE, TradeWords
from tests.languages.pseudo import CLOSE, OPEN

LEAST_SIGNS = 12
"""A shorter text is data only when it is a whole value of the store."""
_INNERMOST = re.compile(f"{OPEN}[^{OPEN}{CLOSE}]*{CLOSE}")
_AGES = re.compile(r"\b\d+ [ymwd]\b")
_CUT = re.compile(f"{OPEN}[^{CLOSE}]*$")
"""A translated text that has no room in a narrow window, such as a name in the rail."""
_DAY_WORDS = "|".join([*(name for each in (*MONTHS, *WEEKDAYS) for name in (each, each[:3])), "Sept"])
_DAYS = re.compile(
    rf"\b(?:(?:about|possibly|early|mid|late|before|after|between|from|until|by|on|in|to|and|or|week of) )*"
    rf"(?:\??\d{{1,2}}(?:st|nd|rd|th)? )?(?:{_DAY_WORDS})\b",
    re.IGNORECASE,
)
"""Dates are British in every language, with the words of doubt that belong to them."""
_REFERENCES = re.compile(
    r"\b[A-Z]{1,6}[0-9]?(?:-[A-Z0-9/]+)*\b|\b[\w.-]+\.(?:pdf|docx|xlsx|csv|scrdesk|svg|zip|toml)\b|/\S+"
)
_KEYS = re.compile(
    r"\b(?:Ctrl|Alt|Shift|Tab|Esc|Del|Return|Space|Home|End|PgUp|PgDown|Page Up|Page Down|Left|Right|Up|Down)\b"
)
_PARTS = re.compile(r"\n|  +| [·–—→] |[:;,(){}“”\"‘]|\. |[+−…]")
_MARKUP = re.compile(r"</?w:p\b[^>]*>|</?row\b[^>]*>|<[^>]+>")
_LETTERS = re.compile(r"[^\W\d_]{2,}")


class Data:
    """Everything that the open store holds as text, to be recognised in the window."""

    def __init__(self, workspace: Workspace) -> None:
        details = [each.review.details for each in list_reviews(workspace)]
        self.names = {name for each in details for name in (each.reference, each.child_label)}
        """Of reviews: a form may give the same as an example."""
        reviews = [each.review.id for each in list_reviews(workspace)]
        with workspace.read() as uow:
            names = {agency.name for each in reviews for agency in uow.reviews.agencies(each)}
        self.agencies = sorted(names, key=len, reverse=True)
        """Their names, which may hold words that are also those of a kind of agency."""
        self._whole: set[str] = set()
        texts: list[str] = []
        with workspace.read() as uow:
            connection = uow._connection
            for table in sa.inspect(connection).get_table_names():
                for row in connection.execute(sa.text(f'SELECT * FROM "{table}"')):
                    texts += [each for each in row if isinstance(each, str)]
        texts += [*_typed_by_scenes(), *_in_demo_files()]
        for each in texts:
            self._whole |= {_folded(part) for part in (each, *each.splitlines(), *re.split(r'[",;:()\[\]]', each))}
        self._run = "\0".join(_folded(each) for each in texts)

    def holds(self, text: str) -> bool:
        """Whether a text is a value of the store, or a longer part of one."""
        folded = _folded(text.strip(" .…!?’'"))
        return folded in self._whole or (len(folded) >= LEAST_SIGNS and folded in self._run)


def _typed_by_scenes() -> list[str]:
    """Return what the scenes of the pictures type into the window, or have a file or a colleague say."""
    found = []
    for path in Path(__file__).resolve().parent.parent.joinpath("pictures").glob("*.py"):
        tree = ast.parse(path.read_text("utf-8"))
        found += [
            each.value for each in ast.walk(tree) if isinstance(each, ast.Constant) and isinstance(each.value, str)
        ]
    return found


def _in_demo_files() -> list[str]:
    """Return the words of the demonstration's files, also of those that a scene only compares."""
    found = []
    for path in sorted(resource("demo").rglob("*")):
        if path.suffix in {".csv", ".txt", ".toml"}:
            found.append(path.read_text("utf-8", errors="replace"))
        elif path.is_file() and zipfile.is_zipfile(path):
            with zipfile.ZipFile(path) as held:
                parts = [name for name in held.namelist() if name.endswith(".xml")]
                found += [
                    html.unescape(_MARKUP.sub("\n", held.read(name).decode("utf-8", "replace"))) for name in parts
                ]
    return found


def _folded(text: str) -> str:
    return " ".join(text.casefold().split())


class Judge:
    """Tells what is left of a text when what is translated and what is data are taken away."""

    def __init__(self, texts: Iterable[CatalogueText], data: Data | None) -> None:
        self.data = data
        kept = list(texts)
        self._sources = {each.source.replace("&", "") for each in kept}
        self._trade = TradeWords((each.source, "\0") for each in kept if each.context == TRADE)

    def left(self, text: str) -> list[str]:
        """Return the parts of a text that are English of the program, each as it stands."""
        before = None
        while before != text:
            before, text = text, _INNERMOST.sub("\n", text)
        text = _CUT.sub("\n", text)
        for name in self.data.agencies if self.data is not None else ():
            text = text.replace(name, "\n")
        if self._is_data(text):
            return []
        return [part.strip() for part in _PARTS.split(text) if not self._is_data(part)]

    def _is_data(self, text: str) -> bool:
        words = _KEYS.sub(" ", _REFERENCES.sub(" ", _AGES.sub(" ", _DAYS.sub(" ", text)))).strip()
        if not _LETTERS.search(words):
            return True
        if self.data is not None and (text.strip() in self.data.names or words in self.data.names):
            return True
        if text.strip() in self._sources:
            return False
        return self.data is not None and self.data.holds(text)
