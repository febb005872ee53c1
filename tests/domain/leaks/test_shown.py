"""The words around a leak are read in whole words, each place on its own line."""

import pytest

from scrdesk.domain.leaks.shown import in_whole_words

LONG = "and the rest of what was written about that visit on"


@pytest.mark.parametrize(
    ("around", "shown"),
    [
        ("seen by Larch Road Surgery today", "seen by Larch Road Surgery today"),
        (f"ology {LONG} Larch Road Surgery", f"… {LONG} Larch Road Surgery"),
        (f"Larch Road Surgery {LONG} Kelvert", f"Larch Road Surgery {LONG} …"),
        (
            f"Larch Road Surgery 1 … ology {LONG} Larch Road Surgery",
            f"Larch Road Surgery 1\n… {LONG} Larch Road Surgery",
        ),
        (f"{'x' * 60}Larch Road Surgery", f"{'x' * 60}Larch Road Surgery"),
        ("told in another spelling", "told in another spelling"),
        ("", ""),
    ],
)
def test_halves_of_words_give_way_to_an_ellipsis(around: str, shown: str) -> None:
    assert in_whole_words(around, "Larch Road Surgery") == shown
