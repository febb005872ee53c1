"""The family by real clicks and keys: genogram, ties, who lived where, names to decide, and the way to the entries."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton

from scrdesk.domain.audience import Audience, DateRule
from scrdesk.domain.chronology import ChronologyFilter
from scrdesk.domain.family import Partnership, Tie, TieKind
from scrdesk.domain.people import NewPerson, Spell, SpellKind
from scrdesk.domain.stated_dates import stated
from scrdesk.services import family, label_register, mentions, register, reviews
from scrdesk.services.add_submission import accept_submission
from scrdesk.ui.dialogs.family import FamilyDialog
from scrdesk.ui.dialogs.labels import LabelsDialog
from scrdesk.ui.pages.people.page import PeoplePage
from tests.store.sample import file_of, on, row

LEFT = Qt.MouseButton.LeftButton
LONG_MS = 20_000
FLAT = "Flat 6, 22 Larch Road"


@pytest.fixture
def its(empty_desk):
    its = empty_desk.workspace, empty_desk.review_id
    new = (
        NewPerson("Tobias Wrenfield", "Child Q", "subject child", born=date(2012, 1, 9), sex="male", spells=(Spell(SpellKind.ADDRESS, FLAT, stated("2012")),)),
        NewPerson("Kayleigh Dunmore", "Mother", "mother", sex="female", spells=(Spell(SpellKind.ADDRESS, FLAT, stated("2011")),)),
        NewPerson("Maureen Dunmore", "MGM", "maternal grandmother", sex="female"),
        NewPerson("Leanne Pettifer", "SW1", "social worker", True),
    )  # fmt: skip
    ids = [register.register_person(*its, each).id for each in new]
    family.add_tie(*its, Tie(ids[1], ids[0], TieKind.PARENT))
    events = ("Tobias seen with Kayleigh Dunmore.", "Dunmore rang.", "Dunmore again, with Kayleihg.")
    accept_submission(*its, "POL", file_of([row(n, on(date(2016, 1, n)), event) for n, event in enumerate(events, 1)]))
    return its


@pytest.fixture
def page(qtbot, show_page, its, empty_desk):
    page = show_page(PeoplePage, empty_desk)
    qtbot.waitUntil(lambda: page.model.n_all == 4, timeout=LONG_MS)
    return page


def settle(qtbot, page):
    qtbot.waitUntil(lambda: page.context.jobs.n_running == 0, timeout=LONG_MS)


def show_view(qtbot, page, key):
    page.views.show_view(key)
    settle(qtbot, page)
    return page.views.view(key)


def test_counts_and_the_way_to_the_entries(qtbot, page):
    assert [page.model.index(n, 5).data() for n in range(4)] == ["1", "1, 2 to decide", "0, 2 to decide", ""]
    asked = []
    page.show_entries = asked.append
    page.ui.table.setCurrentIndex(page.model.index(1, 0))
    qtbot.mouseClick(page._entries_button, LEFT)
    assert asked == [ChronologyFilter(people=frozenset({"Mother"}))]


def test_the_genogram_is_walked_by_keys_and_opens_a_person(qtbot, page):
    view = show_view(qtbot, page, "genogram")
    canvas = view.canvas
    canvas.setFocus()
    assert page.ui.full.isHidden()
    qtbot.keyClick(canvas, Qt.Key.Key_Home)
    assert "Mother" in canvas.accessibleName()
    assert "Mother is parent of Child Q" in canvas.accessibleName()
    qtbot.keyClick(canvas, Qt.Key.Key_Down)
    assert "Child Q" in canvas.accessibleName()
    assert "Tobias" not in canvas.accessibleName() + canvas.accessibleDescription()
    assert "Mother is parent of Child Q." in view.words.toPlainText().splitlines()
    names = view.names.findChild(QPushButton, "segment_names")
    qtbot.mouseClick(names, LEFT)
    settle(qtbot, page)
    assert "Tobias" in canvas.accessibleName()
    qtbot.keyClick(canvas, Qt.Key.Key_Return)
    dialog = the_dialog()
    assert "Child Q" in dialog.windowTitle()
    dialog.reject()
    page.views.show_view("register")
    assert not page.ui.full.isHidden()


def test_the_genogram_is_written_to_a_file(qtbot, page, tmp_path, message):
    view = show_view(qtbot, page, "genogram")
    view._save_to(tmp_path / "family.svg")
    settle(qtbot, page)
    assert "written to family.svg" in message()
    assert "Child Q" in (tmp_path / "family.svg").read_text("utf-8")


def the_dialog():
    return next(each for each in QApplication.topLevelWidgets() if isinstance(each, FamilyDialog) and each.isVisible())


def open_family(qtbot, page, row):
    page.ui.table.setCurrentIndex(page.model.index(row, 0))
    qtbot.mouseClick(page._family_button, LEFT)
    return the_dialog()


def test_a_tie_and_a_move_are_added_and_taken_out(qtbot, page, its):
    dialog = open_family(qtbot, page, 1)
    dialog.phrase.setCurrentIndex(dialog.phrase.findText("is child of"))
    dialog.other.setCurrentIndex(dialog.other.findText("MGM", Qt.MatchFlag.MatchStartsWith))
    qtbot.mouseClick(dialog.add_tie, LEFT)
    settle(qtbot, page)
    assert dialog.tie_list.item(1).text() == "MGM is parent of Mother."
    qtbot.mouseClick(dialog.add_tie, LEFT)
    settle(qtbot, page)
    assert "there already" in dialog._fault.text()
    qtbot.keyClicks(dialog.spell_what, "9 Saddlers Row")
    qtbot.keyClicks(dialog.spell_start, "about March 2015")
    qtbot.mouseClick(dialog.add_spell, LEFT)
    settle(qtbot, page)
    details = reviews.people(*its)[1].details
    assert [each.what for each in details.spells] == [FLAT, "9 Saddlers Row"]
    assert details.spells[1].start.edtf == "2015-03~"
    assert "9 Saddlers Row" in details.addresses
    dialog.tie_list.setCurrentRow(1)
    qtbot.mouseClick(dialog.remove_tie, LEFT)
    dialog.spell_list.setCurrentRow(1)
    qtbot.mouseClick(dialog.remove_spell, LEFT)
    settle(qtbot, page)
    assert len(family.ties(*its)) == 1
    assert len(reviews.people(*its)[1].details.spells) == 1
    dialog.accept()


def test_partial_dates_are_kept_and_changing_the_person_keeps_them(qtbot, page, its):
    dialog = open_family(qtbot, page, 2)
    dialog.phrase.setCurrentIndex(dialog.phrase.findText("is partner of"))
    assert dialog.partnership.isEnabled()
    dialog.partnership.setCurrentIndex(dialog.partnership.findData(Partnership.MARRIED.value))
    dialog.born.setText("about 1964")
    dialog.died.setText("March 2016")
    qtbot.mouseClick(dialog.keep_dates, LEFT)
    settle(qtbot, page)
    dialog.accept()
    settle(qtbot, page)
    assert page.model.index(2, 4).data() == "c. 1964"
    page.ui.table.setCurrentIndex(page.model.index(2, 0))
    page._on_change_wanted()
    from scrdesk.ui.dialogs.person import PersonDialog

    change = next(
        each for each in QApplication.topLevelWidgets() if isinstance(each, PersonDialog) and each.isVisible()
    )
    qtbot.keyClicks(change.ui.aliases, "Nan")
    with qtbot.waitSignal(page.data_changed, timeout=LONG_MS):
        qtbot.mouseClick(change.ui.save_button, LEFT)
    settle(qtbot, page)
    details = reviews.people(*its)[2].details
    assert (details.aliases, details.born_stated.edtf, details.died.edtf) == (("Nan",), "1964~", "2016-03")


def test_who_lived_where(qtbot, page):
    view = show_view(qtbot, page, "households")
    assert [view.model.index(n, 2).data() for n in range(2)] == ["Address 1", "Address 1"]
    view.canvas.setFocus()
    qtbot.keyClick(view.canvas, Qt.Key.Key_Home)
    assert "Mother, Address 1: from 2011" in view.canvas.accessibleName()
    qtbot.mouseClick(view.names.findChild(QPushButton, "segment_names"), LEFT)
    assert view.model.index(0, 2).data() == FLAT
    assert "No change of address" in view._changes.text()


def test_names_are_decided_and_taken_back(qtbot, page, its, message):
    view = show_view(qtbot, page, "names")
    assert [view.model.index(n, 0).data() for n in range(2)] == ["Dunmore", "Kayleihg"]
    assert [each.text() for each in view.answers] == ["Mother", "MGM", "None of them", "Show entries"]
    qtbot.mouseClick(view.answers[1], LEFT)
    qtbot.waitUntil(lambda: view.model.n_all == 1, timeout=LONG_MS)
    settle(qtbot, page)
    assert "decided in 2 entries" in message()
    people = {each.details.label: each.id for each in reviews.people(*its)}
    assert mentions.entry_counts(*its)[people["MGM"]] == (2, 0)
    page.context.messages._on_action_clicked()
    qtbot.waitUntil(lambda: view.model.n_all == 2, timeout=LONG_MS)
    settle(qtbot, page)
    view.table.setCurrentIndex(view.model.index(1, 0))
    assert view.answers[0].text() == "Also Mother"
    qtbot.mouseClick(view.answers[0], LEFT)
    qtbot.waitUntil(lambda: view.model.n_all == 1, timeout=LONG_MS)
    settle(qtbot, page)
    assert reviews.people(*its)[1].details.aliases == ("Kayleihg",)


def test_closing_forgets_everybody(qtbot, page):
    for key in ("genogram", "households", "names"):
        show_view(qtbot, page, key)
    page.set_review(None, None)
    assert page.views.view("names").model.n_all == 0
    assert page.views.view("households").model.n_all == 0
    genogram = page.views.view("genogram")
    assert genogram.words.toPlainText() == "" and genogram.canvas.accessibleDescription() == ""


def test_labels_and_rules_of_each_audience_are_changed_and_taken_back(qtbot, page, its):
    view = show_view(qtbot, page, "labels")
    assert view.model.index(0, 3).data() == "Child Q (as before the panel)"
    view.table.selectRow(0)
    qtbot.mouseClick(view.change_button, LEFT)
    dialog = next(each for each in QApplication.topLevelWidgets() if isinstance(each, LabelsDialog))
    qtbot.keyClicks(dialog.published, "mother")
    assert "Kayleigh Dunmore" in dialog.hint.text()
    assert not dialog.save_button.isEnabled()
    dialog.published.clear()
    qtbot.keyClicks(dialog.published, "Child S")
    qtbot.keyClick(dialog.published, Qt.Key.Key_Return)
    settle(qtbot, page)
    assert view.model.index(0, 3).data() == "Child S"
    assert reviews.people(*its)[0].details.published_label == "Child S"
    page.context.messages._on_action_clicked()
    settle(qtbot, page)
    assert reviews.people(*its)[0].details.published_label == ""
    dates, _ = view.rules[Audience.PUBLISHED]
    dates.setCurrentIndex(2)
    dates.activated.emit(2)
    settle(qtbot, page)
    assert label_register.label_register(*its).rules[Audience.PUBLISHED].dates is DateRule.SEASON
    assert dates.currentText().startswith("Season")
