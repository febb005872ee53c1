# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'trail_view.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from scrdesk.ui.widgets.card import Card
from scrdesk.ui.widgets.choice_box import ChoiceBox
from scrdesk.ui.widgets.day_field import DayField
from scrdesk.ui.widgets.text_label import TextLabel
from scrdesk.ui.widgets.value_view import ValueView

class Ui_TrailView(object):
    def setupUi(self, TrailView):
        if not TrailView.objectName():
            TrailView.setObjectName(u"TrailView")
        self.outer_layout = QVBoxLayout(TrailView)
        self.outer_layout.setSpacing(8)
        self.outer_layout.setObjectName(u"outer_layout")
        self.outer_layout.setContentsMargins(0, 0, 0, 0)
        self.filters = QHBoxLayout()
        self.filters.setSpacing(8)
        self.filters.setObjectName(u"filters")
        self.filters.setContentsMargins(0, 0, 0, 0)
        self.kinds_label = QLabel(TrailView)
        self.kinds_label.setObjectName(u"kinds_label")

        self.filters.addWidget(self.kinds_label)

        self.kinds = ChoiceBox(TrailView)
        self.kinds.setObjectName(u"kinds")

        self.filters.addWidget(self.kinds)

        self.first_label = QLabel(TrailView)
        self.first_label.setObjectName(u"first_label")
        self.first_label.setTextFormat(Qt.TextFormat.PlainText)

        self.filters.addWidget(self.first_label)

        self.first = DayField(TrailView)
        self.first.setObjectName(u"first")

        self.filters.addWidget(self.first)

        self.last_label = QLabel(TrailView)
        self.last_label.setObjectName(u"last_label")
        self.last_label.setTextFormat(Qt.TextFormat.PlainText)

        self.filters.addWidget(self.last_label)

        self.last = DayField(TrailView)
        self.last.setObjectName(u"last")

        self.filters.addWidget(self.last)

        self.filter = QLineEdit(TrailView)
        self.filter.setObjectName(u"filter")

        self.filters.addWidget(self.filter)

        self.shown = TextLabel(TrailView)
        self.shown.setObjectName(u"shown")
        self.shown.setTextFormat(Qt.TextFormat.PlainText)
        self.shown.setProperty(u"kind", u"small")
        self.shown.setWordWrap(False)

        self.filters.addWidget(self.shown)

        self.space_1 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.filters.addItem(self.space_1)


        self.outer_layout.addLayout(self.filters)

        self.trail_card = Card(TrailView)
        self.trail_card.setObjectName(u"trail_card")
        self.trail_card_layout = QVBoxLayout(self.trail_card)
        self.trail_card_layout.setSpacing(8)
        self.trail_card_layout.setObjectName(u"trail_card_layout")
        self.trail_card_layout.setContentsMargins(4, 4, 4, 4)
        self.trail = ValueView(self.trail_card)
        self.trail.setObjectName(u"trail")

        self.trail_card_layout.addWidget(self.trail)


        self.outer_layout.addWidget(self.trail_card)

        self.proof = TextLabel(TrailView)
        self.proof.setObjectName(u"proof")
        self.proof.setTextFormat(Qt.TextFormat.PlainText)
        self.proof.setWordWrap(True)

        self.outer_layout.addWidget(self.proof)

        self.trail_buttons = QHBoxLayout()
        self.trail_buttons.setSpacing(8)
        self.trail_buttons.setObjectName(u"trail_buttons")
        self.trail_buttons.setContentsMargins(0, 0, 0, 0)
        self.check_button = QPushButton(TrailView)
        self.check_button.setObjectName(u"check_button")

        self.trail_buttons.addWidget(self.check_button)

        self.save_button = QPushButton(TrailView)
        self.save_button.setObjectName(u"save_button")

        self.trail_buttons.addWidget(self.save_button)

        self.space_2 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.trail_buttons.addItem(self.space_2)


        self.outer_layout.addLayout(self.trail_buttons)

#if QT_CONFIG(shortcut)
        self.kinds_label.setBuddy(self.kinds)
        self.first_label.setBuddy(self.first)
        self.last_label.setBuddy(self.last)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.kinds, self.first)
        QWidget.setTabOrder(self.first, self.last)
        QWidget.setTabOrder(self.last, self.filter)
        QWidget.setTabOrder(self.filter, self.trail)
        QWidget.setTabOrder(self.trail, self.check_button)
        QWidget.setTabOrder(self.check_button, self.save_button)

        self.retranslateUi(TrailView)
    # setupUi

    def retranslateUi(self, TrailView):
        self.kinds_label.setText(QCoreApplication.translate("TrailView", u"Kind", None))
#if QT_CONFIG(accessibility)
        self.kinds.setAccessibleName(QCoreApplication.translate("TrailView", u"Kind of deed", None))
#endif // QT_CONFIG(accessibility)
        self.first_label.setText(QCoreApplication.translate("TrailView", u"From", None))
#if QT_CONFIG(accessibility)
        self.first.setAccessibleName(QCoreApplication.translate("TrailView", u"From this day on", None))
#endif // QT_CONFIG(accessibility)
        self.last_label.setText(QCoreApplication.translate("TrailView", u"to", None))
#if QT_CONFIG(accessibility)
        self.last.setAccessibleName(QCoreApplication.translate("TrailView", u"To this day", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.filter.setAccessibleName(QCoreApplication.translate("TrailView", u"Filter by words", None))
#endif // QT_CONFIG(accessibility)
        self.filter.setPlaceholderText(QCoreApplication.translate("TrailView", u"Filter by words", None))
        self.shown.setText("")
#if QT_CONFIG(accessibility)
        self.trail.setAccessibleName(QCoreApplication.translate("TrailView", u"What was done in this store, newest first", None))
#endif // QT_CONFIG(accessibility)
        self.proof.setText("")
        self.check_button.setText(QCoreApplication.translate("TrailView", u"Check the chain", None))
        self.save_button.setText(QCoreApplication.translate("TrailView", u"Save as a file\u2026", None))
        pass
    # retranslateUi

