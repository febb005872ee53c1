"""An invented review as values, for tests of what pages show without a store."""

from __future__ import annotations

from datetime import date, time

from scrdesk.domain.learning import FindingId, Lesson, NewLesson, PlannedAction, Recommendation
from scrdesk.domain.panel import (
    Attendance,
    Meeting,
    MeetingId,
    MinuteItem,
    NewMeeting,
    PanelAction,
    QuorumRule,
    action_log,
    quorum,
)
from scrdesk.domain.people import NewPerson, Person, PersonId
from scrdesk.domain.review import Agency, AgencyId, NewReview, Review, ReviewId
from scrdesk.services.panel_meetings import PanelRoom
from scrdesk.services.reviews import AgencyStanding, DueItem, Overview
from scrdesk.ui.pages.panel.store_calls import PanelFound

REVIEW = Review(
    ReviewId(1),
    NewReview("SCR 2016/02", "scr", "Child Q", "", date(2015, 1, 1), date(2016, 6, 30), date(2016, 5, 22)),
)
AGENCIES = tuple(
    Agency(AgencyId(i), code, name, kind)
    for i, (code, name, kind) in enumerate(
        (
            ("POL", "Northmere Police", "police"),
            ("GP", "Larch Road Surgery", "gp"),
            ("HV", "Northmere health visiting service", "health_visiting"),
            ("SCH", "Little Oaks Nursery", "school"),
            ("CSC", "Children’s social care", "social_care"),
            ("HOS", "Northmere General Hospital", "hospital"),
            ("HOU", "Northmere Homes", "housing"),
            ("PRO", "Probation", "probation"),
        ),
        start=1,
    )
)
STANDINGS = tuple(
    AgencyStanding(agency, *words, n_entries=50, n_to_look_at=2)
    for agency, words in zip(
        AGENCIES,
        (
            ("accepted v2", "good", "accepted", "quiet"),
            ("accepted", "good", "not asked", "quiet"),
            ("accepted", "good", "accepted", "quiet"),
            ("accepted", "good", "not asked", "quiet"),
            ("5 to look at", "warn", "received", "quiet"),
            ("accepted", "good", "received", "quiet"),
            ("accepted", "good", "5 days late", "bad"),
            ("requested", "info", "requested", "quiet"),
        ),
        strict=True,
    )
)
MEETINGS = (
    Meeting(
        MeetingId(1),
        NewMeeting(
            1,
            date(2016, 9, 14),
            time(10, 0),
            "Council House, room 3",
            "agreed",
            (
                Attendance("A. Thorne", "independent chair", "", True, True),
                Attendance("D. I. Vale", "detective inspector", "POL", True, True),
                Attendance("M. Okoro", "named nurse", "HV", True, False),
            ),
            (
                MinuteItem("1", "Welcome, apologies, interests", "No interest was declared."),
                MinuteItem(
                    "2",
                    "Combined chronology",
                    "The panel asked why the child’s room was not checked. The nursery’s account differs.",
                    "Treat the three accounts as one event.",
                    ("POL-0042", "HOU-0009", "SCH-0022"),
                ),
            ),
            (
                PanelAction(
                    "A1", "Ask the attending officers what was seen in the flat", "Police member", date(2016, 10, 3)
                ),
                PanelAction(
                    "A2", "Send the terms of reference to all members", "Secretary", None, "closed", date(2016, 9, 20)
                ),
            ),
        ),
    ),
    Meeting(
        MeetingId(2),
        NewMeeting(
            2,
            date(2016, 10, 19),
            None,
            "Council House",
            "draft",
            (),
            (MinuteItem("1", "Minutes of panel 1", "Agreed."),),
            (),
        ),
    ),
)
PEOPLE = tuple(
    Person(PersonId(i), details)
    for i, details in enumerate(
        (
            NewPerson("Tobias Dunmore", "Child Q", "child", False, ("Toby", "Tobi", "T.D."), date(2012, 1, 3)),
            NewPerson("Kayleigh Dunmore", "Mother", "mother", False, ("Kaylee", "Kay"), date(1991, 8, 9)),
            NewPerson("Wayne Pratt", "Mother’s Partner", "mother’s partner", False, ("Wane", "W. Pratt"), None),
            NewPerson("Margaret Lowe", "HV1", "health visitor", True, ("Maggie",), None, "HV"),
        ),
        start=1,
    )
)
LESSONS = (
    Lesson(
        FindingId(1),
        NewLesson(
            1,
            "When nobody answered the door, nobody was told",
            "Three services each recorded failed visits and each closed the matter on its own.",
            "seeing the child",
            ("HV-0029", "HV-0031", "SCH-0022"),
            (
                Recommendation(
                    "1.1",
                    "The Board should agree one rule for visits that fail, and who is told after the second.",
                    "multi-agency",
                    (
                        PlannedAction(
                            "1.1.1",
                            "Write the rule into the procedures",
                            "CSC",
                            "head of service",
                            date(2017, 3, 31),
                            "a second failed visit is known to all within a day",
                            "audit of 20 cases",
                            "in progress",
                        ),
                        PlannedAction("1.1.2", "Tell all staff", "HV", "named nurse", None, "", "", "done"),
                    ),
                ),
            ),
        ),
    ),
)
OVERVIEW = Overview(
    review=REVIEW,
    type_name="Serious Case Review",
    due=(
        DueItem("Housing: agency report", "5 days late", date(2016, 11, 14), "bad"),
        DueItem("Minutes of panel 2 to members", "draft, 4 of 9 items", date(2016, 11, 24), "warn"),
        DueItem(
            "A1: ask the attending officers what was seen in the flat", "Police member", date(2017, 1, 12), "quiet"
        ),
    ),
    standings=STANDINGS,
    n_entries=1204,
    n_undated=3,
    n_to_look_at=14,
    n_agencies_received=7,
    first_day=date(2015, 1, 4),
    last_day=date(2016, 6, 29),
    longest_silence=(53, date(2016, 1, 12), date(2016, 3, 4)),
    last_meeting=MEETINGS[1],
    next_meeting=None,
    n_people=4,
    n_meetings=2,
    n_lessons=1,
)
EMPTY_OVERVIEW = Overview(
    review=REVIEW,
    type_name="Serious Case Review",
    due=(),
    standings=(),
    n_entries=0,
    n_undated=0,
    n_to_look_at=0,
    n_agencies_received=0,
    first_day=None,
    last_day=None,
    longest_silence=None,
    last_meeting=None,
    next_meeting=None,
    n_people=0,
    n_meetings=0,
    n_lessons=0,
)


def panel_found() -> PanelFound:
    """What the Panel page shows of :data:`MEETINGS`."""
    room = PanelRoom((), (), MEETINGS, {}, date(2016, 9, 1))
    rule = QuorumRule(0.5, 2, "terms of reference")
    quorums = {each.id: quorum(each.details.attendance, rule) for each in MEETINGS}
    return PanelFound(room, action_log(MEETINGS, room.today), quorums, {}, ("Child Q", "Mother"))
