"""The pack with which one agency checks a numbered draft: only what is about it, and what it sent itself."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from scrdesk.domain.chronology import ChronologyFilter
from scrdesk.domain.products.accuracy_pack import accuracy_pack
from scrdesk.domain.progress import Progress, Silent
from scrdesk.domain.report import Document
from scrdesk.domain.review import ReviewId
from scrdesk.errors import Refused
from scrdesk.services import build_chronology
from scrdesk.services.action_plan import paper_head
from scrdesk.services.named import existing_agency
from scrdesk.services.numbered_drafts import NOW, paragraphs_for
from scrdesk.services.open_store import Workspace
from scrdesk.services.paper_files import PAPERS, paper_bytes
from scrdesk.services.protected_export import write_export


def pack_document(
    workspace: Workspace, review_id: ReviewId, code: str, draft: str, *, due: date | None = None, reply_to: str = ""
) -> Document:
    """Return the pack of an agency for a numbered draft.

    Raises:
        NotFound: there is no such review, agency or draft.
        Refused: no draft is named, or comments would be due in the past.
    """
    if draft == NOW:
        raise Refused("Facts are checked on a numbered draft.", remedy="Freeze the draft first, and name it.")
    if due is not None and due < workspace.clock().date():
        raise Refused("The comments would be due in the past.", remedy="Give a day from today on.")
    with workspace.read() as uow:
        agency = existing_agency(uow, review_id, code)
    own = build_chronology.entries(workspace, review_id, ChronologyFilter(agency_codes=frozenset({code})))
    return accuracy_pack(
        paper_head(workspace, review_id, audience=f"for {code} only"),
        agency,
        draft,
        paragraphs_for(workspace, review_id, draft, code),
        own,
        due,
        " ".join(reply_to.split()),
    )


def export_accuracy_pack(
    workspace: Workspace,
    review_id: ReviewId,
    code: str,
    draft: str,
    path: Path,
    progress: Progress = Silent(),
    *,
    due: date | None = None,
    reply_to: str = "",
    password: str = "",
) -> Path:
    """Write the pack as the kind that ``path`` ends in, and record that it left the store. Return where it stands.

    Raises:
        NotFound, Refused: as :func:`pack_document`; the ending is neither .docx nor .pdf; a password is easily guessed.
        CannotWrite: the file is open elsewhere or read-only, or the folder is missing; an old file is intact.
        Cancelled.
    """
    ending = path.suffix.lower()
    if ending not in PAPERS:
        raise Refused(
            f"It cannot be written as “{path.suffix or 'a file without ending'}”.",
            where=path.name,
            remedy=f"Choose a name ending in {' or '.join(PAPERS)}.",
        )
    document = pack_document(workspace, review_id, code, draft, due=due, reply_to=reply_to)
    progress.check()
    content = paper_bytes(document, ending, progress)
    progress.check()
    # The agency's own cells are quoted, and they may name people.
    what = f"accuracy pack {code} draft {draft} {ending}"
    return write_export(workspace, review_id, what, path, content, with_names=True, password=password)
