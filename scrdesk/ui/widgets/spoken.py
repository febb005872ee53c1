"""Names for screen readers that begin with what a thing is for and end with what is seen on it."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractButton, QLabel, QSizePolicy, QWidget

MENU_SIGN = " ▾"
"""Stands at the end of the words of a button that opens a choice; never spoken."""


def speak_choice(button: QAbstractButton, what: str) -> None:
    """Name a button that shows what is chosen now: "Period shown: any date".

    Who speaks commands to the computer says the words that are seen, so they must be in the name.
    """
    button.setAccessibleName(f"{what}: {button.text().removesuffix(MENU_SIGN)}")


def label_of(field: QWidget, words: str, parent: QWidget) -> QLabel:
    """Return a label for a field; the field's own name for screen readers stays."""
    label = QLabel(words, parent)
    label.setProperty("kind", "soft")
    label.setBuddy(field)
    label.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
    return label
