"""A page of sections that a switch chooses from; each edit is said with a way to take it back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from scrdesk.domain.progress import Progress
from scrdesk.domain.review import ReviewId
from scrdesk.ui.dialogs.deed import Deed, DeedDialog, Do
from scrdesk.ui.forms.ui_sectioned_page import Ui_SectionedPage
from scrdesk.ui.jobs import Pool
from scrdesk.ui.page import Page, PageContext, Place
from scrdesk.ui.widgets.action_row import RowAction
from scrdesk.ui.widgets.card import Card
from scrdesk.ui.widgets.text_label import TextLabel, empty_layout

if TYPE_CHECKING:
    from scrdesk.services.life_records import LifeEdit
    from scrdesk.services.open_store import Workspace

FoundT = TypeVar("FoundT")
FORM = "deed"
"""By which what is half filled in is known to belong to a dialog of such a page."""
Prepared = tuple[Deed, Do]


class SectionedPage(Page, Generic[FoundT]):
    """Fetches once, and shows one section of what was found at a time.

    Subclasses give :meth:`fetch` and :meth:`show_section`.
    """

    def __init__(
        self, context: PageContext, title: str, sections: Sequence[tuple[str, str]], parent: QWidget | None = None
    ) -> None:
        super().__init__(context, parent)
        self.title = title
        self.ui = Ui_SectionedPage()
        self.ui.setupUi(self)
        self._first = sections[0][0]
        self.ui.sections.offer(sections, self._first)
        self.ui.sections.chosen.connect(self._on_section_chosen)
        self.found: FoundT | None = None
        self._pressed: Place = {}
        context.theme.changed.connect(self._show)

    @property
    def section(self) -> str:
        """Key of the section that is shown."""
        return self.ui.sections.chosen_key or self._first

    def fetch(self) -> Callable[[Progress], FoundT] | None:
        """Return the work that finds what the page shows, or None while there is nothing to look at."""
        raise NotImplementedError

    def show_section(self, section: str, found: FoundT) -> None:
        """Put the section into the page, card by card, with :meth:`card`."""
        raise NotImplementedError

    def refresh(self) -> None:
        """Fetch anew."""
        work = self.fetch()
        if work is not None:
            self.context.jobs.run(Pool.CASE, work, owner=self, done=self._on_found)

    def clear(self) -> None:
        """Forget what is shown."""
        self.found = None
        empty_layout(self.ui.contents_layout)

    def place(self) -> Place:
        """Return which section is shown."""
        return {"section": self.section}

    def return_to(self, place: Place) -> None:
        """Show that section again."""
        self.open_section(str(place.get("section", self._first)))

    def open_section(self, section: str) -> None:
        """Show a section."""
        self.ui.sections.choose(section)
        self._show()

    def reopen(self, form: str, about: Place) -> None:
        """Press the button again by which a half-filled dialog was opened."""
        if form != FORM or self.found is None:
            return
        self.open_section(str(about.get("section", self._first)))
        wanted = (about.get("button"), about.get("of"))
        for button in self.ui.contents.findChildren(QPushButton):
            if (button.objectName(), button.accessibleName()) == wanted:
                button.click()
                return

    def card(self, title: str, note: str = "") -> tuple[Card, QVBoxLayout]:
        """Add a card to the page; return it with the layout to fill."""
        card, body = Card.titled(title, self.ui.contents)
        body.setSpacing(0)
        if note:
            body.addWidget(TextLabel(card, note, "soft"))
        self.ui.contents_layout.addWidget(card)
        return card, body

    def buttons(self, card: QWidget, *actions: RowAction) -> QVBoxLayout:
        """Return a row of buttons for the foot of a card."""
        column = QVBoxLayout()
        column.setContentsMargins(0, 8, 0, 0)
        row = QHBoxLayout()
        for action in actions:
            button = QPushButton(action.words, card)
            button.setObjectName(action.name)
            button.clicked.connect(lambda _=False, do=action.do: do())
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)
        return column

    def ask(self, prepared: Prepared, said: str, *, is_kept: bool = True) -> None:
        """Open a dialog; when its deed is done, say so and offer to take it back.

        Args:
            prepared: the deed, and what does it.
            said: when it is done.
            is_kept: what is typed outlives a lock; not when a file was chosen first, which is not known by then.
        """
        deed, do = prepared
        dialog = DeedDialog(deed, do, self.context.jobs, self.context.theme, self.window())
        dialog.was_done.connect(partial(self.on_done, said))
        if is_kept:
            self.keep_half_filled(dialog)
        dialog.open()

    def keep_half_filled(self, dialog: DeedDialog) -> None:
        """Let what is typed in a dialog outlive a lock; it was opened by the button that was pressed last."""
        if self._pressed.get("section") == self.section:
            dialog.form, dialog.about = FORM, self._pressed

    def run(self, work: Callable[[Progress], object], said: str) -> None:
        """Do something at once, off the window's thread."""
        self.context.jobs.run(
            Pool.CASE,
            work,
            owner=self,
            done=partial(self.on_done, said),
            failed=self.context.messages.tell_fault,
        )

    def on_done(self, said: str, inverse: object) -> None:
        """Say what was done; what is the inverse of an edit can be taken back."""
        from scrdesk.services.life_records import LifeEdit, LifeEdits
        from scrdesk.services.request_round import RoundEdit
        from scrdesk.services.review_kinds import ConversionEdit
        from scrdesk.services.review_scope import ScopeEdit

        if isinstance(inverse, ScopeEdit):
            self.deed_wanted.emit("list reviews")  # label and period stand in the rail and in the list of reviews
        if isinstance(inverse, LifeEdit | LifeEdits | ConversionEdit | ScopeEdit | RoundEdit):
            self.context.messages.say(said, "good", action=self.tr("Undo"), then=partial(self._take_back, inverse))
        elif said:
            self.context.messages.say(said, "good")
        self.refresh()
        self.data_changed.emit()

    def _take_back(self, inverse: object) -> None:
        if self.workspace is not None:
            self.run(partial(_apply, self.workspace, inverse), "")
            self.context.messages.say(self.tr("Taken back. It is as it was before."), "info")

    def _on_pressed(self, name: str, of: str) -> None:
        self._pressed = {"section": self.section, "button": name, "of": of}

    def _on_found(self, found: FoundT) -> None:
        self.found = found
        self._show()

    def _on_section_chosen(self, _key: str) -> None:
        self._show()
        self.ui.contents_scroll.verticalScrollBar().setValue(0)

    def _show(self) -> None:
        if self.found is None:
            return
        place = self.ui.contents_scroll.verticalScrollBar().value()
        empty_layout(self.ui.contents_layout)
        self.show_section(self.section, self.found)
        self.ui.contents_layout.addStretch(1)
        for button in self.ui.contents.findChildren(QPushButton):
            button.pressed.connect(partial(self._on_pressed, button.objectName(), button.accessibleName()))
        self._lay_out()
        self.ui.contents_scroll.verticalScrollBar().setValue(place)

    def _lay_out(self) -> None:
        """Give what was just put in its room at once: Qt does so a moment later, and shows it squeezed till then."""
        contents, layout = self.ui.contents, self.ui.contents_layout
        if not contents.isVisible():
            return
        for part in contents.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
            if not part.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide):
                part.show()
        layout.activate()
        needed = layout.minimumHeightForWidth(contents.width())
        contents.resize(contents.width(), max(needed, self.ui.contents_scroll.viewport().height()))


def _apply(workspace: Workspace, inverse: object, _progress: Progress) -> None:
    from scrdesk.services.life_records import LifeEdit, LifeEdits, apply_life, apply_together
    from scrdesk.services.request_round import RoundEdit, apply_round
    from scrdesk.services.review_kinds import ConversionEdit, convert
    from scrdesk.services.review_scope import ScopeEdit, apply_scope

    if isinstance(inverse, LifeEdit):
        apply_life(workspace, inverse)
    elif isinstance(inverse, LifeEdits):
        apply_together(workspace, inverse)
    elif isinstance(inverse, RoundEdit):
        apply_round(workspace, inverse)
    elif isinstance(inverse, ScopeEdit):
        apply_scope(workspace, inverse)
    elif isinstance(inverse, ConversionEdit):
        convert(workspace, inverse)


def removal(workspace: Workspace, edit: LifeEdit, _progress: Progress) -> LifeEdit | None:
    """Take a record out; return the inverse."""
    from scrdesk.services.life_records import apply_life

    return apply_life(workspace, edit)


__all__ = ["Prepared", "ReviewId", "SectionedPage", "removal"]
