"""The timeline of a real store: lanes by agency, person and key line, silences, milestones, and the figure."""

from __future__ import annotations

from datetime import date

import pytest

from scrdesk.domain.chronology import ChronologyFilter
from scrdesk.domain.people import NewPerson
from scrdesk.errors import Refused
from scrdesk.services import reviews
from scrdesk.services.add_submission import accept_submission
from scrdesk.services.timeline import LanesBy, export_timeline, timeline
from tests.store.sample import file_of, new_review, new_workspace, on, row

ALL = ChronologyFilter()


@pytest.fixture
def desk(tmp_path):
    workspace = new_workspace(tmp_path)
    review = new_review(workspace)
    reviews.add_person(
        workspace, review.id, NewPerson("Rowan Quillfeather", "Child Q", "child", born=date(2012, 2, 29))
    )
    reviews.add_key_line(workspace, review.id, "Was the child seen?")
    rows = [
        row(1, on(date(2015, 1, 1)), "Rowan Quillfeather seen at home"),
        row(2, on(date(2015, 4, 1)), "Telephone call"),
        row(3, on(None), "Undated"),
    ]
    accept_submission(workspace, review.id, "POL", file_of(rows))
    accept_submission(workspace, review.id, "GP", file_of([row(1, on(date(2015, 2, 1)), "Clinic")], salt="gp"))
    yield workspace, review.id
    workspace.close()


def test_lanes_by_agency_hold_every_dated_entry(desk):
    found = timeline(*desk, ALL)
    assert [(lane.key, len(lane)) for lane in found.lanes] == [("POL", 2), ("GP", 1)]
    assert (found.n_entries, found.n_undated) == (4, 1)
    assert ("Child Q born", date(2012, 2, 29)) in [(each.words, each.first) for each in found.milestones]
    n_days = {key: [each.n_days for each in each_lane] for key, each_lane in found.of_lane.items()}
    assert n_days["POL"][1] == 89
    assert all(each.n_days >= 42 for each in found.common)


def test_lanes_by_person_follow_the_register_and_by_key_line_show_empty_ones(desk):
    people = timeline(*desk, ALL, LanesBy.PERSON)
    assert [(lane.key, len(lane)) for lane in people.lanes] == [("Child Q", 1)]
    lines = timeline(*desk, ALL, LanesBy.KEY_LINE)
    assert [(lane.title, len(lane)) for lane in lines.lanes] == [("1 Was the child seen?", 0)]


def test_the_filter_is_the_chronologys(desk):
    found = timeline(*desk, ChronologyFilter(text="telephone"))
    assert found.n_entries == 1
    assert [len(lane) for lane in found.lanes] == [1, 0]


@pytest.mark.parametrize("ending", [".svg", ".pdf"])
def test_a_figure_holds_labels_and_no_words_of_agencies(desk, tmp_path, ending):
    workspace, review_id = desk
    path = tmp_path / f"figure{ending}"
    stretch = timeline(*desk, ALL).extent
    export_timeline(workspace, review_id, ALL, LanesBy.AGENCY, stretch, path)
    content = path.read_bytes()
    assert b"Quillfeather" not in content
    if ending == ".svg":
        assert b"Child Q born" not in content  # before the stretch
        assert b"Agency POL" in content
        assert b"all entries" in content
    with pytest.raises(Refused):
        export_timeline(workspace, review_id, ALL, LanesBy.AGENCY, stretch, tmp_path / "figure.png")


def test_a_review_without_entries(tmp_path):
    workspace = new_workspace(tmp_path, "empty.scrdesk")
    try:
        review = new_review(workspace)
        for lanes_by in LanesBy:
            found = timeline(workspace, review.id, ALL, lanes_by)
            assert found.n_entries == 0
            assert found.extent[0] < found.extent[1]
    finally:
        workspace.close()
