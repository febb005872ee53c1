"""Findings as a list of work: none lost, none twice, the gravest first, and in words an agency may read."""

from __future__ import annotations

import ast
import re
import tomllib
from datetime import date, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scrdesk.domain.checks import MAX_PLACES, AgencyWording, kind_counts, noticed_in, places_in_words, work_list
from scrdesk.domain.chronology import Entry, EntryId
from scrdesk.domain.event_date import EventDate
from scrdesk.domain.submission import Finding, RowKind, Severity, Submission, SubmissionId, SubmissionStatus

ROOT = Path(__file__).resolve().parents[2]
WORDINGS = tomllib.loads((ROOT / "resources" / "templates" / "agency_questions.toml").read_text(encoding="utf-8"))
CODE = re.compile(r"`([a-z-]+)`")
GRAVITY = [Severity.ERROR, Severity.WARNING, Severity.INFO]


def submission(*findings: Finding) -> Submission:
    return Submission(
        SubmissionId(1), "POL", "police.docx", "docx", "0" * 64, 10, 1, date(2016, 7, 29), SubmissionStatus.ACCEPTED,
        9, 0, 0, datetime(2016, 7, 29, 9, 0), findings,
    )  # fmt: skip


def entry(number: int) -> Entry:
    return Entry(
        EntryId(number), f"POL-{number:04d}", number, "POL", EventDate("05/03/2016"), "", f"Event {number}", "", "", "",
        "", "", "", "", "", RowKind.EVENT, SubmissionId(1), "police.docx", 1, f"table 1, row {number}", (),
    )  # fmt: skip


ENTRIES = tuple(entry(number) for number in range(1, 7))


def finding(severity: Severity, code: str, row: int | None = None, message: str = "It is so.") -> Finding:
    return Finding(severity, code, message, f"table 1, row {row}" if row is not None else "")


def test_the_whole_file_comes_first_then_errors_then_warnings_then_what_is_only_told() -> None:
    items = work_list(
        submission(
            finding(Severity.INFO, "date-vague", 2),
            finding(Severity.WARNING, "weekday-wrong", 1),
            finding(Severity.ERROR, "date-invalid", 5),
            finding(Severity.WARNING, "date-blank", 5),
            finding(Severity.INFO, "heading-repeated", 99),
            finding(Severity.WARNING, "tracked-changes"),
            finding(Severity.ERROR, "date-missing", 3),
        ),
        ENTRIES,
    )
    assert [(item.place, item.severity.value) for item in items] == [
        ("", "warning"),
        ("table 1, row 3", "error"),
        ("table 1, row 5", "error"),
        ("table 1, row 1", "warning"),
        ("table 1, row 2", "info"),
        ("table 1, row 99", "info"),
    ]
    assert [item.entry.reference if item.entry else "" for item in items] == [
        "", "POL-0003", "POL-0005", "POL-0001", "POL-0002", "",
    ]  # fmt: skip
    assert [check.code for check in items[2].asked] == ["date-invalid", "date-blank"]
    assert [item.is_whole_file for item in items] == [True] + [False] * 5
    assert items[4].asked == ()


findings = st.lists(
    st.builds(
        Finding,
        st.sampled_from(GRAVITY),
        st.sampled_from(["date-invalid", "weekday-wrong", "date-vague", "new-code"]),
        st.sampled_from(["It is so.", "It is otherwise; please ask."]),
        st.sampled_from(["", *(each.place for each in ENTRIES), "table 9, row 1"]),
    ),
    max_size=25,
)


@given(findings)
def test_nothing_is_lost_and_nothing_stands_twice(found: list[Finding]) -> None:
    wordings = {code: AgencyWording(words["kind"], words.get("ask", "")) for code, words in WORDINGS.items()}
    items = work_list(submission(*found), ENTRIES, wordings)
    assert len({item.place for item in items}) == len(items)
    kept = {(check.severity, check.code, check.noticed, item.place) for item in items for check in item.checks}
    assert kept == {(each.severity, each.code, noticed_in(each.message), each.row) for each in found}
    assert sum(count.n for count in kind_counts(items)) == sum(len(item.checks) for item in items)
    for item in items:
        assert [GRAVITY.index(check.severity) for check in item.checks] == sorted(
            GRAVITY.index(check.severity) for check in item.checks
        )
        for check in item.checks:
            assert bool(check.ask) == (check.severity is not Severity.INFO)
    worst = [(not item.is_whole_file, GRAVITY.index(item.severity)) for item in items]
    assert worst == sorted(worst)


