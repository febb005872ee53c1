# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'letter_round_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QCheckBox, QFrame, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QStackedWidget, QTextEdit, QVBoxLayout, QWidget

from scrdesk.ui.widgets.choice_box import ChoiceBox
from scrdesk.ui.widgets.day_field import DayField
from scrdesk.ui.widgets.segmented import SegmentedSwitch
from scrdesk.ui.widgets.text_label import TextLabel

class Ui_LetterRoundDialog(object):
    def setupUi(self, LetterRoundDialog):
        if not LetterRoundDialog.objectName():
            LetterRoundDialog.setObjectName(u"LetterRoundDialog")
        self.outer_layout = QVBoxLayout(LetterRoundDialog)
        self.outer_layout.setSpacing(8)
        self.outer_layout.setObjectName(u"outer_layout")
        self.outer_layout.setContentsMargins(24, 24, 24, 20)
        self.heading = TextLabel(LetterRoundDialog)
        self.heading.setObjectName(u"heading")
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setProperty(u"kind", u"heading")
        self.heading.setWordWrap(True)

        self.outer_layout.addWidget(self.heading)

        self.lead = TextLabel(LetterRoundDialog)
        self.lead.setObjectName(u"lead")
        self.lead.setTextFormat(Qt.TextFormat.PlainText)
        self.lead.setProperty(u"kind", u"soft")
        self.lead.setWordWrap(True)

        self.outer_layout.addWidget(self.lead)

        self.columns_layout = QHBoxLayout()
        self.columns_layout.setSpacing(24)
        self.columns_layout.setObjectName(u"columns_layout")
        self.columns_layout.setContentsMargins(0, 0, 0, 0)
        self.left_layout = QVBoxLayout()
        self.left_layout.setSpacing(8)
        self.left_layout.setObjectName(u"left_layout")
        self.left_layout.setContentsMargins(0, 0, 0, 0)
        self.side_switch = SegmentedSwitch(LetterRoundDialog)
        self.side_switch.setObjectName(u"side_switch")

        self.left_layout.addWidget(self.side_switch)

        self.side_stack = QStackedWidget(LetterRoundDialog)
        self.side_stack.setObjectName(u"side_stack")
        self.whom_page = QWidget()
        self.whom_page.setObjectName(u"whom_page")
        self.whom_layout = QVBoxLayout(self.whom_page)
        self.whom_layout.setSpacing(0)
        self.whom_layout.setObjectName(u"whom_layout")
        self.whom_layout.setContentsMargins(0, 0, 0, 0)
        self.pairs_scroll = QScrollArea(self.whom_page)
        self.pairs_scroll.setObjectName(u"pairs_scroll")
        self.pairs_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.pairs_scroll.setWidgetResizable(True)
        self.pairs = QWidget()
        self.pairs.setObjectName(u"pairs")
        self.pairs_layout = QVBoxLayout(self.pairs)
        self.pairs_layout.setSpacing(8)
        self.pairs_layout.setObjectName(u"pairs_layout")
        self.pairs_layout.setContentsMargins(8, 6, 12, 6)
        self.pairs_grid = QGridLayout()
        self.pairs_grid.setObjectName(u"pairs_grid")
        self.pairs_grid.setHorizontalSpacing(16)
        self.pairs_grid.setVerticalSpacing(6)

        self.pairs_layout.addLayout(self.pairs_grid)

        self.pairs_spacer = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.pairs_layout.addItem(self.pairs_spacer)

        self.pairs_scroll.setWidget(self.pairs)

        self.whom_layout.addWidget(self.pairs_scroll)

        self.side_stack.addWidget(self.whom_page)
        self.letters_page = QWidget()
        self.letters_page.setObjectName(u"letters_page")
        self.preview_layout = QVBoxLayout(self.letters_page)
        self.preview_layout.setSpacing(8)
        self.preview_layout.setObjectName(u"preview_layout")
        self.preview_layout.setContentsMargins(0, 0, 0, 0)
        self.letter_label = QLabel(self.letters_page)
        self.letter_label.setObjectName(u"letter_label")

        self.preview_layout.addWidget(self.letter_label)

        self.letter_combo = ChoiceBox(self.letters_page)
        self.letter_combo.setObjectName(u"letter_combo")

        self.preview_layout.addWidget(self.letter_combo)

        self.letter_text = QTextEdit(self.letters_page)
        self.letter_text.setObjectName(u"letter_text")
        self.letter_text.setReadOnly(True)

        self.preview_layout.addWidget(self.letter_text)

        self.side_stack.addWidget(self.letters_page)

        self.left_layout.addWidget(self.side_stack)

        self.left_layout.setStretch(1, 1)

        self.columns_layout.addLayout(self.left_layout)

        self.right_layout = QVBoxLayout()
        self.right_layout.setSpacing(4)
        self.right_layout.setObjectName(u"right_layout")
        self.right_layout.setContentsMargins(0, 0, 0, 0)
        self.on_label = QLabel(LetterRoundDialog)
        self.on_label.setObjectName(u"on_label")
        self.on_label.setTextFormat(Qt.TextFormat.PlainText)

        self.right_layout.addWidget(self.on_label)

        self.on = DayField(LetterRoundDialog)
        self.on.setObjectName(u"on")

        self.right_layout.addWidget(self.on)

        self.scope_label = QLabel(LetterRoundDialog)
        self.scope_label.setObjectName(u"scope_label")
        self.scope_label.setTextFormat(Qt.TextFormat.PlainText)

        self.right_layout.addWidget(self.scope_label)

        self.scope = QPlainTextEdit(LetterRoundDialog)
        self.scope.setObjectName(u"scope")
        self.scope.setTabChangesFocus(True)

        self.right_layout.addWidget(self.scope)

        self.route_label = QLabel(LetterRoundDialog)
        self.route_label.setObjectName(u"route_label")
        self.route_label.setTextFormat(Qt.TextFormat.PlainText)

        self.right_layout.addWidget(self.route_label)

        self.return_route = QLineEdit(LetterRoundDialog)
        self.return_route.setObjectName(u"return_route")

        self.right_layout.addWidget(self.return_route)

        self.letters_label = QLabel(LetterRoundDialog)
        self.letters_label.setObjectName(u"letters_label")
        self.letters_label.setTextFormat(Qt.TextFormat.PlainText)
        self.letters_label.setProperty(u"kind", u"strong")

        self.right_layout.addWidget(self.letters_label)

        self.letters_switch = SegmentedSwitch(LetterRoundDialog)
        self.letters_switch.setObjectName(u"letters_switch")

        self.right_layout.addWidget(self.letters_switch)

        self.signing = QWidget(LetterRoundDialog)
        self.signing.setObjectName(u"signing")
        self.signing_layout = QVBoxLayout(self.signing)
        self.signing_layout.setSpacing(4)
        self.signing_layout.setObjectName(u"signing_layout")
        self.signing_layout.setContentsMargins(0, 0, 0, 0)
        self.addressee_label = QLabel(self.signing)
        self.addressee_label.setObjectName(u"addressee_label")
        self.addressee_label.setTextFormat(Qt.TextFormat.PlainText)

        self.signing_layout.addWidget(self.addressee_label)

        self.addressee = QLineEdit(self.signing)
        self.addressee.setObjectName(u"addressee")

        self.signing_layout.addWidget(self.addressee)

        self.body_label = QLabel(self.signing)
        self.body_label.setObjectName(u"body_label")
        self.body_label.setTextFormat(Qt.TextFormat.PlainText)

        self.signing_layout.addWidget(self.body_label)

        self.body = QLineEdit(self.signing)
        self.body.setObjectName(u"body")

        self.signing_layout.addWidget(self.body)

        self.who_signs_layout = QHBoxLayout()
        self.who_signs_layout.setSpacing(8)
        self.who_signs_layout.setObjectName(u"who_signs_layout")
        self.who_signs_layout.setContentsMargins(0, 0, 0, 0)
        self.signed_layout = QVBoxLayout()
        self.signed_layout.setSpacing(4)
        self.signed_layout.setObjectName(u"signed_layout")
        self.signed_layout.setContentsMargins(0, 0, 0, 0)
        self.signed_by_label = QLabel(self.signing)
        self.signed_by_label.setObjectName(u"signed_by_label")
        self.signed_by_label.setTextFormat(Qt.TextFormat.PlainText)

        self.signed_layout.addWidget(self.signed_by_label)

        self.signed_by = QLineEdit(self.signing)
        self.signed_by.setObjectName(u"signed_by")

        self.signed_layout.addWidget(self.signed_by)


        self.who_signs_layout.addLayout(self.signed_layout)

        self.office_layout = QVBoxLayout()
        self.office_layout.setSpacing(4)
        self.office_layout.setObjectName(u"office_layout")
        self.office_layout.setContentsMargins(0, 0, 0, 0)
        self.office_label = QLabel(self.signing)
        self.office_label.setObjectName(u"office_label")
        self.office_label.setTextFormat(Qt.TextFormat.PlainText)

        self.office_layout.addWidget(self.office_label)

        self.office = QLineEdit(self.signing)
        self.office.setObjectName(u"office")

        self.office_layout.addWidget(self.office)


        self.who_signs_layout.addLayout(self.office_layout)


        self.signing_layout.addLayout(self.who_signs_layout)

        self.contact_label = QLabel(self.signing)
        self.contact_label.setObjectName(u"contact_label")
        self.contact_label.setTextFormat(Qt.TextFormat.PlainText)

        self.signing_layout.addWidget(self.contact_label)

        self.contact = QLineEdit(self.signing)
        self.contact.setObjectName(u"contact")

        self.signing_layout.addWidget(self.contact)

        self.protect = QCheckBox(self.signing)
        self.protect.setObjectName(u"protect")

        self.signing_layout.addWidget(self.protect)


        self.right_layout.addWidget(self.signing)

        self.right_spacer = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.right_layout.addItem(self.right_spacer)


        self.columns_layout.addLayout(self.right_layout)

        self.columns_layout.setStretch(0, 5)
        self.columns_layout.setStretch(1, 3)

        self.outer_layout.addLayout(self.columns_layout)

        self.fault = TextLabel(LetterRoundDialog)
        self.fault.setObjectName(u"fault")
        self.fault.setTextFormat(Qt.TextFormat.PlainText)
        self.fault.setProperty(u"kind", u"fault")
        self.fault.setWordWrap(True)

        self.outer_layout.addWidget(self.fault)

        self.button_layout = QHBoxLayout()
        self.button_layout.setSpacing(8)
        self.button_layout.setObjectName(u"button_layout")
        self.button_layout.setContentsMargins(0, 0, 0, 0)
        self.next_line = TextLabel(LetterRoundDialog)
        self.next_line.setObjectName(u"next_line")
        self.next_line.setTextFormat(Qt.TextFormat.PlainText)
        self.next_line.setProperty(u"kind", u"soft")
        self.next_line.setWordWrap(True)

        self.button_layout.addWidget(self.next_line)

        self.cancel_button = QPushButton(LetterRoundDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.button_layout.addWidget(self.cancel_button)

        self.do_button = QPushButton(LetterRoundDialog)
        self.do_button.setObjectName(u"do_button")
        self.do_button.setProperty(u"kind", u"primary")

        self.button_layout.addWidget(self.do_button)

        self.button_layout.setStretch(0, 1)

        self.outer_layout.addLayout(self.button_layout)

        self.outer_layout.setStretch(2, 1)
#if QT_CONFIG(shortcut)
        self.letter_label.setBuddy(self.letter_combo)
        self.on_label.setBuddy(self.on)
        self.scope_label.setBuddy(self.scope)
        self.route_label.setBuddy(self.return_route)
        self.addressee_label.setBuddy(self.addressee)
        self.body_label.setBuddy(self.body)
        self.signed_by_label.setBuddy(self.signed_by)
        self.office_label.setBuddy(self.office)
        self.contact_label.setBuddy(self.contact)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(LetterRoundDialog)

        self.side_stack.setCurrentIndex(0)
        self.do_button.setDefault(True)

    # setupUi

    def retranslateUi(self, LetterRoundDialog):
        LetterRoundDialog.setWindowTitle(QCoreApplication.translate("LetterRoundDialog", u"Ask agencies", None))
        self.heading.setText(QCoreApplication.translate("LetterRoundDialog", u"Ask agencies", None))
        self.lead.setText("")
#if QT_CONFIG(accessibility)
        self.side_switch.setAccessibleName(QCoreApplication.translate("LetterRoundDialog", u"What is shown", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.pairs_scroll.setAccessibleName(QCoreApplication.translate("LetterRoundDialog", u"Agencies and papers", None))
#endif // QT_CONFIG(accessibility)
        self.letter_label.setText(QCoreApplication.translate("LetterRoundDialog", u"Which letter", None))
#if QT_CONFIG(accessibility)
        self.letter_combo.setAccessibleName(QCoreApplication.translate("LetterRoundDialog", u"Which letter", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.letter_text.setAccessibleName(QCoreApplication.translate("LetterRoundDialog", u"The letter as it will be written", None))
#endif // QT_CONFIG(accessibility)
        self.on_label.setText(QCoreApplication.translate("LetterRoundDialog", u"Asked on", None))
        self.scope_label.setText(QCoreApplication.translate("LetterRoundDialog", u"Scope: persons, period, questions", None))
        self.route_label.setText(QCoreApplication.translate("LetterRoundDialog", u"How it is to come back", None))
        self.letters_label.setText(QCoreApplication.translate("LetterRoundDialog", u"Letters", None))
#if QT_CONFIG(accessibility)
        self.letters_switch.setAccessibleName(QCoreApplication.translate("LetterRoundDialog", u"Letters", None))
#endif // QT_CONFIG(accessibility)
        self.addressee_label.setText(QCoreApplication.translate("LetterRoundDialog", u"To, at each agency", None))
        self.body_label.setText(QCoreApplication.translate("LetterRoundDialog", u"Letter of (Board or partnership)", None))
        self.signed_by_label.setText(QCoreApplication.translate("LetterRoundDialog", u"Signed by", None))
        self.office_label.setText(QCoreApplication.translate("LetterRoundDialog", u"Office", None))
        self.contact_label.setText(QCoreApplication.translate("LetterRoundDialog", u"Who answers questions", None))
        self.protect.setText(QCoreApplication.translate("LetterRoundDialog", u"Protect each letter by a password", None))
        self.fault.setText("")
        self.next_line.setText("")
        self.cancel_button.setText(QCoreApplication.translate("LetterRoundDialog", u"Cancel", None))
        self.do_button.setText(QCoreApplication.translate("LetterRoundDialog", u"Ask", None))
    # retranslateUi

