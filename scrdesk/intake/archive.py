"""Zipped formats (docx, xlsx, odt, ...) opened within bounds: no bombs, no paths, nothing unpacked to disk."""

from __future__ import annotations

import io
import re
import zipfile
import zlib

from lxml import etree

from scrdesk.errors import CannotRead
from scrdesk.intake import bounds

_DAMAGED = "The file is damaged or was cut off on the way."
_SEND_AGAIN = "Ask the agency to send it again."


def safe_parser() -> etree.XMLParser:
    """Return a parser that loads nothing from outside, expands no entities and keeps libxml2's own limits."""
    return etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        dtd_validation=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )


def refuse_document_type(data: bytes, where: str) -> None:
    """Refuse XML that declares a document type: entity bombs and external entities begin with one.

    Raises:
        CannotRead.
    """
    # In UTF-16 each letter of the name has a NUL beside it; no office program writes these parts in UTF-32.
    if b"\0" in data[:8]:
        data = data.replace(b"\0", b"")
    if b"<!DOCTYPE" in data or b"<!ENTITY" in data:
        raise CannotRead(
            "The file defines its own XML entities, which office programs never do and attackers do.",
            where=where,
            remedy="Do not open it elsewhere; tell the agency's IT staff.",
        )


def refuse_unsafe_xml(data: bytes, where: str) -> None:
    """Refuse XML with a document type (entity bombs, external entities) or too many nodes to hold.

    Raises:
        CannotRead.
    """
    refuse_document_type(data, where)
    n_tags = data.count(b"<")
    if n_tags + data.count(b"=") > bounds.MAX_XML_NODES or (
        n_tags > bounds.MAX_XML_ELEMENTS and n_tags - data.count(b"</") > bounds.MAX_XML_ELEMENTS
    ):
        raise CannotRead(
            "The file is far larger inside than any chronology.",
            where=where,
            remedy="Ask the agency for the chronology alone, in a new document.",
        )


def parse_xml(data: bytes, where: str) -> etree._Element:
    """Parse one XML part as a tree.

    Raises:
        CannotRead: not well-formed, nested too deep, unsafe or too large.
    """
    refuse_unsafe_xml(data, where)
    try:
        return etree.fromstring(data, safe_parser())
    except (etree.XMLSyntaxError, ValueError) as error:
        raise CannotRead(_DAMAGED, where=where, remedy=_SEND_AGAIN) from error


class Archive:
    """A zip file in memory whose parts are read one by one, each within bounds."""

    def __init__(self, content: bytes, where: str) -> None:
        self.where = where
        self._read_bytes = 0
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(content))
            members = self._zip.infolist()
        except (zipfile.BadZipFile, ValueError, OverflowError, NotImplementedError, EOFError) as error:
            raise CannotRead(_DAMAGED, where=where, remedy=_SEND_AGAIN) from error
        if len(members) > bounds.MAX_ZIP_MEMBERS:
            raise CannotRead("The file is a package of very many parts.", where=where, remedy=_SEND_AGAIN)
        # The first of doubled names wins, as in the office programs; names are only keys here, never paths on disk.
        self._members: dict[str, zipfile.ZipInfo] = {}
        for member in members:
            self._members.setdefault(member.filename.replace("\\", "/").lstrip("/"), member)
        self._lower = {name.lower(): name for name in self._members}

    @property
    def names(self) -> tuple[str, ...]:
        """Names of the parts."""
        return tuple(self._members)

    def __contains__(self, name: str) -> bool:
        return name.lower() in self._lower

    def read(self, name: str) -> bytes:
        """Return one part unpacked.

        Raises:
            CannotRead: missing, encrypted, damaged, or beyond the bounds.
        """
        member = self._members.get(self._lower.get(name.lower(), name))
        if member is None:
            raise CannotRead(_DAMAGED, where=self.where, remedy=_SEND_AGAIN)
        if member.flag_bits & 0x1:
            raise CannotRead(
                "The file is password-protected.",
                where=self.where,
                remedy="Ask the agency for a copy without a password, sent by a secure route.",
            )
        self._check_size(member.file_size, member.compress_size)
        try:
            with self._zip.open(member) as stream:
                # The size in the directory may lie: read one byte more than is allowed and see.
                data = stream.read(bounds.MAX_PART_BYTES + 1)
        except (zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError, RuntimeError, ValueError) as e:
            raise CannotRead(_DAMAGED, where=self.where, remedy=_SEND_AGAIN) from e
        self._check_size(len(data), member.compress_size)
        self._read_bytes += len(data)
        if self._read_bytes > bounds.MAX_UNPACKED_BYTES:
            self._refuse_size()
        return data

    def parse(self, name: str) -> etree._Element:
        """Return one part as an XML tree; see :func:`parse_xml`."""
        return parse_xml(self.read(name), self.where)

    def _check_size(self, size: int, packed: int) -> None:
        if size > bounds.MAX_PART_BYTES:
            self._refuse_size()
        if size > bounds.RATIO_FREE_BYTES and size > bounds.MAX_PACK_RATIO * max(packed, 1):
            self._refuse_size()

    def _refuse_size(self) -> None:
        raise CannotRead(
            "The file is far larger inside than any chronology.",
            where=self.where,
            remedy="Ask the agency for the chronology alone, in a new document.",
        )


_ROW_START = re.compile(rb"<(?:\w+:)?(?:row|si)[ />]")


def refuse_unsafe_stream(data: bytes, where: str) -> None:
    """Refuse sheet XML that cannot be streamed within bounds: a document type, or one row of many megabytes.

    Raises:
        CannotRead.
    """
    refuse_document_type(data, where)
    last = 0
    for found in _ROW_START.finditer(data):
        if found.start() - last > bounds.MAX_STREAMED_ROW_BYTES:
            break
        last = found.start()
    if len(data) - last > bounds.MAX_STREAMED_ROW_BYTES:
        raise CannotRead(
            "The file is far larger inside than any chronology.",
            where=where,
            remedy="Ask the agency for the chronology alone, in a new document.",
        )
