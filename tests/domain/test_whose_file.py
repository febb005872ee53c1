"""Whose file it is: guessed only when one agency alone is spoken for."""

import pytest

from scrdesk.domain.event_date import EventDate
from scrdesk.domain.review import Agency, AgencyId
from scrdesk.domain.submission import Column, ColumnReading, ParsedEntry, ParsedSubmission, TableKind, TableReading
from scrdesk.domain.whose_file import guessed_agency

AGENCIES = (
    Agency(AgencyId(1), "POL", "Larchshire Police", "police"),
    Agency(AgencyId(2), "GP", "Willow Surgery", "gp"),
    Agency(AgencyId(3), "HOS", "Rowan Hospital NHS Trust", "hospital"),
    Agency(AgencyId(4), "SCH", "Larch Road Primary School", "school"),
    Agency(AgencyId(5), "CSC", "Larchshire Children’s Social Care", "social_care"),
    Agency(AgencyId(6), "COL", "Rowan College", "school"),
)


def parsed(name: str, preamble: str = "", cells: tuple[str, ...] = (), heading: str = "Agency") -> ParsedSubmission:
    columns = (ColumnReading(0, heading, Column.AGENCY), ColumnReading(1, "", Column.EVENT))
    entries = tuple(ParsedEntry("row", EventDate(""), fields=((heading, cell), ("Event", "x"))) for cell in cells)
    table = TableReading("table 1", TableKind.CHRONOLOGY, columns, len(cells), len(cells))
    return ParsedSubmission(name, "docx", "", 0, (table,), entries, (), preamble=preamble)


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("POL chronology v2.docx", "POL"),
        ("CSC_chronology.docx", "CSC"),
        ("LarchshirePolice.xlsx", "POL"),
        ("willow surgery export.csv", "GP"),
        ("Rowan Hospital.odt", "HOS"),
        ("Constabulary log.docx", "POL"),
        ("childrens social care.docx", "CSC"),
        ("Children's Social Care chron.docx", "CSC"),
        ("primary.docx", ""),  # two schools
        ("college log.docx", ""),
        ("Rowan College.docx", "COL"),
        ("policy.docx", ""),
        ("chronology.docx", ""),
        ("GP and POL joint.docx", ""),
        (".docx", ""),
    ],
)
def test_by_name(name: str, code: str) -> None:
    assert guessed_agency(parsed(name), AGENCIES) == code


def test_by_agency_column() -> None:
    assert guessed_agency(parsed("log.docx", cells=("Police",) * 9 + ("GP",)), AGENCIES) == "POL"
    assert guessed_agency(parsed("log.docx", cells=("Police", "GP")), AGENCIES) == ""
    assert guessed_agency(parsed("log.docx", cells=("", " ")), AGENCIES) == ""
    assert guessed_agency(parsed("log.docx", cells=("Police",), heading=""), AGENCIES) == ""


def test_by_preamble() -> None:
    assert guessed_agency(parsed("log.docx", "Chronology of Willow Surgery for the Board"), AGENCIES) == "GP"
    assert guessed_agency(parsed("log.docx", "From police to hospital"), AGENCIES) == ""
    assert guessed_agency(parsed("log.docx", "Willow Surgery"), ()) == ""
