"""What a file hides, has deleted or leaves without heading, counted for the line that says no row is lost."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from scrdesk.domain.submission import Finding


def unusual_in_words(findings: Iterable[Finding]) -> str:
    """Return " Hidden in the file, but read: 2 rows, 1 column. Without heading, but read: 1 column.", or nothing."""
    n_of = Counter(finding.code for finding in findings)
    tr = QCoreApplication.translate
    rows = (tr("unusual", "1 row"), tr("unusual", "{n} rows"))
    columns = (tr("unusual", "1 column"), tr("unusual", "{n} columns"))
    sheets = (tr("unusual", "1 sheet"), tr("unusual", "{n} sheets"))
    told = (
        (
            tr("unusual", "Hidden in the file, but read: {what}."),
            (("row-hidden", rows), ("column-hidden", columns), ("sheet-hidden", sheets)),
        ),
        (tr("unusual", "Deleted by tracked changes, left out: {what}."), (("row-deleted", rows),)),
        (tr("unusual", "Without heading, but read: {what}."), (("column-without-heading", columns),)),
    )
    sentences = []
    for sentence, kinds in told:
        parts = [_counted(n_of[code], words) for code, words in kinds if n_of[code]]
        if parts:
            sentences.append(sentence.format(what=", ".join(parts)))
    return "".join(f" {sentence}" for sentence in sentences)


def _counted(n: int, words: tuple[str, str]) -> str:
    return words[0] if n == 1 else words[1].format(n=f"{n:,}")
