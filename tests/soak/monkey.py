"""A monkey that works with the real window as a secretary might: much of it sensible, all of it decided by a seed."""

from __future__ import annotations

import random
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMessageBox, QPushButton, QWidget

from scrdesk.ui.lock import GIVE_BACK_AFTER_MS
from scrdesk.ui.main_window import MainWindow
from scrdesk.ui.pages.panel.page import PanelPage
from scrdesk.ui.room.wall_window import WallWindow
from tests.let_run import let_run
from tests.soak.hands import CTRL, SHIFT, Hands
from tests.soak.watch import FaultWatch
from tests.ui.room.room_robot import LAPTOP, PROJECTOR, InventedDisplays, use_displays

WAIT_S = 60.0
MOST_IN_A_DIALOG = 10
FORBIDDEN = {
    "destroy_button": "the review that is worked on",
    "folder_button": "a folder for backups outside the one of the soak",
}
"""Names of what a monkey must not press, and what it would cost."""
PAGE_ACTS = 14
SIZES = ((1366, 768), (1920, 1080), (1024, 700), (800, 560))
"""Sizes of the window in pixels, the commonest first; it is measured at that one, since what it is painted on is 4 bytes for
each pixel: the heap was found up to 7 MB larger or smaller by the size that the monkey had left it in."""
Act = Callable[[], str]


class Stuck(RuntimeError):
    """The window does not come to rest."""


