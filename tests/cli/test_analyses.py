"""``scrdesk analyses``: every analysis, one of them whole, and as data, as a script would ask for them."""

from __future__ import annotations

import json
from datetime import date

import pytest

from scrdesk.cli import DONE, SOMETHING_FOUND, WRONG_CALL, run
from scrdesk.domain.analysis.register import analyses
from scrdesk.services.add_submission import accept_submission
from scrdesk.services.open_store import create_store
from scrdesk.store.keys import STRETCHING
from tests.store.sample import clock, file_of, new_review, on, row

PASSPHRASE = "larch rook kettle mending"


@pytest.mark.slow_key
def test_analyses_of_a_review(tmp_path, capsys, monkeypatch):
    monkeypatch.setenv("SCRDESK_PASSPHRASE", PASSPHRASE)
    path = tmp_path / "desk.scrdesk"
    workspace = create_store(path, PASSPHRASE, clock=clock, stretching=STRETCHING)
    review = new_review(workspace)
    rows = [row(1, on(date(2016, 1, 1)), "Bruise to arm."), row(2, on(date(2016, 6, 1)), "Home visit, no access.")]
    accept_submission(workspace, review.id, "POL", file_of(rows))
    workspace.close()
    call = ["analyses", str(path), "--review", "SCR 2016/02"]
    assert run([*call, "--json"]) == SOMETHING_FOUND  # some wait for marks that nobody has made
    told = json.loads(capsys.readouterr().out)
    assert [each["key"] for each in told["analyses"]] == [each.key for each in analyses()]
    assert (told["entries"], told["filter"]) == (2, "all entries")
    shut = next(each for each in told["analyses"] if each["key"] == "no-access")
    assert shut["sections"][0]["lines"][0]["entries"] == ["POL-0002"]
    assert run([*call, "--only", "injuries"]) == DONE
    printed = capsys.readouterr().out
    assert "1: entry that tells of an injury" in printed
    assert "[POL-0001]" in printed
    assert "not findings" in printed
    assert run([*call, "--only", "risk-score"]) == WRONG_CALL
    assert "There is no analysis" in capsys.readouterr().err
