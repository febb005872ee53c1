"""One analysis as it is shown: question, definition, figures, chart, tables, and what is not known."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QHBoxLayout, QLabel, QSizePolicy, QSpinBox, QVBoxLayout, QWidget

from scrdesk.domain.analysis.result import Analysis, Figure, Result, Settings
from scrdesk.ui.pages.analyses.chart_card import ChartCard
from scrdesk.ui.pages.analyses.section_card import SectionCard
from scrdesk.ui.theme import Theme
from scrdesk.ui.widgets.card import Card
from scrdesk.ui.widgets.restyle import set_look
from scrdesk.ui.widgets.text_label import TextLabel, empty_layout
from scrdesk.ui.words import said

SETTINGS_AFTER_MS = 350  # a number typed digit by digit is one change
N_FIGURES_A_ROW = 3
NUMBER_PX = 72
SETTINGS_APART_PX = 12


class ResultView(QWidget):
    """Shows one result at a time.

    Signals:
        settings_changed: :class:`Settings` that somebody set.
        entries_wanted: the :class:`Line` whose entries should be shown.
    """

    settings_changed = Signal(object)
    entries_wanted = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._analysis: Analysis | None = None
        self._numbers: dict[str, QSpinBox] = {}
        self.sections: list[SectionCard] = []
        self.heading = TextLabel(self, "", "title")
        self.heading.setObjectName("analysis_title")
        self._question = TextLabel(self, "", "strong")
        self._definition = TextLabel(self, "", "soft")
        self._prompt = TextLabel(self, self.tr("A prompt to the panel, not a finding."), "small")
        self._settings = QWidget(self)
        # where they have no room side by side they stand below one another, and do not widen the page
        self._settings.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._settings_row = QHBoxLayout(self._settings)
        self._settings_row.setContentsMargins(0, 0, 0, 0)
        self._settings_row.setSpacing(8)
        self.missing = Card(self)
        self.missing.setObjectName("missing_card")
        self._missing_words = TextLabel(self.missing, "", "")
        missing_column = QVBoxLayout(self.missing)
        missing_column.setContentsMargins(12, 10, 12, 10)
        missing_column.addWidget(TextLabel(self.missing, self.tr("What the store would need for this"), "strong"))
        missing_column.addWidget(self._missing_words)
        self._figures = QWidget(self)
        self._figures_grid = QGridLayout(self._figures)
        self._figures_grid.setContentsMargins(0, 0, 0, 0)
        self._figures_grid.setSpacing(12)
        self.chart = ChartCard(theme, self)
        self._tables = QVBoxLayout()
        self._tables.setSpacing(12)
        self.unknown, unknown_column = Card.titled(self.tr("Not known, counted apart"), self)
        self.unknown.setObjectName("unknown_card")
        self._unknown_grid = QGridLayout()
        self._unknown_grid.setHorizontalSpacing(12)
        self._unknown_grid.setColumnStretch(1, 1)
        unknown_column.addLayout(self._unknown_grid)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for label in (self.heading, self._question, self._definition, self._prompt):
            column.addWidget(label)
        for widget in (self._settings, self.missing, self._figures, self.chart):
            column.addWidget(widget)
        column.addLayout(self._tables)
        column.addWidget(self.unknown)
        column.addStretch(1)  # else all above share what is left while the tables find their height
        self._timer = QTimer(self, singleShot=True, interval=SETTINGS_AFTER_MS)
        self._timer.timeout.connect(self._tell_settings)
        theme.changed.connect(self._fit)
        self.clear()

    def clear(self) -> None:
        """Forget every word."""
        self._timer.stop()
        self._analysis = None
        empty_layout(self._settings_row)
        self._numbers = {}
        self._empty()
        for label in (self.heading, self._question, self._definition):
            label.clear()
        self.hide()

    def show_result(self, analysis: Analysis, settings: Settings, result: Result) -> None:
        """Show what an analysis found."""
        self.setUpdatesEnabled(False)
        if self._analysis is None or self._analysis.key != analysis.key:
            self._show_analysis(analysis, settings)
        self._empty()
        self.missing.setVisible(bool(result.missing))
        self._missing_words.setText(said(result.missing))
        self._figures.setVisible(bool(result.figures))
        for place, figure in enumerate(result.figures):
            card = _figure_card(figure, self._figures)
            self._figures_grid.addWidget(card, place // N_FIGURES_A_ROW, place % N_FIGURES_A_ROW)
        for place in range(N_FIGURES_A_ROW):
            self._figures_grid.setColumnStretch(place, 1 if place < max(len(result.figures), 1) else 0)
        self.chart.show_chart(result.chart, analysis.title)
        for section in result.sections:
            if result.missing and not section.lines:
                continue
            card = SectionCard(section, self._theme, self)
            card.entries_wanted.connect(self.entries_wanted)
            self._tables.addWidget(card)
            self.sections.append(card)
        shown = [(f"{n:,}", said(words)) for words, n in result.unknown if n]
        shown += [
            (
                f"{each.of:,}",
                self.tr("{words}: {known} known and {not_stated} not stated").format(
                    words=said(each.words), known=f"{each.known:,}", not_stated=f"{each.not_stated:,}"
                ),
            )
            for each in result.tallies
            if each.of
        ]
        for row, (n, words) in enumerate(shown):
            self._unknown_grid.addWidget(TextLabel(self.unknown, n, "strong", wraps=False), row, 0)
            self._unknown_grid.addWidget(TextLabel(self.unknown, words, "soft"), row, 1)
        self.unknown.setVisible(bool(shown))
        self.show()
        self._fit()
        self.setUpdatesEnabled(True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give tables the height that their words need at another width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def _show_analysis(self, analysis: Analysis, settings: Settings) -> None:
        self._analysis = analysis
        self.heading.setText(said(analysis.title))
        self._question.setText(said(analysis.question))
        self._definition.setText(said(analysis.definition))
        empty_layout(self._settings_row)
        self._numbers = {}
        self._settings.setVisible(bool(analysis.settings))
        for each in analysis.settings:
            pair = QWidget(self._settings)
            beside = QHBoxLayout(pair)
            beside.setContentsMargins(0, 0, SETTINGS_APART_PX, 0)
            label = QLabel(said(each.words), pair)
            number = QSpinBox(pair)
            number.setObjectName(f"setting_{each.key}")
            number.setRange(each.least, each.most)
            number.setValue(settings.get(each.key, each.value))
            number.setAlignment(Qt.AlignmentFlag.AlignCenter)
            number.setAccessibleName(said(each.words))
            number.setToolTip(self.tr("From {least} to {most}").format(least=each.least, most=each.most))
            number.valueChanged.connect(partial(self._on_number_changed))
            label.setBuddy(number)
            beside.addWidget(label)
            beside.addWidget(number)
            self._settings_row.addWidget(pair, 0, Qt.AlignmentFlag.AlignLeft)
            self._numbers[each.key] = number
        self._settings_row.addStretch(1)

    def _empty(self) -> None:
        empty_layout(self._figures_grid)
        empty_layout(self._tables)
        empty_layout(self._unknown_grid)
        self.sections = []
        self.chart.show_chart(None, "")

    def _fit(self) -> None:
        for number in self._numbers.values():
            number.setFixedWidth(self._theme.px(NUMBER_PX))
        pairs = [number.parentWidget() for number in self._numbers.values()]
        needed = sum(pair.sizeHint().width() for pair in pairs if pair is not None)
        way = QBoxLayout.Direction.TopToBottom if needed > self.width() else QBoxLayout.Direction.LeftToRight
        self._settings_row.setDirection(way)
        for card in self.sections:
            card.fit()

    def _on_number_changed(self, _value: int) -> None:
        self._timer.start()

    def _tell_settings(self) -> None:
        self.settings_changed.emit({key: number.value() for key, number in self._numbers.items()})


def _figure_card(figure: Figure, parent: QWidget) -> Card:
    card = Card(parent)
    column = QVBoxLayout(card)
    column.setContentsMargins(12, 10, 12, 10)
    column.setSpacing(2)
    value = TextLabel(card, said(figure.value), "figure")
    set_look(value, "said", figure.tone)
    column.addWidget(value)
    column.addWidget(TextLabel(card, said(figure.words), "soft"))
    column.addStretch(1)
    card.setAccessibleName(f"{said(figure.value)}, {said(figure.words)}")
    return card
