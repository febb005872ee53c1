"""Letters from templates: the text is data, the fields are of the review; what is not known is left out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from string import Formatter
from typing import cast

from scrdesk.domain.paper_words import ENGLISH, PaperWords
from scrdesk.domain.products.paper import PaperHead
from scrdesk.domain.report import Block, BulletList, Document, Form, Heading, Paragraph, Signature

FIELDS = (
    "reference", "child_label", "kind", "kind_lower", "agency", "document", "due", "period", "scope", "return_route",
    "contact", "points", "requested", "addressee",
)  # fmt: skip

IN_A_LETTER = {"agency report": "report", "agency involvement form": "involvement form"}
"""What a paper is called after "your agency's"."""


@dataclass(frozen=True, slots=True)
class LetterPart:
    """A part of a letter: a text, a heading or a list (one item a line); shown only if or unless a field is filled."""

    text: str
    kind: str = "text"
    only_if: str = ""
    unless: str = ""


@dataclass(frozen=True, slots=True)
class LetterTemplate:
    """A letter as data.

    Args:
        code, name: of the template.
        greeting, subject, closing: with fields in braces.
        parts: of the body.
        is_for_agency: goes to an agency of the review, about a document.
        is_reminder: reminds of a request.
    """

    code: str
    name: str
    greeting: str
    subject: str
    closing: str
    parts: tuple[LetterPart, ...]
    is_for_agency: bool = False
    is_reminder: bool = False


@dataclass(frozen=True, slots=True)
class LetterFields:
    """What stands in the braces, every text ready; empty is not known. ``words`` say its days."""

    reference: str
    child_label: str
    kind: str
    addressee: str
    agency: str = ""
    document: str = ""
    due: date | None = None
    period: str = ""
    scope: str = ""
    return_route: str = ""
    contact: str = ""
    points: str = ""
    words: PaperWords = ENGLISH

    def values(self) -> dict[str, str]:
        """Return the fields by name."""
        return {
            "reference": self.reference,
            "child_label": self.child_label,
            "kind": self.kind,
            "kind_lower": self.kind[:1].lower() + self.kind[1:],
            "addressee": self.addressee,
            "agency": self.agency,
            "document": self.document,
            "due": self.words.day(self.due) if self.due is not None else "",
            "period": self.period,
            "scope": self.scope.rstrip(),
            "return_route": self.return_route,
            "contact": self.contact,
            "points": self.points,
            "requested": "",
        }


@dataclass(frozen=True, slots=True)
class LetterHead:
    """Who writes: the body, who signs, in what office, and the marking of the letter."""

    body: str
    signed_by: str
    office: str
    marking: str


def letter_templates(rows: Sequence[Mapping[str, object]]) -> tuple[LetterTemplate, ...]:
    """Read templates from the tables of a file.

    Raises:
        ValueError: a text has a field that is not known.
    """
    found = tuple(_template(row) for row in rows)
    for template in found:
        texts = (template.greeting, template.subject, *(part.text for part in template.parts))
        unknown = {name for text in texts for _, name, _, _ in Formatter().parse(text) if name} - set(FIELDS)
        if unknown:
            raise ValueError(f"the letter {template.code} has fields that are not known: {', '.join(sorted(unknown))}")
    return found


def _template(row: Mapping[str, object]) -> LetterTemplate:
    parts = []
    for each in cast("Sequence[Mapping[str, str]]", row["paragraphs"]):
        kind = next(name for name in ("text", "heading", "list") if name in each)
        parts.append(LetterPart(each[kind], kind, each.get("if", ""), each.get("unless", "")))
    return LetterTemplate(
        str(row["code"]),
        str(row["name"]),
        str(row["greeting"]),
        str(row["subject"]),
        str(row["closing"]),
        tuple(parts),
        bool(row.get("for_agency", False)),
        bool(row.get("is_reminder", False)),
    )


def letter(template: LetterTemplate, given: LetterFields, head: LetterHead, dated: date) -> Document:
    """Return a letter, ready for any writer."""
    values = given.values()
    to = given.agency if template.is_for_agency and given.agency else ""
    blocks: list[Block] = [
        Paragraph("\n".join(part for part in (given.addressee, to) if part)),
        Paragraph(given.words.day(dated)),
        Paragraph(f"{template.greeting.format_map(values)},"),
        Heading(template.subject.format_map(values), 2),
    ]
    for part in template.parts:
        if (part.only_if and not values[part.only_if]) or (part.unless and values[part.unless]):
            continue
        text = part.text.format_map(values)
        if part.kind == "heading":
            blocks.append(Heading(text, 3))
        elif part.kind == "list":
            items = tuple(line.strip() for line in text.splitlines() if line.strip())
            blocks += [BulletList(items, is_numbered=True)] if items else []
        else:
            blocks.append(Paragraph(text))
    blocks.append(Signature(template.closing, head.signed_by, head.office))
    paper = PaperHead(head.body, given.child_label, given.reference, dated, head.marking)
    return paper.document(f"{template.name}: {given.child_label}", blocks, form=Form.LETTER)
