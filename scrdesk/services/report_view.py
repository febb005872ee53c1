"""The two views of what is written: as written, and with labels for names as others will read it.

Nothing stored is rewritten; the second view is made of the first whenever it is looked at.
"""

from __future__ import annotations

from scrdesk.domain.report_text.references import KEPT, Kind, kept, shown
from scrdesk.domain.review import ReviewId
from scrdesk.domain.word_difference import Piece, PieceKind, word_difference
from scrdesk.services.compose_report import known
from scrdesk.services.draft_report import labels_of
from scrdesk.services.leak_gate import published_wording
from scrdesk.services.open_store import Workspace


def label_view(workspace: Workspace, review_id: ReviewId, text: str) -> tuple[Piece, ...]:
    """Return a text as shown for writing, with labels in place of names.

    Returns: pieces of the new text in order: what stands as written is kept, what was put in its place is added.

    Raises:
        NotFound.
        Refused: the register of people cannot give labels.
    """
    labels = labels_of(workspace, review_id)
    what = known(workspace, review_id)

    def person(reference: str) -> str:
        return what.people.get(reference, "a person who is no longer in the register")

    # A reference to a person is shown as its label in both views; what it replaces is the name.
    plain = KEPT.sub(lambda m: person(m[2]) if Kind(m[1]) is Kind.PERSON else m[0], kept(text, what))
    readable = shown(plain, what)
    replaced = published_wording(workspace, review_id, labels.in_text)(readable)
    pieces = word_difference(readable, replaced)
    return tuple(piece for piece in pieces if piece.kind is not PieceKind.REMOVED)
