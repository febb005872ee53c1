# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'keys_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

class Ui_KeysDialog(object):
    def setupUi(self, KeysDialog):
        if not KeysDialog.objectName():
            KeysDialog.setObjectName(u"KeysDialog")
        self.dialog_layout = QVBoxLayout(KeysDialog)
        self.dialog_layout.setSpacing(12)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(24, 24, 24, 24)
        self.heading = QLabel(KeysDialog)
        self.heading.setObjectName(u"heading")
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setProperty(u"kind", u"heading")

        self.dialog_layout.addWidget(self.heading)

        self.keys_scroll = QScrollArea(KeysDialog)
        self.keys_scroll.setObjectName(u"keys_scroll")
        self.keys_scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.keys_scroll.setWidgetResizable(True)
        self.table = QWidget()
        self.table.setObjectName(u"table")
        self.table_layout = QGridLayout(self.table)
        self.table_layout.setObjectName(u"table_layout")
        self.table_layout.setHorizontalSpacing(24)
        self.table_layout.setVerticalSpacing(8)
        self.table_layout.setContentsMargins(0, 0, 0, 0)
        self.keys_scroll.setWidget(self.table)

        self.dialog_layout.addWidget(self.keys_scroll)

        self.space_1 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.dialog_layout.addItem(self.space_1)

        self.space_2 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.dialog_layout.addItem(self.space_2)

        self.foot = QWidget(KeysDialog)
        self.foot.setObjectName(u"foot")
        self.foot_layout = QHBoxLayout(self.foot)
        self.foot_layout.setSpacing(12)
        self.foot_layout.setObjectName(u"foot_layout")
        self.foot_layout.setContentsMargins(0, 0, 0, 0)
        self.space_3 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foot_layout.addItem(self.space_3)

        self.close_button = QPushButton(self.foot)
        self.close_button.setObjectName(u"close_button")
        self.close_button.setProperty(u"kind", u"primary")

        self.foot_layout.addWidget(self.close_button)


        self.dialog_layout.addWidget(self.foot)


        self.retranslateUi(KeysDialog)

        self.close_button.setDefault(True)

    # setupUi

    def retranslateUi(self, KeysDialog):
        KeysDialog.setWindowTitle(QCoreApplication.translate("KeysDialog", u"Keys", None))
        self.heading.setText(QCoreApplication.translate("KeysDialog", u"Keys", None))
#if QT_CONFIG(accessibility)
        self.keys_scroll.setAccessibleName(QCoreApplication.translate("KeysDialog", u"All keys", None))
#endif // QT_CONFIG(accessibility)
        self.close_button.setText(QCoreApplication.translate("KeysDialog", u"Close", None))
    # retranslateUi

