# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'take_over_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from scrdesk.ui.widgets.busy import BusyStrip
from scrdesk.ui.widgets.card import Card
from scrdesk.ui.widgets.text_label import TextLabel
from scrdesk.ui.widgets.value_view import ValueView

class Ui_TakeOverDialog(object):
    def setupUi(self, TakeOverDialog):
        if not TakeOverDialog.objectName():
            TakeOverDialog.setObjectName(u"TakeOverDialog")
        self.outer_layout = QVBoxLayout(TakeOverDialog)
        self.outer_layout.setSpacing(8)
        self.outer_layout.setObjectName(u"outer_layout")
        self.outer_layout.setContentsMargins(20, 20, 20, 20)
        self.heading = TextLabel(TakeOverDialog)
        self.heading.setObjectName(u"heading")
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setProperty(u"kind", u"heading")
        self.heading.setWordWrap(True)

        self.outer_layout.addWidget(self.heading)

        self.lead = TextLabel(TakeOverDialog)
        self.lead.setObjectName(u"lead")
        self.lead.setTextFormat(Qt.TextFormat.PlainText)
        self.lead.setWordWrap(True)

        self.outer_layout.addWidget(self.lead)

        self.file_line = TextLabel(TakeOverDialog)
        self.file_line.setObjectName(u"file_line")
        self.file_line.setTextFormat(Qt.TextFormat.PlainText)
        self.file_line.setProperty(u"kind", u"strong")
        self.file_line.setWordWrap(True)

        self.outer_layout.addWidget(self.file_line)

        self.passphrase_label = QLabel(TakeOverDialog)
        self.passphrase_label.setObjectName(u"passphrase_label")
        self.passphrase_label.setTextFormat(Qt.TextFormat.PlainText)

        self.outer_layout.addWidget(self.passphrase_label)

        self.passphrase = QLineEdit(TakeOverDialog)
        self.passphrase.setObjectName(u"passphrase")
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)

        self.outer_layout.addWidget(self.passphrase)

        self.show_words = QCheckBox(TakeOverDialog)
        self.show_words.setObjectName(u"show_words")

        self.outer_layout.addWidget(self.show_words)

        self.held_card = Card(TakeOverDialog)
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

        self.details = QPlainTextEdit(self.held_card)
        self.details.setObjectName(u"details")
        self.details.setReadOnly(True)
        self.details.setTabChangesFocus(True)

        self.held_card_layout.addWidget(self.details)


        self.outer_layout.addWidget(self.held_card)

        self.conflicts = QWidget(TakeOverDialog)
        self.conflicts.setObjectName(u"conflicts")
        self.conflicts_layout = QVBoxLayout(self.conflicts)
        self.conflicts_layout.setSpacing(8)
        self.conflicts_layout.setObjectName(u"conflicts_layout")
        self.conflicts_layout.setContentsMargins(0, 0, 0, 0)
        self.conflicts_title = TextLabel(self.conflicts)
        self.conflicts_title.setObjectName(u"conflicts_title")
        self.conflicts_title.setTextFormat(Qt.TextFormat.PlainText)
        self.conflicts_title.setProperty(u"kind", u"strong")
        self.conflicts_title.setWordWrap(True)

        self.conflicts_layout.addWidget(self.conflicts_title)

        self.conflicts_note = TextLabel(self.conflicts)
        self.conflicts_note.setObjectName(u"conflicts_note")
        self.conflicts_note.setTextFormat(Qt.TextFormat.PlainText)
        self.conflicts_note.setProperty(u"kind", u"small")
        self.conflicts_note.setWordWrap(True)

        self.conflicts_layout.addWidget(self.conflicts_note)

        self.conflict_table = ValueView(self.conflicts)
        self.conflict_table.setObjectName(u"conflict_table")

        self.conflicts_layout.addWidget(self.conflict_table)

        self.conflict_buttons = QHBoxLayout()
        self.conflict_buttons.setSpacing(8)
        self.conflict_buttons.setObjectName(u"conflict_buttons")
        self.conflict_buttons.setContentsMargins(0, 0, 0, 0)
        self.ours_button = QPushButton(self.conflicts)
        self.ours_button.setObjectName(u"ours_button")

        self.conflict_buttons.addWidget(self.ours_button)

        self.theirs_button = QPushButton(self.conflicts)
        self.theirs_button.setObjectName(u"theirs_button")

        self.conflict_buttons.addWidget(self.theirs_button)

        self.space_1 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.conflict_buttons.addItem(self.space_1)

        self.all_theirs_button = QPushButton(self.conflicts)
        self.all_theirs_button.setObjectName(u"all_theirs_button")

        self.conflict_buttons.addWidget(self.all_theirs_button)


        self.conflicts_layout.addLayout(self.conflict_buttons)


        self.outer_layout.addWidget(self.conflicts)

        self.fault = TextLabel(TakeOverDialog)
        self.fault.setObjectName(u"fault")
        self.fault.setTextFormat(Qt.TextFormat.PlainText)
        self.fault.setProperty(u"kind", u"fault")
        self.fault.setWordWrap(True)

        self.outer_layout.addWidget(self.fault)

        self.busy_strip = BusyStrip(TakeOverDialog)
        self.busy_strip.setObjectName(u"busy_strip")

        self.outer_layout.addWidget(self.busy_strip)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        self.next_line = TextLabel(TakeOverDialog)
        self.next_line.setObjectName(u"next_line")
        self.next_line.setTextFormat(Qt.TextFormat.PlainText)
        self.next_line.setProperty(u"kind", u"small")
        self.next_line.setWordWrap(True)

        self.buttons.addWidget(self.next_line)

        self.cancel_button = QPushButton(TakeOverDialog)
        self.cancel_button.setObjectName(u"cancel_button")

        self.buttons.addWidget(self.cancel_button)

        self.look_button = QPushButton(TakeOverDialog)
        self.look_button.setObjectName(u"look_button")

        self.buttons.addWidget(self.look_button)

        self.take_button = QPushButton(TakeOverDialog)
        self.take_button.setObjectName(u"take_button")
        self.take_button.setProperty(u"kind", u"primary")

        self.buttons.addWidget(self.take_button)

        self.buttons.setStretch(0, 1)

        self.outer_layout.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.passphrase_label.setBuddy(self.passphrase)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.passphrase, self.show_words)
        QWidget.setTabOrder(self.show_words, self.look_button)
        QWidget.setTabOrder(self.look_button, self.details)
        QWidget.setTabOrder(self.details, self.conflict_table)
        QWidget.setTabOrder(self.conflict_table, self.ours_button)
        QWidget.setTabOrder(self.ours_button, self.theirs_button)
        QWidget.setTabOrder(self.theirs_button, self.all_theirs_button)
        QWidget.setTabOrder(self.all_theirs_button, self.take_button)
        QWidget.setTabOrder(self.take_button, self.cancel_button)

        self.retranslateUi(TakeOverDialog)
    # setupUi

    def retranslateUi(self, TakeOverDialog):
        TakeOverDialog.setWindowTitle(QCoreApplication.translate("TakeOverDialog", u"Take a review over", None))
        self.heading.setText(QCoreApplication.translate("TakeOverDialog", u"Take a review over", None))
        self.lead.setText("")
        self.file_line.setText("")
        self.passphrase_label.setText(QCoreApplication.translate("TakeOverDialog", u"Passphrase of the bundle", None))
        self.show_words.setText(QCoreApplication.translate("TakeOverDialog", u"Show what is typed", None))
        self.held_title.setText("")
        self.held.setText("")
