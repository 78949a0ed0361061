"""The colours that a settings file declares: refused when a text of the site could not be read in them."""

from __future__ import annotations

from typing import Annotated, Self

from pydantic import AfterValidator, model_validator

from mesaides.benefits.declared import Declared, MisdeclaredError
from mesaides.instance.colours import BLACK, LEAST_CONTRAST, WHITE, Colour
from mesaides.instance.palette import LIGHT_BACKGROUNDS, darkest_tint, style_sheet


def _is_colour(text: str) -> str:
    try:
        return str(Colour.of(text))
    except ValueError as error:
        mend = 'écrivez « # » et six chiffres ou lettres de a à f, entre guillemets : "#1f5f4a".'
        raise MisdeclaredError(f"« {text:.40} » n’est pas une couleur.", mend) from error


Written = Annotated[str, AfterValidator(_is_colour)]


class Couleurs(Declared):
    """`principale`: links, buttons, what is chosen. `texte`: what is written on it."""

    principale: Written
    texte: Written = "#ffffff"

    @model_validator(mode="after")
    def are_legible(self) -> Self:
        main, text = Colour.of(self.principale), Colour.of(self.texte)
        _refuse_if_pale(main)
        if text.contrast(main) < LEAST_CONTRAST:
            best = max((WHITE, BLACK), key=main.contrast)
            message = f"Le texte « {text} » ne se lit pas sur « {main} » : {_told(text, main)}."
            raise MisdeclaredError(message, f'écrivez texte: "{best}".')
        return self

    @property
    def style_sheet(self) -> str:
        return style_sheet(Colour.of(self.principale), Colour.of(self.texte))


def _refuse_if_pale(main: Colour) -> None:
    """Links are written in the main colour, on the backgrounds of the pages."""
    behind = min((*LIGHT_BACKGROUNDS, darkest_tint(main)), key=main.contrast)
    if main.contrast(behind) < LEAST_CONTRAST:
        darker = main.until_legible(BLACK, *LIGHT_BACKGROUNDS, darkest_tint(main))
        raise MisdeclaredError(
            f"Un lien « {main} » ne se lit pas sur le fond « {behind} » des pages : {_told(main, behind)}.",
            f'choisissez une couleur plus foncée, comme "{darker}".',
        )


def _told(one: Colour, other: Colour) -> str:
    found = f"{int(one.contrast(other) * 10) / 10:.1f}".replace(".", ",")
    return f"leur contraste est de {found}, il en faut 4,5"
