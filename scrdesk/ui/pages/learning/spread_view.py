"""Who was told and taught: short products of the review, and the log of dissemination and training."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from scrdesk.domain.learning_records import NAMES, TRAINING, Dissemination, LearningProduct, Stored
from scrdesk.ui.models.value_table import ValueColumn
from scrdesk.ui.pages.learning.record_table import RecordTable
from scrdesk.ui.pages.learning.tables_view import TablesView
from scrdesk.ui.short_days import short_day
from scrdesk.ui.theme import Theme
from scrdesk.ui.words import said

if TYPE_CHECKING:
    from scrdesk.ui.pages.learning.store_calls import LearningData

N_SIGNS_OF_DAY = 13


class SpreadView(TablesView):
    """Products above, the log below."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("spread", "", theme, parent)
        find = self.tr("Find in products, dissemination and training")
        self.filter.setPlaceholderText(find)
        self.filter.setAccessibleName(find)
        self._numbers: dict[object, int] = {}
        self.products: RecordTable[Stored[LearningProduct]] = RecordTable(
            "products_table",
            self.tr("Briefings and news texts"),
            (
                ValueColumn(self.tr("Title"), lambda each: each.details.title, 6),
                ValueColumn(self.tr("Kind"), lambda each: said(each.details.kind), 3),
                ValueColumn(self.tr("Date"), _day_of_product, n_signs=N_SIGNS_OF_DAY),
                ValueColumn(self.tr("Filled in"), _filled, 3),
            ),
            theme,
            self,
            empty=self.tr(
                "No briefing yet. A 7-minute briefing is seven short boxes on one page that end with three questions; "
                "it leaves with labels instead of names."
            ),
            deeds=(("write_product", self.tr("Write to a file…")),),
        )
        self.new_button = QPushButton(self.tr("New"), self)
        self.new_button.setObjectName("new_product")
        self.new_button.setAccessibleName(self.tr("New briefing or news text"))
        self.new_menu = QMenu(self.new_button)
        self.new_button.setProperty("kind", "menu")
        self.new_button.setMenu(self.new_menu)
        self.bar.addWidget(self.new_button)
        self.log: RecordTable[Stored[Dissemination]] = RecordTable(
            "log_table",
            self.tr("Dissemination and training"),
            (
                ValueColumn(self.tr("Day"), _day, n_signs=N_SIGNS_OF_DAY),
                ValueColumn(self.tr("What"), self._what, 6),
                ValueColumn(self.tr("Audience"), lambda each: said(each.details.audience), 4),
                ValueColumn(self.tr("Came"), _came, n_signs=8),
                ValueColumn(self.tr("Evidence returned, follow-up"), _returned, 6),
            ),
            theme,
            self,
            add=self.tr("Add a line…"),
            empty=self.tr(
                "Nothing is in the log yet. Each product and session is a line: who was to hear it, who answers, "
                "who came, and what came back as evidence that it was used."
            ),
        )
        self.wire(self.products, LearningProduct)
        self.wire(self.log, Dissemination)
        self.put_cards((self.products, self.log))

    def show_data(self, data: LearningData | None) -> None:
        """Show products and log."""
        super().show_data(data)
        self._numbers = {} if data is None else {each.id: each.details.number for each in data.lessons}
        self.products.show_rows(() if data is None else data.products)
        self.log.show_rows(() if data is None else data.log)
        if data is not None and self.new_menu.isEmpty():
            for form in data.words.products:
                action = self.new_menu.addAction(said(form.kind[:1].upper() + form.kind[1:]) + "…")
                action.setToolTip(said(form.about))
                action.triggered.connect(partial(self._on_new, form.kind))

    def _on_new(self, kind: str, _checked: bool = False) -> None:
        about = {"what": "record", "kind": NAMES[LearningProduct], "preset": kind, "record": None}
        self.form_wanted.emit(about)

    def _what(self, each: Stored[Dissemination]) -> str:
        number = self._numbers.get(each.details.finding_id)
        kind = said("training") if each.details.kind == TRAINING else said("product")
        finding = "" if number is None else said(", finding {n}").format(n=number)
        return f"{each.details.what} ({kind}{finding})"


def _day_of_product(each: Stored[LearningProduct]) -> str:
    return short_day(each.details.day) if each.details.day is not None else ""


def _filled(each: Stored[LearningProduct]) -> str:
    boxes = each.details.boxes
    return said("{n} of {all} boxes").format(n=sum(bool(text) for _, text in boxes), all=len(boxes))


def _day(each: Stored[Dissemination]) -> str:
    return short_day(each.details.day) if each.details.day is not None else ""


def _came(each: Stored[Dissemination]) -> str:
    details = each.details
    if not details.attended:
        return said("{n} asked").format(n=details.invited) if details.invited else ""
    return (
        said("{n} of {all}").format(n=details.attended, all=details.invited)
        if details.invited
        else f"{details.attended}"
    )


def _returned(each: Stored[Dissemination]) -> str:
    details = each.details
    day = f" ({short_day(details.returned_on)})" if details.returned_on is not None else ""
    due = said(" by {day}").format(day=short_day(details.follow_up_due)) if details.follow_up_due is not None else ""
    follow_up = ""
    if details.follow_up or due:
        follow_up = "\n" + said("To follow: {what}").format(what=f"{details.follow_up}{due}")
    return f"{details.returned or said('nothing yet')}{day}{follow_up}"
