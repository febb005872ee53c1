"""What is pictured of a review's life: each section of Timetable, Requests and All reviews, and their longest dialogs."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QDialog, QPushButton

if TYPE_CHECKING:
    from scrdesk.ui.pages.life.sectioned import SectionedPage
    from tests.pictures.studio import Studio

Scene = Callable[["Studio"], Callable[[], None]]


def _open(studio: Studio, key: str, section: str) -> SectionedPage[object]:
    from scrdesk.ui.pages.life.sectioned import SectionedPage

    studio.window.open_page(key)
    page = studio.window.current_page
    assert isinstance(page, SectionedPage)
    studio.wait_until(lambda: page.found is not None and studio.window.jobs.n_running == 0)
    page.open_section(section)
    return page


def _section(key: str, section: str) -> Scene:
    def scene(studio: Studio) -> Callable[[], None]:
        page = _open(studio, key, section)
        first = page.section
        return lambda: page.open_section(first)

    return scene


def _dialog(key: str, section: str, button: str) -> Callable[[Studio], QDialog]:
    def scene(studio: Studio) -> QDialog:
        page = _open(studio, key, section)
        page.ui.contents.findChild(QPushButton, button).click()
        found: list[QDialog] = []

        def is_there() -> bool:
            found[:] = [each for each in studio.window.findChildren(QDialog, "deed_dialog") if each.isVisible()]
            return bool(found)

        studio.wait_until(is_there)
        return found[0]

    return scene


def _round(button: str, side: str) -> Callable[[Studio], QDialog]:
    def scene(studio: Studio) -> QDialog:
        page = _open(studio, "requests", "board")
        next(each for each in page.header_actions() if each.objectName() == button).click()  # type: ignore[attr-defined]
        found: list[QDialog] = []

        def is_there() -> bool:
            found[:] = [each for each in studio.window.findChildren(QDialog, "LetterRoundDialog") if each.isVisible()]
            return bool(found) and studio.window.jobs.n_running == 0

        studio.wait_until(is_there)
        every = next(each for each in found[0].findChildren(QCheckBox) if each.objectName().startswith("all_"))
        every.setChecked(True)
        found[0].findChild(QPushButton, f"segment_{side}").click()
        studio.wait_until(lambda: studio.window.jobs.n_running == 0)
        return found[0]

    return scene


LIFE_SCENES: dict[str, Scene] = {
    "timetable-steps": _section("timetable", "steps"),
    "timetable-decision": _section("timetable", "decision"),
    "timetable-bodies": _section("timetable", "bodies"),
    "requests-papers": _section("requests", "papers"),
    "requests-letters": _section("requests", "letters"),
    "all-reviews-themes": _section("all_reviews", "themes"),
    "all-reviews-archive": _section("all_reviews", "archive"),
    "all-reviews-kinds": _section("all_reviews", "kinds"),
    "all-reviews-registers": _section("all_reviews", "registers"),
}
LIFE_DIALOGS = {
    "dialog-clock": _dialog("timetable", "clocks", "record_action"),
    "dialog-decision": _dialog("timetable", "decision", "decide_action"),
    "dialog-letter": _dialog("requests", "board", "letter_action"),
    "dialog-ask-agencies": _round("ask_all_button", "whom"),
    "dialog-ask-agencies-letters": _round("ask_all_button", "letters"),
    "dialog-remind-agencies": _round("remind_button", "whom"),
    "dialog-checklist": _dialog("requests", "papers", "check_action"),
    "dialog-kind-copy": _dialog("all_reviews", "kinds", "copy_action"),
}
