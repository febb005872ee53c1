# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'blank_form_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QRadioButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from scrdesk.ui.widgets.choice_box import ChoiceBox
from scrdesk.ui.widgets.day_field import DayField
from scrdesk.ui.widgets.segmented import SegmentedSwitch
from scrdesk.ui.widgets.text_label import TextLabel

class Ui_BlankFormDialog(object):
    def setupUi(self, BlankFormDialog):
        if not BlankFormDialog.objectName():
            BlankFormDialog.setObjectName(u"BlankFormDialog")
        self.dialog_layout = QVBoxLayout(BlankFormDialog)
        self.dialog_layout.setSpacing(8)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(24, 24, 24, 20)
        self.heading = QLabel(BlankFormDialog)
        self.heading.setObjectName(u"heading")
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setProperty(u"kind", u"heading")

        self.dialog_layout.addWidget(self.heading)

        self.about = TextLabel(BlankFormDialog)
        self.about.setObjectName(u"about")
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setProperty(u"kind", u"soft")
        self.about.setWordWrap(True)

        self.dialog_layout.addWidget(self.about)

        self.who_layout = QHBoxLayout()
        self.who_layout.setSpacing(16)
        self.who_layout.setObjectName(u"who_layout")
        self.who_layout.setContentsMargins(0, 0, 0, 0)
        self.agency_layout = QVBoxLayout()
        self.agency_layout.setSpacing(4)
        self.agency_layout.setObjectName(u"agency_layout")
        self.agency_layout.setContentsMargins(0, 0, 0, 0)
        self.agency_label = QLabel(BlankFormDialog)
        self.agency_label.setObjectName(u"agency_label")
        self.agency_label.setTextFormat(Qt.TextFormat.PlainText)

        self.agency_layout.addWidget(self.agency_label)

        self.agency_combo = ChoiceBox(BlankFormDialog)
        self.agency_combo.setObjectName(u"agency_combo")

        self.agency_layout.addWidget(self.agency_combo)


        self.who_layout.addLayout(self.agency_layout)

        self.format_layout = QVBoxLayout()
        self.format_layout.setSpacing(4)
        self.format_layout.setObjectName(u"format_layout")
        self.format_layout.setContentsMargins(0, 0, 0, 0)
        self.format_label = QLabel(BlankFormDialog)
        self.format_label.setObjectName(u"format_label")
        self.format_label.setTextFormat(Qt.TextFormat.PlainText)

        self.format_layout.addWidget(self.format_label)

        self.format_switch = SegmentedSwitch(BlankFormDialog)
        self.format_switch.setObjectName(u"format_switch")

        self.format_layout.addWidget(self.format_switch)


        self.who_layout.addLayout(self.format_layout)

        self.who_layout.setStretch(0, 1)

        self.dialog_layout.addLayout(self.who_layout)

        self.key_label = QLabel(BlankFormDialog)
        self.key_label.setObjectName(u"key_label")
        self.key_label.setTextFormat(Qt.TextFormat.PlainText)
        self.key_label.setProperty(u"kind", u"strong")

        self.dialog_layout.addWidget(self.key_label)

        self.key_labels_layout = QVBoxLayout()
        self.key_labels_layout.setSpacing(0)
        self.key_labels_layout.setObjectName(u"key_labels_layout")
        self.key_labels_layout.setContentsMargins(0, 0, 0, 0)
        self.key_labels = QRadioButton(BlankFormDialog)
        self.key_labels.setObjectName(u"key_labels")

        self.key_labels_layout.addWidget(self.key_labels)

        self.key_labels_hint = TextLabel(BlankFormDialog)
        self.key_labels_hint.setObjectName(u"key_labels_hint")
        self.key_labels_hint.setTextFormat(Qt.TextFormat.PlainText)
        self.key_labels_hint.setProperty(u"kind", u"small")
        self.key_labels_hint.setWordWrap(True)
        self.key_labels_hint.setIndent(26)

        self.key_labels_layout.addWidget(self.key_labels_hint)


        self.dialog_layout.addLayout(self.key_labels_layout)

        self.key_names_layout = QVBoxLayout()
        self.key_names_layout.setSpacing(0)
        self.key_names_layout.setObjectName(u"key_names_layout")
        self.key_names_layout.setContentsMargins(0, 0, 0, 0)
        self.key_names = QRadioButton(BlankFormDialog)
        self.key_names.setObjectName(u"key_names")

        self.key_names_layout.addWidget(self.key_names)

        self.key_names_hint = TextLabel(BlankFormDialog)
        self.key_names_hint.setObjectName(u"key_names_hint")
        self.key_names_hint.setTextFormat(Qt.TextFormat.PlainText)
        self.key_names_hint.setProperty(u"kind", u"small")
        self.key_names_hint.setWordWrap(True)
        self.key_names_hint.setIndent(26)

        self.key_names_layout.addWidget(self.key_names_hint)


        self.dialog_layout.addLayout(self.key_names_layout)

        self.key_none_layout = QVBoxLayout()
        self.key_none_layout.setSpacing(0)
        self.key_none_layout.setObjectName(u"key_none_layout")
        self.key_none_layout.setContentsMargins(0, 0, 0, 0)
        self.key_none = QRadioButton(BlankFormDialog)
        self.key_none.setObjectName(u"key_none")

        self.key_none_layout.addWidget(self.key_none)

        self.key_none_hint = TextLabel(BlankFormDialog)
        self.key_none_hint.setObjectName(u"key_none_hint")
        self.key_none_hint.setTextFormat(Qt.TextFormat.PlainText)
        self.key_none_hint.setProperty(u"kind", u"small")
        self.key_none_hint.setWordWrap(True)
        self.key_none_hint.setIndent(26)

        self.key_none_layout.addWidget(self.key_none_hint)


        self.dialog_layout.addLayout(self.key_none_layout)

        self.due_label = QLabel(BlankFormDialog)
        self.due_label.setObjectName(u"due_label")
        self.due_label.setTextFormat(Qt.TextFormat.PlainText)

        self.dialog_layout.addWidget(self.due_label)

        self.due = DayField(BlankFormDialog)
        self.due.setObjectName(u"due")

        self.dialog_layout.addWidget(self.due)

        self.due_hint = TextLabel(BlankFormDialog)
        self.due_hint.setObjectName(u"due_hint")
        self.due_hint.setTextFormat(Qt.TextFormat.PlainText)
        self.due_hint.setProperty(u"kind", u"small")
        self.due_hint.setWordWrap(True)

        self.dialog_layout.addWidget(self.due_hint)

        self.reply_to_label = QLabel(BlankFormDialog)
        self.reply_to_label.setObjectName(u"reply_to_label")
        self.reply_to_label.setTextFormat(Qt.TextFormat.PlainText)

        self.dialog_layout.addWidget(self.reply_to_label)

        self.reply_to = QLineEdit(BlankFormDialog)
        self.reply_to.setObjectName(u"reply_to")
        self.reply_to.setMaxLength(300)

        self.dialog_layout.addWidget(self.reply_to)

        self.fault = TextLabel(BlankFormDialog)
        self.fault.setObjectName(u"fault")
        self.fault.setTextFormat(Qt.TextFormat.PlainText)
        self.fault.setWordWrap(True)
        self.fault.setProperty(u"kind", u"fault")

        self.dialog_layout.addWidget(self.fault)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_layout.setContentsMargins(0, 0, 0, 0)
        self.next_line = TextLabel(BlankFormDialog)
        self.next_line.setObjectName(u"next_line")
        self.next_line.setTextFormat(Qt.TextFormat.PlainText)
        self.next_line.setProperty(u"kind", u"soft")
        self.next_line.setWordWrap(True)

        self.buttons_layout.addWidget(self.next_line)

        self.buttons_space = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_space)

        self.cancel_button = QPushButton(BlankFormDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.cancel_button)

        self.save_button = QPushButton(BlankFormDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"kind", u"primary")

        self.buttons_layout.addWidget(self.save_button)

        self.buttons_layout.setStretch(0, 1)

        self.dialog_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.agency_label.setBuddy(self.agency_combo)
        self.due_label.setBuddy(self.due)
        self.reply_to_label.setBuddy(self.reply_to)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.agency_combo, self.format_switch)
        QWidget.setTabOrder(self.format_switch, self.key_labels)
        QWidget.setTabOrder(self.key_labels, self.key_names)
        QWidget.setTabOrder(self.key_names, self.key_none)
        QWidget.setTabOrder(self.key_none, self.due)
        QWidget.setTabOrder(self.due, self.reply_to)
        QWidget.setTabOrder(self.reply_to, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(BlankFormDialog)

        self.save_button.setDefault(True)

    # setupUi

    def retranslateUi(self, BlankFormDialog):
        BlankFormDialog.setWindowTitle(QCoreApplication.translate("BlankFormDialog", u"Blank chronology form", None))
        self.heading.setText(QCoreApplication.translate("BlankFormDialog", u"Blank chronology form", None))
        self.about.setText(QCoreApplication.translate("BlankFormDialog", u"A form to send with the letter: this review\u2019s columns, rules, period, labels and key lines. It is read back without a correction.", None))
        self.agency_label.setText(QCoreApplication.translate("BlankFormDialog", u"For", None))
        self.format_label.setText(QCoreApplication.translate("BlankFormDialog", u"As", None))
#if QT_CONFIG(accessibility)
        self.format_switch.setAccessibleName(QCoreApplication.translate("BlankFormDialog", u"Kind of file", None))
#endif // QT_CONFIG(accessibility)
        self.key_label.setText(QCoreApplication.translate("BlankFormDialog", u"What it tells of the labels", None))
        self.key_labels.setText(QCoreApplication.translate("BlankFormDialog", u"Labels and roles, without names", None))
#if QT_CONFIG(accessibility)
        self.key_labels.setAccessibleDescription(QCoreApplication.translate("BlankFormDialog", u"\u201cHV1, health visitor\u201d. The usual choice: nothing in the form says who anybody is.", None))
#endif // QT_CONFIG(accessibility)
        self.key_labels_hint.setText(QCoreApplication.translate("BlankFormDialog", u"\u201cHV1, health visitor\u201d. The usual choice: nothing in the form says who anybody is.", None))
        self.key_names.setText(QCoreApplication.translate("BlankFormDialog", u"Labels and names", None))
#if QT_CONFIG(accessibility)
        self.key_names.setAccessibleDescription(QCoreApplication.translate("BlankFormDialog", u"\u201cMother: Ann Other\u201d. Only when the form goes by a route that may carry names.", None))
#endif // QT_CONFIG(accessibility)
        self.key_names_hint.setText(QCoreApplication.translate("BlankFormDialog", u"\u201cMother: Ann Other\u201d. Only when the form goes by a route that may carry names.", None))
        self.key_none.setText(QCoreApplication.translate("BlankFormDialog", u"No labels", None))
#if QT_CONFIG(accessibility)
        self.key_none.setAccessibleDescription(QCoreApplication.translate("BlankFormDialog", u"The form only asks for roles. When labels are not agreed yet.", None))
#endif // QT_CONFIG(accessibility)
        self.key_none_hint.setText(QCoreApplication.translate("BlankFormDialog", u"The form only asks for roles. When labels are not agreed yet.", None))
        self.due_label.setText(QCoreApplication.translate("BlankFormDialog", u"Wanted by", None))
        self.due_hint.setText("")
        self.reply_to_label.setText(QCoreApplication.translate("BlankFormDialog", u"Who asks, and where the answer is to be sent", None))
        self.reply_to.setPlaceholderText(QCoreApplication.translate("BlankFormDialog", u"Board Manager, Northmere Safeguarding Board, scb@northmere.example", None))
        self.next_line.setText("")
        self.cancel_button.setText(QCoreApplication.translate("BlankFormDialog", u"Cancel", None))
        self.save_button.setText(QCoreApplication.translate("BlankFormDialog", u"Save as\u2026", None))
    # retranslateUi

