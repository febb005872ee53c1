"""Forms of one other name, one number, one name: told one by one, so that a rule that changes shows itself."""

from __future__ import annotations

from itertools import pairwise

import pytest

from scrdesk.domain.leaks.forms import Form, _alias_forms, _identifier_forms, _name_forms, _phone_variants, parts_of
from scrdesk.domain.leaks.knowledge import leak_words
from scrdesk.domain.leaks.near import NearNames, _is_near
from scrdesk.domain.leaks.reading import Reading, folded_text, squeezed
from scrdesk.domain.leaks.values import LeakRegister, RegisteredPerson, RegisteredPlace
from scrdesk.domain.mentions.knowledge import NameKnowledge
from scrdesk.services.leak_knowledge import known_words

KNOWN = known_words()
ALIASES = {
    "Tiggy": "tiggy-any tiggy|wrenfield-any",
    "T Brough": "brough-capital brough|t-capital t|brough-capital",
    "Big Toby": "big|toby-any toby|big-any",
    "TW": "t|w-upper",
    "T W": "t|w-upper",
    "T.W.": "t|w-upper",
    "TOBY": "t|o|b|y-upper",
    "TOBES": "tobes-any tobes|wrenfield-any",  # too long for initials
    "J T W X Y": "j|t|w|x|y-capital",
    "grace": "grace-namelike",
    "Rabbit": "rabbit-capital",
    "Wrenfield": "wrenfield-any",  # the surname again
    "Mr Fosset": "fosset-capital fosset|mr-any mr|fosset-any",
    "Nowak-Ellis": "ellis-capital ellis|nowak-any nowak-capital nowak|ellis-any",
    "Ma Baker": "baker-capital ma|baker-capital",
    "D'Arcy": "darcy-any darcy|wrenfield-any",
    "“ ”": "",
    "Al Bo": "al|bo-capital",
    "T2": "t2-capital",
    "uncle Brannigan": "brannigan-capital brannigan|uncle-any uncle|brannigan-any",
    "Tiggy Wrenfield": "tiggy-capital tiggy|wrenfield-any wrenfield|tiggy-any",
}
NAMES = {
    "Ng": "ng-capital",
    "Li, ": "li-capital",
    "": "",
    "Jens Ankarvik": (
        "ankarvik-any ankarviks-capital ankarvik|jens-any ankarvik|j-capital jens-any jens|ankarvik-any jens|a-capital "
        "j|ankarvik-capital j|a-upper"
    ),
    "Ankarvik, Jens (known as Bo)": (
        "ankarvik-any ankarviks-capital ankarvik|jens-any ankarvik|j-capital jens-any jens|ankarvik-any jens|a-capital "
        "j|ankarvik-capital j|a-upper"
    ),
    "Ove O’Brask": (
        "obrask-any obrasks-capital obrask|ove-any obrask|o-capital ove-capital ove|obrask-any ove|o-capital "
        "o|obrask-capital o|b-upper o|o-upper o|o|b-upper"
    ),
    "Ove Obrask": (
        "obrask-any obrasks-capital obrask|ove-any obrask|o-capital ove-capital ove|obrask-any ove|o-capital "
        "o|obrask-capital o|o-upper"
    ),
}


def told(form: Form) -> str:
    ends = [0, *sorted(form.breaks), len(form.letters)]
    return f"{'|'.join(form.letters[a:b] for a, b in pairwise(ends))}-{form.rule.name.lower()}"


@pytest.mark.parametrize(("alias", "expected"), ALIASES.items())
def test_the_forms_of_another_name(alias: str, expected: str) -> None:
    found = list(_alias_forms(RegisteredPerson("T", "Toby Wrenfield"), alias, KNOWN))
    assert {told(form) for form in found} == set(expected.split())
    assert {form.owner for form in found} <= {"T"}
    is_initials = alias in ("TW", "T W", "T.W.")
    assert {form.kind.value for form in found} <= {"initials" if is_initials else "alias"}


