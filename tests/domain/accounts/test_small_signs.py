"""Times, sequences and names in the bare text of accounts, and what a decision on accounts says of itself."""

from __future__ import annotations

from datetime import UTC, date, datetime, time

from scrdesk.domain.accounts.differences import Difference, Side, differences
from scrdesk.domain.accounts.event_signs import event_likelihood, join_signs, score_of, told_by, without_going_on
from scrdesk.domain.accounts.likeness import (
    days_apart,
    is_heard_later,
    likelihood,
    pair_signs,
    reasons_of,
    rival_signs,
    unreferred,
)
from scrdesk.domain.accounts.links import AccountFate, Link, LinkDecision, LinkedAccount, LinkId, difference_key
from scrdesk.domain.accounts.people_forms import PersonForms, surnames_of
from scrdesk.domain.accounts.suggest import read_accounts
from scrdesk.domain.accounts.text_signs import bare, clocks, forget_words, rare_sequences, sequences
from scrdesk.domain.accounts.told_days import told_days
from scrdesk.domain.chronology import EntryId
from scrdesk.domain.people import NewPerson
from scrdesk.services.account_words import account_language
from tests.domain.accounts.made_entries import account
from tests.domain.accounts.truth_set import AGENCIES
from tests.domain.kept_answers import check_kept, short

LANGUAGE = account_language()


def test_times_in_figures() -> None:
    text = "at 1430 hrs, from 9.05, until 12:15pm, about 11:59 pm, 3.10pm, at 24:00, by 13.60, since 0930 and 4:20; 7.45 am, x 8:30am, at 2pm"
    assert [f"{each // 60}:{each % 60:02d}" for each in clocks(text)] == [
        "14:30", "9:05", "12:15", "23:59", "15:10", "9:30", "7:45", "8:30"
    ]  # fmt: skip
    assert (bare("Friday's"), bare("HOLT’S"), bare("s's")) == ("friday", "holt", "s")


def test_pairs_of_words_and_those_that_tell() -> None:
    told = list(sequences(LANGUAGE.tokens("Bruises on the left cheek, seen by 12345 nurses at clinic on cheek")))
    forget_words()
    assert told == list(
        sequences(LANGUAGE.tokens("Bruises on the left cheek, seen by 12345 nurses at clinic on cheek"))
    )
    check_kept("accounts/sequences", told)
    rows = [frozenset({"a b", f"c {n}", "often said"} if n < 8 else {"often said"}) for n in range(9)]
    assert rare_sequences(rows) == {"a b"}
    assert rare_sequences([*rows, frozenset({"a b"})]) == frozenset()


def test_a_decision_says_what_became_of_its_accounts() -> None:
    def link(*fates: AccountFate) -> Link:
        accounts = tuple(LinkedAccount(EntryId(n), f"POL-{n:04d}", "POL", fate) for n, fate in enumerate(fates, 1))
        return Link(LinkId(1), LinkDecision.SAME_EVENT, "", "", datetime(2016, 1, 1, tzinfo=UTC), accounts)

    stands, changed, gone = AccountFate.STANDS, AccountFate.CHANGED, AccountFate.WITHDRAWN
    assert link(stands, stands).notice == "" and link(stands, stands).entries == (1, 2)
    assert link(stands, changed, changed).notice == "POL-0002, POL-0003 changed by a later file since this was decided"
    assert link(gone, stands, gone).notice == "POL-0001, POL-0003 withdrawn by the agency since"
    assert link(gone, changed).notice == (
        "POL-0002 changed by a later file since this was decided; POL-0001 withdrawn by the agency since"
    )
    assert link(gone, changed).entries == (2,)
    assert difference_key("Date", (EntryId(10), EntryId(9))) == "Date|9,10"


PEOPLE = (
    NewPerson("Robin Verrall", "Child Q", "subject child", aliases=("Rob", "R.V."), born=date(2015, 1, 1)),
    NewPerson("Sandra Oakham", "Mother", "Mother", aliases=("Mrs S Oakham",), born=date(1990, 1, 1)),
    NewPerson("Iris Oakham", "MGM", "maternal grandmother", born=date(1960, 1, 1)),
    NewPerson(
        "Jo Tallow",
        "HV1",
        "health visitor",
        True,
        agency_code="HV",
        born=date(2000, 1, 1),
        aliases=("Jo Talow", "Tallows"),
    ),
    NewPerson("Li", "Friend", "family friend"),
    NewPerson("", "Unknown", "visitor"),
)


def test_who_is_meant_by_words() -> None:
    forms = PersonForms(PEOPLE)
    text = "Mrs S Oakham and Oakham, S Oakham, Rob’s verrall VERRALL maternal grandmother Iris Oakham RV R.V. Tallow Jo Li health visitor Robin"
    tokens = LANGUAGE.tokens(text)
    lines = [f"children: {sorted(forms.children)}"]
    for place, token in enumerate(tokens):
        person, phrase = forms.person(token), forms.phrase(tokens, place)
        lines.append(f"{token.written}: {person and person.label} {phrase and (phrase[0].label, phrase[1])}")
    lines += [f"{each.name}: {sorted(surnames_of(each))}" for each in PEOPLE]
    check_kept("accounts/people", lines)


