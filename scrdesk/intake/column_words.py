"""What agencies call their columns: the synonyms of ``resources/templates/columns.toml`` and matching with them."""

from __future__ import annotations

import re
import tomllib
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz import fuzz, process

from scrdesk.domain.submission import Column
from scrdesk.resources import resource

_NOT_WORDS = re.compile(r"[\W_]+")
_BRACKETS = re.compile(r"[(\[{][^)\]}]*[)\]}]")
_MIN_LIKENESS = 86.0
"""How alike (0 to 100) a misspelt heading and a synonym must be: "Soruce" and "source" are 83 to 92 by length."""
_MIN_FUZZY_CHARS = 4
_SURE_LIKENESS, _MIN_SURE_CHARS = 91.0, 8
"""So alike is a longer heading that it counts before the phrases in it: "Dat of event" is a date, not an event."""
_MIN_SWAPPED_LIKENESS, _MIN_SWAPPED_CHARS = 83.0, 6
_MAX_HEADING_CHARS = 300
"""Longer cells are text, not headings; templates put guidance of a sentence or two under a heading."""


@dataclass(frozen=True, slots=True)
class HeadingMatch:
    """What a heading was taken to mean and how surely (1.0 = known word for word)."""

    meaning: Column
    sureness: float


@dataclass(frozen=True, slots=True)
class ColumnWords:
    """The synonyms, ready for look-up."""

    exact: dict[str, Column]
    phrases: tuple[tuple[str, Column], ...]
    glossary_short: frozenset[str]
    glossary_long: frozenset[str]

    def match(self, heading: str) -> HeadingMatch | None:
        """Return what a heading means, or None when nothing like it is known."""
        if not heading or len(heading) > _MAX_HEADING_CHARS:
            return None
        first_line = heading.strip().split("\n", maxsplit=1)[0]
        before_colon = first_line.split(":", maxsplit=1)[0]
        written = (heading, _BRACKETS.sub(" ", heading), first_line, _BRACKETS.sub(" ", first_line), before_colon)
        forms = tuple(dict.fromkeys(normal for form in written if (normal := normalised(form))))
        return (
            self._known(forms, 1.0)
            or self._known(tuple(part for form in forms for part in _parts(form)), 0.95)
            or self._limit(forms)
            or self._dated(forms)
            or self._alike(forms, _SURE_LIKENESS, _MIN_SURE_CHARS, 0.85)
            or self._phrase(forms)
            or self._alike(forms, _MIN_LIKENESS, _MIN_FUZZY_CHARS, 0.7)
            # Two letters swapped in a short word: "Soruce".
            or self._alike(forms, _MIN_SWAPPED_LIKENESS, _MIN_SWAPPED_CHARS, 0.7)
        )

    def _known(self, forms: tuple[str, ...], sureness: float) -> HeadingMatch | None:
        return next((HeadingMatch(self.exact[form], sureness) for form in forms if form in self.exact), None)

    def _dated(self, forms: tuple[str, ...]) -> HeadingMatch | None:
        """Read "date event occurred", "event or contact date", "when did this happen", "at what time"."""
        for form in forms:
            words = form.split(" ")
            if len(words) < 2 or not _OF_ANOTHER_DAY.isdisjoint(words) or self._ends(form):
                continue
            if words[0] in _DATE_WORDS or words[-1] in _DATE_WORDS:
                meaning = Column.DATE_AND_TIME if "time" in words else Column.DATE
                return HeadingMatch(meaning, 0.8)
            if words[0] in _TIME_WORDS or words[-1] in _TIME_WORDS:
                return HeadingMatch(Column.TIME, 0.75)
        return None

    def _ends(self, form: str) -> bool:
        return any(
            f" {phrase}" in f" {form}" for phrase, meaning in self.phrases
            if meaning in (Column.END_DATE, Column.END_TIME)
        )  # fmt: skip

    def _phrase(self, forms: tuple[str, ...]) -> HeadingMatch | None:
        for form in forms:
            padded = f" {form} "
            # What stands first names the column: "Details of event and who was involved".
            found = [
                (padded.index(f" {phrase}"), n) for n, (phrase, _) in enumerate(self.phrases) if f" {phrase}" in padded
            ]
            if found:
                return HeadingMatch(self.phrases[min(found)[1]][1], 0.8)
        return None

    def _alike(self, forms: tuple[str, ...], likeness: float, n_chars: int, sureness: float) -> HeadingMatch | None:
        for form in forms:
            if len(form) >= n_chars:
                found = process.extractOne(form, self.exact.keys(), scorer=fuzz.ratio, score_cutoff=likeness)
                if found is not None:
                    return HeadingMatch(self.exact[found[0]], sureness)
        return None

    def _limit(self, forms: tuple[str, ...]) -> HeadingMatch | None:
        limits = (self._limit_of(form) for form in forms)
        return next((HeadingMatch(limit, 0.9) for limit in limits if limit is not None), None)

    def _limit_of(self, form: str) -> Column | None:
        """Read "when from", "contact period to", as headings over two rows give them."""
        lead, _, last = form.rpartition(" ")
        if last not in _BEGINS and last not in _ENDS and last not in ("date", "time"):
            return None
        meaning = self.exact.get(lead)
        is_begin = last in _BEGINS
        if meaning in (Column.DATE, Column.DATE_AND_TIME, Column.END_DATE):
            if last == "time":
                return Column.TIME
            return Column.DATE if is_begin or last == "date" else Column.END_DATE
        if meaning in (Column.TIME, Column.END_TIME):
            return Column.TIME if is_begin or last == "time" else Column.END_TIME
        return None


