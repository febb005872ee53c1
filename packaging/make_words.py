"""Writes the list of British English words from a Hunspell dictionary: every form that its affixes make, one a line.

``uv run python packaging/make_words.py FOLDER`` reads ``index.aff``, ``index.dic`` and ``license`` there (of the
npm package ``dictionary-en-gb``, which is SCOWL's list of size 60 with -ise spellings) and writes ``resources/words``.
So the program needs no spelling engine: a word is known when it stands in the list.
"""

from __future__ import annotations

import lzma
import re
import sys
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path

TARGET = Path(__file__).resolve().parents[1] / "resources" / "words"
NOT_ALONE = frozenset("c!")
"""Flags of forms that stand in compounds only, or are never suggested."""


@dataclass(frozen=True)
class Rule:
    """What an affix takes away, puts on, and at which words."""

    is_prefix: bool
    is_crossed: bool
    strip: str
    add: str
    condition: re.Pattern[str]

    def applied(self, word: str) -> str | None:
        """Return the form, None where the rule does not fit."""
        if not self.condition.search(word):
            return None
        if self.is_prefix:
            return self.add + word.removeprefix(self.strip)
        return (word.removesuffix(self.strip) if self.strip else word) + self.add


def rules_in(text: str) -> dict[str, list[Rule]]:
    """Return the affix rules by flag."""
    crossed: dict[tuple[str, str], bool] = {}
    found: dict[str, list[Rule]] = defaultdict(list)
    for line in text.splitlines():
        parts = line.split()
        if len(parts) < 4 or parts[0] not in ("PFX", "SFX"):
            continue
        kind, flag = parts[:2]
        if (kind, flag) not in crossed:
            crossed[kind, flag] = parts[2] == "Y"
            continue
        strip, add = ("" if each == "0" else each.split("/")[0] for each in parts[2:4])
        condition = parts[4] if len(parts) > 4 else "."
        pattern = f"^{condition}" if kind == "PFX" else f"{condition}$"
        found[flag].append(Rule(kind == "PFX", crossed[kind, flag], strip, add, re.compile(pattern)))
    return found


def forms(word: str, flags: str, rules: dict[str, list[Rule]]) -> set[str]:
    """Return a word with every form that its flags make."""
    own = [rule for flag in flags for rule in rules.get(flag, ())]
    ended = {(rule.applied(word), rule.is_crossed) for rule in own if not rule.is_prefix}
    made = {word, *(form for form, _ in ended if form)}
    for rule in own:
        if rule.is_prefix:
            made |= {form for form in (rule.applied(word),) if form}
            if rule.is_crossed:
                made |= {form for each, is_crossed in ended if each and is_crossed and (form := rule.applied(each))}
    return made


def words_in(folder: Path) -> list[str]:
    """Return every word of a dictionary, sorted."""
    rules = rules_in((folder / "index.aff").read_text(encoding="utf-8"))
    found: set[str] = set()
    for line in (folder / "index.dic").read_text(encoding="utf-8").splitlines()[1:]:
        word, _, flags = line.strip().partition("/")
        if word and not NOT_ALONE & set(flags) and not word[0].isdigit():
            found |= forms(word, flags, rules)
    return sorted(found)


def main(folder: Path) -> int:
    """Write the list and its licence."""
    words = words_in(folder)
    TARGET.mkdir(exist_ok=True)
    packed = lzma.compress("\n".join(words).encode("utf-8"), preset=9 | lzma.PRESET_EXTREME)
    (TARGET / "en_GB.txt.xz").write_bytes(packed)
    (TARGET / "SCOWL-LICENCE.txt").write_text((folder / "license").read_text(encoding="utf-8"), encoding="utf-8")
    print(f"{len(words):,} words, {len(packed):,} bytes")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(Path(sys.argv[1])))
