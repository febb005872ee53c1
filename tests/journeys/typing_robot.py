"""Types minutes into the real page as fast as keys go, and says after each word how far it is; never ends by itself.

Usage: python -m tests.journeys.typing_robot STORE N_WORDS PAUSE_MS
"""

from __future__ import annotations

import re
import sys
import time
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from scrdesk.app import make_app
from scrdesk.services import reviews
from scrdesk.ui.jobs import Jobs
from scrdesk.ui.messages import Messages
from scrdesk.ui.page import PageContext
from scrdesk.ui.pages.panel.page import PanelPage
from scrdesk.ui.theme import Theme
from scrdesk.ui.widgets.message_strip import MessageStrip
from tests.let_run import let_run
from tests.store.sample import opened

WORDS = ("The", "panel", "asked", "why", "nobody", "had", "seen", "the", "child", "POL-0001", "since", "March.")


def text_of(n_words: int) -> str:
    """Return what the robot types."""
    words = (f"{WORDS[n % len(WORDS)]}{n}" if n % 12 != 9 else "POL-0001" for n in range(n_words))
    return "".join(word + ("\n" if n % 40 == 39 else " ") for n, word in enumerate(words))


def main() -> None:
    """Type, then wait to be killed."""
    store, n_words, pause_ms = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
    app = make_app()
    theme = Theme(app)
    theme.apply()
    jobs = Jobs()
    strip = MessageStrip(None)
    page = PanelPage(PageContext(jobs, Messages(strip, strip), theme))
    page.resize(1100, 640)
    page.show()
    workspace = opened(store)
    page.set_review(workspace, reviews.list_reviews(workspace)[0].review.id)
    while jobs.n_running:
        let_run(20)
    field = page.view.editor.discussion
    field.setFocus()
    typed = 0
    for word in re.findall(r"\S+\s", text_of(n_words)):
        QTest.keyClicks(field, word.rstrip("\n"))
        if word.endswith("\n"):
            QTest.keyClick(field, Qt.Key.Key_Return)
        let_run(pause_ms)
        typed += len(word)
        print(f"{time.monotonic():.3f} {typed} {time.process_time():.3f}", flush=True)
    print("done", flush=True)
    while True:
        let_run(1000)


if __name__ == "__main__":
    main()
