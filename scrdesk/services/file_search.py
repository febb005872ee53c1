"""Looks for canaries in every file under a folder, within bounds: nothing is followed, locked, changed or left out
silently."""

from __future__ import annotations

import bz2
import io
import lzma
import os
import re
import stat
import zipfile
import zlib
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from scrdesk.domain.traces import Canary, WordSearch

CHUNK_BYTES = 4 << 20
MAX_UNPACKED_BYTES = 256 << 20
"""Of one file, counting what lies within what lies within; a packed file can be made to unpack without end."""
MAX_MEMBERS = 5_000
MAX_PACKED_BYTES = 128 << 20
"""A packed file longer than this is searched as it lies and not unpacked."""
MAX_DEPTH = 2
"""A document in an archive in an archive is not looked into."""
ENOUGH_CANARIES = 40
"""A file that holds so many is told without reading on."""
N_EXAMPLES = 8
_RECALLED = 0x400000 | 0x1000
"""Windows: the file lies in the cloud and reading it would fetch it."""
_STREAM = re.compile(rb"stream\r?\n")

ZIPPED, PDF, GZIP, BZIP, XZ = b"PK\x03\x04", b"%PDF", b"\x1f\x8b\x08", b"BZh", b"\xfd7zXZ\x00"

ANOTHER_DISK = "on another disk or in a network folder"
UNREADABLE = "cannot be read with the rights of this account"
LINK = "a link, which is not followed"
NO_FILE = "not a plain file"
IN_CLOUD = "kept in a cloud; reading would fetch it"
LEFT_OUT = "left out as asked"
ENCRYPTED = "packed with a password"
BOUND = "packed beyond the bounds: searched as it lies, unpacked in part or not at all"
BROKEN = "packed and damaged: searched as it lies"


@dataclass(slots=True)
class Searched:
    """What was searched and what was passed over, with why and a few examples."""

    n_files: int = 0
    n_bytes: int = 0
    n_folders: int = 0
    skipped: Counter[str] = field(default_factory=Counter)
    examples: dict[str, list[Path]] = field(default_factory=dict)

    def skip(self, why: str, path: Path) -> None:
        """Note a file or folder that was not searched, or not wholly."""
        self.skipped[why] += 1
        listed = self.examples.setdefault(why, [])
        if len(listed) < N_EXAMPLES:
            listed.append(path)


@dataclass(frozen=True, slots=True)
class Hit:
    """A file in which, or in whose name, canaries stand."""

    path: Path
    canaries: frozenset[Canary]
    in_name: frozenset[Canary]


class FileSearch:
    """One search over several places; a file with several names is read once."""

    def __init__(self, words: WordSearch, leave_out: frozenset[Path], tick: Callable[[Searched], None]) -> None:
        """``leave_out`` are files passed over and told; ``tick`` is called between files and chunks and may raise."""
        self.told = Searched()
        self._words, self._leave_out, self._tick = words, leave_out, tick
        self._seen: set[tuple[int, int]] = set()
        self._buffer = bytearray(CHUNK_BYTES + words.longest)

    def under(self, place: Path) -> Iterator[Hit]:
        """Search a folder with all below it, or one file."""
        try:
            about = os.lstat(place)
        except OSError:
            self.told.skip(UNREADABLE, place)
            return
        if not stat.S_ISDIR(about.st_mode):
            yield from self._file(place, about)
            return
        waiting = [place]
        while waiting:
            folder = waiting.pop()
            self._tick(self.told)
            try:
                with os.scandir(folder) as entries:
                    listed = sorted(entries, key=lambda entry: entry.name)
            except OSError:
                self.told.skip(UNREADABLE, folder)
                continue
            self.told.n_folders += 1
            for entry in listed:
                path = Path(entry.path)
                try:
                    own = entry.stat(follow_symlinks=False)
                except OSError:
                    self.told.skip(UNREADABLE, path)
                    continue
                if stat.S_ISDIR(own.st_mode) and not entry.is_symlink():
                    yield from self._name(path)
                    if own.st_dev != about.st_dev and os.name != "nt":
                        self.told.skip(ANOTHER_DISK, path)
                    else:
                        waiting.append(path)
                else:
                    yield from self._file(path, own)

    def _name(self, path: Path) -> Iterator[Hit]:
        found = self._words.found_in(path.name.encode("utf-8", "surrogateescape"))
        if found:
            yield Hit(path, frozenset(), frozenset(found))

    def _file(self, path: Path, about: os.stat_result) -> Iterator[Hit]:
        in_name = frozenset(self._words.found_in(path.name.encode("utf-8", "surrogateescape")))
        inside: set[Canary] = set()
        why = self._why_not(path, about)
        if why:
            self.told.skip(why, path)
        elif about.st_nlink <= 1 or (about.st_dev, about.st_ino) not in self._seen:
            if about.st_nlink > 1 and about.st_ino:
                self._seen.add((about.st_dev, about.st_ino))
            self._tick(self.told)
            inside = self._inside(path)
        if in_name or inside:
            yield Hit(path, frozenset(inside), in_name)

    def _why_not(self, path: Path, about: os.stat_result) -> str:
        if stat.S_ISLNK(about.st_mode):
            return LINK
        if path in self._leave_out:
            return LEFT_OUT
        if getattr(about, "st_file_attributes", 0) & _RECALLED:
            return IN_CLOUD
        return "" if stat.S_ISREG(about.st_mode) or stat.S_ISBLK(about.st_mode) else NO_FILE

    def _inside(self, path: Path) -> set[Canary]:
        try:
            handle = os.open(path, os.O_RDONLY | _flag("O_NOFOLLOW") | _flag("O_NONBLOCK") | _flag("O_BINARY"))
        except OSError:
            self.told.skip(UNREADABLE, path)
            return set()
        try:
            found = self._as_it_lies(handle)
            packed = self._packed(handle)
        except OSError:
            self.told.skip(UNREADABLE, path)
            return set()
        finally:
            os.close(handle)
        self.told.n_files += 1
        if packed and len(found) < ENOUGH_CANARIES:
            found |= _Unpacking(self._words, self.told, path).found_in(packed, 1)
        return found

    def _as_it_lies(self, handle: int) -> set[Canary]:
        found: set[Canary] = set()
        kept = 0  # bytes of the chunk before, for words that lie across
        view = memoryview(self._buffer)
        while True:
            n_read = (
                os.readv(handle, [view[kept : kept + CHUNK_BYTES]])
                if hasattr(os, "readv")
                else self._read(handle, kept)
            )
            if not n_read:
                return found
            self.told.n_bytes += n_read
            end = kept + n_read
            found |= self._words.found_in(view[:end])
            if len(found) >= ENOUGH_CANARIES:
                return found
            kept = min(self._words.longest, end)
            self._buffer[:kept] = self._buffer[end - kept : end]
            self._tick(self.told)

    def _read(self, handle: int, kept: int) -> int:
        data = os.read(handle, CHUNK_BYTES)
        self._buffer[kept : kept + len(data)] = data
        return len(data)

    @staticmethod
    def _packed(handle: int) -> bytes:
        """Return the whole of a file of a kind that packs its words, else nothing."""
        os.lseek(handle, 0, os.SEEK_SET)
        start = os.read(handle, 8)
        size = os.fstat(handle).st_size
        if not start.startswith((ZIPPED, PDF, GZIP, BZIP, XZ)):
            return b""
        os.lseek(handle, 0, os.SEEK_SET)
        data = bytearray()
        while len(data) < min(size, MAX_PACKED_BYTES + 1):
            part = os.read(handle, CHUNK_BYTES)
            if not part:
                break
            data += part
        return bytes(data)


