# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'new_review_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from scrdesk.ui.widgets.busy import BusyStrip
from scrdesk.ui.widgets.card import SectionTitle
from scrdesk.ui.widgets.choice_box import ChoiceBox
from scrdesk.ui.widgets.day_field import DayField
from scrdesk.ui.widgets.text_label import TextLabel

class Ui_NewReviewDialog(object):
    def setupUi(self, NewReviewDialog):
        if not NewReviewDialog.objectName():
            NewReviewDialog.setObjectName(u"NewReviewDialog")
        self.dialog_layout = QVBoxLayout(NewReviewDialog)
        self.dialog_layout.setSpacing(0)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(0, 0, 0, 0)
        self.top = QWidget(NewReviewDialog)
        self.top.setObjectName(u"top")
        self.top_layout = QVBoxLayout(self.top)
        self.top_layout.setSpacing(8)
        self.top_layout.setObjectName(u"top_layout")
        self.top_layout.setContentsMargins(24, 24, 24, 0)
        self.heading = QLabel(self.top)
        self.heading.setObjectName(u"heading")
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setProperty(u"kind", u"heading")

        self.top_layout.addWidget(self.heading)


        self.dialog_layout.addWidget(self.top)

        self.scroll = QScrollArea(NewReviewDialog)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.contents = QWidget()
        self.contents.setObjectName(u"contents")
        self.contents_layout = QHBoxLayout(self.contents)
        self.contents_layout.setSpacing(32)
        self.contents_layout.setObjectName(u"contents_layout")
        self.contents_layout.setContentsMargins(24, 16, 24, 8)
        self.details = QWidget(self.contents)
        self.details.setObjectName(u"details")
        self.details_layout = QVBoxLayout(self.details)
        self.details_layout.setSpacing(6)
        self.details_layout.setObjectName(u"details_layout")
        self.details_layout.setContentsMargins(0, 0, 0, 0)
        self.details_heading = SectionTitle(self.details)
        self.details_heading.setObjectName(u"details_heading")

        self.details_layout.addWidget(self.details_heading)

        self.reference_label = QLabel(self.details)
        self.reference_label.setObjectName(u"reference_label")
        self.reference_label.setTextFormat(Qt.TextFormat.PlainText)

        self.details_layout.addWidget(self.reference_label)

        self.reference = QLineEdit(self.details)
        self.reference.setObjectName(u"reference")

        self.details_layout.addWidget(self.reference)

        self.type_box_label = QLabel(self.details)
        self.type_box_label.setObjectName(u"type_box_label")
        self.type_box_label.setTextFormat(Qt.TextFormat.PlainText)

        self.details_layout.addWidget(self.type_box_label)

        self.type_box = ChoiceBox(self.details)
        self.type_box.setObjectName(u"type_box")

        self.details_layout.addWidget(self.type_box)

        self.type_hint = TextLabel(self.details)
        self.type_hint.setObjectName(u"type_hint")
        self.type_hint.setTextFormat(Qt.TextFormat.PlainText)
        self.type_hint.setProperty(u"kind", u"small")
        self.type_hint.setWordWrap(True)

        self.details_layout.addWidget(self.type_hint)

        self.child_label_label = TextLabel(self.details)
        self.child_label_label.setObjectName(u"child_label_label")
        self.child_label_label.setTextFormat(Qt.TextFormat.PlainText)
        self.child_label_label.setWordWrap(True)

        self.details_layout.addWidget(self.child_label_label)

        self.child_label = QLineEdit(self.details)
        self.child_label.setObjectName(u"child_label")

        self.details_layout.addWidget(self.child_label)

        self.days = QWidget(self.details)
        self.days.setObjectName(u"days")
        self.days_layout = QGridLayout(self.days)
        self.days_layout.setObjectName(u"days_layout")
        self.days_layout.setHorizontalSpacing(12)
        self.days_layout.setVerticalSpacing(4)
        self.days_layout.setContentsMargins(0, 0, 0, 0)
        self.period_start_label = QLabel(self.days)
        self.period_start_label.setObjectName(u"period_start_label")
        self.period_start_label.setTextFormat(Qt.TextFormat.PlainText)

        self.days_layout.addWidget(self.period_start_label, 0, 0, 1, 1)

        self.period_end_label = QLabel(self.days)
        self.period_end_label.setObjectName(u"period_end_label")
        self.period_end_label.setTextFormat(Qt.TextFormat.PlainText)

        self.days_layout.addWidget(self.period_end_label, 0, 1, 1, 1)

        self.period_start = DayField(self.days)
        self.period_start.setObjectName(u"period_start")

        self.days_layout.addWidget(self.period_start, 1, 0, 1, 1)

        self.period_end = DayField(self.days)
        self.period_end.setObjectName(u"period_end")

        self.days_layout.addWidget(self.period_end, 1, 1, 1, 1)

        self.incident_label = QLabel(self.days)
        self.incident_label.setObjectName(u"incident_label")
        self.incident_label.setTextFormat(Qt.TextFormat.PlainText)

        self.days_layout.addWidget(self.incident_label, 2, 0, 1, 1)

        self.incident = DayField(self.days)
        self.incident.setObjectName(u"incident")

        self.days_layout.addWidget(self.incident, 3, 0, 1, 1)

        self.asked_label = QLabel(self.days)
        self.asked_label.setObjectName(u"asked_label")
        self.asked_label.setTextFormat(Qt.TextFormat.PlainText)

        self.days_layout.addWidget(self.asked_label, 4, 0, 1, 1)

        self.due_label = QLabel(self.days)
        self.due_label.setObjectName(u"due_label")
        self.due_label.setTextFormat(Qt.TextFormat.PlainText)

        self.days_layout.addWidget(self.due_label, 4, 1, 1, 1)

        self.asked = DayField(self.days)
        self.asked.setObjectName(u"asked")

        self.days_layout.addWidget(self.asked, 5, 0, 1, 1)

        self.due = DayField(self.days)
        self.due.setObjectName(u"due")

        self.days_layout.addWidget(self.due, 5, 1, 1, 1)


        self.details_layout.addWidget(self.days)

        self.days_hint = TextLabel(self.details)
        self.days_hint.setObjectName(u"days_hint")
        self.days_hint.setTextFormat(Qt.TextFormat.PlainText)
        self.days_hint.setProperty(u"kind", u"small")
        self.days_hint.setWordWrap(True)

        self.details_layout.addWidget(self.days_hint)

        self.space_1 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.details_layout.addItem(self.space_1)


        self.contents_layout.addWidget(self.details)

        self.agency_side = QWidget(self.contents)
        self.agency_side.setObjectName(u"agency_side")
        self.agency_side_layout = QVBoxLayout(self.agency_side)
        self.agency_side_layout.setSpacing(6)
        self.agency_side_layout.setObjectName(u"agency_side_layout")
        self.agency_side_layout.setContentsMargins(0, 0, 0, 0)
        self.agencies_heading = SectionTitle(self.agency_side)
        self.agencies_heading.setObjectName(u"agencies_heading")

        self.agency_side_layout.addWidget(self.agencies_heading)

        self.agencies_hint = TextLabel(self.agency_side)
        self.agencies_hint.setObjectName(u"agencies_hint")
        self.agencies_hint.setTextFormat(Qt.TextFormat.PlainText)
        self.agencies_hint.setProperty(u"kind", u"small")
        self.agencies_hint.setWordWrap(True)

        self.agency_side_layout.addWidget(self.agencies_hint)

        self.agency_rows = QWidget(self.agency_side)
        self.agency_rows.setObjectName(u"agency_rows")
        self.agency_rows_layout = QGridLayout(self.agency_rows)
        self.agency_rows_layout.setObjectName(u"agency_rows_layout")
        self.agency_rows_layout.setHorizontalSpacing(8)
        self.agency_rows_layout.setVerticalSpacing(4)
        self.agency_rows_layout.setContentsMargins(0, 0, 0, 0)

        self.agency_side_layout.addWidget(self.agency_rows)

        self.more_button = QPushButton(self.agency_side)
        self.more_button.setObjectName(u"more_button")
        self.more_button.setProperty(u"kind", u"link")
        self.more_button.setAutoDefault(False)

        self.agency_side_layout.addWidget(self.more_button, 0, Qt.AlignmentFlag.AlignLeft)

        self.space_2 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.agency_side_layout.addItem(self.space_2)


        self.contents_layout.addWidget(self.agency_side)

        self.contents_layout.setStretch(0, 2)
        self.contents_layout.setStretch(1, 3)
        self.scroll.setWidget(self.contents)

        self.dialog_layout.addWidget(self.scroll)

        self.bottom = QWidget(NewReviewDialog)
        self.bottom.setObjectName(u"bottom")
        self.bottom_layout = QVBoxLayout(self.bottom)
        self.bottom_layout.setSpacing(8)
        self.bottom_layout.setObjectName(u"bottom_layout")
        self.bottom_layout.setContentsMargins(24, 8, 24, 24)
        self.fault = TextLabel(self.bottom)
        self.fault.setObjectName(u"fault")
        self.fault.setTextFormat(Qt.TextFormat.PlainText)
        self.fault.setProperty(u"kind", u"fault")
        self.fault.setWordWrap(True)

        self.bottom_layout.addWidget(self.fault)

        self.busy_strip = BusyStrip(self.bottom)
        self.busy_strip.setObjectName(u"busy_strip")

        self.bottom_layout.addWidget(self.busy_strip)

        self.foot = QWidget(self.bottom)
        self.foot.setObjectName(u"foot")
        self.foot_layout = QHBoxLayout(self.foot)
        self.foot_layout.setSpacing(12)
        self.foot_layout.setObjectName(u"foot_layout")
        self.foot_layout.setContentsMargins(0, 0, 0, 0)
        self.next_line = QLabel(self.foot)
        self.next_line.setObjectName(u"next_line")
        self.next_line.setTextFormat(Qt.TextFormat.PlainText)
        self.next_line.setProperty(u"kind", u"soft")

        self.foot_layout.addWidget(self.next_line)

        self.space_3 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foot_layout.addItem(self.space_3)

        self.cancel_button = QPushButton(self.foot)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.foot_layout.addWidget(self.cancel_button)

        self.begin_button = QPushButton(self.foot)
        self.begin_button.setObjectName(u"begin_button")
        self.begin_button.setProperty(u"kind", u"primary")

        self.foot_layout.addWidget(self.begin_button)


        self.bottom_layout.addWidget(self.foot)


        self.dialog_layout.addWidget(self.bottom)

