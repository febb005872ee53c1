"""Requests to agencies: who was asked for what and where it stands, the papers that came, the letters that went."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPushButton, QWidget

from scrdesk.domain.dates_in_words import day_in_words
from scrdesk.domain.life.agency_papers import STATE_TONES, checked_in_words
from scrdesk.domain.life.letters import LetterTemplate
from scrdesk.domain.life.records import AgencyPaper, StoredLife
from scrdesk.domain.progress import Progress
from scrdesk.domain.review import RequestedDocument
from scrdesk.ui.dialogs.deed import Answers, DeedDialog
from scrdesk.ui.dialogs.file_choice import ask_open_files, ask_save_file
from scrdesk.ui.dialogs.letter_round import LetterRoundDialog
from scrdesk.ui.jobs import Pool
from scrdesk.ui.page import PageContext, Place
from scrdesk.ui.pages.life.sectioned import SectionedPage
from scrdesk.ui.pages.requests import deeds
from scrdesk.ui.widgets.action_row import ActionRow, RowAction, Told
from scrdesk.ui.widgets.text_label import TextLabel
from scrdesk.ui.words import counted, said

if TYPE_CHECKING:
    from scrdesk.domain.review import ReviewId
    from scrdesk.services.letters import LetterWanted
    from scrdesk.services.open_store import Workspace
    from scrdesk.services.request_round import RoundDone, RoundEdit
    from scrdesk.services.requests import Cell, RequestBoard

AS_RECEIVED = "agency report as received"


class RequestsPage(SectionedPage["RequestBoard"]):
    """Three sections."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(
            context,
            self.tr("Requests"),
            (
                ("board", self.tr("Who was asked for what")),
                ("papers", self.tr("Agencies’ reports")),
                ("letters", self.tr("Letters")),
            ),
            parent,
        )
        self._signed = ("", "", "", "")  # typed once, kept until the store is closed
        self._keep = QPushButton(self.tr("Keep a report…"), self)
        self._keep.setObjectName("keep_button")
        self._keep.setProperty("kind", "primary")
        self._keep.setToolTip(self.tr("A management review, agency report or form as an agency sent it"))
        self._keep.clicked.connect(lambda _=False: self._choose_paper())

        self._ask_all = QPushButton(self.tr("Ask agencies…"), self)
        self._ask_all.setObjectName("ask_all_button")
        self._ask_all.setToolTip(self.tr("Ask several agencies for their papers in one act, with a letter to each"))
        self._ask_all.clicked.connect(lambda _=False: self._open_round(is_reminder=False))
        self._remind = QPushButton(self.tr("Remind the late…"), self)
        self._remind.setObjectName("remind_button")
        self._remind.clicked.connect(lambda _=False: self._open_round(is_reminder=True))
        self._show_late(0)

    def header_actions(self) -> tuple[QWidget, ...]:
        """Return the deeds; keeping a report is the primary one."""
        return (self._remind, self._ask_all, self._keep)

    def reopen(self, form: str, about: Place) -> None:
        """Open the round again that was half filled in."""
        if form == LetterRoundDialog.form:
            self._open_round(is_reminder=bool(about.get("is_reminder")))
        else:
            super().reopen(form, about)

    def clear(self) -> None:
        """Forget what is shown; who signs is forgotten with the store."""
        if self.workspace is None:
            self._signed = ("", "", "", "")
        super().clear()

    def fetch(self) -> Callable[[Progress], RequestBoard] | None:
        """Return the work that reads the board."""
        if self.workspace is None or self.review_id is None:
            return None
        return partial(_fetch, self.workspace, self.review_id)

    def show_section(self, section: str, found: RequestBoard) -> None:
        """Show the board, the papers or the letters."""
        {"board": self._show_board, "papers": self._show_papers, "letters": self._show_letters}[section](found)

    # --- many at once ---

    def _on_found(self, found: RequestBoard) -> None:
        self._show_late(sum(1 for cell in found.cells if cell.is_late))
        super()._on_found(found)

    def _show_late(self, n_late: int) -> None:
        self._remind.setEnabled(n_late > 0)
        self._remind.setToolTip(
            self.tr("{n} late: remind every agency that is in one act, with a letter to each").format(n=n_late)
            if n_late
            else self.tr("Nothing that was asked for is late.")
        )

    def _open_round(self, *, is_reminder: bool) -> None:
        from scrdesk.services.request_round import late_papers

        if self.workspace is None or self.review_id is None or self.found is None or not self.found.agencies:
            return
        dialog = LetterRoundDialog(
            self.workspace,
            self.review_id,
            self.found,
            self.context.jobs,
            self.context.theme,
            self.window(),
            late=late_papers(self.found) if is_reminder else None,
            signed=self._signed,
        )
        dialog.signed.connect(self._on_signed)
        dialog.was_done.connect(partial(self._on_round_done, is_reminder))
        dialog.open()

    def _on_signed(self, signed: tuple[str, str, str, str]) -> None:
        self._signed = signed

    def _on_round_done(self, is_reminder: bool, done: RoundDone) -> None:
        n_letters = len(done.written)
        said = self.tr("The reminders are recorded.") if is_reminder else self.tr("The requests are recorded.")
        if n_letters == 1:
            said += " " + self.tr("{file} was written.").format(file=done.written[0].name)
        elif n_letters:
            folder = done.written[0].parent.name
            said += " " + self.tr("{letters} were written to {folder}.").format(
                letters=counted(n_letters, "letter", "letters"), folder=folder
            )
        self.on_done(said, done.inverse)

    # --- the board ---

    def _show_board(self, found: RequestBoard) -> None:
        if not found.agencies:
            self.card(self.tr("No agency yet"), self.tr("Agencies are named when a review is begun."))
            return
        for document in found.documents:
            card, body = self.card(said(document.value).capitalize())
            for cell in found.cells:
                if cell.document is document:
                    body.addWidget(self._cell_row(cell, card))

    def _cell_row(self, cell: Cell, card: QWidget) -> ActionRow:
        asked = ""
        if cell.was_asked and cell.requested is not None:
            asked = self.tr("Asked {day}").format(day=day_in_words(cell.requested))
            if cell.due is not None:
                asked += self.tr(", due {day}").format(day=day_in_words(cell.due))
        reminded = [self.tr("reminded {day}").format(day=day_in_words(each.on)) for each in cell.reminders]
        actions = [RowAction("ask_action", self.tr("Ask…"), partial(self._ask_request, cell))]
        if cell.was_asked:
            actions.append(
                RowAction("letter_action", self.tr("Letter…"), partial(self._ask_letter, self._next_letter(cell), cell))
            )
        if cell.was_asked and cell.tone != "good" and not cell.papers:
            actions.append(RowAction("withdraw_action", self.tr("Withdraw"), partial(self._withdraw, cell)))
        if cell.papers:
            actions.append(RowAction("check_action", self.tr("Check…"), partial(self._ask_checks, cell.papers[-1])))
        elif cell.document is not RequestedDocument.CHRONOLOGY:
            actions.append(RowAction("keep_action", self.tr("Keep…"), partial(self._choose_paper, cell.agency.code)))
        waiting = self.tr("Waiting on us to check and decide.") if cell.waits_for_us else ""
        return ActionRow(
            cell.agency.name,
            card,
            details=(" · ".join(part for part in (asked, *reminded) if part), cell.scope.scope, waiting),
            told=Told(cell.told, cell.tone),
            actions=actions,
            agency=(cell.agency.code, cell.agency.kind, cell.agency.name),
        )

    def _next_letter(self, cell: Cell) -> str:
        """Return the letter that a request most likely needs next."""
        if cell.papers and cell.papers[-1].details.state == "returned":
            return "return"
        if cell.tone == "bad":
            return "reminder-2" if cell.reminders else "reminder-1"
        return "request"

    def _ask_request(self, cell: Cell) -> None:
        if self.workspace is not None and self.review_id is not None and self.found is not None:
            prepared = deeds.request(self.workspace, self.review_id, self.found, cell)
            self.ask(prepared, self.tr("The request is recorded. Its letter can be written now."))

    def _withdraw(self, cell: Cell) -> None:
        if self.workspace is not None and self.review_id is not None:
            work = partial(_withdraw, self.workspace, self.review_id, cell)
            said = self.tr("The request is withdrawn: {agency} need not send it any more.")
            self.run(work, said.format(agency=cell.agency.name))

    # --- papers ---

    def _show_papers(self, found: RequestBoard) -> None:
        from scrdesk.services.requests import check_questions

        card, body = self.card(
            self.tr("Reports of agencies"),
            self.tr("Management reviews and reports as they came, each with the checklist of the panel.")
            if found.papers
            else self.tr("Nothing yet: reports are kept here as files, checked, returned with points, or accepted."),
        )
        questions = check_questions()
        kinds = {agency.code: agency for agency in found.agencies}
        for stored in found.papers:
            paper = stored.details
            agency = kinds.get(paper.agency)
            decided = " · ".join(part for part in (paper.decided_by, deeds.begins(paper.decided_on)) if part)
            body.addWidget(
                ActionRow(
                    self.tr("{title} ({kind}, version {n})").format(
                        title=paper.title, kind=said(paper.kind), n=paper.version
                    ),
                    card,
                    details=(
                        self.tr("{file}, received {day}").format(
                            file=paper.file_name, day=day_in_words(paper.received)
                        ),
                        self.tr("Checklist: {words}").format(words=said(checked_in_words(paper, questions))),
                        decided,
                        paper.note,
                    ),
                    told=Told(paper.state, STATE_TONES[paper.state]),
                    actions=(
                        RowAction("check_action", self.tr("Check…"), partial(self._ask_checks, stored)),
                        RowAction("save_action", self.tr("Save file…"), partial(self._save_paper, paper)),
                        RowAction("remove_action", self.tr("Take out"), partial(self._remove_paper, stored)),
                    ),
                    agency=(agency.code, agency.kind, agency.name) if agency is not None else None,
                )
            )

    def _choose_paper(self, agency: str = "") -> None:
        ask_open_files(
            self,
            self.tr("The report as the agency sent it"),
            (self.tr("Documents (*.docx *.pdf *.odt *.doc *.rtf)"), self.tr("All files (*)")),
            lambda paths: self._ask_receipt(paths[0], agency),
        )

    def _ask_receipt(self, path: Path, agency: str) -> None:
        if self.workspace is not None and self.review_id is not None and self.found is not None:
            prepared = deeds.receipt(self.workspace, self.review_id, self.found, path, agency)
            self.ask(prepared, self.tr("{file} is kept in the store.").format(file=path.name), is_kept=False)

    def _ask_checks(self, stored: StoredLife[AgencyPaper]) -> None:
        from scrdesk.services.requests import check_questions

        if self.workspace is not None and self.review_id is not None:
            prepared = deeds.checklist(self.workspace, self.review_id, stored, check_questions())
            self.ask(prepared, self.tr("The checklist is kept."))

    def _remove_paper(self, stored: StoredLife[AgencyPaper]) -> None:
        from scrdesk.services.life_records import LifeEdit
        from scrdesk.ui.pages.life.sectioned import removal

        if self.workspace is not None:
            edit = LifeEdit(AgencyPaper, self.review_id, stored.id, None)
            self.run(
                partial(removal, self.workspace, edit),
                self.tr("{title} was taken out.").format(title=stored.details.title),
            )

    def _save_paper(self, paper: AgencyPaper) -> None:
        ending = Path(paper.file_name).suffix or ".bin"
        save = partial(self._write_paper, paper)
        ask_save_file(
            self,
            self.tr("Save the report as it was received"),
            paper.file_name,
            ((self.tr("As received"), ending),),
            save,
            protected=save,
        )

    def _write_paper(self, paper: AgencyPaper, path: Path, password: str = "") -> None:
        if self.workspace is not None and self.review_id is not None and paper.file_id is not None:
            work = partial(_write_paper, self.workspace, self.review_id, int(paper.file_id), path, password)
            self._run_export(work)

    # --- letters ---

    def _show_letters(self, found: RequestBoard) -> None:
        from scrdesk.services.letters import templates

        card, body = self.card(
            self.tr("Write a letter"),
            self.tr("As Word document to be changed, or as PDF. Each letter is logged below."),
        )
        for template in templates():
            body.addWidget(
                ActionRow(
                    said(template.name),
                    card,
                    actions=(
                        RowAction(
                            f"write_{template.code}", self.tr("Write…"), partial(self._ask_letter, template.code, None)
                        ),
                    ),
                )
            )
        names = {template.code: template.name for template in templates()}
        card, body = self.card(self.tr("Letters that were written"))
        if not found.letters:
            body.addWidget(TextLabel(card, self.tr("None yet."), "soft"))
        for stored in found.letters:
            each = stored.details
            about = " · ".join(part for part in (each.agency, each.document, each.file_name) if part)
            body.addWidget(
                ActionRow(
                    self.tr("{letter} to {whom}").format(letter=names.get(each.kind, each.kind), whom=each.addressee),
                    card,
                    details=(about,),
                    told=Told(day_in_words(each.on)),
                )
            )

    def _ask_letter(self, code: str, cell: Cell | None) -> None:
        from scrdesk.services.letters import template_of

        found = self.found
        if found is None:
            return
        template = template_of(code)
        deed = deeds.letter(found, template, cell, self._signed)
        dialog = DeedDialog(
            deed, partial(_letter_wanted, template), self.context.jobs, self.context.theme, self.window()
        )
        dialog.was_done.connect(self._on_letter_wanted)
        self.keep_half_filled(dialog)
        dialog.open()

    def _on_letter_wanted(self, wanted: LetterWanted) -> None:
        from scrdesk.services.letters import letter_name

        if self.found is None:
            return
        self._signed = (wanted.body, wanted.signed_by, wanted.office, wanted.contact)
        name = letter_name(self.found.review.details.reference, wanted, ".docx")
        kinds = ((self.tr("Word document"), ".docx"), (self.tr("PDF document"), ".pdf"))
        save = partial(self._write_letter, wanted)
        ask_save_file(self, self.tr("Save the letter"), name, kinds, save, protected=save)

    def _write_letter(self, wanted: LetterWanted, path: Path, password: str = "") -> None:
        if self.workspace is not None and self.review_id is not None:
            self._run_export(partial(_write_letter, self.workspace, self.review_id, wanted, path, password))

    def _run_export(self, work: Callable[[Progress], str]) -> None:
        self.context.jobs.run(
            Pool.CASE, work, owner=self, done=self._on_exported, failed=self.context.messages.tell_fault
        )

    def _on_exported(self, words: str) -> None:
        self.context.messages.say(words, "good")
        self.refresh()
        self.data_changed.emit()


