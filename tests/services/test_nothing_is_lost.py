"""Any sequence of filters, marks, tags, notes, links, moves and undos leaves every entry once, and the agencies' words
byte for byte as they were."""

import hashlib
import tempfile
from datetime import date, time
from pathlib import Path

import pytest
import sqlalchemy as sa
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from scrdesk.domain.accounts.links import LinkDecision, NewLink
from scrdesk.domain.chronology import ChronologyFilter
from scrdesk.domain.event_date import EventDate, Precision
from scrdesk.domain.panel_layer import Attendance, Mark, MarkChange, MarksEdit, Stated
from scrdesk.errors import NotFound, Refused
from scrdesk.services.add_submission import accept_submission
from scrdesk.services.build_chronology import entries, shown_entries
from scrdesk.services.hand_order import apply_order, step_edit
from scrdesk.services.link_accounts import LinkEdit, apply_link, links
from scrdesk.services.panel_layer import all_marks, apply_marks
from scrdesk.services.panel_notes import write_note
from scrdesk.services.reviews import add_key_line
from scrdesk.store.tables import entry_version, stored_file
from tests.store.sample import file_of, new_review, new_workspace, on, opened, row

WEEK = EventDate("w/c 5/3/16", "", None, date(2016, 3, 5), date(2016, 3, 11), Precision.WEEK)
WHENS = (
    on(date(2016, 3, 5), time(9, 0)),
    on(date(2016, 3, 5), time(21, 40)),
    on(date(2016, 3, 5)),
    on(date(2016, 3, 5)),
    WEEK,
    on(date(2016, 3, 6)),
    on(date(2016, 3, 6), time(1, 30)),
    on(None),
)
N = 2 * len(WHENS)

steps = st.one_of(
    st.tuples(st.just("move"), st.integers(0, N - 1), st.sampled_from([-1, 1])),
    st.tuples(st.just("seen"), st.integers(0, N - 1), st.sampled_from(["", *(each.value for each in Stated)])),
    st.tuples(st.just("tag"), st.integers(0, N - 1), st.sampled_from(["injury", "Injury", "llais"])),
    st.tuples(st.just("note"), st.integers(0, N - 1), st.sampled_from(["", "Ask.", "=1+1"])),
    st.tuples(st.just("line"), st.integers(0, N - 1), st.sampled_from(["1", "2"])),
    st.tuples(st.just("link"), st.integers(0, N - 2), st.sampled_from(list(LinkDecision))),
    st.tuples(st.just("undo"), st.just(0), st.just(0)),
    st.tuples(st.just("again"), st.just(0), st.just(0)),
)
filters = st.builds(
    ChronologyFilter,
    text=st.sampled_from(["", "visit", "“", "zebra"]),
    agency_codes=st.frozensets(st.sampled_from(["POL", "GP"]), max_size=2),
    start=st.none() | st.just(date(2016, 3, 6)),
    end=st.none() | st.just(date(2016, 3, 5)),
    tags=st.frozensets(st.sampled_from(["injury", "other"]), max_size=1),
    child_seen=st.frozensets(st.sampled_from([None, *Stated]), max_size=3),
    attendance=st.frozensets(st.sampled_from([None, *Attendance]), max_size=2),
    only_noted=st.booleans(),
    only_hand_placed=st.booleans(),
    only_linked=st.booleans(),
)


@pytest.fixture(scope="module")
def content():
    with tempfile.TemporaryDirectory() as folder:
        workspace = new_workspace(Path(folder))
        review = new_review(workspace)
        for question in ("Who saw the child?", "Who was told?"):
            add_key_line(workspace, review.id, question)
        for code in ("POL", "GP"):
            rows = [row(n, when, f"Visit {n}, “{code}”.\n\t=words ") for n, when in enumerate(WHENS, 1)]
            accept_submission(workspace, review.id, code, file_of(rows, salt=code), received=date(2016, 8, 1))
        workspace.close()
        yield workspace.path.read_bytes(), review.id


