"""What agencies sent: eight files taken in, and a corrected version of one."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QPushButton

from scrdesk.services.add_submission import submissions
from tests.walk.walker import DEMO_FILES, Walker

FILES = (
    ("POL", "WSCB Child Q police chronology FINAL.docx"),
    ("GP", "larch_road_surgery_export.csv"),
    ("HOS", "Trust chronology - Child Q (landscape).docx"),
    ("HV", "HV chron TW + IW.xlsx"),
    ("SCH", "LITTLE OAKS chronology TW.docx"),
    ("CSC", "CSC chronology Wrenfield-Dunmore v1.docx"),
    ("HOU", "Larch Rd F6 log export.xlsx"),
    ("PRO", "probation_chron_CS.odt"),
)
CORRECTED = "WSCB Child Q police chronology FINAL v2 AMENDED.docx"


def take_in(walker: Walker) -> None:
    """Add all files at once and accept them one after the other."""
    hands = walker.hands
    hands.on(date(2016, 8, 15))
    page = hands.go("submissions")
    hands.picture("submissions-empty", "Nothing was sent yet: where files are dropped, and forms for agencies.")
    hands.press("add_files")
    first, *others = (DEMO_FILES / name for _, name in FILES)
    hands.file(first, *others)
    hands.until(lambda: all(file.read is not None for file in page.files), "all files are read")
    hands.settle()
    hands.picture("arrivals", "Eight files were added: each is read and shown before anything is stored.")
    hands.press_words("Look through")
    view = page.ui.reading_view
    for n in range(len(FILES)):
        hands.until(lambda: page.ui.page_stack.currentWidget() is view, "a file is shown")
        hands.settle()
        name = view.file.path.name
        code = next(code for code, own in FILES if own == name)
        hands.choose_agency(view, code)
        hands.fill(view, received_field=date(2016, 8, 12))
        if n in (0, 1):
            hands.picture(f"reading-{code.lower()}", f"{name} as it was read: what was written beside what was read.")
        accept = hands.find(QPushButton, "accept_file")
        hands.until(accept.isEnabled, f"{name} can be accepted")
        hands.click(accept)
        hands.until(lambda n=n: len(page.files) == len(FILES) - n - 1, f"{name} is stored")
        hands.settle()
    stored = submissions(walker.workspace, walker.review_id)
    assert {each.agency_code for each in stored} == {code for code, _ in FILES}
    hands.reads("v1")
    hands.picture("submissions", "Every agency has sent its chronology; what needs a look is counted.")


def take_corrected(walker: Walker) -> None:
    """Add the corrected file of the police, look at what changed, decline one change and accept the rest."""
    hands = walker.hands
    hands.on(date(2016, 9, 2))
    page = hands.go("submissions")
    hands.press("add_files")
    hands.file(DEMO_FILES / CORRECTED)
    view = page.ui.reading_view
    hands.until(lambda: page.ui.page_stack.currentWidget() is view, "the corrected file is shown")
    hands.settle()
    if view.file.agency_code != "POL":
        hands.choose_agency(view, "POL")
    hands.picture("comparison", "What a corrected file changes, row by row and word by word.")
    accept = hands.find(QPushButton, "accept_file")
    hands.click(accept)
    hands.until(lambda: not page.files, "the corrected file is stored")
    hands.settle()
    versions = [each.version for each in submissions(walker.workspace, walker.review_id) if each.agency_code == "POL"]
    assert sorted(versions) == [1, 2]
    hands.picture("corrected", "The second version is stored; references stay.")
