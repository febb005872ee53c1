"""The search for readable words of a store, against grep -F that looks for fewer of them, in one run over the same files.

Ours looks for each of some 400 canaries in every writing (UTF-8, UTF-16, small letters, as addresses and JSON write it);
grep for one writing of each. Processor time is compared, since both wait for the same disk.
"""

from __future__ import annotations

import os
import shutil
import statistics
import subprocess
import sys
import sysconfig
import tempfile
from pathlib import Path

from scrdesk.domain.progress import Silent
from scrdesk.domain.traces import Canary, WordSearch
from scrdesk.services import traces
from scrdesk.services.demo import make_demo_store
from scrdesk.services.file_search import FileSearch, Searched

N_RUNS = 3
PASSPHRASE = "kettle orbit marsh violin"
BOUND = 1.2
"""About as fast as grep, although six times as much is looked for and packed files are unpacked."""


def _canaries(folder: Path) -> tuple[Canary, ...]:
    """Return what the command looks for when it is asked about the demonstration."""
    workspace = make_demo_store(folder / "demo.scrdesk", PASSPHRASE, Silent())
    try:
        return traces._canaries(workspace.path, workspace.vault.key, PASSPHRASE)
    finally:
        workspace.close()


def _cpu_s() -> float:
    told = os.times()
    return told.user + told.system + told.children_user + told.children_system


def rows() -> list[dict[str, object]]:
    """Return one row: processor time of ours and of grep; none where there is no grep."""
    grep = shutil.which("grep")
    if grep is None:
        print("SKIPPED: there is no grep to compare with", file=sys.stderr)
        return []
    ours, peer = [], []
    searched = Path(sysconfig.get_paths()["stdlib"])  # some thousand files of text and of other bytes
    with tempfile.TemporaryDirectory() as name:
        words = WordSearch(_canaries(Path(name)))
        planted = Path(name) / "planted"
        planted.mkdir()
        (planted / "note.txt").write_bytes(b"It was " + words.canaries[-1].writings[0] + b".")
        asked = Path(name) / "words"
        asked.write_bytes(b"\n".join(each.writings[0] for each in words.canaries if b"\n" not in each.writings[0]))
        for _ in range(N_RUNS):
            began_s = _cpu_s()
            search = FileSearch(words, frozenset(), _nothing)
            found = [hit.path.name for place in (searched, planted) for hit in search.under(place)]
            ours.append(_cpu_s() - began_s)
            began_s = _cpu_s()
            listed = subprocess.run(
                [grep, "-r", "-a", "-l", "-F", "-f", str(asked), str(searched), str(planted)],
                env={**os.environ, "LC_ALL": "C"}, capture_output=True, text=True, check=False,
            ).stdout.split()  # fmt: skip
            peer.append(_cpu_s() - began_s)
            if "note.txt" not in found or str(planted / "note.txt") not in listed:
                raise SystemExit("what was planted was not found")
    ratio = statistics.median(ours) / statistics.median(peer)
    mb = search.told.n_bytes / 1e6
    return [{
        "name": "traces", "what": "seconds of processor time to search files for words of a store",
        "size": f"{mb:.0f} MB, {len(words.canaries)} canaries: {mb / statistics.median(ours):.0f} MB/s",
        "ours": statistics.median(ours), "peer_name": "grep -F, one writing of each", "peer": statistics.median(peer),
        "ratio": ratio, "bound": BOUND, "holds": ratio <= BOUND,
    }]  # fmt: skip


def _nothing(_told: Searched) -> None:
    """Nobody waits."""
