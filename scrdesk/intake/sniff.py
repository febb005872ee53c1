"""What a file is by its bytes, whatever its name says."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import PurePath

from scrdesk.errors import CannotRead
from scrdesk.intake import bounds
from scrdesk.intake.archive import Archive
from scrdesk.intake.readers.compound_file import SIGNATURE, BrokenCompoundFile, CompoundFile

_BARE_SHEETS = (b"\x09\x08\x08\0", b"\x09\x08\x10\0")
"""How the records of an old workbook begin where a small export program wrote them without a file around them."""
_SAVE_AS = "Open it and save it as a Word document (docx) or an Excel workbook (xlsx), then add that."
_ASK = "Ask the agency for the Word or Excel file."
_WITHOUT_LOCK = "Ask the agency for a copy without a password, sent by a secure route."

_REFUSED: tuple[tuple[bytes, str, str], ...] = (
    (b"%PDF", "This is a PDF; its tables cannot be read without loss.", _ASK),
    (b"\x89PNG", "This is a picture.", _ASK),
    (b"\xff\xd8\xff", "This is a picture.", _ASK),
    (b"GIF8", "This is a picture.", _ASK),
    (b"BM", "This is a picture.", _ASK),
    (b"II*\0", "This is a scanned picture.", _ASK),
    (b"MM\0*", "This is a scanned picture.", _ASK),
    (b"7z\xbc\xaf", "This is a packed folder.", "Unpack it and add the files in it."),
    (b"Rar!", "This is a packed folder.", "Unpack it and add the files in it."),
    (b"\x1f\x8b", "This is a packed file.", "Unpack it and add the file in it."),
    (b"MZ", "This is a program, not a document.", "Do not open it; tell the agency's IT staff."),
    (b"\x7fELF", "This is a program, not a document.", "Do not open it; tell the agency's IT staff."),
    (b"SQLite format 3", "This is a database, not a document.", _ASK),
)
_TEXT_NAMES = frozenset({"csv", "tsv", "txt", "tab", "psv", "text", "asc", "prn"})
_SAME_KIND: tuple[frozenset[str], ...] = (
    _TEXT_NAMES,
    frozenset(("html", "htm", "mht", "mhtml")),
    frozenset(("docx", "docm", "dotx", "dotm")),
    frozenset(("xlsx", "xlsm", "xltx", "xltm")),
    frozenset(("xml", "spreadsheetml", "wordml", "fods", "fodt")),
    frozenset(("odt", "ott")),
    frozenset(("ods", "ots")),
    frozenset(("doc", "dot")),
    frozenset(("xls", "xlt")),
)


@dataclass(frozen=True, slots=True)
class Sniffed:
    """The kind of a file; ``archive`` is open when the file is a zip."""

    format: str
    archive: Archive | None = None


def suffix_of(file_name: str) -> str:
    """Return the lower-case ending of a name without the dot, or empty."""
    return PurePath(file_name).suffix.lower().lstrip(".")


def is_named_so(file_name: str, file_format: str) -> bool:
    """Whether the name's ending fits what the file is."""
    suffix = suffix_of(file_name)
    return suffix == file_format or any(suffix in kind and file_format in kind for kind in _SAME_KIND)


