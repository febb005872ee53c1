"""The door of intake: the bytes of a submission in, what they say out. Services call these functions only."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import PurePath

from lxml import etree

from scrdesk.collector import collector_at_rest
from scrdesk.domain.progress import Progress, Silent
from scrdesk.domain.submission import ColumnChoice, ParsedSubmission, RawContent, RawTable, ReadingScope, Severity
from scrdesk.errors import Cancelled, CannotRead, UserError
from scrdesk.intake.archive import parse_xml
from scrdesk.intake.found import FileContent
from scrdesk.intake.readers.delimited import read_delimited, read_table_text
from scrdesk.intake.readers.docx import read_docx
from scrdesk.intake.readers.legacy_xls import read_old_workbook
from scrdesk.intake.readers.opendocument import read_open_body, read_opendocument
from scrdesk.intake.readers.rtf import read_rtf
from scrdesk.intake.readers.web_tables import read_html, read_mht
from scrdesk.intake.readers.xlsx import read_xlsx
from scrdesk.intake.readers.xml_2003 import read_spreadsheetml, read_wordml
from scrdesk.intake.return_sheets import refuse_return_sheet
from scrdesk.intake.sniff import Sniffed, is_named_so, sniff
from scrdesk.intake.understand import understand

_SPOKEN = {
    "docx": "a Word document", "docm": "a Word document with macros", "xlsx": "an Excel workbook",
    "xlsm": "an Excel workbook with macros", "odt": "an OpenDocument text", "ods": "an OpenDocument spreadsheet",
    "csv": "a text table", "tsv": "a text table", "rtf": "a rich text document", "xls": "an old Excel workbook",
    "doc": "an old Word document", "html": "a web page", "mht": "a saved web page",
    "spreadsheetml": "an Excel 2003 XML table",
}  # fmt: skip

_READERS: dict[str, Callable[[bytes, str, Progress], FileContent]] = {
    "rtf": read_rtf, "xls": read_old_workbook, "html": read_html, "mht": read_mht,
    "spreadsheetml": read_spreadsheetml, "wordml": read_wordml,
}  # fmt: skip


def read_bytes(
    file_name: str,
    content: bytes,
    scope: ReadingScope = ReadingScope(),
    choices: tuple[ColumnChoice, ...] = (),
    progress: Progress = Silent(),
) -> ParsedSubmission:
    """Read one submission.

    Args:
        file_name: name of the file; only used to say which file, and to notice a name that does not fit.
        content: its bytes.
        scope: what is known of the review, to find dates that cannot be right.
        choices: the secretary's corrections of the columns.
        progress: told and asked at least every few hundred rows.

    Raises:
        CannotRead: naming the file and the remedy.
        Cancelled: the user cancelled.
    """
    name = PurePath(file_name.replace("\\", "/")).name or "file"
    with collector_at_rest():
        return _read_named(name, content, scope, choices, progress)


def _read_named(
    name: str, content: bytes, scope: ReadingScope, choices: tuple[ColumnChoice, ...], progress: Progress
) -> ParsedSubmission:
    try:
        sniffed = sniff(name, content)
        found = _read(sniffed, name, content, progress)
        refuse_return_sheet(found, name)
        if not is_named_so(name, sniffed.format) and PurePath(name).suffix:
            spoken = _SPOKEN.get(sniffed.format, sniffed.format)
            found.tell(
                Severity.INFO,
                "name-and-content-differ",
                f"The name ends in “{PurePath(name).suffix}” but the file is {spoken}; it was read as what it is.",
            )
        sha256 = hashlib.sha256(content).hexdigest()
        return understand(found, name, sha256, len(content), scope, choices, progress)
    except (UserError, Cancelled):
        raise
    except (RecursionError, MemoryError, etree.LxmlError) as error:
        raise CannotRead(
            "The file is built in a way that no office program builds files.",
            where=name,
            remedy="Open it, copy the chronology into a new document, and add that.",
        ) from error


def read_tables(file_name: str, content: bytes, progress: Progress = Silent()) -> tuple[RawTable, ...]:
    """Return the tables of a file as :func:`read_content` does, without the text around them."""
    return read_content(file_name, content, progress).tables


def read_content(file_name: str, content: bytes, progress: Progress = Silent()) -> RawContent:
    """Return tables and text of a file as they stand, with no meaning put on them: for our own sheets that come back.

    Raises:
        CannotRead: naming the file and the remedy.
        Cancelled.
    """
    name = PurePath(file_name.replace("\\", "/")).name or "file"
    with collector_at_rest():
        try:
            found = _read(sniff(name, content), name, content, progress)
        except (RecursionError, MemoryError, etree.LxmlError) as error:
            raise CannotRead("The file is built in a way that no office program builds files.", where=name) from error
    tables = tuple(RawTable(table.name, tuple(table.rows)) for table in found.tables)
    return RawContent(tables, tuple(found.preamble))


def read_text_table(
    text: str,
    scope: ReadingScope = ReadingScope(),
    choices: tuple[ColumnChoice, ...] = (),
    progress: Progress = Silent(),
    name: str = "pasted chronology",
) -> ParsedSubmission:
    """Read a chronology pasted from the clipboard (Word and Excel put tables there parted by tabs).

    Raises:
        CannotRead: empty or beyond the bounds.
    """
    if not text.strip():
        raise CannotRead("There is nothing to read on the clipboard.", where=name, remedy="Copy the table again.")
    data = text.encode("utf-8", "replace")
    found = read_table_text(text, name, FileContent("text"), progress)
    return understand(found, name, hashlib.sha256(data).hexdigest(), len(data), scope, choices, progress)


def _read(sniffed: Sniffed, name: str, content: bytes, progress: Progress) -> FileContent:
    kind, archive = sniffed.format, sniffed.archive
    if archive is not None:
        if kind in ("docx", "docm"):
            return read_docx(archive, kind, progress)
        if kind in ("xlsx", "xlsm"):
            return read_xlsx(archive, kind, progress)
        return read_opendocument(archive, kind, progress)
    if kind in ("csv", "tsv"):
        return read_delimited(content, name, kind, progress)
    if kind in ("fodt", "fods"):
        return read_open_body(parse_xml(content, name), name, kind, progress)
    reader = _READERS.get(kind)
    if reader is not None:
        return reader(content, name, progress)
    raise CannotRead(
        f"This is {_SPOKEN.get(kind, kind)}, which cannot be read without loss.",
        where=name,
        remedy="Open it and save it as a Word document (docx) or an Excel workbook (xlsx), then add that.",
    )
