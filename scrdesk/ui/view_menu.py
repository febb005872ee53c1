"""Light or dark, size of text, when the store locks, help and the list of keys: one menu, the same on every page."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from scrdesk.ui.lock_times import LOCK_AFTER_CHOICES_MIN, LOCK_AFTER_MIN
from scrdesk.ui.theme import SCALES, Scheme, Theme


class ViewMenu(QMenu):
    """The View menu; its actions also carry the keys Ctrl + plus, minus and 0, and F1.

    Signals:
        lock_after_chosen: minutes without use after which the store locks.
        language_chosen: tag of the language in which the window should begin again.
        sharing_chosen: whether the window may be seen in a shared screen.
    """

    lock_after_chosen = Signal(int)
    language_chosen = Signal(str)
    sharing_chosen = Signal(bool)

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._theme = theme
        self.setObjectName("view_menu")
        self.setAccessibleName(self.tr("View and keys"))
        schemes = QActionGroup(self)
        self._schemes: dict[Scheme, QAction] = {}
        for scheme, text in (
            (Scheme.SYSTEM, self.tr("As the computer is set")),
            (Scheme.LIGHT, self.tr("Light")),
            (Scheme.DARK, self.tr("Dark")),
            (Scheme.HIGH, self.tr("High contrast")),
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
        self.usual.setWhatsThis(self.tr("Text at 100 %"))
        self.smaller.triggered.connect(theme.shrink)
        self.usual.triggered.connect(self._on_usual_triggered)
        self.addSeparator()
        self._lock_after = self._make_lock_after()
        self.sharing = self.addAction("")
        self.sharing.setObjectName("allow_sharing")
        self.sharing.setCheckable(True)
        self.sharing.toggled.connect(self.sharing_chosen)
        self.offer_sharing(False)
        self.language = self.addMenu(self.tr("Language of the window"))
        self.language.setObjectName("language_menu")
        self._languages = QActionGroup(self.language)  # once: the menu is filled anew each time it is shown
        self.addSeparator()
        self.help = self._add(self.tr("Help on this page"), "show_help", [QKeySequence("F1")])
        self.help.triggered.connect(self._on_help_triggered)
        self.guide = self._add(self.tr("Guide (also as PDF)"), "show_guide", [])
        self.guide.triggered.connect(self._on_guide_triggered)
        self.hour = self._add(self.tr("Learn it in an hour"), "show_hour", [])
        self.hour.triggered.connect(self._on_hour_triggered)
        self.keys = self._add(self.tr("All keys"), "show_keys", [])
        self.keys.triggered.connect(self._on_keys_triggered)
        self.aboutToShow.connect(self._on_about_to_show)
        window.addActions([self.larger, self.smaller, self.usual, self.help])
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def show_lock_after(self, minutes: int) -> None:
        """Tick the time after which the store locks."""
        for own, action in self._lock_after.items():
            action.setChecked(own == minutes)

    def limit_lock_after(self, longest: int | None) -> None:
        """Grey the times that are longer than this computer allows; None allows all."""
        for minutes, action in self._lock_after.items():
            is_allowed = longest is None or minutes <= longest
            text = self.tr("{n} minutes") if is_allowed else self.tr("{n} minutes (not allowed on this computer)")
            action.setEnabled(is_allowed)
            action.setText(text.format(n=minutes))

    def offer_sharing(self, is_available: bool) -> None:
        """Offer to allow sharing, or say that this system cannot keep the window out of shared screens."""
        self.sharing.setEnabled(is_available)
        self.sharing.setText(
            self.tr("Allow sharing for this meeting")
            if is_available
            else self.tr("Allow sharing for this meeting (always: this system cannot block it)")
        )

    def show_sharing(self, is_allowed: bool) -> None:
        """Tick or untick without telling."""
        self.sharing.blockSignals(True)
        self.sharing.setChecked(is_allowed)
        self.sharing.blockSignals(False)

    def _make_lock_after(self) -> dict[int, QAction]:
        menu = self.addMenu(self.tr("Lock when nobody uses it for"))
        menu.setObjectName("lock_after_menu")
        group = QActionGroup(menu)
        actions = {}
        for minutes in LOCK_AFTER_CHOICES_MIN:
            action = menu.addAction(self.tr("{n} minutes").format(n=minutes))
            action.setObjectName(f"lock_after_{minutes}")
            action.setCheckable(True)
            action.setChecked(minutes == LOCK_AFTER_MIN)
            action.triggered.connect(partial(self._on_lock_after_triggered, minutes))
            group.addAction(action)
            actions[minutes] = action
        return actions

    def _list_languages(self) -> None:
        """List the languages, each with how much of the window it has, which is counted in its catalogue."""
        from scrdesk.ui.language import ENGLISH, completeness, languages, name_of, spoken

        self.language.clear()
        for tag in languages():
            name = name_of(tag)
            if tag != ENGLISH:
                has = completeness(tag)
                name = self.tr("{language}: {n} % of the words so far ({done} of {all}); the rest is English").format(
                    language=name, n=has.per_cent, done=f"{has.n_said:,}", all=f"{has.n_texts:,}"
                )
            action = self.language.addAction(name)
            action.setObjectName(f"language_{tag}")
            action.setCheckable(True)
            action.setChecked(tag == spoken())
            action.triggered.connect(partial(self._on_language_triggered, tag))
            self._languages.addAction(action)

    def _on_language_triggered(self, tag: str, _is_checked: bool = True) -> None:
        from scrdesk.ui.language import spoken

        if tag != spoken():
            self.language_chosen.emit(tag)

    def _on_lock_after_triggered(self, minutes: int, _is_checked: bool = True) -> None:
        self.lock_after_chosen.emit(minutes)

    def _add(self, text: str, name: str, keys: list[QKeySequence]) -> QAction:
        action = self.addAction(text)
        action.setObjectName(name)
        action.setShortcuts(keys)
        return action

    def _on_scheme_triggered(self, action: QAction) -> None:
        self._theme.choose(next(scheme for scheme, own in self._schemes.items() if own is action))

    def _on_keys_triggered(self) -> None:
        from scrdesk.ui.dialogs.keys import KeysDialog

        KeysDialog(self.parentWidget()).open()

    def _on_help_triggered(self) -> None:
        from scrdesk.ui.dialogs.help import open_help
        from scrdesk.ui.main_window import MainWindow

        window = self.parentWidget()
        if isinstance(window, MainWindow):
            open_help(window)

    def _on_about_to_show(self) -> None:
        """Offer other languages where no store is open, the lesson where none of the user's own is.

        A window in another language is a new window; the lesson is given on the demonstration only.
        """
        from scrdesk.ui.main_window import MainWindow

        window = self.parentWidget()
        if isinstance(window, MainWindow):
            self._list_languages()
            has_store = window.door.workspace is not None
            self.language.menuAction().setEnabled(not has_store)
            self.language.setTitle(
                self.tr("Language of the window (close this store first)")
                if has_store
                else self.tr("Language of the window")
            )
            is_free = not has_store or window.door.is_demo
            self.hour.setEnabled(is_free and not window.lock.is_locked)
            self.hour.setText(
                self.tr("Learn it in an hour") if is_free else self.tr("Learn it in an hour (close this store first)")
            )

    def _on_hour_triggered(self) -> None:
        from scrdesk.ui.main_window import MainWindow

        window = self.parentWidget()
        if isinstance(window, MainWindow):
            window.learn()

    def _on_guide_triggered(self) -> None:
        from scrdesk.ui.dialogs.help import open_guide
        from scrdesk.ui.main_window import MainWindow

        window = self.parentWidget()
        if isinstance(window, MainWindow):
            open_guide(window)

    def _on_usual_triggered(self) -> None:
        self._theme.set_scale(SCALES[0])

    def _on_theme_changed(self) -> None:
        self._schemes[self._theme.scheme].setChecked(True)
        self.larger.setEnabled(self._theme.scale < SCALES[-1])
        self.smaller.setEnabled(self._theme.scale > SCALES[0])
        self.usual.setText(self.tr("Text at 100 % (now {scale} %)").format(scale=self._theme.scale))
