"""Both themes are legible, the style sheet knows every role, and text grows."""

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QFontInfo
from PySide6.QtWidgets import QLabel

from scrdesk.resources import resource
from scrdesk.ui.theme import SCALES, Scheme
from scrdesk.ui.tokens import contrast, load_tokens
from tests.load_script import load_script

ROOT = Path(__file__).resolve().parent.parent.parent
TOKENS = load_tokens()
TEXT = 4.5  # WCAG 2.2, 1.4.3
EDGE = 3.0  # WCAG 2.2, 1.4.11
PAIRS = [
    *(
        (ink, ground)
        for ink in ("ink", "soft_ink")
        for ground in ("paper", "card", "rail", "accent_soft", "quiet_soft")
    ),
    ("ink", "found"),
    ("ink", "replaced"),
    ("accent", "paper"),
    ("accent", "card"),
    ("accent", "rail"),
    ("on_accent", "accent"),
    ("on_accent", "accent_strong"),
    *((tone, f"{tone}_soft") for tone in ("warn", "bad", "good", "info", "quiet")),
    *((tone, ground) for tone in ("warn", "bad", "good") for ground in ("card", "paper")),
    *(("ink", f"{tone}_soft") for tone in ("warn", "bad", "good", "info")),
    ("on_marking", "marking"),
]


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(("ink", "ground"), PAIRS)
def test_text_is_legible(scheme, ink, ground):
    colours = getattr(TOKENS, scheme)
    assert contrast(colours[ink], colours[ground]) >= TEXT


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("ground", ["card", "paper"])
def test_edges_of_fields_can_be_seen(scheme, ground):
    colours = getattr(TOKENS, scheme)
    assert contrast(colours["field_line"], colours[ground]) >= EDGE


@pytest.mark.parametrize("kind", TOKENS.agency)
def test_white_is_legible_on_every_agency(kind):
    assert contrast("#ffffff", TOKENS.agency[kind]) >= TEXT


def test_agencies_differ():
    assert len(set(TOKENS.agency.values())) == len(TOKENS.agency)


def test_both_themes_have_the_same_roles():
    assert TOKENS.light.keys() == TOKENS.dark.keys()


def test_contrast_of_black_and_white():
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#777777") == 1


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK])
@pytest.mark.parametrize("scale", SCALES)
def test_style_sheet_is_complete(theme, scheme, scale):
    theme._scheme, theme._scale = scheme, scale
    sheet = theme.style_sheet()
    assert "@" not in sheet
    assert all(resource("icons", name).is_file() for name in re.findall(r"/icons/([^)]+)\)", sheet))
    assert sheet.count("{") == sheet.count("}")


def test_text_grows_and_lines_stay_thin(theme):
    theme.set_scale(150)
    assert theme.px(14) == 21
    assert theme.px(1) == 1
    assert theme.font("title").pixelSize() == 33


def test_scale_stays_on_what_is_offered(theme):
    for _ in range(20):
        theme.grow()
    assert theme.scale == SCALES[-1]
    for _ in range(20):
        theme.shrink()
    assert theme.scale == SCALES[0]


def test_our_own_font_is_used(theme, qtbot):
    theme.apply()
    label = QLabel("Child Q")
    qtbot.addWidget(label)
    assert QFontInfo(label.font()).family() == "Atkinson Hyperlegible"


def test_change_is_told_and_painted(theme, qtbot):
    label = QLabel("Child Q")
    qtbot.addWidget(label)
    label.setProperty("kind", "title")
    label.show()
    with qtbot.waitSignal(theme.changed):
        theme.choose(Scheme.DARK)
    assert theme.is_dark
    assert label.palette().color(label.foregroundRole()).name() == TOKENS.dark["ink"]


def test_the_values_in_use_are_those_of_the_file():
    build_tokens = load_script(ROOT / "packaging" / "build_tokens.py")
    assert build_tokens.TARGET.read_text("utf-8") == build_tokens.wanted(), "run packaging/build_tokens.py"
