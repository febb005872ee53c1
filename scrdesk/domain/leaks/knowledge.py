"""What the search knows of words, whoever is in the register: a file of the resources, and the words of English."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from scrdesk.domain.mentions.knowledge import NameKnowledge


@dataclass(frozen=True, slots=True)
class LeakWords:
    """Words of ``resources/templates/leak_words.toml`` and ``nicknames.toml``, all small.

    Args:
        names: short forms and titles.
        word_names: names that are words too: names only with a capital.
        sentence_words: words with which sentences begin: names only where a name can stand.
        abbreviations: letters that stand for a thing rather than for somebody.
        dotted_abbreviations: those of them that are written with dots.
        small_abbreviations: those that are written with dots in small letters, beside the last.
        name_heads: heads of fields and columns that hold a name.
        after_names, after_words: what follows a name, and what never does.
        thing_words: of the sentence words those that are things: "Case allocated" tells of no person.
        rank_words, of_rank: ranks that are surnames, and what belongs to a rank.
        articles: what stands before a thing and not before a name.
        towns: towns and counties that are surnames, too.
        dated_words, before_dates: months and the like, and what stands before them.
        streets: the last word of a street to its short forms.
        homes, houses: words before the number of a home; last words of the name of a house.
        common_streets: streets that every other town has.
        tails: last words of the name of a place.
        in_aliases: words in other names that name nobody.
        carer_words: words for who cares for a child, which name nobody.
        carer_bodies: last words of the name of a body that cares for children.
        sole_posts, rare_facts, told_elsewhere, hard_details: words to be looked at by eye.
        dictionary: ordinary words, never a name misspelt.
        frequent: those of them that anybody uses; the rest holds names, too.
        everyday: words of the language that are written small and are nobody's forename.
        given_names: forenames that people have: another name rather than a misspelling, unless it sounds the same.
    """

    names: NameKnowledge = field(default_factory=NameKnowledge)
    word_names: frozenset[str] = frozenset()
    sentence_words: frozenset[str] = frozenset()
    abbreviations: frozenset[str] = frozenset()
    dotted_abbreviations: frozenset[str] = frozenset()
    small_abbreviations: frozenset[str] = frozenset()
    name_heads: frozenset[str] = frozenset()
    after_names: frozenset[str] = frozenset()
    after_words: frozenset[str] = frozenset()
    thing_words: frozenset[str] = frozenset()
    rank_words: frozenset[str] = frozenset()
    of_rank: frozenset[str] = frozenset()
    articles: frozenset[str] = frozenset()
    towns: frozenset[str] = frozenset()
    dated_words: frozenset[str] = frozenset()
    before_dates: frozenset[str] = frozenset()
    streets: Mapping[str, Sequence[str]] = field(default_factory=dict)
    homes: frozenset[str] = frozenset()
    houses: frozenset[str] = frozenset()
    common_streets: frozenset[str] = frozenset()
    tails: frozenset[str] = frozenset()
    in_aliases: frozenset[str] = frozenset()
    carer_words: frozenset[str] = frozenset()
    carer_bodies: frozenset[str] = frozenset()
    sole_posts: tuple[str, ...] = ()
    rare_facts: tuple[str, ...] = ()
    told_elsewhere: tuple[str, ...] = ()
    hard_details: tuple[str, ...] = ()
    dictionary: frozenset[str] = frozenset()
    frequent: frozenset[str] = frozenset()
    given_names: frozenset[str] = frozenset()
    everyday: frozenset[str] = frozenset()

    def is_word_too(self, name: str) -> bool:
        """Whether a name is a word as well."""
        return name in self.dictionary or name in self.sentence_words or name in self.word_names


def leak_words(
    data: Mapping[str, object],
    names: NameKnowledge,
    dictionary: Iterable[str],
    frequent: Iterable[str],
    given_names: Iterable[str],
    everyday: Iterable[str] = (),
) -> LeakWords:
    """Return what a file of words says.

    Args:
        data: the tables of the file.
        names: what is known of names.
        dictionary: ordinary words of English.
        frequent: the most usual of them.
        frequent: those of them that anybody uses; the rest holds names, too.
        given_names: forenames that people have.
        everyday: words of the language that are written small and are nobody's forename.

    Raises:
        ValueError: a list is missing or is no list of words.
    """
    other, streets = data.get("other"), data.get("streets")
    if not isinstance(other, Mapping) or not isinstance(streets, Mapping):
        raise ValueError("the file of words lacks a table")  # noqa: TRY004 - the file is wrong, not the call
    given = frozenset(given_names)
    trade = _listed(other, "trade")
    return LeakWords(
        names=names,
        word_names=frozenset(_listed(data, "word_names")) | names.also_words,
        sentence_words=frozenset(_listed(data, "sentence_words")),
        abbreviations=frozenset(_listed(data, "abbreviations")) | names.not_initials,
        dotted_abbreviations=frozenset(_listed(data, "dotted_abbreviations")),
        small_abbreviations=frozenset(_listed(data, "small_abbreviations")),
        name_heads=frozenset(_listed(data, "name_heads")),
        after_names=frozenset(_listed(data, "after_names")),
        after_words=frozenset(_listed(data, "after_words")),
        thing_words=frozenset(_listed(data, "thing_words")),
        rank_words=frozenset(_listed(data, "rank_words")),
        of_rank=frozenset(_listed(data, "of_rank")),
        articles=frozenset(_listed(data, "articles")),
        towns=frozenset(_listed(data, "towns")),
        dated_words=frozenset(_listed(data, "dated_words")),
        before_dates=frozenset(_listed(data, "before_dates")),
        streets={name: tuple(str(each) for each in short) for name, short in streets.items()},
        homes=frozenset(_listed(other, "homes")),
        houses=frozenset(_listed(other, "houses")),
        common_streets=frozenset(_listed(other, "common_streets")),
        tails=frozenset(_listed(other, "tails")),
        in_aliases=frozenset(_listed(other, "in_aliases")),
        carer_words=frozenset(_listed(other, "carer_words")),
        carer_bodies=frozenset(_listed(other, "carer_bodies")),
        sole_posts=_listed(other, "sole_posts"),
        rare_facts=_listed(other, "rare_facts"),
        told_elsewhere=_listed(other, "told_elsewhere"),
        hard_details=_listed(other, "hard_details"),
        dictionary=frozenset(dictionary) | frozenset(trade),
        frequent=frozenset(frequent) | frozenset(trade),
        given_names=given,
        everyday=frozenset(everyday),
    )


def _listed(data: Mapping[str, object], name: str) -> tuple[str, ...]:
    words = data.get(name)
    if not isinstance(words, list):
        raise ValueError(f"the file of words lacks {name}")  # noqa: TRY004 - as above
    return tuple(str(word) for word in words)
