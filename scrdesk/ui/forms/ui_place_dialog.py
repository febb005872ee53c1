# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'place_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from scrdesk.ui.widgets.text_label import TextLabel

class Ui_PlaceDialog(object):
    def setupUi(self, PlaceDialog):
        if not PlaceDialog.objectName():
            PlaceDialog.setObjectName(u"PlaceDialog")
        self.dialog_layout = QVBoxLayout(PlaceDialog)
        self.dialog_layout.setSpacing(8)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(24, 24, 24, 20)
        self.heading = QLabel(PlaceDialog)
        self.heading.setObjectName(u"heading")
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setProperty(u"kind", u"heading")

        self.dialog_layout.addWidget(self.heading)

        self.about = TextLabel(PlaceDialog)
        self.about.setObjectName(u"about")
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setProperty(u"kind", u"soft")
        self.about.setWordWrap(True)

        self.dialog_layout.addWidget(self.about)

        self.name_label = QLabel(PlaceDialog)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setTextFormat(Qt.TextFormat.PlainText)

        self.dialog_layout.addWidget(self.name_label)

        self.name = QLineEdit(PlaceDialog)
        self.name.setObjectName(u"name")
        self.name.setMaxLength(200)

        self.dialog_layout.addWidget(self.name)

        self.label_label = QLabel(PlaceDialog)
        self.label_label.setObjectName(u"label_label")
        self.label_label.setTextFormat(Qt.TextFormat.PlainText)

        self.dialog_layout.addWidget(self.label_label)

        self.label = QLineEdit(PlaceDialog)
        self.label.setObjectName(u"label")
        self.label.setMaxLength(200)

        self.dialog_layout.addWidget(self.label)

        self.label_hint = TextLabel(PlaceDialog)
        self.label_hint.setObjectName(u"label_hint")
        self.label_hint.setTextFormat(Qt.TextFormat.PlainText)
        self.label_hint.setProperty(u"kind", u"small")
        self.label_hint.setWordWrap(True)

        self.dialog_layout.addWidget(self.label_hint)

        self.fault = TextLabel(PlaceDialog)
        self.fault.setObjectName(u"fault")
        self.fault.setTextFormat(Qt.TextFormat.PlainText)
        self.fault.setWordWrap(True)
        self.fault.setProperty(u"kind", u"fault")

        self.dialog_layout.addWidget(self.fault)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_layout.setContentsMargins(0, 0, 0, 0)
        self.next_line = TextLabel(PlaceDialog)
        self.next_line.setObjectName(u"next_line")
        self.next_line.setTextFormat(Qt.TextFormat.PlainText)
        self.next_line.setProperty(u"kind", u"soft")
        self.next_line.setWordWrap(True)

        self.buttons_layout.addWidget(self.next_line)

        self.buttons_space = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_space)

        self.cancel_button = QPushButton(PlaceDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.cancel_button)

        self.save_button = QPushButton(PlaceDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"kind", u"primary")

        self.buttons_layout.addWidget(self.save_button)

        self.buttons_layout.setStretch(0, 1)

        self.dialog_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name)
        self.label_label.setBuddy(self.label)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.name, self.label)
        QWidget.setTabOrder(self.label, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(PlaceDialog)

        self.save_button.setDefault(True)

    # setupUi

    def retranslateUi(self, PlaceDialog):
        PlaceDialog.setWindowTitle(QCoreApplication.translate("PlaceDialog", u"Place", None))
        self.heading.setText("")
        self.about.setText(QCoreApplication.translate("PlaceDialog", u"A place whose name would tell who the family is: a school, a surgery, a street. Another spelling of the same place is added as a place of its own with the same label.", None))
        self.name_label.setText(QCoreApplication.translate("PlaceDialog", u"Name, as agencies write it", None))
        self.name.setPlaceholderText(QCoreApplication.translate("PlaceDialog", u"Larch Road Primary", None))
        self.label_label.setText(QCoreApplication.translate("PlaceDialog", u"Label: what papers call the place", None))
        self.label.setPlaceholderText(QCoreApplication.translate("PlaceDialog", u"School 1", None))
        self.label_hint.setText("")
        self.next_line.setText("")
        self.cancel_button.setText(QCoreApplication.translate("PlaceDialog", u"Cancel", None))
        self.save_button.setText(QCoreApplication.translate("PlaceDialog", u"Add", None))
    # retranslateUi

