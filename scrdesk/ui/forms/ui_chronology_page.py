# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'chronology_page.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from scrdesk.ui.pages.chronology.entry_detail import EntryDetail
from scrdesk.ui.pages.chronology.entry_table import EntryTable
from scrdesk.ui.pages.chronology.period_bar import PeriodBar
from scrdesk.ui.pages.chronology.table_view import TableView
from scrdesk.ui.widgets.card import Rule
from scrdesk.ui.widgets.empty_state import EmptyState
from scrdesk.ui.widgets.text_label import TextLabel

class Ui_ChronologyPage(object):
    def setupUi(self, ChronologyPage):
        if not ChronologyPage.objectName():
            ChronologyPage.setObjectName(u"ChronologyPage")
        ChronologyPage.resize(1182, 692)
        self.page_layout = QVBoxLayout(ChronologyPage)
        self.page_layout.setSpacing(0)
        self.page_layout.setObjectName(u"page_layout")
        self.page_layout.setContentsMargins(0, 0, 0, 0)
        self.filter_layout = QHBoxLayout()
        self.filter_layout.setSpacing(8)
        self.filter_layout.setObjectName(u"filter_layout")
        self.filter_layout.setContentsMargins(20, 8, 20, 8)
        self.search_edit = QLineEdit(ChronologyPage)
        self.search_edit.setObjectName(u"search_edit")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(2)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.search_edit.sizePolicy().hasHeightForWidth())
        self.search_edit.setSizePolicy(sizePolicy)
        self.search_edit.setMinimumSize(QSize(140, 0))
        self.search_edit.setMaximumSize(QSize(420, 16777215))
        self.search_edit.setMaxLength(200)

        self.filter_layout.addWidget(self.search_edit)

        self.agencies_button = QPushButton(ChronologyPage)
        self.agencies_button.setObjectName(u"agencies_button")
        self.agencies_button.setCheckable(True)
        self.agencies_button.setProperty(u"kind", u"filter")

        self.filter_layout.addWidget(self.agencies_button)

        self.period_button = QPushButton(ChronologyPage)
        self.period_button.setObjectName(u"period_button")
        self.period_button.setCheckable(True)
        self.period_button.setProperty(u"kind", u"filter")

        self.filter_layout.addWidget(self.period_button)

        self.people_button = QPushButton(ChronologyPage)
        self.people_button.setObjectName(u"people_button")
        self.people_button.setCheckable(True)
        self.people_button.setProperty(u"kind", u"filter")

        self.filter_layout.addWidget(self.people_button)

        self.marks_button = QPushButton(ChronologyPage)
        self.marks_button.setObjectName(u"marks_button")
        self.marks_button.setCheckable(True)
        self.marks_button.setProperty(u"kind", u"filter")

        self.filter_layout.addWidget(self.marks_button)

        self.findings_button = QPushButton(ChronologyPage)
        self.findings_button.setObjectName(u"findings_button")
        self.findings_button.setCheckable(True)
        self.findings_button.setProperty(u"kind", u"filter")

        self.filter_layout.addWidget(self.findings_button)

        self.clear_button = QPushButton(ChronologyPage)
        self.clear_button.setObjectName(u"clear_button")
        self.clear_button.setProperty(u"kind", u"link")

        self.filter_layout.addWidget(self.clear_button)

        self.filter_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.filter_layout.addItem(self.filter_spacer)

        self.count_label = QLabel(ChronologyPage)
        self.count_label.setObjectName(u"count_label")
        self.count_label.setProperty(u"kind", u"soft")

        self.filter_layout.addWidget(self.count_label)

        self.views_button = QPushButton(ChronologyPage)
        self.views_button.setObjectName(u"views_button")
        self.views_button.setProperty(u"kind", u"filter")

        self.filter_layout.addWidget(self.views_button)


        self.page_layout.addLayout(self.filter_layout)

        self.more_layout = QHBoxLayout()
        self.more_layout.setSpacing(8)
        self.more_layout.setObjectName(u"more_layout")
        self.more_layout.setContentsMargins(20, 0, 20, 0)
        self.more_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.more_layout.addItem(self.more_spacer)


        self.page_layout.addLayout(self.more_layout)

        self.period_bar = PeriodBar(ChronologyPage)
        self.period_bar.setObjectName(u"period_bar")

        self.page_layout.addWidget(self.period_bar)

        self.described_label = TextLabel(ChronologyPage)
        self.described_label.setObjectName(u"described_label")
        self.described_label.setWordWrap(True)
        self.described_label.setProperty(u"kind", u"small")

        self.page_layout.addWidget(self.described_label)

        self.filter_rule = Rule(ChronologyPage)
        self.filter_rule.setObjectName(u"filter_rule")

        self.page_layout.addWidget(self.filter_rule)

        self.body_stack = QStackedWidget(ChronologyPage)
        self.body_stack.setObjectName(u"body_stack")
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(1)
        sizePolicy1.setHeightForWidth(self.body_stack.sizePolicy().hasHeightForWidth())
        self.body_stack.setSizePolicy(sizePolicy1)
        self.list_page = QWidget()
        self.list_page.setObjectName(u"list_page")
        self.list_layout = QVBoxLayout(self.list_page)
        self.list_layout.setObjectName(u"list_layout")
        self.list_layout.setContentsMargins(0, 0, 0, 0)
        self.body_splitter = QSplitter(self.list_page)
        self.body_splitter.setObjectName(u"body_splitter")
        self.body_splitter.setOrientation(Qt.Orientation.Horizontal)
        self.body_splitter.setHandleWidth(1)
        self.body_splitter.setChildrenCollapsible(False)
        self.view_stack = QStackedWidget(self.body_splitter)
        self.view_stack.setObjectName(u"view_stack")
        sizePolicy2 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy2.setHorizontalStretch(7)
        sizePolicy2.setVerticalStretch(0)
        sizePolicy2.setHeightForWidth(self.view_stack.sizePolicy().hasHeightForWidth())
        self.view_stack.setSizePolicy(sizePolicy2)
        self.table_view = TableView()
        self.table_view.setObjectName(u"table_view")
        self.table_layout = QVBoxLayout(self.table_view)
        self.table_layout.setSpacing(0)
        self.table_layout.setObjectName(u"table_layout")
        self.table_layout.setContentsMargins(0, 0, 0, 0)
        self.entry_table = EntryTable(self.table_view)
        self.entry_table.setObjectName(u"entry_table")

        self.table_layout.addWidget(self.entry_table)

        self.view_stack.addWidget(self.table_view)
        self.body_splitter.addWidget(self.view_stack)
        self.entry_detail = EntryDetail(self.body_splitter)
        self.entry_detail.setObjectName(u"entry_detail")
        sizePolicy3 = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        sizePolicy3.setHorizontalStretch(3)
        sizePolicy3.setVerticalStretch(0)
        sizePolicy3.setHeightForWidth(self.entry_detail.sizePolicy().hasHeightForWidth())
        self.entry_detail.setSizePolicy(sizePolicy3)
        self.body_splitter.addWidget(self.entry_detail)

        self.list_layout.addWidget(self.body_splitter)

        self.body_stack.addWidget(self.list_page)
        self.empty_page = QWidget()
        self.empty_page.setObjectName(u"empty_page")
        self.empty_layout = QVBoxLayout(self.empty_page)
        self.empty_layout.setObjectName(u"empty_layout")
        self.empty_layout.setContentsMargins(20, 20, 20, -1)
        self.empty_state = EmptyState(self.empty_page)
        self.empty_state.setObjectName(u"empty_state")

        self.empty_layout.addWidget(self.empty_state)

        self.body_stack.addWidget(self.empty_page)

        self.page_layout.addWidget(self.body_stack)

        QWidget.setTabOrder(self.search_edit, self.agencies_button)
        QWidget.setTabOrder(self.agencies_button, self.period_button)
        QWidget.setTabOrder(self.period_button, self.people_button)
        QWidget.setTabOrder(self.people_button, self.marks_button)
        QWidget.setTabOrder(self.marks_button, self.findings_button)
        QWidget.setTabOrder(self.findings_button, self.clear_button)
        QWidget.setTabOrder(self.clear_button, self.views_button)
        QWidget.setTabOrder(self.views_button, self.entry_table)

        self.retranslateUi(ChronologyPage)
    # setupUi

    def retranslateUi(self, ChronologyPage):
