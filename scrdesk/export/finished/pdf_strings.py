"""Strings of a PDF read without any viewer: of objects as written, and of content streams with what marks them.

A viewer leaves out what is not painted. Here every string that a stream shows is read, whoever uses the stream.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field

from scrdesk.export.finished.readable import readable_runs

_STRING = rb"\((?:[^()\\]|\\.|\((?:[^()\\]|\\.|\((?:[^()\\]|\\.)*\))*\))*\)"
_IN_OBJECT = re.compile(_STRING + rb"|<(?!<)[0-9A-Fa-f\s]*>", re.DOTALL)
_IN_CONTENT = re.compile(
    rb"(?P<text>"
    + _STRING
    + rb"|<(?!<)[0-9A-Fa-f\s]*>)|(?P<name>/[^\s/<>\[\]()%]*)|(?P<gap>-\d{3,}(?:\.\d*)?(?=[\s(<\]]))"
    rb"|(?P<jump>(?<![-\d.])\d{4,}(?:\.\d*)?(?=[\s(<\]]))"
    rb"|(?P<image>\bBI\b.*?\bID\s.*?\sEI(?=\s))|(?P<comment>%[^\r\n]*)"
    rb"|(?P<do>(?<![\w.])(?:Tj|TJ|Tf|BDC|BMC|EMC|MP|DP|Do|ET|BT|T\*|Td|TD|Tm)(?![\w])|['\"])|(?P<open><<)|(?P<shut>>>)",
    re.DOTALL,
)
_ESCAPE = re.compile(rb"\\([nrtbf()\\]|[0-7]{1,3}|\r\n|\r|\n|.)", re.DOTALL)
_ESCAPED = {b"n": b"\n", b"r": b"\r", b"t": b"\t", b"b": b"\b", b"f": b"\f"}
_LANGUAGE = re.compile("\x1b[^\x1b]*\x1b")
_TOLD = (b"/ActualText", b"/Alt", b"/E", b"/Contents", b"/T")
Decode = Callable[[bytes], str]


def string_bytes(written: bytes) -> bytes:
    """Return the bytes of a literal or hexadecimal string as it is written."""
    if written.startswith(b"<"):
        digits = re.sub(rb"[^0-9A-Fa-f]", b"", written)
        return bytes.fromhex((digits + b"0" * (len(digits) % 2)).decode("ascii"))

    def sign(found: re.Match[bytes]) -> bytes:
        escaped = found[1]
        if escaped[:1] in b"01234567":
            return bytes([int(escaped, 8) & 0xFF])
        if escaped in (b"\r\n", b"\r", b"\n"):
            return b""
        return _ESCAPED.get(escaped, escaped)

    return _ESCAPE.sub(sign, written[1:-1]) if b"\\" in written else written[1:-1]


def text_string(data: bytes) -> str:
    """Return a text string as PDF has them: UTF-16, UTF-8 or PDFDocEncoding."""
    if data[:2] in (b"\xfe\xff", b"\xff\xfe"):
        return _LANGUAGE.sub("", data.decode("utf-16", "replace"))
    if data[:3] == b"\xef\xbb\xbf":
        return data[3:].decode("utf-8", "replace")
    try:
        return data.decode("pdfdoc")
    except (UnicodeDecodeError, LookupError):
        return data.decode("latin-1")


def strings_of(written: bytes) -> Iterator[str]:
    """Yield each string of an object as written."""
    yield from (text for text, _ in strings_in_bytes(written))


def strings_in_bytes(written: bytes) -> Iterator[tuple[str, bytes]]:
    """Yield each string of an object as written, with its bytes."""
    for found in _IN_OBJECT.finditer(written):
        data = string_bytes(found[0])
        text = text_string(data)
        if text.strip():
            yield text, data


def comment_text(written: bytes) -> str:
    """Return a comment as text: UTF-8 where it is that."""
    try:
        return written.decode("utf-8")
    except UnicodeDecodeError:
        return written.decode("latin-1")


def is_of_bytes(text: str) -> bool:
    """Whether a string is none of words: the colours of a picture, a sum, a signature."""
    if len(text) < _MIN_OF_BYTES or text.isascii():
        return False
    n_odd = sum(1 for sign in text if sign > "\x7f" and (sign <= "\xff" or not sign.isalpha()))
    return n_odd * 5 > len(text) * 2


_MIN_OF_BYTES = 8
"""Signs from which on it can be told that hardly one is of a word."""
_ODD_NAME = re.compile(rb"/((?:[^\s/<>\[\](){}%#]|#[0-9A-Fa-f]{2}){5,})")
_FONT_NAME = re.compile(rb"/(?:BaseFont|FontName)\s*/[^\s/<>\[\](){}%]*|/FontFamily\s*" + _STRING)
_IS_PUT_TOGETHER = re.compile(r"[a-z][A-Z]|[^\W\d_][\d_ .,;-]|[\d_ .,;-][^\W\d_]")


def name_text(written: bytes) -> str:
    """Return a name without its stroke, its signs that were written as numbers made plain."""
    plain = re.sub(rb"#([0-9A-Fa-f]{2})", lambda found: bytes([int(found[1], 16)]), written.lstrip(b"/"))
    return plain.decode("utf-8", "replace")


def names_of(written: bytes) -> Iterator[str]:
    """Yield the names in an object that somebody put together: "Toby_Wrenfield", "TobyWrenfield"; no single word."""
    for found in _ODD_NAME.finditer(written):
        text = name_text(found[1])
        if _IS_PUT_TOGETHER.search(text):
            yield text


def without_font_names(written: bytes) -> bytes:
    """Return an object without what it calls a font: "Georgia" is nobody there."""
    return _FONT_NAME.sub(b"", written) if b"/BaseFont" in written or b"/FontName" in written else written


@dataclass(slots=True)
class StreamText:
    """What a content stream shows.

    Args:
        shown: every string that is shown, a new line for each piece of text, a blank for a wide gap.
        told: replacements, descriptions and long forms that marks carry.
        named: names of marks, pictures and forms, which the writer of the file chose.
        off: letters of each string that is shown within something that is not shown.
        is_sure: whether every font said what its signs are.
        has_jumps: whether signs of one piece of text stand in another order than they are written in.
    """

    shown: str = ""
    told: list[str] = field(default_factory=list)
    named: set[str] = field(default_factory=set)
    off: set[str] = field(default_factory=set)
    is_sure: bool = True
    has_jumps: bool = False


def stream_text(
    data: bytes, fonts: Mapping[bytes, Decode | None], is_off: Callable[[bytes], bool] = lambda _: False
) -> StreamText:
    """Read a content stream.

    Args:
        data: the stream, unpacked.
        fonts: resource name of each font to what reads its strings; None for a font that says nothing of its signs.
        is_off: whether the optional content of this property name is not shown.
    """
    reader = _StreamReader(fonts, is_off)
    for found in _IN_CONTENT.finditer(data):
        reader.take(found.lastgroup or "", found[0])
    told = reader.told
    told.shown = re.sub(r"\n{3,}", "\n\n", "".join(reader.parts))
    return told


_SHOWING = frozenset((b"Tj", b"TJ", b"'", b'"'))
_NAMING = frozenset((b"Do", b"BDC", b"BMC", b"MP", b"DP"))
_USUAL_NAMES = frozenset({
    "Artifact", "Span", "ActualText", "Lang", "MCID", "Type", "Subtype", "BBox", "Attached", "Pagination", "Layout",
    "Background", "Header", "Footer", "Watermark", "Figure", "Table", "Caption", "Document", "Reference", "Formula",
    "BlockQuote", "NonStruct", "BibEntry", "PageNum", "Private", "Expansion",
})  # fmt: skip
"""Names that mean something in every PDF."""
_PLAIN_RESOURCE = re.compile(r"[A-Za-z]{1,6}[\d_.-]*")


class _StreamReader:
    """Reads a content stream, piece by piece."""

    def __init__(self, fonts: Mapping[bytes, Decode | None], is_off: Callable[[bytes], bool]) -> None:
        self.told = StreamText()
        self.parts: list[str] = []
        self._fonts, self._is_off = fonts, is_off
        self._marks: list[bool] = []
        self._texts: list[bytes] = []
        self._names: list[bytes] = []
        self._decode: Decode = text_string
        self._depth = 0

    def take(self, kind: str, written: bytes) -> None:
        """Take the next piece of the stream."""
        if kind == "text":
            if self._depth:
                self.told.told.append(text_string(string_bytes(written)))
            else:
                self._texts.append(written)
        elif kind == "do":
            self._do(written)
            self._texts.clear()
            self._names.clear()
        elif kind in ("gap", "jump"):
            self.told.has_jumps = self.told.has_jumps or (kind == "jump" and bool(self._texts))
            self._texts.append(b"( )")
        elif kind == "name":
            self._names.append(written)
        elif kind == "open":
            self._depth += 1
        elif kind == "shut":
            self._depth = max(self._depth - 1, 0)
        elif kind == "comment":
            self.told.told.append(comment_text(written))
        elif kind == "image":
            self.told.named.add(readable_runs(written))

    def _do(self, does: bytes) -> None:
        names = self._names
        if does in _SHOWING:
            self._show(does)
        elif does == b"Tf":
            chosen = self._fonts.get(names[-1], text_string) if names else text_string
            self.told.is_sure = self.told.is_sure and chosen is not None
            self._decode = chosen or text_string
        elif does in _NAMING:
            told = (name_text(name) for name in names)
            self.told.named.update(
                name for name in told if name not in _USUAL_NAMES and not _PLAIN_RESOURCE.fullmatch(name)
            )
            if does == b"Do":
                self.parts.append("\n")
            elif does in (b"BDC", b"BMC"):
                is_layer = does == b"BDC" and len(names) > 1 and names[-2] == b"/OC"
                self._marks.append(is_layer and self._is_off(names[-1]))
        elif does == b"EMC":
            if self._marks:
                self._marks.pop()
        else:
            self.parts.append("\n")

    def _show(self, does: bytes) -> None:
        decode = self._decode
        piece = "".join(decode(string_bytes(text)) if text != b"( )" else " " for text in self._texts)
        self.parts.append(piece if does in (b"Tj", b"TJ") else "\n" + piece)
        if any(self._marks):
            self.told.off.add("".join(sign for sign in piece if sign.isalnum()).casefold())
