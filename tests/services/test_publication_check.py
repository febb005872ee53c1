"""The check before publication is kept in figures, ticks hold for the places that were looked at, the checklist reads both."""

from __future__ import annotations

from dataclasses import replace

import pytest

from scrdesk.domain.leaks.risks import Risk, RiskPlace
from scrdesk.domain.publication_check import digest_of
from scrdesk.errors import NotFound, Refused
from scrdesk.services.draft_report import attempt_export
from scrdesk.services.learning_records import checklist
from scrdesk.services.publication_check import (
    RiskEdit,
    apply_risk,
    last_check,
    listed,
    tick_edit,
    unticked_risks,
)
from tests.services.test_leak_gate import _labelled, desk  # noqa: F401 - a fixture


def point(desk, code):  # noqa: F811
    return next(each for each in checklist(*desk) if each.point.code == code)


def test_export_with_labels_asks_until_every_risk_is_ticked(desk, tmp_path):  # noqa: F811
    workspace, review_id = desk
    assert last_check(*desk) == (None, ())
    assert unticked_risks(*desk) == tuple(range(1, 14))
    assert "No file with labels" in point(desk, "identity").computed
    path = tmp_path / "published.pdf"
    first = attempt_export(*desk, _labelled(desk), path)
    assert (first.path, first.obstacles, first.unticked) == (None, (), tuple(range(1, 14)))
    check, _ = last_check(*desk)
    for number in range(1, 14):
        edit = tick_edit(workspace, review_id, Risk(number, "", (), 0), "Second reader")
        # Ticked as it stood in the checked file.
        apply_risk(workspace, replace(edit, tick=replace(edit.tick, places=check.risks[number])))
    assert unticked_risks(*desk) == ()
    written = attempt_export(*desk, _labelled(desk), path)
    assert (written.path, written.unticked) == (path, ())
    identity = point(desk, "identity")
    assert "no identity left; 13 of 13 risks looked at" in identity.computed
    assert identity.warning == ""
    assert "machine finds nothing wrong" in point(desk, "accessible").computed
    assert "were searched" in point(desk, "hidden").computed


def test_a_leak_in_the_details_warns_at_hidden_content(desk, tmp_path):  # noqa: F811
    assert attempt_export(*desk, _labelled(desk), tmp_path / "Toby final.pdf").path is None
    assert "left outside the text" in point(desk, "hidden").warning
    assert "Identities are left" in point(desk, "identity").warning
    word = attempt_export(*desk, _labelled(desk), tmp_path / "published.docx", asks=False)
    assert word.path is not None
    assert "No PDF with labels" in point(desk, "accessible").computed


def test_a_tick_is_for_what_was_looked_at_and_can_be_taken_back(desk):  # noqa: F811
    workspace, review_id = desk
    risk = Risk(2, "exact dates", (RiskPlace(3, "4 May 2016"), RiskPlace(9, "4 May 2016")), 2)
    inverse = apply_risk(workspace, tick_edit(workspace, review_id, risk, " Second  reader", "month only"))
    (tick,) = last_check(*desk)[1]
    assert (tick.ticked_by, tick.note, tick.places) == ("Second reader", "month only", digest_of(risk))
    moved = replace(risk, places=(RiskPlace(4, "4 May 2016"),), n_places=1)
    assert digest_of(moved) == digest_of(risk)
    assert digest_of(replace(risk, places=(RiskPlace(3, "5 May 2016"),))) != digest_of(risk)
    assert apply_risk(workspace, inverse) == RiskEdit(review_id, 2, tick)
    assert last_check(*desk)[1] == ()
    assert apply_risk(workspace, inverse) is None
    with pytest.raises(Refused, match="looked at it"):
        apply_risk(workspace, tick_edit(workspace, review_id, risk, " "))
    with pytest.raises(Refused, match="no such risk"):
        apply_risk(workspace, RiskEdit(review_id, 14, None))
    with pytest.raises(NotFound):
        apply_risk(workspace, RiskEdit(99, 2, None))


def test_risks_as_a_phrase():
    assert listed((4,)) == "risk 4"
    assert listed((2, 4, 6)) == "risks 2, 4 and 6"
