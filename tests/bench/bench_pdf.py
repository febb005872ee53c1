"""The tagged chronology against LibreOffice turning the same table from a Word file into PDF."""

from __future__ import annotations

import shutil
import statistics
import subprocess
import tempfile
import time
from pathlib import Path

from tests.export.sample import chronology, document

N_ENTRIES = 1_000
N_SENTENCES = 4  # about 60 words
N_RUNS = 2
BOUND = 1 / 5


def rows() -> list[dict[str, object]]:
    from scrdesk.export.pdf import write_pdf
    from scrdesk.export.word_paper import write_docx

    office = shutil.which("soffice")
    if office is None:
        return []
    paper = document(chronology(N_ENTRIES, N_SENTENCES), is_draft=False)
    ours, theirs = [], []
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "chronology.docx"
        command = [office, "--headless", f"-env:UserInstallation={Path(folder, 'home').as_uri()}"]
        command += ["--convert-to", "pdf", "--outdir", folder, str(path)]
        path.write_bytes(write_docx(document(chronology(5))))
        subprocess.run(command, capture_output=True, check=True)  # its first start makes its own files
        write_pdf(document(chronology(5)))
        path.write_bytes(write_docx(paper))
        for _ in range(N_RUNS):
            start = time.perf_counter()
            write_pdf(paper)
            ours.append(time.perf_counter() - start)
            start = time.perf_counter()
            subprocess.run(command, capture_output=True, check=True)
            theirs.append(time.perf_counter() - start)
            assert path.with_suffix(".pdf").stat().st_size > 100_000
    mine, peer = statistics.median(ours), statistics.median(theirs)
    return [
        {
            "name": "pdf_against_office",
            "what": "seconds for the tagged combined chronology as PDF",
            "size": f"{N_ENTRIES} entries of about 60 words",
            "ours": mine,
            "peer_name": "LibreOffice from the same table as docx",
            "peer": peer,
            "ratio": mine / peer,
            "bound": BOUND,
            "holds": mine / peer <= BOUND,
        }
    ]