class _Unpacking:
    """Looks into one packed file."""

    def __init__(self, words: WordSearch, told: Searched, path: Path) -> None:
        self._words, self._told, self._path = words, told, path
        self._left = MAX_UNPACKED_BYTES
        self._is_told = False

    def found_in(self, data: bytes, depth: int) -> set[Canary]:
        """Return the canaries in what is packed in the data."""
        if len(data) > MAX_PACKED_BYTES:
            self._tell(BOUND)
            return set()
        try:
            return self._unpack(data, depth)
        except (
            OSError,
            ValueError,
            EOFError,
            zlib.error,
            lzma.LZMAError,
            zipfile.BadZipFile,
            NotImplementedError,
            RuntimeError,
        ):
            self._tell(BROKEN)
            return set()

    def _unpack(self, data: bytes, depth: int) -> set[Canary]:
        found: set[Canary] = set()
        if data.startswith(ZIPPED):
            with zipfile.ZipFile(io.BytesIO(data)) as archive:
                for info in archive.infolist()[:MAX_MEMBERS]:
                    found |= self._words.found_in(info.filename.encode("utf-8", "replace"))
                    if info.flag_bits & 1:
                        self._tell(ENCRYPTED)
                    elif not info.is_dir():
                        with archive.open(info) as member:
                            found |= self._look(member.read(self._left + 1), depth)
                if len(archive.infolist()) > MAX_MEMBERS:
                    self._tell(BOUND)
        elif data.startswith(PDF):
            for number, start in enumerate(_STREAM.finditer(data)):
                if number >= MAX_MEMBERS or self._left <= 0:
                    self._tell(BOUND)
                    break
                unpacking = zlib.decompressobj()
                try:
                    found |= self._look(unpacking.decompress(data[start.end() :], self._left + 1), depth)
                except zlib.error:
                    continue  # a stream that is not packed, or in another way: it was searched as it lies
        elif data.startswith(GZIP):
            found = self._look(zlib.decompressobj(31).decompress(data, self._left + 1), depth)
        elif data.startswith(BZIP):
            found = self._look(bz2.BZ2Decompressor().decompress(data, self._left + 1), depth)
        elif data.startswith(XZ):
            found = self._look(lzma.LZMADecompressor().decompress(data, self._left + 1), depth)
        return found

    def _look(self, data: bytes, depth: int) -> set[Canary]:
        self._left -= len(data)
        if self._left < 0:
            self._tell(BOUND)
        found = self._words.found_in(data)
        if depth < MAX_DEPTH and data.startswith((ZIPPED, GZIP, BZIP, XZ)):
            found |= self.found_in(data, depth + 1)
        return found

    def _tell(self, why: str) -> None:
        if not self._is_told:
            self._is_told = True
            self._told.skip(why, self._path)


def _flag(name: str) -> int:
    return int(getattr(os, name, 0))
