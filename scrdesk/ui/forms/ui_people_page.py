# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'people_page.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from scrdesk.ui.widgets.card import Card
from scrdesk.ui.widgets.empty_state import EmptyState
from scrdesk.ui.widgets.text_label import TextLabel
from scrdesk.ui.widgets.value_view import ValueView

class Ui_PeoplePage(object):
    def setupUi(self, PeoplePage):
        if not PeoplePage.objectName():
            PeoplePage.setObjectName(u"PeoplePage")
        self.page_layout = QVBoxLayout(PeoplePage)
        self.page_layout.setSpacing(0)
        self.page_layout.setObjectName(u"page_layout")
        self.page_layout.setContentsMargins(0, 0, 0, 0)
        self.full = QWidget(PeoplePage)
        self.full.setObjectName(u"full")
        self.full_layout = QVBoxLayout(self.full)
        self.full_layout.setSpacing(12)
        self.full_layout.setObjectName(u"full_layout")
        self.full_layout.setContentsMargins(20, 16, 20, 16)
        self.bar = QWidget(self.full)
        self.bar.setObjectName(u"bar")
        self.bar_layout = QHBoxLayout(self.bar)
        self.bar_layout.setSpacing(16)
        self.bar_layout.setObjectName(u"bar_layout")
        self.bar_layout.setContentsMargins(0, 0, 0, 0)
        self.filter = QLineEdit(self.bar)
        self.filter.setObjectName(u"filter")
        self.filter.setClearButtonEnabled(True)

        self.bar_layout.addWidget(self.filter)

        self.shown = QLabel(self.bar)
        self.shown.setObjectName(u"shown")
        self.shown.setTextFormat(Qt.TextFormat.PlainText)
        self.shown.setProperty(u"kind", u"soft")

        self.bar_layout.addWidget(self.shown)

        self.space_1 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.bar_layout.addItem(self.space_1)


        self.full_layout.addWidget(self.bar)

        self.table_card = Card(self.full)
        self.table_card.setObjectName(u"table_card")
        self.table_card_layout = QVBoxLayout(self.table_card)
        self.table_card_layout.setSpacing(8)
        self.table_card_layout.setObjectName(u"table_card_layout")
        self.table_card_layout.setContentsMargins(1, 1, 1, 1)
        self.table = ValueView(self.table_card)
        self.table.setObjectName(u"table")

        self.table_card_layout.addWidget(self.table)


        self.full_layout.addWidget(self.table_card)

        self.note = TextLabel(self.full)
        self.note.setObjectName(u"note")
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        self.note.setProperty(u"kind", u"small")
        self.note.setWordWrap(True)

        self.full_layout.addWidget(self.note)


        self.page_layout.addWidget(self.full)

        self.none = QWidget(PeoplePage)
        self.none.setObjectName(u"none")
        self.none_layout = QVBoxLayout(self.none)
        self.none_layout.setSpacing(8)
        self.none_layout.setObjectName(u"none_layout")
        self.none_layout.setContentsMargins(20, 20, 20, 20)
        self.empty_state = EmptyState(self.none)
        self.empty_state.setObjectName(u"empty_state")

        self.none_layout.addWidget(self.empty_state)


        self.page_layout.addWidget(self.none)

        QWidget.setTabOrder(self.filter, self.table)

        self.retranslateUi(PeoplePage)
    # setupUi

    def retranslateUi(self, PeoplePage):
        self.filter.setPlaceholderText(QCoreApplication.translate("PeoplePage", u"Find a person: name, nickname, label, role", None))
#if QT_CONFIG(accessibility)
        self.filter.setAccessibleName(QCoreApplication.translate("PeoplePage", u"Find a person", None))
#endif // QT_CONFIG(accessibility)
        self.shown.setText("")
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("PeoplePage", u"People of the review", None))
#endif // QT_CONFIG(accessibility)
        self.note.setText(QCoreApplication.translate("PeoplePage", u"A label is what papers say instead of the name. Nicknames and other spellings are looked for, too, when names are replaced.", None))
        pass
    # retranslateUi

