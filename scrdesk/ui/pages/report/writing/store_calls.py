"""What the writing views ask of the services, off the window's thread; services are imported inside."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from scrdesk.ui.pages.report.writing.label_reader import Shaded
from scrdesk.ui.words import said

if TYPE_CHECKING:
    from scrdesk.domain.labelled_text.view import Doubt
    from scrdesk.domain.progress import Progress
    from scrdesk.domain.report_draft import Comment, CommentId, NumberedDraft, Section, SectionChange
    from scrdesk.domain.report_text.references import Known
    from scrdesk.domain.report_text.spelling import Speller
    from scrdesk.domain.review import Agency, ReviewId
    from scrdesk.services.compose_report import Loose
    from scrdesk.services.open_store import Workspace
    from scrdesk.services.report_view import DecisionEdit, ViewMaker
    from scrdesk.services.report_words import ReportWords


@dataclass(frozen=True, slots=True)
class Written:
    """The report as it is written, and what its text can refer to."""

    sections: tuple[Section, ...]
    known: Known
    loose: tuple[Loose, ...]
    words: ReportWords


@dataclass(frozen=True, slots=True)
class Rounds:
    """Numbered drafts and the comments on them."""

    drafts: tuple[NumberedDraft, ...]
    comments: tuple[Comment, ...]
    agencies: tuple[Agency, ...]
    next_number: str
    places: Mapping[CommentId, bool]
    """Whether what a comment is on stands in its draft."""


def fetch(workspace: Workspace, review_id: ReviewId, _: Progress) -> Written:
    """Return what is written."""
    from scrdesk.services import compose_report
    from scrdesk.services.report_words import report_words

    return Written(
        compose_report.sections(workspace, review_id),
        compose_report.known(workspace, review_id),
        compose_report.loose_references(workspace, review_id),
        report_words(),
    )


def fetch_speller(workspace: Workspace, review_id: ReviewId, _: Progress) -> Speller:
    """Return what knows the words of a review; the dictionary is read when this is first asked for."""
    from scrdesk.services.spelling import speller

    return speller(workspace, review_id)


def begin(workspace: Workspace, review_id: ReviewId, _: Progress) -> None:
    """Begin the report with the standard contents."""
    from scrdesk.services.compose_report import begin_report

    begin_report(workspace, review_id)


AS_PUBLISHED, FOR_PANEL = "published", "panel"


@dataclass(frozen=True, slots=True)
class ShownView:
    """A text as an audience reads it, ready to be shown.

    Args:
        audience_key: whose view it is.
        written: the text it was made of.
        shown: what is read.
        shaded: what was put in, with offsets as Qt counts.
        shown_of: what is read of each of these.
        counts: how often something was put in, by reason.
        doubts: words that wait for a person.
    """

    audience_key: str
    written: str
    shown: str
    shaded: tuple[Shaded, ...]
    shown_of: tuple[str, ...]
    counts: tuple[tuple[str, int], ...]
    doubts: tuple[Doubt, ...]


def view_maker(workspace: Workspace, review_id: ReviewId, audience_key: str, _: Progress) -> ViewMaker:
    """Return what makes views for an audience."""
    from scrdesk.domain.audience import Audience
    from scrdesk.services.report_view import view_maker as make

    return make(workspace, review_id, Audience.PANEL if audience_key == FOR_PANEL else Audience.PUBLISHED)


def read_words(_: Progress) -> None:
    """Read the lists of words by which names are told, so that the first view has not to wait for them."""
    from scrdesk.services.leak_knowledge import known_words

    known_words()


def shown_view(maker: ViewMaker, text: str, audience_key: str, progress: Progress | None = None) -> ShownView:
    """Return a text as an audience reads it; asks nothing of the store."""
    view = maker.whole(text, progress) if progress is not None else maker.whole(text)
    shaded, shown_of, at = [], [], 0
    for piece in view.pieces:
        # Qt counts a sign beyond the first plane as two.
        n = len(piece.shown) if piece.shown.isascii() else len(piece.shown.encode("utf-16-le", "surrogatepass")) // 2
        if piece.why is not None:
            is_of_another = piece.whose not in ("", piece.shown)
            told = said(piece.why.value)
            if is_of_another:
                told = said("{what} of {whom}").format(what=told, whom=piece.whose)
            shaded.append(Shaded(at, at + n, told, piece.written))
            shown_of.append(piece.shown)
        at += n
    counts = tuple((why.value, n) for why, n in view.counts)
    return ShownView(audience_key, text, view.shown, tuple(shaded), tuple(shown_of), counts, view.doubts)


def decide_word(
    workspace: Workspace, review_id: ReviewId, doubt: Doubt, is_name: bool, _: Progress
) -> DecisionEdit | None:
    """Keep whether a word is a name where it stands; return what takes that back."""
    from scrdesk.domain.labelled_text.decisions import WordDecision
    from scrdesk.services.report_view import DecisionEdit
    from scrdesk.services.report_view import decide_word as decide

    return decide(workspace, DecisionEdit(review_id, WordDecision(doubt.word, doubt.around, is_name)))


def take_decision_back(workspace: Workspace, inverse: DecisionEdit, _: Progress) -> None:
    """Take back what was kept of a word."""
    from scrdesk.services.report_view import decide_word as decide

    decide(workspace, inverse)


def fetch_rounds(workspace: Workspace, review_id: ReviewId, _: Progress) -> Rounds:
    """Return drafts and comments."""
    from scrdesk.services import numbered_drafts, reviews
    from scrdesk.services.accuracy_returns import places_of_comments

    return Rounds(
        numbered_drafts.numbered_drafts(workspace, review_id),
        numbered_drafts.comments(workspace, review_id),
        reviews.agencies(workspace, review_id),
        numbered_drafts.offered_number(workspace, review_id),
        places_of_comments(workspace, review_id),
    )


def compare(workspace: Workspace, review_id: ReviewId, old: str, new: str, _: Progress) -> tuple[SectionChange, ...]:
    """Return what changed between two drafts."""
    from scrdesk.services.numbered_drafts import changes_between

    return changes_between(workspace, review_id, old, new)


def freeze(workspace: Workspace, review_id: ReviewId, number: str, by: str, note: str, _: Progress) -> str:
    """Let the report stand for good under a number; return the number."""
    from scrdesk.services.numbered_drafts import freeze_draft

    return freeze_draft(workspace, review_id, number, by, note).number
