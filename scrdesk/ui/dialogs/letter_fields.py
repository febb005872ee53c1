"""What each paper for an agency asks: by when an answer is wanted, and who asks."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit

from scrdesk.ui.widgets.day_field import DayField


def due_fault(field: DayField, today: date) -> str:
    """Return in one sentence why the day in the field cannot be the one by which something is wanted, or nothing."""
    if field.is_unreadable:
        return QCoreApplication.translate("letter", "The day cannot be read. Write 5/3/2016 or 5 March 2016.")
    if field.day is not None and field.day < today:
        return QCoreApplication.translate("letter", "The day by which it is wanted is past.")
    return ""


def one_line(field: QLineEdit) -> str:
    """Return what was typed, with single blanks."""
    return " ".join(field.text().split())
