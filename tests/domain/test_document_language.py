"""Welsh headings and labels: whole phrases, patterns and days; what people wrote is never touched."""

from __future__ import annotations

import tomllib
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scrdesk.domain.dates_in_words import day_in_words, weekday_in_words
from scrdesk.domain.document_language import DocumentLanguage, in_language, phrasebook
from scrdesk.domain.paper_words import ENGLISH, PaperWords
from scrdesk.domain.report import (
    ChronologyRow,
    ChronologyTable,
    Document,
    Facts,
    Heading,
    Paragraph,
    Run,
    Table,
    TableColumn,
)
from scrdesk.resources import resource
from scrdesk.services.document_language import book_of

WELSH = book_of("cy")
assert WELSH is not None
FIRST = date(2014, 1, 1)


def document(*blocks: object) -> Document:
    return Document(
        "Child practice review: Child Q", "Report draft", "Bwrdd", "CPR 1", "OFFICIAL-SENSITIVE", "0.1",
        date(2016, 3, 3), "names shown", is_draft=True, blocks=tuple(blocks),  # type: ignore[arg-type]
    )  # fmt: skip


@pytest.mark.parametrize(
    ("english", "welsh"),
    [
        ("Action plan", "Cynllun gweithredu"),
        ("Executive summary", "Crynodeb gweithredol"),
        ("3 March 2016", "3 Mawrth 2016"),
        ("Saturday 5 March 2016", "dydd Sadwrn 5 Mawrth 2016"),
        ("Wednesday 24 August 2016, 10:00", "dydd Mercher 24 Awst 2016, 10:00"),
        ("Finding 12", "Canfyddiad 12"),
        ("Child practice review: Child Q", "Adolygiad Ymarfer Plant: Child Q"),
        ("agreed at panel 2 on 14 September 2016", "cytunwyd yn y panel 2 ar 14 Medi 2016"),
        ("Panel meeting 1, Wednesday 24 August 2016", "Cyfarfod panel 1, dydd Mercher 24 Awst 2016"),
        ("about 5 March 2016", "tua 5 Mawrth 2016"),
        ("8 agencies were asked to contribute.", "Gofynnwyd i 8 asiantaeth gyfrannu."),
    ],
)
def test_what_is_known(english: str, welsh: str) -> None:
    assert WELSH.of(english, is_ours=True) == welsh


@pytest.mark.parametrize(
    "words",
    ["A burn, and what he said of it", "Some heading: with more", "not read: “3 March 2016?”", "the findings", ""],
)
def test_what_somebody_wrote_stays(words: str) -> None:
    assert WELSH.of(words) is None
    assert WELSH.said(words) == words


def test_a_document_changes_its_labels_and_says_its_language() -> None:
    row = ChronologyRow(
        "Saturday 5 March 2016", "time not given", "POL", "police", "Findings", (("People", "Findings"),), "POL-0001",
        "Findings", "2016-03",
    )  # fmt: skip
    made = in_language(
        document(
            Heading("Findings"),
            Heading("Review of the records"),
            Paragraph("Action: Police to send it."),
            Paragraph("Findings"),
            Paragraph((Run("Finding", is_bold=True), Run(" nobody wrote of."))),
            Paragraph("Entries: POL-0042", is_note=True),
            Paragraph((Run("Decision: ", is_bold=True), Run("Findings are to be told."))),
            Facts((("Held", "Saturday 5 March 2016"), ("Place", "Room 3 March"))),
            Table(
                "Action plan", (TableColumn("Due"), TableColumn("Action")), (("3 March 2016", "Call on 3 March 2016."),)
            ),
            ChronologyTable("Combined chronology of all agencies", (row,), "1 of 1 shown", "all entries"),
        ),
        WELSH,
    )
    assert (made.language, made.title) == ("cy", "Adolygiad Ymarfer Plant: Child Q")
    assert made.foot == "CPR 1 · Drafft 0.1 · 3 Mawrth 2016 · enwau’n cael eu dangos"
    assert made.handling.startswith("Mae’r papur hwn")
    heading, *own, note, decided, facts, table, chronology = made.blocks
    assert heading == Heading("Canfyddiadau")
    assert own == [
        Heading("Review of the records"),
        Paragraph("Action: Police to send it."),
        Paragraph("Findings"),
        Paragraph((Run("Finding", is_bold=True), Run(" nobody wrote of."))),
    ]
    assert note == Paragraph("Cofnodion: POL-0042", is_note=True)
    assert decided == Paragraph((Run("Penderfyniad: ", is_bold=True), Run("Findings are to be told.")))
    assert facts == Facts((("Cynhaliwyd", "dydd Sadwrn 5 Mawrth 2016"), ("Lleoliad", "Room 3 March")))
    assert isinstance(table, Table)
    assert table.rows == (("3 Mawrth 2016", "Call on 3 March 2016."),)
    assert isinstance(chronology, ChronologyTable)
    (said,) = chronology.rows
    assert (said.text, said.source, said.details) == ("Findings", "Findings", (("Pobl", "Findings"),))
    assert (said.when, said.time) == ("dydd Sadwrn 5 Mawrth 2016", "amser heb ei nodi")


def test_without_a_phrasebook_nothing_changes() -> None:
    english = document(Heading("Findings"))
    assert in_language(english, None) is english
    assert english.words == ENGLISH
    assert book_of("en-GB") is None


@given(st.integers(0, 20_000))
def test_every_day_is_said_and_can_be_read_back(n: int) -> None:
    day = FIRST + timedelta(days=n)
    said = WELSH.of(day_in_words(day))
    number, month, year = (said or "").split()
    assert (int(number), int(year)) == (day.day, day.year)
    assert WELSH.words.months.index(month) + 1 == day.month
    assert WELSH.of(weekday_in_words(day)) == f"{WELSH.weekdays[day.weekday()]} {said}"
    assert WELSH.words.day(day) == said


@given(st.text(max_size=60))
def test_a_book_never_fails_and_never_empties_a_text(text: str) -> None:
    assert bool(WELSH.said(text)) is bool(text)


def data() -> dict[str, object]:
    return tomllib.loads(resource("templates", "welsh.toml").read_text(encoding="utf-8"))


def test_a_book_that_is_not_whole_is_refused() -> None:
    words = data()["words"]
    assert isinstance(words, dict)
    for faulty, why in (
        ({"words": {**words, "page": "", "colour": ""}}, "colour"),
        ({"words": {**words, "months": words["months"][:11]}}, "twelve months"),
        ({"weekdays": ["Llun"]}, "seven weekdays"),
        ({"pattern": [{"english": "Finding {n}", "said": "Canfyddiad"}]}, "parts"),
        ({"phrases": []}, "no words"),
    ):
        with pytest.raises(ValueError, match=why):
            phrasebook(DocumentLanguage.WELSH, {**data(), **faulty})


def test_no_phrase_loses_a_brace_and_the_book_says_that_it_is_to_be_checked() -> None:
    assert "checked by a Welsh speaker" in str(data()["standing"])
    assert len(WELSH.phrases) > 120
    assert all(said.strip() and "{" not in said for said in WELSH.phrases.values())
    assert WELSH.words.page_of(3, 12) == "tudalen 3 o 12"
    assert PaperWords().page_of(3, 12) == "page 3 of 12"
