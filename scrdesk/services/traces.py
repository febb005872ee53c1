"""Whether readable words of a store lie anywhere on this computer: for an IT officer, before and after trusting it.

Searches; changes, locks and writes nothing, and leaves no traces of its own. The store may be open elsewhere meanwhile.
"""

from __future__ import annotations

import hashlib
import os
import unicodedata
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from scrdesk.domain.progress import Progress, Silent
from scrdesk.domain.traces import Canary, WordSearch, canaries_of, key_canary, secret
from scrdesk.errors import NotFound
from scrdesk.services.file_search import CHUNK_BYTES, FileSearch, Hit, Searched
from scrdesk.services.recovery import words_of_key
from scrdesk.services.trace_places import Place, chosen, kind_of, places
from scrdesk.store import vault
from scrdesk.store.keys import STRETCHING, StoreKey, Stretching
from scrdesk.store.text_fields import field_texts, known_files

MOST_CANARIES = 400
"""More finds no more: a file with text of a case holds many of them. Each makes the search a little slower."""
MAX_TOLD = 500
"""Files told; a disk with more needs another remedy than a list."""
N_RECOVERY_WORDS = 6


@dataclass(frozen=True, slots=True)
class Trace:
    """A file that holds words of the store: where, what kind of file by its place, and what was found in it.

    ``path`` is told with every canary in it blotted out. ``what`` never holds a word of the case.
    """

    path: str
    kind: str
    what: tuple[str, ...]
    n_words: int
    is_in_name: bool


@dataclass(frozen=True, slots=True)
class KnownFile:
    """A file that lies outside on purpose: exported by this store, or as an agency sent it."""

    path: str
    what: str


@dataclass(frozen=True, slots=True)
class SkippedFiles:
    """Files or folders that were not searched: why, how many, and a few of them."""

    why: str
    n: int
    examples: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TracesReport:
    """What a search found."""

    n_canaries: int
    places: tuple[Place, ...]
    n_files: int
    n_bytes: int
    n_folders: int
    skipped: tuple[SkippedFiles, ...]
    found: tuple[Trace, ...]
    n_found: int
    on_purpose: tuple[KnownFile, ...]


def search_traces(
    path: Path,
    passphrase: str,
    *,
    only: Sequence[Path] = (),
    leave_out: Collection[Path] = (),
    progress: Progress = Silent(),
    stretching: Stretching = STRETCHING,
) -> TracesReport:
    """Search this computer for readable words of a store.

    Args:
        path: of the store, which may be open in another window.
        passphrase: of the store; looked for as well.
        only: places to search; without any, all where words could be left (:func:`places`).
        leave_out: files that are passed over, and told.
        progress: tells how many files and bytes were searched.

    Raises:
        NotFound: no such store, or no such place in ``only``.
        NotAStore, WrongPassphrase, DamagedStore, StoreInUse, Cancelled.
    """
    path = path.absolute()
    for named in only:
        if not named.exists():
            raise NotFound("There is no such place to search.", where=str(named), remedy="Check the name.")
    progress.report(0, 0, "Reading which words to look for")
    key = vault.key_of(path, passphrase, stretching=stretching)
    try:
        canaries = _canaries(path, key, passphrase)
        known = known_files(path, key)
    finally:
        key.forget()
    words = WordSearch(canaries)
    searched_places = chosen(tuple(only)) if only else places(path)
    left_out = frozenset(Path(os.path.realpath(each)) for each in leave_out)
    search = FileSearch(words, left_out, partial(_tick, progress))
    found: list[Trace] = []
    on_purpose: list[KnownFile] = []
    n_found = 0
    for place in searched_places:
        for hit in search.under(place.path):
            what = known.get(_digest(hit.path), "")
            if what:
                on_purpose.append(KnownFile(words.masked(str(hit.path)), what))
                continue
            n_found += 1
            if len(found) < MAX_TOLD:
                found.append(_trace(words, hit, place))
    told = search.told
    progress.report(1, 1, "Searched")
    return TracesReport(
        len(canaries),
        searched_places,
        told.n_files,
        told.n_bytes,
        told.n_folders,
        _skipped(words, told),
        tuple(found),
        n_found,
        tuple(on_purpose),
    )


def _canaries(path: Path, key: StoreKey, passphrase: str) -> tuple[Canary, ...]:
    normal = unicodedata.normalize("NFKC", passphrase)
    recovery = words_of_key(key.hex())
    return (
        key_canary(key.hex()),
        *(secret(each, "the passphrase") for each in dict.fromkeys((passphrase, normal)) if len(each) >= 8),
        secret(" ".join(recovery[:N_RECOVERY_WORDS]), "words of the recovery sheet"),
        secret(" ".join(recovery[-N_RECOVERY_WORDS:]), "words of the recovery sheet"),
        *canaries_of(field_texts(path, key), _common_words().__contains__, MOST_CANARIES),
    )


def _common_words() -> frozenset[str]:
    """Return the commonest words and names of English, which stand in many files of many people."""
    from zxcvbn.frequency_lists import FREQUENCY_LISTS

    return frozenset(word for words in FREQUENCY_LISTS.values() for word in words)


def _tick(progress: Progress, told: Searched) -> None:
    progress.check()
    progress.report(told.n_files, 0, f"Searching: {told.n_files:,} files, {told.n_bytes / 1e9:.1f} GB")


def _trace(words: WordSearch, hit: Hit, place: Place) -> Trace:
    listed = sorted({each.what for each in hit.canaries | hit.in_name})
    return Trace(
        words.masked(str(hit.path)),
        kind_of(hit.path) or place.what,
        tuple(listed[:5]),
        len(hit.canaries | hit.in_name),
        bool(hit.in_name),
    )


def _skipped(words: WordSearch, told: Searched) -> tuple[SkippedFiles, ...]:
    return tuple(
        SkippedFiles(why, n, tuple(words.masked(str(each)) for each in told.examples[why]))
        for why, n in told.skipped.most_common()
    )


def _digest(path: Path) -> str:
    digest = hashlib.sha256()
    try:
        with path.open("rb") as file:
            while part := file.read(CHUNK_BYTES):
                digest.update(part)
    except OSError:
        return ""
    return digest.hexdigest()
