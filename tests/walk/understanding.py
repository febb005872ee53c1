"""What is understood of the evidence: people, the combined chronology with the panel's layer, accounts, analyses."""

from __future__ import annotations

import tomllib

from PySide6.QtWidgets import QComboBox, QListWidget, QPushButton, QWidget

from scrdesk.domain.panel_layer import Mark
from scrdesk.services.link_accounts import links
from scrdesk.services.panel_layer import marks as marks_of_entry
from scrdesk.services.questions import questions
from scrdesk.services.sent_analyses import sent_analyses
from tests.walk.walker import DEMO_FILES, Walker

FAMILY = ("Child Q", "Sibling 1", "Mother", "Father", "Mother's Partner", "MGM", "PGM")


def register_people(walker: Walker) -> None:
    """Enter the family with labels, other names and ties, and two of the staff; decide a doubtful name."""
    hands = walker.hands
    hands.go("people")
    hands.picture("people-empty", "Nobody is in the register yet.")
    for person in _of_demo(FAMILY):
        _add_person(walker, person)
    with_all = tomllib.loads((DEMO_FILES.parent / "review.toml").read_text(encoding="utf-8"))["people"]
    for person in [each for each in with_all if each.get("is_professional")][:2]:
        _add_person(walker, person)
    hands.picture("people", "The register: labels, other names, and in how many entries each is named.")
    hands.line_of(hands.find(QWidget, "table", hands.page()), "Kayleigh")
    hands.press("family_button")
    dialog = hands.dialog("FamilyDialog")
    hands.choose(dialog.phrase, "is parent of")
    _choose_label(walker, dialog.other, "Child Q")
    hands.press("add_tie", dialog)
    hands.settle()
    hands.picture("family", "Ties, places and dates of one person.")
    hands.do(dialog, "close_button")
    hands.section("genogram")
    hands.picture("genogram", "The family as on the day of the incident.")
    hands.section("names")
    hands.settle()
    hands.picture("names-to-decide", "Doubtful names, most entries first; one click decides for the whole review.")
    hands.section("register")


def _of_demo(labels: tuple[str, ...]) -> list[dict[str, object]]:
    people = tomllib.loads((DEMO_FILES.parent / "review.toml").read_text(encoding="utf-8"))["people"]
    return [next(each for each in people if each["label"] == label) for label in labels]


def _add_person(walker: Walker, person: dict[str, object]) -> None:
    hands = walker.hands
    hands.press("add_person")
    dialog = hands.dialog("PersonDialog")
    if person.get("is_professional"):
        hands.press("segment_staff", dialog)
    hands.fill(dialog, name=person["name"], label=person["label"], role=person["role"])
    aliases, addresses = person.get("aliases", []), person.get("addresses", [])
    assert isinstance(aliases, list)
    assert isinstance(addresses, list)
    hands.fill(dialog, aliases="\n".join(aliases), addresses="\n".join(addresses))
    if person.get("born"):
        hands.fill(dialog, born=person["born"])
    if person["label"] == "Mother":
        hands.picture("person", "A person of the register: label instead of the name, other spellings, addresses.")
    hands.do(dialog, "save_button")
    hands.expect("is in the register")


def _choose_label(walker: Walker, box: QComboBox, label: str) -> None:
    words = next(box.itemText(n) for n in range(box.count()) if box.itemText(n).startswith(label))
    walker.hands.choose(box, words)


