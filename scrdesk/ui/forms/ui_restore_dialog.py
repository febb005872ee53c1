# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'restore_dialog.ui'
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

class Ui_RestoreDialog(object):
    def setupUi(self, RestoreDialog):
        if not RestoreDialog.objectName():
            RestoreDialog.setObjectName(u"RestoreDialog")
        self.outer_layout = QVBoxLayout(RestoreDialog)
        self.outer_layout.setSpacing(8)
        self.outer_layout.setObjectName(u"outer_layout")
        self.outer_layout.setContentsMargins(20, 20, 20, 20)
        self.heading = TextLabel(RestoreDialog)
        self.heading.setObjectName(u"heading")
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setProperty(u"kind", u"heading")
        self.heading.setWordWrap(True)

        self.outer_layout.addWidget(self.heading)

        self.lead = TextLabel(RestoreDialog)
        self.lead.setObjectName(u"lead")
        self.lead.setTextFormat(Qt.TextFormat.PlainText)
        self.lead.setWordWrap(True)

        self.outer_layout.addWidget(self.lead)

        self.file_line = TextLabel(RestoreDialog)
        self.file_line.setObjectName(u"file_line")
        self.file_line.setTextFormat(Qt.TextFormat.PlainText)
        self.file_line.setProperty(u"kind", u"strong")
        self.file_line.setWordWrap(True)

        self.outer_layout.addWidget(self.file_line)

        self.passphrase_label = QLabel(RestoreDialog)
        self.passphrase_label.setObjectName(u"passphrase_label")
        self.passphrase_label.setTextFormat(Qt.TextFormat.PlainText)

        self.outer_layout.addWidget(self.passphrase_label)

        self.passphrase = QLineEdit(RestoreDialog)
        self.passphrase.setObjectName(u"passphrase")
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)

        self.outer_layout.addWidget(self.passphrase)

        self.show_words = QCheckBox(RestoreDialog)
        self.show_words.setObjectName(u"show_words")

        self.outer_layout.addWidget(self.show_words)

        self.held_card = Card(RestoreDialog)
        self.held_card.setObjectName(u"held_card")
        self.held_card_layout = QVBoxLayout(self.held_card)
        self.held_card_layout.setSpacing(8)
        self.held_card_layout.setObjectName(u"held_card_layout")
        self.held_card_layout.setContentsMargins(16, 12, 16, 12)
        self.held_title = TextLabel(self.held_card)
        self.held_title.setObjectName(u"held_title")
        self.held_title.setTextFormat(Qt.TextFormat.PlainText)
        self.held_title.setProperty(u"kind", u"strong")
        self.held_title.setWordWrap(True)

        self.held_card_layout.addWidget(self.held_title)

        self.held = TextLabel(self.held_card)
        self.held.setObjectName(u"held")
        self.held.setTextFormat(Qt.TextFormat.PlainText)
        self.held.setWordWrap(True)

        self.held_card_layout.addWidget(self.held)


        self.outer_layout.addWidget(self.held_card)

        self.fault = TextLabel(RestoreDialog)
        self.fault.setObjectName(u"fault")
        self.fault.setTextFormat(Qt.TextFormat.PlainText)
        self.fault.setProperty(u"kind", u"fault")
        self.fault.setWordWrap(True)

        self.outer_layout.addWidget(self.fault)

        self.busy_strip = BusyStrip(RestoreDialog)
        self.busy_strip.setObjectName(u"busy_strip")

        self.outer_layout.addWidget(self.busy_strip)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        self.space_1 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.space_1)

        self.cancel_button = QPushButton(RestoreDialog)
        self.cancel_button.setObjectName(u"cancel_button")

        self.buttons.addWidget(self.cancel_button)

        self.look_button = QPushButton(RestoreDialog)
        self.look_button.setObjectName(u"look_button")

        self.buttons.addWidget(self.look_button)

        self.restore_button = QPushButton(RestoreDialog)
        self.restore_button.setObjectName(u"restore_button")
        self.restore_button.setProperty(u"kind", u"primary")

        self.buttons.addWidget(self.restore_button)


        self.outer_layout.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.passphrase_label.setBuddy(self.passphrase)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.passphrase, self.show_words)
        QWidget.setTabOrder(self.show_words, self.look_button)
        QWidget.setTabOrder(self.look_button, self.restore_button)
        QWidget.setTabOrder(self.restore_button, self.cancel_button)

        self.retranslateUi(RestoreDialog)
    # setupUi

    def retranslateUi(self, RestoreDialog):
        RestoreDialog.setWindowTitle(QCoreApplication.translate("RestoreDialog", u"Restore a backup", None))
        self.heading.setText(QCoreApplication.translate("RestoreDialog", u"Restore a backup", None))
        self.lead.setText("")
        self.file_line.setText("")
        self.passphrase_label.setText(QCoreApplication.translate("RestoreDialog", u"Passphrase of the day it was made", None))
        self.show_words.setText(QCoreApplication.translate("RestoreDialog", u"Show what is typed", None))
        self.held_title.setText("")
        self.held.setText("")
        self.fault.setText("")
        self.cancel_button.setText(QCoreApplication.translate("RestoreDialog", u"Cancel", None))
        self.look_button.setText(QCoreApplication.translate("RestoreDialog", u"See what it holds", None))
        self.restore_button.setText(QCoreApplication.translate("RestoreDialog", u"Restore into a new file\u2026", None))
    # retranslateUi

