"""The files that were added and not yet accepted, to be read again after a lock."""

from __future__ import annotations

import contextlib
from datetime import datetime
from pathlib import Path

from scrdesk.ui.page import Place
from scrdesk.ui.pages.submissions.arrived_file import ArrivedFile
from scrdesk.ui.pages.submissions.pasting import Pasted


def as_place(file: ArrivedFile) -> Place:
    """Return what is needed to read a file again; pasted text is in no file, so it goes along."""
    found: Place = {"path": str(file.path), "agency": file.chosen_code}
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
    file = ArrivedFile(Path(path), chosen_code=str(kept.get("agency") or ""))
    if isinstance(pasted, dict):
        with contextlib.suppress(ValueError):
            at = datetime.fromisoformat(str(pasted.get("at")))
            file.pasted = Pasted(str(pasted.get("text") or ""), str(pasted.get("html") or ""), at)
    return file
