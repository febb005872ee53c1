"""Nothing with labels is written while a leak is left, unless it is waived; a waiver is on record and lapses."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from scrdesk.domain.people import NewPerson
from scrdesk.domain.review import ReviewId
from scrdesk.errors import NotFound, Refused
from scrdesk.services import leak_gate, reviews, trail
from scrdesk.services.add_submission import accept_submission
from scrdesk.services.check_leaks import check_file, register_of
from scrdesk.services.draft_report import Audience, ReportOptions, default_options, draft_pdf, export_report
from scrdesk.services.open_store import Workspace
from tests.store.sample import file_of, new_review, new_workspace, on, row

Desk = tuple[Workspace, ReviewId]


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    workspace = new_workspace(tmp_path)
    review = new_review(workspace, codes=("POL",))
    reviews.add_person(
        workspace, review.id, NewPerson("Tobias Wrenfield", "Child Q", aliases=("Toby",), born=date(2012, 1, 9))
    )
    texts = ("Tobias Wrenfeild seen, b. 9/1 at 37 weeks", "TW at school; T o b y well")
    rows = [row(n, on(date(2016, 3, n)), text) for n, text in enumerate(texts, start=1)]
    accept_submission(workspace, review.id, "POL", file_of(rows))
    yield workspace, review.id
    workspace.close()


def _labelled(desk: Desk) -> ReportOptions:
    return replace(default_options(*desk), audience=Audience.PUBLISHED)


def test_what_no_list_has_is_replaced_all_the_same(desk: Desk, tmp_path: Path) -> None:
    path = export_report(*desk, _labelled(desk), tmp_path / "published.pdf")
    assert check_file(path, register_of(*desk)).leaks == ()


def test_a_file_that_names_somebody_is_refused_and_not_written(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "Toby final.pdf"
    with pytest.raises(Refused, match="1 leak is left"):
        export_report(*desk, _labelled(desk), path)
    assert not path.exists()
    assert export_report(*desk, default_options(*desk), path).exists()


def test_a_waiver_lets_it_through_is_on_record_and_lapses(desk: Desk, tmp_path: Path) -> None:
    workspace, review_id = desk
    options = _labelled(desk)
    pdf = draft_pdf(*desk, options)
    found = leak_gate.obstacles(*desk, pdf, "Toby final.pdf")
    assert [(each.where, each.text, each.person) for each in found] == [("metadata", "Toby", "Child Q")]
    with pytest.raises(Refused, match="too short"):
        leak_gate.waive(*desk, found, "J Secretary", "ok")
    with pytest.raises(Refused, match="Who waives it"):
        leak_gate.waive(*desk, found, " ", "for the panel's own folder")
    edit = leak_gate.waive(*desk, found, "J Secretary", "for the panel's own folder")
    assert export_report(*desk, options, tmp_path / "Toby final.pdf").exists()
    waiver = leak_gate.waivers(*desk)[0]
    assert (waiver.waived_by, waiver.reason, waiver.told) == (
        "J Secretary", "for the panel's own folder", "metadata: “Toby” (Child Q, alias)"
    )  # fmt: skip
    assert any("aived" in line.what for line in trail.trail(workspace))
    with pytest.raises(Refused, match="not waived"):
        leak_gate.waive(*desk, leak_gate.obstacles(*desk, pdf, "Toby final.pdf"), "J Secretary", "for the same folder")
    # Other words around it: nobody has seen those.
    with pytest.raises(Refused, match="1 leak is left"):
        export_report(*desk, options, tmp_path / "Toby final 2.pdf")
    with pytest.raises(Refused, match="too short"):
        leak_gate.take_back(workspace, edit, "no")
    leak_gate.take_back(workspace, edit, "the folder goes to the press")
    with pytest.raises(Refused, match="1 leak is left"):
        export_report(*desk, options, tmp_path / "Toby final.pdf")
    ended = leak_gate.waivers(workspace, review_id)[0]
    assert (ended.taken_back_by, ended.taken_back_why) == ("J Secretary", "the folder goes to the press")
    assert not ended.is_in_force


def test_a_waiver_of_another_review_cannot_be_taken_back(desk: Desk) -> None:
    workspace, _ = desk
    other = new_review(workspace, reference="SCR 2016/09", codes=("POL",))
    found = leak_gate.obstacles(*desk, draft_pdf(*desk, _labelled(desk)), "Toby.pdf")
    edit = leak_gate.waive(*desk, found, "J Secretary", "for the panel's own folder")
    with pytest.raises(NotFound):
        leak_gate.take_back(workspace, replace(edit, review_id=other.id))
