"""A reviewer's comment stands beside the panel's note of its entry, and of no other."""

from __future__ import annotations

from contextlib import closing

from PySide6.QtWidgets import QLabel

from scrdesk.domain.chronology import ChronologyFilter
from scrdesk.services.build_chronology import entries
from scrdesk.services.sealed_copy import make_sealed_copy, open_sealed_copy, take_back
from scrdesk.ui.pages.chronology.note_editor import NoteEditor
from scrdesk.ui.pages.chronology.note_keeping import NoteKeeping
from tests.store.sample import CHEAP

PASSPHRASE = "lantern gravel otter sixpence"


def test_the_comment_is_shown_beside_the_note(qtbot, context, small_desk, tmp_path):
    workspace, path = small_desk.workspace, tmp_path / "copy.scrdesk"
    make_sealed_copy(workspace, small_desk.review_id, "J. Marlow", path, PASSPHRASE, stretching=CHEAP)
    first, second = entries(workspace, small_desk.review_id, ChronologyFilter())[:2]
    with closing(open_sealed_copy(path, PASSPHRASE, stretching=CHEAP)) as copy:
        copy.write_comment(first.reference, "Who knew?")
    take_back(workspace, path, PASSPHRASE, stretching=CHEAP)
    editor = NoteEditor()
    qtbot.addWidget(editor)
    keeping = NoteKeeping(editor, context, editor)
    keeping.set_workspace(workspace)

    def shown(entry_id):
        editor.await_note(entry_id)
        keeping.fetch(entry_id)
        qtbot.waitUntil(lambda: context.jobs.n_running == 0, timeout=20_000)
        return [each.text() for each in editor.reviewer_comments.findChildren(QLabel)]

    assert shown(first.id)[1:] == ["Who knew?"]
    assert not editor.reviewer_comments.isHidden()
    assert shown(second.id) == []
    assert shown(first.id)[1:] == ["Who knew?"]
    editor.forget()
    assert editor.reviewer_comments.isHidden()
