"""What is known of names in general: short forms, titles, names that are words, and words that stand for a role."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from scrdesk.domain.mentions.folding import folded

Words = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class NameKnowledge:
    """What is known of names whoever bears them; read from ``resources/templates/nicknames.toml``.

    Args:
        short_forms: a forename, folded, to the names that stand for it.
        also_words: names that are common words too; always asked about.
        titles_male, titles_female, titles_any: what stands before a surname.
        not_surnames: words with a capital that stand after names without being one.
        not_initials: letters that are never taken for somebody's initials.
        roles: words of a role in the register to what agencies write for it, all folded.
        posts: the same for staff, where somebody else may hold the same post.
    """

    short_forms: Mapping[str, frozenset[str]] = field(default_factory=dict)
    also_words: frozenset[str] = frozenset()
    titles_male: frozenset[str] = frozenset()
    titles_female: frozenset[str] = frozenset()
    titles_any: frozenset[str] = frozenset()
    not_surnames: frozenset[str] = frozenset()
    not_initials: frozenset[str] = frozenset()
    roles: Mapping[Words, tuple[Words, ...]] = field(default_factory=dict)
    posts: Mapping[Words, tuple[Words, ...]] = field(default_factory=dict)

    @property
    def titles(self) -> frozenset[str]:
        """Every title."""
        return self.titles_male | self.titles_female | self.titles_any


def name_knowledge(
    groups: Iterable[Iterable[str]],
    also_words: Iterable[str],
    titles: tuple[Iterable[str], Iterable[str], Iterable[str]],
    not_surnames: Iterable[str],
    not_initials: Iterable[str],
    roles: Mapping[str, Iterable[str]],
    posts: Mapping[str, Iterable[str]],
) -> NameKnowledge:
    """Return what a file of names says; ``titles`` are those of men, of women and of anybody."""
    short: dict[str, set[str]] = defaultdict(set)
    for group in groups:
        names = {" ".join(folded(name)) for name in group}
        for name in names:
            short[name] |= names - {name}
    male, female, anybody = titles
    return NameKnowledge(
        short_forms={name: frozenset(others) for name, others in short.items()},
        also_words=frozenset(also_words),
        titles_male=frozenset(male),
        titles_female=frozenset(female),
        titles_any=frozenset(anybody),
        not_surnames=frozenset(not_surnames),
        not_initials=frozenset(not_initials),
        roles=_worded(roles),
        posts=_worded(posts),
    )


def _worded(table: Mapping[str, Iterable[str]]) -> dict[Words, tuple[Words, ...]]:
    return {folded(role): tuple(dict.fromkeys(map(folded, written))) for role, written in table.items()}
