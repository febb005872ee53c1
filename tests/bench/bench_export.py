"""The combined chronology as PDF against ReportLab's own table of paragraphs, with the same text and widths."""

from __future__ import annotations

import gc
import io
import json
import statistics
import subprocess
import sys
import time
from collections.abc import Callable

N_RUNS = 3
N_ENTRIES = 2_000  # the peer takes minutes for 10,000 rows; ours is measured at 10,000 and 50,000 too
N_SENTENCES = 4  # about 60 words
MAX_MEMORY_MB = 300
COLUMN_WIDTHS = (122, 56, 470, 66)


def _ours(count: int) -> bytes:
    from scrdesk.export.pdf import write_pdf
    from tests.export.sample import chronology, document

    return write_pdf(document(chronology(count, N_SENTENCES), is_draft=False))


def _long_table(count: int) -> bytes:
    from reportlab.lib.pagesizes import A4, landscape
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont
    from reportlab.platypus import LongTable, Paragraph, SimpleDocTemplate, TableStyle

    from scrdesk.resources import resource
    from tests.export.sample import chronology

    pdfmetrics.registerFont(TTFont("Peer", str(resource("fonts", "AtkinsonHyperlegible-Regular.ttf"))))
    style = ParagraphStyle("peer", fontName="Peer", fontSize=10.5, leading=14.2)
    cells: list[list[object]] = [["When", "Agency", "What was recorded", "Ref"]]
    for row in chronology(count, N_SENTENCES).rows:
        details = "".join(f"<br/>{label}: {text}" for label, text in (*row.details, ("Source", row.source)) if text)
        told = row.text.replace("&", "&amp;") + details
        columns = (f"{row.when}<br/>{row.time}", row.agency_code, told, row.reference)
        cells.append([Paragraph(text, style) for text in columns])
    table = LongTable(cells, colWidths=COLUMN_WIDTHS, repeatRows=1)
    table.setStyle(TableStyle([("VALIGN", (0, 0), (-1, -1), "TOP"), ("LINEBELOW", (0, 0), (-1, -1), 0.5, "grey")]))
    buffer = io.BytesIO()
    SimpleDocTemplate(buffer, pagesize=landscape(A4)).build([table])
    return buffer.getvalue()


def _timed(work: Callable[[int], bytes], count: int) -> float:
    gc.collect()
    start = time.perf_counter()
    work(count)
    return time.perf_counter() - start


_CHILD = """
import json, sys, time
from scrdesk.export.pdf import write_pdf
from tests.export.sample import chronology, document
count = int(sys.argv[1])
made = document(chronology(count, {n_sentences}), is_draft=False)
write_pdf(document(chronology(20)))  # fonts are read once per run of the program
start = time.process_time()
write_pdf(made)
spent = time.process_time() - start
try:
    import resource
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
except ImportError:
    peak = 0.0
json.dump([spent, peak], sys.stdout)
"""


def _alone(count: int) -> tuple[float, float]:
    """Processor seconds and peak megabytes of ours in a process of its own (the sample's own rows are counted in)."""
    script = _CHILD.format(n_sentences=N_SENTENCES)
    done = subprocess.run([sys.executable, "-c", script, str(count)], capture_output=True, text=True, check=True)
    spent, peak = json.loads(done.stdout)
    return float(spent), float(peak)


def rows() -> list[dict[str, object]]:
    ours, peer = [], []
    _ours(50)
    for _ in range(N_RUNS):
        ours.append(_timed(_ours, N_ENTRIES))
        peer.append(_timed(_long_table, N_ENTRIES))
    mine, theirs = statistics.median(ours), statistics.median(peer)
    ratio = mine / theirs
    made: list[dict[str, object]] = [
        {
            "name": "export_pdf_speed",
            "what": "seconds for the combined chronology as PDF",
            "size": f"{N_ENTRIES} entries of about 60 words",
            "ours": mine,
            "peer_name": "ReportLab LongTable of Paragraphs",
            "peer": theirs,
            "ratio": ratio,
            "bound": 1 / 3,
            "holds": ratio <= 1 / 3,
        }
    ]
    few, many = 1_000, 50_000
    small_runs, large_runs = [], []
    for _ in range(N_RUNS):
        small_runs += [_alone(few)[0] / few, _alone(few)[0] / few]
        large_runs.append(_alone(many))
    small = statistics.median(small_runs)
    large = statistics.median(spent for spent, _ in large_runs)
    large_memory = max(peak for _, peak in large_runs)
    ten_thousand, memory = _alone(10_000)
    made.append(
        {
            "name": "export_pdf_flat",
            "what": f"processor seconds per row at {many} rows against {few} rows (10,000: {ten_thousand:.2f} s in all)",
            "size": f"{many} entries",
            "ours": large / many,
            "peer_name": f"ours at {few} rows",
            "peer": small,
            "ratio": large / many / small,
            "bound": 1.2,
            "holds": large / many / small <= 1.2,
        }
    )
    made.append(
        {
            "name": "export_pdf_memory",
            "what": f"peak megabytes of the process (at {many} rows: {large_memory:.0f})",
            "size": "10000 entries of about 60 words",
            "ours": memory,
            "peer_name": "bound",
            "peer": float(MAX_MEMORY_MB),
            "ratio": memory / MAX_MEMORY_MB,
            "bound": 1.0,
            "holds": memory <= MAX_MEMORY_MB,
        }
    )
    return made
