"""The story of an amount, as a file of the catalogue declares it: the few values of the model that make it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping
from enum import StrEnum
from typing import Annotated, Literal

from pydantic import AfterValidator, Field, StrictBool, StrictInt

from mesaides.benefits.between import Read
from mesaides.benefits.coherence import nearest
from mesaides.benefits.declared import Declared, Line, MisdeclaredError, Number, Slug, Variable
from mesaides.benefits.ecart import WORDS
from mesaides.benefits.errors import Fault
from mesaides.benefits.model import Benefit, Source

PERIODS = WORDS
"""What a label may name between braces."""


class Role(StrEnum):
    """What a step does to the total."""

    PLUS = "plus"
    MOINS = "moins"
    FOIS = "fois"  # the total is multiplied by that
    AU_PLUS = "au_plus"  # the total is no more than that
    POUR_MEMOIRE = "pour_memoire"  # told, and not counted


def _with_known_periods(text: str) -> str:
    rest = text
    for name in PERIODS:
        rest = rest.replace(f"{{{name}}}", "")
    if "{" in rest or "}" in rest:
        raise MisdeclaredError("Une accolade n’entoure pas une période connue.", f"écrivez {_written(PERIODS)}.")
    return text


def _written(names: Iterable[str]) -> str:
    return ", ".join(f"« {{{name}}} »" for name in names)


Label = Annotated[Line, AfterValidator(_with_known_periods)]
_FACTOR = r"[a-z_0-9A-Z]+(:[a-z_0-9.]+)?"
Term = Annotated[str, Field(pattern=rf"^{_FACTOR}( \* {_FACTOR})*$")]
"""« rsa_socle »: a value of the model; « aah_base:aah.montant »: a parameter that its formula takes;
« ass:montant_plein * 30 »: a product of such, and of numbers."""
Terms = Annotated[tuple[Term, ...], Field(min_length=1)]


class Etape(Declared):
    """One line: the sum of `valeur`, of which only what exceeds `au_dela_de` counts, divided by each of `diviseur`."""

    libelle: Label
    role: Role
    valeur: Terms
    au_dela_de: tuple[Term, ...] = ()
    diviseur: tuple[Term | Annotated[Number, Field(gt=0)], ...] = ()
    si: Mapping[Variable, Annotated[tuple[StrictBool | StrictInt | str, ...], Field(min_length=1)]] = {}
    facultative: bool = False  # left out when it changes nothing, or does not exist for this household
    unite: Literal["euros", "nombre"] = "euros"


class Explication(Declared):
    """The story of a benefit: its steps, counted for each month of `mois`, whose mean is the amount.

    `mois`: months from that of the calculation, -1 for the month before.
    """

    slug: Slug
    etapes: Annotated[tuple[Etape, ...], Field(min_length=1)]
    mois: Annotated[tuple[Annotated[int, Field(strict=True, ge=-12, le=0)], ...], Field(min_length=1)] = (0,)
    arrondi: Literal["centime", "euro_inferieur"] = "centime"
    sources: Annotated[tuple[Source, ...], Field(min_length=1)]
    verifie_le: dt.date


def unexplained(stories: Iterable[Read[Explication]], benefits: Iterable[Read[Benefit]]) -> Iterator[Fault]:
    """The faults of stories about what is not a computed benefit: the name of the file is that of the benefit."""
    known = {benefit.slug: benefit for _document, benefit in benefits if not benefit.is_declarative}
    for document, story in stories:
        if story.slug not in known:
            message = f"« {story.slug} » n’est pas une aide calculée du catalogue."
            yield document.fault((), message, f"renommez le fichier : {nearest(story.slug, known)}.")
