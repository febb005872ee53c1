# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'reading_view.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QStackedWidget, QVBoxLayout, QWidget

from scrdesk.ui.pages.submissions.comparison_view import ComparisonView
from scrdesk.ui.pages.submissions.figure_card import FigureCard
from scrdesk.ui.pages.submissions.reading_table import ReadingTable
from scrdesk.ui.widgets.card import (Card, SectionTitle)
from scrdesk.ui.widgets.choice_box import ChoiceBox
from scrdesk.ui.widgets.day_field import DayField
from scrdesk.ui.widgets.pill import Pill
from scrdesk.ui.widgets.segmented import SegmentedSwitch

class Ui_ReadingView(object):
    def setupUi(self, ReadingView):
        if not ReadingView.objectName():
            ReadingView.setObjectName(u"ReadingView")
        self.view_layout = QVBoxLayout(ReadingView)
        self.view_layout.setSpacing(12)
        self.view_layout.setObjectName(u"view_layout")
        self.view_layout.setContentsMargins(20, 12, 20, 12)
        self.whose_layout = QHBoxLayout()
        self.whose_layout.setSpacing(8)
        self.whose_layout.setObjectName(u"whose_layout")
        self.agency_label = QLabel(ReadingView)
        self.agency_label.setObjectName(u"agency_label")

        self.whose_layout.addWidget(self.agency_label)

        self.agency_combo = ChoiceBox(ReadingView)
        self.agency_combo.setObjectName(u"agency_combo")
        self.agency_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.agency_combo.setMinimumContentsLength(8)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.agency_combo.sizePolicy().hasHeightForWidth())
        self.agency_combo.setSizePolicy(sizePolicy)
        self.agency_combo.setMaximumSize(QSize(520, 16777215))

        self.whose_layout.addWidget(self.agency_combo)

        self.received_label = QLabel(ReadingView)
        self.received_label.setObjectName(u"received_label")

        self.whose_layout.addWidget(self.received_label)

        self.received_field = DayField(ReadingView)
        self.received_field.setObjectName(u"received_field")
        self.received_field.setMaximumSize(QSize(200, 16777215))

        self.whose_layout.addWidget(self.received_field)

        self.version_pill = Pill(ReadingView)
        self.version_pill.setObjectName(u"version_pill")

        self.whose_layout.addWidget(self.version_pill)

        self.whose_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.whose_layout.addItem(self.whose_spacer)


        self.view_layout.addLayout(self.whose_layout)

        self.whose_note = QLabel(ReadingView)
        self.whose_note.setObjectName(u"whose_note")
        self.whose_note.setWordWrap(True)
        self.whose_note.setProperty(u"kind", u"fault")

        self.view_layout.addWidget(self.whose_note)

        self.cards_layout = QHBoxLayout()
        self.cards_layout.setSpacing(12)
        self.cards_layout.setObjectName(u"cards_layout")
        self.rows_card = FigureCard(ReadingView)
        self.rows_card.setObjectName(u"rows_card")

        self.cards_layout.addWidget(self.rows_card)

        self.lost_card = FigureCard(ReadingView)
        self.lost_card.setObjectName(u"lost_card")

        self.cards_layout.addWidget(self.lost_card)

        self.change_card = FigureCard(ReadingView)
        self.change_card.setObjectName(u"change_card")

        self.cards_layout.addWidget(self.change_card)

        self.look_card = FigureCard(ReadingView)
        self.look_card.setObjectName(u"look_card")

        self.cards_layout.addWidget(self.look_card)


        self.view_layout.addLayout(self.cards_layout)

        self.file_findings = QWidget(ReadingView)
        self.file_findings.setObjectName(u"file_findings")
        self.file_findings_layout = QVBoxLayout(self.file_findings)
        self.file_findings_layout.setSpacing(4)
        self.file_findings_layout.setObjectName(u"file_findings_layout")
        self.file_findings_layout.setContentsMargins(0, 0, 0, 0)

        self.view_layout.addWidget(self.file_findings)

        self.table_card = Card(ReadingView)
        self.table_card.setObjectName(u"table_card")
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(1)
        sizePolicy1.setHeightForWidth(self.table_card.sizePolicy().hasHeightForWidth())
        self.table_card.setSizePolicy(sizePolicy1)
        self.table_card_layout = QVBoxLayout(self.table_card)
        self.table_card_layout.setSpacing(4)
        self.table_card_layout.setObjectName(u"table_card_layout")
        self.table_card_layout.setContentsMargins(8, 8, 8, 8)
        self.table_title_layout = QHBoxLayout()
        self.table_title_layout.setSpacing(8)
        self.table_title_layout.setObjectName(u"table_title_layout")
        self.table_title_layout.setContentsMargins(8, -1, -1, -1)
        self.view_switch = SegmentedSwitch(self.table_card)
        self.view_switch.setObjectName(u"view_switch")

        self.table_title_layout.addWidget(self.view_switch)

        self.table_title = SectionTitle(self.table_card)
        self.table_title.setObjectName(u"table_title")
        self.table_title.setWordWrap(False)

        self.table_title_layout.addWidget(self.table_title)

        self.table_combo = ChoiceBox(self.table_card)
        self.table_combo.setObjectName(u"table_combo")

        self.table_title_layout.addWidget(self.table_combo)

        self.table_hint = QLabel(self.table_card)
        self.table_hint.setObjectName(u"table_hint")
        sizePolicy2 = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        sizePolicy2.setHorizontalStretch(1)
        sizePolicy2.setVerticalStretch(0)
        sizePolicy2.setHeightForWidth(self.table_hint.sizePolicy().hasHeightForWidth())
        self.table_hint.setSizePolicy(sizePolicy2)
        self.table_hint.setWordWrap(True)
        self.table_hint.setProperty(u"kind", u"small")

        self.table_title_layout.addWidget(self.table_hint)

        self.only_button = QPushButton(self.table_card)
        self.only_button.setObjectName(u"only_button")
        self.only_button.setCheckable(True)
        self.only_button.setProperty(u"kind", u"filter")

        self.table_title_layout.addWidget(self.only_button)


        self.table_card_layout.addLayout(self.table_title_layout)

        self.body_stack = QStackedWidget(self.table_card)
        self.body_stack.setObjectName(u"body_stack")
        self.body_stack.setProperty(u"kind", u"plain")
        sizePolicy1.setHeightForWidth(self.body_stack.sizePolicy().hasHeightForWidth())
        self.body_stack.setSizePolicy(sizePolicy1)
        self.rows_page = QWidget()
        self.rows_page.setObjectName(u"rows_page")
        self.rows_layout = QVBoxLayout(self.rows_page)
        self.rows_layout.setSpacing(4)
        self.rows_layout.setObjectName(u"rows_layout")
        self.rows_layout.setContentsMargins(0, 0, 0, 0)
        self.rows_table = ReadingTable(self.rows_page)
        self.rows_table.setObjectName(u"rows_table")
        self.rows_table.setMinimumSize(QSize(0, 140))

        self.rows_layout.addWidget(self.rows_table)

        self.row_label = QLabel(self.rows_page)
        self.row_label.setObjectName(u"row_label")
        self.row_label.setWordWrap(True)
        self.row_label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.rows_layout.addWidget(self.row_label)

        self.body_stack.addWidget(self.rows_page)
        self.comparison_view = ComparisonView()
        self.comparison_view.setObjectName(u"comparison_view")
        self.body_stack.addWidget(self.comparison_view)

        self.table_card_layout.addWidget(self.body_stack)


        self.view_layout.addWidget(self.table_card)

