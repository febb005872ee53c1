"""What a soak watches: faults that nobody foresaw, what Qt complains of, and what the process holds."""

from __future__ import annotations

import ast
import contextlib
import ctypes
import gc
import importlib
import inspect
import logging
import math
import os
import pkgutil
import statistics
import sys
import threading
import traceback
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QEvent, QMessageLogContext, QObject, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication, QStyle
from shiboken6 import isValid

import scrdesk
from scrdesk.errors import Cancelled, NotRemembered, UserError
from scrdesk.services.open_store import Workspace
from scrdesk.ui import messages

Z_95 = 1.96
"""Between how many standard deviations on both sides 95 of 100 draws of a normal spread lie."""
PLATFORM_SAYS = "This plugin does not support"
"""What the platform without a screen says of each dialog and menu."""
_PAGE_BYTES = os.sysconf("SC_PAGE_SIZE") if hasattr(os, "sysconf") else 4096
_STATM = Path("/proc/self/statm")
_HANDLES = Path("/proc/self/fd")
_TASKS = Path("/proc/self/task")


class _Heap(ctypes.Structure):
    """What the C library says of its heap (``struct mallinfo2``), in bytes."""

    _fields_ = tuple(
        (name, ctypes.c_size_t)
        for name in ("arena", "n_free", "n_fast", "n_mapped", "mapped", "most", "fast", "used", "free", "top")
    )


def heap_in_use_mb() -> float:
    """Return what is given out by the C library, which memory that it only has not given back does not blur; 0 elsewhere."""
    ask = getattr(ctypes.CDLL(None), "mallinfo2", None) if sys.platform == "linux" else None
    if ask is None:
        return 0.0
    ask.restype = _Heap
    told = ask()
    return float(told.used + told.mapped) / 1e6


def resident_mb() -> float:
    """Return how much of the process stands in memory; 0 where the system does not say it by a file."""
    return int(_STATM.read_text("ascii").split()[1]) * _PAGE_BYTES / 1e6 if _STATM.exists() else 0.0


@dataclass(frozen=True, slots=True)
class Held:
    """What the process holds at one moment: memory in MB, and counts of the rest.

    Nothing here may ask for children (``findChildren``): PySide then keeps an object for each that Qt made itself as long
    as the one that was asked, and the watch would be what grows.
    """

    memory_mb: float
    heap_mb: float
    handles: int
    threads: int
    windows: int
    widgets: int
    objects: int
    """Of Python, as its search for garbage knows them."""
    blocks: int = 0
    """Pieces of memory that Python gave out: also texts and numbers, which the search for garbage does not know."""
    stores: int = 0
    """Open, or closed and kept by somebody."""
    dead: int = 0
    """Parts of the window that Qt has deleted and somebody still holds in Python, with all that they know.

    Styles do not count: of the look before PySide keeps one object for each change of colours or size.
    """

    @classmethod
    def now(cls) -> Held:
        """Measure, once what is to be deleted is deleted."""
        for _ in range(2):  # what is deleted lets go of more
            gc.collect()
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        gc.collect()
        known = gc.get_objects()
        return cls(
            resident_mb(),
            heap_in_use_mb(),
            len(list(_HANDLES.iterdir())) if _HANDLES.exists() else 0,
            len(list(_TASKS.iterdir())) if _TASKS.exists() else threading.active_count(),
            len(QApplication.topLevelWidgets()),
            len(QApplication.allWidgets()),
            len(known),
            sys.getallocatedblocks(),
            sum(type(each) is Workspace for each in known),
            sum(isinstance(each, QObject) and not isinstance(each, QStyle) and not isValid(each) for each in known),
        )

    def __str__(self) -> str:
        return ", ".join(f"{name} {getattr(self, name):.5g}" for name in MEASURES)


MEASURES = tuple(Held.__dataclass_fields__)


@dataclass(frozen=True, slots=True)
class Slope:
    """By how much a measure grows in a thousand acts, and between which bounds that lies in 95 of 100 runs."""

    middle: float
    least: float
    most: float
    n_looks: int

    def __str__(self) -> str:
        return f"{self.middle:+.2f} ({self.least:+.2f} to {self.most:+.2f})"


def slope(samples: list[tuple[int, Held]], measure: str) -> Slope:
    """Return by how much a measure grows in a thousand acts.

    The median of the slopes between all pairs of looks (Theil 1950, Sen 1968): what comes in once and stays, or is there
    at one look only, does not bend it, and what grows all the time does. The bounds are Sen's, by the spread that
    Kendall's count of pairs in order has by chance; with fewer than five looks they are the least and the greatest slope.
    """
    points = [(n, float(getattr(held, measure))) for n, held in samples]
    slopes = sorted(
        1000 * (y2 - y1) / (x2 - x1) for place, (x1, y1) in enumerate(points) for x2, y2 in points[place + 1 :]
    )
    if not slopes:
        return Slope(0.0, 0.0, 0.0, len(points))
    n = len(points)
    spread = Z_95 * math.sqrt(n * (n - 1) * (2 * n + 5) / 18)
    first = max(0, math.floor((len(slopes) - spread) / 2))
    last = min(len(slopes) - 1, math.ceil((len(slopes) + spread) / 2))
    return Slope(statistics.median(slopes), slopes[first], slopes[last], n)


def classes_alive() -> Counter[str]:
    """Count widgets, and all objects of Python, by their class; which of them grow says where something is not let go."""
    found = Counter(f"{type(each).__module__}.{type(each).__qualname__}" for each in gc.get_objects())
    found.update(f"widget {type(each).__name__}" for each in QApplication.allWidgets())
    return found


def load_everything() -> None:
    """Read in what is read when it is first wanted and then kept, so that it is not taken for growth.

    That is every module of the program, and all that they import when it is first wanted (3,700 objects for a protected
    copy alone), whatever those remember that needs to be asked nothing (word lists, templates,
    bank holidays of many years: 30,000 objects), the phrases and letters of each language, the fonts of PDF, the dictionary of the speller
    (130,000 words), and what seeks a keychain.
    """
    modules = [
        importlib.import_module(found.name)
        for found in pkgutil.walk_packages(scrdesk.__path__, "scrdesk.")
        if ".migrations." not in found.name
    ]
    for module in modules:
        for name in _imported(Path(str(module.__file__))):
            with contextlib.suppress(ImportError):  # of another system, or a name and no module
                importlib.import_module(name)
    for module in modules:
        for told in vars(module).values():
            if hasattr(told, "cache_info") and not _asks_for(told):
                told()
    from scrdesk.domain.document_language import DocumentLanguage
    from scrdesk.services import document_language, spelling
    from scrdesk.store import keychain

    for language in DocumentLanguage:
        document_language.book_of(language.value)
        document_language.letters_in(language.value)
    spelling.dictionary()
    with contextlib.suppress(NotRemembered):
        keychain.require()


def _imported(path: Path) -> set[str]:
    """Return the names of what a module imports anywhere, also within its functions; some are no modules."""
    found = set()
    for node in ast.walk(ast.parse(path.read_bytes())):
        if isinstance(node, ast.Import):
            found |= {each.name for each in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            found |= {node.module, *(f"{node.module}.{each.name}" for each in node.names)}
    return {name for name in found if not name.startswith("scrdesk")}


def _asks_for(told: Callable[..., object]) -> bool:
    """Whether a function cannot be called without saying something."""
    return any(
        each.default is each.empty and each.kind not in (each.VAR_POSITIONAL, each.VAR_KEYWORD)
        for each in inspect.signature(told).parameters.values()
    )


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
