# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'panel_page.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QVBoxLayout, QWidget

from scrdesk.ui.widgets.card import SectionTitle
from scrdesk.ui.widgets.empty_state import EmptyState

class Ui_PanelPage(object):
    def setupUi(self, PanelPage):
        if not PanelPage.objectName():
            PanelPage.setObjectName(u"PanelPage")
        self.page_layout = QVBoxLayout(PanelPage)
        self.page_layout.setSpacing(0)
        self.page_layout.setObjectName(u"page_layout")
        self.page_layout.setContentsMargins(0, 0, 0, 0)
        self.full = QWidget(PanelPage)
        self.full.setObjectName(u"full")
        self.full_layout = QHBoxLayout(self.full)
        self.full_layout.setSpacing(0)
        self.full_layout.setObjectName(u"full_layout")
        self.full_layout.setContentsMargins(0, 0, 0, 0)
        self.list_side = QWidget(self.full)
        self.list_side.setObjectName(u"list_side")
        self.list_side_layout = QVBoxLayout(self.list_side)
        self.list_side_layout.setSpacing(8)
        self.list_side_layout.setObjectName(u"list_side_layout")
        self.list_side_layout.setContentsMargins(12, 16, 12, 16)
        self.list_title = SectionTitle(self.list_side)
        self.list_title.setObjectName(u"list_title")

        self.list_side_layout.addWidget(self.list_title)

        self.meeting_list = QListWidget(self.list_side)
        self.meeting_list.setObjectName(u"meeting_list")

        self.list_side_layout.addWidget(self.meeting_list)


        self.full_layout.addWidget(self.list_side)


        self.page_layout.addWidget(self.full)

        self.none = QWidget(PanelPage)
        self.none.setObjectName(u"none")
        self.none_layout = QVBoxLayout(self.none)
        self.none_layout.setSpacing(8)
        self.none_layout.setObjectName(u"none_layout")
        self.none_layout.setContentsMargins(20, 20, 20, 20)
        self.empty_state = EmptyState(self.none)
        self.empty_state.setObjectName(u"empty_state")

        self.none_layout.addWidget(self.empty_state)


        self.page_layout.addWidget(self.none)


        self.retranslateUi(PanelPage)
    # setupUi

    def retranslateUi(self, PanelPage):
        self.list_title.setText(QCoreApplication.translate("PanelPage", u"Meetings", None))
#if QT_CONFIG(accessibility)
        self.meeting_list.setAccessibleName(QCoreApplication.translate("PanelPage", u"Meetings of the panel", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

