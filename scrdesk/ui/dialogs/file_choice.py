"""Asking for files: one seam for every page, so that no page blocks and tests can answer.

The dialogs are opened, never executed. Where the platform has no dialogs of its own (tests, bare X11) Qt's are used.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

WITHOUT_OWN_DIALOGS = frozenset({"offscreen", "minimal"})


def ask_open_files(
    parent: QWidget, title: str, filters: Sequence[str], then: Callable[[tuple[Path, ...]], None]
) -> QFileDialog:
    """Ask for one or more existing files; ``then`` gets them unless the user cancels."""
    dialog = _dialog(parent, title, filters)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)

    def _on_accepted() -> None:
        then(tuple(Path(name) for name in dialog.selectedFiles()))

    dialog.accepted.connect(_on_accepted)
    dialog.open()
    return dialog


def ask_save_file(
    parent: QWidget,
    title: str,
    name: str,
    filters: Sequence[tuple[str, str]],
    then: Callable[[Path], None],
    *,
    protected: Callable[[Path, str], None] | None = None,
) -> QFileDialog:
    """Ask where to write a file; a name without one of the endings gets that of the chosen kind.

    Args:
        name: proposed name.
        filters: what is offered, as (words, ending with its dot).
        then: gets the path unless the user cancels.
        protected: when given, each kind is offered with a password too; gets the path with the ending of the kind,
            and the password (:func:`scrdesk.services.protected_export.written_as` tells the name it is written under).
    """
    texts = [f"{words} (*{ending})" for words, ending in filters]
    with_password = {_protected_text(words, ending): ending for words, ending in filters} if protected else {}
    dialog = _dialog(parent, title, [*texts, *with_password])
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    if documents:
        dialog.setDirectory(documents)
    dialog.selectFile(name)
    endings = {text: ending for text, (_, ending) in zip(texts, filters, strict=True)}

    def _on_accepted() -> None:
        chosen = dialog.selectedFiles()
        if not chosen:
            return
        path = Path(chosen[0])
        inner = with_password.get(dialog.selectedNameFilter())
        if inner is not None and protected is not None:
            _ask_password(parent, path, inner, protected)
            return
        if path.suffix.lower() not in endings.values():
            path = path.with_name(path.name + endings.get(dialog.selectedNameFilter(), filters[0][1]))
        then(path)

    dialog.accepted.connect(_on_accepted)
    dialog.open()
    return dialog


def _protected_text(words: str, ending: str) -> str:
    shown = ending if ending.lower() == ".pdf" else ".zip"
    told = QCoreApplication.translate("file_choice", "{kind}, protected by a password")
    return f"{told.format(kind=words)} (*{shown})"


def _ask_password(parent: QWidget, chosen: Path, inner: str, protected: Callable[[Path, str], None]) -> None:
    """Ask for the password of a file; the dialog of the system has asked about a file of the chosen name only."""
    from scrdesk.ui.dialogs.protect import ProtectDialog

    stem = chosen.with_suffix("") if chosen.suffix.lower() in {".zip", inner.lower()} else chosen
    shown = inner if inner.lower() == ".pdf" else ".zip"
    target, n = stem.with_name(stem.name + shown), 2
    while target.exists() and target != chosen:
        target, n = stem.with_name(f"{stem.name} {n}{shown}"), n + 1
    path = target.with_suffix(inner)
    dialog = ProtectDialog(target, parent.window())
    dialog.chosen.connect(lambda password: protected(path, password))
    dialog.open()


def ask_folder(parent: QWidget, title: str, then: Callable[[Path], None]) -> QFileDialog:
    """Ask for a folder to write several files into; ``then`` gets it unless the user cancels."""
    dialog = _dialog(parent, title, ())
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    if documents:
        dialog.setDirectory(documents)

    def _on_accepted() -> None:
        chosen = dialog.selectedFiles()
        if chosen:
            then(Path(chosen[0]))

    dialog.accepted.connect(_on_accepted)
    dialog.open()
    return dialog


def _dialog(parent: QWidget, title: str, filters: Sequence[str]) -> QFileDialog:
    dialog = QFileDialog(parent, title)
    dialog.setObjectName("file_choice")
    if QGuiApplication.platformName() in WITHOUT_OWN_DIALOGS:
        # Qt's own dialog asks about overwriting in a nested loop; the services keep the old file until the new is whole
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
    if filters:
        dialog.setNameFilters(list(filters))
    dialog.finished.connect(dialog.deleteLater)
    return dialog
