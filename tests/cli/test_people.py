"""``scrdesk people``: counts, what is to be decided, and the genogram, as a script would ask for them."""

from __future__ import annotations

import json
from datetime import date

import pytest

from scrdesk.cli import DONE, SOMETHING_FOUND, WRONG_CALL, run
from scrdesk.domain.family import Tie, TieKind
from scrdesk.domain.people import NewPerson
from scrdesk.services import family, register
from scrdesk.services.add_submission import accept_submission
from scrdesk.services.open_store import create_store
from scrdesk.store.keys import STRETCHING
from tests.store.sample import clock, file_of, new_review, on, row

PASSPHRASE = "larch rook kettle mending"


@pytest.mark.slow_key
def test_people_of_a_review(tmp_path, capsys, monkeypatch):
    monkeypatch.setenv("SCRDESK_PASSPHRASE", PASSPHRASE)
    path = tmp_path / "desk.scrdesk"
    workspace = create_store(path, PASSPHRASE, clock=clock, stretching=STRETCHING)
    its = workspace, new_review(workspace).id
    child = register.register_person(
        *its, NewPerson("Tobias Wrenfield", "Child Q", "subject child", born=date(2012, 1, 9))
    )
    mother = register.register_person(*its, NewPerson("Kayleigh Dunmore", "Mother", "mother"))
    family.add_tie(*its, Tie(mother.id, child.id, TieKind.PARENT))
    accept_submission(*its, "POL", file_of([row(1, on(date(2016, 1, 1)), "Tobias with mother")]))
    workspace.close()
    figure = tmp_path / "family.svg"
    assert run(["people", str(path), "--review", "SCR 2016/02", "--genogram", str(figure)]) == DONE
    assert "Child Q: named in 1" in capsys.readouterr().out
    assert "Mother is parent of Child Q." in figure.read_text("utf-8")
    assert run(["people", str(path), "--review", "SCR 2016/02", "--genogram", str(tmp_path / "x.png")]) == WRONG_CALL
    capsys.readouterr()
    from scrdesk.services.open_store import open_store

    workspace = open_store(path, PASSPHRASE, clock=clock)
    accept_submission(
        workspace,
        its[1],
        "GP",
        file_of([row(1, on(date(2016, 1, 2)), "Danny asked for his mother; Kayleihg came")], salt="gp"),
    )
    workspace.close()
    assert run(["people", str(path), "--review", "SCR 2016/02", "--json"]) == SOMETHING_FOUND
    told = json.loads(capsys.readouterr().out)
    assert told["people"] == [
        {"label": "Child Q", "entries": 1, "doubtful": 0},
        {"label": "Mother", "entries": 1, "doubtful": 1},
    ]
    assert told["to_decide"] == [{"written": "his mother", "may_mean": ["Mother"], "entries": 1}]
    assert told["spellings"] == [{"written": "Kayleihg", "like": ["Mother"], "entries": 1}]
