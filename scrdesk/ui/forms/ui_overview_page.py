# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'overview_page.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from scrdesk.ui.widgets.card import (Card, SectionTitle)
from scrdesk.ui.widgets.text_label import TextLabel

class Ui_OverviewPage(object):
    def setupUi(self, OverviewPage):
        if not OverviewPage.objectName():
            OverviewPage.setObjectName(u"OverviewPage")
        self.page_layout = QVBoxLayout(OverviewPage)
        self.page_layout.setSpacing(8)
        self.page_layout.setObjectName(u"page_layout")
        self.page_layout.setContentsMargins(0, 0, 0, 0)
        self.contents_scroll = QScrollArea(OverviewPage)
        self.contents_scroll.setObjectName(u"contents_scroll")
        self.contents_scroll.setWidgetResizable(True)
        self.contents = QWidget()
        self.contents.setObjectName(u"contents")
        self.contents_layout = QVBoxLayout(self.contents)
        self.contents_layout.setSpacing(16)
        self.contents_layout.setObjectName(u"contents_layout")
        self.contents_layout.setContentsMargins(20, 20, 20, 20)
        self.grid = QWidget(self.contents)
        self.grid.setObjectName(u"grid")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.grid.sizePolicy().hasHeightForWidth())
        self.grid.setSizePolicy(sizePolicy)
        self.grid_layout = QGridLayout(self.grid)
        self.grid_layout.setSpacing(16)
        self.grid_layout.setObjectName(u"grid_layout")
        self.grid_layout.setContentsMargins(0, 0, 0, 0)
        self.due_card = Card(self.grid)
        self.due_card.setObjectName(u"due_card")
        self.due_layout = QVBoxLayout(self.due_card)
        self.due_layout.setSpacing(8)
        self.due_layout.setObjectName(u"due_layout")
        self.due_layout.setContentsMargins(16, 16, 16, 16)
        self.due_title = SectionTitle(self.due_card)
        self.due_title.setObjectName(u"due_title")

        self.due_layout.addWidget(self.due_title)

        self.due_rows = QWidget(self.due_card)
        self.due_rows.setObjectName(u"due_rows")
        self.due_rows_layout = QVBoxLayout(self.due_rows)
        self.due_rows_layout.setSpacing(0)
        self.due_rows_layout.setObjectName(u"due_rows_layout")
        self.due_rows_layout.setContentsMargins(0, 0, 0, 0)

        self.due_layout.addWidget(self.due_rows)

        self.space_1 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.due_layout.addItem(self.space_1)

        self.due_foot = QWidget(self.due_card)
        self.due_foot.setObjectName(u"due_foot")
        self.due_foot_layout = QHBoxLayout(self.due_foot)
        self.due_foot_layout.setSpacing(16)
        self.due_foot_layout.setObjectName(u"due_foot_layout")
        self.due_foot_layout.setContentsMargins(0, 0, 0, 0)
        self.due_note = TextLabel(self.due_foot)
        self.due_note.setObjectName(u"due_note")
        self.due_note.setTextFormat(Qt.TextFormat.PlainText)
        self.due_note.setProperty(u"kind", u"small")
        self.due_note.setWordWrap(True)

        self.due_foot_layout.addWidget(self.due_note)

        self.all_due_button = QPushButton(self.due_foot)
        self.all_due_button.setObjectName(u"all_due_button")

        self.due_foot_layout.addWidget(self.all_due_button)

        self.due_foot_layout.setStretch(0, 1)

        self.due_layout.addWidget(self.due_foot)


        self.grid_layout.addWidget(self.due_card, 0, 0, 1, 1)

        self.sent_card = Card(self.grid)
        self.sent_card.setObjectName(u"sent_card")
        self.sent_layout = QVBoxLayout(self.sent_card)
        self.sent_layout.setSpacing(8)
        self.sent_layout.setObjectName(u"sent_layout")
        self.sent_layout.setContentsMargins(16, 16, 16, 16)
        self.sent_title = SectionTitle(self.sent_card)
        self.sent_title.setObjectName(u"sent_title")

        self.sent_layout.addWidget(self.sent_title)

        self.sent_rows = QWidget(self.sent_card)
        self.sent_rows.setObjectName(u"sent_rows")
        self.sent_rows_layout = QGridLayout(self.sent_rows)
        self.sent_rows_layout.setObjectName(u"sent_rows_layout")
        self.sent_rows_layout.setHorizontalSpacing(0)
        self.sent_rows_layout.setVerticalSpacing(0)
        self.sent_rows_layout.setContentsMargins(0, 0, 0, 0)

        self.sent_layout.addWidget(self.sent_rows)

        self.space_2 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.sent_layout.addItem(self.space_2)


        self.grid_layout.addWidget(self.sent_card, 0, 1, 1, 1)

        self.says_card = Card(self.grid)
        self.says_card.setObjectName(u"says_card")
        self.says_layout = QVBoxLayout(self.says_card)
        self.says_layout.setSpacing(8)
        self.says_layout.setObjectName(u"says_layout")
        self.says_layout.setContentsMargins(14, 16, 16, 16)
        self.says_title = SectionTitle(self.says_card)
        self.says_title.setObjectName(u"says_title")
        self.says_title.setIndent(2)

        self.says_layout.addWidget(self.says_title)

        self.figures = QWidget(self.says_card)
        self.figures.setObjectName(u"figures")
        self.figures_layout = QHBoxLayout(self.figures)
        self.figures_layout.setSpacing(24)
        self.figures_layout.setObjectName(u"figures_layout")
        self.figures_layout.setContentsMargins(2, 0, 0, 0)
        self.entries_box = QWidget(self.figures)
        self.entries_box.setObjectName(u"entries_box")
        self.entries_layout = QVBoxLayout(self.entries_box)
        self.entries_layout.setSpacing(2)
        self.entries_layout.setObjectName(u"entries_layout")
        self.entries_layout.setContentsMargins(0, 0, 0, 0)
        self.entries_figure = QLabel(self.entries_box)
        self.entries_figure.setObjectName(u"entries_figure")
        self.entries_figure.setTextFormat(Qt.TextFormat.PlainText)
        self.entries_figure.setProperty(u"kind", u"figure")

        self.entries_layout.addWidget(self.entries_figure)

        self.entries_text = TextLabel(self.entries_box)
        self.entries_text.setObjectName(u"entries_text")
        self.entries_text.setTextFormat(Qt.TextFormat.PlainText)
        self.entries_text.setProperty(u"kind", u"soft")
        self.entries_text.setWordWrap(True)

        self.entries_layout.addWidget(self.entries_text)

        self.space_3 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.entries_layout.addItem(self.space_3)


        self.figures_layout.addWidget(self.entries_box)

        self.silence_box = QWidget(self.figures)
        self.silence_box.setObjectName(u"silence_box")
        self.silence_layout = QVBoxLayout(self.silence_box)
        self.silence_layout.setSpacing(2)
        self.silence_layout.setObjectName(u"silence_layout")
        self.silence_layout.setContentsMargins(0, 0, 0, 0)
        self.silence_figure = QLabel(self.silence_box)
        self.silence_figure.setObjectName(u"silence_figure")
        self.silence_figure.setTextFormat(Qt.TextFormat.PlainText)
        self.silence_figure.setProperty(u"kind", u"figure")

        self.silence_layout.addWidget(self.silence_figure)

        self.silence_text = TextLabel(self.silence_box)
        self.silence_text.setObjectName(u"silence_text")
        self.silence_text.setTextFormat(Qt.TextFormat.PlainText)
        self.silence_text.setProperty(u"kind", u"soft")
        self.silence_text.setWordWrap(True)

        self.silence_layout.addWidget(self.silence_text)

        self.space_4 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.silence_layout.addItem(self.space_4)


        self.figures_layout.addWidget(self.silence_box)

        self.look_box = QWidget(self.figures)
        self.look_box.setObjectName(u"look_box")
        self.look_layout = QVBoxLayout(self.look_box)
        self.look_layout.setSpacing(2)
        self.look_layout.setObjectName(u"look_layout")
        self.look_layout.setContentsMargins(0, 0, 0, 0)
        self.look_figure = QLabel(self.look_box)
        self.look_figure.setObjectName(u"look_figure")
        self.look_figure.setTextFormat(Qt.TextFormat.PlainText)
        self.look_figure.setProperty(u"kind", u"figure")

        self.look_layout.addWidget(self.look_figure)

        self.look_text = TextLabel(self.look_box)
        self.look_text.setObjectName(u"look_text")
        self.look_text.setTextFormat(Qt.TextFormat.PlainText)
        self.look_text.setProperty(u"kind", u"soft")
        self.look_text.setWordWrap(True)

        self.look_layout.addWidget(self.look_text)

        self.space_5 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.look_layout.addItem(self.space_5)


        self.figures_layout.addWidget(self.look_box)

        self.figures_layout.setStretch(0, 1)
        self.figures_layout.setStretch(1, 1)
        self.figures_layout.setStretch(2, 1)

        self.says_layout.addWidget(self.figures)

        self.space_6 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.says_layout.addItem(self.space_6)

        self.says_foot = QWidget(self.says_card)
        self.says_foot.setObjectName(u"says_foot")
        self.says_foot_layout = QHBoxLayout(self.says_foot)
        self.says_foot_layout.setSpacing(16)
        self.says_foot_layout.setObjectName(u"says_foot_layout")
        self.says_foot_layout.setContentsMargins(0, 0, 0, 0)
        self.says_note = TextLabel(self.says_foot)
        self.says_note.setObjectName(u"says_note")
        self.says_note.setTextFormat(Qt.TextFormat.PlainText)
        self.says_note.setProperty(u"kind", u"small")
        self.says_note.setWordWrap(True)

        self.says_foot_layout.addWidget(self.says_note)

        self.chronology_button = QPushButton(self.says_foot)
        self.chronology_button.setObjectName(u"chronology_button")

        self.says_foot_layout.addWidget(self.chronology_button)

        self.says_foot_layout.setStretch(0, 1)

        self.says_layout.addWidget(self.says_foot)


        self.grid_layout.addWidget(self.says_card, 1, 0, 1, 1)

        self.meeting_card = Card(self.grid)
        self.meeting_card.setObjectName(u"meeting_card")
        self.meeting_layout = QVBoxLayout(self.meeting_card)
        self.meeting_layout.setSpacing(8)
        self.meeting_layout.setObjectName(u"meeting_layout")
        self.meeting_layout.setContentsMargins(16, 16, 16, 16)
        self.meeting_title = SectionTitle(self.meeting_card)
        self.meeting_title.setObjectName(u"meeting_title")

        self.meeting_layout.addWidget(self.meeting_title)

        self.meeting_body = QGridLayout()
        self.meeting_body.setObjectName(u"meeting_body")
        self.meeting_body.setHorizontalSpacing(16)
        self.meeting_body.setVerticalSpacing(4)
        self.meeting_line = TextLabel(self.meeting_card)
        self.meeting_line.setObjectName(u"meeting_line")
        self.meeting_line.setTextFormat(Qt.TextFormat.PlainText)
        self.meeting_line.setWordWrap(True)

        self.meeting_body.addWidget(self.meeting_line, 0, 0, 1, 1)

        self.meeting_detail = TextLabel(self.meeting_card)
        self.meeting_detail.setObjectName(u"meeting_detail")
        self.meeting_detail.setTextFormat(Qt.TextFormat.PlainText)
        self.meeting_detail.setProperty(u"kind", u"soft")
        self.meeting_detail.setWordWrap(True)

        self.meeting_body.addWidget(self.meeting_detail, 1, 0, 1, 1)

        self.meeting_button = QPushButton(self.meeting_card)
        self.meeting_button.setObjectName(u"meeting_button")

        self.meeting_body.addWidget(self.meeting_button, 0, 1, 2, 1, Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignBottom)

        self.meeting_body.setColumnStretch(0, 1)

        self.meeting_layout.addLayout(self.meeting_body)


        self.grid_layout.addWidget(self.meeting_card, 1, 1, 1, 1)


        self.contents_layout.addWidget(self.grid)

        self.space_8 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.contents_layout.addItem(self.space_8)

        self.contents_scroll.setWidget(self.contents)

        self.page_layout.addWidget(self.contents_scroll)


        self.retranslateUi(OverviewPage)
    # setupUi

    def retranslateUi(self, OverviewPage):