def read_chronology(walker: Walker) -> None:
    """Read, search, filter, mark as seen or not, and write a comment of the panel."""
    hands = walker.hands
    page = hands.go("chronology")
    detail = page.ui.entry_detail
    hands.until(lambda: detail.entry is not None, "an entry is shown")
    hands.settle()
    hands.picture("chronology", "The combined chronology of eight agencies, with the original row at the right.")
    hands.type(page.ui.search_edit, "asleep")
    hands.settle()
    hands.picture("search", "Words are found as they are typed; how much of all is shown stands beside.")
    hands.line_of(page.ui.entry_table, "asleep")
    hands.settle()
    choice = hands.find(QWidget, "child_seen_choice", detail)
    hands.click(choice.findChild(QPushButton, "choice_no"))
    hands.settle()
    hands.choose(hands.find(QComboBox, f"{Mark.SIGNIFICANCE.value}_box", detail), "key")
    hands.settle()
    hands.menu(detail.ui.layer_editor.lines_button, "2  Was")
    note = detail.ui.note_editor.edit
    hands.type(note, "Nobody looked into the bedroom. Ask the police what officers saw.")
    hands.until(lambda: detail.ui.note_editor.unsaved is None, "the comment saves itself")
    hands.settle()
    hands.picture(
        "layer", "The panel's layer on an entry: seen, how much it matters, and a comment; agencies' words stay."
    )
    marks = marks_of_entry(walker.workspace, detail.entry.id)
    assert marks.child_seen is not None
    assert marks.child_seen.value == "no"
    assert len(marks.key_lines) == 1
    hands.type(page.ui.search_edit, "")
    hands.settle()
    hands.menu(page.ui.marks_button, "filter_child_seen", "No")
    hands.reads("1 of ")
    hands.picture("filter-marks", "A filter by the panel's marks: the line above the list says it in words.")
    hands.click(page.ui.clear_button)
    hands.section("timeline")
    hands.settle()
    hands.picture("timeline", "The timeline: a lane for each agency.")
    hands.section("table")
    hands.press("export_chronology")
    path = hands.save_as(walker.out("chronology.xlsx"))
    assert path.stat().st_size > 10_000
    hands.settle()


def compare_accounts(walker: Walker) -> None:
    """Decide that two accounts are of one event, and ask an agency about another."""
    hands = walker.hands
    page = hands.go("chronology")
    hands.section("accounts")
    events = hands.find(QWidget, "event_table", page)
    hands.until(lambda: events.model().rowCount() > 0, "accounts are suggested")
    hands.settle()
    hands.line(events, 0)
    hands.settle()
    hands.picture("accounts", "Accounts that may be of one event, side by side, with where they differ.")
    hands.fill(page, link_reason="Same call on the same night.", link_who="Panel, 24 August")
    hands.press("decide_same_event")
    hands.settle()
    (link,) = links(walker.workspace, walker.review_id)
    assert link.reason == "Same call on the same night."
    hands.picture("linked", "The decision stands with who and why; nothing was merged.")
    hands.section("questions")
    hands.press("new_question")
    hands.fill(page, question_agency="POL", question_text="What did officers see in the flat on the night of 5 March?")
    hands.press("save_question")
    hands.settle()
    hands.picture("question", "A question to an agency, kept until it is answered.")
    assert len(questions(walker.workspace, walker.review_id)) == 1
    hands.press("write_letters")
    hands.save_as(walker.out("questions.docx"))
    hands.section("table")


def ask_analyses(walker: Walker) -> None:
    """Ask two analyses and send them to the report."""
    hands = walker.hands
    page = hands.go("analyses")
    names = hands.find(QListWidget, "analysis_list", page) if page.findChild(QListWidget) else None
    hands.until(lambda: page.answer is not None, "an analysis is answered")
    hands.settle()
    hands.picture("analyses", "What panels ask of every case; what no entry says is counted apart.")
    hands.press("send_to_report")
    hands.expect("stands in the report")
    assert names is not None
    for row in range(names.count()):
        if "attend" in names.item(row).text().casefold() or "brought" in names.item(row).text().casefold():
            hands.item(names, names.item(row).text())
            break
    hands.settle()
    hands.picture("analysis-second", "Another analysis; each line opens the entries behind it.")
    hands.press("send_to_report")
    hands.settle()
    assert len(sent_analyses(walker.workspace, walker.review_id)) == 2
