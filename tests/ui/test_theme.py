"""Both themes are legible, the style sheet knows every role, and text grows."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFontInfo
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from scrdesk.domain.timeline.figure import GROUNDS
from scrdesk.resources import resource
from scrdesk.ui.theme import SCALES, Scheme
from scrdesk.ui.tokens import contrast, hues_on, load_tokens
from tests.load_script import load_script

ROOT = Path(__file__).resolve().parent.parent.parent
TOKENS = load_tokens()
TEXT = 4.5  # WCAG 2.2, 1.4.3
CONTRASTS = load_script(ROOT / "packaging" / "build_contrast.py")


@pytest.mark.parametrize(("theme_name", "what", "ground", "ratio", "bound"), CONTRASTS.rows())
def test_contrast_holds(theme_name, what, ground, ratio, bound):
    assert ratio >= bound


def test_the_table_of_contrasts_is_current():
    document = CONTRASTS.TARGET.read_text("utf-8")
    assert CONTRASTS.wanted(document) == document, "run packaging/build_contrast.py"


@pytest.mark.parametrize("name", ["light", "dark", "high"])
def test_marks_of_agencies_stand_out_from_every_ground_of_a_timeline(name):
    colours = getattr(TOKENS, name)
    seen = hues_on(TOKENS.agency, [colours[ground] for ground in GROUNDS])
    assert all(contrast(hue, colours[ground]) >= 3 for hue in seen.values() for ground in GROUNDS)
    assert len(set(seen.values())) == len(TOKENS.agency)
    if name == "light":
        assert seen == dict(TOKENS.agency), "a hue that is seen as it is stays"


@pytest.mark.parametrize("name", ["light", "dark", "high"])
def test_the_ring_has_the_colours_of_its_theme(name):
    colours = getattr(TOKENS, name)
    drawn = re.findall(r"#[0-9a-f]{6}", resource("icons", f"ring-{name}.svg").read_text("utf-8"))
    assert drawn == [colours["accent"], colours["on_accent"]]


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK, Scheme.HIGH])
def test_the_ring_of_a_filled_button_lies_within_its_fill(theme, qtbot, scheme):
    """A ring at the very edge would be of the paper's colour on paper: the button would only seem to shrink."""
    theme.choose(scheme)
    window = QWidget()
    qtbot.addWidget(window)
    button = QPushButton("Make the store", window)
    button.setProperty("kind", "primary")
    button.resize(button.sizeHint())
    with qtbot.waitExposed(window):
        window.show()
    button.setFocus()
    qtbot.waitUntil(button.hasFocus)
    painted = window.grab().toImage()
    edge = [painted.pixelColor(x, button.height() // 2).name() for x in range(6)]
    assert edge[0] == edge[5] == theme.hex("accent")
    assert contrast(edge[3], theme.hex("accent")) > TEXT


def test_high_contrast_is_taken_when_the_system_wants_it(theme, monkeypatch):
    class Hints:
        def accessibility(self):
            return self

        def contrastPreference(self):
            return Qt.ContrastPreference.HighContrast

    theme._scheme = Scheme.SYSTEM
    monkeypatch.setattr(theme, "_app", type("App", (), {"styleHints": lambda _self: Hints()})())
    assert theme.shown is Scheme.HIGH
    assert theme.hex("paper") == "#000000"
    assert "ring-high.svg" in theme.style_sheet()
    theme._scheme = Scheme.LIGHT


def test_nothing_in_the_window_is_animated():
    """Neither by our own code, nor by what Qt moves when it is asked: fields with its clear button, endless bars."""
    animated = re.compile(
        r"Q\w*Animation\b|QTimeLine|QMovie|QScroller\b|QGraphicsOpacityEffect|setAnimated|"
        r"\.setClearButtonEnabled|setRange\(0, 0\)|QSvgWidget"
    )
    sources = [*(ROOT / "scrdesk" / "ui").rglob("*.py"), *(ROOT / "forms").glob("*.ui")]
    forms = re.compile(r"clearButtonEnabled|animated")
    found = [path.name for path in sources if animated.search(path.read_text("utf-8"))]
    found += [path.name for path in (ROOT / "forms").glob("*.ui") if forms.search(path.read_text("utf-8"))]
    assert found == []


@pytest.mark.parametrize("kind", TOKENS.agency)
def test_white_is_legible_on_every_agency(kind):
    assert contrast("#ffffff", TOKENS.agency[kind]) >= TEXT


def test_agencies_differ():
    assert len(set(TOKENS.agency.values())) == len(TOKENS.agency)


def test_all_themes_have_the_same_roles():
    assert TOKENS.light.keys() == TOKENS.dark.keys() == TOKENS.high.keys()


def test_contrast_of_black_and_white():
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#777777") == 1


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK, Scheme.HIGH])
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


class _Styled(QObject):
    """Counts how often a widget is styled anew."""

    def __init__(self, widget):
        super().__init__(widget)
        self.n = 0
        widget.installEventFilter(self)

    def eventFilter(self, _widget, event):
        self.n += event.type() == QEvent.Type.StyleChange
        return False


def test_a_widget_is_styled_twice_and_not_once_for_each_that_holds_it(theme, qtbot):
    theme.choose(Scheme.LIGHT)
    window = QWidget()
    qtbot.addWidget(window)
    holder = window
    for _ in range(10):
        holder = QWidget(holder)
    label = QLabel("Deep within", holder)
    with qtbot.waitExposed(window):
        window.show()
    styled = _Styled(label)
    theme.choose(Scheme.DARK)
    assert 1 <= styled.n <= 2
    assert label.palette().windowText().color() == theme.colour("ink")


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
