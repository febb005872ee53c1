"""Asks many agencies, or reminds those who are late, in one act: whom, by when, with which letters, looked at first."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFont, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QApplication, QWidget

from scrdesk.domain.life.request_round import PaperWanted
from scrdesk.domain.progress import Progress
from scrdesk.domain.report import BulletList, Document, Heading, Paragraph, Signature
from scrdesk.ui.dialogs.file_choice import ask_folder
from scrdesk.ui.dialogs.protect import ProtectDialog
from scrdesk.ui.dialogs.round_grid import RoundGrid
from scrdesk.ui.forms.ui_letter_round_dialog import Ui_LetterRoundDialog
from scrdesk.ui.half_filled import KeptDialog
from scrdesk.ui.jobs import Jobs, Pool
from scrdesk.ui.messages import in_words
from scrdesk.ui.theme import Theme
from scrdesk.ui.words import counted

if TYPE_CHECKING:
    from scrdesk.domain.review import ReviewId
    from scrdesk.services.open_store import Workspace
    from scrdesk.services.request_round import RoundDone, RoundLetter, RoundWanted
    from scrdesk.services.requests import Cell, RequestBoard

WIDTH_PX, HEIGHT_PX = 1120, 640
SCOPE_LINES = 3
LOOK_AGAIN_MS = 300
WORD, PDF, NONE = ".docx", ".pdf", "none"
WHOM, LETTERS = "whom", "letters"
PARAGRAPH_PX = 8


class LetterRoundDialog(KeptDialog):
    """A round of requests, or of reminders.

    Signals:
        was_done: a :class:`~scrdesk.services.request_round.RoundDone`; the dialog is closed by then.
        signed: body, signatory, office and contact, as typed.
    """

    was_done = Signal(object)
    signed = Signal(object)
    form = "letter_round"

    def __init__(
        self,
        workspace: Workspace,
        review_id: ReviewId,
        board: RequestBoard,
        jobs: Jobs,
        theme: Theme,
        parent: QWidget | None = None,
        *,
        late: tuple[tuple[Cell, PaperWanted, bool], ...] | None = None,
        signed: tuple[str, str, str, str] = ("", "", "", ""),
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.finished.connect(self.deleteLater)
        from scrdesk.services.request_round import times

        self._workspace, self._review_id, self._jobs = workspace, review_id, jobs
        self._today, self._is_reminder = board.today, late is not None
        self.about = {"is_reminder": self._is_reminder}
        self.ui = Ui_LetterRoundDialog()
        self.ui.setupUi(self)
        self._letters: tuple[RoundLetter, ...] = ()
        self._looks = 0
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(LOOK_AGAIN_MS)
        self._again.timeout.connect(self._look)
        self._say()
        self.grid = RoundGrid(self.ui.pairs_grid, self.ui.pairs)
        if late is not None:
            self.grid.offer_late(late)
        else:
            self.grid.offer(board.cells, board.documents)
            self.grid.use_times(times(), board.holidays)
        self._fill(signed)
        screen = (parent or self).screen().availableGeometry()
        self.resize(
            min(theme.px(WIDTH_PX), screen.width() - 64, 1302), min(theme.px(HEIGHT_PX), screen.height() - 64, 704)
        )
        self._on_changed()

    # --- what is asked ---

    def wanted(self) -> RoundWanted:
        """Return the round as it is filled in."""
        from scrdesk.services.letters import LetterWanted
        from scrdesk.services.request_round import RoundWanted

        ui = self.ui
        ending = ui.letters_switch.chosen_key
        letter = LetterWanted(
            "request",
            ui.addressee.text().strip(),
            contact=ui.contact.text().strip(),
            signed_by=ui.signed_by.text().strip(),
            office=ui.office.text().strip(),
            body=ui.body.text().strip(),
        )
        return RoundWanted(
            self.grid.papers(),
            ui.on.day or self._today,
            self._is_reminder,
            ui.scope.toPlainText().strip(),
            " ".join(ui.return_route.text().split()),
            None if ending == NONE else letter,
            WORD if ending == NONE else ending,
        )

    def missing(self) -> str:
        """Return in one sentence what still keeps it from being done, or nothing."""
        ui = self.ui
        if not self.grid.papers():
            return self.tr("Nothing is ticked yet.")
        if ui.on.is_unreadable or ui.on.day is None:
            return self.tr("The day cannot be read. Write 5/3/2016 or 5 March 2016.")
        if ui.on.day > self._today:
            return self.tr("This day is still to come.")
        if ui.letters_switch.chosen_key != NONE and not ui.addressee.text().strip():
            return self.tr("Write to whom the letters go.")
        return self.grid.fault()

    # --- building ---

    def _say(self) -> None:
        ui = self.ui
        if self._is_reminder:
            title = self.tr("Remind those who are late")
            lead = self.tr(
                "A reminder to each agency for what it owes, recorded with its day. Whoever was reminded within a week "
                "is not ticked."
            )
            ui.on_label.setText(self.tr("Reminded on"))
        else:
            title = self.tr("Ask agencies")
            lead = self.tr(
                "One letter to each agency for what it owes by one day. All requests are recorded together, and can be "
                "taken back together."
            )
        ui.heading.setText(title)
        ui.lead.setText(lead)
        self.setWindowTitle(title)
        for widget in (ui.scope_label, ui.scope, ui.route_label, ui.return_route):
            widget.setVisible(not self._is_reminder)

    def _fill(self, signed: tuple[str, str, str, str]) -> None:
        ui = self.ui
        ui.fault.hide()
        ui.side_switch.offer(((WHOM, self.tr("Whom")), (LETTERS, self.tr("Look at the letters"))), WHOM)
        kinds = ((WORD, self.tr("Word")), (PDF, self.tr("PDF")), (NONE, self.tr("No letters")))
        ui.letters_switch.offer(kinds, WORD)
        ui.scope.setFixedHeight(ui.scope.fontMetrics().lineSpacing() * SCOPE_LINES + 20)
        ui.return_route.setPlaceholderText(self.tr("by secure e-mail or secure file transfer"))
        ui.addressee.setText(self.tr("The chief officer"))
        for field, words in zip((ui.body, ui.signed_by, ui.office, ui.contact), signed, strict=True):
            field.setText(words)
        ui.on.textChanged.connect(self._on_day_changed)
        ui.on.set_day(self._today)
        self.grid.changed.connect(self._on_changed)
        for line in (ui.return_route, ui.addressee, ui.body, ui.signed_by, ui.office, ui.contact, ui.scope):
            line.textChanged.connect(self._on_changed)
        ui.letters_switch.chosen.connect(self._on_letters_chosen)
        ui.side_switch.chosen.connect(self._on_side_chosen)
        ui.letter_combo.currentIndexChanged.connect(self._show_letter)
        ui.cancel_button.clicked.connect(self.reject)
        ui.do_button.clicked.connect(self._on_do_clicked)

    # --- what happens ---

    def _on_day_changed(self, _text: str = "") -> None:
        self.grid.ask_on(self.ui.on.day)
        self._on_changed()

    def _on_letters_chosen(self, key: str) -> None:
        self.ui.signing.setVisible(key != NONE)
        self._on_changed()

    def _on_changed(self) -> None:
        ui = self.ui
        missing = self.missing()
        ui.next_line.setText(missing or self._told())
        ui.do_button.setEnabled(not missing)
        is_written = ui.letters_switch.chosen_key != NONE
        ui.do_button.setText(self.tr("Choose a folder…") if is_written else self.tr("Record without letters"))
        ui.fault.hide()
        if ui.side_switch.chosen_key == LETTERS:
            self._again.start()

    def _told(self) -> str:
        papers = self.grid.papers()
        n_agencies = len({each.agency for each in papers})
        return self.tr("{papers} of {agencies}").format(
            papers=counted(len(papers), "paper", "papers"), agencies=counted(n_agencies, "agency", "agencies")
        )

    def _on_do_clicked(self) -> None:
        if self.ui.letters_switch.chosen_key == NONE:
            self._send(None)
            return
        ask_folder(self, self.tr("Folder for the letters"), self._on_folder)

    def _on_folder(self, folder: Path) -> None:
        if not self.ui.protect.isChecked():
            self._send(folder)
            return
        ending = self.ui.letters_switch.chosen_key
        shown = folder / (self.tr("letters") + (ending if ending == PDF else ".zip"))
        dialog = ProtectDialog(shown, self)
        dialog.chosen.connect(lambda password: self._send(folder, password))
        dialog.open()

    def _send(self, folder: Path | None, password: str = "") -> None:
        ui = self.ui
        ui.do_button.setEnabled(False)
        ui.next_line.setText(self.tr("Working…"))
        self._jobs.run(
            Pool.CASE,
            partial(_send, self._workspace, self._review_id, self.wanted(), folder, password),
            owner=self,
            done=self._on_sent,
            failed=self._on_failed,
            cancelled=self._on_changed,
            what=self.tr("Writing the letters"),
        )

    def _on_sent(self, done: RoundDone) -> None:
        ui = self.ui
        self.signed.emit((ui.body.text(), ui.signed_by.text(), ui.office.text(), ui.contact.text()))
        self.accept()
        self.was_done.emit(done)

    def _on_failed(self, fault: BaseException) -> None:
        self._on_changed()
        self.ui.fault.setText(in_words(fault))
        self.ui.fault.show()
        QApplication.beep()

    # --- the letters, looked at ---

    def _on_side_chosen(self, key: str) -> None:
        ui = self.ui
        ui.side_stack.setCurrentWidget(ui.letters_page if key == LETTERS else ui.whom_page)
        if key == LETTERS:
            self._look()

    def _look(self) -> None:
        if self.missing() or self.ui.letters_switch.chosen_key == NONE:
            self._on_letters(self._looks, ())
            return
        self._looks += 1
        self._jobs.run(
            Pool.CASE,
            partial(_letters, self._workspace, self._review_id, self.wanted()),
            owner=self,
            done=partial(self._on_letters, self._looks),
            failed=self._on_failed,
        )

    def _on_letters(self, look: int, letters: tuple[RoundLetter, ...]) -> None:
        if look != self._looks:
            return
        ui = self.ui
        at = max(0, ui.letter_combo.currentIndex())
        self._letters = letters
        ui.letter_combo.blockSignals(True)
        ui.letter_combo.clear()
        for each in letters:
            ui.letter_combo.addItem(each.file_name)
        ui.letter_combo.setCurrentIndex(min(at, len(letters) - 1))
        ui.letter_combo.blockSignals(False)
        ui.letter_combo.setVisible(bool(letters))
        self._show_letter()

    def _show_letter(self, _at: int = 0) -> None:
        ui = self.ui
        at = ui.letter_combo.currentIndex()
        if 0 <= at < len(self._letters):
            show_letter(ui.letter_text.document().rootFrame().firstCursorPosition(), self._letters[at].document)
            return
        ui.letter_text.setPlainText(self.missing() or self.tr("No letters are written: the round is recorded only."))


def show_letter(cursor: QTextCursor, document: Document) -> None:
    """Put the words of a letter in the place of everything that a text holds."""
    cursor.select(QTextCursor.SelectionType.Document)
    cursor.removeSelectedText()
    plain, strong, apart = QTextCharFormat(), QTextCharFormat(), QTextBlockFormat()
    strong.setFontWeight(QFont.Weight.Bold)
    apart.setBottomMargin(PARAGRAPH_PX)
    cursor.setBlockFormat(apart)
    is_first = True
    for block in document.blocks:
        for text, is_heading in _lines(block):
            if not is_first:
                cursor.insertBlock(apart)
            cursor.insertText(text, strong if is_heading else plain)
            is_first = False


def _lines(block: object) -> tuple[tuple[str, bool], ...]:
    if isinstance(block, Heading):
        return ((block.text, True),)
    if isinstance(block, Paragraph):
        return ((str(block.text), False),)
    if isinstance(block, BulletList):
        return tuple((f"{n}. {item}", False) for n, item in enumerate(block.items, start=block.first))
    if isinstance(block, Signature):
        return (("\n".join(part for part in (block.closing, "", block.name, block.role)), False),)
    return ()


def _letters(
    workspace: Workspace, review_id: ReviewId, wanted: RoundWanted, _progress: Progress
) -> tuple[RoundLetter, ...]:
    from scrdesk.services.request_round import round_letters

    return round_letters(workspace, review_id, wanted)


def _send(
    workspace: Workspace,
    review_id: ReviewId,
    wanted: RoundWanted,
    folder: Path | None,
    password: str,
    progress: Progress,
) -> RoundDone:
    from scrdesk.services.request_round import send_round

    return send_round(workspace, review_id, wanted, folder, progress, password=password)
