"""``scrdesk meetings`` and ``scrdesk minutes``: what the panel met for, decided and left to be done, for scripts."""

from __future__ import annotations

import json
from datetime import date, time
from pathlib import Path

import pytest

from scrdesk.cli import DONE, SOMETHING_FOUND, WRONG_CALL, run
from scrdesk.domain.panel import PanelAction, PanelMember
from scrdesk.services.minutes import ActionEdit, TextEdit, apply_action, write_text
from scrdesk.services.open_store import create_store
from scrdesk.services.panel_meetings import MemberEdit, apply_panel, panel_room, planned_meeting
from scrdesk.store.keys import STRETCHING
from tests.store.sample import PASSPHRASE, clock, new_review


@pytest.mark.slow_key
def test_meetings_and_minutes_by_command(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys) -> None:
    monkeypatch.setenv("SCRDESK_PASSPHRASE", PASSPHRASE)
    path = tmp_path / "desk.scrdesk"
    workspace = create_store(path, PASSPHRASE, clock=clock, stretching=STRETCHING)
    review = new_review(workspace)
    apply_panel(workspace, MemberEdit(review.id, None, PanelMember("Dr Hollin", "Chair", is_chair=True)))
    edit, _ = planned_meeting(workspace, review.id, date(2016, 9, 14), time(10), "Room 2")
    apply_panel(workspace, edit)
    (meeting,) = panel_room(workspace, review.id).meetings
    write_text(workspace, TextEdit(meeting.id, meeting.details.items[0].id, "All were welcomed.", "Go on."))
    late = PanelAction("", "Ask the nursery", "POL, Superintendent", date(2016, 1, 4))
    for action in (late, PanelAction("", "Ask the GP", "", None)):
        apply_action(workspace, ActionEdit(meeting.id, action.id, action))
    workspace.close()
    call = [str(path), "--review", "SCR 2016/02"]

    assert run(["meetings", *call]) == SOMETHING_FOUND  # one is late, one has no owner
    told = capsys.readouterr().out
    assert "panel 1   2016-09-14 10:00  draft   no quorum can be reached" in told
    assert "nobody" in told
    assert "has not stated the independence" in told
    assert run(["meetings", *call, "--json"]) == SOMETHING_FOUND
    found = json.loads(capsys.readouterr().out)
    assert [(each["number"], each["decisions"], each["quorum"]["met"]) for each in found["meetings"]] == [(1, 1, None)]
    assert [(each["number"], each["owner"], each["due"]) for each in found["actions"]] == [
        ("1.1", "POL, Superintendent", "2016-01-04"),
        ("1.2", "", None),
    ]
    assert run(["meetings", *call, "--out", str(tmp_path / "log.docx")]) == SOMETHING_FOUND
    assert (tmp_path / "log.docx").read_bytes().startswith(b"PK")
    capsys.readouterr()

    minutes = ["minutes", *call, "--meeting", "1"]
    assert run([*minutes, "--json"]) == DONE
    told_minutes = json.loads(capsys.readouterr().out)
    first = told_minutes["items"][0]
    assert (first["discussion"], first["decision"], first["entries"]) == ("All were welcomed.", "Go on.", [])
    assert told_minutes["attendance"][0]["answer"] == "invited"
    assert run(minutes) == DONE
    assert "Decision: Go on." in capsys.readouterr().out
    assert run([*minutes, "--out", str(tmp_path / "m.pdf")]) == DONE
    assert (tmp_path / "m.pdf").read_bytes().startswith(b"%PDF")
    for wrong in (["minutes", *call, "--meeting", "4"], [*minutes, "--out", str(tmp_path / "m.odt")]):
        capsys.readouterr()
        assert run(wrong) == WRONG_CALL
        assert len(capsys.readouterr().err.splitlines()) == 1
    assert not (tmp_path / "m.odt").exists()