def test_kinds_are_counted_with_their_rows() -> None:
    items = work_list(
        submission(*(finding(Severity.WARNING, "weekday-wrong", row) for row in (4, 2)),
                   finding(Severity.ERROR, "date-invalid", 1), finding(Severity.WARNING, "tracked-changes")),
        ENTRIES,
        {"weekday-wrong": AgencyWording("Weekday and date differ")},
    )  # fmt: skip
    assert [(count.kind, count.n, places_in_words(count.places)) for count in kind_counts(items)] == [
        ("Date invalid", 1, "table 1, row 1"),
        ("Weekday and date differ", 2, "table 1, rows 2 and 4"),
        ("Tracked changes", 1, ""),
    ]


@pytest.mark.parametrize(
    ("places", "said"),
    [
        ([], ""),
        (["row 7"], "row 7"),
        (["line 3", "line 9", "line 31"], "lines 3, 9 and 31"),
        (["sheet 2014-15, row 2", "sheet Log, row 9", "sheet Log, row 12"], "sheet 2014-15, row 2; sheet Log, rows 9 and 12"),
        (["the letter"], "the letter"),
        ([f"row {n}" for n in range(1, MAX_PLACES + 4)], "rows 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 and 12; and 3 more"),
    ],
)  # fmt: skip
def test_rows_are_named_in_one_phrase(places: list[str], said: str) -> None:
    assert places_in_words(places) == said


@pytest.mark.parametrize(
    ("message", "noticed"),
    [
        ("June has 30 days, so there is no day 31; please ask for the right date.",
         "June has 30 days, so there is no day 31."),
        ("The date cell is empty; the date of the row above was taken. Please check it.",
         "The date cell is empty; the date of the row above was taken."),
        ("The file hides this row; it was read: check that the agency meant to send it.",
         "The file hides this row; it was read."),
        ("The date is kept as written.", "The date is kept as written."),
        ("Please ask.", "Please ask."),
        ("“31.06.2015” was read as 1.7.2015; check it.", "“31.06.2015” was read as 1.7.2015."),
    ],
)  # fmt: skip
def test_what_was_noticed_is_told_without_what_the_secretary_is_to_do(message: str, noticed: str) -> None:
    assert noticed_in(message) == noticed


def _codes() -> dict[str, set[str]]:
    """Return every finding code that the program's source gives, with the severities beside it."""
    found: dict[str, set[str]] = {}
    for part in ("intake", "domain"):
        for path in (ROOT / "scrdesk" / part).rglob("*.py"):
            for call in (node for node in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(node, ast.Call)):
                name = ast.unparse(call.func).rpartition(".")[2]
                if name in ("error", "warning", "info") and len(call.args) == 2:
                    found.setdefault(str(ast.literal_eval(call.args[0])), set()).add(name)
                elif name in ("Finding", "DateIssue", "tell", "_tell"):
                    severity = [ast.unparse(arg) for arg in call.args if ast.unparse(arg).startswith("Severity.")]
                    texts = [
                        arg.value for arg in call.args if isinstance(arg, ast.Constant) and isinstance(arg.value, str)
                    ]
                    codes = [text for text in texts if text and " " not in text and "-" in text]
                    if severity and codes:
                        found.setdefault(codes[0], set()).add(severity[0].rpartition(".")[2].lower())
    return found


def test_every_finding_has_words_for_the_agency_and_a_question_where_one_is_due() -> None:
    codes = _codes()
    assert len(codes) > 50
    assert {code for code in codes if code not in WORDINGS} == set()
    asking = {code for code, severities in codes.items() if severities - {"info"}}
    assert {code for code in asking if not WORDINGS[code].get("ask")} == set()


def test_an_agency_is_never_told_a_date_of_birth_nor_spoken_of_as_another() -> None:
    # The secretary's message names the day of birth; ours must stand in for it.
    assert WORDINGS["date-before-birth"]["told"]
    for code, words in WORDINGS.items():
        assert {"kind"} <= set(words) <= {"kind", "ask", "told"}, code
        assert "the agency" not in (words.get("ask", "") + words.get("told", "")).lower(), code
        assert not words.get("ask") or words["ask"].endswith((".", "!")), code


def test_every_finding_that_can_be_put_to_an_agency_is_explained_in_the_list() -> None:
    text = (ROOT / "docs" / "findings.md").read_text(encoding="utf-8")
    listed = {code for line in text.splitlines() if line.startswith("| `") for code in CODE.findall(line.split("|")[1])}
    assert set(WORDINGS) - listed == set()
