"""The presenter's view on the laptop: what the room sees, what comes next, and the minutes beside it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from scrdesk.domain.chronology import ChronologyFilter
from scrdesk.domain.panel import Meeting, references_in
from scrdesk.domain.typed_days import read_typed_day
from scrdesk.domain.wall_state import SCALES
from scrdesk.ui.page import PageContext
from scrdesk.ui.pages.panel.actions_strip import ActionsStrip
from scrdesk.ui.pages.panel.minutes_editor import MinutesEditor
from scrdesk.ui.pages.panel.store_calls import PanelFound
from scrdesk.ui.room.control import ENTRY, GENOGRAM, LIST, TIMELINE, WallControl
from scrdesk.ui.room.display_choice import DisplayChoice
from scrdesk.ui.room.room_keys import RoomKeys
from scrdesk.ui.room.wall_window import WallCopy
from scrdesk.ui.widgets.choice_box import ChoiceBox
from scrdesk.ui.widgets.clear_button import offer_clear
from scrdesk.ui.widgets.pill import Pill
from scrdesk.ui.widgets.segmented import SegmentedSwitch
from scrdesk.ui.widgets.spoken import label_of
from scrdesk.ui.widgets.text_label import TextLabel
from scrdesk.ui.words import by_number

LEFT_PX = 430
WIDEST_LEFT_PX = 490
"""With larger text the copy of the wall would push what is below it off the page."""
COPY_SHARE = 0.34
ROW_CHARACTERS = 90
FIND_AFTER_MS = 250


class PresenterView(QWidget):
    """Left the wall, right the minutes.

    Signals:
        names_wanted: names are to be shown; somebody has to confirm it first.
        left: the room is to be left.
    """

    names_wanted = Signal()
    left = Signal()

    def __init__(self, context: PageContext, control: WallControl, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self.control = context, control
        self._meeting: Meeting | None = None
        self.copy = WallCopy(context.theme, self)
        self.kinds = SegmentedSwitch(self)
        self.kinds.setObjectName("wall_kind")
        self.kinds.setAccessibleName(self.tr("What the wall shows"))
        words = (
            (ENTRY, self.tr("Entry")),
            (LIST, self.tr("Page")),
            (TIMELINE, self.tr("Timeline")),
            (GENOGRAM, self.tr("Genogram")),
        )
        self.kinds.offer(words, ENTRY)
        self.scale = ChoiceBox(self)
        self.scale.setObjectName("wall_scale")
        self.scale.setAccessibleName(self.tr("Size of the text on the wall"))
        for each in SCALES:
            self.scale.addItem(f"{each} %", each)
        self.display = DisplayChoice(self)
        self.covered = TextLabel(self, "", "fault")
        self.covered.setObjectName("covered")
        self.next_list = QListWidget(self)
        self.next_list.setObjectName("next_entries")
        self.next_list.setAccessibleName(self.tr("Next entries"))
        self.next_list.setMinimumHeight(1)
        self.next_list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.find_field = QLineEdit(self)
        self.find_field.setObjectName("room_find")
        self.find_field.setPlaceholderText(self.tr("Find words, jump to POL-0042 or to a date…"))
        self.find_field.setAccessibleName(self.tr("Find an entry or jump to a date"))
        offer_clear(self.find_field)
        self.mark = QLineEdit(self)
        self.mark.setObjectName("room_mark")
        self.mark.setPlaceholderText(self.tr("words on the wall"))
        self.mark.setAccessibleName(self.tr("Mark words on the wall"))
        offer_clear(self.mark)
        self.found_line = TextLabel(self, "", "small")
        self.items = ChoiceBox(self)
        self.items.setObjectName("room_items")
        self.items.setAccessibleName(self.tr("Item of the agenda"))
        self.items.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.editor = MinutesEditor(context.theme, self)
        self.editor.takes_page_keys = True
        self.editor.heading.hide()  # the choice of the item says it
        self.editor.on_wall = self._on_wall
        self.actions_strip = ActionsStrip(context.theme, self)
        self._typing = QTimer(self, singleShot=True, interval=FIND_AFTER_MS)
        self._typing.timeout.connect(self._find)
        self._make_header()
        self._lay_out()
        self._wire()
        self._on_theme_changed()

    def _make_header(self) -> None:
        self.pill = Pill(self)
        self.pill.setObjectName("on_the_wall")
        self.names_button = self._button(
            "wall_names", self.tr("Names  N"), self.tr("Needs a confirmation here. Key: N")
        )
        self.hold_button = self._button("wall_hold", self.tr("Hold"), self.tr("The wall stays while you go on. Key: H"))
        self.hold_button.setCheckable(True)
        self.blank_button = self._button(
            "wall_blank", self.tr("Blank  B"), self.tr("Key: B, also Ctrl+Shift+B while typing")
        )
        self.blank_button.setProperty("kind", "danger")
        self.show_button = self._button(
            "wall_show", self.tr("Show  S"), self.tr("Key: S, also Ctrl+Shift+S while typing")
        )
        self.show_button.setProperty("kind", "primary")
        self.leave_button = self._button(
            "leave_room", self.tr("Leave"), self.tr("Take the wall away and leave the room")
        )

    def header(self) -> tuple[QWidget, ...]:
        """Return what stands at the right end of the header."""
        return (
            self.leave_button,
            self.pill,
            self.names_button,
            self.hold_button,
            self.blank_button,
            self.show_button,
        )

    def _button(self, name: str, words: str, hint: str) -> QPushButton:
        button = QPushButton(words, self)
        button.setObjectName(name)
        button.setToolTip(hint)
        return button

    def _lay_out(self) -> None:
        self._left = QWidget(self)
        left = QVBoxLayout(self._left)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(8)
        top = QHBoxLayout()
        top.addWidget(TextLabel(self, self.tr("The room sees"), "strong", wraps=False))
        top.addWidget(self.display, 1)
        top.addStretch(0)
        top.addWidget(label_of(self.scale, self.tr("Text"), self))
        top.addWidget(self.scale)
        left.addLayout(top)
        left.addWidget(self.copy)
        left.addWidget(self.covered)
        left.addWidget(self.kinds)
        left.addWidget(TextLabel(self, self.tr("Next"), "strong"))
        left.addWidget(self.next_list, 1)
        left.addWidget(self.find_field)
        marking = QHBoxLayout()
        marking.addWidget(label_of(self.mark, self.tr("Mark"), self))
        marking.addWidget(self.mark)
        left.addLayout(marking)
        left.addWidget(self.found_line)
        hint = self.tr("Space next · ⌫ back · G go to · B or . blank · S show · H hold · N names")
        left.addWidget(TextLabel(self, hint, "small"))
        right = QVBoxLayout()
        right.setSpacing(12)
        right.addWidget(self.items)
        right.addWidget(self.editor, 1)
        right.addWidget(self.actions_strip)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 16, 20, 12)
        row.setSpacing(20)
        row.addWidget(self._left)
        row.addLayout(right, 1)

    def _wire(self) -> None:
        control = self.control
        control.changed.connect(self._on_changed)
        self.kinds.chosen.connect(control.set_kind)
        self.scale.activated.connect(lambda _: control.set_scale(int(self.scale.currentData())))
        self.display.wanted.connect(control.choose_display)
        self.blank_button.clicked.connect(control.blank)
        self.show_button.clicked.connect(control.show)
        self.hold_button.clicked.connect(control.hold)
        self.names_button.clicked.connect(self._on_names)
        self.leave_button.clicked.connect(self.left)
        self.mark.textChanged.connect(control.set_highlight)
        self.find_field.textChanged.connect(lambda _: self._typing.start())
        self.find_field.returnPressed.connect(self._find)
        self.next_list.itemActivated.connect(self._on_next_activated)
        self.next_list.itemClicked.connect(self._on_next_activated)
        self.items.currentIndexChanged.connect(self._on_item_chosen)
        self.editor.reference_wanted.connect(control.go_to_reference)
        self.keys = RoomKeys(control, self._on_names, self.focus_find)
        self.editor.page_key.connect(self.keys.press)
        self.editor.action_wanted.connect(self.actions_strip.add_wanted)
        control.key_pressed.connect(self.keys.press)
        self._context.theme.changed.connect(self._on_theme_changed)

    # --- what is shown ---

    @property
    def typed_keys(self) -> tuple[tuple[str, str], ...]:
        """Keys that :class:`RoomKeys` reads, and what they do, for help."""
        return (
            ("Space, Right, Page Down", self.tr("The next entry on the wall")),
            ("Backspace, Left, Page Up", self.tr("The entry before")),
            ("Home, End", self.tr("The first entry, the last")),
            ("B, .", self.tr("Blank the wall")),
            ("S", self.tr("Show on the wall")),
            ("H", self.tr("Hold the wall as it is")),
            ("N", self.tr("Names, or labels again")),
            ("G", self.tr("To the field that finds")),
            ("Ctrl+Shift+B, Ctrl+Shift+S", self.tr("Blank and show while something is typed")),
        )

    @property
    def meeting(self) -> Meeting | None:
        """The meeting that is held."""
        return self._meeting

    def show_meeting(self, meeting: Meeting | None, found: PanelFound | None, *, is_locked: bool = False) -> None:
        """Show the minutes of a meeting; None forgets it."""
        self._meeting = meeting
        if meeting is None or found is None:
            self.editor.forget()
            self.items.clear()
            self.actions_strip.show_meeting(None)
            for field in (self.find_field, self.mark):
                field.clear()
            self._typing.stop()
            return
        self.editor.set_known(found.known, found.labels)
        row = max(0, self.items.currentIndex())
        self.items.blockSignals(True)
        self.items.clear()
        for each in meeting.details.items:
            self.items.addItem(
                self.tr("Item {n} of {all} · {heading}").format(
                    n=each.number, all=len(meeting.details.items), heading=each.heading
                )
            )
        self.items.setCurrentIndex(min(row, len(meeting.details.items) - 1))
        self.items.blockSignals(False)
        self._is_locked = is_locked
        self._on_item_chosen()
        self.actions_strip.show_meeting(meeting.details, is_locked=is_locked)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave room for what stands below the copy of the wall."""
        super().resizeEvent(event)
        self.copy.keep_below(round(self.height() * COPY_SHARE))

    def focus_find(self) -> None:
        """Go to the field that finds."""
        self.find_field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.find_field.selectAll()

    def _on_item_chosen(self, _: int = -1) -> None:
        row = self.items.currentIndex()
        if self._meeting is not None and 0 <= row < len(self._meeting.details.items):
            item = self._meeting.details.items[row]
            self.editor.show_item(self._meeting.id, item, is_locked=self._is_locked)

    def _on_wall(self) -> str:
        shown = self.control.on_wall
        return shown.reference if shown is not None else ""

    def _on_changed(self) -> None:
        control, state = self.control, self.control.state
        if not control.is_open:
            self.copy.show_state(state, None, control.canvas_height)
            self.next_list.clear()
            return
        self.copy.show_state(state, control.sent, control.canvas_height)
        self.display.show_displays(control.choices(), state.display)
        if not state.display:
            self.pill.say(self.tr("No second display"), "warn")
        elif state.is_blank:
            self.pill.say(self.tr("On the wall: blank"), "quiet")
        elif state.with_names:
            self.pill.say(self.tr("On the wall: NAMES"), "bad")
        else:
            self.pill.say(self.tr("On the wall: labels"), "good")
        self.names_button.setText(self.tr("Labels  N") if state.with_names else self.tr("Names  N"))
        self.hold_button.setChecked(state.is_held)
        current = control.current
        n_masked = sum(each.n_masked for each in control.picture.entries) if control.picture is not None else 0
        self.covered.setVisible(bool(n_masked) and not state.with_names)
        self.covered.setText(
            by_number(
                n_masked,
                "1 word may be a name and is covered on the wall. Decide under People, Names.",
                "{n} words may be names and are covered on the wall. Decide under People, Names.",
            )
        )
        if state.is_held and current is not None:
            self.found_line.setText(
                self.tr("Held: the wall stays; you are at {entry}.").format(entry=current.reference)
            )
        elif control.n_entries:
            at = self.tr("{n} of {all}").format(n=f"{control.at + 1:,}", all=f"{control.n_entries:,}")
            self.found_line.setText(at)
        else:
            self.found_line.setText(self.tr("Nothing is found."))
        self._show_following()

    def _show_following(self) -> None:
        self.next_list.clear()
        for row in self.control.following:
            when = row.when if not row.time or row.time == "time not given" else f"{row.when}, {row.time}"
            item = QListWidgetItem(f"{row.agency_code}  {when}\n{row.text[:ROW_CHARACTERS]}")
            item.setData(Qt.ItemDataRole.UserRole, row.reference)
            self.next_list.addItem(item)

    def _on_next_activated(self, item: QListWidgetItem) -> None:
        self.control.go_to_reference(str(item.data(Qt.ItemDataRole.UserRole)))

    def _find(self) -> None:
        self._typing.stop()
        text = self.find_field.text().strip()
        named = references_in(text)
        day = read_typed_day(text)
        if named and len(named[0]) == len(text):
            self.control.go_to_reference(named[0])
        elif day is not None:
            self.control.set_filter(ChronologyFilter(start=day))
        else:
            self.control.set_filter(ChronologyFilter(text=text))

    def _on_names(self) -> None:
        if self.control.state.with_names:
            self.control.show_labels()
        else:
            self.names_wanted.emit()

    def _on_theme_changed(self) -> None:
        self._left.setFixedWidth(min(self._context.theme.px(LEFT_PX), WIDEST_LEFT_PX))


