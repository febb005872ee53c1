"""Themes, topics, short products and the publication checklist, as data in ``resources/templates/learning.toml``."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache

from scrdesk.domain.publication import Point, PublishedForm
from scrdesk.resources import resource

COMPUTED = frozenset(
    {"", "plan", "days", "sent", "until", "deposit", "briefing", "take-down", "identity", "accessible", "hidden"}
)


@dataclass(frozen=True, slots=True)
class Theme:
    """A theme of findings: its name as kept, and the chapter of the triennial analyses that it belongs to."""

    name: str
    chapter: str


@dataclass(frozen=True, slots=True)
class ProductForm:
    """How a short product is laid out: titles of its boxes, closing questions, about how many words a box takes."""

    kind: str
    boxes: tuple[str, ...]
    questions: tuple[str, ...]
    about: str
    words_a_box: int


@dataclass(frozen=True, slots=True)
class LearningWords:
    """Everything that the file says."""

    themes: tuple[Theme, ...]
    topics: tuple[str, ...]
    products: tuple[ProductForm, ...]
    points: tuple[Point, ...]
    triennial_note: str
    recommendation_note: str
    published_forms: tuple[PublishedForm, ...]

    def chapter_of(self, theme: str) -> str:
        """Return the chapter of a theme, empty for a Board's own word."""
        folded = theme.casefold()
        return next((each.chapter for each in self.themes if each.name.casefold() == folded), "")

    def product(self, kind: str) -> ProductForm:
        """Return the form of a kind of product."""
        return next(each for each in self.products if each.kind == kind)


@cache
def learning_words() -> LearningWords:
    """Return the words, read once.

    Raises:
        ValueError: the file says something that cannot be; a fault of the program's own data.
    """
    data = tomllib.loads(resource("templates", "learning.toml").read_text(encoding="utf-8"))
    words = LearningWords(
        tuple(Theme(str(each["name"]), str(each["chapter"])) for each in data["themes"]),
        tuple(str(each["name"]) for each in data["topics"]),
        tuple(
            ProductForm(
                str(each["kind"]),
                tuple(each["boxes"]),
                tuple(each["questions"]),
                str(each["about"]),
                int(each["words_a_box"]),
            )
            for each in data["products"]
        ),
        tuple(Point(str(each["code"]), str(each["text"]), str(each.get("computed", ""))) for each in data["points"]),
        str(data["triennial_note"]),
        str(data["recommendation_note"]),
        tuple(
            PublishedForm(
                frozenset(each["kinds"]),
                each.get("from"),
                each.get("to"),
                str(each["what"]),
                str(each["source"]),
                bool(each["is_checked"]),
            )
            for each in data["published_forms"]
        ),
    )
    for names in (
        [each.name for each in words.themes],
        list(words.topics),
        [each.kind for each in words.products],
        [each.code for each in words.points],
    ):
        if len({name.casefold() for name in names}) != len(names) or not all(names):
            raise ValueError("learning.toml: a name stands there twice or is empty")
    if not all(each.chapter for each in words.themes) or not all(each.boxes for each in words.products):
        raise ValueError("learning.toml: a theme has no chapter, or a product no box")
    if {each.computed for each in words.points} - COMPUTED:
        raise ValueError("learning.toml: a point names a line that nothing computes")
    return words
