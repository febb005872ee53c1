"""What the laptop does with the wall: goes to entries, holds, blanks and shows, and looks after the display."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from scrdesk.domain import wall_state
from scrdesk.domain.chronology import ChronologyFilter
from scrdesk.domain.wall_state import Display, WallState, fit_displays, wall_display
from scrdesk.ui.jobs import Pool
from scrdesk.ui.page import PageContext
from scrdesk.ui.room import store_calls
from scrdesk.ui.room.displays import Displays
from scrdesk.ui.room.store_calls import RoomDrawing, RoomEntries, RoomFound
from scrdesk.ui.room.wall_drawings import draw_genogram, draw_timeline
from scrdesk.ui.room.wall_painter import WallPainter
from scrdesk.ui.room.wall_picture import CANVAS_WIDTH, WallPicture
from scrdesk.ui.room.wall_window import WallWindow
from scrdesk.ui.words import said

if TYPE_CHECKING:
    from collections.abc import Sequence

    from scrdesk.domain.chronology import EntryId
    from scrdesk.domain.review import ReviewId
    from scrdesk.domain.wall import WallEntry
    from scrdesk.services.build_chronology import EntryRow
    from scrdesk.services.open_store import Workspace

ENTRY, LIST, TIMELINE, GENOGRAM = "entry", "list", "timeline", "genogram"
N_FOLLOWING = 6
N_LISTED = 12
"""Entries fetched for a page of several: more never fit in 40 pixels."""


class WallControl(QObject):
    """Stands between the presenter's keys and the wall.

    Signals:
        changed: how the wall stands, or what it would show, is different now.
        told: a sentence for the laptop, and its tone.
        key_pressed: a key that was pressed on the wall's own display.
    """

    changed = Signal()
    told = Signal(str, str)
    key_pressed = Signal(QKeyEvent)

    def __init__(self, context: PageContext, desk: QWidget, displays: Displays | None = None) -> None:
        super().__init__(desk)
        self._context, self._desk = context, desk
        self._displays = displays or Displays(self)
        self._displays.changed.connect(self._on_displays_changed)
        self._workspace: Workspace | None = None
        self._review_id: ReviewId | None = None
        self._found: RoomFound | None = None
        self._token = 0
        self._is_open = False
        self._chosen: tuple[str, ...] = ()
        self._wanted: EntryId | str | None = None
        self.window: WallWindow | None = None
        self._gone: WallWindow | None = None  # held until Qt has deleted it: it may be in the middle of an event
        self.state = WallState()
        self.kind = ENTRY
        self.at = 0
        self.picture: WallPicture | None = None
        """What the laptop is at: what the wall shows unless it is held."""
        self.sent: WallPicture | None = None
        """What the wall was given last."""
        self.following: tuple[EntryRow, ...] = ()
        self._highlight: tuple[str, ...] = ()

    # --- beginning and end ---

    def begin(self, workspace: Workspace, review_id: ReviewId, opens_on: EntryId | str | None = None) -> None:
        """Open the wall, blank, on the other display, and go to an entry."""
        self.end()
        self._workspace, self._review_id, self._wanted, self._is_open = workspace, review_id, opens_on, True
        self.set_filter(ChronologyFilter())  # the display is taken once it is known which was used last

    def end(self) -> None:
        """Take the wall away and forget everything of the case."""
        self._token += 1
        self._is_open = False
        self._close_window()
        self._workspace = self._review_id = self._found = self._wanted = None
        self.picture = self.sent = None
        self.following, self._highlight = (), ()
        self.kind, self.at = ENTRY, 0
        self.state = WallState(scale=self.state.scale)
        self.changed.emit()

    @property
    def is_open(self) -> bool:
        """Whether the room is in use."""
        return self._is_open

    @property
    def n_entries(self) -> int:
        """How many entries the filter leaves."""
        return len(self._found.ids) if self._found is not None else 0

    @property
    def current(self) -> WallEntry | None:
        """The entry that the laptop is at, as the room would see it."""
        return self.picture.entries[0] if self.picture is not None and self.picture.entries else None

    @property
    def on_wall(self) -> WallEntry | None:
        """The entry that the room sees now; None when it is blank or sees something else."""
        shown = self.sent
        if self.state.is_blank or shown is None or not shown.entries:
            return None
        return shown.entries[0]

    @property
    def canvas_height(self) -> float:
        """Height of the wall's canvas; of a usual display while there is none."""
        return self.window.canvas_height if self.window is not None else CANVAS_WIDTH * 9 / 16

    # --- what the presenter does ---

    def blank(self) -> None:
        """Show nothing, at once; names that were confirmed are labels again when it is shown next."""
        had_names = self.state.with_names
        self._put(wall_state.blanked(self.state))
        if had_names:
            self._fetch()

    def show(self) -> None:
        """Show what was sent."""
        if not self.state.display:
            self.told.emit(self.tr("There is no second display to show it on. Plug the projector in first."), "warn")
        if not self.state.is_held:
            self.sent = self.picture
        self._put(wall_state.shown(self.state))

    def hold(self, is_held: bool) -> None:
        """Let the wall stay, or follow the laptop again."""
        self._put(wall_state.held(self.state, is_held=is_held))

    def confirm_names(self) -> None:
        """Show names: the presenter has confirmed it."""
        self._put(wall_state.names_confirmed(self.state))
        self._fetch()

    def show_labels(self) -> None:
        """Show labels again."""
        self.sent = None if self.sent is not None and self.sent.has_names else self.sent
        self._put(wall_state.labels_again(self.state))
        self._fetch()

    def set_scale(self, scale: int) -> None:
        """Set the size of the wall's text."""
        self._put(replace(self.state, scale=scale))

    def set_highlight(self, text: str) -> None:
        """Mark these words wherever they stand on the wall."""
        self._highlight = tuple(text.split())
        if self.picture is not None:
            self.picture = replace(self.picture, highlight=self._highlight)
            self._send()

    def set_kind(self, kind: str) -> None:
        """Show one entry, a page of several, the timeline or the genogram."""
        self.kind = kind
        self._fetch()

    def set_filter(self, chosen: ChronologyFilter) -> None:
        """Show only what a filter leaves."""
        if self._workspace is not None and self._review_id is not None:
            words = self._found.words if self._found is not None else None
            work = partial(store_calls.find, self._workspace, self._review_id, chosen, words)
            self._context.jobs.run(Pool.CASE, work, owner=self, done=self._on_found)

    def renew(self) -> None:
        """Look at register and entries anew: something was changed elsewhere in the program."""
        if self._workspace is not None and self._review_id is not None and self._found is not None:
            work = partial(store_calls.find, self._workspace, self._review_id, self._found.chosen, None)
            self._context.jobs.run(Pool.CASE, work, owner=self, done=self._on_found)

    def next(self) -> None:
        """Go a page on, or to the next entry; of a drawing, from the whole to its parts in reading size."""
        if self.picture is not None and self.kind != LIST and self.picture.page + 1 < self._n_pages():
            self._turn(self.picture.page + 1)
        elif self.kind in (ENTRY, LIST):
            painter = self._would_show()
            self.go_to(self.at + (max(1, painter.n_entries_on(0)) if self.kind == LIST else 1))

    def back(self) -> None:
        """Go a page back, or to the entry before."""
        if self.picture is not None and self.picture.page > 0:
            self._turn(self.picture.page - 1)
        elif self.kind in (ENTRY, LIST):
            self.go_to(self.at - (3 if self.kind == LIST else 1))

    def go_to(self, at: int) -> None:
        """Go to a place among what the filter leaves; beyond the ends is the end."""
        if self._found is None or not self._found.ids:
            return
        self.at = max(0, min(at, len(self._found.ids) - 1))
        self._fetch()

    def go_to_reference(self, named: str) -> bool:
        """Go to an entry by its reference; False when the filter leaves it out or it does not exist."""
        if self._found is None:
            return False
        entry_id = self._found.references.get(named.strip().upper())
        if entry_id is None or entry_id not in self._found.ids:
            return False
        self.go_to(self._found.ids.index(entry_id))
        return True

    # --- what comes of it ---

    def _on_found(self, found: RoomFound) -> None:
        before = self._found.ids[self.at] if self._found is not None and self._found.ids else None
        wanted = self._wanted or before
        self._wanted = None
        self._found = found
        if isinstance(wanted, str):
            wanted = found.references.get(wanted)
        self.at = found.ids.index(wanted) if wanted in found.ids else 0
        if self.window is None:
            self._take_display()
        self._fetch()

    def _fetch(self) -> None:
        found, workspace, review_id = self._found, self._workspace, self._review_id
        if found is None or workspace is None or review_id is None:
            return
        self._token += 1
        if self.kind == TIMELINE:
            work = partial(store_calls.lay_out_timeline, workspace, review_id, found.words, found.chosen, self._token)
            self._context.jobs.run(Pool.CASE, work, owner=self, done=self._on_drawing)
        elif self.kind == GENOGRAM:
            work = partial(store_calls.lay_out_genogram, workspace, review_id, self._token)
            self._context.jobs.run(Pool.CASE, work, owner=self, done=self._on_drawing)
        else:
            n = N_LISTED if self.kind == LIST else 1
            ids = found.ids[self.at : self.at + n]
            following = found.ids[self.at + 1 : self.at + 1 + N_FOLLOWING]
            fetch = partial(
                store_calls.fetch,
                workspace,
                review_id,
                found.words,
                ids,
                following,
                self.state.with_names,
                self._token,
            )
            self._context.jobs.run(Pool.CASE, fetch, owner=self, done=self._on_entries)

    def _on_entries(self, answer: RoomEntries) -> None:
        if answer.token != self._token or self._found is None:
            return
        self.following = answer.following
        n_all = len(self._found.ids)
        self.picture = WallPicture(
            entries=answer.entries,
            filter_text=self._filter_text(),
            counted=said("{n} of {all}").format(n=f"{self.at + 1:,}", all=f"{n_all:,}") if n_all else "",
            highlight=self._highlight,
            is_list=self.kind == LIST,
            with_names=self.state.with_names,
        )
        self._send()

    def _on_drawing(self, answer: RoomDrawing) -> None:
        if answer.token != self._token:
            return
        theme = self._context.theme
        drawing = None
        if answer.timeline is not None:
            drawing = draw_timeline(answer.timeline, theme, self.canvas_height)
        elif answer.genogram is not None:
            drawing = draw_genogram(answer.genogram, theme)
        text = self._filter_text() if answer.timeline is not None else ""
        self.picture = WallPicture(drawing=drawing, filter_text=text, with_names=self.state.with_names)
        self._send()

    def _filter_text(self) -> str:
        if self._found is None or self._found.chosen.is_everything:
            return ""
        return self._found.filter_with_names if self.state.with_names else self._found.filter_text

    def _turn(self, page: int) -> None:
        if self.picture is not None:
            self.picture = replace(self.picture, page=page)
            self._send()

    def _would_show(self) -> WallPainter:
        shown = replace(self.state, is_blank=False, display="-")
        return WallPainter(self._context.theme, shown, self.picture, self.canvas_height)

    def _n_pages(self) -> int:
        return self._would_show().n_pages

    def _send(self) -> None:
        if not self.state.is_held:
            self.sent = self.picture
        self._put(self.state)

    def _put(self, state: WallState) -> None:
        self.state = state
        if self.window is not None:
            self.window.show_state(state, None if state.is_blank else self.sent)
        self.changed.emit()

    # --- the display ---

    def _best(self) -> Display | None:
        desk = self._displays.key_under(self._desk)
        return wall_display(self._displays.now(), desk, self._chosen, self.state.display)

    def _take_display(self) -> None:
        if not self._is_open:
            return
        self._chosen = self._found.displays if self._found is not None else ()
        display = self._best()
        if display is not None and self.window is not None and display.key == self.state.display:
            return
        self._move_to(display)
        if display is None:
            self.told.emit(
                self.tr(
                    "There is no second display. If a projector shows the same as this laptop, the room sees this "
                    "window with its names: press the Windows key and P, and choose “Extend”."
                ),
                "warn",
            )

    def _move_to(self, display: Display | None) -> None:
        self._close_window()
        screen = self._displays.screen(display.key) if display is not None else None
        if screen is not None:
            self.window = WallWindow(self._context.theme)
            self.window.key_pressed.connect(self.key_pressed)
            self.window.show_on(screen)
            self._desk.window().activateWindow()  # the keyboard stays on the laptop, whatever the system does
        had_names = self.state.with_names
        self.sent = self.picture
        self._put(wall_state.displays_changed(self.state, display if screen is not None else None))
        if had_names:
            self._fetch()

    def choices(self) -> Sequence[Display]:
        """Return the displays that could be the wall, from left to right."""
        return fit_displays(self._displays.now(), self._displays.key_under(self._desk))

    def choose_display(self, key: str) -> None:
        """Put the wall on another display, where it begins blank, and remember that it is wanted there."""
        display = next((each for each in self.choices() if each.key == key), None)
        if display is None or key == self.state.display:
            return
        self._chosen = (key, *(each for each in self._chosen if each != key))
        self._move_to(display)
        self.told.emit(self.tr("The wall is on the other display now, blank. Press S to show it."), "good")
        if self._workspace is not None:
            work = partial(store_calls.choose_display, self._workspace, key)
            self._context.jobs.run(Pool.KEEP, work, owner=self, done=self._on_remembered)

    def _on_displays_changed(self) -> None:
        if not self._is_open:
            return
        had = self.state.display
        if self.window is not None:
            self.window.blank_now()
        display = self._best()
        self._move_to(display)
        if display is None and had:
            self.told.emit(
                self.tr(
                    "The second display is gone, so the wall is closed. It comes back blank when it is there again."
                ),
                "warn",
            )
        elif display is not None:
            self.told.emit(self.tr("The displays changed, so the wall is blank. Press S to show it again."), "warn")

    def _on_remembered(self, _nothing: None) -> None:
        """The choice is in the store."""

    def _close_window(self) -> None:
        if self.window is not None:
            self.window.let_go()
            self._gone, self.window = self.window, None
