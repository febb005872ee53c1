"""Columns told by what stands in them where headings are strange, misleading or missing."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from scrdesk.domain.submission import Column, ParsedSubmission
from scrdesk.intake.column_words import column_words
from scrdesk.intake.read import read_bytes
from tests.corpus.judge.wordml import cell, document, para, row, table


def _read(rows: Sequence[Sequence[str]], name: str = "log.csv") -> ParsedSubmission:
    lines = [";".join(f'"{cell}"' for cell in row) for row in rows]
    return read_bytes(name, "\r\n".join(lines).encode())


def _days(parsed: ParsedSubmission) -> list[str]:
    return [entry.when.earliest.isoformat() if entry.when.earliest else "" for entry in parsed.entries]


@pytest.mark.parametrize(
    ("heading", "meaning"),
    [
        ("Date event occurred", Column.DATE),
        ("Event/contact date", Column.DATE),
        ("When did this happen?", Column.DATE),
        ("At what time?", Column.TIME),
        ("Clock time", Column.TIME),
        ("End date of event", Column.END_DATE),
        ("Due date", None),
        ("Review date", None),
    ],
)
def test_words_for_dates_and_times_count_wherever_they_stand(heading: str, meaning: Column | None) -> None:
    match = column_words().match(heading)
    assert (match.meaning if match else None) is meaning


def test_a_birth_date_is_never_when_it_happened() -> None:
    parsed = _read([
        ("Date of birth", "Zeitpunkt", "Vorfall"),
        ("01/09/2013", "04/01/2016", "Seen at nursery with a grazed knee."),
        ("17/12/2015", "11/01/2016", "Weighed in clinic and found to be light."),
    ])  # fmt: skip
    assert _days(parsed) == ["2016-01-04", "2016-01-11"]


def test_times_are_seen_under_a_heading_that_says_nothing() -> None:
    parsed = _read([
        ("Date", "Uhr", "Event"),
        ("04/01/2016", "9:15", "Seen at nursery with a grazed knee."),
        ("11/01/2016", "1430 hrs", "Weighed in clinic and found to be light."),
    ])  # fmt: skip
    assert [str(entry.when.start) for entry in parsed.entries] == ["09:15:00", "14:30:00"]


def test_a_table_of_commas_is_no_running_text_although_its_lines_begin_with_dates() -> None:
    text = "Date,Hour,Where,Notes\n" + "".join(
        f"1{n}.4.2015,7.30 a.m.,Clinic,Seen with mother number {n}\n" for n in range(1, 6)
    )
    parsed = read_bytes("log.csv", text.encode())
    assert [dict(entry.fields)["Where"] for entry in parsed.entries] == ["Clinic"] * 5
    assert {str(entry.when.start) for entry in parsed.entries} == {"07:30:00"}


def test_no_row_of_events_is_taken_for_headings_below_other_events() -> None:
    told = "Nursery asleep letter review closed grandmother visit and much more than any heading would say."
    parsed = _read([
        ("02/03/2014", "GP", "Housing visit and advice given at school.", "Bruise seen"),
        ("05/03/2014", "", "Partner called, unwell, and was not let in.", ""),
        ("", "Police", told, "Plan"),
        ("", "HV2", "Home visit; the address was empty.", "Review"),
    ])  # fmt: skip
    assert _days(parsed) == ["2014-03-02", "2014-03-05", "2014-03-05", "2014-03-05"]


def test_one_date_counts_for_all_the_rows_below_it() -> None:
    parsed = _read([
        ("03/04/2015", "14:30", "Reopened at the request of the school."),
        ("", "15:00", "Telephone call to the clinic, no reply."),
        ("", "15:10", "Discussed with the police officer on duty."),
    ])  # fmt: skip
    assert _days(parsed) == ["2015-04-03"] * 3


def test_a_title_above_rows_without_headings_is_no_event() -> None:
    parsed = _read([
        ("Chronology of agency involvement", "", ""),
        ("03/04/2015", "Clinic", "Reopened at the request of the school."),
        ("04/04/2015", "Clinic", "Telephone call to the clinic, no reply."),
    ])  # fmt: skip
    assert _days(parsed) == ["2015-04-03", "2015-04-04"]
    assert "Chronology of agency involvement" in parsed.preamble


def test_a_day_across_the_table_is_that_of_the_rows_below() -> None:
    parsed = _read([
        ("Time", "Event", "By"),
        ("Monday 7 March 2016", "", ""),
        ("0900", "Handover; baby settled.", "SN1"),
        ("8 March 2016", "", ""),
        ("1015", "Transferred.", "SN2"),
    ])  # fmt: skip
    events = [entry for entry in parsed.entries if entry.kind.value == "event"]
    assert [(str(e.when.earliest), str(e.when.start)) for e in events] == [
        ("2016-03-07", "09:00:00"), ("2016-03-08", "10:15:00"),
    ]  # fmt: skip
    assert "no-date-column" not in {finding.code for finding in parsed.findings}


def _form(day: str, told: str, account: str = "What was it like?") -> str:
    return row("Date", day) + row("Staff", "Worker 1") + row(account, told) + row("Outcome", "None")


def _read_word(tmp_path: Path, *tables: str) -> ParsedSubmission:
    path = tmp_path / "forms.docx"
    document(path, *(table(rows, n_columns=2) + para("") for rows in tables))
    return read_bytes(path.name, path.read_bytes())


def test_forms_that_are_alike_are_events_whatever_their_account_is_called(tmp_path: Path) -> None:
    parsed = _read_word(
        tmp_path, _form("03/10/2016", "Baby in a coat indoors."), _form("10/10/2016", "Heating restored.")
    )
    assert _days(parsed) == ["2016-10-03", "2016-10-10"]


def test_the_agency_s_own_details_are_no_event(tmp_path: Path) -> None:
    details = row("Agency", "Children's Social Care") + row("Author", "Manager 2") + row("Date completed", "09/01/2017")
    rows = row("Date", "Event") + row("03/10/2016", "Baby in a coat indoors.")
    parsed = _read_word(tmp_path, details, rows)
    assert _days(parsed) == ["2016-10-03"]
    assert "Manager 2" in parsed.preamble


def test_a_form_of_four_columns_keeps_its_label_and_value_apart(tmp_path: Path) -> None:
    rows = (
        row("Date of contact", "03/10/2016", "Time", "1415")
        + row("Worker", cell("HV2", span=3))
        + row("What happened", cell("Home visit, no heating.", span=3))
        + row("Action", cell("Voucher given.", span=3))
    )
    entry = _read_word(tmp_path, rows).entries[0]
    assert (str(entry.when.earliest), str(entry.when.start)) == ("2016-10-03", "14:15:00")
    assert (entry.event, entry.action) == ("Home visit, no heating.", "Voucher given.")
