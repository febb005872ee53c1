"""The HTML twin of each paper: what a browser and a reading tool find in it."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from itertools import pairwise

import pytest

from scrdesk.domain.report import (
    BulletList,
    Heading,
    ListItem,
    Paragraph,
    Run,
    Table,
    TableColumn,
)
from scrdesk.errors import Refused
from scrdesk.export.html import write_html
from scrdesk.export.palette import agency_hex, colour_hex
from tests.export.papers import PAPERS, every_block
from tests.export.printed import row, table_of
from tests.export.sample import AGENCIES, SENTENCES, document

VOID = {"meta", "br", "img", "link", "hr", "input"}


class Page(HTMLParser):
    """Reads a page strictly: every element is closed, in its turn."""

    def __init__(self, content: bytes) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str]]] = []
        self.texts: list[tuple[str, str]] = []
        self._open: list[str] = []
        self.feed(content.decode("utf-8"))
        self.close()
        assert not self._open, self._open

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, {name: value or "" for name, value in attrs}))
        if tag not in VOID:
            self._open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, {name: value or "" for name, value in attrs}))

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop() == tag

    def handle_data(self, data: str) -> None:
        if data.strip() and "style" not in self._open:
            self.texts.append((self._open[-1], data.strip()))

    def of(self, tag: str) -> list[dict[str, str]]:
        return [attributes for name, attributes in self.elements if name == tag]

    def words(self) -> str:
        return " ".join(text for _, text in self.texts)


@pytest.mark.parametrize("name", PAPERS)
def test_each_paper_is_sound_and_needs_nothing_from_outside(name: str) -> None:
    content = write_html(PAPERS[name]())
    assert content == write_html(PAPERS[name]())
    page = Page(content)
    assert page.of("html") == [{"lang": "en-GB"}]
    assert page.of("title").count({}) == len(page.of("main")) == len(page.of("h1")) == 1
    assert not page.of("script") and not page.of("link") and not page.of("iframe")
    assert all(image["src"].startswith("data:image/") and image["alt"] for image in page.of("img"))
    names = [attributes["id"] for _, attributes in page.elements if "id" in attributes]
    assert len(names) == len(set(names))
    for link in page.of("a"):
        target = link["href"]
        assert target.startswith(("https://", "mailto:")) or target.removeprefix("#") in names
    levels = [int(tag[1]) for tag, _ in page.elements if re.fullmatch("h[1-6]", tag)]
    assert levels[0] == 1 and all(after <= before + 1 for before, after in pairwise(levels))
    for header in page.of("th"):
        assert header["scope"] in {"col", "row"}
    assert len(page.of("caption")) == len(page.of("table"))
    for drawn in page.of("svg"):
        assert drawn["role"] == "img" and set(drawn["aria-labelledby"].split()) <= set(names)
    held = re.sub(r'href="[^"]*"|xmlns="[^"]*"|>[^<]*<', "", content.decode("utf-8"))
    assert "://" not in held and "@import" not in held and "url(" not in content.decode("utf-8")


def test_marking_embargo_and_copy_stand_at_the_head() -> None:
    words = Page(write_html(every_block())).words()
    assert words.index("OFFICIAL-SENSITIVE") < words.index("Not to be published before") < words.index("Copy 3")
    assert '@top-center { content: "OFFICIAL-SENSITIVE"' in write_html(every_block()).decode("utf-8")


def test_what_is_written_is_shown_and_never_taken_for_markup() -> None:
    text = '<script>alert("x")</script> & <b>bold</b> \x00\x0b'
    blocks = (
        Heading(text),
        Paragraph(text),
        Paragraph((Run(text, is_bold=True), Run("bad link", address="javascript:alert(1)"))),
        BulletList((text, ListItem(text))),
        Table(text, (TableColumn(text), TableColumn("B")), ((text, text),)),
        table_of(row(text=text, when=text, agency_code=text, reference=text, source=text, details=((text, text),))),
    )
    content = write_html(document(*blocks, title=text, marking=text, embargo=text))
    page = Page(content)
    assert not page.of("script") and not page.of("b")
    assert b"javascript:" not in content and b"\x00" not in content and b"\x0b" not in content
    assert page.words().count('alert("x")') >= 10


def test_references_lead_to_their_place_and_dangling_ones_are_words() -> None:
    content = write_html(every_block()).decode("utf-8")
    target = re.search(r'href="#(to-\d+)">finding 2</a>', content)
    assert target is not None and f'<span id="{target.group(1)}"></span>2 Finding 2</h2>' in content
    assert "an entry since taken out)" in re.sub("<[^>]*>", "", content)
    assert ">an entry since taken out</a>" not in content


def test_a_cell_too_many_is_kept_and_one_too_few_is_empty() -> None:
    page = Page(write_html(document(Table("T", (TableColumn("A"), TableColumn("B")), (("1", "2", "3"), ("4",))))))
    assert [text for tag, text in page.texts if tag == "td"] == ["1", "2", "3", "4"]
    assert len(page.of("td")) == 4


def test_a_picture_that_is_none_is_refused() -> None:
    from scrdesk.domain.report import Figure

    with pytest.raises(Refused, match="cannot be read"):
        write_html(document(Figure("F", "nothing", b"GIF89a")))


def _luminance(colour: str) -> float:
    parts = [int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def _contrast(one: str, other: str) -> float:
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


def test_every_colour_of_words_has_contrast_enough() -> None:
    white = "#ffffff"
    for role in ("ink", "soft_ink", "accent", "bad"):
        assert _contrast(colour_hex(role), white) >= 4.5, role
    for role, ground in (
        ("ink", "accent_soft"),
        ("accent", "accent_soft"),
        ("ink", "warn_soft"),
        ("soft_ink", "accent_soft"),
    ):
        assert _contrast(colour_hex(role), colour_hex(ground)) >= 4.5, (role, ground)
    for _, _, kind in AGENCIES:
        assert _contrast(white, agency_hex(kind)) >= 4.5, kind


def test_every_word_of_the_model_is_in_the_page() -> None:
    words = Page(write_html(every_block())).words()
    for sentence in (
        *SENTENCES[:3],
        "with a part",
        "I hid in the bathroom.",
        "Dr Ada Lewis",
        "محمد عبد الله",
        "HOS-0012",
    ):
        assert sentence in words


def test_a_note_and_its_mark_lead_to_each_other() -> None:
    content = write_html(every_block()).decode("utf-8")
    mark = re.search(r'<sup><a id="(to-\d+)" href="#(to-\d+)" role="doc-noteref" aria-label="Note 2">', content)
    assert mark is not None
    note = content[content.index('role="doc-endnotes"') :]
    assert f'<li id="{mark[2]}">As Teacher\u00a01 remembers' in note
    assert f'<a href="#{mark[1]}" role="doc-backlink"' in note
    assert content.count(f'id="{mark[1]}"') == content.count(f'id="{mark[2]}"') == 1
