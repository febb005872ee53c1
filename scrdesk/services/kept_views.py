"""What makes texts fit for an audience, kept as long as register, rules and decisions are the same.

Making it takes a while (every form of every name), and it remembers the paragraphs that it has seen, so that looking at
a long draft a second time costs nothing. It holds case text and so goes with its workspace.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING

from scrdesk.domain.audience import Audience
from scrdesk.domain.review import ReviewId

if TYPE_CHECKING:
    from scrdesk.domain.labelled_text.view import LabelledView


class KeptViews:
    """One view of each review and audience; safe to use from several threads."""

    def __init__(self) -> None:
        self._kept: dict[tuple[ReviewId, Audience], tuple[object, LabelledView]] = {}
        self._guard = threading.Lock()

    def of(
        self, review_id: ReviewId, audience: Audience, ingredients: object, make: Callable[[], LabelledView]
    ) -> LabelledView:
        """Return the view that was made of the same ingredients, else one made now."""
        with self._guard:
            before = self._kept.get((review_id, audience))
            if before is not None and before[0] == ingredients:
                return before[1]
        view = make()
        with self._guard:
            self._kept[review_id, audience] = (ingredients, view)
        return view

    def forget(self) -> None:
        """Forget every view with the words it has seen."""
        with self._guard:
            self._kept.clear()
