# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'leaks_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from scrdesk.ui.widgets.text_label import TextLabel
from scrdesk.ui.widgets.value_view import ValueView

class Ui_LeaksDialog(object):
    def setupUi(self, LeaksDialog):
        if not LeaksDialog.objectName():
            LeaksDialog.setObjectName(u"LeaksDialog")
        self.dialog_layout = QVBoxLayout(LeaksDialog)
        self.dialog_layout.setSpacing(8)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(24, 24, 24, 20)
        self.heading = TextLabel(LeaksDialog)
        self.heading.setObjectName(u"heading")
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setProperty(u"kind", u"heading")
        self.heading.setWordWrap(True)

        self.dialog_layout.addWidget(self.heading)

        self.about = TextLabel(LeaksDialog)
        self.about.setObjectName(u"about")
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setProperty(u"kind", u"soft")
        self.about.setWordWrap(True)

        self.dialog_layout.addWidget(self.about)

        self.leaks = ValueView(LeaksDialog)
        self.leaks.setObjectName(u"leaks")

        self.dialog_layout.addWidget(self.leaks)

        self.who_label = QLabel(LeaksDialog)
        self.who_label.setObjectName(u"who_label")
        self.who_label.setTextFormat(Qt.TextFormat.PlainText)

        self.dialog_layout.addWidget(self.who_label)

        self.who = QLineEdit(LeaksDialog)
        self.who.setObjectName(u"who")
        self.who.setMaxLength(500)

        self.dialog_layout.addWidget(self.who)

        self.reason_label = QLabel(LeaksDialog)
        self.reason_label.setObjectName(u"reason_label")
        self.reason_label.setTextFormat(Qt.TextFormat.PlainText)

        self.dialog_layout.addWidget(self.reason_label)

        self.reason = QLineEdit(LeaksDialog)
        self.reason.setObjectName(u"reason")
        self.reason.setMaxLength(500)

        self.dialog_layout.addWidget(self.reason)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_layout.setContentsMargins(0, 0, 0, 0)
        self.next_line = TextLabel(LeaksDialog)
        self.next_line.setObjectName(u"next_line")
        self.next_line.setTextFormat(Qt.TextFormat.PlainText)
        self.next_line.setProperty(u"kind", u"soft")
        self.next_line.setWordWrap(True)

        self.buttons_layout.addWidget(self.next_line)

        self.buttons_space = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_space)

        self.cancel_button = QPushButton(LeaksDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.cancel_button)

        self.waive_button = QPushButton(LeaksDialog)
        self.waive_button.setObjectName(u"waive_button")
        self.waive_button.setProperty(u"kind", u"primary")

        self.buttons_layout.addWidget(self.waive_button)

        self.buttons_layout.setStretch(0, 1)

        self.dialog_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.who_label.setBuddy(self.who)
        self.reason_label.setBuddy(self.reason)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.leaks, self.who)
        QWidget.setTabOrder(self.who, self.reason)
        QWidget.setTabOrder(self.reason, self.waive_button)
        QWidget.setTabOrder(self.waive_button, self.cancel_button)

        self.retranslateUi(LeaksDialog)

        self.waive_button.setDefault(True)

    # setupUi

    def retranslateUi(self, LeaksDialog):
        LeaksDialog.setWindowTitle(QCoreApplication.translate("LeaksDialog", u"Leak check", None))
        self.heading.setText("")
        self.about.setText("")
#if QT_CONFIG(accessibility)
        self.leaks.setAccessibleName(QCoreApplication.translate("LeaksDialog", u"What the leak check found: page, place, words as found, whose they are, words around", None))
#endif // QT_CONFIG(accessibility)
        self.who_label.setText(QCoreApplication.translate("LeaksDialog", u"Who waives what is chosen", None))
        self.who.setPlaceholderText(QCoreApplication.translate("LeaksDialog", u"Name and post", None))
        self.reason_label.setText(QCoreApplication.translate("LeaksDialog", u"Why it identifies nobody", None))
        self.reason.setPlaceholderText(QCoreApplication.translate("LeaksDialog", u"\u201cGrace\u201d is the name of the charity here", None))
        self.next_line.setText("")
        self.cancel_button.setText(QCoreApplication.translate("LeaksDialog", u"Do not export", None))
        self.waive_button.setText(QCoreApplication.translate("LeaksDialog", u"Waive and export", None))
    # retranslateUi

