"""The papers that leave from this page: blank chronology forms, return sheets, and files as they were received."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from scrdesk.ui.dialogs.blank_form import WORD, BlankFormDialog, BlankFormWanted
from scrdesk.ui.dialogs.file_choice import ask_folder, ask_save_file
from scrdesk.ui.dialogs.return_sheet import ReturnSheetDialog, ReturnSheetWanted
from scrdesk.ui.jobs import Pool
from scrdesk.ui.page import PageContext
from scrdesk.ui.pages.submissions import paper_calls

if TYPE_CHECKING:
    from scrdesk.domain.review import Agency, ReviewId
    from scrdesk.domain.submission import Submission
    from scrdesk.services.open_store import Workspace


class Papers(QObject):
    """Asks what a paper is to say and where it goes, writes it, and says its name.

    Who asks and where answers go is kept until the store is closed, so that it is typed once.
    """

    def __init__(self, context: PageContext, page: QWidget) -> None:
        super().__init__(page)
        self._context, self._page = context, page
        self._workspace: Workspace | None = None
        self._review_id: ReviewId | None = None
        self._reference = ""
        self._agencies: tuple[Agency, ...] = ()
        self._today: date | None = None
        self._reply_to = ""

    def set_review(self, workspace: Workspace | None, review_id: ReviewId | None) -> None:
        """Write for this review from now on; forget what was typed when the store was closed."""
        self._workspace, self._review_id = workspace, review_id
        self._agencies, self._today, self._reference = (), None, ""
        if workspace is None:
            self._reply_to = ""

    def know(self, reference: str, agencies: Sequence[Agency], today: date) -> None:
        """Take what the board knows of the review."""
        self._reference, self._agencies, self._today = reference, tuple(agencies), today

    def reopen(self, form: str, submission: Submission | None) -> None:
        """Ask again what was being filled in when the store locked."""
        if form == BlankFormDialog.form:
            self.offer_blank_form()
        elif form == ReturnSheetDialog.form and submission is not None:
            self.offer_return_sheet(submission)

    # --- blank forms ---

    def offer_blank_form(self, agency_code: str = "") -> None:
        """Ask what a blank chronology form is to say; without a code, all agencies are proposed."""
        if self._today is None or not self._agencies:
            return
        dialog = BlankFormDialog(
            self._agencies,
            self._today,
            self._context.theme,
            self._page.window(),
            agency_code=agency_code,
            reply_to=self._reply_to,
        )
        dialog.wanted.connect(self._on_blank_form_wanted)
        dialog.open()

    def _on_blank_form_wanted(self, wanted: BlankFormWanted) -> None:
        self._reply_to = wanted.reply_to
        if not wanted.agency_code:
            title = self.tr("A folder for the forms of all agencies")
            ask_folder(self._page, title, partial(self._on_form_path, wanted))
            return
        kinds = ((self.tr("Word document"), ".docx"), (self.tr("Excel workbook"), ".xlsx"))
        ask_save_file(
            self._page,
            self.tr("Save the blank chronology form"),
            paper_calls.form_name(self._reference, wanted),
            kinds if wanted.suffix == WORD else kinds[::-1],
            partial(self._on_form_path, wanted),
            protected=partial(self._on_form_path, wanted),
        )

    def _on_form_path(self, wanted: BlankFormWanted, path: Path, password: str = "") -> None:
        if self._workspace is None or self._review_id is None:
            return
        call = paper_calls.write_form if wanted.agency_code else paper_calls.write_forms
        self._run(
            partial(call, self._workspace, self._review_id, wanted, path, password=password),
            self._on_forms_written,
            self.tr("Writing the blank chronology forms"),
        )

    def _on_forms_written(self, paths: tuple[Path, ...]) -> None:
        if len(paths) == 1:
            words = self.tr("The blank chronology form was written to {file}.").format(file=paths[0].name)
        else:
            words = self.tr("{n} blank chronology forms were written to the folder {folder}: {file} and so on.").format(
                n=len(paths), folder=paths[0].parent.name, file=paths[0].name
            )
        self._context.messages.say(words, "good")

    # --- return sheets ---

    def offer_return_sheet(self, submission: Submission) -> None:
        """Ask by when the agency is to answer, and write its return sheet."""
        if self._today is None:
            return
        name = next((each.name for each in self._agencies if each.code == submission.agency_code), "")
        dialog = ReturnSheetDialog(
            submission,
            name or submission.agency_code,
            self._today,
            self._context.theme,
            self._page.window(),
            reply_to=self._reply_to,
        )
        dialog.wanted.connect(self._on_return_sheet_wanted)
        dialog.open()

    def _on_return_sheet_wanted(self, wanted: ReturnSheetWanted) -> None:
        self._reply_to = wanted.reply_to
        ask_save_file(
            self._page,
            self.tr("Save the return sheet"),
            paper_calls.sheet_name(self._reference, wanted),
            ((self.tr("Word document"), ".docx"),),
            partial(self._on_sheet_path, wanted),
            protected=partial(self._on_sheet_path, wanted),
        )

    def _on_sheet_path(self, wanted: ReturnSheetWanted, path: Path, password: str = "") -> None:
        if self._workspace is None or self._review_id is None:
            return
        self._run(
            partial(paper_calls.write_sheet, self._workspace, self._review_id, wanted, path, password=password),
            self._on_sheet_written,
            self.tr("Writing {file}").format(file=path.name),
        )

    def _on_sheet_written(self, path: Path) -> None:
        words = self.tr("The return sheet was written to {file}. It quotes the agency’s words and may name people.")
        self._context.messages.say(words.format(file=path.name), "warn")

    # --- originals ---

    def offer_original(self, submission: Submission) -> None:
        """Ask where to write a stored file as it was received."""
        ending = Path(submission.file_name).suffix or ".bin"
        ask_save_file(
            self._page,
            self.tr("Save the file as it was received"),
            submission.file_name,
            [(self.tr("As received"), ending)],
            partial(self._on_original_path, submission),
            protected=partial(self._on_original_path, submission),
        )

    def _on_original_path(self, submission: Submission, path: Path, password: str = "") -> None:
        if self._workspace is None or self._review_id is None:
            return
        self._run(
            partial(paper_calls.write_original, self._workspace, self._review_id, submission, path, password=password),
            self._on_original_written,
            self.tr("Saving {file}").format(file=path.name),
        )

    def _on_original_written(self, name: str) -> None:
        words = self.tr("{file} was saved exactly as it was received. It is outside the encrypted store now.")
        self._context.messages.say(words.format(file=name), "warn")

    def _run(self, work: Callable[..., object], done: Callable[..., None], what: str) -> None:
        messages = self._context.messages
        self._context.jobs.run(
            Pool.CASE,
            work,
            owner=self,
            done=done,
            failed=messages.tell_fault,
            cancelled=self._on_cancelled,
            what=what,
        )

    def _on_cancelled(self) -> None:
        self._context.messages.say(self.tr("Cancelled. What was written before is whole."), "info")
