"""A store, a review, the notification, and the decision criterion by criterion."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QComboBox

from scrdesk.domain.life.records import BodyContact, ClockMark, DecisionForm, PublicationIntent, StartDay, StepMark
from scrdesk.services.reviews import key_lines
from scrdesk.services.timetable import timetable
from tests.walk.walker import PASSPHRASE, Walker

RATIONALE = (
    "Abuse is known: fractures of different ages and an abdominal injury that threatened the child's life. At least six "
    "agencies knew the family and nobody held the whole picture, so there is cause for concern about how they worked "
    "together. A review is to be carried out."
)
KEY_LINES = (
    "How was each injury understood, and were the injuries looked at together?",
    "Was the child seen, listened to and believed?",
    "Why was he not seen between 7 March and 22 May 2016, and who knew that?",
)


def make_store(walker: Walker) -> None:
    """Make an encrypted store with a passphrase."""
    hands = walker.hands
    hands.picture("welcome", "The first page, before there is any store.")
    hands.press("new_button")
    dialog = hands.dialog("NewStoreDialog")
    hands.fill(dialog, place=str(hands.folder / "Wexmarsh.scrdesk"), passphrase="short", again="short")
    assert not dialog.ui.make_button.isEnabled()
    hands.picture("weak-passphrase", "A passphrase that is too short is refused beside the field.")
    hands.fill(dialog, passphrase=PASSPHRASE, again=PASSPHRASE)
    hands.picture("new-store", "A new store: where it lies, and four words that do not belong together.")
    hands.do(dialog, "make_button")
    hands.until(lambda: hands.window.door.workspace is not None, "the store opens")
    hands.reads("This store holds no review yet")
    assert (hands.folder / "Wexmarsh.scrdesk").exists()
    hands.picture("empty-store", "The empty store says what to do next.")


def keep_store(walker: Walker, folder: Path) -> None:
    """Copy the store as it is, with its day, so that the walk can go on from here; nobody is writing just now."""
    folder.mkdir(parents=True, exist_ok=True)
    for path in walker.hands.folder.glob("Wexmarsh.scrdesk*"):
        if not path.name.endswith(".lease"):
            shutil.copy(path, folder / path.name)
    (folder / "day").write_text(walker.hands.almanac.today.isoformat(), encoding="utf-8")


def open_kept(walker: Walker, folder: Path) -> None:
    """Open a copy of a store that was kept, through the first page."""
    hands = walker.hands
    for path in folder.glob("Wexmarsh.scrdesk*"):
        shutil.copy(path, hands.folder / path.name)
    hands.almanac.go_to(date.fromisoformat((folder / "day").read_text(encoding="utf-8")))
    hands.press("open_button")
    hands.file(hands.folder / "Wexmarsh.scrdesk")
    dialog = hands.dialog("UnlockDialog")
    hands.fill(dialog, passphrase=PASSPHRASE)
    hands.do(dialog, "open_button")
    hands.until(lambda: hands.window.review is not None, "the review is shown")
    hands.settle()


def begin_review(walker: Walker) -> None:
    """Begin a Serious Case Review of the later regime, with eight agencies."""
    hands = walker.hands
    hands.press_words("Begin a review…")
    dialog = hands.dialog("NewReviewDialog")
    hands.fill(
        dialog,
        reference="SCR 2016/02",
        type_box="scr-2013",
        child_label="Child Q",
        incident=date(2016, 5, 22),
        period_start=date(2014, 1, 1),
        period_end=date(2016, 5, 31),
        asked=hands.almanac.today,
        due=date(2016, 7, 29),
        name_1="Aldshire Police",
        name_2="Larch Road Surgery",
        name_6="Wexmarsh Borough Council, children's social care",
    )
    hands.picture(
        "new-review", "A review begins: kind, label, incident, period, agencies and the day chronologies are due."
    )
    hands.do(dialog, "begin_button")
    hands.expect("SCR 2016/02 has begun")
    hands.picture("begun", "The overview of a review that has just begun.")
    details = hands.window.review
    assert details is not None
    assert (details.details.child_label, details.details.type_code) == ("Child Q", "scr-2013")


def start_day(walker: Walker, event: str, day: date, note: str = "") -> None:
    """Enter the day of an event under Timetable, Clocks."""
    hands = walker.hands
    hands.press("day_action", hands.row(event))
    dialog = hands.dialog("DeedDialog")
    hands.fill(dialog, day=day, note=note)
    hands.do(dialog)
    hands.expect("The clocks were counted anew")


def mark_clock(walker: Walker, code: str, **answers: object) -> None:
    """Record what was done about a clock."""
    hands = walker.hands
    hands.press("record_action", hands.row(f"{code}  "))
    dialog = hands.dialog("DeedDialog")
    hands.fill(dialog, **answers)
    hands.do(dialog)
    hands.expect("Kept.")


def mark_step(walker: Walker, name: str, day: date, who: str = "", state: str = "done", reason: str = "") -> None:
    """Say how far a step of the review is."""
    hands = walker.hands
    hands.press("change_action", hands.row(name))
    dialog = hands.dialog("DeedDialog")
    hands.fill(dialog, state=state, on=day, who=who, reason=reason)
    hands.do(dialog)


def notify(walker: Walker) -> None:
    """Enter when the incident was known and notified; keep the notification as proof."""
    hands = walker.hands
    hands.go("timetable")
    hands.picture(
        "timetable-empty", "The timetable before any day is entered: which clocks there are and what starts them."
    )
    hands.press("event_button")
    dialog = hands.dialog("DeedDialog")
    hands.fill(dialog, day="32/5/2016")
    assert "day" in dialog.next_line.text().casefold()
    hands.picture("no-such-day", "A day that does not exist is said beside the button.")
    hands.fill(dialog, day=date(2016, 5, 23), note="Strategy meeting at the hospital")
    hands.do(dialog)
    start_day(walker, "The incident was notified", date(2016, 5, 26))
    hands.press("proof_action", hands.row("S1  "))
    hands.file(walker.paper("Notification 26 May 2016.txt", "Notification of a serious incident, Child Q (invented)."))
    dialog = hands.dialog("DeedDialog")
    hands.picture(
        "clock", "What is recorded of a clock: how it was counted, when it was done, to whom it went, its proof."
    )
    hands.fill(dialog, done=date(2016, 5, 26))
    hands.do(dialog)
    assert {each.details.event for each in walker.life(StartDay)} == {"aware", "notified"}
    marks = {each.details.rule: each.details for each in walker.life(ClockMark)}
    assert marks["S1"].done == date(2016, 5, 26)
    assert marks["S1"].file_id is not None
    hands.picture(
        "clocks", "Clocks after the notification: done on time with its proof, and the month for the decision."
    )
    found = timetable(walker.workspace, walker.review_id)
    assert next(each for each in found.clocks if each.rule.code == "S2").due == date(2016, 6, 26)


def decide(walker: Walker) -> None:
    """Fill in the decision form, tell the national body, and say what the intent about publication is."""
    hands = walker.hands
    hands.go("timetable")
    hands.on(date(2016, 6, 22))
    hands.section("decision")
    hands.press("decide_action")
    dialog = hands.dialog("DeedDialog")
    boxes = [each for each in dialog.findChildren(QComboBox) if each.objectName().startswith("answer_")]
    for n, answer in enumerate(("yes", "no", "yes", "yes", "no")[: len(boxes)]):
        hands.fill(dialog, **{f"answer_{n}": answer, f"why_{n}": "Skeletal survey; four agencies' first accounts."})
    hands.picture("decision-form", "The decision form: each criterion with its source, an answer and a reason.")
    hands.fill(
        dialog,
        outcome="carry out a review",
        rationale=RATIONALE,
        dissent="Housing thought a case review would do. A trial does not look at how services worked.",
        by="Independent Chair of the Board",
        on=date(2016, 6, 22),
    )
    hands.picture(
        "decision-form-end", "The end of the form: rationale for yes and no alike, dissent, advice, who and when."
    )
    hands.do(dialog)
    (form,) = walker.life(DecisionForm)
    assert form.details.rationale == RATIONALE
    assert len(form.details.answers) == len(boxes)
    hands.press("intent_action")
    dialog = hands.dialog("DeedDialog")
    hands.fill(dialog, intent="publish in full", reasons="Written from the outset to be published.", by="Board, item 6")
    hands.do(dialog)
    assert walker.life(PublicationIntent)[0].details.intent == "publish in full"
    hands.picture("decision", "The decision as it stands, and the intent about publication.")
    hands.section("clocks")
    hands.reads("from the decision form, version 1", hands.row("The decision was taken to carry out"))
    hands.reads("done Wed 22 Jun 2016", hands.row("S2  "))
    hands.on(date(2016, 6, 24))
    mark_clock(
        walker, "S3", done=date(2016, 6, 24), sent_to="Ofsted, Department for Education, national panel", proof="E-mail"
    )
    start_day(walker, "The review was initiated", date(2016, 6, 27))
    hands.section("bodies")
    hands.press("contact_action")
    dialog = hands.dialog("DeedDialog")
    hands.fill(dialog, direction="sent", on=date(2016, 6, 24), what="Decision to carry out a review, with a copy.")
    hands.do(dialog)
    hands.on(date(2016, 7, 11))
    hands.press("contact_action")
    dialog = hands.dialog("DeedDialog")
    hands.fill(
        dialog,
        direction="advised",
        on=date(2016, 7, 8),
        what="Agrees; advises that the reviewer should know paediatric practice.",
        weighed="Chair and panel chair, 11 July: accepted.",
        outcome="A paediatrician was asked to advise the reviewer.",
    )
    hands.picture("advice", "Advice of the national body, and how it was weighed.")
    hands.do(dialog)
    assert {each.details.direction for each in walker.life(BodyContact)} == {"sent", "advised"}
    hands.picture("national-body", "What passed with the national body, and which body is the right one on a day.")
    hands.section("steps")
    for name, day in (("Incident", date(2016, 5, 26)), ("Decision", date(2016, 6, 22))):
        mark_step(walker, name, day, "Business manager")
    assert {each.details.state for each in walker.life(StepMark)} == {"done"}
    hands.picture("steps", "The steps of this kind of review, and how far each is.")
    hands.press("calendar_button")
    path = hands.save_as(walker.out("days.ics"))
    assert "Child Q" not in path.read_text(encoding="utf-8")


def agree_scope(walker: Walker) -> None:
    """Write the circumstances and three key lines of enquiry, change one, take one out and bring it back."""
    hands = walker.hands
    hands.go("timetable")
    hands.section("scope")
    hands.picture("scope-empty", "The scope before the panel has agreed it: what it looks at, key lines, agencies.")
    hands.press("scope_action")
    dialog = hands.dialog("DeedDialog")
    hands.fill(dialog, circumstances="A boy of four was brought to hospital with a serious injury. He survived.")
    hands.do(dialog)
    for question in KEY_LINES:
        hands.press("add_line")
        dialog = hands.dialog("DeedDialog")
        hands.fill(dialog, question=question)
        hands.do(dialog)
    hands.press("remove_line", hands.row("3  "))
    hands.expect("Key line 3 was taken out")
    hands.press("message_action", hands.window)
    hands.expect("Taken back")
    hands.settle()
    assert [each.question for each in key_lines(walker.workspace, walker.review_id)] == list(KEY_LINES)
    hands.press("change_agency", hands.row("Health visiting"))
    dialog = hands.dialog("DeedDialog")
    hands.fill(dialog, name="Aldshire Community Health, health visiting", contact="Head of the 0-19 service")
    hands.picture("agency", "What an agency is called and who answers there can be changed; its code stays.")
    hands.do(dialog)
    hands.row("Aldshire Community Health")
    hands.picture("scope", "The scope as agreed: circumstances, numbered key lines, agencies.")
    details = hands.window.review
    assert details is not None
    assert details.details.circumstances.startswith("A boy of four")


def see_bad_input(walker: Walker) -> None:
    """Enter a day beyond the table of holidays, a kind that is in use and to be deleted, and a body twice in one time."""
    hands = walker.hands
    hands.go("timetable")
    hands.section("clocks")
    start_day(walker, "Planned day of publication", date(2045, 1, 9))
    hands.reads("Bank holidays are announced to")
    row = hands.row("S7  ")
    hands.picture(
        "beyond-holidays", "A day beyond the announced bank holidays: the clock says that it may still change."
    )
    assert "may still change" in hands.text_of(row)
    hands.press("day_action", hands.row("Planned day of publication"))
    dialog = hands.dialog("DeedDialog")
    hands.fill(dialog, day="")
    hands.do(dialog)
    assert "planned-publication" not in {each.details.event for each in walker.life(StartDay)}
    hands.go("all_reviews")
    hands.section("kinds")
    hands.press("copy_action", hands.row("Serious case review (2013 to 2019)"))
    dialog = hands.dialog("DeedDialog")
    hands.fill(dialog, name="Our own review")
    hands.do(dialog)
    hands.go("timetable")
    hands.section("decision")
    _go_on_as(walker, "Our own review", "To see what is refused.")
    hands.go("all_reviews")
    hands.section("kinds")
    hands.press("delete_action", hands.row("Our own review"))
    hands.expect("is in use: SCR 2016/02")
    hands.picture("kind-in-use", "A kind of review that is in use is not deleted; the strip says by which review.")
    hands.go("timetable")
    hands.section("decision")
    _go_on_as(walker, "Serious case review (2013 to 2019)", "Back to the kind of the Board.")
    hands.reads("went on as Our own review, before Serious case review (2013 to 2019)")
    hands.picture("converted", "The review went on as another kind and back; the history stays, with reasons.")
    hands.go("all_reviews")
    hands.section("registers")
    hands.press("body_action")
    dialog = hands.dialog("DeedDialog")
    hands.fill(dialog, name="A second national panel", role="national panel", valid_from=date(2014, 1, 1))
    hands.do(dialog)
    hands.reads("both entered")
    hands.picture("bodies-overlap", "Two bodies for one role at one time: it is said, and nothing is in the way.")
    hands.press("remove_action", hands.row("A second national panel"))
    hands.expect("Taken out")


def _go_on_as(walker: Walker, kind: str, why: str) -> None:
    hands = walker.hands
    hands.press("convert_action")
    dialog = hands.dialog("DeedDialog")
    hands.fill(dialog, kind=kind, reason=why)
    hands.do(dialog)
    hands.settle()
