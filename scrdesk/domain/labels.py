"""Labels instead of names: one text, two views. The stored text is never rewritten; this makes the other view of it.

Every registered form of a person or place (full name, given name, surname, aliases, addresses) is replaced whole-word,
whatever its case, spacing, line breaks or possessive. A form that several people share becomes "[family name]".
Exact days become month and year, and what looks like an address code, telephone, e-mail or health number is removed.
The search for names left in a finished file is a separate concern.
"""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from scrdesk.domain.dates_in_words import MONTHS, month_in_words
from scrdesk.domain.people import NewPerson, NewPlace

SHARED_NAME = "[family name]"
REMOVED = "[removed]"
_TITLES = ("mr", "mrs", "ms", "miss", "master", "dr", "doctor", "pc", "ps", "ds", "dc", "sgt", "nurse", "prof")
_MIN_FORM_LENGTH = 2
_FIRST_SHORT_YEAR_OF_1900 = 40  # "39" is 2039 and "40" is 1940, as where submissions are read
# Names that are also words: read as a name only when written with a capital, and never before a year or after a day.
_ALSO_WORDS = frozenset(
    word
    for line in (
        "april art august autumn bill carol chase dawn daisy drew faith frank grace guy hope hunter ivy jack joy june",
        "mark mason may miles pat penny rob rose ruby sue summer will",
    )
    for word in line.split()
)

_MONTH_NAME = "|".join(f"{month}|{month[:3]}" for month in MONTHS) + "|Sept"
# "on 22 May 2016" is said as "in May 2016".
_ON = r"(?P<on>\bon\s+(?:the\s+)?)?"
_DAY_MONTH_YEAR = re.compile(
    _ON + r"(?<![\w/.-])\d{1,2}\s*[./-]\s*(?P<month>\d{1,2})\s*[./-]\s*(?P<year>\d{4}|\d{2})(?![\w/-])", re.IGNORECASE
)
_ISO_DAY = re.compile(_ON + r"(?<![\w-])(?P<year>\d{4})-(?P<month>\d{2})-\d{2}(?![\w-])", re.IGNORECASE)
_SPOKEN_DAY = re.compile(
    _ON + rf"(?<!\w)\d{{1,2}}(?:st|nd|rd|th)?(?:\s+of)?\s+(?P<name>{_MONTH_NAME})\b\.?", re.IGNORECASE
)
_IDENTIFIERS = (
    re.compile(r"(?<!\w)[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2}(?!\w)", re.IGNORECASE),  # postcode
    re.compile(r"(?<!\w)[\w.+-]+@[\w-]+(?:\.[\w-]+)+"),  # e-mail
    re.compile(r"(?<!\d)\d{3}[ -]?\d{3}[ -]?\d{4}(?!\d)"),  # NHS number
    re.compile(r"(?<!\w)(?:\+44\s?|0)\d[\d ]{8,12}\d(?!\w)"),  # telephone
)


@dataclass(frozen=True, slots=True)
class LabelFault:
    """Why a register cannot be used: two names one label apart, or a label that itself gives a name away."""

    label: str
    why: str


