"""What is pictured of writing the report: the text, the text with labels, drafts, comments, and their dialogs."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog

if TYPE_CHECKING:
    from scrdesk.ui.pages.report.page import ReportPage
    from tests.pictures.studio import Studio


def _page(studio: Studio) -> ReportPage:
    studio.window.open_page("report")
    studio.wait_until(lambda: studio.window.jobs.n_running == 0)
    page: ReportPage = studio.window.page("report")
    return page


def _view(key: str, *, with_labels: bool = False) -> Callable[[Studio], Callable[[], None]]:
    def scene(studio: Studio) -> Callable[[], None]:
        page = _page(studio)
        page.views.show_view(key)
        studio.wait_until(lambda: studio.window.jobs.n_running == 0)
        view = page.views.view(key)
        if key == "write":
            view.list.setCurrentRow(4)
        if with_labels:
            view._switch_view()
            view.replaced.tell_box.setChecked(True)
        studio.wait_until(lambda: studio.window.jobs.n_running == 0)

        def back() -> None:
            if with_labels:
                view.replaced.tell_box.setChecked(False)
                view._switch_view()
            page.views.show_view("pages")

        return back

    return scene


def _publish(studio: Studio) -> Callable[[], None]:
    """The risks as they stand after a check, two of them ticked."""
    page = _page(studio)
    page.views.show_view("publish")
    studio.wait_until(lambda: studio.window.jobs.n_running == 0)
    view = page.views.view("publish")
    view.check()
    studio.wait_until(lambda: studio.window.jobs.n_running == 0 and view.risks.rowCount() > 0)
    view.who.setText("P. Marlowe, second reader")
    for _ in range(2):
        view.note.setText("Months only in the published report")
        view.tick_button.click()
        studio.wait_until(lambda: studio.window.jobs.n_running == 0 and not page.edits.is_busy)
    view.table.selectRow(3)

    def back() -> None:
        page.edits.undo()
        page.edits.undo()
        studio.wait_until(lambda: studio.window.jobs.n_running == 0 and not page.edits.is_busy)
        page.views.show_view("pages")

    return back


def _freeze(studio: Studio) -> QDialog:
    from scrdesk.ui.dialogs.freeze_draft import FreezeDraftDialog

    dialog = FreezeDraftDialog("0.2", _page(studio))
    dialog.open()
    return dialog


def _comment(studio: Studio) -> QDialog:
    from scrdesk.services.numbered_drafts import comments
    from scrdesk.ui.dialogs.accuracy_comment import AccuracyCommentDialog

    page = _page(studio)
    assert studio.window.review is not None
    first = comments(studio.workspace, studio.window.review.id)[0]
    agencies = [("HV", "Aldshire Community Health, health visiting")]
    dialog = AccuracyCommentDialog(["0.1"], agencies, first.details.received, first.details, page)
    dialog.open()
    return dialog


def _waivers(studio: Studio) -> QDialog:
    from datetime import datetime

    from scrdesk.domain.leaks.waivers import Waiver, WaiverId
    from scrdesk.ui.dialogs.waivers import WaiversDialog

    given = datetime(2016, 11, 3, 10, 30)
    waivers = (
        Waiver(WaiverId(1), "a", "page 4, text: “May” (Uncle, name)", "The month, read aloud", "J. Reed", given),
        Waiver(WaiverId(2), "b", "metadata: “Toby” (Child Q, alias)", "Only our own folder", "J. Reed", given,
               "J. Reed", given, "The file goes to the press"),
    )  # fmt: skip
    dialog = WaiversDialog(waivers, studio.window.theme, _page(studio))
    dialog.open()
    return dialog


WRITING_SCENES = {
    "report-write": _view("write"),
    "report-write-labels": _view("write", with_labels=True),
    "report-drafts": _view("drafts"),
    "report-accuracy": _view("accuracy"),
    "report-publish": _publish,
}
WRITING_DIALOGS = {
    "report-dialog-freeze": _freeze,
    "report-dialog-comment": _comment,
    "report-dialog-waivers": _waivers,
}
