# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'sectioned_page.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from scrdesk.ui.widgets.segmented import SegmentedSwitch

class Ui_SectionedPage(object):
    def setupUi(self, SectionedPage):
        if not SectionedPage.objectName():
            SectionedPage.setObjectName(u"SectionedPage")
        self.outer_layout = QVBoxLayout(SectionedPage)
        self.outer_layout.setSpacing(12)
        self.outer_layout.setObjectName(u"outer_layout")
        self.outer_layout.setContentsMargins(20, 12, 20, 16)
        self.top_row = QHBoxLayout()
        self.top_row.setSpacing(8)
        self.top_row.setObjectName(u"top_row")
        self.sections = SegmentedSwitch(SectionedPage)
        self.sections.setObjectName(u"sections")

        self.top_row.addWidget(self.sections)

        self.space_1 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.top_row.addItem(self.space_1)


        self.outer_layout.addLayout(self.top_row)

        self.contents_scroll = QScrollArea(SectionedPage)
        self.contents_scroll.setObjectName(u"contents_scroll")
        self.contents_scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.contents_scroll.setWidgetResizable(True)
        self.contents = QWidget()
        self.contents.setObjectName(u"contents")
        self.contents_layout = QVBoxLayout(self.contents)
        self.contents_layout.setSpacing(12)
        self.contents_layout.setObjectName(u"contents_layout")
        self.contents_layout.setContentsMargins(0, 0, 0, 0)
        self.contents_scroll.setWidget(self.contents)

        self.outer_layout.addWidget(self.contents_scroll)


        self.retranslateUi(SectionedPage)
    # setupUi

    def retranslateUi(self, SectionedPage):
#if QT_CONFIG(accessibility)
        self.sections.setAccessibleName(QCoreApplication.translate("SectionedPage", u"What to see", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.contents_scroll.setAccessibleName(QCoreApplication.translate("SectionedPage", u"Contents", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

