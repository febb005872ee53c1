"""The tokens of ``resources/style/tokens.toml`` as values. Knows no Qt, so that tests can weigh them."""

from __future__ import annotations

from collections.abc import Mapping
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
