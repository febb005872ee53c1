# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'unlock_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from scrdesk.ui.widgets.busy import BusyStrip
from scrdesk.ui.widgets.text_label import TextLabel

class Ui_UnlockDialog(object):
    def setupUi(self, UnlockDialog):
        if not UnlockDialog.objectName():
            UnlockDialog.setObjectName(u"UnlockDialog")
        self.dialog_layout = QVBoxLayout(UnlockDialog)
        self.dialog_layout.setSpacing(8)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(24, 24, 24, 24)
        self.heading = QLabel(UnlockDialog)
        self.heading.setObjectName(u"heading")
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setProperty(u"kind", u"heading")

        self.dialog_layout.addWidget(self.heading)

        self.path_line = TextLabel(UnlockDialog)
        self.path_line.setObjectName(u"path_line")
        self.path_line.setTextFormat(Qt.TextFormat.PlainText)
        self.path_line.setProperty(u"kind", u"soft")
        self.path_line.setWordWrap(True)

        self.dialog_layout.addWidget(self.path_line)

        self.space_1 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.dialog_layout.addItem(self.space_1)

        self.passphrase_label = QLabel(UnlockDialog)
        self.passphrase_label.setObjectName(u"passphrase_label")
        self.passphrase_label.setTextFormat(Qt.TextFormat.PlainText)

        self.dialog_layout.addWidget(self.passphrase_label)

        self.passphrase = QLineEdit(UnlockDialog)
        self.passphrase.setObjectName(u"passphrase")

        self.dialog_layout.addWidget(self.passphrase)

        self.show_words = QCheckBox(UnlockDialog)
        self.show_words.setObjectName(u"show_words")

        self.dialog_layout.addWidget(self.show_words)

        self.fault = TextLabel(UnlockDialog)
        self.fault.setObjectName(u"fault")
        self.fault.setTextFormat(Qt.TextFormat.PlainText)
        self.fault.setProperty(u"kind", u"fault")
        self.fault.setWordWrap(True)

        self.dialog_layout.addWidget(self.fault)

        self.offers = QWidget(UnlockDialog)
        self.offers.setObjectName(u"offers")
        self.offers_layout = QHBoxLayout(self.offers)
        self.offers_layout.setSpacing(12)
        self.offers_layout.setObjectName(u"offers_layout")
        self.offers_layout.setContentsMargins(0, 0, 0, 0)
        self.read_button = QPushButton(self.offers)
        self.read_button.setObjectName(u"read_button")
        self.read_button.setAutoDefault(False)

        self.offers_layout.addWidget(self.read_button)

        self.salvage_button = QPushButton(self.offers)
        self.salvage_button.setObjectName(u"salvage_button")
        self.salvage_button.setAutoDefault(False)

        self.offers_layout.addWidget(self.salvage_button)

        self.space_5 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.offers_layout.addItem(self.space_5)


        self.dialog_layout.addWidget(self.offers)

        self.busy_strip = BusyStrip(UnlockDialog)
        self.busy_strip.setObjectName(u"busy_strip")

        self.dialog_layout.addWidget(self.busy_strip)

        self.space_2 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.dialog_layout.addItem(self.space_2)

        self.space_3 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.dialog_layout.addItem(self.space_3)

        self.foot = QWidget(UnlockDialog)
        self.foot.setObjectName(u"foot")
        self.foot_layout = QHBoxLayout(self.foot)
        self.foot_layout.setSpacing(12)
        self.foot_layout.setObjectName(u"foot_layout")
        self.foot_layout.setContentsMargins(0, 0, 0, 0)
        self.sheet_button = QPushButton(self.foot)
        self.sheet_button.setObjectName(u"sheet_button")
        self.sheet_button.setProperty(u"kind", u"link")
        self.sheet_button.setAutoDefault(False)

        self.foot_layout.addWidget(self.sheet_button)

        self.space_4 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foot_layout.addItem(self.space_4)

        self.cancel_button = QPushButton(self.foot)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.foot_layout.addWidget(self.cancel_button)

        self.open_button = QPushButton(self.foot)
        self.open_button.setObjectName(u"open_button")
        self.open_button.setProperty(u"kind", u"primary")

        self.foot_layout.addWidget(self.open_button)


        self.dialog_layout.addWidget(self.foot)

#if QT_CONFIG(shortcut)
        self.passphrase_label.setBuddy(self.passphrase)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.passphrase, self.show_words)
        QWidget.setTabOrder(self.show_words, self.read_button)
        QWidget.setTabOrder(self.read_button, self.salvage_button)
        QWidget.setTabOrder(self.salvage_button, self.sheet_button)
        QWidget.setTabOrder(self.sheet_button, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.open_button)

        self.retranslateUi(UnlockDialog)

        self.open_button.setDefault(True)

    # setupUi

    def retranslateUi(self, UnlockDialog):
        UnlockDialog.setWindowTitle(QCoreApplication.translate("UnlockDialog", u"Open a store", None))
        self.heading.setText(QCoreApplication.translate("UnlockDialog", u"Open a store", None))
        self.path_line.setText("")
        self.passphrase_label.setText(QCoreApplication.translate("UnlockDialog", u"Passphrase", None))
#if QT_CONFIG(accessibility)
        self.passphrase.setAccessibleName(QCoreApplication.translate("UnlockDialog", u"Passphrase", None))
#endif // QT_CONFIG(accessibility)
        self.show_words.setText(QCoreApplication.translate("UnlockDialog", u"Show what I type", None))
        self.fault.setText("")
        self.read_button.setText(QCoreApplication.translate("UnlockDialog", u"Open to read only", None))
        self.salvage_button.setText(QCoreApplication.translate("UnlockDialog", u"Save what can be read into a new store\u2026", None))
        self.sheet_button.setText(QCoreApplication.translate("UnlockDialog", u"Forgotten? Use the recovery sheet", None))
        self.cancel_button.setText(QCoreApplication.translate("UnlockDialog", u"Cancel", None))
        self.open_button.setText(QCoreApplication.translate("UnlockDialog", u"Open", None))
    # retranslateUi

