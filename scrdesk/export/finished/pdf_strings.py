"""Strings of a PDF read without any viewer: of objects as written, and of content streams with what marks them.

A viewer leaves out what is not painted. Here every string that a stream shows is read, whoever uses the stream.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field

import pikepdf

_STRING = rb"\((?:[^()\\]|\\.|\((?:[^()\\]|\\.|\((?:[^()\\]|\\.)*\))*\))*\)"
_IN_OBJECT = re.compile(_STRING + rb"|<(?!<)[0-9A-Fa-f\s]*>", re.DOTALL)
_IN_CONTENT = re.compile(
    rb"(?P<text>"
    + _STRING
    + rb"|<(?!<)[0-9A-Fa-f\s]*>)|(?P<name>/[^\s/<>\[\]()%]*)|(?P<gap>-\d{3,}(?:\.\d*)?(?=[\s(<\]]))"
    rb"|(?P<jump>(?<![-\d.])\d{4,}(?:\.\d*)?(?=[\s(<\]]))"
    rb"|(?P<image>\bBI\b.*?\bID\s.*?\sEI(?=\s))|(?P<comment>%[^\r\n]*)"
    rb"|(?P<do>(?<![\w.])(?:Tj|TJ|Tf|BDC|BMC|EMC|Do|ET|BT|T\*|Td|TD|Tm)(?![\w])|['\"])|(?P<open><<)|(?P<shut>>>)",
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
    for found in _IN_OBJECT.finditer(written):
        text = text_string(string_bytes(found[0]))
        if text.strip():
            yield text


@dataclass(slots=True)
class StreamText:
    """What a content stream shows.

    Args:
        shown: every string that is shown, a new line for each piece of text, a blank for a wide gap.
        told: replacements, descriptions and long forms that marks carry.
        off: letters of each string that is shown within something that is not shown.
        is_sure: whether every font said what its signs are.
        has_jumps: whether signs of one piece of text stand in another order than they are written in.
    """

    shown: str = ""
    told: list[str] = field(default_factory=list)
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
    told = StreamText()
    parts: list[str] = []
    marks: list[bool] = []
    texts: list[bytes] = []
    names: list[bytes] = []
    decode: Decode = text_string
    depth = 0
    for found in _IN_CONTENT.finditer(data):
        kind = found.lastgroup
        if kind == "text":
            if depth:
                told.told.append(text_string(string_bytes(found[0])))
            else:
                texts.append(found[0])
        elif kind in ("gap", "jump"):
            told.has_jumps = told.has_jumps or (kind == "jump" and bool(texts))
            texts.append(b"( )")
        elif kind == "name":
            names.append(found[0])
        elif kind == "open":
            depth += 1
        elif kind == "shut":
            depth = max(depth - 1, 0)
        elif kind == "comment":
            told.told.append(found[0].decode("latin-1"))
        elif kind == "do":
            does = found[0]
            if does in (b"Tj", b"TJ", b"'", b'"'):
                piece = "".join(decode(string_bytes(text)) if text != b"( )" else " " for text in texts)
                parts.append(piece if does in (b"Tj", b"TJ") else "\n" + piece)
                if any(marks):
                    told.off.add("".join(sign for sign in piece if sign.isalnum()).casefold())
            elif does == b"Tf":
                chosen = fonts.get(names[-1], text_string) if names else text_string
                told.is_sure = told.is_sure and chosen is not None
                decode = chosen or text_string
            elif does in (b"BDC", b"BMC"):
                marks.append(does == b"BDC" and len(names) > 1 and names[-2] == b"/OC" and is_off(names[-1]))
            elif does == b"EMC":
                if marks:
                    marks.pop()
            else:
                parts.append("\n")
            texts.clear()
            names.clear()
    told.shown = re.sub(r"\n{3,}", "\n\n", "".join(parts))
    return told


def font_decoder(font: pikepdf.Object) -> Decode | None:
    """Return what reads the strings of a font; None when it does not say what its signs are."""
    try:
        if "/ToUnicode" in font and isinstance(font.ToUnicode, pikepdf.Stream):
            width, table = _unicode_map(font.ToUnicode.read_bytes())
            if table:
                return lambda data: _by_table(data, width, table)
        subtype = str(font.get("/Subtype", ""))
        if subtype == "/Type0":
            return None
        named = _differences(font)
        base = "mac_roman" if "MacRoman" in str(font.get("/Encoding", "")) else "cp1252"
        if not named:
            return lambda data: data.decode(base, "replace")
        return lambda data: "".join(named.get(byte) or bytes([byte]).decode(base, "replace") for byte in data)
    except (pikepdf.PdfError, ValueError, TypeError, AttributeError, KeyError):
        return None


def _by_table(data: bytes, width: int, table: Mapping[int, str]) -> str:
    return "".join(
        table.get(int.from_bytes(data[place : place + width], "big"), "") for place in range(0, len(data), width)
    )


_SECTION = re.compile(rb"begin(bfchar|bfrange|codespacerange)(.*?)end\1", re.DOTALL)
_HEX = re.compile(rb"<([0-9A-Fa-f\s]*)>|(\[)|(\])")


def _unicode_map(data: bytes) -> tuple[int, dict[int, str]]:
    """Return how many bytes a sign has, and what each sign is."""
    table: dict[int, str] = {}
    width = 1
    for found in _SECTION.finditer(data):
        if found[1] == b"codespacerange":
            first = _HEX.search(found[2])
            width = max(1, len(_hex(first[1])) if first and first[1] else 1)
            continue
        values: list[bytes | list[bytes]] = []
        inner: list[bytes] | None = None
        for each in _HEX.finditer(found[2]):
            if each[2]:
                inner = []
            elif each[3]:
                values.append(inner or [])
                inner = None
            elif inner is not None:
                inner.append(_hex(each[1]))
            else:
                values.append(_hex(each[1]))
        step = 2 if found[1] == b"bfchar" else 3
        for place in range(0, len(values) - step + 1, step):
            _add(table, values[place : place + step])
    return width, table


def _add(table: dict[int, str], row: list[bytes | list[bytes]]) -> None:
    code = row[0]
    if not isinstance(code, bytes):
        return
    first = int.from_bytes(code, "big")
    if len(row) == 2:
        if isinstance(row[1], bytes):
            table[first] = row[1].decode("utf-16-be", "replace")
        return
    last = int.from_bytes(row[1], "big") if isinstance(row[1], bytes) else first
    targets = row[2]
    for step in range(min(last - first + 1, 65_536)):
        if isinstance(targets, list):
            if step < len(targets):
                table[first + step] = targets[step].decode("utf-16-be", "replace")
        else:
            number = int.from_bytes(targets, "big") + step
            table[first + step] = number.to_bytes(max(len(targets), 2), "big", signed=False).decode(
                "utf-16-be", "replace"
            )


def _hex(digits: bytes) -> bytes:
    plain = re.sub(rb"\s", b"", digits)
    return bytes.fromhex((plain + b"0" * (len(plain) % 2)).decode("ascii"))


def _differences(font: pikepdf.Object) -> dict[int, str]:
    encoding = font.get("/Encoding")
    if not isinstance(encoding, pikepdf.Dictionary) or "/Differences" not in encoding:
        return {}
    named: dict[int, str] = {}
    code = 0
    for each in encoding.Differences:
        if isinstance(each, pikepdf.Name):
            sign = _sign_named(str(each)[1:])
            if sign:
                named[code] = sign
            code += 1
        else:
            code = int(each)
    return named


_LIGATURES = {"fi": "fi", "fl": "fl", "ff": "ff", "ffi": "ffi", "ffl": "ffl", "hyphen": "-",
              "space": " ", "period": ".", "comma": ",", "quoteright": "’", "quoteleft": "‘", "at": "@"}  # fmt: skip
_DIGITS = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")


def _sign_named(name: str) -> str:
    """Return the sign of a glyph's name, of those that names of people need."""
    stem = name.partition(".")[0]
    if len(stem) == 1 or stem in _LIGATURES:
        return _LIGATURES.get(stem, stem)
    if stem in _DIGITS:
        return str(_DIGITS.index(stem))
    found = re.fullmatch(r"(?:uni|u)([0-9A-Fa-f]{4,6})", stem)
    if found and int(found[1], 16) < 0x110000:
        return chr(int(found[1], 16))
    accented = re.fullmatch(
        r"([A-Za-z])(?:acute|grave|circumflex|dieresis|tilde|cedilla|ring|caron|slash|ogonek)", stem
    )
    return accented[1] if accented else ""
