"""What the room may see: entries, filter and drawings for the wall, for its audience; and where it is wanted."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence

from scrdesk.domain.accounts.links import Link, LinkDecision
from scrdesk.domain.chronology import EntryId
from scrdesk.domain.labels import Labels
from scrdesk.domain.mentions.deciding import Decided
from scrdesk.domain.mentions.finder import Finder
from scrdesk.domain.mentions.forms import forms_of_register
from scrdesk.domain.progress import Progress, Silent
from scrdesk.domain.review import ReviewId
from scrdesk.domain.wall import WallEntry, WallWords
from scrdesk.services.build_chronology import entry_rows
from scrdesk.services.mention_index import written_about
from scrdesk.services.mentions import spellings
from scrdesk.services.name_knowledge import known_names
from scrdesk.services.named import existing_review
from scrdesk.services.open_store import Workspace

WALL_DISPLAY = "wall display"
_UNITS = {"y": "year", "m": "month", "w": "week", "d": "day"}
_UNIT = re.compile(r"(\d+) ([ymwd])\b")
MOST_DISPLAYS = 8
"""Rooms with displays of their own are few."""
MOST_ACCOUNTS = 3
"""Other accounts of the same event under an entry: more would not be read from the back of a room."""


def wall_words(workspace: Workspace, review_id: ReviewId, progress: Progress = Silent()) -> WallWords:
    """Return what makes texts of a review fit for the wall, as the register stands now.

    The whole chronology is looked through for other spellings of names, so this is made once and used for every entry.

    Raises:
        NotFound: no such review.
        Cancelled.
    """
    known = known_names()
    with workspace.read() as uow:
        existing_review(uow, review_id)
        people = uow.people.all(review_id)
        places = uow.people.places(review_id)
        decisions = uow.mentions.decisions(review_id)
        kinds = {each.code: each.kind for each in uow.reviews.agencies(review_id)}
        forms = forms_of_register(people, known, written_about(uow, review_id))
    return WallWords(
        Labels([person.details for person in people], places),
        Finder(forms, known).find,
        {person.id: person.details.label for person in people},
        Decided(decisions),
        frozenset(each.form for each in spellings(workspace, review_id, progress)),
        kinds,
    )


def wall_entries(
    workspace: Workspace,
    review_id: ReviewId,
    words: WallWords,
    ids: Sequence[EntryId],
    *,
    with_names: bool = False,
) -> tuple[WallEntry, ...]:
    """Return entries as the room sees them, in the order given, with other accounts of the same event.

    Raises:
        NotFound: no such review.
    """
    with workspace.read() as uow:
        review = existing_review(uow, review_id)
        found = {each.id: each for each in uow.queries.whole(ids)}
        linked = _same_event(uow.linked_accounts.all(review_id), ids)
        others = {each.id: each for each in uow.queries.whole(sorted({e for some in linked.values() for e in some}))}
    rows = {row.id: row for row in entry_rows(workspace, tuple(found))}
    return tuple(
        words.entry(
            found[entry_id],
            child=_child(review.details.child_label, rows[entry_id].age),
            accounts=[others[each] for each in linked[entry_id] if each in others],
            with_names=with_names,
        )
        for entry_id in ids
        if entry_id in found
    )


def _child(label: str, age: str) -> str:
    """Return "Child Q, 4 years 1 month" for "4 y 1 m"; nothing where the age is not known."""
    if not age:
        return ""
    spelt = _UNIT.sub(lambda found: f"{found[1]} {_UNITS[found[2]]}{'' if found[1] == '1' else 's'}", age)
    return f"{label}, {spelt}"


def _same_event(links: Iterable[Link], ids: Collection[EntryId]) -> dict[EntryId, tuple[EntryId, ...]]:
    """Return the other accounts of each entry's event, as far as a person linked them."""
    found: dict[EntryId, tuple[EntryId, ...]] = dict.fromkeys(ids, ())
    for link in links:
        if link.decision is LinkDecision.SAME_EVENT:
            for entry_id in set(link.entries) & set(ids):
                found[entry_id] = tuple(each for each in link.entries if each != entry_id)[:MOST_ACCOUNTS]
    return found


def chosen_displays(workspace: Workspace) -> tuple[str, ...]:
    """Return the keys of the displays that somebody chose for the wall, the last choice first."""
    with workspace.read() as uow:
        return tuple(filter(None, uow.facts.get(WALL_DISPLAY).split("\n")))


def choose_display(workspace: Workspace, key: str) -> None:
    """Keep on which display somebody wants the wall, before those chosen elsewhere.

    A store opened to read only keeps nothing, and nobody is troubled with it.
    """
    chosen = chosen_displays(workspace)
    if workspace.is_read_only or chosen[:1] == (key,):
        return
    kept = (key, *(each for each in chosen if each != key))[:MOST_DISPLAYS]
    with workspace.write("wall display chosen") as uow:
        uow.facts.put(WALL_DISPLAY, "\n".join(kept))
        uow.commit("store")
