"""The report is written by real keys and clicks; what is typed is stored, taken back and read with labels."""

from __future__ import annotations

import docx
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QFileDialog, QPushButton

from scrdesk.domain.people import NewPerson
from scrdesk.services import compose_report, numbered_drafts, reviews
from scrdesk.services.spelling import own_words
from scrdesk.ui.dialogs.accuracy_comment import AccuracyCommentDialog
from scrdesk.ui.dialogs.freeze_draft import FreezeDraftDialog
from scrdesk.ui.dialogs.record import RecordDialog
from scrdesk.ui.pages.report.page import ReportPage
from scrdesk.ui.pages.report.views import ACCURACY, DRAFTS, PAGES, WRITE
from scrdesk.ui.widgets.reading_order import laid_out

LEFT = Qt.MouseButton.LeftButton
LONG_S = 30_000


@pytest.fixture
def page(qtbot, show_page, small_desk):
    page = show_page(ReportPage, small_desk)
    page.views.show_view(WRITE)
    qtbot.waitUntil(page.views.view(WRITE).empty_state.isVisible, timeout=LONG_S)
    return page


@pytest.fixture
def write(qtbot, page):
    view = page.views.view(WRITE)
    view.empty_state.action_clicked.emit()
    qtbot.waitUntil(lambda: view.list.count() > 5, timeout=LONG_S)
    return view


def stored(page):
    return compose_report.sections(page.workspace, page.review_id)


def row_of(view, title):
    return next(row for row in range(view.list.count()) if view.list.item(row).text().endswith(title))


def test_the_standard_contents_are_offered_with_advice(write):
    assert write.list.item(0).text() == "Foreword"
    assert write.list.item(1).text() == "1  Introduction"
    write.list.setCurrentRow(row_of(write, "What happened"))
    assert "{timeline}" in write.editor.toPlainText()
    assert "episodes" in write.hints._advice.text()


def test_what_is_typed_is_stored_and_can_be_taken_back(qtbot, page, write):
    write.list.setCurrentRow(0)
    qtbot.keyClicks(write.editor, "We are sorry. See [POL-0001].")
    write.editor.save()
    qtbot.waitUntil(lambda: "[[entry:POL-0001]]" in stored(page)[0].details.text, timeout=LONG_S)
    qtbot.waitUntil(lambda: bool(page.edits.labels), timeout=LONG_S)
    assert page.edits.labels == ("write “Foreword”",)
    page.edits.undo()
    qtbot.waitUntil(lambda: stored(page)[0].details.text == "" and not page.edits.is_busy, timeout=LONG_S)
    qtbot.waitUntil(lambda: write.editor.toPlainText() == "", timeout=LONG_S)


def test_typing_without_a_pause_is_stored_too(qtbot, page, write):
    write.list.setCurrentRow(0)
    qtbot.keyClicks(write.editor, "word ")
    qtbot.waitUntil(lambda: stored(page)[0].details.text.startswith("word"), timeout=LONG_S)


def test_leaving_a_section_stores_it_and_another_shows_its_own(qtbot, page, write):
    write.list.setCurrentRow(0)
    qtbot.keyClicks(write.editor, "Kept")
    write.list.setCurrentRow(2)
    qtbot.waitUntil(lambda: stored(page)[0].details.text == "Kept", timeout=LONG_S)
    assert "Kept" not in write.editor.toPlainText()
    write.list.setCurrentRow(0)
    assert write.editor.toPlainText() == "Kept"


def test_sections_move_are_added_renamed_and_taken_out(qtbot, page, write):
    write.list.setCurrentRow(0)
    qtbot.mouseClick(write.down_button, LEFT)
    qtbot.waitUntil(lambda: stored(page)[1].details.title == "Foreword", timeout=LONG_S)
    qtbot.mouseClick(write.add_button, LEFT)
    qtbot.waitUntil(lambda: any(each.details.title == "New section" for each in stored(page)), timeout=LONG_S)
    qtbot.waitUntil(
        lambda: any("New section" in write.list.item(r).text() for r in range(write.list.count())), timeout=LONG_S
    )
    write.list.setCurrentRow(row_of(write, "New section"))
    write.title_edit.selectAll()
    qtbot.keyClicks(write.title_edit, "His life")
    qtbot.keyClick(write.title_edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: any(each.details.title == "His life" for each in stored(page)), timeout=LONG_S)
    qtbot.waitUntil(
        lambda: any("His life" in write.list.item(r).text() for r in range(write.list.count())), timeout=LONG_S
    )
    write.list.setCurrentRow(row_of(write, "His life"))
    qtbot.mouseClick(write.remove_button, LEFT)
    qtbot.waitUntil(lambda: all(each.details.title != "His life" for each in stored(page)), timeout=LONG_S)


