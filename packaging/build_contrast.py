"""Writes the table of contrasts of every theme into ``docs/accessibility.md``; a test sees that it is current.

Usage: ``python packaging/build_contrast.py``. Ratios are those of WCAG 2.2 (1.4.3 for text, 1.4.11 for edges).
"""

from __future__ import annotations

from pathlib import Path

from scrdesk.ui.tokens import contrast, load_tokens

ROOT = Path(__file__).resolve().parent.parent
TARGET = ROOT / "docs" / "accessibility.md"
BEGIN, END = "<!-- contrasts -->", "<!-- end of contrasts -->"
TEXT, EDGE, HIGH_TEXT = 4.5, 3.0, 7.0
GROUNDS = ("paper", "card", "rail", "accent_soft", "quiet_soft")
TONES = ("warn", "bad", "good", "info", "quiet")
TEXT_PAIRS = (
    *((ink, ground) for ink in ("ink", "soft_ink") for ground in GROUNDS),
    ("ink", "found"),
    ("ink", "replaced"),
    *(("accent", ground) for ground in ("paper", "card", "rail")),
    ("on_accent", "accent"),
    ("on_accent", "accent_strong"),
    *((tone, f"{tone}_soft") for tone in TONES),
    *((tone, ground) for tone in TONES[:3] for ground in ("card", "paper")),
    *(("ink", f"{tone}_soft") for tone in TONES[:4]),
    ("on_marking", "marking"),
)
"""Text on its ground."""
EDGE_PAIRS = (
    *(("field_line", ground) for ground in ("card", "paper")),
    *(("accent", ground) for ground in ("card", "paper", "rail", "quiet_soft")),
    ("on_accent", "accent"),
    *((tone, f"{tone}_soft") for tone in TONES[:4]),
)
"""Edges of what can be typed in or pressed, the ring around what has the keyboard, and edges that carry a tone."""
WALL_PAIRS = (
    ("ink", "paper"),
    ("soft_ink", "paper"),
    ("ink", "strip"),
    ("ink", "covered"),
    ("ink", "found"),
    ("ink", "names"),
)
"""The wall in the panel room, which has one theme."""


def rows() -> list[tuple[str, str, str, float, float]]:
    """Return theme, foreground, ground, ratio and bound of every pair."""
    tokens = load_tokens()
    found = []
    for name, colours in (("light", tokens.light), ("dark", tokens.dark), ("high contrast", tokens.high)):
        bound = HIGH_TEXT if name == "high contrast" else TEXT
        found += [(name, ink, ground, contrast(colours[ink], colours[ground]), bound) for ink, ground in TEXT_PAIRS]
        found += [
            (name, f"edge: {edge}", ground, contrast(colours[edge], colours[ground]), EDGE)
            for edge, ground in EDGE_PAIRS
        ]
    wall = tokens.wall
    found += [("wall", ink, ground, contrast(wall[ink], wall[ground]), TEXT) for ink, ground in WALL_PAIRS]
    found += [
        ("every", "white", f"agency {kind}", contrast("#ffffff", hue), TEXT) for kind, hue in tokens.agency.items()
    ]
    return found


def wanted(before: str) -> str:
    """Return the document with the table as it should be."""
    head, _, rest = before.partition(BEGIN)
    _, _, tail = rest.partition(END)
    lines = ["", "| theme | what | ground | ratio | at least |", "| --- | --- | --- | ---: | ---: |"]
    lines += [f"| {theme} | {what} | {on} | {ratio:.1f} | {bound:g} |" for theme, what, on, ratio, bound in rows()]
    return head + BEGIN + "\n".join(lines) + "\n\n" + END + tail


if __name__ == "__main__":
    TARGET.write_text(wanted(TARGET.read_text("utf-8")), encoding="utf-8", newline="\n")
