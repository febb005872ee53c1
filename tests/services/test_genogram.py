"""The genogram of a stored review, and its files: labels unless names are asked for, and a line in the ledger."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from lxml import etree

from scrdesk.domain.family import Tie, TieKind
from scrdesk.domain.people import NewPerson, Spell, SpellKind
from scrdesk.domain.stated_dates import stated
from scrdesk.errors import Refused
from scrdesk.export.preview import page_texts
from scrdesk.services import family, register
from scrdesk.services.genogram import export_genogram, genogram
from tests.store.sample import new_review, new_workspace

HOME = Spell(SpellKind.ADDRESS, "22 Larch Road", stated("2012"))


@pytest.fixture
def its(tmp_path: Path):
    workspace = new_workspace(tmp_path)
    yield workspace, new_review(workspace).id
    workspace.close()


@pytest.fixture
def filled(its):
    child = NewPerson("Tobias Wrenfield", "Child Q", "subject child", born=date(2012, 1, 9), sex="male", spells=(HOME,))
    mother = NewPerson("Kayleigh Dunmore", "Mother", "mother", sex="female", spells=(HOME,))
    staff = NewPerson("Leanne Pettifer", "SW1", "social worker", True)
    ids = [register.register_person(*its, each).id for each in (child, mother, staff)]
    family.add_tie(*its, Tie(ids[1], ids[0], TieKind.PARENT))
    return its


def test_only_the_family_is_drawn(filled):
    of = genogram(*filled)
    assert [each.label for each in of.people.values()] == ["Child Q", "Mother"]
    assert of.people[of.index].label == "Child Q"
    assert of.households == (("Household 1", tuple(of.people)),)
    assert genogram(*filled, with_names=True).households[0][0] == "22 Larch Road"


def test_files_hold_labels_the_relations_in_words_and_are_in_the_ledger(filled, tmp_path):
    svg, pdf = tmp_path / "family.svg", tmp_path / "family.pdf"
    export_genogram(*filled, svg)
    export_genogram(*filled, pdf)
    text = svg.read_text("utf-8")
    assert etree.fromstring(svg.read_bytes()).tag.endswith("svg")
    assert "Mother is parent of Child Q." in text
    page = next(iter(page_texts(pdf.read_bytes())))
    assert "Child Q" in page and "OFFICIAL-SENSITIVE" in page
    for name in ("Tobias", "Dunmore", "Larch", "9 January"):
        assert name not in text and name not in page
    export_genogram(*filled, svg, with_names=True)
    assert "Tobias" in svg.read_text("utf-8") and "22 Larch Road" in svg.read_text("utf-8")
    with filled[0].read() as uow:
        told = [(row.action, row.subject) for row in uow.trail.all()][-3:]
    assert [each[0] for each in told] == ["export genogram .svg", "export genogram .pdf", "export genogram .svg"]
    assert "labels" in told[0][1] and "with names" in told[2][1]


def test_what_is_refused(its, tmp_path, monkeypatch):
    with pytest.raises(Refused, match="Nobody of the family"):
        export_genogram(*its, tmp_path / "x.svg")
    monkeypatch.setattr("scrdesk.services.register.naming_fault", lambda *_: None)  # as stores of earlier forms hold it
    register.register_person(*its, NewPerson("Tobias Wrenfield", "Child Tobias", "child"))
    with pytest.raises(Refused, match="contains a registered name"):
        export_genogram(*its, tmp_path / "x.svg")
    with pytest.raises(Refused, match="cannot be written as"):
        export_genogram(*its, tmp_path / "x.png")
    assert not list(tmp_path.glob("x.*"))
