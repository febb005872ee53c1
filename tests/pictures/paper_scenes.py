"""What is pictured of pasting, papers for agencies, the work list and the register."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QTreeWidgetItemIterator

from scrdesk.ui.pages.submissions.work_list import PLACE

if TYPE_CHECKING:
    from scrdesk.domain.submission import Submission
    from scrdesk.ui.pages.people.page import PeoplePage
    from scrdesk.ui.pages.submissions.page import SubmissionsPage
    from tests.pictures.studio import Studio

PASTED = (
    "Date\tTime\tSource\tWhat happened\tSeen\n"
    "05/03/2016\t21:40\tCAD 1184\tCalled to Flat 6 by a neighbour reporting shouting.\tno\n"
    "31/06/2016\t\tCAD 1190\tIntelligence report from an anonymous caller.\t\n"
    "Mon 22/5/16\t10:00\tCAD 1201\tFollow-up call to the neighbour.\tno\n"
)


def _opened(kind: type[QDialog]) -> QDialog:
    return next(each for each in QApplication.topLevelWidgets() if isinstance(each, kind) and each.isVisible())


def _submissions(studio: Studio) -> SubmissionsPage:
    studio.window.open_page("submissions")
    studio.wait_until(lambda: studio.window.jobs.n_running == 0)
    page: SubmissionsPage = studio.window.page("submissions")
    return page


def _gravest(studio: Studio) -> Submission:
    from scrdesk.services.add_submission import submissions

    assert studio.window.review is not None
    return max(submissions(studio.workspace, studio.window.review.id), key=lambda each: (each.n_errors, each.version))


def _blank_form(studio: Studio) -> QDialog:
    from scrdesk.ui.dialogs.blank_form import BlankFormDialog

    _submissions(studio)._papers.offer_blank_form()
    return _opened(BlankFormDialog)


def _return_sheet(studio: Studio) -> QDialog:
    from scrdesk.ui.dialogs.return_sheet import ReturnSheetDialog

    page = _submissions(studio)
    page._papers._reply_to = "Board Manager, Northmere Safeguarding Board, scb@northmere.example"
    page._papers.offer_return_sheet(_gravest(studio))
    return _opened(ReturnSheetDialog)


def _people(studio: Studio) -> PeoplePage:
    studio.window.open_page("people")
    studio.wait_until(lambda: studio.window.jobs.n_running == 0)
    page: PeoplePage = studio.window.page("people")
    return page


def _person(studio: Studio) -> QDialog:
    from scrdesk.ui.dialogs.person import PersonDialog

    page = _people(studio)
    page.ui.table.selectRow(page.model.rowCount() - 1)
    page.ui.change_button.click()
    return _opened(PersonDialog)


def _person_refused(studio: Studio) -> QDialog:
    from scrdesk.ui.dialogs.person import PersonDialog

    _people(studio)._person_button.click()
    dialog = _opened(PersonDialog)
    assert isinstance(dialog, PersonDialog)
    dialog.ui.name.setText("Ann Other")
    dialog.ui.label.setText("mother")
    return dialog


def _place(studio: Studio) -> QDialog:
    from scrdesk.ui.dialogs.place import PlaceDialog

    _people(studio)._place_button.click()
    dialog = _opened(PlaceDialog)
    assert isinstance(dialog, PlaceDialog)
    dialog.ui.name.setText("Elm Hall Nursery")
    dialog.ui.label.setText("Nursery 2")
    return dialog


def _work_list(studio: Studio) -> Callable[[], None]:
    page = _submissions(studio)
    page._open_submission(_gravest(studio))
    view = page.ui.stored_view
    studio.wait_until(lambda: page.ui.page_stack.currentWidget() is view and studio.window.jobs.n_running == 0)
    lines = QTreeWidgetItemIterator(view.ui.work_list)
    while (line := lines.value()) is not None:
        if line.data(0, PLACE):
            view.ui.work_list.setCurrentItem(line)
            break
        lines += 1
    return page._show_board


def _pasted(studio: Studio) -> Callable[[], None]:
    page = _submissions(studio)
    data = QMimeData()
    data.setText(PASTED)
    QGuiApplication.clipboard().setMimeData(data)
    page.paste()
    view = page.ui.reading_view
    studio.wait_until(lambda: page.ui.page_stack.currentWidget() is view and studio.window.jobs.n_running == 0)

    def back() -> None:
        QGuiApplication.clipboard().clear()
        for file in page.files:
            page.ui.board.arrival_removed.emit(file)
        page._show_board()

    return back


def _taken_out(studio: Studio) -> Callable[[], None]:
    page = _people(studio)
    page.ui.table.selectRow(1)
    page.ui.remove_button.click()
    studio.settle(0.2)
    studio.wait_until(lambda: studio.window.jobs.n_running == 0)

    def back() -> None:
        studio.window.messages._on_action_clicked()
        studio.settle(0.2)
        studio.wait_until(lambda: studio.window.jobs.n_running == 0)
        studio.window.messages.clear()

    return back


def _leaks(studio: Studio) -> QDialog:
    from scrdesk.services.draft_report import default_options, draft_pdf
    from scrdesk.services.leak_gate import obstacles
    from scrdesk.ui.dialogs.leaks import LeaksDialog

    assert studio.window.review is not None
    its = studio.workspace, studio.window.review.id
    pdf = draft_pdf(*its, default_options(*its))
    window = studio.window
    dialog = LeaksDialog(obstacles(*its, pdf, "report-published.pdf")[:12], window.theme, window)
    dialog.ui.who.setText("Board Manager")
    dialog.open()
    return dialog


PAPER_DIALOGS = {
    "dialog-leaks": _leaks,
    "dialog-blank-form": _blank_form,
    "dialog-return-sheet": _return_sheet,
    "dialog-person": _person,
    "dialog-person-refused": _person_refused,
    "dialog-place": _place,
}
PAPER_SCENES = {
    "submissions-work-list": _work_list,
    "submissions-pasted": _pasted,
    "people-taken-out": _taken_out,
}
