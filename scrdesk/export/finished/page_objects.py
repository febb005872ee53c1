"""The objects of one PDF page in the order in which they are painted, as PDFium reads them."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

import pypdfium2.raw as pdfium  # type: ignore[import-untyped]

MAX_DEPTH = 12
MAX_OBJECTS = 60_000
"""Objects of one page; a drawing may have more, and holds no words then."""
USUAL_SIGNS = 256
"""Signs that hardly any piece of text has more of."""
_MAX_CLIP_POINTS = 64
_INVISIBLE_MODES = frozenset({3, 7})
_STROKED_MODES = frozenset({1, 5})
Matrix = tuple[float, float, float, float, float, float]
Box = tuple[float, float, float, float]
"""Left, bottom, right, top, in points."""
Colour = tuple[int, int, int]
_IDENTITY: Matrix = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)


class ObjectKind(Enum):
    """What an object paints."""

    TEXT = "text"
    AREA = "a filled area"
    IMAGE = "a picture"
    LINE = "lines alone"


@dataclass(frozen=True, slots=True)
class PageObject:
    """One object of a page.

    Args:
        kind: what it paints.
        box: its bounds on the page.
        text: its words, for text.
        size: height of its letters in points, for text.
        colour: its colour, None where that is a pattern or unknown.
        is_opaque: whether nothing shines through.
        is_invisible: whether it paints nothing: by render mode, clipped away, or wholly transparent.
        layer: name of the layer it belongs to, None for none.
    """

    kind: ObjectKind
    box: Box
    text: str = ""
    size: float = 0.0
    colour: Colour | None = None
    is_opaque: bool = True
    is_invisible: bool = False
    layer: str | None = None


def page_objects(page: object, text_page: object) -> Iterator[PageObject]:
    """Yield the objects of a page, those of forms at their place; both handles are PDFium's own."""
    yield from _walk(pdfium.FPDFPage_CountObjects, pdfium.FPDFPage_GetObject, page, text_page, _IDENTITY, None, [0])


def _walk(count: object, get: object, owner: object, text_page: object, matrix: Matrix, layer: str | None,
          n_seen: list[int], depth: int = 0) -> Iterator[PageObject]:  # fmt: skip
    for index in range(max(count(owner), 0)):  # type: ignore[operator]
        item = get(owner, index)  # type: ignore[operator]
        n_seen[0] += 1
        if not item or n_seen[0] > MAX_OBJECTS:
            continue
        kind = pdfium.FPDFPageObj_GetType(item)
        own_layer = _layer_of(item) or layer
        if kind == pdfium.FPDF_PAGEOBJ_FORM:
            if depth < MAX_DEPTH:
                inner = _times(_matrix_of(item), matrix)
                yield from _walk(pdfium.FPDFFormObj_CountObjects, pdfium.FPDFFormObj_GetObject, item, text_page, inner,
                                 own_layer, n_seen, depth + 1)  # fmt: skip
            continue
        box = _box_of(item, matrix)
        if box is None:
            continue
        if kind == pdfium.FPDF_PAGEOBJ_TEXT:
            yield _text_object(item, text_page, box, matrix, own_layer)
        elif kind == pdfium.FPDF_PAGEOBJ_IMAGE:
            is_opaque = not pdfium.FPDFPageObj_HasTransparency(item)
            yield PageObject(ObjectKind.IMAGE, box, is_opaque=is_opaque, layer=own_layer)
        else:
            yield _area(item, kind, box, own_layer)


def _text_object(item: object, text_page: object, box: Box, matrix: Matrix, layer: str | None) -> PageObject:
    mode = pdfium.FPDFTextObj_GetTextRenderMode(item)
    colour, alpha = _colour_of(item, pdfium.FPDFPageObj_GetStrokeColor if mode in _STROKED_MODES else
                               pdfium.FPDFPageObj_GetFillColor)  # fmt: skip
    size = ctypes.c_float()
    pdfium.FPDFTextObj_GetFontSize(item, size)
    own = _times(_matrix_of(item), matrix)
    height = abs(size.value) * max(abs(own[3]) + abs(own[2]), 1e-9)
    is_gone = mode in _INVISIBLE_MODES or alpha < 26 or _is_clipped_away(item, box, matrix)
    return PageObject(
        ObjectKind.TEXT, box, _text_of(item, text_page), height, colour, is_invisible=is_gone, layer=layer
    )


def _area(item: object, kind: int, box: Box, layer: str | None) -> PageObject:
    fill, stroke = ctypes.c_int(), ctypes.c_int()
    is_filled = kind == pdfium.FPDF_PAGEOBJ_SHADING
    if kind == pdfium.FPDF_PAGEOBJ_PATH and pdfium.FPDFPath_GetDrawMode(item, fill, stroke):
        is_filled = fill.value != 0
        # A very thick line is a box too.
        width = ctypes.c_float()
        if not is_filled and stroke.value and pdfium.FPDFPageObj_GetStrokeWidth(item, width) and width.value > 6:
            colour, alpha = _colour_of(item, pdfium.FPDFPageObj_GetStrokeColor)
            return PageObject(ObjectKind.AREA, box, colour=colour, is_opaque=alpha > 240, layer=layer)
    if not is_filled:
        return PageObject(ObjectKind.LINE, box, layer=layer)
    colour, alpha = _colour_of(item, pdfium.FPDFPageObj_GetFillColor)
    is_opaque = alpha > 240 and not pdfium.FPDFPageObj_HasTransparency(item)
    return PageObject(ObjectKind.AREA, box, colour=colour, is_opaque=is_opaque, layer=layer)


