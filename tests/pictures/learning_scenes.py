"""What is pictured of learning: each view, and the forms."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QScrollArea, QWidget

if TYPE_CHECKING:
    from scrdesk.ui.page import Place
    from scrdesk.ui.pages.learning.page import LearningPage
    from tests.pictures.studio import Studio


def _page(studio: Studio) -> LearningPage:
    studio.window.open_page("learning")
    studio.wait_until(lambda: studio.window.jobs.n_running == 0)
    page: LearningPage = studio.window.page("learning")
    return page


def _view(key: str) -> Callable[[Studio], Callable[[], None]]:
    def scene(studio: Studio) -> Callable[[], None]:
        page = _page(studio)
        page.views.show_view(key)
        studio.wait_until(lambda: studio.window.jobs.n_running == 0)
        return lambda: page.views.show_view("findings")

    return scene


def _form(about: Callable[[LearningPage], Place]) -> Callable[[Studio], QDialog]:
    def make(studio: Studio) -> QDialog:
        page = _page(studio)
        dialog = page.forms.open(about(page))
        assert dialog is not None
        return dialog

    return make


def _action_below(studio: Studio) -> QDialog:
    """The lower half of the form of an action: milestones, evidence, sign-off."""
    dialog = _form(_action)(studio)
    dialog.findChild(QWidget, "assurance").setFocus()
    scroll = dialog.findChild(QScrollArea, "fields_scroll")
    studio.wait_until(lambda: scroll.verticalScrollBar().maximum() > 0)
    scroll.verticalScrollBar().setValue(scroll.verticalScrollBar().maximum())
    return dialog


def _finding(page: LearningPage) -> Place:
    assert page._data is not None
    return {"what": "finding", "finding": page._data.lessons[0].id}


def _action(page: LearningPage) -> Place:
    from scrdesk.ui.pages.learning.plan_view import about_line

    assert page._data is not None
    return about_line(page._data.lines[1])


def _recommendation(page: LearningPage) -> Place:
    assert page._data is not None
    lesson = page._data.lessons[0]
    own = lesson.details.recommendations[0]
    return {"what": "recommendation", "finding": lesson.id, "recommendation": own.id}


def _record(kind: str, rows: str) -> Callable[[LearningPage], Place]:
    return lambda page: {"what": "record", "kind": kind, "record": getattr(page._data, rows)[0].id}


LEARNING_SCENES = {
    "learning-plan": _view("plan"),
    "learning-dissemination": _view("spread"),
    "learning-library": _view("library"),
    "learning-publication": _view("publication"),
}
LEARNING_DIALOGS = {
    "learning-dialog-finding": _form(_finding),
    "learning-dialog-recommendation": _form(_recommendation),
    "learning-dialog-action": _form(_action),
    "learning-dialog-action-below": _action_below,
    "learning-dialog-briefing": _form(_record("briefing", "products")),
    "learning-dialog-dissemination": _form(_record("dissemination", "log")),
    "learning-dialog-outline": _form(_record("outline", "outlines")),
    "learning-dialog-deposit": _form(_record("repository deposit", "deposits")),
    "learning-dialog-point": _form(
        lambda _: {"what": "record", "kind": "publication point", "record": None, "preset": "legal"}
    ),
}
