"""Tables of a Word paper as XML: plain ones, the combined chronology, the key of agencies."""

from __future__ import annotations

from collections.abc import Sequence

from scrdesk.domain.paper_words import ENGLISH, PaperWords
from scrdesk.domain.report import AgencyKey, ChronologyRow, ChronologyTable, Prose, Table, plain
from scrdesk.export.word_document import (
    BOLD,
    cell_xml,
    chip_xml,
    coloured,
    paragraph_xml,
    row_xml,
    run_xml,
    table_xml,
)
from scrdesk.export.word_prose import WordProse

CHRONOLOGY_SHARES = (0.16, 0.08, 0.65, 0.11)
MM_PER_SIGN = 2.2  # of bold type of 10 points, on the wide side
MM_OF_PADDING = 5.0
SIGNS_PER_MM_WHOLE = 12.0
"""In a cell: up to about 25 lines of it, a row is kept on one page."""
N_ROWS_LOOKED_AT = 500
_KEY_MM = (20.0, 120.0)


def plain_table_xml(table: Table, prose: WordProse, width_mm: float) -> str:
    """Return a plain table over ``width_mm``."""
    widths = _widths(table, width_mm)
    headings = [column.heading for column in table.columns]
    rows = (_row(row, prose, widths, has_header=table.has_row_headers) for row in table.rows)
    xml = table_xml(widths, headings, rows, table.caption or "Table", is_ruled=table.is_filled_in)
    return xml.replace('w:firstRow="1"', 'w:firstRow="1" w:firstColumn="1"', 1) if table.has_row_headers else xml


def _widths(table: Table, width_mm: float) -> list[float]:
    """Share the width out by weight; each column is wide enough for its longest word while the others have room."""
    weights = [max(column.weight, 0.01) for column in table.columns]
    needed = []
    for index, column in enumerate(table.columns):
        texts = [column.heading, *(plain(row[index]) for row in table.rows[:N_ROWS_LOOKED_AT] if index < len(row))]
        longest = max((len(word) for text in texts for word in text.split()), default=1)
        needed.append(min(longest * MM_PER_SIGN + MM_OF_PADDING, width_mm / 3))
    if sum(needed) >= width_mm:
        return [width_mm * each / sum(needed) for each in needed]
    spare = width_mm - sum(needed)
    wishes = [
        max(width_mm * weight / sum(weights) - least, 0.01) for weight, least in zip(weights, needed, strict=True)
    ]
    return [least + spare * wish / sum(wishes) for least, wish in zip(needed, wishes, strict=True)]


def _row(row: Sequence[Prose], prose: WordProse, widths: Sequence[float], *, has_header: bool) -> str:
    n_columns = len(widths)
    cells: list[Prose] = [*row[:n_columns], *([""] * (n_columns - len(row)))]
    if len(row) > n_columns:  # a cell too many is kept in the last column
        cells[-1] = "\n".join(plain(cell) for cell in row[n_columns - 1 :])
    looks = [BOLD if has_header and index == 0 else "" for index in range(n_columns)]
    return row_xml(
        *(
            cell_xml(paragraph_xml(*prose.xml(cell, look)), width_mm=width)
            for cell, look, width in zip(cells, looks, widths, strict=True)
        ),
        is_whole=max(len(plain(cell)) / width for cell, width in zip(cells, widths, strict=True)) < SIGNS_PER_MM_WHOLE,
    )


def chronology_xml(table: ChronologyTable, prose: WordProse, width_mm: float, words: PaperWords = ENGLISH) -> str:
    """Return the combined chronology over ``width_mm``."""
    widths = [width_mm * share for share in CHRONOLOGY_SHARES]
    rows = (_entry(row, prose, widths, words) for row in table.rows)
    return table_xml(widths, words.chronology_headings, rows, words.in_date_order.format(caption=table.caption))


def _entry(row: ChronologyRow, prose: WordProse, widths: Sequence[float], words: PaperWords) -> str:
    soft = coloured("soft_ink")
    told = [paragraph_xml(run_xml(row.text.strip("\n")))]
    told += [
        paragraph_xml(run_xml(f"{label}: ", BOLD + soft), run_xml(text, soft if label == words.source else ""))
        for label, text in (*row.details, (words.source, row.source))
        if text.strip()
    ]
    when = [paragraph_xml(*prose.bookmarks_xml(prose.place(row.reference)), run_xml(row.when, BOLD))]
    if row.time:
        when.append(paragraph_xml(run_xml(row.time, soft)))
    return row_xml(
        cell_xml(*when, width_mm=widths[0]),
        cell_xml(paragraph_xml(chip_xml(row.agency_code, row.agency_kind)), width_mm=widths[1]),
        cell_xml(*told, width_mm=widths[2]),
        cell_xml(paragraph_xml(run_xml(row.reference)), width_mm=widths[3]),
    )


def agency_key_xml(key: AgencyKey) -> str:
    """Return the key of agencies: code letters on the agency's colour, and the name."""
    rows = (
        row_xml(
            cell_xml(paragraph_xml(chip_xml(code, kind)), width_mm=_KEY_MM[0]),
            cell_xml(paragraph_xml(run_xml(name)), width_mm=_KEY_MM[1]),
        )
        for code, name, kind in key.agencies
    )
    return table_xml(_KEY_MM, ("Code", "Agency"), rows, "Codes of the agencies")
