"""What is pictured beside the plain pages: a new page needs no line here, a new dialog or a special state one entry.

A scene brings the window into a state and returns how to leave it; a dialog is made and opened.
"""

from __future__ import annotations

import csv
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QPushButton, QWidget

from scrdesk.domain.comparison import RowChangeKind
from scrdesk.domain.submission import RowKind
from scrdesk.errors import CannotRead, CannotWrite
from tests.pictures.account_scenes import ACCOUNT_SCENES
from tests.pictures.analysis_scenes import ANALYSIS_SCENES
from tests.pictures.file_scenes import FILE_DIALOGS, FILE_SCENES, FILE_WELCOME_DIALOGS
from tests.pictures.keeping_scenes import KEEPING_DIALOGS
from tests.pictures.layer_scenes import LAYER_DIALOGS, LAYER_SCENES
from tests.pictures.learning_scenes import LEARNING_DIALOGS, LEARNING_SCENES
from tests.pictures.life_scenes import LIFE_DIALOGS, LIFE_SCENES
from tests.pictures.panel_scenes import PANEL_DIALOGS, PANEL_SCENES
from tests.pictures.paper_scenes import PAPER_DIALOGS, PAPER_SCENES
from tests.pictures.people_scenes import PEOPLE_DIALOGS, PEOPLE_SCENES
from tests.pictures.safekeeping_scenes import SAFEKEEPING_DIALOGS, SAFEKEEPING_SCENES
from tests.pictures.timeline_scenes import TIMELINE_SCENES
from tests.pictures.writing_scenes import WRITING_DIALOGS, WRITING_SCENES

if TYPE_CHECKING:
    from tests.pictures.studio import Studio

ADDED_EVENTS = (
    "Welfare check requested by the nursery; no reply at the door.",
    "Call from the ambulance service: child taken to hospital.",
    "Strategy discussion with social care and the hospital.",
    "Statement taken from the neighbour at Flat 4.",
)

Scene = Callable[["Studio"], Callable[[], None]]
MakeDialog = Callable[["Studio"], QWidget]


def _new_store(studio: Studio) -> QDialog:
    from scrdesk.ui.dialogs.new_store import NewStoreDialog

    dialog = NewStoreDialog(studio.window)
    dialog.ui.passphrase.setText("kettle orbit marsh violin")
    dialog.ui.again.setText("kettle orbit marsh violin")
    dialog.open()
    return dialog


def _unlock_refused(studio: Studio) -> QDialog:
    from scrdesk.ui.dialogs.unlock import UnlockDialog

    dialog = UnlockDialog(Path("Documents") / "Northmere reviews.scrdesk", studio.window)
    dialog.ui.passphrase.setText("not the right words")
    dialog.open()
    dialog.show_fault("The passphrase does not open this store. Nothing was changed. Type it again.")
    return dialog


def _recover(studio: Studio) -> QDialog:
    from scrdesk.ui.dialogs.recover import RecoverDialog

    dialog = RecoverDialog(Path("Documents") / "Northmere reviews.scrdesk", "4F2A-9C10", studio.window)
    dialog.ui.words.setPlainText("lamp orbit kettle marsh violin gravel otter sixpence lantern rook larch tin " * 2)
    for field in (dialog.ui.passphrase, dialog.ui.again):
        field.setText("lantern gravel otter sixpence")
    dialog.open()
    dialog.show_fault(
        "The words do not fit together: one is wrong, or two changed places. Compare them with the sheet."
    )
    return dialog


def _recovery_sheet(studio: Studio) -> QDialog:
    from scrdesk.ui.dialogs.recovery_sheet import RecoverySheetDialog

    dialog = RecoverySheetDialog(studio.workspace, studio.window.jobs, studio.window)
    dialog.open()
    studio.wait_until(lambda: studio.window.jobs.n_running == 0)
    dialog._on_saved(Path("Recovery sheet Northmere reviews.pdf"))
    dialog._on_rehearsed(False)
    studio.wait_until(lambda: studio.window.jobs.n_running == 0)
    return dialog


def _keys(studio: Studio) -> QDialog:
    from scrdesk.ui.dialogs.keys import KeysDialog

    dialog = KeysDialog(studio.window)
    dialog.open()
    return dialog


def _help(code: str) -> MakeDialog:
    def make(studio: Studio) -> QDialog:
        from scrdesk.ui.dialogs.help import open_help

        if code:
            studio.window.open_page(code)
            studio.wait_until(lambda: studio.window.jobs.n_running == 0)
        return open_help(studio.window)

    return make


def _guide(key: str) -> MakeDialog:
    def make(studio: Studio) -> QWidget:
        from scrdesk.ui.dialogs.help import open_guide

        return open_guide(studio.window, key)

    return make


