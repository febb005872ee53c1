"""The publication checklist: days worked out by hand, family days avoided, gates that warn and never block."""

from dataclasses import replace
from datetime import date

import pytest

from scrdesk.domain.learning_records import SEVEN_MINUTES, CheckedPoint, Deposit, PublicationDays
from scrdesk.domain.people import NewPerson, Person, PersonId, day_stated
from scrdesk.domain.publication import (
    PublicationFacts,
    counted_days,
    family_days,
    last_day_to_send,
    near_family_days,
    published_form,
    standings,
    up_until,
)
from scrdesk.services.bank_holidays import holiday_table
from scrdesk.services.learning_words import learning_words

TODAY = date(2016, 10, 17)
POINTS = learning_words().points
HOLIDAYS = holiday_table({})
FACTS = PublicationFacts(PublicationDays(), (), (), (), 0, 0, 0, TODAY, HOLIDAYS)


def point(facts: PublicationFacts, code: str, checked: CheckedPoint | None = None):
    said = {} if checked is None else {code: checked}
    return next(each for each in standings(POINTS, said, facts) if each.point.code == code)


@pytest.mark.parametrize(
    ("planned", "last"),
    [  # by hand, with a calendar
        (date(2016, 11, 30), date(2016, 11, 21)),
        (date(2017, 1, 4), date(2016, 12, 21)),  # 2 Jan is in lieu of New Year's Day, 26 and 27 Dec are holidays
        (date(2016, 3, 31), date(2016, 3, 18)),  # Good Friday 25 March, Easter Monday 28 March
        (date(2023, 5, 10), date(2023, 4, 27)),  # 1 May, and 8 May for the coronation
        (date(2016, 3, 1), date(2016, 2, 19)),  # over the leap day
    ],
)
def test_seven_working_days_before(planned: date, last: date) -> None:
    assert last_day_to_send(planned, HOLIDAYS) == last
    assert str(planned.year) in counted_days(planned, HOLIDAYS)


def test_the_desks_own_holiday_is_no_working_day() -> None:
    planned = date(2016, 11, 30)
    own = holiday_table({date(2016, 11, 24): "Council closed"})
    assert last_day_to_send(planned, own) == date(2016, 11, 18)
    assert counted_days(planned, own).endswith("18 November 2016; closed: 24 November 2016 (Council closed)")
    days = PublicationDays(planned=planned, sent=date(2016, 11, 21))
    assert point(replace(FACTS, days=days), "sent").warning == ""
    assert "Sent 21 November 2016" in point(replace(FACTS, days=days, holidays=own), "sent").warning
    on_it = replace(FACTS, days=PublicationDays(planned=date(2016, 11, 24)), holidays=own)
    assert "the day itself is a holiday (Council closed)" in point(on_it, "family").warning


def test_sent_in_time_late_or_not_at_all() -> None:
    days = PublicationDays(planned=date(2016, 11, 30))
    in_time = point(replace(FACTS, days=replace(days, sent=date(2016, 11, 21))), "sent")
    assert in_time.warning == ""
    assert "Last day to send it: 21 November 2016" in in_time.computed
    assert (
        "less than 7 working days" in point(replace(FACTS, days=replace(days, sent=date(2016, 11, 22))), "sent").warning
    )
    assert "not been sent" in point(replace(FACTS, days=days, today=date(2016, 11, 22)), "sent").warning
    assert point(replace(FACTS, days=days), "sent").warning == ""


def test_a_gate_warns_until_somebody_says_why() -> None:
    soon = replace(FACTS, days=PublicationDays(planned=date(2016, 10, 20)))
    assert "still to do" in point(soon, "legal").warning
    gone_on = CheckedPoint("legal", "going ahead without", "Chair", TODAY, "Advice is due on the day")
    assert point(soon, "legal", gone_on).warning == ""
    out = replace(FACTS, days=PublicationDays(published=date(2016, 10, 3), link="https://board.example/q"))
    assert "Published 3 October 2016 with this still to do" in point(out, "press").warning


