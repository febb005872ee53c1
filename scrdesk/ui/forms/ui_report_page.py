# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'report_page.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QLabel, QLineEdit, QListView, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QStackedWidget, QVBoxLayout, QWidget

from scrdesk.ui.widgets.card import SectionTitle
from scrdesk.ui.widgets.day_field import DayField
from scrdesk.ui.widgets.empty_state import EmptyState
from scrdesk.ui.widgets.page_strip import PageStrip
from scrdesk.ui.widgets.segmented import SegmentedSwitch

class Ui_ReportPage(object):
    def setupUi(self, ReportPage):
        if not ReportPage.objectName():
            ReportPage.setObjectName(u"ReportPage")
        self.page_layout = QVBoxLayout(ReportPage)
        self.page_layout.setSpacing(0)
        self.page_layout.setObjectName(u"page_layout")
        self.page_layout.setContentsMargins(0, 0, 0, 0)
        self.columns_layout = QHBoxLayout()
        self.columns_layout.setSpacing(0)
        self.columns_layout.setObjectName(u"columns_layout")
        self.contents_pane = QWidget(ReportPage)
        self.contents_pane.setObjectName(u"contents_pane")
        self.contents_layout = QVBoxLayout(self.contents_pane)
        self.contents_layout.setSpacing(4)
        self.contents_layout.setObjectName(u"contents_layout")
        self.contents_layout.setContentsMargins(12, 16, 4, 8)
        self.contents_title = SectionTitle(self.contents_pane)
        self.contents_title.setObjectName(u"contents_title")

        self.contents_layout.addWidget(self.contents_title)

        self.contents_list = QListView(self.contents_pane)
        self.contents_list.setObjectName(u"contents_list")
        self.contents_list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.contents_list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.contents_list.setUniformItemSizes(True)

        self.contents_layout.addWidget(self.contents_list)


        self.columns_layout.addWidget(self.contents_pane)

        self.preview_stack = QStackedWidget(ReportPage)
        self.preview_stack.setObjectName(u"preview_stack")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.preview_stack.sizePolicy().hasHeightForWidth())
        self.preview_stack.setSizePolicy(sizePolicy)
        self.pages_page = QWidget()
        self.pages_page.setObjectName(u"pages_page")
        self.pages_layout = QVBoxLayout(self.pages_page)
        self.pages_layout.setSpacing(0)
        self.pages_layout.setObjectName(u"pages_layout")
        self.pages_layout.setContentsMargins(0, 0, 0, 0)
        self.bar_layout = QHBoxLayout()
        self.bar_layout.setSpacing(8)
        self.bar_layout.setObjectName(u"bar_layout")
        self.bar_layout.setContentsMargins(16, 8, 16, 8)
        self.previous_button = QPushButton(self.pages_page)
        self.previous_button.setObjectName(u"previous_button")

        self.bar_layout.addWidget(self.previous_button)

        self.page_label = QLabel(self.pages_page)
        self.page_label.setObjectName(u"page_label")

        self.bar_layout.addWidget(self.page_label)

        self.next_button = QPushButton(self.pages_page)
        self.next_button.setObjectName(u"next_button")

        self.bar_layout.addWidget(self.next_button)

        self.bar_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.bar_layout.addItem(self.bar_spacer)

        self.smaller_button = QPushButton(self.pages_page)
        self.smaller_button.setObjectName(u"smaller_button")

        self.bar_layout.addWidget(self.smaller_button)

        self.fit_button = QPushButton(self.pages_page)
        self.fit_button.setObjectName(u"fit_button")

        self.bar_layout.addWidget(self.fit_button)

        self.larger_button = QPushButton(self.pages_page)
        self.larger_button.setObjectName(u"larger_button")

        self.bar_layout.addWidget(self.larger_button)


        self.pages_layout.addLayout(self.bar_layout)

        self.page_strip = PageStrip(self.pages_page)
        self.page_strip.setObjectName(u"page_strip")

        self.pages_layout.addWidget(self.page_strip)

        self.preview_stack.addWidget(self.pages_page)
        self.empty_page = QWidget()
        self.empty_page.setObjectName(u"empty_page")
        self.empty_layout = QVBoxLayout(self.empty_page)
        self.empty_layout.setObjectName(u"empty_layout")
        self.empty_layout.setContentsMargins(20, 20, 20, -1)
        self.empty_state = EmptyState(self.empty_page)
        self.empty_state.setObjectName(u"empty_state")

        self.empty_layout.addWidget(self.empty_state)

        self.preview_stack.addWidget(self.empty_page)

        self.columns_layout.addWidget(self.preview_stack)

        self.options_scroll = QScrollArea(ReportPage)
        self.options_scroll.setObjectName(u"options_scroll")
        self.options_scroll.setWidgetResizable(True)
        self.options_scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.options_scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.options_body = QWidget()
        self.options_body.setObjectName(u"options_body")
        self.options_layout = QVBoxLayout(self.options_body)
        self.options_layout.setSpacing(4)
        self.options_layout.setObjectName(u"options_layout")
        self.options_layout.setContentsMargins(16, 16, 16, 16)
        self.parts_title = SectionTitle(self.options_body)
        self.parts_title.setObjectName(u"parts_title")

        self.options_layout.addWidget(self.parts_title)

        self.parts_layout = QVBoxLayout()
        self.parts_layout.setSpacing(0)
        self.parts_layout.setObjectName(u"parts_layout")

        self.options_layout.addLayout(self.parts_layout)

        self.section_spacer_1 = QSpacerItem(0, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.options_layout.addItem(self.section_spacer_1)

        self.entries_title = SectionTitle(self.options_body)
        self.entries_title.setObjectName(u"entries_title")

        self.options_layout.addWidget(self.entries_title)

        self.entries_switch = SegmentedSwitch(self.options_body)
        self.entries_switch.setObjectName(u"entries_switch")

        self.options_layout.addWidget(self.entries_switch)

        self.entries_label = QLabel(self.options_body)
        self.entries_label.setObjectName(u"entries_label")
        self.entries_label.setWordWrap(True)
        self.entries_label.setProperty(u"kind", u"small")

        self.options_layout.addWidget(self.entries_label)

        self.section_spacer_2 = QSpacerItem(0, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.options_layout.addItem(self.section_spacer_2)

        self.cover_title = SectionTitle(self.options_body)
        self.cover_title.setObjectName(u"cover_title")

        self.options_layout.addWidget(self.cover_title)

        self.draft_label = QLabel(self.options_body)
        self.draft_label.setObjectName(u"draft_label")

        self.options_layout.addWidget(self.draft_label)

        self.draft_edit = QLineEdit(self.options_body)
        self.draft_edit.setObjectName(u"draft_edit")
        self.draft_edit.setMaxLength(12)

        self.options_layout.addWidget(self.draft_edit)

        self.dated_label = QLabel(self.options_body)
        self.dated_label.setObjectName(u"dated_label")

        self.options_layout.addWidget(self.dated_label)

        self.dated_field = DayField(self.options_body)
        self.dated_field.setObjectName(u"dated_field")

        self.options_layout.addWidget(self.dated_field)

        self.options_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.options_layout.addItem(self.options_spacer)

        self.audience_note = QLabel(self.options_body)
        self.audience_note.setObjectName(u"audience_note")
        self.audience_note.setWordWrap(True)
        self.audience_note.setProperty(u"kind", u"small")

        self.options_layout.addWidget(self.audience_note)

        self.options_scroll.setWidget(self.options_body)

        self.columns_layout.addWidget(self.options_scroll)


        self.page_layout.addLayout(self.columns_layout)

#if QT_CONFIG(shortcut)
        self.draft_label.setBuddy(self.draft_edit)
        self.dated_label.setBuddy(self.dated_field)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.contents_list, self.previous_button)
        QWidget.setTabOrder(self.previous_button, self.next_button)
        QWidget.setTabOrder(self.next_button, self.smaller_button)
        QWidget.setTabOrder(self.smaller_button, self.fit_button)
        QWidget.setTabOrder(self.fit_button, self.larger_button)
        QWidget.setTabOrder(self.larger_button, self.page_strip)
        QWidget.setTabOrder(self.page_strip, self.draft_edit)
        QWidget.setTabOrder(self.draft_edit, self.dated_field)

        self.retranslateUi(ReportPage)
    # setupUi

    def retranslateUi(self, ReportPage):
        self.contents_title.setText(QCoreApplication.translate("ReportPage", u"Contents", None))
#if QT_CONFIG(accessibility)
        self.contents_list.setAccessibleName(QCoreApplication.translate("ReportPage", u"Contents of the draft; choose a line to go there", None))
#endif // QT_CONFIG(accessibility)
        self.previous_button.setText(QCoreApplication.translate("ReportPage", u"Previous", None))
#if QT_CONFIG(accessibility)
        self.previous_button.setAccessibleName(QCoreApplication.translate("ReportPage", u"Previous page", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.page_label.setAccessibleName(QCoreApplication.translate("ReportPage", u"Page shown", None))
#endif // QT_CONFIG(accessibility)
        self.next_button.setText(QCoreApplication.translate("ReportPage", u"Next", None))
#if QT_CONFIG(accessibility)
        self.next_button.setAccessibleName(QCoreApplication.translate("ReportPage", u"Next page", None))
#endif // QT_CONFIG(accessibility)
        self.smaller_button.setText(QCoreApplication.translate("ReportPage", u"Smaller", None))
#if QT_CONFIG(accessibility)
        self.smaller_button.setAccessibleName(QCoreApplication.translate("ReportPage", u"Smaller pages", None))
#endif // QT_CONFIG(accessibility)
        self.fit_button.setText(QCoreApplication.translate("ReportPage", u"Fit", None))
#if QT_CONFIG(accessibility)
        self.fit_button.setAccessibleName(QCoreApplication.translate("ReportPage", u"Fit the page to the width", None))
#endif // QT_CONFIG(accessibility)
        self.larger_button.setText(QCoreApplication.translate("ReportPage", u"Larger", None))
#if QT_CONFIG(accessibility)
        self.larger_button.setAccessibleName(QCoreApplication.translate("ReportPage", u"Larger pages", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.page_strip.setAccessibleName(QCoreApplication.translate("ReportPage", u"Pages of the draft", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.options_scroll.setAccessibleName(QCoreApplication.translate("ReportPage", u"What goes into the draft", None))
#endif // QT_CONFIG(accessibility)
        self.parts_title.setText(QCoreApplication.translate("ReportPage", u"What goes in", None))
        self.entries_title.setText(QCoreApplication.translate("ReportPage", u"Which entries", None))
#if QT_CONFIG(accessibility)
        self.entries_switch.setAccessibleName(QCoreApplication.translate("ReportPage", u"Which entries of the chronology", None))
#endif // QT_CONFIG(accessibility)
        self.cover_title.setText(QCoreApplication.translate("ReportPage", u"On the cover", None))
        self.draft_label.setText(QCoreApplication.translate("ReportPage", u"&Draft number", None))
#if QT_CONFIG(accessibility)
        self.draft_edit.setAccessibleName(QCoreApplication.translate("ReportPage", u"Draft number", None))
#endif // QT_CONFIG(accessibility)
        self.dated_label.setText(QCoreApplication.translate("ReportPage", u"Da&ted", None))
#if QT_CONFIG(accessibility)
        self.dated_field.setAccessibleName(QCoreApplication.translate("ReportPage", u"Date of the draft", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

