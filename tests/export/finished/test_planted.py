"""Every planted file is found out; what a person reads of each is the right person, place and kind."""

from __future__ import annotations

from collections.abc import Iterator

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name
from PIL import Image
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen import canvas

from scrdesk.domain.leaks.search import LeakFinder
from scrdesk.domain.leaks.waivers import obstacles_in
from scrdesk.export.finished.bounds import Budget
from scrdesk.export.finished.file import finished_passages
from scrdesk.services.leak_knowledge import known_words
from tests.export.finished.planted_fourth import planted_fourth
from tests.export.finished.planted_office import planted_office
from tests.export.finished.planted_parts import planted_parts
from tests.export.finished.planted_pdf import Planted, changed, pdf, planted_pdfs
from tests.export.finished.planted_second import planted_second
from tests.export.finished.planted_third import planted_third
from tests.export.finished.register import register


@pytest.fixture(scope="module")
def finder() -> LeakFinder:
    return LeakFinder(register(), known_words())


def _missed(planted: Iterator[Planted], finder: LeakFinder) -> tuple[int, list[str]]:
    n_files, missed = 0, []
    for each in planted:
        n_files += 1
        leaks = finder.find(finished_passages(each.content, each.name, "", Budget()))
        told = [(leak.page, leak.where.value, leak.text, leak.person, leak.kind.value) for leak in leaks]
        if not any(
            person == each.person and page == each.page and where in each.where and kind in each.kinds
            for page, where, _, person, kind in told
        ):
            missed.append(f"{each.name}: {told}")
    return n_files, missed


def test_every_planted_pdf_is_found_out(finder: LeakFinder) -> None:
    n_files, missed = _missed(planted_pdfs(), finder)
    assert not missed
    assert n_files >= 90


def test_every_planted_office_file_is_found_out(finder: LeakFinder) -> None:
    n_files, missed = _missed(planted_office(), finder)
    assert not missed
    assert n_files >= 45


def test_every_file_of_the_second_set_is_found_out(finder: LeakFinder) -> None:
    n_files, missed = _missed(planted_second(), finder)
    assert not missed
    assert n_files >= 30


def test_every_file_of_the_third_set_is_found_out(finder: LeakFinder) -> None:
    n_files, missed = _missed(planted_third(), finder)
    assert not missed
    assert n_files >= 35


def test_every_part_of_the_third_set_is_found_out(finder: LeakFinder) -> None:
    n_files, missed = _missed(planted_parts(), finder)
    assert not missed
    assert n_files >= 25


def test_every_file_of_the_fourth_set_is_found_out(finder: LeakFinder) -> None:
    n_files, missed = _missed(planted_fourth(), finder)
    assert not missed
    assert n_files >= 12


def test_a_font_without_sense_is_to_be_looked_at_by_eye() -> None:
    def senseless(document: pikepdf.Pdf) -> None:
        names = Array([1, *(Name(f"/g{number}") for number in range(13))])
        font = Dictionary(
            Type=Name.Font, Subtype=Name.Type3, FontBBox=Array([0, 0, 600, 700]), CharProcs=Dictionary(), FirstChar=1,
            FontMatrix=Array([0.001, 0, 0, 0.001, 0, 0]), Encoding=Dictionary(Differences=names), LastChar=13,
            Widths=Array([600] * 13),
        )  # fmt: skip
        document.pages[0].Resources.Font["/T3"] = document.make_indirect(font)
        document.pages[0].contents_add(b"BT /T3 12 Tf 72 500 Td <0102030405060708090a0b0c0d> Tj ET")

    budget = Budget()
    list(finished_passages(changed(pdf(lambda _: None), senseless), "x.pdf", "", budget))
    assert [(notice.page, "fonts of the page" in notice.message) for notice in budget.notices] == [(1, True)]


def test_a_picture_beside_words_is_told_and_hinders_nothing() -> None:
    def draw(paper: canvas.Canvas) -> None:
        paper.drawImage(ImageReader(Image.new("RGB", (40, 40), "red")), 72, 400, 120, 120)

    budget = Budget()
    list(finished_passages(pdf(draw), "a.pdf", "", budget))
    assert [(each.page, each.hinders) for each in budget.notices] == [(1, False)]
    assert "a picture; words in it cannot be searched" in budget.notices[0].message
    assert obstacles_in((), budget.notices, "", ()) == ()
