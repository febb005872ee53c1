# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'hand_over_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from scrdesk.ui.widgets.busy import BusyStrip
from scrdesk.ui.widgets.text_label import TextLabel

class Ui_HandOverDialog(object):
    def setupUi(self, HandOverDialog):
        if not HandOverDialog.objectName():
            HandOverDialog.setObjectName(u"HandOverDialog")
        self.outer_layout = QVBoxLayout(HandOverDialog)
        self.outer_layout.setSpacing(8)
        self.outer_layout.setObjectName(u"outer_layout")
        self.outer_layout.setContentsMargins(20, 20, 20, 20)
        self.heading = TextLabel(HandOverDialog)
        self.heading.setObjectName(u"heading")
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setProperty(u"kind", u"heading")
        self.heading.setWordWrap(True)

        self.outer_layout.addWidget(self.heading)

        self.lead = TextLabel(HandOverDialog)
        self.lead.setObjectName(u"lead")
        self.lead.setTextFormat(Qt.TextFormat.PlainText)
        self.lead.setWordWrap(True)

        self.outer_layout.addWidget(self.lead)

        self.advice = TextLabel(HandOverDialog)
        self.advice.setObjectName(u"advice")
        self.advice.setTextFormat(Qt.TextFormat.PlainText)
        self.advice.setProperty(u"kind", u"small")
        self.advice.setWordWrap(True)

        self.outer_layout.addWidget(self.advice)

        self.passphrase_label = QLabel(HandOverDialog)
        self.passphrase_label.setObjectName(u"passphrase_label")
        self.passphrase_label.setTextFormat(Qt.TextFormat.PlainText)

        self.outer_layout.addWidget(self.passphrase_label)

        self.passphrase = QLineEdit(HandOverDialog)
        self.passphrase.setObjectName(u"passphrase")
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)

        self.outer_layout.addWidget(self.passphrase)

        self.again_label = QLabel(HandOverDialog)
        self.again_label.setObjectName(u"again_label")
        self.again_label.setTextFormat(Qt.TextFormat.PlainText)

        self.outer_layout.addWidget(self.again_label)

        self.again = QLineEdit(HandOverDialog)
        self.again.setObjectName(u"again")
        self.again.setEchoMode(QLineEdit.EchoMode.Password)

        self.outer_layout.addWidget(self.again)

        self.strength = TextLabel(HandOverDialog)
        self.strength.setObjectName(u"strength")
        self.strength.setTextFormat(Qt.TextFormat.PlainText)
        self.strength.setProperty(u"kind", u"small")
        self.strength.setWordWrap(True)

        self.outer_layout.addWidget(self.strength)

        self.words_row = QHBoxLayout()
        self.words_row.setSpacing(8)
        self.words_row.setObjectName(u"words_row")
        self.words_row.setContentsMargins(0, 0, 0, 0)
        self.show_words = QCheckBox(HandOverDialog)
        self.show_words.setObjectName(u"show_words")

        self.words_row.addWidget(self.show_words)

        self.space_1 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.words_row.addItem(self.space_1)

        self.propose_button = QPushButton(HandOverDialog)
        self.propose_button.setObjectName(u"propose_button")

        self.words_row.addWidget(self.propose_button)


        self.outer_layout.addLayout(self.words_row)

        self.fault = TextLabel(HandOverDialog)
        self.fault.setObjectName(u"fault")
        self.fault.setTextFormat(Qt.TextFormat.PlainText)
        self.fault.setProperty(u"kind", u"fault")
        self.fault.setWordWrap(True)

        self.outer_layout.addWidget(self.fault)

        self.busy_strip = BusyStrip(HandOverDialog)
        self.busy_strip.setObjectName(u"busy_strip")

        self.outer_layout.addWidget(self.busy_strip)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        self.space_2 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.space_2)

        self.cancel_button = QPushButton(HandOverDialog)
        self.cancel_button.setObjectName(u"cancel_button")

        self.buttons.addWidget(self.cancel_button)

        self.write_button = QPushButton(HandOverDialog)
        self.write_button.setObjectName(u"write_button")
        self.write_button.setProperty(u"kind", u"primary")

        self.buttons.addWidget(self.write_button)


        self.outer_layout.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.passphrase_label.setBuddy(self.passphrase)
        self.again_label.setBuddy(self.again)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.passphrase, self.again)
        QWidget.setTabOrder(self.again, self.show_words)
        QWidget.setTabOrder(self.show_words, self.propose_button)
        QWidget.setTabOrder(self.propose_button, self.write_button)
        QWidget.setTabOrder(self.write_button, self.cancel_button)

        self.retranslateUi(HandOverDialog)
    # setupUi

    def retranslateUi(self, HandOverDialog):
        HandOverDialog.setWindowTitle(QCoreApplication.translate("HandOverDialog", u"Hand this review over", None))
        self.heading.setText(QCoreApplication.translate("HandOverDialog", u"Hand this review over", None))
        self.lead.setText("")
        self.advice.setText("")
        self.passphrase_label.setText(QCoreApplication.translate("HandOverDialog", u"Passphrase of the bundle", None))
        self.again_label.setText(QCoreApplication.translate("HandOverDialog", u"The same again", None))
        self.strength.setText("")
        self.show_words.setText(QCoreApplication.translate("HandOverDialog", u"Show what is typed", None))
        self.propose_button.setText(QCoreApplication.translate("HandOverDialog", u"Propose seven words", None))
        self.fault.setText("")
        self.cancel_button.setText(QCoreApplication.translate("HandOverDialog", u"Cancel", None))
        self.write_button.setText(QCoreApplication.translate("HandOverDialog", u"Choose where, and write it\u2026", None))
    # retranslateUi

