"""References renumber, never dangle, and whatever is typed comes back as it was."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from scrdesk.domain.report_text.references import Kind, Known, dangling, kept, references_in, shown

KNOWN = Known(
    entries={"POL-0042": "POL-0042", "HV-0003": "HV-0003"},
    findings={"12": "3", "15": "1"},
    recommendations={"4": "2.1"},
    people={"1": "Mother", "2": "Mother’s Partner", "3": "Child Q"},
    parts={"agencies": "agencies table", "genogram": "genogram"},
    names={"1": "Dana Quillfeather", "2": "Errol Stave", "3": "Rowan Quillfeather"},
)
PIECES = st.sampled_from(
    [
        "The police came. ", "[POL-0042]", "[pol-0042]", "[POL-9999]", "[finding 3]", "[Finding 1]", "[finding 8]",
        "[recommendation 2.1]", "[@Mother]", "[@Mother’s Partner]", "[@Nobody]", "\n{agencies table}\n", "{nothing}", "[[", "]]", "[", "]",
        "\n", "*", "[finding removed #99]", "[[finding:12]]", "[[entry:POL-0042]]",
    ]
)  # fmt: skip
TEXTS = st.lists(PIECES | st.text(max_size=6), max_size=12).map("".join)


def test_what_is_typed_becomes_a_reference():
    text = "Asked in [POL-0042] by [@Mother]; see [finding 3].\n{agencies table}\n"
    assert kept(text, KNOWN) == "Asked in [[entry:POL-0042]] by [[person:1]]; see [[finding:12]].\n[[part:agencies]]\n"
    assert shown(kept(text, KNOWN), KNOWN) == text


def test_a_reference_follows_when_numbers_change():
    text = kept("See [finding 3] and [finding 1].", KNOWN)
    later = Known(findings={"12": "1", "15": "2"})
    assert shown(text, later) == "See [finding 1] and [finding 2]."


def test_what_was_removed_is_told_and_comes_back():
    text = kept("See [finding 3].", KNOWN)
    without = Known(findings={"15": "1"})
    told = shown(text, without)
    assert told == "See [finding removed #12]."
    assert kept(told, without) == text
    assert [each.key for each in dangling(text, without)] == ["12"]
    assert dangling(text, KNOWN) == ()


def test_words_in_brackets_that_mean_nothing_stay_words():
    for text in ("[sic]", "[finding 8]", "[@Nobody]", "{not a part}", "[POL-9999]", "a [[b]] c"):
        assert kept(text, KNOWN) == text
        assert not list(references_in(kept(text, KNOWN)))


@given(TEXTS)
def test_showing_and_keeping_again_changes_nothing(text):
    once = kept(text, KNOWN)
    again = kept(shown(once, KNOWN), KNOWN)
    assert again == once
    assert shown(again, KNOWN) == shown(once, KNOWN)


@given(TEXTS, st.sets(st.sampled_from(["12", "15"])))
def test_no_reference_is_lost_while_its_thing_is_away(text, gone):
    once = kept(text, KNOWN)
    without = Known(
        KNOWN.entries, {k: v for k, v in KNOWN.findings.items() if k not in gone}, KNOWN.recommendations, KNOWN.people,
        KNOWN.parts,
    )  # fmt: skip
    meanwhile = kept(shown(once, without), without)
    assert [(r.kind, r.key) for r in references_in(meanwhile)] == [(r.kind, r.key) for r in references_in(once)]
    assert all(r.kind in Kind for r in references_in(meanwhile))
