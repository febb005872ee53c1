"""The pages of the window in their order. Each is imported when it is first shown, so that starting stays quick."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from scrdesk.ui.page import Page, PageContext

Make = Callable[[PageContext, QWidget], Page]


@dataclass(frozen=True, slots=True)
class PageEntry:
    """A page: its key (the rail button is named ``page_<key>``), its name in the rail, and how to make it.

    A page that does not need a review is about the store as a whole: it can be opened while the store holds no review,
    and is then given a workspace and no review id.
    """

    key: str
    title: str
    make: Make
    needs_review: bool = True


def _overview(context: PageContext, parent: QWidget) -> Page:
    from scrdesk.ui.pages.overview.page import OverviewPage

    return OverviewPage(context, parent)


def _timetable(context: PageContext, parent: QWidget) -> Page:
    from scrdesk.ui.pages.timetable.page import TimetablePage

    return TimetablePage(context, parent)


def _requests(context: PageContext, parent: QWidget) -> Page:
    from scrdesk.ui.pages.requests.page import RequestsPage

    return RequestsPage(context, parent)


def _all_reviews(context: PageContext, parent: QWidget) -> Page:
    from scrdesk.ui.pages.all_reviews.page import AllReviewsPage

    return AllReviewsPage(context, parent)


def _submissions(context: PageContext, parent: QWidget) -> Page:
    from scrdesk.ui.pages.submissions.page import SubmissionsPage

    return SubmissionsPage(context, parent)


def _chronology(context: PageContext, parent: QWidget) -> Page:
    from scrdesk.ui.pages.chronology.page import ChronologyPage

    return ChronologyPage(context, parent)


def _people(context: PageContext, parent: QWidget) -> Page:
    from scrdesk.ui.pages.people.page import PeoplePage

    return PeoplePage(context, parent)


def _analyses(context: PageContext, parent: QWidget) -> Page:
    from scrdesk.ui.pages.analyses.page import AnalysesPage

    return AnalysesPage(context, parent)


def _panel(context: PageContext, parent: QWidget) -> Page:
    from scrdesk.ui.pages.panel.page import PanelPage

    return PanelPage(context, parent)


def _report(context: PageContext, parent: QWidget) -> Page:
    from scrdesk.ui.pages.report.page import ReportPage

    return ReportPage(context, parent)


def _learning(context: PageContext, parent: QWidget) -> Page:
    from scrdesk.ui.pages.learning.page import LearningPage

    return LearningPage(context, parent)


def _safekeeping(context: PageContext, parent: QWidget) -> Page:
    from scrdesk.ui.pages.safekeeping.page import SafekeepingPage

    return SafekeepingPage(context, parent)


# One line adds a page: the rail makes its button, and Ctrl+1 to Ctrl+9 follow this order.
PAGES = (
    PageEntry("overview", "Overview", _overview),
    PageEntry("timetable", "Timetable", _timetable),
    PageEntry("requests", "Requests", _requests),
    PageEntry("submissions", "Submissions", _submissions),
    PageEntry("chronology", "Chronology", _chronology),
    PageEntry("people", "People", _people),
    PageEntry("analyses", "Analyses", _analyses),
    PageEntry("panel", "Panel", _panel),
    PageEntry("report", "Report", _report),
    PageEntry("learning", "Learning", _learning),
    PageEntry("all_reviews", "All reviews", _all_reviews, needs_review=False),
    PageEntry("safekeeping", "Safekeeping", _safekeeping, needs_review=False),
)
