"""Texts in bytes of which nobody says what they are: plain text, mark-up, pictures' own notes, anything readable."""

from __future__ import annotations

import html
import re
import struct
from collections.abc import Iterator
from urllib.parse import unquote

from scrdesk.domain.leaks.values import Leftover, Passage, Where
from scrdesk.export.finished.bounds import MAX_PART_BYTES, inflated

CHUNK_CHARACTERS = 200_000
"""Texts of no shape are searched in pieces of this size, each going on a little into the next."""
OVERLAP_CHARACTERS = 200
_MIN_RUN = 4
_SMALL_RUN = 3
_RUNS = re.compile(rb"[\x09\x20-\x7e\xc2-\xf4\x80-\xbf]{%d,}" % _MIN_RUN)
# The first sign is a plain one, so that a run begins where it does; "ł" and "ễ" may follow.
_WIDE_LITTLE = re.compile(
    rb"[\x20-\x7e\xa0-\xff]\x00(?:[\x20-\x7e\xa0-\xff]\x00|[\x00-\xff][\x01\x1e]){%d,}" % (_SMALL_RUN - 1), re.DOTALL
)
_WIDE_BIG = re.compile(
    rb"\x00[\x20-\x7e\xa0-\xff](?:\x00[\x20-\x7e\xa0-\xff]|[\x01\x1e][\x00-\xff]){%d,}" % (_SMALL_RUN - 1), re.DOTALL
)
_SCRIPT = re.compile(r"<!--|-->|<!\[CDATA\[|\]\]>")
_BLOCK = re.compile(
    r"</?(?:p|div|br|hr|li|ul|ol|tr|td|th|table|h[1-6]|title|option|section|article|head|body|pre|blockquote)\b[^>]*>",
    re.IGNORECASE,
)
_VALUE = re.compile(r"""=\s*(?:"([^"]*)"|'([^']*)')""")
_TAG = re.compile(r"<[^<>]*>")
_DECLARED = re.compile(r"<[!?]([^<>]*)>")
"""What tells a program something: its words are kept, since they are in the file."""
_RTF_SIGN = re.compile(
    r"\\'([0-9a-fA-F]{2})|\\u(-?\d+) ?\??|\\(?:par|line|cell|row|tab)\b ?|\\[a-z]+-?\d* ?|\\[^a-z]|[{}]"
)
_EMF = b" EMF"
_TEXT_RECORD = 84
_PNG = b"\x89PNG\r\n\x1a\n"
_JPEG = b"\xff\xd8"
_NO_TEXT_SEGMENTS = frozenset({0xDB, 0xC4, 0xDD})


def text_of(data: bytes) -> str:
    """Return bytes as text by their mark, else as UTF-8, else as Windows writes it."""
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return data.decode("utf-16", "replace")
    if data[:3] == b"\xef\xbb\xbf":
        return data[3:].decode("utf-8", "replace")
    wide = _wide_kind(data)
    if wide:
        return data.decode(wide, "replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")


def _wide_kind(data: bytes) -> str:
    """Return which UTF-16 bytes without a mark are, most of them being every other byte nothing; empty for none."""
    head = data[: 4096 - len(data[:4096]) % 2]
    for kind, nothing, signs in (("utf-16-le", head[1::2], head[::2]), ("utf-16-be", head[::2], head[1::2])):
        if len(head) >= _MIN_WIDE and nothing.count(0) * 3 > len(nothing) * 2 and not signs.count(0):
            return kind
    return ""


_MIN_WIDE = 8