def _fetch(workspace: Workspace, review_id: ReviewId, _progress: Progress) -> RequestBoard:
    from scrdesk.services.requests import request_board

    return request_board(workspace, review_id)


def _withdraw(workspace: Workspace, review_id: ReviewId, cell: Cell, _progress: Progress) -> RoundEdit:
    from scrdesk.services.request_round import withdraw

    return withdraw(workspace, review_id, cell.agency.code, cell.document)


def _letter_wanted(template: LetterTemplate, answers: Answers, _progress: Progress) -> LetterWanted:
    return deeds.wanted(template, answers)


def _write_letter(
    workspace: Workspace, review_id: ReviewId, wanted: LetterWanted, path: Path, password: str, progress: Progress
) -> str:
    from scrdesk.services.letters import write_letter

    written = write_letter(workspace, review_id, wanted, path, progress, password=password)
    return said("The letter was written to {file} and logged.").format(file=written.name)


def _write_paper(
    workspace: Workspace, review_id: ReviewId, file_id: int, path: Path, password: str, _progress: Progress
) -> str:
    from scrdesk.domain.learning import FileId
    from scrdesk.services.findings import proof
    from scrdesk.services.protected_export import write_export

    content = proof(workspace, FileId(file_id))
    written = write_export(workspace, review_id, AS_RECEIVED, path, content, with_names=True, password=password)
    told = said("{file} was saved exactly as it was received. It is outside the encrypted store now.")
    return told.format(file=written.name)
