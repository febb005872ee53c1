"""Texts that stand within texts in another writing: base64, escapes of scripts and of mark-up, strings put together.

Whoever opens the file with a program sees them plainly; a search of what is written does not.
"""

from __future__ import annotations

import base64
import binascii
import html
import quopri
import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from urllib.parse import unquote

from scrdesk.domain.leaks.values import Leftover, Passage, Where
from scrdesk.export.finished.bounds import MAX_PART_BYTES, Budget
from scrdesk.export.finished.readable import is_picture, text_of

Inner = Callable[[bytes, str, Budget], Iterator[Passage]]
_ESCAPED = re.compile(r"\\(?:u([0-9a-fA-F]{4})|u\{([0-9a-fA-F]{1,6})\}|x([0-9a-fA-F]{2}))|_x([0-9a-fA-F]{4})_")
"""Signs as scripts and data write them, and as Excel does ("_x000D_")."""
_PERCENT = re.compile(r"%[0-9a-fA-F]{2}")
_ENTITY = re.compile(r"&(?:#\d{2,6}|#x[0-9a-fA-F]{2,6}|[a-z]{2,8});")
_PUT_TOGETHER = re.compile(r"""["']\s*[+&]?\s*["']""")
_PACKED = re.compile(r"[A-Za-z0-9+/]{16,}(?:\r?\n[A-Za-z0-9+/]{4,})*={0,2}")
_WORD_IN_HEAD = re.compile(r"=\?[\w-]+\?([bBqQ])\?([^?]*)\?=")
_MAIL = re.compile(
    r"^(?:mime-version|content-transfer-encoding|content-type|subject|from|return-path):", re.IGNORECASE | re.MULTILINE
)
_HEAD_CHARACTERS = 8_000
_MIN_TEXT = 4
_MARK_WITHIN = 64
"""Bytes before the file within base64 that other programs put there (the queries of Excel)."""


def with_what_is_packed(passages: Iterator[Passage], budget: Budget, inner: Inner) -> Iterator[Passage]:
    """Yield passages, each followed by what is written in it in another way.

    Args:
        passages: what a file holds.
        budget: what may be read.
        inner: reads a file within the file.
    """
    for passage in passages:
        yield passage
        if not passage.is_raw or passage.where is not Where.TEXT:
            yield from _read_anew(passage)
        yield from _unpacked(passage, budget, inner)


def _read_anew(passage: Passage) -> Iterator[Passage]:
    text = passage.text
    ways = []
    if _ESCAPED.search(text):
        ways.append(_ESCAPED.sub(_sign_of, text))
    if _PERCENT.search(text):
        ways.append(unquote(unquote(text)))
    if "&" in text and _ENTITY.search(text):
        ways.append(html.unescape(text))
    if passage.where is not Where.TEXT and _PUT_TOGETHER.search(text):
        ways.append(_PUT_TOGETHER.sub("", text))
    for told in dict.fromkeys(ways):
        if told != text:
            yield _in_place_of(passage, told)


def _in_place_of(passage: Passage, text: str) -> Passage:
    scope = Leftover.ANYWHERE if passage.leftover is Leftover.NO else passage.leftover
    return replace(passage, text=text, across=None, only=None, leftover=scope)


def _sign_of(found: re.Match[str]) -> str:
    code = int(found[1] or found[2] or found[3] or found[4], 16)
    return chr(code) if code < 0x110000 else found[0]


def _unpacked(passage: Passage, budget: Budget, inner: Inner) -> Iterator[Passage]:
    for found in _PACKED.finditer(passage.text):
        data = _bytes_of(found[0])
        begin = _begin_of_file(data)
        if begin is not None:
            if budget.allow(len(data)):
                for each in inner(data[begin:], "", budget):
                    yield replace(each, where=passage.where, page=passage.page)
            continue
        told = _printable(data)
        if told:
            yield _in_place_of(passage, told)


def _bytes_of(written: str) -> bytes:
    bare = re.sub(r"[\r\n=]", "", written)
    try:
        return base64.b64decode(bare + "=" * (-len(bare) % 4))
    except (binascii.Error, ValueError):
        return b""


def _begin_of_file(data: bytes) -> int | None:
    """Return where a file that is known by its first bytes begins; None for none."""
    if data.startswith((b"%PDF-", b"\x1f\x8b", b"\xd0\xcf\x11\xe0")) or is_picture(data):
        return 0
    begin = data.find(b"PK\x03\x04", 0, _MARK_WITHIN)
    return None if begin < 0 else begin


def _printable(data: bytes) -> str:
    """Return bytes as text when all of them are; empty otherwise."""
    try:
        text = data.decode("utf-16-le") if data[1:2] == b"\x00" else data.decode("utf-8")
    except UnicodeDecodeError:
        return ""
    is_text = len(text) >= _MIN_TEXT and all(sign.isprintable() or sign in "\r\n\t" for sign in text)
    return text if is_text else ""


def mail_text(text: str) -> str:
    """Return an e-mail or web archive with its heads and quoted-printable parts made plain; empty when it is none."""
    if _MAIL.search(text[:_HEAD_CHARACTERS]) is None:
        return ""
    told = _WORD_IN_HEAD.sub(_head_of, text)
    if "quoted-printable" in text.lower():
        told = text_of(quopri.decodestring(told.encode("utf-8", "surrogatepass")[:MAX_PART_BYTES]))
    return told if told != text else ""


def _head_of(found: re.Match[str]) -> str:
    if found[1] in "bB":
        return text_of(_bytes_of(found[2]))
    return text_of(quopri.decodestring(found[2].encode("ascii", "replace"), header=True))
