"""Names of WordprocessingML elements in both namespaces: ECMA-376 transitional (Word's own) and ISO strict."""

from __future__ import annotations

TRANSITIONAL = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"
MATH = "http://schemas.openxmlformats.org/officeDocument/2006/math"
COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006"


def word(name: str) -> tuple[str, str]:
    """Return the tag of a Word element in both namespaces."""
    return f"{{{TRANSITIONAL}}}{name}", f"{{{STRICT}}}{name}"


def is_word(tag: str) -> bool:
    """Whether a tag is of WordprocessingML, in either namespace."""
    return tag.startswith((f"{{{TRANSITIONAL}}}", f"{{{STRICT}}}"))


def local_name(tag: str) -> str:
    """Return a tag or attribute name without its namespace."""
    return tag.rpartition("}")[2]


W_T, S_T = word("t")
W_P, S_P = word("p")
W_TC, S_TC = word("tc")
W_TR, S_TR = word("tr")
W_TBL, S_TBL = word("tbl")

TEXT_TAGS = frozenset({*word("t"), f"{{{MATH}}}t"})
PARAGRAPH_TAGS = frozenset(word("p"))
CELL_TAGS = frozenset(word("tc"))
ROW_TAGS = frozenset(word("tr"))
TABLE_TAGS = frozenset(word("tbl"))
RUN_TAGS = frozenset(word("r"))
TAB_TAGS = frozenset({*word("tab"), *word("ptab")})
BREAK_TAGS = frozenset({*word("br"), *word("cr")})
HYPHEN_TAGS = frozenset(word("noBreakHyphen"))
SYMBOL_TAGS = frozenset(word("sym"))
DELETED_TAGS = frozenset({*word("del"), *word("moveFrom")})
INSERTED_TAGS = frozenset({*word("ins"), *word("moveTo")})
CONTROL_TAGS = frozenset(word("sdt"))
NOTE_TAGS = frozenset({*word("footnoteReference"), *word("endnoteReference"), *word("commentReference")})
FORM_FIELD_TAGS = frozenset(word("ffData"))
ALTERNATE_TAG = f"{{{COMPATIBILITY}}}AlternateContent"
PICTURE_TAGS = frozenset({*word("drawing"), *word("pict"), *word("object")})
HIDDEN_TAGS = frozenset({*word("vanish"), *word("webHidden")})
STRUCK_TAGS = frozenset({*word("strike"), *word("dstrike")})
RUN_PROPERTY_TAGS = frozenset(word("rPr"))
ROW_PROPERTY_TAGS = frozenset(word("trPr"))
CELL_PROPERTY_TAGS = frozenset(word("tcPr"))
SPAN_TAGS = frozenset(word("gridSpan"))
MERGE_TAGS = frozenset(word("vMerge"))

SKIPPED_TAGS = frozenset(
    tag
    for name in (
        "pPr",
        "tblPr",
        "tblGrid",
        "trPr",
        "tcPr",
        "sectPr",
        "sdtPr",
        "sdtEndPr",
        "tblPrEx",
        "instrText",
        "delText",
        "delInstrText",
        "fldData",
        "bookmarkStart",
        "bookmarkEnd",
        "proofErr",
        "rt",
    )
    for tag in word(name)
)
"""Elements without words of the document in them."""


IS_TEXT, IS_PARAGRAPH, IS_CELL, IS_SPAN, IS_MERGE, IS_TAB, IS_BREAK, IS_ROW_PROPERTIES, IS_ROW = range(9)
"""The elements of which ordinary rows are made; plain numbers, for the loop that compares them is the hottest."""

PLAIN_TAGS: dict[str, int] = {
    tag: kind
    for tags, kind in (
        (TEXT_TAGS, IS_TEXT), (CELL_TAGS, IS_CELL), (SPAN_TAGS, IS_SPAN),
        (MERGE_TAGS, IS_MERGE), (TAB_TAGS, IS_TAB), (BREAK_TAGS, IS_BREAK), (ROW_PROPERTY_TAGS, IS_ROW_PROPERTIES),
        (ROW_TAGS, IS_ROW),
    )
    for tag in tags
}  # fmt: skip
UNUSUAL_TAGS = (
    *TABLE_TAGS, *HYPHEN_TAGS, *SYMBOL_TAGS, *DELETED_TAGS, *INSERTED_TAGS, *CONTROL_TAGS, *NOTE_TAGS,
    *FORM_FIELD_TAGS, ALTERNATE_TAG, *PICTURE_TAGS, *HIDDEN_TAGS, *STRUCK_TAGS, *word("rt"), *word("cellDel"),
    *word("altChunk"),
)  # fmt: skip
"""Elements that send a row from the quick way of reading to the thorough one."""
