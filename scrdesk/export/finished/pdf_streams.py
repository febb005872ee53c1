"""What the streams and the loose objects of a PDF hold that no viewer shows."""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace

import pikepdf

from scrdesk.domain.leaks.values import Leftover, Passage, Where
from scrdesk.export.finished.bounds import MAX_DEPTH, MAX_PART_BYTES, Budget, inflated
from scrdesk.export.finished.pdf_fonts import FontReading, Fonts, under
from scrdesk.export.finished.pdf_objects import Appearance, appearances, descriptions, page_numbers, xmp_passages
from scrdesk.export.finished.pdf_strings import (
    Decode,
    is_of_bytes,
    names_of,
    stream_text,
    strings_in_bytes,
    strings_of,
    text_string,
    without_font_names,
)
from scrdesk.export.finished.readable import (
    is_picture,
    is_text,
    markup_text,
    picture_notes,
    pieces,
    readable_runs,
    text_of,
)

_FAULTS = (pikepdf.PdfError, ValueError, TypeError, AttributeError, KeyError, IndexError, RuntimeError, OverflowError)
_SHOWS = re.compile(rb"\bT[jJ]\b|\bBDC\b|\bTj\b")
_STREAM = re.compile(rb"(?<!end)stream\r?\n")
_MAX_LOOSE_STREAMS = 20_000
_PIECE = 100_000
Inner = Callable[[bytes, str, Budget], Iterator[Passage]]


@dataclass(slots=True)
class PageStreams:
    """What the streams of a page show, whether it is painted or not.

    Args:
        shown: every string.
        told: what marks say in place of words.
        off: letters of strings in layers that are not shown.
        off_text: the words of forms in layers that are not shown.
        is_sure: whether every font said what its signs are.
        has_jumps: whether signs of one piece of text stand in another order than they are written in.
        named: names of marks, pictures and forms.
        own: the strings as the encoding of their fonts has them, where those are said to show something else.
        is_senseless: whether some font is said to show one letter for all.
    """

    shown: str = ""
    told: list[str] = field(default_factory=list)
    off: set[str] = field(default_factory=set)
    off_text: str = ""
    is_sure: bool = True
    has_jumps: bool = False
    named: set[str] = field(default_factory=set)
    own: str = ""
    is_senseless: bool = False


def page_streams(
    page: pikepdf.Page, off: frozenset[tuple[int, int]], budget: Budget, number: int, fonts: Fonts
) -> PageStreams:
    """Read the content of a page and of the forms that it uses."""
    told = PageStreams()
    try:
        contents = page.obj.get("/Contents")
        parts = list(contents) if isinstance(contents, pikepdf.Array) else [contents]
        data = b"\n".join(part.read_bytes() for part in parts if isinstance(part, pikepdf.Stream))
        resources = page.resources
    except _FAULTS:
        budget.damage("The page is damaged; what is missing of it cannot be searched.", number)
        return told
    _read(data, resources, off, told, set(), fonts, is_off=False, depth=0)
    return told


def _read(data: bytes, resources: pikepdf.Object, off: frozenset[tuple[int, int]], told: PageStreams,
          seen: set[tuple[int, int]], fonts: Fonts, *, is_off: bool, depth: int) -> None:  # fmt: skip
    properties = under(resources, "/Properties") if off else {}
    hidden = {key.encode("latin-1") for key, value in properties.items() if _is_off(value, off)}
    readings = fonts.of(resources)
    read = stream_text(data, {name: each.decode for name, each in readings.items()}, hidden.__contains__)
    told.named |= read.named
    told.own += _by_own_encoding(data, readings)
    told.is_senseless = told.is_senseless or any(each.is_senseless for each in readings.values())
    told.shown += read.shown + "\n"
    told.told += [text for text in read.told if text.strip()]
    told.off |= read.off
    told.has_jumps = told.has_jumps or read.has_jumps
    told.is_sure = told.is_sure and read.is_sure
    if is_off:
        told.off_text += read.shown + "\n"
        told.off |= {_letters(line) for line in read.shown.split("\n") if _letters(line)}
    if depth >= MAX_DEPTH:
        return
    for value in under(resources, "/XObject").values():
        try:
            if not isinstance(value, pikepdf.Stream) or str(value.get("/Subtype", "")) != "/Form":
                continue
            if value.objgen in seen:
                continue
            seen.add(value.objgen)
            inner_off = is_off or _is_off(value.get("/OC"), off)
            own = value.get("/Resources", resources)
            _read(value.read_bytes(), own, off, told, seen, fonts, is_off=inner_off, depth=depth + 1)
        except _FAULTS:
            continue


