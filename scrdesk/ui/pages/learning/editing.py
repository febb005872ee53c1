"""Edits of the Learning page: one stack, each told with a way back, and everything shown anew afterwards."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from scrdesk.domain.learning import Lesson, NewLesson, PlannedAction, Recommendation
from scrdesk.ui.undo import EditDone, Edits

if TYPE_CHECKING:
    from scrdesk.services.findings import LessonEdit
    from scrdesk.services.learning_records import RecordEdit
    from scrdesk.services.open_store import Workspace
    from scrdesk.ui.page import Page

ItemT = TypeVar("ItemT")


class LearningEditing(QObject):
    """Applies edits and remembers how to take them back.

    Signals:
        changed: the store was changed.
    """

    changed = Signal()

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._context = page.context
        self.edits = Edits(page.context, page)
        self.edits.changed.connect(self._on_edited)

    def do_lesson(self, label: str, edit: LessonEdit) -> None:
        """Apply an edit of a finding."""
        self.edits.do(label, _apply_lesson, edit)

    def do_record(self, label: str, edit: RecordEdit) -> None:
        """Apply an edit of a record."""
        self.edits.do(label, _apply_record, edit)

    def remember_lesson(self, label: str, inverse: LessonEdit | None) -> None:
        """Remember an edit of a finding that a dialog has made."""
        if inverse is not None:
            self.edits.remember(label, _apply_lesson, inverse)
            self._tell(label)
        self.changed.emit()

    def remember_record(self, label: str, inverse: RecordEdit | None) -> None:
        """Remember an edit of a record that a dialog has made."""
        if inverse is not None:
            self.edits.remember(label, _apply_record, inverse)
            self._tell(label)
        self.changed.emit()

    def _tell(self, label: str) -> None:
        said = label[:1].upper() + label[1:]
        self._context.messages.say(f"{said}.", "good", action=self.tr("Undo"), then=self.edits.undo)

    def _on_edited(self, done: EditDone) -> None:
        if done.way == "undone":
            self._context.messages.say(self.tr("Taken back: {what}.").format(what=done.label), "info")
        else:
            self._tell(done.label)
        self.changed.emit()


def with_recommendation(lesson: Lesson, place: int | None, new: Recommendation | None) -> NewLesson:
    """Return a finding with a recommendation put in its place, added at the end (None), or taken out."""
    found = list(lesson.details.recommendations)
    _put(found, place, new)
    return replace(lesson.details, recommendations=tuple(found))


def with_action(lesson: Lesson, recommendation: int, place: int | None, new: PlannedAction | None) -> NewLesson:
    """Return a finding with an action of one of its recommendations put, added or taken out."""
    own = lesson.details.recommendations[recommendation]
    actions = list(own.actions)
    _put(actions, place, new)
    return with_recommendation(lesson, recommendation, replace(own, actions=tuple(actions)))


def moved_recommendation(lesson: Lesson, place: int, by: int) -> NewLesson:
    """Return a finding with a recommendation moved up or down."""
    found = list(lesson.details.recommendations)
    found.insert(place + by, found.pop(place))
    return replace(lesson.details, recommendations=tuple(found))


def lesson_of(lessons: tuple[Lesson, ...], finding_id: object) -> Lesson | None:
    """Return the finding with a number, or None."""
    return next((each for each in lessons if each.id == finding_id), None)


def places_of(lesson: Lesson, recommendation_id: object, action_id: object) -> tuple[int | None, int | None]:
    """Return at which place a recommendation stands in a finding, and an action in it."""
    for place, each in enumerate(lesson.details.recommendations):
        if recommendation_id is not None and each.id == recommendation_id:
            within = next((n for n, action in enumerate(each.actions) if action.id == action_id), None)
            return place, within
    return None, None


def _put(found: list[ItemT], place: int | None, new: ItemT | None) -> None:
    if place is None:
        if new is not None:
            found.append(new)
    elif new is None:
        del found[place]
    else:
        found[place] = new


def _apply_lesson(workspace: Workspace, edit: LessonEdit) -> LessonEdit | None:
    from scrdesk.services.findings import apply_lesson

    return apply_lesson(workspace, edit)


def _apply_record(workspace: Workspace, edit: RecordEdit) -> RecordEdit | None:
    from scrdesk.services.learning_records import apply_record

    return apply_record(workspace, edit)
