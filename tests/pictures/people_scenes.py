"""What is pictured of the family: genogram, who lived where, names to decide, and a person's ties."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QDialog

if TYPE_CHECKING:
    from scrdesk.ui.pages.people.page import PeoplePage
    from tests.pictures.studio import Studio


def _page(studio: Studio) -> PeoplePage:
    studio.window.open_page("people")
    studio.wait_until(lambda: studio.window.jobs.n_running == 0)
    page: PeoplePage = studio.window.page("people")
    return page


def _view(key: str, then: Callable[[PeoplePage], None] | None = None) -> Callable[[Studio], Callable[[], None]]:
    def scene(studio: Studio) -> Callable[[], None]:
        page = _page(studio)
        page.views.show_view(key)
        studio.wait_until(lambda: studio.window.jobs.n_running == 0)
        if then is not None:
            then(page)
            studio.wait_until(lambda: studio.window.jobs.n_running == 0)
        return lambda: _back(page)

    return scene


def _back(page: PeoplePage) -> None:
    from scrdesk.ui.pages.people.genogram_view import GenogramView

    drawn = page.views.view("genogram")
    assert isinstance(drawn, GenogramView)
    drawn.words_button.setChecked(False)
    page.views.show_view("register")


def _with_focus(page: PeoplePage) -> None:
    from scrdesk.ui.pages.people.genogram_view import GenogramView

    view = page.views.view("genogram")
    assert isinstance(view, GenogramView)
    view.canvas.setFocus()
    view.canvas._go_to(3)
    view.words_button.setChecked(True)


def _family(studio: Studio) -> QDialog:
    from scrdesk.ui.dialogs.family import FamilyDialog

    page = _page(studio)
    page._open_family(next(each for each in page._register.people if each.details.label == "Mother's Partner"))
    return next(each for each in QApplication.topLevelWidgets() if isinstance(each, FamilyDialog) and each.isVisible())


def _entries(studio: Studio) -> Callable[[], None]:
    """Everything about one person: by the button on the People page to the filtered chronology."""
    from scrdesk.domain.chronology import ChronologyFilter
    from scrdesk.ui.pages.chronology.page import ChronologyPage

    page = _page(studio)
    row = next(n for n, each in enumerate(page._register.people) if each.details.label == "Mother's Partner")
    page.ui.table.setCurrentIndex(page.model.index(row, 0))
    page._entries_button.click()
    studio.wait_until(lambda: studio.window.jobs.n_running == 0)
    chronology = studio.window.page("chronology")
    assert isinstance(chronology, ChronologyPage)
    assert chronology.chosen == ChronologyFilter(people=frozenset({"Mother's Partner"}))
    return lambda: chronology.set_filter(ChronologyFilter())


def _labels(studio: Studio) -> QDialog:
    from scrdesk.ui.dialogs.labels import LabelsDialog
    from scrdesk.ui.pages.people.labels_view import LabelsView

    page = _page(studio)
    page.views.show_view("labels")
    studio.wait_until(lambda: studio.window.jobs.n_running == 0)
    view = page.views.view("labels")
    assert isinstance(view, LabelsView)
    view.table.selectRow(0)
    view.change_button.click()
    return next(each for each in QApplication.topLevelWidgets() if isinstance(each, LabelsDialog) and each.isVisible())


PEOPLE_SCENES = {
    "people-labels": _view("labels"),
    "people-entries": _entries,
    "people-genogram": _view("genogram"),
    "people-genogram-in-words": _view("genogram", _with_focus),
    "people-households": _view("households"),
    "people-names": _view("names"),
}
PEOPLE_DIALOGS = {"people-dialog-family": _family, "people-dialog-labels": _labels}
