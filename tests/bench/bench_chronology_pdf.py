"""The tagged combined chronology against ReportLab's plain LongTable, its growth, and what it needs of memory.

``python -m tests.bench chronology_pdf``. The same words at the same widths: LongTable of Paragraphs, with a repeated
heading row, untagged. Each size is written in a process of its own, so that memory is that of one paper.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
from xml.sax.saxutils import escape

N_ENTRIES = int(os.environ.get("BENCH_ENTRIES", "10000"))
"""The promise is for 10,000; a smaller number tries the measurement out."""
N_SENTENCES = 4  # about 60 words
N_RUNS = 3
SIZES = (1_000, 5_000, 10_000, 50_000)
BOUND_PEER, BOUND_GROWTH, BOUND_MIB = 1 / 3, 1.25, 300.0

_CHILD = """
import resource, sys, time, json
sys.path.insert(0, ".")
from tests.bench.bench_chronology_pdf import {maker}
from tests.export.sample import chronology, document
{maker}(document(chronology(20, {sentences}), is_draft=False))
paper = document(chronology({n}, {sentences}), is_draft=False)
base = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
start = time.perf_counter()
size = {maker}(paper)
spent = time.perf_counter() - start
print(json.dumps([spent, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024, size]))
"""


def ours(paper) -> int:
    from scrdesk.export.pdf import write_pdf

    return len(write_pdf(paper))


def long_table(paper) -> int:
    """Set the same chronology as whoever reaches for ReportLab would."""
    import io

    from reportlab.lib.pagesizes import A4, landscape
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.platypus import LongTable, Paragraph, SimpleDocTemplate

    from scrdesk.domain.report import ChronologyTable
    from scrdesk.export.pdf.style import LANDSCAPE, MARGIN_SIDE, text_width

    table = next(each for each in paper.blocks if isinstance(each, ChronologyTable))
    style = ParagraphStyle("cell", fontName="Helvetica", fontSize=9.5, leading=13)
    heads = [Paragraph(f"<b>{name}</b>", style) for name in ("When", "Agency", "What was recorded", "Ref")]
    rows = [heads]
    for row in table.rows:
        told = (row.text, *(f"{label}: {text}" for label, text in row.details), f"Source: {row.source}")
        cells = (f"{row.when}\n{row.time}", row.agency_code, "\n".join(told), row.reference)
        rows.append([Paragraph(escape(cell).replace("\n", "<br/>"), style) for cell in cells])
    width = text_width(LANDSCAPE)
    shares = (0.16, 0.07, 0.68, 0.09)
    made = LongTable(rows, colWidths=[share * width for share in shares], repeatRows=1)
    out = io.BytesIO()
    side = MARGIN_SIDE[LANDSCAPE]
    SimpleDocTemplate(out, pagesize=landscape(A4), leftMargin=side, rightMargin=side).build([made])
    return out.tell()


def measured(maker: str, n: int) -> tuple[float, float]:
    """Return seconds and MiB at the peak of one paper, made in a process of its own."""
    child = _CHILD.format(maker=maker, n=n, sentences=N_SENTENCES)
    done = subprocess.run([sys.executable, "-c", child], capture_output=True, text=True, check=True)
    seconds, mib, size = json.loads(done.stdout)
    assert size > 10_000
    return seconds, mib


def rows() -> list[dict[str, object]]:
    told: list[dict[str, object]] = []
    mine, peak = [], []
    other = 0.0
    for run in range(N_RUNS):
        seconds, mib = measured("ours", N_ENTRIES)
        mine.append(seconds)
        peak.append(mib)
        if not run:
            other = measured("long_table", N_ENTRIES)[0]  # once: it takes minutes
    own = statistics.median(mine)
    size = f"{N_ENTRIES:,} entries of about 60 words"
    told.append(_row("seconds for the tagged combined chronology", size, own, "LongTable, untagged", other, BOUND_PEER))
    told.append(
        _row("MiB at the peak, the program and the entries included", size, max(peak), "bound in MiB", BOUND_MIB, 1.0)
    )
    sizes = [n for n in SIZES if n <= 5 * N_ENTRIES]
    each = {n: measured("ours", n)[0] / n for n in sizes}
    first = sizes[0]
    for n in sizes[1:]:
        what = "seconds an entry"
        told.append(_row(what, f"{n:,} entries", each[n], f"at {first:,} entries", each[first], BOUND_GROWTH))
    return told


def _row(what: str, size: str, own: float, peer_name: str, peer: float, bound: float) -> dict[str, object]:
    return {
        "name": "chronology_pdf",
        "what": what,
        "size": size,
        "ours": own,
        "peer_name": peer_name,
        "peer": peer,
        "ratio": own / peer,
        "bound": bound,
        "holds": own / peer <= bound,
    }
