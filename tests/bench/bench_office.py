"""The demonstration's chronology in each form that is exported, opened in LibreOffice and read back by our own intake."""

from __future__ import annotations

import tempfile
from pathlib import Path

from scrdesk.domain.chronology import ChronologyFilter
from scrdesk.services import demo, reviews
from scrdesk.services.add_submission import read_submission
from scrdesk.services.build_chronology import entries
from scrdesk.services.export_chronology import export_chronology
from tests.export.office import converted, soffice

FORMS = ((".xlsx", "csv"), (".docx", "txt"), (".csv", "csv"), (".docx", "pdf"))


def rows() -> list[dict[str, object]]:
    """Return for each form how many entries LibreOffice shows with all their words, and how many our intake reads."""
    if soffice() is None:
        raise SystemExit("LibreOffice is not installed: nothing was measured")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        workspace = demo.make_demo_store(folder / "demo.scrdesk", demo.PASSPHRASE)
        try:
            review_id = reviews.list_reviews(workspace)[0].review.id
            told = entries(workspace, review_id, ChronologyFilter())
            found = []
            for ending, form in FORMS:
                path = folder / f"chronology{ending}"
                export_chronology(workspace, review_id, ChronologyFilter(), path)
                read_back = len(read_submission(path).parsed.entries)
                made = converted(path, form, folder / f"of{ending[1:]}-{form}")
                if form == "pdf":
                    shown = sum(each.reference in _text_of(made) for each in told)
                else:
                    text = _bare(made.read_text("utf-8"))
                    shown = sum(each.reference in text and _bare(each.event) in text for each in told)
                found.append(_row(f"{ending} opened and written as {form}", "entries shown", shown, len(told)))
                found.append(_row(f"{ending} read back by our own intake", "entries", read_back, len(told)))
        finally:
            workspace.close()
    return found


def _text_of(path: Path) -> str:
    import subprocess

    return subprocess.run(["pdftotext", "-layout", str(path), "-"], capture_output=True, text=True, check=True).stdout


def _bare(text: str) -> str:
    return "".join(text.replace('""', '"').replace("'", "").split())


def _row(what: str, size: str, ours: int, wanted: int) -> dict[str, object]:
    return {
        "name": "office",
        "what": what,
        "size": size,
        "ours": ours,
        "peer_name": "in the chronology",
        "peer": wanted,
        "ratio": ours / wanted,
        "bound": wanted,
        "holds": ours == wanted,
        "more_is_better": True,
    }
