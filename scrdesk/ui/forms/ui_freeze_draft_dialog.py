# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'freeze_draft_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from scrdesk.ui.widgets.text_label import TextLabel

class Ui_FreezeDraftDialog(object):
    def setupUi(self, FreezeDraftDialog):
        if not FreezeDraftDialog.objectName():
            FreezeDraftDialog.setObjectName(u"FreezeDraftDialog")
        self.dialog_layout = QVBoxLayout(FreezeDraftDialog)
        self.dialog_layout.setSpacing(8)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(24, 24, 24, 20)
        self.heading = QLabel(FreezeDraftDialog)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"kind", u"heading")

        self.dialog_layout.addWidget(self.heading)

        self.about = TextLabel(FreezeDraftDialog)
        self.about.setObjectName(u"about")
        self.about.setWordWrap(True)
        self.about.setProperty(u"kind", u"soft")

        self.dialog_layout.addWidget(self.about)

        self.number_label = QLabel(FreezeDraftDialog)
        self.number_label.setObjectName(u"number_label")

        self.dialog_layout.addWidget(self.number_label)

        self.number = QLineEdit(FreezeDraftDialog)
        self.number.setObjectName(u"number")
        self.number.setMaxLength(11)

        self.dialog_layout.addWidget(self.number)

        self.who_label = QLabel(FreezeDraftDialog)
        self.who_label.setObjectName(u"who_label")

        self.dialog_layout.addWidget(self.who_label)

        self.who = QLineEdit(FreezeDraftDialog)
        self.who.setObjectName(u"who")
        self.who.setMaxLength(80)

        self.dialog_layout.addWidget(self.who)

        self.note_label = QLabel(FreezeDraftDialog)
        self.note_label.setObjectName(u"note_label")

        self.dialog_layout.addWidget(self.note_label)

        self.note = QLineEdit(FreezeDraftDialog)
        self.note.setObjectName(u"note")
        self.note.setMaxLength(200)

        self.dialog_layout.addWidget(self.note)

        self.fault = TextLabel(FreezeDraftDialog)
        self.fault.setObjectName(u"fault")
        self.fault.setWordWrap(True)
        self.fault.setProperty(u"kind", u"fault")

        self.dialog_layout.addWidget(self.fault)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.cancel_button = QPushButton(FreezeDraftDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.cancel_button)

        self.do_button = QPushButton(FreezeDraftDialog)
        self.do_button.setObjectName(u"do_button")
        self.do_button.setProperty(u"kind", u"primary")

        self.buttons_layout.addWidget(self.do_button)


        self.dialog_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.number_label.setBuddy(self.number)
        self.who_label.setBuddy(self.who)
        self.note_label.setBuddy(self.note)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.number, self.who)
        QWidget.setTabOrder(self.who, self.note)
        QWidget.setTabOrder(self.note, self.do_button)
        QWidget.setTabOrder(self.do_button, self.cancel_button)

        self.retranslateUi(FreezeDraftDialog)

        self.do_button.setDefault(True)

    # setupUi

    def retranslateUi(self, FreezeDraftDialog):
        FreezeDraftDialog.setWindowTitle(QCoreApplication.translate("FreezeDraftDialog", u"Freeze this draft", None))
        self.heading.setText(QCoreApplication.translate("FreezeDraftDialog", u"Freeze this draft", None))
        self.about.setText(QCoreApplication.translate("FreezeDraftDialog", u"The report as it reads now is kept for good under a number. Nobody can change it afterwards; you go on writing in the next draft.", None))
        self.number_label.setText(QCoreApplication.translate("FreezeDraftDialog", u"Number", None))
        self.number.setPlaceholderText(QCoreApplication.translate("FreezeDraftDialog", u"0.1", None))
#if QT_CONFIG(accessibility)
        self.number.setAccessibleName(QCoreApplication.translate("FreezeDraftDialog", u"Number", None))
#endif // QT_CONFIG(accessibility)
        self.who_label.setText(QCoreApplication.translate("FreezeDraftDialog", u"Who freezes it", None))
        self.who.setPlaceholderText(QCoreApplication.translate("FreezeDraftDialog", u"A. Reed, administrator", None))
#if QT_CONFIG(accessibility)
        self.who.setAccessibleName(QCoreApplication.translate("FreezeDraftDialog", u"Who freezes it", None))
#endif // QT_CONFIG(accessibility)
        self.note_label.setText(QCoreApplication.translate("FreezeDraftDialog", u"What it is for (may be left empty)", None))
        self.note.setPlaceholderText(QCoreApplication.translate("FreezeDraftDialog", u"to agencies, for factual accuracy", None))
#if QT_CONFIG(accessibility)
        self.note.setAccessibleName(QCoreApplication.translate("FreezeDraftDialog", u"What it is for (may be left empty)", None))
#endif // QT_CONFIG(accessibility)
        self.fault.setText("")
        self.cancel_button.setText(QCoreApplication.translate("FreezeDraftDialog", u"Cancel", None))
        self.do_button.setText(QCoreApplication.translate("FreezeDraftDialog", u"Freeze", None))
    # retranslateUi

