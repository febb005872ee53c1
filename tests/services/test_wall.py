"""What the room reads: labels for every registered form, doubtful words covered, and nothing of a search for a name."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from scrdesk.domain.accounts.links import LinkDecision, NewLink
from scrdesk.domain.chronology import ChronologyFilter, EntryId
from scrdesk.domain.people import NewPerson, NewPlace
from scrdesk.domain.review import ReviewId
from scrdesk.domain.wall import MASK, NO_REGISTER, WallEntry
from scrdesk.services import mentions, reviews
from scrdesk.services.add_submission import accept_submission
from scrdesk.services.build_chronology import shown_entries
from scrdesk.services.link_accounts import LinkEdit, apply_link
from scrdesk.services.open_store import Workspace
from scrdesk.services.wall import choose_display, chosen_displays, wall_entries, wall_words
from tests.store.sample import file_of, new_review, new_workspace, on, row

TEXTS = (
    "Called to 6 Larch Road by a neighbour. Kayleigh Dunmore and Mr Pratt spoken to. Toby not seen.",
    "K.D. said to be asleep. Kayley denied shouting. Mrs Tallow next door heard it.",
    "Tobias's mother rang from 07700 900123; seen 5 March 2016.",
)
FAMILY = (
    NewPerson("Tobias Dunmore", "Child Q", "child", aliases=("Toby",), born=date(2012, 1, 4)),
    NewPerson("Kayleigh Dunmore", "Mother", "mother", addresses=("6 Larch Road",)),
    NewPerson("Darren Pratt", "Mother’s Partner", "partner of mother"),
)
NAMES = ("Tobias", "Toby", "Dunmore", "Kayleigh", "Kayley", "Pratt", "Darren", "Larch", "Tallow", "K.D.", "07700")


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[tuple[Workspace, ReviewId]]:
    workspace = new_workspace(tmp_path)
    review_id = new_review(workspace).id
    rows = [row(n, on(date(2016, 3, 4 + n)), text) for n, text in enumerate(TEXTS, 1)]
    accept_submission(workspace, review_id, "POL", file_of(rows), received=date(2016, 8, 1))
    other = [row(1, on(date(2016, 3, 5)), "Noise complaint about Kayleigh Dunmore.", source="Darren Pratt’s file")]
    accept_submission(workspace, review_id, "GP", file_of(other, salt="gp"), received=date(2016, 8, 1))
    yield workspace, review_id
    workspace.close()


@pytest.fixture
def known(desk: tuple[Workspace, ReviewId]) -> tuple[Workspace, ReviewId]:
    workspace, review_id = desk
    for person in FAMILY:
        reviews.add_person(workspace, review_id, person)
    reviews.add_place(workspace, review_id, NewPlace("Larch Road Primary", "School 1"))
    return desk


def on_wall(desk: tuple[Workspace, ReviewId], *, with_names: bool = False) -> tuple[WallEntry, ...]:
    workspace, review_id = desk
    ids = shown_entries(workspace, review_id, ChronologyFilter()).ids
    return wall_entries(workspace, review_id, wall_words(workspace, review_id), ids, with_names=with_names)


def words_of(entry: WallEntry) -> str:
    texts = [entry.when, entry.time, entry.source.plain, entry.child, entry.text.plain]
    return "\n".join([*texts, *(each.text.plain for each in entry.accounts)])


def test_no_name_stands_in_any_entry(known: tuple[Workspace, ReviewId]) -> None:
    entries = on_wall(known)
    assert len(entries) == 4
    for entry in entries:
        assert not [name for name in NAMES if name in words_of(entry)], words_of(entry)


def test_labels_stand_for_names_and_are_known_as_labels(known: tuple[Workspace, ReviewId]) -> None:
    first = next(each for each in on_wall(known) if each.reference == "POL-0001")
    assert first.when == "Saturday 5 March 2016"
    assert first.child == "Child Q, 4 years 2 months"
    assert "Mother and Mother’s Partner spoken to. Child Q not seen." in first.text.plain
    labels = [piece.text for piece in first.text.pieces if piece.is_label]
    assert labels.count("Mother") == 2  # whose address it is, and herself
    assert labels[-2:] == ["Mother’s Partner", "Child Q"]
    assert first.n_masked == 0


def test_what_may_be_a_name_is_covered_and_counted(known: tuple[Workspace, ReviewId]) -> None:
    second = next(each for each in on_wall(known) if each.reference == "POL-0002")
    assert second.text.plain == f"{MASK} said to be asleep. {MASK} denied shouting. {MASK} next door heard it."
    assert second.n_masked == 3


def test_days_stay_for_the_panel_and_numbers_go(known: tuple[Workspace, ReviewId]) -> None:
    third = next(each for each in on_wall(known) if each.reference == "POL-0003")
    assert third.text.plain == "Child Q's mother rang from [removed]; seen 5 March 2016."


def test_what_was_decided_counts(known: tuple[Workspace, ReviewId]) -> None:
    workspace, review_id = known
    mentions.bring_up_to_date(workspace, review_id)
    asked = next(each for each in mentions.questions(workspace, review_id) if each.form in ("k d", "kd"))
    mother = asked.candidates[0].person
    given = mentions.answer(workspace, review_id, asked, mother.id)
    second = next(each for each in on_wall(known) if each.reference == "POL-0002")
    assert second.text.plain.startswith("Mother said to be asleep.")
    mentions.take_back(workspace, review_id, given)
    mentions.answer(workspace, review_id, asked, None)
    second = next(each for each in on_wall(known) if each.reference == "POL-0002")
    assert second.text.plain.startswith("K.D. said")  # somebody said that it is nobody of the register


def test_without_a_register_no_text_goes_to_the_wall(desk: tuple[Workspace, ReviewId]) -> None:
    for entry in on_wall(desk):
        assert entry.text.plain == NO_REGISTER


def test_names_stand_as_written_only_when_asked_for(known: tuple[Workspace, ReviewId]) -> None:
    entries = {each.reference: each for each in on_wall(known, with_names=True)}
    assert entries["POL-0001"].text.plain == TEXTS[0]
    assert all(each.with_names for each in entries.values())


def test_a_search_for_a_part_of_a_name_says_no_part_of_it(known: tuple[Workspace, ReviewId]) -> None:
    words = wall_words(*known)
    for typed in ("dunm", "Kayleigh", "k", "tob asleep", "larch"):
        said = words.filter_in_words(ChronologyFilter(text=typed, agency_codes=frozenset({"POL"})))
        assert said == "containing “…”; from POL"
    assert words.filter_in_words(ChronologyFilter(text="not seen")) == "containing “not seen”"
    assert "Dunmore" not in words.filter_in_words(ChronologyFilter(tags=frozenset({"Dunmore visit"})))


def test_a_label_that_holds_a_name_is_covered(
    known: tuple[Workspace, ReviewId], monkeypatch: pytest.MonkeyPatch
) -> None:
    workspace, review_id = known
    monkeypatch.setattr("scrdesk.services.register.naming_fault", lambda *_: None)  # as stores of earlier forms hold it
    reviews.add_person(workspace, review_id, NewPerson("Ann Frost", "Toby’s aunt", "aunt"))
    text = wall_words(workspace, review_id).said("Ann Frost rang.", EntryId(1))
    assert "Toby" not in text.plain
    assert text.plain == "Child Q’s aunt rang."


def test_other_accounts_of_the_event_stand_under_it_with_labels(known: tuple[Workspace, ReviewId]) -> None:
    workspace, review_id = known
    by_reference = {each.reference: each.id for each in on_wall(known)}
    pair = (by_reference["POL-0001"], by_reference["GP-0001"])
    apply_link(workspace, LinkEdit(review_id, NewLink(pair, LinkDecision.SAME_EVENT)))
    first = next(each for each in on_wall(known) if each.reference == "POL-0001")
    assert [(each.agency_code, each.text.plain) for each in first.accounts] == [("GP", "Noise complaint about Mother.")]


def test_the_displays_that_were_chosen_are_kept_the_last_first(desk: tuple[Workspace, ReviewId]) -> None:
    workspace, _ = desk
    assert chosen_displays(workspace) == ()
    for key in ("DELL 1", "EPSON 2", "DELL 1"):
        choose_display(workspace, key)
    line = workspace.last_line()
    choose_display(workspace, "DELL 1")
    assert (chosen_displays(workspace), workspace.last_line()) == (("DELL 1", "EPSON 2"), line)
    for n in range(20):
        choose_display(workspace, f"HDMI {n}")
    assert chosen_displays(workspace)[:2] == ("HDMI 19", "HDMI 18")
    assert len(chosen_displays(workspace)) == 8
