"""The row at the foot of a dialog: what is still missing, the way out, and the deed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QWidget


class DecidingRow(QHBoxLayout):
    """Cancel, and the deed; Return does it unless it is grave.

    Args:
        dialog: which the way out rejects.
        name: of the deed's button, for those who look for it.
        words: on that button.
        act: what it does.
        beside: takes the room to their left; nothing leaves it empty.
        is_grave: Return shall never do it, wherever the keyboard is.
    """

    def __init__(
        self,
        dialog: QDialog,
        name: str,
        words: str,
        act: Callable[[], None],
        beside: QWidget | None = None,
        *,
        is_grave: bool = False,
    ) -> None:
        super().__init__()
        self.setSpacing(8)
        self.cancel_button = QPushButton(QCoreApplication.translate("DecidingRow", "Cancel"), dialog)
        self.cancel_button.setObjectName("cancel_button")
        self.cancel_button.setAutoDefault(False)
        self.cancel_button.clicked.connect(dialog.reject)
        self.do_button = QPushButton(words, dialog)
        self.do_button.setObjectName(name)
        self.do_button.setProperty("kind", "primary")
        # Never made the default and then not: the dialog would make it so again when the keyboard moves.
        self.do_button.setAutoDefault(not is_grave)
        self.do_button.setDefault(not is_grave)
        self.do_button.clicked.connect(act)
        if beside is None:
            self.addStretch(1)
        else:
            self.addWidget(beside, 1)
        self.addWidget(self.cancel_button)
        self.addWidget(self.do_button)
