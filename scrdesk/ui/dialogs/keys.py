"""The list of all keys."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from scrdesk.ui.forms.ui_keys_dialog import Ui_KeysDialog
from scrdesk.ui.page_register import PAGES
from scrdesk.ui.rail import MAX_KEYS
from scrdesk.ui.widgets.on_screen import fit_height
from scrdesk.ui.widgets.reading_order import Dialog
from scrdesk.ui.widgets.text_label import TextLabel


class KeysDialog(Dialog):
    """Keys and what they do, in two columns."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.ui = Ui_KeysDialog()
        self.ui.setupUi(self)
        for row, (keys, deed) in enumerate(
            (
                (
                    self.tr("Ctrl + 1 to {n}").format(n=min(len(PAGES), MAX_KEYS)),
                    ", ".join(QCoreApplication.translate("Rail", entry.title) for entry in PAGES[:MAX_KEYS]),
                ),
                (self.tr("Ctrl + F"), self.tr("Find on this page, or in the chronology")),
                (self.tr("Ctrl + I, Ctrl + Return"), self.tr("Submissions: add files; accept what was read")),
                (self.tr("F2"), self.tr("Submissions: say what the column at hand holds")),
                (self.tr("Ctrl + D, Ctrl + E"), self.tr("Chronology: show the original row; export what is shown")),
                (
                    self.tr("Ctrl + M, Ctrl + Shift + E"),
                    self.tr("Chronology: to the panel’s marks; export with the panel’s layer"),
                ),
                (
                    self.tr("j, k, /, m or Enter"),
                    self.tr("Table: the next entry, the one before, to the search, to the panel’s marks"),
                ),
                (
                    self.tr("+, −, 0, Page Up, Page Down"),
                    self.tr("Timeline: nearer, farther, all of it, earlier, later; Enter opens the entry"),
                ),
                (self.tr("Alt + Up, Alt + Down"), self.tr("Chronology: place an entry within its day by hand")),
                (self.tr("Ctrl + Z, Ctrl + Y"), self.tr("Chronology: take the last edit back, do it again")),
                (self.tr("F1"), self.tr("Help on the page that is shown")),
                (self.tr("F5"), self.tr("Fetch this page anew")),
                (self.tr("F10"), self.tr("The reviews of the store, what is handed over, sealed copies, closing")),
                (
                    self.tr("Ctrl + L"),
                    self.tr("Lock: saves what you type and forgets the key; unlocking brings you back"),
                ),
                (self.tr("Ctrl + Shift + L"), self.tr("Close the store")),
                (self.tr("Ctrl + N, Ctrl + O"), self.tr("Make a new store, open a store (on the first page)")),
                (self.tr("Ctrl + plus, minus, 0"), self.tr("Larger text, smaller text, text at 100 %")),
                (self.tr("Tab, Shift + Tab"), self.tr("To the next thing, to the one before")),
                (self.tr("Arrows"), self.tr("Within a list, a table or a switch")),
                (
                    self.tr("Esc"),
                    self.tr(
                        "Leave a dialog, nothing is changed; chronology: from the pane to the list, clear the filters"
                    ),
                ),
            )
        ):
            left, right = TextLabel(self, keys, "strong", wraps=False), TextLabel(self, deed)
            self.ui.table_layout.addWidget(left, row, 0, Qt.AlignmentFlag.AlignTop)
            self.ui.table_layout.addWidget(right, row, 1)
        self.ui.table_layout.setColumnStretch(1, 1)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 84)
        self.ui.close_button.clicked.connect(self.accept)

    def showEvent(self, event: QShowEvent) -> None:
        """Be as high as the words need."""
        super().showEvent(event)
        fit_height(self)
