"""The flags of the filter menu are told as they are ticked, whether or not Qt says so with the click."""

import pytest
from PySide6.QtWidgets import QWidget

from scrdesk.ui.pages.chronology.layer_filter_menu import LayerFilterMenu


@pytest.mark.parametrize("name", ["only_noted", "only_voice", "only_linked"])
def test_a_flag_is_told_as_it_is_ticked(qtbot, name):
    window = QWidget()
    qtbot.addWidget(window)
    menu = LayerFilterMenu(window)
    told = []
    menu.filter_chosen.connect(told.append)
    for _ in range(2):
        menu._flags[name].trigger()
    menu._flags[name].setChecked(True)
    menu._on_flag_triggered(name)  # Qt was seen to call it so
    assert [getattr(each, name) for each in told] == [True, False, True]
