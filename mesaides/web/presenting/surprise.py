"""« Montant inattendu ? » as its template shows it: what was found, the reasons likely here, then the others."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from mesaides.benefits.catalogue import catalogue
from mesaides.benefits.ecart import Ecart, Reponse
from mesaides.benefits.model import Genre, Source
from mesaides.household.periods import Month
from mesaides.household.situation import Situation
from mesaides.questions.french import euros_in_french, month_in_french
from mesaides.questions.situation import household_of
from mesaides.simulations.intake import receive
from mesaides.simulations.right import Result
from mesaides.simulations.windows import words_on
from mesaides.web.presenting.corrections import Correction, by_page, corrections
from mesaides.web.presenting.overview import benefit_context
from mesaides.web.presenting.results import Card
from mesaides.web.visiting import AMOUNT, Visiting

NOT_COMPUTED = "not_computed"


@dataclass(frozen=True)
class Reason:
    """A usual reason, said to this household, and what it can correct."""

    text: str
    corrections: tuple[Correction, ...]
    sources: tuple[Source, ...]


def surprise_context(result: Result, visiting: Visiting, slug: str) -> dict[str, Any] | None:
    """`None` for a benefit without usual reasons, or that has no amount to compare with."""
    found = benefit_context(result, visiting, slug)
    ecarts = catalogue().ecarts_of(slug)
    if found is None or not ecarts or found["group"] == NOT_COMPUTED:
        return None
    likely, others = sorted_for(ecarts, receive(household_of(visiting.journey), visiting.journey.today))
    return found | {
        "month": month_in_french(Month.of(result.date)),
        "gaps": [gap for gap in map(gap_of, _compared(found["card"])) if gap],
        "likely": [_reason(visiting, ecart, slug) for ecart in likely],
        "others": [_reason(visiting, ecart, slug) for ecart in others],
        "answers": corrections(visiting, _named(ecarts), returns=f"{AMOUNT}{slug}"),
    }


def sorted_for(ecarts: tuple[Ecart, ...], situation: Situation) -> tuple[list[Ecart], list[Ecart]]:
    """Those likely for a household, then the others; first those that only some households have, or can mend."""
    likely = [ecart for ecart in ecarts if ecart.applies_to(situation)]
    others = [ecart for ecart in ecarts if ecart not in likely and ecart.may_be_told(situation)]
    return sorted(likely, key=_rank), sorted(others, key=_rank)


def _rank(ecart: Ecart) -> tuple[bool, bool]:
    return "toujours" in ecart.quand, not ecart.corriger


def gap_of(compared: tuple[float, float]) -> str:
    """« 40 € de moins que notre calcul »; a difference of less than one euro is none."""
    received, computed = compared
    gap = round(received - computed)
    if gap == 0:
        return "à peu près la même somme que notre calcul"
    return f"{euros_in_french(abs(gap))} de {'plus' if gap > 0 else 'moins'} que notre calcul"


def _compared(card: Card) -> list[tuple[float, float]]:
    """What is received beside what was found, for the monthly amounts that have both."""
    rights = [line.right for line in card.lines if card.benefit.montant.genre is Genre.MENSUEL]
    return [
        (right.declared, right.amount)
        for right in rights
        if right.eligible and right.declared is not None and right.amount is not None
    ]


def _reason(visiting: Visiting, ecart: Ecart, slug: str) -> Reason:
    text = ecart.raison.format(**words_on(visiting.journey.today))
    mends = corrections(visiting, ecart.corriger, returns=f"{AMOUNT}{slug}")
    return Reason(text, by_page(mends), ecart.sources)


def _named(ecarts: tuple[Ecart, ...]) -> list[Reponse]:
    return list(dict.fromkeys(name for ecart in ecarts for name in ecart.corriger))
