"""Notes are numbered in the order of their marks, keep every word, and tell no name that the rest does not tell."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scrdesk.domain.report import BulletList, Heading, Notes, Paragraph, Quote, Run, anchors, note_mark, plain, runs
from scrdesk.domain.report_text.blocks import View, blocks_of
from scrdesk.domain.report_text.notes import notes_in, numbered_anew, readable
from scrdesk.domain.report_text.readability import hints, measures
from scrdesk.domain.report_text.references import kept, shown
from scrdesk.domain.report_text.spelling import Speller
from tests.domain.report_text.test_references import KNOWN


def view(*, with_names: bool = True, wording=lambda text: text) -> View:
    return View(KNOWN, with_names, wording, lambda _key: [])


def labelled() -> View:
    return view(with_names=False, wording=lambda text: text.replace("Rowan", "Child Q"))


def test_numbers_run_through_texts_in_the_order_of_marks():
    seen = view()
    made = blocks_of("He hid.^[So his **teacher**\nsays.] Twice.\n\n- one\n- two^[Second.]\n\n> Hid^[Third.]", seen)
    made += blocks_of("Later.^[Fourth.]", seen)
    assert made == [
        Paragraph((Run("He hid."), note_mark(1), Run(" Twice."))),
        BulletList(("one", (Run("two"), note_mark(2)))),
        Quote((Run("Hid"), note_mark(3))),
        Paragraph((Run("Later."), note_mark(4))),
    ]
    assert seen.notes[0] == (Run("So his "), Run("teacher", is_bold=True), Run(" says."))
    assert seen.notes[1:] == ["Second.", "Third.", "Fourth."]


@pytest.mark.parametrize("text", ["an open ^[ note", "an empty ^[] note", "^[ ]", "2^[", "a ]^ b", "\ue0001\ue001"])
def test_what_is_no_note_stays_the_signs_it_is(text):
    seen = view()
    assert blocks_of(text, seen) == [Paragraph(text)]
    assert seen.notes == []


def test_a_heading_has_no_notes():
    seen = view()
    assert blocks_of("# The move^[why]", seen) == [Heading("The move^[why]", level=2)]
    assert seen.notes == []


@pytest.mark.parametrize("typed", ["^[finding 3]", "^[See [finding 3] too.]", "^[[finding 3]]"])
def test_a_note_can_refer_to_something(typed):
    seen = view()
    text = kept(f"Late.{typed}", KNOWN)
    assert shown(text, KNOWN) == f"Late.{typed}"
    assert blocks_of(text, seen) == [Paragraph((Run("Late."), note_mark(1)))]
    assert Run("finding 3", target="finding 3") in runs(seen.notes[0])


def test_names_in_notes_and_round_their_marks_become_labels():
    seen = labelled()
    made = blocks_of("Ro^[Rowan and [[person:3]], Ro**wan**]wan hid. **Late^[Rowan]**", seen)
    assert "Rowan" not in repr(made) + repr(seen.notes)
    assert "Child Q" in plain(made[0].text)
    assert [run.note for run in runs(made[0].text) if run.note] == [1, 2]
    assert plain(seen.notes[0]).count("Child Q") == 3


def test_a_list_of_notes_is_where_its_marks_lead():
    assert list(anchors([Notes(("one", "two"))])) == ["note 1", "mark of note 1", "note 2", "mark of note 2"]
    assert note_mark(2).target == "note 2"


def test_words_of_a_note_are_spelt_like_the_rest():
    speller = Speller(frozenset(("the", "note")))
    assert [each.word for each in speller.unknown_in("the^[noet] [finding x] ^[the [finding y] noet]")] == ["noet"] * 2


def test_words_of_notes_count_and_are_sentences_of_their_own():
    told = measures("He hid.^[His teacher says so.] Twice he ran^[To her] away.")
    assert (told.n_words, told.n_sentences) == (12, 4)
    long = " ".join(["word"] * 40)
    text = f"He hid^[{long}.] twice and {' '.join(['said'] * 20)}. Then.^[He was seen]"
    assert [(text[each.start : each.end], each.text[:4], each.advice[:8]) for each in hints(text, {})] == [
        (f"{long}.", "word", "40 words"),
        ("was seen", "was ", "who did "),
    ]


def test_a_note_is_read_in_brackets_by_those_without_the_program():
    text = "Late.^[See [finding 3].] Then^[finding 3], and^[@Mother] her^[[POL-0042] and [sic]].\n^[open"
    assert readable(text) == (
        "Late. (note: See finding 3.) Then (note: finding 3), and (note: Mother) her (note: POL-0042 and [sic]).\n^[open"
    )


def test_marks_are_numbered_anew_where_a_part_is_printed_in_another_order():
    seen = view()
    made = blocks_of("One^[a]\n\n- two^[b]\n  - three^[c]\n- four^[d]\n\n> five^[e]\n\n! box", seen)
    told, notes = numbered_anew([made[2], made[3], made[1]], seen.notes)
    marks = [run.note for block in (told[0], told[2]) for run in _runs(block) if run.note]
    assert (marks, notes) == ([1, 2, 3, 4], ("e", "b", "c", "d"))
    assert told[1] == made[3]
    assert numbered_anew([Paragraph("plain")], ()) == ([Paragraph("plain")], ())


def test_a_note_ends_in_its_paragraph_and_many_openings_cost_little():
    assert [note.words for note in notes_in("^[open\n\n]^[whole [part] more]^[x\ny]")] == ["whole [part] more", "x\ny"]
    assert [note.words for note in notes_in("^[" * 200_000 + "a]")] == ["a"]


PIECES = st.sampled_from(
    ["^[", "]", "[", "Rowan ", "a", "b ", "*", "**", "\n", "- ", "[[person:3]]", "[[finding:12]]", "^"]
)


@given(st.lists(PIECES, max_size=24).map("".join))
def test_numbers_are_whole_no_letter_is_lost_and_no_name_is_told(text):
    seen = labelled()
    told = blocks_of(text, seen)
    marks = [run for block in told for run in _runs(block) if run.note]
    assert [run.note for run in marks] == list(range(1, len(seen.notes) + 1))
    assert "Rowan" not in repr(told) + repr(seen.notes)
    plainly = view()
    words = "".join(run.text for block in blocks_of(text, plainly) for run in _runs(block) if not run.note)
    words += "".join(map(plain, plainly.notes))
    for letter in "ab":
        assert words.count(letter) == _read(text).count(letter)


def _read(text: str) -> str:
    """Return a text with what its references are read as."""
    return re.sub(r"\[\[finding:12\]\]", "finding 3", re.sub(r"\[\[person:3\]\]", "Rowan Quillfeather", text))


def _runs(block) -> list[Run]:
    match block:
        case Heading(text=text) | Paragraph(text=text) | Quote(text=text):
            return list(runs(text))
        case BulletList(items=items):
            return [
                run
                for item in items
                for part in ([item] if isinstance(item, str | tuple) else [item.text, *item.below.items])
                for run in runs(part)
            ]
    raise AssertionError(block)
