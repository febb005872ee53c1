"""Submissions: what did the agencies send, what was recognised, and what is to be looked at before it is stored?"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton, QWidget

from scrdesk.domain.submission import Column, ColumnChoice, ColumnReading
from scrdesk.ui.dialogs.file_choice import ask_open_files
from scrdesk.ui.forms.ui_submissions_page import Ui_SubmissionsPage
from scrdesk.ui.jobs import Pool
from scrdesk.ui.page import Page, PageContext, Place
from scrdesk.ui.pages.submissions import store_calls
from scrdesk.ui.pages.submissions.acceptance import Acceptance
from scrdesk.ui.pages.submissions.arrived_file import ArrivalState, ArrivedFile
from scrdesk.ui.pages.submissions.deciding import Deciding, accepted_in_words
from scrdesk.ui.pages.submissions.drop_area import paths_of
from scrdesk.ui.pages.submissions.file_reading import FileReading
from scrdesk.ui.pages.submissions.papers import Papers
from scrdesk.ui.pages.submissions.pasting import Pasted, on_clipboard
from scrdesk.ui.pages.submissions.place import as_place, files_in
from scrdesk.ui.pages.submissions.store_calls import Board, StoredFile
from scrdesk.ui.words import counted

if TYPE_CHECKING:
    from scrdesk.domain.review import Agency
    from scrdesk.domain.submission import Submission

FILE_KINDS = ("*.docx *.docm *.doc *.odt *.rtf *.xlsx *.xlsm *.xls *.ods *.csv *.tsv *.txt",)


class SubmissionsPage(Page):
    """The board of agencies, the reading of an added file, and the rows of a stored one."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.title = self.tr("Submissions")
        self.ui = Ui_SubmissionsPage()
        self.ui.setupUi(self)
        self.setAcceptDrops(True)
        self._agencies: tuple[Agency, ...] = ()
        self._today: date | None = None
        self._files: list[ArrivedFile] = []
        self._opened: Submission | None = None
        self._reading = FileReading(context.jobs, self)
        self._deciding = Deciding(self.ui.stored_view, context, self)
        self._papers = Papers(context, self)
        self._forms_button = self._button(self.tr("Blank forms…"), "blank_forms")
        self._paste_button = self._button(self.tr("Paste…"), "paste_chronology")
        self._paste_button.setToolTip(
            self.tr("Take a chronology copied in Word, Excel or a browser ({key})").format(
                key=QKeySequence(QKeySequence.StandardKey.Paste).toString(QKeySequence.SequenceFormat.NativeText)
            )
        )
        self._add_button = self._button(self.tr("Add files…"), "add_files", is_primary=True, key="Ctrl+I")
        self._back_button = self._button(self.tr("Back"), "back_to_board")
        self._back_button.setToolTip(self.tr("Back to all agencies (Esc)"))
        self._accept_button = self._button(self.tr("Accept"), "accept_file", is_primary=True, key="Ctrl+Return")
        self._save_button = self._button(self.tr("Save original…"), "save_original", key="Ctrl+S")
        self._sheet_button = self._button(self.tr("Return sheet…"), "return_sheet", is_primary=True)
        self._wire()
        self._show_board()

    # --- what the window asks ---

    @property
    def files(self) -> tuple[ArrivedFile, ...]:
        """The files that were added and are not yet stored."""
        return tuple(self._files)

    def refresh(self) -> None:
        """Fetch anew who has sent what."""
        if self.workspace is None or self.review_id is None:
            return
        work = partial(store_calls.board, self.workspace, self.review_id)
        self.context.jobs.run(Pool.CASE, work, owner=self, done=self._on_board)

    def clear(self) -> None:
        """Forget every word, and every file that was not accepted."""
        for file in self._files:
            self._reading.forget(file)
        self._files.clear()
        self._agencies = ()
        self._opened = None
        self._deciding.workspace = self.workspace
        self._reading.set_review(self.workspace, self.review_id)
        self._papers.set_review(self.workspace, self.review_id)
        self.ui.board.show_arrivals(())
        self.ui.board.show_lines(())
        self.ui.reading_view.clear()
        self.ui.stored_view.clear()
        self._show_board()

    def place(self) -> Place:
        """Return the files that were added and not yet accepted."""
        shown = self.ui.reading_view.file if self.ui.page_stack.currentWidget() is self.ui.reading_view else None
        return {"files": [as_place(file, shown) for file in self._files]}

    def half_done(self) -> Place:
        """Return the same when there are any."""
        return self.place() if self._files else {}

    def reopen(self, form: str, about: Place) -> None:
        """Ask again what a paper is to say."""
        self._papers.reopen(form, self.ui.board.submission(about.get("submission")))

    def return_to(self, place: Place) -> None:
        """Read those files again."""
        files = files_in(place)
        if files:
            self._files = [*self._files, *files]
            self._read(files)

    def header_actions(self) -> tuple[QWidget, ...]:
        """Return the buttons of all three views; those of the others are hidden."""
        return (
            self._back_button,
            self._save_button,
            self._forms_button,
            self._paste_button,
            self._add_button,
            self._accept_button,
            self._sheet_button,
        )

    def add_files(self, paths: tuple[Path, ...]) -> None:
        """Read these files; each shows how far it is, and those that fail do not stop the others."""
        if self.workspace is None:
            return
        listed = {file.path for file in self._files if file.state is not ArrivalState.FAILED}
        new = [ArrivedFile(path) for path in paths if path not in listed]
        self._files = [file for file in self._files if file.path not in {each.path for each in new}] + new
        self._read(new)

    def paste(self) -> None:
        """Read what was copied elsewhere, as if it were a file; copied files are added."""
        if self.workspace is None:
            return
        held = on_clipboard()
        if held.paths:
            self.add_files(held.paths)
            return
        pasted = Pasted(held.text, held.html, self.workspace.clock())
        file = ArrivedFile(Path(self.tr("pasted text")), pasted=pasted)
        self._files = [*self._files, file]
        self._read([file])

    def _read(self, new: Sequence[ArrivedFile]) -> None:
        self._show_board()
        for file in new:
            self._reading.read(file)
            self._watch(file)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files while another one is looked through, too."""
        if paths_of(event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Read them; the list of added files is shown."""
        paths = paths_of(event.mimeData().urls())
        if paths:
            event.acceptProposedAction()
            self.add_files(paths)

    # --- wiring ---

    def _button(self, text: str, name: str, *, is_primary: bool = False, key: str = "") -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        if is_primary:
            button.setProperty("kind", "primary")
        if key:
            button.setShortcut(QKeySequence(key))
            button.setToolTip(QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText))
        return button

    def _wire(self) -> None:
        ui, theme = self.ui, self.context.theme
        ui.board.use(theme)
        ui.reading_view.use(theme)
        ui.stored_view.use(theme)
        self._add_button.clicked.connect(self._on_choose_wanted)
        self._back_button.clicked.connect(self._show_board)
        self._accept_button.clicked.connect(self._on_accept_clicked)
        self._save_button.clicked.connect(partial(self._on_paper_clicked, self._papers.offer_original))
        self._sheet_button.clicked.connect(partial(self._on_paper_clicked, self._papers.offer_return_sheet))
        self._forms_button.clicked.connect(self._on_forms_clicked)
        self._paste_button.clicked.connect(self.paste)
        ui.board.blank_form_wanted.connect(self._papers.offer_blank_form)
        ui.board.return_sheet_wanted.connect(self._papers.offer_return_sheet)
        ui.board.files_dropped.connect(self.add_files)
        ui.board.arrival_opened.connect(self._open_arrival)
        ui.board.arrival_removed.connect(self._on_arrival_removed)
        ui.board.submission_opened.connect(self._open_submission)
        self._deciding.stored.connect(self._on_decision_stored)
        ui.reading_view.agency_chosen.connect(self._on_agency_chosen)
        ui.reading_view.meaning_chosen.connect(self._on_meaning_chosen)
        ui.reading_view.readiness_changed.connect(self._show_readiness)
        self._reading.changed.connect(self._on_file_changed)
        self._reading.failed_again.connect(self.context.messages.tell_fault)
        paste = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self, self.paste)  # a field in use comes first
        paste.setWhatsThis(self.tr("Read a copied table"))
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self._show_board)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.setWhatsThis(self.tr("Back to the list of agencies"))

    def _show_board(self) -> None:
        self._opened = None
        self.ui.page_stack.setCurrentWidget(self.ui.board)
        self.ui.board.show_arrivals(self._files)
        self._show_actions(self.tr("Submissions"))

    def _show_actions(self, title: str) -> None:
        view = self.ui.page_stack.currentWidget()
        for button in (self._forms_button, self._paste_button, self._add_button):
            button.setVisible(view is self.ui.board)
        self._back_button.setVisible(view is not self.ui.board)
        self._accept_button.setVisible(view is self.ui.reading_view)
        for button in (self._save_button, self._sheet_button):
            button.setVisible(view is self.ui.stored_view)
        self.title = title
        self.title_changed.emit(title)

    def _show_readiness(self) -> None:
        view = self.ui.reading_view
        words = self.tr("Accept {rows}").format(rows=counted(view.n_rows, "row", "rows"))
        if n_declined := len(view.file.declined) if view.file is not None else 0:
            words = self.tr("{accept} ({n} declined)").format(accept=words, n=f"{n_declined:,}")
        self._accept_button.setText(words)
        self._accept_button.setEnabled(view.is_ready and view.file.state is ArrivalState.READY)

    # --- the board ---

    def _on_board(self, board: Board) -> None:
        if board.review_id != self.review_id:
            return
        self._agencies = board.agencies
        self._today = board.today
        self._reading.scope = board.scope
        self._papers.know(board.reference, board.agencies, board.today)
        self.ui.board.show_lines(board.lines)

    def _on_forms_clicked(self) -> None:
        self._papers.offer_blank_form()

    def _on_choose_wanted(self) -> None:
        filters = [self.tr("Chronologies ({kinds})").format(kinds=kinds) for kinds in FILE_KINDS]
        ask_open_files(self, self.tr("Add what agencies sent"), [*filters, self.tr("All files (*)")], self.add_files)

    # --- added files ---

    def _watch(self, file: ArrivedFile) -> None:
        row = self.ui.board.row_of(file)
        if row is not None and file.handles:
            row.busy.watch(file.handles[-1])

    def _on_file_changed(self, file: ArrivedFile) -> None:
        if file not in self._files:
            return
        if file.is_left_out:
            self._files.remove(file)
        self.ui.board.show_arrivals(self._files)
        if file is self.ui.reading_view.file and self.ui.page_stack.currentWidget() is self.ui.reading_view:
            self._show_reading(file)
        elif file.state is ArrivalState.READY and (
            file.is_to_be_shown or (len(self._files) == 1 and not file.was_opened)
        ):  # one file was added, or was being looked through: it is what the secretary wants to see
            self._open_arrival(file)

    def _open_arrival(self, file: ArrivedFile) -> None:
        if file.read is None:
            return
        file.was_opened, file.is_to_be_shown = True, False
        self.ui.page_stack.setCurrentWidget(self.ui.reading_view)
        self._show_reading(file)
        self.ui.reading_view.ui.rows_table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_reading(self, file: ArrivedFile) -> None:
        if self._today is not None:
            self.ui.reading_view.show_file(file, self._agencies, self._today)
        self._show_actions(file.path.name)
        self._show_readiness()

    def _on_arrival_removed(self, file: ArrivedFile) -> None:
        self._reading.forget(file)
        self._files = [each for each in self._files if each is not file]
        self.ui.board.show_arrivals(self._files)

    def _on_agency_chosen(self, code: str) -> None:
        file = self.ui.reading_view.file
        if file is not None and code:
            file.chosen_code = code
            self._reading.place(file)

    def _on_meaning_chosen(self, table: str, reading: ColumnReading, meaning: Column) -> None:
        file = self.ui.reading_view.file
        if file is None or file.read is None:
            return
        choice = ColumnChoice(table, reading.index, reading.heading, meaning)
        others = tuple(each for each in file.choices if (each.table, each.index) != (choice.table, choice.index))
        self._reading.read_again(file, (*others, choice))

    # --- accepting ---

    def _on_accept_clicked(self) -> None:
        file = self.ui.reading_view.file
        if file is None or file.withdraws_most is None:
            self._accept()
            return
        gone, before = file.withdraws_most
        self.context.messages.ask(
            self.tr("Withdraw {gone} of {before} rows of {agency}?").format(
                gone=f"{gone:,}", before=f"{before:,}", agency=file.agency_code
            ),
            self.tr(
                "Few rows of the version before are in this file. That version stays readable, but its rows leave "
                "the combined chronology."
            ),
            self.tr("Accept and withdraw them"),
            self._accept,
        )

    def _accept(self) -> None:
        view = self.ui.reading_view
        file = view.file
        if self.workspace is None or self.review_id is None or file is None or file.read is None or not view.is_ready:
            return
        file.state = ArrivalState.STORING
        self._show_readiness()
        work = partial(
            store_calls.accept,
            self.workspace,
            self.review_id,
            file.agency_code,
            file.read,
            view.received,
            file.choices,
            file.declined,
        )
        acceptance = Acceptance(self, file, self)
        self.context.jobs.run(
            Pool.CASE,
            work,
            owner=acceptance,
            done=acceptance.on_done,
            failed=acceptance.on_failed,
            cancelled=acceptance.on_cancelled,
            what=self.tr("Storing {file}").format(file=file.path.name),
        )

    def on_accepted(self, file: ArrivedFile, stored: Submission) -> None:
        """A file is stored: say so and go on to the next one."""
        self._files = [each for each in self._files if each is not file]
        self.ui.reading_view.clear()
        sheet = self.tr("Return sheet for {agency}…").format(agency=stored.agency_code)
        self.context.messages.say(
            accepted_in_words(stored),
            "good",
            action=self.tr("Show the chronology"),
            then=partial(self.page_wanted.emit, "chronology"),
            other=(sheet, partial(self._papers.offer_return_sheet, stored)) if stored.n_errors else None,
        )
        for other in self._files:  # what they would replace may be another file now
            if other.read is not None:
                self._reading.place(other)
        following = next((each for each in self._files if each.state is ArrivalState.READY), None)
        if following is not None:
            self._open_arrival(following)
        else:
            self._show_board()
        self.data_changed.emit()
        self.refresh()

    def on_not_accepted(self, file: ArrivedFile, fault: BaseException) -> None:
        """A file was not stored: it stays as it was read."""
        file.state = ArrivalState.READY
        self.context.messages.tell_fault(fault)
        self._show_readiness()

    # --- stored files ---

    def _open_submission(self, submission: Submission) -> None:
        if self.workspace is None:
            return
        self._opened = submission
        self.context.jobs.run(
            Pool.CASE,
            partial(store_calls.stored_file, self.workspace, submission),
            owner=self,
            done=self._on_rows,
            what=self.tr("Opening {file}").format(file=submission.file_name),
        )

    def _on_rows(self, found: StoredFile) -> None:
        submission = found.submission
        if self._opened is None or submission.id != self._opened.id:
            return
        agency = next((each for each in self._agencies if each.code == submission.agency_code), None)
        self.ui.stored_view.show_submission(submission, agency, found.entries, found.changes, found.work)
        self.ui.page_stack.setCurrentWidget(self.ui.stored_view)
        self._sheet_button.setToolTip(self.tr("Return sheet for {agency}").format(agency=submission.agency_code))
        self._show_actions(submission.file_name)
        self.ui.stored_view.ui.rows_table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_decision_stored(self) -> None:
        self.data_changed.emit()
        self.refresh()

    def _on_paper_clicked(self, offer: Callable[[Submission], None], _is_checked: bool = False) -> None:
        submission = self.ui.stored_view.submission
        if submission is not None:
            offer(submission)
