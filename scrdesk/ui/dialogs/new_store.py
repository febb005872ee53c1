"""Asks where a new store is to lie and for its passphrase."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from scrdesk.domain.store_files import STORE_ENDING
from scrdesk.ui.dialogs.key_dialog import KeyDialog
from scrdesk.ui.dialogs.passphrase_pair import show_strength
from scrdesk.ui.forms.ui_new_store_dialog import Ui_NewStoreDialog
from scrdesk.ui.widgets.restyle import set_look
from scrdesk.ui.words import said


class NewStoreDialog(KeyDialog):
    """File, passphrase twice, how strong it is, and what it means to forget it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_NewStoreDialog()
        self.ui.setupUi(self)
        ui = self.ui
        self.adopt(fault=ui.fault, busy=ui.busy_strip, do=ui.make_button, passphrases=(ui.passphrase, ui.again))
        ui.place.setText(str(_free_name(_usual_folder())))
        ui.place.textChanged.connect(self._on_changed)
        ui.passphrase.textChanged.connect(self._on_changed)
        ui.again.textChanged.connect(self._on_changed)
        ui.show_words.toggled.connect(self.show_words)
        ui.choose_button.clicked.connect(self._on_choose_clicked)
        ui.cancel_button.clicked.connect(self.reject)
        ui.make_button.clicked.connect(self._on_make_clicked)
        self.setMinimumWidth(ui.place.fontMetrics().averageCharWidth() * 76)
        self._on_changed()
        ui.passphrase.setFocus()

    @property
    def path(self) -> Path:
        """The file to make; the ending is added when it was left out."""
        path = Path(self.ui.place.text().strip()).expanduser()
        return path if path.suffix == STORE_ENDING or not path.name else path.with_name(path.name + STORE_ENDING)

    def _on_changed(self) -> None:
        ui = self.ui
        place = ui.place.text().strip()
        path = self.path
        has_folder = bool(place) and bool(path.name) and path.parent.is_dir()
        is_taken = has_folder and path.exists()
        if is_taken:
            hint = self.tr("There is a file of this name already. Choose another name.")
        elif not has_folder:
            hint = self.tr("There is no such folder. Choose one that is there.")
        else:
            hint = self.tr("Makes {name} in {folder}").format(name=path.name, folder=path.parent)
        ui.place_hint.setText(hint)
        set_look(ui.place, "fault", "true" if is_taken or not has_folder else "false")
        is_good = show_strength(ui.strength, ui.passphrase.text(), ui.again.text(), path.stem)
        ui.make_button.setEnabled(has_folder and not is_taken and is_good)

    def _on_choose_clicked(self) -> None:
        chooser = QFileDialog(self, self.tr("Where the new store is to lie"), self.ui.place.text())
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        chooser.setOption(QFileDialog.Option.DontConfirmOverwrite)
        chooser.setNameFilter(self.tr("Stores (*{suffix})").format(suffix=STORE_ENDING))
        chooser.setDefaultSuffix(STORE_ENDING.removeprefix("."))
        chooser.fileSelected.connect(self.ui.place.setText)
        chooser.finished.connect(chooser.deleteLater)
        chooser.open()

    def _on_make_clicked(self) -> None:
        self.want(self.path, self.ui.passphrase.text())


def _usual_folder() -> Path:
    """Return the documents folder, or the home folder where there is none."""
    folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
    return folder if folder.is_dir() else Path.home()


def _free_name(folder: Path) -> Path:
    """Return a name in the folder that is not taken."""
    path = folder / f"{said('Reviews')}{STORE_ENDING}"
    number = 2
    while path.exists():
        path = folder / f"{said('Reviews')} {number}{STORE_ENDING}"
        number += 1
    return path
