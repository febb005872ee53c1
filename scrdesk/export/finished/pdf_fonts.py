"""What the fonts of a PDF say of their signs: by the table of signs they carry, by their encoding, or not at all."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

import pikepdf
from fontTools.agl import toUnicode

from scrdesk.export.finished.pdf_strings import Decode


@dataclass(frozen=True, slots=True)
class FontReading:
    """How the strings of a font are read.

    Args:
        decode: what reads them; None when the font does not say what its signs are.
        own: what reads them by the encoding of the font, where that tells other letters; None elsewhere.
        is_senseless: whether the font is said to show one letter for nearly all of its signs.
    """

    decode: Decode | None
    own: Decode | None = None
    is_senseless: bool = False


class Fonts:
    """The fonts of one file, each looked at once."""

    def __init__(self) -> None:
        self._known: dict[tuple[int, int], FontReading] = {}

    def of(self, resources: object) -> dict[bytes, FontReading]:
        """Return how the strings of each font of some resources are read, by its name there."""
        found = {}
        for name, font in under(resources, "/Font").items():
            key = font.objgen
            reading = self._known.get(key) if key != (0, 0) else None
            if reading is None:
                reading = FontReading(font_decoder(font), own_decoder(font), says_nothing(font))
                if key != (0, 0):
                    self._known[key] = reading
            found[name.encode("latin-1", "replace")] = reading
        return found


def under(resources: object, key: str) -> dict[str, pikepdf.Object]:
    """Return what stands under a key of resources, by name; nothing where that is no dictionary."""
    try:
        found = resources.get(key) if isinstance(resources, pikepdf.Dictionary) else None
        return {name: found[name] for name in list(found.keys())} if isinstance(found, pikepdf.Dictionary) else {}
    except (pikepdf.PdfError, ValueError, TypeError, AttributeError, KeyError, RuntimeError):
        return {}


def font_decoder(font: pikepdf.Object) -> Decode | None:
    """Return what reads the strings of a font; None when it does not say what its signs are."""
    try:
        if "/ToUnicode" in font and isinstance(font.ToUnicode, pikepdf.Stream):
            width, table = _unicode_map(font.ToUnicode.read_bytes())
            if table and not _says_nothing(table):
                return lambda data: _by_table(data, width, table)
        subtype = str(font.get("/Subtype", ""))
        if subtype == "/Type0":
            return None
        return _by_encoding(font)
    except (pikepdf.PdfError, ValueError, TypeError, AttributeError, KeyError):
        return None


def own_decoder(font: pikepdf.Object) -> Decode | None:
    """Return what reads the strings of a font by its own encoding, where that tells other letters than it is said to.

    A font may be said to show anything; what a reader sees goes by the encoding.
    """
    try:
        if str(font.get("/Subtype", "")) in ("/Type0", "/Type3") or "/ToUnicode" not in font:
            return None
        width, table = _unicode_map(font.ToUnicode.read_bytes())
        own = _by_encoding(font)
        told = [(code, sign) for code, sign in table.items() if code < 256 and sign.isalpha() and sign.isascii()]
        others = sum(1 for code, sign in told if _is_other_letter(own(bytes([code])), sign))
        # A subset numbers its letters as it likes: the encoding says nothing then, unless it names them.
        is_named = bool(_differences(font)) or "/Encoding" in font or "/FontDescriptor" not in font
    except (pikepdf.PdfError, ValueError, TypeError, AttributeError, KeyError):
        return None
    return own if width == 1 and is_named and others >= _MIN_OTHER else None


_MIN_OTHER = 3
"""Letters that must differ before a font is taken to be said to show others than it does."""
_MIN_TABLE, _SAME_SIGN = 6, 3


def _is_other_letter(own: str, told: str) -> bool:
    return own.isascii() and own.isalpha() and own.casefold() != told.casefold()


def says_nothing(font: pikepdf.Object) -> bool:
    """Whether a font is said to show the same letter for nearly all of its signs."""
    try:
        return "/ToUnicode" in font and _says_nothing(_unicode_map(font.ToUnicode.read_bytes())[1])
    except (pikepdf.PdfError, ValueError, TypeError, AttributeError, KeyError):
        return False


def _says_nothing(table: Mapping[int, str]) -> bool:
    letters = [sign for sign in table.values() if sign.isalpha()]
    return len(letters) >= _MIN_TABLE and len(set(letters)) * _SAME_SIGN <= len(letters)


def _by_encoding(font: pikepdf.Object) -> Decode:
    named = _differences(font)
    base = "mac_roman" if "MacRoman" in str(font.get("/Encoding", "")) else "cp1252"
    if not named:
        return lambda data: data.decode(base, "replace")
    return lambda data: "".join(named.get(byte) or bytes([byte]).decode(base, "replace") for byte in data)


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


def _sign_named(name: str) -> str:
    """Return the sign of a glyph's name by Adobe's list, accents of letters that it does not know left out."""
    sign: str = toUnicode(name)
    if sign or not name:
        return sign
    accented = _ACCENTED.fullmatch(name.partition(".")[0])
    return accented[1] if accented else ""


_ACCENTED = re.compile(r"([A-Za-z])(?:acute|grave|circumflex|dieresis|tilde|cedilla|ring|caron|slash|ogonek)")