#if QT_CONFIG(shortcut)
        self.reference_label.setBuddy(self.reference)
        self.type_box_label.setBuddy(self.type_box)
        self.child_label_label.setBuddy(self.child_label)
        self.period_start_label.setBuddy(self.period_start)
        self.period_end_label.setBuddy(self.period_end)
        self.incident_label.setBuddy(self.incident)
        self.asked_label.setBuddy(self.asked)
        self.due_label.setBuddy(self.due)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.reference, self.type_box)
        QWidget.setTabOrder(self.type_box, self.child_label)
        QWidget.setTabOrder(self.child_label, self.period_start)
        QWidget.setTabOrder(self.period_start, self.period_end)
        QWidget.setTabOrder(self.period_end, self.incident)
        QWidget.setTabOrder(self.incident, self.asked)
        QWidget.setTabOrder(self.asked, self.due)

        self.retranslateUi(NewReviewDialog)

        self.begin_button.setDefault(True)

    # setupUi

    def retranslateUi(self, NewReviewDialog):
        NewReviewDialog.setWindowTitle(QCoreApplication.translate("NewReviewDialog", u"Begin a review", None))
        self.heading.setText(QCoreApplication.translate("NewReviewDialog", u"Begin a review", None))
#if QT_CONFIG(accessibility)
        self.scroll.setAccessibleName(QCoreApplication.translate("NewReviewDialog", u"Review and agencies", None))
