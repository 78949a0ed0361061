"""How sure a right is, in a sentence: between what and what it stands, and the answer that would tell the most."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from mesaides.benefits.catalogue import catalogue
from mesaides.benefits.model import Benefit, Genre
from mesaides.engine import Deadline, TooLongError
from mesaides.questions.situation import household_of
from mesaides.simulations.intake import receive
from mesaides.simulations.ranges.range import Range, ranges_of
from mesaides.simulations.right import Result
from mesaides.web.presenting.amounts import RHYTHMS, rounded
from mesaides.web.presenting.needs import Need, needs
from mesaides.web.presenting.results import Card, Results
from mesaides.web.visiting import Visiting

WIDE = 100
"""Euros between the two ends, from which a range is said to be wide."""

IN_EUROS = {Genre.MENSUEL, Genre.ANNUEL, Genre.UNIQUE}

CLOSED = "Quelle que soit votre réponse, ce droit reste fermé."
OPEN = "Quelle que soit votre réponse, ce droit est ouvert."
UNSURE = "Selon votre réponse, ce droit s’ouvre ou non."
FAR_APART = "L’écart est grand."
PARTIAL = "Nous n’avons pas pu essayer toutes les réponses : l’écart peut être plus grand."


@dataclass(frozen=True)
class Sureness:
    """What is sure of a right, and the answer to give first (`None`: none tells more than the others)."""

    text: str
    first: Need | None = None


def sureness(result: Result, visiting: Visiting, deadline: Deadline) -> dict[str, Sureness]:
    """By slug, for the rights that miss an answer; nothing past the deadline: the results do not wait for it."""
    situation = receive(household_of(visiting.journey), visiting.journey.today)
    try:
        found = ranges_of(result, situation, visit=visiting.visit.name, deadline=deadline)
    except TooLongError:
        return {}
    by_benefit: dict[str, list[Range]] = {}
    for (slug, _person), one in found.items():
        by_benefit.setdefault(slug, []).append(one)
    return {slug: _sure(visiting, slug, ranges) for slug, ranges in by_benefit.items()}


def with_sureness(results: Results, sure: Mapping[str, Sureness]) -> Results:
    """The results, whose cards to check say what is sure of them."""
    return replace(results, to_check=tuple(_told_on(card, sure.get(card.benefit.slug)) for card in results.to_check))


def _told_on(card: Card, sure: Sureness | None) -> Card:
    first = sure.first if sure and len(card.needs) > 1 else None
    return card if sure is None else replace(card, sure=sure.text, first=first)


def _sure(visiting: Visiting, slug: str, ranges: list[Range]) -> Sureness:
    field = next((one.narrowing for one in ranges if one.narrowing), None)
    asked = needs(visiting, [field]) if field else []
    return Sureness(told(catalogue().benefit(slug), ranges), asked[0] if asked else None)


def told(benefit: Benefit, ranges: list[Range]) -> str:
    """« Selon votre réponse : de 120 € à 310 € par mois. L’écart est grand. »; of each person, where they are several."""
    opened = {one.opens for one in ranges}
    ends = [(one.low, one.high) for one in ranges if one.low is not None and one.high is not None]
    sentence = {frozenset({False}): CLOSED, frozenset({True}): OPEN}.get(frozenset(opened), UNSURE)
    if sentence != CLOSED and ends and _is_in_euros(benefit):
        low, high = min(low for low, _ in ends), max(high for _, high in ends)
        sentence = _between(benefit, low, high)
    return " ".join([sentence, *([PARTIAL] if any(one.is_partial for one in ranges) else [])])


def _is_in_euros(benefit: Benefit) -> bool:
    reading = benefit.montant
    return reading.genre in IN_EUROS and reading.unite == "€" and reading.part_du_cout is None


def _between(benefit: Benefit, low: float, high: float) -> str:
    rhythm = benefit.montant.rythme or RHYTHMS[benefit.montant.genre]
    if rounded(low) == rounded(high):
        return f"Quelle que soit votre réponse : {rounded(high)} {rhythm}."
    ends = f"de {rounded(low)} à {rounded(high)}" if low else f"rien, ou jusqu’à {rounded(high)}"
    wide = f" {FAR_APART}" if high - low >= WIDE else ""
    return f"Selon votre réponse : {ends} {rhythm}.{wide}"
