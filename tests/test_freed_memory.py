"""Memory that is no longer used goes back to the system."""

import subprocess
import sys

import pytest
from PySide6.QtCore import QByteArray

from scrdesk.freed_memory import give_back
from tests.soak.watch import resident_mb


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the system's library gives back by itself")
def test_what_was_freed_between_things_in_use_is_given_back():
    blocks = [QByteArray(90_000, 1) for _ in range(500)]  # 45 MB
    used = resident_mb()
    kept = blocks[::50]
    del blocks
    give_back()
    assert resident_mb() < used - 30
    assert all(each == QByteArray(90_000, 1) for each in kept)


HEAPS = """
import ctypes, threading
from scrdesk import freed_memory
if {is_one}:
    freed_memory.keep_one_heap()
all_there = threading.Barrier(4)
def work():
    kept = bytearray(50_000)
    all_there.wait()
for thread in [threading.Thread(target=work) for _ in range(4)]:
    thread.start()
c = ctypes.CDLL(None)
c.fdopen.restype = ctypes.c_void_p
c.malloc_info(0, ctypes.c_void_p(c.fdopen(1, b"w")))
c.fflush(None)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere all threads have one heap")
def test_all_threads_take_from_one_heap():
    found = [
        subprocess.run([sys.executable, "-c", HEAPS.format(is_one=is_one)], capture_output=True, text=True, check=True)
        for is_one in (True, False)
    ]
    one, several = (each.stdout.count("<heap nr=") for each in found)
    assert one == 1
    assert several > 1
