"""Accounts side by side with where they differ, and the decision: same event, different events, unrelated."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QBoxLayout,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from scrdesk.domain.accounts.links import MAX_REASON_CHARACTERS, MAX_WHO_CHARACTERS, LinkDecision
from scrdesk.domain.dates_in_words import day_in_words
from scrdesk.ui.pages.chronology.accounts.account_card import AccountCard
from scrdesk.ui.pages.chronology.accounts.difference_rows import DifferenceRows
from scrdesk.ui.soon import Soon
from scrdesk.ui.theme import Theme
from scrdesk.ui.widgets.empty_state import EmptyState
from scrdesk.ui.widgets.pill import Pill
from scrdesk.ui.widgets.spoken import label_of
from scrdesk.ui.widgets.text_label import TextLabel, empty_layout

if TYPE_CHECKING:
    from scrdesk.domain.labels import Labels
    from scrdesk.domain.review import Agency
    from scrdesk.services.link_accounts import AccountComparison

CARD_PX = 250
"""Narrowest card at 100 %; where fewer fit side by side, the others stand below."""
NARROW_PX = 680
"""Width at 100 % under which the buttons of the decision stand below the title."""
_NUMBERS = ("No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten")


class ComparisonPane(QWidget):
    """Shows an :class:`AccountComparison`.

    Signals:
        decided: a :class:`LinkDecision`, the reason and who decides.
        taken_back: id of the kept decision that is to be taken back.
        ask_wanted, explain_wanted: as those of :class:`DifferenceRows`.
        entry_wanted: id of an entry to be shown in the table.
    """

    decided = Signal(object, str, str)
    taken_back = Signal(object)
    ask_wanted = Signal(object, object)
    explain_wanted = Signal(object)
    entry_wanted = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._comparison: AccountComparison | None = None
        self._agencies: dict[str, Agency] = {}
        self._labels: Labels | None = None
        self._cards: list[AccountCard] = []
        self._n_columns = 0
        self._asking_for_room = Soon(self, self.updateGeometry)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self._title = TextLabel(self, "", "heading")
        self._title.setObjectName("comparison_title")
        self._state = Pill(self)
        self._reasons = TextLabel(self, "", "soft")
        self._notice = TextLabel(self, "", "soft")
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._head.setSpacing(8)
        title = QHBoxLayout()
        title.setSpacing(8)
        title.addWidget(self._title, 1)
        title.addWidget(self._state)
        self._head.addLayout(title, 1)
        self._take_back = QPushButton(self.tr("Take back"), self)
        self._take_back.setObjectName("take_back")
        self._take_back.clicked.connect(self._on_take_back)
        title.addWidget(self._take_back)
        deeds = QHBoxLayout()
        deeds.setSpacing(8)
        why = self._decision_row(deeds)
        self._head.addLayout(deeds)
        column.addLayout(self._head)
        column.addWidget(self._reasons)
        column.addWidget(self._notice)
        column.addLayout(why)
        column.addWidget(self._scrolled(), 1)
        self._empty = EmptyState(self)
        column.addWidget(self._empty, 1)
        self._rows.ask_wanted.connect(self.ask_wanted)
        self._rows.explain_wanted.connect(self.explain_wanted)
        theme.changed.connect(self._lay_out)
        self.show_nothing("", "")

    def minimumSizeHint(self) -> QSize:
        """Return the height that the lines above the accounts need at this width; a splitter asks for nothing else."""
        hint, layout = super().minimumSizeHint(), self.layout()
        if layout is None:
            return hint
        return QSize(hint.width(), layout.minimumHeightForWidth(max(self.width(), hint.width())))

    def _scrolled(self) -> QScrollArea:
        """Make what scrolls: the cards, where they differ, and what is promised."""
        self._scroll = QScrollArea(self)
        self._scroll.setWidgetResizable(True)
        self._scroll.setAccessibleName(self.tr("The accounts side by side"))
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        body = QWidget(self._scroll)
        inside = QVBoxLayout(body)
        inside.setContentsMargins(0, 0, 4, 0)
        inside.setSpacing(16)
        self._legend = TextLabel(
            body,
            self.tr("Words on a ground of their own: the accounts differ. Underlined: another account says so, too."),
            "small",
        )
        inside.addWidget(self._legend)
        self._grid = QGridLayout()
        self._grid.setSpacing(16)
        inside.addLayout(self._grid)
        self._rows = DifferenceRows(body)
        inside.addWidget(self._rows)
        self._foot = TextLabel(
            body,
            self.tr(
                "Nothing is merged: each agency’s words stay as they were received. The link, the decision and its "
                "reason are the panel’s and are kept in the trail."
            ),
            "soft",
        )
        inside.addWidget(self._foot)
        inside.addStretch(1)
        self._scroll.setWidget(body)
        return self._scroll

    def _decision_row(self, head: QHBoxLayout) -> QHBoxLayout:
        """Put the buttons of a decision at the end of ``head``; return the line with why and who."""
        row = QHBoxLayout()
        row.setSpacing(8)
        self._why = QLineEdit(self)
        self._why.setObjectName("link_reason")
        self._why.setPlaceholderText(self.tr("Kept with the decision"))
        self._why.setMaxLength(MAX_REASON_CHARACTERS)
        self._why.setAccessibleName(self.tr("Why this is decided"))
        self._who = QLineEdit(self)
        self._who.setObjectName("link_who")
        self._who.setPlaceholderText(self.tr("Who decides"))
        self._who.setMaxLength(MAX_WHO_CHARACTERS)
        self._who.setAccessibleName(self.tr("Who decides"))
        row.addWidget(label_of(self._why, self.tr("Why"), self))
        row.addWidget(self._why, 3)
        row.addWidget(label_of(self._who, self.tr("Who"), self))
        row.addWidget(self._who, 1)
        self._buttons: list[QPushButton] = []
        for decision, words, key, hint in (
            (
                LinkDecision.UNRELATED,
                self.tr("Unrelated"),
                "Alt+3",
                self.tr("They have nothing to do with each other"),
            ),
            (
                LinkDecision.DIFFERENT_EVENTS,
                self.tr("Different events"),
                "Alt+2",
                self.tr("They belong together, yet each tells of an event of its own"),
            ),
            (LinkDecision.SAME_EVENT, self.tr("Same event"), "Alt+1", self.tr("They are accounts of one event")),
        ):
            button = QPushButton(words, self)
            button.setObjectName(f"decide_{decision.name.lower()}")
            button.setToolTip(f"{hint}. {key}")
            if decision is LinkDecision.SAME_EVENT:
                button.setProperty("kind", "primary")
            button.clicked.connect(partial(self._on_decided, decision))
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.setWhatsThis(words)
            shortcut.activated.connect(button.click)
            head.addWidget(button)
            self._buttons.append(button)
        return row

    @property
    def comparison(self) -> AccountComparison | None:
        """What is shown."""
        return self._comparison

    @property
    def who(self) -> str:
        """Who decides, as typed."""
        return self._who.text()

    def offer_who(self, who: str) -> None:
        """Offer who decided last, unless somebody is named already."""
        if not self._who.text():
            self._who.setText(who)

    def show_nothing(self, heading: str, text: str) -> None:
        """Show no accounts, and why; forgets every word."""
        self._comparison = None
        self._cards.clear()
        empty_layout(self._grid)
        self._rows.clear()
        self._why.clear()
        for label in (self._title, self._reasons, self._notice):
            label.clear()
        self._set_shown(False)
        self._empty.explain(heading, text)
        self._empty.setVisible(bool(heading))

    def show_comparison(
        self,
        comparison: AccountComparison,
        reasons: Sequence[str],
        agencies: dict[str, Agency],
        labels: Labels | None,
    ) -> None:
        """Show accounts side by side.

        Args:
            comparison: what to show.
            reasons: why they were suggested, in words; empty when nobody suggested them.
            agencies: by code.
            labels: replaces names when given.
        """
        is_other = self._comparison is None or self._comparison.accounts != comparison.accounts
        self._comparison, self._agencies, self._labels = comparison, agencies, labels
        n_accounts = len(comparison.accounts)
        number = _NUMBERS[n_accounts] if n_accounts < len(_NUMBERS) else str(n_accounts)
        link = comparison.link
        may = self.tr("{number} accounts that may be of one event")
        is_one = link is not None and link.decision is LinkDecision.SAME_EVENT
        self._title.setText((self.tr("{number} accounts of one event") if is_one else may).format(number=number))
        said = self.tr("Suggested because: {reasons}").format(reasons="; ".join(reasons)) if reasons else ""
        self._reasons.setText(self._say(said))
        self._reasons.setVisible(bool(said))
        self._show_link()
        self._empty.hide()
        self._set_shown(True)
        self._fill()
        if is_other:
            self._why.clear()
            self._scroll.verticalScrollBar().setValue(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put as many cards side by side as there is room for."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._asking_for_room.start()  # words wrap otherwise; Qt forgets it while it lays out
        is_narrow = self.width() < self._theme.px(NARROW_PX)
        way = QBoxLayout.Direction.TopToBottom if is_narrow else QBoxLayout.Direction.LeftToRight
        self._head.setDirection(way)
        if self._comparison is not None and self._columns() != self._n_columns:
            self._lay_out()

    def _set_shown(self, is_shown: bool) -> None:
        parts: tuple[QWidget, ...] = (self._title, self._why, self._who, self._scroll, *self._buttons)
        for part in parts:
            part.setVisible(is_shown)
        self._reasons.setVisible(is_shown and bool(self._reasons.text()))
        for each in (self._notice, self._state, self._take_back):
            each.setVisible(is_shown and self._comparison is not None and self._comparison.link is not None)

    def _show_link(self) -> None:
        link = self._comparison.link if self._comparison is not None else None
        if link is None:
            return
        self._state.say(link.decision.value, "good" if link.decision is LinkDecision.SAME_EVENT else "quiet")
        day = day_in_words(link.decided_at.date())
        by = self.tr("Decided by {who} on {day}.") if link.who else self.tr("Decided on {day}.")
        reason = self._say(f"“{link.reason}”") if link.reason else ""
        notice = self._say(link.notice) if link.notice else ""
        self._notice.setText(" ".join(part for part in (by.format(who=link.who, day=day), reason, notice) if part))

    def _fill(self) -> None:
        comparison = self._comparison
        if comparison is None:
            return
        empty_layout(self._grid)
        self._cards.clear()
        body = self._scroll.widget()
        has_marks = False
        for entry in comparison.accounts:
            card = AccountCard(self._theme, body)
            differs = frozenset(
                each.difference.about
                for each in comparison.differences
                if any(side.entry == entry.id for side in each.difference.sides)
            )
            marks = () if self._labels is not None else comparison.marks.get(entry.id, ())
            has_marks = has_marks or bool(marks)
            card.show_account(entry, self._agencies.get(entry.agency_code), marks, differs, self._say)
            card.entry_wanted.connect(self.entry_wanted)
            self._cards.append(card)
        self._legend.setVisible(has_marks)
        self._lay_out()
        self._rows.show_differences(comparison, self._say, can_edit=self._labels is None)

    def _columns(self) -> int:
        room = self._scroll.viewport().width()
        return max(1, min(len(self._cards) or 1, room // self._theme.px(CARD_PX), 4))

    def _lay_out(self) -> None:
        for old in range(self._n_columns):
            self._grid.setColumnStretch(old, 0)
        self._n_columns = self._columns()
        for number, card in enumerate(self._cards):
            self._grid.addWidget(card, number // self._n_columns, number % self._n_columns)
        for each in range(self._n_columns):
            self._grid.setColumnStretch(each, 1)

    def _say(self, text: str) -> str:
        return text if self._labels is None else self._labels.in_text(text)

    def _on_decided(self, decision: LinkDecision) -> None:
        if self._comparison is not None:
            self.decided.emit(decision, self._why.text(), self._who.text())

    def _on_take_back(self) -> None:
        if self._comparison is not None and self._comparison.link is not None:
            self.taken_back.emit(self._comparison.link.id)
