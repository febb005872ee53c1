"""Files of plain text and of mark-up that is text: CSV, HTML, RTF, e-mails, web archives, drawings."""

from __future__ import annotations

from collections.abc import Iterator

from scrdesk.domain.leaks.values import Leftover, Passage, Where
from scrdesk.export.finished.bounds import MAX_PART_BYTES
from scrdesk.export.finished.packed_text import mail_text
from scrdesk.export.finished.readable import markup_text, pieces, rich_text, text_of


def plain_passages(data: bytes, where: Where = Where.TEXT) -> Iterator[Passage]:
    """Yield the words of a text.

    Args:
        data: its bytes.
        where: what sort of place its words are.
    """
    text = text_of(data[:MAX_PART_BYTES])
    head = text[:2000].lstrip().lower()
    if head.startswith("{\\rtf"):
        yield from pieces(rich_text(text), where)
        yield from pieces(text, Where.HIDDEN, leftover=Leftover.ANYWHERE)
    elif head.startswith("<") or "<html" in head:
        yield from pieces(markup_text(text), where)
        yield from pieces(text, Where.HIDDEN, leftover=Leftover.ANYWHERE)
    else:
        yield from pieces(text, where)
        told = mail_text(text)
        yield from pieces(told, where, leftover=Leftover.ANYWHERE)
        if "<" in told:
            yield from pieces(markup_text(told), where, leftover=Leftover.ANYWHERE)
