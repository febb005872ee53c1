"""Tables in HTML: saved web pages, systems' exports named ``.xls``, single-file web pages (mht)."""

from __future__ import annotations

import email
import email.policy
import re
from email.message import EmailMessage

from lxml import etree

from scrdesk.domain.progress import Progress
from scrdesk.domain.submission import Severity
from scrdesk.errors import CannotRead
from scrdesk.intake import bounds
from scrdesk.intake.found import Budget, FileContent, FoundTable
from scrdesk.intake.grid import GridCell, GridRow, lay_out
from scrdesk.intake.readers.delimited import decoded
from scrdesk.intake.readers.docx_text import tidy

_CHARSET = re.compile(rb"charset\s*=\s*[\"']?\s*([\w.:-]{2,40})", re.IGNORECASE)
_WHITE = re.compile(r"[ \t\r\n\f]+")
_BLOCKS = frozenset(
    ("p", "div", "li", "h1", "h2", "h3", "h4", "h5", "h6", "tr", "ul", "ol", "pre", "blockquote", "table")
)
_SKIPPED = frozenset(("script", "style", "head", "title", "noscript", "template", "colgroup", "del", "xml"))


def read_html(data: bytes, where: str, progress: Progress, file_format: str = "html") -> FileContent:
    """Read the tables of a web page.

    Raises:
        CannotRead: beyond the bounds.
    """
    content = FileContent(file_format)
    reader = _HtmlReader(content, Budget(where), progress)
    reader.read(data)
    return content


def read_mht(data: bytes, where: str, progress: Progress) -> FileContent:
    """Read the tables of a single-file web page as Word and Excel save it.

    Raises:
        CannotRead: holds no page, or beyond the bounds.
    """
    content = FileContent("mht")
    reader = _HtmlReader(content, Budget(where), progress)
    message = email.message_from_bytes(data, policy=email.policy.default)
    n_pages = 0
    for part in message.walk():
        if part.get_content_type() == "text/html" and n_pages < bounds.MAX_TABLES:
            n_pages += 1
            reader.read(_payload(part))
    if not n_pages:
        raise CannotRead("The file holds no page.", where=where, remedy="Ask the agency for the Word or Excel file.")
    return content


def _payload(part: EmailMessage) -> bytes:
    payload = part.get_payload(decode=True)
    return payload if isinstance(payload, bytes) else b""


