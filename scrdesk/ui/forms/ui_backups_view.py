# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'backups_view.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from scrdesk.ui.widgets.card import (Card, SectionTitle)
from scrdesk.ui.widgets.text_label import TextLabel
from scrdesk.ui.widgets.value_view import ValueView

class Ui_BackupsView(object):
    def setupUi(self, BackupsView):
        if not BackupsView.objectName():
            BackupsView.setObjectName(u"BackupsView")
        self.outer_layout = QVBoxLayout(BackupsView)
        self.outer_layout.setSpacing(8)
        self.outer_layout.setObjectName(u"outer_layout")
        self.outer_layout.setContentsMargins(0, 0, 0, 0)
        self.backups_scroll = QScrollArea(BackupsView)
        self.backups_scroll.setObjectName(u"backups_scroll")
        self.backups_scroll.setWidgetResizable(True)
        self.backups_contents = QWidget()
        self.backups_contents.setObjectName(u"backups_contents")
        self.backups_contents_layout = QVBoxLayout(self.backups_contents)
        self.backups_contents_layout.setSpacing(16)
        self.backups_contents_layout.setObjectName(u"backups_contents_layout")
        self.backups_contents_layout.setContentsMargins(0, 0, 0, 0)
        self.backups_card = Card(self.backups_contents)
        self.backups_card.setObjectName(u"backups_card")
        self.backups_card_layout = QVBoxLayout(self.backups_card)
        self.backups_card_layout.setSpacing(8)
        self.backups_card_layout.setObjectName(u"backups_card_layout")
        self.backups_card_layout.setContentsMargins(16, 14, 16, 14)
        self.backups_card_title = SectionTitle(self.backups_card)
        self.backups_card_title.setObjectName(u"backups_card_title")
        self.backups_card_title.setTextFormat(Qt.TextFormat.PlainText)

        self.backups_card_layout.addWidget(self.backups_card_title)

        self.proven_line = TextLabel(self.backups_card)
        self.proven_line.setObjectName(u"proven_line")
        self.proven_line.setTextFormat(Qt.TextFormat.PlainText)
        self.proven_line.setProperty(u"kind", u"strong")
        self.proven_line.setWordWrap(True)

        self.backups_card_layout.addWidget(self.proven_line)

        self.backups_note = TextLabel(self.backups_card)
        self.backups_note.setObjectName(u"backups_note")
        self.backups_note.setTextFormat(Qt.TextFormat.PlainText)
        self.backups_note.setProperty(u"kind", u"small")
        self.backups_note.setWordWrap(True)

        self.backups_card_layout.addWidget(self.backups_note)

        self.folder_row = QHBoxLayout()
        self.folder_row.setSpacing(8)
        self.folder_row.setObjectName(u"folder_row")
        self.folder_row.setContentsMargins(0, 0, 0, 0)
        self.folder_line = TextLabel(self.backups_card)
        self.folder_line.setObjectName(u"folder_line")
        self.folder_line.setTextFormat(Qt.TextFormat.PlainText)
        self.folder_line.setWordWrap(True)

        self.folder_row.addWidget(self.folder_line)

        self.folder_button = QPushButton(self.backups_card)
        self.folder_button.setObjectName(u"folder_button")

        self.folder_row.addWidget(self.folder_button)

        self.beside_button = QPushButton(self.backups_card)
        self.beside_button.setObjectName(u"beside_button")

        self.folder_row.addWidget(self.beside_button)

        self.folder_row.setStretch(0, 1)

        self.backups_card_layout.addLayout(self.folder_row)

        self.place_strip = QFrame(self.backups_card)
        self.place_strip.setObjectName(u"place_strip")
        self.place_strip.setProperty(u"kind", u"strip")
        self.place_strip.setProperty(u"tone", u"warn")
        self.place_strip_layout = QVBoxLayout(self.place_strip)
        self.place_strip_layout.setSpacing(8)
        self.place_strip_layout.setObjectName(u"place_strip_layout")
        self.place_strip_layout.setContentsMargins(12, 8, 12, 8)
        self.place_line = TextLabel(self.place_strip)
        self.place_line.setObjectName(u"place_line")
        self.place_line.setTextFormat(Qt.TextFormat.PlainText)
        self.place_line.setWordWrap(True)

        self.place_strip_layout.addWidget(self.place_line)


        self.backups_card_layout.addWidget(self.place_strip)

        self.backups = ValueView(self.backups_card)
        self.backups.setObjectName(u"backups")

        self.backups_card_layout.addWidget(self.backups)

        self.backups_buttons = QHBoxLayout()
        self.backups_buttons.setSpacing(8)
        self.backups_buttons.setObjectName(u"backups_buttons")
        self.backups_buttons.setContentsMargins(0, 0, 0, 0)
        self.back_up_button = QPushButton(self.backups_card)
        self.back_up_button.setObjectName(u"back_up_button")
        self.back_up_button.setProperty(u"kind", u"primary")

        self.backups_buttons.addWidget(self.back_up_button)

        self.restore_button = QPushButton(self.backups_card)
        self.restore_button.setObjectName(u"restore_button")

        self.backups_buttons.addWidget(self.restore_button)

        self.prove_button = QPushButton(self.backups_card)
        self.prove_button.setObjectName(u"prove_button")

        self.backups_buttons.addWidget(self.prove_button)

        self.space_1 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.backups_buttons.addItem(self.space_1)


        self.backups_card_layout.addLayout(self.backups_buttons)


        self.backups_contents_layout.addWidget(self.backups_card)

        self.store_card = Card(self.backups_contents)
        self.store_card.setObjectName(u"store_card")
        self.store_card_layout = QVBoxLayout(self.store_card)
        self.store_card_layout.setSpacing(8)
        self.store_card_layout.setObjectName(u"store_card_layout")
        self.store_card_layout.setContentsMargins(16, 14, 16, 14)
        self.store_card_title = SectionTitle(self.store_card)
        self.store_card_title.setObjectName(u"store_card_title")
        self.store_card_title.setTextFormat(Qt.TextFormat.PlainText)

        self.store_card_layout.addWidget(self.store_card_title)

        self.verified_line = TextLabel(self.store_card)
        self.verified_line.setObjectName(u"verified_line")
        self.verified_line.setTextFormat(Qt.TextFormat.PlainText)
        self.verified_line.setProperty(u"kind", u"strong")
        self.verified_line.setWordWrap(True)

        self.store_card_layout.addWidget(self.verified_line)

        self.store_note = TextLabel(self.store_card)
        self.store_note.setObjectName(u"store_note")
        self.store_note.setTextFormat(Qt.TextFormat.PlainText)
        self.store_note.setProperty(u"kind", u"small")
        self.store_note.setWordWrap(True)

        self.store_card_layout.addWidget(self.store_note)

        self.faults = TextLabel(self.store_card)
        self.faults.setObjectName(u"faults")
        self.faults.setTextFormat(Qt.TextFormat.PlainText)
        self.faults.setWordWrap(True)

        self.store_card_layout.addWidget(self.faults)

        self.store_buttons = QHBoxLayout()
        self.store_buttons.setSpacing(8)
        self.store_buttons.setObjectName(u"store_buttons")
        self.store_buttons.setContentsMargins(0, 0, 0, 0)
        self.verify_button = QPushButton(self.store_card)
        self.verify_button.setObjectName(u"verify_button")

        self.store_buttons.addWidget(self.verify_button)

        self.space_2 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.store_buttons.addItem(self.space_2)


        self.store_card_layout.addLayout(self.store_buttons)


        self.backups_contents_layout.addWidget(self.store_card)

        self.space_3 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.backups_contents_layout.addItem(self.space_3)

        self.backups_scroll.setWidget(self.backups_contents)

        self.outer_layout.addWidget(self.backups_scroll)

        QWidget.setTabOrder(self.folder_button, self.beside_button)
        QWidget.setTabOrder(self.beside_button, self.backups)
        QWidget.setTabOrder(self.backups, self.back_up_button)
        QWidget.setTabOrder(self.back_up_button, self.restore_button)
        QWidget.setTabOrder(self.restore_button, self.prove_button)
        QWidget.setTabOrder(self.prove_button, self.verify_button)

        self.retranslateUi(BackupsView)
    # setupUi

    def retranslateUi(self, BackupsView):
