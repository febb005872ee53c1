"""How much of a hostile or broken file is read before intake gives up, and why that much.

The measure is a worst case of 1 GB of memory and a few seconds on an office laptop, with room for the largest
honest submission known: a police chronology of some 10,000 rows is a document of about 20 MB when unpacked.
"""

from __future__ import annotations

MAX_FILE_BYTES = 60 * 1024 * 1024
"""Largest file that is opened at all. Chronologies are a few MB; ten times that allows for pasted pictures."""

MAX_PART_BYTES = 80 * 1024 * 1024
"""Largest unpacked part of a zipped format that is read (pictures are never unpacked)."""

MAX_UNPACKED_BYTES = 200 * 1024 * 1024
"""All parts that are read from one file, together."""

MAX_PACK_RATIO = 400
"""How many times larger a part may be than its packed form; honest office XML reaches about 60, a bomb 1,000."""

RATIO_FREE_BYTES = 32 * 1024 * 1024
"""Parts up to this size may have any ratio: a sheet of a million equal empty rows packs extremely well."""

MAX_ZIP_MEMBERS = 20_000
"""Entries in a zip directory. Office files have tens; a picture-heavy one a few thousand."""

MAX_XML_NODES = 6_000_000
"""Elements, end tags and attributes of one XML part held as a tree (about 120 bytes each: 720 MB at worst)."""

MAX_XML_ELEMENTS = 3_000_000
"""Elements of one part held as a tree, with or without end tags (about 150 bytes each: 450 MB at worst)."""

MAX_TREE_BYTES = 24 * 1024 * 1024
"""Largest spreadsheet part that is held as a tree (some 15,000 rows); larger ones are streamed, a third slower."""

MAX_STREAMED_ROW_BYTES = 16 * 1024 * 1024
"""XML of one spreadsheet row, or of all that stands between rows; held as a tree while it is read (400 MB at worst)."""

MAX_DEPTH = 40
"""Tables nested in tables, or groups in groups; real files reach 3."""

MAX_TABLES = 2_000
"""Tables (or sheets) in one file. A form-heavy report has some hundreds."""

MAX_ROWS = 100_000
"""Rows with text in one file: ten times the largest submission planned for."""

MAX_TABLE_ROWS = 500_000
"""Rows with and without text of tables that are held before they are laid out (about 300 bytes each)."""

MAX_BLANK_ROWS = 2_000_000
"""Rows without text that are skipped over; Excel's own limit is 1,048,576 a sheet."""

MAX_PARAGRAPHS = 200_000
"""Paragraphs outside tables: twenty times the longest agency report."""

MAX_COLUMNS = 256
"""Columns kept of one table; templates have up to 20. Cells beyond are joined to the last column, never lost."""

MAX_CELLS = 3_000_000
"""Cells with text in one file, and cells of tables before they are laid out (about 100 bytes each): 30 in each of the
most rows."""

MAX_CELL_CHARS = 500_000
"""Longest cell: about 80,000 words, where Excel allows 32,767 characters and Word sets no limit."""

MAX_TEXT_CHARS = 60_000_000
"""All text kept of one file (held twice in memory at up to 4 bytes a character)."""

MAX_PREAMBLE_CHARS = 200_000
"""Text outside the tables that is kept; an agency report around the chronology is about 60,000 characters."""

MAX_GLOSSARY = 2_000
"""Abbreviations kept of one file."""

MAX_FINDINGS = 20_000
"""Findings kept of one file, so that a file of nonsense does not fill the screen; the count goes on."""

MAX_HEADING_SEARCH_ROWS = 30
"""How far down a table the heading row is looked for: titles, agency details and a key may stand above it."""

N_SAMPLE_ROWS = 60
"""Rows looked at, spread over a table, to tell by content what a column holds."""

PROGRESS_EVERY_ROWS = 250
"""Rows between two signs of life: about 20 ms of work, so that a cancel is felt at once."""
