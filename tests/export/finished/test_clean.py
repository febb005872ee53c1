"""Prose that names nobody is left alone, also with a register of names that are words."""

from __future__ import annotations

import pikepdf
from pikepdf import Array, Name, Stream, String
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.pdfmetrics import Font
from reportlab.pdfgen import canvas

from scrdesk.domain.leaks.search import LeakFinder
from scrdesk.domain.leaks.values import Passage, Where
from scrdesk.export.finished.bounds import Budget
from scrdesk.export.finished.file import finished_passages
from scrdesk.services.check_leaks import register_from_json
from scrdesk.services.leak_knowledge import known_words
from tests.export.finished.clean_prose import clean_prose
from tests.export.finished.planted_office import book, word
from tests.export.finished.planted_pdf import changed, pdf
from tests.export.finished.register import REGISTER_JSON

N_WORDS = 24_000
MAX_FALSE_PER_1000 = 0.5
WORD_NAMES = (
    "Grace Taylor", "Will Young", "May Smith", "Mark Smith", "Rose Hill", "Robin Banks", "Joy Green", "Hope Price",
    "Penny Lane", "Frank Cook", "Jack King", "Amy West", "Ben Wood", "Dawn Marsh", "Art Read", "Sam Bell", "Charity Brown",
    "Summer Knight", "Autumn Day", "Faith Park", "Christian Case", "Daisy Field", "Miles Long", "Drew Page", "Ian Stone",
    "Hunter Best", "April Bond", "June Ward", "August Court", "Bill Church", "Paige Form", "Iris Reading", "Olive Office",
    "Norm Standard", "Amber Light", "Pearl Button", "Ruby Parent", "Clay Common", "Angel Marks", "Basil Case",
)  # fmt: skip


def _false_alarms(register: dict[str, object]) -> tuple[int, list[str]]:
    told = register_from_json(register)
    assert told is not None
    finder = LeakFinder(told, known_words())
    paragraphs = list(clean_prose(N_WORDS))
    n_words = sum(len(paragraph.split()) for paragraph in paragraphs)
    pages = ("\n".join(paragraphs[place : place + 5]) for place in range(0, len(paragraphs), 5))
    found = finder.find(Passage(text, Where.TEXT, page) for page, text in enumerate(pages, start=1))
    return n_words, [f"page {leak.page}: {leak.text} ({leak.person}, {leak.kind.value})" for leak in found]


def test_prose_is_left_alone():
    n_words, found = _false_alarms(REGISTER_JSON)
    assert n_words >= 20_000
    assert len(found) <= MAX_FALSE_PER_1000 * n_words / 1000, found


def test_prose_is_left_alone_by_names_that_are_words():
    people = [{"label": f"Adult {place}", "name": name} for place, name in enumerate(WORD_NAMES, start=1)]
    n_words, found = _false_alarms({"people": people})
    assert len(found) <= MAX_FALSE_PER_1000 * n_words / 1000, found


def test_what_every_file_holds_names_nobody() -> None:
    people = [{"label": f"Adult {place}", "name": name} for place, name in enumerate(("Charlotte Jean", "Georgia Han"))]
    told = register_from_json({"people": people})
    assert told is not None
    finder = LeakFinder(told, known_words())
    for name, content in (
        ("a.docx", word(lambda _: None)),
        ("a.xlsx", book(lambda *_: None)),
        ("a.pdf", pdf(_in_georgia)),
    ):
        leaks = finder.find(finished_passages(content, name, "", Budget()))
        assert not [(leak.where.value, leak.text, leak.person) for leak in leaks], name


def _in_georgia(paper: canvas.Canvas) -> None:
    font = Font("Georgia-Bold", "Helvetica-Bold", "WinAnsiEncoding")
    pdfmetrics.registerFont(font)
    paper.setFont("Georgia-Bold", 11)
    paper.drawString(72, 600, "The panel met twice.")


COLOURS = bytes.fromhex("dededf9ebcc0f1efeaa3bfc3f8f7f4eaebebf6f6f7eeefefef")
"""Of a picture; "Àñïê" stands among them."""


def _with_colours(name: str) -> bytes:
    def change(document: pikepdf.Pdf) -> None:
        picture = Stream(
            document, b"\x00", Type=Name.XObject, Subtype=Name.Image, Width=1, Height=1, BitsPerComponent=8
        )
        colours = COLOURS + name.encode("utf-16-be") * 2
        picture.ColorSpace = Array([Name.Indexed, Name.DeviceRGB, len(colours) // 3 - 1, String(colours)])
        document.pages[0].Resources.XObject = pikepdf.Dictionary(Im0=document.make_indirect(picture))

    return changed(pdf(lambda _: None), change)


def test_colours_of_a_picture_name_nobody_but_words_among_them_do() -> None:
    told = register_from_json({"people": [{"label": "Mother", "name": "Kayleigh Anne Dunmore"}]})
    assert told is not None
    finder = LeakFinder(told, known_words())
    for name, found in (("", []), ("Dunmore", ["Dunmore"])):
        leaks = finder.find(finished_passages(_with_colours(name), "a.pdf", "", Budget()))
        assert [leak.text.replace("\x00", "") for leak in leaks] == found
