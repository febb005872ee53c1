"""Frames of the timeline with 50,000 entries at 1920 x 1080: panning and zooming from 15 years to a day and back."""

from __future__ import annotations

import gc
import os
import random
import statistics
import time
from datetime import date

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QPoint, QSize
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from scrdesk.domain.chronology import EntryId
from scrdesk.domain.timeline.marks import Lane, Mark, Milestone, Timeline, silences
from scrdesk.ui.pages.chronology.timeline.canvas import TimelineCanvas
from scrdesk.ui.theme import Theme

N_ENTRIES = 50_000
N_LANES = (12, 300)
SIZE = QSize(1920, 1080)
FRAME_S = 0.016
KINDS = ("police", "gp", "health_visiting", "school", "social_care", "hospital", "housing", "probation")
BASE = 733_000  # an ordinal in 2007
N_DAYS = 15 * 365


def _timeline(n_lanes: int) -> Timeline:
    dice = random.Random(4)
    marks: list[list[Mark]] = [[] for _ in range(n_lanes)]
    for number in range(N_ENTRIES):
        begin = BASE + dice.randrange(N_DAYS) + (dice.random() if dice.random() < 0.5 else 0.0)
        length = dice.choice((0.0, 0.0, 0.0, 1.0, 1.0, 7.0, 31.0, 365.0 if dice.random() < 0.02 else 1.0))
        marks[dice.randrange(n_lanes)].append(Mark(EntryId(number), begin, begin + length, length > 1))
    lanes = tuple(
        Lane(f"A{n}", f"Northmere agency number {n} of the review", KINDS[n % len(KINDS)], own)
        for n, own in enumerate(marks)
    )
    every = [mark for own in marks for mark in own]

    return Timeline(
        lanes,
        N_ENTRIES,
        0,
        common=silences(every, 42, None, None),
        of_lane={lane.key: silences(lane.marks, 42, None, None) for lane in lanes},
        milestones=tuple(
            Milestone(date.fromordinal(BASE + n * 500), date.fromordinal(BASE + n * 500), f"milestone {n}")
            for n in range(10)
        ),
    )


def _frames(canvas: TimelineCanvas, picture: QImage) -> list[float]:
    """Return the processor seconds of each frame of a tour: the change of scale with the picture that follows."""
    seconds = []

    def frame(change: object) -> None:
        began = time.thread_time()
        assert callable(change)
        change()
        canvas.viewport().render(picture, QPoint())
        seconds.append(time.thread_time() - began)

    canvas.fit()
    around = BASE + N_DAYS / 2 + 0.4
    for _ in range(42):
        frame(lambda: canvas.zoom(1.25, around))
    for _ in range(20):
        frame(lambda: canvas._set_scale(canvas.scale.moved(canvas.scale.n_days * 0.12)))
    for _ in range(42):
        frame(lambda: canvas.zoom(1 / 1.25, around))
        frame(lambda: canvas._set_scale(canvas.scale.moved(canvas.scale.n_days * 0.03)))
    bar = canvas.verticalScrollBar()
    for step in range(20):
        frame(lambda step=step: bar.setValue(step * bar.maximum() // 20))
    return seconds


def rows() -> list[dict[str, object]]:
    """Return one row for a dozen lanes and one for 300."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    theme = Theme(app)
    theme.apply()
    found = []
    for n_lanes in N_LANES:
        canvas = TimelineCanvas(theme)
        canvas.resize(SIZE)
        canvas.show_timeline(_timeline(n_lanes), is_filtered=False, keeps_place=False)
        canvas.show()
        app.processEvents()
        picture = QImage(SIZE, QImage.Format.Format_RGB32)
        gc.collect()
        gc.freeze()
        _frames(canvas, picture)  # fonts and stamps are made once
        seconds = [each for _ in range(3) for each in _frames(canvas, picture)]
        p99 = statistics.quantiles(seconds, n=100)[-1]
        above = sum(each > FRAME_S for each in seconds) / len(seconds)
        found.append(
            {
                "name": "timeline",
                "what": f"pan and zoom, 99th percentile of {len(seconds)} frames, processor seconds; {above:.1%} above",
                "size": f"{N_ENTRIES:,} entries in {n_lanes} lanes, 1920 x 1080",
                "ours": p99,
                "peer_name": "a frame of 16 ms",
                "peer": FRAME_S,
                "ratio": p99 / FRAME_S,
                "bound": 1.0,
                "holds": p99 <= FRAME_S,
            }
        )
        canvas.close()
        gc.unfreeze()
    return found