def test_tools_put_marks_where_they_belong(qtbot, write):
    write.list.setCurrentRow(0)
    write.editor.setPlainText("one\ntwo")
    write.editor.selectAll()
    write.editor.begin_line("- ")
    assert write.editor.toPlainText() == "- one\n- two"
    write.editor.selectAll()
    write.editor.begin_line("# ")
    assert write.editor.toPlainText() == "# one\n# two"
    cursor = write.editor.textCursor()
    cursor.setPosition(2)
    cursor.setPosition(5, QTextCursor.MoveMode.KeepAnchor)
    write.editor.setTextCursor(cursor)
    write.editor.put_round("**")
    assert write.editor.toPlainText() == "# **one**\n# two"


def test_a_footnote_is_made_by_its_button_and_its_key(qtbot, write):
    write.list.setCurrentRow(0)
    write.editor.setPlainText("It was late. See the protocol.")
    cursor = write.editor.textCursor()
    cursor.setPosition(13)
    cursor.setPosition(29, QTextCursor.MoveMode.KeepAnchor)
    write.editor.setTextCursor(cursor)
    (button,) = [each for each in write.findChildren(QPushButton) if each.text() == "Footnote"]
    assert button.toolTip() == "Make a note at the end (Ctrl+Alt+F)"
    qtbot.mouseClick(button, LEFT)
    assert write.editor.toPlainText() == "It was late. ^[See the protocol]."
    qtbot.keyClicks(write.editor, " of 2014")
    write.editor.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClick(write.editor, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
    qtbot.keyClicks(write.editor, "Read once")
    assert write.editor.toPlainText() == "It was late. ^[See the protocol of 2014].^[Read once]"


@pytest.mark.parametrize("room", [300, 2000])
def test_every_tool_shows_its_whole_word_in_one_row_or_two(write, room):
    write._spread_tools(room)
    first, second = (
        [each.text() for each in laid_out(row) if isinstance(each, QPushButton)] for row in write._tool_rows
    )
    words = [button.text() for button in write._tool_buttons]
    assert [*first[:-1], *second, first[-1]] == words and first[-1] == "Insert"
    assert bool(second) == (room == 300)
    assert sum(button.sizeHint().width() for button in write._tool_buttons if button.text() in first) < room


def test_the_menu_offers_what_can_be_referred_to(qtbot, page, write):
    write.insert_menu.aboutToShow.emit()
    words = [action.text() for action in write.insert_menu.actions()]
    assert words[0].startswith("Entry")
    write.list.setCurrentRow(0)
    write._on_entry_named("pol-0001")
    assert "[POL-0001]" in write.editor.toPlainText()
    write._on_entry_named("POL-9999")
    assert "9999" not in write.editor.toPlainText()


def test_labels_are_shown_and_the_text_stays(qtbot, page, write):
    reviews.add_person(page.workspace, page.review_id, NewPerson("Orla Thistlewood", "Aunt 9", "aunt"))
    page.refresh()
    write.list.setCurrentRow(0)
    write.editor.setPlainText("Orla Thistlewood rang.")
    write._switch_view()
    qtbot.waitUntil(lambda: "Aunt 9 rang." in write.reader.toPlainText(), timeout=LONG_S)
    assert "Thistlewood" not in write.reader.toPlainText()
    assert write.editor.toPlainText() == "Orla Thistlewood rang."
    write._switch_view()
    assert write.editor.isVisible()


def test_what_was_replaced_is_told_on_demand_and_words_are_decided(qtbot, page, write):
    reviews.add_person(page.workspace, page.review_id, NewPerson("Grace Thistlewood", "Aunt 9", "aunt"))
    page.refresh()
    write.list.setCurrentRow(0)
    text = "On 3 May 2016 Grace Thistlewood rang.\n\nGrace periods 😀 are over, Thistlewood said."
    write.editor.setPlainText(text)
    qtbot.keyClick(write.editor, Qt.Key.Key_F6)
    pane, reader = write.replaced, write.reader
    qtbot.waitUntil(lambda: "Replaced" in pane.counts.text(), timeout=LONG_S)
    shown = "In May 2016 Aunt 9 rang.\n\nGrace periods 😀 are over, Aunt 9 said."
    assert reader.toPlainText() == shown
    assert "2 × name, 1 × day" in pane.counts.text()
    assert reader.n_shaded_now == 3
    assert [pane.list.item(n).text() for n in range(2)] == ["In May 2016 (day)", "Aunt 9 (name)  ×2"]
    assert "Thistlewood" not in " ".join(pane.list.item(n).text() for n in range(pane.list.count()))
    last = reader.document().characterCount() - 8
    assert reader.told_at(last) == "name"
    pane.tell_box.click()
    assert "Thistlewood" in " ".join(pane.list.item(n).text() for n in range(pane.list.count()))
    assert reader.told_at(last) == "name, in place of “Thistlewood”"
    pane.list.itemActivated.emit(pane.list.item(0))
    assert reader.textCursor().selectedText() == "In May 2016"
    assert "“Grace” may be Aunt 9" in pane.doubt_line.text()
    qtbot.mouseClick(pane.name_button, LEFT)
    qtbot.waitUntil(lambda: "Aunt 9 periods" in reader.toPlainText(), timeout=LONG_S)
    page.context.messages._on_action_clicked()
    qtbot.waitUntil(lambda: "Grace periods" in reader.toPlainText(), timeout=LONG_S)
    write.view_switch.choose("panel")
    write._on_view_chosen("panel")
    qtbot.waitUntil(lambda: reader.toPlainText().startswith("On 3 May 2016 Aunt 9 rang."), timeout=LONG_S)
    qtbot.keyClick(reader, Qt.Key.Key_F6)
    assert write.editor.toPlainText() == text
    assert write.hints.isVisible()


def test_hints_lead_to_their_words(qtbot, write):
    write.list.setCurrentRow(0)
    write.editor.setPlainText("We will utilise it.")
    qtbot.waitUntil(lambda: write.hints.list.count() == 1, timeout=LONG_S)
    write.hints.list.itemActivated.emit(write.hints.list.item(0))
    assert write.editor.textCursor().selectedText() == "utilise"


def test_unknown_words_are_underlined_mended_and_kept(qtbot, page, write):
    reviews.add_person(page.workspace, page.review_id, NewPerson("Orla Thistlewood", "Aunt 9", "aunt"))
    page.refresh()
    write.list.setCurrentRow(0)
    write.editor.setPlainText("Orla Thistlewood recieved a flurb.")
    # The dictionary comes after the text; then "recieved" is unknown, and the name of the register is not.
    qtbot.waitUntil(
        lambda: write.editor.unknown_at(18) is not None and write.editor.unknown_at(6) is None, timeout=LONG_S
    )
    formats = write.editor.document().firstBlock().layout().formats()
    assert [(each.start, each.length) for each in formats] == [(17, 8), (28, 5)]
    menu = write.editor.spelling_menu(18)
    menu.actions()[0].trigger()
    assert write.editor.toPlainText() == "Orla Thistlewood received a flurb."
    keep = next(each for each in write.editor.spelling_menu(30).actions() if "flurb" in each.text())
    keep.trigger()
    qtbot.waitUntil(lambda: write.editor.unknown_at(30) is None, timeout=LONG_S)
    assert own_words(page.workspace) == ("flurb",)
    page.edits.undo()
    qtbot.waitUntil(lambda: write.editor.unknown_at(30) is not None, timeout=LONG_S)
    page.clear()
    assert write.editor.unknown_at(30) is None


def test_the_store_closes_with_what_was_typed(qtbot, page, write):
    write.list.setCurrentRow(0)
    write.editor.setPlainText("Last words")
    page.save_now()
    assert stored(page)[0].details.text == "Last words"


def test_a_draft_is_frozen_and_compared(qtbot, page, write):
    page.views.show_view(DRAFTS)
    view = page.views.view(DRAFTS)
    qtbot.waitUntil(view.freeze_button.isEnabled, timeout=LONG_S)
    qtbot.mouseClick(view.freeze_button, LEFT)
    dialog = view.findChild(FreezeDraftDialog)
    qtbot.mouseClick(dialog.ui.do_button, LEFT)
    assert dialog.ui.fault.isVisible()
    qtbot.keyClicks(dialog.ui.who, "A. Reed")
    qtbot.mouseClick(dialog.ui.do_button, LEFT)
    qtbot.waitUntil(lambda: view.model.rowCount() == 1, timeout=LONG_S)
    first = stored(page)[0]
    other = compose_report.SectionEdit(page.review_id, first.id, type(first.details)("Foreword", "New words"))
    compose_report.apply_section(page.workspace, other)
    view.show_review(page.workspace, page.review_id)
    qtbot.waitUntil(lambda: "New words" in view.reader.toPlainText(), timeout=LONG_S)


def test_a_comment_is_kept_and_decided(qtbot, page, write):
    numbered_drafts.freeze_draft(page.workspace, page.review_id, "0.1", "A. Reed")
    page.views.show_view(ACCURACY)
    view = page.views.view(ACCURACY)
    qtbot.waitUntil(view.add_button.isEnabled, timeout=LONG_S)
    qtbot.mouseClick(view.add_button, LEFT)
    dialog = view.findChild(AccuracyCommentDialog)
    qtbot.mouseClick(dialog.ui.do_button, LEFT)
    assert dialog.ui.fault.isVisible()
    qtbot.keyClicks(dialog.ui.as_written, "twice")
    qtbot.mouseClick(dialog.ui.do_button, LEFT)
    qtbot.waitUntil(lambda: view.model.rowCount() == 1, timeout=LONG_S)
    assert "1 to decide" in view._line.text()


def test_a_pack_for_one_agency_is_written(qtbot, page, write, tmp_path, answer_file_dialog, message):
    view = page.views.view(ACCURACY)
    page.views.show_view(ACCURACY)
    assert not view.pack_button.isEnabled()
    numbered_drafts.freeze_draft(page.workspace, page.review_id, "0.1", "A. Reed")
    numbered_drafts.freeze_draft(page.workspace, page.review_id, "0.2", "A. Reed")
    view.show_review(page.workspace, page.review_id)
    # The fetch that the view made when it was shown may still bring the first draft only.
    qtbot.waitUntil(lambda: view._rounds is not None and len(view._rounds.drafts) == 2, timeout=LONG_S)
    qtbot.mouseClick(view.pack_button, LEFT)
    dialog = page.window().findChild(RecordDialog)
    assert dialog.values()["draft"] == "0.2"
    code = dialog.values()["agency"]
    dialog.save_button.click()
    qtbot.waitUntil(lambda: view.findChild(QFileDialog) is not None, timeout=LONG_S)
    out = tmp_path / f"check of facts {code} draft 0.2.docx"
    answer_file_dialog(view, out)
    qtbot.waitUntil(lambda: "was written" in message(), timeout=LONG_S)
    words = "\n".join(each.text for each in docx.Document(str(out)).paragraphs)
    assert "draft 0.2" in words
    assert code in words


def test_a_pack_that_came_back_is_taken_over(qtbot, page, write, tmp_path, answer_file_dialog, message):
    code = reviews.agencies(page.workspace, page.review_id)[0].code
    numbered_drafts.freeze_draft(page.workspace, page.review_id, "0.1", "A. Reed")
    view = page.views.view(ACCURACY)
    page.views.show_view(ACCURACY)
    qtbot.waitUntil(view.read_button.isEnabled, timeout=LONG_S)
    back = tmp_path / "reply.csv"
    back.write_text("No.,Paragraph,As written,Should be,Evidence,About\n1,9.9,,We rang twice,Log,fact\n", "utf-8")
    qtbot.mouseClick(view.read_button, LEFT)
    answer_file_dialog(view, back)
    qtbot.waitUntil(lambda: page.window().findChild(RecordDialog) is not None, timeout=LONG_S)
    dialog = page.window().findChild(RecordDialog)
    assert dialog.values() == {"agency": code, "draft": "0.1"}
    dialog.save_button.click()
    qtbot.waitUntil(lambda: "Without a place in the draft, but kept all the same: 1." in message(), timeout=LONG_S)
    page.context.messages._strip.action_clicked.emit()
    qtbot.waitUntil(lambda: view.model.rowCount() == 1, timeout=LONG_S)
    assert "1 without a place in the draft" in view._line.text()
    told = [view.model.index(0, column).data() for column in (4, 7)]
    assert told == ["9.9 (not in the draft)", "received"]
    page.edits.undo()
    qtbot.waitUntil(lambda: view.model.rowCount() == 0, timeout=LONG_S)


def test_the_pages_show_what_is_written(qtbot, page, write):
    write.list.setCurrentRow(0)
    write.editor.setPlainText("A page with these words.")
    page.save_now()
    page._needs_draft = True
    page.views.show_view(PAGES)
    qtbot.waitUntil(lambda: page.options is not None and page.options.is_written, timeout=LONG_S)
    assert page._choices.source_switch.isVisible()
    qtbot.waitUntil(lambda: page._draft is not None and page._draft.options.is_written, timeout=2 * LONG_S)
    titles = [line.title for line in page._draft.contents]
    assert any("Foreword" in title for title in titles)
