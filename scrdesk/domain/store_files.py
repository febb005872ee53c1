"""The names by which files of stores are known: the store itself, and the note beside it while somebody has it open."""

from __future__ import annotations

STORE_ENDING = ".scrdesk"
IN_USE_ENDING = ".in-use"
"""Behind the whole name of a store: the note of who has it open."""