#endif // QT_CONFIG(accessibility)
        self.details_heading.setText(QCoreApplication.translate("NewReviewDialog", u"The review", None))
        self.reference_label.setText(QCoreApplication.translate("NewReviewDialog", u"Reference of your Board", None))
        self.reference.setPlaceholderText(QCoreApplication.translate("NewReviewDialog", u"SCR 2019/02", None))
        self.type_box_label.setText(QCoreApplication.translate("NewReviewDialog", u"Kind of review", None))
        self.type_hint.setText("")
        self.child_label_label.setText(QCoreApplication.translate("NewReviewDialog", u"What papers call the child: a label, never the name", None))
        self.child_label.setPlaceholderText(QCoreApplication.translate("NewReviewDialog", u"Child Q", None))
        self.period_start_label.setText(QCoreApplication.translate("NewReviewDialog", u"Period from", None))
        self.period_end_label.setText(QCoreApplication.translate("NewReviewDialog", u"to", None))
#if QT_CONFIG(accessibility)
        self.period_start.setAccessibleName(QCoreApplication.translate("NewReviewDialog", u"Period from", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.period_end.setAccessibleName(QCoreApplication.translate("NewReviewDialog", u"Period to", None))
#endif // QT_CONFIG(accessibility)
        self.incident_label.setText(QCoreApplication.translate("NewReviewDialog", u"Day of the incident", None))
#if QT_CONFIG(accessibility)
        self.incident.setAccessibleName(QCoreApplication.translate("NewReviewDialog", u"Day of the incident", None))
#endif // QT_CONFIG(accessibility)
        self.asked_label.setText(QCoreApplication.translate("NewReviewDialog", u"Agencies were asked on", None))
        self.due_label.setText(QCoreApplication.translate("NewReviewDialog", u"Chronologies due by", None))
#if QT_CONFIG(accessibility)
        self.asked.setAccessibleName(QCoreApplication.translate("NewReviewDialog", u"Agencies were asked on", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.due.setAccessibleName(QCoreApplication.translate("NewReviewDialog", u"Chronologies due by", None))
#endif // QT_CONFIG(accessibility)
        self.days_hint.setText(QCoreApplication.translate("NewReviewDialog", u"Days as 5/3/2016 or 5 March 2016. What is not yet known stays empty.", None))
        self.agencies_heading.setText(QCoreApplication.translate("NewReviewDialog", u"Agencies", None))
        self.agencies_hint.setText(QCoreApplication.translate("NewReviewDialog", u"The letters begin each entry\u2019s reference (POL-0042). Untick who takes no part. Leave the day they were asked on empty while they were not: they are asked under Requests.", None))
        self.more_button.setText(QCoreApplication.translate("NewReviewDialog", u"Add another agency", None))
        self.fault.setText("")
        self.next_line.setText("")
        self.cancel_button.setText(QCoreApplication.translate("NewReviewDialog", u"Cancel", None))
        self.begin_button.setText(QCoreApplication.translate("NewReviewDialog", u"Begin the review", None))
    # retranslateUi

