"""A robot that does in the panel room whatever comes, and a judge that reads what the wall painted."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent, QImage, QKeyEvent, QPainter, QScreen
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLabel, QMessageBox, QWidget

from scrdesk.domain.labels import Labels
from scrdesk.domain.wall_state import SCALES, Display
from scrdesk.errors import Refused
from scrdesk.ui.pages.panel.page import PanelPage
from scrdesk.ui.room.displays import Displays
from scrdesk.ui.room.wall_window import WallWindow

LAPTOP = Display("laptop", (0, 0, 1366, 768), is_primary=True)
PROJECTOR = Display("projector", (1366, 0, 1366, 768))
TELEVISION = Display("television", (2732, 0, 1920, 1080))


class InventedDisplays(Displays):
    """Displays as a test says; every one of them is the one screen that tests have."""

    def __init__(self, *there: Display) -> None:
        super().__init__()
        self.there: tuple[Display, ...] = there or (LAPTOP, PROJECTOR)

    def now(self) -> tuple[Display, ...]:
        return self.there

    def key_under(self, _widget: QWidget) -> str:
        return LAPTOP.key

    def screen(self, key: str) -> QScreen | None:
        return QApplication.primaryScreen() if any(each.key == key for each in self.there) else None

    def put(self, *there: Display) -> None:
        """Let displays come and go."""
        self.there = there
        self.changed.emit()

    def change(self, chance: random.Random) -> None:
        """Let displays come and go by chance."""
        all_three = (LAPTOP, PROJECTOR, TELEVISION)
        self.put(*all_three[: chance.choice((1, 2, 2, 3))]) if chance.random() < 0.7 else self.put(LAPTOP, TELEVISION)


def use_displays(page: PanelPage, displays: InventedDisplays) -> None:
    """Give a page these displays."""
    control = page.control
    control._displays.changed.disconnect(control._on_displays_changed)
    control._displays = displays
    displays.changed.connect(control._on_displays_changed)


class ReadingPainter(QPainter):
    """Paints, and keeps every text that it was told to paint."""

    def __init__(self, image: QImage) -> None:
        super().__init__(image)
        self.image = image  # Qt does not keep it
        self.texts: list[str] = []

    def drawText(self, *args: object) -> None:  # type: ignore[override]
        """Keep the text."""
        self.texts += [each for each in args if isinstance(each, str)]
        super().drawText(*args)  # type: ignore[call-overload]


def painted_words(window: WallWindow) -> list[str]:
    """Return every text that a wall paints, read as it is painted and not from what it says of itself."""
    painter = ReadingPainter(QImage(window.size(), QImage.Format.Format_RGB32))
    try:
        window._painter().paint(painter, window.width())
    finally:
        painter.end()
    return [text for text in painter.texts if text.strip()]


def said_by(window: WallWindow) -> Iterator[str]:
    """Yield everything that can be read or hovered on the wall."""
    yield from painted_words(window)
    yield from window.words
    for widget in (window, *window.findChildren(QWidget)):
        yield from (widget.windowTitle(), widget.toolTip(), widget.accessibleName(), widget.statusTip())
        if isinstance(widget, QLabel | QAbstractButton):
            yield widget.text()


def walls() -> list[WallWindow]:
    """Return the walls that are shown."""
    return [each for each in QApplication.topLevelWidgets() if isinstance(each, WallWindow) and each.isVisible()]


class Robot:
    """Acts on the page, and knows when names were confirmed since the last blank.

    Args:
        page: with a review shown.
        change_displays: lets displays come and go.
        names: typed as searches and highlights.
        wait: lets what was begun come to its end.
        seed: of what comes.
        more: further acts (locking).
    """

    def __init__(
        self,
        page: PanelPage,
        change_displays: Callable[[random.Random], None],
        names: tuple[str, ...],
        wait: Callable[[], None],
        seed: int,
        more: tuple[Callable[[], None], ...] = (),
    ) -> None:
        self.page, self.change_displays, self.names, self.wait = page, change_displays, names, wait
        self._random = random.Random(seed)
        self.may_have_names = False
        self.n_shown = 0
        self.acts: tuple[Callable[[], None], ...] = (
            *(self._key,) * 6,
            *(self._show,) * 6,
            self._search,
            self._search,
            self._mark,
            self._kind,
            self._kind,
            self._scale,
            self._refuse_names,
            self._confirm_names,
            self._displays_change,
            self._choose_display,
            self._tooltip,
            self._dialog,
            self._error,
            self._leave_and_come,
            self._close_wall,
            *more,
        )

    @property
    def control(self):
        return self.page.control

    def act(self) -> str:
        """Do something; return what."""
        act = self._random.choice(self.acts)
        act()
        if self.control.state.is_blank or not self.control.state.with_names:
            self.may_have_names = False
        if self._random.random() < 0.7:
            self.wait()
        return act.__name__

    def press(self, key: Qt.Key, text: str = "") -> None:
        """Press a key in the program's window, or on the wall."""
        target: QWidget = self.page
        found = walls()
        if found and self._random.random() < 0.3:
            target = found[0]
        event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, text)
        if isinstance(target, WallWindow):
            QApplication.sendEvent(target, event)
        else:
            self.page.presenter.keys.press(event)

    def _key(self) -> None:
        keys = (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp, Qt.Key.Key_Space, Qt.Key.Key_Backspace, Qt.Key.Key_S)
        more = (Qt.Key.Key_S, Qt.Key.Key_B, Qt.Key.Key_Period, Qt.Key.Key_H, Qt.Key.Key_Home, Qt.Key.Key_End)
        self.press(self._random.choice((*keys, *more)))

    def _show(self) -> None:
        self.press(Qt.Key.Key_S)

    def _typed(self) -> str:
        name = self._random.choice(self.names)
        cut = self._random.randint(1, len(name))
        return self._random.choice(
            (name, name[:cut], "not seen", f"{name[:cut]} asleep", "", "5 March 2016", "POL-0002")
        )

    def _search(self) -> None:
        self.page.presenter.find_field.setText(self._typed())
        self.page.presenter._find()

    def _mark(self) -> None:
        self.page.presenter.mark.setText(self._typed())

    def _kind(self) -> None:
        self.control.set_kind(self._random.choice(("entry", "entry", "list", "timeline", "genogram")))

    def _scale(self) -> None:
        self.control.set_scale(self._random.choice(SCALES))

    def _ask_names(self) -> list[QMessageBox]:
        if self.control.state.with_names:
            return []
        self.page.presenter._on_names()
        return [each for each in QApplication.topLevelWidgets() if isinstance(each, QMessageBox) and each.isVisible()]

    def _refuse_names(self) -> None:
        for box in self._ask_names():
            box.reject()

    def _confirm_names(self) -> None:
        if self._random.random() < 0.5:
            self.press(Qt.Key.Key_N)
            for box in [b for b in QApplication.topLevelWidgets() if isinstance(b, QMessageBox) and b.isVisible()]:
                box.reject()
            return
        for box in self._ask_names():
            next(each for each in box.buttons() if each.text() == "Show names").click()
            self.may_have_names = self.control.state.with_names
        self.wait()
        self.press(Qt.Key.Key_S)

    def _displays_change(self) -> None:
        self.change_displays(self._random)

    def _choose_display(self) -> None:
        choices = self.control.choices()
        if choices:
            self.control.choose_display(self._random.choice(choices).key)

    def _tooltip(self) -> None:
        for each in walls():
            event = QHelpEvent(QEvent.Type.ToolTip, QPoint(300, 300), each.mapToGlobal(QPoint(300, 300)))
            QApplication.sendEvent(each, event)

    def _dialog(self) -> None:
        self._random.choice((self.page.asking.member, self.page.asking.new_meeting, self._file_dialog))()
        for each in QApplication.topLevelWidgets():
            if isinstance(each, QDialog) and each.isVisible():
                each.reject()
        for each in self.page.findChildren(QDialog):
            if each.isVisible():
                each.reject()

    def _file_dialog(self) -> None:
        self.page.view.deed_wanted.emit("save")

    def _error(self) -> None:
        name = self._random.choice(self.names)
        self.page.context.messages.tell_fault(Refused(f"{name} cannot be read.", where=f"{name}.docx"))

    def _leave_and_come(self) -> None:
        self.page.leave_room()
        self.wait()
        self.page.open_room()

    def _close_wall(self) -> None:
        for each in walls():
            each.close()


def names_on_walls(labels: Labels, names: tuple[str, ...]) -> list[str]:
    """Return every name that can be read on a wall now."""
    found = []
    for window in walls():
        text = "\n".join(said_by(window))
        found += [*labels.left_in(text), *(name for name in names if name.casefold() in text.casefold())]
    return found
