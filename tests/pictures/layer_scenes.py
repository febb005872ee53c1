"""Pictures of the panel's layer on the chronology: marks in the list and the pane, a filter by them, two dialogs."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog

from scrdesk.domain.chronology import ChronologyFilter
from scrdesk.domain.panel_layer import Mark, MarkChange, MarksEdit, Stated

if TYPE_CHECKING:
    from tests.pictures.studio import Studio


def _marked(studio: Studio) -> None:
    """Mark a dozen entries of the demonstration, once."""
    from scrdesk.services.build_chronology import shown_entries
    from scrdesk.services.panel_layer import apply_marks

    review = studio.window.review
    assert review is not None
    ids = shown_entries(studio.workspace, review.id, ChronologyFilter(text="flat")).ids[4:16]
    changes: list[MarkChange] = []
    for number, entry_id in enumerate(ids):
        changes.append(MarkChange(entry_id, Mark.CHILD_SEEN, ("no", "yes", "not stated")[number % 3]))
        if number % 2:
            changes.append(MarkChange(entry_id, Mark.TAG, ("concern raised", "missed opportunity")[number % 4 // 2]))
        if not number % 4:
            changes.append(MarkChange(entry_id, Mark.ATTENDANCE, "no access"))
            changes.append(MarkChange(entry_id, Mark.SIGNIFICANCE, "key"))
        if number % 5 == 1:
            changes.append(MarkChange(entry_id, Mark.VOICE, "“Monster under the stairs.”"))
    apply_marks(studio.workspace, MarksEdit(tuple(changes)))


def _open(studio: Studio, chosen: ChronologyFilter) -> Callable[[], None]:
    from scrdesk.ui.pages.chronology.page import ChronologyPage

    _marked(studio)
    studio.window.open_page("chronology")
    page = studio.window.current_page
    assert isinstance(page, ChronologyPage)
    page.views.show("table")
    page.set_filter(chosen)
    page.refresh()
    page.ui.search_edit.clearFocus()  # it has the keyboard where no scene went before
    studio.wait_until(lambda: studio.window.jobs.n_running == 0 and not page.ui.search_edit.hasFocus())
    studio.settle(0.3)
    return lambda: page.set_filter(ChronologyFilter())


def _marks(studio: Studio) -> Callable[[], None]:
    leave = _open(studio, ChronologyFilter(text="flat"))
    page = studio.window.current_page
    assert page is not None
    page.show_entry(page.model.ids[5])  # type: ignore[attr-defined]  # it is the chronology page
    studio.wait_until(lambda: studio.window.jobs.n_running == 0)
    studio.settle(0.3)
    return leave


def _filtered(studio: Studio) -> Callable[[], None]:
    return _open(studio, ChronologyFilter(child_seen=frozenset({Stated.NO, Stated.NOT_STATED}), people=frozenset()))


def _by_hand(studio: Studio) -> QDialog:
    from scrdesk.ui.dialogs.few_words import PlaceByHandDialog

    dialog = PlaceByHandDialog("HV-0031", -1, "Panel secretary", studio.window)
    dialog.open()
    return dialog


def _save_view(studio: Studio) -> QDialog:
    from scrdesk.ui.dialogs.few_words import SaveViewDialog

    chosen = ChronologyFilter(child_seen=frozenset({Stated.NO, None}), agency_codes=frozenset({"HV", "SCH"}))
    dialog = SaveViewDialog(chosen.described(), "", studio.window)
    dialog.open()
    return dialog


LAYER_SCENES = {"chronology-layer": _marks, "chronology-layer-filter": _filtered}
LAYER_DIALOGS = {"dialog-place-by-hand": _by_hand, "dialog-save-view": _save_view}
