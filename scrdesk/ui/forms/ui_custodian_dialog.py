# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'custodian_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from scrdesk.ui.widgets.busy import BusyStrip
from scrdesk.ui.widgets.text_label import TextLabel

class Ui_CustodianDialog(object):
    def setupUi(self, CustodianDialog):
        if not CustodianDialog.objectName():
            CustodianDialog.setObjectName(u"CustodianDialog")
        self.outer_layout = QVBoxLayout(CustodianDialog)
        self.outer_layout.setSpacing(8)
        self.outer_layout.setObjectName(u"outer_layout")
        self.outer_layout.setContentsMargins(20, 20, 20, 20)
        self.heading = TextLabel(CustodianDialog)
        self.heading.setObjectName(u"heading")
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setProperty(u"kind", u"heading")
        self.heading.setWordWrap(True)

        self.outer_layout.addWidget(self.heading)

        self.lead = TextLabel(CustodianDialog)
        self.lead.setObjectName(u"lead")
        self.lead.setTextFormat(Qt.TextFormat.PlainText)
        self.lead.setWordWrap(True)

        self.outer_layout.addWidget(self.lead)

        self.name_label = QLabel(CustodianDialog)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setTextFormat(Qt.TextFormat.PlainText)

        self.outer_layout.addWidget(self.name_label)

        self.name = QLineEdit(CustodianDialog)
        self.name.setObjectName(u"name")

        self.outer_layout.addWidget(self.name)

        self.old_label = QLabel(CustodianDialog)
        self.old_label.setObjectName(u"old_label")
        self.old_label.setTextFormat(Qt.TextFormat.PlainText)

        self.outer_layout.addWidget(self.old_label)

        self.old = QLineEdit(CustodianDialog)
        self.old.setObjectName(u"old")
        self.old.setEchoMode(QLineEdit.EchoMode.Password)

        self.outer_layout.addWidget(self.old)

        self.passphrase_label = QLabel(CustodianDialog)
        self.passphrase_label.setObjectName(u"passphrase_label")
        self.passphrase_label.setTextFormat(Qt.TextFormat.PlainText)

        self.outer_layout.addWidget(self.passphrase_label)

        self.passphrase = QLineEdit(CustodianDialog)
        self.passphrase.setObjectName(u"passphrase")
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)

        self.outer_layout.addWidget(self.passphrase)

        self.again_label = QLabel(CustodianDialog)
        self.again_label.setObjectName(u"again_label")
        self.again_label.setTextFormat(Qt.TextFormat.PlainText)

        self.outer_layout.addWidget(self.again_label)

        self.again = QLineEdit(CustodianDialog)
        self.again.setObjectName(u"again")
        self.again.setEchoMode(QLineEdit.EchoMode.Password)

        self.outer_layout.addWidget(self.again)

        self.strength = TextLabel(CustodianDialog)
        self.strength.setObjectName(u"strength")
        self.strength.setTextFormat(Qt.TextFormat.PlainText)
        self.strength.setProperty(u"kind", u"small")
        self.strength.setWordWrap(True)

        self.outer_layout.addWidget(self.strength)

        self.show_words = QCheckBox(CustodianDialog)
        self.show_words.setObjectName(u"show_words")

        self.outer_layout.addWidget(self.show_words)

        self.fault = TextLabel(CustodianDialog)
        self.fault.setObjectName(u"fault")
        self.fault.setTextFormat(Qt.TextFormat.PlainText)
        self.fault.setProperty(u"kind", u"fault")
        self.fault.setWordWrap(True)

        self.outer_layout.addWidget(self.fault)

        self.busy_strip = BusyStrip(CustodianDialog)
        self.busy_strip.setObjectName(u"busy_strip")

        self.outer_layout.addWidget(self.busy_strip)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        self.space_1 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.space_1)

        self.cancel_button = QPushButton(CustodianDialog)
        self.cancel_button.setObjectName(u"cancel_button")

        self.buttons.addWidget(self.cancel_button)

        self.keep_button = QPushButton(CustodianDialog)
        self.keep_button.setObjectName(u"keep_button")
        self.keep_button.setProperty(u"kind", u"primary")

        self.buttons.addWidget(self.keep_button)


        self.outer_layout.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name)
        self.old_label.setBuddy(self.old)
        self.passphrase_label.setBuddy(self.passphrase)
        self.again_label.setBuddy(self.again)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.name, self.old)
        QWidget.setTabOrder(self.old, self.passphrase)
        QWidget.setTabOrder(self.passphrase, self.again)
        QWidget.setTabOrder(self.again, self.show_words)
        QWidget.setTabOrder(self.show_words, self.keep_button)
        QWidget.setTabOrder(self.keep_button, self.cancel_button)

        self.retranslateUi(CustodianDialog)
    # setupUi

    def retranslateUi(self, CustodianDialog):
        CustodianDialog.setWindowTitle(QCoreApplication.translate("CustodianDialog", u"Custodian", None))
        self.heading.setText(QCoreApplication.translate("CustodianDialog", u"Add a custodian", None))
        self.lead.setText("")
        self.name_label.setText(QCoreApplication.translate("CustodianDialog", u"Who that is", None))
        self.name.setPlaceholderText(QCoreApplication.translate("CustodianDialog", u"R. Achebe, deputy manager", None))
        self.old_label.setText(QCoreApplication.translate("CustodianDialog", u"Their present passphrase", None))
        self.passphrase_label.setText(QCoreApplication.translate("CustodianDialog", u"Their passphrase", None))
        self.again_label.setText(QCoreApplication.translate("CustodianDialog", u"The same again", None))
        self.strength.setText("")
        self.show_words.setText(QCoreApplication.translate("CustodianDialog", u"Show what is typed", None))
        self.fault.setText("")
        self.cancel_button.setText(QCoreApplication.translate("CustodianDialog", u"Cancel", None))
        self.keep_button.setText(QCoreApplication.translate("CustodianDialog", u"Add", None))
    # retranslateUi