#if QT_CONFIG(shortcut)
        self.agency_label.setBuddy(self.agency_combo)
        self.received_label.setBuddy(self.received_field)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.agency_combo, self.received_field)
        QWidget.setTabOrder(self.received_field, self.view_switch)
        QWidget.setTabOrder(self.view_switch, self.table_combo)
        QWidget.setTabOrder(self.table_combo, self.only_button)
        QWidget.setTabOrder(self.only_button, self.rows_table)

        self.retranslateUi(ReadingView)
    # setupUi

    def retranslateUi(self, ReadingView):
        self.agency_label.setText(QCoreApplication.translate("ReadingView", u"From &agency", None))
#if QT_CONFIG(accessibility)
        self.agency_combo.setAccessibleName(QCoreApplication.translate("ReadingView", u"Agency that sent this file", None))
#endif // QT_CONFIG(accessibility)
        self.received_label.setText(QCoreApplication.translate("ReadingView", u"recei&ved", None))
#if QT_CONFIG(accessibility)
        self.received_field.setAccessibleName(QCoreApplication.translate("ReadingView", u"Day it was received", None))
#endif // QT_CONFIG(accessibility)
        self.table_title.setText(QCoreApplication.translate("ReadingView", u"How the columns were understood", None))
#if QT_CONFIG(accessibility)
        self.table_combo.setAccessibleName(QCoreApplication.translate("ReadingView", u"Table of the file", None))
#endif // QT_CONFIG(accessibility)
        self.only_button.setText(QCoreApplication.translate("ReadingView", u"Only rows to look at", None))
#if QT_CONFIG(accessibility)
        self.rows_table.setAccessibleName(QCoreApplication.translate("ReadingView", u"Rows of the file, as written and as read", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.row_label.setAccessibleName(QCoreApplication.translate("ReadingView", u"What is to be looked at in the chosen row", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

