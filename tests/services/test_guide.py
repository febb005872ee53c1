"""The guide as the program carries it: whole, and reached from each topic of help."""

from __future__ import annotations

from collections import Counter

from scrdesk.domain.report import BulletList, Figure, Heading, Paragraph, Run, Table, anchors, runs
from scrdesk.services.guide import chapter_about, chapters, guide_document
from scrdesk.services.help_topics import help_topics
from tests.pictures.guide import GUIDE, named


def links(block: object) -> list[Run]:
    match block:
        case Paragraph(text=text):
            return [run for run in runs(text) if run.target]
        case BulletList(items=items):
            return [run for item in items for run in runs(item) if run.target]  # type: ignore[arg-type]
        case Table(rows=rows):
            return [run for row in rows for cell in row for run in runs(cell) if run.target]
        case _:
            return []


def test_each_topic_of_help_leads_to_a_chapter() -> None:
    keys = [chapter.key for chapter in chapters()]
    assert {chapter_about(topic.code) for topic in help_topics()} <= set(keys)
    assert chapter_about("chronology") == "05-chronology"


def test_the_document_holds_every_chapter_and_picture_and_each_link_has_its_place() -> None:
    document = guide_document()
    titles = [block.text for block in document.blocks if isinstance(block, Heading) and block.level == 1]
    assert titles == [chapter.title for chapter in chapters()]
    held = Counter(block.picture for block in document.blocks if isinstance(block, Figure))
    assert set(held) == {(GUIDE / "pictures" / f"{name}.png").read_bytes() for name in named()}
    targets = {run.target for block in document.blocks for run in links(block)}
    assert targets
    assert targets <= set(anchors(document.blocks))
    assert document.marking == ""
