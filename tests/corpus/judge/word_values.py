"""Word files with dates and times as people write them."""

from __future__ import annotations

from pathlib import Path

from tests.corpus.judge.case import Case, Row, case, numbered
from tests.corpus.judge.wordml import chronology

_DATES = [
    ("22.05/16", "2016-05-22", ()), ("22-may-16", "2016-05-22", ()), ("?22 may 2016", "2016-05-22", ()),
    ("22 may 2016 ?", "2016-05-22", ()), ("Sunday 22 May 2016", "2016-05-22", ()),
    ("Mon 22/5/16", "2016-05-22", ("weekday",)), ("31/06/2016", "", ("invalid",)),
    ("05/22/2016", "2016-05-22", ("us-order",)), ("early June 2016", "2016-06-01..2016-06-10", ()),
    ("w/c 06/06/16", "2016-06-06..2016-06-12", ()), ("22-24/5/16", "2016-05-22..2016-05-24", ()),
    ("between 3 and 5 May 2016", "2016-05-03..2016-05-05", ()), ("N/K", "", ("date",)),
    ("end of March 2015", "2015-03-21..2015-03-31", ()), ("c. 5/3/16", "2016-03-05", ()),
    ("Circa 2014", "2014-01-01..2014-12-31", ()), ("22nd & 23rd May 2016", "2016-05-22..2016-05-23", ()),
    ("Fri. 4th Mar. 2016", "2016-03-04", ()), ("04\u00a0March\u00a02016", "2016-03-04", ()),
    ("3\u20135 May 2016", "2016-05-03..2016-05-05", ()), ("April \u2013 June 2016", "2016-04-01..2016-06-30", ()),
    ("On or around 14/02/2016", "2016-02-14", ()), ("14/02/2016 (approx.)", "2016-02-14", ()),
    ("14/02/2016*", "2016-02-14", ()), ("Date: 14/02/2016", "2016-02-14", ()), ("14 / 02 / 2016", "2016-02-14", ()),
    ("14/02/ 2016", "2016-02-14", ()), ("14//02/2016", "2016-02-14", ()), ("14/02/16.", "2016-02-14", ()),
    ("14/2/2016 - 16/2/2016 inclusive", "2016-02-14..2016-02-16", ()), ("Feb 2016 (exact date not known)",
                                                                       "2016-02-01..2016-02-29", ()),
    ("late 2015 / early 2016", "2015-09-01..2016-04-30", ()), ("Autumn term 2015", "2015-09-01..2015-12-31", ()),
    ("2016-02-14T21:05:00Z", "2016-02-14", ()), ("14FEB2016", "2016-02-14", ()), ("14feb16", "2016-02-14", ()),
    ("14th February, 2016 (Sunday)", "2016-02-14", ()), ("Sun 14.02.16 to Tue 16.02.16", "2016-02-14..2016-02-16", ()),
    ("Prior to 14/02/2016", "..2016-02-13", ()), ("From 14/02/2016 onwards", "2016-02-14..", ()),
    ("Approx. 14 Feb '16", "2016-02-14", ()), ("DOB 17/12/2015", "2015-12-17", ()),
    ("night of 14/15 February 2016", "2016-02-14..2016-02-15", ()), ("14/02/2016 & 16/02/2016",
                                                                     "2016-02-14..2016-02-16", ()),
    ("1st week of March 2016", "2016-03-01..2016-03-07", ()), ("14.2.2016/15.2.2016", "2016-02-14..2016-02-15", ()),
    ("Wk beg 06/06/2016", "2016-06-06..2016-06-12", ()), ("month of May 2016", "2016-05-01..2016-05-31", ()),
    ("29/02/2015", "", ("invalid",)), ("14/02/3016", "", ("year",)), ("?/05/2016", "2016-05-01..2016-05-31", ()),
    ("--/05/2016", "2016-05-01..2016-05-31", ()), ("__/__/2016", "2016-01-01..2016-12-31", ()),
    ("14/02", "2016-02-14", ("year",)), ("Thursday", "", ("date",)),
]  # fmt: skip

