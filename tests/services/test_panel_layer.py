"""The panel's layer in a real store: marks, tags, filters by them, all audited and undoable; agencies' words untouched."""

from datetime import date, time

import pytest

from scrdesk.domain.accounts.links import LinkDecision, NewLink
from scrdesk.domain.chronology import ChronologyFilter
from scrdesk.domain.panel_layer import Attendance, Mark, MarkChange, MarksEdit, Stated, set_on_all
from scrdesk.domain.saved_view import SavedView
from scrdesk.errors import NotFound, Refused
from scrdesk.services import reviews
from scrdesk.services.add_submission import accept_submission
from scrdesk.services.build_chronology import entries, entry_rows, shown_entries
from scrdesk.services.link_accounts import LinkEdit, apply_link
from scrdesk.services.panel_layer import all_marks, apply_marks, count, marks, tags_used
from scrdesk.services.panel_notes import write_note
from scrdesk.services.panel_tags import tone_of, vocabulary
from scrdesk.services.saved_views import ViewEdit, apply_view, choose_columns, find_view, saved_views, shown_columns
from tests.store.sample import file_of, new_review, new_workspace, on, row


@pytest.fixture
def desk(tmp_path):
    workspace = new_workspace(tmp_path)
    review = new_review(workspace)
    rows = [row(n, on(date(2016, 3, n), time(9, 0)), f"Visit number {n}.") for n in range(1, 9)]
    accept_submission(workspace, review.id, "POL", file_of(rows), received=date(2016, 8, 1))
    yield workspace, review.id
    workspace.close()


def ids(desk):
    return shown_entries(*desk, ChronologyFilter()).ids


def trail(workspace):
    with workspace.read() as uow:
        assert uow.trail.first_break() is None
        return uow.trail.all()


def test_a_mark_is_made_audited_and_taken_back_by_its_inverse(desk):
    workspace, review_id = desk
    first = ids(desk)[0]
    before = entries(workspace, review_id, ChronologyFilter())
    inverse = apply_marks(workspace, set_on_all([first], Mark.CHILD_SEEN, "no"))
    assert marks(workspace, first).child_seen is Stated.NO
    assert trail(workspace)[-1].action == "entry marked"
    assert trail(workspace)[-1].subject == f"entry {first}"
    again = apply_marks(workspace, inverse)
    assert marks(workspace, first).is_blank
    assert again == set_on_all([first], Mark.CHILD_SEEN, "no")
    assert len([line for line in trail(workspace) if line.action == "entry marked"]) == 2
    assert entries(workspace, review_id, ChronologyFilter()) == before


def test_many_entries_are_marked_in_one_step_and_come_back_as_they_were(desk):
    workspace, review_id = desk
    chosen = ids(desk)[:5]
    apply_marks(workspace, set_on_all(chosen[:1], Mark.ATTENDANCE, "brought"))
    before = all_marks(workspace, review_id)
    n_lines = len(trail(workspace))
    inverse = apply_marks(workspace, set_on_all(chosen, Mark.ATTENDANCE, "was not brought"))
    assert len(trail(workspace)) == n_lines + 1
    assert {each.attendance for each in all_marks(workspace, review_id).values()} == {Attendance.NOT_BROUGHT}
    apply_marks(workspace, inverse)
    assert all_marks(workspace, review_id) == before


def test_what_changes_nothing_leaves_no_line_in_the_trail(desk):
    workspace, _ = desk
    n_lines = len(trail(workspace))
    assert apply_marks(workspace, set_on_all(ids(desk), Mark.CHILD_SEEN, "")).changes == ()
    assert len(trail(workspace)) == n_lines


def test_one_bad_change_makes_none_of_them(desk):
    workspace, review_id = desk
    first, second, *_ = ids(desk)
    good = MarkChange(first, Mark.TAG, "injury")
    with pytest.raises(Refused, match="is not a choice"):
        apply_marks(workspace, MarksEdit((good, MarkChange(second, Mark.CHILD_SEEN, "perhaps"))))
    with pytest.raises(NotFound):
        apply_marks(workspace, MarksEdit((good, MarkChange(type(first)(9999), Mark.TAG, "injury"))))
    with pytest.raises(NotFound, match="key line"):
        apply_marks(workspace, MarksEdit((good, MarkChange(second, Mark.KEY_LINE, "77"))))
    assert all_marks(workspace, review_id) == {}


