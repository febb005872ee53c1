# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'recover_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from scrdesk.ui.widgets.busy import BusyStrip
from scrdesk.ui.widgets.text_label import TextLabel

class Ui_RecoverDialog(object):
    def setupUi(self, RecoverDialog):
        if not RecoverDialog.objectName():
            RecoverDialog.setObjectName(u"RecoverDialog")
        self.dialog_layout = QVBoxLayout(RecoverDialog)
        self.dialog_layout.setSpacing(8)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(24, 24, 24, 24)
        self.heading = QLabel(RecoverDialog)
        self.heading.setObjectName(u"heading")
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setProperty(u"kind", u"heading")

        self.dialog_layout.addWidget(self.heading)

        self.lead = TextLabel(RecoverDialog)
        self.lead.setObjectName(u"lead")
        self.lead.setTextFormat(Qt.TextFormat.PlainText)
        self.lead.setProperty(u"kind", u"soft")
        self.lead.setWordWrap(True)

        self.dialog_layout.addWidget(self.lead)

        self.words_label = TextLabel(RecoverDialog)
        self.words_label.setObjectName(u"words_label")
        self.words_label.setTextFormat(Qt.TextFormat.PlainText)
        self.words_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.words_label)

        self.words = QPlainTextEdit(RecoverDialog)
        self.words.setObjectName(u"words")
        self.words.setTabChangesFocus(True)

        self.dialog_layout.addWidget(self.words)

        self.count = TextLabel(RecoverDialog)
        self.count.setObjectName(u"count")
        self.count.setTextFormat(Qt.TextFormat.PlainText)
        self.count.setProperty(u"kind", u"small")
        self.count.setWordWrap(True)

        self.dialog_layout.addWidget(self.count)

        self.passphrase_label = TextLabel(RecoverDialog)
        self.passphrase_label.setObjectName(u"passphrase_label")
        self.passphrase_label.setTextFormat(Qt.TextFormat.PlainText)
        self.passphrase_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.passphrase_label)

        self.passphrase = QLineEdit(RecoverDialog)
        self.passphrase.setObjectName(u"passphrase")

        self.dialog_layout.addWidget(self.passphrase)

        self.strength = TextLabel(RecoverDialog)
        self.strength.setObjectName(u"strength")
        self.strength.setTextFormat(Qt.TextFormat.PlainText)
        self.strength.setProperty(u"kind", u"small")
        self.strength.setWordWrap(True)

        self.dialog_layout.addWidget(self.strength)

        self.again_label = QLabel(RecoverDialog)
        self.again_label.setObjectName(u"again_label")
        self.again_label.setTextFormat(Qt.TextFormat.PlainText)

        self.dialog_layout.addWidget(self.again_label)

        self.again = QLineEdit(RecoverDialog)
        self.again.setObjectName(u"again")

        self.dialog_layout.addWidget(self.again)

        self.show_words = QCheckBox(RecoverDialog)
        self.show_words.setObjectName(u"show_words")

        self.dialog_layout.addWidget(self.show_words)

        self.fault = TextLabel(RecoverDialog)
        self.fault.setObjectName(u"fault")
        self.fault.setTextFormat(Qt.TextFormat.PlainText)
        self.fault.setProperty(u"kind", u"fault")
        self.fault.setWordWrap(True)

        self.dialog_layout.addWidget(self.fault)

        self.busy_strip = BusyStrip(RecoverDialog)
        self.busy_strip.setObjectName(u"busy_strip")

        self.dialog_layout.addWidget(self.busy_strip)

        self.space_1 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.dialog_layout.addItem(self.space_1)

        self.foot = QWidget(RecoverDialog)
        self.foot.setObjectName(u"foot")
        self.foot_layout = QHBoxLayout(self.foot)
        self.foot_layout.setSpacing(12)
        self.foot_layout.setObjectName(u"foot_layout")
        self.foot_layout.setContentsMargins(0, 0, 0, 0)
        self.space_2 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foot_layout.addItem(self.space_2)

        self.cancel_button = QPushButton(self.foot)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.foot_layout.addWidget(self.cancel_button)

        self.recover_button = QPushButton(self.foot)
        self.recover_button.setObjectName(u"recover_button")
        self.recover_button.setProperty(u"kind", u"primary")

        self.foot_layout.addWidget(self.recover_button)


        self.dialog_layout.addWidget(self.foot)

#if QT_CONFIG(shortcut)
        self.words_label.setBuddy(self.words)
        self.passphrase_label.setBuddy(self.passphrase)
        self.again_label.setBuddy(self.again)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.words, self.passphrase)
        QWidget.setTabOrder(self.passphrase, self.again)
        QWidget.setTabOrder(self.again, self.show_words)
        QWidget.setTabOrder(self.show_words, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.recover_button)

        self.retranslateUi(RecoverDialog)

        self.recover_button.setDefault(True)

    # setupUi

    def retranslateUi(self, RecoverDialog):
        RecoverDialog.setWindowTitle(QCoreApplication.translate("RecoverDialog", u"Use the recovery sheet", None))
        self.heading.setText("")
        self.lead.setText("")
        self.words_label.setText(QCoreApplication.translate("RecoverDialog", u"The 24 words in their order; the first four letters of each are enough", None))
#if QT_CONFIG(accessibility)
        self.words.setAccessibleName(QCoreApplication.translate("RecoverDialog", u"The words of the recovery sheet", None))
#endif // QT_CONFIG(accessibility)
        self.count.setText("")
        self.passphrase_label.setText(QCoreApplication.translate("RecoverDialog", u"New passphrase, at least 12 characters; four or more words that do not belong together are good", None))
#if QT_CONFIG(accessibility)
        self.passphrase.setAccessibleName(QCoreApplication.translate("RecoverDialog", u"New passphrase", None))
#endif // QT_CONFIG(accessibility)
        self.strength.setText("")
        self.again_label.setText(QCoreApplication.translate("RecoverDialog", u"The same again", None))
#if QT_CONFIG(accessibility)
        self.again.setAccessibleName(QCoreApplication.translate("RecoverDialog", u"The same new passphrase again", None))
#endif // QT_CONFIG(accessibility)
        self.show_words.setText(QCoreApplication.translate("RecoverDialog", u"Show the passphrase as I type", None))
        self.fault.setText("")
        self.cancel_button.setText(QCoreApplication.translate("RecoverDialog", u"Cancel", None))
        self.recover_button.setText(QCoreApplication.translate("RecoverDialog", u"Give the store this passphrase", None))
    # retranslateUi

