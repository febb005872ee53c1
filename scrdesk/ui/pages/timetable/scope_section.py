"""The section Scope of the timetable: what the terms of reference say, and changing it while the review goes on."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from scrdesk.domain.document_language import DocumentLanguage
from scrdesk.domain.review import Agency, KeyLineOfEnquiry, NewAgency
from scrdesk.ui.dialogs.deed import Answers, Asked, Deed, Kind
from scrdesk.ui.pages.life.answers import day, text
from scrdesk.ui.pages.timetable.deeds import begins
from scrdesk.ui.widgets.action_row import ActionRow, RowAction
from scrdesk.ui.widgets.text_label import TextLabel
from scrdesk.ui.words import said

if TYPE_CHECKING:
    from scrdesk.domain.progress import Progress
    from scrdesk.domain.review import ReviewId
    from scrdesk.services.open_store import Workspace
    from scrdesk.services.review_scope import ScopeEdit
    from scrdesk.services.timetable import Timetable
    from scrdesk.ui.pages.life.sectioned import Prepared
    from scrdesk.ui.pages.timetable.page import TimetablePage

LANGUAGES = {
    DocumentLanguage.ENGLISH: "English",
    DocumentLanguage.WELSH: "Welsh (to be checked by a Welsh speaker)",
}
KINDS = ("police", "gp", "hospital", "health_visiting", "school", "social_care", "housing", "probation", "other")


def _tr(words: str) -> str:
    return QCoreApplication.translate("scope", words)


class ScopeSection:
    """Three cards: the review itself, its key lines of enquiry, its agencies."""

    def __init__(self, page: TimetablePage) -> None:
        self._page = page

    def show(self, found: Timetable) -> None:
        """Put the cards into the page."""
        self._show_review(found)
        self._show_key_lines(found)
        self._show_agencies(found)

    def _show_review(self, found: Timetable) -> None:
        details = found.review.details
        card, body = self._page.card(_tr("What the review looks at"))
        first, last = begins(details.period_start), begins(details.period_end)
        period = _tr("Period: {first} to {last}").format(first=first, last=last) if first and last else ""
        incident = _tr("Incident: {day}").format(day=begins(details.incident)) if details.incident else ""
        welsh = (
            _tr("Documents have Welsh headings and labels.") if details.language == DocumentLanguage.WELSH.value else ""
        )
        lines = (period or _tr("No period is set yet."), incident, details.circumstances, welsh)
        change = RowAction("scope_action", _tr("Change…"), partial(self._ask, review_scope, found))
        body.addWidget(ActionRow(details.title or details.child_label, card, details=lines, actions=(change,)))

    def _show_key_lines(self, found: Timetable) -> None:
        note = _tr("Numbered questions of the terms of reference. Entries are put under them in the chronology.")
        card, body = self._page.card(_tr("Key lines of enquiry"), note)
        if not found.key_lines:
            body.addWidget(TextLabel(card, _tr("None yet: add the first when the panel has agreed it.")))
        for line in found.key_lines:
            actions = (
                RowAction("change_line", _tr("Change…"), partial(self._ask, key_line, found, line)),
                RowAction("remove_line", _tr("Take out"), partial(self._take_out, line)),
            )
            body.addWidget(ActionRow(f"{line.number}  {line.question}", card, actions=actions))
        add = RowAction("add_line", _tr("Add a key line…"), partial(self._ask, key_line, found, None))
        body.addLayout(self._page.buttons(card, add))

    def _show_agencies(self, found: Timetable) -> None:
        note = _tr("One that is added now is asked for its papers under Requests. Codes begin references and stay.")
        card, body = self._page.card(_tr("Agencies"), note)
        for each in found.agencies:
            change = RowAction("change_agency", _tr("Change…"), partial(self._ask, agency, found, each))
            chip = (each.code, each.kind, each.name)
            body.addWidget(ActionRow(each.name, card, details=(each.contact,), actions=(change,), agency=chip))
        add = RowAction("add_agency", _tr("Add an agency…"), partial(self._ask, agency, found, None))
        body.addLayout(self._page.buttons(card, add))

    def _ask(self, prepare: Callable[..., Prepared], *about: object) -> None:
        page = self._page
        if page.workspace is not None and page.review_id is not None:
            page.ask(prepare(page.workspace, page.review_id, *about), _tr("Kept."))

    def _take_out(self, line: KeyLineOfEnquiry) -> None:
        from scrdesk.services.review_scope import KeyLineEdit

        page = self._page
        if page.workspace is not None and page.review_id is not None:
            edit = KeyLineEdit(page.review_id, line.id, "")
            said = _tr("Key line {n} was taken out; the others keep their numbers.").format(n=line.number)
            page.run(partial(_keep, page.workspace, edit), said)


def review_scope(workspace: Workspace, review_id: ReviewId, found: Timetable) -> Prepared:
    """Ask what the review looks at."""
    was = found.review.details
    deed = Deed(
        _tr("What the review looks at"),
        _tr("Reference and kind stay; “Go on as another kind…” stands under “Decision and kind”."),
        (
            Asked("child_label", _tr("Label of the child, never the name"), begins=was.child_label),
            Asked("title", _tr("Working title"), begins=was.title, is_needed=False),
            Asked("period_start", _tr("Period from"), Kind.DAY, begins=begins(was.period_start), is_needed=False),
            Asked("period_end", _tr("Period to"), Kind.DAY, begins=begins(was.period_end), is_needed=False),
            Asked("incident", _tr("Day of the incident"), Kind.DAY, begins=begins(was.incident), is_needed=False),
            Asked(
                "circumstances",
                _tr("Circumstances, in two lines"),
                Kind.TEXT,
                begins=was.circumstances,
                is_needed=False,
            ),
            Asked(
                "language",
                _tr("Headings and labels of documents"),
                Kind.CHOICE,
                choices=tuple((each.value, said(words)) for each, words in LANGUAGES.items()),
                begins=was.language,
            ),
        ),
        _tr("Keep"),
        is_long=True,
    )

    def keep(answers: Answers, progress: Progress) -> ScopeEdit | None:
        from scrdesk.services.review_scope import DetailsEdit

        details = replace(
            was,
            child_label=text(answers, "child_label"),
            title=text(answers, "title"),
            period_start=day(answers, "period_start"),
            period_end=day(answers, "period_end"),
            incident=day(answers, "incident"),
            circumstances=text(answers, "circumstances"),
            language=text(answers, "language"),
        )
        return _keep(workspace, DetailsEdit(review_id, details), progress)

    return deed, keep


def key_line(workspace: Workspace, review_id: ReviewId, _found: Timetable, known: KeyLineOfEnquiry | None) -> Prepared:
    """Ask for the words of a key line of enquiry."""
    deed = Deed(
        _tr("A key line of enquiry") if known is None else _tr("Key line {n}").format(n=known.number),
        _tr("A question that the review is to answer. Its number stays, since papers name it."),
        (Asked("question", _tr("Question"), Kind.TEXT, begins=known.question if known is not None else ""),),
        _tr("Add") if known is None else _tr("Keep"),
    )

    def keep(answers: Answers, progress: Progress) -> ScopeEdit | None:
        from scrdesk.services.review_scope import KeyLineEdit

        edit = KeyLineEdit(review_id, known.id if known is not None else None, text(answers, "question"))
        return _keep(workspace, edit, progress)

    return deed, keep


def agency(workspace: Workspace, review_id: ReviewId, found: Timetable, known: Agency | None) -> Prepared:
    """Ask what an agency is called and who answers there."""
    taken = ", ".join(each.code for each in found.agencies)
    code = Asked(
        "code", _tr("Code"), hint=_tr("2 to 4 letters; begins its references. Taken: {codes}.").format(codes=taken)
    )
    was = known or Agency(found.agencies[0].id if found.agencies else 0, "", "", "other")  # type: ignore[arg-type]  # shown only
    words = [(kind, kind.replace("_", " ")) for kind in KINDS]
    deed = Deed(
        _tr("An agency") if known is None else _tr("Change {code}").format(code=known.code),
        _tr("Everything that came from it keeps its references.") if known is not None else "",
        (
            *((code,) if known is None else ()),
            Asked("name", _tr("Name"), begins=was.name),
            Asked("kind", _tr("Kind"), Kind.CHOICE, choices=tuple(words), begins=was.kind),
            Asked("contact", _tr("Who answers there"), begins=was.contact, is_needed=False),
        ),
        _tr("Add") if known is None else _tr("Keep"),
    )

    def keep(answers: Answers, progress: Progress) -> ScopeEdit | None:
        from scrdesk.services.review_scope import AgencyEdit

        own = known.code if known is not None else text(answers, "code").upper()
        if known is None and own in {each.code for each in found.agencies}:
            from scrdesk.errors import Refused

            raise Refused(_tr("The code {code} is taken in this review.").format(code=own), remedy=_tr("Take another."))
        details = NewAgency(own, text(answers, "name"), text(answers, "kind"), text(answers, "contact"))
        return _keep(workspace, AgencyEdit(review_id, own, details), progress)

    return deed, keep


def _keep(workspace: Workspace, edit: ScopeEdit, _progress: Progress) -> ScopeEdit | None:
    from scrdesk.services.review_scope import apply_scope

    return apply_scope(workspace, edit)
