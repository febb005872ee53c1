# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'recovery_sheet_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from scrdesk.ui.widgets.busy import BusyStrip
from scrdesk.ui.widgets.card import Card
from scrdesk.ui.widgets.text_label import TextLabel

class Ui_RecoverySheetDialog(object):
    def setupUi(self, RecoverySheetDialog):
        if not RecoverySheetDialog.objectName():
            RecoverySheetDialog.setObjectName(u"RecoverySheetDialog")
        self.dialog_layout = QVBoxLayout(RecoverySheetDialog)
        self.dialog_layout.setSpacing(8)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(24, 24, 24, 24)
        self.heading = QLabel(RecoverySheetDialog)
        self.heading.setObjectName(u"heading")
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setProperty(u"kind", u"heading")

        self.dialog_layout.addWidget(self.heading)

        self.lead = TextLabel(RecoverySheetDialog)
        self.lead.setObjectName(u"lead")
        self.lead.setTextFormat(Qt.TextFormat.PlainText)
        self.lead.setProperty(u"kind", u"soft")
        self.lead.setWordWrap(True)

        self.dialog_layout.addWidget(self.lead)

        self.warning_card = Card(RecoverySheetDialog)
        self.warning_card.setObjectName(u"warning_card")
        self.warning_card_layout = QVBoxLayout(self.warning_card)
        self.warning_card_layout.setSpacing(8)
        self.warning_card_layout.setObjectName(u"warning_card_layout")
        self.warning_card_layout.setContentsMargins(12, 12, 12, 12)
        self.warning = TextLabel(self.warning_card)
        self.warning.setObjectName(u"warning")
        self.warning.setTextFormat(Qt.TextFormat.PlainText)
        self.warning.setWordWrap(True)

        self.warning_card_layout.addWidget(self.warning)


        self.dialog_layout.addWidget(self.warning_card)

        self.standing = TextLabel(RecoverySheetDialog)
        self.standing.setObjectName(u"standing")
        self.standing.setTextFormat(Qt.TextFormat.PlainText)
        self.standing.setWordWrap(True)

        self.dialog_layout.addWidget(self.standing)

        self.for_whom_label = QLabel(RecoverySheetDialog)
        self.for_whom_label.setObjectName(u"for_whom_label")

        self.dialog_layout.addWidget(self.for_whom_label)

        self.for_whom = QLineEdit(RecoverySheetDialog)
        self.for_whom.setObjectName(u"for_whom")
        self.for_whom.setMaxLength(60)

        self.dialog_layout.addWidget(self.for_whom)

        self.save_button = QPushButton(RecoverySheetDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setAutoDefault(False)

        self.dialog_layout.addWidget(self.save_button, 0, Qt.AlignmentFlag.AlignLeft)

        self.written = TextLabel(RecoverySheetDialog)
        self.written.setObjectName(u"written")
        self.written.setTextFormat(Qt.TextFormat.PlainText)
        self.written.setProperty(u"kind", u"small")
        self.written.setWordWrap(True)

        self.dialog_layout.addWidget(self.written)

        self.space_1 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.dialog_layout.addItem(self.space_1)

        self.rehearse_label = TextLabel(RecoverySheetDialog)
        self.rehearse_label.setObjectName(u"rehearse_label")
        self.rehearse_label.setTextFormat(Qt.TextFormat.PlainText)
        self.rehearse_label.setProperty(u"kind", u"strong")
        self.rehearse_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.rehearse_label)

        self.words_row = QWidget(RecoverySheetDialog)
        self.words_row.setObjectName(u"words_row")
        self.words_row_layout = QHBoxLayout(self.words_row)
        self.words_row_layout.setSpacing(12)
        self.words_row_layout.setObjectName(u"words_row_layout")
        self.words_row_layout.setContentsMargins(0, 0, 0, 0)
        self.word_1_box = QWidget(self.words_row)
        self.word_1_box.setObjectName(u"word_1_box")
        self.word_1_layout = QVBoxLayout(self.word_1_box)
        self.word_1_layout.setSpacing(4)
        self.word_1_layout.setObjectName(u"word_1_layout")
        self.word_1_layout.setContentsMargins(0, 0, 0, 0)
        self.word_1_label = QLabel(self.word_1_box)
        self.word_1_label.setObjectName(u"word_1_label")
        self.word_1_label.setTextFormat(Qt.TextFormat.PlainText)

        self.word_1_layout.addWidget(self.word_1_label)

        self.word_1 = QLineEdit(self.word_1_box)
        self.word_1.setObjectName(u"word_1")

        self.word_1_layout.addWidget(self.word_1)


        self.words_row_layout.addWidget(self.word_1_box)

        self.word_2_box = QWidget(self.words_row)
        self.word_2_box.setObjectName(u"word_2_box")
        self.word_2_layout = QVBoxLayout(self.word_2_box)
        self.word_2_layout.setSpacing(4)
        self.word_2_layout.setObjectName(u"word_2_layout")
        self.word_2_layout.setContentsMargins(0, 0, 0, 0)
        self.word_2_label = QLabel(self.word_2_box)
        self.word_2_label.setObjectName(u"word_2_label")
        self.word_2_label.setTextFormat(Qt.TextFormat.PlainText)

        self.word_2_layout.addWidget(self.word_2_label)

        self.word_2 = QLineEdit(self.word_2_box)
        self.word_2.setObjectName(u"word_2")

        self.word_2_layout.addWidget(self.word_2)


        self.words_row_layout.addWidget(self.word_2_box)

        self.word_3_box = QWidget(self.words_row)
        self.word_3_box.setObjectName(u"word_3_box")
        self.word_3_layout = QVBoxLayout(self.word_3_box)
        self.word_3_layout.setSpacing(4)
        self.word_3_layout.setObjectName(u"word_3_layout")
        self.word_3_layout.setContentsMargins(0, 0, 0, 0)
        self.word_3_label = QLabel(self.word_3_box)
        self.word_3_label.setObjectName(u"word_3_label")
        self.word_3_label.setTextFormat(Qt.TextFormat.PlainText)

        self.word_3_layout.addWidget(self.word_3_label)

        self.word_3 = QLineEdit(self.word_3_box)
        self.word_3.setObjectName(u"word_3")

        self.word_3_layout.addWidget(self.word_3)


        self.words_row_layout.addWidget(self.word_3_box)


        self.dialog_layout.addWidget(self.words_row)

        self.answer = TextLabel(RecoverySheetDialog)
        self.answer.setObjectName(u"answer")
        self.answer.setTextFormat(Qt.TextFormat.PlainText)
        self.answer.setProperty(u"kind", u"small")
        self.answer.setWordWrap(True)

        self.dialog_layout.addWidget(self.answer)

        self.fault = TextLabel(RecoverySheetDialog)
        self.fault.setObjectName(u"fault")
        self.fault.setTextFormat(Qt.TextFormat.PlainText)
        self.fault.setProperty(u"kind", u"fault")
        self.fault.setWordWrap(True)

        self.dialog_layout.addWidget(self.fault)

        self.busy_strip = BusyStrip(RecoverySheetDialog)
        self.busy_strip.setObjectName(u"busy_strip")

        self.dialog_layout.addWidget(self.busy_strip)

        self.space_2 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.dialog_layout.addItem(self.space_2)

        self.foot = QWidget(RecoverySheetDialog)
        self.foot.setObjectName(u"foot")
        self.foot_layout = QHBoxLayout(self.foot)
        self.foot_layout.setSpacing(12)
        self.foot_layout.setObjectName(u"foot_layout")
        self.foot_layout.setContentsMargins(0, 0, 0, 0)
        self.space_3 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foot_layout.addItem(self.space_3)

        self.close_button = QPushButton(self.foot)
        self.close_button.setObjectName(u"close_button")
        self.close_button.setAutoDefault(False)

        self.foot_layout.addWidget(self.close_button)

        self.check_button = QPushButton(self.foot)
        self.check_button.setObjectName(u"check_button")
        self.check_button.setProperty(u"kind", u"primary")

        self.foot_layout.addWidget(self.check_button)


        self.dialog_layout.addWidget(self.foot)

