# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'save_view_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from scrdesk.ui.widgets.text_label import TextLabel

class Ui_SaveViewDialog(object):
    def setupUi(self, SaveViewDialog):
        if not SaveViewDialog.objectName():
            SaveViewDialog.setObjectName(u"SaveViewDialog")
        self.dialog_layout = QVBoxLayout(SaveViewDialog)
        self.dialog_layout.setSpacing(8)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(24, 24, 24, 20)
        self.heading = QLabel(SaveViewDialog)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"kind", u"heading")

        self.dialog_layout.addWidget(self.heading)

        self.about = TextLabel(SaveViewDialog)
        self.about.setObjectName(u"about")
        self.about.setWordWrap(True)
        self.about.setProperty(u"kind", u"soft")

        self.dialog_layout.addWidget(self.about)

        self.name_label = QLabel(SaveViewDialog)
        self.name_label.setObjectName(u"name_label")

        self.dialog_layout.addWidget(self.name_label)

        self.name = QLineEdit(SaveViewDialog)
        self.name.setObjectName(u"name")
        self.name.setMaxLength(80)

        self.dialog_layout.addWidget(self.name)

        self.fault = TextLabel(SaveViewDialog)
        self.fault.setObjectName(u"fault")
        self.fault.setWordWrap(True)
        self.fault.setProperty(u"kind", u"fault")

        self.dialog_layout.addWidget(self.fault)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.cancel_button = QPushButton(SaveViewDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.cancel_button)

        self.do_button = QPushButton(SaveViewDialog)
        self.do_button.setObjectName(u"do_button")
        self.do_button.setProperty(u"kind", u"primary")

        self.buttons_layout.addWidget(self.do_button)


        self.dialog_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.name, self.do_button)
        QWidget.setTabOrder(self.do_button, self.cancel_button)

        self.retranslateUi(SaveViewDialog)

        self.do_button.setDefault(True)

    # setupUi

    def retranslateUi(self, SaveViewDialog):
        SaveViewDialog.setWindowTitle(QCoreApplication.translate("SaveViewDialog", u"Save this view", None))
        self.heading.setText(QCoreApplication.translate("SaveViewDialog", u"Save this view", None))
        self.about.setText(QCoreApplication.translate("SaveViewDialog", u"Keeps the filter and the columns under a name, for everybody who opens this review. A view of the same name is replaced.", None))
        self.name_label.setText(QCoreApplication.translate("SaveViewDialog", u"Name of the view", None))
        self.name.setPlaceholderText(QCoreApplication.translate("SaveViewDialog", u"Not seen, first half of 2016", None))
#if QT_CONFIG(accessibility)
        self.name.setAccessibleName(QCoreApplication.translate("SaveViewDialog", u"Name of the view", None))
#endif // QT_CONFIG(accessibility)
        self.fault.setText("")
        self.cancel_button.setText(QCoreApplication.translate("SaveViewDialog", u"Cancel", None))
        self.do_button.setText(QCoreApplication.translate("SaveViewDialog", u"Save", None))
    # retranslateUi

