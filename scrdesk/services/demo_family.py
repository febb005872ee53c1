"""The family of the demonstration: ties and spells out of its file, where people go by their labels."""

from __future__ import annotations

from collections.abc import Mapping

from scrdesk.domain.family import Ending, Partnership, Tie, TieKind
from scrdesk.domain.people import PersonId, Spell, SpellKind
from scrdesk.domain.stated_dates import stated

Data = Mapping[str, object]


def demo_spell(data: Data) -> Spell:
    """Return a spell of the file."""
    return Spell(
        SpellKind(data["kind"]), _text(data, "what"), stated(_text(data, "start")), stated(_text(data, "end")),
        _text(data, "note"),
    )  # fmt: skip


def demo_tie(data: Data, ids: Mapping[str, PersonId]) -> Tie:
    """Return a tie of the file between people that are registered."""
    return Tie(
        ids[_text(data, "first")],
        ids[_text(data, "second")],
        TieKind(data["kind"]),
        Partnership(data.get("partnership", "")),
        Ending(data.get("ending", "")),
        _text(data, "words"),
        stated(_text(data, "start")),
        stated(_text(data, "end")),
    )


def _text(data: Data, name: str) -> str:
    return str(data.get(name, ""))
