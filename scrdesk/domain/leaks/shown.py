"""The words around a leak as a person reads them: whole words, each place on a line of its own.

What is kept with a leak stays as it was found, letter by letter: a waiver holds as long as those letters are the same.
"""

from __future__ import annotations

from scrdesk.domain.leaks.gathering import PARTING

SURELY_CUT = 45
"""So many signs before or after what was found reach to where the words were cut off, or very near to it."""


def in_whole_words(around: str, text: str) -> str:
    """Return the words around each place without the halves of words at their ends, for which an ellipsis stands.

    Args:
        around: as kept with the leak.
        text: what was found.
    """
    return "\n".join(_whole(part, text) for part in around.split(PARTING))


def _whole(part: str, text: str) -> str:
    begin = part.find(text)
    if begin < 0:
        return part
    end = begin + len(text)
    before, after = part[:begin], part[end:]
    if len(before) >= SURELY_CUT and " " in before.rstrip():
        before = "… " + before.split(" ", 1)[1]
    if len(after) >= SURELY_CUT and " " in after.lstrip():
        after = after.rsplit(" ", 1)[0] + " …"
    return f"{before}{text}{after}"
