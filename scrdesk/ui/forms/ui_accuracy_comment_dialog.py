# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'accuracy_comment_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from scrdesk.ui.widgets.choice_box import ChoiceBox
from scrdesk.ui.widgets.day_field import DayField
from scrdesk.ui.widgets.text_label import TextLabel

class Ui_AccuracyCommentDialog(object):
    def setupUi(self, AccuracyCommentDialog):
        if not AccuracyCommentDialog.objectName():
            AccuracyCommentDialog.setObjectName(u"AccuracyCommentDialog")
        self.dialog_layout = QVBoxLayout(AccuracyCommentDialog)
        self.dialog_layout.setSpacing(8)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(24, 24, 24, 20)
        self.heading = QLabel(AccuracyCommentDialog)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"kind", u"heading")

        self.dialog_layout.addWidget(self.heading)

        self.about = TextLabel(AccuracyCommentDialog)
        self.about.setObjectName(u"about")
        self.about.setWordWrap(True)
        self.about.setProperty(u"kind", u"soft")

        self.dialog_layout.addWidget(self.about)

        self.fields_layout = QHBoxLayout()
        self.fields_layout.setSpacing(16)
        self.fields_layout.setObjectName(u"fields_layout")
        self.said_layout = QVBoxLayout()
        self.said_layout.setSpacing(4)
        self.said_layout.setObjectName(u"said_layout")
        self.draft_label = QLabel(AccuracyCommentDialog)
        self.draft_label.setObjectName(u"draft_label")

        self.said_layout.addWidget(self.draft_label)

        self.draft = ChoiceBox(AccuracyCommentDialog)
        self.draft.setObjectName(u"draft")

        self.said_layout.addWidget(self.draft)

        self.agency_label = QLabel(AccuracyCommentDialog)
        self.agency_label.setObjectName(u"agency_label")

        self.said_layout.addWidget(self.agency_label)

        self.agency = ChoiceBox(AccuracyCommentDialog)
        self.agency.setObjectName(u"agency")

        self.said_layout.addWidget(self.agency)

        self.received_label = QLabel(AccuracyCommentDialog)
        self.received_label.setObjectName(u"received_label")

        self.said_layout.addWidget(self.received_label)

        self.received = DayField(AccuracyCommentDialog)
        self.received.setObjectName(u"received")

        self.said_layout.addWidget(self.received)

        self.paragraph_label = QLabel(AccuracyCommentDialog)
        self.paragraph_label.setObjectName(u"paragraph_label")

        self.said_layout.addWidget(self.paragraph_label)

        self.paragraph = QLineEdit(AccuracyCommentDialog)
        self.paragraph.setObjectName(u"paragraph")
        self.paragraph.setMaxLength(300)

        self.said_layout.addWidget(self.paragraph)

        self.kind_label = QLabel(AccuracyCommentDialog)
        self.kind_label.setObjectName(u"kind_label")

        self.said_layout.addWidget(self.kind_label)

        self.kind = ChoiceBox(AccuracyCommentDialog)
        self.kind.setObjectName(u"kind")

        self.said_layout.addWidget(self.kind)


        self.fields_layout.addLayout(self.said_layout)

        self.wanted_layout = QVBoxLayout()
        self.wanted_layout.setSpacing(4)
        self.wanted_layout.setObjectName(u"wanted_layout")
        self.as_written_label = QLabel(AccuracyCommentDialog)
        self.as_written_label.setObjectName(u"as_written_label")

        self.wanted_layout.addWidget(self.as_written_label)

        self.as_written = QPlainTextEdit(AccuracyCommentDialog)
        self.as_written.setObjectName(u"as_written")
        self.as_written.setTabChangesFocus(True)
        self.as_written.setMaximumSize(QSize(16777215, 64))

        self.wanted_layout.addWidget(self.as_written)

        self.should_be_label = QLabel(AccuracyCommentDialog)
        self.should_be_label.setObjectName(u"should_be_label")

        self.wanted_layout.addWidget(self.should_be_label)

        self.should_be = QPlainTextEdit(AccuracyCommentDialog)
        self.should_be.setObjectName(u"should_be")
        self.should_be.setTabChangesFocus(True)
        self.should_be.setMaximumSize(QSize(16777215, 64))

        self.wanted_layout.addWidget(self.should_be)

        self.evidence_label = QLabel(AccuracyCommentDialog)
        self.evidence_label.setObjectName(u"evidence_label")

        self.wanted_layout.addWidget(self.evidence_label)

        self.evidence = QPlainTextEdit(AccuracyCommentDialog)
        self.evidence.setObjectName(u"evidence")
        self.evidence.setTabChangesFocus(True)
        self.evidence.setMaximumSize(QSize(16777215, 64))

        self.wanted_layout.addWidget(self.evidence)


        self.fields_layout.addLayout(self.wanted_layout)

        self.decided_layout = QVBoxLayout()
        self.decided_layout.setSpacing(4)
        self.decided_layout.setObjectName(u"decided_layout")
        self.decision_label = QLabel(AccuracyCommentDialog)
        self.decision_label.setObjectName(u"decision_label")

        self.decided_layout.addWidget(self.decision_label)

        self.decision = ChoiceBox(AccuracyCommentDialog)
        self.decision.setObjectName(u"decision")

        self.decided_layout.addWidget(self.decision)

        self.reason_label = QLabel(AccuracyCommentDialog)
        self.reason_label.setObjectName(u"reason_label")

        self.decided_layout.addWidget(self.reason_label)

        self.reason = QPlainTextEdit(AccuracyCommentDialog)
        self.reason.setObjectName(u"reason")
        self.reason.setTabChangesFocus(True)
        self.reason.setMaximumSize(QSize(16777215, 64))

        self.decided_layout.addWidget(self.reason)

        self.done_in_label = QLabel(AccuracyCommentDialog)
        self.done_in_label.setObjectName(u"done_in_label")

        self.decided_layout.addWidget(self.done_in_label)

        self.done_in = ChoiceBox(AccuracyCommentDialog)
        self.done_in.setObjectName(u"done_in")

        self.decided_layout.addWidget(self.done_in)


        self.fields_layout.addLayout(self.decided_layout)


        self.dialog_layout.addLayout(self.fields_layout)

        self.origin = TextLabel(AccuracyCommentDialog)
        self.origin.setObjectName(u"origin")
        self.origin.setWordWrap(True)
        self.origin.setProperty(u"kind", u"soft")

        self.dialog_layout.addWidget(self.origin)

        self.fault = TextLabel(AccuracyCommentDialog)
        self.fault.setObjectName(u"fault")
        self.fault.setWordWrap(True)
        self.fault.setProperty(u"kind", u"fault")

        self.dialog_layout.addWidget(self.fault)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.cancel_button = QPushButton(AccuracyCommentDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.cancel_button)

        self.do_button = QPushButton(AccuracyCommentDialog)
        self.do_button.setObjectName(u"do_button")
        self.do_button.setProperty(u"kind", u"primary")

        self.buttons_layout.addWidget(self.do_button)


        self.dialog_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.draft_label.setBuddy(self.draft)
        self.agency_label.setBuddy(self.agency)
        self.received_label.setBuddy(self.received)
        self.paragraph_label.setBuddy(self.paragraph)
        self.kind_label.setBuddy(self.kind)
        self.as_written_label.setBuddy(self.as_written)
        self.should_be_label.setBuddy(self.should_be)
        self.evidence_label.setBuddy(self.evidence)
        self.decision_label.setBuddy(self.decision)
        self.reason_label.setBuddy(self.reason)
        self.done_in_label.setBuddy(self.done_in)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.draft, self.agency)
        QWidget.setTabOrder(self.agency, self.received)
        QWidget.setTabOrder(self.received, self.paragraph)
        QWidget.setTabOrder(self.paragraph, self.kind)
        QWidget.setTabOrder(self.kind, self.as_written)
        QWidget.setTabOrder(self.as_written, self.should_be)
        QWidget.setTabOrder(self.should_be, self.evidence)
        QWidget.setTabOrder(self.evidence, self.decision)
        QWidget.setTabOrder(self.decision, self.reason)
        QWidget.setTabOrder(self.reason, self.done_in)
        QWidget.setTabOrder(self.done_in, self.do_button)
        QWidget.setTabOrder(self.do_button, self.cancel_button)

        self.retranslateUi(AccuracyCommentDialog)

        self.do_button.setDefault(True)

    # setupUi

    def retranslateUi(self, AccuracyCommentDialog):
        AccuracyCommentDialog.setWindowTitle(QCoreApplication.translate("AccuracyCommentDialog", u"Comment on a draft", None))
        self.heading.setText(QCoreApplication.translate("AccuracyCommentDialog", u"Comment on a draft", None))
        self.about.setText(QCoreApplication.translate("AccuracyCommentDialog", u"What an agency or the family says about a draft, and what was decided. Nothing in the report changes by itself.", None))
        self.draft_label.setText(QCoreApplication.translate("AccuracyCommentDialog", u"On draft", None))
