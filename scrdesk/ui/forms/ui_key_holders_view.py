# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'key_holders_view.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from scrdesk.ui.widgets.card import (Card, SectionTitle)
from scrdesk.ui.widgets.text_label import TextLabel
from scrdesk.ui.widgets.value_view import ValueView

class Ui_KeyHoldersView(object):
    def setupUi(self, KeyHoldersView):
        if not KeyHoldersView.objectName():
            KeyHoldersView.setObjectName(u"KeyHoldersView")
        self.outer_layout = QVBoxLayout(KeyHoldersView)
        self.outer_layout.setSpacing(8)
        self.outer_layout.setObjectName(u"outer_layout")
        self.outer_layout.setContentsMargins(0, 0, 0, 0)
        self.keys_scroll = QScrollArea(KeyHoldersView)
        self.keys_scroll.setObjectName(u"keys_scroll")
        self.keys_scroll.setWidgetResizable(True)
        self.keys_contents = QWidget()
        self.keys_contents.setObjectName(u"keys_contents")
        self.keys_contents_layout = QVBoxLayout(self.keys_contents)
        self.keys_contents_layout.setSpacing(16)
        self.keys_contents_layout.setObjectName(u"keys_contents_layout")
        self.keys_contents_layout.setContentsMargins(0, 0, 0, 0)
        self.passphrase_card = Card(self.keys_contents)
        self.passphrase_card.setObjectName(u"passphrase_card")
        self.passphrase_card_layout = QVBoxLayout(self.passphrase_card)
        self.passphrase_card_layout.setSpacing(8)
        self.passphrase_card_layout.setObjectName(u"passphrase_card_layout")
        self.passphrase_card_layout.setContentsMargins(16, 14, 16, 14)
        self.passphrase_card_title = SectionTitle(self.passphrase_card)
        self.passphrase_card_title.setObjectName(u"passphrase_card_title")
        self.passphrase_card_title.setTextFormat(Qt.TextFormat.PlainText)

        self.passphrase_card_layout.addWidget(self.passphrase_card_title)

        self.passphrase_line = TextLabel(self.passphrase_card)
        self.passphrase_line.setObjectName(u"passphrase_line")
        self.passphrase_line.setTextFormat(Qt.TextFormat.PlainText)
        self.passphrase_line.setWordWrap(True)

        self.passphrase_card_layout.addWidget(self.passphrase_line)

        self.passphrase_row = QHBoxLayout()
        self.passphrase_row.setSpacing(8)
        self.passphrase_row.setObjectName(u"passphrase_row")
        self.passphrase_row.setContentsMargins(0, 0, 0, 0)
        self.change_button = QPushButton(self.passphrase_card)
        self.change_button.setObjectName(u"change_button")

        self.passphrase_row.addWidget(self.change_button)

        self.space_1 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.passphrase_row.addItem(self.space_1)


        self.passphrase_card_layout.addLayout(self.passphrase_row)


        self.keys_contents_layout.addWidget(self.passphrase_card)

        self.custodians_card = Card(self.keys_contents)
        self.custodians_card.setObjectName(u"custodians_card")
        self.custodians_card_layout = QVBoxLayout(self.custodians_card)
        self.custodians_card_layout.setSpacing(8)
        self.custodians_card_layout.setObjectName(u"custodians_card_layout")
        self.custodians_card_layout.setContentsMargins(16, 14, 16, 14)
        self.custodians_card_title = SectionTitle(self.custodians_card)
        self.custodians_card_title.setObjectName(u"custodians_card_title")
        self.custodians_card_title.setTextFormat(Qt.TextFormat.PlainText)

        self.custodians_card_layout.addWidget(self.custodians_card_title)

        self.custodians_line = TextLabel(self.custodians_card)
        self.custodians_line.setObjectName(u"custodians_line")
        self.custodians_line.setTextFormat(Qt.TextFormat.PlainText)
        self.custodians_line.setWordWrap(True)

        self.custodians_card_layout.addWidget(self.custodians_line)

        self.custodians = ValueView(self.custodians_card)
        self.custodians.setObjectName(u"custodians")

        self.custodians_card_layout.addWidget(self.custodians)

        self.custodians_row = QHBoxLayout()
        self.custodians_row.setSpacing(8)
        self.custodians_row.setObjectName(u"custodians_row")
        self.custodians_row.setContentsMargins(0, 0, 0, 0)
        self.add_button = QPushButton(self.custodians_card)
        self.add_button.setObjectName(u"add_button")

        self.custodians_row.addWidget(self.add_button)

        self.own_button = QPushButton(self.custodians_card)
        self.own_button.setObjectName(u"own_button")

        self.custodians_row.addWidget(self.own_button)

        self.remove_button = QPushButton(self.custodians_card)
        self.remove_button.setObjectName(u"remove_button")

        self.custodians_row.addWidget(self.remove_button)

        self.space_2 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.custodians_row.addItem(self.space_2)


        self.custodians_card_layout.addLayout(self.custodians_row)


        self.keys_contents_layout.addWidget(self.custodians_card)

        self.sheet_card = Card(self.keys_contents)
        self.sheet_card.setObjectName(u"sheet_card")
        self.sheet_card_layout = QVBoxLayout(self.sheet_card)
        self.sheet_card_layout.setSpacing(8)
        self.sheet_card_layout.setObjectName(u"sheet_card_layout")
        self.sheet_card_layout.setContentsMargins(16, 14, 16, 14)
        self.sheet_card_title = SectionTitle(self.sheet_card)
        self.sheet_card_title.setObjectName(u"sheet_card_title")
        self.sheet_card_title.setTextFormat(Qt.TextFormat.PlainText)

        self.sheet_card_layout.addWidget(self.sheet_card_title)

        self.sheet_line = TextLabel(self.sheet_card)
        self.sheet_line.setObjectName(u"sheet_line")
        self.sheet_line.setTextFormat(Qt.TextFormat.PlainText)
        self.sheet_line.setWordWrap(True)

        self.sheet_card_layout.addWidget(self.sheet_line)

        self.sheets_line = TextLabel(self.sheet_card)
        self.sheets_line.setObjectName(u"sheets_line")
        self.sheets_line.setTextFormat(Qt.TextFormat.PlainText)
        self.sheets_line.setProperty(u"kind", u"small")
        self.sheets_line.setWordWrap(True)

        self.sheet_card_layout.addWidget(self.sheets_line)

        self.sheet_row = QHBoxLayout()
        self.sheet_row.setSpacing(8)
        self.sheet_row.setObjectName(u"sheet_row")
        self.sheet_row.setContentsMargins(0, 0, 0, 0)
        self.sheet_button = QPushButton(self.sheet_card)
        self.sheet_button.setObjectName(u"sheet_button")

        self.sheet_row.addWidget(self.sheet_button)

        self.space_3 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.sheet_row.addItem(self.space_3)


        self.sheet_card_layout.addLayout(self.sheet_row)


        self.keys_contents_layout.addWidget(self.sheet_card)

        self.computer_card = Card(self.keys_contents)
        self.computer_card.setObjectName(u"computer_card")
        self.computer_card_layout = QVBoxLayout(self.computer_card)
        self.computer_card_layout.setSpacing(8)
        self.computer_card_layout.setObjectName(u"computer_card_layout")
        self.computer_card_layout.setContentsMargins(16, 14, 16, 14)
        self.computer_card_title = SectionTitle(self.computer_card)
        self.computer_card_title.setObjectName(u"computer_card_title")
        self.computer_card_title.setTextFormat(Qt.TextFormat.PlainText)

        self.computer_card_layout.addWidget(self.computer_card_title)

        self.computer_line = TextLabel(self.computer_card)
        self.computer_line.setObjectName(u"computer_line")
        self.computer_line.setTextFormat(Qt.TextFormat.PlainText)
        self.computer_line.setWordWrap(True)

        self.computer_card_layout.addWidget(self.computer_line)

        self.computer_note = TextLabel(self.computer_card)
        self.computer_note.setObjectName(u"computer_note")
        self.computer_note.setTextFormat(Qt.TextFormat.PlainText)
        self.computer_note.setProperty(u"kind", u"small")
        self.computer_note.setWordWrap(True)

        self.computer_card_layout.addWidget(self.computer_note)

        self.computer_row = QHBoxLayout()
        self.computer_row.setSpacing(8)
        self.computer_row.setObjectName(u"computer_row")
        self.computer_row.setContentsMargins(0, 0, 0, 0)
        self.remember_button = QPushButton(self.computer_card)
        self.remember_button.setObjectName(u"remember_button")

        self.computer_row.addWidget(self.remember_button)

        self.forget_button = QPushButton(self.computer_card)
        self.forget_button.setObjectName(u"forget_button")

        self.computer_row.addWidget(self.forget_button)

        self.space_4 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.computer_row.addItem(self.space_4)


        self.computer_card_layout.addLayout(self.computer_row)


        self.keys_contents_layout.addWidget(self.computer_card)

        self.space_5 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.keys_contents_layout.addItem(self.space_5)

        self.keys_scroll.setWidget(self.keys_contents)

        self.outer_layout.addWidget(self.keys_scroll)

        QWidget.setTabOrder(self.change_button, self.custodians)
        QWidget.setTabOrder(self.custodians, self.add_button)
        QWidget.setTabOrder(self.add_button, self.own_button)
        QWidget.setTabOrder(self.own_button, self.remove_button)
        QWidget.setTabOrder(self.remove_button, self.sheet_button)
        QWidget.setTabOrder(self.sheet_button, self.remember_button)
        QWidget.setTabOrder(self.remember_button, self.forget_button)

        self.retranslateUi(KeyHoldersView)
    # setupUi

    def retranslateUi(self, KeyHoldersView):
