# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'new_store_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from scrdesk.ui.widgets.busy import BusyStrip
from scrdesk.ui.widgets.card import Card
from scrdesk.ui.widgets.text_label import TextLabel

class Ui_NewStoreDialog(object):
    def setupUi(self, NewStoreDialog):
        if not NewStoreDialog.objectName():
            NewStoreDialog.setObjectName(u"NewStoreDialog")
        self.dialog_layout = QVBoxLayout(NewStoreDialog)
        self.dialog_layout.setSpacing(8)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(24, 24, 24, 24)
        self.heading = QLabel(NewStoreDialog)
        self.heading.setObjectName(u"heading")
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setProperty(u"kind", u"heading")

        self.dialog_layout.addWidget(self.heading)

        self.lead = TextLabel(NewStoreDialog)
        self.lead.setObjectName(u"lead")
        self.lead.setTextFormat(Qt.TextFormat.PlainText)
        self.lead.setProperty(u"kind", u"soft")
        self.lead.setWordWrap(True)

        self.dialog_layout.addWidget(self.lead)

        self.space_1 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.dialog_layout.addItem(self.space_1)

        self.place_label = QLabel(NewStoreDialog)
        self.place_label.setObjectName(u"place_label")
        self.place_label.setTextFormat(Qt.TextFormat.PlainText)

        self.dialog_layout.addWidget(self.place_label)

        self.place_row = QWidget(NewStoreDialog)
        self.place_row.setObjectName(u"place_row")
        self.place_row_layout = QHBoxLayout(self.place_row)
        self.place_row_layout.setSpacing(8)
        self.place_row_layout.setObjectName(u"place_row_layout")
        self.place_row_layout.setContentsMargins(0, 0, 0, 0)
        self.place = QLineEdit(self.place_row)
        self.place.setObjectName(u"place")

        self.place_row_layout.addWidget(self.place)

        self.choose_button = QPushButton(self.place_row)
        self.choose_button.setObjectName(u"choose_button")
        self.choose_button.setAutoDefault(False)

        self.place_row_layout.addWidget(self.choose_button)


        self.dialog_layout.addWidget(self.place_row)

        self.place_hint = TextLabel(NewStoreDialog)
        self.place_hint.setObjectName(u"place_hint")
        self.place_hint.setTextFormat(Qt.TextFormat.PlainText)
        self.place_hint.setProperty(u"kind", u"small")
        self.place_hint.setWordWrap(True)

        self.dialog_layout.addWidget(self.place_hint)

        self.space_2 = QSpacerItem(4, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.dialog_layout.addItem(self.space_2)

        self.passphrase_label = TextLabel(NewStoreDialog)
        self.passphrase_label.setObjectName(u"passphrase_label")
        self.passphrase_label.setTextFormat(Qt.TextFormat.PlainText)
        self.passphrase_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.passphrase_label)

        self.passphrase = QLineEdit(NewStoreDialog)
        self.passphrase.setObjectName(u"passphrase")

        self.dialog_layout.addWidget(self.passphrase)

        self.strength = TextLabel(NewStoreDialog)
        self.strength.setObjectName(u"strength")
        self.strength.setTextFormat(Qt.TextFormat.PlainText)
        self.strength.setProperty(u"kind", u"small")
        self.strength.setWordWrap(True)

        self.dialog_layout.addWidget(self.strength)

        self.again_label = QLabel(NewStoreDialog)
        self.again_label.setObjectName(u"again_label")
        self.again_label.setTextFormat(Qt.TextFormat.PlainText)

        self.dialog_layout.addWidget(self.again_label)

        self.again = QLineEdit(NewStoreDialog)
        self.again.setObjectName(u"again")

        self.dialog_layout.addWidget(self.again)

        self.show_words = QCheckBox(NewStoreDialog)
        self.show_words.setObjectName(u"show_words")

        self.dialog_layout.addWidget(self.show_words)

        self.warning_card = Card(NewStoreDialog)
        self.warning_card.setObjectName(u"warning_card")
        self.warning_layout = QVBoxLayout(self.warning_card)
        self.warning_layout.setSpacing(8)
        self.warning_layout.setObjectName(u"warning_layout")
        self.warning_layout.setContentsMargins(12, 12, 12, 12)
        self.warning = TextLabel(self.warning_card)
        self.warning.setObjectName(u"warning")
        self.warning.setTextFormat(Qt.TextFormat.PlainText)
        self.warning.setWordWrap(True)

        self.warning_layout.addWidget(self.warning)


        self.dialog_layout.addWidget(self.warning_card)

        self.fault = TextLabel(NewStoreDialog)
        self.fault.setObjectName(u"fault")
        self.fault.setTextFormat(Qt.TextFormat.PlainText)
        self.fault.setProperty(u"kind", u"fault")
        self.fault.setWordWrap(True)

        self.dialog_layout.addWidget(self.fault)

        self.busy_strip = BusyStrip(NewStoreDialog)
        self.busy_strip.setObjectName(u"busy_strip")

        self.dialog_layout.addWidget(self.busy_strip)

        self.space_3 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.dialog_layout.addItem(self.space_3)

        self.space_4 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.dialog_layout.addItem(self.space_4)

        self.foot = QWidget(NewStoreDialog)
        self.foot.setObjectName(u"foot")
        self.foot_layout = QHBoxLayout(self.foot)
        self.foot_layout.setSpacing(12)
        self.foot_layout.setObjectName(u"foot_layout")
        self.foot_layout.setContentsMargins(0, 0, 0, 0)
        self.space_5 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foot_layout.addItem(self.space_5)

        self.cancel_button = QPushButton(self.foot)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.foot_layout.addWidget(self.cancel_button)

        self.make_button = QPushButton(self.foot)
        self.make_button.setObjectName(u"make_button")
        self.make_button.setProperty(u"kind", u"primary")

        self.foot_layout.addWidget(self.make_button)


        self.dialog_layout.addWidget(self.foot)

