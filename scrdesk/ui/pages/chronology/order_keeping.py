"""Alt+Up and Alt+Down: asks who and why, and has an entry placed within its day by hand."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from scrdesk.ui.dialogs.few_words import PlaceByHandDialog
from scrdesk.ui.jobs import Pool

if TYPE_CHECKING:
    from scrdesk.domain.chronology import EntryId
    from scrdesk.domain.progress import Progress
    from scrdesk.services.hand_order import OrderEdit
    from scrdesk.services.open_store import Workspace
    from scrdesk.ui.pages.chronology.page import ChronologyPage


@dataclass(frozen=True, slots=True)
class StepWish:
    """An entry that should go one place up (-1) or down (+1), with who says so and why."""

    entry_id: EntryId
    step: int
    who: str
    why: str


@dataclass(frozen=True, slots=True)
class _Asked:
    entry_id: EntryId
    step: int
    reference: str
    can_go: bool
    why_not: str
    who: str


class OrderKeeping(QObject):
    """Places entries by hand; an entry that goes several places is asked about once."""

    def __init__(self, page: ChronologyPage) -> None:
        super().__init__(page)
        self._page = page
        self._last: StepWish | None = None
        page.ui.entry_table.step_wanted.connect(self._on_step_wanted)

    def place(self, step: int) -> None:
        """Place the current entry earlier (-1) or later (+1) in its day."""
        self._on_step_wanted(step)

    def forget(self) -> None:
        """Forget the reason given last."""
        self._last = None

    def _on_step_wanted(self, step: int) -> None:
        page = self._page
        entry_id = page.ui.entry_table.current_id()
        if page.workspace is None or entry_id is None or page.edits.is_busy:
            return
        work = partial(_asked, page.workspace, entry_id, step)
        page.context.jobs.run(Pool.CASE, work, owner=self, done=self._on_asked)

    def _on_asked(self, asked: _Asked) -> None:
        page = self._page
        if not asked.can_go:
            page.context.messages.say(asked.why_not, "info")
            return
        if not page.chosen.is_everything:
            page.context.messages.say(
                self.tr("The order is changed with every entry in sight. Clear the filters first."),
                "info",
                action=self.tr("Clear filters"),
                then=partial(page.show_entry_unfiltered, asked.entry_id),
            )
            return
        last = self._last
        if last is not None and last.entry_id == asked.entry_id:
            self._place(asked, last.who, last.why)
            return
        dialog = PlaceByHandDialog(asked.reference, asked.step, asked.who, page)
        dialog.told.connect(partial(self._place, asked))
        dialog.open()

    def _place(self, asked: _Asked, who: str, why: str) -> None:
        wish = StepWish(asked.entry_id, asked.step, who, why)
        self._last = wish
        way = (
            self.tr("place {entry} earlier in its day") if asked.step < 0 else self.tr("place {entry} later in its day")
        )
        self._page.edits.do(way.format(entry=asked.reference), _apply, _edit(wish), subject=(asked.entry_id,))


def _asked(workspace: Workspace, entry_id: EntryId, step: int, _: Progress) -> _Asked:
    from scrdesk.services import build_chronology, hand_order

    can_go, why_not = hand_order.can_step(workspace, entry_id, step)
    reference = build_chronology.entry(workspace, entry_id).reference
    return _Asked(entry_id, step, reference, can_go, why_not, hand_order.who_moved_last(workspace))


def _edit(wish: StepWish) -> StepWish | OrderEdit:
    """Return a wish as the edit it is; its inverse is of the other kind."""
    return wish


def _apply(workspace: Workspace, edit: StepWish | OrderEdit) -> StepWish | OrderEdit:
    from scrdesk.services import hand_order

    if isinstance(edit, StepWish):
        edit = hand_order.step_edit(workspace, edit.entry_id, edit.step, edit.who, edit.why)
    return hand_order.apply_order(workspace, edit)