def test_twelve_months_on_the_web() -> None:
    assert up_until(PublicationDays(published=date(2016, 2, 29))) == date(2017, 2, 28)
    assert up_until(PublicationDays(published=date(2016, 10, 3))) == date(2017, 10, 3)
    assert up_until(PublicationDays(published=date(2016, 10, 3), until=date(2018, 1, 1))) == date(2018, 1, 1)
    assert up_until(PublicationDays()) is None
    days = PublicationDays(published=date(2015, 10, 3), link="https://board.example/q")
    assert "Take it down" in point(replace(FACTS, days=days), "take-down").warning
    soon = replace(FACTS, days=replace(days, published=date(2015, 11, 1)))
    assert "decide whether it stays" in point(soon, "take-down").warning
    early = replace(days, published=date(2016, 1, 1), taken_down=date(2016, 5, 1))
    assert "before 1 January 2017" in point(replace(FACTS, days=early), "take-down").warning
    short = replace(days, published=date(2016, 1, 1), until=date(2016, 6, 1))
    assert "less than 12 months" in point(replace(FACTS, days=short), "published").warning
    assert "link is missing" in point(replace(FACTS, days=replace(days, link="")), "published").warning


def test_birthdays_and_anniversaries_are_avoided() -> None:
    people = (
        Person(PersonId(1), NewPerson("A", "Child Q", born=date(2012, 1, 2))),
        Person(PersonId(2), NewPerson("B", "Sibling 1", born=date(2012, 2, 29), died=day_stated(date(2015, 6, 1)))),
        Person(PersonId(3), NewPerson("C", "SW1", born=date(1980, 1, 2), is_professional=True)),
    )
    days = family_days(people, date(2016, 5, 22))
    assert [each.what for each in days] == [
        "birthday of Child Q",
        "birthday of Sibling 1",
        "anniversary of the death of Sibling 1",
        "anniversary of the incident",
    ]
    assert near_family_days(date(2016, 12, 30), days) == ("birthday of Child Q on 2 January 2017",)
    assert near_family_days(date(2017, 2, 28), days) == ("birthday of Sibling 1 on 28 February 2017",)
    assert near_family_days(date(2017, 8, 1), days) == ()
    facts = replace(FACTS, days=PublicationDays(planned=date(2017, 5, 23)), family_days=days)
    assert "anniversary of the incident" in point(facts, "family").warning
    holiday = replace(facts, days=PublicationDays(planned=date(2017, 8, 28)))
    assert "holiday (Late Summer Bank Holiday)" in point(holiday, "family").warning


def test_computed_lines_of_plan_deposit_and_briefing() -> None:
    facts = replace(FACTS, n_actions=4, n_without_owner=1, products=(SEVEN_MINUTES,), n_trained=2)
    assert point(facts, "response").warning == "1 of them has no owner."
    assert "A 7-minute briefing is there; 2 lines" in point(facts, "briefing").computed
    sent = Deposit("Child Q", sent=date(2016, 10, 4), is_anonymous=True)
    assert "No acknowledgement" in point(replace(FACTS, deposits=(sent,)), "deposit").warning
    done = replace(sent, acknowledged=date(2016, 10, 10))
    assert point(replace(FACTS, deposits=(done,)), "deposit").computed.endswith("Acknowledged 10 October 2016.")
    assert (
        "Published, and not deposited"
        in point(replace(FACTS, days=PublicationDays(published=TODAY, link="x")), "deposit").warning
    )


def test_the_checklist_has_fifteen_points() -> None:
    assert len(POINTS) == 15
    assert [each.number for each in standings(POINTS, {}, FACTS)] == list(range(1, 16))


@pytest.mark.parametrize(
    ("kind", "day", "said"),
    [
        ("scr-2006", date(2010, 6, 9), "the executive summary only"),
        ("scr-2006", date(2010, 6, 10), "the overview report, redacted, and the executive summary"),
        ("scr-2006", date(2013, 4, 14), "the overview report, redacted, and the executive summary"),
        ("scr-2013", date(2013, 4, 15), "the final report in full"),
        ("scr-2013", date(2016, 6, 27), "the final report in full"),
    ],
)
def test_the_form_that_is_published_follows_the_day_of_initiation(kind, day, said):
    words = published_form(learning_words().published_forms, kind, day)
    assert words.startswith(f"Initiated {day.day} ")
    assert said in words


def test_nothing_is_said_of_other_kinds_or_without_a_day():
    forms = learning_words().published_forms
    assert published_form(forms, "single-agency", date(2016, 6, 27)) == ""
    assert published_form(forms, "scr-2013", None) == ""