ROWS = (
    account(1, "POL-0001", date(2016, 3, 5), "Rob Verrall and a Mr Hatherton seen at flat 6, log 44812, year 2016; Lane 12.", at=time(9, 30),
            people="Verrall", practitioner="PC Strake"),
    account(2, "GP-0002", date(2016, 3, 5), "Verall with Mr Hathertn, log 44812 and flat 6. Told health visitor Tallow at 9.35.", at=time(10, 40)),
    account(3, "HV-0003", date(2016, 3, 6), "On 5 March Jo Tallow heard of Robin from the surgery at half past nine; he said “it was the door”.",
            practitioner="J Tallow", shared_with="GP"),
    account(4, "HV-0004", date(2016, 3, 7), "At quarter to eleven he did not say anything. Weighed 12.1 kg, 37+2 weeks, 3 cm.", until=date(2016, 3, 9)),
    account(5, "POL-0005", None, "Weighed 12100 g, 38 + 1 weeks, 31 mm; good practice all round. What he said was not asked."),
    account(6, "GP-0006", date(2016, 3, 5), "Since eleven o’clock left arm bruised. He said “it was the cat, and she scratched me in the night”."),
    account(7, "GP-0007", date(2016, 3, 5), "Right arm bruised. " + "words " * 40 + "at quarter past thirteen; weighed 12.15 kg " + "more " * 30, at=time(23)),
)  # fmt: skip


def test_what_a_row_has_in_common_with_an_event() -> None:
    traits, reader = read_accounts(ROWS, PEOPLE, AGENCIES, LANGUAGE)
    scored = {(0, 1): 0.9, (1, 2): 0.4, (0, 6): 1.0, (3, 4): 0.01, (2, 5): 0.0}
    lines = []
    for rows in ((0, 1), (2,), (3, 4, 5), (0, 2, 6), ()):
        event = told_by(rows, traits)
        lines.append(short(event))
        for row in range(len(ROWS)):
            if row not in rows and rows:
                signs = join_signs(row, event, traits, reader.clues, scored, n_rivals=1 + row % 3)
                rounded = " ".join(short(each) for each in signs)
                lines.append(
                    f"{row}: {rounded} = {event_likelihood(signs):.4f} {event_likelihood(without_going_on(signs)):.4f}"
                )
    lines += [f"{score_of(scored, *pair)}" for pair in ((0, 1), (1, 0), (5, 6))]
    check_kept("accounts/signs", lines)


_MEDICAL = "Child protection medical of Robin at request of social care. Swollen left wrist."
PAPERS = (
    account(1, "HOS-0001", date(2016, 3, 7), _MEDICAL, at=time(10)),
    account(2, "CSC-0002", date(2016, 3, 16), "Report of the medical in the post. Robin and MGM to be told."),
    account(3, "GP-0003", date(2016, 3, 17), "Copy of the hospital's report scanned. Told of the 7 March by letter from the hospital."),
    account(4, "CSC-0004", date(2016, 3, 7), "Home visit to Robin, Iris Oakham there. Medical asked of the hospital.", at=time(10, 20)),
    account(5, "POL-0005", date(2016, 3, 7), "Strategy meeting with social care at 10.05 about the wrist.", until=date(2016, 3, 9)),
    account(6, "HV-0006", date(2016, 3, 8), "Home visit. Rang the social worker for the outcome of the medical yesterday.", practitioner="J Tallow"),
    account(7, "HOS-0007", date(2016, 4, 25), "Letter to the GP: wrist of Robin healed, seen with Mother.", shared_with="GP, CSC"),
    account(8, "GP-0008", None, "Letter about the wrist received; see above."),
)  # fmt: skip


def test_what_two_rows_have_in_common() -> None:
    traits, reader = read_accounts(PAPERS, PEOPLE, AGENCIES, LANGUAGE)
    pairs = {
        (one, other): pair_signs(traits[one], traits[other], reader.clues)
        for one in range(len(PAPERS))
        for other in range(one + 1, len(PAPERS))
    }
    lines = [f"{each.entry.reference} {short(sorted(each.refers))} {short(each.acts)}" for each in traits]
    for (one, other), signs in rival_signs(pairs, traits).items():
        score = likelihood(signs)
        lines.append(f"{one} {other}: {' '.join(map(short, signs))} = {score:.4f} {unreferred(score, traits[one], traits[other]):.4f} "
                     f"{days_apart(traits[one], traits[other])} {is_heard_later(traits[other], traits[one])}")  # fmt: skip
        lines.append(f"  {'; '.join(reasons_of(traits[one], traits[other], reader.clues))}")
    check_kept("accounts/pairs", lines)


def test_what_is_read_of_rows_and_where_they_differ() -> None:
    traits, reader = read_accounts(ROWS, PEOPLE, AGENCIES, LANGUAGE)
    lines = [short(each) for each in traits]
    lines += [f"clue {number} {short(clue)}" for number, clue in enumerate(reader.clues.clues)]
    for text in ("Told the surgery and PC Strake.", "Tallow’s note of good practice for the police", "nobody"):
        tokens = LANGUAGE.tokens(text)
        phrases = list(LANGUAGE.phrases(tokens))
        places = [(place, n, sorted(codes)) for place, n, codes in reader.named_places(tokens, phrases)]
        lines.append(f"{sorted(reader.agencies_named(text))} {places} {sorted(reader.passed(tokens, phrases))}")
    for some in (ROWS, ROWS[:2], ROWS[2:4], ROWS[4:], ROWS[1::2], ROWS[4:5], (ROWS[0], ROWS[5])):
        lines += [f"## {[each.reference for each in some]}", *map(short, differences(some, LANGUAGE))]
    check_kept("accounts/rows", lines)
    assert [each.day for each in told_days("seen 5/3/0100 and 5/3/16", None)] == [date(100, 3, 5), date(2016, 3, 5)]
    sides = tuple(Side(EntryId(n), value, "") for n, value in enumerate("aba", 1))
    assert [(one.entry, other.entry) for one, other in Difference("Child", sides).pairs()] == [(1, 2), (2, 3)]
