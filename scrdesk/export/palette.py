"""Colours of printed papers: the tokens of the window's light theme, on white."""

from __future__ import annotations

import tomllib
from functools import lru_cache

from scrdesk.resources import resource


@lru_cache(maxsize=1)
def _tokens() -> tuple[dict[str, str], dict[str, str]]:
    with resource("style", "tokens.toml").open("rb") as file:
        tokens = tomllib.load(file)
    return dict(tokens["light"]), dict(tokens["agency"])


def colour_hex(role: str) -> str:
    """Return the colour of a role ("ink", "soft_ink", "line", "accent", ...) as ``"#rrggbb"``."""
    return _tokens()[0][role]


def agency_hex(kind: str) -> str:
    """Return an agency's colour as ``"#rrggbb"``; an unknown kind has the colour of "other"."""
    agencies = _tokens()[1]
    return agencies.get(kind, agencies["other"])
