"""The chronology in a report for the panel: labels in the sources too, and no date of birth as the day of an entry."""

from __future__ import annotations

from datetime import date

from scrdesk.domain.audience import AgeRule, Audience, AudienceRules, DateRule
from scrdesk.domain.labelled_text.telling import Anchors, Telling
from scrdesk.domain.labelled_text.view import LabelledView
from scrdesk.domain.leaks.search import LeakFinder
from scrdesk.domain.leaks.values import LeakRegister, RegisteredPerson
from scrdesk.domain.report import ChronologyRow
from scrdesk.domain.report_contents import chronology
from scrdesk.services.leak_knowledge import known_words
from tests.export.entries import DAY, HEADING, entry


def row(audience: Audience, born: date) -> ChronologyRow:
    """Return the row of an entry of 5 March 2016 whose source names somebody born on a day."""
    register = LeakRegister((RegisteredPerson("Child Q", "Kit Tarrow", born=born),))
    telling = Telling(AudienceRules(DateRule.EXACT, AgeRule.EXACT), Anchors(None, born, "Child Q"))
    view = LabelledView(audience, register, LeakFinder(register, known_words()), telling)
    made = entry(1, source="File of Kit Tarrow, page 3")
    blocks = chronology(
        [made], HEADING.agencies, shown="", filter_text="", audience=audience, wording=view.wording, telling=telling
    )
    (found,) = (each for block in blocks for each in getattr(block, "rows", ()) if isinstance(each, ChronologyRow))
    return found


def test_the_panel_reads_labels_in_the_source() -> None:
    told = row(Audience.PANEL, date(2012, 1, 9))
    assert told.source == "File of Child Q, page 3"
    assert told.when == "5 March 2016"


def test_a_date_of_birth_is_no_day_of_an_entry_for_the_panel() -> None:
    assert DAY.earliest is not None
    assert row(Audience.PANEL, DAY.earliest).when == "[date of birth]"


def test_the_published_report_has_no_source() -> None:
    assert row(Audience.PUBLISHED, date(2012, 1, 9)).source == ""