#if QT_CONFIG(shortcut)
        self.for_whom_label.setBuddy(self.for_whom)
        self.word_1_label.setBuddy(self.word_1)
        self.word_2_label.setBuddy(self.word_2)
        self.word_3_label.setBuddy(self.word_3)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.for_whom, self.save_button)
        QWidget.setTabOrder(self.save_button, self.word_1)
        QWidget.setTabOrder(self.word_1, self.word_2)
        QWidget.setTabOrder(self.word_2, self.word_3)
        QWidget.setTabOrder(self.word_3, self.close_button)
        QWidget.setTabOrder(self.close_button, self.check_button)

        self.retranslateUi(RecoverySheetDialog)

        self.check_button.setDefault(True)

    # setupUi

    def retranslateUi(self, RecoverySheetDialog):
        RecoverySheetDialog.setWindowTitle(QCoreApplication.translate("RecoverySheetDialog", u"Recovery sheet", None))
        self.heading.setText(QCoreApplication.translate("RecoverySheetDialog", u"The recovery sheet", None))
        self.lead.setText(QCoreApplication.translate("RecoverySheetDialog", u"One page with the key of this store as 24 words. If the passphrase is forgotten, they open the store and give it a new one. Nothing else does: neither we nor your IT can.", None))
        self.warning.setText(QCoreApplication.translate("RecoverySheetDialog", u"Keep the sheet in your Board\u2019s safe, apart from the laptop. Whoever has the sheet and the store\u2019s file can read everything in it. Do not photograph, copy or send it. A change of passphrase makes it void.", None))
        self.standing.setText("")
        self.for_whom_label.setText(QCoreApplication.translate("RecoverySheetDialog", u"For whom, or for which safe (printed on it; may stay empty)", None))
#if QT_CONFIG(accessibility)
        self.for_whom.setAccessibleName(QCoreApplication.translate("RecoverySheetDialog", u"For whom, or for which safe", None))
#endif // QT_CONFIG(accessibility)
        self.save_button.setText(QCoreApplication.translate("RecoverySheetDialog", u"Save the sheet as PDF\u2026", None))
        self.written.setText("")
        self.rehearse_label.setText(QCoreApplication.translate("RecoverySheetDialog", u"Rehearse it: with the printed sheet in your hand, type these words of it", None))
        self.word_1_label.setText("")
#if QT_CONFIG(accessibility)
        self.word_1.setAccessibleName("")
#endif // QT_CONFIG(accessibility)
        self.word_2_label.setText("")
#if QT_CONFIG(accessibility)
        self.word_2.setAccessibleName("")
#endif // QT_CONFIG(accessibility)
        self.word_3_label.setText("")
#if QT_CONFIG(accessibility)
        self.word_3.setAccessibleName("")
#endif // QT_CONFIG(accessibility)
        self.answer.setText("")
        self.fault.setText("")
        self.close_button.setText(QCoreApplication.translate("RecoverySheetDialog", u"Close", None))
        self.check_button.setText(QCoreApplication.translate("RecoverySheetDialog", u"Check the words", None))
    # retranslateUi

