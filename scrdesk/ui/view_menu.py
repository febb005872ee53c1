"""Light or dark, size of text, and the list of keys: one menu, the same on every page."""

from __future__ import annotations

from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from scrdesk.ui.theme import SCALES, Scheme, Theme


class ViewMenu(QMenu):
    """The View menu; its actions also carry the keys Ctrl + plus, minus and 0, and F1."""

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._theme = theme
        self.setObjectName("view_menu")
        schemes = QActionGroup(self)
        self._schemes: dict[Scheme, QAction] = {}
        for scheme, text in (
            (Scheme.SYSTEM, self.tr("As the computer is set")),
            (Scheme.LIGHT, self.tr("Light")),
            (Scheme.DARK, self.tr("Dark")),
        ):
            action = self.addAction(text)
            action.setCheckable(True)
            action.setObjectName(f"scheme_{scheme.name.lower()}")
            schemes.addAction(action)
            self._schemes[scheme] = action
        self._schemes[theme.scheme].setChecked(True)
        schemes.triggered.connect(self._on_scheme_triggered)
        self.addSeparator()
        self.larger = self._add(self.tr("Larger text"), "text_larger", [QKeySequence("Ctrl++"), QKeySequence("Ctrl+=")])
        self.smaller = self._add(self.tr("Smaller text"), "text_smaller", [QKeySequence("Ctrl+-")])
        self.usual = self._add(self.tr("Text at 100 %"), "text_usual", [QKeySequence("Ctrl+0")])
        self.larger.triggered.connect(theme.grow)
        self.smaller.triggered.connect(theme.shrink)
        self.usual.triggered.connect(self._on_usual_triggered)
        self.addSeparator()
        self.keys = self._add(self.tr("Keys"), "show_keys", [QKeySequence("F1")])
        window.addActions([self.larger, self.smaller, self.usual, self.keys])
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def _add(self, text: str, name: str, keys: list[QKeySequence]) -> QAction:
        action = self.addAction(text)
        action.setObjectName(name)
        action.setShortcuts(keys)
        return action

    def _on_scheme_triggered(self, action: QAction) -> None:
        self._theme.choose(next(scheme for scheme, own in self._schemes.items() if own is action))

    def _on_usual_triggered(self) -> None:
        self._theme.set_scale(SCALES[0])

    def _on_theme_changed(self) -> None:
        self._schemes[self._theme.scheme].setChecked(True)
        self.larger.setEnabled(self._theme.scale < SCALES[-1])
        self.smaller.setEnabled(self._theme.scale > SCALES[0])
        self.usual.setText(self.tr("Text at 100 % (now {scale} %)").format(scale=self._theme.scale))
