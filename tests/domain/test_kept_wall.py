"""What the room reads of texts with labels, doubtful words, titles, other spellings and names spelt with points."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time

from scrdesk.domain.chronology import ChronologyFilter, EntryId
from scrdesk.domain.event_date import Sureness
from scrdesk.domain.labels import Labels
from scrdesk.domain.mentions.deciding import Decided
from scrdesk.domain.mentions.finder import Finder
from scrdesk.domain.mentions.forms import forms_of_register
from scrdesk.domain.mentions.values import Decision
from scrdesk.domain.people import NewPerson, NewPlace, Person, PersonId
from scrdesk.domain.wall import NO_REGISTER, Piece, WallText, WallWords
from scrdesk.services.name_knowledge import known_names
from tests.domain.accounts.made_entries import account
from tests.domain.kept_answers import check_kept, short

PEOPLE = tuple(
    Person(PersonId(n), details)
    for n, details in enumerate(
        (
            NewPerson("Tobias Dunmore", "Child Q", "child", aliases=("Toby",), born=date(2012, 1, 4), sex="male"),
            NewPerson("Kayleigh Dunmore", "Mother", "mother", addresses=("6 Larch Road",), sex="female"),
            NewPerson("Darren Pratt", "Mother’s Partner", "partner of mother", sex="male"),
            NewPerson("May Moss", "SW1", "social worker", is_professional=True, agency_code="CSC", sex="female"),
            NewPerson("Will Ash", "Uncle", "great-uncle", sex="male"),
        ),
        1,
    )
)
PLACES = [NewPlace("Larch Road Primary", "School 1")]
TEXTS = (
    "",
    "Nothing of anybody.",
    "Tobias Dunmore and Kayleigh Dunmore seen; Darren Pratt’s van outside Larch Road Primary.",
    "Child Q and MOTHER were at 6 Larch Road with Mother’s Partner.",
    "Mrs Tallow, Dr A. B. Crane-Hill and PC Strake of the Dunmores’ street; Mr pratt; Sir Humphrey Rowan Vale",
    "K.D. and T D. said that K. D. may come. May came; so may Will, and it will rain. D.P.",
    "Kay rang. Kayley denied it. kayley shouted; Kayleyy wept",
    "SW1 May Moss; SW1. Moss SW12 aSW1",
    "Tobias\nDunmore, TOBY-Dunmore and Toby . Dunmore on 5 March 2016 from 07700 900123",
    "Uncle took Ash home; the great-uncle Will came",
    "The mother, his uncle and mum’s partner",
)
DECIDED = (
    Decision(PersonId(2), "kd", None, is_meant=True),
    Decision(PersonId(1), "td", EntryId(2), is_meant=True),
    Decision(PersonId(4), "may", None, is_meant=False),
    Decision(PersonId(5), "will", EntryId(1), is_meant=True),
    Decision(PersonId(3), "dp", None, is_meant=True),
    Decision(PersonId(3), "dp", EntryId(1), is_meant=False),
)


def _words(*, decided: bool = True, spellings: bool = True, people: tuple[Person, ...] = PEOPLE) -> WallWords:
    known = known_names()
    return WallWords(
        Labels([each.details for each in people], PLACES if people else ()),
        Finder(forms_of_register(people, known, date(2016, 5, 31)), known).find,
        {each.id: each.details.label for each in people},
        Decided(DECIDED if decided else ()),
        frozenset({"kayley"}) if spellings else frozenset(),
        {"POL": "police", "GP": "health"},
    )


def _told(text: WallText) -> str:
    marks = ("«»" if each.is_label else "[]" if each.is_masked else "  " for each in text.pieces)
    return "".join(
        f"{mark[0].strip()}{each.text}{mark[1].strip()}" for mark, each in zip(marks, text.pieces, strict=True)
    )


def test_what_the_room_reads() -> None:
    lines = []
    for words in (_words(), _words(decided=False, spellings=False)):
        for text in TEXTS:
            for entry_id in (EntryId(1), EntryId(2)):
                said = words.said(text, entry_id)
                lines.append(f"{entry_id} {said.n_masked} {_told(said)!r}")
                assert "".join(each.text for each in said.pieces) == said.plain
            lines.append(f"of our own: {words.labelled(text)!r}")
    check_kept("papers/wall-texts", lines)


def test_a_label_that_holds_a_name_is_covered_there() -> None:
    words = _words(people=(Person(PersonId(1), NewPerson("Will Ash", "Uncle of Ash", "uncle")),))
    said = words.said("Seen by Ash-", EntryId(1))
    assert said.plain.startswith("Seen by Uncle of ") and said.plain.endswith("[name?]-")
    assert [each.text for each in said.pieces if each.is_masked] == ["[name?]"]
    assert not words.labelled("Ash").count("Ash")


def test_names_are_left_when_somebody_said_so_and_nothing_is_told_without_a_register() -> None:
    nobody = _words(people=())
    assert _words().has_register and not nobody.has_register
    assert _words().said("Toby", EntryId(1), with_names=True) == WallText((Piece("Toby"),))
    assert nobody.said("Toby", EntryId(1)) == WallText((Piece(NO_REGISTER),))
    assert nobody.said("", EntryId(1)) == WallText() == _words().said("", EntryId(1), with_names=True)


def test_a_filter_tells_the_room_no_part_of_a_name() -> None:
    lines = []
    for words in (_words(), _words(people=())):
        for chosen in (
            ChronologyFilter(),
            ChronologyFilter(text="dun"),
            ChronologyFilter(text="a bruise"),
            ChronologyFilter(text="x KAY", only_noted=True),
            ChronologyFilter(people=frozenset({"Mother"}), agency_codes=frozenset({"POL"})),
        ):
            lines += [f"{name} {words.filter_in_words(chosen, with_names=name)!r}" for name in (False, True)]
    check_kept("papers/wall-filters", lines)


def test_an_entry_as_the_room_sees_it() -> None:
    words = _words()
    first = account(1, "POL-0001", date(2016, 3, 5), "Toby seen by Mrs Tallow.", at=time(21, 40))
    first = replace(first, source="Darren Pratt’s file; Mr Vale")
    entries = (
        first,
        replace(
            first, when=replace(first.when, sureness=next(each for each in Sureness if each is not Sureness.CERTAIN))
        ),
        account(2, "GP-0002", date(2016, 3, 5), "Seen.", until=date(2016, 5, 1)),
        account(3, "XX-0003", None, "A note."),
        replace(first, event="", fields=(("Who", "Toby"), ("Where", ""), ("How", "by car"))),
    )
    lines = []
    for entry in entries:
        for with_names in (False, True):
            seen = words.entry(entry, child="Toby, 4 years", accounts=entries[1:3], with_names=with_names)
            texts = [seen.source, seen.text, *(each.text for each in seen.accounts)]
            lines.append(
                f"{short(replace(seen, source=0, text=0, accounts=()))} {seen.n_masked} {[_told(each) for each in texts]}"
            )
            lines += [f"  {each.agency_kind!r} {each.agency_code}" for each in seen.accounts]
    lines.append(short(words.entry(first)))
    check_kept("papers/wall-entries", lines)