def test_another_name_of_somebody_without_surname_stands_alone() -> None:
    assert [told(form) for form in _alias_forms(RegisteredPerson("T", "Toby"), "Tiggy", KNOWN)] == ["tiggy-any"]


@pytest.mark.parametrize(("name", "expected"), NAMES.items())
def test_the_forms_of_a_name(name: str, expected: str) -> None:
    assert {told(form) for form in _name_forms(RegisteredPerson("T", name), KNOWN)} == set(expected.split())


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        ("Dr Toby James Wrenfield", ("toby", "james", "wrenfield")),
        ("Wrenfield, Toby (known as Tiggy)", ("toby", "", "wrenfield")),
        ("Mary-Jane de Souza", ("mary jane", "", "de souza")),
        ("Ann Li Bo", ("ann", "li", "bo")),
        ("Wren, ", ("wren", "", "")),
    ],
)
def test_the_parts_of_a_name(name: str, parts: tuple[str, str, str]) -> None:
    assert tuple(" ".join(each) for each in parts_of(name, KNOWN)) == parts


PHONE = ["7911123456", "07911123456", "447911123456", "00447911123456", "4407911123456", "004407911123456"]


@pytest.mark.parametrize(
    ("kind", "value", "expected"),
    [
        *((kind, "07911 123456", PHONE) for kind in ("mobile", "ref")),  # its nought says what it is
        ("ref", "7911 123456", []),
        *((kind, "7911 123456", PHONE) for kind in ("Tel", "Telephone", "fax", "WhatsApp", "mob")),
        ("ref", "+44 7911 123456", PHONE),
        ("ref", " +44 7911 123456", PHONE),
        ("ref", "00447911123456", PHONE),
        ("phone", "004407911123456", PHONE),
        ("phone", "447911123456", PHONE),
        ("phone", "01234 567", []),
        ("phone", "01234 5678", [f"{before}12345678" for before in ("", "0", "44", "0044", "440", "00440")]),
        ("phone", "012345678901234", [f"{each}12345678901234" for each in ("", "0", "44", "0044", "440", "00440")]),
        ("phone", "0123456789012345", []),
        ("phone", "07911 12345a", []),
    ],
)
def test_a_telephone_number_with_and_without_its_country(kind: str, value: str, expected: list[str]) -> None:
    assert list(_phone_variants(kind, value)) == expected


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("a.b@c.uk", "abatcuk abcuk adotbatcdotuk"),
        ("AB12", "ab12"),
        ("AB1", ""),
        ("X123456", "123456 x123456"),
        ("X12345", "x12345"),
        ("X123456/1", "x1234561"),
        ("12-34-56 78", "12345678"),
    ],
)
def test_the_forms_of_a_number(value: str, expected: str) -> None:
    found = list(_identifier_forms("T", "ref", value))
    assert sorted(form.letters for form in found) == sorted(expected.split())
    assert all(form.breaks == frozenset(range(1, len(form.letters))) for form in found)


NEAR = NearNames(
    LeakRegister(
        (
            RegisteredPerson("T", "Toby Wrenfield", ("Tiggy", "old Brannigan", "Dr Fosset")),
            RegisteredPerson("M", "Catherine Llewellyn"),
            RegisteredPerson("G", "Grace Nowak"),
            RegisteredPerson("F", "Anne Marie Carter-Jones"),
        ),
        tuple(
            RegisteredPlace(name, name[:1]) for name in ("Thornbury", "Market", "Wexmoor Hill", "Brigham", "Hurley", "")
        ),
    ),
    KNOWN,
)


