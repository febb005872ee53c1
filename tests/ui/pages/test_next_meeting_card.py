"""The card of the next meeting says when it is, the quorum and the late actions."""

from scrdesk.ui.pages.panel.next_meeting_card import NextMeetingCard
from tests.ui import sample_review as sample


def test_the_card_tells_the_meeting_its_quorum_and_the_late_actions(qtbot, context):
    card = NextMeetingCard(context)
    qtbot.addWidget(card)
    card.show_found(sample.panel_found())
    assert card.heading.text().startswith("Next: panel 1, Wednesday 14 September 2016")
    assert "quorum met" in card.line.text()
    assert "late" in card.detail.text()
    card.clear()
    assert card.line.text() == ""
