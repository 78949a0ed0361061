"""A colour in which nobody could read is refused, with one that can be read."""

from __future__ import annotations

import pytest
from pydantic import ValidationError

from mesaides.instance.colours import WHITE, Colour
from mesaides.instance.couleurs import Couleurs


def refusal(**given: str) -> tuple[str, str]:
    with pytest.raises(ValidationError) as caught:
        Couleurs.model_validate(given)
    error = caught.value.errors()[0]["ctx"]["error"]
    return str(error), error.mend


def test_a_dark_colour_makes_its_style_sheet() -> None:
    assert "--blue-france-sun-113-625: #1f5f4a;" in Couleurs(principale="#1F5F4A").style_sheet


def test_a_pale_colour_is_refused_with_one_that_suits() -> None:
    message, mend = refusal(principale="#ffd24d")
    assert "ne se lit pas sur le fond" in message
    assert "il en faut 4,5" in message
    better = mend.split('"')[1]
    assert Couleurs(principale=better)
    assert Colour.of(better).contrast(WHITE) >= 4.5


def test_a_text_that_is_lost_on_the_colour_is_refused() -> None:
    message, mend = refusal(principale="#1f5f4a", texte="#206050")
    assert "Le texte « #206050 » ne se lit pas sur « #1f5f4a »" in message
    assert mend == 'écrivez texte: "#ffffff".'


def test_what_is_no_colour_is_refused() -> None:
    message, mend = refusal(principale="vert")
    assert message == "« vert » n’est pas une couleur."
    assert '"#1f5f4a"' in mend
