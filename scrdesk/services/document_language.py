"""The language of a review's documents: the phrasebook of it, and documents and letters said in it."""

from __future__ import annotations

import tomllib
from functools import cache

from scrdesk.domain.document_language import DocumentLanguage, Phrasebook, in_language, phrasebook
from scrdesk.domain.life.letters import LetterTemplate, letter_templates
from scrdesk.domain.report import Document
from scrdesk.domain.review import ReviewId
from scrdesk.resources import resource
from scrdesk.services.named import existing_review
from scrdesk.services.open_store import Workspace


@cache
def book_of(language: str) -> Phrasebook | None:
    """Return the phrasebook of a language by its tag; None for English, in which documents are made.

    Raises:
        ValueError: the phrasebook is not whole; a fault of the program's own data.
    """
    if language != DocumentLanguage.WELSH.value:
        return None
    text = resource("templates", "welsh.toml").read_text(encoding="utf-8")
    return phrasebook(DocumentLanguage.WELSH, tomllib.loads(text))


@cache
def letters_in(language: str) -> dict[str, LetterTemplate]:
    """Return the letters that are written in another language than English, by their codes."""
    if language != DocumentLanguage.WELSH.value:
        return {}
    with resource("templates", "letters_welsh.toml").open("rb") as file:
        return {each.code: each for each in letter_templates(tomllib.load(file)["letter"])}


def in_review_language(workspace: Workspace, review_id: ReviewId, document: Document) -> Document:
    """Return a document with its headings and labels in the language that was chosen for the review's documents.

    Raises:
        NotFound: no such review.
    """
    with workspace.read() as uow:
        language = existing_review(uow, review_id).details.language
    return in_language(document, book_of(language))
