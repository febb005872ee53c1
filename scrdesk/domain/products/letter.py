"""A letter on plain paper."""

from __future__ import annotations

from dataclasses import dataclass

from scrdesk.domain.dates_in_words import day_in_words
from scrdesk.domain.products.paper import PaperHead, bullets
from scrdesk.domain.report import Block, Document, Facts, Form, Heading, Paragraph, Signature


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter.

    Args:
        subject: what it is about; the title of the file.
        recipient: name and address, a line each.
        salutation: "Dear Dr Lewis".
        blocks: what it says.
        closing: "Yours sincerely".
        signed_by: who signs, and their role.
        sender: address of the sender, a line each; the publishing body is told above it.
        our_reference, your_reference: told above the salutation where given.
        enclosures: what comes with it.
    """

    subject: str
    recipient: tuple[str, ...]
    salutation: str
    blocks: tuple[Block, ...]
    closing: str
    signed_by: tuple[str, str]
    sender: tuple[str, ...] = ()
    our_reference: str = ""
    your_reference: str = ""
    enclosures: tuple[str, ...] = ()


def letter(head: PaperHead, written: Letter) -> Document:
    """Return a letter as a document."""
    blocks: list[Block] = []
    if written.sender:
        blocks.append(Paragraph("\n".join(written.sender), is_note=True))
    if written.recipient:
        blocks.append(Paragraph("\n".join(written.recipient)))
    blocks.append(
        Facts(
            (
                ("Date", day_in_words(head.dated)),
                ("Our reference", written.our_reference or head.reference),
                ("Your reference", written.your_reference),
            )
        )
    )
    if written.salutation:
        blocks.append(Paragraph(written.salutation))
    blocks += [Heading(written.subject, level=1), *written.blocks, Signature(written.closing, *written.signed_by)]
    if written.enclosures:
        blocks += [Heading("Enclosed", level=2), *bullets(written.enclosures)]
    return head.document(written.subject, blocks, form=Form.LETTER, subtitle="")
