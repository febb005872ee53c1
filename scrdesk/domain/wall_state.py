"""How the wall stands, and what each key and each change of the displays makes of it.

Nothing reaches the wall without a deliberate step: it begins blank, and is blank again whenever the displays change or
the store locks. Blank and show are two steps and never one that does either.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

BLANK = "Blank"
LABELS_SHOWN = "labels shown, not names"
NAMES_SHOWN = "NAMES SHOWN"
SCALES = (100, 125, 150)
"""Sizes of the wall's text, per cent; 100 is 40 pixels on a display 1366 wide, or 30 points."""


@dataclass(frozen=True, slots=True)
class Display:
    """A display as the system tells of it.

    Args:
        key: by which it is known again.
        place: x, y, width, height in the system's pixels.
        is_primary: the system calls it the first one.
        name: what its maker calls it; where that is not told, the key stands for it.
    """

    key: str
    place: tuple[int, int, int, int]
    is_primary: bool = False
    name: str = ""


@dataclass(frozen=True, slots=True)
class WallState:
    """How the wall stands.

    Args:
        display: key of the display it is on, empty when there is none: then nothing is projected.
        is_blank: nothing of the case is shown.
        is_held: the wall stays where it is while the laptop goes on.
        with_names: names are shown; only after somebody confirmed it, and until the next blank.
        scale: size of the text, per cent.
    """

    display: str = ""
    is_blank: bool = True
    is_held: bool = False
    with_names: bool = False
    scale: int = SCALES[0]

    @property
    def strip(self) -> str:
        """What the strip at the top of the wall says beside the marking."""
        return NAMES_SHOWN if self.with_names else LABELS_SHOWN


def fit_displays(displays: Sequence[Display], desk: str) -> tuple[Display, ...]:
    """Return the displays that could be the wall, from left to right.

    Args:
        displays: all that are there now.
        desk: key of the display on which the program's window is.

    A display that shows the same as the laptop (the system mirrors them) is none: the room would see the laptop.
    """
    own = next((each for each in displays if each.key == desk), None)
    if own is None:
        found = [each for each in displays if not each.is_primary]
    else:
        found = [each for each in displays if each.key != desk and each.place[:2] != own.place[:2]]
    return tuple(sorted(found, key=lambda each: each.place))


def wall_display(
    displays: Sequence[Display], desk: str, chosen: Sequence[str] = (), in_use: str = ""
) -> Display | None:
    """Return the display for the wall; None when there is none.

    It is the one that somebody chose last of those that are there, else the one in use, else one that is not the
    system's first.

    Args:
        displays: all that are there now.
        desk: key of the display on which the program's window is.
        chosen: keys of displays that somebody chose, the last choice first.
        in_use: key of the display that the wall is on.
    """
    fit = fit_displays(displays, desk)
    for key in (*chosen, in_use):
        for each in fit:
            if each.key == key:
                return each
    return next((each for each in fit if not each.is_primary), fit[0] if fit else None)


def display_words(fit: Sequence[Display]) -> dict[str, str]:
    """Return by key in which words each display is offered; those that sound alike are numbered from left to right."""
    said = {each.key: f"{each.name or each.key} · {each.place[2]} × {each.place[3]}" for each in fit}
    words = list(said.values())
    alike = {each for each in words if words.count(each) > 1}
    return {
        key: f"{text} ({words[:n].count(text) + 1} from the left)" if text in alike else text
        for n, (key, text) in enumerate(said.items())
    }


def blanked(state: WallState) -> WallState:
    """Show nothing, and forget that names were confirmed."""
    return replace(state, is_blank=True, with_names=False)


def shown(state: WallState) -> WallState:
    """Show what was sent; without a display there is nothing to show it on."""
    return replace(state, is_blank=not state.display)


def held(state: WallState, *, is_held: bool) -> WallState:
    """Let the wall stay, or follow the laptop again."""
    return replace(state, is_held=is_held)


def names_confirmed(state: WallState) -> WallState:
    """Somebody confirmed on the laptop that names may be shown; a blank wall stays blank."""
    return replace(state, with_names=bool(state.display))


def labels_again(state: WallState) -> WallState:
    """Show labels again; that needs no confirmation."""
    return replace(state, with_names=False)


def displays_changed(state: WallState, display: Display | None) -> WallState:
    """Blank, on the display that is there now or on none."""
    return replace(blanked(state), display=display.key if display is not None else "", is_held=False)


def locked(state: WallState) -> WallState:
    """Blank: the store is locked or closed."""
    return replace(blanked(state), is_held=False)
