# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'submissions_page.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout

from scrdesk.ui.pages.submissions.board import SubmissionsBoard
from scrdesk.ui.pages.submissions.reading_view import ReadingView
from scrdesk.ui.pages.submissions.stored_view import StoredView

class Ui_SubmissionsPage(object):
    def setupUi(self, SubmissionsPage):
        if not SubmissionsPage.objectName():
            SubmissionsPage.setObjectName(u"SubmissionsPage")
        self.page_layout = QVBoxLayout(SubmissionsPage)
        self.page_layout.setSpacing(0)
        self.page_layout.setObjectName(u"page_layout")
        self.page_layout.setContentsMargins(0, 0, 0, 0)
        self.page_stack = QStackedWidget(SubmissionsPage)
        self.page_stack.setObjectName(u"page_stack")
        self.board = SubmissionsBoard()
        self.board.setObjectName(u"board")
        self.page_stack.addWidget(self.board)
        self.reading_view = ReadingView()
        self.reading_view.setObjectName(u"reading_view")
        self.page_stack.addWidget(self.reading_view)
        self.stored_view = StoredView()
        self.stored_view.setObjectName(u"stored_view")
        self.page_stack.addWidget(self.stored_view)

        self.page_layout.addWidget(self.page_stack)


        self.retranslateUi(SubmissionsPage)
    # setupUi

    def retranslateUi(self, SubmissionsPage):
        pass
    # retranslateUi

