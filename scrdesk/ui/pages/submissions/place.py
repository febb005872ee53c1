"""The files that were added and not yet accepted, to be read again after a lock."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

from scrdesk.domain.submission import Column, ColumnChoice
from scrdesk.ui.page import Place
from scrdesk.ui.pages.submissions.arrived_file import ArrivedFile
from scrdesk.ui.pages.submissions.pasting import Pasted


def as_place(file: ArrivedFile, shown: ArrivedFile | None) -> Place:
    """Return what is needed to read a file again and to stand where the secretary stood in it.

    Pasted text is in no file, so it goes along.
    """
    found: Place = {
        "path": str(file.path),
        "agency": file.chosen_code,
        "declined": sorted(file.declined),
        "received": file.received.isoformat() if file.received else "",
        "was_opened": file.was_opened,
        "shown": file is shown,
    }
    if file.has_own_choices:
        found["choices"] = [[each.table, each.index, each.heading, each.meaning.name] for each in file.choices]
    if file.pasted is not None:
        pasted = file.pasted
        found["pasted"] = {"text": pasted.text, "html": pasted.html, "at": pasted.at.isoformat()}
    return found


def files_in(place: Place) -> list[ArrivedFile]:
    """Return the files of a place, not yet read; whatever is strange is passed over."""
    listed = place.get("files")
    found = [_file(each) for each in listed if isinstance(each, dict)] if isinstance(listed, list) else []
    return [file for file in found if file is not None]


def _file(kept: Place) -> ArrivedFile | None:
    path, pasted = kept.get("path"), kept.get("pasted")
    if not isinstance(path, str):
        return None
    file = ArrivedFile(
        Path(path),
        chosen_code=str(kept.get("agency") or ""),
        was_opened=kept.get("was_opened") is True,
        is_to_be_shown=kept.get("shown") is True,
    )
    declined, choices = kept.get("declined"), kept.get("choices")
    if isinstance(declined, list):
        file.kept_declined = frozenset(str(key) for key in declined)
    if isinstance(choices, list):
        file.choices, file.has_own_choices = tuple(_choices(choices)), True
    with contextlib.suppress(ValueError):
        file.received = date.fromisoformat(str(kept.get("received") or ""))
    if isinstance(pasted, dict):
        with contextlib.suppress(ValueError):
            at = datetime.fromisoformat(str(pasted.get("at")))
            file.pasted = Pasted(str(pasted.get("text") or ""), str(pasted.get("html") or ""), at)
    return file


def _choices(kept: list[object]) -> Iterator[ColumnChoice]:
    for each in kept:
        if (
            isinstance(each, list)
            and len(each) == 4
            and isinstance(each[1], int)
            and str(each[3]) in Column.__members__
        ):
            yield ColumnChoice(str(each[0]), each[1], str(each[2]), Column[str(each[3])])
