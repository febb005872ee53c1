"""Undo and redo: one stack for an open review, of edits that services can apply and take back.

An edit is data. A service applies it in one transaction with its own line in the trail and returns the inverse, again
as data; applying that takes the edit back and returns the edit. So undo never deletes history and passes the same
checks as any edit. The stack moves only when the store has changed: an undo that the store refuses is dropped from
the stack and told. The stack holds words of the case, so it is cleared when the store locks.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QKeySequence, QUndoCommand, QUndoStack
from PySide6.QtWidgets import QWidget

from scrdesk.ui.jobs import Pool
from scrdesk.ui.page import PageContext

if TYPE_CHECKING:
    from scrdesk.domain.progress import Progress
    from scrdesk.services.open_store import Workspace

EditT = TypeVar("EditT")

MOST_UNDONE = 500
"""Edits that can be taken back; each holds a few old values, so well under a megabyte."""


@dataclass(frozen=True, slots=True)
class EditDone:
    """What the store was just told: the label, and whether it was done, undone or redone."""

    label: str
    way: str
    subject: object


class _Command(QUndoCommand, Generic[EditT]):
    """One edit on the stack; the work itself is a job, so Qt's own undo and redo only move the place in the stack."""

    def __init__(
        self,
        label: str,
        apply: Callable[[Workspace, EditT], EditT | None],
        next_edit: EditT,
        merge_key: str,
        subject: object,
    ) -> None:
        super().__init__(label)
        self.apply, self.next_edit, self.merge_key, self.subject = apply, next_edit, merge_key, subject

    def id(self) -> int:
        """Return the number by which Qt asks whether two edits are one."""
        return 1 if self.merge_key else -1

    def mergeWith(self, other: QUndoCommand) -> bool:
        """Take a further edit of the same field in: taking both back is taking the older one back."""
        return isinstance(other, _Command) and bool(self.merge_key) and other.merge_key == self.merge_key

    def undo(self) -> None:
        """Nothing: the store has been told already."""

    def redo(self) -> None:
        """Nothing: the store has been told already."""


