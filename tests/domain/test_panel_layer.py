"""Marks of the panel: blank is never no, every change has its inverse, counts keep "not stated" and "not decided" apart."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scrdesk.domain.chronology import EntryId
from scrdesk.domain.panel_layer import (
    KINDS,
    NO_MARKS,
    Mark,
    MarkChange,
    PanelMarks,
    Stated,
    changed,
    count_marks,
    fault_of,
    tidy_tag,
    value_of,
)

ENTRY = EntryId(1)
TAGS = st.sampled_from(["injury", "Injury", "good practice", "Hope’s words", "llais y plentyn"])


def changes() -> st.SearchStrategy[MarkChange]:
    single = st.sampled_from(sorted(KINDS, key=lambda mark: mark.value)).flatmap(
        lambda mark: st.sampled_from(["", *(each.value for each in KINDS[mark])]).map(
            lambda value: MarkChange(ENTRY, mark, value)
        )
    )
    voice = st.sampled_from(["", "  ", "“I was cold”", "Dw i ddim eisiau mynd"]).map(
        lambda text: MarkChange(ENTRY, Mark.VOICE, text)
    )
    tag = st.builds(lambda word, is_set: MarkChange(ENTRY, Mark.TAG, word, is_set), TAGS, st.booleans())
    line = st.builds(
        lambda number, is_set: MarkChange(ENTRY, Mark.KEY_LINE, str(number), is_set), st.integers(1, 3), st.booleans()
    )
    return st.one_of(single, voice, tag, line)


@given(st.lists(changes(), max_size=12))
@settings(max_examples=150)
def test_every_change_is_taken_back_by_its_inverse(made):
    marks = NO_MARKS
    inverses = []
    for change in made:
        assert fault_of(change) == ""
        marks, inverse = changed(marks, change)
        if inverse is not None:
            inverses.append(inverse)
    for inverse in reversed(inverses):
        assert fault_of(inverse) == ""
        marks, _ = changed(marks, inverse)
    assert marks == NO_MARKS


@given(changes())
def test_making_a_mark_twice_changes_nothing_the_second_time(change):
    marks, _ = changed(NO_MARKS, change)
    assert changed(marks, change) == (marks, None)


def test_a_tag_in_other_capitals_is_the_same_tag():
    marks, _ = changed(NO_MARKS, MarkChange(ENTRY, Mark.TAG, "Injury"))
    assert changed(marks, MarkChange(ENTRY, Mark.TAG, "INJURY")) == (marks, None)
    marks, inverse = changed(marks, MarkChange(ENTRY, Mark.TAG, "injury", is_set=False))
    assert marks.is_blank
    assert inverse == MarkChange(ENTRY, Mark.TAG, "Injury")


def test_not_stated_and_not_decided_are_counted_apart_from_no():
    marks = [
        PanelMarks(child_seen=Stated.NO),
        PanelMarks(child_seen=Stated.NOT_STATED, tags=frozenset({"injury"})),
        PanelMarks(child_seen=Stated.YES),
        PanelMarks(voice="“No”"),
    ]
    counts = count_marks(10, marks)
    assert counts.made[Mark.CHILD_SEEN] == {"no": 1, "not stated": 1, "yes": 1}
    assert counts.n_undecided[Mark.CHILD_SEEN] == 7
    assert counts.n_undecided[Mark.ATTENDANCE] == 10
    assert counts.made[Mark.TAG] == {"injury": 1}


@pytest.mark.parametrize(
    ("mark", "value", "words"),
    [
        (Mark.CHILD_SEEN, "maybe", "the choices are: yes, no, not stated, not applicable"),
        (Mark.ATTENDANCE, "DNA", "was not brought"),
        (Mark.TAG, " ,; ", "needs a word"),
        (Mark.TAG, "x" * 61, "60 characters"),
        (Mark.VOICE, "x" * 4001, "4,000 characters"),
        (Mark.KEY_LINE, "two", "by its number"),
    ],
)
def test_what_cannot_be_marked_is_said(mark, value, words):
    assert words in fault_of(MarkChange(ENTRY, mark, value))


def test_tags_are_kept_without_what_parts_lists():
    assert tidy_tag("  injury,  head;\n") == "injury head"


def test_a_blank_mark_has_no_value():
    assert [value_of(NO_MARKS, mark) for mark in (*KINDS, Mark.VOICE)] == [""] * 6
