# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'stored_view.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from scrdesk.ui.pages.submissions.comparison_view import ComparisonView
from scrdesk.ui.pages.submissions.reading_table import ReadingTable
from scrdesk.ui.pages.submissions.work_list import WorkList
from scrdesk.ui.widgets.card import Card
from scrdesk.ui.widgets.chip import AgencyChip
from scrdesk.ui.widgets.pill import Pill
from scrdesk.ui.widgets.segmented import SegmentedSwitch

class Ui_StoredView(object):
    def setupUi(self, StoredView):
        if not StoredView.objectName():
            StoredView.setObjectName(u"StoredView")
        self.view_layout = QVBoxLayout(StoredView)
        self.view_layout.setSpacing(8)
        self.view_layout.setObjectName(u"view_layout")
        self.view_layout.setContentsMargins(20, 12, 20, 12)
        self.about_layout = QHBoxLayout()
        self.about_layout.setSpacing(8)
        self.about_layout.setObjectName(u"about_layout")
        self.agency_chip = AgencyChip(StoredView)
        self.agency_chip.setObjectName(u"agency_chip")

        self.about_layout.addWidget(self.agency_chip)

        self.status_pill = Pill(StoredView)
        self.status_pill.setObjectName(u"status_pill")

        self.about_layout.addWidget(self.status_pill)

        self.about_label = QLabel(StoredView)
        self.about_label.setObjectName(u"about_label")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.about_label.sizePolicy().hasHeightForWidth())
        self.about_label.setSizePolicy(sizePolicy)
        self.about_label.setWordWrap(True)
        self.about_label.setProperty(u"kind", u"soft")

        self.about_layout.addWidget(self.about_label)

        self.view_switch = SegmentedSwitch(StoredView)
        self.view_switch.setObjectName(u"view_switch")

        self.about_layout.addWidget(self.view_switch)

        self.only_button = QPushButton(StoredView)
        self.only_button.setObjectName(u"only_button")
        self.only_button.setCheckable(True)
        self.only_button.setProperty(u"kind", u"filter")

        self.about_layout.addWidget(self.only_button)


        self.view_layout.addLayout(self.about_layout)

        self.file_label = QLabel(StoredView)
        self.file_label.setObjectName(u"file_label")
        self.file_label.setWordWrap(True)
        self.file_label.setTextFormat(Qt.TextFormat.PlainText)

        self.view_layout.addWidget(self.file_label)

        self.body_stack = QStackedWidget(StoredView)
        self.body_stack.setObjectName(u"body_stack")
        self.body_stack.setProperty(u"kind", u"plain")
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(1)
        sizePolicy1.setHeightForWidth(self.body_stack.sizePolicy().hasHeightForWidth())
        self.body_stack.setSizePolicy(sizePolicy1)
        self.rows_page = QWidget()
        self.rows_page.setObjectName(u"rows_page")
        self.rows_layout = QVBoxLayout(self.rows_page)
        self.rows_layout.setSpacing(4)
        self.rows_layout.setObjectName(u"rows_layout")
        self.rows_layout.setContentsMargins(0, 0, 0, 0)
        self.splitter = QSplitter(self.rows_page)
        self.splitter.setObjectName(u"splitter")
        self.splitter.setOrientation(Qt.Orientation.Horizontal)
        sizePolicy1.setHeightForWidth(self.splitter.sizePolicy().hasHeightForWidth())
        self.splitter.setSizePolicy(sizePolicy1)
        self.work_card = Card(self.splitter)
        self.work_card.setObjectName(u"work_card")
        self.work_layout = QVBoxLayout(self.work_card)
        self.work_layout.setSpacing(4)
        self.work_layout.setObjectName(u"work_layout")
        self.work_layout.setContentsMargins(8, 8, 8, 1)
        self.work_title = QLabel(self.work_card)
        self.work_title.setObjectName(u"work_title")
        self.work_title.setProperty(u"kind", u"strong")

        self.work_layout.addWidget(self.work_title)

        self.work_list = WorkList(self.work_card)
        self.work_list.setObjectName(u"work_list")

        self.work_layout.addWidget(self.work_list)

        self.splitter.addWidget(self.work_card)
        self.table_side = QWidget(self.splitter)
        self.table_side.setObjectName(u"table_side")
        self.table_side_layout = QVBoxLayout(self.table_side)
        self.table_side_layout.setSpacing(4)
        self.table_side_layout.setObjectName(u"table_side_layout")
        self.table_side_layout.setContentsMargins(8, 0, 0, 0)
        self.rows_table = ReadingTable(self.table_side)
        self.rows_table.setObjectName(u"rows_table")

        self.table_side_layout.addWidget(self.rows_table)

        self.row_label = QLabel(self.table_side)
        self.row_label.setObjectName(u"row_label")
        self.row_label.setWordWrap(True)
        self.row_label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.table_side_layout.addWidget(self.row_label)

        self.splitter.addWidget(self.table_side)

        self.rows_layout.addWidget(self.splitter)

        self.body_stack.addWidget(self.rows_page)
        self.comparison_view = ComparisonView()
        self.comparison_view.setObjectName(u"comparison_view")
        self.body_stack.addWidget(self.comparison_view)

        self.view_layout.addWidget(self.body_stack)

#if QT_CONFIG(shortcut)
        self.work_title.setBuddy(self.work_list)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.view_switch, self.only_button)
        QWidget.setTabOrder(self.only_button, self.work_list)
        QWidget.setTabOrder(self.work_list, self.rows_table)

        self.retranslateUi(StoredView)
    # setupUi

    def retranslateUi(self, StoredView):
        self.only_button.setText(QCoreApplication.translate("StoredView", u"Only rows to look at", None))
#if QT_CONFIG(accessibility)
        self.file_label.setAccessibleName(QCoreApplication.translate("StoredView", u"What is to be looked at in the file as a whole", None))
#endif // QT_CONFIG(accessibility)
        self.work_title.setText(QCoreApplication.translate("StoredView", u"To look at", None))
#if QT_CONFIG(accessibility)
        self.work_list.setAccessibleName(QCoreApplication.translate("StoredView", u"What is to be looked at; choose a line to go to its row", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.rows_table.setAccessibleName(QCoreApplication.translate("StoredView", u"Rows of the stored file, as written and as read", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.row_label.setAccessibleName(QCoreApplication.translate("StoredView", u"What is to be looked at in the chosen row", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

