"""XML parts of a file that somebody else made: parsed without fetching or expanding anything, mended where broken."""

from __future__ import annotations

from lxml import etree


def parsed(content: bytes) -> etree._Element | None:
    """Return the root of an XML part, None when nothing can be made of it."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=True, recover=True, load_dtd=False)
    try:
        return etree.fromstring(content, parser)
    except (etree.XMLSyntaxError, ValueError):
        return None


def local_name(element: etree._Element | None) -> str:
    """Return the name of an element without its namespace; empty for comments and the like."""
    tag = element.tag if element is not None else None
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def value_of(element: etree._Element, name: str) -> str:
    """Return the value of an attribute whatever its namespace; empty when there is none."""
    for key, value in element.attrib.items():
        if str(key).rpartition("}")[2] == name:
            return str(value)
    return ""
