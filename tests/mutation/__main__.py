"""``uv run --group mutation python -m tests.mutation``: how many small faults put into the domain do the tests find?

Draws a sample of mutants with a seed, from each module its share; the same code gives the same sample. First the tests
of the domain try to find each; what they do not find, those files of services, intake, export and the command line try
too that are near its module: they import it, or something that imports it. Only tests that call the changed function are
run, and of many the quickest, so the score is rather too low than too high. A mutant that no test calls counts as one that survived; those listed in ``equivalent.toml``, which change nothing that
anybody could see, do not count. Exits with 1 when a score is below the bound.
"""

from __future__ import annotations

import argparse
import json
import math
import os
import random
import subprocess
import sys
import tempfile
import tomllib
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

import pytest

from tests.mutation.mutants import ROOT, Mutable, Mutant
from tests.mutation.nearness import near
from tests.mutation.trying import AS_USUAL, Fate, Trying

DOMAIN = ROOT / "scrdesk" / "domain"
EQUIVALENT = Path(__file__).with_name("equivalent.toml")
BOUND = 0.85
ANONYMISATION = ("scrdesk/domain/label", "scrdesk/domain/leaks/")
FIRST = ("tests/domain",)
FURTHER = ("tests/services", "tests/intake", "tests/export", "tests/cli")
FOUND = {Fate.KILLED.value, Fate.TIMEOUT.value}


Drawn = list[tuple[Mutant, str]]
"""Mutants, each with the whole file as it would be."""


def part_of(module: str) -> str:
    """Return which of the two scores a module counts in."""
    return "anonymisation" if module.startswith(ANONYMISATION) else "rest of the domain"


def sample(sizes: dict[str, int], seed: int, only: Sequence[str], again: Sequence[str]) -> Drawn:
    """Return so many mutants of each part, from each module its share; or those of these keys."""
    drawn: Drawn = []
    names = {path.relative_to(ROOT).as_posix(): path for path in sorted(DOMAIN.rglob("*.py"))}
    for part, n in sizes.items():
        wanted = [name for name in names if part_of(name) == part and any(each in name for each in only)]
        files = {name: Mutable(names[name]) for name in wanted}
        own = [
            mutant
            for file in files.values()
            for mutant in sorted(file.mutants, key=lambda each: random.Random(f"{seed}{each.key}").random())
        ]
        step = max(1.0, len(own) / n)
        begin = random.Random(f"{seed}{part}").random() * step
        chosen = [own[int(begin + each * step)] for each in range(n) if int(begin + each * step) < len(own)]
        if again:
            chosen = [each for each in own if each.key in again]
        drawn += [(each, files[each.module].source_with(each)) for each in chosen]
        print(f"{part}: {len(chosen)} of {len(own):,} mutants of {len(files)} modules, seed {seed}", flush=True)
    return drawn


def tried(drawn: Drawn, tests: tuple[str, ...]) -> dict[str, Fate]:
    """Try mutants against some tests, in a process of its own, and say of each what became of it."""
    with tempfile.TemporaryDirectory() as folder:
        given, told = Path(folder) / "given.json", Path(folder) / "told.json"
        given.write_text(json.dumps([(asdict(mutant), source) for mutant, source in drawn]), encoding="utf-8")
        command = [sys.executable, "-m", "tests.mutation", "--tier", str(given), str(told), *tests]
        subprocess.run(command, cwd=ROOT, check=True, env=os.environ | {"HYPOTHESIS_PROFILE": "first"})
        return {key: Fate(fate) for key, fate in json.loads(told.read_text(encoding="utf-8")).items()}


