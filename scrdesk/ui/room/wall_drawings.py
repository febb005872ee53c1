"""Timeline and genogram drawn for the wall: in the dark colours, as large as they come."""

from __future__ import annotations

from scrdesk.domain.drawing import Drawing
from scrdesk.domain.genogram import figure as genogram_figure
from scrdesk.domain.genogram.figure import GenogramOf
from scrdesk.domain.timeline import figure as timeline_figure
from scrdesk.domain.timeline.marks import Timeline
from scrdesk.domain.timeline.scale import TimeScale
from scrdesk.ui.room.wall_picture import CANVAS_WIDTH, FOOT, GAP, SIDE, STRIP
from scrdesk.ui.theme import Theme
from scrdesk.ui.tokens import hues_on
from scrdesk.ui.widgets.drawing_painter import ScreenMeasure

UNIT = 2.0
"""A timeline's words on the wall are twice as large as in the window."""
HEAD, AXIS, MILESTONES = 300.0, 130.0, 90.0
_EDGE_DAYS = 30.0


def draw_timeline(found: Timeline, theme: Theme, height: float) -> Drawing:
    """Return all of a timeline, as high as the canvas leaves room for."""
    colours = {role: theme.tokens.dark[role] for role in timeline_figure.COLOUR_ROLES} | {
        "paper": theme.tokens.wall["paper"]
    }
    room = height - STRIP - FOOT - 2 * GAP
    n_lanes = max(1, len(found.lanes))
    lane = (room - AXIS - MILESTONES) / n_lanes
    look = timeline_figure.Look(
        colours,
        hues_on(theme.tokens.agency, (colours[ground] for ground in timeline_figure.GROUNDS)),
        ScreenMeasure(theme),
        UNIT,
        HEAD,
        AXIS,
        lane,
        MILESTONES,
    )
    days = [day for each in found.lanes for mark in each.marks for day in (mark.begin, mark.end)]
    begin, end = (min(days), max(days)) if days else (0.0, 1.0)
    width = CANVAS_WIDTH - SIDE - HEAD
    scale = TimeScale(begin - _EDGE_DAYS, end - begin + 2 * _EDGE_DAYS, width)
    return timeline_figure.draw(found, scale, look, room)


def draw_genogram(found: GenogramOf, theme: Theme) -> Drawing | None:
    """Return a genogram; None when nobody of the family is in the register."""
    if not found.people:
        return None
    colours = {role: theme.tokens.dark[role] for role in genogram_figure.COLOUR_ROLES}
    look = genogram_figure.Look(colours, ScreenMeasure(theme), ground=theme.tokens.wall["paper"])
    return genogram_figure.draw(found, look).drawing
