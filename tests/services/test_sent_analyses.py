"""Analyses in the report: what is kept, how it is taken back, and what a paper prints with names and with labels."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest

from scrdesk.domain.analysis.register import analyses
from scrdesk.domain.analysis.sent import SentAnalysis
from scrdesk.domain.chronology import ChronologyFilter
from scrdesk.domain.people import NewPerson
from scrdesk.domain.report import Block, Facts, Figure, Heading, Table
from scrdesk.domain.report_contents import Audience
from scrdesk.domain.review import ReviewId
from scrdesk.errors import NotFound, Refused
from scrdesk.services import register
from scrdesk.services.add_submission import accept_submission
from scrdesk.services.draft_report import ReportPart, default_options, draft_document, draft_pdf
from scrdesk.services.open_store import Workspace
from scrdesk.services.sent_analyses import SentEdit, apply_sent, sent_analyses, sent_blocks
from scrdesk.services.trail import trail
from tests.store.sample import file_of, new_review, new_workspace, on, row

AT = datetime(2016, 9, 1, 10, 30)
POLICE = ChronologyFilter(agency_codes=frozenset({"POL"}))


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[tuple[Workspace, ReviewId]]:
    workspace = new_workspace(tmp_path)
    review_id = new_review(workspace, codes=("POL", "GP")).id
    register.register_person(
        workspace, review_id, NewPerson("Tobias Wrenfield", "Child Q", "subject child", born=date(2012, 1, 9))
    )
    rows = [row(n, on(date(2016, n, 1)), f"Tobias Wrenfield: no access, visit {n}.") for n in range(1, 5)]
    accept_submission(workspace, review_id, "POL", file_of(rows))
    yield workspace, review_id
    workspace.close()


def sent(key: str = "no-access", **parts: object) -> SentAnalysis:
    return replace(SentAnalysis(key, (), ChronologyFilter(), AT), **parts)  # type: ignore[arg-type]


def test_sent_taken_back_and_sent_again(desk: tuple[Workspace, ReviewId]) -> None:
    workspace, review_id = desk
    later = sent(sent_at=datetime(2016, 9, 2))
    n_lines = len(trail(workspace))
    one = sent("silent-gaps", settings=(("common", 14), ("days", 50)), chosen=POLICE)
    back = apply_sent(workspace, SentEdit(review_id, one, is_there=True))
    assert sent_analyses(workspace, review_id) == (one,)
    apply_sent(workspace, SentEdit(review_id, later, is_there=True))
    assert back is not None
    forth = apply_sent(workspace, back)
    assert sent_analyses(workspace, review_id) == (later,)
    assert forth is not None
    assert apply_sent(workspace, forth) == back
    assert sent_analyses(workspace, review_id) == (one, later)
    assert len(trail(workspace)) == n_lines + 4


def test_the_same_is_not_sent_twice_and_what_is_not_there_not_taken_out(desk: tuple[Workspace, ReviewId]) -> None:
    workspace, review_id = desk
    apply_sent(workspace, SentEdit(review_id, sent(), is_there=True))
    with pytest.raises(Refused, match="already"):
        apply_sent(workspace, SentEdit(review_id, sent(sent_at=datetime(2016, 9, 2)), is_there=True))
    assert apply_sent(workspace, SentEdit(review_id, sent("coverage"), is_there=False)) is None
    with pytest.raises(NotFound):
        apply_sent(workspace, SentEdit(review_id, sent("risk-score"), is_there=True))


def of_kind(blocks: list[Block], kind: type[Block]) -> list[Block]:
    return [block for block in blocks if isinstance(block, kind)]


def test_a_paper_says_what_was_looked_at_and_shows_figure_and_rows(desk: tuple[Workspace, ReviewId]) -> None:
    workspace, review_id = desk
    assert ReportPart.ANALYSES not in default_options(workspace, review_id).parts
    apply_sent(workspace, SentEdit(review_id, sent(chosen=POLICE), is_there=True))
    assert ReportPart.ANALYSES in default_options(workspace, review_id).parts
    blocks = sent_blocks(workspace, review_id, Audience.NAMES, str)
    assert [block.text for block in of_kind(blocks, Heading)] == ["No access"]  # type: ignore[union-attr]
    (facts,) = of_kind(blocks, Facts)
    assert isinstance(facts, Facts)
    assert ("Looked at", "4 entries: from POL") in facts.facts
    (figure,) = of_kind(blocks, Figure)
    assert isinstance(figure, Figure)
    assert "POL, no access: 4" in figure.alt_text
    table = of_kind(blocks, Table)[0]
    assert isinstance(table, Table)
    assert [line[0] for line in table.rows] == ["POL-0001", "POL-0002", "POL-0003", "POL-0004"]
    assert table.columns[-1].heading == "Rests on"
    # Computed anew: what comes in later stands in the same part.
    rows = [row(n, on(date(2016, n, 1)), f"No access, visit {n}.") for n in range(1, 7)]
    accept_submission(workspace, review_id, "POL", file_of(rows, salt="v2"), received=date(2016, 8, 9))
    (table, *_) = of_kind(sent_blocks(workspace, review_id, Audience.NAMES, str), Table)
    assert isinstance(table, Table)
    assert len(table.rows) == 6


def test_with_labels_no_table_of_single_entries_and_no_name(desk: tuple[Workspace, ReviewId]) -> None:
    workspace, review_id = desk
    for key in ("no-access", "worker-continuity", "who-knew"):
        apply_sent(workspace, SentEdit(review_id, sent(key), is_there=True))
    blocks = sent_blocks(
        workspace, review_id, Audience.PUBLISHED, lambda text: text.replace("Tobias Wrenfield", "Child Q")
    )
    assert not of_kind(blocks, Table)
    assert "Tobias" not in repr(blocks)
    options = replace(default_options(workspace, review_id), audience=Audience.PUBLISHED)
    assert draft_pdf(workspace, review_id, options).startswith(b"%PDF")


def test_every_analysis_can_be_printed(desk: tuple[Workspace, ReviewId]) -> None:
    workspace, review_id = desk
    for each in analyses():
        apply_sent(workspace, SentEdit(review_id, sent(each.key), is_there=True))
    options = replace(default_options(workspace, review_id), parts=frozenset({ReportPart.ANALYSES}))
    document = draft_document(workspace, review_id, options)
    titles = {block.text for block in document.blocks if isinstance(block, Heading)}
    assert {each.title for each in analyses()} <= titles
    assert draft_pdf(workspace, review_id, options).startswith(b"%PDF")
