"""Requests to agencies with their letters, and a report that is checked and returned."""

from __future__ import annotations

from datetime import date

from scrdesk.domain.life.records import AgencyPaper, LetterSent
from scrdesk.domain.review import RequestedDocument
from scrdesk.services.requests import request_board
from tests.walk.walker import Walker

ASKED = ("Aldshire Police", "Larch Road Surgery", "Hospital trust")


def ask_agencies(walker: Walker) -> None:
    """Record requests for chronologies and for one report."""
    hands = walker.hands
    hands.go("requests")
    hands.picture("requests", "Who was asked for what: the board of agencies and papers.")
    card_rows = [(name, "chronology") for name in ASKED]
    for name, _ in card_rows:
        hands.press("ask_action", hands.row(name))
        dialog = hands.dialog("DeedDialog")
        hands.fill(
            dialog, requested=date(2016, 7, 11), due=date(2016, 7, 29), scope="The child, his mother and her partner."
        )
        if name == ASKED[0]:
            hands.picture("request", "A request with its scope, day and way back.")
        hands.do(dialog)
        hands.expect("Its letter can be written now")
    found = request_board(walker.workspace, walker.review_id)
    asked = [cell for cell in found.cells if cell.was_asked and cell.due == date(2016, 7, 29)]
    assert len(asked) >= len(ASKED)
    hands.picture("requests-asked", "Requests that run, with their days.")
    ask_in_one_act(walker)


def ask_in_one_act(walker: Walker) -> None:
    """Ask every agency for a report in one act with its letters, take that back, and do it again."""
    hands = walker.hands
    everybody, few = {"all_agency_report": True}, {f"pair_{code}_agency_report": True for code in ("HV", "POL")}
    for n, (folder, ticks) in enumerate(
        ((walker.folder("requests-too-soon"), everybody), (walker.folder("requests"), few))
    ):
        hands.press("ask_all_button", hands.window)
        dialog = hands.dialog("LetterRoundDialog")
        if not n:
            hands.picture("ask-all", "Several agencies asked in one act: nothing is ticked until somebody ticks it.")
        hands.fill(
            dialog,
            **ticks,
            time_agency_report="30-working-days",
            scope="The agency's part, against the key lines of enquiry.",
            body="Wexmarsh Safeguarding Children Board",
            signed_by="Olive Trescott",
            office="Business manager",
            contact="Sam Pilgrove, 01632 960101",
        )
        if not n:
            hands.picture("ask-all-ticked", "Every agency is to write a report within thirty working days.")
            hands.press("segment_letters", dialog)
            hands.until(lambda dialog=dialog: "Olive Trescott" in hands.text_of(dialog), "the letter is shown")
            hands.picture("ask-all-letters", "The letters, looked at before they are written.")
        hands.press("do_button", dialog)
        hands.folder_choice(folder)
        hands.expect("2 letters were written to" if n else "8 letters were written to")
        hands.settle()
        if not n:
            hands.press("message_action", hands.window)
            hands.expect("Taken back")
            hands.settle()
            assert not _reports_due(walker)
    assert _reports_due(walker) == {"HV": date(2016, 8, 22), "POL": date(2016, 8, 22)}
    assert len(walker.life(LetterSent)) == len(list(walker.folder("requests").glob("*.docx"))) == 2
    hands.picture("requests-all-asked", "All requests on record, each with its day and the scope.")


def _reports_due(walker: Walker) -> dict[str, date | None]:
    found = request_board(walker.workspace, walker.review_id)
    return {
        cell.agency.code: cell.due
        for cell in found.cells
        if cell.was_asked and cell.document is RequestedDocument.AGENCY_REPORT
    }


def write_letters(walker: Walker) -> None:
    """Write one letter by itself, and remind everybody who is late in one act."""
    hands = walker.hands
    hands.go("requests")
    hands.section("board")
    hands.press("letter_action", hands.row(ASKED[0]))
    dialog = hands.dialog("DeedDialog")
    hands.fill(dialog, addressee="The Chief Constable", body="Wexmarsh Safeguarding Children Board")
    hands.picture("letter", "The letter that comes next, filled in from the review.")
    hands.click(hands.find(type(dialog.do_button), "do_button", dialog))
    hands.save_as(walker.out("request.docx"))
    hands.expect("was written to")
    hands.on(date(2016, 8, 3))
    hands.picture("requests-late", "Two days after the day: what is late stands in words.")
    hands.press("remind_button", hands.window)
    dialog = hands.dialog("LetterRoundDialog")
    hands.picture("remind-all", "Everybody who is late, each with the reminder that comes next.")
    hands.fill(dialog, addressee="The panel member")
    hands.press("segment_.pdf", dialog)
    hands.press("do_button", dialog)
    hands.folder_choice(walker.folder("reminders"))
    hands.expect("The reminders are recorded")
    hands.settle()
    kinds = [each.details.kind for each in walker.life(LetterSent)]
    n_late = len(list(walker.folder("reminders").glob("*.pdf")))
    assert (kinds.count("reminder-1"), kinds.count("request")) == (n_late, 3), kinds
    assert n_late == 8
    hands.section("letters")
    hands.picture("letters", "Every letter there is, and those that were written.")


def check_a_report(walker: Walker) -> None:
    """Keep an agency's report, check it against the list, return it and accept the next version."""
    hands = walker.hands
    hands.go("requests")
    hands.section("papers")
    hands.picture("papers-empty", "No report has come yet: the page says what will stand here.")
    hands.press("keep_button")
    hands.file(walker.paper("HV report Child Q.rtf", r"{\rtf1 Report of health visiting (invented).}"))
    dialog = hands.dialog("DeedDialog")
    hands.fill(dialog, agency="HV", kind="agency report", title="Report of health visiting", received=date(2016, 8, 2))
    hands.picture("keep-report", "Whose paper it is, what it is, and when it came.")
    hands.do(dialog)
    hands.press("check_action")
    dialog = hands.dialog("DeedDialog")
    hands.fill(dialog, **{"answer_signed-off": "no", "note_signed-off": "No senior officer has signed it."})
    hands.picture("checklist", "The panel's checklist: what is “no” becomes a point of the letter that returns it.")
    hands.fill(dialog, state="returned", note="Say why the home visit of March was not tried again.", by="Panel chair")
    hands.fill(dialog, on=date(2016, 8, 3))
    hands.do(dialog)
    hands.press("keep_button")
    hands.file(walker.paper("HV report Child Q v2.rtf", r"{\rtf1 Report of health visiting, second (invented).}"))
    dialog = hands.dialog("DeedDialog")
    hands.fill(dialog, agency="HV", kind="agency report", title="Report of health visiting", received=date(2016, 8, 3))
    hands.do(dialog)
    hands.section("board")
    hands.press("withdraw_action", hands.row("Aldshire Police, due 22 August 2016"))
    hands.expect("need not send it any more")
    assert set(_reports_due(walker)) == {"HV"}
    hands.section("papers")
    versions = {each.details.version: each.details for each in walker.life(AgencyPaper)}
    assert set(versions) == {1, 2}
    row = hands.row("Report of health visiting (agency report, version 2)")
    hands.press("check_action", row)
    dialog = hands.dialog("DeedDialog")
    hands.fill(dialog, state="accepted", by="Panel chair")
    hands.do(dialog)
    states = {each.details.version: each.details.state for each in walker.life(AgencyPaper)}
    assert states == {1: "returned", 2: "accepted"}
    hands.picture("papers", "Both versions of a report: the first returned with points, the second accepted.")
