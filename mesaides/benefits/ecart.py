"""A usual reason for a difference with the institution's own amount, as a file of the catalogue declares it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping
from enum import StrEnum
from string import Formatter
from typing import Annotated

from pydantic import AfterValidator, Field

from mesaides.benefits.between import Read
from mesaides.benefits.circumstances import CIRCUMSTANCES, OF_ANSWERS, Circumstance
from mesaides.benefits.coherence import nearest
from mesaides.benefits.declared import Declared, MisdeclaredError, Slug
from mesaides.benefits.errors import Fault
from mesaides.benefits.model import Benefit, Source
from mesaides.benefits.typography import typeset
from mesaides.household.situation import Situation


class Reponse(StrEnum):
    """The answers of a visit that a reason may ask to correct."""

    ACTIVITE = "activite"
    AIDES_RECUES = "aides_recues"
    AVIS_IMPOT = "avis_impot"
    AVIS_PARENTS = "avis_parents"
    AUTONOMIE = "autonomie"
    DERNIER_CONTRAT = "dernier_contrat"
    ENFANTS = "enfants"
    EPARGNE = "epargne"
    ETUDES = "etudes"
    FOYER = "foyer"
    HANDICAP = "handicap"
    LOGEMENT = "logement"
    LOYER = "loyer"
    REVENUS = "revenus"
    SCOLARITE = "scolarite"


WORDS = ("trimestre", "douze_mois", "n1", "n2")
"""What a sentence may name between braces: periods told from the day of the simulation."""


def _with_known_words(text: str) -> str:
    try:
        named = [name for _text, name, _form, _conversion in Formatter().parse(text) if name is not None]
    except ValueError as error:
        raise MisdeclaredError("Une accolade est ouverte ou fermée seule.", "écrivez « {trimestre} ».") from error
    known = dict.fromkeys(WORDS)
    for name in named:
        if name not in known:
            raise MisdeclaredError(f"« {{{name}}} » n’est pas une période connue.", f"{nearest(name, known)}.")
    return text


Sentences = Annotated[str, Field(min_length=40, max_length=500), AfterValidator(_with_known_words)]


class Ecart(Declared):
    """One reason: what it is, when it is likely, what to correct, the benefits it is about, who says so."""

    slug: Slug
    raison: Annotated[Sentences, AfterValidator(typeset)]
    quand: tuple[Circumstance, ...] = ()  # any of them; none: nothing tells the simulator
    corriger: tuple[Reponse, ...] = ()
    aides: Annotated[tuple[Slug, ...], Field(min_length=1)]
    sources: Annotated[tuple[Source, ...], Field(min_length=1)]
    verifie_le: dt.date

    def applies_to(self, situation: Situation) -> bool:
        """Whether the household's answers make it likely."""
        return any(CIRCUMSTANCES[name](situation) for name in self.quand)

    def may_be_told(self, situation: Situation) -> bool:
        """Whether it is at least possible: one that speaks of answers is not, when they are others."""
        return self.applies_to(situation) or not self.quand or not OF_ANSWERS.issuperset(self.quand)


def astray(ecarts: Iterable[Read[Ecart]], benefits: Iterable[Read[Benefit]]) -> Iterator[Fault]:
    """The faults of reasons about benefits that do not exist."""
    known: Mapping[str, Benefit] = {benefit.slug: benefit for _document, benefit in benefits}
    for document, ecart in ecarts:
        for rank, slug in enumerate(ecart.aides):
            if slug not in known:
                message = f"« {slug} » n’est pas une aide du catalogue."
                yield document.fault(("aides", rank), message, f"{nearest(slug, known)}.")
