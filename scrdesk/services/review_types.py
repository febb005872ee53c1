"""The kinds of review that can be begun; data, not code."""

from __future__ import annotations

import tomllib

from scrdesk.domain.review import ReviewType
from scrdesk.resources import resource


def review_types() -> tuple[ReviewType, ...]:
    """Return the kinds of review that can be begun (``resources/templates/review_types.toml``)."""
    with resource("templates", "review_types.toml").open("rb") as file:
        kinds = tomllib.load(file)["type"]
    return tuple(ReviewType(kind["code"], kind["name"], kind["basis"], kind["source"]) for kind in kinds)