class Edits(QObject):
    """Runs edits one after another and remembers how to take them back.

    Signals:
        changed: an :class:`EditDone`; the store was changed.
        refused: the ``subject`` of an edit that the store refused; the fault was told.
    """

    changed = Signal(object)
    refused = Signal(object)

    def __init__(self, context: PageContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._workspace: Workspace | None = None
        self._stack = QUndoStack(self)
        self._stack.setUndoLimit(MOST_UNDONE)
        self._waiting: deque[Callable[[], None]] = deque()
        self._running: _Run | None = None
        self.undo_action = self._action(self.tr("Undo"), [QKeySequence("Ctrl+Z")], self.undo)
        self.redo_action = self._action(
            self.tr("Redo"), [QKeySequence("Ctrl+Y"), QKeySequence("Ctrl+Shift+Z")], self.redo
        )
        self.undo_action.setWhatsThis(self.tr("Take the last edit back"))
        self.redo_action.setWhatsThis(self.tr("Do again what was taken back"))
        self._stack.indexChanged.connect(self._on_index_changed)
        self._on_index_changed()

    def set_workspace(self, workspace: Workspace | None) -> None:
        """Work on this store from now on; every edit of another is forgotten."""
        if workspace is not self._workspace or workspace is None:
            self.forget()
        self._workspace = workspace

    def forget(self) -> None:
        """Forget every edit, with its words."""
        self._waiting.clear()
        self._running = None
        self._stack.clear()

    @property
    def labels(self) -> tuple[str, ...]:
        """The edits that can be taken back, oldest first."""
        return tuple(self._stack.text(place) for place in range(self._stack.index()))

    @property
    def is_busy(self) -> bool:
        """Whether an edit is on its way."""
        return self._running is not None

    def do(
        self,
        label: str,
        apply: Callable[[Workspace, EditT], EditT | None],
        edit: EditT,
        *,
        merge_key: str = "",
        subject: object = None,
    ) -> None:
        """Apply an edit and remember how to take it back.

        Args:
            label: what was done, in the user's words and lower case ("mark POL-0042: child not seen").
            apply: a service that applies an edit and returns its inverse, or None when nothing changed; called off
                the window's thread.
            edit: what to apply.
            merge_key: edits that follow one another with the same key are undone as one (typing in one field).
            subject: handed to ``changed``, to tell whose edit it was.
        """
        self._queue(partial(self._begin_do, label, apply, edit, merge_key, subject))

    def remember(
        self,
        label: str,
        apply: Callable[[Workspace, EditT], EditT | None],
        inverse: EditT,
        *,
        merge_key: str = "",
        subject: object = None,
    ) -> None:
        """Remember an edit that was already made (a note that saves itself); the rest is as for :meth:`do`."""
        self._stack.push(_Command(label, apply, inverse, merge_key, subject))

    def undo(self) -> None:
        """Take the last edit back."""
        self._queue(self._begin_undo)

    def redo(self) -> None:
        """Apply the edit again that was taken back last."""
        self._queue(self._begin_redo)

    def _queue(self, step: Callable[[], None]) -> None:
        self._waiting.append(step)
        self._go_on()

    def _go_on(self) -> None:
        while self._running is None and self._waiting:
            self._waiting.popleft()()

    def _begin_do(
        self,
        label: str,
        apply: Callable[[Workspace, EditT], EditT | None],
        edit: EditT,
        merge_key: str,
        subject: object,
    ) -> None:
        self._run(_Command(label, apply, edit, merge_key, subject), "done")

    def _begin_undo(self) -> None:
        if self._stack.canUndo():
            self._run(self._stack.command(self._stack.index() - 1), "undone")

    def _begin_redo(self) -> None:
        if self._stack.canRedo():
            self._run(self._stack.command(self._stack.index()), "redone")

    def _run(self, command: QUndoCommand, way: str) -> None:
        if self._workspace is None or not isinstance(command, _Command):
            return
        self._running = _Run(self, command, way)
        work = partial(_apply, self._workspace, command)
        self._context.jobs.run(
            Pool.CASE, work, owner=self._running, done=self._running.on_done, failed=self._running.on_failed
        )

    def on_ended(self, run: _Run, inverse: object) -> None:
        """The store was changed."""
        if run is not self._running:
            return
        self._running = None
        command = run.command
        if inverse is None and run.way == "done":
            self._go_on()
            return
        command.next_edit = inverse
        label, subject = command.text(), command.subject
        if run.way == "done":
            self._stack.push(command)
        elif run.way == "undone":
            self._stack.undo()
        else:
            self._stack.redo()
        self.changed.emit(EditDone(label, run.way, subject))
        self._go_on()

    def on_refused(self, run: _Run, fault: BaseException) -> None:
        """The store was not changed: say why; an undo that cannot be done does not block those before it."""
        if run is not self._running:
            return
        self._running = None
        subject = run.command.subject
        if run.way != "done":
            run.command.setObsolete(True)
            if run.way == "undone":
                self._stack.undo()
            else:
                self._stack.redo()
        self._context.messages.tell_fault(fault)
        self.refused.emit(subject)
        self._go_on()

    def _action(self, word: str, keys: list[QKeySequence], then: Callable[[], None]) -> QAction:
        action = QAction(word, self)
        action.setShortcuts(keys)
        action.triggered.connect(then)
        return action

    def _on_index_changed(self) -> None:
        stack = self._stack
        self.undo_action.setEnabled(stack.canUndo())
        self.redo_action.setEnabled(stack.canRedo())
        undo, redo = self.tr("Undo: {what}"), self.tr("Redo: {what}")
        self.undo_action.setText(undo.format(what=stack.undoText()) if stack.canUndo() else self.tr("Nothing to undo"))
        self.redo_action.setText(redo.format(what=stack.redoText()) if stack.canRedo() else self.tr("Nothing to redo"))


class _Run(QObject):
    """One edit on its way into the store; owner of its job."""

    def __init__(self, edits: Edits, command: _Command[object], way: str) -> None:
        super().__init__(edits)
        self._edits, self.command, self.way = edits, command, way

    def on_done(self, inverse: object) -> None:
        """The store was changed."""
        self._edits.on_ended(self, inverse)
        self.deleteLater()

    def on_failed(self, fault: BaseException) -> None:
        """The store was not changed."""
        self._edits.on_refused(self, fault)
        self.deleteLater()


def _apply(workspace: Workspace, command: _Command[object], _: Progress) -> object:
    return command.apply(workspace, command.next_edit)