_TIMES = [
    ("1430hrs", "14:30"), ("14.30", "14:30"), ("2.30pm", "14:30"), ("2:30 PM", "14:30"), ("2.30 p.m.", "14:30"),
    ("1430", "14:30"), ("14:30:00", "14:30"), ("10:30-11:15", "10:30"), ("10:30 \u2013 11:15", "10:30"),
    ("9am", "09:00"), ("9 a.m", "09:00"), ("noon", "12:00"), ("12 noon", "12:00"), ("12.15am", "00:15"),
    ("0005", "00:05"), ("approx 1730", "17:30"), ("c.17:30", "17:30"), ("17:30?", "17:30"), ("~ 1730", "17:30"),
    ("evening", ""), ("pm", ""), ("overnight", ""), ("N/K", ""), ("", ""), ("half past two in the afternoon", "14:30"),
    ("quarter to nine pm", "20:45"), ("2-3pm", "14:00"), ("from 1100 to 1200", "11:00"), ("14:30hrs GMT", "14:30"),
    ("@ 1430", "14:30"), ("14-30", "14:30"), ("14;30", "14:30"), ("14h30", "14:30"), ("8.50am/3.15pm", "08:50"),
    ("time not recorded", ""), ("25:10", ""), ("11pm - 1am", "23:00"), ("09.00 hours", "09:00"), ("1430 hrs.", "14:30"),
    ("14 30", "14:30"), ("Unknown", ""), ("before 9am", "09:00"), ("16:00 approx.", "16:00"),
]  # fmt: skip

_IN_ONE = [
    ("22/05/2016 21:40", "2016-05-22", "21:40"), ("22/05/2016 @ 2140hrs", "2016-05-22", "21:40"),
    ("22/05/2016, 9.40pm", "2016-05-22", "21:40"), ("22 May 2016\n21:40", "2016-05-22", "21:40"),
    ("22 May 2016\n(9.40 p.m.)", "2016-05-22", "21:40"), ("21:40 22/05/2016", "2016-05-22", "21:40"),
    ("2140hrs on 22/05/16", "2016-05-22", "21:40"), ("22.5.16 10-11am", "2016-05-22", "10:00"),
    ("22.05.16 at 10.30", "2016-05-22", "10:30"), ("Sun 22/05/2016 between 2100 and 2200", "2016-05-22", "21:00"),
    ("22/05/16 evening", "2016-05-22", ""), ("22/05/2016 0:00", "2016-05-22", ""),
    ("22/05/2016 approx 1500hrs", "2016-05-22", "15:00"), ("22/05/2016 - 1500hrs", "2016-05-22", "15:00"),
    ("22/05/2016 (15:00)", "2016-05-22", "15:00"), ("22/05/2016 23:10 to 23/05/2016 01:20", "2016-05-22..2016-05-23",
                                                    "23:10"),
    ("22/05/2016 15.00 \u2013 16.30", "2016-05-22", "15:00"), ("22-05-2016 15h00", "2016-05-22", "15:00"),
    ("22/05/16 @ 3", "2016-05-22", ""), ("Sunday, May 22, 2016 3:05 PM", "2016-05-22", "15:05"),
    ("22/05/2016T15:00", "2016-05-22", "15:00"), ("22/05/2016 15:00:00.000", "2016-05-22", "15:00"),
    ("22 May 2016, half past two in the afternoon", "2016-05-22", "14:30"), ("22/05/2016 midday", "2016-05-22", "12:00"),
    ("22/05/2016 1500 - 1600", "2016-05-22", "15:00"),
]  # fmt: skip

_LETTERS = (
    "amber birch cedar dahlia elder fern gorse hazel iris jasmine kale lilac maple nettle olive pear quince rowan"
)


def _word(number: int) -> str:
    words = _LETTERS.split()
    return f"{words[number % len(words)]}{words[(number // len(words)) % len(words)]}"


