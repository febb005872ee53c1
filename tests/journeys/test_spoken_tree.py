"""The first page as a screen reader on Linux gets it: the real program, read over the accessibility bus."""

from __future__ import annotations

import pytest

from tests.access.at_spi import Node, what_is_missing
from tests.access.spoken import faults_of, read_window


@pytest.mark.skipif(bool(what_is_missing()), reason=what_is_missing() or "the bus can be had")
def test_every_control_of_the_first_page_arrives_with_name_and_role() -> None:
    with read_window() as (pilot, reader, where):
        shown = pilot.ask("controls")
        tree = reader.tree(where)
    assert isinstance(shown, list)
    assert len(shown) >= 5
    assert faults_of(tree, shown) == []
    roles = {node.name: node.role for node in tree}
    assert roles["Make a new store…"] in ("push button", "button")
    assert {"frame", "label"} <= {node.role for node in tree if node.is_showing}


def test_what_is_wrong_with_a_tree_is_told() -> None:
    good = Node("push button", "Open", is_focusable=True, is_showing=True, depth=1)
    nameless = Node("push button", "", is_focusable=True, is_showing=True, depth=1)
    roleless = Node("invalid", "Chart", is_focusable=False, is_showing=True, depth=1)
    hidden = Node("push button", "", is_focusable=True, is_showing=False, depth=1)
    assert faults_of([good, hidden], ["Open"]) == []
    assert faults_of([nameless], []) == ["a push button has no name"]
    assert faults_of([roleless], []) == ["“Chart” has no role"]
    assert faults_of([good], ["Open", "Open"]) == ["“Open” is shown 2 times, and arrives 1 times"]
