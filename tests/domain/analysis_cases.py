"""Small cases for tests of the analyses: a few invented rows, people and marks."""

from __future__ import annotations

from datetime import date, time, timedelta

from hypothesis import strategies as st

from scrdesk.domain.analysis.case import Case, CaseRow
from scrdesk.domain.chronology import EntryId
from scrdesk.domain.mark_values import Attendance, Significance, Stated
from scrdesk.domain.panel_layer import NO_MARKS, PanelMarks
from scrdesk.domain.people import NewPerson, Person, PersonId
from scrdesk.domain.review import Agency, AgencyId, KeyLineId, KeyLineOfEnquiry, NewReview, Review, ReviewId
from scrdesk.domain.submission import RowKind
from scrdesk.services.record_words import record_words

REVIEW = Review(
    ReviewId(1),
    NewReview("SCR 1", "scr", "Child Q", "", date(2016, 1, 1), date(2016, 12, 31), date(2016, 11, 1)),
)
AGENCIES = tuple(Agency(AgencyId(n), code, f"The {code}", "other") for n, code in enumerate(("POL", "GP", "HV"), 1))
CHILD, SISTER, MOTHER, GRANDMOTHER, PARTNER, NURSE = (PersonId(n) for n in range(1, 7))
PEOPLE = (
    Person(
        CHILD, NewPerson("Robin Ash", "Child Q", "subject child", aliases=("Rob",), born=date(2016, 2, 1), sex="male")
    ),
    Person(SISTER, NewPerson("Fern Ash", "Sibling 1", "sister", born=date(2012, 5, 5), sex="female")),
    Person(MOTHER, NewPerson("Hazel Ash", "Mother", "mother", sex="female")),
    Person(GRANDMOTHER, NewPerson("Iris Ash", "MGM", "maternal grandmother", sex="female")),
    Person(PARTNER, NewPerson("Cliff Stone", "Mother's Partner", "mother's partner", sex="male")),
    Person(NURSE, NewPerson("Heather Moss", "HV1", "health visitor", True, agency_code="HV")),
)
KEY_LINES = (KeyLineOfEnquiry(KeyLineId(1), 1, "Was the child seen?"), KeyLineOfEnquiry(KeyLineId(2), 2, "Who knew?"))


def row(
    n: int,
    day: date | None,
    event: str,
    code: str = "POL",
    *,
    until: date | None = None,
    people: tuple[PersonId, ...] = (),
    marks: PanelMarks = NO_MARKS,
    **rest: object,
) -> CaseRow:
    """Return a row of one certain day, of a span of days, or without a date."""
    return CaseRow(
        id=EntryId(n),
        reference=f"{code}-{n:04d}",
        agency_code=code,
        position=n,
        earliest=day,
        latest=until or day,
        start=rest.pop("start", None),  # type: ignore[arg-type]
        is_day=day is not None and until is None,
        when=day.isoformat() if day else "no date",
        event=event,
        people=frozenset(people),
        marks=marks,
        **rest,  # type: ignore[arg-type]
    )


def case(*rows: CaseRow, **parts: object) -> Case:
    """Return a case of these rows."""
    made: dict[str, object] = {
        "review": REVIEW,
        "agencies": AGENCIES,
        "rows": rows,
        "people": PEOPLE,
        "key_lines": KEY_LINES,
        "words": record_words(),
        "today": date(2017, 1, 1),
    }
    return Case(**{**made, **parts})  # type: ignore[arg-type]


PHRASES = (
    "Home visit.", "No reply at the door.", "Was not brought to clinic.", "Bruise to the arm.", "No injuries seen.",
    "Denied drinking.", "Drunk at the school gate.", "NFA.", "Grandmother rang, worried about Rob.", 'Rob said "go away".',
    "Strategy discussion with health.", "Case closed.", "Supervision.", "Allocated to a new worker.", "A man was there.",
    "Referral sent to children's social care.", "Interpreter used.", "Good practice.", "Escalated to the manager.", "Čekání",
)  # fmt: skip
_TAGS = (
    "injury",
    "good practice",
    "decision point",
    "supervision",
    "concern raised",
    "neglect",
    "own words of a panel",
)


@st.composite
def marks_of_any_kind(draw: st.DrawFn) -> PanelMarks:
    """Any marks the panel may have made."""
    return PanelMarks(
        child_seen=draw(st.none() | st.sampled_from(Stated)),
        seen_alone=draw(st.none() | st.sampled_from(Stated)),
        voice=draw(st.sampled_from(("", "I was hungry"))),
        attendance=draw(st.none() | st.sampled_from(Attendance)),
        significance=draw(st.none() | st.sampled_from(Significance)),
        tags=frozenset(draw(st.sets(st.sampled_from(_TAGS), max_size=2))),
        key_lines=frozenset(draw(st.sets(st.sampled_from([each.id for each in KEY_LINES]), max_size=2))),
    )


@st.composite
def cases(draw: st.DrawFn) -> Case:
    """Any small case: rows with and without dates, of one day or a span, marked or not."""
    rows = []
    for n in range(1, draw(st.integers(0, 9)) + 1):
        day = draw(st.none() | st.dates(date(2015, 10, 1), date(2017, 2, 1)))
        until = day + timedelta(days=draw(st.sampled_from((3, 40, 400)))) if day and draw(st.booleans()) else None
        rows.append(
            row(
                n,
                day,
                " ".join(draw(st.lists(st.sampled_from(PHRASES), min_size=1, max_size=3))),
                draw(st.sampled_from(("POL", "GP", "HV", "OLD"))),
                until=until,
                people=tuple(draw(st.sets(st.sampled_from([each.id for each in PEOPLE]), max_size=3))),
                marks=draw(st.just(NO_MARKS) | marks_of_any_kind()),
                start=draw(st.none() | st.sampled_from((time(9), time(9, 20)))),
                location=draw(st.sampled_from(("", "clinic", "home"))),
                practitioner=draw(st.sampled_from(("", "Heather Moss", "not recorded"))),
                child_seen_words=draw(st.sampled_from(("", "Yes, alone", "No", "N/A"))),
                action=draw(st.sampled_from(("", "NFA.", "Seen next day."))),
                kind=draw(st.sampled_from((RowKind.EVENT, RowKind.EVENT, RowKind.NOTE))),
            )
        )
    named = {each.id: frozenset({"GP"}) for each in rows if draw(st.booleans())}
    return case(*rows, named_agencies=named, people=PEOPLE if draw(st.booleans()) else ())
