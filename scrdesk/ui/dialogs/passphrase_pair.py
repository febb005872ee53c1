"""A new passphrase typed twice: what is said of it and whether the store will take it, the same in every dialog."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel

from scrdesk.ui.widgets.restyle import set_look
from scrdesk.ui.words import said


def show_strength(line: QLabel, passphrase: str, again: str, store_name: str) -> bool:
    """Say how good a new passphrase is, and return whether it may be used.

    It is the judgement by which the service refuses, so that nothing is refused later than while it is typed.
    """
    from scrdesk.services.passphrase_strength import MIN_LENGTH, judge  # loads its word lists at the first look

    strength = judge(passphrase, [store_name])
    is_same = passphrase == again
    text, is_wrong = strength.sentence, len(passphrase) >= MIN_LENGTH and not strength.is_enough
    if again and not is_same and strength.is_enough:
        text, is_wrong = QCoreApplication.translate("passphrase", "The two are not the same yet."), True
    line.setText(said(text) or QCoreApplication.translate("passphrase", "It is shown here how good it is."))
    set_look(line, "kind", "fault" if is_wrong else "small")
    return strength.is_enough and is_same
