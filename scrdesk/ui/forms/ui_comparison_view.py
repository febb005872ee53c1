# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'comparison_view.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSplitter, QVBoxLayout, QWidget

from scrdesk.ui.pages.submissions.change_detail import ChangeDetail
from scrdesk.ui.pages.submissions.change_table import ChangeTable

class Ui_ComparisonView(object):
    def setupUi(self, ComparisonView):
        if not ComparisonView.objectName():
            ComparisonView.setObjectName(u"ComparisonView")
        self.comparison_layout = QVBoxLayout(ComparisonView)
        self.comparison_layout.setSpacing(8)
        self.comparison_layout.setObjectName(u"comparison_layout")
        self.comparison_layout.setContentsMargins(8, 4, 0, 0)
        self.kinds_layout = QHBoxLayout()
        self.kinds_layout.setSpacing(8)
        self.kinds_layout.setObjectName(u"kinds_layout")
        self.added_button = QPushButton(ComparisonView)
        self.added_button.setObjectName(u"added_button")
        self.added_button.setCheckable(True)
        self.added_button.setChecked(True)
        self.added_button.setProperty(u"kind", u"filter")

        self.kinds_layout.addWidget(self.added_button)

        self.changed_button = QPushButton(ComparisonView)
        self.changed_button.setObjectName(u"changed_button")
        self.changed_button.setCheckable(True)
        self.changed_button.setChecked(True)
        self.changed_button.setProperty(u"kind", u"filter")

        self.kinds_layout.addWidget(self.changed_button)

        self.withdrawn_button = QPushButton(ComparisonView)
        self.withdrawn_button.setObjectName(u"withdrawn_button")
        self.withdrawn_button.setCheckable(True)
        self.withdrawn_button.setChecked(True)
        self.withdrawn_button.setProperty(u"kind", u"filter")

        self.kinds_layout.addWidget(self.withdrawn_button)

        self.unchanged_button = QPushButton(ComparisonView)
        self.unchanged_button.setObjectName(u"unchanged_button")
        self.unchanged_button.setCheckable(True)
        self.unchanged_button.setProperty(u"kind", u"filter")

        self.kinds_layout.addWidget(self.unchanged_button)

        self.comparison_hint = QLabel(ComparisonView)
        self.comparison_hint.setObjectName(u"comparison_hint")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.comparison_hint.sizePolicy().hasHeightForWidth())
        self.comparison_hint.setSizePolicy(sizePolicy)
        self.comparison_hint.setWordWrap(True)
        self.comparison_hint.setProperty(u"kind", u"small")

        self.kinds_layout.addWidget(self.comparison_hint)

        self.accept_all_button = QPushButton(ComparisonView)
        self.accept_all_button.setObjectName(u"accept_all_button")

        self.kinds_layout.addWidget(self.accept_all_button)

        self.decline_all_button = QPushButton(ComparisonView)
        self.decline_all_button.setObjectName(u"decline_all_button")

        self.kinds_layout.addWidget(self.decline_all_button)


        self.comparison_layout.addLayout(self.kinds_layout)

        self.comparison_splitter = QSplitter(ComparisonView)
        self.comparison_splitter.setObjectName(u"comparison_splitter")
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(1)
        sizePolicy1.setHeightForWidth(self.comparison_splitter.sizePolicy().hasHeightForWidth())
        self.comparison_splitter.setSizePolicy(sizePolicy1)
        self.comparison_splitter.setOrientation(Qt.Orientation.Horizontal)
        self.comparison_splitter.setChildrenCollapsible(False)
        self.change_table = ChangeTable(self.comparison_splitter)
        self.change_table.setObjectName(u"change_table")
        self.change_table.setMinimumSize(QSize(0, 140))
        self.comparison_splitter.addWidget(self.change_table)
        self.change_detail = ChangeDetail(self.comparison_splitter)
        self.change_detail.setObjectName(u"change_detail")
        self.comparison_splitter.addWidget(self.change_detail)

        self.comparison_layout.addWidget(self.comparison_splitter)

        self.nothing_label = QLabel(ComparisonView)
        self.nothing_label.setObjectName(u"nothing_label")
        self.nothing_label.setWordWrap(True)
        self.nothing_label.setProperty(u"kind", u"soft")

        self.comparison_layout.addWidget(self.nothing_label)

        QWidget.setTabOrder(self.added_button, self.changed_button)
        QWidget.setTabOrder(self.changed_button, self.withdrawn_button)
        QWidget.setTabOrder(self.withdrawn_button, self.unchanged_button)
        QWidget.setTabOrder(self.unchanged_button, self.accept_all_button)
        QWidget.setTabOrder(self.accept_all_button, self.decline_all_button)
        QWidget.setTabOrder(self.decline_all_button, self.change_table)
        QWidget.setTabOrder(self.change_table, self.change_detail)

        self.retranslateUi(ComparisonView)
    # setupUi

    def retranslateUi(self, ComparisonView):
        self.accept_all_button.setText(QCoreApplication.translate("ComparisonView", u"Accept all", None))
        self.decline_all_button.setText(QCoreApplication.translate("ComparisonView", u"Decline all", None))
#if QT_CONFIG(accessibility)
        self.change_table.setAccessibleName(QCoreApplication.translate("ComparisonView", u"What the file changes", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

