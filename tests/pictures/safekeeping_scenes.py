"""What is pictured of the Safekeeping page: each question with the answers of a store that is in use."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QWidget

from scrdesk.services.back_up import Backup, Contents
from scrdesk.services.backup_places import BackupPlace
from scrdesk.services.custodians import Custodian
from scrdesk.services.recovery import SheetStanding
from scrdesk.services.remember_store import Memory, Remembered
from scrdesk.services.review_bundle import Conflict, TakeOver
from scrdesk.services.safekeeping import BackupStanding, ListedBackup, Safety, Standing

if TYPE_CHECKING:
    from scrdesk.ui.page import PageContext
    from scrdesk.ui.pages.safekeeping.page import SafekeepingPage
    from tests.pictures.studio import Studio

Scene = Callable[["Studio"], Callable[[], None]]
NOW = datetime(2016, 11, 22, 14, 20)
PASSPHRASE = "lantern gravel otter sixpence"


def _page(studio: Studio, view: str) -> SafekeepingPage:
    from scrdesk.ui.pages.safekeeping.page import SafekeepingPage

    studio.window.open_page("safekeeping")
    page = studio.window.current_page
    assert isinstance(page, SafekeepingPage)
    page.show_view(view)
    studio.wait_until(lambda: studio.window.jobs.n_running == 0)
    return page


def _nothing() -> None:
    """Leave the page as it is; opening it again fetches."""


def _backup(hours: float, kib: int, standing: Standing = Standing.PROVEN) -> ListedBackup:
    made = NOW - timedelta(hours=hours)
    name = f"Northmere reviews {made:%Y-%m-%d %H%M%S}.scrdesk"
    return ListedBackup(Backup(Path("Documents") / name, made, kib * 1024), standing)


def _backups(studio: Studio) -> Callable[[], None]:
    page = _page(studio, "safe")
    listed = (
        _backup(0.4, 5_310),
        _backup(1.4, 5_296),
        _backup(26, 5_120, Standing.SPOILT),
        _backup(74, 4_988),
        _backup(200, 4_010, Standing.EARLIER),
    )
    warning = (
        "This folder seems to be kept in step by OneDrive, which may copy a store in mid-change or put back an old "
        "copy. Keep the store in a folder of the computer or of the office's server, and backups elsewhere."
    )
    real = page.backups.context
    page.backups.context = _as_in_use(page)
    chosen = Path("E:/Backups")
    fault = f"The folder for backups, {chosen}, cannot be reached."
    place = BackupPlace(Path("Documents") / "Northmere reviews-backups", chosen, chosen / "own", "", fault)
    page.backups.show_safety(Safety(listed, listed[0].backup, warning, NOW - timedelta(days=3), True, NOW, place))

    def back() -> None:
        page.backups.context = real

    return back


def _keys(studio: Studio) -> Callable[[], None]:
    from scrdesk.ui.pages.safekeeping.key_holders_view import KeyHolders

    page = _page(studio, "open")
    real = page.keys.context
    page.keys.context = _as_in_use(page)
    page.keys.show_holders(
        KeyHolders(
            "It was set on 3 Oct 2016.",
            (
                Custodian(1, "R. Achebe, deputy business manager", NOW - timedelta(days=40), NOW - timedelta(days=2)),
                Custodian(3, "S. Byrne, Board’s independent chair", NOW - timedelta(days=12), None),
            ),
            SheetStanding(
                NOW - timedelta(days=40),
                NOW - timedelta(days=40),
                ((NOW - timedelta(days=50), ""), (NOW - timedelta(days=40), "the Board’s safe, County Hall")),
            ),
            Remembered(Memory.NO, "This store is not remembered on this computer."),
        )
    )

    def back() -> None:
        page.keys.context = real

    return back


def _trail(studio: Studio) -> Callable[[], None]:
    page = _page(studio, "happened")
    page.trail.ui.check_button.click()
    studio.wait_until(lambda: studio.window.jobs.n_running == 0)
    return _nothing


def _exports(studio: Studio) -> Callable[[], None]:
    from scrdesk.domain.trail import ExportLine

    page = _page(studio, "left")
    page.exports.show_exports(
        (
            ExportLine(214, NOW, "report draft 0.3", "SCR 2016/02", False, 812_000, "9f31c07ab6d2" * 5 + "0000",
                       r"E:\Board\Child Q\Report draft 0.3 labels.pdf"),
            ExportLine(190, NOW - timedelta(days=1), "chronology .xlsx", "SCR 2016/02", True, 91_000,
                       "0c44ab6d29f3" * 5 + "0000", r"C:\Users\mlee\Documents\Combined chronology.xlsx"),
            ExportLine(101, NOW - timedelta(days=20), "trail .pdf", "", None, 44_000, "77d0aa19c3e5" * 5 + "0000",
                       r"S:\Audit\Trail of Northmere reviews.pdf"),
        )
    )  # fmt: skip
    return _nothing


def _backup_card(studio: Studio, standing: BackupStanding) -> Callable[[], None]:
    from scrdesk.ui.pages.overview.page import OverviewPage

    studio.window.open_page("overview")
    studio.wait_until(lambda: studio.window.jobs.n_running == 0)
    page = studio.window.current_page
    assert isinstance(page, OverviewPage)
    page.backup.show_standing(standing)
    return page.backup.look_again


def _backup_good(studio: Studio) -> Callable[[], None]:
    own = Path("N:/Board/Backups/Northmere reviews-backups-7d20c1ae")
    made = Backup(own / "Northmere reviews 2016-11-22 135600.scrdesk", NOW - timedelta(hours=0.4), 5_310 * 1024)
    place = BackupPlace(Path("Northmere reviews-backups"), own.parent, own)
    return _backup_card(studio, BackupStanding(made, place, False, False, NOW))


def _backup_lacking(studio: Studio) -> Callable[[], None]:
    beside = Path("Documents") / "Northmere reviews-backups"
    made = Backup(beside / "Northmere reviews 2016-11-22 135600.scrdesk", NOW - timedelta(hours=0.4), 5_310 * 1024)
    chosen = Path("E:/Backups")
    fault = f"The folder for backups, {chosen}, cannot be reached."
    place = BackupPlace(beside, chosen, chosen / "Northmere reviews-backups-7d20c1ae", "", fault)
    return _backup_card(studio, BackupStanding(made, place, False, True, NOW))


def _backup_none(studio: Studio) -> Callable[[], None]:
    place = BackupPlace(Path("Documents") / "Northmere reviews-backups")
    return _backup_card(studio, BackupStanding(None, place, False, False, NOW))


def _hand_over(studio: Studio) -> QDialog:
    from scrdesk.ui.dialogs.hand_over import HandOverDialog

    assert studio.window.review is not None
    dialog = HandOverDialog(studio.workspace, studio.window.review, studio.window.jobs, studio.window)
    dialog.ui.show_words.setChecked(True)
    for field in (dialog.ui.passphrase, dialog.ui.again):
        field.setText("lantern-gravel-otter-sixpence-rook-larch-tin")
    dialog.open()
    return dialog


_BACK = TakeOver(
    "SCR 2016/02",
    is_new=False,
    n_entries=411,
    added=("note HV-0031", "tag CSC-0102, concern raised", "question 7"),
    changed=("marks GP-0012", "person Stepfather"),
    n_same=688,
    only_here=("note POL-0044", "saved view Not seen"),
    conflicts=(
        Conflict("note POL-0042", "POL-0042, Who opened the door?", "POL-0042, The neighbour opened it, see HOU-0003."),
        Conflict("marks CSC-0102", "CSC-0102, child seen: no", "CSC-0102, child seen: not stated"),
        Conflict("meeting 2", "2, 2016-09-14, draft (16 lines)", "2, 2016-09-14, agreed (17 lines)"),
    ),
    left_out=(
        "file of GP, version 2: add it under Submissions",
        "note GP-0048: names entry GP-0048, which is not here",
    ),
)


def _take_over(studio: Studio) -> QDialog:
    from scrdesk.ui.dialogs.take_over import TakeOverDialog

    bundle = Path("Downloads") / "SCR 2016-02 handed over.scrdesk"
    dialog = TakeOverDialog(studio.workspace, bundle, studio.window.jobs, studio.window, is_backed_up=True)
    dialog.ui.passphrase.setText(PASSPHRASE)
    dialog.open()
    dialog.show_seen(_BACK)
    dialog.ui.conflict_table.selectRow(0)
    dialog.ui.theirs_button.click()
    return dialog


def _taken_over(studio: Studio) -> QDialog:
    from scrdesk.ui.dialogs.take_over import TakeOverDialog

    bundle = Path("Downloads") / "SCR 2016-02 handed over.scrdesk"
    dialog = TakeOverDialog(studio.workspace, bundle, studio.window.jobs, studio.window, is_backed_up=True)
    dialog.open()
    dialog.show_seen(_BACK)
    dialog.show_taken(_BACK)
    return dialog


def _review_menu(studio: Studio) -> QWidget:
    from scrdesk.ui.review_menu import ReviewMenu

    window = studio.window
    menu = ReviewMenu(window.context, window)
    assert window.review is not None
    menu.fill((window.review,), window.review.id)
    menu.popup(window.mapToGlobal(window.rect().topLeft()))
    return menu


def _as_in_use(page: SafekeepingPage) -> PageContext:
    """Return the page's context as it is with a store of real work."""

    return replace(page.context, is_demo=lambda: False)


