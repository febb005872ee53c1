"""What a PDF holds beside its pages: metadata, bookmarks, annotations, forms, descriptions, and whatever else."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import unquote

import pikepdf

from scrdesk.domain.leaks.values import Leftover, Passage, Where
from scrdesk.export.finished.pdf_strings import comment_text, names_of, strings_of, text_string, without_font_names
from scrdesk.export.finished.readable import is_text, markup_text, pieces, readable_runs, text_of, xml_words

MAX_OUTLINE = 50_000
MAX_KIDS = 20_000
_FAULTS = (pikepdf.PdfError, ValueError, TypeError, AttributeError, KeyError, IndexError, RuntimeError, OverflowError)
_NAMED_IN = frozenset({"/Author", "/Creator", "/Manager", "/Owner", "/T"})
_STRUCTURE = ("/Alt", "/ActualText", "/E", "/T")
_FORM_KEYS = ("/T", "/TU", "/TM", "/V", "/DV", "/RV", "/Opt", "/CA", "/RC", "/AC")
_NOTE_KEYS = ("/Contents", "/T", "/RC", "/Subj", "/NM", "/DS", "/OverlayText", "/State")
PageNumbers = dict[tuple[int, int], int]


@dataclass(frozen=True, slots=True)
class Appearance:
    """Where something is drawn that is no content of a page: for a note or a field.

    Args:
        page: from 1.
        where: what sort of place.
        resources: fonts that it has without its own.
    """

    page: int
    where: Where
    resources: object


def appearances(pdf: pikepdf.Pdf) -> dict[tuple[int, int], Appearance]:
    """Return what is drawn for notes and fields, by its object."""
    found: dict[tuple[int, int], Appearance] = {}
    form = pdf.Root.get("/AcroForm")
    resources = form.get("/DR") if isinstance(form, pikepdf.Dictionary) else None
    for number, page in enumerate(pdf.pages, start=1):
        try:
            for note in list(page.obj.get("/Annots", ())):
                is_field = str(note.get("/Subtype", "")) == "/Widget"
                drawn = Appearance(number, Where.FORM if is_field else Where.ANNOTATION, resources)
                for stream in _drawn(note.get("/AP"), 0):
                    found.setdefault(stream.objgen, drawn)
        except _FAULTS:
            continue
    return found


def _drawn(value: pikepdf.Object | None, depth: int) -> Iterator[pikepdf.Object]:
    if isinstance(value, pikepdf.Stream):
        yield value
    elif isinstance(value, pikepdf.Dictionary) and depth < 3:
        for key in list(value.keys()):
            yield from _drawn(value[key], depth + 1)


def page_numbers(pdf: pikepdf.Pdf) -> PageNumbers:
    """Return the number of each page, from 1, by its object."""
    return {page.obj.objgen: number for number, page in enumerate(pdf.pages, start=1)}


def metadata(pdf: pikepdf.Pdf) -> Iterator[Passage]:
    """Yield document information, XMP and what viewers are told."""
    try:
        told = pdf.trailer.get("/Info")
        info = told if isinstance(told, pikepdf.Dictionary) else pikepdf.Dictionary()
        for key in list(info.keys()):
            text = _text(info.get(key))
            if text:
                yield Passage(text, Where.METADATA, names_a_person=key in _NAMED_IN)
            if len(key) > 3:
                yield Passage(key[1:], Where.METADATA)
    except _FAULTS:
        pass
    try:
        stream = pdf.Root.get("/Metadata")
        if isinstance(stream, pikepdf.Stream):
            yield from xmp_passages(text_of(stream.read_bytes()), Where.METADATA)
    except _FAULTS:
        pass
    try:
        for label in _dicts(pdf.Root.get("/PageLabels"), set()):
            text = _text(label.get("/P"))
            if text:
                yield Passage(text, Where.METADATA)
    except _FAULTS:
        pass


_CREATOR = re.compile(r"<(dc:creator|xmp:Author|pdf:Author)\b.*?</\1>", re.DOTALL)


def xmp_passages(text: str, where: Where, page: int | None = None) -> Iterator[Passage]:
    """Yield an XMP packet; names of authors by themselves, so that a forename alone is seen."""
    for found in _CREATOR.finditer(text):
        for words in re.sub(r"<[^>]*>", "\n", found[0]).split("\n"):
            if words.strip():
                yield Passage(html.unescape(words.strip()), where, page, names_a_person=True)
    yield from pieces(xml_words(text), where, page=page)


def bookmarks(pdf: pikepdf.Pdf) -> Iterator[Passage]:
    """Yield titles of bookmarks with where they lead, and names of places that links lead to."""
    try:
        todo = [pdf.Root.get("/Outlines")]
        seen: set[tuple[int, int]] = set()
        while todo and len(seen) < MAX_OUTLINE:
            item = todo.pop()
            if not isinstance(item, pikepdf.Dictionary) or item.objgen in seen:
                continue
            if item.objgen != (0, 0):
                seen.add(item.objgen)
            for text in (_text(item.get("/Title")), *_targets(item)):
                if text:
                    yield Passage(text, Where.BOOKMARK)
            todo += [item.get("/Next"), item.get("/First")]
    except _FAULTS:
        pass
    try:
        names = pdf.Root.get("/Names")
        tree = names.get("/Dests") if isinstance(names, pikepdf.Dictionary) else None
        for each in _dicts(tree, set()):
            for name in list(each.get("/Names", ())):
                text = _text(name)
                if text:
                    yield Passage(text, Where.BOOKMARK)
        old = pdf.Root.get("/Dests")
        if isinstance(old, pikepdf.Dictionary):
            for key in list(old.keys()):
                yield Passage(key[1:], Where.BOOKMARK)
        # Threads carry a title, subject and author of their own.
        for thread in list(pdf.Root.get("/Threads", ())):
            for text in strings_of(thread.get("/I", pikepdf.Dictionary()).unparse(resolved=True)):
                yield Passage(text, Where.METADATA)
    except _FAULTS:
        pass


def notes_and_fields(pdf: pikepdf.Pdf) -> Iterator[Passage]:
    """Yield notes, links and fields of forms, page by page, then fields that are on no page."""
    seen: set[tuple[int, int]] = set()
    for number, page in enumerate(pdf.pages, start=1):
        try:
            notes = list(page.obj.get("/Annots", ()))
        except _FAULTS:
            continue
        filled: list[tuple[str, str]] = []
        for note in notes:
            try:
                if isinstance(note, pikepdf.Dictionary):
                    seen.add(note.objgen)
                    filled.append((_text(note.get("/T")), _text(note.get("/V"))))
                    yield from _annotation(note, number)
            except _FAULTS:
                continue
        yield from _filled_in(filled, number)
    try:
        form = pdf.Root.get("/AcroForm")
        if isinstance(form, pikepdf.Dictionary):
            for field in _dicts(form.get("/Fields"), set()):
                if field.objgen == (0, 0) or field.objgen not in seen:
                    yield from _field(field, None)
            xfa = form.get("/XFA")
            for part in list(xfa) if isinstance(xfa, pikepdf.Array) else [xfa]:
                if isinstance(part, pikepdf.Stream):
                    yield from pieces(markup_text(text_of(part.read_bytes())), Where.FORM)
    except _FAULTS:
        pass


def _filled_in(fields: list[tuple[str, str]], page: int) -> Iterator[Passage]:
    """Yield the values of a page side by side, since a form has a field for each letter or for day, month and year."""
    told = [(name, value) for name, value in fields if value]
    if told:
        for text in ("\t".join(value for _, value in told), "\n".join(f"{name}: {value}" for name, value in told)):
            yield Passage(text, Where.FORM, page, leftover=Leftover.ON_PAGE)


def _annotation(note: pikepdf.Object, page: int) -> Iterator[Passage]:
    if str(note.get("/Subtype", "")) == "/Widget" or "/FT" in note:
        yield from _field(note, page)
        parent, steps = note.get("/Parent"), 0
        while isinstance(parent, pikepdf.Dictionary) and steps < 20:
            yield from _field(parent, page)
            parent, steps = parent.get("/Parent"), steps + 1
        return
    for key in _NOTE_KEYS:
        text = _text(note.get(key))
        if text:
            words = markup_text(text) if key == "/RC" else text
            yield Passage(words, Where.ANNOTATION, page, names_a_person=key == "/T")
    for text in _targets(note):
        yield Passage(text, Where.ANNOTATION, page)
    written = note.unparse(resolved=True)
    yield Passage("\n".join(strings_of(written)), Where.ANNOTATION, page, leftover=Leftover.ON_PAGE)
    named = "\n".join(names_of(written))
    yield Passage(named, Where.ANNOTATION, page, is_raw=True, leftover=Leftover.ON_PAGE)
    caption = note.get("/MK")
    if isinstance(caption, pikepdf.Dictionary):
        for text in strings_of(caption.unparse(resolved=True)):
            yield Passage(text, Where.ANNOTATION, page)


def _field(field: pikepdf.Object, page: int | None) -> Iterator[Passage]:
    told = [*_FORM_KEYS, *(("/MK",) if "/MK" in field else ()), *(("/AA",) if "/AA" in field else ())]
    for key in told:
        value = field.get(key)
        if value is None:
            continue
        texts = list(_all_strings(value))
        for text in texts:
            yield Passage(markup_text(text) if key in ("/RV", "/RC") else text, Where.FORM, page)
    states = {_name(key) for key in _states(field.get("/AP"))} - _USUAL_STATES
    for text in sorted(states):
        yield Passage(text, Where.FORM, page)
    for text in _targets(field):
        yield Passage(text, Where.FORM, page)


_USUAL_STATES = frozenset({"Off", "Yes", "On", "N", "D", "R"})


def _states(drawn: pikepdf.Object | None) -> Iterator[str]:
    """Yield the names of the states that a button has: what it gives when it is chosen."""
    if isinstance(drawn, pikepdf.Dictionary):
        for key in list(drawn.keys()):
            if isinstance(drawn[key], pikepdf.Dictionary) and not isinstance(drawn[key], pikepdf.Stream):
                yield from list(drawn[key].keys())


def _all_strings(value: pikepdf.Object) -> Iterator[str]:
    if isinstance(value, pikepdf.Stream):
        yield text_of(value.read_bytes())
    elif isinstance(value, pikepdf.Name):
        yield _name(value)
    elif isinstance(value, pikepdf.Dictionary):
        for key in list(value.keys()):
            yield from _all_strings(value[key])
    elif isinstance(value, pikepdf.Array):
        for each in list(value):
            if isinstance(each, (pikepdf.String, pikepdf.Array, pikepdf.Name)):
                yield from _all_strings(each)
    else:
        text = _text(value)
        if text:
            yield text


def _targets(item: pikepdf.Object) -> Iterator[str]:
    """Yield where an action leads: addresses, files, named places, scripts; and those that follow it."""
    todo = [item.get("/A"), item.get("/Dest"), item.get("/PA"), *_actions(item.get("/AA"))]
    for _ in range(50):
        if not todo:
            return
        action = todo.pop()
        if isinstance(action, (pikepdf.String, pikepdf.Name)):
            yield _name(action) if isinstance(action, pikepdf.Name) else _text(action)
        if not isinstance(action, pikepdf.Dictionary):
            continue
        for key in ("/URI", "/F", "/D", "/JS", "/N", "/T", "/Win", "/Unix", "/Mac"):
            value = action.get(key)
            if isinstance(value, pikepdf.Stream):
                yield text_of(value.read_bytes())
            elif isinstance(value, pikepdf.Dictionary):
                yield from (unquote(text) for text in strings_of(value.unparse(resolved=True)))
            elif isinstance(value, (pikepdf.String, pikepdf.Name)):
                text = _text(value) if isinstance(value, pikepdf.String) else _name(value)
                yield unquote(text.replace("+", " ")) if key == "/URI" else text
        following = action.get("/Next")
        todo += list(following) if isinstance(following, pikepdf.Array) else [following]


def _actions(value: pikepdf.Object | None) -> list[pikepdf.Object]:
    return [value[key] for key in list(value.keys())] if isinstance(value, pikepdf.Dictionary) else []


def descriptions(item: pikepdf.Object, numbers: PageNumbers) -> Iterator[Passage]:
    """Yield descriptions, replacements and long forms of an element of the structure."""
    page: int | None = None
    on = item.get("/Pg")
    if isinstance(on, pikepdf.Dictionary):
        page = numbers.get(on.objgen)
    for key in _STRUCTURE:
        if key == "/T" and "/S" not in item:
            continue
        text = _text(item.get(key))
        if text:
            yield Passage(text, Where.ALT_TEXT, page)


def layers_off(pdf: pikepdf.Pdf) -> tuple[frozenset[tuple[int, int]], frozenset[str], tuple[str, ...]]:
    """Return objects and names of the layers that are not shown when the file is opened, and the names of all."""
    off: set[tuple[int, int]] = set()
    names_off: set[str] = set()
    names: list[str] = []
    try:
        told = pdf.Root.get("/OCProperties")
        if not isinstance(told, pikepdf.Dictionary):
            return frozenset(), frozenset(), ()
        default = told.get("/D", pikepdf.Dictionary())
        groups = [each for each in list(told.get("/OCGs", ())) if isinstance(each, pikepdf.Dictionary)]
        listed = {each.objgen for each in list(default.get("/OFF", ()))}
        if str(default.get("/BaseState", "/ON")) == "/OFF":
            listed |= {each.objgen for each in groups} - {each.objgen for each in list(default.get("/ON", ()))}
        for group in groups:
            name = _text(group.get("/Name"))
            names.append(name)
            usage = group.get("/Usage", pikepdf.Dictionary())
            view = usage.get("/View", pikepdf.Dictionary())
            if group.objgen in listed or str(view.get("/ViewState", "")) == "/OFF":
                off.add(group.objgen)
                names_off.add(name)
    except _FAULTS:
        pass
    return frozenset(off), frozenset(names_off), tuple(names)


def _dicts(value: pikepdf.Object | None, seen: set[tuple[int, int]]) -> Iterator[pikepdf.Object]:
    """Yield the dictionaries of a tree, by Kids, Nums and Names."""
    todo = [value]
    for _ in range(MAX_KIDS):
        if not todo:
            return
        item = todo.pop()
        if isinstance(item, pikepdf.Array):
            todo += reversed(list(item))
            continue
        if not isinstance(item, pikepdf.Dictionary) or (item.objgen != (0, 0) and item.objgen in seen):
            continue
        seen.add(item.objgen)
        yield item
        todo += [item.get("/Kids"), item.get("/Nums")]


def _text(value: object) -> str:
    if isinstance(value, pikepdf.String):
        return text_string(bytes(value))
    if isinstance(value, pikepdf.Stream):
        return text_of(value.read_bytes())
    if isinstance(value, str):
        return value
    return ""


def _name(value: object) -> str:
    return str(value).lstrip("/")


def loose_texts(data: bytes) -> tuple[str, str]:
    """Return what is readable in the bytes of a file outside its streams: old objects, comments, what hangs on.

    Returns:
        what is plain text, in which short names count as well, and what is bytes by its signs or in a protected file.
    """
    outside = re.sub(rb"stream\r?\n.*?endstream", b"\n", data, flags=re.DOTALL)
    ends = (data[: max(data.find(b"%PDF-"), 0)], behind_the_end(data))
    texts = [
        *strings_of(without_font_names(outside)),
        *(comment_text(line) for line in re.findall(rb"%[^\r\n]{2,}", outside)),
        *(text_of(end) if is_text(end) else readable_runs(end) for end in ends),
    ]
    is_protected = b"/Encrypt" in outside
    plain = [text for text in texts if not is_protected and _is_plain(text)]
    return "\n".join(plain), "\n".join(text for text in texts if is_protected or not _is_plain(text))


def _is_plain(text: str) -> bool:
    """Whether hardly a sign of a text is none that people write."""
    n_far = sum(1 for sign in text if not sign.isascii())
    return n_far * 3 <= len(text) and all(sign.isprintable() or sign.isspace() for sign in text)


def behind_the_end(data: bytes) -> bytes:
    """Return what hangs behind the end of a file."""
    return data[data.rfind(b"%%EOF") + 5 :] if b"%%EOF" in data else b""
