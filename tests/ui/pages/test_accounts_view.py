"""The accounts view: what is suggested, decided by a click, taken back, asked; names and labels."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QPushButton, QTableView, QWidget
from pytestqt.qtbot import QtBot

from scrdesk.domain.accounts.links import LinkDecision
from scrdesk.domain.chronology import ChronologyFilter
from scrdesk.domain.people import NewPerson
from scrdesk.domain.review import Review
from scrdesk.services import link_accounts, questions, reviews
from scrdesk.services.add_submission import accept_submission
from scrdesk.services.build_chronology import shown_entries
from scrdesk.services.open_store import Workspace
from scrdesk.ui.page import PageContext
from scrdesk.ui.pages.chronology.accounts.account_card import AccountCard
from scrdesk.ui.pages.chronology.accounts.other_accounts import OtherAccounts
from scrdesk.ui.pages.chronology.accounts.view import CONTACTS, LABELS, QUESTIONS, AccountsView
from scrdesk.ui.undo import Edits
from tests.store.sample import file_of, new_review, new_workspace, on, row

NIGHT = {
    "POL": "Called to Flat 9 by a neighbour to shouting. <b>Gareth</b> Blunsden had gone. Child seen asleep.",
    "HOU": "Complaint of noise and shouting at Flat 9 last night, Gareth Blunsden there. Child crying, hid on the stairs.",
}


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    opened = new_workspace(tmp_path)
    yield opened
    opened.close()


@pytest.fixture
def review(workspace: Workspace) -> Review:
    made = new_review(workspace, codes=())
    reviews.add_agency(workspace, made.id, "POL", "Police", "police")
    reviews.add_agency(workspace, made.id, "HOU", "Housing", "housing")
    reviews.add_agency(workspace, made.id, "HV", "Health visiting", "health_visiting")
    reviews.add_person(
        workspace, made.id, NewPerson("Gareth Blunsden", "Mother's Partner", "partner", aliases=("Gareth",))
    )
    for code, text in NIGHT.items():
        rows = [row(1, on(date(2016, 3, 5 if code == "POL" else 6)), text)]
        rows += [
            row(n, on(date(2014, n, 3 if code == "POL" else 20)), f"Routine {code} number {n}.") for n in range(2, 9)
        ]
        if code == "HOU":
            rows.append(row(20, on(date(2015, 6, 1)), "Rang the health visitor about the damp bedroom."))
        accept_submission(workspace, made.id, code, file_of(rows, salt=code))
    accept_submission(workspace, made.id, "HV", file_of([row(1, on(date(2013, 1, 1)), "Clinic.")], salt="HV"))
    return made


@pytest.fixture
def view(qtbot: QtBot, context: PageContext, workspace: Workspace, review: Review) -> Iterator[AccountsView]:
    holder = QWidget()
    qtbot.addWidget(holder)
    edits = Edits(context, holder)
    edits.set_workspace(workspace)
    made = AccountsView(context, edits, holder)
    made.resize(1180, 700)
    made.set_review(workspace, review.id)
    made.set_agencies(reviews.agencies(workspace, review.id))

    def again(_: object = None) -> None:
        made.refresh()
        made.show_filter(ChronologyFilter(), shown_entries(workspace, review.id, ChronologyFilter()))

    edits.changed.connect(again)
    again()
    holder.show()
    settle(qtbot, context)
    yield made
    holder.close()


def settle(qtbot: QtBot, context: PageContext) -> None:
    qtbot.waitUntil(lambda: context.jobs.n_running == 0, timeout=20_000)
    qtbot.wait(20)
    qtbot.waitUntil(lambda: context.jobs.n_running == 0, timeout=20_000)


def press(qtbot: QtBot, view: QWidget, name: str) -> None:
    button = view.findChild(QPushButton, name)
    assert button is not None, name
    qtbot.waitUntil(button.isVisible)
    qtbot.wait(30)  # the layout gives it its place
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def texts(view: QWidget) -> str:
    return "\n".join(label.text() for label in view.findChildren(QLabel) if label.isVisibleTo(view))


def test_suggested_side_by_side(view: AccountsView) -> None:
    assert view.comparison.comparison is not None
    assert [entry.agency_code for entry in view.comparison.comparison.accounts] == ["POL", "HOU"]
    said = texts(view)
    assert "1 of 1 left to decide" in said
    assert "Two accounts that may be of one event" in said
    assert "HOU tells of 5 March 2016" in said
    assert "Where they differ" in said
    assert "&lt;b&gt;" in said  # what an agency wrote is shown, never obeyed


def test_decide_undo_and_redo(
    qtbot: QtBot, context: PageContext, view: AccountsView, workspace: Workspace, review: Review
) -> None:
    reason = view.findChild(QLineEdit, "link_reason")
    who = view.findChild(QLineEdit, "link_who")
    assert reason is not None
    assert who is not None
    qtbot.keyClicks(reason, "One evening")
    qtbot.keyClicks(who, "A. Thorne")
    press(qtbot, view, "decide_same_event")
    settle(qtbot, context)
    (link,) = link_accounts.links(workspace, review.id)
    assert (link.decision, link.reason, link.who) == (LinkDecision.SAME_EVENT, "One evening", "A. Thorne")
    assert "0 of 1 left to decide" in texts(view)
    view.events.choose_row(0)
    settle(qtbot, context)
    assert "Two accounts of one event" in texts(view)
    view._edits.undo()
    settle(qtbot, context)
    assert link_accounts.links(workspace, review.id) == ()
    assert "1 of 1 left to decide" in texts(view)
    view._edits.redo()
    settle(qtbot, context)
    assert link_accounts.links(workspace, review.id) == (link,)
    press(qtbot, view, "take_back")
    settle(qtbot, context)
    assert link_accounts.links(workspace, review.id) == ()


def test_agencies_are_chips_of_their_colour(qtbot: QtBot, context: PageContext, view: AccountsView) -> None:
    theme = context.theme
    blue, grey = (theme.agency_colour(kind).rgb() for kind in ("police", "housing"))

    def colours(table: QTableView, column: int) -> set[int]:
        place = table.visualRect(table.model().index(0, column))
        image = table.viewport().grab(place).toImage().convertToFormat(QImage.Format.Format_RGB32)
        return {image.pixel(x, y) for x in range(image.width()) for y in range(image.height())}

    assert {blue, grey} <= colours(view.events.table, 0)
    assert view.events.table.model().index(0, 0).data() == "POL-0001  HOU-0001"
    assert blue not in colours(view.events.table, 1)
    view.show_part(CONTACTS)
    qtbot.waitUntil(view.contacts.table.isVisible)
    assert grey in colours(view.contacts.table, 0)
    assert grey in colours(view.contacts.table, 2)
    assert blue not in colours(view.contacts.table, 2)


def test_labels_hold_here_too(qtbot: QtBot, context: PageContext, view: AccountsView) -> None:
    assert "Gareth" in texts(view)
    view._naming.choose(LABELS)
    view._on_naming_chosen(LABELS)
    settle(qtbot, context)
    assert "Mother's Partner" in texts(view)
    assert "Gareth" not in texts(view)
    assert "Blunsden" not in texts(view)
    for card in view.findChildren(AccountCard):
        card.set_raw(True)
    qtbot.wait(30)
    assert "table 1, row 1" in texts(view)
    assert "Gareth" not in texts(view)


def test_as_received_shows_every_cell(qtbot: QtBot, view: AccountsView) -> None:
    card = view.findChildren(AccountCard)[0]
    card.set_raw(True)
    qtbot.wait(30)
    assert "Case notes" in texts(card)
    assert "table 1, row 1" in texts(card)


def test_a_difference_becomes_a_question(
    qtbot: QtBot, context: PageContext, view: AccountsView, workspace: Workspace, review: Review
) -> None:
    assert view.comparison.comparison is not None
    child = next(each for each in view.comparison.comparison.differences if each.difference.about == "Child")
    view.comparison.ask_wanted.emit(child, child.difference.sides[0].entry)
    assert view._part.chosen_key == QUESTIONS
    press(qtbot, view, "save_question")
    settle(qtbot, context)
    (kept,) = questions.questions(workspace, review.id)
    assert (kept.details.agency_code, kept.references) == ("POL", ("POL-0001",))
    view.questions.table.selectRow(0)
    text = view.findChild(QPlainTextEdit, "question_text")
    assert text is not None
    assert text.toPlainText() == kept.details.text
    press(qtbot, view, "drop_question")
    settle(qtbot, context)
    assert questions.questions(workspace, review.id)[0].details.is_dropped


def test_a_one_sided_contact_is_asked_of_the_other_agency(
    qtbot: QtBot, context: PageContext, view: AccountsView, workspace: Workspace, review: Review
) -> None:
    view.show_part(CONTACTS)
    assert view.contacts.model.rowCount() == 1
    press(qtbot, view, "ask_contact")
    press(qtbot, view, "save_question")
    settle(qtbot, context)
    (kept,) = questions.questions(workspace, review.id)
    assert kept.details.agency_code == "HV"
    assert [line.asked for line in view.contacts.model._rows] == ["open"]


def test_a_lock_leaves_no_word(view: AccountsView) -> None:
    view.set_review(None, None)
    said = texts(view)
    assert "Gareth" not in said
    assert "Flat 9" not in said
    assert view.comparison.comparison is None


def test_beside_the_table(
    qtbot: QtBot, context: PageContext, view: AccountsView, workspace: Workspace, review: Review
) -> None:
    assert view.comparison.comparison is not None
    pair = [entry.id for entry in view.comparison.comparison.accounts]
    press(qtbot, view, "decide_same_event")
    settle(qtbot, context)
    beside = OtherAccounts(context)
    qtbot.addWidget(beside)
    beside.show()
    beside.set_review(workspace, review.id)
    beside.show_entry(pair[0])
    settle(qtbot, context)
    assert [button.text() for button in beside.findChildren(QPushButton) if "HOU" in button.text()] == [
        "HOU-0001 · stands"
    ]
    with qtbot.waitSignal(beside.compare_wanted) as told:
        press(qtbot, beside, "compare_accounts")
    assert told.args == [frozenset(pair)]
