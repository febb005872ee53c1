# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'period_bar.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from scrdesk.ui.widgets.span_field import SpanField

class Ui_PeriodBar(object):
    def setupUi(self, PeriodBar):
        if not PeriodBar.objectName():
            PeriodBar.setObjectName(u"PeriodBar")
        self.bar_layout = QHBoxLayout(PeriodBar)
        self.bar_layout.setSpacing(8)
        self.bar_layout.setObjectName(u"bar_layout")
        self.bar_layout.setContentsMargins(20, 0, 20, 8)
        self.start_label = QLabel(PeriodBar)
        self.start_label.setObjectName(u"start_label")

        self.bar_layout.addWidget(self.start_label)

        self.start_field = SpanField(PeriodBar)
        self.start_field.setObjectName(u"start_field")
        self.start_field.setMaximumSize(QSize(220, 16777215))

        self.bar_layout.addWidget(self.start_field)

        self.end_label = QLabel(PeriodBar)
        self.end_label.setObjectName(u"end_label")

        self.bar_layout.addWidget(self.end_label)

        self.end_field = SpanField(PeriodBar)
        self.end_field.setObjectName(u"end_field")
        self.end_field.setMaximumSize(QSize(220, 16777215))

        self.bar_layout.addWidget(self.end_field)

        self.clear_period_button = QPushButton(PeriodBar)
        self.clear_period_button.setObjectName(u"clear_period_button")
        self.clear_period_button.setProperty(u"kind", u"link")

        self.bar_layout.addWidget(self.clear_period_button)

        self.understood_label = QLabel(PeriodBar)
        self.understood_label.setObjectName(u"understood_label")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.understood_label.sizePolicy().hasHeightForWidth())
        self.understood_label.setSizePolicy(sizePolicy)
        self.understood_label.setWordWrap(True)
        self.understood_label.setProperty(u"kind", u"soft")

        self.bar_layout.addWidget(self.understood_label)

#if QT_CONFIG(shortcut)
        self.start_label.setBuddy(self.start_field)
        self.end_label.setBuddy(self.end_field)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.start_field, self.end_field)
        QWidget.setTabOrder(self.end_field, self.clear_period_button)

        self.retranslateUi(PeriodBar)
    # setupUi

    def retranslateUi(self, PeriodBar):
        self.start_label.setText(QCoreApplication.translate("PeriodBar", u"&From", None))
#if QT_CONFIG(accessibility)
        self.start_field.setAccessibleName(QCoreApplication.translate("PeriodBar", u"From this day", None))
#endif // QT_CONFIG(accessibility)
        self.start_field.setPlaceholderText(QCoreApplication.translate("PeriodBar", u"the beginning", None))
        self.end_label.setText(QCoreApplication.translate("PeriodBar", u"&to", None))
#if QT_CONFIG(accessibility)
        self.end_field.setAccessibleName(QCoreApplication.translate("PeriodBar", u"To this day", None))
#endif // QT_CONFIG(accessibility)
        self.end_field.setPlaceholderText(QCoreApplication.translate("PeriodBar", u"the end", None))
        self.clear_period_button.setText(QCoreApplication.translate("PeriodBar", u"Any date", None))
        self.understood_label.setText(QCoreApplication.translate("PeriodBar", u"Write a day, a month or a year: 5/3/16, March 2016, 2016", None))
        pass
    # retranslateUi

