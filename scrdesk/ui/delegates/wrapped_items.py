"""Items of a list whose words wrap: as high as their words need within the padding that the style gives them."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from scrdesk.ui.models.contents_model import LEVEL_ROLE


def wrap_items(view: QListView) -> None:
    """Let the words of a list wrap; nothing of it is ever out of sight to the right."""
    view.setWordWrap(True)
    view.setUniformItemSizes(False)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.setResizeMode(QListView.ResizeMode.Adjust)
    view.setItemDelegate(WrappedItems(view))


class WrappedItems(QStyledItemDelegate):
    """Measures words within the padding. Qt measures without it, so that a line that is hardly full would be cut."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        """Move an item of a lower level in, with every line of it: an empty picture stands before its words."""
        super().initStyleOption(option, index)
        level = index.data(LEVEL_ROLE)
        if isinstance(level, int) and level > 1:
            option.features |= QStyleOptionViewItem.ViewItemFeature.HasDecoration
            option.decorationSize = QSize((level - 1) * option.fontMetrics.horizontalAdvance("M") // 2, 1)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the size of an item at the width of the list."""
        view = self.parent()
        hint = super().sizeHint(option, index)
        if not isinstance(view, QListView):
            return hint
        whole = QStyleOptionViewItem(option)
        self.initStyleOption(whole, index)
        whole.rect.setWidth(view.viewport().width())
        words = view.style().subElementRect(QStyle.SubElement.SE_ItemViewItemText, whole, view)
        narrower = QStyleOptionViewItem(option)
        narrower.rect.setWidth(words.width())
        return QSize(hint.width(), max(hint.height(), super().sizeHint(narrower, index).height()))
