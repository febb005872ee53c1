"""Pictures of keeping: what is due, what is held, and what is asked before something is destroyed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from scrdesk.domain.retention import PaperClass, StartEvent
from scrdesk.services import retention
from scrdesk.ui.dialogs.deed import DeedDialog
from scrdesk.ui.page import PageContext
from scrdesk.ui.pages.safekeeping.retention_view import RetentionView

if TYPE_CHECKING:
    from tests.pictures.studio import Studio

VIEW_PX = (1120, 690)


def _kept(studio: Studio) -> None:
    """Give the demonstration review days, a lifted hold and a class that is due, once."""
    workspace = studio.workspace
    kept = retention.review_list(workspace)[0]
    if StartEvent.CLOSED in kept.days:
        return
    review_id = kept.review.id
    today = workspace.clock().date()
    retention.set_day(workspace, review_id, StartEvent.CLOSED, today - timedelta(days=400))
    retention.set_day(workspace, review_id, StartEvent.PUBLISHED, today - timedelta(days=380))
    hold = retention.place_hold(workspace, review_id, "R. Ames, solicitor to the Board", "Inquest not concluded.")
    retention.lift_hold(workspace, review_id, hold, "R. Ames", "Inquest concluded.")
    retention.extend(
        workspace, review_id, PaperClass.PANEL, date(2060, 1, 1), "Civil claim by the family", "Board manager"
    )


def _shown(studio: Studio) -> RetentionView:
    _kept(studio)
    window = studio.window
    view = RetentionView(PageContext(window.jobs, window.messages, window.theme))
    view.resize(window.theme.px(VIEW_PX[0]), VIEW_PX[1])
    view.setContentsMargins(24, 24, 24, 24)
    view.set_workspace(studio.workspace)
    view.show()
    studio.wait_until(lambda: window.jobs.n_running == 0)
    return view


def _press(studio: Studio, name: str) -> DeedDialog:
    from PySide6.QtWidgets import QPushButton

    view = _shown(studio)
    button = view.findChild(QPushButton, name)
    assert button is not None
    button.click()
    studio.wait_until(lambda: studio.window.jobs.n_running == 0)
    studio.settle(0.2)
    dialogs = [each for each in QApplication.topLevelWidgets() if isinstance(each, DeedDialog) and each.isVisible()]
    view.close()
    view.deleteLater()
    return dialogs[-1]


def _destroy(studio: Studio) -> QWidget:
    dialog = _press(studio, "destroy_button")
    for name, words in (("by", "A. Thorne, independent chair"), ("authority", "Board of 4 May 2052, item 7")):
        field = dialog.fields[name]
        assert isinstance(field, QLineEdit)
        field.setText(words)
    return dialog


def _protect(studio: Studio) -> QWidget:
    from scrdesk.ui.dialogs.protect import ProtectDialog

    dialog = ProtectDialog(Path("combined-chronology.zip"), studio.window)
    dialog.password.setText("lantern-gravel-otter-sixpence-rook-larch-tin")
    dialog.open()
    return dialog


def _sealed(studio: Studio) -> QWidget:
    from scrdesk.domain.chronology import ChronologyFilter
    from scrdesk.services.reviews import list_reviews
    from scrdesk.services.sealed_copy import make_sealed_copy, open_sealed_copy
    from scrdesk.ui.dialogs.sealed_copy import SealedCopyWindow

    path = studio.folder / "sealed.scrdesk"
    words = "lantern gravel otter sixpence"
    if not path.exists():
        review_id = list_reviews(studio.workspace)[0].review.id
        chosen = ChronologyFilter(text="no reply")
        make_sealed_copy(studio.workspace, review_id, "J. Marlow, overview author", path, words, chosen=chosen)
    desk = open_sealed_copy(path, words)
    desk.write_comment(desk.rows[1].reference, "Who was told that nobody answered? I find no call to the school.")
    window = SealedCopyWindow(desk, studio.window.theme, studio.window)
    window.open()
    window.entries.setCurrentRow(2)
    return window


def _seal(studio: Studio) -> QWidget:
    from scrdesk.domain.chronology import ChronologyFilter
    from scrdesk.services.reviews import list_reviews
    from scrdesk.ui.sealed_copies import SealedCopies

    window = studio.window
    copies = SealedCopies(PageContext(window.jobs, window.messages, window.theme), window)
    review_id = list_reviews(studio.workspace)[0].review.id
    shown = "37 of 413 entries, containing “no reply”"
    copies._ask_for_whom(studio.workspace, review_id, ChronologyFilter(), shown, Path("x.scrdesk"))
    studio.settle(0.2)
    dialogs = [each for each in QApplication.topLevelWidgets() if isinstance(each, DeedDialog) and each.isVisible()]
    return dialogs[-1]


KEEPING_DIALOGS: dict[str, Callable[[Studio], QWidget]] = {
    "safekeeping-retention": _shown,
    "dialog-retention-destroy": _destroy,
    "dialog-retention-hold": lambda studio: _press(studio, "hold_button"),
    "dialog-protect": _protect,
    "dialog-seal": _seal,
    "sealed-copy": _sealed,
    "dialog-retention-days": lambda studio: _press(studio, "days_button"),
}
