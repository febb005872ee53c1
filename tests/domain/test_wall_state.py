"""The wall begins blank, is blank again whenever displays change, and names need a confirmation each time."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from scrdesk.domain import wall_state as wall
from scrdesk.domain.wall_state import LABELS_SHOWN, NAMES_SHOWN, Display, WallState, wall_display

LAPTOP = Display("laptop", (0, 0, 1366, 768), is_primary=True)
BEAMER = Display("beamer", (1366, 0, 1920, 1080))
TELEVISION = Display("television", (3286, 0, 3840, 2160))


def test_it_begins_blank_with_labels_and_on_no_display() -> None:
    state = WallState()
    assert state.is_blank
    assert state.strip == LABELS_SHOWN
    assert wall.shown(state).is_blank  # there is nothing to show it on


def test_the_other_display_is_taken_and_the_one_used_last_before_it() -> None:
    assert wall_display([LAPTOP, BEAMER], "laptop") is BEAMER
    assert wall_display([BEAMER, LAPTOP], "laptop") is BEAMER
    assert wall_display([LAPTOP, BEAMER, TELEVISION], "laptop", ["television"]) is TELEVISION
    assert wall_display([LAPTOP, BEAMER], "laptop", ["television"]) is BEAMER


def test_the_primary_display_is_the_wall_when_the_window_was_moved_to_the_second() -> None:
    assert wall_display([LAPTOP, BEAMER], "beamer") is LAPTOP
    assert wall_display([LAPTOP, BEAMER, TELEVISION], "beamer") is TELEVISION


def test_the_laptop_alone_or_mirrored_is_no_wall() -> None:
    assert wall_display([LAPTOP], "laptop") is None
    assert wall_display([], "laptop") is None
    assert wall_display([LAPTOP], "gone") is None
    mirrored = Display("mirror", (0, 0, 1366, 768))
    assert wall_display([LAPTOP, mirrored], "laptop") is None
    assert wall_display([LAPTOP, Display("mirror", (0, 0, 1024, 768))], "laptop", ["mirror"], "mirror") is None


def test_the_last_choice_that_is_there_comes_before_the_one_in_use() -> None:
    all_three = [LAPTOP, BEAMER, TELEVISION]
    assert wall_display(all_three, "laptop", in_use="television") is TELEVISION
    assert wall_display(all_three, "laptop", ["beamer", "television"], "television") is BEAMER
    assert wall_display([LAPTOP, TELEVISION], "laptop", ["beamer", "television"]) is TELEVISION
    assert wall_display([LAPTOP, BEAMER], "laptop", ["gone"], "gone") is BEAMER
    assert wall_display(all_three, "laptop", ["laptop"], "laptop") is BEAMER  # never the laptop's own


def test_displays_are_offered_from_left_to_right_and_alike_ones_by_number() -> None:
    twins = [Display(key, (x, 0, 1920, 1080), name="EPSON PJ") for key, x in (("b", 3286), ("a", 1366))]
    fit = wall.fit_displays([*twins, TELEVISION, LAPTOP], "laptop")
    assert wall.display_words(fit) == {
        "a": "EPSON PJ · 1920 × 1080 (1 from the left)",
        "b": "EPSON PJ · 1920 × 1080 (2 from the left)",
        "television": "television · 3840 × 2160",
    }


@given(
    st.sets(st.sampled_from([LAPTOP, BEAMER, TELEVISION]), min_size=1),
    st.lists(st.sampled_from(["laptop", "beamer", "television", "gone"]), max_size=4),
    st.sampled_from(["", "beamer", "television", "laptop"]),
)
def test_the_wall_is_never_where_the_window_is(there: set[Display], chosen: list[str], in_use: str) -> None:
    found = wall_display(list(there), "laptop", chosen, in_use)
    assert found is not LAPTOP
    assert (found is None) is (not there - {LAPTOP})
    assert found is None or found in there


_steps = st.sampled_from(["blank", "show", "hold", "follow", "names", "labels", "unplug", "plug", "lock"])


@given(st.lists(_steps, max_size=60))
def test_names_are_only_ever_shown_after_a_confirmation_since_the_last_blank(steps: list[str]) -> None:
    state, confirmed, displays_same = WallState(), False, False
    for step in steps:
        if step == "unplug":
            state = wall.displays_changed(state, None)
        elif step == "plug":
            state = wall.displays_changed(state, BEAMER)
        elif step == "lock":
            state = wall.locked(state)
        elif step in ("hold", "follow"):
            state = wall.held(state, is_held=step == "hold")
        else:
            does = {
                "blank": wall.blanked,
                "show": wall.shown,
                "names": wall.names_confirmed,
                "labels": wall.labels_again,
            }
            state = does[step](state)
        confirmed = step == "names" or (confirmed and step in ("show", "hold", "follow"))
        displays_same = step == "show" or (displays_same and step not in ("unplug", "plug", "lock", "blank"))
        assert not state.with_names or confirmed
        assert state.is_blank or (state.display and displays_same)
        assert (state.strip == NAMES_SHOWN) is state.with_names


@given(st.lists(st.sampled_from(["blank", "show"]), min_size=1, max_size=20))
def test_the_last_of_blank_and_show_decides_however_often_each_was_pressed(keys: list[str]) -> None:
    state = wall.displays_changed(WallState(), BEAMER)
    for key in keys:
        state = wall.shown(state) if key == "show" else wall.blanked(state)
    assert state.is_blank is (keys[-1] == "blank")
