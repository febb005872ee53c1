"""What a soak watches: faults that nobody foresaw, what Qt complains of, and what the process holds."""

from __future__ import annotations

import gc
import logging
import os
import sys
import threading
import traceback
from collections import Counter
from dataclasses import asdict, dataclass
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QEvent, QMessageLogContext, QObject, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from scrdesk.errors import Cancelled, UserError
from scrdesk.ui import messages

PLATFORM_SAYS = "This plugin does not support"
"""What the platform without a screen says of each dialog and menu."""
_PAGE_BYTES = os.sysconf("SC_PAGE_SIZE") if hasattr(os, "sysconf") else 4096
_STATM = Path("/proc/self/statm")
_HANDLES = Path("/proc/self/fd")
_TASKS = Path("/proc/self/task")


@dataclass(frozen=True, slots=True)
class Held:
    """What the process holds at one moment: memory in MB, and counts of the rest."""

    memory_mb: float
    handles: int
    threads: int
    windows: int
    widgets: int
    objects: int

    @classmethod
    def now(cls, root: QObject) -> Held:
        """Measure, once what is to be deleted is deleted."""
        gc.collect()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        return cls(
            int(_STATM.read_text("ascii").split()[1]) * _PAGE_BYTES / 1e6 if _STATM.exists() else 0.0,
            len(list(_HANDLES.iterdir())) if _HANDLES.exists() else 0,
            len(list(_TASKS.iterdir())) if _TASKS.exists() else threading.active_count(),
            len(QApplication.topLevelWidgets()),
            len(QApplication.allWidgets()),
            len(root.findChildren(QObject)),
        )


MEASURES = tuple(Held.__dataclass_fields__)


def slope(samples: list[tuple[int, Held]], measure: str) -> float:
    """Return by how much a measure grows in a thousand acts: the straight line with the least squares."""
    xs = [float(n) for n, _ in samples]
    ys = [float(asdict(held)[measure]) for _, held in samples]
    mean_x, mean_y = sum(xs) / len(xs), sum(ys) / len(ys)
    spread = sum((x - mean_x) ** 2 for x in xs)
    return 1000 * sum((x - mean_x) * (y - mean_y) for x, y in zip(xs, ys, strict=True)) / spread if spread else 0.0


def classes_alive() -> Counter[str]:
    """Count the widgets by their class; which of them grows says where something is not let go."""
    return Counter(type(each).__name__ for each in QApplication.allWidgets())


class FaultWatch:
    """Collects whatever a person would call a fault of the program, wherever it comes out."""

    def __init__(self) -> None:
        self.faults: list[str] = []
        self.refusals = 0
        self.doing = "starting"
        """The act under way, for the report."""

    def begin(self) -> None:
        """Listen at every place where a fault comes out."""
        sys.excepthook = self._on_exception
        sys.unraisablehook = lambda told: self._note("unraisable", told.exc_value)
        threading.excepthook = lambda told: self._note("thread", told.exc_value)
        qInstallMessageHandler(self._on_qt)
        heard = logging.Handler(logging.WARNING)
        heard.emit = lambda record: self.note(f"log: {record.getMessage()}")  # type: ignore[method-assign]
        logging.getLogger("scrdesk").addHandler(heard)
        real = messages.Messages.tell_fault

        def tell_fault(to: messages.Messages, fault: BaseException) -> None:
            if isinstance(fault, UserError | Cancelled):
                self.refusals += 1
            else:
                self._note("told in the window", fault)
            real(to, fault)

        messages.Messages.tell_fault = tell_fault  # type: ignore[method-assign]

    def note(self, what: str) -> None:
        """Keep a fault with the act during which it came out."""
        self.faults.append(f"{what} (while: {self.doing})")

    def _note(self, where: str, fault: BaseException | None) -> None:
        lines = traceback.format_exception(fault) if fault is not None else ["?"]
        self.note(f"{where}: {''.join(lines[-6:])}")

    def _on_exception(self, _: type[BaseException], fault: BaseException, __: TracebackType | None) -> None:
        self._note("exception", fault)

    def _on_qt(self, kind: QtMsgType, _: QMessageLogContext, text: str) -> None:
        if kind not in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg) and not text.startswith(PLATFORM_SAYS):
            self.note(f"Qt: {text}")
