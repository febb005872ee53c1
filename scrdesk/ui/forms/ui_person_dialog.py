# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'person_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from scrdesk.ui.widgets.choice_box import ChoiceBox
from scrdesk.ui.widgets.day_field import DayField
from scrdesk.ui.widgets.segmented import SegmentedSwitch
from scrdesk.ui.widgets.text_label import TextLabel

class Ui_PersonDialog(object):
    def setupUi(self, PersonDialog):
        if not PersonDialog.objectName():
            PersonDialog.setObjectName(u"PersonDialog")
        self.dialog_layout = QVBoxLayout(PersonDialog)
        self.dialog_layout.setSpacing(12)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(24, 24, 24, 20)
        self.heading = QLabel(PersonDialog)
        self.heading.setObjectName(u"heading")
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setProperty(u"kind", u"heading")

        self.dialog_layout.addWidget(self.heading)

        self.scroll = QScrollArea(PersonDialog)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.contents = QWidget()
        self.contents.setObjectName(u"contents")
        self.contents_layout = QHBoxLayout(self.contents)
        self.contents_layout.setSpacing(32)
        self.contents_layout.setObjectName(u"contents_layout")
        self.contents_layout.setContentsMargins(0, 0, 4, 0)
        self.left_layout = QVBoxLayout()
        self.left_layout.setSpacing(6)
        self.left_layout.setObjectName(u"left_layout")
        self.left_layout.setContentsMargins(0, 0, 0, 0)
        self.name_label = QLabel(self.contents)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setTextFormat(Qt.TextFormat.PlainText)

        self.left_layout.addWidget(self.name_label)

        self.name = QLineEdit(self.contents)
        self.name.setObjectName(u"name")
        self.name.setMaxLength(200)

        self.left_layout.addWidget(self.name)

        self.label_label = QLabel(self.contents)
        self.label_label.setObjectName(u"label_label")
        self.label_label.setTextFormat(Qt.TextFormat.PlainText)

        self.left_layout.addWidget(self.label_label)

        self.label = QLineEdit(self.contents)
        self.label.setObjectName(u"label")
        self.label.setMaxLength(200)

        self.left_layout.addWidget(self.label)

        self.label_hint = TextLabel(self.contents)
        self.label_hint.setObjectName(u"label_hint")
        self.label_hint.setTextFormat(Qt.TextFormat.PlainText)
        self.label_hint.setProperty(u"kind", u"small")
        self.label_hint.setWordWrap(True)

        self.left_layout.addWidget(self.label_hint)

        self.role_label = QLabel(self.contents)
        self.role_label.setObjectName(u"role_label")
        self.role_label.setTextFormat(Qt.TextFormat.PlainText)

        self.left_layout.addWidget(self.role_label)

        self.role = QLineEdit(self.contents)
        self.role.setObjectName(u"role")
        self.role.setMaxLength(200)

        self.left_layout.addWidget(self.role)

        self.group_switch = SegmentedSwitch(self.contents)
        self.group_switch.setObjectName(u"group_switch")

        self.left_layout.addWidget(self.group_switch)

        self.agency_label = QLabel(self.contents)
        self.agency_label.setObjectName(u"agency_label")
        self.agency_label.setTextFormat(Qt.TextFormat.PlainText)

        self.left_layout.addWidget(self.agency_label)

        self.agency_combo = ChoiceBox(self.contents)
        self.agency_combo.setObjectName(u"agency_combo")

        self.left_layout.addWidget(self.agency_combo)

        self.days_layout = QHBoxLayout()
        self.days_layout.setSpacing(12)
        self.days_layout.setObjectName(u"days_layout")
        self.days_layout.setContentsMargins(0, 0, 0, 0)
        self.born_layout = QVBoxLayout()
        self.born_layout.setSpacing(4)
        self.born_layout.setObjectName(u"born_layout")
        self.born_layout.setContentsMargins(0, 0, 0, 0)
        self.born_label = QLabel(self.contents)
        self.born_label.setObjectName(u"born_label")
        self.born_label.setTextFormat(Qt.TextFormat.PlainText)

        self.born_layout.addWidget(self.born_label)

        self.born = DayField(self.contents)
        self.born.setObjectName(u"born")

        self.born_layout.addWidget(self.born)


        self.days_layout.addLayout(self.born_layout)

        self.sex_layout = QVBoxLayout()
        self.sex_layout.setSpacing(4)
        self.sex_layout.setObjectName(u"sex_layout")
        self.sex_layout.setContentsMargins(0, 0, 0, 0)
        self.sex_label = QLabel(self.contents)
        self.sex_label.setObjectName(u"sex_label")
        self.sex_label.setTextFormat(Qt.TextFormat.PlainText)

        self.sex_layout.addWidget(self.sex_label)

        self.sex_combo = ChoiceBox(self.contents)
        self.sex_combo.setObjectName(u"sex_combo")

        self.sex_layout.addWidget(self.sex_combo)


        self.days_layout.addLayout(self.sex_layout)

        self.days_layout.setStretch(0, 1)
        self.days_layout.setStretch(1, 1)

        self.left_layout.addLayout(self.days_layout)

        self.left_space = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.left_layout.addItem(self.left_space)


        self.contents_layout.addLayout(self.left_layout)

        self.right_layout = QVBoxLayout()
        self.right_layout.setSpacing(4)
        self.right_layout.setObjectName(u"right_layout")
        self.right_layout.setContentsMargins(0, 0, 0, 0)
        self.aliases_label = QLabel(self.contents)
        self.aliases_label.setObjectName(u"aliases_label")
        self.aliases_label.setTextFormat(Qt.TextFormat.PlainText)

        self.right_layout.addWidget(self.aliases_label)

        self.aliases_hint = TextLabel(self.contents)
        self.aliases_hint.setObjectName(u"aliases_hint")
        self.aliases_hint.setTextFormat(Qt.TextFormat.PlainText)
        self.aliases_hint.setProperty(u"kind", u"small")
        self.aliases_hint.setWordWrap(True)

        self.right_layout.addWidget(self.aliases_hint)

        self.aliases = QPlainTextEdit(self.contents)
        self.aliases.setObjectName(u"aliases")
        self.aliases.setTabChangesFocus(True)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(1)
        sizePolicy.setHeightForWidth(self.aliases.sizePolicy().hasHeightForWidth())
        self.aliases.setSizePolicy(sizePolicy)
        self.aliases.setMinimumSize(QSize(0, 72))

        self.right_layout.addWidget(self.aliases)

        self.addresses_label = QLabel(self.contents)
        self.addresses_label.setObjectName(u"addresses_label")
        self.addresses_label.setTextFormat(Qt.TextFormat.PlainText)

        self.right_layout.addWidget(self.addresses_label)

        self.addresses = QPlainTextEdit(self.contents)
        self.addresses.setObjectName(u"addresses")
        self.addresses.setTabChangesFocus(True)
        sizePolicy.setHeightForWidth(self.addresses.sizePolicy().hasHeightForWidth())
        self.addresses.setSizePolicy(sizePolicy)
        self.addresses.setMinimumSize(QSize(0, 72))

        self.right_layout.addWidget(self.addresses)

        self.identifiers_label = QLabel(self.contents)
        self.identifiers_label.setObjectName(u"identifiers_label")
        self.identifiers_label.setTextFormat(Qt.TextFormat.PlainText)

        self.right_layout.addWidget(self.identifiers_label)

        self.identifiers = QPlainTextEdit(self.contents)
        self.identifiers.setObjectName(u"identifiers")
        self.identifiers.setTabChangesFocus(True)
        sizePolicy.setHeightForWidth(self.identifiers.sizePolicy().hasHeightForWidth())
        self.identifiers.setSizePolicy(sizePolicy)
        self.identifiers.setMinimumSize(QSize(0, 72))

        self.right_layout.addWidget(self.identifiers)


        self.contents_layout.addLayout(self.right_layout)

        self.contents_layout.setStretch(0, 1)
        self.contents_layout.setStretch(1, 1)
        self.scroll.setWidget(self.contents)

        self.dialog_layout.addWidget(self.scroll)

        self.fault = TextLabel(PersonDialog)
        self.fault.setObjectName(u"fault")
        self.fault.setTextFormat(Qt.TextFormat.PlainText)
        self.fault.setWordWrap(True)
        self.fault.setProperty(u"kind", u"fault")

        self.dialog_layout.addWidget(self.fault)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_layout.setContentsMargins(0, 0, 0, 0)
        self.next_line = TextLabel(PersonDialog)
        self.next_line.setObjectName(u"next_line")
        self.next_line.setTextFormat(Qt.TextFormat.PlainText)
        self.next_line.setProperty(u"kind", u"soft")
        self.next_line.setWordWrap(True)

        self.buttons_layout.addWidget(self.next_line)

        self.buttons_space = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_space)

        self.cancel_button = QPushButton(PersonDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.cancel_button)

        self.save_button = QPushButton(PersonDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"kind", u"primary")

        self.buttons_layout.addWidget(self.save_button)

        self.buttons_layout.setStretch(0, 1)

        self.dialog_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name)
        self.label_label.setBuddy(self.label)
        self.role_label.setBuddy(self.role)
        self.agency_label.setBuddy(self.agency_combo)
        self.born_label.setBuddy(self.born)
        self.sex_label.setBuddy(self.sex_combo)
        self.aliases_label.setBuddy(self.aliases)
        self.addresses_label.setBuddy(self.addresses)
        self.identifiers_label.setBuddy(self.identifiers)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.name, self.label)
        QWidget.setTabOrder(self.label, self.role)
        QWidget.setTabOrder(self.role, self.group_switch)
        QWidget.setTabOrder(self.group_switch, self.agency_combo)
        QWidget.setTabOrder(self.agency_combo, self.born)
        QWidget.setTabOrder(self.born, self.sex_combo)
        QWidget.setTabOrder(self.sex_combo, self.aliases)
        QWidget.setTabOrder(self.aliases, self.addresses)
        QWidget.setTabOrder(self.addresses, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(PersonDialog)

        self.save_button.setDefault(True)

    # setupUi

    def retranslateUi(self, PersonDialog):
        PersonDialog.setWindowTitle(QCoreApplication.translate("PersonDialog", u"Person", None))
        self.heading.setText("")
#if QT_CONFIG(accessibility)
        self.scroll.setAccessibleName(QCoreApplication.translate("PersonDialog", u"Details of the person", None))
#endif // QT_CONFIG(accessibility)
        self.name_label.setText(QCoreApplication.translate("PersonDialog", u"Full name", None))
        self.label_label.setText(QCoreApplication.translate("PersonDialog", u"Label: what papers call the person", None))
        self.label.setPlaceholderText(QCoreApplication.translate("PersonDialog", u"Mother, HV1", None))
        self.label_hint.setText("")
        self.role_label.setText(QCoreApplication.translate("PersonDialog", u"Who that is", None))
        self.role.setPlaceholderText(QCoreApplication.translate("PersonDialog", u"maternal grandmother, health visitor", None))
#if QT_CONFIG(accessibility)
        self.group_switch.setAccessibleName(QCoreApplication.translate("PersonDialog", u"Family or staff", None))
#endif // QT_CONFIG(accessibility)
        self.agency_label.setText(QCoreApplication.translate("PersonDialog", u"Agency", None))
        self.born_label.setText(QCoreApplication.translate("PersonDialog", u"Born", None))
        self.sex_label.setText(QCoreApplication.translate("PersonDialog", u"Sex", None))
        self.aliases_label.setText(QCoreApplication.translate("PersonDialog", u"Also written, one to a line", None))
        self.aliases_hint.setText(QCoreApplication.translate("PersonDialog", u"Nicknames, other spellings, misspellings, initials: every one is looked for when names are replaced.", None))
        self.addresses_label.setText(QCoreApplication.translate("PersonDialog", u"Addresses, one to a line", None))
        self.identifiers_label.setText(QCoreApplication.translate("PersonDialog", u"Numbers, one to a line: \u201cNHS: 943 476 5919\u201d", None))
        self.next_line.setText("")
        self.cancel_button.setText(QCoreApplication.translate("PersonDialog", u"Cancel", None))
        self.save_button.setText(QCoreApplication.translate("PersonDialog", u"Add", None))
    # retranslateUi

