"""A busy machine is told from a slow program."""

import pytest

from tests.journeys.standing import stood_still_s


def test_only_silence_without_work_is_the_machines():
    steady = [(n / 10, n / 50) for n in range(40)]
    assert stood_still_s(steady) == 0.0
    held_up = [*steady, (8.9, 0.8), (9.0, 0.82)]
    assert stood_still_s(held_up) == pytest.approx(8.9 - 3.9 - (0.8 - 0.78) - 0.5)
    working = [*steady, (8.9, 5.7)]
    assert stood_still_s(working) == 0.0
    assert stood_still_s([]) == 0.0