#if QT_CONFIG(accessibility)
        self.contents_scroll.setAccessibleName(QCoreApplication.translate("OverviewPage", u"Overview", None))
#endif // QT_CONFIG(accessibility)
        self.due_title.setText(QCoreApplication.translate("OverviewPage", u"What is due", None))
        self.due_note.setText("")
        self.all_due_button.setText(QCoreApplication.translate("OverviewPage", u"Show all", None))
        self.sent_title.setText(QCoreApplication.translate("OverviewPage", u"Who has sent what", None))
        self.says_title.setText(QCoreApplication.translate("OverviewPage", u"What the chronology says so far", None))
        self.entries_figure.setText("")
        self.entries_text.setText("")
        self.silence_figure.setText("")
        self.silence_text.setText("")
        self.look_figure.setText("")
        self.look_text.setText("")
        self.says_note.setText(QCoreApplication.translate("OverviewPage", u"Prompts for the panel, not findings.", None))
        self.chronology_button.setText(QCoreApplication.translate("OverviewPage", u"Open the chronology", None))
        self.meeting_title.setText(QCoreApplication.translate("OverviewPage", u"Panel", None))
        self.meeting_line.setText("")
        self.meeting_detail.setText("")
        self.meeting_button.setText(QCoreApplication.translate("OverviewPage", u"Open Panel", None))
        pass
    # retranslateUi

