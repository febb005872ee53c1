"""What is pictured beside the plain pages: a new page needs no line here, a new dialog or a special state one entry.

A scene brings the window into a state and returns how to leave it; a dialog is made and opened.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog

from scrdesk.errors import CannotRead

if TYPE_CHECKING:
    from tests.pictures.studio import Studio

Scene = Callable[["Studio"], Callable[[], None]]
MakeDialog = Callable[["Studio"], QDialog]


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


def _keys(studio: Studio) -> QDialog:
    from scrdesk.ui.dialogs.keys import KeysDialog

    dialog = KeysDialog(studio.window)
    dialog.open()
    return dialog


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


WELCOME_DIALOGS: dict[str, MakeDialog] = {
    "dialog-new-store": _new_store,
    "dialog-unlock-refused": _unlock_refused,
    "dialog-keys": _keys,
}
DIALOGS: dict[str, MakeDialog] = {"dialog-new-review": _new_review}
SCENES: dict[str, Scene] = {
    "overview-fault": _fault,
    "overview-busy": _busy,
    "people-empty": _empty("people", lambda page: page.show_people(())),
    "panel-empty": _empty("panel", lambda page: page.show_meetings(())),
    "learning-empty": _empty("learning", lambda page: page.show_lessons(())),
    "store-without-review": _no_review,
}
