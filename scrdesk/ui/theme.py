"""Light, dark and high contrast, text from 100 to 200 %: one palette, one font, one style sheet for the window."""

from __future__ import annotations

import re
from collections.abc import Mapping
from enum import Enum

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetrics, QPalette
from PySide6.QtWidgets import QApplication

from scrdesk.resources import resource
from scrdesk.ui.tokens import Tokens, load_tokens

SCALES = (100, 110, 125, 150, 175, 200)
"""Sizes of text that can be chosen, per cent."""

FONT_FILES = ("AtkinsonHyperlegible-Regular.ttf", "AtkinsonHyperlegible-Bold.ttf")
"""Read before the first paint; the others wait until :meth:`Theme.load_all_fonts`."""
LATER_FONT_FILES = (
    "AtkinsonHyperlegible-Italic.ttf",
    "AtkinsonHyperlegible-BoldItalic.ttf",
    "DejaVuSans.ttf",
    "DejaVuSans-Bold.ttf",
)

_SIZE = re.compile(r"\b(\d+)px")
_ROLE = re.compile(r"@([a-z_]+)")
_HAIRLINE_PX = 2
"""Lines up to this width stay as thin at every text size."""


class Scheme(Enum):
    """Which theme the user asked for."""

    SYSTEM = "as the system"
    LIGHT = "light"
    DARK = "dark"
    HIGH = "high contrast"


_ICONS = {Scheme.LIGHT: "light", Scheme.DARK: "dark", Scheme.HIGH: "high"}
"""Which drawings of ``resources/icons`` go with which colours."""


