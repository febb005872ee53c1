# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'submissions_board.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QScrollArea, QSizePolicy, QSpacerItem, QTableView, QVBoxLayout, QWidget

from scrdesk.ui.pages.submissions.drop_area import DropArea
from scrdesk.ui.widgets.card import (Card, SectionTitle)

class Ui_SubmissionsBoard(object):
    def setupUi(self, SubmissionsBoard):
        if not SubmissionsBoard.objectName():
            SubmissionsBoard.setObjectName(u"SubmissionsBoard")
        self.board_layout = QVBoxLayout(SubmissionsBoard)
        self.board_layout.setSpacing(12)
        self.board_layout.setObjectName(u"board_layout")
        self.board_layout.setContentsMargins(20, 16, 20, 16)
        self.drop_area = DropArea(SubmissionsBoard)
        self.drop_area.setObjectName(u"drop_area")

        self.board_layout.addWidget(self.drop_area)

        self.arrivals_scroll = QScrollArea(SubmissionsBoard)
        self.arrivals_scroll.setObjectName(u"arrivals_scroll")
        self.arrivals_scroll.setWidgetResizable(True)
        self.arrivals_scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.arrivals_body = QWidget()
        self.arrivals_body.setObjectName(u"arrivals_body")
        self.arrivals_layout = QVBoxLayout(self.arrivals_body)
        self.arrivals_layout.setSpacing(8)
        self.arrivals_layout.setObjectName(u"arrivals_layout")
        self.arrivals_layout.setContentsMargins(0, 0, 0, 0)
        self.arrivals_scroll.setWidget(self.arrivals_body)

        self.board_layout.addWidget(self.arrivals_scroll)

        self.agencies_card = Card(SubmissionsBoard)
        self.agencies_card.setObjectName(u"agencies_card")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(1)
        sizePolicy.setHeightForWidth(self.agencies_card.sizePolicy().hasHeightForWidth())
        self.agencies_card.setSizePolicy(sizePolicy)
        self.agencies_layout = QVBoxLayout(self.agencies_card)
        self.agencies_layout.setObjectName(u"agencies_layout")
        self.agencies_layout.setContentsMargins(8, 12, 8, 8)
        self.agencies_title_layout = QHBoxLayout()
        self.agencies_title_layout.setObjectName(u"agencies_title_layout")
        self.agencies_title_layout.setContentsMargins(8, -1, -1, -1)
        self.agencies_title = SectionTitle(self.agencies_card)
        self.agencies_title.setObjectName(u"agencies_title")

        self.agencies_title_layout.addWidget(self.agencies_title)

        self.agencies_hint = QLabel(self.agencies_card)
        self.agencies_hint.setObjectName(u"agencies_hint")
        self.agencies_hint.setProperty(u"kind", u"small")

        self.agencies_title_layout.addWidget(self.agencies_hint)

        self.agencies_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.agencies_title_layout.addItem(self.agencies_spacer)


        self.agencies_layout.addLayout(self.agencies_title_layout)

        self.agencies_table = QTableView(self.agencies_card)
        self.agencies_table.setObjectName(u"agencies_table")
        self.agencies_table.setMinimumSize(QSize(0, 120))

        self.agencies_layout.addWidget(self.agencies_table)


        self.board_layout.addWidget(self.agencies_card)

        QWidget.setTabOrder(self.arrivals_scroll, self.agencies_table)

        self.retranslateUi(SubmissionsBoard)
    # setupUi

    def retranslateUi(self, SubmissionsBoard):
#if QT_CONFIG(accessibility)
        self.arrivals_scroll.setAccessibleName(QCoreApplication.translate("SubmissionsBoard", u"Files that were added and are not yet stored", None))
#endif // QT_CONFIG(accessibility)
        self.agencies_title.setText(QCoreApplication.translate("SubmissionsBoard", u"Who has sent what", None))
        self.agencies_hint.setText(QCoreApplication.translate("SubmissionsBoard", u"choose a file to see its rows", None))
#if QT_CONFIG(accessibility)
        self.agencies_table.setAccessibleName(QCoreApplication.translate("SubmissionsBoard", u"Agencies and their files", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