def is_text(data: bytes) -> bool:
    """Whether bytes are text: hardly a control sign among them."""
    head = data[:4096]
    if head[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return True
    if _wide_kind(data):
        return True
    n_odd = sum(1 for byte in head if byte < 32 and byte not in b"\t\n\r\f\x1b\x08")
    return bool(head) and b"\x00" not in head and n_odd * 50 <= len(head)


def is_picture(data: bytes) -> bool:
    """Whether bytes are a picture of a common kind."""
    return (
        data.startswith((_PNG, _JPEG, b"GIF8", b"BM", b"II*\x00", b"MM\x00*", b"\xd7\xcd\xc6\x9a", b"\x01\x00\x00\x00"))
        or data[8:12] == b"WEBP"
        or data[40:44] == _EMF
    )


def markup_text(text: str) -> str:
    """Return the words of HTML or XML; what only dresses words does not part them."""
    # Comments and values of attributes are kept as words: whoever opens the source sees them.
    values = _values(text)
    words = _TAG.sub("", _BLOCK.sub("\n", _SCRIPT.sub("\n", text)))
    return f"{html.unescape(words)}\n\n{values}"


def xml_words(text: str) -> str:
    """Return the words of XML that is no prose: each text and each value on a line of its own."""
    values = _values(text)
    told = _SCRIPT.sub("\n", text)
    for _ in range(2 if "<!" in told else 1):  # declarations stand within one another
        told = _DECLARED.sub(r"\n\1\n", told)
    return html.unescape(_TAG.sub("\n", told)) + "\n" + values


def _values(text: str) -> str:
    """Return the values of attributes, a line each, as a reader has them."""
    return unquote(html.unescape("\n".join(double or single for double, single in _VALUE.findall(text))))


def rich_text(text: str) -> str:
    """Return the words of RTF."""

    def sign(found: re.Match[str]) -> str:
        if found[1]:
            return bytes.fromhex(found[1]).decode("cp1252", "replace")
        if found[2]:
            return chr(int(found[2]) % 0x10000)
        return "\n" if found[0].startswith(("\\par", "\\line", "\\cell", "\\row", "\\tab")) else ""

    return _RTF_SIGN.sub(sign, text.replace("\r", "").replace("\n", ""))


def readable_runs(data: bytes) -> str:
    """Return what is readable in any bytes, run by run, a line each."""
    runs = [_run(found[0]) for found in _RUNS.finditer(data)]
    runs += [found[0].decode("utf-16-le", "replace") for found in _WIDE_LITTLE.finditer(data)]
    runs += [found[0].decode("utf-16-be", "replace") for found in _WIDE_BIG.finditer(data)]
    return "\n".join(runs)


def _run(run: bytes) -> str:
    try:
        return run.decode("utf-8")
    except UnicodeDecodeError:
        return run.decode("latin-1")


def pieces(text: str, where: Where, *, page: int | None = None, is_raw: bool = False,
           leftover: Leftover = Leftover.NO) -> Iterator[Passage]:  # fmt: skip
    """Yield a long text in pieces."""
    for begin in range(0, len(text), CHUNK_CHARACTERS):
        piece = text[begin : begin + CHUNK_CHARACTERS + OVERLAP_CHARACTERS]
        if piece.strip():
            yield Passage(piece, where, page, is_raw=is_raw, leftover=leftover)


def picture_notes(data: bytes) -> str:
    """Return what a picture says about itself: EXIF, XMP, IPTC, comments, texts of PNG; empty when nothing."""
    if data.startswith(_JPEG):
        return _jpeg_notes(data)
    if data.startswith(_PNG):
        return _png_notes(data)
    if data.startswith(b"GIF8") or data[8:12] == b"WEBP" or data[:4] in (b"II*\x00", b"MM\x00*"):
        return readable_runs(data[: 256 * 1024]) + "\n" + readable_runs(data[-256 * 1024 :])
    if data[40:44] == _EMF:
        return _drawn_words(data) + "\n" + readable_runs(data[: 1024 * 1024])
    if is_text(data) and b"<" in data[:200]:
        return markup_text(text_of(data))
    return readable_runs(data[: 1024 * 1024])


def _drawn_words(data: bytes) -> str:
    """Return the words that a metafile draws, also where each sign is drawn by itself."""
    words, place = [], 0
    while place + 52 <= len(data):
        kind, size = struct.unpack_from("<II", data, place)
        if size < 8:
            break
        if kind == _TEXT_RECORD:
            n_signs, begin = struct.unpack_from("<II", data, place + 44)
            words.append(data[place + begin : place + begin + 2 * n_signs].decode("utf-16-le", "replace"))
        place += size
    return f"{''.join(words)}\n{' '.join(words)}"


def _note(data: bytes) -> str:
    return markup_text(text_of(data)) if b"<" in data[:200] and b"xmp" in data[:400].lower() else readable_runs(data)


def _jpeg_notes(data: bytes) -> str:
    notes, place = [], 2
    while place + 4 <= len(data) and data[place] == 0xFF:
        marker = data[place + 1]
        if marker in (0xD9, 0xDA):
            break
        size = struct.unpack_from(">H", data, place + 2)[0]
        segment = data[place + 4 : place + 2 + size]
        if (marker >= 0xE1 or marker == 0xFE) and marker not in _NO_TEXT_SEGMENTS:
            notes.append(_note(segment))
        place += 2 + max(size, 2)
    end = data.rfind(b"\xff\xd9")
    if 0 < end < len(data) - 6:
        notes.append(readable_runs(data[end + 2 :][:MAX_PART_BYTES]))  # whatever hangs behind the picture
    return "\n".join(notes)


def _png_notes(data: bytes) -> str:
    notes, place = [], len(_PNG)
    while place + 8 <= len(data):
        size = struct.unpack_from(">I", data, place)[0]
        kind, body = data[place + 4 : place + 8], data[place + 8 : place + 8 + size]
        if kind == b"tEXt":
            notes.append(body.replace(b"\x00", b": ", 1).decode("latin-1"))
        elif kind == b"zTXt":
            name, _, rest = body.partition(b"\x00")
            notes.append(f"{name.decode('latin-1')}: {inflated(rest[1:], 2**20).decode('latin-1')}")
        elif kind == b"iTXt":
            notes.append(_png_international(body))
        elif kind == b"eXIf":
            notes.append(readable_runs(body))
        place += 12 + size
        if kind == b"IEND":
            notes.append(readable_runs(data[place:]))
            break
    return "\n".join(note for note in notes if note)


def _png_international(body: bytes) -> str:
    name, _, rest = body.partition(b"\x00")
    is_packed = rest[:1] == b"\x01"
    _, _, rest = rest[2:].partition(b"\x00")
    translated, _, text = rest.partition(b"\x00")
    text = inflated(text, 2**20) if is_packed else text
    words = text_of(text)
    return f"{text_of(name)} {text_of(translated)}: {markup_text(words) if words.lstrip().startswith('<') else words}"
