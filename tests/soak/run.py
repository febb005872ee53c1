"""One soak: a copy of the demonstration, the real window on it, a monkey, and what was seen."""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # Qt is loaded only when the folders of this soak are set
    from tests.soak.watch import Held, Slope

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

SECONDS_AN_ACT = 3.0
"""How long a person takes for what is one act here; 9,600 acts are a day of eight hours."""
N_SAMPLES = 48
LEAST_BETWEEN = 25
"""Acts between two looks: to measure, the monkey is brought back to the overview, with every page made."""
LOCK_EVERY = 2
"""Looks between two more at the locked window, which holds nothing of the case: what is left then and grows is lost."""
N_GROWN_TOLD = 12
WARM_SHARE = 0.25
"""How much of the run does not count for growth: pages, fonts and libraries come in as they are first used."""


@dataclass
class Told:
    """What a soak came to."""

    n_acts: int
    seed: int
    took_s: float
    faults: list[str]
    refusals: int = 0
    n_wanted: int = 0
    """How many acts were asked for; fewer were done when the time was over."""
    cpu_s: float = 0.0
    counts: dict[str, int] = field(default_factory=dict)
    samples: dict[str, list[tuple[int, Held]]] = field(default_factory=dict)
    growth: dict[str, dict[str, Slope]] = field(default_factory=dict)
    """In a thousand acts, by state of the window (open, locked) and measure."""
    store_mb: tuple[float, float] = (0.0, 0.0)
    """The file of the store before and after: rows, and the trail of every edit, which grow as they should."""
    n_lines: int = 0
    """By how many lines the trail grew: what the monkey stored, opened and wrote out."""
    damage: tuple[str, ...] = ()
    slowest: list[tuple[float, str]] = field(default_factory=list)
    grown: dict[str, int] = field(default_factory=dict)
    """Kinds of widgets and objects of which the locked window held more at the end than after warming up, most first."""

    @property
    def hours(self) -> float:
        """How long a person would have taken."""
        return self.n_acts * SECONDS_AN_ACT / 3600


def soak(
    n_acts: int,
    seed: int,
    say: Callable[[str], None] = lambda _: None,
    *,
    most_minutes: float | None = None,
    is_traced: bool = False,
) -> Told:
    """Let the monkey work and return what was seen; the store and all files go afterwards.

    Args:
        n_acts: how many things it does.
        seed: decides all of them; the same seed does the same as far as the clock lets it.
        say: gets a line at each look, so that a run that is cut short has told something.
        most_minutes: it leaves off after so long, and what was done until then is judged.
        is_traced: also say every single act, to find what came before a fault.
    """
    with tempfile.TemporaryDirectory(prefix="soak-") as name:
        folder = Path(name)
        for variable, place in (
            ("HOME", "home"), ("USERPROFILE", "home"), ("XDG_DATA_HOME", "home/data"), ("LOCALAPPDATA", "home/data"),
            ("XDG_CONFIG_HOME", "home/config"), ("XDG_CACHE_HOME", "home/cache"),
        ):  # fmt: skip
            (folder / place).mkdir(parents=True, exist_ok=True)
            os.environ[variable] = str(folder / place)
        return _soaked(folder, n_acts, seed, say, most_minutes, is_traced=is_traced)


def _soaked(
    folder: Path, n_acts: int, seed: int, say: Callable[[str], None], most_minutes: float | None, *, is_traced: bool
) -> Told:
    from scrdesk.app import make_app, make_window
    from scrdesk.resources import resource
    from scrdesk.services import demo, reviews
    from scrdesk.services.open_store import open_store, verify_store
    from tests.soak.monkey import Monkey
    from tests.soak.watch import MEASURES, FaultWatch, Held, classes_alive, load_everything, slope

    load_everything()
    store = folder / "Reviews.scrdesk"
    workspace = demo.make_demo_store(store, demo.PASSPHRASE)
    reference = reviews.list_reviews(workspace)[0].review.details.reference
    n_lines = workspace.last_line()
    workspace.close()
    exports = folder / "exports"
    exports.mkdir()
    there = (*sorted((Path(str(resource("demo"))) / "files").iterdir()), store, exports / "not there.docx")

    app = make_app()
    window = make_window(app)
    watch = FaultWatch()
    watch.begin()
    window.show()
    window.activateWindow()
    monkey = Monkey(window, store, demo.PASSPHRASE, reference, there, exports, watch, seed)
    monkey.come_to_rest()
    told = Told(0, seed, 0.0, watch.faults, n_wanted=n_acts)
    told.n_lines = -n_lines
    begun, begun_cpu, size_before = time.monotonic(), time.process_time(), store.stat().st_size
    every = max(LEAST_BETWEEN, n_acts // N_SAMPLES)
    samples: dict[str, list[tuple[int, Held]]] = {"open": [], "locked": []}
    warm: Counter[str] = Counter()
    for n in range(1, n_acts + 1):
        n_before = len(watch.faults)
        done = monkey.act()
        told.n_acts = n
        if is_traced:
            say(f"{n} {done}")
        if n % every == 0:
            monkey.come_to_rest()
            samples["open"].append((n, Held.now()))
            say(f"{n:>6} acts, {time.monotonic() - begun:.0f} s, {len(watch.faults)} faults, {samples['open'][-1][1]}")
            if n // every % LOCK_EVERY == 0:
                monkey.lock()
                samples["locked"].append((n, Held.now()))
                say(f"{n:>6} acts, locked: {samples['locked'][-1][1]}")
                if n >= n_acts * WARM_SHARE:
                    warm = warm or classes_alive()
        for fault in watch.faults[n_before:]:
            say(f"FAULT at act {n}: {fault}")
        if most_minutes is not None and time.monotonic() - begun > most_minutes * 60:
            say(f"{n:>6} acts: the time is over")
            break
    told.took_s, told.cpu_s = time.monotonic() - begun, time.process_time() - begun_cpu
    told.refusals, told.slowest, told.counts = watch.refusals, monkey.slowest, dict(monkey.counts.most_common())
    monkey.lock()
    Held.now()
    told.grown = dict((classes_alive() - warm).most_common(N_GROWN_TOLD)) if warm else {}
    for state, taken in samples.items():
        counted = [each for each in taken if each[0] > told.n_acts * WARM_SHARE]
        told.samples[state] = taken
        if len(counted) > 2:
            told.growth[state] = {measure: slope(counted, measure) for measure in MEASURES}
    watch.doing = "closing"
    window.close()
    verified = open_store(store, demo.PASSPHRASE)
    told.damage = tuple(str(each) for each in verify_store(verified))
    told.n_lines += verified.last_line()
    verified.close()
    told.store_mb = (size_before / 1e6, store.stat().st_size / 1e6)
    sys.excepthook = sys.__excepthook__
    return told
