# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'exports_view.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from scrdesk.ui.widgets.card import Card
from scrdesk.ui.widgets.empty_state import EmptyState
from scrdesk.ui.widgets.text_label import TextLabel
from scrdesk.ui.widgets.value_view import ValueView

class Ui_ExportsView(object):
    def setupUi(self, ExportsView):
        if not ExportsView.objectName():
            ExportsView.setObjectName(u"ExportsView")
        self.outer_layout = QVBoxLayout(ExportsView)
        self.outer_layout.setSpacing(8)
        self.outer_layout.setObjectName(u"outer_layout")
        self.outer_layout.setContentsMargins(0, 0, 0, 0)
        self.exports_lead = TextLabel(ExportsView)
        self.exports_lead.setObjectName(u"exports_lead")
        self.exports_lead.setTextFormat(Qt.TextFormat.PlainText)
        self.exports_lead.setProperty(u"kind", u"soft")
        self.exports_lead.setWordWrap(True)

        self.outer_layout.addWidget(self.exports_lead)

        self.exports_filters = QHBoxLayout()
        self.exports_filters.setSpacing(8)
        self.exports_filters.setObjectName(u"exports_filters")
        self.exports_filters.setContentsMargins(0, 0, 0, 0)
        self.exports_filter = QLineEdit(ExportsView)
        self.exports_filter.setObjectName(u"exports_filter")

        self.exports_filters.addWidget(self.exports_filter)

        self.exports_shown = TextLabel(ExportsView)
        self.exports_shown.setObjectName(u"exports_shown")
        self.exports_shown.setTextFormat(Qt.TextFormat.PlainText)
        self.exports_shown.setProperty(u"kind", u"small")
        self.exports_shown.setWordWrap(False)

        self.exports_filters.addWidget(self.exports_shown)

        self.space_1 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.exports_filters.addItem(self.space_1)


        self.outer_layout.addLayout(self.exports_filters)

        self.exports_card = Card(ExportsView)
        self.exports_card.setObjectName(u"exports_card")
        self.exports_card_layout = QVBoxLayout(self.exports_card)
        self.exports_card_layout.setSpacing(8)
        self.exports_card_layout.setObjectName(u"exports_card_layout")
        self.exports_card_layout.setContentsMargins(4, 4, 4, 4)
        self.exports = ValueView(self.exports_card)
        self.exports.setObjectName(u"exports")

        self.exports_card_layout.addWidget(self.exports)


        self.outer_layout.addWidget(self.exports_card)

        self.no_exports = EmptyState(ExportsView)
        self.no_exports.setObjectName(u"no_exports")

        self.outer_layout.addWidget(self.no_exports)

        QWidget.setTabOrder(self.exports_filter, self.exports)

        self.retranslateUi(ExportsView)
    # setupUi

    def retranslateUi(self, ExportsView):
        self.exports_lead.setText("")
#if QT_CONFIG(accessibility)
        self.exports_filter.setAccessibleName(QCoreApplication.translate("ExportsView", u"Filter by words", None))
#endif // QT_CONFIG(accessibility)
        self.exports_filter.setPlaceholderText(QCoreApplication.translate("ExportsView", u"Filter by words", None))
        self.exports_shown.setText("")
#if QT_CONFIG(accessibility)
        self.exports.setAccessibleName(QCoreApplication.translate("ExportsView", u"Files that left this store, newest first", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

