# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'safekeeping_page.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QSpacerItem, QStackedWidget, QVBoxLayout

from scrdesk.ui.widgets.segmented import SegmentedSwitch

class Ui_SafekeepingPage(object):
    def setupUi(self, SafekeepingPage):
        if not SafekeepingPage.objectName():
            SafekeepingPage.setObjectName(u"SafekeepingPage")
        self.outer_layout = QVBoxLayout(SafekeepingPage)
        self.outer_layout.setSpacing(12)
        self.outer_layout.setObjectName(u"outer_layout")
        self.outer_layout.setContentsMargins(20, 12, 20, 16)
        self.top_row = QHBoxLayout()
        self.top_row.setSpacing(8)
        self.top_row.setObjectName(u"top_row")
        self.top_row.setContentsMargins(0, 0, 0, 0)
        self.views_switch = SegmentedSwitch(SafekeepingPage)
        self.views_switch.setObjectName(u"views_switch")

        self.top_row.addWidget(self.views_switch)

        self.space_1 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.top_row.addItem(self.space_1)


        self.outer_layout.addLayout(self.top_row)

        self.views = QStackedWidget(SafekeepingPage)
        self.views.setObjectName(u"views")
        self.views.setProperty(u"kind", u"plain")

        self.outer_layout.addWidget(self.views)


        self.retranslateUi(SafekeepingPage)
    # setupUi

    def retranslateUi(self, SafekeepingPage):
#if QT_CONFIG(accessibility)
        self.views_switch.setAccessibleName(QCoreApplication.translate("SafekeepingPage", u"What to see", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

