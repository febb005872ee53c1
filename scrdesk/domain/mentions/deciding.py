"""What a mention counts for once a person has decided about the form by which it was found."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from scrdesk.domain.chronology import EntryId
from scrdesk.domain.mentions.values import Decision, Standing
from scrdesk.domain.people import PersonId


class Decided:
    """What was decided, ready to be asked.

    Confirming that one person is meant refuses everybody else who shares the form, in the same scope.
    """

    def __init__(self, decisions: Iterable[Decision]) -> None:
        self._said: dict[tuple[str, EntryId | None], dict[PersonId, bool]] = defaultdict(dict)
        for each in decisions:
            self._said[each.form, each.entry][each.person] = each.is_meant

    def standing(self, person: PersonId, form: str, entry: EntryId, *, is_certain: bool) -> Standing:
        """Return what a mention counts for; what was said of the one entry goes before what was said of all."""
        for scope in (entry, None):
            said = self._said.get((form, scope))
            if said is None:
                continue
            if person in said:
                return Standing.COUNTED if said[person] else Standing.REFUSED
            if any(said.values()):
                return Standing.REFUSED
        return Standing.COUNTED if is_certain else Standing.OFFERED
