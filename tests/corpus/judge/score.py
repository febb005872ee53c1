"""Score the reading of the judge corpus: ``python -m tests.corpus.judge.score [NAME...]``."""

from __future__ import annotations

import sys
import time
import unicodedata
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from scrdesk.domain.submission import ParsedEntry, ParsedSubmission, RowKind
from scrdesk.errors import UserError
from scrdesk.services.add_submission import read_submission
from tests.corpus.judge.case import FILES, Case, Row, load

MAX_SECONDS = 20.0
"""A clear error or a reading in seconds, also on a slow machine shared with others."""


@dataclass(slots=True)
class Score:
    """How one file was read."""

    case: Case
    n_rows: int = 0
    n_rows_read: int = 0
    n_dates: int = 0
    n_dates_read: int = 0
    n_words: int = 0
    misses: list[str] = field(default_factory=list)
    seconds: float = 0.0


def words(text: str) -> Counter[str]:
    """Return the words of a text; soft hyphens and the kind of blank do not matter."""
    return Counter(unicodedata.normalize("NFC", text).replace("\u00ad", "").split())


def score(made: Case, path: Path) -> Score:
    """Read a file and compare with what its writer meant."""
    told = Score(made, n_rows=len(made.rows), n_dates=len(made.rows))
    parsed: ParsedSubmission | None = None
    begun = time.process_time()  # the machine may be busy with other work
    try:
        parsed = read_submission(path).parsed
    except UserError as error:
        told.seconds = time.process_time() - begun
        said = f"{error}".lower()
        if not made.refusal:
            told.misses.append(f"refused: {error}")
        elif made.refusal != "any" and made.refusal.lower() not in said:
            told.misses.append(f"refused without the word “{made.refusal}”: {error}")
    if parsed is not None:
        told.seconds = time.process_time() - begun
        if made.refusal:
            told.misses.append(f"not refused: {len(parsed.entries)} entries")
        else:
            _compare(told, parsed)
    if told.seconds > MAX_SECONDS:
        told.misses.append(f"took {told.seconds:.1f} s")
    return told


def _compare(told: Score, parsed: ParsedSubmission) -> None:
    made = told.case
    left = list(parsed.entries)
    codes_at: dict[str, set[str]] = {}
    for finding in parsed.findings:
        codes_at.setdefault(finding.row, set()).add(finding.code)
    places = []
    for row in made.rows:
        entry = _found(row, left)
        if entry is None:
            told.misses.append(f"row lost: {' | '.join(row.cells)[:90]}")
            continue
        told.n_rows_read += 1
        left.remove(entry)
        places.append(entry)
        _compare_row(told, row, entry, codes_at.get(entry.place, set()))
    order = [parsed.entries.index(entry) for entry in places]
    if order != sorted(order):
        told.misses.append("rows are not in the order of the file")
    extra = [entry for entry in left if entry.kind is RowKind.EVENT]
    if len(extra) > made.may_add:
        told.misses.append(
            f"{len(extra) - made.may_add} events too many: "
            + "; ".join(f"{e.place}: {' | '.join(t for _, t in e.fields)[:50]}" for e in extra)
        )
    given = {finding.code for finding in parsed.findings}
    for code in made.codes:
        if not _has(code, given):
            told.misses.append(f"no finding like {code}; there are {sorted(given)}")
    everything = words(_everything(parsed))
    for kept in made.kept:
        lost = words(kept) - everything
        if lost:
            told.misses.append(f"words lost outside the rows: {' '.join(lost)}")


def _found(row: Row, entries: list[ParsedEntry]) -> ParsedEntry | None:
    """Return the entry that holds the most words of the row, at least half of them and its longest cell's."""
    wanted = words(" ".join(row.cells))
    longest = words(max(row.cells, key=len))
    best, most = None, 0
    for entry in entries:
        here = words(" ".join(text for _, text in entry.fields))
        n_same = (wanted & here).total()
        if (longest & here).total() * 2 >= longest.total() and n_same > most:
            best, most = entry, n_same
    return best if most * 2 > wanted.total() else None


