"""Analyses that were sent to the report: what is kept of each, and the blocks it becomes in a paper.

What was found is not kept: a paper is computed from the records as they stand when it is made, and says so.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from statistics import fmean

from scrdesk.domain.analysis.case import Case
from scrdesk.domain.analysis.chart_drawing import ChartLook, draw_chart
from scrdesk.domain.analysis.result import Analysis, Chart, Result, Section, listed
from scrdesk.domain.audience import Audience
from scrdesk.domain.chronology import ChronologyFilter
from scrdesk.domain.dates_in_words import day_in_words
from scrdesk.domain.report import Block, BulletList, Facts, Figure, Heading, Paragraph, Table, TableColumn
from scrdesk.domain.report_contents import Wording

MOST_LINES = 40
"""Lines of one table in a paper; a reader of more wants the window."""
PROMPT = "A prompt to the panel, not a finding."


@dataclass(frozen=True, slots=True)
class SentAnalysis:
    """What is kept of an analysis in the report.

    Args:
        key: of the analysis.
        settings: numbers that were set, by their keys, in order.
        chosen: which entries it looks at.
        sent_at: when somebody sent it.
    """

    key: str
    settings: tuple[tuple[str, int], ...]
    chosen: ChronologyFilter
    sent_at: datetime

    def is_same_as(self, other: SentAnalysis) -> bool:
        """Whether both ask the same, whenever they were sent."""
        return (self.key, self.settings, self.chosen) == (other.key, other.settings, other.chosen)


def settings_in_words(analysis: Analysis, settings: Mapping[str, int]) -> str:
    """Return "Shortest stretch, days: 28", with numbers that were not set as they are."""
    return "; ".join(f"{each.words}: {settings.get(each.key, each.value):,}" for each in analysis.settings)


def blocks_of(
    analysis: Analysis,
    sent: SentAnalysis,
    case: Case,
    result: Result,
    look: ChartLook,
    *,
    as_at: datetime,
    audience: Audience,
    wording: Wording,
) -> list[Block]:
    """Return an analysis as it is printed. With labels, tables of single entries and worker names are left out.

    Args:
        analysis, sent: which, and what was set.
        case: what it looked at.
        result: what it found.
        look: of the chart.
        as_at: when it was computed.
        audience: whether names are shown.
        wording: makes words fit for the audience.
    """
    is_labels = not audience.has_names
    blocks: list[Block] = [
        Heading(analysis.title, level=2),
        Paragraph(analysis.question),
        Paragraph(analysis.definition, is_note=True),
        Facts(
            (
                ("Looked at", wording(f"{len(case.rows):,} entries: {sent.chosen.described()}")),
                ("Set", settings_in_words(analysis, dict(sent.settings))),
                ("As at", f"{day_in_words(as_at.date())}, {as_at:%H:%M}"),
                ("Sent to the report", day_in_words(sent.sent_at.date())),
            )
        ),
    ]
    if result.missing:
        return [*blocks, Paragraph(f"Nothing can be said yet. {result.missing}", is_note=True)]
    blocks.append(BulletList(tuple(wording(f"{each.value}: {each.words}") for each in result.figures)))
    if result.chart is not None and not (is_labels and analysis.names_workers):
        drawn = draw_chart(_worded(result.chart, wording), analysis.title, look)
        blocks.append(Figure(wording(result.chart.words), drawn.drawing.description, drawn.drawing))
    if is_labels:
        blocks.append(Paragraph("The entries behind these numbers are before the panel.", is_note=True))
    else:
        blocks += [_table(case, section, wording) for section in result.sections if section.lines]
    unknown = [f"{n:,} {words}" for words, n in result.unknown if n]
    if unknown:
        blocks.append(Paragraph("Not known, counted apart:", is_note=True))
        blocks.append(BulletList(tuple(wording(each) for each in unknown)))
    blocks.append(Paragraph(PROMPT, is_note=True))
    return blocks


def _worded(chart: Chart, wording: Wording) -> Chart:
    return replace(
        chart,
        categories=tuple(wording(each) for each in chart.categories),
        series=tuple(replace(each, name=wording(each.name)) for each in chart.series),
        spans=tuple(replace(each, lane=wording(each.lane), words=wording(each.words)) for each in chart.spans),
        words=wording(chart.words),
    )


def _table(case: Case, section: Section, wording: Wording) -> Table:
    shown = section.lines[:MOST_LINES]
    more = f" (the first {MOST_LINES} of {len(section.lines):,} lines)" if len(section.lines) > len(shown) else ""
    has_entries = any(line.entries for line in shown)
    rows: list[tuple[str, ...]] = []
    for line in shown:
        cells = tuple(wording(cell) for cell in line.cells)
        rests = listed([case.by_id[each].reference for each in line.entries], 6)
        rows.append((*cells, rests) if has_entries else cells)
    headings = (*section.headings, "Rests on") if has_entries else section.headings
    columns = tuple(
        TableColumn(heading, _weight([heading, *(row[place] for row in rows)]))
        for place, heading in enumerate(headings)
    )
    return Table(f"{section.title}{more}", columns, tuple(rows))


def _weight(texts: Sequence[str]) -> float:
    """Return a share of the width by how long the texts of a column are, and by its longest word."""
    lengths = [len(text) for text in texts]
    longest_word = max((len(word) for text in texts for word in text.split()), default=1)
    return float(max(longest_word, min(max(fmean(lengths), max(lengths) / 4), 40), 4))
