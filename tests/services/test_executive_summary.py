"""The executive summary: what it takes from records and report, for whom, and what keeps it from being written."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from scrdesk.domain.learning import NewLesson, Recommendation
from scrdesk.domain.panel import PanelMember
from scrdesk.domain.people import NewPerson
from scrdesk.domain.report import BulletList, Document, Form, Heading, Notes, Paragraph, Table, plain
from scrdesk.domain.report_draft import NewSection
from scrdesk.domain.report_text.references import kept
from scrdesk.domain.review import ReviewId
from scrdesk.errors import Refused
from scrdesk.services import reviews
from scrdesk.services.compose_report import SectionEdit, apply_section, known
from scrdesk.services.draft_report import Audience, ReportOptions, attempt_export, default_options, draft_document
from scrdesk.services.draft_report import export_report as export
from scrdesk.services.findings import LessonEdit, apply_lesson
from scrdesk.services.open_store import Workspace
from scrdesk.services.publication_check import apply_risk, check_draft, last_check, tick_edit
from tests.store.sample import new_review, new_workspace

Desk = tuple[Workspace, ReviewId]

HOW = """Two learning events were held.

# The family and practitioners

Kelly Dunmore met the reviewer twice.

# Other proceedings

An inquest was opened.

{panel}
"""


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    workspace = new_workspace(tmp_path)
    review_id = new_review(workspace, codes=("POL", "GP")).id
    for new in (
        NewPerson("Tobias Dunmore", "Child Q", role="subject child", aliases=("Toby",)),
        NewPerson("Kelly Dunmore", "Mother", role="mother"),
    ):
        reviews.add_person(workspace, review_id, new)
    yield workspace, review_id
    workspace.close()


def write(desk: Desk, key: str, text: str) -> None:
    workspace, review_id = desk
    words = kept(text, known(workspace, review_id))
    apply_section(workspace, SectionEdit(review_id, None, NewSection("A title of our own", words, key)))


def summary(desk: Desk, audience: Audience = Audience.NAMES) -> ReportOptions:
    return replace(default_options(*desk), audience=audience, is_summary=True)


def below(document: Document, title: str) -> list[str]:
    """Return the words of paragraphs, items and cells that stand below a heading."""
    told: list[str] = []
    is_below = False
    for block in document.blocks:
        if isinstance(block, Heading):
            is_below = block.text == title
        elif is_below and isinstance(block, Paragraph):
            told.append(plain(block.text))
        elif is_below and isinstance(block, BulletList):
            told += [plain(getattr(item, "text", item)) for item in block.items]
        elif is_below and isinstance(block, Table):
            told += [" | ".join(str(cell) for cell in row) for row in block.rows]
    return told


def test_each_part_comes_from_where_it_is_kept(desk: Desk) -> None:
    workspace, review_id = desk
    write(desk, "process", HOW)
    write(desk, "events", "Toby was seen once.")
    recommended = (Recommendation("1", "See Toby’s like alone", "multi-agency"),)
    lesson = NewLesson(1, "Nobody asked Toby.", "A habit.", "voice", (), recommended)
    apply_lesson(workspace, LessonEdit(review_id, None, lesson))
    with workspace.write("members") as uow:
        uow.panel.put_member(review_id, PanelMember("Ada Lewis", "Independent chair", is_chair=True), None)
        uow.panel.put_member(review_id, PanelMember("Tom Reed", "Detective inspector", "POL"), None)
        uow.panel.put_member(review_id, PanelMember("Sue Orr", "Note taker", "GP", is_member=False), None)
        uow.commit("")
    document = draft_document(*desk, summary(desk, Audience.PUBLISHED))
    assert (document.title, document.form, document.audience) == (
        "Executive summary",
        Form.PAPER,
        Audience.PUBLISHED.value,
    )
    police = next(each.name for each in reviews.agencies(*desk) if each.code == "POL")
    how = below(document, "How it was done")
    assert "Two learning events were held." in how
    assert how[-2:] == ["Independent chair (chair) | not stated", f"Detective inspector | {police}"]
    assert below(document, "The family’s part in the review") == ["Mother met the reviewer twice."]
    assert below(document, "Other proceedings") == ["An inquest was opened."]
    assert below(document, "What happened") == ["Child Q was seen once."]
    assert below(document, "Key themes") == ["voice"]
    assert below(document, "Priorities for learning and change") == ["Nobody asked Child Q."]
    assert below(document, "Recommendations") == ["1 | See Child Q’s like alone | multi-agency"]
    assert not re.search("kelly|toby|dunmore|ada lewis", str(document), re.IGNORECASE)
    named = draft_document(*desk, summary(desk))
    assert below(named, "What happened") == ["Toby was seen once."]


def test_notes_of_what_it_takes_over_are_numbered_as_they_stand_there(desk: Desk) -> None:
    write(desk, "events", "Toby was seen.^[Once.]\n\n! A box^[lost]")
    write(desk, "process", "It took a year.^[As Toby turned four.]\n\n# The family\n\nThey came.^[Twice.]")
    blocks = draft_document(*desk, summary(desk, Audience.PUBLISHED)).blocks
    (notes,) = [block.notes for block in blocks if isinstance(block, Notes)]
    assert [plain(note) for note in notes] == ["As Child Q turned four.", "Twice.", "Once."]
    told = [plain(block.text) for block in blocks if isinstance(block, Paragraph)]
    assert {"It took a year.[1]", "They came.[2]", "Child Q was seen.[3]"} <= set(told)


def test_what_nobody_has_written_is_left_out(desk: Desk) -> None:
    titles = [block.text for block in draft_document(*desk, summary(desk)).blocks if isinstance(block, Heading)]
    assert titles == ["Why this review was held", "How it was done"]


@pytest.mark.parametrize("ending", [".pdf", ".docx", ".html"])
def test_it_is_written_in_every_kind_and_recorded(desk: Desk, tmp_path: Path, ending: str) -> None:
    assert export(*desk, summary(desk, Audience.PUBLISHED), tmp_path / f"s{ending}").stat().st_size > 500
    with desk[0].read() as uow:
        line = uow.trail.all()[-1]
    assert line.action == "export executive summary 0.1"
    assert last_check(*desk)[0] is None  # the record of the report's own check stays what it is


def test_a_name_that_is_left_keeps_it_from_being_written(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "Toby final.pdf"
    with pytest.raises(Refused, match="1 leak is left"):
        export(*desk, summary(desk, Audience.PUBLISHED), path)
    attempt = attempt_export(*desk, summary(desk, Audience.PUBLISHED), path)
    assert (attempt.path, len(attempt.obstacles)) == (None, 1)
    assert not path.exists()


def test_a_published_summary_asks_for_the_thirteen_risks_as_the_report_does(desk: Desk, tmp_path: Path) -> None:
    write(desk, "events", "Toby was seen once, on 3 May 2016, by the vicar.")
    options, path = summary(desk, Audience.PUBLISHED), tmp_path / "executive-summary-0.1-published.pdf"
    asked = attempt_export(*desk, options, path)
    assert (asked.path, asked.obstacles, asked.unticked) == (None, (), tuple(range(1, 14)))
    checked = check_draft(*desk, options)
    assert checked.check.file_name == path.name and last_check(*desk)[0] is None
    for each in checked.risks:
        apply_risk(desk[0], tick_edit(*desk, each.risk, "SG"))
    assert attempt_export(*desk, options, path).path == path
    # The report has other places: they are looked at by themselves, and those of the summary stay looked at.
    report = replace(options, is_summary=False, is_written=False)
    other = check_draft(*desk, report)
    assert other.unticked
    for each in other.risks:
        apply_risk(desk[0], tick_edit(*desk, each.risk, "SG"))
    assert attempt_export(*desk, report, tmp_path / report.file_name).path is not None
    assert attempt_export(*desk, options, path).unticked == ()
    write(desk, "events", "The headteacher rang.")
    assert attempt_export(*desk, options, path).path is None
