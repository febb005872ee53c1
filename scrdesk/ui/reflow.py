"""Large type or a small window: the side rail steps aside for the page, and a button in the header brings it back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget

from scrdesk.ui.widgets.first_focus import focus_first
from scrdesk.ui.widgets.rail_button import RailButton

if TYPE_CHECKING:
    from scrdesk.ui.main_window import MainWindow

ROOM_PX = 860
"""Width of the window, at text of 100 %, below which rail and page have no room side by side."""
ACTIONS_EDGE_PX = 16
MOST_RAIL = 1.4
"""How much wider the rail may be than usual, where the words of another language or its counts need it."""
RAIL_EDGE_PX, LINK_EDGE_PX = 8, 4
"""What stands beside the margins of the rail around its pages, and around the links at its foot besides."""
OF_WINDOW = (QEvent.Type.Resize,)
OF_RAIL = (QEvent.Type.LayoutRequest,)
OF_HEADER = (QEvent.Type.ShowToParent, QEvent.Type.HideToParent, QEvent.Type.LayoutRequest)


class Reflow(QObject):
    """Sizes rail and header by the text, and folds the rail away where the window is too narrow for it."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._is_below = False
        self._grown = 0
        ui = window.ui
        ui.pages_button.toggled.connect(self._on_toggled)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), ui.rail, self._on_escape)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.setWhatsThis(self.tr("From the list of pages back to the page, where the text is large"))
        window.theme.changed.connect(self._on_theme_changed)
        window.installEventFilter(self)
        ui.header.installEventFilter(self)
        ui.lock_button.parentWidget().installEventFilter(self)
        self.watch_rail()
        self.fit()

    def watch_rail(self) -> None:
        """Give the rail its width whenever a line of it says something else: each is laid out anew then.

        To be called again when lines have come: those of the pages are made when a store is opened.
        """
        for each in self._window.ui.rail.findChildren(RailButton):
            each.installEventFilter(self)

    @property
    def is_narrow(self) -> bool:
        """Whether rail and page have no room side by side."""
        return self._window.width() < self._window.theme.px(ROOM_PX)

    def fold(self) -> None:
        """Hide the rail again where there is no room for it; the keyboard goes to the page."""
        had_focus = _holds_focus(self._window.ui.rail)
        self._window.ui.pages_button.setChecked(False)
        page = self._window.current_page
        if had_focus and self.is_narrow and page is not None:
            focus_first(page)

    def fit(self) -> None:
        """Take the sizes that go with window and text."""
        ui, theme = self._window.ui, self._window.theme
        space = theme.tokens.space_px
        ui.rail.setFixedWidth(self._rail_px(theme.px(space["rail"])))
        ui.header.setFixedHeight(theme.px(space["header"]))
        ui.marking.setFixedHeight(theme.px(20))
        has_way_back = self.is_narrow and not ui.header.isHidden()
        ui.pages_button.setVisible(self.is_narrow)
        ui.rail.setVisible(not has_way_back or ui.pages_button.isChecked())
        self._place_actions()

    def _rail_px(self, usual: int) -> int:
        """Return the width in which no word of the rail is cut, within bounds; it grows and never shrinks again."""
        rail, layout = self._window.ui.rail, self._window.ui.rail.layout()
        margins = layout.contentsMargins() if layout is not None else rail.contentsMargins()
        lines = [each.whole_px for each in rail.findChildren(RailButton) if not each.isHidden()]
        links = (self._window.ui.lock_button, self._window.ui.view_button)
        lines += [each.sizeHint().width() + LINK_EDGE_PX for each in links if not each.isHidden()]
        needed = max(lines, default=0) + margins.left() + margins.right() + RAIL_EDGE_PX
        self._grown = max(self._grown, min(needed, int(usual * MOST_RAIL)))
        return max(usual, self._grown)

    def _on_theme_changed(self) -> None:
        self._grown = 0
        self.fit()

    def _place_actions(self) -> None:
        """Put what a page offers beside its title, or below it where there is no room beside."""
        ui = self._window.ui
        margins, beside = ui.header_layout.contentsMargins(), [ui.page_title, ui.header_actions]
        if not ui.pages_button.isHidden():
            beside.append(ui.pages_button)
        needed = sum(each.minimumSizeHint().width() + ui.header_layout.spacing() for each in beside)
        room = self._window.width() - (0 if ui.rail.isHidden() else ui.rail.width())
        is_below = needed + margins.left() + margins.right() > room
        if is_below is self._is_below:
            return
        self._is_below = is_below
        side, under = self._window.theme.px(ACTIONS_EDGE_PX), ui.header_actions.layout()
        if is_below:
            ui.desk_layout.insertWidget(1, ui.header_actions)
        else:
            ui.header_layout.addWidget(ui.header_actions)
        if under is not None:
            under.setContentsMargins(*((side, side // 2, side, 0) if is_below else (0, 0, 0, 0)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fit anew when the window has another size, or the header with the button comes or goes."""
        ui = self._window.ui
        kinds = OF_HEADER if watched is ui.header else OF_WINDOW if watched is self._window else OF_RAIL
        if event.type() in kinds:
            self.fit()
        return False

    def _on_toggled(self, is_shown: bool) -> None:
        self.fit()
        if is_shown and self.is_narrow:
            chosen = self._window.rail.buttons.get(self._window.current_key)
            if chosen is not None:
                chosen.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_escape(self) -> None:
        if self.is_narrow and self._window.ui.pages_button.isChecked():
            self._window.ui.pages_button.setChecked(False)
            self._window.ui.pages_button.setFocus(Qt.FocusReason.OtherFocusReason)


def _holds_focus(holder: QWidget) -> bool:
    focused = QApplication.focusWidget()
    return focused is not None and holder.isAncestorOf(focused)
