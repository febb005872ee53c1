"""The steps of the first hour, as data in ``resources/templates/first_hour.toml``, and what the trail says of them."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from scrdesk.domain.first_hour import HourStep, Proof, Until
from scrdesk.resources import resource
from scrdesk.services.lesson_texts import check_fields, read_items, read_texts

if TYPE_CHECKING:
    from scrdesk.services.open_store import Workspace

MAX_CHARACTERS = 200
"""Longest sentence or two of a step."""
_FILE = "first_hour.toml"
_FIELDS = {"code", "title", "do", "learnt", "page", "chapter", "done"}


@cache
def hour_steps() -> tuple[HourStep, ...]:
    """Return the steps in their order.

    Raises:
        ValueError: the file says something that cannot be; a fault of the program's own data.
    """
    return read_steps(resource("templates", _FILE).read_text(encoding="utf-8"))


def read_steps(text: str) -> tuple[HourStep, ...]:
    """Read and check steps; see :func:`hour_steps`."""
    return read_items(text, _FILE, "step", _step)


def deeds_since(workspace: Workspace, line: int) -> tuple[str, ...]:
    """Return the actions of the trail after a line, oldest first."""
    with workspace.read() as uow:
        return tuple(each.action for each in uow.trail.all() if each.id > line)


def _step(data: dict[str, object]) -> HourStep:
    code = check_fields(data, _FIELDS, _FILE)
    (title, do, learnt), keys = read_texts((data["title"], data["do"], data["learnt"]), MAX_CHARACTERS, _FILE, code)
    page, until = str(data["page"]), _until(code, data["done"])
    if until.proof in (Proof.PAGE, Proof.PLACE) and not page:
        raise ValueError(f"{_FILE}: {code!r} needs the page that it is about")
    return HourStep(code, title, do, learnt, page, str(data["chapter"]), until, keys)


def _until(code: str, data: object) -> Until:
    told = dict(data) if isinstance(data, dict) else {}
    wanted, focus = told.pop("is", ""), told.pop("in", "")
    names = {proof.value: proof for proof in Proof}
    if len(told) != 1 or not told.keys() <= names.keys():
        raise ValueError(f"{_FILE}: {code!r} does not say by what it is done: {data!r}")
    ((name, what),) = told.items()
    proof = names[name]
    if (proof is Proof.PLACE) != bool(wanted):
        raise ValueError(f"{_FILE}: {code!r} says what is wanted of a place, or of nothing: {data!r}")
    return Until(proof, what if isinstance(what, str) else "", str(wanted), str(focus))
