"""Publication with its checklist and the leak check, and the end: a review that is closed and archived."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QTableView, QWidget

from scrdesk.domain.learning_records import CheckedPoint, Deposit, PublicationDays
from scrdesk.domain.life.records import ArchivedReport, StepMark
from scrdesk.services.all_reviews import desk
from scrdesk.services.learning_records import records
from scrdesk.services.retention import kept_review
from scrdesk.services.timetable import timetable
from tests.walk.beginning import mark_clock, mark_step, start_day
from tests.walk.walker import Walker


def prepare(walker: Walker) -> None:
    """Export with labels through the leak check, tick the checklist, send to the national body, publish, deposit."""
    hands = walker.hands
    page = hands.go("report")
    hands.on(date(2017, 1, 9))
    hands.section("pages")
    switch = page._choices.audience_switch
    hands.click(switch.findChild(QWidget, "segment_published"))
    hands.settle()
    hands.until(lambda: page.options is not None and page.options.audience.name == "PUBLISHED", "labels are chosen")
    hands.settle()
    hands.picture("report-labels", "The report with labels, before it leaves.")
    path = walker.out("report.pdf")
    hands.press("export_report")
    hands.file(path)
    unseen, whole = "risks were not looked at", "Write it all the same"
    for _ in range(6):
        hands.until(  # 80 pages are written and searched, with a bar and a way to cancel
            lambda: path.exists() or unseen in hands.said or _leaks(hands.window) is not None,
            "the leak check answers",
            slow_s=20,
        )
        hands.settle()
        dialog = _leaks(hands.window)
        if unseen in hands.said:
            hands.picture("risks-unseen", "No name is left; that nobody ticked the thirteen risks yet is said first.")
            hands.press_words(whole)
        elif dialog is not None:
            hands.picture(
                "leaks", "What the leak check found in the finished file: mend it, or waive it with a reason."
            )
            hands.key_in(hands.find(QTableView, "leaks", dialog), Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
            hands.fill(dialog, who="O. Trescott", reason="A common word here, and nobody's name.")
            hands.do(dialog, "waive_button")
        if path.exists():
            break
    hands.until(path.exists, "the report is written")
    hands.settle()
    assert path.read_bytes().startswith(b"%PDF")
    hands.go("learning")
    hands.section("publication")
    hands.picture("checklist", "The publication checklist of fifteen points, before it is begun.")
    hands.press("change_days")
    dialog = hands.dialog("RecordDialog")
    hands.fill(dialog, planned=date(2017, 1, 31), sent=date(2017, 1, 16))
    hands.do(dialog, "save_button")
    for row, state in ((0, "done"), (2, "done"), (3, "not needed")):
        hands.line(hands.find(QTableView, "points_table"), row)
        hands.press("points_table_change")
        dialog = hands.dialog("RecordDialog")
        hands.fill(dialog, state=state, on=date(2017, 1, 9), who="Business manager", reason="No trial is open.")
        if row == 3:
            hands.picture("point", "A point that is not needed says why and who.")
        hands.do(dialog, "save_button")
    assert len(records(walker.workspace, CheckedPoint, walker.review_id)) == 3
    hands.on(date(2017, 1, 31))
    hands.press("change_days")
    dialog = hands.dialog("RecordDialog")
    hands.fill(dialog, published=date(2017, 1, 31), link="https://board.example/child-q")
    hands.do(dialog, "save_button")
    hands.press("deposits_table_add")
    dialog = hands.dialog("RecordDialog")
    hands.fill(dialog, title="Child Q", body="Wexmarsh Safeguarding Children Board", author="Neil Ashworthy")
    hands.fill(
        dialog, summary="A boy of four survived injuries. Eight agencies knew him. " * 10, sent=date(2017, 1, 31)
    )
    hands.do(dialog, "save_button")
    (days,) = records(walker.workspace, PublicationDays, walker.review_id)
    assert days.details.published == date(2017, 1, 31)
    assert len(records(walker.workspace, Deposit, walker.review_id)) == 1
    hands.picture("published", "Published: the days worked out, what warns, and the deposit with the repository.")
    hands.go("timetable")
    hands.section("clocks")
    hands.picture("clocks-published", "The clocks after publication: what was kept, and what runs for twelve months.")
    mark_clock(walker, "S7", done=date(2017, 1, 16), sent_to="Ofsted, Department for Education, national panel")
    found = timetable(walker.workspace, walker.review_id)
    assert next(each for each in found.clocks if each.rule.code == "S7").mark.done == date(2017, 1, 16)


def _leaks(window: QWidget) -> QDialog | None:
    from scrdesk.ui.dialogs.leaks import LeaksDialog

    return next((each for each in window.findChildren(LeaksDialog) if each.isVisible()), None)


def close_review(walker: Walker) -> None:
    """Mark every step, enter the day of closing, keep the report in the archive, and see the review closed."""
    hands = walker.hands
    hands.on(date(2017, 2, 20))
    hands.go("timetable")
    hands.section("steps")
    found = timetable(walker.workspace, walker.review_id)
    for standing in found.steps:
        if standing.mark.state != "done":
            mark_step(walker, standing.step.name, date(2017, 2, 20), "Business manager")
    assert all(each.details.state == "done" for each in walker.life(StepMark))
    hands.picture("steps-done", "Every step is behind.")
    hands.go("safekeeping")
    hands.section("kept")
    hands.settle()
    hands.press("days_button")
    dialog = hands.dialog("DeedDialog")
    hands.picture("retention-days", "The days from which keeping is counted.")
    hands.fill(dialog, **{_closing_field(dialog): date(2017, 2, 20)})
    hands.do(dialog)
    assert kept_review(walker.workspace, walker.review_id).days
    hands.picture("retention", "How long each class of papers is kept, counted from the closing.")
    hands.go("all_reviews")
    hands.press("archive_button")
    report = hands.folder / "out" / "report.pdf"  # not there when the walk goes on from a store that was kept
    hands.file(report if report.exists() else walker.paper("report.pdf", "%PDF-1.7 (invented)"))
    dialog = hands.dialog("DeedDialog")
    hands.fill(dialog, label="Child Q", year="2016", kind="full report", body="Wexmarsh Safeguarding Children Board")
    hands.fill(dialog, published=date(2017, 1, 31), where_held="Board's website until January 2018")
    hands.do(dialog)
    (kept,) = walker.life(ArchivedReport, of_board=True)
    assert kept.details.file_id is not None
    hands.section("archive")
    hands.picture("archive", "The archive: the published report is kept inside the store.")
    hands.section("running")
    hands.reads("1 closed")
    assert desk(walker.workspace).reviews[0].is_closed
    hands.picture("closed", "All reviews: this one is closed.")
    hands.go("overview")
    hands.picture("overview-closed", "The overview of the closed review.")
    assert start_day


def _closing_field(dialog: QDialog) -> str:
    fields = dialog.fields
    return next(key for key in fields if "clos" in key.casefold())
