# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'welcome_page.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from scrdesk.ui.widgets.busy import BusyStrip
from scrdesk.ui.widgets.card import (Card, SectionTitle)
from scrdesk.ui.widgets.message_strip import MessageStrip
from scrdesk.ui.widgets.text_label import TextLabel

class Ui_WelcomePage(object):
    def setupUi(self, WelcomePage):
        if not WelcomePage.objectName():
            WelcomePage.setObjectName(u"WelcomePage")
        self.welcome_outer = QVBoxLayout(WelcomePage)
        self.welcome_outer.setSpacing(8)
        self.welcome_outer.setObjectName(u"welcome_outer")
        self.welcome_outer.setContentsMargins(0, 0, 0, 0)
        self.welcome_scroll = QScrollArea(WelcomePage)
        self.welcome_scroll.setObjectName(u"welcome_scroll")
        self.welcome_scroll.setWidgetResizable(True)
        self.welcome_contents = QWidget()
        self.welcome_contents.setObjectName(u"welcome_contents")
        self.welcome_layout = QVBoxLayout(self.welcome_contents)
        self.welcome_layout.setSpacing(8)
        self.welcome_layout.setObjectName(u"welcome_layout")
        self.welcome_layout.setContentsMargins(56, 64, 56, 32)
        self.name = QLabel(self.welcome_contents)
        self.name.setObjectName(u"name")
        self.name.setTextFormat(Qt.TextFormat.PlainText)
        self.name.setProperty(u"kind", u"title")

        self.welcome_layout.addWidget(self.name)

        self.lead = TextLabel(self.welcome_contents)
        self.lead.setObjectName(u"lead")
        self.lead.setTextFormat(Qt.TextFormat.PlainText)
        self.lead.setWordWrap(True)
        self.lead.setProperty(u"kind", u"soft")

        self.welcome_layout.addWidget(self.lead)

        self.space_1 = QSpacerItem(16, 16, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.welcome_layout.addItem(self.space_1)

        self.message_strip = MessageStrip(self.welcome_contents)
        self.message_strip.setObjectName(u"message_strip")

        self.welcome_layout.addWidget(self.message_strip)

        self.choices = QWidget(self.welcome_contents)
        self.choices.setObjectName(u"choices")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.choices.sizePolicy().hasHeightForWidth())
        self.choices.setSizePolicy(sizePolicy)
        self.choices_layout = QGridLayout(self.choices)
        self.choices_layout.setSpacing(16)
        self.choices_layout.setObjectName(u"choices_layout")
        self.choices_layout.setContentsMargins(0, 0, 0, 0)
        self.new_card = Card(self.choices)
        self.new_card.setObjectName(u"new_card")
        self.new_layout = QVBoxLayout(self.new_card)
        self.new_layout.setSpacing(8)
        self.new_layout.setObjectName(u"new_layout")
        self.new_layout.setContentsMargins(16, 16, 16, 16)
        self.new_heading = SectionTitle(self.new_card)
        self.new_heading.setObjectName(u"new_heading")

        self.new_layout.addWidget(self.new_heading)

        self.new_text = TextLabel(self.new_card)
        self.new_text.setObjectName(u"new_text")
        self.new_text.setTextFormat(Qt.TextFormat.PlainText)
        self.new_text.setProperty(u"kind", u"soft")
        self.new_text.setWordWrap(True)
        self.new_text.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.new_text.sizePolicy().hasHeightForWidth())
        self.new_text.setSizePolicy(sizePolicy1)

        self.new_layout.addWidget(self.new_text)

        self.space_2 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.new_layout.addItem(self.space_2)

        self.new_button = QPushButton(self.new_card)
        self.new_button.setObjectName(u"new_button")
        self.new_button.setProperty(u"kind", u"primary")

        self.new_layout.addWidget(self.new_button, 0, Qt.AlignmentFlag.AlignLeft)

        self.new_layout.setStretch(1, 1)

        self.choices_layout.addWidget(self.new_card, 0, 0, 1, 1)

        self.open_card = Card(self.choices)
        self.open_card.setObjectName(u"open_card")
        self.open_layout = QVBoxLayout(self.open_card)
        self.open_layout.setSpacing(8)
        self.open_layout.setObjectName(u"open_layout")
        self.open_layout.setContentsMargins(16, 16, 16, 16)
        self.open_heading = SectionTitle(self.open_card)
        self.open_heading.setObjectName(u"open_heading")

        self.open_layout.addWidget(self.open_heading)

        self.open_text = TextLabel(self.open_card)
        self.open_text.setObjectName(u"open_text")
        self.open_text.setTextFormat(Qt.TextFormat.PlainText)
        self.open_text.setProperty(u"kind", u"soft")
        self.open_text.setWordWrap(True)
        self.open_text.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)
        sizePolicy1.setHeightForWidth(self.open_text.sizePolicy().hasHeightForWidth())
        self.open_text.setSizePolicy(sizePolicy1)

        self.open_layout.addWidget(self.open_text)

        self.space_3 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.open_layout.addItem(self.space_3)

        self.open_button = QPushButton(self.open_card)
        self.open_button.setObjectName(u"open_button")

        self.open_layout.addWidget(self.open_button, 0, Qt.AlignmentFlag.AlignLeft)

        self.open_layout.setStretch(1, 1)

        self.choices_layout.addWidget(self.open_card, 0, 1, 1, 1)

        self.demo_card = Card(self.choices)
        self.demo_card.setObjectName(u"demo_card")
        self.demo_layout = QVBoxLayout(self.demo_card)
        self.demo_layout.setSpacing(8)
        self.demo_layout.setObjectName(u"demo_layout")
        self.demo_layout.setContentsMargins(16, 16, 16, 16)
        self.demo_heading = SectionTitle(self.demo_card)
        self.demo_heading.setObjectName(u"demo_heading")

        self.demo_layout.addWidget(self.demo_heading)

        self.demo_text = TextLabel(self.demo_card)
        self.demo_text.setObjectName(u"demo_text")
        self.demo_text.setTextFormat(Qt.TextFormat.PlainText)
        self.demo_text.setProperty(u"kind", u"soft")
        self.demo_text.setWordWrap(True)
        self.demo_text.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)
        sizePolicy1.setHeightForWidth(self.demo_text.sizePolicy().hasHeightForWidth())
        self.demo_text.setSizePolicy(sizePolicy1)

        self.demo_layout.addWidget(self.demo_text)

        self.space_4 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.demo_layout.addItem(self.space_4)

        self.demo_button = QPushButton(self.demo_card)
        self.demo_button.setObjectName(u"demo_button")

        self.demo_layout.addWidget(self.demo_button, 0, Qt.AlignmentFlag.AlignLeft)

        self.hour_button = QPushButton(self.demo_card)
        self.hour_button.setObjectName(u"hour_button")
        self.hour_button.setProperty(u"kind", u"link")

        self.demo_layout.addWidget(self.hour_button, 0, Qt.AlignmentFlag.AlignLeft)

        self.demo_layout.setStretch(1, 1)

        self.choices_layout.addWidget(self.demo_card, 0, 2, 1, 1)


        self.welcome_layout.addWidget(self.choices)

        self.busy_strip = BusyStrip(self.welcome_contents)
        self.busy_strip.setObjectName(u"busy_strip")

        self.welcome_layout.addWidget(self.busy_strip)

        self.space_5 = QSpacerItem(16, 16, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.welcome_layout.addItem(self.space_5)

        self.promise = TextLabel(self.welcome_contents)
        self.promise.setObjectName(u"promise")
        self.promise.setTextFormat(Qt.TextFormat.PlainText)
        self.promise.setWordWrap(True)
        self.promise.setProperty(u"kind", u"small")

        self.welcome_layout.addWidget(self.promise)

        self.welcome_foot = QWidget(self.welcome_contents)
        self.welcome_foot.setObjectName(u"welcome_foot")
        self.welcome_foot_layout = QHBoxLayout(self.welcome_foot)
        self.welcome_foot_layout.setSpacing(8)
        self.welcome_foot_layout.setObjectName(u"welcome_foot_layout")
        self.welcome_foot_layout.setContentsMargins(0, 0, 0, 0)
        self.view_button = QPushButton(self.welcome_foot)
        self.view_button.setObjectName(u"view_button")
        self.view_button.setProperty(u"kind", u"link")

        self.welcome_foot_layout.addWidget(self.view_button)

        self.sealed_button = QPushButton(self.welcome_foot)
        self.sealed_button.setObjectName(u"sealed_button")
        self.sealed_button.setProperty(u"kind", u"link")

        self.welcome_foot_layout.addWidget(self.sealed_button)

        self.space_6 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.welcome_foot_layout.addItem(self.space_6)


        self.welcome_layout.addWidget(self.welcome_foot)

        self.space_7 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.welcome_layout.addItem(self.space_7)

        self.welcome_scroll.setWidget(self.welcome_contents)

        self.welcome_outer.addWidget(self.welcome_scroll)

        QWidget.setTabOrder(self.new_button, self.open_button)
        QWidget.setTabOrder(self.open_button, self.demo_button)
        QWidget.setTabOrder(self.demo_button, self.view_button)
        QWidget.setTabOrder(self.view_button, self.sealed_button)

        self.retranslateUi(WelcomePage)
    # setupUi

    def retranslateUi(self, WelcomePage):
#if QT_CONFIG(accessibility)
        self.welcome_scroll.setAccessibleName(QCoreApplication.translate("WelcomePage", u"First page", None))
#endif // QT_CONFIG(accessibility)
        self.name.setText(QCoreApplication.translate("WelcomePage", u"SCR Desk", None))
        self.lead.setText(QCoreApplication.translate("WelcomePage", u"The chronologies of all agencies in one, the panel\u2019s work and the report: on this computer only, in one encrypted file.", None))
        self.new_heading.setText(QCoreApplication.translate("WelcomePage", u"Begin here", None))
        self.new_text.setText(QCoreApplication.translate("WelcomePage", u"Make a new store: one encrypted file that will hold your Board\u2019s reviews. You choose where it lies and its passphrase.", None))
        self.new_button.setText(QCoreApplication.translate("WelcomePage", u"Make a new store\u2026", None))
        self.open_heading.setText(QCoreApplication.translate("WelcomePage", u"Go on working", None))
        self.open_text.setText(QCoreApplication.translate("WelcomePage", u"Open a store that was made before. You need its passphrase. You can also drop the file onto this window.", None))
        self.open_button.setText(QCoreApplication.translate("WelcomePage", u"Open a store\u2026", None))
        self.demo_heading.setText(QCoreApplication.translate("WelcomePage", u"Look round first", None))
        self.demo_text.setText(QCoreApplication.translate("WelcomePage", u"A finished demonstration review: eight agencies, about 400 entries, all invented. It goes when you close it.", None))
        self.demo_button.setText(QCoreApplication.translate("WelcomePage", u"Look at the demonstration", None))
        self.hour_button.setText(QCoreApplication.translate("WelcomePage", u"Learn it in an hour", None))
#if QT_CONFIG(tooltip)
        self.hour_button.setToolTip(QCoreApplication.translate("WelcomePage", u"The demonstration with steps beside it, each ticked when you have done it; you can leave at any time", None))
#endif // QT_CONFIG(tooltip)
        self.promise.setText(QCoreApplication.translate("WelcomePage", u"The program has no network: nothing leaves this computer unless you save or print it yourself. Without its passphrase or its printed recovery sheet nobody can open a store: neither we nor your IT.", None))
        self.view_button.setText(QCoreApplication.translate("WelcomePage", u"View: light or dark, size of text, keys", None))
#if QT_CONFIG(tooltip)
        self.sealed_button.setToolTip(QCoreApplication.translate("WelcomePage", u"For the reviewer: a copy that was sent to you with a passphrase of its own. No store is needed.", None))
#endif // QT_CONFIG(tooltip)
        self.sealed_button.setText(QCoreApplication.translate("WelcomePage", u"Open a sealed copy to comment on it\u2026", None))
        pass
    # retranslateUi

