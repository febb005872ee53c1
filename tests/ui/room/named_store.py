"""A small review whose words are full of names, for whatever must not say one on a wall."""

from __future__ import annotations

from datetime import date, time, timedelta

from scrdesk.domain.panel import PanelMember
from scrdesk.domain.people import NewPerson, NewPlace
from scrdesk.services import reviews
from scrdesk.services.add_submission import accept_submission
from scrdesk.services.open_store import Workspace
from scrdesk.services.panel_meetings import MemberEdit, apply_panel, planned_meeting
from tests.store.sample import file_of, new_review, on, row

FAMILY = (
    NewPerson("Tobias Dunmore", "Child Q", "child", aliases=("Toby",), born=date(2012, 1, 4)),
    NewPerson("Kayleigh Dunmore", "Mother", "mother", addresses=("6 Larch Road",)),
    NewPerson("Darren Pratt", "Mother’s Partner", "partner of mother"),
)
PLACES = (NewPlace("Larch Road Primary", "School 1"),)
NAMES = ("Tobias", "Toby", "Dunmore", "Kayleigh", "Kayley", "Pratt", "Darren", "Larch Road", "Tallow")
TEXTS = (
    "Called to 6 Larch Road by a neighbour. Kayleigh Dunmore and Mr Pratt spoken to. Toby not seen.",
    "K.D. said to be asleep. Kayley denied shouting. Mrs Tallow next door heard it.",
    "Tobias told Larch Road Primary that Darren hid him. " + "Darren Pratt was not asked about it. " * 30,
)


def fill(workspace: Workspace) -> None:
    """Put the review into an empty store: nine entries, the family, two members and two meetings."""
    review = new_review(workspace)
    rows = [
        row(n + 1, on(date(2016, 3, 5) + timedelta(days=n), time(21, n)), TEXTS[n % 3], source="Pratt file")
        for n in range(9)
    ]
    accept_submission(workspace, review.id, "POL", file_of(rows, name="Dunmore.docx"), received=date(2016, 8, 1))
    for person in FAMILY:
        reviews.add_person(workspace, review.id, person)
    for place in PLACES:
        reviews.add_place(workspace, review.id, place)
    for name in ("Dr Hollin", "Mr Beeching"):
        apply_panel(workspace, MemberEdit(review.id, None, PanelMember(name, is_chair=name == "Dr Hollin")))
    for day in (14, 21):
        edit, _ = planned_meeting(workspace, review.id, date(2016, 9, day), time(10), "Room 2")
        apply_panel(workspace, edit)