def test_names_that_may_be_misspelt_are_no_words_and_none_is_short() -> None:
    assert {name: "".join(sorted(whose)) for name, whose in NEAR.owners.items()} == {
        "toby": "T", "wrenfield": "T", "tiggy": "T", "brannigan": "T", "fosset": "T", "catherine": "M", "llewellyn": "M",
        "nowak": "G", "anne": "F", "marie": "F", "carter": "F", "jones": "F", "carterjones": "F",
        "thornbury": "T", "brigham": "B",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("owner", "with_a_capital", "in_small_letters_too"),
    [
        (
            "T",
            "tobi tobe wranfeeld wrinfild renfield tiggie tigy foset",
            "wrenfeild wrenfild branigan fossett brannigans",
        ),
        ("M", "catherin katherine catharine katherin llewelin caterine lewelin", "lewellyn llewellin llewellyns"),
        ("G", "nowac", "nowack"),
        ("F", "jonse", "cartar karter"),
        ("T", "thornberry", "thornbery thonbury"),
        ("B", "", "briham brigam brighan"),
        ("", "toby tobie kathryn luellen novak marey thurnberry hurly grase grayce cartwright wren", ""),
        ("", "annmarie annamarie carters jon may will", ""),
    ],
)
def test_words_that_are_nearly_a_name(owner: str, with_a_capital: str, in_small_letters_too: str) -> None:
    expected = dict.fromkeys(with_a_capital.split(), (owner, ""))
    expected |= dict.fromkeys(in_small_letters_too.split(), (owner, owner))
    assert {
        word: tuple("".join(NEAR.nearest(word, has_capital=each)) for each in (True, False)) for word in expected
    } == expected


@pytest.mark.parametrize(
    ("word", "name", "distance", "sounds_so", "likeness", "expected"),
    [
        ("tobi", "toby", 1, False, 0.9, True),  # the same first letter
        ("noby", "toby", 1, False, 0.9, False),  # four letters, and another one first
        ("noby", "toby", 1, True, 0.9, True),
        ("nobys", "tobys", 1, False, 0.9, True),
        ("wxenfexld", "wrenfield", 2, False, 0.5, True),  # long
        ("xrenxield", "wrenfield", 2, False, 0.5, True),
        ("nowick", "nowake", 2, False, 0.92, False),
        ("nowick", "nowake", 2, False, 0.93, True),
        ("nowick", "nowake", 2, True, 0.5, True),
        ("mowick", "nowake", 2, False, 0.95, False),
        ("nowik", "nowek", 2, False, 0.95, False),  # five letters
        ("nowik", "nowek", 2, True, 0.87, True),
        ("nowik", "nowek", 2, True, 0.86, False),
        ("nowik", "nowek", 2, False, 0.87, False),
        ("nowi", "nowe", 2, True, 0.99, False),  # four letters
        ("nowik", "nowek", 3, True, 0.87, True),
        ("nowik", "nowek", 4, True, 0.99, False),
        ("wrenfield", "wrenfield", 4, False, 0.99, False),
        ("nowik", "nowek", 0, True, 1.0, True),
    ],
)
def test_how_near_a_word_must_be(
    word: str, name: str, distance: int, sounds_so: bool, likeness: float, expected: bool
) -> None:
    assert _is_near(word, name, distance, sounds_so=sounds_so, likeness=likeness) is expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("walked walks makes maked boxes happily sadness readable readers coping coped normal mental renewal", True),
        ("marey carters caterine", True),
        ("walker hairy tobys tobyer cop doer gracely wrenfields grace", False),
    ],
)
def test_what_is_a_word_with_or_without_an_ending(words: str, expected: bool) -> None:
    assert {word: NEAR.is_word(word) for word in words.split()} == dict.fromkeys(words.split(), expected)


def test_what_is_known_and_what_is_usual() -> None:
    assert [NEAR.is_common(word) for word in ("toby", "chair", "wranfeeld")] == [True, True, False]
    assert [NEAR.is_usual(word) for word in ("chair", "marie", "wranfeeld")] == [True, False, False]


# --- the lists of words ---