def test_filters_by_the_panels_layer(desk):
    workspace, review_id = desk
    first, second, third, fourth, *_ = ids(desk)
    line = reviews.add_key_line(workspace, review_id, "Was the child heard?")
    apply_marks(
        workspace,
        MarksEdit(
            (
                MarkChange(first, Mark.CHILD_SEEN, "no"),
                MarkChange(second, Mark.CHILD_SEEN, "not stated"),
                MarkChange(third, Mark.TAG, "Injury"),
                MarkChange(third, Mark.KEY_LINE, str(line.id)),
                MarkChange(fourth, Mark.ATTENDANCE, "no access"),
                MarkChange(fourth, Mark.VOICE, "“I was hungry”"),
                MarkChange(fourth, Mark.SIGNIFICANCE, "key"),
            )
        ),
    )
    write_note(workspace, second, "Ask the nursery.")

    def shown(**parts):
        return shown_entries(workspace, review_id, ChronologyFilter(**parts)).ids

    assert shown(child_seen=frozenset({Stated.NO})) == (first,)
    assert shown(child_seen=frozenset({Stated.NO, Stated.NOT_STATED})) == (first, second)
    assert set(shown(child_seen=frozenset({None}))) == set(ids(desk)) - {first, second}
    assert first in shown(child_seen=frozenset({Stated.NO, None}))
    assert second not in shown(child_seen=frozenset({Stated.NO, None}))
    assert shown(tags=frozenset({"injury"})) == (third,)
    assert shown(key_lines=frozenset({1})) == (third,)
    assert shown(key_lines=frozenset({2})) == ()
    assert shown(attendance=frozenset({Attendance.NO_ACCESS})) == (fourth,)
    assert shown(only_voice=True) == (fourth,)
    assert shown(only_noted=True) == (second,)
    assert shown(only_linked=True) == ()
    assert shown(only_hand_placed=True) == ()
    counts = count(workspace, review_id, ChronologyFilter())
    assert counts.made[Mark.CHILD_SEEN] == {"no": 1, "not stated": 1}
    assert counts.n_undecided[Mark.CHILD_SEEN] == 6
    assert tags_used(workspace, review_id) == (("Injury", 1),)


def test_marks_stay_when_the_agency_sends_again(desk):
    workspace, review_id = desk
    first = ids(desk)[0]
    apply_marks(workspace, MarksEdit((MarkChange(first, Mark.TAG, "injury"), MarkChange(first, Mark.CHILD_SEEN, "no"))))
    rows = [row(n, on(date(2016, 3, n), time(9, 0)), f"Visit number {n}.") for n in range(1, 10)]
    accept_submission(workspace, review_id, "POL", file_of(rows, salt="v2"), received=date(2016, 8, 9))
    assert len(ids(desk)) == 9
    assert marks(workspace, first).tags == {"injury"}
    assert marks(workspace, first).child_seen is Stated.NO


def test_key_line_of_another_review_is_not_taken(desk):
    workspace, _ = desk
    other = new_review(workspace, "SCR 2016/09")
    line = reviews.add_key_line(workspace, other.id, "Another question?")
    with pytest.raises(NotFound, match="key line"):
        apply_marks(workspace, set_on_all(ids(desk)[:1], Mark.KEY_LINE, str(line.id)))


def test_views_are_saved_found_replaced_and_taken_back(desk):
    workspace, review_id = desk
    seen = SavedView("Not seen", ChronologyFilter(child_seen=frozenset({Stated.NO, None})), ("when", "text"))
    inverse = apply_view(workspace, ViewEdit(review_id, "Not seen", seen))
    assert find_view(workspace, review_id, "not SEEN") == seen
    apply_view(workspace, inverse)
    assert saved_views(workspace, review_id) == ()
    apply_view(workspace, ViewEdit(review_id, "Not seen", seen))
    everything = apply_view(
        workspace, ViewEdit(review_id, "not seen", SavedView("not seen", ChronologyFilter(text="Larch")))
    )
    assert [view.chosen.text for view in saved_views(workspace, review_id)] == ["Larch"]
    apply_view(workspace, everything)
    assert saved_views(workspace, review_id) == (seen,)
    with pytest.raises(NotFound, match="no saved view"):
        find_view(workspace, review_id, "Other")
    with pytest.raises(Refused):
        apply_view(workspace, ViewEdit(review_id, " ", seen))


def test_columns_are_remembered(desk):
    workspace, _ = desk
    assert shown_columns(workspace) == ()
    choose_columns(workspace, ("when", "age", "text"))
    assert shown_columns(workspace) == ("when", "age", "text")


def test_the_vocabulary_is_sound():
    assert {"concern raised", "good practice", "missed opportunity", "injury"} <= {each.word for each in vocabulary()}
    assert tone_of("INJURY") == "bad"
    assert tone_of("a word of our own") == "info"


def test_linked_accounts_are_found_by_the_filter_and_counted_beside_the_row(desk):
    workspace, review_id = desk
    rows = [row(1, on(date(2016, 3, 1), time(9, 5)), "Told of a visit.")]
    accept_submission(workspace, review_id, "GP", file_of(rows, salt="GP"), received=date(2016, 8, 1))
    pair = ids(desk)[:2]
    edit = LinkEdit(review_id, make=NewLink(pair, LinkDecision.SAME_EVENT, "One visit.", "Secretary"))
    inverse = apply_link(workspace, edit)
    linked = ChronologyFilter(only_linked=True)
    assert shown_entries(workspace, review_id, linked).ids == pair
    assert [each.n_accounts for each in entry_rows(workspace, ids(desk)[:3])] == [2, 2, 0]
    assert ("Same event: 2 accounts", "info") in entry_rows(workspace, pair)[0].pills
    apply_link(workspace, inverse)
    assert shown_entries(workspace, review_id, linked).ids == ()
    assert entry_rows(workspace, pair)[0].n_accounts == 0
