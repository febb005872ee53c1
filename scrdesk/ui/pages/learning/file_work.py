"""Files that leave by the Learning page, and the sheets that come back."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from scrdesk.domain.learning_records import NEWS, Deposit, LearningProduct, Outline, Stored
from scrdesk.domain.progress import Progress
from scrdesk.ui.dialogs.file_choice import ask_folder, ask_open_files, ask_save_file
from scrdesk.ui.dialogs.protect import ProtectDialog
from scrdesk.ui.dialogs.record import Values, ask_values
from scrdesk.ui.dialogs.record_fields import Field, FieldKind
from scrdesk.ui.jobs import Pool
from scrdesk.ui.words import said

if TYPE_CHECKING:
    from scrdesk.domain.review import ReviewId
    from scrdesk.services.action_plan import UpdatesRead
    from scrdesk.services.findings import LessonEdit
    from scrdesk.services.open_store import Workspace
    from scrdesk.ui.pages.learning.page import LearningPage

PAPERS: tuple[tuple[str, str], ...] = (("PDF document", ".pdf"), ("Word document", ".docx"))
EXCEL = ("Excel workbook", ".xlsx")
TEXT = ("Text", ".txt")
MOST_SAID = 3


class LearningFiles(QObject):
    """Asks where a file goes, has it written, and says how that went."""

    def __init__(self, page: LearningPage) -> None:
        super().__init__(page)
        self._page = page

    def do(self, deed: str, record: object) -> None:
        """Do a deed of one of the views, with the record that is chosen there."""
        details = record.details if isinstance(record, Stored) else None
        if deed == "export":
            self._ask(self.tr("action plan"), (*PAPERS, EXCEL), _write_plan)
        elif deed == "chase":
            self._ask_chase()
        elif deed == "read_back":
            offered = [self.tr("Returned sheets (*.xlsx *.docx *.csv)"), self.tr("All files (*)")]
            ask_open_files(self._page, self.tr("Read updates back"), offered, self._read_back)
        elif isinstance(details, LearningProduct):
            kinds = (TEXT, *PAPERS) if details.kind == NEWS else PAPERS
            self._ask(details.kind, kinds, partial(_write_product, details))
        elif isinstance(details, Outline) and isinstance(record, Stored):
            self._ask(self.tr("outline"), PAPERS, partial(_write_outline, record))
        elif isinstance(details, Deposit):
            self._ask(self.tr("deposit sheet"), PAPERS, partial(_write_deposit, details))

    def _ask(self, name: str, kinds: tuple[tuple[str, str], ...], write: Callable[..., str]) -> None:
        save = partial(self._write, write)
        ask_save_file(
            self._page,
            self.tr("Write to a file"),
            f"{name}{kinds[0][1]}",
            [(said(words), ending) for words, ending in kinds],
            save,
            protected=save,
        )

    def _write(self, write: Callable[..., str], path: Path, password: str = "") -> None:
        page = self._page
        if page.workspace is None or page.review_id is None:
            return
        page.context.jobs.run(
            Pool.CASE,
            partial(write, page.workspace, page.review_id, path, password),
            owner=self,
            done=self._on_written,
            failed=page.context.messages.tell_fault,
            cancelled=self._on_cancelled,
            what=self.tr("Writing {file}").format(file=path.name),
        )

    def _ask_chase(self) -> None:
        """Ask in which form the sheets go out and whether a password protects them, then where to."""
        kinds = (*((said(words), ending) for words, ending in (EXCEL, *PAPERS)),)
        fields = (
            Field("format", self.tr("Form"), FieldKind.CHOICE, choices=kinds),
            Field("is_protected", self.tr("Protect each file by a password"), FieldKind.FLAG),
        )
        ask_values(
            self.tr("Chase sheets"),
            fields,
            {"format": EXCEL[1], "is_protected": True},
            self._page.context,
            self._page.window(),
            self._ask_folder,
            save=self.tr("Choose a folder…"),
            lead=self.tr(
                "One sheet for each agency that leads an open action, with its own actions only. What it fills in on "
                "the Excel sheet can be read back."
            ),
        )

    def _ask_folder(self, values: Values) -> None:
        ending, is_protected = str(values["format"]), bool(values["is_protected"])
        ask_folder(self._page, self.tr("Folder for the chase sheets"), partial(self._chase_into, ending, is_protected))

    def _chase_into(self, ending: str, is_protected: bool, folder: Path) -> None:
        if not is_protected:
            self._write_chase_sheets(folder, ending, "")
            return
        shown = folder / (self.tr("chase sheets") + (ending if ending == ".pdf" else ".zip"))
        dialog = ProtectDialog(shown, self._page.window())
        dialog.chosen.connect(partial(self._write_chase_sheets, folder, ending))
        dialog.open()

    def _write_chase_sheets(self, folder: Path, ending: str, password: str) -> None:
        page = self._page
        if page.workspace is None or page.review_id is None:
            return
        page.context.jobs.run(
            Pool.CASE,
            partial(_write_sheets, page.workspace, page.review_id, folder, ending, password),
            owner=self,
            done=self._on_sheets_written,
            failed=page.context.messages.tell_fault,
            cancelled=self._on_cancelled,
            what=self.tr("Writing the chase sheets"),
        )

    def _read_back(self, paths: tuple[Path, ...]) -> None:
        page = self._page
        if page.workspace is None or page.review_id is None or not paths:
            return
        page.context.jobs.run(
            Pool.CASE,
            partial(_read_sheet, page.workspace, page.review_id, paths[0]),
            owner=self,
            done=partial(self._on_read, paths[0].name),
            failed=page.context.messages.tell_fault,
            cancelled=self._on_cancelled,
            what=self.tr("Reading {file}").format(file=paths[0].name),
        )

    def _on_read(self, name: str, read: UpdatesRead) -> None:
        problems = list(read.problems[:MOST_SAID])
        if len(read.problems) > MOST_SAID:
            problems.append(self.tr("and {n} more").format(n=len(read.problems) - MOST_SAID))
        said = " ".join(problems)
        if not read.edits:
            self._page.context.messages.say(
                self.tr("{file} changes nothing. {problems}").format(file=name, problems=said), "warn"
            )
            return
        text = self.tr("{file} has news of actions {numbers}. {problems}")
        self._page.context.messages.say(
            text.format(file=name, numbers=", ".join(read.numbers), problems=said).strip(),
            "warn" if problems else "info",
            action=self.tr("Take over"),
            then=partial(self._take_over, name, read),
        )

    def _take_over(self, name: str, read: UpdatesRead) -> None:
        label = self.tr("updates of {file} taken over").format(file=name)
        self._page.editing.edits.do(label, _apply_updates, read.edits)

    def _on_written(self, name: str) -> None:
        self._page.context.messages.say(
            self.tr("{file} was written. It is outside the encrypted store now.").format(file=name), "good"
        )

    def _on_sheets_written(self, names: tuple[str, ...]) -> None:
        text = self.tr("{n} sheets were written, one for each agency: {names}. Send each to its agency only.")
        self._page.context.messages.say(text.format(n=len(names), names=", ".join(names)), "good")

    def _on_cancelled(self) -> None:
        self._page.context.messages.say(self.tr("Cancelled. Nothing was written."), "info")


def _write_plan(workspace: Workspace, review_id: ReviewId, path: Path, password: str, progress: Progress) -> str:
    from scrdesk.services.action_plan import export_action_plan

    export_action_plan(workspace, review_id, path, progress, password=password)
    return path.name


def _write_product(
    product: LearningProduct, workspace: Workspace, review_id: ReviewId, path: Path, password: str, progress: Progress
) -> str:
    from scrdesk.services.learning_papers import export_product

    return export_product(workspace, review_id, product, path, progress, password=password).name


def _write_outline(
    outline: Stored[Outline], workspace: Workspace, review_id: ReviewId, path: Path, password: str, progress: Progress
) -> str:
    from scrdesk.services.learning_papers import export_outline

    return export_outline(workspace, review_id, outline, path, progress, password=password).name


def _write_deposit(
    deposit: Deposit, workspace: Workspace, review_id: ReviewId, path: Path, password: str, progress: Progress
) -> str:
    from scrdesk.services.learning_papers import export_deposit_sheet

    return export_deposit_sheet(workspace, review_id, deposit, path, progress, password=password).name


def _write_sheets(
    workspace: Workspace, review_id: ReviewId, folder: Path, ending: str, password: str, progress: Progress
) -> tuple[str, ...]:
    from scrdesk.services.action_plan import export_chase_sheets

    written = export_chase_sheets(workspace, review_id, folder, ending, progress, password=password)
    return tuple(each.name for each in written)


def _read_sheet(workspace: Workspace, review_id: ReviewId, path: Path, progress: Progress) -> UpdatesRead:
    from scrdesk.services.action_plan import read_updates

    return read_updates(workspace, review_id, path, progress)


def _apply_updates(workspace: Workspace, edits: tuple[LessonEdit, ...]) -> tuple[LessonEdit, ...] | None:
    from scrdesk.services.findings import apply_lessons

    return apply_lessons(workspace, edits)