def _first_hour(studio: Studio) -> Callable[[], None]:
    window = studio.window
    window.open_page("chronology")
    studio.wait_until(lambda: window.jobs.n_running == 0)
    hour = window.first_hour
    hour.begin()
    for n_done in range(3):
        hour.go_to(n_done)
        hour.hour = hour.hour.ticked()
    hour.go_to(2)
    return hour.leave


def _new_review(studio: Studio) -> QDialog:
    from scrdesk.ui.dialogs.new_review import NewReviewDialog

    window = studio.window
    dialog = NewReviewDialog(studio.workspace, window.jobs, window.theme, window)
    dialog.open()
    return dialog


def _fault(studio: Studio) -> Callable[[], None]:
    studio.window.open_page("overview")
    studio.window.messages.tell_fault(
        CannotRead(
            "The file is protected with a password.",
            where="housing_chronology.docx",
            remedy="Ask Housing to send it without one, then add it again. The other files went in.",
        )
    )
    return studio.window.messages.clear


def _busy(studio: Studio) -> Callable[[], None]:
    strip = studio.window.ui.busy_strip
    studio.window.open_page("overview")
    strip._what.setText("Reading hospital_chronology.xlsx: 212 of 640")
    strip._bar.setRange(0, 640)
    strip._bar.setValue(212)
    for part in (strip._bar, strip._cancel, strip):
        part.show()
    return strip.hide


def _empty(key: str, forget: Callable[[object], None]) -> Scene:
    def scene(studio: Studio) -> Callable[[], None]:
        studio.window.open_page(key)
        studio.wait_until(lambda: studio.window.jobs.n_running == 0)
        page = studio.window.page(key)
        forget(page)
        return page.refresh

    return scene


def _corrected_file(studio: Studio) -> Path:
    """Write what the police sent again: re-sorted, some rows told otherwise, one left out, four more."""
    from scrdesk.services.add_submission import submissions
    from scrdesk.services.build_chronology import entries_of_submission

    review = studio.window.review
    assert review is not None
    stored = submissions(studio.workspace, review.id)
    latest = max((each for each in stored if each.agency_code == "POL"), key=lambda each: each.version)
    sent = [each for each in entries_of_submission(studio.workspace, latest.id) if each.kind is RowKind.EVENT]
    headings = [heading for heading, _ in sent[0].fields]
    rows = [dict(each.fields) for each in sent]
    for number in (4, 11, 17):
        for heading, cell in rows[number].items():
            if cell == sent[number].event:
                rows[number][heading] = mended(cell, number)
    del rows[8]
    for day, what in enumerate(ADDED_EVENTS, 11):
        rows.append({**rows[0], **{h: f"{day}/06/2016" for h, c in sent[0].fields if c == sent[0].when.date_text}})
        rows[-1].update({h: what for h, c in sent[0].fields if c == sent[0].event})
    path = studio.folder / "POL chronology corrected.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, headings, extrasaction="ignore")
        writer.writeheader()
        writer.writerows(reversed(rows))
    return path


def mended(cell: str, number: int) -> str:
    """Return a cell with some words taken out and others put in."""
    words = cell.split(" ")
    middle = len(words) // 2
    words[middle : middle + 2] = ["(officers", "were", "not", "told", "of", "the", "child)"] if number % 2 else []
    return " ".join(words) + ("" if number % 2 else " Sergeant informed at 23:10.")


def _comparison(studio: Studio) -> Callable[[], None]:
    window = studio.window
    window.open_page("submissions")
    studio.wait_until(lambda: window.jobs.n_running == 0)
    page = window.page("submissions")
    page.add_files((_corrected_file(studio),))
    view = page.ui.reading_view
    studio.wait_until(lambda: page.ui.page_stack.currentWidget() is view and window.jobs.n_running == 0)
    model = view.ui.comparison_view.model
    kinds = [model.change_at(model.index(row, 0)).kind for row in range(model.rowCount())]
    place = kinds.index(RowChangeKind.CHANGED)
    model.toggle(model.index(place, 0))
    view.ui.comparison_view.ui.change_table.setCurrentIndex(model.index(place, 1))

    def back() -> None:
        for file in page.files:
            page.ui.board.arrival_removed.emit(file)
        page._show_board()

    return back


def _stored_changes(studio: Studio) -> Callable[[], None]:
    from scrdesk.services.add_submission import submissions

    window = studio.window
    window.open_page("submissions")
    review = window.review
    assert review is not None
    studio.wait_until(lambda: window.jobs.n_running == 0)
    page = window.page("submissions")
    page._open_submission(next(each for each in submissions(studio.workspace, review.id) if each.version == 2))
    view = page.ui.stored_view
    studio.wait_until(lambda: page.ui.page_stack.currentWidget() is view and window.jobs.n_running == 0)
    view.ui.view_switch.findChildren(QPushButton)[1].click()
    return page._show_board