def _compare_row(told: Score, row: Row, entry: ParsedEntry, codes: set[str]) -> None:
    where = entry.place
    lost = words(" ".join(row.cells)) - words(_fields(entry))
    if told.case.kind == "saved again" or told.case.file.endswith((".xlsx", ".xls", ".ods")):
        lost = Counter({word: n for word, n in lost.items() if "/" not in word and ":" not in word})
    if lost:
        told.n_words += lost.total()
        told.misses.append(f"{where}: words lost: {' '.join(lost)}")
    read = _days(entry)
    wanted = row.when if not row.when or ".." in row.when else f"{row.when}..{row.when}"
    if read != wanted:
        told.misses.append(f"{where}: “{entry.when.date_text}” read as {read or 'none'}, meant {wanted or 'none'}")
    clock = f"{entry.when.start:%H:%M}" if entry.when.start else ""
    if clock != row.time:
        told.misses.append(
            f"{where}: “{entry.when.time_text or entry.when.date_text}” read as {clock or 'no time'}, "
            f"meant {row.time or 'no time'}"
        )
    if read == wanted and clock == row.time:
        told.n_dates_read += 1
    if row.place and row.place != entry.place:
        told.misses.append(f"{where} is called so, not {row.place}")
    if row.kind != entry.kind.value:
        told.misses.append(f"{where}: is {entry.kind.value}, meant {row.kind}")
    for code in row.codes:
        if not _has(code, codes):
            told.misses.append(f"{where}: no finding like {code}; there are {sorted(codes)}")


def _fields(entry: ParsedEntry) -> str:
    return "\n".join(text for _, text in entry.fields)


def _days(entry: ParsedEntry) -> str:
    first, last = entry.when.earliest, entry.when.latest
    if first is None and last is None:
        return ""
    return f"{first.isoformat() if first else ''}..{last.isoformat() if last else ''}"


def _has(wanted: str, codes: set[str]) -> bool:
    return any(part in code for part in wanted.split("|") for code in codes)


def _everything(parsed: ParsedSubmission) -> str:
    return "\n".join(
        [
            parsed.preamble,
            *(f"{short} {long}" for short, long in parsed.glossary),
            *(heading for entry in parsed.entries for heading, _ in entry.fields),
            *(_fields(entry) for entry in parsed.entries),
            *(finding.message for finding in parsed.findings),
        ]
    )


def all_cases() -> list[Case]:
    """Return every case whose file is kept."""
    return [load(path) for path in sorted(FILES.glob("*.json"))]


def main() -> None:
    """Print the score."""
    chosen = sys.argv[1:]
    totals: dict[str, list[int]] = {}
    for made in all_cases():
        if chosen and not any(name in made.file for name in chosen):
            continue
        told = score(made, FILES / made.file)
        one = totals.setdefault(made.kind, [0] * 7)
        for i, n in enumerate(
            (1, not told.misses, told.n_rows, told.n_rows_read, told.n_dates, told.n_dates_read, told.n_words)
        ):
            one[i] += n
        if told.misses:
            print(f"\n{made.file} ({told.seconds:.2f} s)")
            for miss in told.misses:
                print(f"  {miss}")
    print("\nkind: files right / files; rows read / rows; dates and times read / rows; words lost in rows")
    for kind, (n, right, rows, rows_read, dates, dates_read, lost) in totals.items():
        print(f"{kind}: {right}/{n}; {rows_read}/{rows}; {dates_read}/{dates}; {lost}")
    sums = [sum(one[i] for one in totals.values()) for i in range(7)]
    print(f"all: {sums[1]}/{sums[0]}; {sums[3]}/{sums[2]}; {sums[5]}/{sums[4]}; {sums[6]}")


if __name__ == "__main__":
    main()
