"""What no XML and no HTML file can hold."""

from __future__ import annotations

import re

_IMPOSSIBLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def possible_in_xml(text: str) -> str:
    """Return a text without the signs that no XML file can hold; line ends become ``\\n``."""
    return _IMPOSSIBLE.sub("", text.replace("\r\n", "\n").replace("\r", "\n").replace("\v", "\n"))
