# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'people_page.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from scrdesk.ui.widgets.card import (Card, SectionTitle)
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
        self.bar_layout = QHBoxLayout()
        self.bar_layout.setSpacing(12)
        self.bar_layout.setObjectName(u"bar_layout")
        self.bar_layout.setContentsMargins(0, 0, 0, 0)
        self.filter = QLineEdit(self.full)
        self.filter.setObjectName(u"filter")

        self.bar_layout.addWidget(self.filter)

        self.shown = QLabel(self.full)
        self.shown.setObjectName(u"shown")
        self.shown.setTextFormat(Qt.TextFormat.PlainText)
        self.shown.setProperty(u"kind", u"soft")

        self.bar_layout.addWidget(self.shown)

        self.bar_space = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.bar_layout.addItem(self.bar_space)

        self.change_button = QPushButton(self.full)
        self.change_button.setObjectName(u"change_button")

        self.bar_layout.addWidget(self.change_button)

        self.remove_button = QPushButton(self.full)
        self.remove_button.setObjectName(u"remove_button")

        self.bar_layout.addWidget(self.remove_button)


        self.full_layout.addLayout(self.bar_layout)

        self.warning = QLabel(self.full)
        self.warning.setObjectName(u"warning")
        self.warning.setTextFormat(Qt.TextFormat.PlainText)
        self.warning.setProperty(u"kind", u"fault")
        self.warning.setWordWrap(True)

        self.full_layout.addWidget(self.warning)

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

        self.places_bar_layout = QHBoxLayout()
        self.places_bar_layout.setSpacing(12)
        self.places_bar_layout.setObjectName(u"places_bar_layout")
        self.places_bar_layout.setContentsMargins(0, 0, 0, 0)
        self.places_title = SectionTitle(self.full)
        self.places_title.setObjectName(u"places_title")

        self.places_bar_layout.addWidget(self.places_title)

        self.places_shown = QLabel(self.full)
        self.places_shown.setObjectName(u"places_shown")
        self.places_shown.setTextFormat(Qt.TextFormat.PlainText)
        self.places_shown.setProperty(u"kind", u"soft")

        self.places_bar_layout.addWidget(self.places_shown)

        self.places_space = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.places_bar_layout.addItem(self.places_space)


        self.full_layout.addLayout(self.places_bar_layout)

        self.places_card = Card(self.full)
        self.places_card.setObjectName(u"places_card")
        self.places_card_layout = QVBoxLayout(self.places_card)
        self.places_card_layout.setSpacing(8)
        self.places_card_layout.setObjectName(u"places_card_layout")
        self.places_card_layout.setContentsMargins(1, 1, 1, 1)
        self.places_table = ValueView(self.places_card)
        self.places_table.setObjectName(u"places_table")

        self.places_card_layout.addWidget(self.places_table)


        self.full_layout.addWidget(self.places_card)

        self.note = TextLabel(self.full)
        self.note.setObjectName(u"note")
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        self.note.setProperty(u"kind", u"small")
        self.note.setWordWrap(True)

        self.full_layout.addWidget(self.note)

        self.full_layout.setStretch(2, 3)
        self.full_layout.setStretch(4, 1)

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

        QWidget.setTabOrder(self.filter, self.change_button)
        QWidget.setTabOrder(self.change_button, self.remove_button)
        QWidget.setTabOrder(self.remove_button, self.table)
        QWidget.setTabOrder(self.table, self.places_table)

        self.retranslateUi(PeoplePage)
    # setupUi

    def retranslateUi(self, PeoplePage):
        self.filter.setPlaceholderText(QCoreApplication.translate("PeoplePage", u"Find a name", None))
#if QT_CONFIG(accessibility)
        self.filter.setAccessibleName(QCoreApplication.translate("PeoplePage", u"Find a name", None))
#endif // QT_CONFIG(accessibility)
        self.shown.setText("")
        self.change_button.setText(QCoreApplication.translate("PeoplePage", u"Change\u2026", None))
#if QT_CONFIG(tooltip)
        self.change_button.setToolTip(QCoreApplication.translate("PeoplePage", u"Enter", None))
#endif // QT_CONFIG(tooltip)
        self.remove_button.setText(QCoreApplication.translate("PeoplePage", u"Take out", None))
#if QT_CONFIG(tooltip)
        self.remove_button.setToolTip(QCoreApplication.translate("PeoplePage", u"Del", None))
#endif // QT_CONFIG(tooltip)
        self.warning.setText("")
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("PeoplePage", u"People of the review", None))
#endif // QT_CONFIG(accessibility)
        self.places_title.setText(QCoreApplication.translate("PeoplePage", u"Places", None))
        self.places_shown.setText("")
#if QT_CONFIG(accessibility)
        self.places_table.setAccessibleName(QCoreApplication.translate("PeoplePage", u"Places of the review", None))
#endif // QT_CONFIG(accessibility)
        self.note.setText(QCoreApplication.translate("PeoplePage", u"A label is what papers say instead of the name. Nicknames, other spellings and addresses are looked for, too, when names are replaced.", None))
        pass
    # retranslateUi

