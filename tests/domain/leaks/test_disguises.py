"""Forms that hide a name from a search and not from a reader, and words that only look like one."""

from __future__ import annotations

import pytest

from scrdesk.domain.leaks.look_alikes import plain_letters
from scrdesk.domain.leaks.search import LeakFinder
from scrdesk.domain.leaks.values import Passage, Where
from scrdesk.domain.leaks.ways_to_read import ways_to_read
from scrdesk.services.leak_knowledge import known_words
from tests.export.finished.register import register

# What is written, whose it is.
HIDDEN = (
    # letters of other scripts, boxes, flags, hooks; upside down
    ("Тобу", "Child A"), ("Tօby", "Child A"), ("ᎢᏴ Ꮤrenfield", "Child A"), ("Ƭoɓƴ", "Child A"), ("ꓔꓳꓐꓬ", "Child A"),
    ("🅣🅞🅑🅨", "Child A"), ("🆃🅾🅱🆈", "Child A"), ("🇹🇴🇧🇾", "Child A"), ("ʎqoʇ", "Child A"), ("ᴛᴏʙʏ", "Child A"),
    # blanks that nobody sees, pictures, raised numbers
    ("Wren\u2800field", "Child A"), ("Wren\u3164field", "Child A"), ("To👶by", "Child A"), ("Wren¹field", "Child A"),
    ("born 14/03/2012¹²", "Child A"), ("943 476 5919³", "Child A"),
    # letters of a symbol font, letters that nobody can read
    ("seen \uf054\uf06f\uf062\uf079 once", "Child A"), ("the Wren\ufffdield home", "Child A"), ("Wre\x01fi\ufffdld", "Child A"),
    # signs and gaps in place of letters
    ("T*by", "Child A"), ("Wr*nf*eld", "Child A"), ("T_by", "Child A"), ("M@rielle", "Mother"), ("A$hdowne", "Mother"),
    ("Wrenf!eld", "Child A"), ("Wrenfie|d", "Child A"), ("Se?n came", "MGM"), ("T0by", "Child A"),
    # written as UTF-8 and read as something else
    ("SeÃ¡n came", "MGM"), ("BÅ‚aszczyk", "MGM"),
    # put together
    ("#JusticeForToby", "Child A"), ("#justicefortoby", "Child A"), ("@tobysmum", "Child A"),
    ("https://example.org/give/tobysfund", "Child A"), ("CaseOfTobyV2", "Child A"),
    # letters for digits, digits of other scripts, strokes of other sorts
    ("DOB I4/O3/2OI2", "Child A"), ("DOB l4/03/2012", "Child A"), ("DOB ١٤/٠٣/٢٠١٢", "Child A"),
    ("born 14⁄3⁄12", "Child A"), ("943 476 59l9", "Child A"), ("H8O12OOOO1OO1", "Child A"), ("٩٤٣ ٤٧٦ ٥٩١٩", "Child A"),
    # references cut short
    ("CS/2015/471", "Mother"), ("CS/15/00471", "Mother"), ("CS 15 471", "Mother"),
    # addresses
    ("22 Larch Raod", "Child A"), ("they lived at 22 Larch with a dog", "Child A"),
    # heads of fields
    ("Father: Will", "Father"), ("Surname\tGrace\tCourt", "Father"), ("Sibling 1: May", "Sibling 1"), ("Name | Grace |", "Father"),
    # initials and places
    ("SO'H was told", "MGM"), ("Little Acorn Nursery", "Nursery 1"), ("St Branock's Primary", "School 1"),
    ("at Brannock's", "School 1"),
)  # fmt: skip
PLAIN = (
    "The family of Wren, fields and hedges.", "He f**ked off, sh*t happens and that’s b*llocks.", "Ring £2m, 50% or 3*4 = 12.",
    "The #MeToo campaign, #goodpractice and @tobermory.", "See example.org/october/first.", "McDonald and iPhone, SystmOne, eBay.",
    "Father: Will not attend.", "Mother: may be seen on Monday.", "Name: hope of a better outcome", "Role: Grace period of 5 days",
    "H2O, 10l of milk, 5lb of flour, I0 and B12.", "22 March, 22 Larches, 6 larch trees at number 22.", "CS/2016/471 and CS/15/472",
    "Saint Andrew's Primary School; Little Oaks Nursery; St Barnabas’ Primary", "“Fine” — said the nurse; naïve café, façade, ½ a day on ¼",
    "On 14 March the panel met.", "14 March 2016 was a Monday.", "Invoice 40982 was paid.", "Ħ, Ɓ and Ⓐ are letters.",
)  # fmt: skip


@pytest.fixture(scope="module")
def finder() -> LeakFinder:
    return LeakFinder(register(), known_words())


def test_every_disguise_is_seen_through(finder: LeakFinder) -> None:
    missed = []
    for text, person in HIDDEN:
        leaks = list(finder.find_in(Passage(text, Where.TEXT)))
        if person not in {leak.person for leak in leaks}:
            missed.append((text, leaks))
    assert not missed


def test_what_is_found_is_told_as_it_stands(finder: LeakFinder) -> None:
    told = {leak.text for leak in finder.find_in(Passage("Seen: l4/03/2012 and 943 476 59l9.", Where.TEXT))}
    assert told == {"l4/03/2012", "943 476 59l9"}


@pytest.mark.parametrize("text", PLAIN)
def test_words_that_are_no_disguise_are_left(finder: LeakFinder, text: str) -> None:
    assert not [(leak.text, leak.person) for leak in finder.find_in(Passage(text, Where.TEXT))]


def test_a_plain_text_is_read_once() -> None:
    for text in ("The panel met on 3 June 2014 and heard H2O.", "naïve café – “quoted” 10½"):
        assert list(ways_to_read(text)) == [(text, text)]


def test_signs_fold_to_what_a_reader_sees() -> None:
    assert {sign: plain_letters(sign) for sign in "ɓƬ🅃🆃🇹Éß٣½⁄ﬁ\u200bж中"} == {
        "ɓ": "b", "Ƭ": "T", "🅃": "T", "🆃": "T", "🇹": "T", "É": "E", "ß": "ss", "٣": "3", "½": "1\u20442", "⁄": "/",
        "ﬁ": "fi", "\u200b": "", "ж": "ж", "中": "中",
    }  # fmt: skip
