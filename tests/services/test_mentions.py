"""Who is named where is kept current with files and register, and what people decided about names holds."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scrdesk.domain.mentions.values import Standing
from scrdesk.domain.people import NewPerson, PersonId
from scrdesk.errors import NotFound
from scrdesk.services import mentions, register
from scrdesk.services.add_submission import accept_submission
from scrdesk.services.decide_changes import decide, stored_comparison
from scrdesk.services.mention_index import is_current, keep_current
from scrdesk.services.open_store import verify_store
from tests.store.sample import file_of, new_review, new_workspace, on, row

CHILD = NewPerson("Tobias Wrenfield", "Child Q", "subject child", aliases=("Toby",), born=date(2012, 1, 9), sex="male")
MOTHER = NewPerson("Kayleigh O’Brien", "Mother", "mother", sex="female")
PARTNER = NewPerson("Łukasz Strake", "Mother’s Partner", "mother's partner", sex="male")
EVENTS = (
    "Toby seen with mother.",
    "Mr Strake refused entry. Mum's partner angry.",
    "Lukasz and Kayleigh O'Brien at clinic",
    "Nobody was in.",
    "Luke said no; Dr Strake (GP) disagrees",
    "Łukasz rang. Straik again; Kaleigh too",
)


def rows(*events):
    return [row(n, on(date(2016, 1, 1 + n)), event) for n, event in enumerate(events or EVENTS)]


@pytest.fixture
def its(tmp_path: Path):
    workspace = new_workspace(tmp_path)
    review = new_review(workspace)
    yield workspace, review.id
    assert verify_store(workspace) == ()
    with workspace.read() as uow:
        assert is_current(uow, review.id)
    workspace.close()


@pytest.fixture
def case(its):
    people = [register.register_person(*its, each).id for each in (CHILD, MOTHER, PARTNER)]
    accept_submission(*its, "POL", file_of(rows()))
    return people


def events_of(its, ids):
    with its[0].read() as uow:
        return [each.event for each in uow.queries.whole(ids)]


def stored(its):
    with its[0].read() as uow:
        return {(m.entry, m.person, m.form, m.standing, m.n, m.why) for m in uow.mentions.all(its[1])}


def made_anew(its):
    with its[0].write("index made anew") as uow:
        uow.mentions.forget(uow.mentions.standing_entries(its[1]))
        keep_current(uow, its[1])
        uow.commit("review")
    return stored(its)


def test_everything_about_a_person(its, case):
    found = mentions.mentions_of(*its, case[2])
    assert events_of(its, found.counted) == [EVENTS[1], EVENTS[2], EVENTS[5]]
    assert events_of(its, found.offered) == [EVENTS[4]]
    assert ("mr strake", Standing.COUNTED, 1) in found.forms
    with its[0].read() as uow:
        assert uow.mentions.entries_mentioning(its[1], [case[2]]) == found.counted
        assert uow.mentions.entries_mentioning(its[1], []) == ()
    assert mentions.entry_counts(*its)[case[0]] == (1, 0)


def test_who_is_in_an_entry(its, case):
    entry = mentions.mentions_of(*its, case[1]).counted[1]
    people = mentions.people_in(*its, entry)
    assert [(each.person.details.label, each.standing) for each in people] == [
        ("Mother’s Partner", Standing.COUNTED),
        ("Mother", Standing.COUNTED),
    ]
    text = EVENTS[0]
    assert [text[each.start : each.end] for each in mentions.places_in(*its, text)] == ["Toby", "mother"]


def test_a_person_registered_after_the_files_is_found_and_gone_when_taken_out(its):
    accept_submission(*its, "POL", file_of(rows()))
    assert stored(its) == set()
    added = register.register_person(*its, PARTNER)
    assert len(mentions.mentions_of(*its, added.id).counted) == 3
    gone = register.remove_person(*its, added.id)
    assert stored(its) == set()
    register.restore_person(*its, gone)
    assert len(mentions.mentions_of(*its, added.id).counted) == 3
    with pytest.raises(NotFound):
        mentions.mentions_of(*its, PersonId(99))


def test_a_question_is_answered_for_all_for_one_and_taken_back(its):
    for name, label in (("Maureen Dunmore", "MGM"), ("Jade Dunmore", "Maternal Aunt")):
        register.register_person(*its, NewPerson(name, label))
    accept_submission(*its, "POL", file_of(rows("Dunmore rang", "Dunmore cried", "Maureen Dunmore")))
    (question,) = mentions.questions(*its)
    assert question.form == "dunmore"
    assert [each.person.details.label for each in question.candidates] == ["MGM", "Maternal Aunt"]
    gran, aunt = (each.person.id for each in question.candidates)
    given = mentions.answer(*its, question, gran)
    assert given.n_entries == 2
    assert mentions.entry_counts(*its) == {gran: (3, 0), aunt: (0, 0)}
    assert mentions.questions(*its) == ()
    one = mentions.answer(*its, question, aunt, question.entries[0])
    assert mentions.entry_counts(*its) == {gran: (2, 0), aunt: (1, 0)}
    mentions.take_back(*its, one)
    assert mentions.entry_counts(*its)[gran] == (3, 0)
    mentions.take_back(*its, given)
    assert mentions.questions(*its) == (question,)
    none = mentions.answer(*its, question, None)
    assert mentions.entry_counts(*its) == {gran: (1, 0), aunt: (0, 0)}
    assert made_anew(its) == stored(its)
    mentions.take_back(*its, none)
    assert made_anew(its) == stored(its)


def test_what_seemed_certain_can_be_refused_and_comes_back_with_the_person(its, case):
    mentions.refuse(*its, case[2], "strake")
    refused = mentions.refuse(*its, case[2], "mr strake")
    assert refused.n_entries == 1
    gone = register.remove_person(*its, case[2])
    register.restore_person(*its, gone)
    assert ("mr strake", Standing.REFUSED, 1) in mentions.mentions_of(*its, case[2]).forms


def test_other_spellings_are_offered_added_and_refused(its, case):
    found = {each.written: each for each in mentions.spellings(*its)}
    assert set(found) == {"Straik", "Kaleigh"}
    assert found["Straik"].people == (case[2],)
    before = mentions.add_spelling(*its, case[2], "Straik")
    assert before.details == PARTNER
    assert ("straik", Standing.COUNTED, 1) in mentions.mentions_of(*its, case[2]).forms
    mentions.refuse(*its, case[1], "kaleigh")
    assert mentions.spellings(*its) == ()


def test_only_what_changed_is_read_again(its, case):
    with its[0].write("nothing") as uow:
        assert keep_current(uow, its[1]) == 0
    accept_submission(*its, "GP", file_of(rows("Toby at the surgery"), salt="gp"))
    with its[0].write("nothing") as uow:
        before = uow.people.all(its[1])
        uow.people.change(case[0], replace(CHILD, aliases=("Toby", "Clinic")))
        # The two whose letters the word index spells otherwise; one of them has that word.
        assert keep_current(uow, its[1], before=before) == 2


def test_a_corrected_file_and_going_back_on_it(its, case):
    submission = accept_submission(
        *its, "POL", file_of(rows("Toby seen with nobody.", *EVENTS[1:5]), salt="2"), declined=frozenset()
    )
    assert made_anew(its) == stored(its)
    assert mentions.entry_counts(*its)[case[1]] == (1, 0)
    changes = stored_comparison(its[0], submission.id).comparison.rows
    decide(its[0], submission.id, [each.entry_id for each in changes], is_accepted=False)
    assert made_anew(its) == stored(its)
    assert mentions.entry_counts(*its)[case[1]] == (2, 0)


def test_a_store_of_an_older_program_is_read_when_it_is_first_asked(its, case):
    before = stored(its)
    with its[0].write("as an older program left it") as uow:
        uow.mentions.forget(uow.mentions.standing_entries(its[1]))
        uow.mentions.set_digest(its[1], "")
        uow.commit("review")
    assert mentions.bring_up_to_date(*its) == len(EVENTS)
    assert stored(its) == before
    assert mentions.bring_up_to_date(*its) == 0


@settings(max_examples=12)
@given(st.data())
def test_the_kept_index_is_what_reading_everything_anew_gives(tmp_path_factory, data):
    workspace = new_workspace(tmp_path_factory.mktemp("any"))
    its = workspace, new_review(workspace).id
    names = st.sampled_from(["Tobias Wrenfield", "Łukasz Strake", "Kay O’Brien", "May Wrenfield", "Siân ap Rhys"])
    aliases = st.lists(st.sampled_from(["Toby", "T.W.", "Nan", "Will", "O Brien", "Strake"]), max_size=2, unique=True)
    accept_submission(*its, "POL", file_of(rows(*EVENTS, "T.W. and Sian ap Rhys; May Wrenfield’s nan. Kay O BRIEN")))
    there = []
    for step in range(data.draw(st.integers(1, 5))):
        what = data.draw(st.sampled_from(["add", "change", "remove"]))
        details = NewPerson(data.draw(names), f"P{step}", "mother", aliases=tuple(data.draw(aliases)))
        if what == "add" or not there:
            there.append(register.register_person(*its, details).id)
        elif what == "change":
            register.change_person(*its, data.draw(st.sampled_from(there)), details)
        else:
            there.remove(register.remove_person(*its, data.draw(st.sampled_from(there))).id)
        kept = stored(its)
        assert made_anew(its) == kept
    workspace.close()