_DATE_WORDS = frozenset(("date", "dates", "dyddiad", "when"))
_TIME_WORDS = frozenset(("time", "times", "amser"))
_OF_ANOTHER_DAY = frozenset(
    ("birth", "dob", "born", "death", "due", "expiry", "review", "next", "end", "ended", "closed", "spent", "taken",
     "travel", "duration", "waiting", "by", "who", "where", "why", "how")
)  # fmt: skip
"""Words beside "date" or "time" that make the heading speak of something else than when it happened."""
_BEGINS = frozenset(("from", "start", "started", "begin", "began", "commenced"))
_ENDS = frozenset(("to", "end", "ended", "until", "finish", "finished", "till"))


def _parts(form: str) -> tuple[str, ...]:
    """Return a heading without the small words that templates add: "date of event dd mm yyyy" -> "date of event"."""
    words = form.split(" ")
    kept = [
        w for w in words if w not in ("dd", "mm", "yy", "yyyy", "the", "please", "if", "known", "hh", "full", "only")
    ]
    shorter = " ".join(kept)
    return (shorter,) if shorter and shorter != form else ()


def normalised(text: str) -> str:
    """Return a heading in lower case, words only, accents off: "Date/Time:" -> "date time"."""
    plain = unicodedata.normalize("NFKD", text).replace("&", " and ")
    plain = "".join(c for c in plain if not unicodedata.combining(c))
    return _NOT_WORDS.sub(" ", plain.lower()).strip()


@lru_cache(maxsize=1)
def column_words() -> ColumnWords:
    """Return the synonyms, read once."""
    with resource("templates", "columns.toml").open("rb") as stream:
        data = tomllib.load(stream)
    exact: dict[str, Column] = {}
    phrases: list[tuple[str, Column]] = []
    for name, words in data.items():
        if name == "glossary":
            continue
        meaning = Column(name)
        for word in words.get("is", ()):
            exact.setdefault(normalised(word), meaning)
        phrases.extend((normalised(word), meaning) for word in words.get("has", ()))
    return ColumnWords(exact, tuple(phrases), frozenset(data["glossary"]["short"]), frozenset(data["glossary"]["long"]))
