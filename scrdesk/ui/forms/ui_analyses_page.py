# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'analyses_page.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QListWidget, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from scrdesk.ui.widgets.segmented import SegmentedSwitch

class Ui_AnalysesPage(object):
    def setupUi(self, AnalysesPage):
        if not AnalysesPage.objectName():
            AnalysesPage.setObjectName(u"AnalysesPage")
        self.page_layout = QHBoxLayout(AnalysesPage)
        self.page_layout.setSpacing(0)
        self.page_layout.setObjectName(u"page_layout")
        self.page_layout.setContentsMargins(0, 0, 0, 0)
        self.list_side = QWidget(AnalysesPage)
        self.list_side.setObjectName(u"list_side")
        self.list_side_layout = QVBoxLayout(self.list_side)
        self.list_side_layout.setSpacing(8)
        self.list_side_layout.setObjectName(u"list_side_layout")
        self.list_side_layout.setContentsMargins(12, 16, 12, 16)
        self.filter = QLineEdit(self.list_side)
        self.filter.setObjectName(u"filter")

        self.list_side_layout.addWidget(self.filter)

        self.analysis_list = QListWidget(self.list_side)
        self.analysis_list.setObjectName(u"analysis_list")

        self.list_side_layout.addWidget(self.analysis_list)

        self.shown = QLabel(self.list_side)
        self.shown.setObjectName(u"shown")
        self.shown.setTextFormat(Qt.TextFormat.PlainText)
        self.shown.setProperty(u"kind", u"small")

        self.list_side_layout.addWidget(self.shown)


        self.page_layout.addWidget(self.list_side)

        self.result_scroll = QScrollArea(AnalysesPage)
        self.result_scroll.setObjectName(u"result_scroll")
        self.result_scroll.setWidgetResizable(True)
        self.result_scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.result = QWidget()
        self.result.setObjectName(u"result")
        self.result_layout = QVBoxLayout(self.result)
        self.result_layout.setSpacing(12)
        self.result_layout.setObjectName(u"result_layout")
        self.result_layout.setContentsMargins(20, 16, 20, 20)
        self.bar = QWidget(self.result)
        self.bar.setObjectName(u"bar")
        self.bar_layout = QHBoxLayout(self.bar)
        self.bar_layout.setSpacing(12)
        self.bar_layout.setObjectName(u"bar_layout")
        self.bar_layout.setContentsMargins(0, 0, 0, 0)
        self.basis = SegmentedSwitch(self.bar)
        self.basis.setObjectName(u"basis")

        self.bar_layout.addWidget(self.basis)

        self.basis_line = QLabel(self.bar)
        self.basis_line.setObjectName(u"basis_line")
        self.basis_line.setTextFormat(Qt.TextFormat.PlainText)
        self.basis_line.setWordWrap(True)
        self.basis_line.setProperty(u"kind", u"small")

        self.bar_layout.addWidget(self.basis_line)


        self.result_layout.addWidget(self.bar)

        self.contents = QWidget(self.result)
        self.contents.setObjectName(u"contents")
        self.contents_layout = QVBoxLayout(self.contents)
        self.contents_layout.setSpacing(12)
        self.contents_layout.setObjectName(u"contents_layout")
        self.contents_layout.setContentsMargins(0, 0, 0, 0)

        self.result_layout.addWidget(self.contents)

        self.space_1 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.result_layout.addItem(self.space_1)

        self.result_scroll.setWidget(self.result)

        self.page_layout.addWidget(self.result_scroll)

        self.page_layout.setStretch(1, 1)
        QWidget.setTabOrder(self.filter, self.analysis_list)

        self.retranslateUi(AnalysesPage)
    # setupUi

    def retranslateUi(self, AnalysesPage):
        self.filter.setPlaceholderText(QCoreApplication.translate("AnalysesPage", u"Find an analysis", None))
#if QT_CONFIG(accessibility)
        self.filter.setAccessibleName(QCoreApplication.translate("AnalysesPage", u"Find an analysis", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.analysis_list.setAccessibleName(QCoreApplication.translate("AnalysesPage", u"Analyses", None))
#endif // QT_CONFIG(accessibility)
        self.shown.setText("")
#if QT_CONFIG(accessibility)
        self.result_scroll.setAccessibleName(QCoreApplication.translate("AnalysesPage", u"The chosen analysis", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.basis.setAccessibleName(QCoreApplication.translate("AnalysesPage", u"Which entries are looked at", None))
#endif // QT_CONFIG(accessibility)
        self.basis_line.setText("")
        pass
    # retranslateUi