def _by_own_encoding(data: bytes, readings: Mapping[bytes, FontReading]) -> str:
    """Return the strings of a stream by the encodings of its fonts, empty when all are said to show just that."""
    if not any(each.own for each in readings.values()):
        return ""
    return stream_text(data, {name: each.own or each.decode for name, each in readings.items()}).shown + "\n"


def _letters(text: str) -> str:
    return "".join(sign for sign in text if sign.isalnum()).casefold()


def _is_off(value: object, off: frozenset[tuple[int, int]]) -> bool:
    """Whether a layer, or a group of layers, is not shown."""
    if not off or not isinstance(value, pikepdf.Dictionary):
        return False
    if value.objgen in off:
        return True
    try:
        groups = value.get("/OCGs")
        listed = list(groups) if isinstance(groups, pikepdf.Array) else [groups]
        return any(isinstance(each, pikepdf.Dictionary) and each.objgen in off for each in listed)
    except _FAULTS:
        return False


def other_objects(pdf: pikepdf.Pdf, data: bytes, budget: Budget, inner: Inner, fonts: Fonts) -> Iterator[Passage]:
    """Yield what all objects hold: descriptions, attachments, pictures' notes, and any string or name besides."""
    numbers = page_numbers(pdf)
    notes = appearances(pdf)
    names: set[str] = set()
    attached: set[tuple[int, int]] = set()
    on_page = _pictures_of_pages(pdf)
    contents = _contents_of_pages(pdf)
    taken_out = _pages_taken_out(pdf)
    known: set[bytes] = set()
    texts: list[str] = []
    of_bytes: list[str] = []
    n_signs = 0
    for item in pdf.objects:
        budget.progress.check()
        try:
            if isinstance(item, pikepdf.Stream):
                known.add(hashlib.blake2b(item.read_raw_bytes()[:4096], digest_size=16).digest())
                if item.objgen in notes:
                    yield from _appearance(item, notes[item.objgen], fonts)
                elif item.objgen not in contents:
                    yield from _stream(item, on_page.get(item.objgen), budget, fonts, taken_out.get(item.objgen))
                written = item.stream_dict.unparse(resolved=True)
            elif isinstance(item, (pikepdf.Dictionary, pikepdf.Array, pikepdf.String)):
                written = item.unparse(resolved=True)
            else:
                continue
        except _FAULTS:
            budget.damage("Part of the file is damaged; what is missing cannot be searched.")
            continue
        written = without_font_names(written)
        names.update(names_of(written))
        if b"(" not in written and not re.search(rb"<[0-9A-Fa-f]", written):
            continue
        if b"/Alt" in written or b"/ActualText" in written or b"/E" in written or b"/StructElem" in written:
            yield from _described(item, numbers)
        if b"/EF" in written:
            yield from _attached(item, budget, inner, attached)
        for text, in_bytes in strings_in_bytes(written):
            # By chance "Àñïê" stands among the colours of a picture, and is nearly somebody's name.
            (of_bytes if is_of_bytes(text) else texts).append(text)
            if is_of_bytes(text):
                of_bytes.append(readable_runs(in_bytes))
            n_signs += len(text)
        if n_signs > _PIECE:
            yield Passage("\n".join(texts), Where.HIDDEN, leftover=Leftover.ANYWHERE)
            texts, n_signs = [], 0
    if texts:
        yield Passage("\n".join(texts), Where.HIDDEN, leftover=Leftover.ANYWHERE)
    yield from pieces("\n".join(of_bytes), Where.HIDDEN, is_raw=True, leftover=Leftover.ANYWHERE)
    yield Passage("\n".join(sorted(names)), Where.HIDDEN, is_raw=True, leftover=Leftover.ANYWHERE)
    yield from _attached_to_nothing(pdf, attached, budget, inner)
    yield from _loose_streams(data, known)


def _attached_to_nothing(
    pdf: pikepdf.Pdf, attached: set[tuple[int, int]], budget: Budget, inner: Inner
) -> Iterator[Passage]:
    """Yield files in the file that nothing names as attached."""
    for item in pdf.objects:
        try:
            is_file = isinstance(item, pikepdf.Stream) and str(item.get("/Type", "")) == "/EmbeddedFile"
            content = item.read_bytes() if is_file and item.objgen not in attached else b""
        except _FAULTS:
            continue
        if content and budget.allow(len(content)):
            yield from (replace(each, where=Where.ATTACHMENT, page=None) for each in inner(content, "", budget))