#if QT_CONFIG(accessibility)
        self.backups_scroll.setAccessibleName(QCoreApplication.translate("BackupsView", u"Is it safe?", None))
#endif // QT_CONFIG(accessibility)
        self.backups_card_title.setText(QCoreApplication.translate("BackupsView", u"Backups", None))
        self.proven_line.setText("")
        self.backups_note.setText("")
        self.folder_line.setText("")
        self.folder_button.setText(QCoreApplication.translate("BackupsView", u"Other folder\u2026", None))
        self.beside_button.setText(QCoreApplication.translate("BackupsView", u"Beside the store", None))
        self.place_line.setText("")
#if QT_CONFIG(accessibility)
        self.backups.setAccessibleName(QCoreApplication.translate("BackupsView", u"Automatic backups of this store", None))
#endif // QT_CONFIG(accessibility)
        self.back_up_button.setText(QCoreApplication.translate("BackupsView", u"Back up now\u2026", None))
        self.restore_button.setText(QCoreApplication.translate("BackupsView", u"Restore\u2026", None))
        self.prove_button.setText(QCoreApplication.translate("BackupsView", u"Check the chosen backup", None))
        self.store_card_title.setText(QCoreApplication.translate("BackupsView", u"The store itself", None))
        self.verified_line.setText("")
        self.store_note.setText("")
        self.faults.setText("")
        self.verify_button.setText(QCoreApplication.translate("BackupsView", u"Check the whole store now", None))
        pass
    # retranslateUi

