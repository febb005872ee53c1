"""The first hour: steps beside the window, on the demonstration only, that are ticked when they were really done.

The demonstration is a store of its own, made for this and deleted when it is closed; a real store is never touched.
Nothing moves by itself and nothing takes the keyboard away.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAction, QKeySequence
from PySide6.QtWidgets import (
    QBoxLayout,
    QDialog,
    QFrame,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from scrdesk.domain.first_hour import Hour, Proof, Sight, beginning, is_done
from scrdesk.domain.progress import Progress
from scrdesk.services.first_hour import deeds_since, hour_steps
from scrdesk.ui.delegates.wrapped_items import wrap_items
from scrdesk.ui.jobs import Pool
from scrdesk.ui.theme import Theme
from scrdesk.ui.widgets.folding_row import FoldingRow
from scrdesk.ui.widgets.restyle import set_look
from scrdesk.ui.widgets.text_label import TextLabel
from scrdesk.ui.words import said

if TYPE_CHECKING:
    from scrdesk.services.open_store import Workspace
    from scrdesk.ui.main_window import MainWindow

WIDTH_PX, HEIGHT_PX = 284, 148
"""At 100 %: about 36 signs to a line beside the pages; four lines of text below them."""
ROOM_PX = 1180
"""Width of the window at 100 % below which the pages need all of it: the steps then stand below them."""
UNLIMITED_PX = 16_777_215  # Qt's own QWIDGETSIZE_MAX
LOOK_EVERY_MS = 200
"""How soon a step is ticked; only while a step is open and the panel is shown."""
DONE_SIGN, HERE_SIGN, OPEN_SIGN = "✓", "›", "–"


class HourPanel(QFrame):
    """The step that is shown, and all of them below it.

    Signals:
        step_wanted: number of a step from 0.
        more_wanted, leave_wanted: read the chapter of the step; put the panel away.
    """

    step_wanted = Signal(int)
    more_wanted = Signal()
    leave_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("first_hour_panel")
        self.setProperty("kind", "card")
        self.setAccessibleName(self.tr("Learn it in an hour"))
        self._theme = theme
        self._hour: Hour | None = None
        self.is_beside = True
        self.counted = TextLabel(self, "", "small")
        self.title = TextLabel(self, "", "heading")
        self.words = TextLabel(self)
        self.learnt = TextLabel(self, "", "strong")
        self.back = self._button(self.tr("Back"), "hour_back")
        self.next = self._button(self.tr("Next"), "hour_next")
        self.more = self._button(self.tr("More in the guide"), "hour_more", "link")
        self.leave = self._button(self.tr("Leave the lesson"), "hour_leave", "link")
        self.list = QListWidget(self)
        self.list.setObjectName("hour_steps")
        self.list.setAccessibleName(self.tr("Steps of the lesson"))
        wrap_items(self.list)
        self.list.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.back_action = self._action(self.tr("The step before"), "Alt+PgUp")
        self.next_action = self._action(self.tr("The next step"), "Alt+PgDown")
        self._lay_out()
        self.back.clicked.connect(partial(self._go, -1))
        self.back_action.triggered.connect(partial(self._go, -1))
        self.next.clicked.connect(partial(self._go, 1))
        self.next_action.triggered.connect(partial(self._go, 1))
        self.more.clicked.connect(self.more_wanted)
        self.leave.clicked.connect(self.leave_wanted)
        self.list.itemActivated.connect(self._on_item_chosen)
        self.list.itemClicked.connect(self._on_item_chosen)
        theme.changed.connect(self._measure)
        self._measure()

    def show_hour(self, hour: Hour) -> None:
        """Show how far the user is."""
        self._hour = hour
        n_all, step = len(hour.steps), hour.step
        self.counted.setText(
            self.tr("Step {n} of {all}, {done} done").format(n=hour.at + 1, all=n_all, done=len(hour.done))
        )
        self.title.setText(said(step.title))
        self.words.setText(said(step.do))
        self.learnt.setText(self._done_words(hour) if hour.is_step_done else "")
        self.learnt.setVisible(hour.is_step_done)
        self.back.setEnabled(hour.at > 0)
        self.next.setEnabled(hour.at < n_all - 1)
        set_look(self.next, "kind", "primary" if hour.is_step_done and self.next.isEnabled() else "")
        self._fill_list(hour)

    def stand(self, *, is_beside: bool) -> None:
        """Stand beside the pages with the list of all steps, or below them without it."""
        self.is_beside = is_beside
        self._measure()

    def announce(self, words: str) -> None:
        """Have a screen reader say something without moving the keyboard."""
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def _done_words(self, hour: Hour) -> str:
        done = self.tr("{sign} Done. {learnt}").format(sign=DONE_SIGN, learnt=said(hour.step.learnt))
        if not hour.is_over:
            return done
        return done + "\n\n" + self.tr("That was all. Close the demonstration (Ctrl+Shift+L) and begin your own store.")

    def _fill_list(self, hour: Hour) -> None:
        self.list.blockSignals(True)
        self.list.clear()
        for number, step in enumerate(hour.steps):
            is_ticked = step.code in hour.done
            sign = DONE_SIGN if is_ticked else HERE_SIGN if number == hour.at else OPEN_SIGN
            item = QListWidgetItem(f"{sign}  {number + 1}. {said(step.title)}", self.list)
            told = self.tr("done") if is_ticked else self.tr("to do")
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{number + 1}. {said(step.title)}, {told}")
        self.list.setCurrentRow(hour.at)
        self.list.blockSignals(False)

    def _button(self, words: str, name: str, kind: str = "") -> QPushButton:
        button = QPushButton(words, self)
        button.setObjectName(name)
        button.setProperty("kind", kind)
        return button

    def _action(self, words: str, keys: str) -> QAction:
        action = QAction(words, self)
        action.setShortcut(QKeySequence(keys))
        return action

    def _lay_out(self) -> None:
        inner = QWidget(self)
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 4, 0)
        column.setSpacing(8)
        for part in (self.counted, self.title, self.words, self.learnt):
            column.addWidget(part)
        column.addStretch(1)
        self.area = QScrollArea(self)
        self.area.setObjectName("hour_text")
        self.area.setAccessibleName(self.tr("The step"))
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setWidget(inner)
        foot = QVBoxLayout()
        for parts in ((self.back, self.next), (self.more, self.leave)):
            row = FoldingRow(self)
            for button in parts:
                row.add(button)
            row.add_space()
            foot.addWidget(row)
        foot.addStretch(1)
        self._whole = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._whole.setContentsMargins(16, 16, 12, 12)
        self._whole.setSpacing(8)
        self._whole.addWidget(self.area, 3)
        self._whole.addLayout(foot)
        self._whole.addWidget(self.list, 4)

    def _measure(self) -> None:
        directions = QBoxLayout.Direction
        self._whole.setDirection(directions.TopToBottom if self.is_beside else directions.LeftToRight)
        self.list.setVisible(self.is_beside)
        width, height = self._theme.px(WIDTH_PX), self._theme.px(HEIGHT_PX)
        self.setMinimumSize(width if self.is_beside else 0, 0 if self.is_beside else height)
        self.setMaximumSize(width if self.is_beside else UNLIMITED_PX, UNLIMITED_PX if self.is_beside else height)

    def _go(self, by: int, *_: object) -> None:
        if self._hour is not None:
            self.step_wanted.emit(self._hour.at + by)

    def _on_item_chosen(self, item: QListWidgetItem) -> None:
        self.step_wanted.emit(self.list.row(item))


class FirstHour(QObject):
    """Opens the demonstration with the steps beside it, and looks whether they were done."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.panel: HourPanel | None = None
        self.hour = Hour(hour_steps())
        self._is_wanted = False
        self._before = Sight()
        self._line: int | None = None
        self._was_unlocked = self._is_looking = False
        self._timer = QTimer(self, interval=LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)
        window.welcome.demo_wanted.connect(self._on_demo_wanted)
        window.door.opened.connect(self._on_opened)
        window.door.closed.connect(self._on_closed)
        window.lock.unlocked.connect(self._on_unlocked)
        window.theme.changed.connect(self._place)
        window.ui.workspace.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Give the steps another place when there is more or less room."""
        if watched is self._window.ui.workspace and event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def begin(self) -> None:
        """Show the first step, on the demonstration, which is opened unless it is open; a real store stays as it is."""
        door = self._window.door
        if door.workspace is None:
            self._is_wanted = True
            door.open_demo()
        elif door.is_demo and self.panel is None:
            self._show_panel()

    def leave(self) -> None:
        """Put the steps away; the demonstration stays open."""
        self._timer.stop()
        if self.panel is not None:
            for action in (self.panel.back_action, self.panel.next_action):
                self._window.removeAction(action)
            self.panel.hide()
            self.panel.setParent(None)
            self.panel.deleteLater()
            self.panel = None

    def go_to(self, at: int) -> None:
        """Show another step."""
        if self.panel is not None:
            self.hour = self.hour.gone_to(at)
            self.panel.show_hour(self.hour)
            self.panel.announce(f"{said(self.hour.step.title)}. {said(self.hour.step.do)}")
            self._begin_step()

    def look(self) -> None:
        """See whether the step that is shown was done."""
        workspace = self._window.door.workspace
        if self.panel is None or workspace is None or self._is_looking or self._window.lock.is_locked:
            return
        if self.hour.step.until.proof is not Proof.DEED:
            self._judge(())
            return
        self._is_looking = True
        work = partial(_deeds, workspace, self._line)
        self._window.jobs.run(
            Pool.CASE, work, owner=self, done=self._on_deeds, failed=self._on_not_seen, cancelled=self._on_not_seen
        )

    def _show_panel(self) -> None:
        window = self._window
        self.hour = Hour(hour_steps())
        self.panel = panel = HourPanel(window.theme, window.ui.workspace)
        self._place()
        window.addActions([panel.back_action, panel.next_action])
        panel.step_wanted.connect(self.go_to)
        panel.leave_wanted.connect(self.leave)
        panel.more_wanted.connect(self._on_more_wanted)
        panel.show_hour(self.hour)
        self._begin_step()

    def _place(self) -> None:
        ui, theme = self._window.ui, self._window.theme
        if self.panel is None:
            return
        is_beside = ui.workspace.width() >= theme.px(ROOM_PX)
        layout = ui.workspace_layout if is_beside else ui.desk_layout
        if layout.indexOf(self.panel) < 0:
            layout.addWidget(self.panel)
            self.panel.show()
        self.panel.stand(is_beside=is_beside)

    def _begin_step(self) -> None:
        self._before, self._line = self._sight(()), None
        self._was_unlocked = False
        if self.hour.is_step_done:
            self._timer.stop()
        else:
            self._timer.start()
            self.look()

    def _sight(self, deeds: tuple[str, ...]) -> Sight:
        window = self._window
        page = window.current_page
        shown = frozenset(type(each).__name__ for each in window.findChildren(QDialog) if each.isVisible())
        place = page.place() if page is not None else {}
        focused = window.focusWidget()
        name = focused.objectName() if focused is not None else ""
        return Sight(window.current_key, place, deeds, shown, self._was_unlocked, name)

    def _judge(self, deeds: tuple[str, ...]) -> None:
        now = self._sight(deeds)
        if self.panel is not None and is_done(self.hour.step, self._before, now):
            self._timer.stop()
            self.hour = self.hour.ticked()
            self.panel.show_hour(self.hour)
            self.panel.announce(self.panel.learnt.text())
        else:
            self._before = beginning(self.hour.step, self._before, now)

    def _on_deeds(self, found: tuple[int, tuple[str, ...]]) -> None:
        self._is_looking = False
        if self._line is None:
            self._line = found[0]
        else:
            self._judge(found[1])

    def _on_not_seen(self, *_: object) -> None:
        self._is_looking = False

    def _on_demo_wanted(self) -> None:
        self._is_wanted = False

    def _on_opened(self) -> None:
        if self._is_wanted and self._window.door.is_demo:
            self._is_wanted = False
            self._show_panel()
        elif not self._window.door.is_demo:
            self._is_wanted = False

    def _on_closed(self) -> None:
        self._is_looking = False
        if not self._window.lock.is_locked:
            self.leave()

    def _on_unlocked(self) -> None:
        self._was_unlocked = True

    def _on_more_wanted(self) -> None:
        from scrdesk.ui.dialogs.help import open_guide

        open_guide(self._window, self.hour.step.chapter)


def _deeds(workspace: Workspace, line: int | None, _: Progress) -> tuple[int, tuple[str, ...]]:
    """Return the last line of the trail, and the actions since the line that is given."""
    last = workspace.last_line()
    return last, deeds_since(workspace, line) if line is not None else ()
