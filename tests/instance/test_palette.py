"""Whatever the colour accepted, texts can be read: at rest, under the pointer, in the dark."""

from __future__ import annotations

import re

import pytest

from mesaides.instance.colours import LEAST_CONTRAST, Colour
from mesaides.instance.palette import style_sheet

BACKGROUNDS = {
    ":root": ("#ffffff", "#f6f6f6", "#eeeeee"),
    ":root[data-fr-theme=dark]": ("#161616", "#1e1e1e", "#242424"),
}
TINTS = ("975-75", "950-100", "925-125")


def read(sheet: str) -> dict[str, dict[str, Colour]]:
    """The variables of each theme."""
    rules = re.findall(r"(\S+) \{(.*?)\}", sheet, re.DOTALL)
    return {
        name: {key: Colour.of(value) for key, value in re.findall(r"--blue-france-(\S+): (\S+);", body)}
        for name, body in rules
    }


@pytest.mark.parametrize(
    ("main", "text"), [("#1f5f4a", "#ffffff"), ("#8a1c3b", "#ffffff"), ("#000091", "#f5f5fe"), ("#000000", "#ffffff")]
)
def test_every_text_can_be_read(main: str, text: str) -> None:
    themes = read(style_sheet(Colour.of(main), Colour.of(text)))
    assert set(themes) == set(BACKGROUNDS)
    for name, told in themes.items():
        link = told["sun-113-625"]
        behind = [*map(Colour.of, BACKGROUNDS[name]), *(told[tint] for tint in TINTS)]
        assert min(map(link.contrast, behind)) >= LEAST_CONTRAST, name
        for state in ("", "-hover", "-active"):
            assert told["975-sun-113"].contrast(told[f"sun-113-625{state}"]) >= LEAST_CONTRAST, f"{name} {state}"
