"""The program proves its own build, and says what is missing."""

from __future__ import annotations

import pytest

from scrdesk import selftest


def test_a_whole_build_says_so_and_leaves_nothing(tmp_path, capsys, monkeypatch):
    # The job itself takes seconds and has tests of its own; the packaged program is tried with it.
    quick = [
        each for each in selftest._checks(with_window=False) if each[1] not in (selftest._main_job, selftest._protected)
    ]
    monkeypatch.setattr(selftest, "_checks", lambda **_: iter(quick))
    assert selftest.self_test(tmp_path, with_window=False) == 0
    told = capsys.readouterr().out
    assert "Everything works." in told
    assert "FAILED" not in told
    assert list(tmp_path.iterdir()) == []


def test_what_is_missing_is_named(tmp_path, capsys, monkeypatch):
    def lacking(_):
        raise FileNotFoundError("fonts")

    monkeypatch.setattr(selftest, "_checks", lambda **_: iter([("data files", lacking)]))
    assert selftest.self_test(tmp_path) == 1
    assert "FAILED  data files: FileNotFoundError: fonts" in capsys.readouterr().out
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("words", [[], ["no-window"], ["nowhere/at/all"], ["one", "two"]])
def test_a_wrong_call_is_told_in_one_line(words, capsys):
    assert selftest.run(words) == 2
    assert capsys.readouterr().err.count("\n") == 1