#if QT_CONFIG(accessibility)
        self.details.setAccessibleName(QCoreApplication.translate("TakeOverDialog", u"What it brings, one by one", None))
#endif // QT_CONFIG(accessibility)
        self.conflicts_title.setText("")
        self.conflicts_note.setText(QCoreApplication.translate("TakeOverDialog", u"Choose lines and say whose words stand. What is not chosen stays as it is here.", None))
#if QT_CONFIG(accessibility)
        self.conflict_table.setAccessibleName(QCoreApplication.translate("TakeOverDialog", u"Changed on both sides", None))
#endif // QT_CONFIG(accessibility)
        self.ours_button.setText(QCoreApplication.translate("TakeOverDialog", u"Keep what is here", None))
        self.theirs_button.setText(QCoreApplication.translate("TakeOverDialog", u"Take the bundle\u2019s", None))
        self.all_theirs_button.setText(QCoreApplication.translate("TakeOverDialog", u"Take all of the bundle\u2019s", None))
        self.fault.setText("")
        self.next_line.setText("")
        self.cancel_button.setText(QCoreApplication.translate("TakeOverDialog", u"Cancel", None))
        self.look_button.setText(QCoreApplication.translate("TakeOverDialog", u"See what it holds", None))
        self.take_button.setText(QCoreApplication.translate("TakeOverDialog", u"Take it over", None))
    # retranslateUi

