"""Memory that is no longer used goes back to the system."""

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
