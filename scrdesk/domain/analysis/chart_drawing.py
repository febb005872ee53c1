"""The chart of an analysis as a drawing: the same on the screen and in the report.

Colour never says anything alone: each series has a pattern of its own too, and numbers stand beside what they count.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from scrdesk.domain.analysis.result import Chart, ChartKind, Span
from scrdesk.domain.dates_in_words import day_in_words
from scrdesk.domain.drawing import Anchor, Boxes, Drawing, Lines, Measure, Shape, Words, cut_to

TONES = ("bad", "warn", "good", "info", "quiet")
COLOUR_ROLES = ("ink", "soft_ink", "line", "card", "field_line", *TONES, *(f"{tone}_soft" for tone in TONES))
"""Colours that a chart needs, by their roles in ``tokens.toml``."""
MOST_BARS, MOST_COLUMNS, MOST_LANES = 40, 40, 40
"""More than these are in the tables only."""
_TEXT, _ROW, _BAR, _KEY, _AXIS, _EDGE = 12.0, 28.0, 18.0, 28.0, 24.0, 4.0
_STRIPE = 5.0
_COLUMNS_HIGH = 132.0
_CELL, _CELL_HIGH = 44.0, 26.0
_N_PATTERNS = 4


@dataclass(frozen=True, slots=True)
class ChartLook:
    """Colours by role, how wide words are, ``unit`` 1.0 at 100 %, and the width there is."""

    colours: Mapping[str, str]
    measure: Measure
    unit: float = 1.0
    width: float = 900.0


@dataclass(frozen=True, slots=True)
class ChartPart:
    """A part that can be pointed at: where it is, and what is said of it."""

    box: tuple[float, float, float, float]
    spoken: str


@dataclass(frozen=True, slots=True)
class DrawnChart:
    """A drawing and its parts."""

    drawing: Drawing
    parts: tuple[ChartPart, ...]


def draw_chart(chart: Chart, title: str, look: ChartLook) -> DrawnChart:
    """Return a chart drawn as wide as there is room."""
    make = {
        ChartKind.BARS: _bars,
        ChartKind.MONTHS: _months,
        ChartKind.MATRIX: _matrix,
        ChartKind.SPANS: _spans,
    }[chart.kind]
    width, height, shapes, parts = make(chart, look)
    said = ". ".join(each.spoken for each in parts[:_MOST_SAID])
    more = f" and {len(parts) - _MOST_SAID} more" if len(parts) > _MOST_SAID else ""
    words = " ".join(part for part in (chart.words, f"{said}{more}." if said else "") if part)
    return DrawnChart(Drawing(width, height, tuple(shapes), title, words or title), tuple(parts))


_MOST_SAID = 60
_Made = tuple[float, float, list[Shape], list[ChartPart]]


def _number(value: float) -> str:
    return f"{value:,.0f}" if value == int(value) else f"{value:,.1f}"


def _filled(
    box: tuple[float, float, float, float], tone: str, pattern: int, look: ChartLook, dash: tuple[float, ...] = ()
) -> Iterator[Shape]:
    """Yield a box in a tone: full, striped upright, open, or striped level, by its pattern."""
    x, y, width, height = box
    if width <= 0 or height <= 0:
        return
    strong, soft = _tone(tone, look), look.colours[f"{tone if tone in TONES else 'info'}_soft"]
    u, pattern = look.unit, pattern % _N_PATTERNS
    yield Boxes((box,), strong if pattern == 0 else soft, strong, 1 * u, 0.0, dash=dash)
    step = _STRIPE * u
    if pattern == 1:
        n = int(width / step)
        yield Lines(tuple((x + step * i, y, x + step * i, y + height) for i in range(1, n + 1)), strong, 1.4 * u)
    elif pattern == 3:
        n = int(height / step)
        yield Lines(tuple((x, y + step * i, x + width, y + step * i) for i in range(1, n + 1)), strong, 1.4 * u)


def _tone(tone: str, look: ChartLook) -> str:
    return look.colours[tone if tone in TONES else "info"]


def _key(names: Sequence[tuple[str, str, int]], look: ChartLook) -> tuple[float, list[Shape]]:
    """Return the height of a key and its shapes; one series needs none."""
    if len(names) < 2:
        return 0.0, []
    u = look.unit
    shapes: list[Shape] = []
    x, y = _EDGE * u, 4 * u
    for name, tone, pattern in names:
        wide = look.measure(name, _TEXT * u) + 50 * u
        if x > _EDGE * u and x + wide > look.width:
            x, y = _EDGE * u, y + 20 * u
        shapes += _filled((x, y, 22 * u, 12 * u), tone, pattern, look)
        shapes.append(Words(x + 28 * u, y + 11 * u, name, _TEXT * u, look.colours["ink"]))
        x += wide
    return y + (_KEY - 4) * u, shapes


def _titles_wide(names: Sequence[str], look: ChartLook, most: float) -> float:
    u = look.unit
    widest = max((look.measure(name, _TEXT * u) for name in names), default=0.0)
    return min(widest + 14 * u, most)


def _bars(chart: Chart, look: ChartLook) -> _Made:
    u = look.unit
    categories = chart.categories[:MOST_BARS]
    top, shapes = _key([(each.name, each.tone, i) for i, each in enumerate(chart.series)], look)
    parts: list[ChartPart] = []
    left = _titles_wide(categories, look, look.width * 0.35)
    totals = [sum(each.values[i] for each in chart.series) for i in range(len(categories))]
    most = max(totals, default=0.0) or 1.0
    room = look.width - left - look.measure("0,000", _TEXT * u) - 18 * u
    for row, name in enumerate(categories):
        y = top + row * _ROW * u
        shown = cut_to(name, left - 10 * u, _TEXT * u, look.measure)
        shapes.append(Words(_EDGE * u, y + 18 * u, shown, _TEXT * u, look.colours["ink"]))
        x = left
        for i, series in enumerate(chart.series):
            wide = room * series.values[row] / most
            box = (x, y + (_ROW - _BAR) / 2 * u, wide, _BAR * u)
            shapes += _filled(box, series.tone, i, look)
            said = f"{name}, {series.name}: {_number(series.values[row])}"
            if wide > 0:
                parts.append(ChartPart(box, said))
                shapes += _value_inside(_number(series.values[row]), box, look, is_wanted=len(chart.series) > 1)
            x += wide
        shapes.append(Words(x + 6 * u, y + 18 * u, _number(totals[row]), _TEXT * u, look.colours["ink"], is_bold=True))
    height = top + len(categories) * _ROW * u + 4 * u
    if len(chart.categories) > len(categories):
        height += _ROW * u
        shapes.append(_note(f"and {len(chart.categories) - len(categories):,} more in the table", height, look))
    return look.width, height, shapes, parts


def _value_inside(
    text: str, box: tuple[float, float, float, float], look: ChartLook, *, is_wanted: bool
) -> list[Shape]:
    """Return a number on a ground of its own inside a bar, where it fits."""
    u = look.unit
    x, y, width, height = box
    wide = look.measure(text, 11 * u) + 6 * u
    if not is_wanted or width < wide + 8 * u:
        return []
    ground = (x + (width - wide) / 2, y + 2 * u, wide, height - 4 * u)
    return [
        Boxes((ground,), look.colours["card"], "", 1.0, 2 * u),
        Words(x + width / 2, y + height - 5 * u, text, 11 * u, look.colours["ink"], Anchor.MIDDLE),
    ]


def _note(text: str, height: float, look: ChartLook) -> Shape:
    return Words(_EDGE * look.unit, height - 8 * look.unit, text, _TEXT * look.unit, look.colours["soft_ink"])


def _months(chart: Chart, look: ChartLook) -> _Made:
    u = look.unit
    n = max(len(chart.categories), 1)
    top, shapes = _key([(each.name, each.tone, i) for i, each in enumerate(chart.series)], look)
    parts: list[ChartPart] = []
    totals = [sum(each.values[i] for each in chart.series) for i in range(len(chart.categories))]
    most = max(totals, default=0.0) or 1.0
    left = look.measure(_number(most), _TEXT * u) + 12 * u
    right = look.width - 6 * u
    step = (right - left) / n
    base = top + 14 * u + _COLUMNS_HIGH * u
    for share in (1.0, 0.5):
        y = base - _COLUMNS_HIGH * u * share
        value = most * share
        if value == int(value):
            shapes.append(Lines(((left, y, right, y),), look.colours["line"], 1 * u))
            shapes.append(Words(left - 6 * u, y + 4 * u, _number(value), 11 * u, look.colours["soft_ink"], Anchor.END))
    shapes.append(Lines(((left, base, right, base),), look.colours["field_line"], 1 * u))
    shapes += _month_ticks(chart.categories, left, step, base, look)
    for i, month in enumerate(chart.categories):
        y = base
        for k, series in enumerate(chart.series):
            high = _COLUMNS_HIGH * u * series.values[i] / most
            if high <= 0:
                continue
            y -= high
            box = (left + i * step + min(1.0, step / 8), y, max(step - min(2.0, step / 4), 1.0), high)
            shapes += _filled(box, series.tone, k, look)
            parts.append(ChartPart(box, f"{_month_in_words(month)}, {series.name}: {_number(series.values[i])}"))
    return look.width, base + _AXIS * u, shapes, parts


_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def _month_in_words(month: str) -> str:
    year, _, number = month.partition("-")
    return f"{_MONTHS[int(number) - 1]} {year}" if number.isdecimal() and 1 <= int(number) <= 12 else month


def _month_ticks(months: Sequence[str], left: float, step: float, base: float, look: ChartLook) -> Iterator[Shape]:
    """Yield years under the line, or every quarter where there is room, and months where there is more."""
    u = look.unit
    wide = look.measure("Mmm 0000", 11 * u) + 8 * u
    every = next((each for each in (1, 3, 6, 12, 24, 60, 120) if each * step >= wide), 240)
    for i, month in enumerate(months):
        year, number = int(month[:4]), int(month[5:7])
        if ((year * 12 + number - 1) % every) == 0:
            x = left + i * step
            yield Lines(((x, base, x, base + 5 * u),), look.colours["field_line"], 1 * u)
            words = str(year) if every >= 12 else _month_in_words(month)
            yield Words(x + 2 * u, base + 17 * u, words, 11 * u, look.colours["soft_ink"])


def _matrix(chart: Chart, look: ChartLook) -> _Made:
    u = look.unit
    columns, series = chart.categories[:MOST_COLUMNS], chart.series[:MOST_LANES]
    left = _titles_wide([each.name for each in series], look, look.width * 0.3)
    widest = max((look.measure(name, 11 * u) for name in columns), default=0.0)
    cell = max(min((look.width - left - 8 * u) / max(len(columns), 1), 90 * u), min(widest + 8 * u, _CELL * u), 26 * u)
    shapes: list[Shape] = []
    parts: list[ChartPart] = []
    top = 22 * u
    # Where the headings are wider than their columns, each second one stands a line higher.
    is_staggered = widest + 6 * u > cell
    if is_staggered:
        top += 16 * u
    for i, name in enumerate(columns):
        y = top - 8 * u - (16 * u if is_staggered and i % 2 else 0)
        shown = cut_to(name, cell * (2 if is_staggered else 1) - 4 * u, 11 * u, look.measure)
        shapes.append(Words(left + cell * (i + 0.5), y, shown, 11 * u, look.colours["soft_ink"], Anchor.MIDDLE))
    most = max((value for each in series for value in each.values[: len(columns)]), default=0.0) or 1.0
    for row, each in enumerate(series):
        y = top + row * _CELL_HIGH * u
        shown = cut_to(each.name, left - 10 * u, _TEXT * u, look.measure)
        shapes.append(Words(_EDGE * u, y + 17 * u, shown, _TEXT * u, look.colours["ink"]))
        for i, name in enumerate(columns):
            value = each.values[i]
            box = (left + cell * i + 1, y + 1, cell - 2, _CELL_HIGH * u - 2)
            tone = each.tone if each.tone in TONES else "info"
            if value:
                share = value / most
                ground = look.colours[f"{tone}_soft"]
                shapes.append(Boxes((box,), ground, look.colours[tone], (0.8 + 2.2 * share) * u))
                shapes.append(
                    Words(
                        box[0] + box[2] / 2,
                        y + 17 * u,
                        _number(value),
                        11.5 * u,
                        look.colours["ink"],
                        Anchor.MIDDLE,
                        is_bold=share > 0.5,
                    )
                )
                parts.append(ChartPart(box, f"{each.name}, {name}: {_number(value)}"))
            else:
                shapes.append(Boxes((box,), "", look.colours["line"], 1 * u))
    height = top + len(series) * _CELL_HIGH * u + 6 * u
    n_left = len(chart.categories) - len(columns) + len(chart.series) - len(series)
    if n_left:
        height += _ROW * u
        shapes.append(_note(f"and {n_left:,} more in the table", height, look))
    return max(look.width, left + cell * len(columns) + 8 * u), height, shapes, parts


def _spans(chart: Chart, look: ChartLook) -> _Made:
    u = look.unit
    lanes = tuple(dict.fromkeys(each.lane for each in chart.spans))[:MOST_LANES]
    spans = [each for each in chart.spans if each.lane in lanes]
    tones = [tone for tone in TONES if any(each.tone == tone for each in spans)]
    patterns = {tone: i for i, tone in enumerate(tones)}
    shapes: list[Shape] = []
    parts: list[ChartPart] = []
    left = _titles_wide(lanes, look, look.width * 0.3)
    begin = min((each.begin for each in spans), default=0)
    end = max((each.end for each in spans), default=1)
    room = look.width - left - 8 * u
    per_day = room / max(end - begin, 1)
    top = 8 * u
    base = top + len(lanes) * _ROW * u + 2 * u
    shapes += _day_ticks(begin, end, lambda day: left + (day - begin) * per_day, top, base, look)
    for row, lane in enumerate(lanes):
        y = top + row * _ROW * u
        shown = cut_to(lane, left - 10 * u, _TEXT * u, look.measure)
        shapes.append(Words(_EDGE * u, y + 18 * u, shown, _TEXT * u, look.colours["ink"]))
        shapes.append(Lines(((left, y + _ROW * u, left + room, y + _ROW * u),), look.colours["line"], 1 * u))
        for each in sorted((each for each in spans if each.lane == lane), key=lambda each: each.begin):
            box = (
                left + (each.begin - begin) * per_day,
                y + (_ROW - _BAR) / 2 * u,
                max((each.end - each.begin) * per_day, 2 * u),
                _BAR * u,
            )
            shapes += _filled(box, each.tone, patterns.get(each.tone, 0), look)
            shapes += _value_inside(each.words, box, look, is_wanted=True)
            parts.append(ChartPart(box, _span_in_words(each)))
    height = base + _AXIS * u
    n_left = len(dict.fromkeys(each.lane for each in chart.spans)) - len(lanes)
    if n_left:
        height += _ROW * u
        shapes.append(_note(f"and {n_left:,} more in the table", height, look))
    return look.width, height, shapes, parts


def _day(number: int) -> date:
    return date.fromordinal(min(max(number, 1), date.max.toordinal()))


def _span_in_words(each: Span) -> str:
    words = f", {each.words}" if each.words else ""
    return f"{each.lane}: {day_in_words(_day(each.begin))} to {day_in_words(_day(each.end - 1))}{words}"


def _day_ticks(
    begin: int, end: int, x_of: Callable[[float], float], top: float, base: float, look: ChartLook
) -> Iterator[Shape]:
    """Yield upright lines at the beginnings of years, quarters or months, as many as can be read."""
    u = look.unit
    first, last = _day(begin), _day(end)
    wide = look.measure("Mmm 0000", 11 * u) + 10 * u
    marks: list[tuple[int, str]] = []
    for every in (1, 3, 6, 12, 24, 60, 120, 240):
        marks = []
        month = first.year * 12 + first.month - 1
        month += -month % every
        while month <= last.year * 12 + last.month - 1 and month // 12 <= date.max.year:
            day = date(month // 12, month % 12 + 1, 1)
            if day >= first:
                marks.append(
                    (day.toordinal(), str(day.year) if every >= 12 else f"{_MONTHS[day.month - 1]} {day.year}")
                )
            month += every
        if all(x_of(after) - x_of(before) >= wide for (before, _), (after, _) in pairwise(marks)):
            break
    for place, words in marks:
        x = x_of(place)
        yield Lines(((x, top, x, base + 4 * u),), look.colours["line"], 1 * u)
        if x + wide - 10 * u <= look.width:
            yield Words(x + 2 * u, base + 16 * u, words, 11 * u, look.colours["soft_ink"])
