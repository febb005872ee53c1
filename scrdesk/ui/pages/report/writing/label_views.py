"""The view with labels of the section that is written: made ahead, so that switching to it takes no time.

As long as nobody types, the text is made ready in the background and stands in the reader before it is wanted. Where it
is wanted sooner, what is in sight is made first, and the rest takes its place when it is there.
"""

from __future__ import annotations

from collections.abc import Callable
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
WHOLE_AFTER_MS = 150
"""After what is in sight was shown, so that it is painted before the rest is made."""
MOST_AT_ONCE = 1_500
"""Signs of paragraphs that nobody has looked at which are made on the window's own thread: about 15 milliseconds."""
SIGNS_IN_SIGHT = 2_400
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
        self._makers: dict[str, ViewMaker] = {}
        self._is_warm = False
        self._timer = QTimer(self, singleShot=True, interval=AHEAD_AFTER_MS)
        self._timer.timeout.connect(self._make)
        self._line_of_whole = 0
        self._whole_timer = QTimer(self, singleShot=True, interval=WHOLE_AFTER_MS)
        self._whole_timer.timeout.connect(self._make_whole)
        reader.use(context.theme)
        pane.place_wanted.connect(reader.go_to)
        pane.told_changed.connect(reader.tell_written)
        pane.decided.connect(self._on_decided)

    def show_review(self, workspace: Workspace | None, review_id: ReviewId | None) -> None:
        """Take another review, or the same with another register; None forgets every word."""
        self._workspace, self._review_id = workspace, review_id
        self._makers.clear()
        self._ready = None
        if workspace is None:
            self.forget()
        elif not self._is_warm:
            self._is_warm = True  # reading the lists of words takes a while, and is done once
            self._context.jobs.run(Pool.PURE, store_calls.read_words, owner=self, done=self._get_maker, failed=_nothing)
        else:
            self._get_maker()

    def _get_maker(self, _nothing_else: object = None) -> None:
        """Have at hand what makes views, before anybody wants one."""
        if self._workspace is not None and self._review_id is not None:
            work = partial(store_calls.view_maker, self._workspace, self._review_id, self.audience_key)
            done = partial(self._on_maker_at_hand, self.audience_key)
            self._context.jobs.run(Pool.KEEP, work, owner=self, done=done, failed=_nothing)

    def _on_maker_at_hand(self, audience_key: str, maker: ViewMaker) -> None:
        self._makers.setdefault(audience_key, maker)

    def forget(self) -> None:
        """Forget what is shown."""
        self._timer.stop()
        self._stop()
        self._makers.clear()
        self._ready, self._text = None, ""
        self.reader.forget()
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
        self.reader.show_text("", ())  # never the labels of another text or audience
        self.pane.show_view(None)
        self._make(in_sight=line)

    def hide_view(self) -> None:
        """Go on making views ahead only."""
        self._is_wanted = False

    def _is_made(self) -> bool:
        ready = self._ready
        return ready is not None and ready.written == self._text and ready.audience_key == self.audience_key

    def _stop(self) -> None:
        self._token += 1
        self._whole_timer.stop()
        handle, self._handle = self._handle, None
        if handle is not None:
            handle.cancel()

    def _make(self, in_sight: int | None = None) -> None:
        if self._workspace is None or self._review_id is None or not (self._text or self._is_wanted):
            return
        self._timer.stop()
        self._stop()
        maker = self._makers.get(self.audience_key)
        if maker is not None:
            self._on_maker(self._token, self.audience_key, in_sight, maker)
            return
        work = partial(store_calls.view_maker, self._workspace, self._review_id, self.audience_key)
        self._context.jobs.run(
            Pool.KEEP,  # a draft may be on its way on the thread of the store
            work,
            owner=self,
            done=partial(self._on_maker, self._token, self.audience_key, in_sight),
            failed=partial(self._on_failed, self._token),
        )

    def _on_maker(self, token: int, audience_key: str, in_sight: int | None, maker: ViewMaker) -> None:
        if token != self._token:
            return
        self._makers[audience_key] = maker
        if in_sight is not None and len(self._text) > 2 * SIGNS_IN_SIGHT:
            part = _in_sight(self._text, in_sight)
            if maker.n_new(part) < MOST_AT_ONCE:
                self._on_part(token, in_sight, store_calls.shown_view(maker, part, self.audience_key))
            else:
                self._run(maker, part, partial(self._on_part, token, in_sight))
            return
        self._run(maker, self._text, partial(self._on_view, token, in_sight))

    def _run(self, maker: ViewMaker, text: str, done: Callable[[ShownView], None]) -> None:
        self._handle = self._context.jobs.run(
            Pool.PURE,
            partial(store_calls.shown_view, maker, text, self.audience_key),
            owner=self,
            done=done,
            failed=partial(self._on_failed, self._token),
            cancelled=_nothing,
        )

    def _on_part(self, token: int, line: int, view: ShownView) -> None:
        """Show what is in sight; the whole is made once that is painted."""
        if token != self._token:
            return
        if self._is_wanted:
            self.reader.show_text(view.shown, view.shaded)
            self.pane.show_view(None)
        self._line_of_whole = line
        self._whole_timer.start()

    def _make_whole(self) -> None:
        maker = self._makers.get(self.audience_key)
        if maker is not None:
            self._run(maker, self._text, partial(self._on_view, self._token, self._line_of_whole))

    def _on_view(self, token: int, line: int | None, view: ShownView) -> None:
        if token != self._token:
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
        self._makers.clear()
        self._make()


def _in_sight(text: str, line: int) -> str:
    """Return the paragraphs that can be seen when a line is the first in sight."""
    at = 0
    for _ in range(line):
        found = text.find("\n", at)
        if found < 0:
            break
        at = found + 1
    before = text.rfind("\n\n", 0, at)
    first = 0 if before < 0 else before + 2
    end = text.find("\n\n", first + SIGNS_IN_SIGHT)
    last = first + SIGNS_IN_SIGHT if end < 0 else end + 2
    return text[first : min(last, first + 2 * SIGNS_IN_SIGHT)]


def _nothing(_what: object = None) -> None:
    """Nobody waits for it."""
