"""Minutes and action log as PDF and Word: what they say, and that they are noted in the ledger."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, time
from io import BytesIO
from pathlib import Path

import docx
import pytest

from scrdesk.domain.panel import NEW_ACTION, Agreed, Answer, Interest, MeetingId, PanelAction, PanelMember, attending
from scrdesk.domain.review import ReviewId
from scrdesk.errors import Refused
from scrdesk.export.preview import page_texts
from scrdesk.services.minutes import ActionEdit, TextEdit, amend, apply_action, write_text
from scrdesk.services.open_store import Workspace
from scrdesk.services.panel_meetings import (
    AgreeEdit,
    AttendanceEdit,
    MemberEdit,
    apply_panel,
    panel_room,
    planned_meeting,
)
from scrdesk.services.panel_papers import export_action_log, export_minutes
from scrdesk.services.trail import exports
from tests.store.sample import new_review, new_workspace

SAID = (
    "Panel meeting 1",
    "OFFICIAL-SENSITIVE",
    "Wednesday 14 September 2016",
    "quorum not met",
    "gives information",
    "once led the unit",
    "The room was not checked.",
    "Ask the officers.",
    "no owner",
    "“checked” should read “looked into”",
)


@pytest.fixture
def held(tmp_path: Path) -> Iterator[tuple[Workspace, ReviewId, MeetingId]]:
    """Agreed and amended minutes with a decision and an action that nobody owns."""
    workspace = new_workspace(tmp_path)
    review_id = new_review(workspace).id
    for n in range(4):
        apply_panel(workspace, MemberEdit(review_id, None, PanelMember(f"Member {n}", is_member=n < 3)))
    for day in (14, 28):
        edit, _ = planned_meeting(workspace, review_id, date(2016, 9, day), time(10), "Room 2")
        apply_panel(workspace, edit)
    meeting = panel_room(workspace, review_id).meetings[0]
    people = (
        attending(PanelMember("Member 0", "Chair"), Answer.PRESENT),
        attending(PanelMember("Member 1"), Answer.APOLOGIES),
        attending(PanelMember("Clerk", is_member=False), Answer.PRESENT),
    )
    interests = (Interest("Member 0", "once led the unit", "stays"),)
    apply_panel(workspace, AttendanceEdit(meeting.id, people, interests))
    item = meeting.details.items[6]
    write_text(workspace, TextEdit(meeting.id, item.id, "The room was not checked.", "Ask the officers."))
    apply_action(workspace, ActionEdit(meeting.id, NEW_ACTION, PanelAction("", "Send the log", "", date(2016, 8, 1))))
    apply_panel(workspace, AgreeEdit(meeting.id, Agreed(date(2016, 9, 28), 2)))
    amend(workspace, meeting.id, "7", "“checked” should read “looked into”", "Member 0")
    yield workspace, review_id, meeting.id
    workspace.close()


def _words(path: Path) -> str:
    if path.suffix == ".pdf":
        return " ".join(" ".join(page_texts(path.read_bytes())).split())
    document = docx.Document(BytesIO(path.read_bytes()))
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    header = [each.text for each in document.sections[0].header.paragraphs]
    return " ".join(" ".join([*header, *(each.text for each in document.paragraphs), *cells]).split())


@pytest.mark.parametrize("ending", [".pdf", ".docx"])
def test_minutes_say_who_came_what_was_decided_and_what_was_amended(
    held: tuple[Workspace, ReviewId, MeetingId], tmp_path: Path, ending: str
) -> None:
    workspace, _, meeting_id = held
    path = export_minutes(workspace, meeting_id, tmp_path / f"m{ending}")
    words = _words(path)
    for said in SAID:
        assert said.casefold() in words.casefold(), said
    assert "agreed at panel 2 on 28 September 2016" in words


def test_minutes_in_word_have_real_headings_and_tables_with_headings_that_repeat(
    held: tuple[Workspace, ReviewId, MeetingId], tmp_path: Path
) -> None:
    workspace, _, meeting_id = held
    path = export_minutes(workspace, meeting_id, tmp_path / "m.docx")
    document = docx.Document(BytesIO(path.read_bytes()))
    styled = [(each.style.name, each.text) for each in document.paragraphs if each.style is not None]
    assert ("Title", "Minutes of panel meeting 1") in styled
    assert ("Heading 1", "Items") in styled
    assert any(name == "Heading 2" and text.startswith("7 ") for name, text in styled)
    assert all(table.rows[0]._tr.xpath("./w:trPr/w:tblHeader") for table in document.tables)
    assert document.core_properties.language == "en-GB"


@pytest.mark.parametrize("ending", [".pdf", ".docx"])
def test_the_action_log_says_what_is_late_and_what_nobody_owns(
    held: tuple[Workspace, ReviewId, MeetingId], tmp_path: Path, ending: str
) -> None:
    workspace, review_id, _ = held
    words = _words(export_action_log(workspace, review_id, tmp_path / f"a{ending}", is_open_only=True))
    assert "31 days" in words
    assert "Nobody owns" in words
    assert "1, of which 1 late" in words


def test_each_paper_is_in_the_ledger_with_names(held: tuple[Workspace, ReviewId, MeetingId], tmp_path: Path) -> None:
    workspace, review_id, meeting_id = held
    export_minutes(workspace, meeting_id, tmp_path / "m.docx")
    export_action_log(workspace, review_id, tmp_path / "a.pdf", password="seven-tall-quiet-pines-by-the-river")
    found = exports(workspace)
    told = [each.what for each in found]
    assert "minutes of panel 1 .docx" in told
    assert "action log of the panel .pdf, protected by a password" in told


def test_another_ending_is_refused(held: tuple[Workspace, ReviewId, MeetingId], tmp_path: Path) -> None:
    workspace, _, meeting_id = held
    with pytest.raises(Refused, match=r"\.odt"):
        export_minutes(workspace, meeting_id, tmp_path / "m.odt")
    assert not list(tmp_path.glob("m.*"))