def _note(studio: Studio) -> Callable[[], None]:
    from scrdesk.services.panel_notes import write_note

    window = studio.window
    window.open_page("chronology")
    page = window.page("chronology")
    studio.wait_until(lambda: window.jobs.n_running == 0 and bool(page.model.ids))
    for entry_id in page.model.ids[1:4:2]:
        write_note(studio.workspace, entry_id, "Ask the housing officer who held the key that week. (Panel 2)")
    page.refresh()
    page.show_entry(page.model.ids[1])
    studio.settle(0.3)
    studio.wait_until(lambda: window.jobs.n_running == 0)

    def back() -> None:
        for entry_id in page.model.ids[1:4:2]:
            write_note(studio.workspace, entry_id, "")
        page.refresh()

    return back


def _no_review(studio: Studio) -> Callable[[], None]:
    window = studio.window
    review = window.review
    assert review is not None
    window._reviews = ()
    window._on_reviews_listed(())
    reviews = (review,)

    def back() -> None:
        window._reviews = reviews
        window.show_review(review.id)

    return back


def _locked(*, is_demo: bool = False, wait_s: float = 0.0) -> Scene:
    def scene(studio: Studio) -> Callable[[], None]:
        window = studio.window
        page, before, title = window.lock.page, window.ui.outer.currentWidget(), window.windowTitle()
        window.ui.outer.setCurrentWidget(page)
        path = Path("Documents") / "Northmere reviews.scrdesk"
        page.show_locked(path, "Nobody used it for 10 minutes.", is_demo=is_demo)
        page.offer(keychain=bool(wait_s), sheet=bool(wait_s))
        if wait_s:
            page.ui.passphrase.setText("not the right words")
            page.show_fault("The passphrase does not open this store. Nothing was changed. Type it again.", wait_s)

        def back() -> None:
            page.forget()
            window.ui.outer.setCurrentWidget(before)
            window.setWindowTitle(title)

        return back

    return scene


def _backup_failed(studio: Studio) -> Callable[[], None]:
    window = studio.window
    window.open_page("overview")
    fault = CannotWrite(
        "There is too little room on the disk for an automatic backup.",
        where="Northmere reviews-backups",
        remedy="Free some space, or make a backup to another disk by hand.",
    )
    window.backups._on_failed(fault)

    def back() -> None:
        window.backups._on_store_closed()
        window.messages.clear()

    return back


def _backup_proven(studio: Studio) -> Callable[[], None]:
    window = studio.window
    window.open_page("overview")
    window.backups._say("Backup proven 09:00 today")
    return window.backups._on_store_closed


WELCOME_DIALOGS: dict[str, MakeDialog] = {
    "dialog-new-store": _new_store,
    "dialog-unlock-refused": _unlock_refused,
    "dialog-recover": _recover,
    "dialog-keys": _keys,
    "dialog-help-first": _help(""),
    **FILE_WELCOME_DIALOGS,
}
DIALOGS: dict[str, MakeDialog] = {
    "dialog-help": _help("chronology"),
    "dialog-guide": _guide("05-chronology"),
    "dialog-guide-table": _guide("15-when-something-goes-wrong"),
    "dialog-new-review": _new_review,
    "dialog-recovery-sheet": _recovery_sheet,
    **LAYER_DIALOGS,
    **LIFE_DIALOGS,
    **PAPER_DIALOGS,
    **LEARNING_DIALOGS,
    **PANEL_DIALOGS,
    **PEOPLE_DIALOGS,
    **SAFEKEEPING_DIALOGS,
    **KEEPING_DIALOGS,
    **FILE_DIALOGS,
    **WRITING_DIALOGS,
}
SCENES: dict[str, Scene] = {
    "first-hour": _first_hour,
    "overview-fault": _fault,
    "overview-busy": _busy,
    "overview-backup-failed": _backup_failed,
    "overview-backup-proven": _backup_proven,
    "people-empty": _empty("people", lambda page: page.show_people(())),
    "panel-empty": _empty("panel", lambda page: page.show_found(None)),
    "learning-empty": _empty("learning", lambda page: page.show_lessons(())),
    "submissions-comparison": _comparison,
    "submissions-stored-changes": _stored_changes,
    "chronology-note": _note,
    **LAYER_SCENES,
    **LIFE_SCENES,
    **TIMELINE_SCENES,
    **PAPER_SCENES,
    **ANALYSIS_SCENES,
    **LEARNING_SCENES,
    **PANEL_SCENES,
    **PEOPLE_SCENES,
    **SAFEKEEPING_SCENES,
    **ACCOUNT_SCENES,
    **FILE_SCENES,
    **WRITING_SCENES,
    "store-without-review": _no_review,
    "locked": _locked(),
    "locked-wait": _locked(wait_s=8),
    "locked-demo": _locked(is_demo=True),
}