def agencies_words(workspace, review_id):
    """Return every entry without its place, by id."""
    with workspace.read() as uow:
        whole = uow.queries.whole(uow.queries.shown(review_id, ChronologyFilter()))
    return {each.id: (each.reference, each.when, each.fields, each.event, each.findings) for each in whole}


def every_byte(workspace):
    """Return a digest of all that agencies sent: their files and each row as it was read, in every column."""
    digest = hashlib.sha256()
    with workspace.vault.engine.connect() as connection:
        for table in (entry_version, stored_file):
            for row in connection.execute(sa.select(table).order_by(table.c.id)):
                digest.update(repr(tuple(row)).encode())
    return digest.hexdigest()


def check(workspace, review_id, chosen, before):
    """See that every entry is there once, in order, that the filter only leaves some out, and no byte has changed."""
    told = entries(workspace, review_id, ChronologyFilter())
    assert [each.position for each in told] == list(range(1, N + 1))
    assert len({each.id for each in told}) == N
    days = [each.when.earliest or date.max for each in told]
    assert days == sorted(days)
    some = shown_entries(workspace, review_id, chosen)
    assert some.n_all == N
    assert len(set(some.ids)) == some.n_shown
    kept = set(some.ids)
    assert some.ids == tuple(each.id for each in told if each.id in kept)
    assert every_byte(workspace) == before


def done(workspace, review_id, step, undo, redo):
    """Do one step; what the store refuses changes nothing."""
    kind, number, value = step
    ids = sorted(shown_entries(workspace, review_id, ChronologyFilter()).ids)
    if kind in ("undo", "again"):
        taken, other = (undo, redo) if kind == "undo" else (redo, undo)
        if taken:
            apply, edit = taken.pop()
            other.append((apply, apply(workspace, edit)))
        return
    try:
        if kind == "move":
            edit, apply = step_edit(workspace, ids[number], value, "A person", "A reason"), apply_order
        elif kind == "link":
            make = NewLink((ids[number], ids[number + 1]), value, "Read side by side.", "A person")
            edit, apply = LinkEdit(review_id, make=make), apply_link
        elif kind == "note":
            edit, apply = (ids[number], value), noted
        else:
            mark = {"seen": Mark.CHILD_SEEN, "tag": Mark.TAG, "line": Mark.KEY_LINE}[kind]
            edit, apply = MarksEdit((MarkChange(ids[number], mark, value),)), apply_marks
        undo.append((apply, apply(workspace, edit)))
        redo.clear()
    except (Refused, NotFound):
        assert kind in ("move", "link")


def noted(workspace, edit):
    return edit[0], write_note(workspace, *edit)


@given(st.lists(st.tuples(steps, filters), max_size=8))
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_whatever_is_done_nothing_is_lost(content, tmp_path_factory, made):
    path = tmp_path_factory.mktemp("any") / "desk.scrdesk"
    path.write_bytes(content[0])
    review_id = content[1]
    workspace = opened(path)
    try:
        before, words = every_byte(workspace), agencies_words(workspace, review_id)
        order = shown_entries(workspace, review_id, ChronologyFilter()).ids
        undo, redo = [], []
        for step, chosen in made:
            done(workspace, review_id, step, undo, redo)
            check(workspace, review_id, chosen, before)
        assert agencies_words(workspace, review_id) == words
        while undo:
            done(workspace, review_id, ("undo", 0, 0), undo, redo)
        assert shown_entries(workspace, review_id, ChronologyFilter()).ids == order
        assert all_marks(workspace, review_id) == {}
        assert links(workspace, review_id) == ()
        assert agencies_words(workspace, review_id) == words
        while redo:
            done(workspace, review_id, ("again", 0, 0), undo, redo)
            check(workspace, review_id, ChronologyFilter(), before)
        with workspace.read() as uow:
            assert uow.trail.first_break() is None
    finally:
        workspace.close()
