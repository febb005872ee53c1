"""The evidence trail at a glance: how much is linked, and every loose end as a line that opens its thing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from scrdesk.domain.analysis.spells import shortened
from scrdesk.domain.evidence_trail import EvidenceTrail, Loose, LooseEnd
from scrdesk.ui.widgets.card import Card, SectionTitle
from scrdesk.ui.widgets.pill import Pill
from scrdesk.ui.widgets.text_label import TextLabel, empty_layout

MOST_SHOWN = 5
MOST_WORDS = 90
"""Signs of what a loose end is about; the thing itself opens with a click."""
TONES = {
    LooseEnd.NO_EVIDENCE: "bad",
    LooseEnd.WITHDRAWN_EVIDENCE: "bad",
    LooseEnd.NO_OWNER: "warn",
    LooseEnd.NO_ACTION: "warn",
    LooseEnd.NO_RECOMMENDATION: "warn",
    LooseEnd.NO_FINDING: "info",
}


class LooseEnds(Card):
    """A heading that can be opened, and the lines."""

    def __init__(self, open_end: Callable[[Loose], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("loose_ends")
        self._open, self._trail = open_end, EvidenceTrail({}, (), (0, 0, 0))
        self._remarks: Sequence[str] = ()
        body = QVBoxLayout(self)
        body.setContentsMargins(16, 12, 16, 12)
        body.setSpacing(4)
        head = QHBoxLayout()
        head.setSpacing(12)
        title = SectionTitle(self)
        title.setText(self.tr("Evidence trail"))
        title.setWordWrap(False)
        head.addWidget(title)
        self.counted = TextLabel(self, "", "soft")
        head.addWidget(self.counted, 1)
        self.more = QPushButton(self.tr("Show all"), self)
        self.more.setObjectName("show_all_loose_ends")
        self.more.setCheckable(True)
        self.more.toggled.connect(self._show)
        head.addWidget(self.more)
        body.addLayout(head)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(2)
        body.addLayout(self._lines)
        self.setAccessibleName(self.tr("Evidence trail"))

    def show_trail(self, trail: EvidenceTrail, remarks: Sequence[str]) -> None:
        """Show the loose ends of a trail, and remarks on the whole."""
        self._trail, self._remarks = trail, remarks
        self._show()

    def _show(self, *_: object) -> None:
        empty_layout(self._lines)
        n_proofs, n_recommendations, n_actions = self._trail.n_links
        loose = self._trail.loose
        said = self.tr(
            "{proofs} entries and paragraphs, {recommendations} recommendations and {actions} actions are linked; "
            "{loose} to look at"
        )
        self.counted.setText(
            said.format(
                proofs=n_proofs,
                recommendations=n_recommendations,
                actions=n_actions,
                loose=len(loose) or self.tr("none"),
            )
        )
        self.more.setVisible(len(loose) > MOST_SHOWN)
        shown = loose if self.more.isChecked() else loose[:MOST_SHOWN]
        for each in shown:
            self._add_line(each)
        for words in self._remarks:
            self._lines.addWidget(TextLabel(self, words, "small"))

    def _add_line(self, each: Loose) -> None:
        row = QHBoxLayout()
        row.setSpacing(12)
        name = QPushButton(each.name, self)
        name.setProperty("kind", "link")
        name.setAccessibleName(self.tr("Open {name}: {kind}").format(name=each.name, kind=each.kind.value))
        name.clicked.connect(partial(self._on_clicked, each))
        row.addWidget(name)
        kind = Pill(self)
        kind.say(each.kind.value, TONES.get(each.kind, "quiet"))
        row.addWidget(kind)
        words = TextLabel(self, shortened(each.words, MOST_WORDS), "small")
        words.setToolTip(each.words)
        row.addWidget(words, 1)
        self._lines.addLayout(row)

    def _on_clicked(self, each: Loose, _checked: bool = False) -> None:
        self._open(each)
