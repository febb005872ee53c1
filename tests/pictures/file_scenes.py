"""Pictures of a store that is open elsewhere, damaged, brought up from an older form, or gone from its place."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog

from scrdesk.errors import DamagedStore, StoreInUse
from scrdesk.services.back_up import Backup
from scrdesk.services.salvage import SalvageReport
from scrdesk.store.salvage import LostRow, TableTold

if TYPE_CHECKING:
    from tests.pictures.studio import Studio

_STORE = Path("Documents") / "Northmere reviews.scrdesk"
_BACKUP = Backup(Path("Northmere reviews 2016-09-01 103000.scrdesk"), datetime(2016, 9, 1, 10, 30), 4_096_000)
_HOLDER = "by reed on LAPTOP-7 since 08:05 on 01/09/2016"


def _report(*, is_filled: bool) -> SalvageReport:
    lost = tuple(
        LostRow(
            "entry_version",
            number,
            f"POL-{number:04d}",
            _BACKUP.path if number < 47 else None,
            is_filled and number < 47,
        )
        for number in range(42, 49)
    )
    n_filled = 5 if is_filled else 0
    tables = (
        TableTold("entry", 212, 0, 0, True),
        TableTold("entry_version", 241, 7 - n_filled, n_filled, True),
        TableTold("stored_file", 5, 1, 0, True),
    )
    return SalvageReport(_STORE, 967, 3, tables, lost, ("stored_file 2",), (), False, (_BACKUP,), True)


def _elsewhere(studio: Studio) -> QDialog:
    from scrdesk.ui.dialogs.unlock import UnlockDialog

    dialog = UnlockDialog(_STORE, studio.window)
    dialog.ui.passphrase.setText("kettle orbit marsh violin")
    dialog.open()
    remedy = "Close it there first, then open it here; until then it can be opened to read only."
    dialog.show_failure(StoreInUse(f"This store is open {_HOLDER}.", where=_STORE.name, remedy=remedy, holder=_HOLDER))
    return dialog


def _damaged(studio: Studio) -> QDialog:
    from scrdesk.ui.dialogs.unlock import UnlockDialog

    dialog = UnlockDialog(_STORE, studio.window)
    dialog.ui.passphrase.setText("kettle orbit marsh violin")
    dialog.open()
    what = "The passphrase is right, but the beginning of the store is damaged."
    remedy = "Keep the file as it is; save what can be read into a new store, or go back to a backup."
    dialog.show_failure(DamagedStore(what, where=_STORE.name, remedy=remedy))
    return dialog


def _salvage(*, is_done: bool) -> Callable[[Studio], QDialog]:
    def make(studio: Studio) -> QDialog:
        from scrdesk.ui.dialogs.salvage import SalvageDialog

        dialog = SalvageDialog(_STORE, "", studio.window.jobs, studio.window)
        if is_done:
            dialog.show_done(_report(is_filled=True))
        else:
            dialog.show_report(_report(is_filled=False), is_done=False)
            dialog.ui.save_button.setEnabled(True)
        dialog.open()
        return dialog

    return make


def _strip(name: str, text: str, tone: str, action: str = "") -> Callable[[Studio], Callable[[], None]]:
    def scene(studio: Studio) -> Callable[[], None]:
        window = studio.window
        window.open_page("overview")
        strip = window.door.notices._strip(name)
        assert strip is not None
        if tone != "info":
            strip.keep()
        strip.say(text, tone, action)

        def back() -> None:
            del window.door.notices._strips[name]
            strip.setParent(None)
            strip.deleteLater()

        return back

    return scene


FILE_WELCOME_DIALOGS = {"dialog-unlock-elsewhere": _elsewhere, "dialog-unlock-damaged": _damaged}
FILE_DIALOGS = {"dialog-salvage": _salvage(is_done=False), "dialog-salvage-done": _salvage(is_done=True)}
FILE_SCENES = {
    "overview-read-only": _strip(
        "read_only_strip",
        f"Open to read only: the store is open {_HOLDER}. Changes made there appear here.",
        "warn",
    ),
    "overview-file-gone": _strip(
        "file_gone_strip",
        "Northmere reviews.scrdesk: The file of the store is no longer at its place: it was moved, renamed or deleted, "
        "or its folder cannot be reached. Nothing was written. Put the right file back, or save what is open as a new "
        "store; until it is closed it can be read.",
        "bad",
        "Save what is open…",
    ),
    "overview-brought-up": _strip(
        "brought_up_strip",
        "The store was made by an older version of the program and was brought up to date. As it was before, it is kept "
        "in the folder Northmere reviews-backups under the name Northmere reviews form 0002 2016-09-01 103000.scrdesk.",
        "info",
    ),
}
