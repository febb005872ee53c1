"""One side of a contact without the other: who says it told whom, and where the other has no row."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from scrdesk.domain.accounts.one_sided import Direction, OneSidedContact, one_sided_contacts
from scrdesk.domain.accounts.questions import asked_of_contact
from scrdesk.domain.accounts.suggest import read_accounts, score_pairs
from scrdesk.domain.chronology import Entry, EntryId
from scrdesk.services.account_words import account_language
from tests.domain.accounts.made_entries import account
from tests.domain.accounts.truth_set import AGENCIES, PEOPLE

FILLER = [
    account(90, "GP-0090", date(2010, 1, 1), "Registered."),
    account(91, "CSC-0091", date(2010, 1, 2), "Opened."),
    account(92, "HV-0092", date(2010, 1, 3), "Clinic."),
]


def contacts(*rows: Entry) -> Sequence[OneSidedContact]:
    language = account_language()
    entries = sorted([*rows, *FILLER], key=lambda entry: (entry.when.earliest or date.min, entry.id))
    traits, reader = read_accounts(entries, PEOPLE, AGENCIES, language)
    return one_sided_contacts(traits, reader, language, score_pairs(traits, reader))


def test_told_and_no_row() -> None:
    thursday = date(2014, 10, 16)
    (found,) = contacts(account(1, "HV-0001", thursday, "Listening visit. Phoned GP practice, message for the doctor."))
    assert (found.agency_code, found.other_code, found.direction) == ("HV", "GP", Direction.SENT)
    assert (found.first, found.last) == (thursday, date(2014, 10, 21))
    assert found.said == "HV says it told GP; GP has no such row"
    assert "Phoned GP practice" in found.words


def test_the_other_side_answers_within_three_working_days() -> None:
    sent = account(1, "HV-0001", date(2014, 10, 16), "Phoned GP practice, message for the doctor.")
    answered = account(2, "GP-0001", date(2014, 10, 21), "Message from health visitor, read.")
    assert contacts(sent, answered) == ()
    late = account(2, "GP-0001", date(2014, 10, 22), "Health visitor mentioned.")
    assert len(contacts(sent, late)) == 1


def test_a_row_that_says_nothing_came_is_no_answer() -> None:
    sent = account(1, "HV-0001", date(2014, 10, 16), "Phoned GP practice, message for the doctor.")
    denied = account(2, "GP-0001", date(2014, 10, 20), "Low mood. No message from the health visitor is on the record.")
    assert [found.other_code for found in contacts(sent, denied)] == ["GP"]


def test_the_act_of_a_paper_is_no_word_that_the_paper_was_sent() -> None:
    act = account(1, "POL-0001", date(2015, 6, 19), "Officers attended the flat, shouting. No action.")
    paper = account(2, "HOS-0001", date(2015, 6, 22), "Police notification received and scanned to the notes.")
    sent = account(3, "POL-0002", date(2015, 6, 20), "Notification sent to the hospital.")
    assert [(found.agency_code, found.other_code) for found in contacts(act, paper)] == [("HOS", "POL")]
    assert contacts(act, sent, paper) == ()


def test_a_row_of_the_same_event_answers_what_was_heard_of_it_at_less_and_never_what_was_sent() -> None:
    stay = account(1, "HOS-0001", date(2016, 5, 22), "Operation, bowel.")
    heard = account(2, "HV-0001", date(2016, 5, 23), "Told by hospital of an admission.")
    sent = account(3, "HV-0002", date(2016, 5, 23), "Phoned GP practice, message for the doctor.")
    seen = account(4, "GP-0001", date(2016, 5, 24), "Seen in surgery.")
    language = account_language()
    traits, reader = read_accounts([*FILLER, stay, heard, sent, seen], PEOPLE, AGENCIES, language)
    scored = {(3, 4): 0.2, (5, 6): 0.2}
    groups = [(EntryId(1), EntryId(2)), (EntryId(3), EntryId(4))]

    def told(*some: tuple[EntryId, ...]) -> list[str]:
        return [each.other_code for each in one_sided_contacts(traits, reader, language, scored, some)]

    assert told() == ["HOS", "GP"]
    assert told(*groups) == ["GP"]
    scored[3, 4] = 0.1
    assert told(*groups) == ["HOS", "GP"]


def test_the_shared_with_cell_counts_by_itself() -> None:
    (found,) = contacts(account(1, "SCH-0001", date(2015, 6, 22), "Letter.", shared_with="Children's social care"))
    assert (found.other_code, found.words) == ("CSC", "Children's social care")


def test_received_and_not_sent() -> None:
    (found,) = contacts(account(1, "CSC-0001", date(2015, 6, 22), "Letter from the health visitor about feeding."))
    assert (found.other_code, found.direction) == ("HV", Direction.RECEIVED)
    assert found.said == "CSC says it was told by HV; HV has no such row"


def test_what_was_not_passed_on_is_no_contact() -> None:
    assert (
        contacts(
            account(1, "SCH-0001", date(2015, 6, 22), "Social care not told. To ring the health visitor next week."),
            account(2, "HOU-0001", date(2015, 6, 22), "Referred to benefit team, not to children's services."),
        )
        == ()
    )


def test_agencies_that_are_not_asked_are_left_out() -> None:
    assert contacts(account(1, "HV-0001", date(2015, 6, 22), "Phoned probation about the order.")) == ()


def test_what_is_asked_of_the_agency_without_a_row() -> None:
    sent = OneSidedContact(EntryId(1), "GP", "HV", Direction.SENT, "told", date(2016, 3, 5), date(2016, 3, 10))
    received = replace(sent, direction=Direction.RECEIVED)
    assert asked_of_contact(sent, "GP-0001") == (
        "GP records in GP-0001 that it told you of something on or about 5 March 2016. Your chronology has no row of it up to "
        "10 March 2016. Did this reach you, in what form, and what was done with it?"
    )
    assert asked_of_contact(received, "GP-0001") == (
        "GP records in GP-0001 that it heard from you on or about 5 March 2016. Your chronology has no row of it up to "
        "10 March 2016. Did you pass this on, when, to whom, and what was said?"
    )
