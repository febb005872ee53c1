"""Accuracy packs leave by the Accuracy view: asks for whom and of which draft, then where to."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from scrdesk.domain.progress import Progress
from scrdesk.ui.dialogs.file_choice import ask_save_file
from scrdesk.ui.dialogs.record import Values, ask_values
from scrdesk.ui.dialogs.record_fields import Field, FieldKind
from scrdesk.ui.jobs import Pool
from scrdesk.ui.page import PageContext
from scrdesk.ui.words import said

if TYPE_CHECKING:
    from scrdesk.domain.report_draft import NumberedDraft
    from scrdesk.domain.review import Agency, ReviewId
    from scrdesk.services.open_store import Workspace

KINDS: tuple[tuple[str, str], ...] = (("Word document", ".docx"), ("PDF document", ".pdf"))


class PackFiles(QObject):
    """Asks for a pack and has it written."""

    def __init__(self, context: PageContext, view: QWidget) -> None:
        super().__init__(view)
        self._context, self._view = context, view
        self._of: tuple[Workspace, ReviewId] | None = None

    def show_review(self, workspace: Workspace | None, review_id: ReviewId | None) -> None:
        """Write packs of this review; None forgets it."""
        self._of = (workspace, review_id) if workspace is not None and review_id is not None else None

    def ask(self, agencies: Sequence[Agency], drafts: Sequence[NumberedDraft]) -> None:
        """Ask whose pack, of which draft and by when; the last draft is offered."""
        numbers = [draft.number for draft in reversed(drafts)]
        fields = (
            Field(
                "agency",
                self.tr("For"),
                FieldKind.CHOICE,
                choices=tuple((f"{each.code} · {each.name}", each.code) for each in agencies),
            ),
            Field("draft", self.tr("Draft"), FieldKind.CHOICE, choices=tuple((each, each) for each in numbers)),
            Field("due", self.tr("Comments by"), FieldKind.DAY),
            Field("reply_to", self.tr("Comments go to"), hint=self.tr("Board Manager, and where to send")),
        )
        first = {"agency": agencies[0].code, "draft": numbers[0]}
        ask_values(
            self.tr("Accuracy pack"),
            fields,
            first,
            self._context,
            self._view.window(),
            self._ask_file,
            save=self.tr("Choose a file…"),
            lead=self.tr(
                "The numbered paragraphs about one agency, a form for its comments and its own rows as received. What "
                "is about others only is left out."
            ),
        )

    def _ask_file(self, values: Values) -> None:
        name = self.tr("check of facts {agency} draft {draft}.docx")
        save = partial(self._write, values)
        ask_save_file(
            self._view,
            self.tr("Write to a file"),
            name.format(agency=values["agency"], draft=values["draft"]),
            [(said(words), ending) for words, ending in KINDS],
            save,
            protected=save,
        )

    def _write(self, values: Values, path: Path, password: str = "") -> None:
        if self._of is None:
            return
        self._context.jobs.run(
            Pool.CASE,
            partial(_write_pack, *self._of, dict(values), path, password),
            owner=self,
            done=self._on_written,
            failed=self._context.messages.tell_fault,
            cancelled=self._on_cancelled,
            what=self.tr("Writing {file}").format(file=path.name),
        )

    def _on_written(self, name: str) -> None:
        text = self.tr("{file} was written. It is outside the encrypted store now: send it to its agency only.")
        self._context.messages.say(text.format(file=name), "good")

    def _on_cancelled(self) -> None:
        self._context.messages.say(self.tr("Cancelled. Nothing was written."), "info")


def _write_pack(
    workspace: Workspace, review_id: ReviewId, values: Values, path: Path, password: str, progress: Progress
) -> str:
    from scrdesk.services.accuracy_pack import export_accuracy_pack

    due = values.get("due")
    written = export_accuracy_pack(
        workspace,
        review_id,
        str(values["agency"]),
        str(values["draft"]),
        path,
        progress,
        due=due if isinstance(due, date) else None,
        reply_to=str(values.get("reply_to") or ""),
        password=password,
    )
    return written.name
