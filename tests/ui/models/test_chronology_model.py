"""The model under Qt's own tester, whatever is done to it in whatever order."""

from __future__ import annotations

import random

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from scrdesk.domain.chronology import EntryId
from scrdesk.domain.review import Agency, AgencyId
from scrdesk.services.build_chronology import EntryRow
from scrdesk.ui.models.chronology_model import PLACEHOLDER, ChronologyModel, EntryRole
from scrdesk.ui.models.row_blocks import BLOCK_ROWS

FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal
POLICE = Agency(AgencyId(1), "POL", "Northmere Police", "police")


def row(key: int, text: str = "Called to the flat.") -> EntryRow:
    return EntryRow(EntryId(key), key, f"POL-{key:04d}", "POL", "5 March 2016", "21:40", text, key % 3, "warn")


@pytest.fixture
def model(qtbot):
    model = ChronologyModel()
    model.set_agencies({"POL": POLICE})
    return model


@pytest.mark.parametrize("seed", range(3))
def test_random_edits_keep_the_model_whole(qtbot, model, seed):
    tester = QAbstractItemModelTester(model, FATAL)
    requests = []
    model.rows_wanted.connect(requests.append)
    chance = random.Random(seed)
    for _ in range(40):
        deed = chance.randrange(6)
        if deed == 0:
            model.set_ids([EntryId(key) for key in chance.sample(range(1, 300), chance.randrange(150))])
        elif deed == 1 and requests:
            request = requests.pop()
            model.fill(request.token, [row(key) for key in request.ids if chance.random() < 0.9])
        elif deed == 2 and requests:
            model.fail(requests.pop().token)
        elif deed == 3:
            model.make_stale()
        elif deed == 4 and chance.random() < 0.2:
            model.clear()
        elif model.rowCount():
            model.index(chance.randrange(model.rowCount()), chance.randrange(4)).data()
            qtbot.wait(1)
    del tester


def test_a_row_is_a_placeholder_until_its_block_is_here(qtbot, model):
    model.set_ids([EntryId(key) for key in range(1, 1001)])
    with qtbot.waitSignal(model.rows_wanted) as wanted:
        assert model.index(500, 2).data() == PLACEHOLDER
    request = wanted.args[0]
    assert len(request.ids) == BLOCK_ROWS
    with qtbot.waitSignal(model.dataChanged) as changed:
        model.fill(request.token, [row(key) for key in request.ids])
    assert changed.args[0].row() <= 500 <= changed.args[1].row()
    index = model.index(500, 2)
    assert index.data() == "Called to the flat."
    assert index.data(EntryRole.ENTRY_ID) == 501
    assert model.index(500, 1).data(EntryRole.AGENCY_KIND) == "police"
    spoken = model.index(500, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "POL-0501, Northmere Police, 5 March 2016, 21:40. Called to the flat."


def test_what_has_findings_is_also_said(qtbot, model):
    model.set_ids([EntryId(1)])
    with qtbot.waitSignal(model.rows_wanted) as wanted:
        model.index(0, 0).data()
    model.fill(wanted.args[0].token, [row(1)])
    assert model.index(0, 3).data() == "POL-0001\n1 to look at"
    assert model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole).endswith("1 to look at.")


def test_a_closed_store_leaves_no_word(qtbot, model):
    model.set_ids([EntryId(1)])
    with qtbot.waitSignal(model.rows_wanted) as wanted:
        model.index(0, 0).data()
    model.clear()
    model.fill(wanted.args[0].token, [row(1)])
    assert model.rowCount() == 0
    model.set_ids([EntryId(1)])
    assert model.index(0, 2).data() == PLACEHOLDER
