"""The parts of the walk in their order, and the calendar by which the window's stores are made and opened."""

from __future__ import annotations

from collections.abc import Callable

from scrdesk.services import open_store
from tests.walk import asking, beginning, evidence, learning, meeting, publishing, reporting, understanding
from tests.walk.almanac import Almanac
from tests.walk.walker import Walker

PARTS: tuple[tuple[str, Callable[[Walker], None]], ...] = (
    ("store", beginning.make_store),
    ("review", beginning.begin_review),
    ("notification", beginning.notify),
    ("decision", beginning.decide),
    ("scope", beginning.agree_scope),
    ("bad input", beginning.see_bad_input),
    ("requests", asking.ask_agencies),
    ("letters", asking.write_letters),
    ("papers", asking.check_a_report),
    ("submissions", evidence.take_in),
    ("correction", evidence.take_corrected),
    ("people", understanding.register_people),
    ("chronology", understanding.read_chronology),
    ("accounts", understanding.compare_accounts),
    ("analyses", understanding.ask_analyses),
    ("panel", meeting.invite_panel),
    ("room", meeting.hold_meeting),
    ("minutes", meeting.agree_minutes),
    ("findings", learning.write_findings),
    ("report", reporting.write_report),
    ("accuracy", reporting.check_facts),
    ("publication", publishing.prepare),
    ("plan", learning.follow_actions),
    ("dissemination", learning.tell_people),
    ("closing", publishing.close_review),
)


def open_by(almanac: Almanac) -> None:
    """Let stores that are made or opened from now on tell the time by this calendar; the window takes the default."""
    for opening in (open_store.create_store, open_store.open_store):
        defaults = opening.__kwdefaults__
        assert defaults is not None
        defaults["clock"] = almanac
