"""Files that leave by the chronology page: what is shown as a table file, and an agency's file as it was received."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from scrdesk.ui.dialogs.file_choice import ask_save_file
from scrdesk.ui.dialogs.waiving import Waiving
from scrdesk.ui.jobs import Pool
from scrdesk.ui.pages.chronology import store_calls
from scrdesk.ui.words import said

if TYPE_CHECKING:
    from scrdesk.domain.chronology import ChronologyFilter, Entry
    from scrdesk.domain.review import ReviewId
    from scrdesk.services.export_chronology import ChronologyAttempt
    from scrdesk.services.open_store import Workspace
    from scrdesk.ui.page import Page

EXPORT_KINDS = (
    ("Excel workbook", ".xlsx"),
    ("Word document", ".docx"),
    ("PDF document", ".pdf"),
    ("CSV text", ".csv"),
)


class ChronologyExport(Waiving):
    """What a filter leaves, on its way into a file; with labels, what the leak check finds may be waived."""

    def __init__(
        self,
        page: Page,
        workspace: Workspace,
        review_id: ReviewId,
        work: partial[tuple[ChronologyAttempt, str]],
        name: str,
    ) -> None:
        super().__init__(page, workspace, review_id)
        self._work, self._name = work, name

    def begin(self) -> None:
        """Write it; when somebody is named all the same, ask."""
        self._page.context.jobs.run(
            Pool.CASE,
            self._work,
            owner=self,
            done=self._on_tried,
            failed=self._on_failed,
            cancelled=self._on_cancelled,
            what=self.tr("Writing {file}").format(file=self._name),
        )

    def _on_tried(self, outcome: tuple[ChronologyAttempt, str]) -> None:
        attempt, name = outcome
        if attempt.n_rows is None:
            self.ask(attempt.obstacles)
            return
        one, many = self.tr("1 entry was written to {file}."), self.tr("{n} entries were written to {file}.")
        self.end((one if attempt.n_rows == 1 else many).format(n=f"{attempt.n_rows:,}", file=name), "good")


class FileWork(QObject):
    """Asks where a file goes, has it written, and says how that went."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page

    def ask_export(self, chosen: ChronologyFilter, *, with_layer: bool = False, audience: str = "NAMES") -> None:
        """Ask for a name and write what a filter leaves, with the panel's layer or without; with labels as PDF only."""
        offered = [each for each in EXPORT_KINDS if audience == "NAMES" or each[1] == ".pdf"]
        whom = "" if audience == "NAMES" else f"-{audience.lower()}"
        name = self.tr("combined-chronology") + whom + offered[0][1]
        write = partial(self.export, chosen, with_layer=with_layer, audience=audience)
        kinds = [(said(words), ending) for words, ending in offered]
        ask_save_file(self._page, self.tr("Export what is shown"), name, kinds, write, protected=write)

    def export(
        self,
        chosen: ChronologyFilter,
        path: Path,
        password: str = "",
        *,
        with_layer: bool = False,
        audience: str = "NAMES",
    ) -> None:
        """Write what a filter leaves; a password protects it. ``audience`` is the name of one."""
        page = self._page
        if page.workspace is None or page.review_id is None:
            return
        work = partial(
            store_calls.export,
            page.workspace,
            page.review_id,
            chosen,
            path,
            password=password,
            with_layer=with_layer,
            audience=audience,
        )
        ChronologyExport(page, page.workspace, page.review_id, work, path.name).begin()

    def ask_save_original(self, entry: Entry) -> None:
        """Ask for a name and write the file that an entry came from."""
        ask_save_file(
            self._page,
            self.tr("Save the file as it was received"),
            entry.file_name,
            [(self.tr("As received"), Path(entry.file_name).suffix or ".bin")],
            partial(self._save_original, entry),
            protected=partial(self._save_original, entry),
        )

    def _save_original(self, entry: Entry, path: Path, password: str = "") -> None:
        page = self._page
        if page.workspace is None or page.review_id is None:
            return
        page.context.jobs.run(
            Pool.CASE,
            partial(store_calls.save_original_of, page.workspace, page.review_id, entry, path, password=password),
            owner=self,
            done=self._on_original_saved,
            failed=page.context.messages.tell_fault,
            cancelled=self._on_cancelled,
            what=self.tr("Saving {file}").format(file=path.name),
        )

    def _on_original_saved(self, name: str) -> None:
        self._page.context.messages.say(
            self.tr("{file} was saved exactly as it was received. It is outside the encrypted store now.").format(
                file=name
            ),
            "warn",
        )

    def _on_cancelled(self) -> None:
        self._page.context.messages.say(self.tr("Cancelled. Nothing was written."), "info")
