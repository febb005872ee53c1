"""Write the report: sections at the left, the text in the middle, how it reads at the right."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QTextCursor
from PySide6.QtWidgets import (
    QInputDialog,
    QListWidgetItem,
    QWidget,
)

from scrdesk.ui.jobs import Pool
from scrdesk.ui.page import PageContext, Place
from scrdesk.ui.pages.report.writing import store_calls
from scrdesk.ui.pages.report.writing.label_views import LabelViews
from scrdesk.ui.pages.report.writing.section_keeping import SectionKeeping
from scrdesk.ui.pages.report.writing.spelling import Spelling
from scrdesk.ui.pages.report.writing.store_calls import Written
from scrdesk.ui.pages.report.writing.write_layout import AS_WRITTEN, WriteLayout
from scrdesk.ui.undo import Edits

if TYPE_CHECKING:
    from scrdesk.domain.report_draft import NewSection, Section, SectionId
    from scrdesk.domain.review import ReviewId
    from scrdesk.services.compose_report import SectionEdit
    from scrdesk.services.open_store import Workspace

READ_AFTER_MS = 400


class WriteView(WriteLayout):
    """One section at a time; everything saves by itself and can be taken back.

    Signals:
        changed: the store was changed.
        begun: the report has sections now and had none, or the other way round.
    """

    changed = Signal()
    begun = Signal(bool)

    def __init__(self, context: PageContext, edits: Edits, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._edits = edits
        self._workspace: Workspace | None = None
        self._review_id: ReviewId | None = None
        self._written: Written | None = None
        self._wanted: SectionId | None = None
        self._shown_id: SectionId | None = None
        self._cursor: object = None
        self._keeping = SectionKeeping(context, self)
        self._spelling = Spelling(context, edits, self.editor)
        self._labels = LabelViews(context, self.reader, self.replaced, self)
        self.view_switch_key = AS_WRITTEN
        self._read_timer = QTimer(self, singleShot=True, interval=READ_AFTER_MS)
        self._wire()
        self._show(None)

    # --- what the page asks ---

    def show_review(self, workspace: Workspace | None, review_id: ReviewId | None) -> None:
        """Fetch what is written; None forgets everything at once."""
        if review_id != self._review_id or workspace is not self._workspace:
            self._show(None)
        self._workspace, self._review_id = workspace, review_id
        self._labels.show_review(workspace, review_id)
        self._spelling.show_review(workspace, review_id)
        if workspace is None or review_id is None:
            self._show(None)
            return
        work = partial(store_calls.fetch, workspace, review_id)
        self._context.jobs.run(Pool.KEEP, work, owner=self, done=self._show)  # after what is being written

    @property
    def section(self) -> Section | None:
        """The section that is shown."""
        item = self.list.currentItem()
        written = self._written
        if item is None or written is None:
            return None
        wanted = item.data(Qt.ItemDataRole.UserRole)
        return next((each for each in written.sections if each.id == wanted), None)

    def place(self) -> Place:
        """Return which section is shown and where the cursor is in it."""
        section = self.section
        return {} if section is None else {"section": section.id, "cursor": self.editor.textCursor().position()}

    def return_to(self, place: Place) -> None:
        """Show that section again."""
        wanted = place.get("section")
        if isinstance(wanted, int):
            self._wanted = wanted  # type: ignore[assignment]  # an id as it was given out
            self._cursor = place.get("cursor")

    def save_now(self) -> None:
        """Store what was typed, at once, on this thread: the store is about to close."""
        last = self._edit_of_text()
        if self._workspace is None:
            return
        self._keeping.save_now(self._workspace, last)
        self.editor.tell_stored(self.editor.toPlainText())

    def _wire(self) -> None:
        self.list.currentItemChanged.connect(self._on_section_changed)
        self.editor.written.connect(self._on_written)
        self.editor.textChanged.connect(self._on_typed)
        self.title_edit.editingFinished.connect(self._on_title_edited)
        self.view_switch.chosen.connect(self._on_view_chosen)
        self.insert_menu.chosen.connect(self._on_insert_chosen)
        self.insert_menu.entry_wanted.connect(self._on_entry_wanted)
        self.add_button.clicked.connect(self._on_add_clicked)
        self.up_button.clicked.connect(partial(self._move, -1))
        self.down_button.clicked.connect(partial(self._move, 1))
        self.remove_button.clicked.connect(self._on_remove_clicked)
        self.hints.place_wanted.connect(self._on_place_wanted)
        self.empty_state.action_clicked.connect(self._on_begin_clicked)
        self._read_timer.timeout.connect(self._read)
        self._labels.failed.connect(self._context.messages.tell_fault)
        self._edits.changed.connect(self._on_edit_done)
        self._keeping.stored.connect(self._on_stored)
        self._keeping.refused.connect(self._on_not_stored)
        for key, step in (("Alt+Up", -1), ("Alt+Down", 1)):
            move = QShortcut(QKeySequence(key), self.list, partial(self._move, step))
            move.setContext(Qt.ShortcutContext.WidgetShortcut)
            move.setWhatsThis(self.tr("Move the section up") if step < 0 else self.tr("Move the section down"))
        other = QShortcut(QKeySequence("F6"), self, self._switch_view)
        other.setWhatsThis(self.tr("To the text, or back to the list"))
        other.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    # --- showing ---

    def _show(self, written: Written | None) -> None:
        if written is None:
            self._keeping.forget()
        written = self._keeping.with_sent(written)
        had = bool(self._written and self._written.sections)
        section = self.section
        wanted = self._wanted or (section.id if section is not None else None)
        self._written = written
        sections = written.sections if written is not None else ()
        self.insert_menu.show_known(written.known if written is not None else None)
        self.list.blockSignals(True)
        self.list.clear()
        n_numbered = 0
        for each in sections:
            n_numbered += each.details.is_numbered
            head = f"{n_numbered}  " if each.details.is_numbered else ""
            item = QListWidgetItem(head + each.details.title)
            item.setData(Qt.ItemDataRole.UserRole, each.id)
            self.list.addItem(item)
            if each.id == wanted:
                self.list.setCurrentItem(item)
        if self.list.currentRow() < 0 and sections:
            self.list.setCurrentRow(0)
        self.list.blockSignals(False)
        self._stack.setCurrentIndex(0 if sections else 1)
        if not sections:
            is_open = written is not None
            self.empty_state.explain(
                self.tr("Nothing of the report is written yet"),
                self.tr(
                    "Begin it with the standard contents for this kind of review: a section for each part, with the "
                    "tables and figures that are made from the records. You write, add and leave out as you like."
                )
                if is_open
                else self.tr("It appears here as soon as a review is open."),
                self.tr("Begin the report") if is_open else "",
            )
        self._show_section()
        if had != bool(sections):
            self.begun.emit(bool(sections))

    def _show_section(self) -> None:
        section, written = self.section, self._written
        self._wanted = section.id if section is not None else None
        if section is None or written is None:
            self.editor.show_text("")
            self.title_edit.clear()
            self._labels.forget()
            self.hints.show_reading(None, (), 0)
            self.hints.show_advice("")
            self.status.clear()
            return
        from scrdesk.services.compose_report import shown_text

        if self.editor.unsaved is None or self._shown_id != section.id:
            self.editor.show_text(shown_text(section, written.known))
            if self._keeping.is_refused(section.id):
                self.editor.tell_not_stored()
        self._shown_id = section.id
        self.title_edit.setText(section.details.title)
        self.hints.show_advice(written.words.advice_on(section.details.key))
        self.status.setText(self.tr("Saved by itself."))
        place = self._cursor
        if isinstance(place, int):
            cursor = self.editor.textCursor()
            cursor.setPosition(min(place, len(self.editor.toPlainText())))
            self.editor.setTextCursor(cursor)
            self._cursor = None
        self._read()
        if self.view_switch_key == AS_WRITTEN:
            self._labels.text_changed(self.editor.text)
        else:
            self._labels.show_view(self.editor.text, self.view_switch_key, 0)

    def _read(self) -> None:
        written, section = self._written, self.section
        if written is None or section is None:
            return
        from scrdesk.domain.report_text.readability import hints, measures

        text = self.editor.text
        n_loose = sum(1 for each in written.loose if each.section.id == section.id)
        self.hints.show_reading(measures(text), hints(text, written.words.plainer), n_loose)

    # --- labels ---

    def _switch_view(self) -> None:
        key = self._labels.audience_key if self.view_switch_key == AS_WRITTEN else AS_WRITTEN
        self.view_switch.choose(key)
        self._on_view_chosen(key)

    def _on_view_chosen(self, key: str) -> None:
        self.view_switch_key = key
        is_labels = key != AS_WRITTEN
        for button in self._tool_buttons:
            button.setEnabled(not is_labels)
        if is_labels:
            self._labels.show_view(self.editor.text, key, self.editor.verticalScrollBar().value())
        else:
            self._labels.hide_view()
        self._texts.setCurrentWidget(self.reader if is_labels else self.editor)
        self._panes.setCurrentWidget(self.replaced if is_labels else self.hints)
        self.status.setText(
            self.tr("Shaded words stand in place of names and days. The text you wrote is not changed.")
            if is_labels
            else self.tr("Saved by itself.")
        )

    # --- writing ---

    def _edit_of_text(self) -> SectionEdit | None:
        written = self._written
        # The one whose text is shown, which is not the chosen one any more while another is being chosen.
        sections = written.sections if written is not None else ()
        section = next((each for each in sections if each.id == self._shown_id), None)
        text = self.editor.unsaved
        if section is None or written is None or text is None or self._review_id is None:
            return None
        from scrdesk.services.compose_report import SectionEdit, with_text

        return SectionEdit(self._review_id, section.id, with_text(section, text, written.known))

    def _on_typed(self) -> None:
        if self.editor.unsaved is not None:
            self.status.setText(self.tr("Not saved yet"))
        self._read_timer.start()
        self._labels.text_changed(self.editor.text)

    def _on_written(self, text: str) -> None:
        edit = self._edit_of_text()
        if edit is None or self._workspace is None:
            return
        # At once, not when it is stored: whoever comes back to the section meanwhile sees what was typed last.
        self._keeping.send(self._workspace, edit)
        self._written = self._keeping.with_sent(self._written)
        self.editor.tell_stored(text)

    def _on_stored(self, edit: SectionEdit, inverse: SectionEdit | None) -> None:
        is_shown = self._shown_id == edit.section_id
        if is_shown and self.editor.unsaved is None and self.view_switch_key == AS_WRITTEN:
            self.status.setText(self.tr("Saved."))
        if inverse is not None and edit.details is not None:
            from scrdesk.services.compose_report import apply_section

            label = self.tr("write “{section}”").format(section=edit.details.title)
            key = f"section:{edit.section_id}"
            self._edits.remember(label, apply_section, inverse, merge_key=key, subject=self)
            self.changed.emit()

    def _on_not_stored(self, edit: SectionEdit, fault: BaseException) -> None:
        if self._shown_id == edit.section_id:
            self.editor.tell_not_stored()
            self.status.setText(self.tr("Not saved yet: type on to try again."))
        self._context.messages.tell_fault(fault)

    def _do(self, label: str, details: NewSection | None, section_id: SectionId | None, place: int | None) -> None:
        if self._review_id is None:
            return
        from scrdesk.services.compose_report import SectionEdit, apply_section

        edit = SectionEdit(self._review_id, section_id, details, place)
        self._edits.do(label, apply_section, edit, subject=self)

    def _on_edit_done(self, done: object) -> None:
        if getattr(done, "subject", None) is self:
            self.editor.tell_stored(self.editor.toPlainText())  # what is fetched now takes its place
            self.show_review(self._workspace, self._review_id)
            self.changed.emit()

    def _on_section_changed(self) -> None:
        self.editor.save()
        self._show_section()

    def _on_title_edited(self) -> None:
        section = self.section
        title = " ".join(self.title_edit.text().split())
        if section is None or title == section.details.title:
            return
        if not title:
            self.title_edit.setText(section.details.title)
            return
        self.editor.save()
        details = replace(section.details, title=title)
        self._do(self.tr("rename a section to “{title}”").format(title=title), details, section.id, None)

    def _on_add_clicked(self) -> None:
        from scrdesk.domain.report_draft import NewSection

        self.editor.save()
        section = self.section
        place = section.place + 1 if section is not None else None
        self._do(self.tr("add a section"), NewSection(self.tr("New section")), None, place)

    def _on_remove_clicked(self) -> None:
        section = self.section
        if section is not None:
            self.editor.save()
            self._do(self.tr("take out “{title}”").format(title=section.details.title), None, section.id, None)

    def _move(self, step: int) -> None:
        section, written = self.section, self._written
        if section is None or written is None or not 1 <= section.place + step <= len(written.sections):
            return
        self.editor.save()
        label = self.tr("move “{title}”").format(title=section.details.title)
        self._do(label, section.details, section.id, section.place + step)

    def _on_begin_clicked(self) -> None:
        if self._workspace is None or self._review_id is None:
            return
        work = partial(store_calls.begin, self._workspace, self._review_id)
        self._context.jobs.run(
            Pool.KEEP, work, owner=self, done=self._on_begun, failed=self._context.messages.tell_fault
        )

    def _on_begun(self, _nothing: None) -> None:
        self.show_review(self._workspace, self._review_id)
        self.changed.emit()

    def _on_insert_chosen(self, words: str, is_line: bool) -> None:
        self.editor.insert(words, on_its_own_line=is_line)

    def _on_entry_wanted(self) -> None:
        dialog = QInputDialog(self)
        dialog.setObjectName("entry_reference_dialog")
        dialog.setWindowTitle(self.tr("Refer to an entry"))
        dialog.setLabelText(self.tr("Reference of the entry, such as POL-0042"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.textValueSelected.connect(self._on_entry_named)
        dialog.open()

    def _on_entry_named(self, text: str) -> None:
        written = self._written
        name = text.strip().upper()
        if written is not None and name in written.known.entries:
            self.editor.insert(f"[{name}]")
        elif name:
            self._context.messages.say(self.tr("There is no entry {name} in this review.").format(name=name), "warn")

    def _on_place_wanted(self, start: int, end: int) -> None:
        cursor = self.editor.textCursor()
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        self.editor.setTextCursor(cursor)
        self.editor.setFocus()
