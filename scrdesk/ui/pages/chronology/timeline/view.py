"""The timeline as a view of the chronology page: lanes, legend, zoom, and the figure written to a file."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from scrdesk.domain.chronology import ChronologyFilter, EntryId
from scrdesk.domain.timeline.scale import STEP
from scrdesk.ui.dialogs.file_choice import ask_save_file
from scrdesk.ui.jobs import Pool
from scrdesk.ui.page import PageContext
from scrdesk.ui.pages.chronology.timeline import store_calls
from scrdesk.ui.pages.chronology.timeline.canvas import TimelineCanvas
from scrdesk.ui.pages.chronology.timeline.store_calls import LaidOut
from scrdesk.ui.pages.chronology.views import ChronologyView
from scrdesk.ui.undo import Edits
from scrdesk.ui.widgets.segmented import SegmentedSwitch
from scrdesk.ui.words import said

if TYPE_CHECKING:
    from collections.abc import Sequence

    from scrdesk.domain.review import Agency, ReviewId
    from scrdesk.services.build_chronology import Shown
    from scrdesk.services.open_store import Workspace

AGENCY, PERSON, KEY_LINE = "agency", "person", "key line"
FIGURE_KINDS = (("Drawing (SVG)", ".svg"), ("PDF", ".pdf"))
MARGIN_PX, SPACING_PX = 20, 8
LOW_PX = 480
"""In a view lower than this at 100 % the signs are told when they are asked for, and the buttons are signs."""


class TimelineView(ChronologyView):
    """Swim lanes over true time."""

    def __init__(self, context: PageContext, _edits: Edits, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._chosen = ChronologyFilter()
        self._token = 0
        self._wanted: EntryId | None = None
        self._is_new = True
        self.canvas = TimelineCanvas(context.theme, self)
        self.canvas.setObjectName("timeline_canvas")
        self._lanes = SegmentedSwitch(self)
        self._lanes.setObjectName("timeline_lanes")
        self._lanes.setAccessibleName(self.tr("One lane for each"))
        words = [(AGENCY, self.tr("Agency")), (PERSON, self.tr("Person")), (KEY_LINE, self.tr("Key line"))]
        self._lanes.offer(words, AGENCY)
        self._lanes.setToolTip(self.tr("What a lane stands for"))
        self._figure = self._button("timeline_figure", self.tr("Save figure…"), self.tr("As drawing (SVG) or PDF"))
        self._fit = self._button("timeline_fit", self.tr("All"), self.tr("The whole chronology. Key: 0"))
        self._nearer = self._button("timeline_nearer", self.tr("Nearer"), self.tr("Fewer days. Key: +, or the wheel"))
        self._farther = self._button("timeline_farther", self.tr("Farther"), self.tr("More days. Key: −, or the wheel"))
        self._signs = self._button("timeline_signs", self.tr("Signs"), self.tr("What dots, bars and shading mean"))
        self._signs.setCheckable(True)
        self._nearer.setAccessibleName(self.tr("Nearer"))
        self._farther.setAccessibleName(self.tr("Farther"))
        self._line = QLabel(self)
        self._line.setObjectName("timeline_line")
        self._line.setProperty("kind", "soft")
        self._line.setWordWrap(True)
        self._legend = QLabel(self)
        self._legend.setObjectName("timeline_legend")
        self._legend.setProperty("kind", "soft")
        self._legend.setWordWrap(True)
        self._legend.setText(
            self.tr(
                "● dated to the day   ○ about that day   ▬ somewhere within   ▮ how many, where there are too many to "
                "tell apart   ┄ shaded: nothing for six weeks or more.   Arrows move, + and − zoom, 0 shows all, "
                "Enter opens the entry in the table."
            )
        )
        self._lay_out_widgets()
        self._wire()

    def _button(self, name: str, words: str, hint: str) -> QPushButton:
        button = QPushButton(words, self)
        button.setObjectName(name)
        button.setToolTip(hint)
        return button

    def _lay_out_widgets(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN_PX, SPACING_PX, MARGIN_PX, SPACING_PX)
        column.setSpacing(SPACING_PX)
        column.addWidget(self._line)
        row = QHBoxLayout()
        row.setSpacing(SPACING_PX)
        row.addWidget(self._lanes)
        row.addStretch(1)
        for button in (self._signs, self._farther, self._nearer, self._fit):
            row.addWidget(button)
        column.addLayout(row)
        column.addWidget(self.canvas, 1)
        column.addWidget(self._legend)

    def _wire(self) -> None:
        self.canvas.entry_chosen.connect(self.entry_chosen)
        self.canvas.entry_wanted.connect(self.entry_wanted)
        self.canvas.scale_changed.connect(self._tell)
        self.canvas.lane_wanted.connect(self._on_lane_wanted)
        self._lanes.chosen.connect(self._on_lanes_chosen)
        self._nearer.clicked.connect(self._on_nearer_clicked)
        self._farther.clicked.connect(self._on_farther_clicked)
        self._fit.clicked.connect(self.canvas.fit)
        self._figure.clicked.connect(self._on_figure_clicked)
        self._signs.toggled.connect(self._share_height)
        self._context.theme.changed.connect(self._share_height)
        self._share_height()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the lanes the height, where there is little."""
        super().resizeEvent(event)
        self._share_height()

    def _share_height(self) -> None:
        is_low = self.height() < self._context.theme.px(LOW_PX)
        self._signs.setVisible(is_low)
        self._legend.setVisible(not is_low or self._signs.isChecked())
        self._farther.setText("−" if is_low else self.tr("Farther"))
        self._nearer.setText("+" if is_low else self.tr("Nearer"))

    # --- what the page asks ---

    def set_review(self, workspace: Workspace | None, review_id: ReviewId | None) -> None:
        """Show another review, or nothing."""
        if review_id != self.review_id:
            self._is_new = True
        super().set_review(workspace, review_id)

    def clear(self) -> None:
        """Forget everything."""
        self._token += 1
        self._wanted = None
        self._chosen = ChronologyFilter()
        self.canvas.clear()
        self._line.clear()

    def set_agencies(self, agencies: Sequence[Agency]) -> None:
        """Nothing to do: the lanes come with their agencies."""

    def show_filter(self, chosen: ChronologyFilter, shown: Shown) -> None:  # noqa: ARG002 - it counts for itself
        """Lay out what the filter leaves."""
        self._chosen = chosen
        self._ask()

    def go_to(self, entry_id: EntryId) -> bool:
        """Put the cursor on an entry; once it is laid out, when that is still being done."""
        if self.canvas.go_to(entry_id):
            return True
        self._wanted = entry_id
        return False

    def current_id(self) -> EntryId | None:
        """Return the entry under the cursor."""
        current = self.canvas.current
        return None if current is None else current[1]

    def focus_view(self) -> None:
        """Take the cursor."""
        self.canvas.setFocus()

    def header_actions(self) -> tuple[QWidget, ...]:
        """Return the figure."""
        return (self._figure,)

    # --- work ---

    def _ask(self) -> None:
        if self.workspace is None or self.review_id is None:
            return
        self._token += 1
        work = partial(
            store_calls.lay_out, self.workspace, self.review_id, self._chosen, self._lanes.chosen_key, self._token
        )
        messages = self._context.messages
        self._context.jobs.run(Pool.CASE, work, owner=self, done=self._on_laid_out, failed=messages.tell_fault)

    def _on_laid_out(self, laid_out: LaidOut) -> None:
        if laid_out.token != self._token:
            return
        self.canvas.show_timeline(
            laid_out.timeline, is_filtered=not self._chosen.is_everything, keeps_place=not self._is_new
        )
        self._is_new = False
        if self._wanted is not None:
            self.canvas.go_to(self._wanted)
            self._wanted = None
        self._tell()

    def _tell(self) -> None:
        timeline = self.canvas.timeline
        if not timeline.n_entries:
            self._line.setText(self.tr("No entry to show. Clear the filter, or add what agencies send."))
            return
        words = [self.tr("{stretch} in sight").format(stretch=self.canvas.scale.in_words())]
        if timeline.n_undated:
            words.append(self.tr("{n} without a date that could be read, not drawn").format(n=timeline.n_undated))
        if not any(lane.marks for lane in timeline.lanes):
            words.append(
                self.tr("no entry is under a key line yet")
                if self._lanes.chosen_key == KEY_LINE
                else self.tr("nobody of the register is named in what is shown")
            )
        longest = max(timeline.common, key=lambda each: each.n_days, default=None)
        if longest is not None:
            nothing = self.tr("nothing shown") if not self._chosen.is_everything else self.tr("no record by anybody")
            words.append(self.tr("longest silence: {what} for {n} days").format(what=nothing, n=longest.n_days))
        self._line.setText("  ·  ".join(words))

    def _on_lanes_chosen(self, _key: str) -> None:
        self._ask()

    def _on_lane_wanted(self, key: str) -> None:
        by = self._lanes.chosen_key
        if by == AGENCY:
            self.filter_wanted.emit(replace(self._chosen, agency_codes=frozenset({key})))
        elif by == PERSON:
            self.filter_wanted.emit(replace(self._chosen, people=frozenset({key})))
        else:
            self.filter_wanted.emit(replace(self._chosen, key_lines=frozenset({int(key)})))

    def _on_nearer_clicked(self) -> None:
        self.canvas.zoom(STEP * STEP)

    def _on_farther_clicked(self) -> None:
        self.canvas.zoom(1 / (STEP * STEP))

    def _on_figure_clicked(self) -> None:
        kinds = [(said(words), ending) for words, ending in FIGURE_KINDS]
        ask_save_file(
            self,
            self.tr("Save the stretch in sight"),
            self.tr("timeline") + ".svg",
            kinds,
            self._export,
            protected=self._export,
        )

    def _export(self, path: Path, password: str = "") -> None:
        if self.workspace is None or self.review_id is None:
            return
        work = partial(
            store_calls.export,
            self.workspace,
            self.review_id,
            self._chosen,
            self._lanes.chosen_key,
            self.canvas.scale,
            path,
            password,
        )
        self._context.jobs.run(
            Pool.CASE,
            work,
            owner=self,
            done=self._on_exported,
            failed=self._context.messages.tell_fault,
            what=self.tr("Drawing {file}").format(file=path.name),
        )

    def _on_exported(self, name: str) -> None:
        self._context.messages.say(
            self.tr("The timeline was drawn in {file}. It is outside the encrypted store now.").format(file=name),
            "good",
        )