def _described(item: pikepdf.Object, numbers: dict[tuple[int, int], int], depth: int = 0) -> Iterator[Passage]:
    if isinstance(item, pikepdf.Stream):
        return
    try:
        if isinstance(item, pikepdf.Dictionary):
            yield from descriptions(item, numbers)
            inner = [item[key] for key in list(item.keys())] if depth < MAX_DEPTH else []
        else:
            inner = list(item) if depth < MAX_DEPTH else []
        for each in inner:
            if isinstance(each, (pikepdf.Dictionary, pikepdf.Array)) and each.objgen == (0, 0):
                yield from _described(each, numbers, depth + 1)
    except _FAULTS:
        return


def _attached(
    item: pikepdf.Object, budget: Budget, inner: Inner, done: set[tuple[int, int]], depth: int = 0
) -> Iterator[Passage]:
    if isinstance(item, pikepdf.Array):
        each_of = list(item)
    elif isinstance(item, pikepdf.Dictionary):
        if "/EF" in item:
            names = [text_string(bytes(item[key])) for key in ("/UF", "/F", "/Desc", "/DOS", "/Unix", "/Mac")
                     if isinstance(item.get(key), pikepdf.String)]  # fmt: skip
            for name in names:
                yield Passage(name, Where.ATTACHMENT)
            for key in list(item["/EF"].keys()):
                stream = item["/EF"][key]
                if isinstance(stream, pikepdf.Stream) and stream.objgen not in done:
                    done.add(stream.objgen)
                    content = stream.read_bytes()
                    if budget.allow(len(content)):
                        name = names[0] if names else ""
                        yield from (replace(each, where=Where.ATTACHMENT, page=None)
                                    for each in inner(content, name, budget))  # fmt: skip
        each_of = [item[key] for key in list(item.keys())]
    else:
        return
    for each in each_of if depth < MAX_DEPTH else ():
        if isinstance(each, (pikepdf.Dictionary, pikepdf.Array)) and each.objgen == (0, 0):
            yield from _attached(each, budget, inner, done, depth + 1)


def _pictures_of_pages(pdf: pikepdf.Pdf) -> dict[tuple[int, int], int]:
    """Return the first page of each picture and form that pages use themselves."""
    found: dict[tuple[int, int], int] = {}
    for number, page in enumerate(pdf.pages, start=1):
        try:
            for value in under(page.resources, "/XObject").values():
                found.setdefault(value.objgen, number)
        except _FAULTS:
            continue
    return found


def _pages_taken_out(pdf: pikepdf.Pdf) -> dict[tuple[int, int], object]:
    """Return the resources for the contents of pages that the file holds and does not show any more."""
    shown = set(page_numbers(pdf))
    found: dict[tuple[int, int], object] = {}
    for item in pdf.objects:
        try:
            is_page = isinstance(item, pikepdf.Dictionary) and str(item.get("/Type", "")) == "/Page"
            if not is_page or isinstance(item, pikepdf.Stream) or item.objgen in shown:
                continue
            contents = item.get("/Contents")
            for each in list(contents) if isinstance(contents, pikepdf.Array) else [contents]:
                if isinstance(each, pikepdf.Stream):
                    found[each.objgen] = item.get("/Resources")
        except _FAULTS:
            continue
    return found


def _contents_of_pages(pdf: pikepdf.Pdf) -> set[tuple[int, int]]:
    """Return the content streams of pages, which are read with their page."""
    found: set[tuple[int, int]] = set()
    for page in pdf.pages:
        try:
            contents = page.obj.get("/Contents")
            found |= {each.objgen for each in (list(contents) if isinstance(contents, pikepdf.Array) else [contents])
                      if isinstance(each, pikepdf.Stream)}  # fmt: skip
        except _FAULTS:
            continue
    return found


def _appearance(item: pikepdf.Stream, drawn: Appearance, fonts: Fonts) -> Iterator[Passage]:
    """Yield the words that a note or field draws on its page."""
    try:
        content = item.read_bytes()
        read = stream_text(content, _decoders(item.get("/Resources", drawn.resources), fonts))
    except _FAULTS:
        return
    for text in (read.shown, *read.told):
        yield from pieces(text, drawn.where, page=drawn.page, is_raw=not read.is_sure, leftover=Leftover.ON_PAGE)


