# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'main_window.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QStackedWidget, QVBoxLayout, QWidget

from scrdesk.ui.widgets.busy import BusyStrip
from scrdesk.ui.widgets.empty_state import EmptyState
from scrdesk.ui.widgets.message_strip import MessageStrip
from scrdesk.ui.widgets.page_room import PageRoom
from scrdesk.ui.widgets.rail_button import RailButton
from scrdesk.ui.widgets.text_label import TextLabel
from scrdesk.ui.widgets.title_label import TitleLabel

class Ui_MainWindow(object):
    def setupUi(self, MainWindow):
        if not MainWindow.objectName():
            MainWindow.setObjectName(u"MainWindow")
        self.paper = QWidget(MainWindow)
        self.paper.setObjectName(u"paper")
        self.outer_layout = QVBoxLayout(self.paper)
        self.outer_layout.setSpacing(0)
        self.outer_layout.setObjectName(u"outer_layout")
        self.outer_layout.setContentsMargins(0, 0, 0, 0)
        self.marking = QLabel(self.paper)
        self.marking.setObjectName(u"marking")
        self.marking.setTextFormat(Qt.TextFormat.PlainText)
        self.marking.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.marking.setMinimumSize(QSize(0, 20))

        self.outer_layout.addWidget(self.marking)

        self.outer = QStackedWidget(self.paper)
        self.outer.setObjectName(u"outer")
        self.welcome_place = QWidget()
        self.welcome_place.setObjectName(u"welcome_place")
        self.welcome_place_layout = QVBoxLayout(self.welcome_place)
        self.welcome_place_layout.setSpacing(8)
        self.welcome_place_layout.setObjectName(u"welcome_place_layout")
        self.welcome_place_layout.setContentsMargins(0, 0, 0, 0)
        self.outer.addWidget(self.welcome_place)
        self.workspace = QWidget()
        self.workspace.setObjectName(u"workspace")
        self.workspace_layout = QHBoxLayout(self.workspace)
        self.workspace_layout.setSpacing(0)
        self.workspace_layout.setObjectName(u"workspace_layout")
        self.workspace_layout.setContentsMargins(0, 0, 0, 0)
        self.rail = QFrame(self.workspace)
        self.rail.setObjectName(u"rail")
        self.rail_layout = QVBoxLayout(self.rail)
        self.rail_layout.setSpacing(4)
        self.rail_layout.setObjectName(u"rail_layout")
        self.rail_layout.setContentsMargins(8, 12, 8, 12)
        self.review_box = QWidget(self.rail)
        self.review_box.setObjectName(u"review_box")
        self.review_layout = QVBoxLayout(self.review_box)
        self.review_layout.setSpacing(0)
        self.review_layout.setObjectName(u"review_layout")
        self.review_layout.setContentsMargins(0, 0, 0, 0)
        self.review_button = RailButton(self.review_box)
        self.review_button.setObjectName(u"review_button")
        self.review_button.setProperty(u"kind", u"review")

        self.review_layout.addWidget(self.review_button)

        self.review_line = TextLabel(self.review_box)
        self.review_line.setObjectName(u"review_line")
        self.review_line.setTextFormat(Qt.TextFormat.PlainText)
        self.review_line.setProperty(u"kind", u"small")
        self.review_line.setWordWrap(True)
        self.review_line.setIndent(8)

        self.review_layout.addWidget(self.review_line)


        self.rail_layout.addWidget(self.review_box)

        self.space_1 = QSpacerItem(12, 12, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.rail_layout.addItem(self.space_1)

        self.page_area = QScrollArea(self.rail)
        self.page_area.setObjectName(u"page_area")
        self.page_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.page_area.setFrameShape(QFrame.Shape.NoFrame)
        self.page_area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.page_area.setWidgetResizable(True)
        self.page_buttons = QWidget()
        self.page_buttons.setObjectName(u"page_buttons")
        self.page_buttons_layout = QVBoxLayout(self.page_buttons)
        self.page_buttons_layout.setSpacing(2)
        self.page_buttons_layout.setObjectName(u"page_buttons_layout")
        self.page_buttons_layout.setContentsMargins(0, 0, 0, 0)
        self.page_area.setWidget(self.page_buttons)

        self.rail_layout.addWidget(self.page_area)

        self.store_line = TextLabel(self.rail)
        self.store_line.setObjectName(u"store_line")
        self.store_line.setTextFormat(Qt.TextFormat.PlainText)
        self.store_line.setProperty(u"kind", u"small")
        self.store_line.setWordWrap(True)
        self.store_line.setIndent(8)

        self.rail_layout.addWidget(self.store_line)

        self.saved_line = TextLabel(self.rail)
        self.saved_line.setObjectName(u"saved_line")
        self.saved_line.setTextFormat(Qt.TextFormat.PlainText)
        self.saved_line.setProperty(u"kind", u"small")
        self.saved_line.setWordWrap(True)
        self.saved_line.setIndent(8)

        self.rail_layout.addWidget(self.saved_line)

        self.backup_line = TextLabel(self.rail)
        self.backup_line.setObjectName(u"backup_line")
        self.backup_line.setTextFormat(Qt.TextFormat.PlainText)
        self.backup_line.setProperty(u"kind", u"small")
        self.backup_line.setWordWrap(True)
        self.backup_line.setIndent(8)

        self.rail_layout.addWidget(self.backup_line)

        self.space_3 = QSpacerItem(4, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.rail_layout.addItem(self.space_3)

        self.foot = QWidget(self.rail)
        self.foot.setObjectName(u"foot")
        self.foot_layout = QVBoxLayout(self.foot)
        self.foot_layout.setSpacing(0)
        self.foot_layout.setObjectName(u"foot_layout")
        self.foot_layout.setContentsMargins(6, 0, 0, 0)
        self.lock_button = QPushButton(self.foot)
        self.lock_button.setObjectName(u"lock_button")
        self.lock_button.setProperty(u"kind", u"link")

        self.foot_layout.addWidget(self.lock_button, 0, Qt.AlignmentFlag.AlignLeft)

        self.view_button = QPushButton(self.foot)
        self.view_button.setObjectName(u"view_button")
        self.view_button.setProperty(u"kind", u"link")

        self.foot_layout.addWidget(self.view_button, 0, Qt.AlignmentFlag.AlignLeft)


        self.rail_layout.addWidget(self.foot)


        self.workspace_layout.addWidget(self.rail)

        self.desk = QWidget(self.workspace)
        self.desk.setObjectName(u"desk")
        self.desk_layout = QVBoxLayout(self.desk)
        self.desk_layout.setSpacing(0)
        self.desk_layout.setObjectName(u"desk_layout")
        self.desk_layout.setContentsMargins(0, 0, 0, 0)
        self.header = QFrame(self.desk)
        self.header.setObjectName(u"header")
        self.header.setMinimumSize(QSize(0, 56))
        self.header_layout = QHBoxLayout(self.header)
        self.header_layout.setSpacing(12)
        self.header_layout.setObjectName(u"header_layout")
        self.header_layout.setContentsMargins(20, 0, 20, 0)
        self.pages_button = QPushButton(self.header)
        self.pages_button.setObjectName(u"pages_button")
        self.pages_button.setCheckable(True)
        self.pages_button.setProperty(u"kind", u"menu")

        self.header_layout.addWidget(self.pages_button)

        self.page_title = TitleLabel(self.header)
        self.page_title.setObjectName(u"page_title")
        self.page_title.setTextFormat(Qt.TextFormat.PlainText)
        self.page_title.setProperty(u"kind", u"title")

        self.header_layout.addWidget(self.page_title)

        self.space_4 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.header_layout.addItem(self.space_4)

        self.header_actions = QWidget(self.header)
        self.header_actions.setObjectName(u"header_actions")
        self.header_actions_layout = QHBoxLayout(self.header_actions)
        self.header_actions_layout.setSpacing(12)
        self.header_actions_layout.setObjectName(u"header_actions_layout")
        self.header_actions_layout.setContentsMargins(0, 0, 0, 0)

        self.header_layout.addWidget(self.header_actions)


        self.desk_layout.addWidget(self.header)

        self.notices = QWidget(self.desk)
        self.notices.setObjectName(u"notices")
        self.notices_layout = QVBoxLayout(self.notices)
        self.notices_layout.setSpacing(8)
        self.notices_layout.setObjectName(u"notices_layout")
        self.notices_layout.setContentsMargins(20, 0, 20, 0)
        self.message_strip = MessageStrip(self.notices)
        self.message_strip.setObjectName(u"message_strip")

        self.notices_layout.addWidget(self.message_strip)

        self.busy_strip = BusyStrip(self.notices)
        self.busy_strip.setObjectName(u"busy_strip")

        self.notices_layout.addWidget(self.busy_strip)


        self.desk_layout.addWidget(self.notices)

        self.page_room = PageRoom(self.desk)
        self.page_room.setObjectName(u"page_room")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(1)
        sizePolicy.setHeightForWidth(self.page_room.sizePolicy().hasHeightForWidth())
        self.page_room.setSizePolicy(sizePolicy)
        self.pages = QStackedWidget()
        self.pages.setObjectName(u"pages")
        self.begin_page = QWidget()
        self.begin_page.setObjectName(u"begin_page")
        self.begin_layout = QVBoxLayout(self.begin_page)
        self.begin_layout.setSpacing(8)
        self.begin_layout.setObjectName(u"begin_layout")
        self.begin_layout.setContentsMargins(20, 20, 20, 20)
        self.begin_state = EmptyState(self.begin_page)
        self.begin_state.setObjectName(u"begin_state")

        self.begin_layout.addWidget(self.begin_state)

        self.pages.addWidget(self.begin_page)
        self.page_room.setWidget(self.pages)

        self.desk_layout.addWidget(self.page_room)


        self.workspace_layout.addWidget(self.desk)

        self.outer.addWidget(self.workspace)

        self.outer_layout.addWidget(self.outer)

        MainWindow.setCentralWidget(self.paper)
        QWidget.setTabOrder(self.review_button, self.lock_button)
        QWidget.setTabOrder(self.lock_button, self.view_button)

        self.retranslateUi(MainWindow)
    # setupUi

    def retranslateUi(self, MainWindow):
        MainWindow.setWindowTitle(QCoreApplication.translate("MainWindow", u"SCR Desk", None))
        self.marking.setText(QCoreApplication.translate("MainWindow", u"OFFICIAL-SENSITIVE", None))
#if QT_CONFIG(accessibility)
        self.marking.setAccessibleName(QCoreApplication.translate("MainWindow", u"Protective marking: OFFICIAL-SENSITIVE", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.rail.setAccessibleName(QCoreApplication.translate("MainWindow", u"Pages of the review", None))
#endif // QT_CONFIG(accessibility)
        self.review_button.setText(QCoreApplication.translate("MainWindow", u"Review", None))
#if QT_CONFIG(tooltip)
        self.review_button.setToolTip(QCoreApplication.translate("MainWindow", u"Change to another review of this store, or begin a new one", None))
#endif // QT_CONFIG(tooltip)
        self.review_line.setText("")
        self.store_line.setText("")
        self.saved_line.setText(QCoreApplication.translate("MainWindow", u"Every change is saved as you make it", None))
        self.backup_line.setText("")
        self.lock_button.setText(QCoreApplication.translate("MainWindow", u"Lock \u00b7 Ctrl+L", None))
#if QT_CONFIG(tooltip)
        self.lock_button.setToolTip(QCoreApplication.translate("MainWindow", u"Lock now: what you typed is saved and the key is forgotten; the passphrase brings you back", None))
#endif // QT_CONFIG(tooltip)
        self.view_button.setText(QCoreApplication.translate("MainWindow", u"View and keys (F1)", None))
#if QT_CONFIG(tooltip)
        self.view_button.setToolTip(QCoreApplication.translate("MainWindow", u"Light or dark, size of text, when it locks, keys", None))
#endif // QT_CONFIG(tooltip)
        self.pages_button.setText(QCoreApplication.translate("MainWindow", u"Pages", None))
#if QT_CONFIG(accessibility)
        self.pages_button.setAccessibleName(QCoreApplication.translate("MainWindow", u"Pages, reviews and lock", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.pages_button.setToolTip(QCoreApplication.translate("MainWindow", u"Show the pages, the reviews and the lock at the left; again hides them", None))
#endif // QT_CONFIG(tooltip)
        self.page_title.setText("")
#if QT_CONFIG(accessibility)
        self.page_room.setAccessibleName(QCoreApplication.translate("MainWindow", u"The page", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

