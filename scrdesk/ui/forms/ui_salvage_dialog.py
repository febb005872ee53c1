# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'salvage_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from scrdesk.ui.widgets.busy import BusyStrip
from scrdesk.ui.widgets.text_label import TextLabel

class Ui_SalvageDialog(object):
    def setupUi(self, SalvageDialog):
        if not SalvageDialog.objectName():
            SalvageDialog.setObjectName(u"SalvageDialog")
        self.dialog_layout = QVBoxLayout(SalvageDialog)
        self.dialog_layout.setSpacing(8)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(24, 24, 24, 24)
        self.heading = QLabel(SalvageDialog)
        self.heading.setObjectName(u"heading")
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setProperty(u"kind", u"heading")

        self.dialog_layout.addWidget(self.heading)

        self.path_line = TextLabel(SalvageDialog)
        self.path_line.setObjectName(u"path_line")
        self.path_line.setTextFormat(Qt.TextFormat.PlainText)
        self.path_line.setProperty(u"kind", u"soft")
        self.path_line.setWordWrap(True)

        self.dialog_layout.addWidget(self.path_line)

        self.intro = TextLabel(SalvageDialog)
        self.intro.setObjectName(u"intro")
        self.intro.setTextFormat(Qt.TextFormat.PlainText)
        self.intro.setWordWrap(True)

        self.dialog_layout.addWidget(self.intro)

        self.space_1 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.dialog_layout.addItem(self.space_1)

        self.told_label = QLabel(SalvageDialog)
        self.told_label.setObjectName(u"told_label")

        self.dialog_layout.addWidget(self.told_label)

        self.told = QPlainTextEdit(SalvageDialog)
        self.told.setObjectName(u"told")
        self.told.setReadOnly(True)
        self.told.setTabChangesFocus(True)
        self.told.setMinimumSize(QSize(0, 150))

        self.dialog_layout.addWidget(self.told)

        self.filling = QCheckBox(SalvageDialog)
        self.filling.setObjectName(u"filling")
        self.filling.setChecked(True)

        self.dialog_layout.addWidget(self.filling)

        self.filling_note = TextLabel(SalvageDialog)
        self.filling_note.setObjectName(u"filling_note")
        self.filling_note.setTextFormat(Qt.TextFormat.PlainText)
        self.filling_note.setProperty(u"kind", u"soft")
        self.filling_note.setWordWrap(True)

        self.dialog_layout.addWidget(self.filling_note)

        self.space_2 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.dialog_layout.addItem(self.space_2)

        self.destination_label = QLabel(SalvageDialog)
        self.destination_label.setObjectName(u"destination_label")

        self.dialog_layout.addWidget(self.destination_label)

        self.destination_row = QWidget(SalvageDialog)
        self.destination_row.setObjectName(u"destination_row")
        self.destination_row_layout = QHBoxLayout(self.destination_row)
        self.destination_row_layout.setSpacing(12)
        self.destination_row_layout.setObjectName(u"destination_row_layout")
        self.destination_row_layout.setContentsMargins(0, 0, 0, 0)
        self.destination = QLineEdit(self.destination_row)
        self.destination.setObjectName(u"destination")

        self.destination_row_layout.addWidget(self.destination)

        self.choose_button = QPushButton(self.destination_row)
        self.choose_button.setObjectName(u"choose_button")
        self.choose_button.setAutoDefault(False)

        self.destination_row_layout.addWidget(self.choose_button)


        self.dialog_layout.addWidget(self.destination_row)

        self.fault = TextLabel(SalvageDialog)
        self.fault.setObjectName(u"fault")
        self.fault.setTextFormat(Qt.TextFormat.PlainText)
        self.fault.setProperty(u"kind", u"fault")
        self.fault.setWordWrap(True)

        self.dialog_layout.addWidget(self.fault)

        self.busy_strip = BusyStrip(SalvageDialog)
        self.busy_strip.setObjectName(u"busy_strip")

        self.dialog_layout.addWidget(self.busy_strip)

        self.space_3 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.dialog_layout.addItem(self.space_3)

        self.foot = QWidget(SalvageDialog)
        self.foot.setObjectName(u"foot")
        self.foot_layout = QHBoxLayout(self.foot)
        self.foot_layout.setSpacing(12)
        self.foot_layout.setObjectName(u"foot_layout")
        self.foot_layout.setContentsMargins(0, 0, 0, 0)
        self.foot_space = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foot_layout.addItem(self.foot_space)

        self.cancel_button = QPushButton(self.foot)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.foot_layout.addWidget(self.cancel_button)

        self.open_button = QPushButton(self.foot)
        self.open_button.setObjectName(u"open_button")
        self.open_button.setProperty(u"kind", u"primary")
        self.open_button.setAutoDefault(False)

        self.foot_layout.addWidget(self.open_button)

        self.save_button = QPushButton(self.foot)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"kind", u"primary")
        self.save_button.setAutoDefault(False)

        self.foot_layout.addWidget(self.save_button)


        self.dialog_layout.addWidget(self.foot)

#if QT_CONFIG(shortcut)
        self.told_label.setBuddy(self.told)
        self.destination_label.setBuddy(self.destination)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.told, self.filling)
        QWidget.setTabOrder(self.filling, self.destination)
        QWidget.setTabOrder(self.destination, self.choose_button)
        QWidget.setTabOrder(self.choose_button, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.open_button)
        QWidget.setTabOrder(self.open_button, self.save_button)

        self.retranslateUi(SalvageDialog)
    # setupUi

    def retranslateUi(self, SalvageDialog):
        SalvageDialog.setWindowTitle(QCoreApplication.translate("SalvageDialog", u"Save what can be read", None))
        self.heading.setText(QCoreApplication.translate("SalvageDialog", u"Save what can be read", None))
        self.path_line.setText("")
        self.intro.setText(QCoreApplication.translate("SalvageDialog", u"The damaged file is only read and stays as it is. What can be read goes into a new store, which opens with the same passphrase and recovery sheet.", None))
        self.told_label.setText(QCoreApplication.translate("SalvageDialog", u"What would be lost", None))
#if QT_CONFIG(accessibility)
        self.told.setAccessibleName(QCoreApplication.translate("SalvageDialog", u"What is lost and what is saved", None))
#endif // QT_CONFIG(accessibility)
        self.filling.setText(QCoreApplication.translate("SalvageDialog", u"Fill lost rows in from the backups that have them", None))
        self.filling_note.setText(QCoreApplication.translate("SalvageDialog", u"Agencies\u2019 words come back exactly as they were; notes and settings as they were when the backup was made.", None))
        self.destination_label.setText(QCoreApplication.translate("SalvageDialog", u"New store", None))
#if QT_CONFIG(accessibility)
        self.destination.setAccessibleName(QCoreApplication.translate("SalvageDialog", u"File of the new store", None))
#endif // QT_CONFIG(accessibility)
        self.choose_button.setText(QCoreApplication.translate("SalvageDialog", u"Choose\u2026", None))
        self.fault.setText("")
        self.cancel_button.setText(QCoreApplication.translate("SalvageDialog", u"Cancel", None))
        self.open_button.setText(QCoreApplication.translate("SalvageDialog", u"Open the new store", None))
        self.save_button.setText(QCoreApplication.translate("SalvageDialog", u"Save into a new store", None))
    # retranslateUi

