"""Days, times and ages in running text under each rule, with every word that can lead to them."""

from __future__ import annotations

import pytest

from scrdesk.domain.audience import AgeRule, AudienceRules, DateRule
from scrdesk.domain.labelled_text.pieces import as_written
from scrdesk.domain.labelled_text.view import LabelledView
from tests.domain.labelled_text.test_view import view

BIRTH = "[date of birth]"
BY_RULE = [
    (DateRule.AGE, "until 22 May 2016; till 22 May 2016", "until Child S was under five; until Child S was under five"),
    (DateRule.AGE, "since 22 May 2016 he stayed", "since Child S was under five he stayed"),
    (DateRule.AGE, "before 22 May 2016, after 3 June 2016",
     "before Child S was under five, after Child S was under five"),
    (DateRule.AGE, "from 22 May 2016 to 3 June 2016", "from when Child S was under five to when Child S was under five"),
    (DateRule.AGE, "seen 22 May 2016, at 22 May 2016, in 22 May 2016",
     "seen Child S under five, when Child S was under five, when Child S was under five"),
    (DateRule.AGE, "on 3 May 2011", "when Child S was not yet born"),
    (DateRule.AGE, "between 1 and 3 June 2016", "when Child S was under five"),
    (DateRule.AGE, "on 22 May", "in May"),
    (DateRule.INCIDENT, "in 12/6/2016, by 12/6/2016; 12/6/2016",
     "on the day of the incident, by the day of the incident; the day of the incident"),
    (DateRule.INCIDENT, "between 1 and 3 June 2016", "11 days before the incident"),
    (DateRule.INCIDENT, "in May 2016, by June 2016", "6 weeks before the incident, by 11 days before the incident"),
    (DateRule.INCIDENT, "on Christmas Day; on 22 May", "in December; in May"),
    (DateRule.BIRTH, "in May 2016", "4 years after the birth of Child S"),
    (DateRule.SEASON, "in May 2016, by December 2016", "in spring 2016, by winter 2016/17"),
    (DateRule.SEASON, "on Christmas Day; on Halloween; on Bonfire Night, on Valentine’s Day",
     "in winter; in autumn; in autumn, in winter"),
    (DateRule.SEASON, "on 3 to 5 December", "in winter"),
    (DateRule.SEASON, "on 12/1 and since 3/6", "in winter and since summer"),
    (DateRule.EXACT, "on 22 May 2016 at 9am on Tuesday; on Easter Monday; on the 3rd he",
     "on 22 May 2016 at 9am on Tuesday; on Easter Monday; on the 3rd he"),
    (DateRule.EXACT, "on 9/1 and on 3/5, on 4/5", "in January and in May, on 4/5"),
    (DateRule.EXACT, "born 9 January 2012, in January 2012", f"born {BIRTH}, in January 2012"),
    (DateRule.EXACT, "born 9 January 2012, in January 2012, born January 2012",
     f"born {BIRTH}, in January 2012, born {BIRTH}"),
]  # fmt: skip
BY_MONTH = [
    ("in May 2016, by December 2016", "in May 2016, by December 2016"),
    ("on Christmas Day; at New Year’s Eve; on Hallowe'en; by Bonfire Night, on Valentine's Day",
     "in December; in December; in October; by November, in February"),
    ("between 3 and 5 May, from 3 to 5 May, on 3 - 5 May", "in May, from May, in May"),
    ("to 3 December, of 5 June", "to December, of June"),
    ("ver. 1.2.16; section 1-2-16; para 1/2/16; page  1.2.16", "ver. 1.2.16; section 1-2-16; para 1/2/16; page  1.2.16"),
    ("Figure 3 May 2016", "Figure May 2016"),
    ("2016-05-22T10:00 and 2016-05-22T10:00:30", "May 2016 and May 2016"),
    ("on 31/02/2016 and 32/13/2016", "on 31/02/2016 and 32/13/2016"),
    ("early May 2016, mid-May 2016, late May 2016", "May 2016, May 2016, May 2016"),
    ("On the 3rd he fell; on the 3rd of; on the 3rd Monday", "That month he fell; on the 3rd of; on the 3rd weekday"),
    ("on Maundy Thursday, On Ash Wednesday, Easter Sunday", "at Easter, At Easter, Easter"),
    # weekdays
    ("on Saturdays, Saturdays, on Mondays, Mondays", "at weekends, weekends, on weekdays, weekdays"),
    ("the Saturday, Saturday, the Monday, Monday", "the weekend, weekend, the weekday, weekday"),
    ("On the Sunday, on Sunday, on the Monday, on Monday", "At the weekend, at the weekend, on the weekday, on a weekday"),
    ("The Monday was dry; The Saturday night; Tuesday was dry",
     "The weekday was dry; The weekend night; weekday was dry"),
    ("Saturday morning, on Saturday morning, on the Saturday morning",
     "weekend morning, on a weekend morning, on the weekend morning"),
    ("the Monday evening, on the Tuesday teatime, on a Friday night",
     "the weekday evening, on the weekday teatime, on a weekday night"),
    # times of day
    ("at 4 o'clock, midnight, midday, by noon, until midnight",
     "at night, night, afternoon, by the afternoon, until the night"),
    ("before 9:00, since 17:00, from 9am to 5pm, about 9am, around 22:30",
     "before the morning, since the afternoon, from the morning, in the morning, at night"),
    ("approximately 3pm, approx. 3pm, at around 9am; until about 9am",
     "in the afternoon, in the afternoon, in the morning; until the morning"),
    ("9am - 5pm; 09:00 to 25:00; at 09:00 to 10:30", "morning; 09:00 to 25:00; in the morning"),
    ("At 9am; Between 9am and 10am; By 12:59; By 1pm",
     "In the morning; In the morning; By the afternoon; By the afternoon"),
    ("at 12pm, at 12.30am, at 0000 hrs, 2400 hrs", "in the afternoon, at night, at night, night"),
    ("at 1159hrs, at 1200 hrs, at 24:30, at 24:60", "in the morning, in the afternoon, at night, at 24:60"),
    ("at 11pm, at 10pm, 9:59pm, 5am, 4:59am", "at night, at night, evening, morning, night"),
    ("at 9 a.m. and 12 p.m.; at 9.30, 9.30am", "in the morning; at 9.30, morning"),
    # births
    ("dob 09/01/2012; on 9.1.12; On 09/01/2012", f"dob {BIRTH}; on {BIRTH}; On {BIRTH}"),
    ("8-10 January 2012; 7 to 9 January 2012; 9 to 11 January 2012", f"January 2012; 7 to {BIRTH}; {BIRTH}"),
    ("3 May 1988 to 4 May 1988; born in May 1988", f"{BIRTH} to May 1988; born in {BIRTH}"),
    ("DOB: January 2012, dob January 2012, D O B January 2012", f"DOB: {BIRTH}, dob {BIRTH}, D O B {BIRTH}"),
    ("Mother was born on the 3rd of May 1988; he was born in January 2012",
     f"Mother was born on the {BIRTH}; he was born in {BIRTH}"),
    ("born to a family of five in January 2012", "born to a family of five in January 2012"),
    ("born to a family then in January 2012", f"born to a family then in {BIRTH}"),
    ("birth was sometime in early January 2012; birthday in January 2012",
     f"birth was sometime in {BIRTH}; birthday in {BIRTH}"),
    ("the newborn January 2012; stillbirth January 2012", "the newborn January 2012; stillbirth January 2012"),
    ("born 3 May 2009 and January 2012", "born May 2009 and January 2012"),
    ("born " + "x" * 60 + " January 2012", "born " + "x" * 60 + " January 2012"),
    ("born 9/1; birthday 3/5", f"born {BIRTH}; birthday {BIRTH}"),
    # days without a year
    ("since 12/6; till 12/6 he; Before 12/6; After 12/6 and 14/6; from 12/6 to 14/6",
     "since June; till June he; Before June; After June and June; from June to June"),
    ("rang 12/6\n13/6: rang", "rang in June\nJune: rang"),  # each line stays a line
    ("3/5: no reply", "May: no reply"),
]  # fmt: skip
AGES = [
    (AgeRule.BAND, "Aged 4; age 4; aged of 4", "Under five; under five; under five"),
    (AgeRule.BAND, "at the age of 4 he ran; At the age of four", "when under five he ran; When under five"),
    (AgeRule.YEARS, "at the age of 4 he ran; at the age of two months", "when aged four he ran; when under one"),
    (AgeRule.BAND, "aged 0 months; aged 11 months; aged 12 months", "under one; under one; under five"),
    (AgeRule.BAND, "365 days old; 366 days old; 52 weeks old; 53 weeks old", "under one; under five; under one; under five"),
    (AgeRule.BAND, "aged 59 months, aged 60 months, aged 119 months, aged 120 months",
     "under five, aged five to nine, aged five to nine, aged ten to twelve"),
    (AgeRule.BAND, "aged 12 years 11 months; aged 13; aged 17; aged 18; aged 20; aged 99; aged 120",
     ("aged ten to twelve; aged thirteen to seventeen; aged thirteen to seventeen; in their late teens; "
     "in their twenties; in their nineties; in their nineties")),
    (AgeRule.YEARS, "aged 0 weeks, aged 12, aged 21, aged 30, aged 45",
     "under one, aged twelve, aged twenty-one, aged thirty, aged forty-five"),
    (AgeRule.YEARS, "a 9-year-old, An 18 year old; a 1-year-old; a 3-month-old; three-year-olds; an 80-year-old",
     "a nine-year-old, An eighteen-year-old; a one-year-old; an under-one; three-year-old; an eighty-year-old"),
    (AgeRule.BAND, "a 1-year-old; A 3-day-old; three-year-olds; a 30-year-old; 10-year-olds; a 17-yr-old",
     "an under-five; An under-one; under-five; an adult; ten-to-twelve-year-old; a teenager"),
    (AgeRule.EXACT, "aged 4 years, a 4-year-old", "aged 4 years, a 4-year-old"),
    (AgeRule.BAND, "aged 4-6; aged 4 to 6; aged 4/5; aged 4.5; aged 4%; aged 4th; averaged 4",
     "aged 4-6; aged 4 to 6; aged 4/5; aged 4.5; aged 4%; aged 4th; averaged 4"),
    (AgeRule.BAND, "3 yrs, 2 mths old; Two years old; aged 1 year and 51 weeks; aged 4 years and 13 months",
     "under five; Under five; under five; aged five to nine"),
]  # fmt: skip


def check(made: LabelledView, written: str, shown: str) -> None:
    found = made.viewed(written)
    assert found.shown == shown
    assert as_written(found.pieces) == written


@pytest.mark.parametrize(("rule", "written", "shown"), BY_RULE)
def test_a_day_by_each_rule(rule: DateRule, written: str, shown: str) -> None:
    check(view(AudienceRules(rule, AgeRule.BAND)), written, shown)


@pytest.mark.parametrize(("written", "shown"), BY_MONTH)
def test_days_and_times_by_the_month(written: str, shown: str) -> None:
    check(view(), written, shown)


@pytest.mark.parametrize(("rule", "written", "shown"), AGES)
def test_ages_by_each_rule(rule: AgeRule, written: str, shown: str) -> None:
    check(view(AudienceRules(DateRule.MONTH, rule)), written, shown)
