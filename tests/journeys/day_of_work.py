"""A day of work in the real window, driven by clicks and keys from inside its process; told what to do on stdin.

The first line is JSON: where the store and the files are, the passphrase, and the words to type. So the words stand in no
file and in no argument. Then a command a line; each is answered by one line on stdout.
"""

from __future__ import annotations

import contextlib
import json
import os
import queue
import signal
import sys
import threading
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)
from shiboken6 import isValid

from scrdesk.app import make_app, make_window, tell_faults
from scrdesk.core_dumps import forbid_core_dumps
from scrdesk.domain.learning import NewLesson
from scrdesk.domain.panel import Attendance, MinuteItem, NewMeeting, PanelAction
from scrdesk.services import reviews
from scrdesk.services.half_done import kept_half_done
from scrdesk.ui.jobs import Pool
from tests.let_run import let_run

WAIT_S = 120.0
CTRL = Qt.KeyboardModifier.ControlModifier


class Desk:
    """The window and hands for it."""

    def __init__(self, told: dict[str, str], words: dict[str, str]) -> None:
        self.told, self.words = told, words
        forbid_core_dumps()
        self.app = make_app()
        self.window = make_window(self.app)
        tell_faults(self.window)
        self.window.show()
        self.window.activateWindow()

    def until(self, is_so: Callable[[], object], what: str) -> None:
        end_s = time.monotonic() + WAIT_S
        while not is_so():
            if time.monotonic() > end_s:
                raise TimeoutError(what)
            let_run(20)

    def settle(self) -> None:
        let_run(30)
        self.until(lambda: self.window.jobs.n_running == 0, "work ends")

    def click(self, widget: QWidget) -> None:
        self.until(lambda: widget.isEnabled() and widget.isVisible(), widget.objectName())
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)

    def type(self, field: QWidget, text: str) -> None:
        field.setFocus()
        QTest.keyClicks(field, text)

    def dialog(self, name: str) -> QDialog:
        def shown() -> list[QDialog]:
            tops = QApplication.topLevelWidgets()
            return [each for each in tops if type(each).__name__ == name and each.isVisible()]

        self.until(shown, name)
        return shown()[0]

    def button(self, name: str) -> QPushButton:
        found = self.window.findChild(QPushButton, name)
        assert found is not None, name
        return found

    def choose_file(self, path: Path) -> None:
        """Put a path into the open file dialog and press its button."""
        dialog = self.dialog("QFileDialog")
        assert isinstance(dialog, QFileDialog)
        field = dialog.findChild(QLineEdit, "fileNameEdit")
        assert field is not None
        dialog.setDirectory(str(path.parent))  # walked to; Qt would remember that
        field.setText(str(path))  # pasted, since typing has the dialog complete it on the way
        box = dialog.findChild(QDialogButtonBox)
        assert box is not None
        self.click(
            next(each for each in box.buttons() if box.buttonRole(each) is QDialogButtonBox.ButtonRole.AcceptRole)
        )
        self.until(lambda: not isValid(dialog) or not dialog.isVisible(), f"a {path.suffix} file is chosen")
        self.settle()

    def page(self, key: str) -> QWidget:
        number = list(self.window.pages.entries).index(key)
        self.click(self.window.rail.buttons[key])
        self.settle()
        assert self.window.current_key == key, number
        return self.window.page(key)

    # --- the day ---

    def make_store(self) -> None:
        self.click(self.window.welcome.ui.new_button)
        dialog = self.dialog("NewStoreDialog")
        dialog.ui.place.clear()
        self.type(dialog.ui.place, self.told["store"])
        self.type(dialog.ui.passphrase, self.told["passphrase"])
        self.type(dialog.ui.again, self.told["passphrase"])
        self.click(dialog.ui.make_button)
        self.until(lambda: self.window.door.workspace is not None, "the store opens")
        self.settle()

    def open_store(self) -> None:
        self.click(self.window.welcome.ui.open_button)
        self.choose_file(Path(self.told["store"]))
        dialog = self.dialog("UnlockDialog")
        self.type(dialog.ui.passphrase, self.told["passphrase"])
        self.click(dialog.ui.open_button)
        self.until(lambda: self.window.review is not None, "the store opens")
        self.settle()

    def begin_review(self) -> None:
        self.window.ask_new_review()
        dialog = self.dialog("NewReviewDialog")
        self.type(dialog.ui.reference, "SCR " + self.words["reference"])
        self.type(dialog.ui.child_label, "Child " + self.words["child_label"])
        name = dialog.findChild(QLineEdit, "name_1")
        assert name is not None
        name.clear()
        self.type(name, "Police of " + self.words["agency"])
        self.click(dialog.ui.begin_button)
        self.until(lambda: self.window.review is not None, "the review begins")
        self.settle()

    def add_file(self) -> None:
        page = self.page("submissions")
        self.click(self.button("add_files"))
        self.choose_file(Path(self.told["file"]))
        view = page.ui.reading_view
        self.until(lambda: page.ui.page_stack.currentWidget() is view, "the file is read")
        view.ui.agency_combo.setCurrentIndex(view.ui.agency_combo.findData("POL"))
        view.ui.agency_combo.activated.emit(view.ui.agency_combo.currentIndex())
        self.settle()
        self.click(self.button("accept_file"))
        self.settle()
        self.until(lambda: not page.files, "the file is accepted")

    def paste(self) -> None:
        page = self.page("submissions")
        words = self.words["pasted"]
        QApplication.clipboard().setText(f"Date\tEvent\n05/03/2016\tHeard of {words} at the door\n06/03/2016\tCall\n")
        self.click(self.button("paste_chronology"))
        self.until(lambda: page.ui.page_stack.currentWidget() is page.ui.reading_view, "what was pasted is read")
        QTest.keyClick(page, Qt.Key.Key_Escape)
        self.settle()

    def register(self) -> None:
        self.page("people")
        self.click(self.button("add_person"))
        dialog = self.dialog("PersonDialog")
        self.type(dialog.ui.name, "Tobias " + self.words["person"])
        self.type(dialog.ui.label, "Uncle")
        self.type(dialog.ui.role, "keeper of " + self.words["role"])
        self.type(dialog.ui.aliases, self.words["alias"])
        self.type(dialog.ui.addresses, "14 " + self.words["address"] + " Row")
        self.click(dialog.ui.save_button)
        self.settle()
        self.click(self.button("add_place"))
        place = self.dialog("PlaceDialog")
        self.type(place.ui.name, self.words["place"] + " Nursery")
        self.type(place.ui.label, "Nursery 1")
        self.click(place.ui.save_button)
        self.settle()

    def panel(self) -> None:
        """What this version shows and cannot yet record in the window."""
        workspace, review = self.window.door.workspace, self.window.review
        assert workspace is not None
        assert review is not None
        item = MinuteItem(
            "1", "On " + self.words["minutes"], "The panel spoke at length of " + self.words["discussion"]
        )
        action = PanelAction("A1", "Ask again about " + self.words["action"], "Chair", None)
        who = Attendance("M " + self.words["attendance"], "chair", "POL", True, True)
        reviews.record_meeting(
            workspace, review.id, NewMeeting(1, date(2016, 9, 1), None, "Room 2", "draft", (who,), (item,), (action,))
        )
        lesson = NewLesson(
            1, "What " + self.words["lesson"] + " teaches all of us here", "Because it does", "seeing", ("POL-0001",)
        )
        reviews.record_lesson(workspace, review.id, lesson)
        reviews.add_key_line(workspace, review.id, "Who knew of " + self.words["key_line"] + " and when was that?")
        for key in ("panel", "learning", "overview"):
            self.page(key)

    def chronology(self) -> None:
        page = self.page("chronology")
        self.until(lambda: page.ui.entry_detail.entry is not None, "an entry is shown")
        self.settle()
        edit = page.ui.entry_detail.ui.note_editor.edit
        self.until(edit.isEnabled, "a note can be written")
        self.type(edit, "The panel asks about " + self.words["note"])
        page.ui.entry_table.setFocus()
        QTest.keyClick(page.ui.entry_table, Qt.Key.Key_C, CTRL)
        assert self.words["event"] in QApplication.clipboard().text()
        self.type(page.ui.search_edit, self.words["search"])
        self.settle()
        page.ui.search_edit.clear()
        self.settle()

    def export(self) -> None:
        folder = Path(self.told["exports"])
        self.page("chronology")
        for name in ("all.xlsx", "all.docx", "all.csv"):
            self.until(self.button("export_chronology").isEnabled, "the chronology can be exported")
            self.click(self.button("export_chronology"))
            self.choose_file(folder / name)
            self.until((folder / name).exists, name)
        self.page("report")
        self.until(self.button("export_report").isEnabled, "the draft is made")
        self.settle()
        self.click(self.button("export_report"))
        self.choose_file(folder / "draft.pdf")
        self.until((folder / "draft.pdf").exists, "draft.pdf")

    def half_fill(self) -> None:
        """Leave a form half filled in, and words in a search."""
        self.page("people")
        self.click(self.button("add_person"))
        dialog = self.dialog("PersonDialog")
        self.type(dialog.ui.name, "Not saved " + self.words["unsaved"])
        self.type(dialog.ui.aliases, self.words["unsaved_alias"])
        field = dialog.ui.name
        field.selectAll()
        field.copy()

    def fault(self) -> None:
        """Let things go wrong as nobody foresaw, with words of the case in the fault."""
        words = self.words["event"]

        def in_slot() -> None:
            raise RuntimeError(f"nobody foresaw {words}")

        def in_job(_progress: object) -> None:
            raise ValueError(words)

        def in_thread() -> None:
            raise KeyError(words)

        class Dying:
            def __del__(self) -> None:
                raise OSError(words)

        QTimer.singleShot(0, in_slot)
        self.window.jobs.run(Pool.CASE, in_job, owner=self.window, done=print)
        thread = threading.Thread(target=in_thread)
        thread.start()
        thread.join()
        Dying()
        self.settle()

    def type_on(self) -> None:
        """Type into the half-filled form without a pause until killed, and tell how far it is."""
        dialog = self.dialog("PersonDialog")
        field = dialog.ui.addresses
        assert isinstance(field, QPlainTextEdit)
        field.setFocus()
        for n in range(10_000):
            QTest.keyClicks(field, f"{n} ")
            let_run(50)
            print(f"typed {n} {time.monotonic():.3f} {time.process_time():.3f}", flush=True)

    def lock(self) -> None:
        with contextlib.suppress(AttributeError):
            QApplication.activeModalWidget().setFocus()
        self.window.lock.lock()  # Ctrl+L does not reach the window behind a dialog; idleness and sleep do
        let_run(100)
        assert self.window.door.workspace is None

    def unlock(self) -> None:
        self.type(self.window.lock.page.ui.passphrase, self.told["passphrase"])
        self.click(self.window.lock.page.ui.unlock_button)
        self.until(lambda: self.window.review is not None, "the store is unlocked")
        self.settle()
        self.dialog("PersonDialog")

    def work(self) -> None:
        for step in (
            self.make_store,
            self.begin_review,
            self.add_file,
            self.paste,
            self.register,
            self.panel,
            self.chronology,
            self.export,
            self.half_fill,
        ):
            step()
        workspace = self.window.door.workspace
        assert workspace is not None
        self.until(lambda: self.words["unsaved_alias"] in kept_half_done(workspace), "what is typed is kept")

    def crash(self) -> None:
        os.kill(os.getpid(), signal.SIGABRT)


def main() -> None:
    told = json.loads(sys.stdin.readline())
    desk = Desk(told, told.pop("words"))
    commands: queue.Queue[str] = queue.Queue()

    def listen() -> None:
        for line in sys.stdin:
            commands.put(line.strip())

    threading.Thread(target=listen, daemon=True).start()
    print(f"started {os.getpid()}", flush=True)
    while True:
        try:
            command = commands.get_nowait()
        except queue.Empty:
            let_run(50)
            continue
        if command == "quit":
            for widget in QApplication.topLevelWidgets():
                if isinstance(widget, QDialog) and widget.isVisible():
                    widget.close()
            desk.window.close()
            print("done quit", flush=True)
            break
        try:
            getattr(desk, command)()
        except Exception as bug:  # noqa: BLE001 - told to the test by kind and place; its words stay here
            step = bug.__traceback__
            while step is not None and step.tb_next is not None:
                step = step.tb_next
            told_where = f"{type(bug).__name__} {step.tb_lineno if step else 0}"
            if isinstance(bug, TimeoutError):
                told_where += f" waiting until {bug}"
            print(f"failed {command} {told_where}", flush=True)
        else:
            print(f"done {command}", flush=True)


if __name__ == "__main__":
    main()
