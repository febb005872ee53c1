"""The fictional events of the corpus with the reading that a careful person gives each date; see ``make.py``."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

FILES = Path(__file__).parent / "files"


@dataclass(frozen=True)
class Row:
    """One row: what is written, and what it means (ISO days, HH:MM, None when nothing can be known)."""

    date: str
    earliest: str | None
    latest: str | None
    time: str
    clock: str | None
    source: str
    event: str
    action: str = ""
    people: str = ""


@dataclass
class Case:
    """One file: its rows as events, and what else must come out of it."""

    name: str
    rows: list[Row]
    n_notes: int = 0
    codes: tuple[str, ...] = ()
    glossary: tuple[tuple[str, str], ...] = ()
    preamble: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
    has_times: bool = True
    has_source: bool = True
    places: tuple[str, ...] = ()
    extra: dict[str, str] = field(default_factory=dict)


def day(
    date: str,
    iso: str,
    time: str = "",
    clock: str | None = None,
    source: str = "",
    event: str = "",
    action: str = "",
    people: str = "",
) -> Row:
    """Return a row whose date is one certain day."""
    return Row(date, iso, iso, time, clock, source, event, action, people)


POLICE = [
    day(
        "22.05/16",
        "2016-05-22",
        "1430hrs",
        "14:30",
        "Niche occurrence 4471, p.2",
        "Neighbour in Larch Road reported shouting. Officers attended; no offences disclosed.",
        "NFA",
        "Mother",
    ),
    day(
        "23/05/2016",
        "2016-05-23",
        "09:00",
        "09:00",
        "Niche p.3",
        "Safe and well check. Child B seen asleep.",
        "Referral to MASH",
        "Child B",
    ),
    day(
        "1st June 2016",
        "2016-06-01",
        "9.15pm",
        "21:15",
        "STORM log 882",
        "Call from maternal grandmother, worried about “the state of the flat”.",
        "Attended 21:40",
        "MGM",
    ),
    day(
        "Thurs 16 June 2016",
        "2016-06-16",
        "",
        None,
        "CAD",
        "Father arrested for being drunk & disorderly.",
        "Cautioned",
        "Father",
    ),
    Row(
        "June 2016",
        "2016-06-01",
        "2016-06-30",
        "",
        None,
        "Intelligence",
        "Information that Father had moved back in.",
        "",
        "Father",
    ),
    day(
        "05/07/16",
        "2016-07-05",
        "0005",
        "00:05",
        "STORM log 17",
        "Abandoned 999 call from the address.",
        "No reply at door",
        "",
    ),
    Row("31/06/2016", None, None, "", None, "Niche p.9", "Entry with an impossible date.", "", ""),
    day(
        "2016-08-04",
        "2016-08-04",
        "noon",
        "12:00",
        "Custody record",
        "Mother interviewed under caution.",
        "Bail",
        "Mother",
    ),
]

SCHOOL = [
    day(
        "04/09/2015", "2015-09-04", "", None, "CPOMS", "Child A started in Year 2 at Larch Road Primary.", "", "Child A"
    ),
    day(
        "12 Oct 2015",
        "2015-10-12",
        "",
        None,
        "Attendance register",
        "Attendance 78%; letter sent.",
        "Letter home",
        "Child A",
    ),
    day(
        "3.11.15",
        "2015-11-03",
        "8:50",
        "08:50",
        "CPOMS",
        "Arrived without coat; said “Dad was cross again”.",
        "Told DSL",
        "Child A",
    ),
    day(
        "Monday 14th December 2015",
        "2015-12-14",
        "",
        None,
        "Meeting note",
        "Mother did not come to the meeting.",
        "Rebooked",
        "Mother",
    ),
    day(
        "7-Jan-16",
        "2016-01-07",
        "15:30",
        "15:30",
        "CPOMS",
        "Collected late by an unknown man.",
        "Call to Mother",
        "Child A",
    ),
    day(
        "29/02/2016",
        "2016-02-29",
        "",
        None,
        "CPOMS",
        "Bruise to left cheek, explained as a fall.",
        "Body map; MASH called",
        "Child A",
    ),
]

HEALTH = [
    day(
        "10/01/2016",
        "2016-01-10",
        "10:00",
        "10:00",
        "SystmOne",
        "New birth visit. Child B feeding well.",
        "Routine",
        "Child B",
    ),
    day("14/02/2016", "2016-02-14", "11:30", "11:30", "SystmOne", "Home visit, no access, card left.", "Rebook", ""),
    day(
        "21/02/2016",
        "2016-02-21",
        "09:45",
        "09:45",
        "SystmOne",
        "Home visit. Mother low in mood; EPDS 14.",
        "GP informed",
        "Mother",
    ),
    day("15/03/2016", "2016-03-15", "14:00", "14:00", "Red book", "Weight 4.9 kg, 25th centile.", "Clinic", "Child B"),
    day("28/04/2016", "2016-04-28", "13:15", "13:15", "SystmOne", "Was not brought to clinic.", "Letter", "Child B"),
]

HOUSING = [
    day(
        "3 March",
        "2015-03-03",
        "",
        None,
        "Northgate",
        "Damp reported in the children's bedroom.",
        "Job raised",
        "Mother",
    ),
    day("19 May", "2015-05-19", "", None, "Northgate", "Rent arrears letter 2.", "", "Mother"),
    day(
        "2 January",
        "2016-01-02",
        "",
        None,
        "Northgate",
        "Neighbour complaint about noise at night.",
        "Diary sheets",
        "",
    ),
    day("11 April", "2016-04-11", "", None, "Visit note", "Tenancy visit; two adult men present.", "None", "Father"),
]

GLOSSARY = (("MASH", "Multi-agency safeguarding hub"), ("NFA", "No further action"), ("MGM", "Maternal grandmother"))
