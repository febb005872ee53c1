"""The ways in which one text is read: as it stands, and as it reads once a disguise is taken off.

Backwards, upside down, with letters for digits ("I4/O3/2OI2"), with a raised number in a word, or with accents that a
program wrote in the wrong way ("SeÃ¡n"). A text without any sign of these is read once.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

_BACKWARDS = "\u202e"
"""From here on a reader sees the letters from right to left."""
_UPRIGHT = str.maketrans("ɐɔǝɟƃɥᴉɾʞꞁɯɹʇʌʍʎqbpdun", "acefghijklmrtvwybqdpnu")
_UPSIDE_DOWN = re.compile("[ɐǝɟƃɥᴉɾʞꞁɯɹʇʌʍʎ]")
_RAISED_IN_WORD = re.compile(r"(?<=[^\W\d_])[¹²³⁰⁴-⁹]+(?=[^\W\d_])")
_RAISED_BEHIND_A_NUMBER = re.compile(r"(?<=\d)[¹²³⁰⁴-⁹]")
_MISREAD = re.compile("[ÂÃÄÅ][\u0080-\u00ff\u0152-\u0178\u02c6\u02dc\u2013-\u2122€]")
_OF_A_SYMBOL_FONT = re.compile("[\uf021-\uf07e]{2,}")
"""Signs of a font that keeps its letters where nobody else does; one alone is a bullet."""
_UNREADABLE = re.compile(
    "(?<=[A-Za-z])[\ufffd\ue000-\uf8ff\x01\x03-\x08\x0e-\x1f](?=[A-Za-z\ufffd\ue000-\uf8ff\x01\x03-\x08\x0e-\x1f])"
)
_NEARLY_A_NUMBER = re.compile(
    r"(?<![A-Za-z\d])(?:[A-Za-z](?=[\dOoIl|]{5}))?(?=[OoIl|]*\d)(?=\d*[OoIl|])[\dOoIl|]{2,}(?![A-Za-z\d])"
)
_SYMBOLS = {0xF000 + code: chr(code) for code in range(0x20, 0x7F)}
_DIGITS = str.maketrans("OoIl|", "00111")


def ways_to_read(text: str) -> Iterator[tuple[str, str]]:
    """Yield each reading of a text, with what stands there: the text itself where every sign keeps its place."""
    yield text, text
    digits = _NEARLY_A_NUMBER.sub(_as_digits, text)
    if digits != text:
        yield digits, text
    if _UNREADABLE.search(text):
        yield _UNREADABLE.sub("•", text), text
    if text.isascii():
        return
    if _OF_A_SYMBOL_FONT.search(text):
        yield text.translate(_SYMBOLS), text
    if _BACKWARDS in text:
        yield text[::-1], text[::-1]
    if _UPSIDE_DOWN.search(text):
        turned = text.translate(_UPRIGHT)[::-1]
        yield turned, turned
    if _RAISED_IN_WORD.search(text):
        bare = _RAISED_IN_WORD.sub("", text)
        yield bare, bare
    if _RAISED_BEHIND_A_NUMBER.search(text):
        yield re.sub(r"(?<=[\d¹²³⁰⁴-⁹])[¹²³⁰⁴-⁹]", " ", text), text
    if _MISREAD.search(text):
        mended = _mended(text)
        if mended != text:
            yield mended, mended


def _as_digits(found: re.Match[str]) -> str:
    written = found[0]
    # A letter before the digits is one: "H8O12" begins with H, "l4" with a digit.
    head = "" if written[0] in "OoIl|" or written[0].isdigit() else written[0]
    return head + written[len(head) :].translate(_DIGITS)


def _mended(text: str) -> str:
    """Return a text in which what was written as UTF-8 and read as a Windows code page is read anew."""

    def anew(found: re.Match[str]) -> str:
        try:
            return found[0].encode("cp1252").decode("utf-8")
        except UnicodeError:
            try:
                return found[0].encode("latin-1").decode("utf-8")
            except UnicodeError:
                return found[0]

    return _MISREAD.sub(anew, text)