def _text_of_page(data: bytes, content: FileContent) -> str:
    declared = _CHARSET.search(data[:4096])
    if declared and not data.startswith((b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")):
        name = declared.group(1).decode("ascii", "replace").lower()
        # Browsers read these two as Windows' western encoding, and so do the writers.
        name = "cp1252" if name in ("iso-8859-1", "us-ascii", "latin1") else name
        if not name.startswith("utf-16"):
            try:
                return data.decode(name, "replace")
            except LookupError:
                pass
    return decoded(data, content)


class _HtmlReader:
    def __init__(self, content: FileContent, budget: Budget, progress: Progress) -> None:
        self._content = content
        self._budget = budget
        self._progress = progress
        self._n_preamble = 0
        self._n_nested = 0

    def read(self, data: bytes) -> None:
        """Read one page."""
        n_tags = data.count(b"<")
        if n_tags + data.count(b"=") > bounds.MAX_XML_NODES or (
            n_tags > bounds.MAX_XML_ELEMENTS and n_tags - data.count(b"</") > bounds.MAX_XML_ELEMENTS
        ):
            self._budget.refuse("it is far larger inside than any chronology")
        text = _text_of_page(data, self._content).replace("\0", "")
        parser = etree.HTMLParser(
            no_network=True, huge_tree=False, remove_comments=True, remove_pis=True, encoding="utf-8"
        )
        try:
            root = etree.fromstring(text.encode("utf-8", "replace"), parser)
        except (etree.XMLSyntaxError, ValueError) as error:
            raise CannotRead(
                "The page is damaged.", where=self._budget.where, remedy="Ask the agency for the Word or Excel file."
            ) from error
        if root is not None:
            self._blocks(root, 0)

    def _blocks(self, parent: etree._Element, depth: int) -> None:
        parts: list[str] = [parent.text or ""]
        for element in parent:
            tag = element.tag
            if tag == "table":
                self._keep(parts)
                self._table(element)
            elif isinstance(tag, str) and tag not in _SKIPPED:
                if next(element.iter("table"), None) is not None and depth < bounds.MAX_DEPTH:
                    self._keep(parts)
                    self._blocks(element, depth + 1)
                elif tag in _BLOCKS or tag == "body":
                    self._keep(parts)
                    self._keep([self._text(element)])
                else:
                    parts.append(self._text(element))
            parts.append(element.tail or "")
        self._keep(parts)

    def _keep(self, parts: list[str]) -> None:
        text = _WHITE.sub(" ", "".join(parts)).strip() if len(parts) > 1 else "".join(parts).strip()
        parts.clear()
        if text and self._n_preamble < bounds.MAX_PREAMBLE_CHARS:
            self._n_preamble += len(text)
            self._content.preamble.append(text)

    def _table(self, element: etree._Element) -> None:
        rows = [tr for tr in element.iter("tr") if next(tr.iterancestors("table")) is element]
        inner = [table for table in element.iter("table") if table is not element]
        if inner and len(rows) <= 4 and any(sum(1 for _ in table.iter("tr")) >= 3 for table in inner):
            # A table that only lays out the page: its cells are read like the page itself.
            for tr in rows:
                self._blocks_of_cells(tr)
            return
        if len(self._content.tables) >= bounds.MAX_TABLES:
            self._budget.refuse(f"it has more than {bounds.MAX_TABLES:,} tables")
        table = FoundTable(f"table {len(self._content.tables) + 1}", lead=tuple(self._content.preamble[-1:]))
        self._content.tables.append(table)
        found: list[GridRow] = []
        open_down: dict[int, int] = {}
        for number, tr in enumerate(rows, 1):
            row = self._row(tr, f"{table.name}, row {number}", open_down)
            self._budget.take_cells(len(row.cells))
            found.append(row)
            if number % bounds.PROGRESS_EVERY_ROWS == 0:
                self._progress.check()
        table.rows = lay_out(found, self._budget)

    def _blocks_of_cells(self, tr: etree._Element) -> None:
        for cell in tr:
            if cell.tag in ("td", "th"):
                self._blocks(cell, 1)

    def _row(self, tr: etree._Element, place: str, open_down: dict[int, int]) -> GridRow:
        row = GridRow(place, is_hidden="display:none" in (tr.get("style") or "").replace(" ", "").lower())
        start = 0
        n_cells = n_headings = 0
        self._n_nested = 0

        def pass_over() -> None:
            nonlocal start
            while open_down.get(start, 0) > 0:
                open_down[start] -= 1
                row.cells.append(GridCell("", start, 1, is_continued=True))
                start += 1

        pass_over()
        for cell in tr.iter("td", "th"):
            if next(cell.iterancestors("tr")) is not tr:
                continue
            n_cells += 1
            n_headings += cell.tag == "th"
            span = _number(cell.get("colspan"), bounds.MAX_COLUMNS)
            down = _number(cell.get("rowspan"), 65_534)
            if start < bounds.MAX_COLUMNS * 4:
                row.cells.append(GridCell(self._text(cell), start, span))
                if down > 1:
                    for column in range(start, start + span):
                        open_down[column] = down - 1
            start += span
            pass_over()
        row.is_heading = n_cells > 0 and n_headings == n_cells
        if self._n_nested:
            self._content.tell(
                Severity.INFO, "table-nested", "A table inside this cell was read as text; check how it reads.", place
            )
        return row

    def _text(self, element: etree._Element) -> str:
        parts: list[str] = []
        self._walk(element, parts, 0)
        lines = [_WHITE.sub(" ", line).strip() for line in "".join(parts).split("\x01")]
        return tidy("\n".join(line for line in lines if line))

    def _walk(self, element: etree._Element, parts: list[str], depth: int) -> None:
        parts.append(element.text or "")
        for child in element:
            tag = child.tag
            if isinstance(tag, str) and tag not in _SKIPPED and depth < bounds.MAX_DEPTH * 5:
                if tag == "br" or tag in _BLOCKS:
                    parts.append("\x01")
                self._n_nested += tag == "table"
                if tag == "input" and (child.get("type") or "").lower() in ("checkbox", "radio"):
                    parts.append("☒" if child.get("checked") is not None else "☐")
                self._walk(child, parts, depth + 1)
                if tag in _BLOCKS:
                    parts.append("\x01")
                elif tag in ("td", "th"):
                    parts.append(" ")
            parts.append(child.tail or "")


def _number(text: str | None, limit: int) -> int:
    return min(max(int(text), 1), limit) if text and text.isdigit() and len(text) < 8 else 1
