"""The report draft: its parts, its two views, and what it refuses."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from scrdesk.domain.chronology import ChronologyFilter
from scrdesk.domain.people import NewPerson
from scrdesk.domain.report import ChronologyTable, Document, Heading, Table
from scrdesk.domain.review import ReviewId
from scrdesk.errors import Cancelled, CannotWrite, Refused
from scrdesk.services import reviews
from scrdesk.services.add_submission import accept_submission
from scrdesk.services.draft_report import (
    Audience,
    ReportOptions,
    ReportPart,
    default_options,
    draft_document,
    draft_pdf,
    export_report,
)
from scrdesk.services.export_chronology import export_chronology
from scrdesk.services.open_store import Workspace
from scrdesk.services.pdf_pages import page_count, page_image, pdf_contents
from tests.read_pdf import pages_of
from tests.store.sample import file_of, new_review, new_workspace, on, row

EVERYTHING = ChronologyFilter()


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[tuple[Workspace, ReviewId]]:
    workspace = new_workspace(tmp_path)
    review = new_review(workspace, codes=("POL", "GP"))
    texts = {"POL": "Kelly Dunmore was spoken to; Toby asleep.", "GP": "Brought by Mrs Dunmore, seen by Dr Iqbal."}
    for code, text in texts.items():
        rows = [row(n + 1, on(date(2016, 3, n + 1)), f"{text} ({n})") for n in range(4)]
        accept_submission(workspace, review.id, code, file_of(rows, [], name=f"{code}.docx", salt=code))
    yield workspace, review.id
    workspace.close()


def register(workspace: Workspace, review_id: ReviewId) -> None:
    for new in (
        NewPerson("Tobias Dunmore", "Child Q", role="subject child", aliases=("Toby",), born=date(2012, 1, 3)),
        NewPerson("Kelly Dunmore", "Mother", role="mother", born=date(1990, 6, 1)),
        NewPerson("Amir Iqbal", "GP1", role="general practitioner", is_professional=True, agency_code="GP"),
    ):
        reviews.add_person(workspace, review_id, new)


def every_part(workspace: Workspace, review_id: ReviewId, audience: Audience = Audience.NAMES) -> ReportOptions:
    return replace(default_options(workspace, review_id), parts=frozenset(ReportPart), audience=audience)


def text_of(pdf: bytes) -> str:
    return "\n".join(pages_of(pdf))


def headings(document: Document) -> list[tuple[str, str]]:
    return [(block.number, block.text) for block in document.blocks if isinstance(block, Heading)]


def test_only_parts_that_hold_something_are_chosen_at_first(desk: tuple[Workspace, ReviewId]) -> None:
    workspace, review_id = desk
    before = default_options(workspace, review_id)
    assert before.parts == {ReportPart.INTRODUCTION, ReportPart.PROCESS, ReportPart.CHRONOLOGY}
    register(workspace, review_id)
    assert ReportPart.FAMILY in default_options(workspace, review_id).parts


def test_headings_are_numbered_in_their_standard_order(desk: tuple[Workspace, ReviewId]) -> None:
    document = draft_document(*desk, every_part(*desk))
    assert [pair for pair in headings(document) if "." not in pair[0]] == [
        ("1", "Introduction"),
        ("2", "How the review was done"),
        ("3", "The family"),
        ("4", "Combined chronology"),
        ("5", "Analyses"),
        ("6", "Findings"),
        ("7", "Recommendations and action plan"),
        ("8", "Panel meetings"),
        ("9", "Glossary"),
    ]


def test_the_draft_shows_the_filtered_entries_and_says_how_many(desk: tuple[Workspace, ReviewId]) -> None:
    options = replace(every_part(*desk), chosen=ChronologyFilter(agency_codes=frozenset({"GP"})))
    tables = [block for block in draft_document(*desk, options).blocks if isinstance(block, ChronologyTable)]
    assert [table.shown for table in tables] == ["4 of 8 shown"]
    assert {printed.agency_code for printed in tables[0].rows} == {"GP"}


def test_labels_need_a_register(desk: tuple[Workspace, ReviewId]) -> None:
    with pytest.raises(Refused, match="register of people is empty"):
        draft_pdf(*desk, every_part(*desk, Audience.PUBLISHED))


def test_a_label_that_gives_the_name_away_is_refused(
    desk: tuple[Workspace, ReviewId], monkeypatch: pytest.MonkeyPatch
) -> None:
    workspace, review_id = desk
    register(workspace, review_id)
    monkeypatch.setattr("scrdesk.services.register.naming_fault", lambda *_: None)  # as stores of earlier forms hold it
    reviews.add_person(workspace, review_id, NewPerson("Ann Other", "Kelly’s aunt"))
    with pytest.raises(Refused, match="Kelly’s aunt"):
        draft_pdf(workspace, review_id, every_part(workspace, review_id, Audience.PUBLISHED))


def test_the_view_with_labels_names_nobody_and_keeps_the_stored_words(desk: tuple[Workspace, ReviewId]) -> None:
    workspace, review_id = desk
    register(workspace, review_id)
    labelled = text_of(draft_pdf(workspace, review_id, every_part(workspace, review_id, Audience.PUBLISHED)))
    assert not re.search("kelly|dunmore|toby|tobias|iqbal|amir", labelled, re.IGNORECASE)
    assert "Mother was spoken to; Child Q asleep." in " ".join(labelled.split())
    assert "5 March 2016" not in labelled
    assert "March 2016" in labelled
    named = text_of(draft_pdf(workspace, review_id, every_part(workspace, review_id)))
    assert "Kelly Dunmore was spoken to; Toby asleep." in " ".join(named.split())


def test_the_family_table_shows_names_only_where_names_are_shown(desk: tuple[Workspace, ReviewId]) -> None:
    workspace, review_id = desk
    register(workspace, review_id)
    tables = {
        audience: next(
            block
            for block in draft_document(workspace, review_id, every_part(workspace, review_id, audience)).blocks
            if isinstance(block, Table) and block.caption == "Family members"
        )
        for audience in Audience
    }
    assert tables[Audience.NAMES].rows[0][:2] == ("Child Q", "Tobias Dunmore")
    assert "Tobias Dunmore" not in str(tables[Audience.PUBLISHED])
    assert "GP1" not in str(tables[Audience.NAMES])


def test_bookmarks_and_pages_can_be_looked_at(desk: tuple[Workspace, ReviewId]) -> None:
    pdf = draft_pdf(*desk, every_part(*desk))
    contents = pdf_contents(pdf)
    assert [title for title, level, _ in contents if level == 1][:2] == ["1 Introduction", "2 How the review was done"]
    assert all(0 <= page < page_count(pdf) for _, _, page in contents)
    image = page_image(pdf, 0, 400)
    assert image.width == 400
    assert len(image.rgb) == image.width * image.height * 3
    assert len(set(image.rgb)) > 10


def test_an_export_is_written_whole_and_recorded(desk: tuple[Workspace, ReviewId], tmp_path: Path) -> None:
    workspace, review_id = desk
    path = export_report(workspace, review_id, default_options(workspace, review_id), tmp_path / "draft.pdf")
    assert path.read_bytes().startswith(b"%PDF")
    n_rows = export_chronology(workspace, review_id, EVERYTHING, tmp_path / "all.xlsx")
    assert n_rows == 8
    with workspace.read() as uow:
        actions = [line.action for line in uow.trail.all()]
    assert actions[-2:] == ["export report draft 0.1", "export chronology .xlsx"]


def test_an_export_onto_a_folder_is_refused_and_not_recorded(desk: tuple[Workspace, ReviewId], tmp_path: Path) -> None:
    workspace, review_id = desk
    (tmp_path / "draft.pdf").mkdir()
    with pytest.raises(CannotWrite):
        export_report(workspace, review_id, default_options(workspace, review_id), tmp_path / "draft.pdf")
    with workspace.read() as uow:
        assert not [line for line in uow.trail.all() if line.action.startswith("export")]


def test_an_unknown_ending_is_refused(desk: tuple[Workspace, ReviewId], tmp_path: Path) -> None:
    with pytest.raises(Refused, match=r"\.xlsx, \.docx, \.csv or \.pdf"):
        export_chronology(*desk, EVERYTHING, tmp_path / "all.odt")
    assert not (tmp_path / "all.odt").exists()


class CancelsAt:
    """A progress whose user cancels at the n-th look."""

    def __init__(self, n: int) -> None:
        self.n = n

    def report(self, done: int, total: int, what: str) -> None:
        assert 0 <= done <= total

    def check(self) -> None:
        self.n -= 1
        if self.n < 0:
            raise Cancelled


@pytest.mark.parametrize("n", [0, 2])
def test_a_cancelled_export_writes_nothing(desk: tuple[Workspace, ReviewId], tmp_path: Path, n: int) -> None:
    with pytest.raises(Cancelled):
        export_report(*desk, every_part(*desk), tmp_path / "draft.pdf", CancelsAt(n))
    assert not (tmp_path / "draft.pdf").exists()
