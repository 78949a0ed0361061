"""The style sheet of two colours: the variables of the design system that were blue, in light and in dark."""

from __future__ import annotations

from collections.abc import Mapping

from mesaides.instance.colours import BLACK, WHITE, Colour

LIGHT_BACKGROUNDS = (WHITE, Colour.of("#f6f6f6"), Colour.of("#eeeeee"))
"""Those of the design system, where the main colour is written."""
_DARK_BACKGROUNDS = (Colour.of("#161616"), Colour.of("#1e1e1e"), Colour.of("#242424"))
_DARK = _DARK_BACKGROUNDS[0]
_TINTS = {"975-75": 0.96, "950-100": 0.93, "925-125": 0.9}
"""Backgrounds of the main colour: how much of white is in them."""
_HOVER, _ACTIVE = 0.12, 0.2
"""How much darker a background is under the pointer, then pressed."""
_PREFIX = "--blue-france-"


def darkest_tint(main: Colour) -> Colour:
    """The one on which the main colour is the hardest to read."""
    return main.mixed(WHITE, min(_TINTS.values()))


def style_sheet(main: Colour, text: Colour) -> str:
    """`main`: links, buttons, what is chosen. `text`: what is written on it. The dark theme is derived from them."""
    light = _rule(":root", _light(main, text))
    return f"{light}{_rule(':root[data-fr-theme=dark]', _dark(main))}"


def _rule(selector: str, variables: Mapping[str, Colour]) -> str:
    lines = "".join(f"  {_PREFIX}{name}: {colour};\n" for name, colour in variables.items())
    return f"{selector} {{\n{lines}}}\n"


def _light(main: Colour, text: Colour) -> dict[str, Colour]:
    away = BLACK if text.luminance > main.luminance else WHITE
    tints = {name: main.mixed(WHITE, part) for name, part in _TINTS.items()}
    return {
        **_states("sun-113-625", main, away),
        "main-525": main.mixed(WHITE, 0.35),
        "850-200": main.mixed(WHITE, 0.75),
        "975-sun-113": text,
        **{state: colour for name, tint in tints.items() for state, colour in _states(name, tint, main).items()},
    }


def _dark(main: Colour) -> dict[str, Colour]:
    """The main colour, lighter, under a dark text; dark tints of it behind a text."""
    tints = {name: _DARK.mixed(main, 0.12 + 0.4 * (1 - part)) for name, part in _TINTS.items()}
    lighter = main.until_legible(WHITE, *_DARK_BACKGROUNDS, *tints.values())
    return {
        **_states("sun-113-625", lighter, WHITE),
        "main-525": lighter,
        "850-200": main.mixed(_DARK, 0.5),
        "975-sun-113": BLACK,
        **{state: colour for name, tint in tints.items() for state, colour in _states(name, tint, WHITE).items()},
    }


def _states(name: str, colour: Colour, towards: Colour) -> dict[str, Colour]:
    """A background at rest, under the pointer, and pressed."""
    return {
        name: colour,
        f"{name}-hover": colour.mixed(towards, _HOVER),
        f"{name}-active": colour.mixed(towards, _ACTIVE),
    }
