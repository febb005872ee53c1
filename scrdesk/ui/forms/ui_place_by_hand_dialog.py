# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'place_by_hand_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from scrdesk.ui.widgets.text_label import TextLabel

class Ui_PlaceByHandDialog(object):
    def setupUi(self, PlaceByHandDialog):
        if not PlaceByHandDialog.objectName():
            PlaceByHandDialog.setObjectName(u"PlaceByHandDialog")
        self.dialog_layout = QVBoxLayout(PlaceByHandDialog)
        self.dialog_layout.setSpacing(8)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(24, 24, 24, 20)
        self.heading = QLabel(PlaceByHandDialog)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"kind", u"heading")

        self.dialog_layout.addWidget(self.heading)

        self.about = TextLabel(PlaceByHandDialog)
        self.about.setObjectName(u"about")
        self.about.setWordWrap(True)
        self.about.setProperty(u"kind", u"soft")

        self.dialog_layout.addWidget(self.about)

        self.why_label = QLabel(PlaceByHandDialog)
        self.why_label.setObjectName(u"why_label")

        self.dialog_layout.addWidget(self.why_label)

        self.why = QLineEdit(PlaceByHandDialog)
        self.why.setObjectName(u"why")
        self.why.setMaxLength(500)

        self.dialog_layout.addWidget(self.why)

        self.who_label = QLabel(PlaceByHandDialog)
        self.who_label.setObjectName(u"who_label")

        self.dialog_layout.addWidget(self.who_label)

        self.who = QLineEdit(PlaceByHandDialog)
        self.who.setObjectName(u"who")
        self.who.setMaxLength(100)

        self.dialog_layout.addWidget(self.who)

        self.fault = TextLabel(PlaceByHandDialog)
        self.fault.setObjectName(u"fault")
        self.fault.setWordWrap(True)
        self.fault.setProperty(u"kind", u"fault")

        self.dialog_layout.addWidget(self.fault)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.cancel_button = QPushButton(PlaceByHandDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.cancel_button)

        self.do_button = QPushButton(PlaceByHandDialog)
        self.do_button.setObjectName(u"do_button")
        self.do_button.setProperty(u"kind", u"primary")

        self.buttons_layout.addWidget(self.do_button)


        self.dialog_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.why_label.setBuddy(self.why)
        self.who_label.setBuddy(self.who)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.why, self.who)
        QWidget.setTabOrder(self.who, self.do_button)
        QWidget.setTabOrder(self.do_button, self.cancel_button)

        self.retranslateUi(PlaceByHandDialog)

        self.do_button.setDefault(True)

    # setupUi

    def retranslateUi(self, PlaceByHandDialog):
        PlaceByHandDialog.setWindowTitle(QCoreApplication.translate("PlaceByHandDialog", u"Place an entry by hand", None))
        self.heading.setText(QCoreApplication.translate("PlaceByHandDialog", u"Place an entry by hand", None))
        self.about.setText(QCoreApplication.translate("PlaceByHandDialog", u"What happened first within a day is sometimes known to a person and not to the record. The agency\u2019s date stays as it was written; who placed the entry and why is kept beside it, and Ctrl+Z takes it back.", None))
        self.why_label.setText(QCoreApplication.translate("PlaceByHandDialog", u"Why it belongs there", None))
        self.why.setPlaceholderText(QCoreApplication.translate("PlaceByHandDialog", u"The call log shows that the neighbour rang before the visit", None))
#if QT_CONFIG(accessibility)
        self.why.setAccessibleName(QCoreApplication.translate("PlaceByHandDialog", u"Why it belongs there", None))
#endif // QT_CONFIG(accessibility)
        self.who_label.setText(QCoreApplication.translate("PlaceByHandDialog", u"Who says so", None))
        self.who.setPlaceholderText(QCoreApplication.translate("PlaceByHandDialog", u"Name or role", None))
#if QT_CONFIG(accessibility)
        self.who.setAccessibleName(QCoreApplication.translate("PlaceByHandDialog", u"Who says so", None))
#endif // QT_CONFIG(accessibility)
        self.fault.setText("")
        self.cancel_button.setText(QCoreApplication.translate("PlaceByHandDialog", u"Cancel", None))
        self.do_button.setText(QCoreApplication.translate("PlaceByHandDialog", u"Place it here", None))
    # retranslateUi

