"""Says that the pages in sight were made of earlier choices, and keeps those for other readers out of sight."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from scrdesk.ui.widgets.busy import LINE_AFTER_MS
from scrdesk.ui.widgets.message_strip import MessageStrip
from scrdesk.ui.widgets.page_strip import Freshness, PageStrip
from scrdesk.ui.words import said

if TYPE_CHECKING:
    from scrdesk.domain.audience import Audience


class EarlierPages(MessageStrip):
    """A strip above the pages, there for as long as they are not those of the choices now made.

    Pages for other readers than the chosen ones are covered at once: whoever has chosen "Published" may turn the
    screen to others or share it, and must not read names under that word. Pages for the same readers stay legible,
    dimmed, and are named as earlier ones once making the new ones takes a moment.
    """

    def __init__(self, pages: PageStrip, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("earlier_pages")
        self.keep()
        self._pages = pages
        self._words = ("", "")
        self._timer = QTimer(self, singleShot=True, interval=LINE_AFTER_MS)
        self._timer.timeout.connect(self._on_long)

    def tell_current(self) -> None:
        """The pages are those of the choices."""
        self._timer.stop()
        self.clear()
        self._pages.set_freshness(Freshness.CURRENT, "")

    def tell_earlier(self, shown: Audience, chosen: Audience, *, is_coming: bool) -> None:
        """The pages are not those of the choices.

        Args:
            shown, chosen: for whom the pages in sight are, and for whom they should be.
            is_coming: whether the pages of the choices are being made; otherwise they were cancelled.
        """
        names = {"shown": said(shown.value), "chosen": said(chosen.value)}
        if shown is not chosen:
            text = (
                self.tr("The pages now chosen ({chosen}) are being made. The earlier ones ({shown}) are covered.")
                if is_coming
                else self.tr("The pages now chosen ({chosen}) were not made. The earlier ones ({shown}) are covered.")
            )
        else:
            text = (
                self.tr("These are the earlier pages ({shown}). The new ones are being made.")
                if is_coming
                else self.tr("These are the earlier pages ({shown}). The new ones were not made.")
            )
        self._words = (text.format(**names), "" if is_coming else self.tr("Make them"))
        if shown is not chosen or not is_coming:
            self._timer.stop()
            self._show(Freshness.COVERED if shown is not chosen else Freshness.EARLIER)
        elif self.isHidden():
            if not self._timer.isActive():
                self._timer.start()
        else:
            self._show(Freshness.EARLIER)

    def _on_long(self) -> None:
        self._show(Freshness.EARLIER)

    def _show(self, freshness: Freshness) -> None:
        text, action = self._words
        self.say(text, "warn", action)
        self._pages.set_freshness(freshness, text)
