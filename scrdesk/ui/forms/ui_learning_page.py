# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'learning_page.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from scrdesk.ui.widgets.empty_state import EmptyState

class Ui_LearningPage(object):
    def setupUi(self, LearningPage):
        if not LearningPage.objectName():
            LearningPage.setObjectName(u"LearningPage")
        self.page_layout = QVBoxLayout(LearningPage)
        self.page_layout.setSpacing(0)
        self.page_layout.setObjectName(u"page_layout")
        self.page_layout.setContentsMargins(0, 0, 0, 0)
        self.full = QWidget(LearningPage)
        self.full.setObjectName(u"full")
        self.full_layout = QVBoxLayout(self.full)
        self.full_layout.setSpacing(0)
        self.full_layout.setObjectName(u"full_layout")
        self.full_layout.setContentsMargins(0, 0, 0, 0)
        self.bar = QWidget(self.full)
        self.bar.setObjectName(u"bar")
        self.bar_layout = QHBoxLayout(self.bar)
        self.bar_layout.setSpacing(16)
        self.bar_layout.setObjectName(u"bar_layout")
        self.bar_layout.setContentsMargins(20, 16, 20, 0)
        self.filter = QLineEdit(self.bar)
        self.filter.setObjectName(u"filter")

        self.bar_layout.addWidget(self.filter)

        self.shown = QLabel(self.bar)
        self.shown.setObjectName(u"shown")
        self.shown.setTextFormat(Qt.TextFormat.PlainText)
        self.shown.setProperty(u"kind", u"soft")

        self.bar_layout.addWidget(self.shown)

        self.space_1 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.bar_layout.addItem(self.space_1)


        self.full_layout.addWidget(self.bar)

        self.lessons_scroll = QScrollArea(self.full)
        self.lessons_scroll.setObjectName(u"lessons_scroll")
        self.lessons_scroll.setWidgetResizable(True)
        self.lessons = QWidget()
        self.lessons.setObjectName(u"lessons")
        self.lessons_layout = QVBoxLayout(self.lessons)
        self.lessons_layout.setSpacing(16)
        self.lessons_layout.setObjectName(u"lessons_layout")
        self.lessons_layout.setContentsMargins(20, 12, 20, 20)
        self.lessons_scroll.setWidget(self.lessons)

        self.full_layout.addWidget(self.lessons_scroll)


        self.page_layout.addWidget(self.full)

        self.none = QWidget(LearningPage)
        self.none.setObjectName(u"none")
        self.none_layout = QVBoxLayout(self.none)
        self.none_layout.setSpacing(8)
        self.none_layout.setObjectName(u"none_layout")
        self.none_layout.setContentsMargins(20, 20, 20, 20)
        self.empty_state = EmptyState(self.none)
        self.empty_state.setObjectName(u"empty_state")

        self.none_layout.addWidget(self.empty_state)


        self.page_layout.addWidget(self.none)


        self.retranslateUi(LearningPage)
    # setupUi

    def retranslateUi(self, LearningPage):
        self.filter.setPlaceholderText(QCoreApplication.translate("LearningPage", u"Find in findings, recommendations and actions", None))
#if QT_CONFIG(accessibility)
        self.filter.setAccessibleName(QCoreApplication.translate("LearningPage", u"Find in findings, recommendations and actions", None))
#endif // QT_CONFIG(accessibility)
        self.shown.setText("")
#if QT_CONFIG(accessibility)
        self.lessons_scroll.setAccessibleName(QCoreApplication.translate("LearningPage", u"Findings", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

