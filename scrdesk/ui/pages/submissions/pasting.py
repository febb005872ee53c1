"""What the clipboard holds for this page: files, or a chronology that was copied in Word, Excel or a browser."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

from scrdesk.ui.pages.submissions.drop_area import paths_of


@dataclass(frozen=True, slots=True)
class Pasted:
    """What was on the clipboard at a moment; ``html`` is the web page that office programs put there, or empty."""

    text: str
    html: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Clipboard:
    """Files that were copied, or the text and web page there are."""

    paths: tuple[Path, ...]
    text: str
    html: str


def on_clipboard() -> Clipboard:
    """Return what can be added from the clipboard."""
    mime: QMimeData | None = QGuiApplication.clipboard().mimeData()
    if mime is None:  # another program holds it
        return Clipboard((), "", "")
    return Clipboard(paths_of(mime.urls()), mime.text(), mime.html() if mime.hasHtml() else "")
