"""A sealed copy as the reviewer works in it: the entries in order, one of them whole, and the comment on it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from scrdesk.domain.report import ChronologyRow
from scrdesk.domain.sealed_copy import GENERAL
from scrdesk.errors import UserError
from scrdesk.services.sealed_copy import SealedDesk
from scrdesk.ui.messages import in_words
from scrdesk.ui.short_days import short_day
from scrdesk.ui.theme import Theme
from scrdesk.ui.widgets.chip import AgencyChip
from scrdesk.ui.widgets.reading_order import Dialog
from scrdesk.ui.widgets.text_label import TextLabel, empty_layout
from scrdesk.ui.words import counted

SIZE_PX = (1040, 640)
SAVE_AFTER_MS = 2_000
"""Text that rests this long is stored; five seconds are the most that may be lost."""
LINE_CHARACTERS = 90
_REFERENCE = Qt.ItemDataRole.UserRole


class SealedCopyWindow(Dialog):
    """Shows a :class:`~scrdesk.services.sealed_copy.SealedDesk` and closes it at the end.

    The rows can be read and not changed; what is typed is kept as it is typed.
    """

    def __init__(self, desk: SealedDesk, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.finished.connect(self.deleteLater)
        self.setObjectName("sealed_copy_window")
        heading = desk.heading
        self.setWindowTitle(self.tr("Sealed copy"))
        self._desk: SealedDesk | None = desk
        self._rows = {row.reference: row for row in desk.rows}
        self._kinds = {code: (name, kind) for code, name, kind in heading.agencies}
        self._texts = {reference: each.text for reference, each in desk.comments().items()}
        self._shown = GENERAL
        self._stored = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(8)
        title = self.tr("{reference}, {child}: sealed copy for {who}").format(
            reference=heading.reference, child=heading.child_label, who=heading.made_for
        )
        column.addWidget(TextLabel(self, title, "heading"))
        about = self.tr(
            "Made on {day}; {shown}; {names}. The agencies’ words can be read here, not changed. Your comments are "
            "kept in this file as you type; send it back when you are done."
        )
        names = self.tr("names shown") if heading.has_names else self.tr("labels instead of names")
        shown = counted(len(desk.rows), "entry", "entries") + f" ({heading.filter_text})"
        column.addWidget(
            TextLabel(self, about.format(day=short_day(heading.made_at.date()), shown=shown, names=names), "soft")
        )
        self.entries = QListWidget(self)
        self.entries.setObjectName("entries")
        self.entries.setAccessibleName(self.tr("Entries"))
        self.entries.setUniformItemSizes(True)
        self.entries.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        parts = QSplitter(Qt.Orientation.Horizontal, self)
        parts.addWidget(self.entries)
        parts.addWidget(self._right_side())
        parts.setStretchFactor(0, 2)
        parts.setStretchFactor(1, 3)
        column.addWidget(parts, 1)
        column.addLayout(self._foot())
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SAVE_AFTER_MS)
        self._timer.timeout.connect(self.save)
        self._fill()
        self.entries.currentItemChanged.connect(self._on_entry_chosen)
        self.comment.textChanged.connect(self._on_typed)
        self.entries.setCurrentRow(0)
        self.resize(theme.px(SIZE_PX[0]), SIZE_PX[1])

    def save(self) -> None:
        """Store the comment that is being written."""
        text = self.comment.toPlainText()
        if self._desk is None or text == self._stored:
            return
        try:
            self._desk.write_comment(self._shown, text)
        except UserError as fault:
            self.state.setText(in_words(fault))
            return
        self._stored = self._texts[self._shown] = text
        self.state.setText(self.tr("Kept in the file."))
        self._mark(self._shown)
        self._count()

    def done(self, result: int) -> None:
        """Store what is typed, close the file and forget every word."""
        self._timer.stop()
        self.save()
        if self._desk is not None:
            self._desk.close()
            self._desk = None
        self._texts.clear()
        self._rows.clear()
        self.comment.clear()
        self.entries.clear()
        super().done(result)

    def changeEvent(self, event: QEvent) -> None:
        """Store what is typed when the user turns to another window."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and hasattr(self, "comment") and not self.isActiveWindow():
            self.save()

    def _right_side(self) -> QWidget:
        side = QWidget(self)
        column = QVBoxLayout(side)
        column.setContentsMargins(16, 0, 0, 0)
        column.setSpacing(8)
        area = QScrollArea(side)
        area.setAccessibleName(self.tr("The chosen entry"))
        area.setWidgetResizable(True)
        inside = QWidget(area)
        self._words = QVBoxLayout(inside)
        self._words.setContentsMargins(0, 0, 8, 0)
        self._words.setSpacing(6)
        area.setWidget(inside)
        column.addWidget(area, 3)
        label = QLabel(self.tr("Your comment"), side)
        label.setProperty("kind", "column")
        column.addWidget(label)
        self.comment = QPlainTextEdit(side)
        self.comment.setObjectName("comment")
        self.comment.setTabChangesFocus(True)
        self.comment.setPlaceholderText(self.tr("Write what you ask, miss or conclude."))
        label.setBuddy(self.comment)
        column.addWidget(self.comment, 2)
        return side

    def _foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        self.counted = TextLabel(self, "", "soft", wraps=False)
        self.state = TextLabel(self, "", "soft")
        close = QPushButton(self.tr("Close"), self)
        close.setObjectName("close_button")
        close.setAutoDefault(False)
        close.clicked.connect(self.accept)
        row.addWidget(self.counted)
        row.addWidget(self.state, 1)
        row.addWidget(close)
        return row

    def _fill(self) -> None:
        whole = QListWidgetItem(self.tr("On the whole"))
        whole.setData(_REFERENCE, GENERAL)
        self.entries.addItem(whole)
        for row in self._rows.values():
            item = QListWidgetItem()
            item.setData(_REFERENCE, row.reference)
            self.entries.addItem(item)
        for n in range(self.entries.count()):
            self._write_line(self.entries.item(n))
        self._count()

    def _write_line(self, item: QListWidgetItem) -> None:
        reference = str(item.data(_REFERENCE))
        row = self._rows.get(reference)
        mark = "✎ " if self._texts.get(reference, "").strip() else ""
        if row is None:
            item.setText(mark + self.tr("On the whole"))
            return
        words = " ".join(row.text.split())[:LINE_CHARACTERS]
        item.setText(f"{mark}{row.reference}  {row.when}  {words}")
        if mark:
            item.setData(Qt.ItemDataRole.AccessibleTextRole, self.tr("{line}, with a comment").format(line=item.text()))

    def _mark(self, reference: str) -> None:
        for n in range(self.entries.count()):
            item = self.entries.item(n)
            if item.data(_REFERENCE) == reference:
                self._write_line(item)

    def _count(self) -> None:
        n = sum(1 for text in self._texts.values() if text.strip())
        self.counted.setText(counted(n, "comment", "comments"))

    def _on_entry_chosen(self, item: QListWidgetItem | None, _: QListWidgetItem | None = None) -> None:
        self.save()
        if item is None or self._desk is None:
            return
        self._shown = str(item.data(_REFERENCE))
        self._stored = self._texts.get(self._shown, "")
        self.state.clear()
        self.comment.blockSignals(True)
        self.comment.setPlainText(self._stored)
        self.comment.blockSignals(False)
        self._show(self._rows.get(self._shown))

    def _show(self, row: ChronologyRow | None) -> None:
        empty_layout(self._words)
        if row is None:
            self._words.addWidget(
                TextLabel(self, self.tr("A comment on the chronology as a whole: what is missing, what to look at."))
            )
        else:
            head = QHBoxLayout()
            head.setSpacing(8)
            chip = AgencyChip(self)
            name, kind = self._kinds.get(row.agency_code, (row.agency_code, row.agency_kind))
            chip.show_agency(row.agency_code, kind, name)
            head.addWidget(chip)
            head.addWidget(TextLabel(self, f"{row.reference}  {row.when}, {row.time}", "strong"), 1)
            self._words.addLayout(head)
            self._words.addWidget(TextLabel(self, row.text))
            for heading, cell in row.details:
                self._words.addWidget(TextLabel(self, f"{heading}: {cell}"))
            if row.source:
                self._words.addWidget(TextLabel(self, self.tr("Source: {source}").format(source=row.source), "small"))
        self._words.addStretch(1)

    def _on_typed(self) -> None:
        self.state.setText(self.tr("Being written…"))
        self._timer.start()
