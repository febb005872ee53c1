"""Names with digits or signs in place of letters: "T0by", "M@rielle", "Wr*nfield"."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator

from scrdesk.domain.leaks.forms import Form, Forms, Rule
from scrdesk.domain.leaks.reading import Reading
from scrdesk.domain.leaks.values import LeakKind

MIN_LETTERS = 4
"""Letters that such a name must have."""
_DIGIT_LETTERS = str.maketrans("0134578", "oleastb"), str.maketrans("0134578", "oieastb")
_MIXED_SOMEWHERE = re.compile(r"[a-z][0-9]|[0-9][a-z]")
_SIGN = re.compile(r"[@$€£!|*•●?#_…]")
_MIXED = re.compile(r"(?=[a-z0-9]*[a-z])(?=[a-z0-9]*[0-9])[a-z0-9]{4,}")
_SIGN_LETTERS = str.maketrans("@$€£!|", "aselil"), str.maketrans("@$€£!|", "aselli"), str.maketrans("@$€£!|", "aselii")
_SIGNED = re.compile(r"(?<![a-z])[a-z][a-z@$€£!|*•●?#_…]*[@$€£!|*•●?#_…][a-z@$€£!|*•●?#_…]*(?![a-z])|[@$][a-z]{3,}")
MIN_NOTED = 6
"""Letters and digits of a name with the number of a note in it."""
_MASK = frozenset("*•●?#_…")
MAX_MASKED = 3
"""One letter of so many may be left out: "T**y" says less than a pair of initials."""


class ReplacedLetters:
    """Finds single names of which letters were replaced."""

    def __init__(self, forms: Forms) -> None:
        self._forms = forms
        self._long: dict[int, list[str]] = defaultdict(list)
        for letters, owners in forms.items():
            is_name = any(form.kind in (LeakKind.NAME, LeakKind.ALIAS) and _may_be(form) for form in owners)
            if is_name and len(letters) >= MIN_LETTERS and letters.isalpha():
                self._long[len(letters)].append(letters)

    def find(self, reading: Reading) -> Iterator[tuple[int, int, Form]]:
        """Yield begin, end and form of each in a folded text."""
        for found in _MIXED.finditer(reading.small) if _MIXED_SOMEWHERE.search(reading.small) else ():
            for each in dict.fromkeys(found[0].translate(table) for table in _DIGIT_LETTERS):
                if each.isalpha() and found[0] not in self._forms:
                    yield from ((*found.span(), form) for form in self._named(each))
            yield from ((*found.span(), form) for form in self._with_a_note_inside(found[0]))
        for found in _SIGNED.finditer(reading.small) if _SIGN.search(reading.small) else ():
            written = found[0].rstrip("!?*#_…")
            if written.isalpha():
                continue  # "read?" and "days**" end in signs
            for each in dict.fromkeys(written.translate(table) for table in _SIGN_LETTERS):
                end = found.start() + len(written)
                for form in self._named(each) if each.isalpha() else self._masked(each):
                    yield found.start(), end, form

    def _with_a_note_inside(self, written: str) -> Iterator[Form]:
        """Yield the forms of a name in which the number of a note stands: "Wren1field"."""
        parts = re.split(r"\d+", written)
        if len(parts) == 2 and all(parts) and len(written) > MIN_NOTED:
            yield from self._named("".join(parts))

    def _named(self, letters: str) -> Iterator[Form]:
        if len(letters) >= MIN_LETTERS:
            yield from (form for form in self._forms.get(letters, ()) if _may_be(form))

    def _masked(self, written: str) -> Iterator[Form]:
        n_hidden = sum(1 for sign in written if sign in _MASK)
        if len(written) not in self._long or not n_hidden or n_hidden * MAX_MASKED > len(written):
            return
        for name in self._long[len(written)]:
            if all(sign == letter or sign in _MASK for sign, letter in zip(written, name, strict=True)):
                yield from self._named(name)


def _may_be(form: Form) -> bool:
    return form.rule in (Rule.ANY, Rule.CAPITAL, Rule.NAMELIKE)