class Monkey:
    """Acts on the window.

    Args:
        window: with the store open.
        store, passphrase: what to open again after closing and locking.
        review: reference of the review it goes back to.
        there: files that can be chosen where one is asked for.
        watch: told what is being done.
    """

    def __init__(
        self,
        window: MainWindow,
        store: Path,
        passphrase: str,
        review: str,
        there: tuple[Path, ...],
        folder: Path,
        watch: FaultWatch,
        seed: int,
    ) -> None:
        self.window, self._store, self._passphrase, self._review = window, store, passphrase, review
        self._there, self.watch = there, watch
        self.dice = random.Random(seed)
        self.hands = Hands(self.dice, folder, self._is_forbidden)
        self.counts: Counter[str] = Counter()
        self.slowest: list[tuple[float, str]] = []
        self._n_in_dialog = 0
        self._displays = InventedDisplays()
        acts: tuple[tuple[int, Act], ...] = (
            (PAGE_ACTS, self._use_page),
            (4, self._open_page),
            (3, self._search),
            (3, self._take_back),
            (3, self._press_keys),
            (2, self._walk_with_tab),
            (1, self._use_header),
            (1, self._use_rail),
            (1, self._use_review_menu),
            (1, self._use_view_menu),
            (1, self._resize),
            (1, self._lock),
            (1, self._export),
        )
        self._acts = [act for weight, act in acts for _ in range(weight)]

    def _is_forbidden(self, control: QWidget | QAction) -> bool:
        return control.objectName() in FORBIDDEN

    def act(self) -> str:
        """Do the next thing and let the window come to rest; return what it was."""
        begun = time.monotonic()
        front = self._front()
        if front is not None:
            kind, told = "answer what is in front", front()
        elif self.window.lock.is_locked:
            kind, told = "unlock", self._unlock()
        elif self.window.door.workspace is None:
            kind, told = "open the store", self._open_store()
        elif self._is_elsewhere() and self.dice.random() < 0.3:
            kind, told = "go back to the review", self._go_back()
        else:
            act = self.dice.choice(self._acts)
            kind = act.__name__.strip("_").replace("_", " ")
            self.watch.doing = f"{kind} on {self.window.current_key}"
            told = act()
        self.watch.doing = f"{kind}: {told} on {self.window.current_key}"
        self.settle()
        self.counts[kind] += 1
        took_s = time.monotonic() - begun
        self.slowest = sorted([*self.slowest, (took_s, self.watch.doing)], reverse=True)[:5]
        return self.watch.doing

    def settle(self) -> None:
        """Let the window come to rest."""
        let_run(2)
        end_s = time.monotonic() + WAIT_S
        while self.window.jobs.n_running:
            if time.monotonic() > end_s:
                raise Stuck(self.watch.doing)
            let_run(5)

    def come_to_rest(self) -> None:
        """Leave dialogs and menus, unlock, and show every page of the review, the overview last: a place to measure at.

        The window is as large as at every other look then.
        """
        self.watch.doing = "coming to rest"
        self.window.resize(*SIZES[0])
        for _ in range(50):
            front = self._front(leave=True)
            if front is not None:
                front()
            elif self.window.lock.is_locked:
                self._unlock()
            elif self.window.door.workspace is None:
                self._open_store()
            elif self._is_elsewhere():
                self.window.show_review_named(self._review)
            else:
                for key in (*self.window.pages.entries, "overview"):
                    self.window.open_page(key)
                    self.settle()
                if self._front() is None:
                    return
            self.settle()
        raise Stuck("the window cannot be brought back to the overview")

    def lock(self) -> None:
        """Lock the store and wait until nothing of it is left in the window, and its memory was given back."""
        self.watch.doing = "locking"
        self.window.lock.lock()
        let_run(GIVE_BACK_AFTER_MS + 100)

    # --- what stands in front of the window ---

    def _front(self, *, leave: bool = False) -> Act | None:
        if QApplication.activePopupWidget() is not None:
            return self.hands.answer_menu
        dialogs = self._dialogs()
        if not dialogs:
            self._n_in_dialog = 0
            return None
        top = QApplication.activeModalWidget()
        dialog = top if isinstance(top, QDialog) else dialogs[-1]
        self._n_in_dialog += 1
        if leave or self._n_in_dialog > MOST_IN_A_DIALOG:
            return lambda: self.hands.leave(dialog)
        if isinstance(dialog, QFileDialog):
            return lambda: self.hands.answer_file_dialog(dialog, self._there)
        if isinstance(dialog, QMessageBox):
            return lambda: self.hands.answer_box(dialog)
        return lambda: self._use_dialog(dialog)

    @staticmethod
    def _dialogs() -> list[QDialog]:
        return [each for each in QApplication.topLevelWidgets() if isinstance(each, QDialog) and each.isVisible()]

    def _use_dialog(self, dialog: QDialog) -> str:
        name = type(dialog).__name__
        if self.dice.random() < 0.08:
            return self.hands.leave(dialog)
        controls = self.hands.controls(dialog)
        if not controls:
            return self.hands.leave(dialog)
        fields = [each for each in controls if not isinstance(each, QPushButton)]
        if fields and self.dice.random() < 0.6:
            controls = fields
        return f"{name}: {self.hands.use(self.dice.choice(controls))}"

    # --- the store ---

    def _unlock(self) -> str:
        page = self.window.lock.page
        page.ui.passphrase.clear()
        QTest.keyClicks(page.ui.passphrase, self._passphrase)
        end_s = time.monotonic() + WAIT_S
        while not page.ui.unlock_button.isEnabled():
            if time.monotonic() > end_s:
                raise Stuck("the store cannot be unlocked")
            let_run(50)
        self.hands.click(page.ui.unlock_button)
        self._wait_for_review()
        return "with the passphrase"

    def _open_store(self) -> str:
        self.window.door.ask_passphrase(str(self._store))
        dialog = next(each for each in self._dialogs() if type(each).__name__ == "UnlockDialog")
        QTest.keyClicks(dialog.ui.passphrase, self._passphrase)  # type: ignore[attr-defined]
        self.hands.click(dialog.ui.open_button)  # type: ignore[attr-defined]
        self._wait_for_review()
        return "with the passphrase"

    def _wait_for_review(self) -> None:
        end_s = time.monotonic() + WAIT_S
        while self.window.review is None:
            if time.monotonic() > end_s:
                raise Stuck("the store does not open")
            let_run(20)

    def _is_elsewhere(self) -> bool:
        shown = self.window.review
        return shown is None or shown.details.reference != self._review or self._is_another_store()

    def _is_another_store(self) -> bool:
        workspace = self.window.door.workspace
        return workspace is not None and workspace.path.resolve() != self._store.resolve()

    def _go_back(self) -> str:
        if self._is_another_store():
            self.window.door.close_store()
            return "closes the other store"
        self.window.show_review_named(self._review)
        return "by its reference"

    def _lock(self) -> str:
        if self.dice.random() < 0.9:
            return "thinks better of it"  # once in a quarter of an hour of a person's is enough
        QTest.keyClick(self.window, Qt.Key.Key_L, CTRL if self.dice.random() < 0.8 else CTRL | SHIFT)
        return "by key"

    # --- the pages ---

    def _open_page(self) -> str:
        buttons = [each for each in self.window.rail.buttons.values() if each.isEnabled() and each.isVisible()]
        if self.dice.random() < 0.3 or not buttons:
            QTest.keyClick(self.window, Qt.Key(Qt.Key.Key_1 + self.dice.randrange(9)), CTRL)
            return "by key"
        button = self.dice.choice(buttons)
        self.hands.click(button)
        return button.objectName()

    def _use_page(self) -> str:
        page = self.window.current_page
        if page is None:
            return "no page"
        if isinstance(page, PanelPage) and page.control._displays is not self._displays:
            self._displays = InventedDisplays()
            use_displays(page, self._displays)
        walls = [e for e in QApplication.topLevelWidgets() if isinstance(e, WallWindow) and e.isVisible()]
        if walls and self.dice.random() < 0.2:
            self._displays.put(*self.dice.choice(((LAPTOP,), (LAPTOP, PROJECTOR))))
            return "displays come and go"
        controls = self.hands.controls(page)
        return self.hands.use(self.dice.choice(controls)) if controls else "nothing to use"

    def _use_header(self) -> str:
        controls = self.hands.controls(self.window.ui.header)
        return self.hands.use(self.dice.choice(controls)) if controls else "nothing to use"

    def _use_rail(self) -> str:
        button = self.dice.choice((self.window.ui.review_button, self.window.ui.view_button))
        self.hands.click(button)
        return button.objectName()

    def _use_review_menu(self) -> str:
        QTest.keyClick(self.window, Qt.Key.Key_F10)
        return "by key"

    def _use_view_menu(self) -> str:
        if not self.window.ui.view_button.isVisible():
            return "no button"
        self.hands.click(self.window.ui.view_button)
        return "opened"

    def _search(self) -> str:
        QTest.keyClick(self.window, Qt.Key.Key_F, CTRL)
        field = QApplication.focusWidget()
        if field is None:
            return "no field"
        self.hands.write(field)
        return type(field).__name__

    def _take_back(self) -> str:
        key = self.dice.choice((Qt.Key.Key_Z, Qt.Key.Key_Z, Qt.Key.Key_Y))
        QTest.keyClick(self.window.current_page or self.window, key, CTRL)
        return key.name

    def _press_keys(self) -> str:
        keys = (
            Qt.Key.Key_F1, Qt.Key.Key_F2, Qt.Key.Key_F5, Qt.Key.Key_F6, Qt.Key.Key_Escape, Qt.Key.Key_Return,
            Qt.Key.Key_Space, Qt.Key.Key_Down, Qt.Key.Key_PageDown, Qt.Key.Key_Delete, Qt.Key.Key_S, Qt.Key.Key_B,
        )  # fmt: skip
        key = self.dice.choice(keys)
        QTest.keyClick(QApplication.focusWidget() or self.window, key)
        return key.name

    def _walk_with_tab(self) -> str:
        n = self.dice.randrange(1, 12)
        for _ in range(n):
            QTest.keyClick(QApplication.focusWidget() or self.window, Qt.Key.Key_Tab)
        return f"{n} times"

    def _resize(self) -> str:
        width, height = self.dice.choice(SIZES)
        self.window.resize(width, height)
        return f"{width} x {height}"

    def _export(self) -> str:
        QTest.keyClick(self.window, Qt.Key.Key_E, CTRL)
        return "by key"