class RoomKeyFilter(QObject):
    """Takes the room's keys wherever the keyboard is in the program's window, except where something is typed.

    It listens at the window and at what has the keyboard, and not at the application: there it would be shown every
    event of every object, also of those that Qt is just making or unmaking.
    """

    def __init__(self, view: PresenterView) -> None:
        super().__init__(view)
        self._view = view
        self._heard: QWidget | None = None
        self._window: QWidget | None = None

    def begin(self) -> None:
        """Listen from now on."""
        app = QApplication.instance()
        if not isinstance(app, QApplication) or self._window is not None:
            return
        self._window = self._view.window()
        self._window.installEventFilter(self)
        app.focusChanged.connect(self._on_focus_changed)
        self._hear(QApplication.focusWidget())

    def end(self) -> None:
        """Listen no more."""
        app = QApplication.instance()
        if not isinstance(app, QApplication) or self._window is None:
            return
        app.focusChanged.disconnect(self._on_focus_changed)
        self._hear(None)
        if isValid(self._window):
            self._window.removeEventFilter(self)
        self._window = None

    def _on_focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        self._hear(new)

    def _hear(self, widget: QWidget | None) -> None:
        heard, self._heard = self._heard, None if widget is self._window else widget
        if heard is not None and heard is not self._heard and isValid(heard):
            heard.removeEventFilter(self)
        if self._heard is not None and self._heard is not heard:
            self._heard.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hand a key to the room."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and isinstance(watched, QWidget):
            focus = QApplication.focusWidget()
            is_here = focus is None or watched is focus
            is_ours = is_here and self._view.isVisible() and watched.window() is self._view.window()
            is_typing = isinstance(focus, QLineEdit | QPlainTextEdit) or (
                isinstance(focus, QComboBox) and focus.isEditable()
            )
            if is_ours and (not is_typing or self._view.keys.is_for_typing(event)) and self._view.keys.press(event):
                return True
        return False