def _text_of(item: object, text_page: object) -> str:
    buffer = (ctypes.c_ushort * USUAL_SIGNS)()
    n_bytes = pdfium.FPDFTextObj_GetText(item, text_page, buffer, ctypes.sizeof(buffer))
    if n_bytes > ctypes.sizeof(buffer):  # nothing was written then
        buffer = (ctypes.c_ushort * (n_bytes // 2 + 1))()
        pdfium.FPDFTextObj_GetText(item, text_page, buffer, n_bytes)
    return bytes(buffer)[: max(n_bytes - 2, 0)].decode("utf-16-le", "replace")


def _colour_of(item: object, get: object) -> tuple[Colour | None, int]:
    red, green, blue, alpha = (ctypes.c_uint() for _ in range(4))
    if not get(item, red, green, blue, alpha):  # type: ignore[operator]
        return None, 255
    return (red.value, green.value, blue.value), alpha.value


def _box_of(item: object, matrix: Matrix) -> Box | None:
    left, bottom, right, top = (ctypes.c_float() for _ in range(4))
    if not pdfium.FPDFPageObj_GetBounds(item, left, bottom, right, top):
        return None
    return _moved((left.value, bottom.value, right.value, top.value), matrix)


def _moved(box: Box, matrix: Matrix) -> Box:
    if matrix is _IDENTITY:
        return box
    a, b, c, d, e, f = matrix
    corners = [(a * x + c * y + e, b * x + d * y + f) for x in (box[0], box[2]) for y in (box[1], box[3])]
    across, along = [x for x, _ in corners], [y for _, y in corners]
    return min(across), min(along), max(across), max(along)


def _matrix_of(item: object) -> Matrix:
    matrix = pdfium.FS_MATRIX()
    if not pdfium.FPDFPageObj_GetMatrix(item, matrix):
        return _IDENTITY
    return matrix.a, matrix.b, matrix.c, matrix.d, matrix.e, matrix.f


def _times(inner: Matrix, outer: Matrix) -> Matrix:
    if outer is _IDENTITY:
        return inner
    a, b, c, d, e, f = inner
    p, q, r, s, t, u = outer
    return a * p + b * r, a * q + b * s, c * p + d * r, c * q + d * s, e * p + f * r + t, e * q + f * s + u


def _is_clipped_away(item: object, box: Box, matrix: Matrix) -> bool:
    """Whether at most a quarter of the object is left of it by its clip path, taken as boxes."""
    clip = pdfium.FPDFPageObj_GetClipPath(item)
    n_paths = pdfium.FPDFClipPath_CountPaths(clip) if clip else -1
    left, bottom, right, top = box
    for path in range(min(max(n_paths, 0), 8)):
        n_points = pdfium.FPDFClipPath_CountPathSegments(clip, path)
        across, along = [], []
        for index in range(min(max(n_points, 0), _MAX_CLIP_POINTS)):
            segment = pdfium.FPDFClipPath_GetPathSegment(clip, path, index)
            x, y = ctypes.c_float(), ctypes.c_float()
            if segment and pdfium.FPDFPathSegment_GetPoint(segment, x, y):
                across.append(x.value)
                along.append(y.value)
        if len(across) < 2 or n_points > _MAX_CLIP_POINTS:
            continue
        clipped = _moved((min(across), min(along), max(across), max(along)), matrix)
        left, bottom = max(left, clipped[0]), max(bottom, clipped[1])
        right, top = min(right, clipped[2]), min(top, clipped[3])
    if right <= left or top <= bottom:
        return n_paths > 0
    area = (box[2] - box[0]) * (box[3] - box[1])
    return (right - left) * (top - bottom) < area / 4


def _layer_of(item: object) -> str | None:
    """Return the name of the layer whose marked content the object is in; empty for a layer without a name."""
    for index in range(max(pdfium.FPDFPageObj_CountMarks(item), 0)):
        mark = pdfium.FPDFPageObj_GetMark(item, index)
        if not mark or _mark_name(mark) != "OC":
            continue
        return _mark_text(mark, b"Name")
    return None


def _mark_name(mark: object) -> str:
    needed = ctypes.c_ulong()
    buffer = (ctypes.c_ushort * 16)()
    if not pdfium.FPDFPageObjMark_GetName(mark, buffer, ctypes.sizeof(buffer), needed) or needed.value > 32:
        return ""
    return bytes(buffer)[: max(needed.value - 2, 0)].decode("utf-16-le", "replace")


def _mark_text(mark: object, key: bytes) -> str:
    needed = ctypes.c_ulong()
    buffer = (ctypes.c_ushort * 512)()
    if not pdfium.FPDFPageObjMark_GetParamStringValue(mark, key, buffer, ctypes.sizeof(buffer), needed):
        return ""
    return bytes(buffer)[: max(needed.value - 2, 0)].decode("utf-16-le", "replace")
