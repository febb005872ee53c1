"""PySide6 6.12.0 aborts on Python 3.11 after some tens of thousands of calls that return nothing; 6.11.3 does not."""

import subprocess
import sys

N_CALLS = 100_000
PROGRAM = f"""
from PySide6.QtCore import QObject, QRect
thing = QObject()
place = QRect()
for i in range({N_CALLS // 2}):
    thing.setObjectName("x")
    place.setWidth(i)
print("alive")
"""


def test_a_hundred_thousand_void_calls_do_not_abort():
    done = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, text=True, timeout=240, check=False)
    assert done.returncode == 0, done.stderr[-500:]
    assert done.stdout.strip() == "alive"