#if QT_CONFIG(tooltip)
        self.search_edit.setToolTip(QCoreApplication.translate("ChronologyPage", u"Each word must begin a word of the entry; \u201cput words in quotes\u201d to find them together. Ctrl+F", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.search_edit.setAccessibleName(QCoreApplication.translate("ChronologyPage", u"Search the chronology", None))
#endif // QT_CONFIG(accessibility)
        self.search_edit.setPlaceholderText(QCoreApplication.translate("ChronologyPage", u"Search every word of every entry", None))
        self.agencies_button.setText(QCoreApplication.translate("ChronologyPage", u"All agencies", None))
#if QT_CONFIG(accessibility)
        self.agencies_button.setAccessibleName(QCoreApplication.translate("ChronologyPage", u"Agencies shown", None))
#endif // QT_CONFIG(accessibility)
        self.period_button.setText(QCoreApplication.translate("ChronologyPage", u"Any date", None))
#if QT_CONFIG(accessibility)
        self.period_button.setAccessibleName(QCoreApplication.translate("ChronologyPage", u"Period shown", None))
#endif // QT_CONFIG(accessibility)
        self.people_button.setText(QCoreApplication.translate("ChronologyPage", u"People", None))
#if QT_CONFIG(accessibility)
        self.people_button.setAccessibleName(QCoreApplication.translate("ChronologyPage", u"People named", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.people_button.setToolTip(QCoreApplication.translate("ChronologyPage", u"Show only entries that surely name somebody of the register", None))
#endif // QT_CONFIG(tooltip)
        self.marks_button.setText(QCoreApplication.translate("ChronologyPage", u"Panel\u2019s marks", None))
#if QT_CONFIG(accessibility)
        self.marks_button.setAccessibleName(QCoreApplication.translate("ChronologyPage", u"Marks of the panel", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.marks_button.setToolTip(QCoreApplication.translate("ChronologyPage", u"Show only entries by what the panel marked: child seen, attendance, tags, key lines\u2026", None))
#endif // QT_CONFIG(tooltip)
        self.findings_button.setText(QCoreApplication.translate("ChronologyPage", u"To look at", None))
#if QT_CONFIG(accessibility)
        self.findings_button.setAccessibleName(QCoreApplication.translate("ChronologyPage", u"Only entries with something to look at", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.findings_button.setToolTip(QCoreApplication.translate("ChronologyPage", u"Show only entries with something to look at", None))
#endif // QT_CONFIG(tooltip)
        self.clear_button.setText(QCoreApplication.translate("ChronologyPage", u"Clear filters", None))
#if QT_CONFIG(accessibility)
        self.count_label.setAccessibleName(QCoreApplication.translate("ChronologyPage", u"How many entries are shown", None))
#endif // QT_CONFIG(accessibility)
        self.views_button.setText(QCoreApplication.translate("ChronologyPage", u"Views", None))
#if QT_CONFIG(accessibility)
        self.views_button.setAccessibleName(QCoreApplication.translate("ChronologyPage", u"Saved views", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.views_button.setToolTip(QCoreApplication.translate("ChronologyPage", u"Filters and columns that were saved under a name", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.described_label.setAccessibleName(QCoreApplication.translate("ChronologyPage", u"The filter in words", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.entry_table.setAccessibleName(QCoreApplication.translate("ChronologyPage", u"Combined chronology", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

