# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'lock_page.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QCheckBox, QFrame, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from scrdesk.ui.widgets.busy import BusyStrip
from scrdesk.ui.widgets.folding_row import FoldingRow
from scrdesk.ui.widgets.text_label import TextLabel

class Ui_LockPage(object):
    def setupUi(self, LockPage):
        if not LockPage.objectName():
            LockPage.setObjectName(u"LockPage")
        self.page_layout = QGridLayout(LockPage)
        self.page_layout.setObjectName(u"page_layout")
        self.page_layout.setContentsMargins(24, 24, 24, 24)
        self.card = QFrame(LockPage)
        self.card.setObjectName(u"card")
        self.card.setProperty(u"kind", u"card")
        self.card_layout = QVBoxLayout(self.card)
        self.card_layout.setSpacing(8)
        self.card_layout.setObjectName(u"card_layout")
        self.card_layout.setContentsMargins(24, 24, 24, 24)
        self.heading = QLabel(self.card)
        self.heading.setObjectName(u"heading")
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setWordWrap(True)
        self.heading.setProperty(u"kind", u"title")

        self.card_layout.addWidget(self.heading)

        self.reason = TextLabel(self.card)
        self.reason.setObjectName(u"reason")
        self.reason.setTextFormat(Qt.TextFormat.PlainText)
        self.reason.setProperty(u"kind", u"strong")
        self.reason.setWordWrap(True)

        self.card_layout.addWidget(self.reason)

        self.path_line = TextLabel(self.card)
        self.path_line.setObjectName(u"path_line")
        self.path_line.setTextFormat(Qt.TextFormat.PlainText)
        self.path_line.setProperty(u"kind", u"soft")
        self.path_line.setWordWrap(True)

        self.card_layout.addWidget(self.path_line)

        self.space_1 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.card_layout.addItem(self.space_1)

        self.passphrase_label = QLabel(self.card)
        self.passphrase_label.setObjectName(u"passphrase_label")
        self.passphrase_label.setTextFormat(Qt.TextFormat.PlainText)

        self.card_layout.addWidget(self.passphrase_label)

        self.passphrase = QLineEdit(self.card)
        self.passphrase.setObjectName(u"passphrase")
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)

        self.card_layout.addWidget(self.passphrase)

        self.show_words = QCheckBox(self.card)
        self.show_words.setObjectName(u"show_words")

        self.card_layout.addWidget(self.show_words)

        self.fault = TextLabel(self.card)
        self.fault.setObjectName(u"fault")
        self.fault.setTextFormat(Qt.TextFormat.PlainText)
        self.fault.setProperty(u"kind", u"fault")
        self.fault.setWordWrap(True)

        self.card_layout.addWidget(self.fault)

        self.busy_strip = BusyStrip(self.card)
        self.busy_strip.setObjectName(u"busy_strip")

        self.card_layout.addWidget(self.busy_strip)

        self.keychain_button = QPushButton(self.card)
        self.keychain_button.setObjectName(u"keychain_button")
        self.keychain_button.setProperty(u"kind", u"link")
        self.keychain_button.setAutoDefault(False)

        self.card_layout.addWidget(self.keychain_button, 0, Qt.AlignmentFlag.AlignLeft)

        self.sheet_button = QPushButton(self.card)
        self.sheet_button.setObjectName(u"sheet_button")
        self.sheet_button.setProperty(u"kind", u"link")
        self.sheet_button.setAutoDefault(False)

        self.card_layout.addWidget(self.sheet_button, 0, Qt.AlignmentFlag.AlignLeft)

        self.kept_line = TextLabel(self.card)
        self.kept_line.setObjectName(u"kept_line")
        self.kept_line.setTextFormat(Qt.TextFormat.PlainText)
        self.kept_line.setProperty(u"kind", u"small")
        self.kept_line.setWordWrap(True)

        self.card_layout.addWidget(self.kept_line)

        self.space_2 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.card_layout.addItem(self.space_2)

        self.foot = FoldingRow(self.card)
        self.foot.setObjectName(u"foot")
        self.foot_layout = QHBoxLayout(self.foot)
        self.foot_layout.setSpacing(12)
        self.foot_layout.setObjectName(u"foot_layout")
        self.foot_layout.setContentsMargins(0, 0, 0, 0)
        self.close_button = QPushButton(self.foot)
        self.close_button.setObjectName(u"close_button")
        self.close_button.setAutoDefault(False)

        self.foot_layout.addWidget(self.close_button)

        self.space_3 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foot_layout.addItem(self.space_3)

        self.unlock_button = QPushButton(self.foot)
        self.unlock_button.setObjectName(u"unlock_button")
        self.unlock_button.setProperty(u"kind", u"primary")

        self.foot_layout.addWidget(self.unlock_button)


        self.card_layout.addWidget(self.foot)


        self.page_layout.addWidget(self.card, 1, 1, 1, 1)

        self.space_top = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.page_layout.addItem(self.space_top, 0, 1, 1, 1)

        self.space_bottom = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.page_layout.addItem(self.space_bottom, 2, 1, 1, 1)

        self.space_left = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.page_layout.addItem(self.space_left, 1, 0, 1, 1)

        self.space_right = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.page_layout.addItem(self.space_right, 1, 2, 1, 1)

#if QT_CONFIG(shortcut)
        self.passphrase_label.setBuddy(self.passphrase)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.passphrase, self.show_words)
        QWidget.setTabOrder(self.show_words, self.unlock_button)
        QWidget.setTabOrder(self.unlock_button, self.keychain_button)
        QWidget.setTabOrder(self.keychain_button, self.sheet_button)
        QWidget.setTabOrder(self.sheet_button, self.close_button)

        self.retranslateUi(LockPage)
    # setupUi

    def retranslateUi(self, LockPage):
#if QT_CONFIG(accessibility)
        self.card.setAccessibleName(QCoreApplication.translate("LockPage", u"Locked", None))
#endif // QT_CONFIG(accessibility)
        self.heading.setText(QCoreApplication.translate("LockPage", u"Locked", None))
        self.reason.setText("")
        self.path_line.setText("")
        self.passphrase_label.setText(QCoreApplication.translate("LockPage", u"Passphrase", None))
#if QT_CONFIG(accessibility)
        self.passphrase.setAccessibleName(QCoreApplication.translate("LockPage", u"Passphrase", None))
#endif // QT_CONFIG(accessibility)
        self.show_words.setText(QCoreApplication.translate("LockPage", u"Show what I type", None))
        self.fault.setText("")
        self.keychain_button.setText(QCoreApplication.translate("LockPage", u"Open with the key that this computer remembers", None))
        self.sheet_button.setText(QCoreApplication.translate("LockPage", u"Forgotten? Use the recovery sheet", None))
        self.kept_line.setText("")
        self.close_button.setText(QCoreApplication.translate("LockPage", u"Close this store", None))
        self.unlock_button.setText(QCoreApplication.translate("LockPage", u"Unlock", None))
        pass
    # retranslateUi

