"""A card that another capability adds to the overview stands there, is told the review, and forgets it."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from scrdesk.domain.review import ReviewId
from scrdesk.services.open_store import Workspace
from scrdesk.ui.page import PageContext
from scrdesk.ui.pages.overview import page as overview_page
from scrdesk.ui.pages.overview.cards import OverviewCard
from tests.ui.pages.conftest import Desk


class _Told(OverviewCard):
    def __init__(self, context: PageContext, parent: QWidget) -> None:
        super().__init__(context, "Also of note", parent)
        self.told: list[ReviewId] = []
        self.n_cleared = 0

    def show_review(self, workspace: Workspace, review_id: ReviewId) -> None:
        self.told.append(review_id)

    def clear(self) -> None:
        self.n_cleared += 1


def test_an_added_card_lives_with_the_page(
    qtbot: QtBot, context: PageContext, empty_desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(overview_page, "ADDED", (_Told,))
    page = overview_page.OverviewPage(context)
    qtbot.addWidget(page)
    page.resize(1100, 700)
    page.show()
    review_id = empty_desk.review_id
    page.set_review(empty_desk.workspace, review_id)
    (card,) = page.added
    assert isinstance(card, _Told)
    qtbot.waitUntil(page.ui.contents.isVisible)
    assert card.told == [review_id]
    assert card.isVisible()
    assert card.accessibleName() == "Also of note"
    with qtbot.waitSignal(page.page_wanted) as wanted:
        card.page_wanted.emit("safekeeping")
    assert wanted.args == ["safekeeping"]
    page.set_review(None, None)
    assert card.n_cleared == 2  # once before it was shown, once now
