"""Tries mutants against the tests that run what they change, each in a process of its own.

A plugin of pytest: the tests are collected once; then one child process runs them all and tells which test calls which
function of the sample, and how long it takes; then there is a child for each mutant, which puts the changed body in and
runs only those tests until one fails.
"""

from __future__ import annotations

import functools
import gc
import json
import math
import os
import resource
import select
import signal
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable, Generator, Iterable, Sequence
from enum import Enum
from importlib import import_module
from itertools import accumulate
from pathlib import Path

import pytest
from _pytest.runner import runtestprotocol

from tests.mutation.mutants import ROOT, Mutant
from tests.mutation.swapping import codes_of, live_functions, put_in, with_bell

BELL = "__called_by_a_test__"
LEAST_LIMIT_S = 30.0
LIMIT_TIMES = 10.0
"""A mutant that takes this many times the processor time that the tests took before is taken for one that never ends."""
WAITED_TIMES = 10.0
"""On a machine that others use too, so many times the limit is waited for, by the clock on the wall."""
MOST_TESTS = 400
MOST_S = 20.0
"""Of tests that all call one function the quickest are run: so many at most, and for so long at most without a mutant."""


AS_USUAL = ("-q", "-n0", "-p", "no:randomly", "-W", "ignore", "-s")


class Fate(Enum):
    """What became of a mutant."""

    KILLED = "killed"
    TIMEOUT = "ran on"
    SURVIVED = "survived"
    UNCALLED = "no test calls it"
    UNFIT = "cannot be put in"


def _without_parameters(nodeid: str) -> str:
    return nodeid.partition("[")[0]


def _quickest(tests: Iterable[str], seconds: dict[str, float]) -> list[str]:
    """Return the tests worth running, the quickest first, one at least where there is any."""
    in_order = sorted(tests, key=lambda each: (seconds[each], each))[:MOST_TESTS]
    spent = list(accumulate(seconds[each] for each in in_order))
    return [each for n, each in enumerate(in_order) if not n or spent[n] <= MOST_S]


class _Only:
    """A plugin of pytest that leaves out all tests but these."""

    def __init__(self, names: set[str]) -> None:
        self._names = names

    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        items[:] = [each for each in items if _without_parameters(each.nodeid) in self._names]


class Trying:
    """The plugin; :attr:`fates` is what it is for."""

    def __init__(
        self, mutants: Sequence[Mutant], sources: dict[str, str], tell: Callable[[int, Mutant, Fate], None]
    ) -> None:
        self._mutants, self._sources = mutants, sources
        self._tell = tell
        self.fates: dict[str, Fate] = {}
        self.broken: list[str] = []
        """Tests that fail without any mutant."""

    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        """Take the place of the usual run."""
        for module in {each.module for each in self._mutants}:
            import_module(module.removesuffix(".py").replace("/", "."))
        items = {item.nodeid: item for item in session.items}
        called, seconds = self._observe(session)
        functions = live_functions(ROOT / "scrdesk")
        for n, mutant in enumerate(self._mutants, start=1):
            place = (str(ROOT / mutant.module), mutant.function, mutant.line)
            tests = _quickest(called.get(f"{mutant.module}|{mutant.function}|{mutant.line}", ()), seconds)
            fate = Fate.UNCALLED
            if place not in functions:
                fate = Fate.UNFIT
            elif tests:
                limit_s = LEAST_LIMIT_S + LIMIT_TIMES * sum(seconds[each] for each in tests)
                code = codes_of(self._sources[mutant.key], place[0]).get((mutant.function, mutant.line))
                if code is None or not all(code.co_freevars == each.__code__.co_freevars for each in functions[place]):
                    fate = Fate.UNFIT
                else:
                    fate = _in_child(lambda c=code, p=place, t=tests: self._dies(functions[p], c, [items[e] for e in t]),
                                     limit_s)  # fmt: skip
            self.fates[mutant.key] = fate
            self._tell(n, mutant, fate)
        return True

    def _dies(self, functions: list[object], code: object, items: list[pytest.Item]) -> bool:
        """Whether a test fails with the changed body: as collected, else collected anew.

        What a test module made while it was imported, it made with the body as it was.
        """
        put_in(functions, code)  # type: ignore[arg-type]
        for item, following in zip(items, [*items[1:], None], strict=True):
            if any(report.failed for report in runtestprotocol(item, log=False, nextitem=following)):
                return True
        _forget_what_was_made()
        files = sorted({str(item.path) for item in items})
        names = {_without_parameters(item.nodeid) for item in items}
        return pytest.main([*files, *AS_USUAL, "-x"], plugins=[_Only(names)]) not in (0, 5)

    def _observe(self, session: pytest.Session) -> tuple[dict[str, set[str]], dict[str, float]]:
        """Run every test in a child; return which call each function of the sample, and the seconds of each."""
        with tempfile.NamedTemporaryFile("r", encoding="utf-8", suffix=".json") as told:
            pid = os.fork()
            if pid == 0:
                _be_quiet()
                code = 1
                try:
                    Path(told.name).write_text(json.dumps(self._observed(session)), encoding="utf-8")
                    code = 0
                finally:
                    os._exit(code)
            _, status = os.waitpid(pid, 0)
            if status:
                raise RuntimeError("the run without a mutant ended early")
            called, seconds, self.broken = json.loads(told.read())
        return {place: set(tests) - set(self.broken) for place, tests in called.items()}, seconds

    def _observed(self, session: pytest.Session) -> tuple[dict[str, list[str]], dict[str, float], list[str]]:
        functions = live_functions(ROOT / "scrdesk")
        observing = _Observing()
        wanted: defaultdict[str, set[tuple[str, int]]] = defaultdict(set)
        for mutant in self._mutants:
            wanted[mutant.module].add((mutant.function, mutant.line))
        for module, places in wanted.items():
            path = ROOT / module
            sys.modules[module.removesuffix(".py").replace("/", ".")].__dict__[BELL] = observing.bell_of(module)
            codes = codes_of(with_bell(path.read_text(encoding="utf-8"), places, BELL), str(path))
            for name, line in places:
                if (name, line) in codes:
                    put_in(functions.get((str(path), name, line), ()), codes[name, line])
        _forget_what_was_made()
        pytest.main([*session.config.args, *AS_USUAL], plugins=[observing])
        return observing.called(), observing.seconds, observing.broken


