"""What is written becomes headings, lists, quotes and references; nothing that is written is lost."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from scrdesk.domain.report import BulletList, Callout, Heading, ListItem, Paragraph, Quote, Run, plain
from scrdesk.domain.report_text.blocks import View, blocks_of
from tests.domain.report_text.test_references import KNOWN


def view(*, with_names: bool = True, wording=lambda text: text) -> View:
    return View(KNOWN, with_names, wording, lambda key: [Paragraph(f"part {key}")])


def test_each_kind_of_line():
    made = blocks_of(
        "# The move\n\nThe family moved.\nTwice.\n\n- one\n  - below\n- two\n\n3. three\n4. four\n\n> He hid.\n> — Teacher 1\n"
        "\n! Ask the school.\n\n### Small\n[[part:agencies]]",
        view(),
    )
    assert made == [
        Heading("The move", level=2),
        Paragraph("The family moved.\nTwice."),
        BulletList((ListItem("one", BulletList(("below",))), "two")),
        BulletList(("three", "four"), is_numbered=True, first=3),
        Quote("He hid.", "Teacher 1"),
        Callout("Note", (Paragraph("Ask the school."),)),
        Heading("Small", level=4),
        Paragraph("part agencies"),
    ]


def test_looks_and_references_within_a_line():
    (made,) = blocks_of("**Both** saw [[person:1]] ([[entry:POL-0042]]), *not* the child; see [[finding:12]].", view())
    assert isinstance(made, Paragraph)
    assert made.text == (
        Run("Both", is_bold=True),
        Run(" saw "),
        Run("Dana Quillfeather"),
        Run(" ("),
        Run("[POL-0042]", target="POL-0042"),
        Run("), "),
        Run("not", is_italic=True),
        Run(" the child; see "),
        Run("finding 3", target="finding 3"),
        Run("."),
    )


def test_people_are_labels_where_names_are_not_shown():
    (made,) = blocks_of("[[person:1]] rang.", view(with_names=False))
    assert made == Paragraph((Run("Mother", is_label=True), Run(" rang.")))


def test_what_is_no_longer_there_is_said_and_breaks_nothing():
    (made,) = blocks_of("See [[finding:99]] and [[person:77]].", view(with_names=False))
    assert "no longer" in plain(made.text)


def test_wording_reaches_every_word_but_references():
    made = blocks_of(
        "# Rowan\n\nRowan and [[person:3]].\n\n- Rowan\n\n> Rowan\n> — Rowan",
        view(with_names=False, wording=lambda t: t.replace("Rowan", "Child Q")),
    )
    assert "Rowan" not in repr(made)


@given(st.text(alphabet=st.sampled_from("ab #-*>!.1\n[]{}@:—"), max_size=60))
def test_no_written_letter_is_lost(text):
    made = blocks_of(text, view())
    letters = re.sub(r"[^ab]", "", text)
    found = re.sub(r"[^ab]", "", "".join(_words(block) for block in made))
    assert found == letters


def _words(block) -> str:
    match block:
        case Heading(text=text):
            return text
        case Paragraph(text=text):
            return plain(text)
        case Quote(text=text, source=source):
            return plain(text) + source
        case Callout(blocks=blocks):
            return "".join(map(_words, blocks))
        case BulletList(items=items):
            return "".join(_item(item) for item in items)
    raise AssertionError(block)


def _item(item) -> str:
    if isinstance(item, ListItem):
        return plain(item.text) + (_words(item.below) if item.below else "")
    return plain(item)
