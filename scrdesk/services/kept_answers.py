"""What was last answered of a store, for as long as nothing was changed in it.

Every change writes a line of the trail in its own transaction, so that the last line tells whether an answer still
holds, whoever changed something. For what each key of a search asks anew: order, agencies, columns.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Hashable
from typing import TypeVar, cast

from scrdesk.store.audit import AuditRow
from scrdesk.store.unit_of_work import ReadingUnit

Answer = TypeVar("Answer")


class KeptAnswers:
    """Answers by what was asked; safe to use from several threads. Goes with its workspace when the store is closed."""

    def __init__(self) -> None:
        self._line: AuditRow | None = None
        self._kept: dict[Hashable, object] = {}
        self._guard = threading.Lock()

    def of(self, uow: ReadingUnit, asked: Hashable, answer: Callable[[], Answer]) -> Answer:
        """Return the answer as this view of the store has it.

        Args:
            uow: the view.
            asked: names the question.
            answer: asks the store.
        """
        line = uow.seen_line
        with self._guard:
            if line != self._line:
                self._line = line
                self._kept.clear()
            elif asked in self._kept:
                return cast("Answer", self._kept[asked])
        found = answer()
        with self._guard:
            if line == self._line:
                self._kept[asked] = found
        return found

    def forget(self) -> None:
        """Forget every answer."""
        with self._guard:
            self._line = None
            self._kept.clear()