def _tier(given: Path, told: Path, tests: list[str]) -> int:
    drawn = [(Mutant(**each), source) for each, source in json.loads(given.read_text(encoding="utf-8"))]

    def tell(n: int, mutant: Mutant, fate: Fate) -> None:
        line = mutant.told() if fate.value not in FOUND else f"{mutant.module}:{mutant.at_line} {mutant.function}"
        print(f"{n}/{len(drawn)} {fate.value}: {line}", flush=True)

    trying = Trying([each for each, _ in drawn], {each.key: source for each, source in drawn}, tell)
    pytest.main([*tests, *AS_USUAL], plugins=[trying])
    if trying.broken:
        print(f"fail without a mutant and were left out: {', '.join(trying.broken)}")
    told.write_text(json.dumps({key: fate.value for key, fate in trying.fates.items()}), encoding="utf-8")
    return 0


def interval(n_found: int, n: int) -> tuple[float, float]:
    """Return the bounds between which the score lies with 95 % certainty (Wilson)."""
    z, share = 1.96, n_found / n
    middle = (share + z * z / (2 * n)) / (1 + z * z / n)
    half = z * math.sqrt(share * (1 - share) / n + z * z / (4 * n * n)) / (1 + z * z / n)
    return max(0.0, middle - half), min(1.0, middle + half)


def main() -> int:
    """Draw, try, and tell."""
    parser = argparse.ArgumentParser(prog="python -m tests.mutation", description=__doc__)
    parser.add_argument("--anonymisation", type=int, default=75, help="size of the sample of labels and leaks")
    parser.add_argument("--rest", type=int, default=75, help="size of the sample of the rest of the domain")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", nargs="+", default=[""], help="parts of paths, such as domain/leaks")
    parser.add_argument("--tests", nargs="+", metavar="PATH", help="try with these tests alone, not with every room's")
    parser.add_argument("--again", action="append", default=[], help="try only the mutants of these keys")
    parser.add_argument("--json", type=Path, help="also write what became of each mutant to this file")
    parser.add_argument("--tier", nargs="+", help=argparse.SUPPRESS)
    args = parser.parse_args()
    if args.tier:
        return _tier(Path(args.tier[0]), Path(args.tier[1]), args.tier[2:])
    known = {each["key"] for each in tomllib.loads(EQUIVALENT.read_text(encoding="utf-8")).get("mutant", [])}
    sizes = {"anonymisation": args.anonymisation, "rest of the domain": args.rest}
    drawn = sample({part: n for part, n in sizes.items() if n}, args.seed, args.only, args.again)
    drawn = [each for each in drawn if each[0].key not in known]
    mutants = [each for each, _ in drawn]
    fates: dict[str, Fate] = {}
    for further in (False,) if args.tests else (False, True):
        left = [each for each in drawn if each[0].key not in fates or fates[each[0].key].value not in FOUND]
        tests = near({each.module for each, _ in left}, FURTHER) if further else tuple(args.tests or FIRST)
        if left and tests:
            fates.update(tried(left, tests))
    if args.json:
        rows = [{"module": m.module, "key": m.key, "fate": fates[m.key].value, "told": m.told()} for m in mutants]
        args.json.write_text(json.dumps(rows, indent=1, ensure_ascii=False), encoding="utf-8")
    return _told(mutants, fates)


def _told(mutants: list[Mutant], fates: dict[str, Fate]) -> int:
    counts: defaultdict[str, Counter[Fate]] = defaultdict(Counter)
    for mutant in mutants:
        counts[part_of(mutant.module)][fates[mutant.key]] += 1
    holds = True
    for part, found in counts.items():
        n = found.total() - found[Fate.UNFIT]
        n_found = found[Fate.KILLED] + found[Fate.TIMEOUT]
        low, high = interval(n_found, n)
        holds &= n_found / n >= BOUND
        fates_told = ", ".join(f"{fate.value} {m}" for fate, m in found.most_common())
        print(f"{part}: {n_found} of {n} found, {n_found / n:.1%} ({low:.1%} to {high:.1%}); {fates_told}")
    for mutant in mutants:
        if fates[mutant.key] in (Fate.SURVIVED, Fate.UNCALLED):
            print(f"{fates[mutant.key].value}: {mutant.told()}")
    return 0 if holds else 1


if __name__ == "__main__":
    sys.exit(main())