#if QT_CONFIG(accessibility)
        self.draft.setAccessibleName(QCoreApplication.translate("AccuracyCommentDialog", u"On draft", None))
#endif // QT_CONFIG(accessibility)
        self.agency_label.setText(QCoreApplication.translate("AccuracyCommentDialog", u"From", None))
#if QT_CONFIG(accessibility)
        self.agency.setAccessibleName(QCoreApplication.translate("AccuracyCommentDialog", u"From", None))
#endif // QT_CONFIG(accessibility)
        self.received_label.setText(QCoreApplication.translate("AccuracyCommentDialog", u"Received", None))
#if QT_CONFIG(accessibility)
        self.received.setAccessibleName(QCoreApplication.translate("AccuracyCommentDialog", u"Received", None))
#endif // QT_CONFIG(accessibility)
        self.paragraph_label.setText(QCoreApplication.translate("AccuracyCommentDialog", u"Paragraph", None))
        self.paragraph.setPlaceholderText(QCoreApplication.translate("AccuracyCommentDialog", u"4.12", None))
#if QT_CONFIG(accessibility)
        self.paragraph.setAccessibleName(QCoreApplication.translate("AccuracyCommentDialog", u"Paragraph", None))
#endif // QT_CONFIG(accessibility)
        self.kind_label.setText(QCoreApplication.translate("AccuracyCommentDialog", u"About", None))