def _change_passphrase(studio: Studio) -> QDialog:
    from scrdesk.ui.dialogs.change_passphrase import ChangePassphraseDialog

    dialog = ChangePassphraseDialog("Northmere reviews", 2, studio.window)
    dialog.ui.old.setText("kettle orbit marsh violin")
    for field in (dialog.ui.passphrase, dialog.ui.again):
        field.setText(PASSPHRASE)
    dialog.open()
    dialog.show_fault("The passphrase does not open this store. Nothing was changed; try again.")
    return dialog


def _custodian(studio: Studio) -> QDialog:
    from scrdesk.ui.dialogs.custodian import CustodianDialog

    dialog = CustodianDialog("Northmere reviews", None, studio.window)
    dialog.ui.name.setText("R. Achebe, deputy business manager")
    for field in (dialog.ui.passphrase, dialog.ui.again):
        field.setText(PASSPHRASE)
    dialog.open()
    return dialog


def _restore(studio: Studio) -> QDialog:
    from scrdesk.ui.dialogs.restore import RestoreDialog

    path = Path("Documents") / "Northmere reviews 2016-11-22 135600.scrdesk"
    dialog = RestoreDialog(studio.workspace, path, studio.window.jobs, studio.window)
    dialog.ui.passphrase.setText(PASSPHRASE)
    dialog.open()
    dialog.show_held(
        Contents(NOW, "Northmere reviews.scrdesk", ("SCR 2016/02", "SCR 2016/01"), 1_204, 9, NOW, is_older_form=False)
    )
    return dialog


SAFEKEEPING_SCENES: dict[str, Scene] = {
    "safekeeping-backups": _backups,
    "safekeeping-keys": _keys,
    "safekeeping-trail": _trail,
    "safekeeping-exports": _exports,
    "overview-backup-good": _backup_good,
    "overview-backup-lacking": _backup_lacking,
    "overview-backup-none": _backup_none,
}
SAFEKEEPING_DIALOGS: dict[str, Callable[[Studio], QWidget]] = {
    "menu-review": _review_menu,
    "dialog-hand-over": _hand_over,
    "dialog-take-over": _take_over,
    "dialog-taken-over": _taken_over,
    "safekeeping-change-passphrase": _change_passphrase,
    "safekeeping-custodian": _custodian,
    "safekeeping-restore": _restore,
}
