"""Our own return sheets coming back: they quote rows and dates, but they are no chronology and must not replace one."""

from __future__ import annotations

from scrdesk.domain.checks import ANSWER_HEADINGS
from scrdesk.errors import CannotRead
from scrdesk.intake.found import FileContent


def refuse_return_sheet(content: FileContent, name: str) -> None:
    """Refuse a file that holds the list of a return sheet, in whatever format it was saved.

    Raises:
        CannotRead: naming the file and what to do with it.
    """
    asked = tuple(heading.casefold() for heading in ANSWER_HEADINGS)
    for table in content.tables:
        first = tuple(" ".join(cell.split()).casefold() for cell in table.rows[0].cells) if table.rows else ()
        if first[-len(asked) :] == asked:
            raise CannotRead(
                "This is a return sheet with the agency’s answers, not a chronology.",
                where=name,
                remedy="Read the answers in Word, and add the agency’s corrected chronology when it comes.",
            )
