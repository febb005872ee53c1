"""What every test can count on: no screen, no network, no home of a real person, and nothing left running."""

from __future__ import annotations

import functools
import gc
import os
import shutil
import socket
import sys
import threading
import time
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QPA_FONTDIR", str(Path(__file__).resolve().parent.parent / "resources" / "fonts"))
os.environ["XDG_RUNTIME_DIR"] = os.environ.get("XDG_RUNTIME_DIR", "/tmp")

from hypothesis import HealthCheck, Phase, settings

from tests import compiled
from tests.dead_workers import (  # noqa: F401  # hooks
    keep_traces,
    pytest_configure_node,
    pytest_runtest_logstart,
    pytest_terminal_summary,
    pytest_testnodedown,
)

compiled.keep()

# The suite draws the same examples in every run, so that it judges the change and not the luck of the day. To look
# for what nobody has seen, run the properties with HYPOTHESIS_PROFILE=search (new examples each time) or =long.
settings.register_profile(
    "desk",
    deadline=None,
    max_examples=60,
    suppress_health_check=[HealthCheck.too_slow],
    derandomize=True,
    database=None,
)
settings.register_profile("search", parent=settings.get_profile("desk"), derandomize=False)
settings.register_profile("long", parent=settings.get_profile("search"), max_examples=20_000)
# Mutation testing only asks whether there is an example, not for the smallest.
settings.register_profile("first", parent=settings.get_profile("desk"), phases=[Phase.explicit, Phase.generate])
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "desk"))

THREAD_END_S = 30.0
DEMO_MADE_S = 240.0
GARBAGE_AFTER = 10_000
"""So many new objects between two small searches for garbage; Python's own 700 suits a small program."""
_HOMES = count()

LONGEST_FIRST = (
    "tests/journeys/test_main_job.py",
    "tests/journeys/test_traces.py",
    "tests/services/test_explain_damage.py",
    "tests/services/test_review_bundle.py",
    "tests/services/test_salvage.py",
    "tests/ui/test_lock.py",
    "tests/ui/pages/test_safekeeping_page.py",
    "tests/ui/room/test_room.py",
    "tests/services/test_hard_times.py",
    "tests/journeys/test_idle_lock.py",
    "tests/store/test_earlier_forms.py",
    "tests/journeys/test_minutes_killed.py",
    "tests/ui/test_form_keeper.py",
    "tests/ui/test_demonstration.py",
    "tests/export/finished/test_planted.py",
    "tests/ui/pages/test_report_writing.py",
    "tests/services/test_old_form.py",
    "tests/services/test_destroy.py",
    "tests/services/test_open_store.py",
    "tests/services/test_back_up.py",
    "tests/ui/pages/test_analyses_page.py",
    "tests/services/test_demo.py",
    "tests/domain/test_written_dates_properties.py",
    "tests/services/test_corrected_files.py",
)
"""Begun before all others, so that no worker is left alone with one of them at the end."""


@pytest.hookimpl(trylast=True)
def pytest_configure(config: pytest.Config) -> None:
    """Keep what tells of a worker that dies."""
    keep_traces(config)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Put the longest files first; the others stay in the order of the day."""
    order = {name: n for n, name in enumerate(LONGEST_FIRST)}
    items.sort(key=lambda each: order.get(each.nodeid.partition("::")[0], len(order)))


@pytest.hookimpl(trylast=True)
def pytest_collection_finish() -> None:
    """Have the search for garbage leave alone what collecting made: looking through it took a tenth of the suite."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(GARBAGE_AFTER, 20, 20)


@pytest.hookimpl(trylast=True)
def pytest_runtest_teardown() -> None:
    """Search for garbage where the window does it no more: without a screen's events its timer never comes."""
    if not gc.isenabled():
        from scrdesk.ui.garbage import due

        if (generation := due()) is not None:
            gc.collect(generation)


@pytest.fixture(autouse=True, scope="session")
def _counted_threads() -> Iterator[None]:
    """Let coverage, where it counts, see what runs in threads of Qt: Python tells it only of threads of its own."""
    install = threading.gettrace()
    patch = pytest.MonkeyPatch()
    if install is not None:
        from scrdesk.ui import jobs

        run = jobs.Job.run

        def counted(self: jobs.Job) -> None:
            sys.settrace(install)
            run(self)

        patch.setattr(jobs.Job, "run", counted)
    yield
    patch.undo()