#if QT_CONFIG(shortcut)
        self.place_label.setBuddy(self.place)
        self.passphrase_label.setBuddy(self.passphrase)
        self.again_label.setBuddy(self.again)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.place, self.choose_button)
        QWidget.setTabOrder(self.choose_button, self.passphrase)
        QWidget.setTabOrder(self.passphrase, self.again)
        QWidget.setTabOrder(self.again, self.show_words)
        QWidget.setTabOrder(self.show_words, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.make_button)

        self.retranslateUi(NewStoreDialog)

        self.make_button.setDefault(True)

    # setupUi

    def retranslateUi(self, NewStoreDialog):
        NewStoreDialog.setWindowTitle(QCoreApplication.translate("NewStoreDialog", u"Make a new store", None))
        self.heading.setText(QCoreApplication.translate("NewStoreDialog", u"Make a new store", None))
        self.lead.setText(QCoreApplication.translate("NewStoreDialog", u"A store is one encrypted file. It holds your Board\u2019s reviews with everything that agencies send.", None))
        self.place_label.setText(QCoreApplication.translate("NewStoreDialog", u"Where it lies", None))
#if QT_CONFIG(accessibility)
        self.place.setAccessibleName(QCoreApplication.translate("NewStoreDialog", u"Where the store lies", None))
#endif // QT_CONFIG(accessibility)
        self.choose_button.setText(QCoreApplication.translate("NewStoreDialog", u"Choose\u2026", None))
        self.place_hint.setText("")
        self.passphrase_label.setText(QCoreApplication.translate("NewStoreDialog", u"Passphrase, at least 12 characters; four or more words that do not belong together are good", None))
#if QT_CONFIG(accessibility)
        self.passphrase.setAccessibleName(QCoreApplication.translate("NewStoreDialog", u"Passphrase", None))
#endif // QT_CONFIG(accessibility)
        self.strength.setText("")
        self.again_label.setText(QCoreApplication.translate("NewStoreDialog", u"The same again", None))
#if QT_CONFIG(accessibility)
        self.again.setAccessibleName(QCoreApplication.translate("NewStoreDialog", u"The same passphrase again", None))
#endif // QT_CONFIG(accessibility)
        self.show_words.setText(QCoreApplication.translate("NewStoreDialog", u"Show what I type", None))
        self.warning.setText(QCoreApplication.translate("NewStoreDialog", u"If the passphrase is forgotten, only a recovery sheet printed before opens the store: neither we nor your IT can. Print the sheet and keep it in your Board\u2019s safe; whoever has it can open the store. Tell a second person who may know the passphrase.", None))
        self.fault.setText("")
        self.cancel_button.setText(QCoreApplication.translate("NewStoreDialog", u"Cancel", None))
        self.make_button.setText(QCoreApplication.translate("NewStoreDialog", u"Make the store", None))
    # retranslateUi

