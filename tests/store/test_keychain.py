"""The keychain in every bad state: the reason is told, nothing is deleted, and the passphrase still opens."""

import gc
import importlib
import os
import shutil
import subprocess
import sys
import weakref
from collections.abc import Iterator
from pathlib import Path

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends.chainer import ChainerBackend
from keyring.backends.fail import Keyring as NoKeyring
from keyring.backends.null import Keyring as NullKeyring
from keyring.errors import KeyringLocked

from scrdesk.cli import DONE, WRONG_CALL, run
from scrdesk.errors import NotRemembered, UserError
from scrdesk.services.change_passphrase import change_passphrase
from scrdesk.services.open_store import create_store
from scrdesk.services.remember_store import forget_store, open_remembered, remember_store
from scrdesk.store import keychain
from tests.store.sample import CHEAP, PASSPHRASE, clock, new_workspace, opened

ROOT = Path(__file__).parent.parent.parent


class Held(KeyringBackend):
    """A keychain in memory that passes for the system's."""

    priority = 1  # type: ignore[assignment]

    def __init__(self) -> None:
        super().__init__()
        self.values: dict[tuple[str, str], str] = {}
        self.fault: Exception | None = None

    def _ask(self) -> None:
        if self.fault is not None:
            raise self.fault

    def get_password(self, service: str, username: str) -> str | None:
        self._ask()
        return self.values.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._ask()
        self.values[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        self._ask()
        del self.values[service, username]


Held.__module__ = "keyring.backends.SecretService"


@pytest.fixture
def held() -> Iterator[Held]:
    before = keyring.get_keyring()
    held = Held()
    keyring.set_keyring(held)
    yield held
    keyring.set_keyring(before)


def closed_store(folder: Path) -> Path:
    workspace = new_workspace(folder)
    workspace.close()
    return workspace.path


def remembered(folder: Path) -> Path:
    workspace = new_workspace(folder)
    remember_store(workspace)
    workspace.close()
    return workspace.path


def test_a_remembered_store_opens_without_the_passphrase(tmp_path: Path, held: Held) -> None:
    path = remembered(tmp_path)
    ((service, _), value) = next(iter(held.values.items()))
    assert service == "SCR Desk"
    assert len(value.encode("utf-16-le")) < 2_560  # what Windows takes
    assert PASSPHRASE not in value
    workspace = open_remembered(path, clock=clock)
    with workspace.read() as uow:
        assert {"remember on this computer", "store opened by keychain"} <= {each.action for each in uow.trail.all()}
    workspace.close()
    forget_store(path)
    assert held.values == {}
    forget_store(path)
    with pytest.raises(NotRemembered, match="not remembered on this computer"):
        open_remembered(path)
    opened(path).close()


@pytest.mark.parametrize(
    ("value", "told"),
    [
        ("", "something else"),
        ("x" * 100_000, "something else"),
        ("scrdesk-1:" + "0" * 63, "something else"),
        ("scrdesk-1:" + "0" * 64 + "\n", "something else"),
        ("scrdesk-2:" + "0" * 64, "something else"),
        ("scrdesk-1:" + "0" * 64, "not the one of this store"),
    ],
)
def test_a_changed_value_falls_back_to_the_passphrase(tmp_path: Path, held: Held, value: str, told: str) -> None:
    path = remembered(tmp_path)
    (entry,) = held.values
    held.values[entry] = value
    before = path.read_bytes()
    with pytest.raises(NotRemembered, match=told) as fault:
        open_remembered(path)
    assert "passphrase" in fault.value.remedy
    assert fault.value.where == "desk.scrdesk"
    assert held.values == {entry: value}
    assert path.read_bytes() == before
    opened(path).close()


@pytest.mark.parametrize(
    ("fault", "told"),
    [(KeyringLocked("no"), "locked"), (OSError(1783, "stub received bad data"), "OSError"), (ValueError("x"), "Value")],
)
def test_a_keychain_that_refuses(tmp_path: Path, held: Held, fault: Exception, told: str) -> None:
    path = remembered(tmp_path)
    held.fault = fault
    with pytest.raises(NotRemembered, match=told):
        open_remembered(path)
    with pytest.raises(NotRemembered, match=told):
        forget_store(path)
    workspace = opened(path)
    with pytest.raises(NotRemembered, match=told):
        remember_store(workspace)
    with workspace.read() as uow:
        assert [each.action for each in uow.trail.all()].count("remember on this computer") == 1
    workspace.close()
    change_passphrase(path, PASSPHRASE, "kettle orbit marsh violin", clock=clock, stretching=CHEAP)
    opened(path, "kettle orbit marsh violin").close()


def test_no_keychain_one_that_keeps_nothing_and_one_in_a_plain_file(tmp_path: Path, held: Held) -> None:
    workspace = new_workspace(tmp_path)

    class PlainFile(Held):
        """As an alternative keychain would do."""

    PlainFile.__module__ = "keyrings.alt.file"
    for absent in (NoKeyring(), NullKeyring(), PlainFile()):
        keyring.set_keyring(absent)
        with pytest.raises(NotRemembered, match="no keychain"):
            remember_store(workspace)

    class Forgetful(Held):
        def set_password(self, service: str, username: str, password: str) -> None:
            pass

    Forgetful.__module__ = Held.__module__
    keyring.set_keyring(Forgetful())
    with pytest.raises(NotRemembered, match="does not keep"):
        remember_store(workspace)
    workspace.close()
    assert held.values == {}


def test_of_several_the_systems_own_is_taken(held: Held, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ChainerBackend, "backends", [NullKeyring(), held])
    keyring.set_keyring(ChainerBackend())
    with pytest.raises(NotRemembered, match="not remembered"):
        keychain.recall(bytes(16))


def test_on_windows_the_key_does_not_roam(held: Held) -> None:
    held.persist = "enterprise"  # type: ignore[attr-defined]
    with pytest.raises(NotRemembered):
        keychain.recall(bytes(16))
    assert held.persist == "local machine"  # type: ignore[attr-defined]


def test_a_new_passphrase_takes_the_old_key_out(tmp_path: Path, held: Held) -> None:
    path = remembered(tmp_path)
    change_passphrase(path, PASSPHRASE, "kettle orbit marsh violin", clock=clock, stretching=CHEAP)
    assert held.values == {}
    with pytest.raises(NotRemembered):
        open_remembered(path)


def test_a_file_that_cannot_be_read(tmp_path: Path, held: Held) -> None:
    with pytest.raises(UserError, match="cannot be read"):
        forget_store(tmp_path / "gone.scrdesk")
    assert held.values == {}


@pytest.mark.slow_key
def test_the_command_line(
    tmp_path: Path, held: Held, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    store = tmp_path / "desk.scrdesk"
    create_store(store, PASSPHRASE).close()
    assert run(["backup", str(store), "--rotate", "--keychain"]) == WRONG_CALL
    assert "Type the passphrase" in capsys.readouterr().err
    with monkeypatch.context() as at_a_terminal:
        at_a_terminal.setenv("SCRDESK_PASSPHRASE", PASSPHRASE)
        assert run(["remember", str(store)]) == DONE
    assert run(["backup", str(store), "--rotate", "--keychain"]) == DONE
    assert run(["recovery-sheet", str(store), "--keychain", "--out", str(tmp_path / "sheet.pdf")]) == DONE
    assert run(["remember", str(store), "--forget"]) == DONE
    assert held.values == {}
    assert len(list((tmp_path / "desk-backups").iterdir())) == 1


REAL = """
import sys
from pathlib import Path
import keyring, secretstorage
from scrdesk.errors import NotRemembered
from scrdesk.services.remember_store import forget_store, open_remembered, remember_store
from tests.store.sample import new_workspace, opened

assert type(keyring.get_keyring()).__module__ == "keyring.backends.SecretService", keyring.get_keyring()
folder = Path(sys.argv[1])
workspace = new_workspace(folder)
remember_store(workspace)
workspace.close()
path = workspace.path
open_remembered(path).close()

bus = secretstorage.dbus_init()
collection = secretstorage.get_default_collection(bus)
(item,) = collection.search_items({"service": "SCR Desk"})
right = item.get_secret()
for wrong in (b"", b"x" * 5000, right[:-1], right[:-1] + (b"0" if right[-1:] != b"0" else b"1")):
    item.set_secret(wrong)
    try:
        open_remembered(path)
    except NotRemembered as fault:
        print(fault)
    else:
        raise AssertionError(wrong)
    opened(path).close()
item.set_secret(right)
open_remembered(path).close()

collection.lock()
try:
    open_remembered(path)
except NotRemembered as fault:
    print(fault)
    assert "locked" in str(fault)
else:
    raise AssertionError("the locked keychain gave the key")
opened(path).close()
bus.close()
print("all done")
"""


@pytest.mark.skipif(
    shutil.which("gnome-keyring-daemon") is None or shutil.which("dbus-run-session") is None,
    reason="no real keychain here: install gnome-keyring and dbus",
)
def test_a_real_secret_service(tmp_path: Path) -> None:
    runtime = tmp_path / "runtime"
    runtime.mkdir(mode=0o700)
    unlocked = 'printf test | gnome-keyring-daemon --unlock --components=secrets >/dev/null && exec "$@"'
    done = subprocess.run(
        ["dbus-run-session", "--", "bash", "-c", unlocked, "bash", sys.executable, "-c", REAL, str(tmp_path)],
        cwd=ROOT,
        env={
            **{name: value for name, value in os.environ.items() if name != "DISPLAY"},
            "PYTHONPATH": ".",
            "XDG_RUNTIME_DIR": str(runtime),
            "DBUS_SESSION_BUS_ADDRESS": "",
        },
        capture_output=True,
        text=True,
        timeout=240,
        check=False,
    )
    assert "all done" in done.stdout, done.stdout + done.stderr


def test_what_the_library_keeps_of_its_faults_keeps_nothing_of_who_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    """It keeps why a keychain of another system cannot be loaded, and Python with it every frame that led there."""
    faults = []

    def sought() -> KeyringBackend:
        try:
            importlib.import_module("made_for_another_system")
        except ImportError as fault:
            faults.append(fault)
        return NoKeyring()

    def asked() -> weakref.ref[object]:
        class Case:
            pass

        case = Case()
        with pytest.raises(NotRemembered):
            keychain.require()
        return weakref.ref(case)

    monkeypatch.setattr(keyring, "get_keyring", sought)
    case = asked()
    gc.collect()
    assert faults and case() is None


def test_without_any_session_the_passphrase_is_asked_for(tmp_path: Path) -> None:
    path = closed_store(tmp_path)
    script = (
        "import sys; from pathlib import Path; from scrdesk.services.remember_store import open_remembered\n"
        "from scrdesk.errors import NotRemembered\n"
        "try: open_remembered(Path(sys.argv[1]))\nexcept NotRemembered as fault: print(fault)"
    )
    environment = {**os.environ, "PYTHONPATH": ".", "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent"}
    done = subprocess.run(
        [sys.executable, "-c", script, str(path)],
        cwd=ROOT, env=environment, capture_output=True, text=True, timeout=240, check=False,
    )  # fmt: skip
    assert "Type the passphrase" in done.stdout, done.stdout + done.stderr