@pytest.fixture(autouse=True, scope="session")
def _quick_new_stores() -> Iterator[None]:
    """Make new, empty stores by what the first one of this process looked like, and do nothing of it twice.

    Stretching is what it is in the program; only its result for the same passphrase and salt is remembered.
    """
    import alembic.util
    import sqlalchemy
    from argon2 import low_level

    from scrdesk.store import vault
    from tests import empty_form, statements

    patch = pytest.MonkeyPatch()
    patch.setattr(vault, "upgrade", empty_form.upgrade_of(vault.upgrade))
    patch.setattr(alembic.util, "load_python_file", empty_form.loading_steps_once(alembic.util.load_python_file))
    patch.setattr(sqlalchemy, "create_engine", statements.sharing(sqlalchemy.create_engine))
    patch.setattr(low_level, "hash_secret_raw", functools.cache(low_level.hash_secret_raw))
    yield
    patch.undo()


@pytest.fixture(scope="session")
def demo_store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A whole demonstration, closed, that opens with ``demo.PASSPHRASE``; made once in a run. Work on copies of it."""
    from scrdesk.services import demo

    base = tmp_path_factory.getbasetemp()
    # the workers of one run have their folders in one
    folder = (base.parent if "PYTEST_XDIST_WORKER" in os.environ else base) / "demonstration"
    store = folder / "demo.scrdesk"
    try:
        folder.mkdir()
    except FileExistsError:
        deadline_s = time.monotonic() + DEMO_MADE_S
        while not store.exists() and time.monotonic() < deadline_s:
            time.sleep(0.1)
        return store
    demo.make_demo_store(folder / "half.scrdesk", demo.PASSPHRASE).close()
    (folder / "half.scrdesk").rename(store)
    return store


@pytest.fixture
def quick_demonstration(demo_store: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the window open a copy of the demonstration that was made once, in place of making its own."""
    import secrets

    from scrdesk.domain.progress import Progress
    from scrdesk.services import demo
    from scrdesk.services.open_store import Workspace, open_store

    def copied(path: Path, passphrase: str, _: Progress) -> Workspace:
        shutil.copyfile(demo_store, path)
        return open_store(path, passphrase, clock=demo.clock)

    monkeypatch.setattr(secrets, "token_urlsafe", lambda _n: demo.PASSPHRASE)
    monkeypatch.setattr(demo, "make_demo_store", copied)


class NetworkUsed(AssertionError):
    """Something tried to reach the network."""


@pytest.fixture(autouse=True, scope="session")
def _no_network() -> Iterator[None]:
    """Refuse internet sockets; local ones (for example of the display) stay."""
    connect = socket.socket.connect

    def guarded(self: socket.socket, address: object) -> None:
        if self.family in (socket.AF_INET, socket.AF_INET6):
            raise NetworkUsed(f"a test tried to reach {address!r}")
        connect(self, address)  # type: ignore[arg-type]

    patch = pytest.MonkeyPatch()
    patch.setattr(socket.socket, "connect", guarded)
    yield
    patch.undo()


@pytest.fixture(autouse=True)
def _own_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """Give the test an empty home, so that nothing of the person who runs it is read or written."""
    home = _empty_home(tmp_path_factory.getbasetemp())
    for name, folder in HOMES.items():
        monkeypatch.setenv(name, str(home / folder))


HOMES = {
    "HOME": "",
    "USERPROFILE": "",
    "XDG_DATA_HOME": "data",
    "XDG_CONFIG_HOME": "config",
    "XDG_CACHE_HOME": "cache",
    "LOCALAPPDATA": "local",
    "APPDATA": "roaming",
}
_last_home: list[Path] = []


def _empty_home(base: Path) -> Path:
    """Return the home of the test before while nothing was put into it, else a new one: most tests need none."""
    folders = sorted(set(HOMES.values()) - {""})
    if _last_home:
        home = _last_home[0]
        is_bare = sorted(each.name for each in home.iterdir()) == folders
        if is_bare and not any(next((home / each).iterdir(), None) for each in folders):
            return home
    # Not by mktemp: it looks through all that were made before, for each of thousands of tests.
    home = base / f"home-{next(_HOMES)}"
    for folder in ("", *folders):
        (home / folder).mkdir()
    _last_home[:] = [home]
    return home


@pytest.fixture(autouse=True)
def _no_thread_left() -> Iterator[None]:
    """Fail a test that leaves a Python thread of its own behind."""
    before = set(threading.enumerate())
    yield
    for thread in set(threading.enumerate()) - before:
        if thread.name.startswith("Dummy-"):  # a thread of Qt's pool that Python has seen; tests/ui looks after these
            continue
        thread.join(THREAD_END_S)
        assert not thread.is_alive(), f"{thread.name} was left running"