#if QT_CONFIG(accessibility)
        self.keys_scroll.setAccessibleName(QCoreApplication.translate("KeyHoldersView", u"Who can open it?", None))
#endif // QT_CONFIG(accessibility)
        self.passphrase_card_title.setText(QCoreApplication.translate("KeyHoldersView", u"The passphrase", None))
        self.passphrase_line.setText("")
        self.change_button.setText(QCoreApplication.translate("KeyHoldersView", u"Change the passphrase\u2026", None))
        self.custodians_card_title.setText(QCoreApplication.translate("KeyHoldersView", u"Custodians: others with a passphrase of their own", None))
        self.custodians_line.setText("")
#if QT_CONFIG(accessibility)
        self.custodians.setAccessibleName(QCoreApplication.translate("KeyHoldersView", u"Custodians", None))
#endif // QT_CONFIG(accessibility)
        self.add_button.setText(QCoreApplication.translate("KeyHoldersView", u"Add a custodian\u2026", None))
        self.own_button.setText(QCoreApplication.translate("KeyHoldersView", u"Change their passphrase\u2026", None))
        self.remove_button.setText(QCoreApplication.translate("KeyHoldersView", u"Take off the list\u2026", None))
        self.sheet_card_title.setText(QCoreApplication.translate("KeyHoldersView", u"The recovery sheet", None))
        self.sheet_line.setText("")
        self.sheets_line.setText("")
        self.sheet_button.setText(QCoreApplication.translate("KeyHoldersView", u"Recovery sheet\u2026", None))
        self.computer_card_title.setText(QCoreApplication.translate("KeyHoldersView", u"This computer", None))
        self.computer_line.setText("")
        self.computer_note.setText("")
        self.remember_button.setText(QCoreApplication.translate("KeyHoldersView", u"Remember on this computer", None))
        self.forget_button.setText(QCoreApplication.translate("KeyHoldersView", u"Forget on this computer", None))
        pass
    # retranslateUi

