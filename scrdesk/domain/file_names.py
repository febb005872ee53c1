"""Names of files that every system takes."""

from __future__ import annotations

import re

_NOT_IN_NAMES = re.compile(r'[\\/:*?"<>|\x00-\x1f]+')


def fit_for_a_file(words: str) -> str:
    """Return words as part of a file's name: "SCR 2016/02" as "SCR 2016-02"."""
    return _NOT_IN_NAMES.sub("-", words)
