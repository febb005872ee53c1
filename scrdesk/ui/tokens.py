"""The tokens of ``resources/style/tokens.toml`` as values. Knows no Qt, so that tests can weigh them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import NamedTuple

from scrdesk.ui.token_values import SIZES, WORDS


class Tokens(NamedTuple):
    """Colours by role for each theme (``"#rrggbb"``), agency hues by kind, and sizes in pixels at 100 %."""

    light: Mapping[str, str]
    dark: Mapping[str, str]
    high: Mapping[str, str]
    agency: Mapping[str, str]
    family: str
    fallback: str
    type_px: Mapping[str, int]
    space_px: Mapping[str, int]
    wall: Mapping[str, str]


def load_tokens() -> Tokens:
    """Return the tokens that ship with the program."""
    return Tokens(
        light=MappingProxyType(WORDS["light"]),
        dark=MappingProxyType(WORDS["dark"]),
        high=MappingProxyType(WORDS["high"]),
        agency=MappingProxyType(WORDS["agency"]),
        family=WORDS["type"]["family"],
        fallback=WORDS["type"]["fallback"],
        type_px=MappingProxyType(SIZES["type"]),
        space_px=MappingProxyType(SIZES["space"]),
        wall=MappingProxyType(WORDS["wall"]),
    )


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of two colours, 1 to 21 (WCAG 2.2, relative luminance)."""

    def luminance(colour: str) -> float:
        parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
        r, g, b = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
        return 0.2126 * r + 0.7152 * g + 0.0722 * b

    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def hues_on(hues: Mapping[str, str], grounds: Iterable[str], least: float = 3.0) -> dict[str, str]:
    """Return hues as marks without words may have them on these grounds, mixed with white where they are too dark.

    Args:
        hues: by kind, ``"#rrggbb"``.
        grounds: all that a mark may lie on.
        least: contrast that a mark needs (WCAG 2.2, 1.4.11).
    """
    under = tuple(grounds)

    def seen(hue: str) -> str:
        parts = [int(hue[i : i + 2], 16) for i in (1, 3, 5)]
        for percent in range(0, 100, 4):
            mixed = "#" + "".join(f"{round(part + (255 - part) * percent / 100):02x}" for part in parts)
            if all(contrast(mixed, each) >= least for each in under):
                return mixed
        return hue  # too light for its ground as it is: white would not help

    return {kind: seen(hue) for kind, hue in hues.items()}
