"""What is settled for a computer goes before what anybody chooses in the window."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from scrdesk.cli import DONE, SOMETHING_FOUND, run, settings_command
from scrdesk.errors import NotRemembered
from scrdesk.services import policy, policy_file, remember_store, retention
from scrdesk.services.open_store import create_store
from scrdesk.services.window_place import longest_lock_after_min
from tests.store.sample import CHEAP, PASSPHRASE, clock


@pytest.fixture
def settle(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    path = tmp_path / "policy.toml"
    for module in (policy, policy_file, settings_command):
        monkeypatch.setattr(module, "policy_file", lambda: path)
    monkeypatch.setattr(retention, "policy_file", lambda: path)
    for name in policy_file.VARIABLES:
        monkeypatch.delenv(name, raising=False)
    retention.shipped_rules.cache_clear()
    yield lambda text: path.write_text(text, encoding="utf-8")
    retention.shipped_rules.cache_clear()


def test_nothing_is_settled_without_a_file(settle):
    assert policy.read_policy() == policy.Policy()
    assert longest_lock_after_min() is None


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("lock_after_minutes = 5", 5),
        ("lock_after_minutes = 0", None),
        ("lock_after_minutes = 61", None),
        ("lock_after_minutes = true", None),
        ('lock_after_minutes = "5"', None),
    ],
)
def test_the_time_after_which_a_store_locks(settle, text, minutes):
    settle(text)
    found = policy.read_policy()
    assert found.lock_after_min == minutes
    assert ("lock_after_minutes" in found.fault) == (minutes is None)


def test_variables_of_a_group_policy_stand_in_for_the_file(settle, monkeypatch):
    monkeypatch.setenv(policy.LOCK_VARIABLE, "3")
    monkeypatch.setenv(policy.KEYCHAIN_VARIABLE, "forbidden")
    assert policy.read_policy() == policy.Policy(lock_after_min=3, forbids_keychain=True)
    settle("lock_after_minutes = 7")
    assert policy.read_policy().lock_after_min == 7
    monkeypatch.setenv(policy.LOCK_VARIABLE, "for ever")
    settle("")
    assert policy.read_policy().lock_after_min is None


@pytest.mark.parametrize("variable", ["SCRDESK_BACKUP_FOLDER", "SCRDESK_LOCK_AFTER_MINUTES", "SCRDESK_LANGUAGE"])
def test_a_variable_that_cannot_be_understood_settles_nothing_and_is_said(settle, monkeypatch, variable):
    monkeypatch.setenv(variable, "90 or so")
    found = policy.read_policy()
    assert variable in found.fault
    assert found == policy.Policy(faults=found.faults)


def test_a_variable_may_forbid_the_keychain_by_a_mistyped_word_too(settle, monkeypatch):
    settle('keychain = "allowed"')
    monkeypatch.setenv(policy.KEYCHAIN_VARIABLE, "forbiden")
    found = policy.read_policy()
    assert found.forbids_keychain
    assert "SCRDESK_KEYCHAIN" in found.fault
    monkeypatch.setenv(policy.KEYCHAIN_VARIABLE, "")
    assert policy.read_policy() == policy.Policy()


def test_a_file_as_editors_of_windows_save_it_is_understood(settle, tmp_path):
    (tmp_path / "policy.toml").write_bytes(b"\xef\xbb\xbflock_after_minutes = 5\r\n")
    assert policy.read_policy() == policy.Policy(lock_after_min=5)


def test_a_mistyped_key_is_said(settle):
    settle('lock_after_minute = 5\n[retention_years]\n"agency submission" = 12\nkeychain = "forbidden"\n')
    found = policy.read_policy()
    assert found.lock_after_min is None
    assert found.retention_years == {}
    for key in ("“lock_after_minute”", "agency submission”", "retention_years: keychain"):
        assert key in found.fault


def test_a_file_that_cannot_be_read_forbids_the_keychain_and_says_so(settle):
    settle("keychain = forbidden\nlock_after_minutes = 5\n")  # the quotes are missing
    found = policy.read_policy()
    assert found.forbids_keychain
    assert found.lock_after_min is None
    assert "cannot be read" in found.fault


def test_a_command_tells_what_is_settled_and_what_not(settle, capsys):
    assert run(["settings"]) == DONE
    assert "Keychain: allowed" in capsys.readouterr().out
    settle('lock_after_minutes = 5\nkeychain = "forbidden"\n[retention_years]\n"trail" = 0\n')
    assert run(["settings"]) == DONE
    told = capsys.readouterr().out
    assert "Locks at the latest after: 5 min" in told
    assert "Keychain: forbidden" in told
    assert "Kept for good: trail" in told
    settle("lock_after_minutes = 0\n")
    assert run(["settings", "--json"]) == SOMETHING_FOUND
    told = json.loads(capsys.readouterr().out)
    assert told["lock_after_minutes"] is None
    assert "lock_after_minutes" in told["faults"][0]


def test_a_mistyped_word_about_the_keychain_forbids_and_says_so(settle):
    settle('keychain = "forbiden"')
    found = policy.read_policy()
    assert found.forbids_keychain
    assert "keychain" in found.fault


def test_a_forbidden_keychain_is_neither_asked_nor_filled(settle, tmp_path):
    settle('keychain = "forbidden"')
    workspace = create_store(tmp_path / "case.scrdesk", PASSPHRASE, clock=clock, stretching=CHEAP)
    try:
        assert remember_store.remembered_here(workspace).memory is remember_store.Memory.NO_KEYCHAIN
        assert remember_store.remembered(workspace.path).sentence == remember_store.NOT_ALLOWED
        with pytest.raises(NotRemembered, match="does not allow"):
            remember_store.remember_store(workspace)
        assert not remember_store.was_remembered_here(workspace)
    finally:
        workspace.close()
    with pytest.raises(NotRemembered, match="does not allow"):
        remember_store.open_remembered(tmp_path / "case.scrdesk", clock=clock)


def test_years_of_keeping_are_settled_by_kind_of_paper(settle):
    plain = {rule.papers: rule.years for rule in retention.shipped_rules().rules}
    retention.shipped_rules.cache_clear()
    settle('[retention_years]\n"agency submissions" = 12\n"report drafts" = 999\n')
    rules = {rule.papers: rule for rule in retention.shipped_rules().rules}
    changed = {papers for papers, rule in rules.items() if rule.years != plain[papers]}
    assert {each.value for each in changed} == {"agency submissions"}
    assert "by whoever looks after it" in next(rules[each].basis for each in changed)
    assert "report drafts" in policy.read_policy().fault