LISTS = ("word_names", "sentence_words", "abbreviations", "dotted_abbreviations", "small_abbreviations", "after_names", "after_words",
         "thing_words", "rank_words", "of_rank", "articles", "name_heads", "dated_words", "before_dates", "towns")  # fmt: skip
OTHER_LISTS = ("homes", "houses", "common_streets", "tails", "in_aliases", "carer_words", "carer_bodies", "sole_posts",
               "rare_facts", "told_elsewhere", "hard_details")  # fmt: skip


def file_of_words() -> dict:
    data: dict = {name: [f"{name} 1"] for name in LISTS}
    return data | {"streets": {"road": ["rd"]}, "other": {name: [f"{name} 2"] for name in (*OTHER_LISTS, "trade")}}


def test_each_list_of_words_goes_to_its_place() -> None:
    names = NameKnowledge(also_words=frozenset({"will"}), not_initials=frozenset({"dna"}))
    known = leak_words(file_of_words(), names, ["chair"], ["the"], ["ada"])
    more = {"word_names": {"will"}, "abbreviations": {"dna"}}
    for name in LISTS:
        assert getattr(known, name) == {f"{name} 1"} | more.get(name, set())
    for name in OTHER_LISTS:
        assert set(getattr(known, name)) == {f"{name} 2"}
    assert known.streets == {"road": ("rd",)}
    assert known.names is names
    assert (known.dictionary, known.frequent, known.given_names) == ({"chair", "trade 2"}, {"the", "trade 2"}, {"ada"})
    assert [known.is_word_too(each) for each in ("chair", "sentence_words 1", "will", "ada")] == [
        True,
        True,
        True,
        False,
    ]


@pytest.mark.parametrize("name", [*LISTS, *OTHER_LISTS, "trade", "streets", "other"])
def test_a_file_of_words_that_lacks_a_list_is_refused(name: str) -> None:
    data = file_of_words()
    (data if name in data else data["other"])[name] = "word"
    with pytest.raises(ValueError, match="lacks a table" if name in ("streets", "other") else f"lacks {name}$"):
        leak_words(data, NameKnowledge(), [], [], [])


# --- a text as it is searched ---


@pytest.mark.parametrize(
    ("text", "folded", "small"),
    [
        ("Zoë O’Neill", "Zoe O’Neill", "zoeoneill"),
        ("Łucja ﬁeld Ａ", "Lucja field A", "lucjafielda"),
        ("J\u200bor\u00addan", "Jordan", "jordan"),
        ("İz ß Straße", "Iz ss Strasse", "izssstrasse"),
        ("Jоrdаn_2", "Jordan_2", "jordan2"),
        ("李 1_a", "李 1_a", "李1a"),
    ],
)
def test_letters_fold_to_plain_ones(text: str, folded: str, small: str) -> None:
    assert folded_text(text) == folded
    assert squeezed(text) == small


@pytest.mark.parametrize(
    ("text", "word", "written"),
    [
        ("a ﬁeld b", "field", "ﬁeld"),
        ("J\u200bo, Zoë!", "jo", "J\u200bo"),
        ("J\u200bo, Zoë!", "zoe", "Zoë"),
        ("Straße 2", "2", "2"),
        ("ﬁ", "fi", "ﬁ"),
        ("plain 22b", "b", "b"),
    ],
)
def test_a_word_is_found_where_it_is_written(text: str, word: str, written: str) -> None:
    reading = Reading.of(text)
    begin, end = reading.place(*reading.tokens[reading.words.index(word)])
    assert text[begin:end] == written


def test_what_stands_between_two_words_is_as_written() -> None:
    reading = Reading.of("Zoë\u00ad –\tﬁeld (B)")
    assert reading.words == ["zoe", "field", "b"]
    assert [reading.between(0, 1), reading.between(1, 2)] == ["\u00ad –\t", " ("]
    assert [reading.cased(each) for each in range(3)] == ["Zoe", "field", "B"]
    assert Reading.of("a, B").between(0, 1) == ", "
