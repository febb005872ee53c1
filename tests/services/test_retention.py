"""The review list: every class has a rule that says what it rests on; holds and days are kept with who and why."""

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import pytest

from scrdesk.domain.people import NewPerson
from scrdesk.domain.retention import Due, HoldId, PaperClass, Standing, StartEvent
from scrdesk.domain.review import ReviewId
from scrdesk.errors import NotFound, Refused
from scrdesk.services import retention, reviews
from scrdesk.services.open_store import Workspace
from tests.store.sample import NOW, new_review, new_workspace

CHILD_BORN = date(2012, 1, 3)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[tuple[Workspace, ReviewId]]:
    workspace = new_workspace(tmp_path)
    yield workspace, new_review(workspace).id
    workspace.close()


def test_the_shipped_rules_say_what_they_rest_on_and_claim_no_law() -> None:
    shipped = retention.shipped_rules()
    assert [rule.papers for rule in shipped.rules] == list(PaperClass)
    assert all(rule.standing in (Standing.PRACTICE, Standing.PROPOSAL) and rule.basis for rule in shipped.rules)
    assert "No statute" in shipped.note
    assert any("Inquiry" in notice.name for notice in shipped.notices)


def test_the_board_sets_its_own_rule_and_goes_back(desk: tuple[Workspace, ReviewId]) -> None:
    workspace, review_id = desk
    reviews.add_person(workspace, review_id, NewPerson("Tobias", "Child Q", "child", born=CHILD_BORN))
    retention.set_rule(workspace, PaperClass.CHRONOLOGY, 75, StartEvent.BORN, "Looked after; Board of 3 May 2017")
    chosen = {rule.papers: rule for rule in retention.rules(workspace)}[PaperClass.CHRONOLOGY]
    assert (chosen.years, chosen.start, chosen.standing) == (75, StartEvent.BORN, Standing.BOARD)
    standing = {each.rule.papers: each for each in retention.kept_review(workspace, review_id).classes}
    assert standing[PaperClass.CHRONOLOGY].due == date(2087, 1, 3)  # the birth is in the register
    retention.set_day(workspace, review_id, StartEvent.BORN, date(2012, 1, 4))
    standing = {each.rule.papers: each for each in retention.kept_review(workspace, review_id).classes}
    assert standing[PaperClass.CHRONOLOGY].due == date(2087, 1, 4)  # what was entered goes before
    retention.use_shipped_rule(workspace, PaperClass.CHRONOLOGY)
    assert retention.rules(workspace) == retention.shipped_rules().rules
    for years, basis in ((-1, "x"), (151, "x"), (5, "  "), (5, "x" * 2_001)):
        with pytest.raises(Refused):
            retention.set_rule(workspace, PaperClass.PANEL, years, StartEvent.CLOSED, basis)


def test_holds_stay_on_record(desk: tuple[Workspace, ReviewId]) -> None:
    workspace, review_id = desk
    hold = retention.place_hold(workspace, review_id, " Board’s  solicitor ", "Civil claim")
    assert retention.kept_review(workspace, review_id).is_held
    assert {each.in_words() for each in retention.kept_review(workspace, review_id).classes} == {"held"}
    for who, why in (("", "x"), ("x", " ")):
        with pytest.raises(Refused):
            retention.place_hold(workspace, review_id, who, why)
        with pytest.raises(Refused):
            retention.lift_hold(workspace, review_id, hold, who, why)
    with pytest.raises(NotFound):
        retention.lift_hold(workspace, review_id, HoldId(99), "x", "y")
    retention.lift_hold(workspace, review_id, hold, "Solicitor", "Settled")
    with pytest.raises(Refused, match="lifted before"):
        retention.lift_hold(workspace, review_id, hold, "Solicitor", "Settled")
    kept = retention.kept_review(workspace, review_id)
    assert not kept.is_held
    assert (kept.holds[0].placed_by, kept.holds[0].placed_at) == ("Board’s solicitor", NOW)
    assert (kept.holds[0].lifted_by, kept.holds[0].lifted_why) == ("Solicitor", "Settled")


def test_days_must_have_been(desk: tuple[Workspace, ReviewId]) -> None:
    workspace, review_id = desk
    for day in (date(2016, 9, 2), date(1899, 12, 31)):
        with pytest.raises(Refused):
            retention.set_day(workspace, review_id, StartEvent.CLOSED, day)
    retention.set_day(workspace, review_id, StartEvent.CLOSED, date(2016, 9, 1))
    retention.set_day(workspace, review_id, StartEvent.CLOSED, None)
    assert retention.kept_review(workspace, review_id).days == {}


def test_the_list_begins_with_what_is_due(desk: tuple[Workspace, ReviewId]) -> None:
    workspace, running = desk
    held, due = new_review(workspace, "SCR 1978/01").id, new_review(workspace, "SCR 1979/01").id
    for each, day in ((running, date(2016, 8, 1)), (held, date(1979, 1, 1)), (due, date(1980, 1, 1))):
        retention.set_day(workspace, each, StartEvent.CLOSED, day)
    retention.place_hold(workspace, held, "Solicitor", "Inquiry")
    listed = retention.review_list(workspace)
    assert [kept.review.id for kept in listed] == [due, held, running]
    assert [kept.n_due for kept in listed] == [5, 0, 0]
    with pytest.raises(Refused):
        retention.extend(workspace, due, PaperClass.PANEL, NOW.date(), "x", "y")
    retention.extend(workspace, due, PaperClass.PANEL, date(2020, 1, 1), "Press interest", "Board manager")
    kept = retention.kept_review(workspace, due)
    panel = next(each for each in kept.classes if each.rule.papers is PaperClass.PANEL)
    assert (panel.standing, panel.due) == (Due.RUNNING, date(2020, 1, 1))
    assert panel.extension is not None and panel.extension.decided_at == datetime(2016, 9, 1, 10, 30)
    assert kept.n_due == 4
    with workspace.read() as uow:
        assert "retention extended" in [line.action for line in uow.trail.all()]
