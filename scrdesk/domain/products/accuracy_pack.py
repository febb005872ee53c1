"""What one agency gets to check a draft: the paragraphs about it, its own rows, and a form for its comments.

Step 15 of a review's life (domain paper section 2): an agency corrects facts about itself, and sees nothing of others
but what stands in a paragraph about it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from scrdesk.domain.audience import Audience
from scrdesk.domain.chronology import Entry
from scrdesk.domain.dates_in_words import weekday_in_words
from scrdesk.domain.products.paper import PaperHead
from scrdesk.domain.report import (
    Block,
    BulletList,
    Callout,
    ChronologyTable,
    Document,
    Facts,
    Heading,
    Paragraph,
    Table,
    TableColumn,
)
from scrdesk.domain.report_contents import chronology
from scrdesk.domain.report_draft import CommentKind, NumberedParagraph
from scrdesk.domain.report_text.notes import readable
from scrdesk.domain.review import Agency

COMMENT_HEADINGS = ("No.", "Paragraph", "As written", "Should be", "Evidence", "About")
_WEIGHTS = (0.2, 0.6, 3, 3, 2.4, 1)
_ROOM = "\n\n"
"""Keeps an empty cell high enough to be filled in by hand."""
N_SPARE_ROWS = 6
"""Empty rows of the form after one for each paragraph: a paragraph can hold more than one error."""
KINDS = tuple(kind.value for kind in CommentKind)


def accuracy_pack(
    head: PaperHead,
    agency: Agency,
    draft: str,
    paragraphs: Sequence[NumberedParagraph],
    own_entries: Sequence[Entry],
    due: date | None = None,
    reply_to: str = "",
) -> Document:
    """Return the pack of an agency for a draft.

    Args:
        head: of the paper.
        agency: whose pack it is.
        draft: number of the draft.
        paragraphs: those about the agency, and no other.
        own_entries: rows that this agency sent, and no other.
        due: the day by which comments are wanted.
        reply_to: who asks, and where comments go.

    Raises:
        ValueError: an entry is another agency's.
    """
    if any(entry.agency_code != agency.code for entry in own_entries):
        raise ValueError("A pack holds the agency's own rows only.")
    by_when = f"Please answer by {weekday_in_words(due)}." if due is not None else "Please answer by the day agreed."
    how = (
        "Correct facts: dates, names of services, what was done and by whom. Say what your evidence is.",
        "One row for each correction. Take the number of the paragraph as it stands here, such as 4.12.",
        f"Under “About” write one of: {', '.join(KINDS)}.",
        "Keep your comments in this form, so that each can be decided and answered.",
    )
    blocks: list[Block] = [
        Paragraph(
            f"These are the parts of draft {draft} that are about {agency.name}, for you to check.", is_lead=True
        ),
        Callout("How to comment", (Paragraph(by_when), BulletList(how))),
        Facts((("Agency", agency.code), ("Draft", draft), ("Comments go to", reply_to))),
        Heading("Paragraphs about you"),
    ]
    if not paragraphs:
        blocks.append(Paragraph("No paragraph of this draft is about your agency."))
    for section in dict.fromkeys(each.section for each in paragraphs):
        mine = tuple((each.number, readable(each.text)) for each in paragraphs if each.section == section)
        columns = (TableColumn("Paragraph", 0.7), TableColumn("Text", 6))
        blocks.append(Table(section, columns, mine, has_row_headers=True))
    blocks += [Heading("Your comments"), _form(paragraphs), Heading("Your own records")]
    rows = chronology(
        own_entries,
        (agency,),
        shown=f"{len(own_entries):,} of your records",
        filter_text=f"only what {agency.code} sent",
        audience=Audience.NAMES,
        wording=str,
    )
    if own_entries:
        blocks += [replace(block, caption="What you sent") for block in rows if isinstance(block, ChronologyTable)]
    else:
        blocks.append(Paragraph("No record of yours is in the combined chronology."))
    return head.document("Check of facts", blocks, subtitle=f"{agency.name} · draft {draft} · {head.about}")


def _form(paragraphs: Sequence[NumberedParagraph]) -> Table:
    numbers = [each.number for each in paragraphs] + [""] * N_SPARE_ROWS
    rows = tuple((str(place), number, _ROOM, _ROOM, _ROOM, "") for place, number in enumerate(numbers, 1))
    columns = tuple(TableColumn(name, weight) for name, weight in zip(COMMENT_HEADINGS, _WEIGHTS, strict=True))
    return Table("Comments on the draft", columns, rows, is_filled_in=True)
