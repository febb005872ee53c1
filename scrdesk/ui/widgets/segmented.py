"""A switch of two or three words, one of them chosen: "Names | Labels", "Yes | No | Not stated"."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QActionGroup, QFont, QFontMetrics, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QMenu, QPushButton, QSizePolicy, QWidget

from scrdesk.ui.soon import Soon


class _Segment(QPushButton):
    """A segment that has room for its word in bold, which it is in when chosen."""

    def sizeHint(self) -> QSize:
        """Return the size with the word in bold."""
        hint = super().sizeHint()
        bold = QFont(self.font())
        bold.setBold(True)
        plain_px, bold_px = (QFontMetrics(font).horizontalAdvance(self.text()) for font in (self.font(), bold))
        return QSize(hint.width() + max(0, bold_px - plain_px) + 2, hint.height())

    def minimumSizeHint(self) -> QSize:
        """Return the same: a word that is cut says nothing."""
        return self.sizeHint()


class SegmentedSwitch(QWidget):
    """Buttons side by side; arrow keys move the choice, Tab enters at the chosen one.

    Where there is no room for all of them, one button says the chosen word and opens a menu of the words.

    Signals:
        chosen: key of the segment that the user chose; not sent by :meth:`choose`.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._keys: dict[QAbstractButton, str] = {}
        self._is_short = self._is_fitting = False
        self._fitting = Soon(self, self._fit)
        self._short: QPushButton | None = None  # made when there is too little room for the first time
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._group.buttonClicked.connect(self._on_button_clicked)

    def offer(self, segments: Sequence[tuple[str, str]], chosen_key: str) -> None:
        """Offer segments as (key, word) and show one as chosen."""
        self._is_fitting = True  # each new word lays out anew, before the others are there
        for button in list(self._keys):
            self._group.removeButton(button)
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._keys.clear()
        last = len(segments) - 1
        for i, (key, word) in enumerate(segments):
            button = _Segment(word, self)
            button.setCheckable(True)
            button.setObjectName(f"segment_{key}")
            place = "only" if not last else "first" if i == 0 else "last" if i == last else "middle"
            button.setProperty("segment", place)
            self._keys[button] = key
            self._group.addButton(button)
            if self._is_short:
                button.hide()
            self._row.addWidget(button)
        self._is_fitting = False
        self.choose(chosen_key)
        self._fit()

    @property
    def chosen_key(self) -> str:
        """Key of the chosen segment, or empty."""
        button = self._group.checkedButton()
        return self._keys.get(button, "") if button is not None else ""

    @property
    def is_short(self) -> bool:
        """Whether one button stands for all."""
        return self._is_short

    def choose(self, key: str) -> None:
        """Show a segment as chosen without telling anybody."""
        for button, own in self._keys.items():
            button.setChecked(own == key)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if own == key else Qt.FocusPolicy.ClickFocus)
        self._say_chosen()

    def sizeHint(self) -> QSize:
        """Return the room for all words side by side."""
        hints = [button.sizeHint() for button in self._keys]
        return QSize(sum(each.width() for each in hints), max((each.height() for each in hints), default=0))

    def minimumSizeHint(self) -> QSize:
        """Return the room for the longest word alone, with the sign that there are others."""
        whole = self.sizeHint()
        longest = max((button.sizeHint().width() for button in self._keys), default=0)
        return QSize(min(whole.width(), longest + self.fontMetrics().height() * 2), whole.height())

    def showEvent(self, event: QShowEvent) -> None:
        """Look once how much room there is."""
        super().showEvent(event)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Be short when the words have no room side by side."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Measure anew when the text has grown."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange) and hasattr(self, "_keys"):
            self.updateGeometry()
            self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the choice with the arrow keys."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        buttons = list(self._keys)
        if not step or not buttons:
            super().keyPressEvent(event)
            return
        at = next((i for i, button in enumerate(buttons) if button.isChecked()), 0)
        target = buttons[max(0, min(len(buttons) - 1, at + step))]
        target.click()
        if not self.is_short:
            target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fit(self) -> None:
        """Show the one button or all; showing lays out anew, which asks again before this is done."""
        if not self.isVisible():
            return
        if self._is_fitting:
            self._fitting.start()
            return
        is_short = len(self._keys) > 1 and self.width() < self.sizeHint().width()
        if is_short is not self._is_short:
            self._is_fitting, self._is_short = True, is_short
            self._change_over()
            self._is_fitting = False

    def _change_over(self) -> None:
        if self._short is None:
            self._short = self._make_short()
        had_focus = any(each.hasFocus() for each in (*self._keys, self._short))
        self._short.setVisible(self._is_short)
        for button in self._keys:
            button.setVisible(not self._is_short)
        self._say_chosen()
        if had_focus:
            chosen = self._short if self._is_short else self._group.checkedButton() or self
            chosen.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make_short(self) -> QPushButton:
        button = QPushButton(self)
        button.hide()
        button.setObjectName("segment_menu")
        button.setProperty("kind", "menu")
        button.setAutoDefault(False)
        menu = QMenu(button)
        menu.aboutToShow.connect(partial(self._fill_menu, menu, QActionGroup(menu)))
        button.setMenu(menu)
        button.installEventFilter(self)
        self._row.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        return button

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrow keys move the choice on the one button, too, from which Qt would go to another control."""
        arrows = (Qt.Key.Key_Left, Qt.Key.Key_Right)
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() in arrows:
            self.keyPressEvent(event)
            return True
        return super().eventFilter(watched, event)

    def _say_chosen(self) -> None:
        if self._short is None or not self.is_short:
            return
        button = self._group.checkedButton()
        word = button.text() if button is not None else ""
        self._short.setText(word)
        self._short.setAccessibleName(": ".join(part for part in (self.accessibleName(), word) if part))

    def _fill_menu(self, menu: QMenu, group: QActionGroup) -> None:
        menu.clear()
        menu.setAccessibleName(self.accessibleName())
        for button, key in self._keys.items():
            action = menu.addAction(button.text())
            action.setCheckable(True)
            action.setChecked(button.isChecked())
            action.setEnabled(button.isEnabled())
            action.triggered.connect(partial(self._on_key_chosen, key))
            group.addAction(action)

    def _on_key_chosen(self, key: str, _is_checked: bool = True) -> None:
        button = next((each for each, own in self._keys.items() if own == key), None)
        if button is not None:
            button.click()

    def _on_button_clicked(self, button: QAbstractButton) -> None:
        key = self._keys[button]
        self.choose(key)
        self.chosen.emit(key)
