"""The report: written, frozen as a draft, and checked by the agencies."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QListWidget, QTableView, QWidget

from scrdesk.domain.report_draft import CommentDecision
from scrdesk.services.compose_report import sections
from scrdesk.services.numbered_drafts import comments, numbered_drafts
from tests.walk.hands import CTRL
from tests.walk.walker import Walker

EVENTS = (
    "# A night in March\n\nOn 5 March 2016 police were called to the flat and were told that [@Child Q] was asleep "
    "([POL-0038]); see [finding 1].\n\n{timeline}\n"
)


def write_report(walker: Walker) -> None:
    """Begin the report by the standard contents and write two sections."""
    hands = walker.hands
    page = hands.go("report")
    hands.until(lambda: page.ui.page_strip.n_pages > 0, "the draft from the records is shown")
    hands.picture("report-records", "The report as it is made from the records alone.")
    hands.section("write")
    hands.press_words("Begin the report")
    hands.until(lambda: sections(walker.workspace, walker.review_id), "the report is begun")
    hands.settle()
    view = page.views.view("write")
    titles = hands.find(QListWidget, "section_list")
    wanted = next(titles.item(n).text() for n in range(titles.count()) if "What happened" in titles.item(n).text())
    hands.item(titles, wanted)
    hands.type(view.editor, EVENTS)
    hands.until(lambda: "Saved" in view.status.text(), "the section saves itself")
    hands.settle()
    hands.picture("write", "A section is written: references to entries, people and findings, and plain words.")
    stored = next(
        each for each in sections(walker.workspace, walker.review_id) if "What happened" in each.details.title
    )
    assert "told that" in stored.details.text
    hands.click(view.view_switch.findChild(QWidget, "segment_panel"))
    hands.settle()
    hands.reads("Child Q", view)
    hands.picture("write-labels", "The same text as others read it, with labels for names.")
    hands.click(view.view_switch.findChild(QWidget, "segment_written"))
    hands.section("pages")
    hands.until(lambda: page.ui.page_strip.n_pages > 0, "the pages are made")
    hands.settle()
    hands.picture("pages", "The pages as they will be printed, with marking and numbers.")
    assert CTRL


def check_facts(walker: Walker) -> None:
    """Freeze a draft, write an accuracy pack, enter a comment, decide it, mend the words, and freeze again."""
    hands = walker.hands
    hands.go("report")
    hands.on(date(2016, 11, 14))
    hands.section("accuracy")
    hands.picture("accuracy-before", "Comments are on a draft that stands for good: the view says to freeze one first.")
    hands.section("drafts")
    _freeze(walker, "0.1", "For the agencies, to check the facts")
    hands.picture("drafts", "A draft that stands for good, and what changed since.")
    hands.section("accuracy")
    hands.press("accuracy_pack")
    dialog = hands.dialog("RecordDialog")
    hands.fill(dialog, agency="POL", due=date(2016, 11, 28), reply_to="Olive Trescott, Business manager")
    hands.picture("accuracy-pack", "What one agency gets to check a draft.")
    hands.click(hands.find(QWidget, "save_button", dialog))
    hands.save_as(walker.out("check of facts POL.docx"))
    hands.expect("was written")
    hands.press("add_comment")
    dialog = hands.dialog("AccuracyCommentDialog")
    hands.fill(dialog, agency="POL", paragraph="4.1", as_written="police were called to the flat", kind="fact")
    hands.fill(dialog, should_be="police were called to the landing", evidence="STORM log")
    hands.picture("comment", "A comment on a draft: as written, as it should be, and the evidence.")
    hands.do(dialog)
    hands.on(date(2016, 11, 28))
    hands.line(hands.find(QTableView, "comments_table"), 0)
    hands.key_in(hands.find(QTableView, "comments_table"))
    dialog = hands.dialog("AccuracyCommentDialog")
    hands.fill(dialog, decision=CommentDecision.ACCEPTED.value, reason="The log bears it out.")
    hands.do(dialog)
    (comment,) = comments(walker.workspace, walker.review_id)
    assert comment.details.decision is CommentDecision.ACCEPTED
    hands.picture("accuracy", "Comments with what was decided and why.")
    hands.section("write")
    page = hands.page()
    view = page.views.view("write")
    hands.type(view.editor, EVENTS.replace("to the flat", "to the landing"))
    hands.until(lambda: "Saved" in view.status.text(), "the section saves itself")
    hands.section("drafts")
    _freeze(walker, "0.2", "After the check of facts")
    hands.reads("landing")
    hands.picture("drafts-compared", "What changed between two drafts, word by word.")
    assert [each.number for each in numbered_drafts(walker.workspace, walker.review_id)] == ["0.1", "0.2"]


def _freeze(walker: Walker, number: str, note: str) -> None:
    hands = walker.hands
    hands.press("freeze_draft")
    dialog = hands.dialog("FreezeDraftDialog")
    hands.fill(dialog, number=number, who="Neil Ashworthy", note=note)
    hands.do(dialog)
    hands.expect("stands for good")
