"""How sure a right is, in a sentence: between what and what it stands, and the answer that would tell the most."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from mesaides.benefits.catalogue import catalogue
from mesaides.benefits.model import Benefit, Genre
from mesaides.household.situation import Situation
from mesaides.simulations.patience import Deadline, TooLongError
from mesaides.simulations.ranges.range import Range, ranges_of
from mesaides.simulations.right import Right
from mesaides.web.presenting.amounts import rounded
from mesaides.web.presenting.needs import Need, needs
from mesaides.web.visiting import Visiting

WIDE = 100
"""Euros between the two ends, from which a range is said to be wide."""

IN_EUROS = {Genre.MENSUEL, Genre.ANNUEL, Genre.UNIQUE}

CLOSED = "Quelle que soit votre réponse, ce droit reste fermé."
OPEN = "Quelle que soit votre réponse, ce droit est ouvert."
CLOSED_SO_FAR = "Aucune des réponses que nous avons essayées n’ouvre ce droit."
OPEN_SO_FAR = "Toutes les réponses que nous avons essayées ouvrent ce droit."
UNSURE = "Selon votre réponse, ce droit s’ouvre ou non."
FAR_APART = "L’écart est grand : répondre aide vraiment."
PARTIAL = "Nous n’avons pas essayé toutes les réponses : la vôtre peut donner autre chose."


@dataclass(frozen=True)
class Sureness:
    """What is sure of a right, and the answer to give first (`None`: none tells more than the others)."""

    text: str
    first: Need | None = None


def sureness(rights: Iterable[Right], situation: Situation, visiting: Visiting, deadline: Deadline) -> Sureness | None:
    """What is sure of the rights to one benefit; `None` past the deadline, or when no answer can be tried."""
    unsure = list(rights)
    try:
        ranges = ranges_of(unsure, situation, visit=visiting.visit.name, deadline=deadline)
    except TooLongError:
        return None
    if not ranges:
        return None
    found = list(ranges.values())
    return Sureness(told(catalogue().benefit(unsure[0].benefit), found), _first(visiting, unsure, found))


def _first(visiting: Visiting, rights: list[Right], ranges: list[Range]) -> Need | None:
    """The answer that narrows the most, when there are several to choose from."""
    missing = needs(visiting, (field for right in rights for field in right.missing))
    narrowing = next((one.narrowing for one in ranges if one.narrowing), None)
    if narrowing is None or len(missing) < 2:
        return None
    return next(iter(needs(visiting, [narrowing])), None)


def told(benefit: Benefit, ranges: Sequence[Range]) -> str:
    """« Selon votre réponse : de 120 € à 310 € par mois. L’écart est grand. »; of all persons together."""
    ends = [bounds for one in ranges if (bounds := one.bounds)]
    low, high = min((low for low, _ in ends), default=0.0), max((high for _, high in ends), default=0.0)
    sampled, partial = any(one.is_sampled for one in ranges), any(one.is_partial for one in ranges)
    bounded = sampled or partial
    says = _between(benefit, low, high, bounded) if high and _is_in_euros(benefit) else _opening(ranges, bounded)
    return " ".join([says, *([PARTIAL] if partial else [])])


def _opening(ranges: Sequence[Range], is_bounded: bool) -> str:
    """Whether the right opens. `is_bounded`: not every answer was tried."""
    opened = {one.opens for one in ranges}
    if opened == {True}:
        return OPEN_SO_FAR if is_bounded else OPEN
    if opened == {False}:
        return CLOSED_SO_FAR if is_bounded else CLOSED
    return UNSURE


def _is_in_euros(benefit: Benefit) -> bool:
    reading = benefit.montant
    return reading.genre in IN_EUROS and reading.unite == "€" and reading.part_du_cout is None


def _between(benefit: Benefit, low: float, high: float, is_bounded: bool) -> str:
    if rounded(low) == rounded(high):
        whose = "Avec toutes les réponses que nous avons essayées" if is_bounded else "Quelle que soit votre réponse"
        return f"{whose} : {rounded(high)} {benefit.montant.cadence}."
    ends = f"de {rounded(low)} à {rounded(high)}" if low else f"rien, ou jusqu’à {rounded(high)}"
    about = ", environ" if is_bounded else ""
    wide = f" {FAR_APART}" if high - low >= WIDE else ""
    return f"Selon votre réponse : {ends} {benefit.montant.cadence}{about}.{wide}"
