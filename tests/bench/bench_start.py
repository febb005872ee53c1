"""Cold start: from exec of the process to the first paint of a window that can be used, against a bare Qt window."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
N_RUNS = 11
BOUND = 2.0
TIMEOUT_S = 60

BARE = """
import sys, time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow

class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        print(time.monotonic(), flush=True)
        QTimer.singleShot(0, QApplication.quit)

app = QApplication(sys.argv)
window = Window()
window.setCentralWidget(QLabel("SCR Desk"))
window.resize(1366, 768)
window.show()
app.exec()
"""

OURS = """
import sys, time
from PySide6.QtCore import QEvent, QObject, QTimer
from scrdesk.app import make_app, make_window

class Painted(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            print(time.monotonic(), flush=True)
            watched.removeEventFilter(self)
            QTimer.singleShot(0, app.quit)
        return False

app = make_app()
window = make_window(app)
painted = Painted()
window.welcome.ui.new_button.installEventFilter(painted)
window.show()
app.exec()
window.close()
"""


def _seconds(program: str, platform: str) -> float:
    """Run one process and return the seconds from before its exec to its first paint."""
    environment = {**os.environ, "QT_QPA_PLATFORM": platform, "PYTHONPATH": str(ROOT)}
    began = time.monotonic()
    done = subprocess.run(
        [sys.executable, "-c", program],
        env=environment,
        cwd=ROOT,
        capture_output=True,
        check=True,
        timeout=TIMEOUT_S,
        text=True,
    )
    return float(done.stdout.split()[0]) - began


def _platforms() -> list[str]:
    """Return where to measure: always without a screen, and on the screen when there is one."""
    return ["offscreen", *(["xcb"] if os.environ.get("DISPLAY") else [])]


def rows() -> list[dict[str, object]]:
    """Return one row a platform; the runs of both programs are interleaved, the first of each is thrown away."""
    found: list[dict[str, object]] = []
    for platform in _platforms():
        ours: list[float] = []
        bare: list[float] = []
        for _ in range(N_RUNS + 1):
            ours.append(_seconds(OURS, platform))
            bare.append(_seconds(BARE, platform))
        a, b = statistics.median(ours[1:]), statistics.median(bare[1:])
        found.append(
            {
                "name": f"start-{platform}",
                "what": "exec to first paint of the welcome page, seconds (median, interleaved)",
                "size": f"{N_RUNS} runs",
                "ours": round(a, 4),
                "peer_name": "bare PySide6 window",
                "peer": round(b, 4),
                "ratio": round(a / b, 3),
                "bound": BOUND,
                "holds": a / b <= BOUND,
            }
        )
    return found


if __name__ == "__main__":
    for row in rows():
        print(row)
