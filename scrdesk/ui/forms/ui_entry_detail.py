# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'entry_detail.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from scrdesk.ui.pages.chronology.field_table import FieldTable
from scrdesk.ui.pages.chronology.layer_editor import LayerEditor
from scrdesk.ui.pages.chronology.note_editor import NoteEditor
from scrdesk.ui.widgets.card import (Rule, SectionTitle)
from scrdesk.ui.widgets.chip import AgencyChip
from scrdesk.ui.widgets.text_label import TextLabel

class Ui_EntryDetail(object):
    def setupUi(self, EntryDetail):
        if not EntryDetail.objectName():
            EntryDetail.setObjectName(u"EntryDetail")
        EntryDetail.setMinimumSize(QSize(280, 0))
        self.detail_layout = QVBoxLayout(EntryDetail)
        self.detail_layout.setSpacing(0)
        self.detail_layout.setObjectName(u"detail_layout")
        self.detail_layout.setContentsMargins(0, 0, 0, 0)
        self.detail_stack = QStackedWidget(EntryDetail)
        self.detail_stack.setObjectName(u"detail_stack")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(1)
        sizePolicy.setHeightForWidth(self.detail_stack.sizePolicy().hasHeightForWidth())
        self.detail_stack.setSizePolicy(sizePolicy)
        self.nothing_page = QWidget()
        self.nothing_page.setObjectName(u"nothing_page")
        self.nothing_layout = QVBoxLayout(self.nothing_page)
        self.nothing_layout.setObjectName(u"nothing_layout")
        self.nothing_layout.setContentsMargins(16, 16, 16, -1)
        self.nothing_label = QLabel(self.nothing_page)
        self.nothing_label.setObjectName(u"nothing_label")
        self.nothing_label.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)
        self.nothing_label.setWordWrap(True)
        self.nothing_label.setProperty(u"kind", u"soft")

        self.nothing_layout.addWidget(self.nothing_label)

        self.detail_stack.addWidget(self.nothing_page)
        self.entry_page = QWidget()
        self.entry_page.setObjectName(u"entry_page")
        self.entry_layout = QVBoxLayout(self.entry_page)
        self.entry_layout.setSpacing(0)
        self.entry_layout.setObjectName(u"entry_layout")
        self.entry_layout.setContentsMargins(0, 0, 0, 0)
        self.detail_splitter = QSplitter(self.entry_page)
        self.detail_splitter.setObjectName(u"detail_splitter")
        self.detail_splitter.setOrientation(Qt.Orientation.Vertical)
        self.detail_splitter.setHandleWidth(1)
        self.detail_splitter.setChildrenCollapsible(False)
        self.detail_scroll = QScrollArea(self.detail_splitter)
        self.detail_scroll.setObjectName(u"detail_scroll")
        self.detail_scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.detail_scroll.setWidgetResizable(True)
        self.detail_body = QWidget()
        self.detail_body.setObjectName(u"detail_body")
        self.body_layout = QVBoxLayout(self.detail_body)
        self.body_layout.setSpacing(4)
        self.body_layout.setObjectName(u"body_layout")
        self.body_layout.setContentsMargins(16, 16, 16, 16)
        self.reference_layout = QHBoxLayout()
        self.reference_layout.setSpacing(8)
        self.reference_layout.setObjectName(u"reference_layout")
        self.reference_label = QLabel(self.detail_body)
        self.reference_label.setObjectName(u"reference_label")
        self.reference_label.setProperty(u"kind", u"heading")

        self.reference_layout.addWidget(self.reference_label)

        self.agency_chip = AgencyChip(self.detail_body)
        self.agency_chip.setObjectName(u"agency_chip")

        self.reference_layout.addWidget(self.agency_chip)

        self.reference_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.reference_layout.addItem(self.reference_spacer)


        self.body_layout.addLayout(self.reference_layout)

        self.when_label = TextLabel(self.detail_body)
        self.when_label.setObjectName(u"when_label")
        self.when_label.setWordWrap(True)
        self.when_label.setProperty(u"kind", u"soft")

        self.body_layout.addWidget(self.when_label)

        self.findings_layout = QVBoxLayout()
        self.findings_layout.setSpacing(4)
        self.findings_layout.setObjectName(u"findings_layout")
        self.findings_layout.setContentsMargins(-1, 4, -1, -1)

        self.body_layout.addLayout(self.findings_layout)

        self.section_spacer_0 = QSpacerItem(0, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.body_layout.addItem(self.section_spacer_0)

        self.received_title = SectionTitle(self.detail_body)
        self.received_title.setObjectName(u"received_title")

        self.body_layout.addWidget(self.received_title)

        self.source_label = TextLabel(self.detail_body)
        self.source_label.setObjectName(u"source_label")
        self.source_label.setWordWrap(True)
        self.source_label.setProperty(u"kind", u"small")

        self.body_layout.addWidget(self.source_label)

        self.field_table = FieldTable(self.detail_body)
        self.field_table.setObjectName(u"field_table")

        self.body_layout.addWidget(self.field_table)

        self.section_spacer_2 = QSpacerItem(0, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.body_layout.addItem(self.section_spacer_2)

        self.read_title = SectionTitle(self.detail_body)
        self.read_title.setObjectName(u"read_title")

        self.body_layout.addWidget(self.read_title)

        self.read_table = FieldTable(self.detail_body)
        self.read_table.setObjectName(u"read_table")

        self.body_layout.addWidget(self.read_table)

        self.body_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.body_layout.addItem(self.body_spacer)

        self.detail_scroll.setWidget(self.detail_body)
        self.detail_splitter.addWidget(self.detail_scroll)
        self.layer_scroll = QScrollArea(self.detail_splitter)
        self.layer_scroll.setObjectName(u"layer_scroll")
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(1)
        sizePolicy1.setHeightForWidth(self.layer_scroll.sizePolicy().hasHeightForWidth())
        self.layer_scroll.setSizePolicy(sizePolicy1)
        self.layer_scroll.setWidgetResizable(True)
        self.layer_scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.layer_body = QWidget()
        self.layer_body.setObjectName(u"layer_body")
        self.layer_layout = QVBoxLayout(self.layer_body)
        self.layer_layout.setSpacing(4)
        self.layer_layout.setObjectName(u"layer_layout")
        self.layer_layout.setContentsMargins(16, 12, 16, 12)
        self.layer_title = SectionTitle(self.layer_body)
        self.layer_title.setObjectName(u"layer_title")

        self.layer_layout.addWidget(self.layer_title)

        self.layer_editor = LayerEditor(self.layer_body)
        self.layer_editor.setObjectName(u"layer_editor")

        self.layer_layout.addWidget(self.layer_editor)

        self.comment_label = QLabel(self.layer_body)
        self.comment_label.setObjectName(u"comment_label")
        self.comment_label.setProperty(u"kind", u"soft")

        self.layer_layout.addWidget(self.comment_label)

        self.note_editor = NoteEditor(self.layer_body)
        self.note_editor.setObjectName(u"note_editor")

        self.layer_layout.addWidget(self.note_editor)

        self.layer_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layer_layout.addItem(self.layer_spacer)

        self.layer_scroll.setWidget(self.layer_body)
        self.detail_splitter.addWidget(self.layer_scroll)

        self.entry_layout.addWidget(self.detail_splitter)

        self.buttons_rule = Rule(self.entry_page)
        self.buttons_rule.setObjectName(u"buttons_rule")

        self.entry_layout.addWidget(self.buttons_rule)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_layout.setContentsMargins(16, 8, 16, 8)
        self.copy_button = QPushButton(self.entry_page)
        self.copy_button.setObjectName(u"copy_button")

        self.buttons_layout.addWidget(self.copy_button)

        self.save_original_button = QPushButton(self.entry_page)
        self.save_original_button.setObjectName(u"save_original_button")

        self.buttons_layout.addWidget(self.save_original_button)

        self.buttons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)


        self.entry_layout.addLayout(self.buttons_layout)

        self.detail_stack.addWidget(self.entry_page)

        self.detail_layout.addWidget(self.detail_stack)

        QWidget.setTabOrder(self.layer_scroll, self.detail_scroll)
        QWidget.setTabOrder(self.detail_scroll, self.field_table)
        QWidget.setTabOrder(self.field_table, self.read_table)
        QWidget.setTabOrder(self.read_table, self.copy_button)
        QWidget.setTabOrder(self.copy_button, self.save_original_button)

        self.retranslateUi(EntryDetail)
    # setupUi

    def retranslateUi(self, EntryDetail):
        self.nothing_label.setText(QCoreApplication.translate("EntryDetail", u"Choose an entry to see the row as the agency wrote it, the file it came from and what was read from it.", None))
#if QT_CONFIG(accessibility)
        self.detail_scroll.setAccessibleName(QCoreApplication.translate("EntryDetail", u"The chosen entry", None))
#endif // QT_CONFIG(accessibility)
        self.received_title.setText(QCoreApplication.translate("EntryDetail", u"As received", None))
#if QT_CONFIG(accessibility)
        self.field_table.setAccessibleName(QCoreApplication.translate("EntryDetail", u"The row as received", None))
#endif // QT_CONFIG(accessibility)
        self.read_title.setText(QCoreApplication.translate("EntryDetail", u"What was read", None))
#if QT_CONFIG(accessibility)
        self.read_table.setAccessibleName(QCoreApplication.translate("EntryDetail", u"What was read from it", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.layer_scroll.setAccessibleName(QCoreApplication.translate("EntryDetail", u"The panel\u2019s layer on this entry", None))
#endif // QT_CONFIG(accessibility)
        self.layer_title.setText(QCoreApplication.translate("EntryDetail", u"The panel\u2019s layer", None))
        self.comment_label.setText(QCoreApplication.translate("EntryDetail", u"Comment", None))
        self.copy_button.setText(QCoreApplication.translate("EntryDetail", u"Copy", None))
#if QT_CONFIG(accessibility)
        self.copy_button.setAccessibleName(QCoreApplication.translate("EntryDetail", u"Copy this entry as received", None))
#endif // QT_CONFIG(accessibility)
        self.save_original_button.setText(QCoreApplication.translate("EntryDetail", u"Save the original\u2026", None))
        pass
    # retranslateUi