def _dates_docx(path: Path) -> None:
    chronology(path, ("Date", "Event", "Source"), [one.cells for one in _date_rows])


_date_rows = [
    Row((text, f"Contact about {_word(i)}.", f"file {_word(i)}"), when,
        "21:05" if text.endswith("05:00Z") else "", codes=codes)
    for i, (text, when, codes) in enumerate(_DATES)
]  # fmt: skip
case(Case("dates-of-all-kinds.docx", "dates", numbered("table 1, row", 2, _date_rows)), _dates_docx)

_time_rows = [Row(("05/06/2016", text, f"Call about {_word(i)}."), "2016-06-05", time)
              for i, (text, time) in enumerate(_TIMES)]  # fmt: skip


def _times_docx(path: Path) -> None:
    chronology(path, ("Date", "Time", "Event"), [one.cells for one in _time_rows])


case(Case("times-of-all-kinds.docx", "dates", numbered("table 1, row", 2, _time_rows)), _times_docx)

_both_rows = [Row((text, f"Note about {_word(i)}."), when, time) for i, (text, when, time) in enumerate(_IN_ONE)]


def _both_docx(path: Path) -> None:
    chronology(path, ("Date and time", "Event"), [one.cells for one in _both_rows])


case(Case("date-and-time-in-one-cell.docx", "dates", numbered("table 1, row", 2, _both_rows)), _both_docx)

_ditto_rows = [
    Row(("04/03/2016", "Call received from aunt.", "Log"), "2016-03-04"),
    Row(('"', "Call returned, no reply to aunt.", '"'), "2016-03-04", codes=("above",)),
    Row(("''", "Visit by duty worker.", "''"), "2016-03-04", codes=("above",)),
    Row(("-do-", "Second visit same evening.", "-do-"), "2016-03-04", codes=("above",)),
    Row(("As above", "Police welfare check.", "as above"), "2016-03-04", codes=("above",)),
    Row(("same day", "Mother rang office.", "Log"), "2016-03-04", codes=("above",)),
    Row(("Next day", "Visit, child seen with aunt.", "Log"), "2016-03-05", codes=("above",)),
    Row(("ditto", "Referral to early help.", "Log"), "2016-03-05", codes=("above",)),
    Row(("", "Manager signed off plan.", "Log"), "2016-03-05", codes=("blank|carried",)),
    Row(("\u3003", "Copy to school nurse.", "Log"), "2016-03-05", codes=("above",)),
    Row(("\u201d", "Copy to general practitioner.", "Log"), "2016-03-05", codes=("above",)),
    Row(("do.", "Letter to father.", "Log"), "2016-03-05", codes=("above",)),
    Row(("Later that day", "Father rang back.", "Log"), "2016-03-05", codes=("above",)),
    Row(("(same date)", "Case closed on system.", "Log"), "2016-03-05", codes=("above",)),
]


def _ditto_docx(path: Path) -> None:
    chronology(path, ("Date", "Event", "Source"), [one.cells for one in _ditto_rows])


case(Case("ditto-of-all-kinds.docx", "dates", numbered("table 1, row", 2, _ditto_rows)), _ditto_docx)

_two_digit = [
    Row(("01/02/98", "Mother herself taken into care.", "Archive"), "1998-02-01"),
    Row(("15/7/03", "Mother's first pregnancy booked.", "Archive"), "2003-07-15"),
    Row(("3 Mar 85", "Grandfather convicted.", "PNC"), "1985-03-03"),
    Row(("9/9/09", "Housing application made.", "Housing"), "2009-09-09"),
    Row(("Dec '99", "Arrest of uncle.", "PNC"), "1999-12-01..1999-12-31"),
]


def _two_digit_docx(path: Path) -> None:
    chronology(path, ("Date", "Event", "Source"), [one.cells for one in _two_digit])


case(Case("two-digit-years.docx", "dates", numbered("table 1, row", 2, _two_digit)), _two_digit_docx)
