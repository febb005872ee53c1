"""Accuracy packs come back by the Accuracy view: reads what an agency wrote on one, and takes it in."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from scrdesk.domain.progress import Progress
from scrdesk.ui.dialogs.file_choice import ask_open_files
from scrdesk.ui.dialogs.record import Values, ask_values
from scrdesk.ui.dialogs.record_fields import Field, FieldKind
from scrdesk.ui.jobs import Pool
from scrdesk.ui.page import PageContext
from scrdesk.ui.undo import Edits
from scrdesk.ui.words import counted

if TYPE_CHECKING:
    from scrdesk.domain.report_draft import NumberedDraft
    from scrdesk.domain.review import Agency, ReviewId
    from scrdesk.services.accuracy_returns import CommentsRead
    from scrdesk.services.numbered_drafts import CommentEdit
    from scrdesk.services.open_store import Workspace

MOST_SAID = 3


class PackReturns(QObject):
    """Asks for the file, says what stands in it, and keeps that when the user takes it over."""

    def __init__(self, context: PageContext, edits: Edits, view: QWidget) -> None:
        super().__init__(view)
        self._context, self._edits, self._view = context, edits, view
        self._of: tuple[Workspace, ReviewId] | None = None
        self._agencies: Sequence[Agency] = ()
        self._drafts: Sequence[NumberedDraft] = ()

    def show_review(self, workspace: Workspace | None, review_id: ReviewId | None) -> None:
        """Read packs of this review; None forgets it."""
        self._of = (workspace, review_id) if workspace is not None and review_id is not None else None
        if self._of is None:
            self._agencies, self._drafts = (), ()

    def ask(self, agencies: Sequence[Agency], drafts: Sequence[NumberedDraft]) -> None:
        """Ask for the returned file."""
        self._agencies, self._drafts = agencies, drafts
        offered = [self.tr("Returned packs (*.docx *.xlsx *.odt *.ods *.rtf *.csv)"), self.tr("All files (*)")]
        ask_open_files(self._view, self.tr("Read a pack back"), offered, self._on_chosen)

    def _on_chosen(self, paths: tuple[Path, ...]) -> None:
        if paths:
            self._read(paths[0], "", "")

    def _read(self, path: Path, agency: str, draft: str) -> None:
        if self._of is None:
            return
        self._context.jobs.run(
            Pool.CASE,
            partial(_read_pack, *self._of, path, agency, draft),
            owner=self,
            done=partial(self._on_read, path.name),
            failed=partial(self._on_failed, path),
            cancelled=self._on_cancelled,
            what=self.tr("Reading {file}").format(file=path.name),
        )

    def _on_failed(self, path: Path, fault: BaseException) -> None:
        from scrdesk.services.accuracy_returns import WhoseIsIt

        if isinstance(fault, WhoseIsIt) and self._of is not None:
            self._ask_whose(path, fault.agency, fault.draft)
        else:
            self._context.messages.tell_fault(fault)

    def _ask_whose(self, path: Path, agency: str, draft: str) -> None:
        numbers = [each.number for each in reversed(self._drafts)]
        fields = (
            Field(
                "agency",
                self.tr("From"),
                FieldKind.CHOICE,
                choices=tuple((f"{each.code} · {each.name}", each.code) for each in self._agencies),
            ),
            Field("draft", self.tr("On draft"), FieldKind.CHOICE, choices=tuple((each, each) for each in numbers)),
        )
        first = {"agency": agency or self._agencies[0].code, "draft": draft or numbers[0]}
        ask_values(
            self.tr("Whose pack is it?"),
            fields,
            first,
            self._context,
            self._view.window(),
            partial(self._on_told_whose, path),
            save=self.tr("Read it"),
            lead=self.tr("{file} does not say for itself who sent it and which draft it is about.").format(
                file=path.name
            ),
        )

    def _on_told_whose(self, path: Path, values: Values) -> None:
        self._read(path, str(values["agency"]), str(values["draft"]))

    def _on_read(self, name: str, read: CommentsRead) -> None:
        said = [self.tr("{file}, {agency} on draft {draft}: {comments}.")]
        if read.n_known:
            said.append(self.tr("In the list already: {known}."))
        if read.unmatched:
            said.append(self.tr("Without a place in the draft, but kept all the same: {lost}."))
        text = " ".join(said).format(
            file=name,
            agency=read.agency,
            draft=read.draft,
            comments=counted(len(read.comments), "comment", "comments"),
            known=read.n_known,
            lost=len(read.unmatched),
        )
        text = " ".join((text, *read.problems[:MOST_SAID]))
        if not read.edits:
            self._context.messages.say(self.tr("{told} Nothing new stands in it.").format(told=text), "info")
            return
        self._context.messages.say(
            text,
            "warn" if read.unmatched or read.problems else "info",
            action=self.tr("Take over"),
            then=partial(self._take_over, name, read.edits),
        )

    def _take_over(self, name: str, edits: tuple[CommentEdit, ...]) -> None:
        self._edits.do(self.tr("comments of {file} taken over").format(file=name), _keep, edits, subject=self)

    def _on_cancelled(self) -> None:
        self._context.messages.say(self.tr("Cancelled. Nothing was read."), "info")


def _read_pack(
    workspace: Workspace, review_id: ReviewId, path: Path, agency: str, draft: str, progress: Progress
) -> CommentsRead:
    from scrdesk.services.accuracy_returns import read_accuracy_comments

    return read_accuracy_comments(workspace, review_id, path, progress, agency=agency, draft=draft)


def _keep(workspace: Workspace, edits: tuple[CommentEdit, ...]) -> tuple[CommentEdit, ...] | None:
    from scrdesk.services.accuracy_returns import keep_comments

    return keep_comments(workspace, edits)
