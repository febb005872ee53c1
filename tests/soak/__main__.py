"""``uv run python -m tests.soak [ACTS] [--seed N]``: a monkey works with the real window, and its growth is told.

A day of eight hours is 9,600 acts (one in three seconds). Exits with 1 when there was a fault that nobody foresaw, or the
store is not sound at the end.
"""

from __future__ import annotations

import argparse
import faulthandler
import json
import sys
from dataclasses import asdict
from functools import partial

from tests.soak.run import soak


def main() -> int:
    """Soak and tell."""
    parser = argparse.ArgumentParser(prog="python -m tests.soak", description=__doc__)
    parser.add_argument("acts", nargs="?", type=int, default=9_600)
    parser.add_argument("--seed", type=int, default=8)
    parser.add_argument("--minutes", type=float, help="leave off after so many, and judge what was done until then")
    parser.add_argument("--trace", action="store_true", help="name every act")
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    args = parser.parse_args()
    faulthandler.enable()
    say = partial(print, file=sys.stderr, flush=True)
    told = soak(args.acts, args.seed, say, most_minutes=args.minutes, is_traced=args.trace)
    if args.json:
        json.dump(asdict(told), sys.stdout, indent=1)
    else:
        print(
            f"{told.n_acts:,} of {told.n_wanted:,} acts of seed {told.seed} ({told.hours:.1f} hours of a person) in "
            f"{told.took_s:.0f} s, {told.cpu_s:.0f} s of the processor"
        )
        print("kinds of acts: " + ", ".join(f"{kind} {n}" for kind, n in told.counts.items()))
        for state, growth in told.growth.items():
            line = ", ".join(f"{what} {each}" for what, each in growth.items())
            print(f"growth in a thousand acts (95 of 100 runs), {state}: {line}; last: {told.samples[state][-1][1]}")
        print(
            f"the store's file: {told.store_mb[0]:.1f} MB before, {told.store_mb[1]:.1f} MB after, {told.n_lines} lines of the trail more"
        )
        print("more at the end: " + (", ".join(f"{k} +{n}" for k, n in told.grown.items()) or "none"))
        print(f"faults: {len(told.faults)}; refusals told in the window: {told.refusals}")
        print("store: " + ("sound" if not told.damage else "; ".join(told.damage)))
        for took_s, what in told.slowest:
            print(f"slow: {took_s:.1f} s, {what}")
        for fault in told.faults:
            print("FAULT " + fault)
    return 1 if told.faults or told.damage else 0


if __name__ == "__main__":
    sys.exit(main())
