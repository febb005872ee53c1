"""The pages of the window in their order. Each is imported when it is first shown, so that starting stays quick."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from scrdesk.ui.page import Page, PageContext

Make = Callable[[PageContext, QWidget], Page]


@dataclass(frozen=True, slots=True)
class PageEntry:
    """A page: its key (also the rail button's name, ``page_<key>``) and how to make it."""

    key: str
    make: Make


def _overview(context: PageContext, parent: QWidget) -> Page:
    from scrdesk.ui.pages.overview.page import OverviewPage

    return OverviewPage(context, parent)


def _submissions(context: PageContext, parent: QWidget) -> Page:
    from scrdesk.ui.pages.submissions.page import SubmissionsPage

    return SubmissionsPage(context, parent)


def _chronology(context: PageContext, parent: QWidget) -> Page:
    from scrdesk.ui.pages.chronology.page import ChronologyPage

    return ChronologyPage(context, parent)


def _people(context: PageContext, parent: QWidget) -> Page:
    from scrdesk.ui.pages.people.page import PeoplePage

    return PeoplePage(context, parent)


def _panel(context: PageContext, parent: QWidget) -> Page:
    from scrdesk.ui.pages.panel.page import PanelPage

    return PanelPage(context, parent)


def _report(context: PageContext, parent: QWidget) -> Page:
    from scrdesk.ui.pages.report.page import ReportPage

    return ReportPage(context, parent)


def _learning(context: PageContext, parent: QWidget) -> Page:
    from scrdesk.ui.pages.learning.page import LearningPage

    return LearningPage(context, parent)


PAGES = (
    PageEntry("overview", _overview),
    PageEntry("submissions", _submissions),
    PageEntry("chronology", _chronology),
    PageEntry("people", _people),
    PageEntry("panel", _panel),
    PageEntry("report", _report),
    PageEntry("learning", _learning),
)
