# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'change_passphrase_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from scrdesk.ui.widgets.busy import BusyStrip
from scrdesk.ui.widgets.text_label import TextLabel

class Ui_ChangePassphraseDialog(object):
    def setupUi(self, ChangePassphraseDialog):
        if not ChangePassphraseDialog.objectName():
            ChangePassphraseDialog.setObjectName(u"ChangePassphraseDialog")
        self.outer_layout = QVBoxLayout(ChangePassphraseDialog)
        self.outer_layout.setSpacing(8)
        self.outer_layout.setObjectName(u"outer_layout")
        self.outer_layout.setContentsMargins(20, 20, 20, 20)
        self.heading = TextLabel(ChangePassphraseDialog)
        self.heading.setObjectName(u"heading")
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setProperty(u"kind", u"heading")
        self.heading.setWordWrap(True)

        self.outer_layout.addWidget(self.heading)

        self.lead = TextLabel(ChangePassphraseDialog)
        self.lead.setObjectName(u"lead")
        self.lead.setTextFormat(Qt.TextFormat.PlainText)
        self.lead.setWordWrap(True)

        self.outer_layout.addWidget(self.lead)

        self.old_label = QLabel(ChangePassphraseDialog)
        self.old_label.setObjectName(u"old_label")
        self.old_label.setTextFormat(Qt.TextFormat.PlainText)

        self.outer_layout.addWidget(self.old_label)

        self.old = QLineEdit(ChangePassphraseDialog)
        self.old.setObjectName(u"old")
        self.old.setEchoMode(QLineEdit.EchoMode.Password)

        self.outer_layout.addWidget(self.old)

        self.passphrase_label = QLabel(ChangePassphraseDialog)
        self.passphrase_label.setObjectName(u"passphrase_label")
        self.passphrase_label.setTextFormat(Qt.TextFormat.PlainText)

        self.outer_layout.addWidget(self.passphrase_label)

        self.passphrase = QLineEdit(ChangePassphraseDialog)
        self.passphrase.setObjectName(u"passphrase")
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)

        self.outer_layout.addWidget(self.passphrase)

        self.again_label = QLabel(ChangePassphraseDialog)
        self.again_label.setObjectName(u"again_label")
        self.again_label.setTextFormat(Qt.TextFormat.PlainText)

        self.outer_layout.addWidget(self.again_label)

        self.again = QLineEdit(ChangePassphraseDialog)
        self.again.setObjectName(u"again")
        self.again.setEchoMode(QLineEdit.EchoMode.Password)

        self.outer_layout.addWidget(self.again)

        self.strength = TextLabel(ChangePassphraseDialog)
        self.strength.setObjectName(u"strength")
        self.strength.setTextFormat(Qt.TextFormat.PlainText)
        self.strength.setProperty(u"kind", u"small")
        self.strength.setWordWrap(True)

        self.outer_layout.addWidget(self.strength)

        self.show_words = QCheckBox(ChangePassphraseDialog)
        self.show_words.setObjectName(u"show_words")

        self.outer_layout.addWidget(self.show_words)

        self.keep_custodians = QCheckBox(ChangePassphraseDialog)
        self.keep_custodians.setObjectName(u"keep_custodians")

        self.outer_layout.addWidget(self.keep_custodians)

        self.custodians_note = TextLabel(ChangePassphraseDialog)
        self.custodians_note.setObjectName(u"custodians_note")
        self.custodians_note.setTextFormat(Qt.TextFormat.PlainText)
        self.custodians_note.setProperty(u"kind", u"small")
        self.custodians_note.setWordWrap(True)

        self.outer_layout.addWidget(self.custodians_note)

        self.fault = TextLabel(ChangePassphraseDialog)
        self.fault.setObjectName(u"fault")
        self.fault.setTextFormat(Qt.TextFormat.PlainText)
        self.fault.setProperty(u"kind", u"fault")
        self.fault.setWordWrap(True)

        self.outer_layout.addWidget(self.fault)

        self.busy_strip = BusyStrip(ChangePassphraseDialog)
        self.busy_strip.setObjectName(u"busy_strip")

        self.outer_layout.addWidget(self.busy_strip)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        self.space_1 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.space_1)

        self.cancel_button = QPushButton(ChangePassphraseDialog)
        self.cancel_button.setObjectName(u"cancel_button")

        self.buttons.addWidget(self.cancel_button)

        self.change_button = QPushButton(ChangePassphraseDialog)
        self.change_button.setObjectName(u"change_button")
        self.change_button.setProperty(u"kind", u"primary")

        self.buttons.addWidget(self.change_button)


        self.outer_layout.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.old_label.setBuddy(self.old)
        self.passphrase_label.setBuddy(self.passphrase)
        self.again_label.setBuddy(self.again)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.old, self.passphrase)
        QWidget.setTabOrder(self.passphrase, self.again)
        QWidget.setTabOrder(self.again, self.show_words)
        QWidget.setTabOrder(self.show_words, self.keep_custodians)
        QWidget.setTabOrder(self.keep_custodians, self.change_button)
        QWidget.setTabOrder(self.change_button, self.cancel_button)

        self.retranslateUi(ChangePassphraseDialog)
    # setupUi

    def retranslateUi(self, ChangePassphraseDialog):
        ChangePassphraseDialog.setWindowTitle(QCoreApplication.translate("ChangePassphraseDialog", u"Change the passphrase", None))
        self.heading.setText(QCoreApplication.translate("ChangePassphraseDialog", u"Change the passphrase", None))
        self.lead.setText("")
        self.old_label.setText(QCoreApplication.translate("ChangePassphraseDialog", u"Present passphrase", None))
        self.passphrase_label.setText(QCoreApplication.translate("ChangePassphraseDialog", u"New passphrase", None))
        self.again_label.setText(QCoreApplication.translate("ChangePassphraseDialog", u"The same again", None))
        self.strength.setText("")
        self.show_words.setText(QCoreApplication.translate("ChangePassphraseDialog", u"Show what is typed", None))
        self.keep_custodians.setText(QCoreApplication.translate("ChangePassphraseDialog", u"Custodians go on opening it with their own passphrases", None))
        self.custodians_note.setText("")
        self.fault.setText("")
        self.cancel_button.setText(QCoreApplication.translate("ChangePassphraseDialog", u"Cancel", None))
        self.change_button.setText(QCoreApplication.translate("ChangePassphraseDialog", u"Change the passphrase", None))
    # retranslateUi

