"""Forms of many other names, names and addresses, and what is found in texts that come near them, whole."""

from __future__ import annotations

from scrdesk.domain.leaks.address_forms import street_names, street_variants
from scrdesk.domain.leaks.forms import _alias_forms, _name_forms
from scrdesk.domain.leaks.values import Passage, RegisteredPerson, Where
from tests.domain.kept_answers import check_kept
from tests.domain.leaks.test_address_forms import forms
from tests.domain.leaks.test_forms_one_by_one import KNOWN, told
from tests.domain.leaks.test_search_edges import found_in

ALIASES = (
    "Kaz", "kaz", "KAZ", "Jo", "Bo", "Abi", "Ed", "Al", "Mo", "Ty", "Rex", "Ned", "Hope", "hope", "Art", "DJ", "Kit", "May", "Reading", "Mark", "Bee", "Big Al",
    "Little Mo Reed", "Nana Jo", "the Fox", "Foxy", "Sunny", "Will", "An", "Dee-Dee", "Mr T", "Kaz Z", "Zed Kaz", "Auntie Vi", "Rose", "April", "Jan", "Wren",
    "Q", "Qu", "Quin", "X1", "A.B", "Smiler the dog", "de Vries", "O'Dea",
)  # fmt: skip
NAMES = ("Hope Reading", "Mark Rose", "Will Art", "Jan March", "An Wu", "Mary-Jane de la Rose", "Al", "Bob (Rob) Hill", "Reading, Mark", "Quin Zed-Kaz", "J R Rose",
         "Rose Rose", "Ann  Bo Li", "Dr May Mark")  # fmt: skip
ADDRESSES = (
    "N Ash Road", "1 N Mill Lane", "St Ann's Sq, Wick", "4", "12", "Oak", "Elms", "1 Oak", "1 Oakes", "Wick Hall", "Flat 1, 2", "The Firs", "The Firs, 2 Mill Lane",
    "South View, Mill Rd", "2a-2c Mill Lane, Ash Green", "Mill Lane 7", "Unit 3, Wick Business Park", "22 Saint Mary’s Close", "West Street", "5 The Green, The Hill",
    "7, 8, Mill Lane", "x, 9, Mill Lane", "Caravan 3, Hilltop Camp, WX4 2AB", "Abcd", "Abcde", "1 A B Road", "Great North Road", "E Road", "12 St James", "Room 5, The Lodge",
)  # fmt: skip
TEXTS = (
    "To by came", "seen To by him", "Seen. To by him", "wi ll", "Wi ll", "T o b y", "t o b y", "W r e n f i e l d", "w r e n fi e l d", "Wr en field", "wr-en-field", "Wren (field)",
    "Wren[f]ield", "Wren..field", "Wren, field", "To👶by", "To👶👶by", "Hol lis", "hol lis", "Ho.llis", "Ti g gy", "33 TW", "33 mw, 5 WM", "TW33", "T.W", "tw-report.pdf", "GAH!", "G AH",
    "tobyfamily", "#wrenfieldmum", "#mumwrenfield", "#xqwrenfield", "@tobyandmum", "@tobyqx", "TobyAndGrace", "graceHollis", "mumgrace", "Grace be with you", "Say grace", "a grace period",
    "May", "May he", "in May", "Will", "Will he", "ask Will", "Sam’s", "SAM-2", "Pell", "West", "west", "West Pell", "Bo’s", "to bo", "Ng.", "WX 42AB", "wx4-2ab", "Larch  Rd", "larch road",
    "14, Larch", "14 larch", "Flat 14 Larch Rd", "Little Oaks", "little oak", "Oaks Nursery", "Green field Academy", "greenfield", "Thorn bury", "thorn-bury", "AB 12", "ab-12", "Q.1234",
)  # fmt: skip


def test_forms_of_many_names_and_addresses() -> None:
    person = RegisteredPerson("T", "Toby Wrenfield")
    lines = [
        f"{each}: {' '.join(sorted({told(form) for form in _alias_forms(person, each, KNOWN)}))}" for each in ALIASES
    ]
    lines += [
        f"{each}: {' '.join(sorted({told(form) for form in _name_forms(RegisteredPerson('T', each), KNOWN)}))}"
        for each in NAMES
    ]
    lines += [f"{each}: {'; '.join(sorted(forms(each)))} | {sorted(street_names(each, KNOWN))}" for each in ADDRESSES]
    streets = (
        ("n", "ash", "road"),
        ("north", "rd"),
        ("st", "ann", "sq"),
        ("saint", "ann", "square"),
        ("west", "street"),
        ("firs",),
        ("ash", "xx"),
    )
    lines += [f"{each}: {[' '.join(words) for words in street_variants(each, KNOWN)]}" for each in streets]
    check_kept("leaks/forms", lines)


def test_what_is_found_in_texts_that_come_near() -> None:
    lines = [f"{text!a}: {found_in(Passage(text, Where.TEXT))!a}" for text in TEXTS]
    lines += [f"file {text!a}: {found_in(Passage(text, Where.METADATA, is_file_name=True))!a}" for text in TEXTS[::3]]
    named = (
        "bong",
        "brought",
        "willmay",
        "ednad",
        "bo ng.pdf",
        "Sam was. Sam cried, Sam fed",
        "Will hated it",
        "Will ached",
        "Grace rued it",
        "WM XX said",
        "GAH  was",
        "tw. said",
    )
    lines += [
        f"{where.name} {text!a}: {found_in(Passage(text, where))!a}"
        for text in named
        for where in (Where.METADATA, Where.TEXT)
    ]
    check_kept("leaks/near", lines)