def sniff(file_name: str, content: bytes) -> Sniffed:
    """Tell what a file is.

    Raises:
        CannotRead: empty, too large, encrypted, or a kind that cannot be read; names the remedy.
    """
    if len(content) > bounds.MAX_FILE_BYTES:
        raise CannotRead(
            f"The file is larger than {bounds.MAX_FILE_BYTES // 1024 // 1024} MB.",
            where=file_name,
            remedy="Ask the agency for the chronology alone, without pictures, in a new document.",
        )
    if not content.strip(b"\0 \t\r\n\xef\xbb\xbf\xff\xfe"):
        raise CannotRead("The file is empty.", where=file_name, remedy="Ask the agency to send it again.")
    if content[:4] in (b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08"):
        return _sniff_zip(file_name, content)
    if content.startswith(SIGNATURE):
        return _sniff_ole(file_name, content)
    if content.startswith(_BARE_SHEETS):
        return Sniffed("xls")
    for magic, what, remedy in _REFUSED:
        if content.startswith(magic) and not (magic in (b"BM", b"MZ") and _is_text(content)):
            raise CannotRead(what, where=file_name, remedy=remedy)
    return _sniff_text(file_name, content)


def _sniff_zip(file_name: str, content: bytes) -> Sniffed:
    archive = Archive(content, file_name)
    if "mimetype" in archive:
        mime = archive.read("mimetype")[:200].decode("ascii", "replace")
        if "opendocument.text" in mime:
            return Sniffed("odt", archive)
        if "opendocument.spreadsheet" in mime:
            return Sniffed("ods", archive)
        if "opendocument" in mime:
            raise CannotRead("This is a drawing or presentation.", where=file_name, remedy=_ASK)
    names = {name.lower() for name in archive.names}
    if "encryptedpackage" in names:
        raise CannotRead("The file is password-protected.", where=file_name, remedy=_WITHOUT_LOCK)
    if "xl/workbook.bin" in names:
        raise CannotRead(
            "This is an Excel binary workbook (xlsb), which cannot be read safely.",
            where=file_name,
            remedy="Open it in Excel and save it as an Excel workbook (xlsx), then add that.",
        )
    types = archive.read("[Content_Types].xml") if "[content_types].xml" in names else b""
    if b"wordprocessingml" in types or b"ms-word" in types or "word/document.xml" in names:
        return Sniffed("docm" if b"macroEnabled" in types else "docx", archive)
    if b"spreadsheetml" in types or b"ms-excel" in types or "xl/workbook.xml" in names:
        return Sniffed("xlsm" if b"macroEnabled" in types else "xlsx", archive)
    if b"presentationml" in types or "ppt/presentation.xml" in names:
        raise CannotRead("This is a presentation.", where=file_name, remedy=_ASK)
    if "content.xml" in names:
        return Sniffed("odt", archive)
    raise CannotRead(
        "This is a packed folder (zip), not a document.", where=file_name, remedy="Unpack it and add the files in it."
    )


def _sniff_ole(file_name: str, content: bytes) -> Sniffed:
    # A workbook may hold a letter and a letter a workbook: what the file is stands in its root. Where that cannot be
    # read, the names, in UTF-16, still tell the kinds apart.
    try:
        names = {name.lower() for name in CompoundFile(content).root_names()}
    except BrokenCompoundFile:
        names = set()

    def holds(name: str) -> bool:
        if names:
            return any(each.startswith(name.lower()) for each in names)
        return name.encode("utf-16-le") in content

    if holds("EncryptedPackage"):
        raise CannotRead("The file is password-protected.", where=file_name, remedy=_WITHOUT_LOCK)
    if holds("WordDocument"):
        return Sniffed("doc")
    if holds("Workbook") or holds("Book"):
        return Sniffed("xls")
    if holds("__substg1.0") or holds("__nameid_version1.0"):
        raise CannotRead(
            "This is a saved e-mail.",
            where=file_name,
            remedy="Open it in Outlook and save the attachment, then add that.",
        )
    raise CannotRead("This is an old office file of an unknown kind.", where=file_name, remedy=_SAVE_AS)


def _is_text(content: bytes) -> bool:
    return b"\0" not in content[:4096]


_XML_START = re.compile(
    rb"^(?:\xef\xbb\xbf)?\s*<\?xml|^(?:\xef\xbb\xbf)?\s*<(?:\w+:)?(?:Workbook|wordDocument|document)\b"
)
_HTML_START = re.compile(rb"<(?:!doctype\s+html|html|head|body|table|meta|style)\b", re.IGNORECASE)


def _sniff_text(file_name: str, content: bytes) -> Sniffed:
    head = content[:8192]
    if head[:2] in (b"\xff\xfe", b"\xfe\xff"):
        head = head.replace(b"\0", b"")[2:]
    start = head.removeprefix(b"\xef\xbb\xbf").lstrip()
    if start.startswith((b"{\\rtf", b"{\\urtf")):
        return Sniffed("rtf")
    if _XML_START.match(start):
        if b"urn:schemas-microsoft-com:office:spreadsheet" in head:
            return Sniffed("spreadsheetml")
        if b"opendocument" in head and b"office:document" in head:
            return Sniffed("fods" if b"opendocument.spreadsheet" in content[:16384] else "fodt")
        if b"schemas.microsoft.com/office/word/2003/wordml" in head or b"xmlPackage" in head or b"pkg:package" in head:
            return Sniffed("wordml")
    if re.match(rb"(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*)+", start) and re.search(
        rb"^(?:mime-version|content-type):", start, re.IGNORECASE | re.MULTILINE
    ) and suffix_of(file_name) not in _TEXT_NAMES:  # fmt: skip
        if b"multipart/related" in head.lower() or b"text/html" in head.lower():
            return Sniffed("mht")
        raise CannotRead(
            "This is a saved e-mail.", where=file_name, remedy="Open it and save the attachment, then add that."
        )
    if _HTML_START.search(start[:2048]) and start[:1] == b"<":
        return Sniffed("html")
    if not _is_readable_text(content):
        raise CannotRead(
            "The file is not a document this program knows, or it is damaged.", where=file_name, remedy=_SAVE_AS
        )
    return Sniffed("tsv" if suffix_of(file_name) in ("tsv", "tab") else "csv")


def _is_readable_text(content: bytes) -> bool:
    """Whether bytes are text in some encoding: few control characters, or UTF-16."""
    sample = content[:65536]
    if sample[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return True
    n_nul = sample.count(0)
    if n_nul > len(sample) // 4:
        halves = sorted((sample[0::2].count(0), sample[1::2].count(0)))
        return halves[0] <= len(sample) // 50 and halves[1] >= len(sample) // 5
    n_control = sum(sample.count(code) for code in range(32) if code not in (0, 9, 10, 11, 12, 13, 26, 27, 31, 30, 29))
    return n_control + n_nul <= max(8, len(sample) // 20)
