"""The steps of the first hour, as data in ``resources/templates/first_hour.toml``, and what the trail says of them."""

from __future__ import annotations

import re
import tomllib
from functools import cache
from typing import TYPE_CHECKING

from scrdesk.domain.first_hour import HourStep, Proof, Until
from scrdesk.resources import resource

if TYPE_CHECKING:
    from scrdesk.services.open_store import Workspace

MAX_CHARACTERS = 200
"""Longest sentence or two of a step."""
_FIELDS = {"code", "title", "do", "learnt", "page", "chapter", "done"}
_KEY = re.compile(r"\[([^\[\]]+)\]")


@cache
def hour_steps() -> tuple[HourStep, ...]:
    """Return the steps in their order.

    Raises:
        ValueError: the file says something that cannot be; a fault of the program's own data.
    """
    return read_steps(resource("templates", "first_hour.toml").read_text(encoding="utf-8"))


def read_steps(text: str) -> tuple[HourStep, ...]:
    """Read and check steps; see :func:`hour_steps`."""
    steps = tuple(_step(each) for each in tomllib.loads(text).get("step", ()))
    if not steps:
        raise ValueError("first_hour.toml: there is no step")
    codes = [each.code for each in steps]
    for code in codes:
        if codes.count(code) > 1:
            raise ValueError(f"first_hour.toml: the step {code!r} stands there twice")
    return steps


def deeds_since(workspace: Workspace, line: int) -> tuple[str, ...]:
    """Return the actions of the trail after a line, oldest first."""
    with workspace.read() as uow:
        return tuple(each.action for each in uow.trail.all() if each.id > line)


def _step(data: dict[str, object]) -> HourStep:
    code = data.get("code")
    if set(data) != _FIELDS:
        raise ValueError(f"first_hour.toml: {code!r} lacks a field or has one too many: {sorted(set(data) ^ _FIELDS)}")
    texts = {name: data[name] for name in ("title", "do", "learnt")}
    keys: set[str] = set()
    said = {}
    for name, each in texts.items():
        if not isinstance(each, str) or not each.strip() or len(each) > MAX_CHARACTERS:
            raise ValueError(f"first_hour.toml: {code!r} has an empty or too long text: {each!r}")
        keys.update(_KEY.findall(each))
        said[name] = _KEY.sub(r"(\1)", each)
    page, until = str(data["page"]), _until(str(code), data["done"])
    if until.proof in (Proof.PAGE, Proof.PLACE) and not page:
        raise ValueError(f"first_hour.toml: {code!r} needs the page that it is about")
    return HourStep(
        str(code), said["title"], said["do"], said["learnt"], page, str(data["chapter"]), until, frozenset(keys)
    )


def _until(code: str, data: object) -> Until:
    told = dict(data) if isinstance(data, dict) else {}
    wanted, focus = told.pop("is", ""), told.pop("in", "")
    names = {proof.value: proof for proof in Proof}
    if len(told) != 1 or not told.keys() <= names.keys():
        raise ValueError(f"first_hour.toml: {code!r} does not say by what it is done: {data!r}")
    ((name, what),) = told.items()
    proof = names[name]
    if (proof is Proof.PLACE) != bool(wanted):
        raise ValueError(f"first_hour.toml: {code!r} says what is wanted of a place, or of nothing: {data!r}")
    return Until(proof, what if isinstance(what, str) else "", str(wanted), str(focus))
