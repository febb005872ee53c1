"""Opens the forms of the Learning page by what they are about, also again after a lock."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from scrdesk.domain.learning import FileId, Lesson
from scrdesk.domain.learning_records import NAMES, CheckedPoint, LearningProduct, OutlineReply, Record, RecordId
from scrdesk.domain.progress import Progress
from scrdesk.errors import Refused
from scrdesk.ui.dialogs.file_choice import ask_open_files, ask_save_file
from scrdesk.ui.dialogs.record import RecordDialog, Values
from scrdesk.ui.jobs import Pool
from scrdesk.ui.page import Page, Place
from scrdesk.ui.pages.learning import finding_forms as asked
from scrdesk.ui.pages.learning import record_forms as flat
from scrdesk.ui.pages.learning.editing import (
    LearningEditing,
    lesson_of,
    places_of,
    with_action,
    with_recommendation,
)
from scrdesk.ui.widgets.entry_finder import EntryFinder
from scrdesk.ui.words import said

if TYPE_CHECKING:
    from scrdesk.domain.learning import NewLesson
    from scrdesk.ui.pages.learning.store_calls import LearningCalls, LearningData

FINDING, RECOMMENDATION, ACTION, RECORD = "finding", "recommendation", "action", "record"
Put = Callable[[RecordDialog, str], None]
KINDS: dict[str, type[Record]] = {name: kind for kind, name in NAMES.items()}


class LearningForms(QObject):
    """Knows what each form asks, keeps what was typed, and tells the stack of edits."""

    def __init__(self, page: Page, editing: LearningEditing) -> None:
        super().__init__(page)
        self._page, self._editing = page, editing
        self._calls: LearningCalls | None = None
        self._data: LearningData | None = None

    def set_data(self, calls: LearningCalls | None, data: LearningData | None) -> None:
        """Work on these from now on."""
        self._calls, self._data = calls, data

    def open(self, about: Place) -> RecordDialog | None:
        """Open the form about something; None when it is not there any more.

        Args:
            about: "what" is one of the four kinds; "finding", "recommendation", "action" and "record" are ids, None
                for a new one; "kind" names the kind of record; "preset" its first values.
        """
        if self._calls is None or self._data is None:
            return None
        what = about.get("what")
        dialog = self._record(about) if what == RECORD else self._of_finding(about)
        if dialog is not None:
            dialog.about = about
            dialog.open()
        return dialog

    # --- findings ---

    def _of_finding(self, about: Place) -> RecordDialog | None:
        data, what = self._data, about.get("what")
        if data is None:
            return None
        lesson = lesson_of(data.lessons, about.get("finding"))
        if what == FINDING:
            return self._finding(lesson)
        if lesson is None:
            return None
        place, within = places_of(lesson, about.get("recommendation"), about.get("action"))
        if what == RECOMMENDATION:
            return self._recommendation(lesson, place)
        return None if place is None else self._action(lesson, place, within)

    def _finding(self, lesson: Lesson | None) -> RecordDialog:
        data, calls = self._told()
        before = asked.NO_LESSON if lesson is None else lesson.details
        title = self.tr("Add a finding")
        if lesson is not None:
            title = self.tr("Change finding {n}").format(n=before.number)
        dialog = RecordDialog(
            title,
            asked.finding_fields(data.words, data.agencies),
            asked.finding_values(before),
            lambda values, progress: self._keep(lesson, asked.finding_typed(values, before), progress),
            lambda values: asked.finding_missing(values, before),
            self._page.context.jobs,
            self._page.context.theme,
            self._page.window(),
            save=self.tr("Add") if lesson is None else "",
        )
        finder = EntryFinder(calls.find_entries, self._page.context.jobs, dialog)
        finder.taken.connect(partial(_take, dialog))
        dialog.extra.addWidget(finder)
        label = self.tr("finding added") if lesson is None else self.tr("finding {n} changed").format(n=before.number)
        dialog.kept.connect(partial(self._editing.remember_lesson, label))
        return dialog

    def _recommendation(self, lesson: Lesson, place: int | None) -> RecordDialog:
        data, _calls = self._told()
        own = asked.NO_RECOMMENDATION if place is None else lesson.details.recommendations[place]
        n = lesson.details.number
        others = tuple(each for each in data.lessons if each.id != lesson.id)
        title = self.tr("Add a recommendation to finding {n}").format(n=n)
        label = self.tr("recommendation added to finding {n}").format(n=n)
        if place is not None:
            title = self.tr("Change recommendation {n}").format(n=own.number)
            label = self.tr("recommendation {n} changed").format(n=own.number)

        def typed(values: Values) -> NewLesson:
            return with_recommendation(lesson, place, asked.recommendation_typed(values, own, others))

        dialog = RecordDialog(
            title,
            asked.recommendation_fields(others),
            asked.recommendation_values(own),
            lambda values, progress: self._keep(lesson, typed(values), progress),
            lambda values: asked.recommendation_missing(values, own, others),
            self._page.context.jobs,
            self._page.context.theme,
            self._page.window(),
            save=self.tr("Add") if place is None else "",
            lead=said(data.words.recommendation_note),
        )
        dialog.kept.connect(partial(self._editing.remember_lesson, label))
        return dialog

    def _action(self, lesson: Lesson, recommendation: int, place: int | None) -> RecordDialog:
        data, _calls = self._told()
        own = lesson.details.recommendations[recommendation]
        before = asked.NO_ACTION if place is None else own.actions[place]
        files = {each.file_name: each.file_id for each in before.received if each.file_id is not None}
        title = self.tr("Add an action to recommendation {n}").format(n=own.number)
        label = self.tr("action added to recommendation {n}").format(n=own.number)
        if place is not None:
            title = self.tr("Change action {n}").format(n=before.number)
            label = self.tr("action {n} changed").format(n=before.number)

        def typed(values: Values) -> NewLesson:
            return with_action(lesson, recommendation, place, asked.action_typed(values, before, files))

        dialog = RecordDialog(
            title,
            asked.action_fields(data.agencies),
            asked.action_values(before),
            lambda values, progress: self._keep(lesson, typed(values), progress),
            lambda values: asked.action_missing(values, before, files),
            self._page.context.jobs,
            self._page.context.theme,
            self._page.window(),
            save=self.tr("Add") if place is None else "",
            lead=self.tr("Recommendation {n}: {text}").format(n=own.number, text=own.text),
        )
        papers = [(each.file_name, each.file_id) for each in before.received if each.file_id is not None]
        self._add_papers(dialog, papers, files, _received)
        dialog.kept.connect(partial(self._editing.remember_lesson, label))
        return dialog

    def _keep(self, lesson: Lesson | None, details: NewLesson, progress: Progress) -> object:
        from scrdesk.services.findings import LessonEdit

        _data, calls = self._told()
        edit = LessonEdit(calls.review_id, None if lesson is None else lesson.id, details)
        return calls.apply_lesson(edit, progress)

    # --- papers kept with an action ---

    def _add_papers(
        self, dialog: RecordDialog, papers: list[tuple[str, FileId]], files: dict[str, FileId], put: Put
    ) -> None:
        """Offer to attach a paper and to save those that are kept; ``put`` names a new one in the form."""
        row = QHBoxLayout()
        row.setSpacing(8)
        attach = QPushButton(self.tr("Attach a paper…"), dialog)
        attach.setObjectName("attach_paper")
        attach.setToolTip(self.tr("Kept in the store, encrypted"))
        attach.setAutoDefault(False)
        attach.clicked.connect(lambda: self._ask_paper(dialog, files, put))
        row.addWidget(attach)
        for name, file_id in papers:
            save = QPushButton(self.tr("Save {file}…").format(file=name), dialog)
            save.setAutoDefault(False)
            save.clicked.connect(partial(self._ask_save_paper, dialog, file_id, name))
            row.addWidget(save)
        row.addStretch(1)
        dialog.extra.addLayout(row)

    def _ask_paper(self, dialog: RecordDialog, files: dict[str, FileId], put: Put) -> None:
        ask_open_files(
            dialog, self.tr("Attach a paper"), [self.tr("All files (*)")], partial(self._attach, dialog, files, put)
        )

    def _attach(self, dialog: RecordDialog, files: dict[str, FileId], put: Put, paths: tuple[Path, ...]) -> None:
        _data, calls = self._told()
        for path in paths:
            self._page.context.jobs.run(
                Pool.CASE,
                partial(calls.keep_proof, path),
                owner=dialog,
                done=partial(_attached, dialog, files, put),
                failed=self._page.context.messages.tell_fault,
            )

    def _ask_save_paper(self, parent: QWidget, file_id: FileId, name: str, _checked: bool = False) -> None:
        save = partial(self._save_paper, file_id)
        kinds = [(self.tr("As received"), Path(name).suffix or ".bin")]
        ask_save_file(parent, self.tr("Save a kept paper"), name, kinds, save, protected=save)

    def _save_paper(self, file_id: FileId, path: Path, password: str = "") -> None:
        _data, calls = self._told()
        messages = self._page.context.messages
        saved = self.tr("{file} was saved. It is outside the encrypted store now.")
        self._page.context.jobs.run(
            Pool.CASE,
            partial(calls.save_proof, file_id, path, password),
            owner=self._page,
            done=lambda name: messages.say(saved.format(file=name), "warn"),
            failed=messages.tell_fault,
        )

    # --- flat records ---

    def _record(self, about: Place) -> RecordDialog | None:
        data, _calls = self._told()
        kind = KINDS.get(str(about.get("kind")))
        if kind is None:
            return None
        record_id = about.get("record")
        before = self._before(kind, about)
        if before is None:
            return None
        name = NAMES[kind]
        is_new = record_id is None and kind is not CheckedPoint
        title = (self.tr("Add: {what}") if is_new else self.tr("Change: {what}")).format(what=name)
        files: dict[str, FileId] = {}
        if isinstance(before, CheckedPoint) and before.file_id is not None:
            files[before.document] = before.file_id

        def typed(values: Values) -> Record:
            record = flat.typed_record(values, before)
            if isinstance(record, CheckedPoint):
                return replace(record, file_id=files.get(record.document))
            return record

        dialog = RecordDialog(
            title,
            flat.fields_of(kind, data),
            flat.values_of(before),
            lambda values, progress: self._keep_record(record_id, typed(values), progress),
            lambda values: flat.record_missing(values, before, data.today),
            self._page.context.jobs,
            self._page.context.theme,
            self._page.window(),
            save=self.tr("Add") if is_new else "",
            lead=self._lead(before),
        )
        if isinstance(before, LearningProduct):
            _lay_out(dialog, data)
        if isinstance(before, CheckedPoint):
            self._add_papers(dialog, list(files.items()), files, lambda form, name: form.put("document", name))
        label = (self.tr("{what} added") if is_new else self.tr("{what} changed")).format(what=name)
        dialog.kept.connect(partial(self._editing.remember_record, label))
        return dialog

    def _before(self, kind: type[Record], about: Place) -> Record | None:
        """Return the record that is to be changed, or what a new one holds at first."""
        data, _calls = self._told()
        record_id, preset = about.get("record"), str(about.get("preset", ""))
        found = data.record(kind, record_id)
        if found is not None:
            return found
        if kind is CheckedPoint:
            return next((each.checked for each in data.points if each.point.code == preset), None)
        if kind is OutlineReply and preset.isdecimal():
            return OutlineReply(int(preset), "")
        if kind is LearningProduct and preset:
            form = data.words.product(preset)
            return LearningProduct(preset, "", None, tuple((title, "") for title in form.boxes), form.questions)
        if record_id is not None or kind is OutlineReply:
            return None
        return data.days if type(data.days) is kind else flat.EMPTY[kind]

    def _lead(self, record: Record) -> str:
        data, _calls = self._told()
        if isinstance(record, CheckedPoint):
            return next(said(each.point.text) for each in data.points if each.point.code == record.point)
        if isinstance(record, OutlineReply):
            return next((each.details.title for each in data.outlines if each.id == record.outline_id), "")
        if isinstance(record, LearningProduct) and record.kind:
            return said(data.words.product(record.kind).about)
        return ""

    def _keep_record(self, record_id: object, record: Record, progress: Progress) -> object:
        from scrdesk.services.learning_records import RecordEdit

        _data, calls = self._told()
        own = RecordId(record_id) if isinstance(record_id, int) else None
        return calls.apply_record(RecordEdit(type(record), calls.review_id, own, record), progress)

    def _told(self) -> tuple[LearningData, LearningCalls]:
        if self._data is None or self._calls is None:
            raise Refused("The store was closed.", remedy="Open it again.")
        return self._data, self._calls


def _take(dialog: RecordDialog, reference: str) -> None:
    known = dialog.values()["evidence"]
    if isinstance(known, tuple) and reference not in known:
        dialog.put("evidence", (*known, reference))


def _attached(dialog: RecordDialog, files: dict[str, FileId], put: Put, kept: tuple[FileId, str]) -> None:
    file_id, name = kept
    files[name] = file_id
    put(dialog, name)


def _received(dialog: RecordDialog, name: str) -> None:
    """Name a paper under what came in for an action."""
    rows = dialog.values()["received"]
    if isinstance(rows, tuple):
        dialog.put("received", (*rows, (Path(name).stem, None, name)))


def _lay_out(dialog: RecordDialog, data: LearningData) -> None:
    from scrdesk.ui.widgets.box_texts import BoxTexts

    boxes = dialog.input("boxes")
    kind = str(dialog.values()["kind"])
    if isinstance(boxes, BoxTexts) and kind:
        boxes.set_words_a_box(data.words.product(kind).words_a_box)