class _Observing:
    """A plugin of pytest that notes which test calls what, how long each takes, and which fail.

    What is called while a file of tests is imported counts for every test in it. At the beginning of each file the
    program forgets the answers that it keeps: else only the first test would be known to ask for them.
    """

    def __init__(self) -> None:
        self._calls: defaultdict[str, set[str]] = defaultdict(set)
        self._now = ""
        self._file = ""
        self._keeping = _what_keeps_answers()
        self.seconds: dict[str, float] = {}
        self.broken: list[str] = []

    def bell_of(self, module: str) -> Callable[[str, int], None]:
        """Return what the functions of a module call first."""

        def ring(name: str, line: int) -> None:
            self._calls[f"{module}|{name}|{line}"].add(self._now)

        return ring

    def called(self) -> dict[str, list[str]]:
        """Return by function the tests that call it."""
        return {
            place: sorted(test for test in self.seconds if test in by or test.partition("::")[0] in by)
            for place, by in self._calls.items()
        }

    def _begin(self, file: str) -> None:
        if file != self._file:
            self._file = file
            for each in self._keeping:
                each.cache_clear()

    def pytest_collectstart(self, collector: pytest.Collector) -> None:
        self._now = collector.nodeid.partition("::")[0]
        self._begin(self._now)

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_protocol(self, item: pytest.Item) -> Generator[None, bool, bool]:
        self._now = item.nodeid
        self._begin(item.nodeid.partition("::")[0])
        begun = time.process_time()
        try:
            return (yield)
        finally:
            self.seconds[item.nodeid] = time.process_time() - begun

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if report.failed:
            self.broken.append(report.nodeid)


def _what_keeps_answers() -> list[functools._lru_cache_wrapper[object]]:
    """Return the functions of the program that remember what they answered."""
    gc.unfreeze()
    found = [each for each in gc.get_objects() if isinstance(each, functools._lru_cache_wrapper)]
    return [each for each in found if (each.__module__ or "").startswith("scrdesk")]


def _forget_what_was_made() -> None:
    """Forget the test modules, and every answer that a cached function of the program remembers."""
    for each in _what_keeps_answers():
        each.cache_clear()
    for name in [each for each in sys.modules if each.startswith("tests.") and "mutation" not in each]:
        del sys.modules[name]


def _be_quiet() -> None:
    nothing = os.open(os.devnull, os.O_RDWR)
    for stream in (0, 1, 2):
        os.dup2(nothing, stream)


def _in_child(dies: Callable[[], bool], limit_s: float) -> Fate:
    reader, writer = os.pipe()
    pid = os.fork()
    if pid == 0:
        os.setpgid(0, 0)
        resource.setrlimit(resource.RLIMIT_CPU, (math.ceil(limit_s), math.ceil(limit_s)))
        _be_quiet()
        answer = b"k"  # what cannot even be tried is found out at once
        try:
            answer = b"k" if dies() else b"s"
        finally:
            os.write(writer, answer)
            os._exit(0)
    os.close(writer)
    ready, _, _ = select.select([reader], [], [], limit_s * WAITED_TIMES)
    answer = os.read(reader, 1) if ready else b""
    os.close(reader)
    try:
        os.killpg(pid, signal.SIGKILL)
    except (ProcessLookupError, PermissionError):
        os.kill(pid, signal.SIGKILL)
    os.waitpid(pid, 0)
    if not answer:  # ended by its limit, or not at all
        return Fate.TIMEOUT
    return Fate.SURVIVED if answer == b"s" else Fate.KILLED
