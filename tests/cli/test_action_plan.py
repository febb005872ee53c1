"""``scrdesk action-plan``: the plan, its files, and an agency's answers, as a script would ask for them."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from scrdesk.cli import DONE, SOMETHING_FOUND, WRONG_CALL, run
from scrdesk.domain.learning import Recommendation
from scrdesk.services.findings import LessonEdit, apply_lesson
from scrdesk.services.open_store import create_store
from scrdesk.store.keys import STRETCHING
from tests.services.test_action_plan_files import filled
from tests.services.test_findings import action, lesson
from tests.store.sample import PASSPHRASE, clock, new_review


@pytest.mark.slow_key
def test_the_plan_by_command(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys) -> None:
    monkeypatch.setenv("SCRDESK_PASSPHRASE", PASSPHRASE)
    path = tmp_path / "desk.scrdesk"
    workspace = create_store(path, PASSPHRASE, clock=clock, stretching=STRETCHING)
    review = new_review(workspace)
    actions = (action(due=date(2016, 1, 1)), action(lead_agency="POL", due=date(2090, 1, 1)))
    details = lesson("Nobody asked.", Recommendation("", "Ask.", "national", actions), evidence=())
    apply_lesson(workspace, LessonEdit(review.id, None, details))
    workspace.close()
    call = ["action-plan", str(path), "--review", "SCR 2016/02"]
    assert run(call) == SOMETHING_FOUND  # one is overdue
    assert "1.1   red    2016-01-01" in capsys.readouterr().out
    assert run([*call, "--json", "--agency", "POL"]) == DONE
    told = json.loads(capsys.readouterr().out)
    assert [(each["lead_agency"], each["rag"], each["days_late"]) for each in told["actions"]] == [("POL", "green", 0)]
    assert run([*call, "--out", str(tmp_path / "x.xlsx"), "--chase", str(tmp_path)]) == DONE
    assert (tmp_path / "x.xlsx").read_bytes().startswith(b"PK")
    sheet = tmp_path / "SCR 2016-02 POL actions.xlsx"
    filled(sheet, 2, status="at risk", notes="No money")
    capsys.readouterr()
    assert run([*call, "--read", str(sheet)]) == DONE
    assert "news of 1 action" in capsys.readouterr().out
    assert run([*call, "--out", str(tmp_path / "x.odt")]) == WRONG_CALL
    assert run([*call, "--agency", "GP", "--chase", str(tmp_path)]) == WRONG_CALL
