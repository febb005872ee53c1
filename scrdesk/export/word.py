"""The combined chronology as a Word document: real headings, one heading row that Word repeats, landscape."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import docx
from docx.document import Document as WordDocument
from docx.enum.section import WD_ORIENT
from docx.shared import Mm

from scrdesk.domain.chronology import Entry, EntryId
from scrdesk.domain.dates_in_words import day_in_words, time_in_words, when_in_words
from scrdesk.domain.submission import RowKind
from scrdesk.export.chronology_columns import AUTHORS_NOTE, LayerCells, layer_lines
from scrdesk.export.heading import ExportHeading
from scrdesk.export.word_document import (
    BOLD,
    add_table,
    cell_xml,
    chip_xml,
    coloured,
    finished,
    mark_page,
    paragraph_xml,
    possible,
    row_xml,
    run_xml,
    set_properties,
    set_styles,
    table_xml,
)

COLUMN_WIDTHS_MM = {"When": 42, "Agency": 20, "What was recorded": 172, "Ref": 28}


def _entry_xml(entry: Entry, kind: str, beside: LayerCells | None) -> str:
    soft = coloured("soft_ink")
    details = (
        ("Note", AUTHORS_NOTE if entry.kind is RowKind.NOTE else ""),
        ("People", entry.people),
        ("Practitioner", entry.practitioner),
        ("Location", entry.location),
        ("Child seen", entry.child_seen),
        ("Action", entry.action),
        ("Shared with", entry.shared_with),
        ("Agency’s comment", entry.comment),
        ("Source", entry.source),
        *(layer_lines(beside) if beside is not None else ()),
    )
    told = [paragraph_xml(run_xml(entry.event))]
    told += [
        paragraph_xml(run_xml(f"{label}: ", BOLD + soft), run_xml(text, soft if label == "Source" else ""))
        for label, text in details
        if text.strip()
    ]
    when = [paragraph_xml(run_xml(when_in_words(entry.when), BOLD))]
    if time := time_in_words(entry.when):
        when.append(paragraph_xml(run_xml(time, soft)))
    code = paragraph_xml(chip_xml(entry.agency_code, kind))
    widths = tuple(COLUMN_WIDTHS_MM.values())
    return row_xml(
        cell_xml(*when, width_mm=widths[0]),
        cell_xml(code, width_mm=widths[1]),
        cell_xml(*told, width_mm=widths[2]),
        cell_xml(paragraph_xml(run_xml(entry.reference)), width_mm=widths[3]),
    )


def chronology_docx(
    entries: Sequence[Entry], heading: ExportHeading, layer: Mapping[EntryId, LayerCells] | None = None
) -> bytes:
    """Return the entries as a Word document; with a ``layer``, what the panel says follows under each entry."""
    document = docx.Document()
    set_properties(document, heading.title, heading.marking, heading.as_at)
    set_styles(document)
    _set_page(document, heading.marking)
    document.add_heading(possible(heading.title), level=1)
    at = f"as at {day_in_words(heading.as_at.date())}, {heading.as_at:%H:%M}"
    told = " · ".join(text for text in (heading.shown, heading.filter_text, at) if text)
    document.add_paragraph(possible(told))
    kinds = {agency.code: agency.kind for agency in heading.agencies}
    if heading.agencies:
        document.add_heading("Agencies", level=2)
        keys = (
            row_xml(
                cell_xml(paragraph_xml(chip_xml(agency.code, agency.kind)), width_mm=20),
                cell_xml(paragraph_xml(run_xml(agency.name)), width_mm=120),
            )
            for agency in heading.agencies
        )
        add_table(document, table_xml((20, 120), ("Code", "Agency"), keys, "Codes of the agencies"))
    document.add_heading("Entries", level=2)
    rows = (
        _entry_xml(entry, kinds.get(entry.agency_code, "other"), layer.get(entry.id) if layer is not None else None)
        for entry in entries
    )
    widths = tuple(COLUMN_WIDTHS_MM.values())
    add_table(document, table_xml(widths, tuple(COLUMN_WIDTHS_MM), rows, "The combined chronology, in date order"))
    if not entries:
        document.add_paragraph("No entries to show.")
    return finished(document)


def _set_page(document: WordDocument, marking: str) -> None:
    section = document.sections[0]
    section.orientation = WD_ORIENT.LANDSCAPE
    section.page_width, section.page_height = Mm(297), Mm(210)
    section.left_margin = section.right_margin = Mm(17)
    section.top_margin = section.bottom_margin = Mm(20)
    mark_page(section, marking)
