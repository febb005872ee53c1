"""Every form that a register gives, with how it is written and how sure it is; what is found by them in cells; and near spellings."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from scrdesk.domain.chronology import EntryId
from scrdesk.domain.mentions.deciding import Decided
from scrdesk.domain.mentions.finder import Finder, is_oddly_written
from scrdesk.domain.mentions.folding import folded, is_folded_otherwise, is_possessive
from scrdesk.domain.mentions.forms import forms_of_register, is_child_of_review
from scrdesk.domain.mentions.spellings import letters_left_out, sound_of, spellings_of
from scrdesk.domain.mentions.values import Decision, Standing
from scrdesk.domain.people import NewPerson, Person, PersonId
from scrdesk.services.name_knowledge import known_names
from tests.domain.kept_answers import check_kept, short
from tests.domain.mentions.test_finder import CASE

KNOWN = known_names()
MORE = (
    NewPerson("", "Nobody", "visitor"),
    NewPerson("Mr J. R. van den Berg", "Adult 3", "uncle of the child", aliases=("JR", "big Jim", "May", "Ó", "’")),
    NewPerson("Al Ng", "NG", "child", aliases=("AB2", "A. N.")),
    NewPerson("Dr Anne-Marie St John Smythe", "GP2", "doctor", True, agency_code="GP", sex="female"),
    NewPerson("Will May", "Mother’s Brother", "brother of mother", born=date(2001, 1, 1)),
    NewPerson("Jo Oak", "Adult 4", "neighbour"),
    NewPerson("Jo Oakes McNab", "Adult 5", "neighbour"),
    NewPerson("Ann Macey", "Adult 6", "neighbour"),
    NewPerson("Ian Mack", "Adult 7", "neighbour"),
    NewPerson("a b c d e f g h i j k", "Long", "child"),
    NewPerson("Tobias Wrenfield", "PGF", "paternal grandfather", born=date(1950, 1, 1), sex="male"),
)
PEOPLE = tuple(Person(PersonId(n), details) for n, details in enumerate((*CASE, *MORE), 1))
CELLS = (
    ("Tobias Wrenfield and T.W. seen; Mrs Dunmore (MGM) came.", "Tobias again, TOBIAS and tobias.", ""),
    ("Dr Smythe wrote to J van den Berg’s sister; big jim and BIG JIM; May 3 and 4 May; May said", "the boy’s mother, her uncle"),
    ("K.D., K D, KD and Kay-Dee; Kayleigh Rose Dunmore; Dunmore, Kayleigh; DUNMORE; Ms K Dunmore", "Jack wept; Rose Wrenfield"),
    ("May 3 was late", "3 May", "May", "May came 3 times", "at 12 May"),
    ("Leanne Pettifer (SW1) and the social worker Marcus; Anne-Marie’s; St John; Żółtowski; Zoltowski’s",),
    ("Next to Wrenfield. Wrenfield Road, 12 Wrenfield and Mr. T Wrenfield jnr; Mr and Mrs Wrenfield; A.N. AB2 NG Ng",),
)  # fmt: skip


def test_every_form_of_a_register() -> None:
    lines = []
    for as_of in (date(2016, 5, 31), None):
        forms = forms_of_register(PEOPLE, KNOWN, as_of)
        lines += [f"{' '.join(words)}: {short(owners)}" for words, owners in sorted(forms.items())] if as_of else []
        finder = Finder(forms, KNOWN)
        for cells in CELLS:
            lines += [f"## {len(cells[0])}", *map(short, finder.find_in_cells(cells))]
            for cell in cells:
                lines += [f"{cell[each.start : each.end]!r} {short(each)}" for each in finder.find(cell)]
        lines += [f"{each.details.label} {is_child_of_review(each.details, as_of)}" for each in PEOPLE]
    check_kept("mentions/forms", lines)


def test_what_is_like_a_name() -> None:
    told = (
        "Tobyas", "Wrenfeld", "wrenfield", "Renfeild", "Kayleagh", "Dunmor", "Dunmores", "Dunmoore", "Pettyfer", "Petifer",
        "Kreg", "Craik", "Marcos", "Odlins", "Zoltovski", "Maurine", "Danial", "Daniels", "Danyel", "Priyanca", "Tob", "Smith", "Smyth",
        "Smithe", "Strakes", "Streak", "Wren", "Leanna", "Lianne", "Tobiass", "Obias", "Xodlin",
    )  # fmt: skip
    texts = [(EntryId(n), (f"Seen: {word} today", f"{word} again")) for n, word in enumerate(told, 1)]
    texts += [(EntryId(99), ("Dunmor’s sister",)), (EntryId(98), ("the streak of marcos", ""))]
    forms = forms_of_register(PEOPLE, KNOWN)
    lines = [short(each) for each in spellings_of(PEOPLE, forms, KNOWN, texts)]
    assert spellings_of((), forms, KNOWN, texts) == spellings_of(PEOPLE[11:12], forms, KNOWN, texts) == ()
    names = (
        *told,
        "Knight",
        "Wright",
        "Psalter",
        "Xavier",
        "Phillip",
        "Quick",
        "Cecily",
        "Schmidt",
        "Ketch",
        "Shaw",
        "Aoife",
        "Hugh",
    )
    lines += [f"{word}: {sound_of(word.casefold())}" for word in names]
    lines += [f"{word}: {list(letters_left_out(word))}" for word in ("ab", "abcdefg", "abcdefgh")]
    check_kept("mentions/spellings", lines)


def test_words_that_a_plain_search_would_miss() -> None:
    words = ("Toby", "Toby’s", "O’Brien", "O'Brien", "Żół", "can't", "T0by", "d'", "isn’t")
    lines = [f"{word} {is_folded_otherwise(word)} {is_possessive(word)} {folded(word)}" for word in words]
    assert is_oddly_written(["plain", "seen by O'Brien"]) and not is_oddly_written(["plain words", ""])
    check_kept("mentions/words", lines)


def test_what_was_said_of_one_entry_goes_before_what_was_said_of_all() -> None:
    one, other, third = PersonId(1), PersonId(2), PersonId(3)
    said = [Decision(one, "sam", None, is_meant=True), Decision(other, "sam", EntryId(1), is_meant=True),
            Decision(one, "al", EntryId(1), is_meant=False), Decision(one, "al", None, is_meant=True)]  # fmt: skip
    decided = Decided(said)

    def standings(form: str, entry: int, *, is_certain: bool = False) -> list[Standing]:
        return [decided.standing(each, form, EntryId(entry), is_certain=is_certain) for each in (one, other, third)]

    counted, offered, refused = Standing.COUNTED, Standing.OFFERED, Standing.REFUSED
    assert standings("sam", 1) == [refused, counted, refused]
    assert standings("sam", 2) == [counted, refused, refused]
    assert standings("al", 1) == [refused, refused, refused]
    assert standings("al", 2) == [counted, refused, refused]
    assert standings("jo", 1) == [offered] * 3 and standings("jo", 1, is_certain=True) == [counted] * 3
    taken_back = Decided([*said[:1], replace(said[0], is_meant=False)])
    assert taken_back.standing(one, "sam", EntryId(9), is_certain=True) is refused
    assert taken_back.standing(other, "sam", EntryId(9), is_certain=True) is counted
