"""The view with labels of the section that is written: made ahead, so that switching to it takes no time.

As long as nobody types, the text is made ready in the background and stands in the reader before it is wanted. Where it
is wanted sooner, what is in sight is made first, and the rest takes its place when it is there.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from scrdesk.ui.jobs import JobHandle, Pool
from scrdesk.ui.page import PageContext
from scrdesk.ui.pages.report.writing import store_calls
from scrdesk.ui.pages.report.writing.label_reader import LabelReader
from scrdesk.ui.pages.report.writing.replaced_pane import ReplacedPane
from scrdesk.ui.pages.report.writing.store_calls import AS_PUBLISHED, ShownView

if TYPE_CHECKING:
    from scrdesk.domain.labelled_text.view import Doubt
    from scrdesk.domain.review import ReviewId
    from scrdesk.services.open_store import Workspace
    from scrdesk.services.report_view import DecisionEdit, ViewMaker

AHEAD_AFTER_MS = 600
"""Without a key being pressed, before the view is made ahead."""
SIGNS_IN_SIGHT = 6_000
"""Made first where the view is wanted before it was made."""


class LabelViews(QObject):
    """Makes views of one text at a time and shows the one that is wanted.

    Signals:
        shown: the wanted view stands in the reader, whole.
        failed: it cannot be made; why.
    """

    shown = Signal()
    failed = Signal(object)

    def __init__(self, context: PageContext, reader: LabelReader, pane: ReplacedPane, parent: QWidget) -> None:
        super().__init__(parent)
        self._context, self.reader, self.pane = context, reader, pane
        self._workspace: Workspace | None = None
        self._review_id: ReviewId | None = None
        self.audience_key = AS_PUBLISHED
        self._text = ""
        self._ready: ShownView | None = None
        self._is_wanted = False
        self._handle: JobHandle | None = None
        self._token = 0
        self._timer = QTimer(self, singleShot=True, interval=AHEAD_AFTER_MS)
        self._timer.timeout.connect(self._make)
        reader.use(context.theme)
        pane.place_wanted.connect(reader.go_to)
        pane.told_changed.connect(reader.tell_written)
        pane.decided.connect(self._on_decided)

    def show_review(self, workspace: Workspace | None, review_id: ReviewId | None) -> None:
        """Take another review; None forgets every word."""
        self._workspace, self._review_id = workspace, review_id
        if workspace is None:
            self.forget()

    def forget(self) -> None:
        """Forget what is shown."""
        self._timer.stop()
        self._stop()
        self._ready, self._text = None, ""
        self.reader.show_text("", ())
        self.pane.show_view(None)

    @property
    def ready(self) -> ShownView | None:
        """The view that stands in the reader, when it is that of the whole text."""
        return self._ready

    def text_changed(self, text: str) -> None:
        """Have the view of this text made ahead, once nobody types."""
        self._text = text
        if self._workspace is not None and not self._is_made():
            self._timer.start()

    def register_changed(self) -> None:
        """Register or rules may be others now: what was made is made anew."""
        self._ready = None
        if self._is_wanted:
            self._make()
        elif self._workspace is not None:
            self._timer.start()

    def show_view(self, text: str, audience_key: str, line: int) -> None:
        """Show the view of a text for an audience now; ``line`` is the first that is to be seen."""
        self._text, self._is_wanted = text, True
        is_other = audience_key != self.audience_key
        self.audience_key = audience_key
        if self._is_made() and not is_other:
            self._timer.stop()
            self._scroll_to(line)
            self.shown.emit()
            return
        self._make(in_sight=line)

    def hide_view(self) -> None:
        """Go on making views ahead only."""
        self._is_wanted = False

    def _is_made(self) -> bool:
        ready = self._ready
        return ready is not None and ready.written == self._text and ready.audience_key == self.audience_key

    def _stop(self) -> None:
        self._token += 1
        handle, self._handle = self._handle, None
        if handle is not None:
            handle.cancel()

    def _make(self, in_sight: int | None = None) -> None:
        if self._workspace is None or self._review_id is None or not (self._text or self._is_wanted):
            return
        self._timer.stop()
        self._stop()
        work = partial(store_calls.view_maker, self._workspace, self._review_id, self.audience_key)
        self._context.jobs.run(
            Pool.CASE,
            work,
            owner=self,
            done=partial(self._on_maker, self._token, in_sight),
            failed=partial(self._on_failed, self._token),
        )

    def _on_maker(self, token: int, in_sight: int | None, maker: ViewMaker) -> None:
        if token != self._token:
            return
        if in_sight is not None and len(self._text) > 2 * SIGNS_IN_SIGHT:
            first = _from_line(self._text, in_sight)
            part = self._text[first : first + SIGNS_IN_SIGHT]
            self._run(token, partial(store_calls.shown_view, maker, part, self.audience_key), is_whole=False, line=0)
        self._run(
            token,
            partial(store_calls.shown_view, maker, self._text, self.audience_key),
            is_whole=True,
            line=in_sight,
        )

    def _run(self, token: int, work: object, *, is_whole: bool, line: int | None) -> None:
        self._handle = self._context.jobs.run(
            Pool.PURE,
            work,  # type: ignore[arg-type]  # a partial call of store_calls.shown_view
            owner=self,
            done=partial(self._on_view, token, is_whole, line),
            failed=partial(self._on_failed, token),
            cancelled=_nothing,
        )

    def _on_view(self, token: int, is_whole: bool, line: int | None, view: ShownView) -> None:
        if token != self._token:
            return
        if not is_whole:
            if self._is_wanted:
                self.reader.show_text(view.shown, view.shaded)
                self.pane.show_view(None)
            return
        self._ready = view
        place = self.reader.verticalScrollBar().value() if line is None else line
        self.reader.show_text(view.shown, view.shaded)
        self.pane.show_view(view)
        self._scroll_to(place)
        if self._is_wanted:
            self.shown.emit()

    def _on_failed(self, token: int, fault: BaseException) -> None:
        if token == self._token and self._is_wanted:
            self.failed.emit(fault)

    def _scroll_to(self, line: int) -> None:
        self.reader.verticalScrollBar().setValue(line)

    # --- words that are names, too ---

    def _on_decided(self, doubt: Doubt, is_name: bool) -> None:
        if self._workspace is None or self._review_id is None:
            return
        self._decide(partial(store_calls.decide_word, self._workspace, self._review_id, doubt, is_name))

    def _decide(self, work: object) -> None:
        self._context.jobs.run(
            Pool.CASE,
            work,  # type: ignore[arg-type]  # a partial call of store_calls.decide_word
            owner=self,
            done=self._on_kept,
            failed=self._context.messages.tell_fault,
        )

    def _on_kept(self, inverse: DecisionEdit | None) -> None:
        if inverse is not None and self._workspace is not None:
            said = self.tr("It is kept what “{word}” is here.")
            undo = partial(self._decide, partial(store_calls.take_decision_back, self._workspace, inverse))
            self._context.messages.say(
                said.format(word=inverse.decision.word), "good", action=self.tr("Undo"), then=undo
            )
        self._make()


def _from_line(text: str, line: int) -> int:
    """Return the offset at which a line begins, at the beginning of its paragraph."""
    at = 0
    for _ in range(line):
        found = text.find("\n", at)
        if found < 0:
            break
        at = found + 1
    before = text.rfind("\n\n", 0, at)
    return 0 if before < 0 else before + 2


def _nothing() -> None:
    """A view that is no longer wanted."""
