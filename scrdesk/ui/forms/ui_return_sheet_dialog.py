# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'return_sheet_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from scrdesk.ui.widgets.day_field import DayField
from scrdesk.ui.widgets.text_label import TextLabel

class Ui_ReturnSheetDialog(object):
    def setupUi(self, ReturnSheetDialog):
        if not ReturnSheetDialog.objectName():
            ReturnSheetDialog.setObjectName(u"ReturnSheetDialog")
        self.dialog_layout = QVBoxLayout(ReturnSheetDialog)
        self.dialog_layout.setSpacing(8)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(24, 24, 24, 20)
        self.heading = TextLabel(ReturnSheetDialog)
        self.heading.setObjectName(u"heading")
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setProperty(u"kind", u"heading")
        self.heading.setWordWrap(True)

        self.dialog_layout.addWidget(self.heading)

        self.about = TextLabel(ReturnSheetDialog)
        self.about.setObjectName(u"about")
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setProperty(u"kind", u"soft")
        self.about.setWordWrap(True)

        self.dialog_layout.addWidget(self.about)

        self.due_label = QLabel(ReturnSheetDialog)
        self.due_label.setObjectName(u"due_label")
        self.due_label.setTextFormat(Qt.TextFormat.PlainText)

        self.dialog_layout.addWidget(self.due_label)

        self.due = DayField(ReturnSheetDialog)
        self.due.setObjectName(u"due")

        self.dialog_layout.addWidget(self.due)

        self.due_hint = TextLabel(ReturnSheetDialog)
        self.due_hint.setObjectName(u"due_hint")
        self.due_hint.setTextFormat(Qt.TextFormat.PlainText)
        self.due_hint.setProperty(u"kind", u"small")
        self.due_hint.setWordWrap(True)

        self.dialog_layout.addWidget(self.due_hint)

        self.reply_to_label = QLabel(ReturnSheetDialog)
        self.reply_to_label.setObjectName(u"reply_to_label")
        self.reply_to_label.setTextFormat(Qt.TextFormat.PlainText)

        self.dialog_layout.addWidget(self.reply_to_label)

        self.reply_to = QLineEdit(ReturnSheetDialog)
        self.reply_to.setObjectName(u"reply_to")
        self.reply_to.setMaxLength(300)

        self.dialog_layout.addWidget(self.reply_to)

        self.fault = TextLabel(ReturnSheetDialog)
        self.fault.setObjectName(u"fault")
        self.fault.setTextFormat(Qt.TextFormat.PlainText)
        self.fault.setWordWrap(True)
        self.fault.setProperty(u"kind", u"fault")

        self.dialog_layout.addWidget(self.fault)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_layout.setContentsMargins(0, 0, 0, 0)
        self.next_line = TextLabel(ReturnSheetDialog)
        self.next_line.setObjectName(u"next_line")
        self.next_line.setTextFormat(Qt.TextFormat.PlainText)
        self.next_line.setProperty(u"kind", u"soft")
        self.next_line.setWordWrap(True)

        self.buttons_layout.addWidget(self.next_line)

        self.buttons_space = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_space)

        self.cancel_button = QPushButton(ReturnSheetDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.cancel_button)

        self.save_button = QPushButton(ReturnSheetDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"kind", u"primary")

        self.buttons_layout.addWidget(self.save_button)

        self.buttons_layout.setStretch(0, 1)

        self.dialog_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.due_label.setBuddy(self.due)
        self.reply_to_label.setBuddy(self.reply_to)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.due, self.reply_to)
        QWidget.setTabOrder(self.reply_to, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(ReturnSheetDialog)

        self.save_button.setDefault(True)

    # setupUi

    def retranslateUi(self, ReturnSheetDialog):
        ReturnSheetDialog.setWindowTitle(QCoreApplication.translate("ReturnSheetDialog", u"Return sheet", None))
        self.heading.setText("")
        self.about.setText("")
        self.due_label.setText(QCoreApplication.translate("ReturnSheetDialog", u"Wanted by", None))
        self.due_hint.setText("")
        self.reply_to_label.setText(QCoreApplication.translate("ReturnSheetDialog", u"Who asks, and where the answer is to be sent", None))
        self.reply_to.setPlaceholderText(QCoreApplication.translate("ReturnSheetDialog", u"Board Manager, Northmere Safeguarding Board, scb@northmere.example", None))
        self.next_line.setText("")
        self.cancel_button.setText(QCoreApplication.translate("ReturnSheetDialog", u"Cancel", None))
        self.save_button.setText(QCoreApplication.translate("ReturnSheetDialog", u"Save as\u2026", None))
    # retranslateUi