def _decoders(resources: object, fonts: Fonts) -> dict[bytes, Decode | None]:
    return {name: each.decode for name, each in fonts.of(resources).items()}


def _stream(
    item: pikepdf.Stream, page: int | None, budget: Budget, fonts: Fonts, resources: object = None
) -> Iterator[Passage]:
    kind, subtype = str(item.get("/Type", "")), str(item.get("/Subtype", ""))
    if subtype == "/Image":
        filters = str(item.get("/Filter", ""))
        if "DCTDecode" in filters or "JPXDecode" in filters:
            raw = item.read_raw_bytes() if filters.count("Decode") == 1 else item.read_bytes()
            yield from pieces(picture_notes(raw), Where.IMAGE, page=page)
        return
    if kind == "/EmbeddedFile" or kind in ("/XRef", "/ObjStm") or "/Length1" in item or "/Length3" in item:
        return
    if subtype in ("/Type1C", "/CIDFontType0C", "/OpenType"):
        return
    if not budget.allow(0):
        return
    content = item.read_bytes()
    if len(content) > MAX_PART_BYTES:
        budget.miss("A part of the file is too large to be searched; look at it yourself.")
        content = content[:MAX_PART_BYTES]
    if kind == "/Metadata" or subtype == "/XML":
        yield from (
            replace(each, leftover=Leftover.ANYWHERE) for each in xmp_passages(text_of(content), Where.METADATA)
        )
    elif subtype == "/Form" or "/PatternType" in item or _SHOWS.search(content[:_PIECE]):
        read = stream_text(content, _decoders(item.get("/Resources", resources), fonts))
        for text in (read.shown, *read.told):
            yield from pieces(text, Where.HIDDEN, is_raw=not read.is_sure, leftover=Leftover.ANYWHERE)
    elif content[:20].lstrip().startswith(b"/CIDInit") or b"begincmap" in content[:400] or "/FunctionType" in item:
        return
    elif is_text(content):
        words = text_of(content)
        yield from pieces(words, Where.HIDDEN, leftover=Leftover.ANYWHERE)
        if "<" in words[:200]:
            yield from pieces(markup_text(words), Where.HIDDEN, leftover=Leftover.ANYWHERE)
    elif "/FunctionType" not in item:
        yield from pieces(readable_runs(content), Where.HIDDEN, is_raw=True, leftover=Leftover.ANYWHERE)


def _loose_streams(data: bytes, known: set[bytes]) -> Iterator[Passage]:
    """Yield the words of streams that no object of the file is: what is left of objects saved over."""
    for n_done, found in enumerate(_STREAM.finditer(data)):
        if n_done > _MAX_LOOSE_STREAMS:
            return
        begin = found.end()
        end = data.find(b"endstream", begin)
        raw = data[begin : end if end > 0 else begin + MAX_PART_BYTES]
        own = {hashlib.blake2b(raw[:4096].rstrip(tail), digest_size=16).digest() for tail in (b"", b"\r\n")}
        own |= {hashlib.blake2b(raw[:4096][:-n], digest_size=16).digest() for n in (1, 2) if len(raw) <= 4098 and raw}
        if own & known or raw[:4096] == b"":
            continue
        content = _unfiltered(raw)
        if b"begincmap" in content[:400]:
            continue
        if is_picture(content):
            yield from pieces(picture_notes(content), Where.IMAGE, leftover=Leftover.ANYWHERE)
            continue
        read = stream_text(content, {})
        texts = [*strings_of(content[:MAX_PART_BYTES]), *read.told] if is_text(content) else []
        yield from pieces("\n".join((read.shown, *texts)), Where.HIDDEN, is_raw=True, leftover=Leftover.ANYWHERE)


def _unfiltered(raw: bytes) -> bytes:
    """Return a stream unpacked, whichever way it looks to be packed."""
    bare = raw.strip()
    try:
        if re.fullmatch(rb"[0-9A-Fa-f\s]+>", bare):
            digits = re.sub(rb"[\s>]", b"", bare)
            raw = bytes.fromhex((digits + b"0" * (len(digits) % 2)).decode("ascii"))
        elif bare.endswith(b"~>"):
            raw = base64.a85decode(bare[:-2].removeprefix(b"<~"))
    except ValueError:
        pass
    return inflated(raw, MAX_PART_BYTES) or raw


__all__ = ["PageStreams", "other_objects", "page_streams"]
