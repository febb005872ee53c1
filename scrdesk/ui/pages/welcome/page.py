"""The first page: make a store, open one, or look at the demonstration."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from scrdesk.ui.forms.ui_welcome_page import Ui_WelcomePage
from scrdesk.ui.theme import Theme

NARROW_PX = 820
"""Below this width at 100 % the three choices stand under one another."""


class WelcomePage(QWidget):
    """Three choices.

    Signals:
        new_wanted, open_wanted, demo_wanted: a choice was made.
        hour_wanted: the demonstration is to be opened with the steps of the first hour beside it.
        sealed_wanted: a sealed copy that was received is to be opened.
        file_dropped: path of a store that was dropped.
    """

    new_wanted = Signal()
    open_wanted = Signal()
    demo_wanted = Signal()
    hour_wanted = Signal()
    sealed_wanted = Signal()
    file_dropped = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.ui = Ui_WelcomePage()
        self.ui.setupUi(self)
        self.ui.new_button.clicked.connect(self.new_wanted)
        self.ui.open_button.clicked.connect(self.open_wanted)
        self.ui.demo_button.clicked.connect(self.demo_wanted)
        self.ui.hour_button.clicked.connect(self.hour_wanted)
        self.ui.sealed_button.clicked.connect(self.sealed_wanted)
        self.setAcceptDrops(True)
        theme.changed.connect(self._arrange)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the choices side by side where there is room."""
        super().resizeEvent(event)
        self._arrange()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take one local file."""
        urls = event.mimeData().urls()
        if len(urls) == 1 and urls[0].isLocalFile():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Ask for the passphrase of the dropped store."""
        event.acceptProposedAction()
        self.file_dropped.emit(event.mimeData().urls()[0].toLocalFile())

    def _arrange(self) -> None:
        cards = (self.ui.new_card, self.ui.open_card, self.ui.demo_card)
        is_narrow = self.width() < self._theme.px(NARROW_PX)
        grid = self.ui.choices_layout
        for i, card in enumerate(cards):
            grid.addWidget(card, i if is_narrow else 0, 0 if is_narrow else i)
            grid.setColumnStretch(i, 0 if is_narrow and i else 1)
        margin = self._theme.px(24 if is_narrow else 56)
        self.ui.welcome_layout.setContentsMargins(margin, margin, margin, 24)
