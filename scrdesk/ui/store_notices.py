"""What the window has to say about the file of the open store itself, above the pages, for as long as it holds.

That it is open to read only, that it was brought up from an older form, that its file was moved away or replaced, that
a part of it is damaged; each with the way out.
"""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from scrdesk.domain.progress import Progress
from scrdesk.domain.store_files import STORE_ENDING
from scrdesk.errors import CannotWrite, DamagedStore
from scrdesk.ui.jobs import Jobs, Pool
from scrdesk.ui.messages import Messages, in_words
from scrdesk.ui.widgets.message_strip import MessageStrip

if TYPE_CHECKING:
    from scrdesk.services.open_store import Workspace
    from scrdesk.ui.read_only_strip import ReadOnlyStrip
    from scrdesk.ui.store_door import StoreDoor

LOOK_EVERY_MS = 30_000
"""Between two looks whether the file is still there; whatever is written looks by itself."""


class StoreNotices(QObject):
    """The strips of one window that tell of its store's file."""

    def __init__(self, door: StoreDoor, window: QWidget, jobs: Jobs) -> None:
        super().__init__(door)
        self._door, self._window, self._jobs = door, window, jobs
        self._workspace: Workspace | None = None
        self.reading: ReadOnlyStrip | None = None
        self._strips: dict[str, MessageStrip] = {}
        self._usual_line = ""  # what the rail says of saving in a store that can be written to
        self._timer = QTimer(self, interval=LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)
        # After the window's own word on a fault, which this replaces by one with a way out.
        jobs.fault_unhandled.connect(self._on_fault_unhandled, Qt.ConnectionType.QueuedConnection)

    def begin(self, workspace: Workspace) -> None:
        """Tell of the store that was just opened."""
        self.clear()
        self._workspace = workspace
        if workspace.is_read_only:
            self._begin_reading(workspace)
        elif not self._door.is_demo:
            self._timer.start()
        old = workspace.brought_up_from
        if old is not None:
            text = self.tr(
                "The store was made by an older version of the program and was brought up to date. As it was before, "
                "it is kept in the folder {folder} under the name {name}."
            )
            strip = self._strip("brought_up_strip")
            if strip is not None:
                strip.say(text.format(folder=old.backup.parent.name, name=old.backup.name))

    def clear(self) -> None:
        """Take everything away; the store is closed."""
        self._timer.stop()
        self._workspace = None
        reading, self.reading = self.reading, None
        if reading is not None:
            reading.end()
        line = self._window.findChild(QLabel, "saved_line")
        if line is not None and self._usual_line:
            line.setText(self._usual_line)
            self._usual_line = ""
        for strip in self._strips.values():
            strip.hide()
            strip.setParent(None)
            strip.deleteLater()
        self._strips.clear()

    def look(self) -> None:
        """See whether the file of the store is still where it was opened."""
        workspace = self._workspace
        if workspace is not None:
            self._jobs.run(Pool.PURE, partial(_why_not_in_place, workspace), owner=self, done=self._on_looked)

    def _strip(self, name: str) -> MessageStrip | None:
        place = self._window.findChild(QVBoxLayout, "notices_layout")
        if place is None:
            return None
        if name not in self._strips:
            strip = MessageStrip()
            strip.setObjectName(name)
            place.insertWidget(0, strip)
            self._strips[name] = strip
        return self._strips[name]

    # --- the file is gone, or another one ---

    def _on_looked(self, why: str) -> None:
        if not why:
            if "file_gone_strip" in self._strips:
                self._strips["file_gone_strip"].clear()
            return
        is_new = "file_gone_strip" not in self._strips
        strip = self._strip("file_gone_strip")
        if strip is not None:
            if is_new:
                strip.keep()
                strip.action_clicked.connect(self._on_save_wanted)
            strip.say(why, "bad", self.tr("Save what is open…"))

    def _on_save_wanted(self) -> None:
        from PySide6.QtWidgets import QFileDialog

        chooser = QFileDialog(self._window, self.tr("Save what is open as a new store"))
        chooser.setObjectName("save_open_chooser")
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        chooser.setDefaultSuffix(STORE_ENDING.lstrip("."))
        chooser.setNameFilters([self.tr("Stores (*{suffix})").format(suffix=STORE_ENDING)])
        chooser.fileSelected.connect(self.save_as)
        chooser.finished.connect(chooser.deleteLater)
        chooser.open()

    def save_as(self, path: str) -> None:
        """Save the open store as a new file."""
        workspace = self._workspace
        if workspace is not None:
            self._jobs.run(
                Pool.CASE,
                partial(_save_open, workspace, Path(path)),
                owner=self,
                done=self._on_saved,
                what=self.tr("Saving what is open"),
            )

    def _on_saved(self, path: Path) -> None:
        text = self.tr(
            "Everything that is open was saved as {name} and proved. Close this store and go on in that one."
        )
        self._messages.say(
            text.format(name=path.name), "good", action=self.tr("Open it…"), then=partial(self._go_on_in, path)
        )

    def _go_on_in(self, path: Path) -> None:
        self._door.close_store()
        self._door.ask_passphrase(str(path))

    # --- damage ---

    def _on_fault_unhandled(self, fault: BaseException) -> None:
        if isinstance(fault, CannotWrite):
            self.look()
        if isinstance(fault, DamagedStore) and self._workspace is not None and not self._door.is_demo:
            self._messages.say(
                in_words(fault),
                "bad",
                action=self.tr("Save what can be read into a new store…"),
                then=self._on_way_out_wanted,
            )

    def _on_way_out_wanted(self) -> None:
        if self._workspace is not None:
            path = self._workspace.path
            self._door.close_store()
            self._door.ask_salvage(path)

    # --- open to read only ---

    def _begin_reading(self, workspace: Workspace) -> None:
        from scrdesk.ui.read_only_strip import ReadOnlyStrip

        place = self._window.findChild(QVBoxLayout, "notices_layout")
        if place is not None:
            self.reading = ReadOnlyStrip(workspace, self._jobs, place, self)
            self.reading.changed_elsewhere.connect(self._on_changed_elsewhere)
            self.reading.writing_wanted.connect(self._on_writing_wanted)
        line = self._window.findChild(QLabel, "saved_line")
        if line is not None:
            self._usual_line = line.text()
            line.setText(self.tr("Open to read only: nothing is changed"))

    def _on_changed_elsewhere(self) -> None:
        """Let the page that is shown read anew, and the others when they are next shown."""
        from scrdesk.ui.page import Page

        page = getattr(self._window, "current_page", None)
        if isinstance(page, Page):
            page.data_changed.emit()
            page.refresh()

    def _on_writing_wanted(self) -> None:
        if self._workspace is not None:
            self._go_on_in(self._workspace.path)

    @property
    def _messages(self) -> Messages:
        found = getattr(self._window, "messages", None)
        if not isinstance(found, Messages):
            raise TypeError("the window has no messages")
        return found


def _why_not_in_place(workspace: Workspace, _: Progress) -> str:
    try:
        workspace.vault.require_in_place()
    except CannotWrite as fault:
        return in_words(fault)
    return ""


def _save_open(workspace: Workspace, path: Path, progress: Progress) -> Path:
    from scrdesk.services.open_store import save_what_is_open

    save_what_is_open(workspace, path, progress)
    return path