#if QT_CONFIG(accessibility)
        self.kind.setAccessibleName(QCoreApplication.translate("AccuracyCommentDialog", u"About", None))
#endif // QT_CONFIG(accessibility)
        self.as_written_label.setText(QCoreApplication.translate("AccuracyCommentDialog", u"As written", None))
#if QT_CONFIG(accessibility)
        self.as_written.setAccessibleName(QCoreApplication.translate("AccuracyCommentDialog", u"As written", None))
#endif // QT_CONFIG(accessibility)
        self.should_be_label.setText(QCoreApplication.translate("AccuracyCommentDialog", u"Should be", None))
#if QT_CONFIG(accessibility)
        self.should_be.setAccessibleName(QCoreApplication.translate("AccuracyCommentDialog", u"Should be", None))
#endif // QT_CONFIG(accessibility)
        self.evidence_label.setText(QCoreApplication.translate("AccuracyCommentDialog", u"Evidence", None))
#if QT_CONFIG(accessibility)
        self.evidence.setAccessibleName(QCoreApplication.translate("AccuracyCommentDialog", u"Evidence", None))
#endif // QT_CONFIG(accessibility)
        self.decision_label.setText(QCoreApplication.translate("AccuracyCommentDialog", u"Decision of the reviewer", None))
#if QT_CONFIG(accessibility)
        self.decision.setAccessibleName(QCoreApplication.translate("AccuracyCommentDialog", u"Decision of the reviewer", None))
#endif // QT_CONFIG(accessibility)
        self.reason_label.setText(QCoreApplication.translate("AccuracyCommentDialog", u"Reason", None))
#if QT_CONFIG(accessibility)
        self.reason.setAccessibleName(QCoreApplication.translate("AccuracyCommentDialog", u"Reason", None))
#endif // QT_CONFIG(accessibility)
        self.done_in_label.setText(QCoreApplication.translate("AccuracyCommentDialog", u"Done in draft", None))
#if QT_CONFIG(accessibility)
        self.done_in.setAccessibleName(QCoreApplication.translate("AccuracyCommentDialog", u"Done in draft", None))
#endif // QT_CONFIG(accessibility)
        self.origin.setText("")
        self.fault.setText("")
        self.cancel_button.setText(QCoreApplication.translate("AccuracyCommentDialog", u"Cancel", None))
        self.do_button.setText(QCoreApplication.translate("AccuracyCommentDialog", u"Keep", None))
    # retranslateUi

