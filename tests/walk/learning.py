"""What was learnt: findings with evidence, recommendations, the action plan until it is assured, and who was told."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QComboBox, QPushButton, QTableView

from scrdesk.domain.learning_records import Dissemination, LearningProduct, LibraryItem, Outline, OutlineReply
from scrdesk.services.findings import findings
from scrdesk.services.learning_records import records
from scrdesk.ui.widgets.entry_finder import EntryFinder
from tests.walk.walker import Walker

BRIEFING = (
    "A small boy was hurt more than once while eight agencies knew him.",
    "Nobody held the whole picture.",
    "Each injury was looked at by itself.",
    "His nursery wrote down what he said, every time.",
    "Look into the bedroom; see the child.",
    "Ask at each visit: who has seen him this week?",
    "The Board's page holds the report.",
)


def write_findings(walker: Walker) -> None:
    """Add a finding with evidence from the chronology, a recommendation, and actions; see what hangs loose."""
    hands = walker.hands
    hands.go("learning")
    hands.picture("learning-empty", "No finding yet; the page says what will stand here.")
    hands.press_words("Add a finding…")
    dialog = hands.dialog("RecordDialog")
    hands.fill(dialog, statement="No one looked into the bedroom, and nobody saw him for eleven weeks.")
    hands.fill(dialog, why="Each service thought that another was seeing him.", theme="children not seen")
    finder = dialog.findChild(EntryFinder)
    hands.type(finder.line, "asleep")
    hands.until(lambda: finder.found.count() > 0, "entries are found")
    hands.key_in(finder.line)
    hands.picture("finding", "A finding: what, why, theme, and evidence found by typing words of an entry.")
    hands.do(dialog, "save_button")
    (lesson,) = findings(walker.workspace, walker.review_id)
    assert lesson.details.evidence, "the finder took no entry"
    hands.menu(hands.find(QPushButton, "more_finding_1"), "add_recommendation")
    dialog = hands.dialog("RecordDialog")
    hands.fill(dialog, text="Every service says who has seen the child, and when.", level="multi-agency")
    hands.picture("recommendation", "A recommendation: short, plain, and for whom.")
    hands.do(dialog, "save_button")
    hands.menu(hands.find(QPushButton, "more_recommendation_1"), "add_action")
    dialog = hands.dialog("RecordDialog")
    hands.fill(dialog, text="Put “last seen by” on every notification form.")
    assert not hands.find(QPushButton, "save_button", dialog).isEnabled()
    hands.picture("action-needs", "An action needs what is expected to change, and how that will be seen.")
    hands.fill(
        dialog,
        expected_change="Children who drop out of sight are missed within a week.",
        measure="Audit of 40 notifications: the field is filled in.",
    )
    hands.do(dialog, "save_button")
    hands.reads("Nobody owns it")
    hands.picture("finding-card", "The finding with its trail: what hangs loose, such as an action that nobody owns.")
    hands.press("change_action_1.1")
    dialog = hands.dialog("RecordDialog")
    hands.fill(dialog, lead_agency="POL", lead_role="Head of Public Protection", start=date(2016, 10, 3))
    hands.fill(dialog, due=date(2016, 12, 16), evidence_required="The form, and the audit report")
    hands.do(dialog, "save_button")
    action = findings(walker.workspace, walker.review_id)[0].details.recommendations[0].actions[0]
    assert (action.lead_agency, action.due) == ("POL", date(2016, 12, 16))
    hands.section("plan")
    hands.settle()
    hands.picture("plan", "The action plan, with the rule of the traffic light below.")


def follow_actions(walker: Walker) -> None:
    """Chase what is late, record progress, evidence, sign-off and assurance, until the plan is closed."""
    hands = walker.hands
    hands.go("learning")
    hands.section("plan")
    hands.on(date(2017, 2, 6))
    hands.reads("Overdue: 1.1")
    hands.picture("plan-overdue", "What is overdue, by how many days and with whom.")
    hands.press("plan_table_chase")
    dialog = hands.dialog("RecordDialog")
    hands.fill(dialog, is_protected=False)
    hands.picture("chase", "Chase sheets: one for each lead agency, with its own open actions only.")
    hands.click(hands.find(QPushButton, "save_button", dialog))
    folder = hands.folder / "chase"
    folder.mkdir()
    hands.folder_choice(folder)
    hands.until(lambda: list(folder.glob("*.xlsx")), "the chase sheet is written")
    hands.settle()
    _change(walker, status="done, awaiting assurance", updated=date(2017, 2, 6), update_text="In use since January.")
    dialog = _open_action(walker)
    hands.press("attach_paper", dialog)
    hands.file(walker.paper("audit.txt", "38 of 40 notifications say who saw the child last (invented)."))
    hands.settle()
    hands.fill(dialog, signed_off_by="Head of Public Protection", signed_off=date(2017, 2, 6))
    hands.fill(dialog, assured_by="Aldshire Police", assured=date(2017, 2, 6), status="assured")
    hands.click(hands.find(QPushButton, "save_button", dialog))
    hands.settle()
    hands.picture("own-assurance", "An agency cannot assure its own work; the form says so and stays open.")
    hands.fill(dialog, assured_by="Quality sub-group", assurance="The audit was seen; 38 of 40.")
    hands.do(dialog, "save_button")
    action = findings(walker.workspace, walker.review_id)[0].details.recommendations[0].actions[0]
    assert (action.status, action.assured_by) == ("assured", "Quality sub-group")
    assert action.received[0].file_name == "audit.txt"
    hands.reads("None is overdue")
    hands.picture("plan-closed", "The plan is closed: the action is signed off and assured, with its evidence kept.")
    hands.press("plan_table_export")
    hands.save_as(walker.out("action plan.pdf"))


def _open_action(walker: Walker):
    hands = walker.hands
    hands.line(hands.find(QTableView, "plan_table"), 0)
    hands.press("plan_table_change")
    return hands.dialog("RecordDialog")


def _change(walker: Walker, **values: object) -> None:
    dialog = _open_action(walker)
    walker.hands.fill(dialog, **values)
    walker.hands.do(dialog, "save_button")


def tell_people(walker: Walker) -> None:
    """Fill in a briefing, log a session, and write the outline of a review published elsewhere."""
    hands = walker.hands
    hands.go("learning")
    hands.section("spread")
    hands.picture("spread-empty", "Briefings and the log of dissemination, before anything was told.")
    hands.menu(hands.find(QPushButton, "new_product"), "7-minute briefing")
    dialog = hands.dialog("RecordDialog")
    hands.fill(dialog, title="Seeing the child", day=date(2017, 2, 13))
    for n, text in enumerate(BRIEFING):
        hands.fill(dialog, **{f"boxes_text_{n}": text})
    hands.picture("briefing", "A 7-minute briefing: seven boxes, and the questions it ends with.")
    hands.do(dialog, "save_button")
    hands.line(hands.find(QTableView, "products_table"), 0)
    hands.press("products_table_write_product")
    hands.save_as(walker.out("briefing.pdf"))
    hands.press("log_table_add")
    dialog = hands.dialog("RecordDialog")
    hands.fill(
        dialog, kind="training", day=date(2017, 2, 14), what="Half-day on seeing the child", audience="Nurseries"
    )
    hands.fill(dialog, owner="Training officer", invited="40", attended="31", returned="Reply forms of nine teams")
    hands.do(dialog, "save_button")
    assert len(records(walker.workspace, LearningProduct, walker.review_id)) == 1
    assert records(walker.workspace, Dissemination, walker.review_id)[0].details.attended == 31
    hands.picture("spread", "What was sent out and taught, who came, and what came back.")
    hands.section("library")
    hands.press("outlines_table_add")
    dialog = hands.dialog("RecordDialog")
    hands.fill(dialog, title="Child R (invented)", body="Another board", published=date(2016, 11, 1))
    hands.fill(dialog, child="girl, 1 to 5", summary="Injuries explained one by one.", meaning="Ask who saw her last.")
    hands.fill(dialog, reply_by=date(2017, 3, 31))
    hands.picture("outline", "The outline of a nationally published review, by the sub-group's form.")
    hands.do(dialog, "save_button")
    hands.line(hands.find(QTableView, "outlines_table"), 0)
    hands.press("reply_add")
    dialog = hands.dialog("RecordDialog")
    hands.fill(dialog, agency="POL", sent=date(2017, 2, 14))
    hands.do(dialog, "save_button")
    assert len(records(walker.workspace, Outline, walker.review_id)) == 1
    assert len(records(walker.workspace, OutlineReply, walker.review_id)) == 1
    assert not records(walker.workspace, LibraryItem, walker.review_id)
    hands.picture("library", "The Board's library: outlines, to whom each went, and what was replied.")
    assert QComboBox
