"""The views of what is written: as written, and as an audience that sees labels will read it.

Nothing stored is rewritten; the other view is made of the first whenever it is looked at, paragraph by paragraph, and
what was made of a paragraph is remembered with the store open, so that looking again costs nothing.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from scrdesk.domain.audience import Audience
from scrdesk.domain.labelled_text.decisions import WordDecision
from scrdesk.domain.labelled_text.pieces import Change, Piece, Pieces, Why, as_shown
from scrdesk.domain.labelled_text.view import Doubt, LabelledView
from scrdesk.domain.progress import Progress, Silent
from scrdesk.domain.report_text.references import people_referred_to
from scrdesk.domain.review import ReviewId
from scrdesk.errors import Refused
from scrdesk.services.audience_view import view_for
from scrdesk.services.compose_report import labels_by_person
from scrdesk.services.named import existing_review
from scrdesk.services.open_store import Workspace

MAX_AROUND = 400
_PARAGRAPH_ENDS = re.compile(r"\n[^\S\n]*\n\s*")


@dataclass(frozen=True, slots=True)
class TextView:
    """A text as an audience reads it.

    Args:
        pieces: in order; what was written of them together is the text, sign for sign.
        doubts: words that are names as well and wait for a person.
    """

    pieces: Pieces
    doubts: tuple[Doubt, ...] = ()

    @property
    def shown(self) -> str:
        """What the audience reads."""
        return as_shown(self.pieces)

    @property
    def counts(self) -> tuple[tuple[Why, int], ...]:
        """How often something was put in, by reason, in the order of the reasons."""
        found = Counter(piece.why for piece in self.pieces if piece.why is not None)
        return tuple((why, found[why]) for why in Why if found[why])


@dataclass(frozen=True, slots=True)
class ViewMaker:
    """Makes views of texts; once it is there it asks nothing of the store.

    Args:
        view: makes words fit for the audience.
        written: label of each person as the text has it, by identity.
        seen: label of each person as the audience knows it.
    """

    view: LabelledView
    written: Mapping[str, str]
    seen: Mapping[str, str]

    def parts(self, text: str) -> Iterator[TextView]:
        """Yield a text paragraph by paragraph."""
        for paragraph in paragraphs_in(text):
            found = self.view.remembered(paragraph, self._given(paragraph))
            yield TextView(found.pieces, found.doubts)

    def n_new(self, text: str) -> int:
        """Return how many signs of a text stand in paragraphs that were not looked at before."""
        return sum(len(each) for each in paragraphs_in(text) if not self.view.is_remembered(each, self._given(each)))

    def _given(self, paragraph: str) -> tuple[Change, ...]:
        # A reference to a person is shown as the label that this audience knows.
        return tuple(
            Change(begin, end, self.seen[key], Why.LABEL, self.seen[key])
            for begin, end, key in people_referred_to(paragraph, self.written)
            if key in self.seen
        )

    def whole(self, text: str, progress: Progress = Silent()) -> TextView:
        """Return a whole text.

        Raises:
            Cancelled.
        """
        pieces: list[Piece] = []
        doubts: dict[tuple[str, str], Doubt] = {}
        for part in self.parts(text):
            progress.check()
            pieces += part.pieces
            doubts.update({(each.word, each.around): each for each in part.doubts})
        return TextView(tuple(pieces), tuple(doubts.values()))


def view_maker(workspace: Workspace, review_id: ReviewId, audience: Audience = Audience.PUBLISHED) -> ViewMaker:
    """Return what makes views of texts for an audience.

    Raises:
        NotFound.
        Refused: the register of people cannot give labels.
    """
    return ViewMaker(
        view_for(workspace, review_id, audience),
        labels_by_person(workspace, review_id, Audience.PANEL),
        labels_by_person(workspace, review_id, audience),
    )


@dataclass(frozen=True, slots=True)
class DecisionEdit:
    """A decision on a word that is to stand, or (``is_there`` false) to be taken back."""

    review_id: ReviewId
    decision: WordDecision
    is_there: bool = True


def label_view(
    workspace: Workspace,
    review_id: ReviewId,
    text: str,
    audience: Audience = Audience.PUBLISHED,
    progress: Progress = Silent(),
) -> TextView:
    """Return a text as shown for writing as an audience reads it.

    Raises:
        NotFound.
        Refused: the register of people cannot give labels.
        Cancelled.
    """
    return view_maker(workspace, review_id, audience).whole(text, progress)


def paragraphs_in(text: str) -> Iterator[str]:
    """Yield the paragraphs of a text, each with the empty lines behind it; together they are the text."""
    done = 0
    for end in _PARAGRAPH_ENDS.finditer(text):
        yield text[done : end.end()]
        done = end.end()
    if done < len(text):
        yield text[done:]


def decide_word(workspace: Workspace, edit: DecisionEdit) -> DecisionEdit:
    """Keep whether a word means somebody where it stands, or take that back; return the inverse.

    Raises:
        NotFound: no such review.
        Refused: no word is named, or the words around it are far too long.
    """
    decision = edit.decision
    if not decision.word.strip() or len(decision.around) > MAX_AROUND:
        raise Refused("No word to decide on was named.", remedy="Choose one from the list.")
    with workspace.write("word decided" if edit.is_there else "decision on a word taken back") as uow:
        existing_review(uow, edit.review_id)
        before = [
            each
            for each in uow.audiences.decisions(edit.review_id)
            if (each.word, each.around) == (decision.word, decision.around)
        ]
        if edit.is_there:
            uow.audiences.decide(edit.review_id, decision, workspace.clock())
        else:
            uow.audiences.forget(edit.review_id, decision)
        uow.commit(f"review {edit.review_id}")
    if before:
        return DecisionEdit(edit.review_id, before[0])
    return DecisionEdit(edit.review_id, decision, is_there=False)
