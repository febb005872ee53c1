"""Learning by real clicks and keys: every view can be worked in, everything is taken back, nothing blocks a gate."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton

from scrdesk.domain.learning import Recommendation
from scrdesk.domain.learning_records import CheckedPoint, Dissemination, Outline, OutlineReply, PublicationDays
from scrdesk.services.findings import LessonEdit, apply_lesson, findings
from scrdesk.services.learning_records import records
from scrdesk.ui.dialogs.record import RecordDialog
from scrdesk.ui.half_filled import fields_of
from scrdesk.ui.pages.chronology.page import ChronologyPage
from scrdesk.ui.pages.learning.page import LearningPage
from tests.services.test_findings import action, lesson

LEFT = Qt.MouseButton.LeftButton
LONG_MS = 20_000


@pytest.fixture
def page(qtbot, show_page, small_desk):
    shown = show_page(LearningPage, small_desk)
    settle(qtbot, shown)
    return shown


@pytest.fixture
def filled(qtbot, show_page, small_desk):
    """The page over two findings, one with two actions."""
    acted = Recommendation("", "Ask once more.", "national", (action(due=date(2016, 1, 1)), action(text="Teach all")))
    for details in (lesson("Nobody asked.", acted), lesson("All was written down.", evidence=())):
        apply_lesson(small_desk.workspace, LessonEdit(small_desk.review_id, None, details))
    shown = show_page(LearningPage, small_desk)
    settle(qtbot, shown)
    return shown


def settle(qtbot, page):
    qtbot.waitUntil(lambda: page.context.jobs.n_running == 0 and page._data is not None, timeout=LONG_MS)


def button(page, name):
    found = page.findChild(QPushButton, name)
    assert found is not None, name
    return found


def form():
    return next(each for each in QApplication.topLevelWidgets() if isinstance(each, RecordDialog) and each.isVisible())


def keep(qtbot, page, dialog):
    with qtbot.waitSignal(page.data_changed, timeout=LONG_MS):
        qtbot.mouseClick(dialog.save_button, LEFT)
    settle(qtbot, page)


def statements(desk):
    return [each.details.statement for each in findings(desk.workspace, desk.review_id)]


def menu(page, more, deed):
    next(each for each in button(page, more).menu().actions() if each.objectName() == deed).trigger()


def test_a_finding_with_evidence_from_the_chronology_and_back(qtbot, page, small_desk):
    qtbot.mouseClick(page.ui.empty_state.findChild(QPushButton), LEFT)
    dialog = form()
    assert not dialog.save_button.isEnabled()
    qtbot.keyClicks(dialog.input("statement"), "Nobody looked")
    assert dialog.save_button.isEnabled()
    qtbot.keyClicks(dialog.input("evidence"), "nonsense")
    assert "is no reference" in dialog.next_line.text()
    dialog.input("evidence").clear()
    from scrdesk.ui.widgets.entry_finder import EntryFinder

    finder = dialog.findChild(EntryFinder)
    qtbot.keyClicks(finder.line, "hv-0003")
    qtbot.waitUntil(lambda: finder.found.count() == 1, timeout=LONG_MS)
    qtbot.keyClick(finder.line, Qt.Key.Key_Return)
    assert dialog.isVisible()  # Return took the entry and saved nothing
    assert dialog.values()["evidence"] == ("HV-0003",)
    qtbot.keyClicks(dialog.input("theme"), "unseen men")
    dialog.input("is_good_practice").setChecked(True)
    keep(qtbot, page, dialog)
    (stored,) = findings(small_desk.workspace, small_desk.review_id)
    details = stored.details
    assert (details.evidence, details.theme, details.is_good_practice) == (("HV-0003",), "unseen men", True)
    with qtbot.waitSignal(page.data_changed, timeout=LONG_MS):
        page.editing.edits.undo_action.trigger()
    assert statements(small_desk) == []
    with qtbot.waitSignal(page.data_changed, timeout=LONG_MS):
        page.editing.edits.redo_action.trigger()
    assert statements(small_desk) == ["Nobody looked"]


def test_an_unknown_entry_keeps_the_form_open(qtbot, page, small_desk):
    page.forms.open({"what": "finding", "finding": None})
    dialog = form()
    qtbot.keyClicks(dialog.input("statement"), "Nobody looked")
    qtbot.keyClicks(dialog.input("evidence"), "HV-0999")
    qtbot.mouseClick(dialog.save_button, LEFT)
    qtbot.waitUntil(dialog.fault.isVisible, timeout=LONG_MS)
    assert "There is no entry HV-0999" in dialog.fault.text()
    assert statements(small_desk) == []
    dialog.reject()


def test_expected_change_and_measure_are_required(qtbot, filled, small_desk):
    menu(filled, "more_recommendation_1", "add_action")
    dialog = form()
    qtbot.keyClicks(dialog.input("text"), "Write it down")
    assert "expected to change" in dialog.next_line.text()
    qtbot.keyClicks(dialog.input("expected_change"), "Children are heard")
    assert "measure of impact" in dialog.next_line.text()
    qtbot.keyClicks(dialog.input("measure"), "Count of notes")
    assert dialog.save_button.isEnabled()
    qtbot.keyClicks(dialog.input("due"), "31/13/2016")
    assert "not a day" in dialog.next_line.text()
    dialog.input("due").clear()
    qtbot.keyClicks(dialog.input("milestones")._rows[0][0], "First step")
    qtbot.keyClicks(dialog.input("milestones")._rows[0][1], "1/12/2016")
    assert len(dialog.input("milestones")._rows) == 2  # the next line is ready
    keep(qtbot, filled, dialog)
    made = findings(small_desk.workspace, small_desk.review_id)[0].details.recommendations[0].actions[2]
    assert made.number == "1.3"
    assert [(each.text, each.due) for each in made.milestones] == [("First step", date(2016, 12, 1))]
    assert any("nobody owns it" in each.text for each in filled._data.remarks)


def test_findings_are_moved_and_taken_out_and_all_of_it_back(qtbot, filled, small_desk):
    for more, deed, expected in (
        ("more_finding_2", "up", ["All was written down.", "Nobody asked."]),
        ("more_finding_1", "remove", ["Nobody asked."]),
    ):
        with qtbot.waitSignal(filled.data_changed, timeout=LONG_MS):
            menu(filled, more, deed)
        settle(qtbot, filled)
        assert statements(small_desk) == expected
    for expected in (["All was written down.", "Nobody asked."], ["Nobody asked.", "All was written down."]):
        with qtbot.waitSignal(filled.data_changed, timeout=LONG_MS):
            filled.editing.edits.undo()
        assert statements(small_desk) == expected


def test_recommendations_are_added_moved_and_taken_out(qtbot, filled, small_desk):
    menu(filled, "more_finding_1", "add_recommendation")
    dialog = form()
    qtbot.keyClicks(dialog.input("text"), "Tell everybody.")
    keep(qtbot, filled, dialog)

    def texts():
        return [r.text for r in findings(small_desk.workspace, small_desk.review_id)[0].details.recommendations]

    assert texts() == ["Ask once more.", "Tell everybody."]
    with qtbot.waitSignal(filled.data_changed, timeout=LONG_MS):
        menu(filled, "more_recommendation_2", "up")
    settle(qtbot, filled)
    assert texts() == ["Tell everybody.", "Ask once more."]
    with qtbot.waitSignal(filled.data_changed, timeout=LONG_MS):
        menu(filled, "more_recommendation_1", "remove")
    settle(qtbot, filled)
    assert texts() == ["Ask once more."]


def test_a_recommendation_is_tied_to_another_finding_or_to_none_with_a_reason(qtbot, filled, small_desk):
    def follows():
        (one,) = findings(small_desk.workspace, small_desk.review_id)[0].details.recommendations
        return one.follows_in_words(1)

    qtbot.mouseClick(filled.findChild(QPushButton, "change_recommendation_1"), LEFT)
    dialog = form()
    qtbot.keyClicks(dialog.input("further"), "2")
    qtbot.keyClicks(dialog.input("no_finding_why"), "The coroner asked.")
    qtbot.mouseClick(dialog.findChild(QPushButton, "save_button"), LEFT)
    assert dialog.isVisible()  # both at once contradict each other
    dialog.input("no_finding_why").clear()
    keep(qtbot, filled, dialog)
    assert follows() == "1, 2"
    qtbot.mouseClick(filled.findChild(QPushButton, "change_recommendation_1"), LEFT)
    dialog = form()
    dialog.input("further").clear()
    qtbot.keyClicks(dialog.input("no_finding_why"), "The coroner asked.")
    keep(qtbot, filled, dialog)
    assert follows() == "none: The coroner asked."


def test_loose_ends_open_their_thing(qtbot, filled):
    names = [each.text() for each in filled.findChildren(QPushButton) if each.property("kind") == "link"]
    assert "Finding 2" in names
    link = next(each for each in filled.findChildren(QPushButton) if each.text() == "Finding 2")
    qtbot.mouseClick(link, LEFT)
    assert form().windowTitle() == "Change finding 2"
    form().reject()


def test_evidence_is_shown_in_the_chronology(qtbot, show_page, small_desk):
    details = lesson("Nobody asked.")
    apply_lesson(small_desk.workspace, LessonEdit(small_desk.review_id, None, replace(details, evidence=("HV-0002",))))
    page = show_page(LearningPage, small_desk, ChronologyPage)
    settle(qtbot, page)
    chronology = page.window().findChild(ChronologyPage)
    chronology.setObjectName("chronology_page")
    with qtbot.waitSignal(page.page_wanted) as wanted:
        page.act("show", {"what": "finding", "finding": page._data.lessons[0].id})
    assert wanted.args == ["chronology"]
    assert chronology.chosen.lessons == frozenset({1})


def test_the_plan_says_what_is_late_in_words(qtbot, filled):
    filled.views.show_view("plan")
    plan = filled.views.view("plan")
    assert plan.late.text().startswith("Overdue: 1.1 GP, Lead GP: 244 days late")
    assert "1 red" in plan.counted.text()
    plan.which._on_button_clicked(plan.which.findChild(QPushButton, "segment_late"))
    assert plan.table.model.rowCount() == 1
    plan.table.table.selectRow(0)
    qtbot.mouseClick(button(plan, "plan_table_change"), LEFT)
    assert form().windowTitle() == "Change action 1.1"
    form().reject()


def test_a_paper_is_attached_and_kept_in_the_store(qtbot, filled, small_desk, tmp_path, answer_file_dialog):
    paper = tmp_path / "audit.txt"
    paper.write_text("28 of 30")
    filled.views.show_view("plan")
    plan = filled.views.view("plan")
    plan.table.table.selectRow(0)
    qtbot.mouseClick(button(plan, "plan_table_change"), LEFT)
    dialog = form()
    qtbot.mouseClick(button(dialog, "attach_paper"), LEFT)
    answer_file_dialog(dialog, paper)
    qtbot.waitUntil(lambda: len(dialog.values()["received"]) == 1, timeout=LONG_MS)
    keep(qtbot, filled, dialog)
    (proof,) = findings(small_desk.workspace, small_desk.review_id)[0].details.recommendations[0].actions[0].received
    assert (proof.what, proof.file_name) == ("audit", "audit.txt")
    from scrdesk.services.findings import proof as kept

    assert kept(small_desk.workspace, proof.file_id) == b"28 of 30"


def test_chase_sheets_go_out_and_answers_come_back(qtbot, filled, small_desk, tmp_path, message, answer_file_dialog):
    folder = tmp_path / "to send"
    folder.mkdir()
    filled.views.show_view("plan")
    qtbot.mouseClick(button(filled, "plan_table_chase"), LEFT)
    dialog = form()
    assert dialog.values() == {"format": ".xlsx", "is_protected": True}
    dialog.input("is_protected").setChecked(False)
    qtbot.mouseClick(dialog.save_button, LEFT)
    qtbot.waitUntil(lambda: filled.findChild(QFileDialog) is not None, timeout=LONG_MS)
    chooser = filled.findChild(QFileDialog)
    chooser.setDirectory(str(folder))
    chooser.accept()
    qtbot.waitUntil(lambda: "one for each agency" in message(), timeout=LONG_MS)
    settle(qtbot, filled)
    (sheet,) = folder.glob("*actions.xlsx")
    book = openpyxl.load_workbook(sheet)
    book.worksheets[0].cell(2, 8).value = "at risk"
    book.save(sheet)
    qtbot.mouseClick(button(filled, "plan_table_read_back"), LEFT)
    answer_file_dialog(filled, sheet)
    settle(qtbot, filled)
    assert "has news of actions 1.1" in message()
    with qtbot.waitSignal(filled.data_changed, timeout=LONG_MS):
        filled.context.messages._on_action_clicked()
    (first, _) = findings(small_desk.workspace, small_desk.review_id)[0].details.recommendations[0].actions
    assert first.status == "at risk"
    with qtbot.waitSignal(filled.data_changed, timeout=LONG_MS):
        filled.editing.edits.undo()
    (first, _) = findings(small_desk.workspace, small_desk.review_id)[0].details.recommendations[0].actions
    assert first.status == "on track"


def test_the_plan_is_written_from_the_window(qtbot, filled, tmp_path, message, answer_file_dialog):
    filled.views.show_view("plan")
    qtbot.mouseClick(button(filled, "plan_table_export"), LEFT)
    answer_file_dialog(filled, tmp_path / "plan.xlsx")
    settle(qtbot, filled)
    assert "outside the encrypted store" in message()
    assert (tmp_path / "plan.xlsx").exists()


def test_a_session_is_logged_for_a_finding(qtbot, filled, small_desk):
    filled.views.show_view("spread")
    qtbot.mouseClick(button(filled, "log_table_add"), LEFT)
    dialog = form()
    qtbot.keyClicks(dialog.input("what"), "Half-day on bruises")
    qtbot.keyClicks(dialog.input("attended"), "31")
    dialog.input("finding_id").setCurrentIndex(1)
    keep(qtbot, filled, dialog)
    (line,) = records(small_desk.workspace, Dissemination, small_desk.review_id)
    assert (line.details.attended, line.details.finding_id) == (31, findings(*_its(small_desk))[0].id)
    log = filled.views.view("spread").log
    log.table.selectRow(0)
    log.table.setFocus()
    filled.window().activateWindow()
    qtbot.waitUntil(log.table.hasFocus)
    with qtbot.waitSignal(filled.data_changed, timeout=LONG_MS):
        qtbot.keyClick(log.table, Qt.Key.Key_Delete)
    assert records(small_desk.workspace, Dissemination, small_desk.review_id) == ()
    with qtbot.waitSignal(filled.data_changed, timeout=LONG_MS):
        filled.editing.edits.undo()
    assert len(records(small_desk.workspace, Dissemination, small_desk.review_id)) == 1


def _its(desk):
    return desk.workspace, desk.review_id


def test_a_briefing_has_seven_boxes_with_titles_of_its_own(qtbot, filled, small_desk, tmp_path, answer_file_dialog):
    filled.views.show_view("spread")
    view = filled.views.view("spread")
    view.new_menu.actions()[0].trigger()
    dialog = form()
    qtbot.keyClicks(dialog.input("title"), "Seen and heard")
    boxes = dialog.input("boxes")
    assert len(boxes.boxes()) == 7
    boxes._boxes[0][0].setText("What came to light")
    qtbot.keyClicks(boxes._boxes[0][1], "Nobody asked.")
    assert boxes._boxes[0][2].text().startswith("2 words")
    keep(qtbot, filled, dialog)
    view.products.table.selectRow(0)
    qtbot.mouseClick(button(view, "products_table_write_product"), LEFT)
    answer_file_dialog(filled, tmp_path / "briefing.pdf")
    settle(qtbot, filled)
    assert (tmp_path / "briefing.pdf").read_bytes().startswith(b"%PDF")


def test_outlines_and_replies(qtbot, filled, small_desk):
    filled.views.show_view("library")
    view = filled.views.view("library")
    qtbot.mouseClick(button(view, "outlines_table_add"), LEFT)
    dialog = form()
    qtbot.keyClicks(dialog.input("title"), "Child Z")
    keep(qtbot, filled, dialog)
    qtbot.mouseClick(view.sent_button, LEFT)
    dialog = form()
    qtbot.keyClicks(dialog.input("agency"), "GP")
    keep(qtbot, filled, dialog)
    (outline,) = records(small_desk.workspace, Outline, small_desk.review_id)
    (reply,) = records(small_desk.workspace, OutlineReply, small_desk.review_id)
    assert (reply.details.outline_id, reply.details.agency) == (outline.id, "GP")
    assert view.replies.model.rowCount() == 1
    qtbot.keyClicks(view.filter, "nothing like it")
    assert view.outlines.model.rowCount() == 0


def test_a_gate_is_passed_with_a_reason_only(qtbot, filled, small_desk):
    filled.views.show_view("publication")
    view = filled.views.view("publication")
    qtbot.mouseClick(view.days_button, LEFT)
    dialog = form()
    qtbot.keyClicks(dialog.input("planned"), "3/9/2016")
    keep(qtbot, filled, dialog)
    assert records(small_desk.workspace, PublicationDays, small_desk.review_id)[0].details.planned == date(2016, 9, 3)
    assert "still to do" in view.points.model.row_at(view.points.model.index(2, 0)).warning
    view.points.table.selectRow(2)
    qtbot.mouseClick(button(view, "points_table_change"), LEFT)
    dialog = form()
    dialog.input("state").setCurrentText("going ahead without")
    assert "reason is missing" in dialog.next_line.text()
    qtbot.keyClicks(dialog.input("reason"), "Advice comes on the day")
    qtbot.keyClicks(dialog.input("who"), "Chair")
    keep(qtbot, filled, dialog)
    (point,) = records(small_desk.workspace, CheckedPoint, small_desk.review_id)
    assert (point.details.point, point.details.reason) == ("legal", "Advice comes on the day")
    assert view.points.model.row_at(view.points.model.index(2, 0)).warning == ""


def test_a_half_filled_form_comes_back(qtbot, filled):
    about = {"what": "action", "finding": filled._data.lessons[0].id, "recommendation": 1, "action": None}
    filled.forms.open(about)
    dialog = form()
    qtbot.keyClicks(dialog.input("text"), "Write it down")
    qtbot.keyClicks(dialog.input("milestones")._rows[0][0], "One")
    qtbot.keyClicks(dialog.input("milestones")._rows[1][0], "Two")
    kept, where = fields_of(dialog), dialog.about
    dialog.reject()
    qtbot.waitUntil(lambda: not dialog.isVisible())
    filled.reopen("record", where)
    again = form()
    again.put_back(kept, {})
    assert again.values()["text"] == "Write it down"
    assert [each[0] for each in again.values()["milestones"]] == ["One", "Two"]
    again.reject()


def test_a_cleared_page_holds_no_word_and_ctrl_f_finds_the_filter(qtbot, filled):
    for key in ("plan", "spread", "library", "publication"):
        filled.views.show_view(key)
        assert filled.focus_search()
    assert filled.place() == {"view": "publication"}
    filled.clear()
    assert filled._data is None
    assert filled.views.view("plan").table.model.n_all == 0
    filled.return_to({"view": "findings"})
    assert filled.place() == {"view": "findings"}


def test_the_document_of_a_point_is_kept_in_the_store(qtbot, filled, small_desk, tmp_path, answer_file_dialog):
    advice = tmp_path / "advice.txt"
    advice.write_text("No order is in force.")
    filled.forms.open({"what": "record", "kind": "publication point", "record": None, "preset": "legal"})
    dialog = form()
    dialog.input("state").setCurrentText("done")
    qtbot.keyClicks(dialog.input("who"), "Solicitor")
    qtbot.mouseClick(button(dialog, "attach_paper"), LEFT)
    answer_file_dialog(dialog, advice)
    qtbot.waitUntil(lambda: dialog.values()["document"] == "advice.txt", timeout=LONG_MS)
    keep(qtbot, filled, dialog)
    (point,) = records(small_desk.workspace, CheckedPoint, small_desk.review_id)
    from scrdesk.services.findings import proof

    assert proof(small_desk.workspace, point.details.file_id) == b"No order is in force."