class Theme(QObject):
    """The look of the window.

    Signals:
        changed: colours or sizes are others now; whoever paints or measures does it again.
    """

    changed = Signal()

    def __init__(self, app: QApplication, tokens: Tokens | None = None) -> None:
        super().__init__(app)
        self._app = app
        self.tokens = tokens or load_tokens()
        self._scheme = Scheme.SYSTEM
        self._scale = SCALES[0]
        self._sheet = resource("style", "window.qss").read_text("utf-8")
        self._has_all_fonts = False
        self._colours: dict[str, QColor] = {}
        self._fonts: dict[tuple[str, bool], QFont] = {}
        self._metrics: dict[tuple[str, bool], QFontMetrics] = {}
        for name in FONT_FILES:
            QFontDatabase.addApplicationFont(str(resource("fonts", name)))
        for effect in Qt.UIEffect:
            app.setEffectEnabled(effect, False)  # menus and lists come and go at once, also where the system fades them
        app.styleHints().colorSchemeChanged.connect(self._on_system_scheme_changed)
        app.styleHints().accessibility().contrastPreferenceChanged.connect(self._on_system_scheme_changed)

    @property
    def scheme(self) -> Scheme:
        """What was asked for."""
        return self._scheme

    @property
    def shown(self) -> Scheme:
        """Light, dark or high contrast: what is in use now. The system's wish for contrast goes before its light."""
        if self._scheme is not Scheme.SYSTEM:
            return self._scheme
        hints = self._app.styleHints()
        if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
            return Scheme.HIGH
        return Scheme.DARK if hints.colorScheme() == Qt.ColorScheme.Dark else Scheme.LIGHT

    @property
    def is_dark(self) -> bool:
        """Whether the grounds are dark."""
        return self.shown is not Scheme.LIGHT

    @property
    def _roles(self) -> Mapping[str, str]:
        return {Scheme.DARK: self.tokens.dark, Scheme.HIGH: self.tokens.high}.get(self.shown, self.tokens.light)

    @property
    def scale(self) -> int:
        """Size of text, per cent."""
        return self._scale

    def px(self, size: int) -> int:
        """Return a size given in pixels at 100 % as pixels at the present text size."""
        return size if size <= _HAIRLINE_PX else round(size * self._scale / 100)

    def type_px(self, name: str) -> int:
        """Return the size of "title", "heading", "body" or "small" in pixels at the present text size."""
        return self.px(self.tokens.type_px[name])

    def hex(self, role: str) -> str:
        """Return the colour of a role of ``tokens.toml`` as "#rrggbb"."""
        return self._roles[role]

    def colour(self, role: str) -> QColor:
        """Return the colour of a role of ``tokens.toml``; kept, since delegates ask hundreds of times a frame."""
        kept = self._colours.get(role)
        if kept is None:
            kept = self._colours[role] = QColor(self.hex(role))
        return kept

    def agency_colour(self, kind: str) -> QColor:
        """Return the hue of a kind of agency; white text is legible on it in both themes."""
        return QColor(self.tokens.agency.get(kind, self.tokens.agency["other"]))

    def font(self, size: str = "body", *, is_bold: bool = False) -> QFont:
        """Return our font in one of the four sizes, for delegates and whoever paints."""
        kept = self._fonts.get((size, is_bold))
        if kept is None:
            kept = QFont([self.tokens.family, self.tokens.fallback])
            kept.setPixelSize(self.type_px(size))
            kept.setBold(is_bold)
            self._fonts[size, is_bold] = kept
        return QFont(kept)

    def metrics(self, size: str = "body", *, is_bold: bool = False) -> QFontMetrics:
        """Return how wide and high :meth:`font` is."""
        kept = self._metrics.get((size, is_bold))
        if kept is None:
            kept = self._metrics[size, is_bold] = QFontMetrics(self.font(size, is_bold=is_bold))
        return kept

    def load_all_fonts(self) -> None:
        """Load the styles and signs that the first page does without."""
        if self._has_all_fonts:
            return
        self._has_all_fonts = True
        self._forget_looks()
        for name in LATER_FONT_FILES:
            QFontDatabase.addApplicationFont(str(resource("fonts", name)))

    def choose(self, scheme: Scheme) -> None:
        """Use light, dark, high contrast, or what the system uses."""
        self._scheme = scheme
        self.apply()

    def set_scale(self, scale: int) -> None:
        """Set the size of text, per cent; the nearest size on offer is taken."""
        self._scale = min(SCALES, key=lambda offered: abs(offered - scale))
        self.apply()

    def grow(self) -> None:
        """Take the next larger text."""
        self.set_scale(SCALES[min(SCALES.index(self._scale) + 1, len(SCALES) - 1)])

    def shrink(self) -> None:
        """Take the next smaller text."""
        self.set_scale(SCALES[max(SCALES.index(self._scale) - 1, 0)])

    def apply(self) -> None:
        """Put palette, font and style sheet to use."""
        self._forget_looks()
        self._app.setFont(self.font())
        self._app.setPalette(self._palette())
        # A sheet put in the place of another styles each widget once for every widget that it stands in: with twelve
        # pages open, 28,000 times for 2,200 widgets. Taken away first, it styles each one twice.
        self._app.setStyleSheet("")
        self._app.setStyleSheet(self.style_sheet())
        self.changed.emit()

    def _forget_looks(self) -> None:
        self._colours.clear()
        self._fonts.clear()
        self._metrics.clear()

    def style_sheet(self) -> str:
        """Return the style sheet with the present colours and sizes in it."""
        roles = dict(self._roles)
        roles.update({f"agency_{kind}": colour for kind, colour in self.tokens.agency.items()})
        roles["theme"] = _ICONS[self.shown]
        roles["icons"] = resource("icons").as_posix()
        sized = _SIZE.sub(lambda found: f"{self.px(int(found[1]))}px", self._sheet)
        return _ROLE.sub(lambda found: roles[found[1]], sized)

    def _palette(self) -> QPalette:
        palette = QPalette()
        group = QPalette.ColorRole
        for role, name in (
            (group.Window, "paper"),
            (group.WindowText, "ink"),
            (group.Base, "card"),
            (group.AlternateBase, "paper"),
            (group.Text, "ink"),
            (group.Button, "card"),
            (group.ButtonText, "ink"),
            (group.ToolTipBase, "card"),
            (group.ToolTipText, "ink"),
            (group.PlaceholderText, "soft_ink"),
            (group.Highlight, "accent"),
            (group.HighlightedText, "on_accent"),
            (group.Link, "accent"),
            (group.Mid, "line"),
            (group.Accent, "accent"),
        ):
            palette.setColor(role, self.colour(name))
        for role in (group.WindowText, group.Text, group.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, role, self.colour("soft_ink"))
        return palette

    def _on_system_scheme_changed(self) -> None:
        if self._scheme is Scheme.SYSTEM:
            self.apply()
