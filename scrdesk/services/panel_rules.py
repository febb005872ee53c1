"""How a panel meets, as data in ``resources/templates/panel.toml``, checked on load: agenda and quorum."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache

from scrdesk.domain.panel import QuorumRule
from scrdesk.resources import resource


@dataclass(frozen=True, slots=True)
class PanelRules:
    """The headings that a new meeting's agenda begins with, and the rule of the quorum; ``source`` of the agenda."""

    headings: tuple[str, ...]
    quorum: QuorumRule
    source: str


@cache
def panel_rules() -> PanelRules:
    """Return the rules.

    Raises:
        ValueError: the file says something that cannot be; a fault of the program's own data.
    """
    return read_rules(resource("templates", "panel.toml").read_text(encoding="utf-8"))


def read_rules(text: str) -> PanelRules:
    """Read the rules from the text of the file.

    Raises:
        ValueError: a heading is empty or stands there twice, or a figure of the quorum cannot be.
    """
    data = tomllib.loads(text)
    headings = tuple(str(each["heading"]).strip() for each in data["item"])
    if not headings or not all(headings) or len(set(headings)) != len(headings):
        raise ValueError("panel.toml: an item of the agenda is empty or stands there twice")
    rule = data["quorum"]
    share, least, source = float(rule["share"]), int(rule["least"]), str(rule["source"])
    if not 0 < share <= 1 or least < 1 or not source:
        raise ValueError("panel.toml: the quorum cannot be")
    return PanelRules(headings, QuorumRule(share, least, source), str(data["source"]))