class Labels:
    """Replaces every registered form by its label.

    Args:
        people: everyone in the register.
        places: places whose names would identify the family.
        within: the only texts that will be searched, where they are known; forms that stand in none are left out.
    """

    def __init__(
        self, people: Sequence[NewPerson], places: Sequence[NewPlace] = (), *, within: Sequence[str] | None = None
    ) -> None:
        owners: dict[str, set[str]] = defaultdict(set)
        for person in people:
            for form in forms_of(person):
                # Agencies often write the label themselves ("MGM"): that names nobody.
                if _folded(form) != _folded(person.label):
                    owners[_folded(form)].add(person.label)
        for place in places:
            owners[_folded(place.name)].add(place.label)
        self._label_of = {
            form: next(iter(labels)) if len(labels) == 1 else SHARED_NAME
            for form, labels in owners.items()
            if len(form) >= _MIN_FORM_LENGTH
        }
        self._labels = sorted({label for labels in owners.values() for label in labels})
        self._pattern = _pattern_of(self._label_of if within is None else _standing_in(self._label_of, within))

    def __bool__(self) -> bool:
        return bool(self._label_of)

    def faults(self) -> tuple[LabelFault, ...]:
        """Return labels that hold a registered form themselves and so would give it away."""
        return tuple(LabelFault(label, "holds a registered name") for label in self._labels if self.left_in(label))

    @property
    def all(self) -> tuple[str, ...]:
        """Every label that stands for a name, in order."""
        return tuple(self._labels)

    @cached_property
    def words_of_forms(self) -> frozenset[str]:
        """Every word of every registered form, folded: what a search must not say a part of."""
        return frozenset(word for form in self._label_of for word in form.split(" "))

    def in_text(self, text: str, *, keeps_days: bool = False) -> str:
        """Return the text with labels for names, months for days, and identifiers removed.

        With ``keeps_days`` days stay as written: for the panel itself, which works by them.
        """
        if not text:
            return text
        text = unicodedata.normalize("NFC", text)
        for pattern in _IDENTIFIERS:
            text = pattern.sub(REMOVED, text)
        if not keeps_days:
            text = _generalised(text)
        # A replacement can bring two parts of another form together, so go on until nothing changes.
        for _ in range(4):
            replaced = self._replaced(text)
            if replaced == text:
                break
            text = replaced
        return text

    def left_in(self, text: str) -> tuple[str, ...]:
        """Return every registered form that still stands in a text, as found."""
        found = self._pattern.finditer(unicodedata.normalize("NFC", text))
        return tuple(match.group(0) for match in found if _is_name(match))

    def _replaced(self, text: str) -> str:
        def label(match: re.Match[str]) -> str:
            return self._label_of[_folded(match.group("form"))] if _is_name(match) else match.group(0)

        return self._pattern.sub(label, text)


def forms_of(person: NewPerson) -> tuple[str, ...]:
    """Return every written form that points to a person: whole name, its parts, aliases and addresses."""
    forms = [person.name, *person.aliases, *person.addresses]
    parts = [part for part in re.split(r"\s+", person.name) if part.strip(".").casefold() not in _TITLES]
    forms += [part for part in parts if len(part.strip(".")) > 1]
    return tuple(dict.fromkeys(form.strip() for form in forms if form.strip()))


def _is_name(match: re.Match[str]) -> bool:
    form = match.group("form")
    if form.casefold() not in _ALSO_WORDS:
        return True
    before = match.string[: match.start()].rstrip()
    after = match.string[match.end() :].lstrip()
    return form[0].isupper() and not before[-1:].isdigit() and not after[:4].isdigit()


def _folded(form: str) -> str:
    return re.sub(r"[\s\-‐‑’'`.]+", " ", unicodedata.normalize("NFC", form)).strip().casefold()


def _standing_in(forms: Iterable[str], texts: Sequence[str]) -> list[str]:
    """Return the forms whose first word may stand in one of the texts; all of them where letters fold in odd ways."""
    whole = " ".join(texts)
    if not whole.isascii():
        return list(forms)
    whole = whole.lower()
    return [form for form in forms if not form.isascii() or form.partition(" ")[0] in whole]


def _pattern_of(forms: Iterable[str]) -> re.Pattern[str]:
    longest_first = sorted(forms, key=lambda form: (-len(form), form))
    if not longest_first:
        return re.compile(r"(?P<form>(?!))")
    gap = r"[\s\-‐‑’'`.]+"
    alternatives = "|".join(gap.join(re.escape(part) for part in form.split(" ")) for form in longest_first)
    title = "|".join(_TITLES)
    return re.compile(rf"(?<!\w)(?:(?:{title})\.?\s+)?(?P<form>{alternatives})(?!\w)", re.IGNORECASE)


def _generalised(text: str) -> str:
    for pattern in (_ISO_DAY, _DAY_MONTH_YEAR):
        text = pattern.sub(_month_of, text)
    return _SPOKEN_DAY.sub(lambda match: _in(match) + match["name"], text)


def _month_of(match: re.Match[str]) -> str:
    year, month = int(match["year"]), int(match["month"])
    if not 1 <= month <= 12:
        return match[0]
    if year < 100:
        year += 2000 if year < _FIRST_SHORT_YEAR_OF_1900 else 1900
    return _in(match) + month_in_words(date(year, month, 1))


def _in(match: re.Match[str]) -> str:
    written = match["on"]
    if not written:
        return ""
    return "In " if written[0] == "O" else "in "
