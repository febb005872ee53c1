"""Words that are longer than usual are wrapped or end with an ellipsis; nothing asks for a bar to slide by a hair."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import (
    QListView,
    QListWidget,
    QScrollArea,
    QStyle,
    QStyleOptionComboBox,
    QStyleOptionViewItem,
    QVBoxLayout,
)

from scrdesk.domain.analysis.result import Chart, ChartKind, Series
from scrdesk.ui.delegates.wrapped_items import wrap_items
from scrdesk.ui.models.contents_model import ContentsLine, ContentsModel
from scrdesk.ui.pages.analyses.chart_card import ChartCard
from scrdesk.ui.widgets.choice_box import ChoiceBox
from scrdesk.ui.widgets.on_screen import grow
from scrdesk.ui.widgets.reading_order import Dialog
from scrdesk.ui.widgets.text_label import TextLabel


def test_a_choice_ends_with_an_ellipsis_where_there_is_no_room(qtbot, theme):
    box = ChoiceBox()
    qtbot.addWidget(box)
    box.addItems(["Item 7 of 12 · Combined chronology by period or key line of enquiry", "Item 8"])
    box.resize(180, 32)
    box.show()
    assert box.is_cut
    painted = QStyleOptionComboBox()
    box.initStyleOption(painted)
    assert painted.currentText.endswith("…")
    assert box.currentText().endswith("enquiry"), "what is chosen stays whole"
    box.setCurrentIndex(1)
    box.initStyleOption(painted)
    assert (painted.currentText, box.is_cut) == ("Item 8", False)


def test_items_of_a_list_have_a_line_for_each_that_their_words_need(qtbot, theme):
    """Qt measures without the padding of the style: words that fill a line but for that were cut."""
    view = QListWidget()
    qtbot.addWidget(view)
    wrap_items(view)
    words = "Who knew of the partner and when"
    view.addItems([words[:n] for n in range(8, len(words))])
    view.resize(200, 400)
    view.show()
    metrics = view.fontMetrics()
    for row in range(view.count()):
        option = QStyleOptionViewItem()
        view.initViewItemOption(option)
        index = view.model().index(row, 0)
        view.itemDelegate().initStyleOption(option, index)
        option.rect = view.visualRect(index)
        room = view.style().subElementRect(QStyle.SubElement.SE_ItemViewItemText, option, view)
        margin = view.style().pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin, option, view) + 1
        wide = QRect(0, 0, room.width() - 2 * margin, 1000)
        needed = metrics.boundingRect(wide, Qt.TextFlag.TextWordWrap.value, view.item(row).text())
        assert needed.height() <= room.height(), view.item(row).text()


def test_a_heading_of_a_lower_level_is_moved_in_with_all_of_its_lines(qtbot, theme):
    view = QListView()
    qtbot.addWidget(view)
    wrap_items(view)
    model = ContentsModel(view)
    view.setModel(model)
    model.show_lines([ContentsLine("The family and practitioners", level, 1) for level in (1, 2, 3)])
    view.resize(150, 400)
    view.show()
    lefts, heights = [], []
    for row in range(3):
        option = QStyleOptionViewItem()
        view.initViewItemOption(option)
        view.itemDelegate().initStyleOption(option, model.index(row, 0))
        option.rect = view.visualRect(model.index(row, 0))
        lefts.append(view.style().subElementRect(QStyle.SubElement.SE_ItemViewItemText, option, view).left())
        heights.append(option.rect.height())
    assert lefts == sorted(set(lefts))
    assert lefts[2] - lefts[0] < 40
    assert min(heights) > 1.5 * view.fontMetrics().lineSpacing(), "each wraps"


def test_a_dialog_grows_when_a_line_needs_another(qtbot, theme):
    dialog = Dialog()
    qtbot.addWidget(dialog)
    column = QVBoxLayout(dialog)
    above = TextLabel(dialog, "This cannot be undone, and what goes is written down. " * 3)
    line = TextLabel(dialog, "Still wanted.")
    for each in (above, line):
        column.addWidget(each)
    dialog.resize(300, 10)
    with qtbot.waitExposed(dialog):
        dialog.show()
    before = dialog.height()
    line.setText("Still wanted: the reference of the review, typed as it stands at the top of every page of it.")
    grow(dialog)
    assert dialog.height() > before
    dialog.layout().activate()
    assert above.height() >= above.heightForWidth(above.width())
    assert line.height() >= line.heightForWidth(line.width())


def test_a_chart_is_as_wide_as_its_card_and_no_wider(qtbot, theme):
    card = ChartCard(theme)
    qtbot.addWidget(card)
    chart = Chart(ChartKind.BARS, ("POL", "GP"), (Series("seen", (3.0, 4.0)),), words="Contacts of each agency.")
    card.resize(858, 300)
    card.show_chart(chart, "Child seen")
    area = card.findChild(QScrollArea)
    for width in (858, 700):
        card.resize(width, 300)
        qtbot.waitUntil(lambda: area.width() > 0 and not card.layout().isEmpty())
        card.layout().activate()
        assert area.viewport().width() - card.canvas.width() in range(2), "neither cut nor with room left over"
        assert not area.horizontalScrollBar().isVisible()
        assert area.viewport().height() >= card.canvas.height()
