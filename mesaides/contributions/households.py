"""Three households that show what a rule says: one just inside, one just outside, one far outside."""

from __future__ import annotations

from collections.abc import Container, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from mesaides.benefits.choices import Pour, Selon
from mesaides.benefits.model import Benefit, Statut
from mesaides.contributions.drawing import draw_all
from mesaides.contributions.sketch import Sketch
from mesaides.household.errors import SituationError
from mesaides.household.reading import read
from mesaides.simulations.run import simulate
from mesaides.territories import Commune, communes, communes_of_epci, find_commune

INSIDE, OUTSIDE, FAR = "dedans", "limite", "loin"
GROWN_UP = 18

SHARES = (1.0, 0.5, 0.0)
"""How much of the income that a quotient of the CAF allows is earned: less, when the benefits go past the bound."""

ELSEWHERE = ("59350", "31555", "75056", "35238", "13055", "97411")
"""Large towns, far from each other: at least one is out of any territory smaller than the country."""


@dataclass(frozen=True)
class Proposed:
    """A household and its computed answer: `eligible` is `None` when an answer is missing to tell."""

    key: str
    situation: dict[str, Any]
    eligible: bool | None
    amount: float | None
    person: str | None
    reasons: tuple[str, ...]
    missed: str = ""  # the condition that it was drawn to miss


def proposed(benefit: Benefit, day: date) -> list[Proposed]:
    """Those that could be drawn: each answers what its key promises, or is left out."""
    where = home(benefit).code_insee
    found = list(_inside(benefit, day, where))
    if not found or not found[-1].eligible:
        return found[:1]
    inside = found[-1]
    outside = next((one for one in _missing_one(benefit, day, where) if one.eligible is False), None)
    far = next(_far(benefit, inside, day, where), None)
    return [one for one in (inside, outside, far) if one]


def home(benefit: Benefit) -> Commune:
    """The most populous commune where it exists, or Rennes."""
    where = benefit.territoire
    if where is None:
        return find_commune("35238")
    if where.communes:
        return find_commune(where.communes[0])
    inside = communes_of_epci(where.epci[0]) if where.epci else communes()
    return max((one for one in inside if where.covers(one)), key=lambda one: one.population or 0)


def _inside(benefit: Benefit, day: date, where: str) -> Iterator[Proposed]:
    """The household just inside, and before it those that its benefits put outside."""
    for share in SHARES if benefit.needs().quotient_familial_caf else SHARES[:1]:
        drawn = next(_drawn(benefit, day, where, share=share), None)
        if drawn:
            yield drawn
        if drawn and drawn.eligible:
            return


def _drawn(
    benefit: Benefit,
    day: date,
    where: str,
    missed: Container[int] = (),
    key: str = INSIDE,
    told: str = "",
    share: float = 1.0,
) -> Iterator[Proposed]:
    sketch = Sketch(day, where, share)
    if _is_about_a_child(benefit):
        sketch.turn_to_a_child()
    draw_all(sketch, benefit.conditions, missed=missed)
    if key == INSIDE:
        _within_brackets(sketch, benefit)
    answer = _answered(benefit, key, sketch.situation, told)
    if answer is not None:
        yield answer


def _missing_one(benefit: Benefit, day: date, where: str) -> Iterator[Proposed]:
    for rank, one in enumerate(benefit.conditions):
        if not one.kind.unasked:
            yield from _drawn(benefit, day, where, (rank,), OUTSIDE, one.kind.reason())


def _far(benefit: Benefit, inside: Proposed, day: date, where: str) -> Iterator[Proposed]:
    """The same household where the aid does not exist; else one that misses every condition."""
    for code in ELSEWHERE:
        if not benefit.exists_in(find_commune(code)):
            moved = inside.situation | {"logement": inside.situation["logement"] | {"commune": code}}
            yield from filter(None, [_answered(benefit, FAR, moved, "Habiter là où l’aide existe")])
    every = range(len(benefit.conditions))
    if len(every) > 1:
        yield from (
            one for one in _drawn(benefit, day, where, every, FAR, "Tout ce qu’il faut") if one.eligible is False
        )


def _is_about_a_child(benefit: Benefit) -> bool:
    """For children, or for persons who can only be young."""
    ages = [one.kind for one in benefit.conditions if one.kind.name == "age"]
    is_young = any((getattr(kind, "max", None) or GROWN_UP) < GROWN_UP for kind in ages)
    return benefit.pour is Pour.ENFANT or (benefit.pour is Pour.PERSONNE and is_young)


def _within_brackets(sketch: Sketch, benefit: Benefit) -> None:
    brackets = benefit.montant.par_tranche
    bound = brackets.tranches[0].jusqu_a if brackets else None
    if brackets is None or bound is None:
        return
    if brackets.selon is Selon.QUOTIENT_FAMILIAL_IMPOT:
        sketch.notice(bound * 12, 1.0)
    elif brackets.selon is Selon.REVENU_FISCAL_PAR_PART:
        sketch.notice(bound, 1.0)
    elif brackets.selon is Selon.RESSOURCES_MENSUELLES:
        sketch.earn(bound)
    elif brackets.selon is Selon.QUOTIENT_FAMILIAL_CAF:
        sketch.earn(bound * 0.8 * sketch.share)


def _answered(benefit: Benefit, key: str, situation: dict[str, Any], missed: str) -> Proposed | None:
    """The household with its answer; `None` when what was drawn is no household."""
    try:
        rights = simulate(read(situation), [benefit]).of(benefit.slug)
    except SituationError:
        return None
    had = [right for right in rights if right.eligible]
    unsure = any(right.eligible is None or right.status is not Statut.CALCULE for right in rights)
    eligible = True if had and not unsure else (None if unsure else False)
    amount = sum(right.amount or 0.0 for right in had) if any(right.amount is not None for right in had) else None
    person = had[0].person if len(had) == 1 else None
    reasons = tuple(dict.fromkeys(reason for right in rights for reason in right.reasons))
    return Proposed(key, situation, eligible, amount, person, reasons, missed)
